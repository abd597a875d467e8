import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, number, type Row, words } from './natural-support.ts';

/* What is last month's though this month's stands elsewhere in the text, and ways that go the other way than their words. */

const typed = (id: string, label: string, value: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text },
});
const dated = (number: string, date: string, title: string): EvalAnswer => ({
  ...{ id: 'vb', label: 'Văn bản', type: 'reference', text: `KH ${number} ${title}` },
  value: { type: 'Kế hoạch', number, date, issuer: 'Sở Nông nghiệp', title },
});

const drills = [
  number('hb', 'Số học bổng', 61, 'suất'),
  dated('88/KH-SNN', '2024-06-06', 'diễn tập chữa cháy rừng'),
];
const drillsBefore = 'Tháng 5/2024, có 54 suất học bổng. Theo Kế hoạch số 71/KH-SNN ngày 08/5/2024.';
const films = [
  number('kg', 'Số lượt người xem', 870, 'lượt'),
  typed('phim', 'Phim tài liệu mới', 'Mùa nước nổi', 'phim mới: Mùa nước nổi'),
];
const filmsBefore = 'Tháng 5/2024, có 790 lượt người xem; chiếu phim “Mùa gió chướng”.';
const model = [
  number('hv', 'Số hội viên', 57, 'hội viên'),
  words('mh', 'Mô hình tiêu biểu', 'mô hình tiêu biểu “Vườn rau chung”'),
];
const modelBefore = 'Tháng 5/2024, có 52 hội viên; mô hình tiêu biểu là “Ống tiền lẻ”.';
const warned = [
  number('cs', 'Số cơ sở được kiểm tra', 23, 'cơ sở'),
  typed('nn', 'Cơ sở bị phê bình', 'Phòng khám đa khoa Tâm An', 'phê bình PKĐK Tâm An chậm báo cáo'),
];
const warnedBefore = 'Tháng 5/2024, kiểm tra 19 cơ sở; phê bình Nha khoa Hòa Mai chậm báo cáo.';
const road = [
  number('ca', 'Số ca trực', 31, 'ca'),
  words('tuyen', 'Tuyến đường trọng điểm', 'tuyến ngã tư Bàu Sen - cầu Ông Lãnh'),
];
const roadBefore =
  'Tháng 5/2024, đội trực 28 ca; tuyến đường trọng điểm là tuyến từ dốc Cây Thị đến cầu Ông Lãnh.';
const doers = [
  number('nd', 'Số người được khám mắt', 412, 'người'),
  words('dv', 'Đơn vị thực hiện', 'Trung tâm Kiểm soát bệnh tật tỉnh'),
];
const doersBefore = 'Tháng 5/2024, Bệnh viện Mắt tỉnh khám mắt lưu động cho 380 người.';

const rows: Row[] = [
  [
    'a paper of last month with the title of the one of this month, which is cited further on',
    drills,
    drillsBefore,
    'Tháng 6/2024, có 61 suất học bổng. Theo Kế hoạch số 88/KH-SNN ngày 06/6/2024 về diễn tập chữa cháy rừng, các trạm đã phân công. Kế hoạch số 88/KH-SNN đã xong.',
    ['Kế hoạch số 88/KH-SNN ngày 06/6/2024', 'Kế hoạch số 71/KH-SNN ngày 08/5/2024'],
    ['stale Kế hoạch số 71/KH-SNN ngày 08/5/2024'],
  ],
  [
    'a name in quotes behind words of the label',
    films,
    filmsBefore,
    'Có 870 lượt người đến với phim mới “Mùa nước nổi”. Phim “Mùa nước nổi” được khen.',
    ['phim mới “Mùa nước nổi”', 'phim mới “Mùa gió chướng”'],
    ['stale Mùa gió chướng'],
  ],
  [
    'a name in quotes behind the words of the label turned round',
    model,
    modelBefore,
    'Hội có 57 hội viên. Tiêu biểu là mô hình “Vườn rau chung”. Mô hình “Vườn rau chung” được nhân rộng.',
    ['Tiêu biểu là mô hình “Vườn rau chung”', 'Tiêu biểu là mô hình “Ống tiền lẻ”'],
    ['stale Ống tiền lẻ'],
  ],
  [
    'a name among the words of then, said on otherwise',
    warned,
    warnedBefore,
    'Sở kiểm tra 23 cơ sở. Sở phê bình Phòng khám đa khoa Tâm An do chậm báo cáo; Phòng khám đa khoa Tâm An đã khắc phục.',
    ['phê bình Phòng khám đa khoa Tâm An', 'phê bình Nha khoa Hòa Mai'],
    ['stale Hòa Mai'],
  ],
  [
    'one end of a stretch',
    road,
    roadBefore,
    'Đội trực 31 ca, tập trung vào tuyến từ ngã tư Bàu Sen đến cầu Ông Lãnh.',
    ['từ ngã tư Bàu Sen đến', 'từ dốc Cây Thị đến'],
    ['stale Cây Thị'],
  ],
  [
    'a body in small letters in the place of another one',
    doers,
    doersBefore,
    'Tháng 6/2024, Trung tâm Kiểm soát bệnh tật tỉnh khám mắt lưu động cho 412 người.',
    ['Trung tâm Kiểm soát bệnh tật tỉnh', 'Bệnh viện Mắt tỉnh'],
    ['missing dv', 'stale Bệnh viện Mắt tỉnh'],
  ],
  [
    'a way in hours',
    [number('cho', 'Thời gian chờ bình quân', 3.5, 'giờ')],
    'Tháng 5/2024, thời gian chờ bình quân 04 giờ.',
    'Thời gian chờ bình quân giảm từ 04 giờ xuống 3,5 giờ.',
    ['giảm từ 04 giờ xuống', 'tăng từ 04 giờ lên'],
    ['polarity tăng từ 04 giờ lên 3,5 giờ'],
  ],
  [
    'a way in days, and a word for time that grows',
    [number('tra', 'Thời gian trả kết quả bình quân', 6.4, 'ngày')],
    'Tháng 5/2024, thời gian trả kết quả bình quân là 7,1 ngày.',
    'Thời gian trả kết quả bình quân rút ngắn từ 7,1 ngày xuống 6,4 ngày.',
    ['rút ngắn từ 7,1 ngày xuống', 'kéo dài từ 7,1 ngày lên'],
    ['polarity kéo dài từ 7,1 ngày lên 6,4 ngày'],
  ],
  [
    'points of a share that closes the clause in front',
    [number('kham', 'Số trẻ được khám', 2000, 'trẻ'), number('sau', 'Số trẻ sâu răng', 540, 'trẻ sâu răng')],
    'Tháng 5/2024, khám cho 1.500 trẻ, có 450 trẻ sâu răng, chiếm 30%.',
    'Khám cho 2.000 trẻ, có 540 trẻ sâu răng, chiếm 27%; tỷ lệ sâu răng giảm 03 điểm phần trăm so với tháng trước (30%).',
    ['giảm 03 điểm', 'tăng 03 điểm'],
    ['polarity tăng 03 điểm phần trăm'],
  ],
  [
    'pupils in another word',
    [number('hs', 'Số học sinh ăn bán trú', 7850, 'học sinh')],
    'Tháng 5/2024, có 7.200 học sinh ăn bán trú.',
    'Số học sinh ăn bán trú là 7.850 em, tăng 650 em.',
    ['tăng 650 em', 'giảm 650 em'],
    ['polarity giảm 650 em'],
  ],
];

describe('left of last month beside what is this month’s, and ways turned round', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(clean).toMatch(from);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });

  it('a paper of last month under the title that it had then', () => {
    const text = (then: string) =>
      errors(
        drills,
        `Tháng 5/2024, có 54 suất học bổng. Sở phát hành Kế hoạch số 71/KH-SNN ngày 08/5/2024${then}.`,
        'Có 61 suất học bổng. Theo Kế hoạch số 71/KH-SNN ngày 08/5/2024 về diễn tập chữa cháy rừng và Kế hoạch số 88/KH-SNN ngày 06/6/2024 về diễn tập chữa cháy rừng, các trạm đã phân công.',
      );
    expect(text(' về diễn tập chữa cháy rừng')).toEqual([]);
    expect(text('')).toEqual(['stale Kế hoạch số 71/KH-SNN ngày 08/5/2024']);
  });

  it('a month until which something went by the last report', () => {
    const found = (month: string) =>
      errors(
        [
          number('ao', 'Số ao thả giống', 64, 'ao'),
          words('hd', 'Hợp đồng', 'các hộ đã ký hợp đồng đến hết T10/2024'),
        ],
        'Tháng 5/2024, có 59 ao thả giống; các hộ đã ký hợp đồng đến hết tháng 8/2024.',
        `Có 64 ao thả giống; các hộ đã ký hợp đồng đến hết tháng ${month}.`,
      );
    expect(found('10/2024')).toEqual([]);
    expect(found('8/2024')).toContain('stale đến hết tháng 8/2024');
  });

  it('who is said to be what was asked for, at the head of a sentence', () => {
    const found = (body: string) =>
      errors(
        [number('bai', 'Số bài dự thi', 318, 'bài'), words('nhat', 'Đơn vị dẫn đầu', 'dẫn đầu: Sở Tư pháp')],
        'Tháng 5/2024, có 290 bài dự thi.',
        `Có 318 bài dự thi. ${body} là đơn vị dẫn đầu.`,
      );
    expect(found('Sở Tư pháp')).toEqual([]);
    expect(found('Sở Công Thương')).toContain('unsupported Sở Công Thương');
  });

  it('what goes on is no name left over', () => {
    const found = (text: string) => errors(model, modelBefore, `Có 57 hội viên. ${text}`);
    const rest = 'Tiêu biểu là mô hình “Vườn rau chung”';
    expect(found(`${rest}; mô hình “Ống tiền lẻ” tiếp tục được duy trì.`)).not.toContain('stale Ống tiền lẻ');
    expect(found(`${rest}; tiêu biểu nhất là mô hình “Ống tiền lẻ”.`)).toContain('stale Ống tiền lẻ');
  });

  it('ways whose ends are told in two measures', () => {
    const money = [number('von', 'Vốn cho vay', 1.2, 'tỷ đồng')];
    const text = (to: string) =>
      errors(
        money,
        'Tháng 5/2024, vốn cho vay là 950 triệu đồng.',
        `Vốn cho vay tăng từ 950 triệu đồng lên ${to}.`,
      );
    expect(text('1,2 tỷ đồng')).toEqual([]);
  });
});
