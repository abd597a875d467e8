import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { checkLegal } from '../../../src/core/checks/legal.ts';
import type { Register, RegisterEntry } from '../../../src/core/register.ts';
import { readRegister } from '../../../src/prompts.ts';
import { findingText } from '../../../src/text/findings.ts';
import { legalText } from '../../../src/text/legal-findings.ts';

/* Both columns of the `legal` row (DESIGN section 7): what is found in cited acts, by a register and without one, and what stays silent. */

const row = (entry: Partial<RegisterEntry> & Pick<RegisterEntry, 'type' | 'number'>): RegisterEntry => ({
  date: null,
  issuer: null,
  title: null,
  inForceFrom: null,
  inForceTo: null,
  successor: null,
  source: 'test',
  checkedOn: '2026-11-28',
  ...entry,
});

/** An invented register: no act of it has to exist. */
const register: Register = [
  row({
    type: 'Nghị định',
    number: '41/2017/NĐ-CP',
    date: '2017-04-11',
    issuer: 'Chính phủ',
    title: 'quy định về quản lý cây xanh công sở',
    inForceTo: '2022-05-31',
    successor: '38/2022/NĐ-CP',
  }),
  row({
    type: 'Nghị định',
    number: '38/2022/NĐ-CP',
    date: '2022-04-08',
    issuer: 'Chính phủ',
    title: 'về quản lý, chăm sóc cây xanh, mặt nước trong công sở',
    inForceFrom: '2022-06-01',
  }),
  row({
    type: 'Nghị định',
    number: '12/2016/NĐ-CP',
    date: '2016-02-19',
    issuer: 'Chính phủ',
    title: 'về thi đua trồng rừng',
    successor: '21/2023/QH15',
  }),
  row({
    type: 'Luật',
    number: '21/2023/QH15',
    date: '2023-06-22',
    issuer: 'Quốc hội',
    title: 'Trồng rừng ven biển',
    inForceFrom: '2024-01-01',
  }),
  row({
    type: 'Luật',
    number: '15/2009/QH12',
    date: '2009-06-19',
    issuer: 'Quốc hội',
    title: 'Thủy sản',
    inForceTo: '2018-12-31',
    successor: '18/2017/QH14',
  }),
  row({
    type: 'Luật',
    number: '18/2017/QH14',
    date: '2017-11-21',
    issuer: 'Quốc hội',
    title: 'Thủy sản',
    inForceFrom: '2019-01-01',
  }),
  row({
    type: 'Chỉ thị',
    number: '09-CT/TW',
    date: '2018-07-16',
    issuer: 'Ban Bí thư',
    title: 'về nếp sống tiết kiệm trong cán bộ, đảng viên và Nhân dân',
  }),
  row({
    type: 'Chỉ thị',
    number: '09-CT/TW',
    date: '2011-12-01',
    issuer: 'Ban Bí thư',
    title: 'về công tác hợp tác quốc tế',
  }),
  row({
    type: 'Quyết định',
    number: '1290/QĐ-TTg',
    date: '2019-09-27',
    issuer: 'Thủ tướng Chính phủ',
    title: 'phê duyệt Đề án Nếp sống xanh nơi công sở',
  }),
  row({
    type: 'Quyết định',
    number: '1400/QĐ-TTg',
    date: '2019-10-20',
    issuer: 'Thủ tướng Chính phủ',
    checkedOn: null,
  }),
];

type Options = {
  register?: Register | null;
  period?: string;
  date?: string;
  answers?: never[];
  previous?: string[];
};

const legal = (draft: string, options: Options = {}): Finding[] => {
  const { period = '2024-04', previous = [draft], ...change } = options;
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers: [], previous, draft, faults: [] },
  });
  return checkLegal({ ...material, register, ...change }, text);
};
const short = (findings: readonly Finding[]) =>
  findings.map(({ severity, quote, reason }) =>
    [severity, reason.is === 'denies-itself' ? reason.how : reason.is, quote].join(' | '),
  );

describe('by the register', () => {
  it.each([
    [
      'repealed',
      'Sở thực hiện Nghị định số 41/2017/NĐ-CP ngày 11/4/2017 của Chính phủ.',
      'error | repealed | 41/2017/NĐ-CP',
    ],
    ['repealed, cited short', 'Việc này theo Nghị định 41/2017/NĐ-CP.', 'error | repealed | 41/2017/NĐ-CP'],
    [
      'superseded in substance',
      'Sở phát động theo Nghị định số 12/2016/NĐ-CP.',
      'warning | superseded | 12/2016/NĐ-CP',
    ],
    [
      'a law of an earlier year',
      'Sở áp dụng Luật Thủy sản năm 2009.',
      'error | repealed | Luật Thủy sản năm 2009',
    ],
    [
      'misdated by a month',
      'Nghị định số 38/2022/NĐ-CP ngày 08/5/2022 của Chính phủ được phổ biến.',
      'error | misdated | 08/5/2022',
    ],
    [
      'day and month exchanged',
      'Chỉ thị số 09-CT/TW ngày 07/16/2018 của Ban Bí thư.',
      'error | misdated | 07/16/2018',
    ],
    [
      'misdated in words',
      'Quyết định số 1290/QĐ-TTg ngày 27 tháng 8 năm 2019.',
      'error | misdated | 27 tháng 8 năm 2019',
    ],
    [
      'misdated by digits',
      'Chỉ thị số 09-CT/TW ngày 16/7/2008 của Ban Bí thư.',
      'error | misdated | 16/7/2008',
    ],
    [
      'of another issuer',
      'Chỉ thị số 09-CT/TW ngày 16/7/2018 của Bộ Chính trị.',
      'error | wrong-issuer | Bộ Chính trị',
    ],
    [
      'of another kind of body',
      'Chỉ thị số 09-CT/TW ngày 16/7/2018 của Thủ tướng Chính phủ.',
      'error | wrong-issuer | Thủ tướng Chính phủ',
    ],
    [
      'another title',
      'Quyết định số 1290/QĐ-TTg ngày 27/9/2019 phê duyệt Đề án Phát triển nông thôn mới.',
      'error | mistitled | Phát triển nông thôn mới',
    ],
    [
      'a title about other things',
      'Nghị định số 38/2022/NĐ-CP ngày 08/4/2022 của Chính phủ về kiểm soát giá thuốc.',
      'error | mistitled | kiểm soát giá thuốc',
    ],
    [
      'words changed in quotation marks',
      'Chỉ thị số 09-CT/TW ngày 16/7/2018 “Về nếp sống tiết kiệm của cán bộ, đảng viên và Nhân dân”.',
      'warning | mistitled | tiết kiệm của cán bộ',
    ],
    [
      'a law under another number',
      'Sở phổ biến Luật Thủy sản số 18/2018/QH14.',
      'error | misnumbered | 18/2018/QH14',
    ],
    [
      'an act under another number',
      'Nghị định số 83/2022/NĐ-CP của Chính phủ về quản lý, chăm sóc cây xanh, mặt nước trong công sở.',
      'error | misnumbered | 83/2022/NĐ-CP',
    ],
    [
      'a law of a year that has none',
      'Sở áp dụng Luật Thủy sản năm 2016.',
      'warning | misnumbered | Luật Thủy sản năm 2016',
    ],
    [
      'a number that the series has no room for',
      'Quyết định số 1795/QĐ-TTg ngày 30/8/2019 của Thủ tướng Chính phủ.',
      'error | order | Quyết định số 1795/QĐ-TTg ngày 30/8/2019 của Thủ tướng Chính phủ',
    ],
    [
      'the same by a row that nobody checked',
      'Quyết định số 1795/QĐ-TTg ngày 30/9/2019 của Thủ tướng Chính phủ.',
      'warning | order | Quyết định số 1795/QĐ-TTg ngày 30/9/2019 của Thủ tướng Chính phủ',
    ],
    [
      'a row that nobody checked only warns',
      'Quyết định số 1400/QĐ-TTg ngày 20/11/2019.',
      'warning | misdated | 20/11/2019',
    ],
  ])('%s', (_what, draft, expected) => {
    expect(short(legal(draft))).toEqual([expected]);
  });

  it.each([
    [
      'an unknown central act',
      'Nghị định số 77/2020/NĐ-CP ngày 01/7/2020 của Chính phủ về bến bãi.',
      'warning | unknown-act | Nghị định số 77/2020/NĐ-CP ngày 01/7/2020 của Chính phủ về bến bãi',
    ],
    [
      'an unknown Party act',
      'Kết luận số 88-KL/TW ngày 05/5/2020 của Bộ Chính trị.',
      'warning | unknown-act | Kết luận số 88-KL/TW ngày 05/5/2020 của Bộ Chính trị',
    ],
  ])(
    '%s warns once: what the office has said before in the same words is silent',
    (_what, draft, expected) => {
      const { material, draft: text } = evalMaterial({
        ...{ id: 'test', section: 'test', period: '2024-04', answers: [], previous: [], draft, faults: [] },
      });
      expect(short(checkLegal({ ...material, register }, text))).toEqual([expected]);
      expect(legal(draft)).toEqual([]);
    },
  );

  describe('unknown acts of a text alone', () => {
    const alone = (draft: string) => {
      const { material, draft: text } = evalMaterial({
        ...{ id: 'test', section: 'test', period: '2024-04', answers: [], previous: [], draft, faults: [] },
      });
      return checkLegal({ ...material, answers: null, earlier: null, register }, text);
    };

    it('one that is cited again is told once, with another day it is looked at again', () => {
      const act = 'Nghị định số 77/2020/NĐ-CP';
      expect(alone(`Thực hiện ${act} ngày 01/7/2020 (sau đây viết tắt là ${act}).`)).toHaveLength(1);
      expect(alone(`Thực hiện ${act} ngày 01/7/2020. Căn cứ ${act} ngày 11/7/2020.`)).toHaveLength(2);
    });

    it('a page of them has two findings, the second of which names the rest', () => {
      const found = alone([71, 72, 73, 74].map((one) => `Căn cứ Nghị định số ${one}/2020/NĐ-CP.`).join('\n'));
      expect(found.map(({ quote }) => quote)).toEqual([
        'Nghị định số 71/2020/NĐ-CP',
        'Nghị định số 72/2020/NĐ-CP',
      ]);
      expect(findingText(found[1]!).message).toBe(
        'Nghị định 72/2020/NĐ-CP và 2 văn bản khác (Nghị định 73/2020/NĐ-CP, Nghị định 74/2020/NĐ-CP) chưa có trong sổ văn bản nên chưa kiểm tra được.',
      );
    });
  });

  it('Thanh tra writes its công văn with the letters of a Tờ trình', () => {
    expect(legal('Theo Công văn số 41/TTr-NV2 ngày 05/3/2024 của Thanh tra tỉnh.')).toEqual([]);
    expect(short(legal('Theo Kế hoạch số 41/TTr-NV2 ngày 05/3/2024.'))).toHaveLength(1);
  });

  it('an unknown act that an earlier report cites is known to the office', () => {
    const kept = 'Nghị định số 77/2020/NĐ-CP ngày 01/7/2020 của Chính phủ về bến bãi.';
    expect(legal(kept, { previous: [kept] })).toEqual([]);
    expect(short(legal(kept.replace('01/7', '11/7'), { previous: [kept] }))).toEqual([
      'warning | unknown-act | Nghị định số 77/2020/NĐ-CP ngày 11/7/2020 của Chính phủ về bến bãi',
    ]);
  });

  it.each([
    [
      'Quyết định số 977/QĐ-TTg ngày 03/6/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển nghề muối đến năm 2030.',
      'phát triển nghề muối',
      'hạ tầng bến bãi',
    ],
    [
      'Nghị quyết số 91-NQ/TW ngày 03/6/2021 của Ban Chấp hành Trung ương Đảng khóa XIII về nâng cao hiệu quả nghề muối.',
      'hiệu quả nghề muối',
      'chất lượng bến bãi',
    ],
  ])('an act that an earlier report cites under another title: %s', (kept, right, wrong) => {
    const mistitled = (text: string) =>
      short(legal(text, { previous: [kept] })).filter((one) => one.includes('mistitled'));
    expect(mistitled(`Sở quán triệt ${kept}`)).toEqual([]);
    expect(mistitled(`Sở quán triệt ${kept.replace(right, wrong)}`)).toHaveLength(1);
  });

  it('an act not yet in force on the day of the report', () => {
    const draft = 'Sở giải quyết hồ sơ theo Luật Trồng rừng ven biển số 21/2023/QH15.';
    expect(short(legal(draft, { period: '2023-10' }))).toEqual(['warning | not-in-force | 21/2023/QH15']);
    expect(legal(draft, { period: '2024-01' })).toEqual([]);
    expect(legal('Sở phổ biến Luật Trồng rừng ven biển số 21/2023/QH15.', { period: '2023-10' })).toEqual([]);
  });

  it('the day of the report decides, else the last day of its period', () => {
    const draft = 'Sở thực hiện Nghị định số 41/2017/NĐ-CP.';
    expect(legal(draft, { period: '2022-05' })).toEqual([]);
    expect(legal(draft, { period: '2022-06' })).toHaveLength(1);
    expect(legal(draft, { period: '2022-05', date: '2022-06-02' })).toHaveLength(1);
    expect(legal(draft, { period: '2022-Q2' })).toHaveLength(1);
  });

  it.each([
    [
      'the act as it is',
      'Sở thực hiện Nghị định số 38/2022/NĐ-CP ngày 08/4/2022 của Chính phủ về quản lý, chăm sóc cây xanh, mặt nước trong công sở.',
    ],
    [
      'other ways to write the day',
      'Nghị định số 38/2022/NĐ-CP ngày 08 tháng 4 năm 2022; Nghị định 38/2022/NĐ-CP ngày 8/4/2022.',
    ],
    [
      'capitals, tone marks, Ð',
      'NGHỊ ÐỊNH số 38/2022/NÐ-CP ngày 08/04/2022 của Chính Phủ về Quản lý, Chăm sóc Cây xanh, mặt nước trong công sở; Luật Thuỷ sản năm 2017.',
    ],
    [
      'a shortened title',
      'Nghị định số 38/2022/NĐ-CP ngày 08/4/2022 của Chính phủ về quản lý, chăm sóc cây xanh.',
    ],
    ['a shortened title in quotation marks', 'Chỉ thị số 09-CT/TW ngày 16/7/2018 “Về nếp sống tiết kiệm”.'],
    ['a title with abbreviations', 'Quyết định số 1290/QĐ-TTg ngày 27/9/2019 phê duyệt ĐA NSX nơi công sở.'],
    [
      'a title that runs on',
      'Quyết định số 1290/QĐ-TTg ngày 27/9/2019 phê duyệt Đề án Nếp sống xanh nơi công sở đến toàn thể 118 cán bộ.',
    ],
    [
      'another act of the same number',
      'Chỉ thị số 09-CT/TW ngày 01/12/2011 của Ban Bí thư về công tác hợp tác quốc tế.',
    ],
    [
      'an old act that is replaced',
      'Sở quán triệt Nghị định số 38/2022/NĐ-CP ngày 08/4/2022 thay thế Nghị định số 41/2017/NĐ-CP ngày 11/4/2017.',
    ],
    [
      'an old act said to be replaced',
      'Nghị định số 41/2017/NĐ-CP đã được thay thế bằng Nghị định số 38/2022/NĐ-CP.',
    ],
    ['a review of an old act', 'Sở tổng kết 05 năm thực hiện Nghị định số 41/2017/NĐ-CP.'],
    [
      'a session of a body',
      'Chỉ thị số 09-CT/TW ngày 16/7/2018 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII.',
    ],
    ['an issuer in short', 'Quyết định số 1290/QĐ-TTg ngày 27/9/2019 của Thủ tướng.'],
    [
      'a law by its name alone',
      'Sở tuyên truyền Luật Thủy sản và khoản 3 Điều 63 của Luật Trồng rừng ven biển.',
    ],
    [
      'own, provincial and Party papers',
      'Kế hoạch số 12/KH-STC ngày 02/4/2024; Quyết định số 905/QĐ-UBND ngày 01/4/2024 của UBND tỉnh; Nghị quyết số 07-NQ/TU ngày 05/3/2024 của Tỉnh ủy; Nghị quyết số 14/2024/NQ-HĐND ngày 28/3/2024 của HĐND tỉnh.',
    ],
    [
      'letters of ministries',
      'Sở trả lời Công văn số 557/BTC-NSNN ngày 31/3/2024 của Bộ Tài chính; Công điện số 24/CĐ-TTg ngày 20/3/2024 của Thủ tướng Chính phủ.',
    ],
    [
      'no act at all',
      'Sở tiếp 24/7, tỷ lệ 1/500, theo TCVN ISO 9001:2015 và Đề án 06, Nghị quyết Trung ương 4 khóa XII.',
    ],
  ])('silent: %s', (_what, draft) => {
    expect(short(legal(draft))).toEqual([]);
  });

  it('an unknown act that an answer brought is left to the one who brought it', () => {
    const { material, draft } = evalMaterial({
      id: 'test',
      section: 'test',
      period: '2024-04',
      answers: [
        {
          id: 'van-ban',
          label: 'Văn bản mới',
          type: 'reference',
          value: { type: 'Nghị định', number: '29/2024/NĐ-CP', date: '2024-03-06', issuer: 'Chính phủ' },
          text: 'NĐ 29/2024/NĐ-CP ngày 06/3/2024',
        },
      ],
      previous: [],
      draft: 'Sở triển khai Nghị định số 29/2024/NĐ-CP ngày 06/3/2024 của Chính phủ.',
      faults: [],
    });
    expect(checkLegal({ ...material, register }, draft)).toEqual([]);
  });
});

describe('without a register, what denies itself', () => {
  const self = (draft: string) => short(legal(draft, { register: null }));

  it.each([
    [
      'type against symbol',
      'Sở ban hành Quyết định số 12/KH-STC ngày 02/4/2024.',
      'error | type | 12/KH-STC',
    ],
    [
      'type against issuer',
      'Nghị định ngày 02/4/2024 của Bộ Tài chính được phổ biến.',
      'error | type-body | Bộ Tài chính',
    ],
    [
      'symbol against issuer',
      'Quyết định số 98/QĐ-TTg ngày 02/4/2024 của Bộ Tài chính.',
      'error | body | Bộ Tài chính',
    ],
    [
      'a decree of the Prime Minister',
      'Nghị định số 31/2023/NĐ-CP ngày 09/6/2023 của Thủ tướng Chính phủ.',
      'error | body | Thủ tướng Chính phủ',
    ],
    [
      'a Party paper of the State',
      'Chỉ thị số 09-CT/TW ngày 16/7/2018 của UBND tỉnh.',
      'error | body | UBND tỉnh',
    ],
    [
      'the council for the committee',
      'Nghị quyết số 14/2024/NQ-HĐND ngày 28/3/2024 của UBND tỉnh.',
      'error | body | UBND tỉnh',
    ],
    [
      "another's symbol as one's own",
      'Sở ban hành Quyết định số 905/QĐ-UBND ngày 01/4/2024 về phân công trực.',
      'error | not-own | 905/QĐ-UBND',
    ],
    [
      'year against date',
      'Nghị định số 31/2023/NĐ-CP ngày 09/6/2022 của Chính phủ.',
      'error | year | 31/2023/NĐ-CP ngày 09/6/2022',
    ],
    ['a day that is not', 'Kế hoạch số 12/KH-STC ngày 31/6/2023.', 'error | no-such-day | 31/6/2023'],
    [
      '29 February of a common year',
      'Kế hoạch số 12/KH-STC ngày 29/02/2023.',
      'error | no-such-day | 29/02/2023',
    ],
    ['a day to come', 'Kế hoạch số 12/KH-STC ngày 02/4/2025.', 'error | future | 02/4/2025'],
    [
      'legislature against year',
      'Luật Thủy sản số 18/2017/QH15 được phổ biến.',
      'error | legislature | 18/2017/QH15',
    ],
    [
      'a legislature that ended',
      'Nghị quyết số 57/2022/QH14 ngày 16/6/2022 của Quốc hội.',
      'error | legislature | 57/2022/QH14',
    ],
    [
      'a Party number in State form',
      'Chỉ thị số 05/CT-TW ngày 15/5/2016 của Bộ Chính trị.',
      'warning | form | 05/CT-TW',
    ],
    [
      'a State number in Party form',
      'Kế hoạch số 12-KH/UBND ngày 02/4/2024 của UBND tỉnh.',
      'warning | form | 12-KH/UBND',
    ],
  ])('%s', (_what, draft, expected) => {
    expect(self(draft)).toEqual([expected]);
  });

  it.each([
    ['UBND tỉnh ban hành Quyết định số 905/QĐ-UBND ngày 01/4/2024.'],
    ['Sở đã tham mưu UBND tỉnh ban hành Quyết định số 905/QĐ-UBND ngày 01/4/2024.'],
    ['Sở trình Chủ tịch UBND tỉnh ban hành Quyết định số 905/QĐ-UBND ngày 01/4/2024 của Chủ tịch UBND tỉnh.'],
    ['Sở ban hành Quyết định số 45/QĐ-STC ngày 01/4/2024 theo Quyết định số 905/QĐ-UBND ngày 01/3/2024.'],
    ['Sở ban hành Kế hoạch triển khai Quyết định số 905/QĐ-UBND ngày 01/4/2024.'],
    ['Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.'],
    ['Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.'],
    ['Chương trình hành động số 05-CTr/TU ngày 02/3/2021 của Ban Thường vụ Tỉnh ủy.'],
    ['Nghị quyết số 68/2022/QH15 ngày 10/11/2022 của Quốc hội.'],
    ['Nghị quyết số 02-NQ/BCSD của Ban Cán sự đảng UBND tỉnh.'],
    ['Quy chế phối hợp số 01-QCPH/UBND-BDVTU ngày 29/5/2015.'],
    ['Công văn số 745/STC-VP ngày 09/4/2024; Thông báo kết luận số 268/TB-UBND ngày 02/4/2024.'],
    ['Thông tư liên tịch số 03/2016/TTLT-BTC-BNV ngày 10/5/2016.'],
    ['Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ trưởng Bộ Tài chính.'],
  ])('silent: %s', (draft) => {
    expect(self(draft)).toEqual([]);
  });

  it('a number that does not grow with its date in its own series', () => {
    const draft =
      'Sở ban hành Kế hoạch số 12/KH-STC ngày 05/01/2024, Kế hoạch số 19/KH-STC ngày 06/02/2024, Kế hoạch số 31/KH-STC ngày 04/01/2024 và Kế hoạch số 40/KH-STC ngày 02/4/2024.';
    const found = legal(draft, { register: null });
    expect(found.map(({ reason, severity }) => [reason.is, severity])).toEqual([
      ['denies-itself', 'warning'],
    ]);
    expect(found[0]!.quote).toContain('31/KH-STC');
  });

  it('series of another year, type or body are others', () => {
    expect(
      self(
        'Kế hoạch số 90/KH-STC ngày 05/12/2023; Kế hoạch số 12/KH-STC ngày 05/01/2024; Báo cáo số 3/BC-STC ngày 01/02/2024; Kế hoạch số 5/KH-SNV ngày 02/02/2024.',
      ),
    ).toEqual([]);
  });

  it('one act with two dates, or with two titles', () => {
    expect(
      self(
        'Sở thực hiện Kế hoạch số 12/KH-STC ngày 05/01/2024.\n\nKế hoạch số 12/KH-STC ngày 05/02/2024 đúng tiến độ.',
      ),
    ).toEqual(['warning | two-dates | 05/02/2024']);
    expect(
      self(
        'Sở thực hiện Kế hoạch số 12/KH-STC ngày 05/01/2024 về kiểm tra tài sản công.\n\nKế hoạch số 12/KH-STC ngày 05/01/2024 về phòng chống cháy rừng.',
      ),
    ).toEqual(['warning | two-titles | về phòng chống cháy rừng']);
  });

  it('says that no register was there', () => {
    const { material, draft } = evalMaterial({
      ...{
        id: 'test',
        section: 'test',
        period: '2024-04',
        answers: [],
        previous: [],
        draft: 'Sở họp.',
        faults: [],
      },
    });
    expect(check(material, draft).skipped).toContainEqual({ kind: 'legal', lacks: 'register' });
    expect(check({ ...material, register }, draft).skipped).not.toContainEqual({
      kind: 'legal',
      lacks: 'register',
    });
  });
});

describe('what is said', () => {
  it('a repealed basis names its successor and offers the change', () => {
    const [found] = legal('Sở thực hiện Nghị định số 41/2017/NĐ-CP ngày 11/4/2017 của Chính phủ.');
    expect(found!.expected).toBe(
      'Nghị định số 38/2022/NĐ-CP ngày 08/4/2022 của Chính phủ về quản lý, chăm sóc cây xanh, mặt nước trong công sở',
    );
    const { message, next } = findingText(found!);
    expect(message).toContain('đã hết hiệu lực');
    expect(next).toContain('Thay căn cứ: Nghị định số 38/2022/NĐ-CP');
  });

  it('a row that nobody checked says so', () => {
    const [found] = legal('Quyết định số 1400/QĐ-TTg ngày 20/11/2019.');
    expect(findingText(found!).message).toContain('chưa đối chiếu');
  });

  it('every way of denying itself has its sentence', () => {
    const ways = [
      'no-such-day',
      'year',
      'future',
      'type',
      'body',
      'type-body',
      'maker',
      'legislature',
      'form',
      'not-own',
      'order',
      'two-dates',
      'two-titles',
    ] as const;
    const said = ways.map((how) => legalText({ quote: 'x' }, { is: 'denies-itself', act: 'A', how }).message);
    expect(new Set(said).size).toBe(ways.length);
  });
});

describe('the register that is shipped', () => {
  const shipped = readRegister(join(resolve(import.meta.dirname, '../../..'), 'prompts'))!;
  const said = (draft: string, period: string) => short(legal(draft, { register: shipped, period }));

  it.each([
    [
      '2023-09',
      'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.',
      ['warning | superseded | 04/2015/NĐ-CP'],
    ],
    ['2023-06', 'Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.', []],
    [
      '2023-09',
      'Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.',
      ['error | repealed | 60/2013/NĐ-CP'],
    ],
    [
      '2020-03',
      'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư.',
      ['error | repealed | 110/2004/NĐ-CP'],
    ],
    ['2020-02', 'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư.', []],
  ])('%s: %s', (period, draft, expected) => {
    expect(said(draft, period)).toEqual(expected);
  });

  it('cites itself without a word: every act is named as it stands', () => {
    for (const { type, number, date, issuer, title, inForceTo } of shipped) {
      if (date === null || inForceTo !== null) continue;
      const law = /luật|pháp lệnh/iu.test(type);
      const [year, month, day] = date.split('-');
      const on = `ngày ${day}/${month}/${year}`;
      const draft = law
        ? `Sở tuyên truyền ${type} ${title} số ${number} ${on}.`
        : `Sở tuyên truyền ${type} số ${number} ${on}${issuer ? ` của ${issuer}` : ''}${title ? ` ${title.replace(/"/g, '')}` : ''}.`;
      const found = said(draft, '2026-11').filter((one) => !one.includes('superseded'));
      expect(found, draft).toEqual([]);
    }
  });
});
