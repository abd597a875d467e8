import { boardHead, boardLine, nobodyText, ownerlessText } from '../../text/progress.ts';
import type { BoardNotice } from '../../usecases/notices-interview.ts';
import { escapeText, mrkdwn } from '../escape.ts';
import type { Drawn } from '../turn.ts';

/** Who owes what, a section a person; each line says what is missing by number and in short words. */
export function boardView(notice: BoardNotice): Drawn {
  const head = boardHead(notice);
  const lines = notice.rows.map((row) => {
    const { title, missing } = boardLine(row, notice);
    // Nothing has been asked for long enough to be missed when the period opens.
    const listed = notice.why === 'opened' ? [] : missing.map((line) => `• ${escapeText(line)}`);
    return [`*${escapeText(title)}*`, ...listed].join('\n');
  });
  const texts = [
    escapeText(head),
    ...(lines.length > 0 ? lines : [escapeText(nobodyText)]),
    ...(notice.ownerless.length > 0 ? [escapeText(ownerlessText(notice.ownerless))] : []),
  ];
  return {
    text: escapeText([head, ...notice.rows.map((row) => boardLine(row, notice).title)].join('\n')),
    blocks: texts.map((text) => ({ type: 'section', text: mrkdwn(text) })),
  };
}
