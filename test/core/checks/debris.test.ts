import { describe, expect, it } from 'vitest';
import { checkWriting } from '../../../src/core/checks/text.ts';
import { findingsOf } from './support.ts';

/* Signs that no finished report holds, wherever they stand in a sentence, and what looks like them. */

const found = (text: string) =>
  findingsOf(checkWriting, text).map(({ quote, severity }) => `${severity === 'error' ? '' : '? '}${quote}`);

describe('found', () => {
  it.each([
    ['Trạm bơm ##tưới 40 ha lúa.', '##'],
    ['Trạm bơm tưới 40 ha ## lúa và hoa màu ###.', '##'],
    ['Đội bóng _chuyền_ nữ thắng 03 trận.', '_'],
    ['Thư viện mở cửa_ cả ngày.', '_'],
    ['Ngành điện # kiểm tra đường dây.', '#'],
    ['Đội trồng * rau sạch mở chợ phiên.', '*'],
    ['* Chợ phiên: họp hằng tuần.\n\nĐội rau mở hàng.', '* Chợ'],
    ['Hộ nuôi cá | hộ trồng rau được vay vốn.', '|'],
    ['Mưa lớn ~ gây ngập.', '~'],
    ['Cây được trồng dọc đường [2] và ven kênh.', '[2]'],
    ['Cây được trồng dọc đường[^3] và ven kênh.', '[^3]'],
    ['Cây được trồng【4†nguồn】 ven kênh.', '【4†nguồn】'],
    ['Cây được trồng dọc đường[1] và ven kênh.', '? [1]'],
    ['Chợ phiên họp hằng tuần..', '..'],
    ['Chợ phiên họp,. người dân đông.', ',.'],
    ['Chợ phiên họp ;, người dân đông.', ';,'],
    ['Cầu treo… được sửa.', '? …'],
    ['Cầu treo? được sửa.', '? ?'],
    ['Hộ dân \uF0B7nhận giống.', '\uF0B7nhận'],
    ['Bà con lµm đường.', 'lµm'],
    ['Cán bộ cã tr¸ch nhiÖm.', 'nhiÖm'],
    ['Trường häc sửa mái.', 'häc'],
    ['Việc cuûa thôn.', 'cuûa'],
    ['Đoàn đi vỀ thôn.', 'vỀ'],
  ])('%s', (text, quote) => expect(found(text)).toContain(quote));
});

describe('silent', () => {
  it.each([
    '* Chợ phiên: họp hằng tuần.\n\nĐội rau mở hàng.\n\n* Bến xe: đón 40 chuyến.\n\n* Hộ nuôi cá được vay vốn.',
    'Tệp bao_cao_thang_8.docx gửi qua hop_thu@tinh.gov.vn; chiến dịch #HueXanh; khoảng ~ 30 ha.',
    'Gạo, ngô, khoai… được hỗ trợ; v.v.; kế hoạch,... đã ban hành; ngày ... tháng ... năm 2024.',
    'Nước chảy 3 m³/s; tấm 5×6 cm; nhiệt dẫn W/m·K; 20°C; bài “Bạn biết gì về rừng?” được đăng.',
    'Cây được trồng dọc đường[1].\n\n[1] Theo số liệu của huyện.',
    'Hộ dân ở Đắk Lắk, Krông Pắc và Ea H’leo; cà phê Buôn Ma Thuột.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
