import { expect, test } from 'vitest';
import { openMask } from '../../src/drafting/mask.ts';

/* What is personal does not leave; what is the office's business stays readable. */

const covered: [text: string, gone: string[]][] = [
  ['ông Nguyễn Văn Bình (xã Đông Lam) khiếu nại', ['Nguyễn', 'Bình']],
  ['Bà Lê Thị Hoa đề nghị xem xét', ['Lê', 'Hoa']],
  ['công dân Hoàng Minh gửi đơn', ['Hoàng', 'Minh']],
  ['đơn của Trần Quốc Toản và Ma Seo Chứ', ['Trần', 'Toản', 'Seo']],
  ['TRẦN VĂN HÙNG tố cáo', ['TRẦN', 'HÙNG']],
  ['anh Tuấn phản ánh', ['Tuấn']],
  ['ông nguyễn văn bình khiếu nại', ['nguyễn', 'bình']],
  ['Nguyen Van An kien nghi', ['Nguyen', 'Van An']],
  ['liên hệ 0912345678', ['0912345678']],
  ['đt 0912.345.678', ['345']],
  ['+84 912 345 678 hoặc (0251) 3822 123', ['912', '3822']],
  ['CCCD 024089001234', ['024089001234']],
  ['căn cước công dân số 024 089 001 234', ['024', '001']],
  ['CMND: 168123456', ['168123456']],
  ['hộ chiếu C1234567', ['C1234567']],
  ['stk 1903 4567 8910 Vietcombank', ['1903', '8910']],
  ['tài khoản số 0011-2233-4455', ['0011', '4455']],
  ['thư gửi về binh.nv+don@thu.lamgiang.gov.vn', ['binh.nv', 'lamgiang']],
];
test.each(covered)('%s', (text, gone) => {
  const masked = openMask().cover(text);
  for (const one of gone) expect(masked).not.toContain(one);
  expect(masked).toContain('⟦');
  expect(masked).not.toMatch(/\d.*⟧/);
});

const plain = [
  'Công văn số 781/SKHCN-VP ngày 06/9/2023 về việc đánh giá mô hình “Dân vận khéo” năm 2023',
  'hỗ trợ 640.000.000 đồng cho 03 dự án',
  'tổng số 1.245.678.901 đồng',
  'giai đoạn 2021 - 2030, Nghị quyết số 27/2021/NQ-HĐND ngày 10/12/2021',
  'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'Đoàn Thanh niên Sở phối hợp với Trường Trung học cơ sở Đông Lam',
  'Công ty Cổ phần Thực phẩm Xanh Lam Giang',
  'các ông, bà trưởng phòng và cán bộ, công chức',
  'Văn phòng Sở, Chi cục Tiêu chuẩn Đo lường Chất lượng',
];
test.each(plain)('%s stays', (text) => {
  expect(openMask().cover(text)).toBe(text);
});

test('the same value has the same cover, also in another text', () => {
  const mask = openMask();
  const [one, two] = ['gọi 0912345678', 'số 0912345678 đã gọi'].map(
    (text) => /⟦[^⟧]+⟧/.exec(mask.cover(text))![0],
  );
  expect(one).toBe(two);
  expect(mask.count).toBe(1);
});
