import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { checkPolarity } from '../../../src/core/checks/polarity.ts';
import { answersWith, april, findingsOf, forestry } from './support.ts';

const turned = (draft: string, change = {}) =>
  findingsOf(checkPolarity, draft, change).map(({ quote, reason }) => `${reason.is}: ${quote}`);

/** The office's answers with one more. */
const withAnswer = (answer: EvalAnswer) => {
  const [changed] = answersWith({ ...answer, id: 'ho' })!.filter(({ id }) => id === 'ho');
  return { answers: [...answersWith({ id: '' })!, { ...changed!, id: answer.id }] };
};

it('a text that says what was answered is clean', () => {
  expect(turned(april)).toEqual([]);
});

describe('a claim without a figure', () => {
  it.each([
    ['Trong tháng xảy ra nhiều vụ cháy rừng.', 'denied: xảy ra nhiều vụ cháy rừng'],
    ['Hồ sơ giải quyết còn trễ hẹn.', 'denied: còn trễ hẹn'],
    [
      'Chi cục chưa ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024 phòng cháy, chữa cháy rừng mùa khô năm 2024.',
      'turned: chưa ban hành ',
    ],
  ])('%s', (text, found) => {
    expect(turned(text)).toEqual([found]);
  });

  it.each([
    'Chi cục tuyên truyền phòng ngừa khi có cháy rừng.',
    'Không để xảy ra vụ cháy rừng nào.',
    'Trong tháng không còn hồ sơ trễ hẹn.',
    'Quy định về hồ sơ có trễ hẹn được niêm yết.',
  ])('silent: %s', (text) => {
    expect(turned(text)).toEqual([]);
  });
});

describe('what was answered is denied, and what is none is counted', () => {
  it.each([
    ['Trong tháng không cấp cây giống nào.', 'denied: không cấp cây giống nào'],
    ['Chi cục không tiến hành cuộc kiểm tra nào.', 'denied: không tiến hành cuộc kiểm tra nào'],
    ['Chưa có hộ nhận khoán rừng.', 'denied: Chưa có hộ nhận khoán rừng'],
    ['Có 03 hồ sơ trễ hẹn.', 'denied: 03 hồ sơ'],
    ['Xảy ra 02 vụ cháy rừng.', 'denied: 02 vụ cháy'],
    [
      'Toàn bộ 58 hồ sơ được giải quyết chậm so với hạn.',
      'denied: Toàn bộ 58 hồ sơ được giải quyết chậm so với hạn',
    ],
    ['Chi cục chưa giải quyết 52 hồ sơ.', 'turned: chưa giải quyết 52 hồ sơ'],
  ])('%s', (text, found) => {
    expect(turned(text)).toEqual([found]);
  });

  it.each([
    ['Không để xảy ra cháy rừng.', { id: 'chay', value: 1 }, 'denied: Không để xảy ra cháy rừng'],
    ['Không có hồ sơ trễ hẹn.', { id: 'tre-hen', value: 3 }, 'denied: Không có hồ sơ trễ hẹn'],
    [
      '100% hồ sơ được giải quyết đúng hạn.',
      { id: 'tre-hen', value: 3 },
      'denied: 100% hồ sơ được giải quyết đúng hạn',
    ],
  ])('%s', (text, answer, found) => {
    expect(turned(text, { answers: answersWith(answer) })).toEqual([found]);
  });

  it.each([
    'Không có hồ sơ trễ hẹn, không xảy ra vụ cháy rừng.',
    'Không phát sinh hồ sơ trễ hẹn và vụ cháy rừng.',
    'Chi cục không sử dụng ngân sách nhà nước.',
    'Không ngừng nâng cao chất lượng; không chỉ cấp cây giống mà còn hướng dẫn kỹ thuật.',
    'Chi cục không những cấp 48.200 cây giống mà còn hỗ trợ phân bón.',
    'Chi cục phấn đấu 100% hồ sơ được giải quyết đúng hạn.',
    'Không có hồ sơ trả lại.',
    'Còn 06 hồ sơ chưa giải quyết.',
    'Mô hình “Rừng không rác thải” được nhân rộng.',
  ])('silent: %s', (text) => {
    expect(turned(text)).toEqual([]);
  });

  it('a part of what was answered may be none', () => {
    const change = { answers: answersWith({ id: 'tre-hen', value: 3 }) };
    expect(turned('Có 03 hồ sơ trễ hẹn; không có hồ sơ trễ hẹn quá 30 ngày.', change)).toEqual([]);
  });
});

describe('rise and fall', () => {
  it.each([
    ['Chi cục cấp 48.200 cây giống, giảm 8.200 cây giống so với tháng trước.', 'turned: giảm 8.200 cây'],
    ['Chi cục cấp 48.200 cây giống cho 316 hộ, giảm 41 hộ so với tháng 3/2024.', 'turned: giảm 41 hộ'],
    ['Kinh phí 735 triệu đồng, giảm 20,5% so với tháng trước.', 'turned: giảm 20,5%'],
    ['Tiến hành 06 cuộc kiểm tra (ít hơn tháng trước).', 'turned: ít hơn tháng trước'],
    [
      'Tiến hành 06 cuộc kiểm tra, thấp hơn tháng trước 02 cuộc kiểm tra.',
      'turned: thấp hơn tháng trước 02 cuộc kiểm tra',
    ],
    ['Số vụ tăng từ 45 vụ lên 40 vụ.', 'turned: tăng từ 45 vụ lên 40 vụ'],
    ['Số vụ giảm từ 40 vụ xuống còn 45 vụ.', 'turned: giảm từ 40 vụ xuống còn 45 vụ'],
    ['Số vụ tăng 5 vụ so với 50 vụ, còn 45 vụ.', 'turned: tăng 5 vụ'],
    [
      'Kinh phí 735 triệu đồng, giảm so với tháng 3/2024 (610 triệu đồng).',
      'turned: giảm so với tháng 3/2024',
    ],
    ['So với tháng 3/2024 (610 triệu đồng), kinh phí giảm 125 triệu đồng.', 'turned: giảm 125 triệu đồng'],
  ])('%s', (text, found) => {
    expect(turned(text)).toEqual([found]);
  });

  it.each([
    'Chi cục cấp 48.200 cây giống, tăng 8.200 cây giống so với tháng trước.',
    'Kinh phí 735 triệu đồng, tăng 20,5% so với tháng trước (610 triệu đồng).',
    'Chi cục tăng cường 02 cán bộ cho 06 cuộc kiểm tra, giảm thiểu vi phạm, giảm nghèo bền vững.',
    'Sự gia tăng dân số tạo sức ép; Chi cục tiến hành 06 cuộc kiểm tra.',
    'Chi cục cấp 48.200 cây giống, giảm 30% so với cùng kỳ năm trước.',
    'Chi cục tiến hành 06 cuộc kiểm tra, giảm so với kế hoạch.',
    'Số vụ giảm từ 45 vụ xuống còn 40 vụ.',
    'Tỷ lệ che phủ rừng đạt 54,3%, tăng 0,2 điểm phần trăm so với tháng trước.',
  ])('silent: %s', (text) => {
    expect(turned(text)).toEqual([]);
  });
});

describe('words turned round', () => {
  const report: EvalAnswer = {
    id: 'quyet-toan',
    label: 'Quyết toán',
    type: 'text',
    value: 'chưa hoàn thành quyết toán dự án trồng rừng; đã bàn giao trạm quan trắc cho xã Thạch An',
    text: 'chưa hoàn thành quyết toán dự án trồng rừng; đã bàn giao trạm quan trắc cho xã Thạch An',
  };

  it.each([
    ['Chi cục đã hoàn thành quyết toán dự án trồng rừng.', 'turned: đã hoàn thành quyết toán dự án'],
    ['Chi cục chưa bàn giao trạm quan trắc cho xã Thạch An.', 'turned: chưa bàn giao trạm quan trắc'],
  ])('%s', (text, found) => {
    const [quote] = turned(text, withAnswer(report));
    expect(quote).toMatch(new RegExp(`^${found}`, 'u'));
  });

  it.each([
    'Chi cục chưa hoàn thành quyết toán dự án trồng rừng; đã bàn giao trạm quan trắc cho xã Thạch An.',
    'Việc quyết toán dự án trồng rừng chưa hoàn thành; trạm quan trắc được bàn giao cho xã Thạch An.',
  ])('silent: %s', (text) => {
    expect(turned(text, withAnswer(report))).toEqual([]);
  });

  it('a kept sentence whose denial is gone', () => {
    const kept = 'Việc cấp cây giống không gây phiền hà cho chủ rừng và chính quyền cơ sở.';
    const previous = { ...forestry, previous: [kept] };
    expect(previous.previous).toHaveLength(1);
    const { earlier } = { earlier: earlierOfKept(kept) };
    expect(turned(kept, { earlier })).toEqual([]);
    expect(turned(kept.replace('không gây', 'gây'), { earlier })[0]).toMatch(/^turned: gây phiền hà/u);
  });
});

const earlierOfKept = (text: string) => [
  { id: null, text, section: null, standing: true, period: '2024-03', facts: [] },
];

it('says what the answer says', () => {
  expect(findingsOf(checkPolarity, 'Có 03 hồ sơ trễ hẹn.')[0]).toMatchObject({
    answer: 'tre-hen',
    severity: 'error',
  });
});

describe('changes that go the right way in a text alone', () => {
  it.each([
    'Tổng số thụ lý là 7.910 việc, giảm 260 việc (3,2%) so với năm 2022 (trong đó đã ủy thác 58 việc, rút 04 việc).',
    'Tiếp 2.680 lượt công dân, ít hơn cùng kỳ 710 lượt.',
  ])('silent: %s', (text) => {
    expect(turned(text, { answers: null, earlier: null })).toEqual([]);
  });

  it.each([['Tiếp 268 lượt, giảm 20 lượt so với tháng trước (248 lượt).', 'turned: giảm 20 lượt']])(
    '%s',
    (text, found) => {
      expect(turned(text, { answers: null, earlier: null })).toEqual([found]);
    },
  );
});
