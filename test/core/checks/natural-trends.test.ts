import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, number, words } from './natural-support.ts';

/* None told as some, some as none, and ways that only an answer tells; and the praise with which a report closes. */

const said = (id: string, label: string, value: number, unit: string, text: string): EvalAnswer => ({
  ...number(id, label, value, unit),
  text,
});
const percent = (id: string, label: string, value: number, text: string): EvalAnswer => ({
  ...{ id, label, type: 'percent', value, unit: '%', text },
});

const answers = [
  said('tao-hon', 'Số cặp tảo hôn', 0, 'cặp', 'không phát sinh'),
  said('ngo-doc', 'Số ca ngộ độc thực phẩm', 0, 'ca', 'không có'),
  said('don', 'Số đơn khiếu nại, tố cáo', 0, 'đơn', 'ko có'),
  said('chay', 'Số vụ cháy rừng', 0, 'vụ cháy rừng', 'ko có'),
  said('no', 'Số vụ nổ', 0, 'vụ', '0'),
  number('truc', 'Số ca trực cháy rừng', 96, 'ca trực'),
  number('bao-luc', 'Số vụ bạo lực học đường', 2, 'vụ'),
  percent('gia', 'Mức tăng chỉ số giá tiêu dùng so với tháng trước', 0.32, 'CPI tăng 0,32%'),
  said('ban', 'Sản lượng điện so với tháng trước', 12, 'triệu kWh', 'giảm 12 triệu kWh'),
  percent('ngheo', 'Tỷ lệ giảm hộ nghèo', 1.2, '1,2%'),
  words('an-ninh', 'An ninh trật tự', 'số vụ trộm cắp giảm; an ninh ổn định'),
];
const polar = (text: string) => errors(answers, '', text).filter((one) => one.startsWith('polarity'));

describe('turned', () => {
  it.each([
    ['Trên địa bàn còn xảy ra tảo hôn.', 'còn xảy ra tảo hôn'],
    ['Trong tháng đã xảy ra ngộ độc thực phẩm.', 'xảy ra ngộ độc thực phẩm'],
    ['Ngộ độc thực phẩm vẫn xảy ra.', 'vẫn xảy ra'],
    ['Các xã còn phát sinh khiếu nại, tố cáo.', 'phát sinh khiếu nại'],
    ['Trong tháng có xảy ra nổ.', 'có xảy ra nổ'],
    ['Toàn tỉnh xảy ra cháy rừng.', 'xảy ra cháy rừng'],
    ['Không có bạo lực học đường.', 'Không có bạo lực học đường'],
    ['Chỉ số giá tiêu dùng giảm 0,32% so với tháng trước.', 'giảm 0,32%'],
    ['Sản lượng điện tăng 12 triệu kWh so với tháng trước.', 'tăng 12 triệu kWh'],
    ['Tỷ lệ hộ nghèo tăng 1,2%.', 'tăng 1,2%'],
    ['Số vụ trộm cắp tăng.', 'trộm cắp tăng'],
  ])('%s', (text, quote) => expect(polar(text)).toEqual([`polarity ${quote}`]));
});

describe('not turned', () => {
  it.each([
    'Trong tháng không có tảo hôn; không có cháy rừng; không xảy ra ngộ độc thực phẩm.',
    'Không phát sinh khiếu nại, tố cáo; ngộ độc thực phẩm không xảy ra.',
    'Khi xảy ra ngộ độc thực phẩm, cơ sở phải báo ngay; tổ phòng, chống tảo hôn trực 24/24 giờ.',
    'Số máy tiếp nhận tin báo có ngộ độc thực phẩm được niêm yết.',
    'Chỉ số giá tiêu dùng tăng 0,32% so với tháng trước; sản lượng điện giảm 12 triệu kWh.',
    'Tỷ lệ hộ nghèo giảm 1,2%; số vụ trộm cắp giảm; tăng cường 96 ca trực.',
  ])('%s', (text) => expect(polar(text)).toEqual([]));
});

describe('how a report closes', () => {
  const found = (text: string) => errors(answers, '', text).filter((one) => one.startsWith('unsupported'));

  it.each([
    'Đánh giá chung: 96 ca trực được người dân đồng tình.',
    'Nhìn chung, công tác trực cháy rừng được cấp ủy, chính quyền và Nhân dân đánh giá cao.',
    'Việc bố trí 96 ca trực được bà con hoan nghênh, góp phần nâng cao ý thức bảo vệ rừng.',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['Nhìn chung, người dân rất phấn khởi.', 'người dân rất phấn khởi'],
    ['Đánh giá chung: dư luận bức xúc về 96 ca trực.', 'dư luận bức xúc'],
    ['Đoàn của tỉnh bạn đến thăm mô hình.', 'đến thăm mô hình'],
  ])('%s', (text, quote) => expect(found(text)).toEqual([`unsupported ${quote}`]));
});
