import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/core/answer.ts';
import { SlotPrinter } from '../../src/core/drafts/print.ts';
import { sentencesById } from '../../src/core/plan.ts';
import { readSlots } from '../../src/core/slots.ts';
import { earlier, month } from '../support/worlds.ts';

/* Slots: their grammar, and what each prints of an answer (DESIGN section 6). */

test.each<[string, object]>([
  ['[[ho-so]]', { id: 'ho-so', path: [] }],
  ['[[a.1]]', { id: 'a', path: ['1'] }],
  ['[[a.1.title]]', { id: 'a', path: ['1', 'title'] }],
  ['[[a|cite]]', { id: 'a', path: [], form: 'cite' }],
  ['[[a.2|full]]', { id: 'a', path: ['2'], form: 'full' }],
  ['[[2023-08/dan-chu-co-so/p1/s1#3]]', { id: '2023-08/dan-chu-co-so/p1/s1', path: [], fact: 3 }],
])('%s', (text, expected) => {
  const [slot] = readSlots(`Có ${text} trễ`);
  expect(slot).toEqual({ ...expected, text, start: 3, end: 3 + text.length });
});

test.each(['[ho-so]', '[[]]', '[[a]', 'a]]', '[[a[b]]]'])('%s is no slot', (text) =>
  expect(readSlots(text)).toEqual([]),
);

const reference = {
  type: 'Tờ trình',
  number: '68/TTr-SKHCN',
  date: '2023-09-07',
  issuer: 'Sở',
  title: 'công bố danh mục',
  action: 'Trình danh mục',
};
const fill = (text: string, answers: Record<string, AnswerValue>) => {
  const { material } = month(answers);
  return new SlotPrinter(material, sentencesById(material.history)).fill(text);
};
const number = (value: string): AnswerValue => ({ kind: 'number', value, unit: 'hồ sơ', people: null });

describe('what a slot prints', () => {
  test.each<[string, Record<string, AnswerValue>, string]>([
    ['[[ho-so-tiep-nhan]]', { 'ho-so-tiep-nhan': number('53') }, '53 hồ sơ'],
    ['[[ho-so-tiep-nhan]]', { 'ho-so-tiep-nhan': number('1326') }, '1.326 hồ sơ'],
    ['[[ho-so-tre-han]]', { 'ho-so-tre-han': number('1') }, '01 hồ sơ'],
    ['[[ho-so-tre-han|number]]', { 'ho-so-tre-han': number('1') }, '01'],
    [
      'kỳ này có [[ho-so-tre-han]] trễ hẹn',
      { 'ho-so-tre-han': number('0') },
      'kỳ này không có hồ sơ trễ hẹn',
    ],
    [
      'kỳ này có [[ho-so-tre-han]] trễ hẹn',
      { 'ho-so-tre-han': { kind: 'none' } },
      'kỳ này không có hồ sơ trễ hẹn',
    ],
    ['kỳ này có [[ho-so-tre-han]] trễ hẹn', { 'ho-so-tre-han': number('2') }, 'kỳ này có 02 hồ sơ trễ hẹn'],
    ['[[kinh-phi-ho-tro]]', { 'kinh-phi-ho-tro': { kind: 'money', value: '372500000' } }, '372.500.000 đồng'],
    ['[[ty-le-tiep-nhan]]', { 'ty-le-tiep-nhan': { kind: 'percent', value: '64.5' } }, '64,5%'],
    [
      '[[van-ban-cchc.1]]',
      { 'van-ban-cchc': { kind: 'references', items: [reference] } },
      'Tờ trình số 68/TTr-SKHCN ngày 07/9/2023 công bố danh mục',
    ],
    [
      '[[van-ban-cchc.1]] và [[van-ban-cchc.1]]',
      { 'van-ban-cchc': { kind: 'references', items: [{ ...reference, title: null }] } },
      'Tờ trình số 68/TTr-SKHCN ngày 07/9/2023 và Tờ trình số 68/TTr-SKHCN',
    ],
    [
      '[[van-ban-cchc.1|cite]]',
      { 'van-ban-cchc': { kind: 'references', items: [reference] } },
      'Tờ trình số 68/TTr-SKHCN ngày 07/9/2023',
    ],
    [
      '[[van-ban-cchc.1.date]] [[van-ban-cchc.1.number]] [[van-ban-cchc.1.type]]',
      { 'van-ban-cchc': { kind: 'references', items: [reference] } },
      '07/9/2023 68/TTr-SKHCN Tờ trình',
    ],
    [
      'Sở đã [[van-ban-cchc.1.action]]',
      { 'van-ban-cchc': { kind: 'references', items: [reference] } },
      'Sở đã trình danh mục',
    ],
    [
      '[[van-ban-cchc.count]] văn bản',
      { 'van-ban-cchc': { kind: 'references', items: [reference, reference] } },
      '02 văn bản',
    ],
    ['[[viec-cchc]]', { 'viec-cchc': { kind: 'list', items: ['a', 'b', 'c'] } }, 'a, b và c'],
    ['[[viec-cchc]]', { 'viec-cchc': { kind: 'list', items: ['a, b', 'c'] } }, 'a, b; c'],
    ['[[viec-cchc.2]]', { 'viec-cchc': { kind: 'list', items: ['a', 'b'] } }, 'b'],
    [
      '[[nhiem-vu-danh-gia.count]]: [[nhiem-vu-danh-gia.owners]]',
      { 'nhiem-vu-danh-gia': { kind: 'names', items: ['Công ty A', 'Hợp tác xã B'] } },
      '02: Công ty A và Hợp tác xã B',
    ],
    [
      '[[hien-dai-hoa.f1]]',
      { 'hien-dai-hoa': { kind: 'text', text: 'kiểm tra 05 phòng trong 2 ngày' } },
      '05 phòng',
    ],
    [
      '[[ky]]; [[ky|long]]; [[ky|upper]]; [[ky|year]]',
      {},
      'tháng 9/2023; tháng 9 năm 2023; THÁNG 9 NĂM 2023; năm 2023',
    ],
    ['[[ky-sau]]; [[ky-sau|upper]]', {}, 'tháng 10/2023; THÁNG 10 NĂM 2023'],
    [
      '[[loai-nhiem-vu-danh-gia.viec]] [[loai-nhiem-vu-danh-gia.loai]]',
      { 'loai-nhiem-vu-danh-gia': { kind: 'text', text: 'Đánh giá; không dùng ngân sách nhà nước' } },
      'đánh giá kết quả thực hiện không sử dụng ngân sách nhà nước',
    ],
  ])('%s', (text, answers, expected) =>
    expect(fill(text, answers)).toMatchObject({ text: expected, unfilled: [] }),
  );

  test.each<[string, Record<string, AnswerValue>]>([
    ['[[ho-so-tiep-nhan]]', {}],
    ['[[ho-so-tiep-nhan]]', { 'ho-so-tiep-nhan': { kind: 'pending' } }],
    ['[[hien-dai-hoa]]', { 'hien-dai-hoa': { kind: 'same' } }],
    ['[[hien-dai-hoa]]', { 'hien-dai-hoa': { kind: 'none' } }],
    ['[[van-ban-cchc.2]]', { 'van-ban-cchc': { kind: 'references', items: [reference] } }],
    [
      '[[van-ban-cchc.1.issuers]]',
      { 'van-ban-cchc': { kind: 'references', items: [{ ...reference, title: null }] } },
    ],
    ['[[khong-co-cau-nay]]', {}],
  ])('%s has nothing to print', (text, answers) => expect(fill(text, answers).unfilled).toEqual([text]));

  test('a fact of an earlier sentence prints as it stood', () => {
    const sentence = earlier['the demo report']!.sections[2]!.paragraphs[0]!.sentences[0]!;
    expect(fill(`[[${sentence.id}#1]]`, {}).text).toBe(sentence.facts[0]!.text);
  });

  test('what somebody typed is never read as a slot or a pattern', () => {
    const text = 'dùng [[ky]] và $& và {x}';
    expect(fill('[[hien-dai-hoa]]', { 'hien-dai-hoa': { kind: 'text', text } }).text).toBe(text);
  });
});

test('where each slot stands is told, with the words before it that change with what it prints', () => {
  const answers = { 'ho-so-tre-han': number('0'), 'ho-so-dung-han': number('54') };
  const { text, printed } = fill('Sở có [[ho-so-tre-han]] trễ hẹn; [[ky]] xong [[ho-so-dung-han]].', answers);
  expect(printed.map(({ start, end, slot }) => [slot, text.slice(start, end)])).toEqual([
    ['có [[ho-so-tre-han]]', 'không có hồ sơ'],
    ['[[ky]]', 'tháng 9/2023'],
    ['[[ho-so-dung-han]]', '54 hồ sơ'],
  ]);
});
