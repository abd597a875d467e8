import { describe, expect, it } from 'vitest';
import { errors, money, number, words } from './natural-support.ts';

/* What a report says every month, word for word, beside a deed of last month that was left in: rules, frequencies, prices, partners. */

const answers = [
  number('gieng', 'Số giếng được kiểm nghiệm', 26, 'giếng'),
  money('thu', 'Tiền nước thu được', 310_000_000),
];
const last = 'Tháng 5/2024, kiểm nghiệm 19 giếng, tiền nước thu được 275 triệu đồng.';
const now = 'Tháng 6/2024, kiểm nghiệm 26 giếng, tiền nước thu được 310 triệu đồng.';
const found = (sentence: string) => errors(answers, `${last} ${sentence}`, `${now} ${sentence}`);

describe('told word for word, and of every month', () => {
  it.each([
    // A paper of the office itself, of last month, as the rule of the work.
    'Các tổ quản lý nước chấm điểm theo 08 tiêu chí tại Hướng dẫn số 11/HD-TTN ngày 16/5/2024 của Trung tâm.',
    'Thợ vận hành ghi nhật ký theo 04 bước tại Quy trình số 06/QT-TTN ngày 16/5/2024 của Trung tâm.',
    'Nước được cấp luân phiên, mỗi xóm 03 giờ, theo Phương án số 02/PA-TTN ngày 16/5/2024.',
    'Việc súc rửa bể chứa theo Quyết định số 40/QĐ-TTN ngày 16/5/2024 của Giám đốc Trung tâm.',
    'Các trạm gửi số liệu trước ngày 25 theo Thông báo số 13/TB-TTN ngày 16/5/2024.',
    'Đơn vị cấp nước không thu phí đấu nối theo khoản 1 Điều 6 Quy định số 21/QĐ-TTN ngày 16/5/2024.',
    'Hộ nghèo được giảm 50% tiền nước theo Nghị quyết số 17/NQ-HĐND ngày 16/5/2024 của HĐND tỉnh.',
    'Trung tâm gắn trách nhiệm của trạm trưởng với chất lượng nước theo Kế hoạch số 09/KH-TTN ngày 16/5/2024.',
    'Trung tâm tổ chức tập huấn theo Quyết định số 771/QĐ-TTg ngày 26/6/2018 của Thủ tướng Chính phủ.',
    // How often.
    'Nhân viên thu tiền đến thăm hộ neo đơn 02 tháng một lần.',
    'Trung tâm mở lớp hướng dẫn dùng nước tiết kiệm 01 lần mỗi quý.',
    'Bể lắng được súc rửa 02 lần một năm, vào tháng 3 và tháng 9.',
    'Kỹ thuật viên đến thăm trạm mới 03 lần trong 30 ngày đầu.',
    // What anybody pays, gets or may have.
    'Mức phạt tối đa với hành vi phá đường ống là 40 triệu đồng.',
    'Dự án hỗ trợ mỗi hộ 01 bể chứa, trị giá 04 triệu đồng.',
    'Hộ chậm nộp lần hai bị phạt 500.000 đồng.',
    'Hợp tác xã nước sạch có 96 thành viên, vốn điều lệ 1,2 tỷ đồng.',
    // A count behind a word that may also tell a deed.
    'Trung tâm giải quyết 24 thủ tục của 03 lĩnh vực.',
    'Mỗi trạm xét nghiệm 12 chỉ tiêu.',
    'Tổ tiếp dân có 03 người.',
    // A body or a service that is called by the word for a deed or by a number.
    'Thanh tra huyện bố trí 02 thanh tra viên trực tại trạm.',
    'Tổ Cấp cứu 115 huyện túc trực tại hồ chứa.',
    // How things stand, and what anybody gets.
    'Nguồn nước trên địa bàn dồi dào, không xảy ra tình trạng tranh chấp.',
    'Mức thăm hỏi thợ vận hành theo Quy chế ban hành kèm theo Quyết định số 14/QĐ-TTN ngày 16/5/2024.',
    'Ban kiểm soát gồm 05 ủy viên, họp mỗi tháng 01 lần.',
  ])('is no error: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    'Trung tâm kiểm tra 14 trạm theo Quy trình số 06/QT-TTN ngày 16/5/2024.',
    'Trung tâm ban hành Hướng dẫn số 11/HD-TTN ngày 16/5/2024 về chấm điểm trạm cấp nước.',
    'Trung tâm đã làm lại sổ theo 04 bước tại Quy trình số 06/QT-TTN ngày 16/5/2024.',
    'Ngày 16/5/2024, Trung tâm kiểm tra trạm bơm số 2.',
    'Trung tâm rà soát bể chứa theo Kế hoạch số 09/KH-TTN ngày 16/5/2024.',
    'Trung tâm trả lời 07 kiến nghị của người dùng nước.',
    'Trung tâm nạo vét 18 km mương.',
    'Tập huấn đọc chỉ số cho 45 thợ.',
    'Trồng được 2.500 cây quanh hồ.',
    'Trung tâm bổ nhiệm đồng chí Đỗ Thị Mận giữ chức Trưởng trạm.',
    'Đồng chí Đỗ Văn Mận dự buổi gặp mặt người dùng nước.',
    'Trung tâm sửa chữa trạm số 4, hết 65 triệu đồng.',
    'Đoàn thanh tra 04 trạm cấp nước.',
    'Đội cứu 12 hộ bị cô lập.',
    'Trung tâm thăm hỏi gia đình thợ Đỗ Văn Mận.',
  ])('is last month’s: %s', (sentence) => {
    expect(found(sentence)).not.toEqual([]);
  });

  it('over the turn of the year', () => {
    const rule =
      'Các tổ chấm điểm theo 08 tiêu chí tại Hướng dẫn số 11/HD-TTN ngày 16/12/2023 của Trung tâm.';
    const deed = 'Trung tâm trả lời 07 kiến nghị của người dùng nước.';
    const before = 'Tháng 12/2023, kiểm nghiệm 19 giếng, tiền nước thu được 275 triệu đồng.';
    const after = now.replace('6/2024', '01/2024');
    expect(errors(answers, `${before} ${rule}`, `${after} ${rule}`, '2024-01')).toEqual([]);
    expect(errors(answers, `${before} ${deed}`, `${after} ${deed}`, '2024-01')).toEqual([`stale ${deed}`]);
  });
});

describe('a body that belongs to a count', () => {
  const loans = [
    money('no', 'Số dư cho vay ủy thác', 41_600_000_000),
    number('to', 'Số tổ vay vốn', 128, 'tổ'),
  ];
  const earlier = 'Tháng 5/2024, số dư cho vay ủy thác qua Ngân hàng Hợp tác xã đạt 39,8 tỷ đồng tại 125 tổ.';
  const clean = 'Số dư cho vay ủy thác qua Ngân hàng Hợp tác xã đạt 41,6 tỷ đồng tại 128 tổ.';

  it('stands there every month', () => {
    expect(errors(loans, earlier, clean)).toEqual([]);
  });

  it('stands behind the figure of one month and in front of that of another', () => {
    const then = 'Tháng 5/2024, cho vay 39,8 tỷ đồng nguồn vốn ủy thác của Ngân hàng Hợp tác xã tại 121 tổ.';
    const now = 'Nguồn vốn ủy thác của Ngân hàng Hợp tác xã cho vay trong tháng là 41,6 tỷ đồng tại 128 tổ.';
    expect(errors(loans, then, now)).toEqual([]);
    expect(errors(loans, then, now.replace('41,6', '39,8'))).not.toEqual([]);
  });

  it('but not with the figure of last month, and not in the place of the one that the answers name', () => {
    expect(errors(loans, earlier, clean.replace('41,6', '39,8'))).not.toEqual([]);
    const named = [...loans, words('nh', 'Ngân hàng nhận ủy thác', 'Ngân hàng Chính sách xã hội')];
    expect(errors(named, earlier, clean)).toContain('stale Ngân hàng Hợp tác xã');
  });
});
