import { type EvalAnswer, earlierOf, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import type { Check, CheckMaterial, Finding } from '../../../src/core/checks/finding.ts';
import type { PeriodId } from '../../../src/core/vietnamese/types.ts';
import { number } from './natural-support.ts';

/* A department of forestry, invented for these tests: what its people answered for April 2024, and its report of March. */

type Office = { period: PeriodId; answers: EvalAnswer[]; previous: string[] };

export const forestry: Office = {
  period: '2024-04',
  answers: [
    number('cay', 'Số cây giống đã cấp', 48_200, 'cây'),
    number('ho', 'Số hộ nhận khoán rừng', 316, 'hộ'),
    number('dien-tich', 'Diện tích rừng trồng mới', 92.5, 'ha'),
    number('tiep-nhan', 'Số hồ sơ tiếp nhận', 58, 'hồ sơ'),
    number('da-giai-quyet', 'Số hồ sơ đã giải quyết', 52, 'hồ sơ'),
    number('tre-hen', 'Số hồ sơ trễ hẹn', 0, 'hồ sơ'),
    number('chay', 'Số vụ cháy rừng', 0, 'vụ'),
    number('kiem-tra', 'Số cuộc kiểm tra', 6, 'cuộc kiểm tra'),
    {
      id: 'kinh-phi',
      label: 'Kinh phí trồng rừng',
      type: 'money',
      value: 735_000_000,
      unit: 'đồng',
      text: '735 triệu',
    },
    { id: 'che-phu', label: 'Tỷ lệ che phủ rừng', type: 'percent', value: 54.3, unit: '%', text: '54,3%' },
    {
      id: 'van-ban',
      label: 'Văn bản chỉ đạo',
      type: 'reference',
      value: [
        {
          type: 'Kế hoạch',
          number: '31/KH-CCKL',
          date: '2024-04-03',
          issuer: 'Chi cục Kiểm lâm',
          title: 'phòng cháy, chữa cháy rừng mùa khô năm 2024',
        },
        {
          type: 'Công văn',
          number: '207/CCKL-QLBVR',
          date: '2024-04-09',
          issuer: 'Chi cục Kiểm lâm',
          title: 'tăng cường tuần tra vùng giáp ranh',
        },
      ],
      text: 'KH 31/KH-CCKL ngày 03/4/2024; CV 207/CCKL-QLBVR ngày 09/4/2024',
    },
    {
      id: 'tap-huan',
      label: 'Lớp tập huấn',
      type: 'event',
      value: { name: 'tập huấn kỹ thuật ươm giống keo lai', date: '2024-04-11', people: 44 },
      text: '11/4 tập huấn ươm giống keo lai, 44 người',
    },
    {
      id: 'don-vi',
      label: 'Đơn vị được hướng dẫn',
      type: 'text',
      value: 'Công ty Cổ phần Lâm sản Thạch An',
      text: 'CTCP Lâm sản Thạch An',
    },
    {
      id: 'chu-tri',
      label: 'Người chủ trì',
      type: 'text',
      value: 'ông Đỗ Quang Vịnh, Phó Chi cục trưởng',
      text: 'ông Đỗ Quang Vịnh, Phó Chi cục trưởng',
    },
  ],
  previous: [
    'Chi cục bám sát địa bàn, giữ vững liên lạc với chủ rừng và chính quyền cơ sở. Tháng 3/2024, Chi cục cấp 40.000 cây giống cho 275 hộ, kinh phí 610 triệu đồng; tiếp nhận 49 hồ sơ; tiến hành 04 cuộc kiểm tra. Chi cục ban hành Kế hoạch số 24/KH-CCKL ngày 05/3/2024 về quản lý lâm sản.',
    'Việc quản lý rừng thực hiện theo Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ quy định chi tiết thi hành Luật Lâm nghiệp. Trực ban phòng cháy được bố trí 03 ca mỗi ngày theo Đề án 12 của tỉnh, giai đoạn 2021 - 2025.',
    'Chi cục tiếp dân vào sáng thứ Tư hằng tuần tại tầng 2 trụ sở.',
    'Công ty Cổ phần Lâm nghiệp Vĩnh Sơn được trao tặng 10.000 cây giống.',
  ],
};

/** A text of April 2024 that tells every answer. */
export const april = [
  'Chi cục bám sát địa bàn, giữ vững liên lạc với chủ rừng và chính quyền cơ sở. Tháng 4/2024, Chi cục cấp 48.200 cây giống cho 316 hộ nhận khoán, trồng mới 92,5 ha rừng, kinh phí 735 triệu đồng; tỷ lệ che phủ rừng đạt 54,3%; không xảy ra vụ cháy rừng.',
  'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024 về phòng cháy, chữa cháy rừng mùa khô năm 2024; có Công văn số 207/CCKL-QLBVR ngày 09/4/2024 tăng cường tuần tra vùng giáp ranh. Ngày 11/4/2024, tổ chức tập huấn kỹ thuật ươm giống keo lai cho 44 người do ông Đỗ Quang Vịnh, Phó Chi cục trưởng chủ trì; hướng dẫn Công ty Cổ phần Lâm sản Thạch An lập hồ sơ. Chi cục tiếp nhận 58 hồ sơ, đã giải quyết 52 hồ sơ, không có hồ sơ trễ hẹn; tiến hành 06 cuộc kiểm tra.',
  'Việc quản lý rừng thực hiện theo Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ quy định chi tiết thi hành Luật Lâm nghiệp. Trực ban phòng cháy được bố trí 03 ca mỗi ngày theo Đề án 12 của tỉnh, giai đoạn 2021 - 2025.',
  'Chi cục tiếp dân vào sáng thứ Tư hằng tuần tại tầng 2 trụ sở.',
].join('\n\n');

/** What one check says of a text of the office; the material may be changed. */
export function findingsOf(check: Check, draft: string, change: Partial<CheckMaterial> = {}): Finding[] {
  const { material, draft: text } = evalMaterial({
    id: 'test',
    section: 'test',
    draft,
    faults: [],
    ...forestry,
  });
  return check({ ...material, ...change }, text);
}

/** Findings in short: the quote and, where there is one, what is expected instead. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ quote, expected }) => (expected === undefined ? quote : `${quote} → ${expected}`));

/** The office's answers with one of them changed. */
export const answersWith = (change: Partial<EvalAnswer> & { id: string }): CheckMaterial['answers'] =>
  evalMaterial({
    id: 'test',
    section: 'test',
    draft: '',
    faults: [],
    ...forestry,
    answers: forestry.answers.map((answer) => (answer.id === change.id ? { ...answer, ...change } : answer)),
  }).material.answers;

export { earlierOf };
