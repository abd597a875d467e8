import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/core/answer.ts';
import {
  freshInterview,
  type Interview,
  type InterviewState,
  isComplete,
  type KnownAnswer,
  nextQuestion,
  owed,
  standings,
} from '../../src/core/interview.ts';
import {
  type InterviewTurn,
  type TurnContext,
  takePress,
  takeWords,
} from '../../src/core/interviewing/interview-turn.ts';
import { boardOf } from '../../src/core/interviewing/progress.ts';
import { office, template } from '../support/worlds.ts';

/*
 * The interview's decisions as tables: typed words or a button in, answers, state and what is said out. How one text becomes one value is
 * tested beside replies/; here it is only which question it answers and what happens then.
 */

const ofUnit = (unit: string) => template.questions.filter((one) => one.owner === unit).map((one) => one.id);
const number = (value: string, unit: string): AnswerValue => ({ kind: 'number', value, unit, people: null });
const answer = (question: string, value: KnownAnswer['value'], typed = 'như đã ghi'): KnownAnswer => ({
  question,
  value,
  typed,
  at: '2023-09-11T01:00:00.000Z',
  place: { channel: 'D1', ts: '1000.000100' },
});

const interview = (
  unit: string,
  answers: KnownAnswer[] = [],
  state: Partial<InterviewState> = {},
): Interview => ({
  template,
  questions: ofUnit(unit),
  last: [],
  state: { ...freshInterview, ...state },
  answers,
});

const context = (more: Partial<TurnContext> = {}): TurnContext => ({
  reply: {
    period: '2023-09',
    now: '2023-09-11',
    office,
    previous: { 'hoi-dong-khoa-hoc': number('2', 'hội đồng') },
  },
  revision: 2,
  voids: false,
  place: { channel: 'D1', ts: '2000.000100' },
  ...more,
});

const values = (turn: InterviewTurn) =>
  Object.fromEntries(turn.answers.map((one) => [one.question, one.value.kind]));
const kinds = (turn: InterviewTurn) => turn.said.map((one) => one.kind);

/** What an interview is after a turn. */
const taken = (before: Interview, turn: InterviewTurn): Interview => {
  const fresh = new Set(turn.answers.map((one) => one.question));
  return {
    ...before,
    state: turn.state,
    answers: [
      ...before.answers.filter((one) => !fresh.has(one.question)),
      ...turn.answers.map((one) => answer(one.question, one.value, one.typed)),
    ],
  };
};

describe('which questions stand open', () => {
  test('a question keeps its number whether its condition holds or not', () => {
    const numbers = (answers: KnownAnswer[]) =>
      standings(interview('TTR', answers)).map((one) => [one.number, one.question.id]);
    expect(numbers([answer('kien-nghi-phan-anh', number('2', 'kiến nghị, phản ánh'))])).toEqual(numbers([]));
  });

  test('a condition that is false is neither asked nor owed; one that holds is both', () => {
    const ids = (answers: KnownAnswer[]) =>
      owed(standings(interview('KH', answers))).map((one) => one.question.id);
    expect(ids([])).toEqual(['hoi-dong-khoa-hoc', 'viec-khac-qlkh']);
    expect(ids([answer('hoi-dong-khoa-hoc', { kind: 'none' })])).toEqual(['viec-khac-qlkh']);
    expect(ids([answer('hoi-dong-khoa-hoc', number('1', 'hội đồng'))])).toEqual([
      'loai-nhiem-vu-danh-gia',
      'nhiem-vu-danh-gia',
      'viec-khac-qlkh',
    ]);
  });

  test('awaited and unread answers are owed, and a condition does not rest on them', () => {
    const all = standings(
      interview('KH', [
        answer('hoi-dong-khoa-hoc', { kind: 'unread' }),
        answer('viec-khac-qlkh', { kind: 'pending' }),
      ]),
    );
    expect(owed(all).map((one) => [one.question.id, one.unread, one.pending])).toEqual([
      ['hoi-dong-khoa-hoc', true, false],
      ['viec-khac-qlkh', false, true],
    ]);
  });

  test('the answer of the year that a report has told is not owed, and a new one counts', () => {
    const one = interview('VP', [], { settled: ['ke-hoach-nam'] });
    expect(owed(standings(one)).some(({ question }) => question.id === 'ke-hoach-nam')).toBe(false);
    expect(standings(interview('VP')).find(({ question }) => question.id === 'ke-hoach-nam')?.answered).toBe(
      false,
    );
  });

  test('passed-over questions come last, awaited ones are not asked again', () => {
    const all = standings(interview('TTR', [answer('don-khieu-nai', { kind: 'pending' })]));
    expect(nextQuestion(all, { skipped: [] })?.question.id).toBe('luot-tiep-cong-dan');
    expect(nextQuestion(all, { skipped: ['luot-tiep-cong-dan'] }, 'luot-tiep-cong-dan')?.question.id).toBe(
      'don-to-cao',
    );
    const skipped = all.filter((one) => !one.pending).map((one) => one.question.id);
    expect(nextQuestion(all, { skipped }, skipped.at(-1)!)?.question.id).toBe(skipped[0]);
  });
});

describe('words', () => {
  const rows: [string, string, Record<string, string>, string[]][] = [
    // unit, typed, values noted, said
    [
      'TTR',
      '1: 4; 2: 0; 3: 0; 4: 2',
      {
        'luot-tiep-cong-dan': 'number',
        'don-khieu-nai': 'number',
        'don-to-cao': 'number',
        'kien-nghi-phan-anh': 'number',
      },
      ['noted', 'noted', 'noted', 'noted', 'asked-now'],
    ],
    ['TTR', 'câu 1: chưa có số liệu', { 'luot-tiep-cong-dan': 'pending' }, ['noted']],
    ['TTR', '9: 4', {}, ['no-such-number']],
    ['KH', '1: như tháng trước', { 'hoi-dong-khoa-hoc': 'unread' }, ['confirm']],
    ['KH', '1: chưa', { 'hoi-dong-khoa-hoc': 'unread' }, ['confirm']],
    ['KH', '1: mấy cái ấy', { 'hoi-dong-khoa-hoc': 'unread' }, ['again']],
    ['KH', 'sửa câu 1', {}, ['reopened']],
    ['KH', 'sua cau 1: 3', { 'hoi-dong-khoa-hoc': 'number' }, ['noted', 'asked-now']],
  ];
  test.each(rows)('%s, "%s"', (unit, typed, expected, said) => {
    const turn = takeWords(interview(unit), typed, context());
    expect(values(turn)).toEqual(expected);
    expect(kinds(turn)).toEqual(said);
  });

  test('typed words are kept exactly', () => {
    const turn = takeWords(interview('TTR'), '1: 4 lượt nhé; 2: không', context());
    expect(turn.answers.map((one) => one.typed)).toEqual(['4 lượt nhé', 'không']);
  });

  test('conditions that become false leave the answer and say so', () => {
    const before = interview('KH', [
      answer('hoi-dong-khoa-hoc', number('1', 'hội đồng')),
      answer('nhiem-vu-danh-gia', { kind: 'names', items: ['Công ty A'] }),
    ]);
    const turn = takeWords(before, '1: không', context());
    expect(turn.said).toContainEqual({ kind: 'not-needed', questions: ['nhiem-vu-danh-gia'] });
    expect(taken(before, turn).answers.map((one) => one.question)).toContain('nhiem-vu-danh-gia');
  });

  test('figures of what is then denied are said not to be told', () => {
    const before = interview('CN', [answer('du-an-cong-nghe', number('3', 'dự án'))]);
    const turn = takeWords(before, '1: không; 2: không', context());
    expect(turn.said).toContainEqual({ kind: 'not-needed', questions: ['du-an-cong-nghe'] });
    const later = taken(before, turn);
    expect(takeWords(later, '4: 2', context({ revision: 2 })).said).toContainEqual({
      kind: 'not-needed',
      questions: ['to-chuc-so-huu-tri-tue'],
    });
    expect(kinds(takeWords(later, '7: không', context({ revision: 2 })))).not.toContain('not-needed');
  });

  test('what may still be asked for is not denied by a part of its condition', () => {
    const before = interview('TTR', [answer('ket-qua-giai-quyet-don', { kind: 'text', text: 'đã trả lời' })]);
    const some = takeWords(before, '2: 0; 3: 0', context());
    expect(kinds(some)).not.toContain('not-needed');
    const all = takeWords(taken(before, some), '4: 0', context({ revision: 2 }));
    expect(kinds(all)).toContain('not-needed');
  });

  test('one row of values answers a group whose first value makes the others asked', () => {
    const turn = takeWords(
      interview('CN'),
      'QĐ 1938/QĐ-UBND ngày 12/9/2023 về việc hỗ trợ kinh phí đợt 2 năm 2023\n485 triệu\n2\n3\n5',
      context(),
    );
    expect(Object.keys(values(turn))).toEqual([
      'quyet-dinh-ho-tro',
      'kinh-phi-ho-tro',
      'du-an-cong-nghe',
      'to-chuc-so-huu-tri-tue',
      'to-chuc-tieu-chuan-do-luong',
    ]);
  });

  test('the same answer again writes nothing', () => {
    const before = interview('TTR', [
      answer('luot-tiep-cong-dan', { people: null, unit: 'lượt', value: '4', kind: 'number' }),
    ]);
    const turn = takeWords(before, '1: 4', context());
    expect(turn.answers).toEqual([]);
    expect(kinds(turn)).toEqual(['unchanged']);
  });

  test('a correction says that it is one', () => {
    const before = interview('TTR', [answer('luot-tiep-cong-dan', number('4', 'lượt'))]);
    expect(takeWords(before, 'sửa câu 1: 5', context()).said[0]).toMatchObject({
      kind: 'noted',
      correction: true,
    });
  });

  test('words that nobody can read do not displace an answer that stands, and are not lost', () => {
    const before = interview('TTR', [answer('luot-tiep-cong-dan', number('4', 'lượt'))]);
    const turn = takeWords(before, '1: nhiều lắm', context());
    expect(turn.answers).toEqual([]);
    expect(turn.state.doubts).toMatchObject([
      { question: 'luot-tiep-cong-dan', typed: 'nhiều lắm', proposal: null },
    ]);
    expect(turn.whole).toBe(false);
  });

  test('what cannot be read is asked once more, then only kept', () => {
    const before = interview('TTR');
    const first = takeWords(before, '1: nhiều lắm', context());
    expect(first.said).toMatchObject([{ kind: 'again', asked: 1, kept: true }]);
    const second = takeWords(taken(before, first), '1: rất là nhiều', context({ revision: 3 }));
    expect(second.said).toMatchObject([{ kind: 'again', asked: 2 }]);
    expect(second.answers).toMatchObject([{ typed: 'rất là nhiều', value: { kind: 'unread' } }]);
  });

  test('an edited message does not undo what a later message said', () => {
    const before = interview('TTR', [
      { ...answer('luot-tiep-cong-dan', number('5', 'lượt')), place: { channel: 'D1', ts: '3000.000100' } },
    ]);
    const turn = takeWords(before, '1: 4; 2: 1', context({ edited: '4000.000100' }));
    expect(turn.answers.map((one) => one.question)).toEqual(['don-khieu-nai']);
    expect(turn.said[0]).toMatchObject({ kind: 'superseded', question: 'luot-tiep-cong-dan' });
  });

  test('a message that Slack delivers late does not displace what was typed after it', () => {
    const later = { channel: 'D1', ts: '3000.000100' };
    const before = interview('TTR', [
      { ...answer('luot-tiep-cong-dan', number('5', 'lượt')), place: later },
      { ...answer('don-khieu-nai', { kind: 'unread' }), place: later },
    ]);
    const turn = takeWords(before, '1: 4; 2: 1', context());
    expect(turn.answers.map((one) => one.question)).toEqual(['don-khieu-nai']);
    expect(turn.said[0]).toMatchObject({ kind: 'superseded', question: 'luot-tiep-cong-dan' });
  });

  describe('several edits of one message', () => {
    const place = { channel: 'D1', ts: '3000.000100' };
    const typed: { text: string; edited?: string }[] = [
      { text: '1: 4; 2: 1' },
      { text: '1: 5; 2: 1', edited: '3000.000200' },
      { text: '1: 6', edited: '3000.000300' },
    ];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    test.each(orders)('in the order %d %d %d: the newest wins', (...order) => {
      let now = interview('TTR', []);
      order.forEach((at, turn) => {
        const { text, ...edited } = typed[at]!;
        now = taken(now, takeWords(now, text, context({ place, revision: turn + 2, ...edited })));
      });
      const newest = now.answers.find((one) => one.question === 'luot-tiep-cong-dan');
      expect(newest).toMatchObject({ typed: '6', value: { value: '6' } });
      expect(now.state.edits).toEqual({ [place.ts]: '3000.000300' });
    });

    test('an older one that comes late is told as overtaken, and opens nothing', () => {
      const before = interview('TTR', []);
      const first = taken(before, takeWords(before, '1: 6', context({ place, edited: '3000.000300' })));
      const late = takeWords(first, '1: 5; 2: 9; sửa câu 3', context({ place, edited: '3000.000200' }));
      expect(late.answers).toEqual([]);
      expect(late.said).toEqual([
        expect.objectContaining({ kind: 'superseded', question: 'luot-tiep-cong-dan' }),
      ]);
      expect(late.whole).toBe(false);
    });
  });

  test('nor what was only repeated after it, nor its own edit', () => {
    const before = interview('TTR', [answer('luot-tiep-cong-dan', number('5', 'lượt'))]);
    const place = { channel: 'D1', ts: '3000.000100' };
    const repeated = taken(before, takeWords(before, '1: 5', context({ place, edited: '3000.000900' })));
    for (const ts of ['2999.000100', place.ts])
      expect(takeWords(repeated, '1: 4', context({ place: { ...place, ts } })).answers).toEqual([]);
    const corrected = takeWords(repeated, '1: 4', context({ place: { ...place, ts: '3001.000100' } }));
    expect(corrected.answers).toMatchObject([{ value: { value: '4' } }]);
  });
});

describe('proposals', () => {
  const asked = () => {
    const before = interview('KH');
    return taken(before, takeWords(before, '1: như tháng trước', context()));
  };

  test.each(['đúng', 'Vâng ạ', 'dung roi', 'ok', 'câu 1 đúng'])(
    '"%s" takes the proposal, with the words first typed',
    (yes) => {
      const turn = takeWords(asked(), yes, context({ revision: 3 }));
      expect(turn.answers).toEqual([
        { question: 'hoi-dong-khoa-hoc', typed: 'như tháng trước', value: number('2', 'hội đồng') },
      ]);
      expect(turn.state.doubts).toEqual([]);
    },
  );

  test.each(['không', 'sai rồi', 'không phải ạ'])('"%s" denies it and asks anew', (no) => {
    const turn = takeWords(asked(), no, context({ revision: 3 }));
    expect(turn.answers).toEqual([]);
    expect(kinds(turn)).toEqual(['denied']);
  });

  test('a value typed instead counts', () => {
    const turn = takeWords(asked(), '3', context({ revision: 3 }));
    expect(values(turn)).toEqual({ 'hoi-dong-khoa-hoc': 'number' });
    expect(turn.state.doubts).toEqual([]);
  });

  test('"chưa" may be nothing or not yet: the buttons and "không" tell', () => {
    const before = interview('KH');
    const waiting = taken(before, takeWords(before, '1: chưa', context()));
    expect(values(takeWords(waiting, 'không', context({ revision: 3 })))).toEqual({
      'hoi-dong-khoa-hoc': 'none',
    });
    const later = takePress(
      waiting,
      { press: 'yes', questions: ['hoi-dong-khoa-hoc'] },
      2,
      'Chưa có số liệu',
      context({ revision: 3 }),
    );
    expect(later.kind === 'turn' && values(later)).toEqual({ 'hoi-dong-khoa-hoc': 'pending' });
  });

  test('several proposals want to be told apart, or all taken at once', () => {
    const before = interview('TTR');
    const waiting = taken(before, takeWords(before, '1: chưa\n2: chưa', context()));
    expect(waiting.state.doubts).toHaveLength(2);
    expect(kinds(takeWords(waiting, 'đúng', context({ revision: 3 })))).toEqual(['which-doubt']);
    expect(values(takeWords(waiting, 'đúng hết', context({ revision: 3 })))).toEqual({
      'luot-tiep-cong-dan': 'pending',
      'don-khieu-nai': 'pending',
    });
    expect(values(takeWords(waiting, 'câu 2 đúng', context({ revision: 3 })))).toEqual({
      'don-khieu-nai': 'pending',
    });
  });

  test('one sentence for a whole group is one proposal, and its button leaves others alone', () => {
    const before = interview('TTR');
    const chua = taken(before, takeWords(before, '6: chưa\n7: chưa', context()));
    const asked = takeWords(chua, 'tháng này không phát sinh gì', context({ revision: 3 }));
    const group = asked.said.find((one) => one.kind === 'confirm-group');
    if (group?.kind !== 'confirm-group') throw new Error(JSON.stringify(asked.said));
    const yes = takePress(
      taken(chua, asked),
      { press: 'yes', questions: group.questions.filter((id) => id !== 'phong-chong-tham-nhung') },
      3,
      'Đúng',
      context({ revision: 4 }),
    );
    if (yes.kind === 'stale') throw new Error('stale');
    expect(new Set(Object.values(values(yes)))).toEqual(new Set(['none']));
    expect(yes.state.doubts.map((doubt) => doubt.question)).toContain('phong-chong-tham-nhung');
  });

  test('a button of a proposal that is settled already is stale', () => {
    const before = asked();
    const press = { press: 'yes', questions: ['hoi-dong-khoa-hoc'] } as const;
    const done = takeWords(before, 'đúng', context({ revision: 3 }));
    expect(takePress(taken(before, done), press, 2, 'Đúng', context({ revision: 4 }))).toEqual({
      kind: 'stale',
    });
    expect(takePress(before, press, 1, 'Đúng', context({ revision: 3 }))).toEqual({ kind: 'stale' });
  });
});

describe('one at a time', () => {
  const press = (
    before: Interview,
    one: 'one-by-one' | 'same' | 'none' | 'skip' | 'back',
    revision = 2,
  ): InterviewTurn => {
    const turn = takePress(before, { press: one }, revision - 1, one, context({ revision }));
    if (turn.kind === 'stale') throw new Error('stale');
    return turn;
  };
  const start = (unit: string) => {
    const before = interview(unit);
    return taken(before, press(before, 'one-by-one'));
  };

  test('the question asked alone takes the whole message; the next one follows', () => {
    const before = start('TTR');
    expect(before.state.current).toBe('luot-tiep-cong-dan');
    const turn = takeWords(before, '4', context());
    expect(values(turn)).toEqual({ 'luot-tiep-cong-dan': 'number' });
    expect(turn.state.current).toBe('don-khieu-nai');
  });

  test('a condition that becomes true is asked next', () => {
    let now = start('KH');
    now = taken(now, takeWords(now, '1', context()));
    expect(now.state.current).toBe('loai-nhiem-vu-danh-gia');
  });

  test('"không phát sinh", "bỏ qua" and "quay lại" are buttons; what was passed over comes last', () => {
    let now = start('TTR');
    now = taken(now, press(now, 'skip'));
    expect(now.state.current).toBe('don-khieu-nai');
    now = taken(now, press(now, 'none'));
    expect(now.answers).toMatchObject([{ question: 'don-khieu-nai', value: { kind: 'none' } }]);
    now = taken(now, press(now, 'back'));
    expect(now.state.current).toBe('don-khieu-nai');
    for (const typed of ['0', '1', 'đã trả lời công dân', '1', 'kê khai tài sản 16/16 người', 'không'])
      now = taken(now, takeWords(now, typed, context()));
    expect(now.state.current).toBe('luot-tiep-cong-dan');
    now = taken(now, takeWords(now, '3', context()));
    expect(now.state.current).toBeNull();
    expect(isComplete(standings(now), now.state)).toBe(true);
  });

  test.each(['bỏ qua', 'Bo qua', 'thôi bỏ qua câu này nhé', 'để sau'])(
    'typed "%s" is the button',
    (typed) => {
      const before = start('TTR');
      expect(takeWords(before, typed, context())).toEqual(press(before, 'skip'));
    },
  );

  test.each(['quay lại', 'quay lai cau truoc', 'Câu trước'])('typed "%s" goes back', (typed) => {
    const before = start('TTR');
    const later = taken(before, press(before, 'skip'));
    expect(takeWords(later, typed, context())).toEqual(press(later, 'back'));
  });

  test('a denial that names another question is that one’s answer, and the one shown is still asked', () => {
    const before = start('TTR');
    const later = taken(before, press(before, 'skip'));
    expect(later.state.current).toBe('don-khieu-nai');
    const other = takeWords(later, 'không có đơn tố cáo nào', context());
    expect(values(other)).toEqual({ 'don-to-cao': 'none' });
    expect(other.state.current).toBe('don-khieu-nai');
    const answered = taken(later, takeWords(later, '3: 2', context()));
    expect(values(takeWords(answered, 'thôi không có đơn tố cáo nào', context()))).toEqual({
      'don-to-cao': 'none',
    });
    for (const typed of ['không có đơn khiếu nại nào', 'không có đơn nào', 'không'])
      expect(values(takeWords(later, typed, context()))).toEqual({ 'don-khieu-nai': 'none' });
  });

  test('with all questions at once there is nothing to skip', () => {
    expect(takeWords(interview('TTR'), 'bỏ qua', context()).said).toMatchObject([{ kind: 'rest' }]);
  });

  test('words that need a yes or an example keep the question', () => {
    const before = start('KH');
    expect(takeWords(before, 'chưa', context()).state.current).toBe('hoi-dong-khoa-hoc');
    expect(takeWords(before, 'mấy cái ấy', context()).state.current).toBe('hoi-dong-khoa-hoc');
  });

  test('"chưa có số liệu" goes on to the next question', () => {
    expect(takeWords(start('TTR'), 'đang tổng hợp', context()).state.current).toBe('don-khieu-nai');
  });

  test('a button of an earlier turn is stale', () => {
    const before = start('TTR');
    expect(takePress(before, { press: 'none' }, 1, 'Không phát sinh', context({ revision: 4 }))).toEqual({
      kind: 'stale',
    });
    expect(takePress(interview('TTR'), { press: 'skip' }, 1, 'Bỏ qua', context())).toEqual({ kind: 'stale' });
  });

  test('"sửa câu 1" alone is asked alone, and then all at once goes on', () => {
    const before = interview('TTR', [answer('luot-tiep-cong-dan', number('4', 'lượt'))]);
    const opened = taken(before, takeWords(before, 'sửa câu 1', context()));
    expect(opened.state.current).toBe('luot-tiep-cong-dan');
    const turn = takeWords(opened, '6', context({ revision: 3 }));
    expect(turn.answers).toMatchObject([{ question: 'luot-tiep-cong-dan', value: { value: '6' } }]);
    expect(turn.state.current).toBeNull();
  });
});

describe('after submission', () => {
  test('an answer waits for consent and is not written', () => {
    const turn = takeWords(interview('TTR'), '1: 4', context({ voids: true }));
    expect(turn.answers).toEqual([]);
    expect(turn.state.held).toMatchObject([{ question: 'luot-tiep-cong-dan', typed: '4' }]);
    expect(kinds(turn)).toEqual(['held']);
    expect(isComplete(standings(interview('TTR')), turn.state)).toBe(false);
  });

  test('the same answer again holds nothing up', () => {
    const before = interview('TTR', [answer('luot-tiep-cong-dan', number('4', 'lượt'))]);
    expect(takeWords(before, '1: 4', context({ voids: true })).state.held).toEqual([]);
  });

  test('unread words void nothing', () => {
    const turn = takeWords(interview('TTR'), '1: nhiều lắm', context({ voids: true }));
    expect([turn.answers, turn.state.held]).toEqual([[], []]);
    expect(turn.whole).toBe(false);
  });
});

describe('what the last message went on with', () => {
  const later = context({ revision: 3 });

  test('a bare value or "không" answers the question shown, once one was shown alone', () => {
    const one = interview('TTR', [answer('luot-tiep-cong-dan', number('4', 'lượt'))]);
    expect(values(takeWords(one, '2', later))).toEqual({ 'don-khieu-nai': 'number' });
    expect(values(takeWords(one, 'ko có', later))).toEqual({ 'don-khieu-nai': 'none' });
    expect(kinds(takeWords(one, '2', context()))).toEqual(['which-question']);
  });

  test('words that name no question are proposed for it, not taken', () => {
    const one = interview('TDC', [answer('hoi-nghi-tap-huan', { kind: 'none' })]);
    const turn = takeWords(one, 'hiệu chuẩn cân tại chợ huyện', later);
    expect(values(turn)).toEqual({ 'viec-khac-tdc': 'unread' });
    expect(turn.state.doubts).toMatchObject([{ why: [{ kind: 'next-question' }] }]);
  });

  test('a number that fits several is placed by the number of one of them', () => {
    const asked = takeWords(interview('TTR'), '2', context());
    const placed = takeWords(taken(interview('TTR'), asked), 'câu 3', later);
    expect(placed.answers).toMatchObject([{ question: 'don-to-cao', typed: '2', value: { value: '2' } }]);
    expect(placed.state.unplaced).toBeUndefined();
    expect(takeWords(taken(interview('TTR'), asked), '1', later).answers).toMatchObject([
      { question: 'luot-tiep-cong-dan', typed: '2' },
    ]);
  });
});

describe('what is no answer', () => {
  test.each(['câu 5 nghĩa là gì?', 'lúc nãy em trả lời câu 5 thế nào nhỉ?', '5: ok', 'câu 5 ghi thế nào ạ'])(
    '%s: the question is explained, nothing is stored',
    (said) => {
      const turn = takeWords(interview('TTR'), said, context());
      expect([kinds(turn), turn.answers, turn.state.doubts]).toEqual([['explained'], [], []]);
      expect(turn.whole).toBe(false);
    },
  );

  test('thanks while a proposal waits leave it waiting', () => {
    const asked = taken(interview('TDC'), takeWords(interview('TDC'), '2: ktra 5 hs', context()));
    const turn = takeWords(asked, 'cảm ơn em nhiều nhé', context({ revision: 3 }));
    expect(turn.answers).toEqual([]);
    expect(turn.state.doubts).toEqual(asked.state.doubts);
  });
});

describe('while one proposal waits', () => {
  const asked = taken(interview('TTR'), takeWords(interview('TTR'), '4: khoảng 2', context()));

  test('words about another question go there', () => {
    const turn = takeWords(asked, 'không có đơn tố cáo', context({ revision: 3 }));
    expect(values(turn)).toEqual({ 'don-to-cao': 'none' });
    expect(turn.state.doubts).toHaveLength(1);
  });

  test('a bare value is about it', () => {
    expect(values(takeWords(asked, '3', context({ revision: 3 })))).toEqual({
      'kien-nghi-phan-anh': 'number',
    });
  });
});

describe('the year’s answer that a report has given', () => {
  const settled = interview('VP', [], { settled: ['ke-hoach-nam'] });

  test.each(['1: không', '1: không đổi', '1: như cũ', '1: chưa có'])('%s changes nothing', (said) => {
    const turn = takeWords(settled, said, context());
    expect([kinds(turn), turn.answers]).toEqual([['still-settled'], []]);
    expect(owed(standings(taken(settled, turn)))).toEqual(owed(standings(settled)));
  });

  test('words that nobody can read are asked about and make it owed no more than before', () => {
    const turn = takeWords(settled, '1: 53 hồ sơ', context());
    expect([kinds(turn), turn.answers]).toEqual([['again'], []]);
    expect(owed(standings(taken(settled, turn)))).toEqual(owed(standings(settled)));
  });

  test('another plan is taken', () => {
    expect(values(takeWords(settled, '1: KH 12/KH-SKHCN ngày 20/3/2023', context()))).toEqual({
      'ke-hoach-nam': 'references',
    });
  });
});

describe('lists grow', () => {
  const event = (name: string, date: string) => ({
    name,
    date,
    to: null,
    people: null,
    place: null,
    purpose: null,
  });
  const known: AnswerValue = { kind: 'events', items: [event('tập huấn 5S', '2023-08-31')] };
  const one = interview('TDC', [
    answer('hoi-nghi-tap-huan', known),
    answer('viec-khac-tdc', { kind: 'none' }),
  ]);
  const names = (turn: InterviewTurn) =>
    [...turn.answers.map(({ value }) => value), ...turn.state.doubts.map(({ proposal }) => proposal)].flatMap(
      (value) => (value?.kind === 'events' ? [value.items.map((item) => item.name)] : []),
    );

  test.each(['1: thêm 08/9 hội thảo mã số mã vạch', '1: 08/9 hội thảo mã số mã vạch nữa nhé'])(
    '%s adds to what stands',
    (said) => {
      const turn = takeWords(one, said, context());
      expect(names(turn)).toEqual([['tập huấn 5S', 'hội thảo mã số mã vạch']]);
      expect(turn.state.doubts).toEqual([]);
    },
  );

  test('told freely, the longer list is proposed; "không" leaves what stood', () => {
    const turn = takeWords(one, '08/9 hội thảo mã số mã vạch, 30 người', context());
    expect(turn.state.doubts).toMatchObject([{ why: [{ kind: 'adds-to' }] }]);
    expect(names(turn)).toEqual([['tập huấn 5S', 'hội thảo mã số mã vạch']]);
    const denied = takeWords(taken(one, turn), 'không', context({ revision: 3 }));
    expect([kinds(denied), denied.answers]).toEqual([['denied'], []]);
  });

  test('by its number an answer takes the place of the old one', () => {
    expect(names(takeWords(one, '1: 08/9 hội thảo mã số mã vạch', context()))).toEqual([
      ['hội thảo mã số mã vạch'],
    ]);
  });

  test('an event of the same day is the same event', () => {
    expect(names(takeWords(one, '31/8 tập huấn 5S và cải tiến năng suất', context()))).toEqual([
      ['tập huấn 5S và cải tiến năng suất'],
    ]);
  });
});

describe('questions sent back', () => {
  const value = number('4', 'lượt');
  const back = interview('TTR', [answer('luot-tiep-cong-dan', value)], { reopened: ['luot-tiep-cong-dan'] });

  test('are owed again, with their answer', () => {
    expect(owed(standings(back)).map((one) => one.number)).toContain(1);
    expect(standings(back)[0]).toMatchObject({ reopened: true, answered: false, answer: { value } });
  });

  test.each([
    ['1: giữ nguyên', 'unchanged', 0],
    ['1: không thay đổi', 'unchanged', 0],
    ['1: 4', 'unchanged', 0],
    ['1: 5', 'noted', 1],
  ])('%s settles it', (said, kind, answers) => {
    const turn = takeWords(back, said, context());
    expect(kinds(turn)).toEqual([kind]);
    expect(turn.answers).toHaveLength(answers);
    expect(owed(standings(taken(back, turn))).map((one) => one.number)).not.toContain(1);
  });

  test('the button "Giữ nguyên" settles it one at a time', () => {
    const alone = { ...back, state: { ...back.state, current: 'luot-tiep-cong-dan' } };
    const turn = takePress(alone, { press: 'same' }, 1, 'Giữ nguyên', context());
    expect(turn.kind === 'turn' && [turn.answers, turn.state.reopened]).toEqual([[], undefined]);
  });
});

test('"chưa có số liệu" for a whole group needs no yes and is told in one line', () => {
  const turn = takeWords(interview('TTR'), 'em gửi chị sau ạ', context());
  expect(kinds(turn)).toEqual(['awaited']);
  expect(new Set(Object.values(values(turn)))).toEqual(new Set(['pending']));
});

test('whatever is typed, nothing throws and every answer kept is a piece of the message', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '1: 4',
      'câu 2: chưa',
      'sửa câu 3',
      'đúng',
      'không',
      '; ',
      '\n',
      'tiếp 4 lượt',
      '99: 1',
      '0, 1, 2',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 5 }), (messages) => {
      let now = interview('TTR');
      messages.forEach((pieces, index) => {
        const text = pieces.join(' ');
        const waiting = [...now.state.doubts, ...(now.state.unplaced ? [now.state.unplaced] : [])].map(
          (one) => one.typed,
        );
        const turn = takeWords(now, text, context({ revision: index + 2 }));
        // Two pieces about one question are kept together, a line each.
        const kept = turn.answers
          .filter((one) => !waiting.includes(one.typed))
          .flatMap((one) => one.typed.split('\n'));
        expect(kept.filter((piece) => !text.includes(piece.trim()))).toEqual([]);
        now = taken(now, turn);
      });
      expect(standings(now).map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }),
    { numRuns: 200 },
  );
});

test('the board counts a question once that two people share', () => {
  const answers = [answer('hoi-dong-khoa-hoc', { kind: 'none' })];
  const board = boardOf([
    { ...interview('KH', answers), person: 'yen' },
    { ...interview('KH', answers), person: 'khac' },
  ]);
  expect(board).toMatchObject({ asked: 2, answered: 1 });
  expect(
    board.rows.map((row) => [row.person, row.answered, row.asked, row.owed.map((one) => one.number)]),
  ).toEqual([
    ['yen', 1, 2, [4]],
    ['khac', 1, 2, [4]],
  ]);
});
