import { describe, expect, test } from 'vitest';
import { changeOf, totalOf } from '../../../src/core/asking/figure-arithmetic.ts';
import { readFigureQuery } from '../../../src/core/asking/figure-queries.ts';
import { asksMore, isFreeQuestion } from '../../../src/core/asking/free-question.ts';
import { fixture } from '../../support/worlds.ts';

/* Questions that go beyond one figure of one period, what they may be made into, and what is computed for them. */

describe('a question that wants more than one figure of one period', () => {
  test.each([
    'tháng 8 so với tháng 7 bao nhiêu hồ sơ?',
    'ho so tre hen thang 8 so voi thang 7',
    'hồ sơ trễ hẹn mấy tháng gần đây thế nào?',
    'tổng kinh phí hỗ trợ từ đầu năm là bao nhiêu?',
    'tháng nào có nhiều đơn nhất?',
    'quý III tiếp bao nhiêu lượt?',
    'ai đã báo số hồ sơ tháng 8?',
    'tháng 6/2023, tháng 7/2023 hỗ trợ bao nhiêu?',
    'lượt tiếp công dân tăng hay giảm?',
    'đã lưu số liệu những kỳ nào?',
  ])('%s', (words) => expect(asksMore(words)).toBe(true));

  test.each([
    'tháng 8 hỗ trợ bao nhiêu kinh phí?',
    'số liệu tháng trước',
    'tổng kinh phí tháng 8 là bao nhiêu?',
    'tháng 8/2023 có mấy hồ sơ trễ hẹn, tháng 8 ấy?',
    'kế hoạch năm 2023 số mấy?',
    'tháng 8 báo cáo thống nhất bao nhiêu hồ sơ?',
    'việc tăng cường kỷ cương tháng 8 thế nào?',
  ])('not: %s', (words) => expect(asksMore(words)).toBe(false));
});

describe('a message that is a question to the figures', () => {
  test.each([
    'Hồ sơ trễ hẹn tháng 8 so với tháng 7 thế nào?',
    'so sánh kinh phí hỗ trợ tháng 7 và tháng 8',
    'cho biết 3 tháng gần đây tiếp bao nhiêu lượt công dân',
    'Quý III năm 2023 có gì về sở hữu trí tuệ?',
  ])('%s', (words) => expect(isFreeQuestion(words)).toBe(true));

  test.each([
    '53 hồ sơ, tăng so với tháng trước',
    '53 hồ sơ, có phải tăng so với tháng trước không?',
    'câu 2 có tính cả kỳ trước không?',
    'tăng so với tháng trước',
    'không phát sinh',
    'Sở đã trình UBND tỉnh Tờ trình số 12/TTr-SKHCN ngày 05/9/2023, có so sánh các tháng',
    'có tính cả đơn chuyển tiếp không ạ?',
    'cho em hỏi chút',
  ])('not: %s', (words) => expect(isFreeQuestion(words)).toBe(false));

  test('no labelled reply of staff is taken for one', () => {
    const replies = fixture('replies.tsv')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t').slice(0, 3));
    expect(replies.length).toBeGreaterThan(100);
    expect(replies.filter(isFreeQuestion)).toEqual([]);
  });
});

describe('a query', () => {
  test.each([
    ['8/2023', '2023-08'],
    ['tháng 8/2023', '2023-08'],
    ['2023-08', '2023-08'],
    ['2023-q3', '2023-Q3'],
  ])('takes the period %s', (said, period) => {
    expect(readFigureQuery('papers_of_period', { period: said })).toEqual({
      query: 'papers_of_period',
      period,
    });
  });

  test('without bounds has none', () => {
    expect(readFigureQuery('figure_over_periods', { figure: 'x', from: '', to: null })).toEqual({
      ...{ query: 'figure_over_periods', figure: 'x', from: null, to: null },
    });
  });

  test.each<[string, unknown]>([
    ['toString', {}],
    ['__proto__', {}],
    ['periods; drop table', null],
  ])('that is called %s is none', (name, args) => {
    expect(readFigureQuery(name, args)).toEqual({ wrong: 'query' });
  });

  test.each<[unknown, string]>([
    [{ period: '13/2023' }, 'period'],
    [{ period: 8 }, 'period'],
    [null, 'period'],
    [[], ''],
    [{ period: '2023-08', figures: 'ho-so' }, 'figures'],
  ])('with %j names the argument', (args, argument) => {
    expect(readFigureQuery('figures_of_period', args)).toEqual({ wrong: 'argument', argument });
  });
});

describe('what is computed', () => {
  test.each([
    ['50', '53', '3', '6'],
    ['53', '50', '-3', '-5.7'],
    ['0', '4', '4', null],
    ['4', '4', '0', '0'],
    ['495000000', '640000000', '145000000', '29.3'],
    ['0.1', '0.3', '0.2', '200'],
  ])('from %s to %s', (before, after, difference, percent) => {
    expect(changeOf(before, after)).toEqual({ difference, percent });
  });

  test('a total is exact, and several alike are all the greatest', () => {
    expect(totalOf(['0.1', '0.2', '0.2'])).toEqual({ sum: '0.5', mean: '0.17', most: [1, 2], least: [0] });
    expect(totalOf(['7'])).toEqual({ sum: '7', mean: '7', most: [0], least: [0] });
  });
});
