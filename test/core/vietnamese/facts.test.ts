import { describe, expect, it } from 'vitest';
import { factsEqual, readFacts } from '../../../src/core/vietnamese/facts.ts';
import type { Fact } from '../../../src/core/vietnamese/types.ts';

/** A fact in one line: kind, words, value, unit, hedge. */
function line(fact: Fact): string {
  const value =
    typeof fact.value === 'string' ? fact.value : Object.values(fact.value).filter(Boolean).join('..');
  const unit =
    'unit' in fact && fact.kind !== 'money' && fact.kind !== 'percent' && fact.unit ? ` ${fact.unit}` : '';
  return `${fact.kind} [${fact.text}] ${value}${unit}${'hedge' in fact && fact.hedge ? ` (${fact.hedge})` : ''}`.trim();
}

const lines = (text: string): string[] => readFacts(text).map(line);

const table: [text: string, facts: string[]][] = [
  // quantities
  [
    'Sở mở 03 lớp cho 1.120 học viên.',
    ['quantity [03 lớp] 3 lớp', 'quantity [1.120 học viên] 1120 học viên'],
  ],
  [
    'hỗ trợ 04 tổ chức, cá nhân; 12 phòng, đơn vị',
    ['quantity [04 tổ chức, cá nhân] 4 tổ chức, cá nhân', 'quantity [12 phòng, đơn vị] 12 phòng, đơn vị'],
  ],
  [
    'tiếp 61 lượt công dân/75 người',
    ['quantity [61 lượt công dân] 61 lượt công dân', 'quantity [75 người] 75 người'],
  ],
  ['hơn 240 hộ và khoảng 35,5 ha', ['quantity [240 hộ] 240 hộ (hơn)', 'quantity [35,5 ha] 35.5 ha (khoảng)']],
  ['đón 2.310 nghìn lượt khách', ['quantity [2.310 nghìn lượt khách] 2310000 lượt khách']],
  ['phát hoang 3000m đường, 13 Km kênh', ['quantity [3000m] 3000 m', 'quantity [13 Km] 13 Km']],
  [
    'từ 02 đến 04 ngày làm việc; 5-7 hồ sơ',
    [
      'quantity [02] 2 ngày làm việc',
      'quantity [04 ngày làm việc] 4 ngày làm việc',
      'quantity [5] 5 hồ sơ',
      'quantity [7 hồ sơ] 7 hồ sơ',
    ],
  ],
  [
    'lắp 14 nồi hơi mới; sửa 6 guồng nước',
    ['quantity [14 nồi hơi] 14 nồi hơi', 'quantity [6 guồng nước] 6 guồng nước'],
  ],
  ['tiếp nhận 58, còn 4.', ['quantity [58] 58', 'quantity [4] 4']],
  ['cấp 26 mã; trong số 17 đơn', ['quantity [26 mã] 26 mã', 'quantity [17 đơn] 17 đơn']],
  [
    'nhận ba mươi hai đơn và có năm đơn vị',
    ['quantity [ba mươi hai đơn] 32 đơn', 'quantity [năm đơn vị] 5 đơn vị'],
  ],
  ['đã xử lý 27/31 vụ; 5/8 chi bộ', ['ratio [27/31 vụ] 27..31 vụ', 'ratio [5/8 chi bộ] 5..8 chi bộ']],
  // money and percents
  [
    'hỗ trợ 218.000.000 đồng, hơn 3,27 tỷ đồng',
    ['money [218.000.000 đồng] 218000000', 'money [3,27 tỷ đồng] 3270000000 (hơn)'],
  ],
  ['vốn 4 tỷ 150 triệu, chi 90 triệu', ['money [4 tỷ 150 triệu] 4150000000', 'money [90 triệu] 90000000']],
  ['cấp hai trăm linh bốn giấy phép', ['quantity [hai trăm linh bốn giấy phép] 204 giấy phép']],
  ['học sinh cấp hai dự thi', []],
  ['làm hỏng một trăm hai mươi nhà', ['quantity [một trăm hai mươi nhà] 120 nhà']],
  ['ủng hộ ba mươi triệu đồng', ['money [ba mươi triệu đồng] 30000000']],
  ['đạt 97,2%, tăng 3 điểm phần trăm', ['percent [97,2%] 97.2', 'percent [3 điểm phần trăm] 3']],
  ['đạt 80 - 85% và trên 60 %', ['percent [80] 80', 'percent [85%] 85', 'percent [60 %] 60 (trên)']],
  // dates and periods
  [
    'từ ngày 04/11/2024 đến ngày 08/11/2024',
    ['date [04/11/2024] 2024-11-04', 'date [08/11/2024] 2024-11-08'],
  ],
  ['từ ngày 04 đến 08/11/2024', ['date [04] 2024-11-04', 'date [08/11/2024] 2024-11-08']],
  ['từ ngày 28/10 đến ngày 08/11/2024', ['date [28/10] 2024-10-28', 'date [08/11/2024] 2024-11-08']],
  ['họp ngày 22 và 23/5/2024', ['date [22] 2024-05-22', 'date [23/5/2024] 2024-05-23']],
  ['ngày 15 tháng 5 năm 2024, lễ 20/11', ['date [15 tháng 5 năm 2024] 2024-05-15', 'date [20/11] --11-20']],
  ['ngày 31/6/2024', ['date [31/6/2024] 2024-06-31']],
  ['tháng 5/2024 và tháng 6', ['period [tháng 5/2024] 2024-05', 'period [tháng 6] --06']],
  [
    'giai đoạn 2022 - 2026, năm 2024',
    ['period [giai đoạn 2022 - 2026] 2022..2026', 'period [năm 2024] 2024'],
  ],
  [
    '6 tháng đầu năm 2024; quý II/2024; Quý III',
    ['period [6 tháng đầu năm 2024] 2024-H1', 'period [quý II/2024] 2024-Q2', 'period [Quý III] --Q3'],
  ],
  [
    '10 tháng năm 2024, đợt 2 - năm 2024',
    ['period [10 tháng năm 2024] 2024-01..2024-10', 'period [năm 2024] 2024'],
  ],
  // references
  [
    'Quyết định số 88/QĐ-UBND ngày 04/3/2024 hỗ trợ 02 dự án',
    [
      'reference [Quyết định số 88/QĐ-UBND ngày 04/3/2024] Quyết định..88/QĐ-UBND..2024-03-04..hỗ trợ 02 dự án',
      'quantity [02 dự án] 2 dự án',
    ],
  ],
  // zeros
  ['không có hồ sơ quá hạn.', ['zero [không có hồ sơ quá hạn] 0 hồ sơ quá hạn']],
  [
    'chưa phát sinh đơn khiếu nại, tố cáo trong tháng',
    ['zero [chưa phát sinh đơn khiếu nại, tố cáo] 0 đơn khiếu nại, tố cáo'],
  ],
  ['Không phát sinh', ['zero [Không phát sinh] 0']],
  ['tiếp đột xuất 0 lượt', ['zero [0 lượt] 0 lượt']],
  [
    'không để xảy ra vi phạm; không đơn nào tồn đọng',
    ['zero [không để xảy ra vi phạm] 0 vi phạm', 'zero [không đơn nào tồn đọng] 0 đơn nào tồn đọng'],
  ],
  // names
  ['của Công ty CP Chè Vân Du phối hợp', ['name [Công ty CP Chè Vân Du] Công ty CP Chè Vân Du']],
  [
    'hỗ trợ Hợp tác xã Nông nghiệp Yên Hòa và HTX Cam Thượng Lộc.',
    [
      'name [Hợp tác xã Nông nghiệp Yên Hòa] Hợp tác xã Nông nghiệp Yên Hòa',
      'name [HTX Cam Thượng Lộc] HTX Cam Thượng Lộc',
    ],
  ],
  ['do đồng chí Phan Thị Lan Anh, Giám đốc, chủ trì', ['name [Phan Thị Lan Anh] Phan Thị Lan Anh']],
];

const silent: string[] = [
  'theo khoản 2 Điều 7, điểm b mục 4 Chương VI',
  'tại tầng 4; đợt 3; lần thứ năm; khóa XIV',
  'Đề án 47 và Chương trình 135',
  'TCVN 9001, TCVN 11892-1:2017, ISO 14001:2015',
  'trực 24/7, bản đồ 1/500',
  'cơ chế một cửa; một số phòng; một trong những xã; hai bên; cả hai đơn vị',
  'số 27 Trần Hưng Đạo; điện thoại 0239 385 1234',
  'hằng năm tổ chức hội nghị',
  'sản phẩm[3] có tem',
  'lúc 8 giờ 15 tại hội trường',
  'phong trào 5 không 3 sạch',
  'mô hình “1 cửa, 3 nhanh”',
  'công nghiệp 4.0; COVID-19; mạng 5G',
  'các trung tâm trực thuộc; trường hợp này; bà con nông dân',
  'không có điều kiện tham gia',
  'tăng cường, giảm nghèo, không sử dụng ngân sách',
  'các ngày 5 và 20 hằng tháng',
];

describe('readFacts', () => {
  it.each(table)('%s', (text, facts) => expect(lines(text)).toEqual(facts));

  it.each(silent)('%s: nothing to check', (text) => expect(lines(text)).toEqual([]));

  it('leaves list numbers alone', () =>
    expect(lines('1. Tiếp nhận\n2. Trả 02 hồ sơ')).toEqual(['quantity [02 hồ sơ] 2 hồ sơ']));

  it.each(table)('offsets fit and facts do not overlap: %s', (text) => {
    let end = 0;
    for (const fact of readFacts(text)) {
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      expect(fact.start).toBeGreaterThanOrEqual(end);
      end = fact.end;
    }
  });

  it('counts in the unit of the question and knows the given names', () => {
    const facts = readFacts('thả 300 phao tiêu luồng lạch, do Tổ Hoa Sen làm', {
      units: ['phao tiêu luồng lạch'],
      names: ['tổ hoa sen'],
    });
    expect(facts.map(line)).toEqual([
      'quantity [300 phao tiêu luồng lạch] 300 phao tiêu luồng lạch',
      'name [Tổ Hoa Sen] Tổ Hoa Sen',
    ]);
  });

  it('reads text with decomposed letters as its NFC form', () =>
    expect(lines('03 hồ sơ'.normalize('NFD'))).toEqual(['quantity [03 hồ sơ] 3 hồ sơ']));
});

describe('factsEqual: the same in other words', () => {
  const only = (text: string): Fact => readFacts(text)[0]!;
  it.each([
    ['218 triệu đồng', '218.000.000 đồng'],
    ['0,218 tỷ đồng', '218 triệu'],
    ['02 dự án', '2 dự án'],
    ['hai dự án', '02 dự án'],
    ['05/3/2024', 'ngày 05 tháng 3 năm 2024'],
    ['05/3/2024', '5/03/2024'],
    ['ngày 05/3', '05/3/2024'],
    ['03 hồ sơ', '3 hồ sơ trực tuyến'],
    ['không có hồ sơ trễ hạn', '0 hồ sơ'],
    ['96,50%', '96,5 phần trăm'],
    ['hơn 40 hộ', '40 hộ'],
    ['Công ty CP Thuỷ Sơn', 'Công ty Cổ phần Thủy Sơn'],
    ['HTX Cam Thượng Lộc', 'Hợp tác xã Cam Thượng Lộc'],
    ['Kế hoạch số 9/KH-STP ngày 04/3/2024', 'KH 09/KH-STP'],
    ['tháng 5/2024', 'THÁNG 5 NĂM 2024'],
    ['27/31 vụ', '27/31 vụ việc'],
  ])('%s = %s', (a, b) => expect(factsEqual(only(a), only(b))).toBe(true));

  it.each([
    ['218 triệu đồng', '2,18 tỷ đồng'],
    ['02 dự án', '03 dự án'],
    ['02 dự án', '02 hộ'],
    ['05/3/2024', '06/3/2024'],
    ['40 hộ', '40%'],
    ['Công ty CP Thủy Sơn', 'Công ty CP Thủy Hải'],
    ['Kế hoạch số 9/KH-STP', 'Kế hoạch số 19/KH-STP'],
    ['tháng 5/2024', 'tháng 5/2023'],
    ['27/31 vụ', '28/31 vụ'],
  ])('%s is not %s', (a, b) => expect(factsEqual(only(a), only(b))).toBe(false));
});

describe('facts of a text with the spaces of Word and PDF files', () => {
  it.each(table)('are those of plain ones, with their words as typed: %s', (text) => {
    const spaced = text.replaceAll(' ', '\u00A0');
    const facts = readFacts(spaced);
    expect(facts.map((fact) => line({ ...fact, text: fact.text.replaceAll('\u00A0', ' ') }))).toEqual(
      lines(text),
    );
    for (const { text, start, end } of facts) expect(spaced.normalize('NFC').slice(start, end)).toBe(text);
  });
});
