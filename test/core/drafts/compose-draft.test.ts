import { describe, expect, test } from 'vitest';
import {
  type ComposeInput,
  composeDraft,
  draftBasis,
  type GivenAnswer,
} from '../../../src/core/drafts/compose-draft.ts';
import { leftOutSubject, type SentenceEdit, type Settlement } from '../../../src/core/settling/settlement.ts';
import { answerFiles, earlier, office, template, typed } from '../../support/worlds.ts';

/*
 * A draft from stored answers, settlements and hand edits; pure. draft-report.test.ts has the same engine from files, drafting.test.ts the
 * same in chat.
 */

const answers: GivenAnswer[] = typed(answerFiles['2023-09']!).answers.map((answer) => ({
  ...answer,
  revision: 1,
}));
const input: ComposeInput = {
  period: '2023-09',
  template,
  office,
  answers,
  history: [earlier['the demo report']!],
  settlements: [],
  edits: [],
};
const compose = (change: Partial<ComposeInput> = {}) => {
  const outcome = composeDraft({ ...input, ...change });
  if (outcome.kind !== 'composed') throw new Error(outcome.kind);
  return outcome.draft;
};
const textOf = (draft: ReturnType<typeof compose>) =>
  draft.sections.flatMap((one) => one.paragraphs.flatMap((p) => p.sentences.map(({ text }) => text)));
const sentence = (draft: ReturnType<typeof compose>, words: string) =>
  textOf(draft).find((text) => text.includes(words))!;
const settled = (kind: Settlement['kind'], subject: string): Settlement => ({
  kind,
  subject,
  reason: 'có lý do',
  by: 'nguyet',
  at: '2023-09-14T01:00:00Z',
});
const edit = (was: string, text: string): SentenceEdit => ({
  was,
  text,
  by: 'nguyet',
  at: '2023-09-14T01:00:00Z',
});
const valued = (question: string, change: Partial<GivenAnswer>) =>
  answers.map((answer) => (answer.question === question ? { ...answer, ...change } : answer));
const errors = (draft: ReturnType<typeof compose>) =>
  draft.findings.filter(({ severity }) => severity === 'error');

test('all answered: no error; the usual signer signs, or the one chosen, which is no warning', () => {
  expect(errors(compose())).toEqual([]);
  expect(compose().report.signer.name).toBe('Phan Đình Thuyên');
  const chosen = compose({ signer: 'huong' });
  expect(chosen.report.signer).toEqual({ capacity: ['GIÁM ĐỐC'], name: 'Trịnh Khắc Hưởng' });
  expect(chosen.findings).toEqual([]);
});

test('without an earlier report there is nothing to go on from', () => {
  expect(composeDraft({ ...input, history: [] })).toEqual({ kind: 'no-history' });
});

describe('what is no usable answer', () => {
  test.each<[string, string, Partial<GivenAnswer>, RegExp]>([
    [
      'unread',
      'kien-nghi-phan-anh',
      { value: { kind: 'unread' }, typed: 'mấy chục' },
      /02 kiến nghị|0 kiến nghị/u,
    ],
    ['pending', 'kien-nghi-phan-anh', { value: { kind: 'pending' } }, /02 kiến nghị|0 kiến nghị/u],
    [
      '"như tháng trước" where nothing can be read back',
      'quyet-dinh-ho-tro',
      { value: { kind: 'same' } },
      /1938\/QĐ-UBND|1402\/QĐ-UBND/u,
    ],
  ])('%s: the question is owed and its clause is not written', (_, question, change, clause) => {
    const draft = compose({ answers: valued(question, change) });
    expect(errors(draft).map((finding) => finding.question)).toContain(question);
    expect(textOf(draft).join(' ')).not.toMatch(clause);
  });

  test('"như tháng trước" takes the figure of the newest report', () => {
    const draft = compose({ answers: valued('ho-so-tiep-nhan', { value: { kind: 'same' } }) });
    expect(sentence(draft, 'Sở tiếp nhận 47 hồ sơ')).toBeDefined();
  });
});

test('figures that hang on what was denied are not told', () => {
  const denied = compose({ answers: valued('quyet-dinh-ho-tro', { value: { kind: 'none' } }) });
  expect(textOf(denied).join(' ')).not.toContain('485.000.000');
  expect(errors(denied)).toEqual([]);
  const unanswered = compose({ answers: answers.filter(({ question }) => question !== 'quyet-dinh-ho-tro') });
  expect(textOf(unanswered).join(' ')).toContain('485.000.000');
});

describe('settlements', () => {
  test('"không có báo cáo" takes the error, and never becomes a zero', () => {
    const some = answers.filter(({ question }) => question !== 'luot-tiep-cong-dan');
    expect(errors(compose({ answers: some })).map(({ question }) => question)).toEqual([
      'luot-tiep-cong-dan',
    ]);
    const draft = compose({ answers: some, settlements: [settled('no-report', 'luot-tiep-cong-dan')] });
    expect(errors(draft)).toEqual([]);
    expect(draft.settled).toMatchObject([
      { question: 'luot-tiep-cong-dan', settlement: { reason: 'có lý do' } },
    ]);
    expect(textOf(draft).join(' ')).not.toMatch(/không phát sinh lượt tiếp công dân|0 lượt/u);
  });

  test('"không có báo cáo" says nothing more once there is an answer', () => {
    const draft = compose({ settlements: [settled('no-report', 'luot-tiep-cong-dan')] });
    expect(draft.settled).toEqual([]);
    expect(sentence(draft, '04 lượt')).toBeDefined();
  });

  test('"không đưa vào báo cáo" holds for the answer it was said of, not for a newer one', () => {
    const leave = [settled('leave-out', leftOutSubject('viec-khac-tdc', 1))];
    const without = compose({ settlements: leave });
    expect(textOf(without).join(' ')).not.toContain('mũ bảo hiểm');
    expect(errors(without)).toEqual([]);
    expect(without.settled).toHaveLength(1);
    const newer = compose({ settlements: leave, answers: valued('viec-khac-tdc', { revision: 2 }) });
    expect(textOf(newer).join(' ')).toContain('mũ bảo hiểm');
  });

  test("last month's sentence is said to be gone because the answer is left out, not because there is none", () => {
    const why = (change: Partial<ComposeInput>) =>
      compose(change).dropped.find(({ text }) => text.includes('áp dụng tiêu chuẩn cơ sở'))?.why;
    expect(why({ settlements: [settled('leave-out', leftOutSubject('hoi-nghi-tap-huan', 1))] })).toBe(
      'câu trả lời của kỳ này không đưa vào báo cáo',
    );
    expect(why({ answers: answers.filter(({ question }) => question !== 'hoi-nghi-tap-huan') })).toBe(
      'chưa có trả lời cho kỳ này',
    );
  });

  test('"giữ nguyên" is by sentence and fact: another figure in the same sentence comes up', () => {
    const was = sentence(compose(), 'không yêu cầu người dân');
    const wrong = (count: number) => [edit(was, `${was.replace(/\.$/u, '')} cho ${count} lượt người.`)];
    const [finding] = errors(compose({ edits: wrong(15) }));
    const kept = [settled('keep', finding!.key)];
    expect(errors(compose({ edits: wrong(15), settlements: kept }))).toEqual([]);
    expect(errors(compose({ edits: wrong(16), settlements: kept })).length).toBeGreaterThan(0);
  });
});

describe('hand edits', () => {
  const was = sentence(compose(), 'luôn xác định');

  test('stand in the place of the sentence, as written by hand', () => {
    const draft = compose({ edits: [edit(was, '  Đảng ủy Sở coi trọng\ncông tác dân vận ')] });
    const found = draft.sections[0]!.paragraphs[0]!.sentences[0]!;
    expect(found).toMatchObject({ text: 'Đảng ủy Sở coi trọng công tác dân vận.', by: 'hand' });
    expect(draft.report.blocks.some((block) => JSON.stringify(block).includes('coi trọng'))).toBe(true);
  });

  test('a later edit goes on from the earlier one; one taken back leaves the sentence as it was', () => {
    const first = edit(was, 'Câu một.');
    expect(textOf(compose({ edits: [first, edit('Câu một.', 'Câu hai.')] }))).toContain('Câu hai.');
    const back = compose({ edits: [first, edit('Câu một.', was)] });
    expect(textOf(back)).toContain(was);
    expect(back.lostEdits).toEqual([]);
  });

  test('one whose sentence is gone is named, not guessed at', () => {
    const lost = edit('Một câu không còn.', 'Khác.');
    expect(compose({ edits: [lost] }).lostEdits).toEqual([lost]);
  });

  test('a deletion has what it asks for once the answer it struck is left out; a changed answer asks for it anew', () => {
    const deletion = edit(sentence(compose(), '5S'), '');
    const leave = [settled('leave-out', leftOutSubject('hoi-nghi-tap-huan', 1))];
    expect(compose({ edits: [deletion], settlements: leave }).lostEdits).toEqual([]);
    const { value } = answers.find(({ question }) => question === 'hoi-nghi-tap-huan')!;
    if (value.kind !== 'events') throw new Error(value.kind);
    const more = { ...value, items: value.items.map((one) => ({ ...one, people: '50' })) };
    const changed = valued('hoi-nghi-tap-huan', { value: more, revision: 2 });
    expect(compose({ edits: [deletion], answers: changed, settlements: leave }).lostEdits).toEqual([
      deletion,
    ]);
  });

  test('a dropped task leaves the others numbered in order', () => {
    const tasks = compose().sections.find(({ id }) => id === 'phuong-huong')!.paragraphs;
    const edits = tasks[1]!.sentences.map(({ text }) => edit(text, ''));
    const left = compose({ edits }).sections.find(({ id }) => id === 'phuong-huong')!.paragraphs;
    expect(left.map(({ label }) => label)).toEqual(tasks.slice(1).map((_, index) => `${index + 1}.`));
    expect(left[1]!.sentences[0]!.id).toBe('2023-09/phuong-huong/p2/s1');
  });
});

test('the basis changes with every answer, settlement and edit, and with nothing else', () => {
  const basis = draftBasis(input);
  expect(compose().basis).toBe(basis);
  expect(compose({ signer: 'huong' }).basis).toBe(basis);
  expect(draftBasis({ ...input, answers: [...answers].reverse() })).toBe(basis);
  for (const change of [
    { answers: valued('viec-khac-tdc', { revision: 2 }) },
    { settlements: [settled('keep', 'x')] },
    { edits: [edit('a', 'b')] },
    { history: [earlier['the page-broken report']!] },
  ])
    expect(draftBasis({ ...input, ...change })).not.toBe(basis);
});
