import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import { readFigures, resolveSame } from '../../src/core/figures.ts';
import { smallReport } from '../support/small-report.ts';
import {
  answerFiles,
  earlier,
  imported,
  reread,
  template,
  typed,
  worldOf,
  worlds,
} from '../support/worlds.ts';

/* Figures read back from an earlier report, and "như kỳ trước" given its value by them. */

const demoFigures = () =>
  Object.fromEntries(readFigures(earlier['the demo report']!, template).map(({ id, value }) => [id, value]));

test('the demo report says its figures, and none of them is another one', () => {
  expect(demoFigures()).toMatchObject({
    'ho-so-tiep-nhan': '47',
    'ho-so-dung-han': '45',
    'ho-so-tre-han': '0',
    'ho-so-dang-giai-quyet': '2',
    'ty-le-tiep-nhan': '100',
    'du-an-cong-nghe': '3',
    'to-chuc-so-huu-tri-tue': '4',
    'to-chuc-tieu-chuan-do-luong': '6',
    'hoi-dong-khoa-hoc': '2',
    'luot-tiep-cong-dan': '0',
    'don-khieu-nai': '0',
  });
});

test('also a sum before "cho" and the later zeros of an enumeration', () => {
  expect(demoFigures()).toMatchObject({
    'kinh-phi-ho-tro': '640000000',
    'don-to-cao': '0',
    'kien-nghi-phan-anh': '0',
  });
});

test('a figure names its unit, its month and the sentence that says it', () => {
  expect(readFigures(earlier['the demo report']!, template)[0]).toEqual({
    id: 'ho-so-tiep-nhan',
    value: '47',
    unit: 'hồ sơ',
    period: '2023-08',
    source: '2023-08/cai-cach-hanh-chinh/p2/s1',
  });
});

describe.each(worlds)('%s, written and read back', (_, report, answers) => {
  test.each(['md', 'docx'] as const)(
    'the figures of the .%s are those that were answered',
    async (format) => {
      const { printed, material } = worldOf(earlier[report]!, answerFiles[answers]!);
      const read = new Map(
        readFigures(imported(await reread(printed, format))[0], template).map(({ id, value }) => [id, value]),
      );
      const wrong: string[] = [];
      const unread: string[] = [];
      for (const { question, value } of material.answers.values()) {
        const said =
          value.kind === 'number' || value.kind === 'money' || value.kind === 'percent' ? value.value : null;
        const found = read.get(question);
        // A figure that is not found is asked about; one that is found must be right.
        if (found !== undefined && found !== (value.kind === 'none' ? '0' : said))
          wrong.push(`${question}: ${said}, read ${found}`);
        if (said !== null && Number(said) > 0 && found === undefined) unread.push(`${question}: ${said}`);
      }
      expect(wrong).toEqual([]);
      // Complaints or petitions may be told twice, with what became of them: those are two figures of one thing.
      expect(unread.filter((one) => !/^(don-khieu-nai|don-to-cao|kien-nghi-phan-anh):/.test(one))).toEqual(
        [],
      );
    },
  );
});

describe('two figures that fit equally well are no answer', () => {
  test('two different numbers of the same thing', () => {
    const report = smallReport({
      cchc: ['Sở giữ nếp một cửa. Sở tiếp nhận 47 hồ sơ. Chi cục tiếp nhận 12 hồ sơ.'],
    });
    expect(readFigures(report, template).filter(({ id }) => id === 'ho-so-tiep-nhan')).toEqual([]);
  });
});

describe('như kỳ trước', () => {
  const resolve = (text: string, report = earlier['the demo report']!) =>
    resolveSame(typed(`period: 2023-09\nanswers:\n  ${text}\n`).answers, report, template);
  const value = (text: string, report = earlier['the demo report']!): Answer['value'] | undefined =>
    resolve(text, report).answers[0]?.value;

  test.each([
    ['ty-le-tiep-nhan: same', { kind: 'percent', value: '100' }],
    ['ho-so-tiep-nhan: same', { kind: 'number', value: '47', unit: 'hồ sơ' }],
    ['ho-so-tre-han: như kỳ trước', { kind: 'number', value: '0' }],
    ['loai-nhiem-vu-danh-gia: same', { kind: 'text', text: 'nghiệm thu; cấp tỉnh' }],
    ['hien-dai-hoa: same', { kind: 'same' }],
    ['nhiem-vu-thang-sau: same', { kind: 'same' }],
    ['ho-so-tiep-nhan: 3', { kind: 'number', value: '3' }],
  ])('%s', (text, expected) => expect(value(text)).toMatchObject(expected));

  test.each(['van-ban-cchc', 'hoi-nghi-tap-huan', 'ke-hoach-nam', 'nhiem-vu-danh-gia'])(
    '%s has nothing that can be repeated',
    (id) => {
      expect(resolve(`${id}: same`).unrepeatable).toEqual([id]);
    },
  );

  test('a figure that the earlier report does not say cannot be repeated', () => {
    expect(
      resolve('ho-so-tiep-nhan: same', smallReport({ cchc: ['Sở giữ nếp một cửa.'] })).unrepeatable,
    ).toHaveLength(1);
  });
});
