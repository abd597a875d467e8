import { describe, expect, it } from 'vitest';
import { checkContradiction } from '../../../src/core/checks/contradiction.ts';
import { errors, event } from './natural-support.ts';
import { april, findingsOf, inShort } from './support.ts';

const clashes = (draft: string) => inShort(findingsOf(checkContradiction, draft));
/** What two places of a text say of each other: no answers, no earlier report. */
const alone = (draft: string) =>
  inShort(findingsOf(checkContradiction, draft, { answers: null, earlier: null }));

it('a text that says the same everywhere is clean', () => {
  expect(clashes(april)).toEqual([]);
});

describe('the same figure in two places', () => {
  it.each([
    [
      'Chi cục cấp 48.200 cây giống.\n\nNhìn chung, 48.020 cây giống phát triển tốt.',
      '48.020 cây → 48.200 cây',
    ],
    ['Trồng mới 92,5 ha rừng.\n\nToàn bộ 95,2 ha rừng trồng mới được nghiệm thu.', '95,2 ha → 92,5 ha'],
    [
      'Ngày 11/4/2024, tổ chức tập huấn kỹ thuật ươm giống keo lai.\n\nLớp tập huấn kỹ thuật ươm giống keo lai ngày 14/4/2024 đạt kết quả tốt.',
      '14/4/2024 → 11/4/2024',
    ],
  ])('%s', (text, found) => {
    expect(clashes(text)).toEqual([found]);
  });

  it.each([
    [
      'Tổ chức 06 lớp tập huấn kỹ năng số.\n\nNhìn chung, 16 lớp tập huấn kỹ năng số đều đạt yêu cầu.',
      '16 lớp tập huấn → 06 lớp tập huấn',
    ],
    [
      'Hỗ trợ 235 hộ trồng dược liệu.\n\nTính chung, toàn bộ 253 hộ trồng dược liệu đã nhận giống.',
      '253 hộ → 235 hộ',
    ],
  ])('without answers: %s', (text, found) => {
    expect(alone(text)).toEqual([found]);
  });

  it.each([
    'Chương trình giống hỗ trợ 02 dự án ươm cây. Chương trình nước sạch hỗ trợ 05 dự án cấp nước.',
    'Tiếp nhận 58 hồ sơ. Lũy kế từ đầu năm, tiếp nhận 214 hồ sơ.',
    'Tổ chức 06 lớp tập huấn. Kế hoạch năm là 20 lớp tập huấn.',
    'Tiến hành 06 cuộc kiểm tra, tăng 02 cuộc so với tháng trước (04 cuộc kiểm tra).',
    'Xã Thạch An có 35 hộ nhận khoán rừng. Xã Vĩnh Sơn có 53 hộ nhận khoán rừng.',
    'Tiếp 259 lượt công dân. Qua phân loại, giải thích cho 03 lượt công dân, tiếp nhận đơn của 04 trường hợp.',
    'Tổ chức 12 buổi tuyên truyền cho 800 lượt người. Nhìn chung, có 20 lượt người nêu ý kiến.',
  ])('silent: %s', (text) => {
    expect(alone(text)).toEqual([]);
  });
});

it('the day of an event and who came to it are no two tellings of one figure', () => {
  const answers = [event('hn', 'Ngày hội Đọc sách', '2024-06-18', 640, 'trường huyện')];
  const text = 'Ngày hội Đọc sách diễn ra ngày 18/6/2024 tại trường huyện. Câu lạc bộ có 35 người.';
  const found = errors(answers, 'Tháng 5/2024, không có sự kiện.', text);
  expect(found.filter((one) => one.startsWith('contradiction'))).toEqual([]);
});

describe('papers', () => {
  const plan = 'Kế hoạch số 29/KH-SNV ngày 04/4/2024 của Sở Nội vụ';
  it.each([
    [
      `Sở ban hành ${plan}.\n\nViệc thực hiện Kế hoạch số 29/KH-SNV ngày 14/4/2024 của Sở Nội vụ đúng tiến độ.`,
      'ngày 14/4/2024',
    ],
    [`Sở ban hành ${plan}.\n\nViệc thực hiện Kế hoạch số 92/KH-SNV đúng tiến độ.`, '92/KH-SNV'],
  ])('%s', (text, part) => {
    const found = alone(text);
    expect(found).toHaveLength(1);
    expect(found[0]!.split(' → ')[0]).toContain(part);
  });

  it.each([
    `Sở ban hành ${plan}.\n\nViệc thực hiện Kế hoạch số 29/KH-SNV đúng tiến độ.`,
    'Theo Kế hoạch số 15/KH-UBND ngày 03/01/2024 của UBND tỉnh và Kế hoạch số 15/KH-UBND ngày 12/01/2024 của UBND huyện.',
    'Thay thế Kế hoạch số 29/KH-SNV ngày 05/4/2023 bằng Kế hoạch số 29/KH-SNV ngày 04/4/2024.',
    'Sở có Công văn số 120/SNV-VP ngày 02/4/2024 và Công văn số 210/SNV-VP ngày 20/4/2024.',
  ])('silent: %s', (text) => {
    expect(alone(text)).toEqual([]);
  });
});

describe('people, and numbers in words', () => {
  it.each([
    [
      'Đồng chí Vũ Minh Châu, Phó Giám đốc Sở chủ trì.\n\nĐồng chí Vũ Minh Châu, Giám đốc Sở kết luận.',
      'Giám đốc Sở → Phó Giám đốc Sở',
    ],
    ['Hỗ trợ 03 (hai) dự án.', '03 (hai) → hai'],
    [
      'Kinh phí 184.500.000 đồng (bằng chữ: một trăm tám mươi triệu đồng).',
      '184.500.000 đồng (bằng chữ: một trăm tám mươi triệu đồng) → một trăm tám mươi triệu đồng',
    ],
  ])('%s', (text, found) => {
    expect(alone(text)).toEqual([found]);
  });

  it.each([
    'Đồng chí Vũ Minh Châu, Phó Giám đốc Sở chủ trì.\n\nĐồng chí Vũ Minh Châu, Phó Giám đốc Sở kết luận.',
    'Đồng chí Vũ Minh Châu, Bí thư Đảng ủy chủ trì.\n\nĐồng chí Vũ Minh Châu, Giám đốc Sở kết luận.',
    'Hỗ trợ 03 (ba) dự án, kinh phí 184.500.000 đồng (một trăm tám mươi bốn triệu năm trăm nghìn đồng).',
    'Hỗ trợ 03 (mới) dự án và 20 (đợt một) hộ.',
  ])('silent: %s', (text) => {
    expect(alone(text)).toEqual([]);
  });
});
