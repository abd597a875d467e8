import type { Button, KnownBlock } from '@slack/types';
import type { Doubt } from '../../core/interview.ts';
import { mayConfirm } from '../../core/interview.ts';
import {
  buttonWords,
  inPrivateText,
  nothingAskedText,
  openedText,
  openRefusedText,
  pausedText,
  questionLine,
  questionsHelp,
  questionsIntro,
  voidedText,
  voidsText,
} from '../../text/interview.ts';
import {
  completeText,
  exampleText,
  notedText,
  ownAnswersText,
  promptText,
  saidText,
  standingText,
} from '../../text/turn.ts';
import type { AskedQuestion, InterviewNotice, Prompt, TurnNotice } from '../../usecases/notices-interview.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText, mrkdwn, plain } from '../escape.ts';
import { interviewIds, periodIds } from '../ids.ts';
import type { Drawn } from '../turn.ts';
import type { Views } from './draw.ts';
import { boardView } from './progress.ts';
import { sentence } from './system.ts';

/** A section of already escaped text. */
export const section = (text: string): KnownBlock => ({ type: 'section', text: mrkdwn(text) });

/** A line in small print. */
export const context = (text: string): KnownBlock => ({ type: 'context', elements: [mrkdwn(text)] });

/** A button with its words, id and value. */
export const button = (
  words: string,
  action: string,
  value: string,
  style: Pick<Button, 'style'> = {},
): Button => ({ type: 'button', action_id: action, text: plain(words), value, ...style });

/** A row of buttons. */
export const actions = (...elements: Button[]): KnownBlock => ({ type: 'actions', elements });

/** The question asked next, and one at a time its buttons. */
export function promptBlocks({ interview, revision, head, question, first, one }: Prompt): KnownBlock[] {
  const value = buttonValue(interview, revision);
  const blocks = [section(escapeText(promptText(question, head, one)))];
  if (!one) return blocks;
  return [
    ...blocks,
    context(escapeText(exampleText(question))),
    actions(
      ...(question.reopened
        ? [button(buttonWords.keep, interviewIds.same, value)]
        : question.mayRepeat
          ? [button(buttonWords.same, interviewIds.same, value)]
          : []),
      ...(question.mayBeNone ? [button(buttonWords.none, interviewIds.none, value)] : []),
      button(buttonWords.skip, interviewIds.skip, value),
      ...(first ? [] : [button(buttonWords.back, interviewIds.back, value)]),
    ),
  ];
}

/** The buttons by which a proposal is decided; none where a yes would not do. */
function doubtButtons(notice: TurnNotice, doubt: Doubt): KnownBlock[] {
  if (notice.closed || !mayConfirm(doubt)) return [];
  if (!doubt.why.some((why) => why.kind === 'none-or-pending')) return [verdicts(notice, [doubt.question])];
  const value = buttonValue(notice.interview, notice.revision, doubt.question);
  return [
    actions(
      button(buttonWords.none, interviewIds.doubtNone, value),
      button(buttonWords.pending, interviewIds.yes, value),
    ),
  ];
}

/** Yes and no to the proposals of some questions, whose ids the buttons carry. */
function verdicts(notice: TurnNotice, questions: readonly string[]): KnownBlock {
  const value = buttonValue(notice.interview, notice.revision, questions.join(' '));
  return actions(
    button(buttonWords.yes, interviewIds.yes, value, { style: 'primary' }),
    button(buttonWords.no, interviewIds.no, value),
  );
}

function turnView(notice: TurnNotice): Drawn {
  const told: KnownBlock[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) told.push(section(lines.map(escapeText).join('\n')));
    lines = [];
  };
  for (const said of notice.said) {
    lines.push(saidText(said, notice));
    if (said.kind === 'confirm') {
      flush();
      told.push(...doubtButtons(notice, said.doubt));
    } else if (said.kind === 'confirm-group') {
      flush();
      if (!notice.closed) told.push(verdicts(notice, said.questions));
    }
  }
  flush();
  const next = notice.next && !notice.closed ? promptBlocks(notice.next) : [];
  const summary = notice.summary
    ? [
        section(escapeText(completeText(notice))),
        ...(notice.summary.length > 0
          ? [section(notice.summary.map((line) => escapeText(notedText(line, notice.head))).join('\n'))]
          : []),
      ]
    : [context(escapeText(standingText(notice.progress)))];
  const words = [
    ...notice.said.map((said) => saidText(said, notice)),
    notice.summary ? completeText(notice) : standingText(notice.progress),
    ...(notice.next && !notice.closed
      ? [promptText(notice.next.question, notice.head, notice.next.one)]
      : []),
  ];
  return { text: escapeText(words.join('\n')), blocks: [...told, ...summary, ...next] };
}

/** A question of the first message: what is asked, and below it what was said last time. */
function questionWords(
  question: AskedQuestion,
  notice: Extract<InterviewNotice, { kind: 'questions' }>,
): string {
  const { ask, hint } = questionLine(question, notice.head, sameWords(question, notice.questions));
  return `*${question.number}.* ${escapeText(ask)}${hint === '' ? '' : `\n_${escapeText(hint).replace(/_/g, ' ')}_`}`;
}

/** The number of an earlier question whose last words are the same sentence of a report. */
function sameWords({ number, last }: AskedQuestion, all: readonly AskedQuestion[]): number | null {
  if (last?.value.kind !== 'text') return null;
  const { text } = last.value;
  const before = all.find(
    (one) => one.number < number && one.last?.value.kind === 'text' && one.last.value.text === text,
  );
  return before?.number ?? null;
}

/** How each notice of the interview is drawn. */
export const interviewViews: Views<InterviewNotice> = {
  questions: (notice) => {
    const groups = new Map<string, AskedQuestion[]>();
    for (const question of notice.questions)
      groups.set(question.group, [...(groups.get(question.group) ?? []), question]);
    return {
      text: escapeText(questionsIntro(notice)),
      blocks: [
        section(escapeText(questionsIntro(notice))),
        ...[...groups].map(([group, questions]) =>
          section(
            [
              `*${escapeText(group.replace(/^\d+\.\s*/u, ''))}*`,
              ...questions.map((one) => questionWords(one, notice)),
            ].join('\n'),
          ),
        ),
        context(escapeText(questionsHelp(notice.questions[0]))),
        actions(
          button(buttonWords.oneByOne, interviewIds.oneByOne, buttonValue(notice.interview, notice.revision)),
        ),
      ],
    };
  },
  'own-answers': (notice) => {
    const head = escapeText(ownAnswersText(notice));
    const lines = notice.answers.map((line) => escapeText(notedText(line, notice.head)));
    return {
      text: [head, ...lines].join('\n'),
      blocks: [
        section(head),
        ...(lines.length > 0 ? [section(lines.join('\n'))] : []),
        context(escapeText(standingText(notice.progress))),
      ],
    };
  },
  'period-opened': (notice) => sentence(openedText(notice)),
  'period-exists': (notice) => sentence(openRefusedText(notice)),
  'period-reported': (notice) => sentence(openRefusedText(notice)),
  'period-unread': (notice) => sentence(openRefusedText(notice)),
  'interview-paused': (notice) => sentence(pausedText(notice)),
  'period-not-monthly': (notice) => sentence(openRefusedText(notice)),
  'open-anyway': (notice) => {
    const drawn = sentence(openRefusedText(notice));
    const row = actions(button(buttonWords.openAnyway, periodIds.openAnyway, notice.period));
    return notice.closed ? drawn : { ...drawn, blocks: [...drawn.blocks, row] };
  },
  turn: turnView,
  'voids-asked': (notice) => {
    const drawn = sentence(voidsText(notice));
    const lines = notice.answers.map((line) => escapeText(notedText(line, notice.head))).join('\n');
    const value = buttonValue(notice.interview, notice.revision);
    return {
      text: drawn.text,
      blocks: [
        ...drawn.blocks,
        section(lines),
        ...(notice.decided
          ? []
          : [
              actions(
                button(buttonWords.write, interviewIds.write, value, { style: 'danger' }),
                button(buttonWords.withhold, interviewIds.withhold, value),
              ),
            ]),
      ],
    };
  },
  'voided-by-answer': (notice) => {
    const drawn = sentence(voidedText(notice));
    const lines = notice.answers.map((line) => escapeText(notedText(line, notice.head))).join('\n');
    return { ...drawn, blocks: [...drawn.blocks, section(lines)] };
  },
  'answer-in-private': () => sentence(inPrivateText),
  'nothing-asked': (notice) => sentence(nothingAskedText(notice)),
  board: boardView,
};
