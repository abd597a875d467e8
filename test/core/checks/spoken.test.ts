import { describe, expect, it } from 'vitest';
import { checkWriting } from '../../../src/core/checks/text.ts';
import { findingsOf } from './support.ts';

/* What colleagues write to each other around a text, and the same words where a report means them. */

const found = (text: string) => findingsOf(checkWriting, text).map(({ quote }) => quote);

describe('talk of colleagues', () => {
  it.each([
    ['Oke chị, đây là câu mới: Trạm bơm tưới 40 ha.', 'Oke chị, đây là câu mới'],
    ['Trạm bơm tưới 40 ha (ok sếp, mai em gửi).', 'ok sếp, mai em gửi'],
    ['Trạm bơm tưới 40 ha nhé, chị đọc giúp em.', 'nhé, chị đọc giúp em'],
    ['Trạm bơm tưới 40 ha ạ.', 'ạ'],
    ['Trạm bơm tưới 40 ha nha anh.', 'nha anh'],
    ['Sếp ơi, trạm bơm tưới 40 ha.', 'Sếp ơi'],
    ['Trạm bơm tưới 40 ha, bạn sửa lại giúp mình.', 'bạn sửa lại giúp mình'],
    ['Trạm bơm tưới 40 ha, để em hỏi lại trạm.', 'để em hỏi lại'],
    ['Trạm bơm tưới 40 ha (em gửi số liệu sau).', 'em gửi số liệu'],
    ['Trạm bơm tưới 40 ha; số này em lấy tạm.', 'số này em lấy tạm'],
    ['Gửi chị bản mới: Trạm bơm tưới 40 ha.', 'Gửi chị bản mới: Trạm bơm tưới 40 ha'],
    ['Trạm bơm tưới 40 ha, cám ơn chị.', 'cám ơn chị'],
    ['Nhờ anh rà giúp câu này. Trạm bơm tưới 40 ha.', 'Nhờ anh rà giúp câu này'],
    ['Dạ chị, em thêm rồi. Trạm bơm tưới 40 ha.', 'Dạ chị, em thêm rồi'],
    ['Như sếp dặn, trạm bơm tưới 40 ha.', 'Như sếp dặn,'],
    ['Trạm bơm tưới 40 ha, em ghi tạm số cũ.', 'em ghi tạm số'],
    ['Trạm bơm tưới 40 ha, viết vậy được chưa?', 'được chưa?'],
  ])('%s', (text, quote) => expect(found(text)).toContain(quote));
});

describe('said of people', () => {
  it.each([
    'Xã có 02 Bà mẹ Việt Nam anh hùng; chị em phụ nữ góp 40 công; anh em thợ điện trực đêm.',
    'Các em học sinh nhận sách; thư cảm ơn các em thiếu nhi; em bé được tiêm; lượt bạn đọc tăng.',
    'Em Giàng A Sùng được giúp xe đạp; chị Lò Thị Mai kiểm tra lại vườn, sửa lại chuồng trại.',
    'Cán bộ tự mình rà soát lại việc của mình; nhờ anh em đoàn kết, đường đã sửa lại.',
    'Già làng nói: “Bà con ơi, giữ rừng nhé”; cuộc thi “Em yêu quê mình”; vở “Dạ, con nghe ạ”.',
    'Phòng nha khoa khám cho 40 em; bệnh dạ dày; nước bạn Lào gửi lại hồ sơ, cơ quan bạn kiểm tra lại mốc.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
