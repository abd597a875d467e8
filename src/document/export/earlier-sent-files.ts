import { promptMark } from '../../core/model-prompt.ts';
import { exportWords, momentCell, sinceCell } from '../../text/export.ts';
import type { ExportedFile, PeriodRecord } from '../../usecases/ports.ts';
import type { SentRow } from './call-files.ts';
import { draftFolder, type RecordedDraft } from './draft-files.ts';
import { namesIn } from './people.ts';
import { sectionNumber } from './section-number.ts';
import { json } from './table.ts';

/*
 * What was sent before each call was put on record by itself: it stands with the finished draft or request, all calls for a section together. Also
 * what of a call could not be put on record afterwards.
 */

/** What was sent to a model for one draft, to the letter, and what came back; a row for each section. */
export function sentByDraft(
  record: PeriodRecord,
  { row, finishedAt }: RecordedDraft,
): { files: ExportedFile[]; rows: SentRow[] } {
  const made = row.result?.made;
  if (!made) return { files: [], rows: [] };
  const folder = `sent/${draftFolder(row)}`;
  const common = made.shared?.text === undefined ? '' : `${folder}/chung.txt`;
  const files: ExportedFile[] = [];
  const rows = made.sections.flatMap(({ id, by, why, sent, attempts }): SentRow[] => {
    if (sent?.text === undefined) return [];
    const number = sectionNumber(record, id);
    const out = `${folder}/muc-${number}.gui.txt`;
    const back = `${folder}/muc-${number}.nhan.json`;
    files.push({ path: out, content: sent.text }, json(back, { section: id, attempts }));
    return [
      {
        ...{ call: '', work: row.revision, section: number, by: namesIn(record)(row.by) },
        ...{
          sent: sinceCell(row.at),
          ended: momentCell(finishedAt),
          state: exportWords.draftState[row.state],
        },
        ...{
          host: made.host,
          model: made.model,
          prompt: promptMark(made.prompt),
          outcome: exportWords.together,
        },
        ...totals(attempts),
        ...{ byRules: why ?? null, writer: by, sha256: sent.sha256, common, out, back },
      },
    ];
  });
  if (rows.length > 0 && made.shared?.text !== undefined)
    files.unshift({ path: common, content: made.shared.text });
  return { files, rows };
}

/** What was sent for sentences that were to have other words, and what came back. */
export function sentForShorter(record: PeriodRecord): { files: ExportedFile[]; rows: SentRow[] } {
  const files: ExportedFile[] = [];
  const rows = record.shortenings.flatMap((row): SentRow[] => {
    const { id, purpose, section, state, at, finishedAt, sent } = row;
    if (sent?.text === undefined) return [];
    const path = `sent/sua-cau/yeu-cau-${id}`;
    const { attempts, text, sha256, host, model, prompt } = sent;
    files.push({ path: `${path}.gui.txt`, content: text }, json(`${path}.nhan.json`, { section, attempts }));
    return [
      {
        ...{ call: '', work: exportWords.purpose[purpose], section: sectionNumber(record, section) },
        ...{ by: namesIn(record)(row.by), sent: sinceCell(at), ended: momentCell(finishedAt) },
        ...{ state: exportWords.shortening[state], host, model, prompt, outcome: exportWords.together },
        ...totals(attempts),
        ...{ byRules: null, writer: null, sha256, common: '' },
        ...{ out: `${path}.gui.txt`, back: `${path}.nhan.json` },
      },
    ];
  });
  return { files, rows };
}

/** Tries and tokens of all attempts together. */
function totals(
  attempts: readonly { tries: number; tokens: { prompt: number; completion: number } | null }[],
) {
  const sum = (of: (one: (typeof attempts)[number]) => number) =>
    attempts.reduce((all, one) => all + of(one), 0);
  return {
    tries: sum(({ tries }) => tries),
    tokensSent: sum(({ tokens }) => tokens?.prompt ?? 0),
    tokensReceived: sum(({ tokens }) => tokens?.completion ?? 0),
  };
}
