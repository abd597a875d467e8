import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, number } from './natural-support.ts';

/* Sentences of every month: told word for word they are nothing stale, worded otherwise they stay, and with another fact they do not. */

const answers: EvalAnswer[] = [number('ho-so', 'Số hồ sơ tiếp nhận', 350, 'hồ sơ')];
const now = 'Trong tháng 6/2024, Sở tiếp nhận 350 hồ sơ.';

/** What is found of a sentence that stood in last month's report as `was`. */
const found = (sentence: string, was = sentence): string[] =>
  errors(answers, `Trong tháng 5/2024, Sở tiếp nhận 300 hồ sơ.\n\n${was}`, `${now}\n\n${sentence}`);

describe('told word for word', () => {
  it.each([
    'Các chợ hạng I thu phí theo Quyết định số 21/QĐ-UBND ngày 05/5/2024 của UBND tỉnh.',
    'Trạm bơm vận hành theo lịch tại Kế hoạch số 88/KH-UBND ngày 12/5/2024 của UBND tỉnh về chống hạn.',
    'Giá nước sinh hoạt là 8.500 đồng/m3 theo Quyết định số 10/QĐ-UBND ngày 11/5/2024 của UBND tỉnh.',
    'Việc tang thực hiện theo Nghị định số 105/2012/NĐ-CP ngày 17/12/2012 của Chính phủ về tổ chức lễ tang cán bộ, công chức, viên chức.',
    'Hạn mức vay của một hợp tác xã là 2 tỷ đồng, thời hạn 60 tháng.',
    'Mỗi chi hội giúp ít nhất 02 hộ thoát nghèo; mức hỗ trợ sửa một căn nhà là 40 triệu đồng.',
    'Quỹ có vốn điều lệ 50 tỷ đồng, do UBND tỉnh cấp.',
    'Thời hạn bảo hành công trình là 12 tháng, tính từ ngày bàn giao.',
  ])('is no deed of last month: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    'Sở ban hành Kế hoạch số 70/KH-SNV ngày 02/5/2024 về cải cách hành chính.',
    'Chi cục kiểm tra 12 cơ sở theo Kế hoạch số 31/KH-UBND ngày 05/5/2024 của UBND tỉnh.',
    'Các đội công tác thu giữ tang vật theo Quyết định số 12/QĐ-UBND ngày 09/5/2024 của UBND tỉnh.',
    'Hỗ trợ 15 hộ nghèo sửa nhà với số tiền 600 triệu đồng theo Quyết định số 45/QĐ-UBND ngày 08/5/2024 của UBND tỉnh.',
    'Sở trao 20 suất quà; mức hỗ trợ là 1 triệu đồng mỗi suất.',
    'Đơn vị giải ngân 2 tỷ đồng cho 30 hộ.',
  ])('is a deed of last month: %s', (sentence) => {
    expect(found(sentence)).toEqual([`stale ${sentence}`]);
  });
});

/** A standing sentence, what may be made of it, and what may not, with what is found then. */
const changed: [was: string, fine: string[], wrong: [string, string, string][]][] = [
  [
    'Bến phà hoạt động từ 04 giờ 30 phút đến 22 giờ hằng ngày, mỗi chuyến cách nhau 15 phút.',
    [
      'Bến phà hoạt động từ 4 giờ 30 phút đến 22 giờ mỗi ngày, mỗi chuyến cách nhau 15 phút.',
      'Bến phà hoạt động từ 04h30 đến 22h hằng ngày, mỗi chuyến cách nhau 15 phút.',
      'Bến phà hoạt động từ 04 giờ 30 phút đến 22 giờ hằng ngày.',
    ],
    [
      ['22 giờ', '04 giờ', 'đến 04'],
      ['30 phút', '15 phút', 'giờ 15'],
      ['hằng ngày', 'hằng tuần', 'hằng tuần'],
    ],
  ],
  [
    'Ban Chỉ đạo họp định kỳ mỗi quý một lần vào tuần đầu của quý sau tại Hội trường A, do Phó Chủ tịch UBND huyện chủ trì.',
    [
      'Ban Chỉ đạo họp định kỳ mỗi quý 01 lần vào tuần đầu của quý sau tại Hội trường A, do Phó Chủ tịch UBND huyện chủ trì.',
      'Ban Chỉ đạo họp thường kỳ hằng quý một lần vào tuần đầu của quý sau tại Hội trường A, do Phó Chủ tịch Ủy ban nhân dân huyện chủ trì.',
    ],
    [
      ['mỗi quý một', 'mỗi năm một', 'mỗi năm'],
      ['một lần', 'hai lần', 'quý hai'],
      ['tuần đầu', 'tuần cuối', 'tuần cuối'],
      ['UBND huyện', 'UBND xã', 'UBND xã'],
      ['Phó Chủ tịch', 'Chủ tịch', 'do Chủ'],
      ['trường A', 'trường B', 'Hội trường B'],
    ],
  ],
  [
    'Các thôn giữ nếp “3 cùng”, ngủ lại bản. Nhà xe phía đông chứa 60 xe máy, nhà xe phía tây chứa 25 xe máy.',
    [
      'Nếp “ba cùng” được các thôn giữ, ngủ lại bản. Nhà xe phía tây chứa 25 xe máy, nhà xe phía đông chứa 60 xe máy.',
    ],
    [
      ['“3 cùng”', '“4 cùng”', '“4 cùng”'],
      ['60 xe máy', '25 xe máy', 'chứa 25'],
    ],
  ],
  [
    'Thư viện tỉnh mở cửa các ngày trong tuần, trừ sáng thứ Hai; kho lưu trữ đặt tại xã Tân Hoà.',
    ['Thư viện tỉnh mở cửa các ngày trong tuần, trừ sáng thứ 2; kho lưu trữ đặt tại xã Tân Hòa.'],
    [
      ['thứ Hai', 'thứ Ba', 'thứ Ba'],
      ['sáng', 'chiều', 'trừ chiều'],
    ],
  ],
  [
    'Rừng phòng hộ cấp II được tuần tra 03 ngày một lần, có 12 chốt gác do Hạt Kiểm lâm Hương Khê quản lý.',
    [
      'Rừng phòng hộ cấp 2 luôn được tuần tra ba ngày một lần, có 12 chốt gác do Hạt Kiểm lâm Hương Khê quản lý.',
      'Rừng phòng hộ cấp II được tuần tra 03 ngày một lần, với 12 chốt gác do Hạt Kiểm lâm Hương Khê phụ trách.',
    ],
    [
      ['cấp II', 'cấp III', 'cấp III'],
      ['03 ngày', '03 tuần', '03 tuần'],
      ['03 ngày', '00 ngày', 'tra 00'],
    ],
  ],
  [
    'Đường dây nóng 18001567 trực 24/7, mỗi ca tối đa 08 người.',
    ['Đường dây nóng 18001567 trực 24/24 giờ, mỗi ca tối đa 08 người.'],
    [
      ['24/7', '42/7', 'trực 42'],
      ['tối đa', 'tối thiểu', 'tối thiểu'],
    ],
  ],
];

describe('a fact of a standing sentence', () => {
  it.each(changed)('stays however it is said: %s', (was, fine) => {
    for (const sentence of fine) expect(found(sentence, was), sentence).toEqual([]);
  });

  it.each(changed)('is nobody’s where it is another: %s', (was, _, wrong) => {
    for (const [from, to, quote] of wrong) {
      const sentence = was.replace(from, to);
      expect(found(sentence, was), sentence).toContain(`unsupported ${quote}`);
    }
  });

  it('is left alone where an answer has the new one', () => {
    const was = 'Toàn tỉnh có 118 điểm chi trả, do Bưu điện tỉnh quản lý.';
    const said = [...answers, number('diem', 'Số điểm chi trả', 120, 'điểm chi trả')];
    const sentence = 'Toàn tỉnh có 120 điểm chi trả, do Bưu điện tỉnh quản lý.';
    expect(errors(said, `${now}\n\n${was}`, `${now}\n\n${sentence}`)).toEqual([]);
  });
});

describe('numbers of headings, titles and papers', () => {
  const report = (part: string, month: number) =>
    `I. KẾT QUẢ CÔNG TÁC THÁNG ${month} NĂM 2024\n\n1. Công tác chung\n\nTrong tháng ${month}/2024, Sở tiếp nhận ${month === 6 ? 350 : 300} hồ sơ.\n\n${part}\n\nCác nhóm nhiệm vụ được theo dõi trên phần mềm.`;

  it('stay in a heading called after a programme', () => {
    const was = report('2. Triển khai Đề án 61', 5);
    expect(errors(answers, was, report('2. Triển khai Đề án 61', 6))).toEqual([]);
    expect(errors(answers, was, report('2. Triển khai Đề án 16', 6))).toEqual(['unsupported Đề án 16']);
  });

  const paper: EvalAnswer = {
    ...{ id: 'vb', label: 'Văn bản', type: 'reference', text: 'BC 45/BC-SNV ngày 12/6/2024' },
    value: {
      ...{ type: 'Báo cáo', number: '45/BC-SNV', date: '2024-06-12', issuer: 'Sở Nội vụ' },
      title: 'kết quả sắp xếp tổ chức bộ máy 6 tháng đầu năm 2024, giai đoạn 2',
    },
  };
  const told = `${now} Sở gửi UBND tỉnh Báo cáo số 45/BC-SNV ngày 12/6/2024 kết quả sắp xếp tổ chức bộ máy 6 tháng đầu năm 2024, giai đoạn 2.`;

  it.each([
    ['năm 2024,', 'năm 2023,', 'unsupported năm 2023'],
    ['giai đoạn 2', 'giai đoạn 3', 'unsupported đoạn 3'],
  ])('stay in the title of an answered paper: %s', (from, to, quote) => {
    expect(errors([...answers, paper], now, told)).toEqual([]);
    expect(errors([...answers, paper], now, told.replace(from, to))).toEqual([quote]);
  });

  it('have years of their own', () => {
    const act = (symbol: string) =>
      `${now} Kinh phí chi theo Nghị quyết số ${symbol}/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh.`;
    const was = act('27/2021').replace(now, '');
    expect(errors(answers, was, act('27/2021'))).toEqual([]);
    expect(errors(answers, was, act('27/2824'))).toContain('stale 27/2824/');
  });
});
