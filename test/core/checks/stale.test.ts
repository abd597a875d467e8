import { describe, expect, it } from 'vitest';
import { checkStale } from '../../../src/core/checks/stale.ts';
import { answersWith, april, earlierOf, findingsOf, forestry } from './support.ts';

const stale = (draft: string, change = {}) =>
  findingsOf(checkStale, draft, change).map(({ quote, reason }) => `${reason.is}: ${quote}`);

it('a text of this period is clean', () => {
  expect(stale(april)).toEqual([]);
});

describe('labels', () => {
  it.each([
    ['last month', 'Tháng 3/2024, Chi cục cấp 48.200 cây giống.', 'old-label: Tháng 3/2024'],
    ['last month without a year', 'Trong tháng 3, Chi cục cấp 48.200 cây giống.', 'old-label: tháng 3'],
    ['another year', 'Trong tháng 4 năm 2023, Chi cục cấp 48.200 cây giống.', 'old-label: tháng 4 năm 2023'],
    [
      'behind a cited paper and its title',
      'Thực hiện Công văn số 207/CCKL-QLBVR ngày 09/4/2024 tăng cường tuần tra vùng giáp ranh, tháng 3/2024 đã cấp 48.200 cây giống.',
      'old-label: tháng 3/2024',
    ],
    ['the title', 'KẾT QUẢ CÔNG TÁC THÁNG 3 NĂM 2024', 'old-label: THÁNG 3 NĂM 2024'],
  ])('%s', (_what, text, expected) => {
    expect(stale(text)).toEqual([expected]);
  });

  it('say what they should be in the same written form', () => {
    expect(findingsOf(checkStale, 'Tháng 3 năm 2024, Chi cục cấp 48.200 cây giống.')[0]!.expected).toBe(
      'Tháng 4 năm 2024',
    );
  });

  it.each([
    'Chi cục cấp 48.200 cây giống, tăng 8.200 cây so với tháng 3/2024.',
    'Chi cục cấp 48.200 cây giống (tháng 3/2024 là 40.000 cây).',
    'Lũy kế từ tháng 01 đến tháng 3/2024, Chi cục trồng 92,5 ha rừng.',
    'So với cùng kỳ tháng 4/2023, số hộ nhận khoán ổn định.',
    'Tinh thần Cách mạng tháng 8 được phát huy.',
    'Báo cáo “Kết quả bảo vệ rừng tháng 3/2024” được lưu trữ.',
    'Kết quả công tác tháng 4, nhiệm vụ trọng tâm tháng 5 năm 2024',
    'Chi cục mở 06 lớp, gấp 2 lần số lớp của tháng 3/2024.',
  ])('are silent in comparisons, sums to date, names and titles: %s', (sentence) => {
    expect(stale(sentence)).toEqual([]);
  });
});

describe('plans', () => {
  const plan = (label: string) => `II. NHIỆM VỤ ${label}\n\n1. Tiếp tục chăm sóc rừng trồng.`;

  it('are about the next period', () => {
    expect(stale(plan('THÁNG 5 NĂM 2024'))).toEqual([]);
    expect(stale(plan('THÁNG 4 NĂM 2024'))).toEqual(['plans-of-wrong-period: THÁNG 4 NĂM 2024']);
    expect(stale(plan('THÁNG 6 NĂM 2024'))).toEqual(['plans-of-wrong-period: THÁNG 6 NĂM 2024']);
    expect(stale(plan('THÁNG 5 NĂM 2023'))).toEqual(['plans-of-wrong-period: THÁNG 5 NĂM 2023']);
  });

  it('may look further ahead', () => {
    expect(
      stale(`${plan('THÁNG 5 NĂM 2024')}\n\n2. Chuẩn bị cây giống cho tháng 6/2024 và quý III năm 2024.`),
    ).toEqual([]);
  });
});

describe("last month's papers, figures and names", () => {
  it.each([
    ['Tháng 4/2024, Chi cục cấp 40.000 cây giống.', ['old-figure: 40.000 cây']],
    [
      'Chi cục ban hành Kế hoạch số 24/KH-CCKL ngày 05/3/2024 về phòng cháy rừng.',
      ['old-paper: Kế hoạch số 24/KH-CCKL ngày 05/3/2024'],
    ],
    [
      'Chi cục hướng dẫn Công ty Cổ phần Lâm nghiệp Vĩnh Sơn lập hồ sơ.',
      ['told-again: Công ty Cổ phần Lâm nghiệp Vĩnh Sơn'],
    ],
  ])('%s', (sentence, expected) => {
    expect(stale(sentence)).toEqual(expected);
  });

  it('are silent where this month has the same figure, in comparisons, and for acts of higher bodies', () => {
    const answers = answersWith({ id: 'cay', value: 40_000 });
    expect(stale('Tháng 4/2024, Chi cục cấp 40.000 cây giống.', { answers })).toEqual([]);
    expect(stale('So với tháng trước (40.000 cây), số cây giống tăng 8.200 cây.')).toEqual([]);
    expect(stale('Chi cục tuyên truyền Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.')).toEqual(
      [],
    );
    expect(stale('Việc quản lý lâm sản theo Kế hoạch số 24/KH-CCKL ngày 05/3/2024 được duy trì.')).toEqual(
      [],
    );
  });
});

describe('an activity of last month told again', () => {
  const sentence =
    'Tháng 3/2024, Chi cục cấp 40.000 cây giống cho 275 hộ, kinh phí 610 triệu đồng; tiếp nhận 49 hồ sơ; tiến hành 04 cuộc kiểm tra.';

  it('is one finding beside its label', () => {
    expect(stale(sentence)).toEqual(['old-label: Tháng 3/2024', `told-again: ${sentence}`]);
  });

  it('with its label moved along, its figures speak', () => {
    expect(stale(sentence.replace('3/2024', '4/2024'))).toEqual([
      'old-figure: 40.000 cây',
      'old-figure: 275 hộ',
      'old-figure: 610 triệu đồng',
      'old-figure: 49 hồ sơ',
      'old-figure: 04 cuộc kiểm tra',
    ]);
  });

  it('is found without a digit too', () => {
    const deed = 'Chi cục đã khánh thành vườn ươm của Hợp tác xã Lâm nghiệp Cao Sơn.';
    const earlier = earlierOf([deed], '2024-04');
    expect(stale(deed, { earlier })).toEqual([`told-again: ${deed}`]);
  });

  it('descriptions that count something are kept, not told again', () => {
    expect(stale(forestry.previous[1]!)).toEqual([]);
    for (const text of [
      'Tổ tư vấn gồm 06 công chức.',
      'Hòm thư góp ý mở khóa vào sáng thứ Hai hằng tuần.',
      'Bản đồ được xếp hạng theo 04 cấp độ.',
    ])
      expect(stale(text, { earlier: earlierOf([text], '2024-04') }), text).toEqual([]);
  });

  it('an act of the Government that came out in the last period is followed on, not told again', () => {
    const duty = 'Chủ rừng thực hiện theo Nghị định số 27/2024/NĐ-CP ngày 06/3/2024 của Chính phủ.';
    expect(stale(duty, { earlier: earlierOf([duty], '2024-04') })).toEqual([]);
  });
});

describe('times that cannot be meant', () => {
  it.each([
    ['Tháng 18/2024, Chi cục cấp 48.200 cây giống.', 'no-such-time: Tháng 18/2024'],
    ['Tháng 4/2204, Chi cục cấp 48.200 cây giống.', 'no-such-time: Tháng 4/2204'],
    ['Tháng 4 năm 0224, Chi cục cấp 48.200 cây giống.', 'no-such-time: Tháng 4 năm 0224'],
    ['II. NHIỆM VỤ THÁNG 00', 'no-such-time: THÁNG 00'],
    ['Ngày 09/4/2402, Chi cục tổ chức tập huấn.', 'no-such-time: 09/4/2402'],
  ])('%s', (text, expected) => {
    expect(stale(text)).toEqual([expected]);
  });

  it.each([
    'Chi cục tuyên truyền kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890).',
    'Chi cục rà soát quy hoạch rừng đến năm 2050, tầm nhìn đến năm 2100.',
    'Hợp đồng giao khoán có thời hạn đến tháng 12/2049.',
    'Chi cục trồng 24 tháng 02 lần; tháng 4 chăm sóc rừng.',
  ])('%s', (text) => {
    expect(stale(text).filter((one) => one.startsWith('no-such-time'))).toEqual([]);
  });

  const compared = (label: string) =>
    stale(`Tháng 4/2024, Chi cục cấp 48.200 cây giống, tăng 2.200 cây so với ${label}.`, {
      earlier: earlierOf(['Tháng 3/2024, Chi cục cấp 46.000 cây giống.'], '2024-04'),
    });
  it.each(['tháng 3/2028', 'tháng 3/2013', 'tháng 02/2024', 'tháng 4/2024', 'cuối tháng 5/2024'])(
    'nothing was compared with %s',
    (label) => {
      expect(compared(label)).toEqual([`old-label: ${label.replace('cuối ', '')}`]);
    },
  );
  it.each(['tháng 3/2024', 'tháng 4/2023', 'cùng kỳ tháng 4/2023'])('%s may be compared with', (label) => {
    expect(compared(label)).toEqual([]);
  });
});

describe('answered days outside the window', () => {
  const held = (date: string) =>
    findingsOf(
      checkStale,
      `Ngày ${date.split('-').reverse().join('/')}, tổ chức tập huấn kỹ thuật ươm giống keo lai cho 44 người.`,
      {
        answers: answersWith({
          id: 'tap-huan',
          value: { name: 'tập huấn kỹ thuật ươm giống keo lai', date, people: 44 },
          text: '',
        }),
      },
    ).map(({ severity, reason }) => `${severity} ${reason.is}`);

  it.each([
    ['2024-04-11', []],
    ['2024-03-20', []],
    ['2024-04-25', []],
    ['2023-04-11', ['error outside-window']],
    ['2024-06-11', ['error outside-window']],
    ['2024-03-05', ['warning outside-window']],
  ])('%s', (date, expected) => {
    expect(held(date)).toEqual(expected);
  });
});

it('a bare year in kept text at a new year', () => {
  const duty = 'Chi cục thực hiện nghiêm quy chế phối hợp và chương trình công tác năm 2023.';
  const earlier = earlierOf(
    [duty, 'Chi cục trồng rừng theo Quyết định số 40/QĐ-UBND ngày 12/01/2023 về trồng rừng năm 2023.'],
    '2024-01',
  );
  const change = { period: '2024-01', earlier, answers: [] };
  expect(stale(duty, change)).toEqual(['old-year: năm 2023']);
  expect(
    stale('Chi cục trồng rừng theo Quyết định số 40/QĐ-UBND ngày 12/01/2023 về trồng rừng năm 2023.', change),
  ).toEqual([]);
});
