import { describe, expect, test } from 'vitest';
import { readReply } from '../../../src/core/replies/read-reply.ts';
import type { ReplyReading } from '../../../src/core/replies/types.ts';
import { asked, context } from './support.ts';

/* What the table of replies does not show: the words kept for each answer, corrections, and what is asked about. */

const files = asked('VP', '3');
const read = (message: string, current: string | null = null, questions = files): ReplyReading =>
  readReply({ questions, current }, message, context);

describe('the words kept', () => {
  test.each([
    ['1: 53; 2: 52 hồ sơ'],
    ['tiếp nhận 53 hồ sơ, đúng hạn 50 và trễ 1'],
    ['53, 50, 1, 2, 100%'],
    ['Dạ em gửi ạ: tiếp nhận 53 hs; ko có hs trễ'],
  ])('are an exact slice of the message: %s', (message) => {
    const { parts } = read(message);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(message).toContain(part.typed);
  });

  test('are the whole message when one question is asked alone', () => {
    expect(read('53 hồ sơ ạ', 'ho-so-tiep-nhan').parts).toMatchObject([
      { question: 'ho-so-tiep-nhan', typed: '53 hồ sơ ạ', how: 'current' },
    ]);
  });

  test('nothing of a message without answers is lost', () => {
    expect(read('chị xem giúp em mẫu mới').rest).toBe('chị xem giúp em mẫu mới');
  });
});

describe('corrections', () => {
  const answered = asked('VP', '3', ['ho-so-tiep-nhan']);

  test('an answer to an answered question is one', () => {
    expect(read('câu 1: 54', null, answered).parts).toMatchObject([{ correction: true }]);
    expect(read('câu 2: 50', null, answered).parts).toMatchObject([{ correction: false }]);
  });

  test('"sửa câu 1: 54" amends what the same message said before', () => {
    const { parts, doubts } = read('1: 53; 2: 50; sửa câu 1: 54');
    expect(doubts).toEqual([]);
    expect(parts.find((part) => part.question === 'ho-so-tiep-nhan')?.typed).toBe('54');
  });

  test('a number without a value asks again and deletes nothing', () => {
    expect(read('sửa câu 1', null, answered)).toMatchObject({ parts: [], reopened: ['ho-so-tiep-nhan'] });
    expect(read('1:', null, answered)).toMatchObject({ parts: [], reopened: [] });
  });
});

describe('a number, a space and words', () => {
  const inspectorate = asked('TTR', '*', ['luot-tiep-cong-dan', 'kien-nghi-phan-anh']);
  const said = (message: string, questions = inspectorate, shown: string | null = null) =>
    readReply({ questions, current: null, shown }, message, context).parts.map((part) => [
      part.question,
      part.reading.kind === 'unreadable' ? null : part.reading.value.kind,
    ]);
  const last = inspectorate.at(-1)!;
  const result = inspectorate.find((one) => one.question.type === 'text')!;

  test('name the question where nothing can be counted', () => {
    expect(said(`${last.number} khong co gi moi`)).toEqual([[last.question.id, 'none']]);
    expect(said('2 chưa có số liệu', files)).toEqual([[files[1]!.question.id, 'pending']]);
  });

  test('name the question just asked, and overwrite no figure', () => {
    const { id } = result.question;
    expect(said(`${result.number} đã trả lời bằng văn bản cả 2 kiến nghị`, inspectorate, id)).toEqual([
      [id, 'text'],
    ]);
  });

  test('name their questions also where several stand in one line', () => {
    expect(said('1 nhu cu, 2 nhu cu, 3 dang bai tren trang tin', asked('VP', '4'))).toEqual([
      ['hien-dai-hoa', 'same'],
      ['tuyen-truyen-quy-che', 'same'],
      ['van-hoa-cong-vu', 'text'],
    ]);
  });

  test('are a figure where something is counted', () => {
    expect(said('4 lượt công dân', inspectorate, result.question.id)).toEqual([
      ['luot-tiep-cong-dan', 'number'],
    ]);
    expect(said('1 trễ hẹn', files)).toEqual([['ho-so-tre-han', 'number']]);
  });
});

test('an answer around a question back is kept as it was typed', () => {
  const { parts } = readReply({ questions: asked('VP', '*'), current: null }, 'câu 3; 53; tại ?53', context);
  expect(parts.map(({ typed }) => typed)).toEqual(['53; tại ?53']);
});

test('"à nhầm" beside the answer that mends it is not asked about', () => {
  expect(read('à nhầm, câu 1 là 54')).toMatchObject({ parts: [{ question: 'ho-so-tiep-nhan' }], rest: '' });
  expect(read('à nhầm rồi').rest).toBe('à nhầm rồi');
});

describe('what is asked about rather than guessed', () => {
  test('a value that fits two questions names both', () => {
    const { doubts } = readReply({ questions: asked('CN', '5'), current: null }, '3 tổ chức', context);
    expect(doubts).toEqual([
      {
        kind: 'which-question',
        typed: '3 tổ chức',
        candidates: ['to-chuc-so-huu-tri-tue', 'to-chuc-tieu-chuan-do-luong'],
      },
    ]);
  });

  test('fewer values than questions', () => {
    expect(read('53, 50').doubts).toMatchObject([{ kind: 'count-differs', found: 2 }]);
  });

  test('three values and more, in the order of the questions, each to be confirmed', () => {
    const { parts, doubts } = read('53, 50, 1');
    expect(parts.map(({ question, reading }) => [question, reading])).toMatchObject([
      ['ho-so-tiep-nhan', { kind: 'confirm', why: [{ kind: 'in-order' }] }],
      ['ho-so-dung-han', { kind: 'confirm', why: [{ kind: 'in-order' }] }],
      ['ho-so-tre-han', { kind: 'confirm', why: [{ kind: 'in-order' }] }],
    ]);
    expect(doubts).toEqual([]);
    // The last may be the share of all.
    expect(read('53, 50, 1, 100').doubts).toMatchObject([{ kind: 'count-differs', found: 4 }]);
  });

  test('a figure that its words call provisional, or of more than the period', () => {
    const whys = (said: string) =>
      read(said).parts.map(({ reading }) =>
        reading.kind === 'confirm' ? reading.why.map((one) => one.kind) : [],
      );
    expect(whys('tạm thời: tiếp nhận 53, đúng hạn 50')).toEqual([['hedged'], ['hedged']]);
    expect(whys('lũy kế 9 tháng tiếp nhận 720')).toEqual([['other-scope']]);
  });

  test('one question answered twice, differently', () => {
    expect(read('câu 1: 53\ncâu 1: 54')).toMatchObject({
      parts: [],
      doubts: [{ kind: 'said-twice', question: 'ho-so-tiep-nhan', typed: ['53', '54'] }],
    });
  });

  test('one sentence for a whole group stands unconfirmed, and leaves what carries over alone', () => {
    const { parts } = read('tháng này không phát sinh gì');
    expect(parts.map((part) => part.question)).not.toContain('ty-le-tiep-nhan');
    for (const part of parts)
      expect(part.reading).toMatchObject({ kind: 'confirm', value: { kind: 'none' } });
  });
});

describe('one question asked alone', () => {
  test('numbers its own lines', () => {
    const { parts } = read(
      '1. Công ty Tân Lâm\n2. Hợp tác xã Đông Lam',
      'nhiem-vu-danh-gia',
      asked('KH', '7'),
    );
    expect(parts).toMatchObject([
      {
        question: 'nhiem-vu-danh-gia',
        reading: { value: { items: ['Công ty Tân Lâm', 'Hợp tác xã Đông Lam'] } },
      },
    ]);
  });

  test('gives way to another one named by number', () => {
    expect(read('câu 2: 50', 'ho-so-tiep-nhan').parts).toMatchObject([{ question: 'ho-so-dung-han' }]);
  });
});

describe('questions named inside a message', () => {
  const all = asked('VP', '*');
  const said = (typed: string) =>
    readReply({ questions: all, current: null }, typed, context).parts.map(({ question, typed }) => [
      question,
      typed,
    ]);

  test('leave the rest to its own labels and words', () => {
    expect(said('14-16 giữ nguyên. 8: 64. 9: 60')).toEqual([
      ['hien-dai-hoa', 'giữ nguyên'],
      ['tuyen-truyen-quy-che', 'giữ nguyên'],
      ['van-hoa-cong-vu', 'giữ nguyên'],
      ['ho-so-tiep-nhan', '64.'],
      ['ho-so-dung-han', '60'],
    ]);
    expect(said('8 nhận 58, đúng hạn 55')).toEqual([
      ['ho-so-tiep-nhan', 'nhận 58'],
      ['ho-so-dung-han', 'đúng hạn 55'],
    ]);
  });

  test('are numbers of tasks behind the word for them', () => {
    expect(said('nhiệm vụ: 1-6 giữ nguyên, bỏ mục 7').map(([question]) => question)).toEqual([
      'nhiem-vu-thang-sau',
    ]);
  });

  test('are asked again where their answer is taken back', () => {
    const typed = 'Em trả lời nhầm câu 8 rồi, cho em trả lời lại ạ';
    expect(readReply({ questions: all, current: null }, typed, context)).toMatchObject({
      parts: [],
      reopened: ['ho-so-tiep-nhan'],
      rest: '',
    });
  });

  test('values stand behind as many numbers, days do not', () => {
    expect(said('8, 9, 10: 64, 60, 1').map(([, typed]) => typed)).toEqual(['64', '60', '1']);
    expect(said('5/9 họp chi bộ\n6/9 họp cơ quan\n7/9 giao ban')).not.toContainEqual([
      'chi-dao-khac',
      '9 họp chi bộ',
    ]);
  });
});
