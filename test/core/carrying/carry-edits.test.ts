import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { carriedEdits } from '../../../src/core/carrying/carry-edits.ts';
import { type ComposeInput, composeDraft } from '../../../src/core/drafts/compose-draft.ts';
import type { SentenceEdit } from '../../../src/core/settling/settlement.ts';
import { answerFiles, earlier, office, template, typed } from '../../support/worlds.ts';

/* Which hand edits follow their sentence through a decision about it; drafting.test.ts has the decisions themselves. */

const at = '2023-09-14T01:00:00.000Z';
const answers = typed(answerFiles['2023-09']!).answers.map((one) => ({ ...one, revision: 1 }));
const input: ComposeInput = {
  ...{ period: '2023-09', template, office, answers, settlements: [], edits: [] },
  history: [earlier['the demo report']!],
};
const textsOf = (one: ComposeInput): string[] => {
  const outcome = composeDraft(one);
  if (outcome.kind !== 'composed') throw new Error(outcome.kind);
  return outcome.draft.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
};
const sentence = (words: RegExp): string => textsOf(input).find((text) => words.test(text))!;
const edited = (was: string, text: string): ComposeInput => ({
  ...input,
  edits: [{ was, text, by: 'nguyet', at }],
});
const answered = (before: ComposeInput, question: string, value: AnswerValue): ComposeInput => ({
  ...before,
  answers: [
    ...before.answers.filter((one) => one.question !== question),
    { question, value, typed: '', revision: 2 },
  ],
});
const seven: AnswerValue = { kind: 'number', value: '7', unit: 'lượt', people: null };

describe('a hand edit', () => {
  const words = 'Trong tháng 9/2023, Lãnh đạo Sở tiếp 07 lượt công dân.';
  const before = edited(sentence(/04 lượt/u), words);

  test('follows its sentence when an answer in it changes', () => {
    const after = answered(before, 'luot-tiep-cong-dan', seven);
    const carried = carriedEdits(before, after);
    expect(carried).toMatchObject([{ text: words, was: expect.stringContaining('07 lượt') }]);
    const texts = textsOf({ ...after, edits: [...after.edits, ...carried] });
    expect(texts).toContain(words);
    expect(texts.filter((text) => text.includes('lượt công dân'))).toEqual([words]);
  });

  test('stays as it is when the decision is about another sentence', () => {
    expect(carriedEdits(before, answered(before, 'ho-so-tiep-nhan', { ...seven, unit: 'hồ sơ' }))).toEqual(
      [],
    );
  });

  test('that says what the answers now say by themselves is not needed any more', () => {
    const same = edited(sentence(/04 lượt/u), sentence(/04 lượt/u).replace('04 lượt', '07 lượt'));
    expect(carriedEdits(same, answered(same, 'luot-tiep-cong-dan', seven))).toEqual([]);
  });
});

test('a sentence taken out by hand does not take another with it into which its rest was written', () => {
  const out = edited(sentence(/58 hồ sơ/u), '');
  const settled = { kind: 'leave-out' as const, reason: 'x', by: 'nguyet', at };
  const carried: SentenceEdit[] = carriedEdits(out, {
    ...out,
    settlements: [{ ...settled, subject: 'ho-so-tiep-nhan@1' }],
  });
  for (const { was } of carried) expect(was).not.toContain('100%');
});
