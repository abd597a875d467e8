import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../src/core/drafts/compose-draft.ts';
import { freshInterview, type Interview } from '../../src/core/interview.ts';
import {
  type InterviewTurn,
  type TurnContext,
  takeWords,
} from '../../src/core/interviewing/interview-turn.ts';
import { answerFiles, earlier, office, template, typed } from '../support/worlds.ts';

/*
 * What was typed without diacritics, in shorthand or with telex keys left in, from the words typed to the printed report: it is proposed
 * written out, and printed only in the form its author confirmed.
 */

const context = (revision: number): TurnContext => ({
  reply: { period: '2023-09', now: '2023-09-14', office },
  revision,
  voids: false,
  place: { channel: 'D1', ts: `${revision}.000100` },
});
const unit = (owner: string): Interview => ({
  template,
  questions: template.questions.filter((one) => one.owner === owner).map((one) => one.id),
  last: [],
  state: freshInterview,
  answers: [],
});
const resumed = (before: Interview, turn: InterviewTurn): Interview => ({ ...before, state: turn.state });

/** The text of the whole report, with one question answered by what a turn stored. */
function reportWith(question: string, turn: InterviewTurn): string {
  const said = turn.answers.find((one) => one.question === question);
  const stored = said && said.value.kind !== 'unread' ? { ...said, value: said.value } : null;
  const others = typed(answerFiles['2023-09']!)
    .answers.filter((answer) => answer.question !== question)
    .map((answer) => ({ ...answer, revision: 1 }));
  const [model] = others;
  const outcome = composeDraft({
    period: '2023-09',
    template,
    office,
    answers: stored ? [...others, { ...model!, question, value: stored.value, typed: stored.typed }] : others,
    history: [earlier['the demo report']!],
    settlements: [],
    edits: [],
  });
  if (outcome.kind !== 'composed') throw new Error(outcome.kind);
  return outcome.draft.sections
    .flatMap((one) => one.paragraphs.flatMap((p) => p.sentences.map(({ text }) => text)))
    .join('\n');
}

test('a task to add without its marks is proposed written out, and the words around it stay', () => {
  const tasks = template.questions.find((one) => one.edits)!;
  const before = unit(tasks.owner);
  const number = before.questions.indexOf(tasks.id) + 1;
  const said = `${number}: giữ nguyên, thêm: to chuc doi thoai voi doanh nghiep`;
  const asked = takeWords(before, said, context(1));
  expect(reportWith(tasks.id, asked)).not.toMatch(/to chuc doi thoai/iu);
  const text = reportWith(tasks.id, takeWords(resumed(before, asked), 'đúng', context(2)));
  expect(text).toContain('Tổ chức đối thoại với doanh nghiệp');
});

describe.each([
  ['TDC', 'viec-khac-tdc', '2: kiem tra 12 cua hang vang', 'kiểm tra 12 cửa hàng vàng'],
  ['TDC', 'viec-khac-tdc', '2: kieemr tra 12 cuwar hangf vangf', 'kiểm tra 12 cửa hàng vàng'],
  ['TDC', 'viec-khac-tdc', '2: ktra 12 cửa hàng vàng', 'kiểm tra 12 cửa hàng vàng'],
])('%s, %s: %s', (owner, question, said, written) => {
  const before = unit(owner);
  const asked = takeWords(before, said, context(1));
  const words = said.slice(3);

  test('the words are kept without a value, and nothing of them is printed', () => {
    expect(asked.answers).toMatchObject([{ question, typed: words, value: { kind: 'unread' } }]);
    expect(asked.state.doubts).toMatchObject([{ question, typed: words }]);
    expect(reportWith(question, asked)).not.toMatch(/12 (?:cửa hàng|cua hang|cuwar)/);
  });

  test('confirmed, the written-out form is printed and what was typed is kept as typed', () => {
    const turn = takeWords(resumed(before, asked), 'đúng', context(2));
    expect(turn.answers).toMatchObject([{ question, typed: words }]);
    const text = reportWith(question, turn);
    expect(text).toContain(written);
    expect(text).not.toContain(words);
  });

  test('denied, no value is stored', () => {
    const turn = takeWords(resumed(before, asked), 'không', context(2));
    expect(turn.answers).toEqual([]);
    expect(reportWith(question, turn)).not.toContain(words);
  });
});
