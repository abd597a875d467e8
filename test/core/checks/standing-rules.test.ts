import { describe, expect, it } from 'vitest';
import { errors, number } from './natural-support.ts';

/* Rules of offices of all fields, kept word for word in a report, and what was done last month beside them. */

const answers = [
  number('thu', 'Số bức thư gửi bạn đọc', 41, 'bức thư'),
  number('tin', 'Số tin nhắn', 1733, 'tin nhắn'),
  number('gv', 'Số giáo viên', 64, 'giáo viên'),
];
const last = 'Trong tháng 5/2024, cơ quan gửi 37 bức thư và 1.655 tin nhắn; có 61 giáo viên.';
const now = 'Trong tháng 6/2024, cơ quan gửi 41 bức thư và 1.733 tin nhắn; có 64 giáo viên.';
const found = (sentence: string) => errors(answers, `${last} ${sentence}`, `${now} ${sentence}`);

describe('rules', () => {
  it.each([
    // From a limit on, up to a limit.
    'Dự án có tổng mức đầu tư từ 15 tỷ đồng trở lên do Sở thẩm định.',
    'Gói thầu có giá trị dưới 100 triệu đồng được chỉ định thầu rút gọn.',
    'Khách tham quan theo đoàn từ 20 người trở lên được giảm 20% giá vé.',
    'Công trình cao từ 7 tầng trở lên phải được thẩm định về phòng cháy, chữa cháy.',
    'Nhà ở xã hội bán cho người có thu nhập dưới 15 triệu đồng/tháng.',
    'Nhà đầu tư ký quỹ từ 1% đến 3% tổng vốn.',
    'Bến phà ngừng hoạt động khi gió từ cấp 6 trở lên.',
    'Đơn vị nhận khoán trồng lại rừng khi cây chết trên 15%.',
    'Bài thi được chấm theo thang 100 điểm, xếp hạng từ 01 sao đến 05 sao; chứng nhận có giá trị 36 tháng.',
    'Đèn đường được cắt giảm 40% công suất vào giờ cao điểm buổi tối.',
    // Under a condition.
    'Nếu sau 30 ngày không có người nhận, tài sản được bán đấu giá.',
    'Trước khi kết thúc điều tra, cán bộ thụ lý tổ chức đối chất theo Bộ luật Tố tụng hình sự.',
    'Khi mực nước hồ vượt cao trình 45,2 mét, đơn vị quản lý thông báo cho hạ du trước 06 giờ.',
    'Trạm bảo vệ rừng chặn người không có giấy tờ vào lõi rừng khi nguy cơ cháy lên cấp V.',
    'Trong trường hợp vượt thẩm quyền, xã báo cáo Ủy ban nhân dân huyện xem xét.',
    'Đối với hộ có từ 3 nhân khẩu trở lên, diện tích nhà tối thiểu là 30 m2.',
    // Everybody of a kind.
    'Mọi phiếu khảo sát được hai cán bộ nhập độc lập.',
    'Mỗi lớp có hai giáo viên đứng lớp.',
    'Mỗi tổ hòa giải có từ 05 đến 09 giáo viên, trong đó có giáo viên đã nghỉ hưu.',
    'Bất kỳ đơn vị nào cũng có 01 đầu mối.',
    'Tất cả các trường tiểu học dạy học 2 buổi/ngày.',
    'Thí sinh vắng quá 25% số buổi không được thi tốt nghiệp.',
    // What anybody gets by a paper of the office, and how it is done.
    'Người lao động được hỗ trợ chi phí đi lại theo Quy chế số 07/QC-SLĐ ngày 20/5/2024 của Sở.',
    'Việc thu gom rác giữ đúng giờ quy định, không để xảy ra ùn ứ tại chợ.',
    'Đường hầm được kiểm tra bằng thiết bị không người lái.',
    // Each year, and by when.
    'Các quỹ gửi báo cáo tài chính về Sở Tài chính trước ngày 15 tháng 4 hằng năm.',
    'Phường Bình Khánh tổ chức lễ giỗ Tổ vào ngày 10 tháng 3 âm lịch hằng năm.',
    'Đàn gia súc được tiêm phòng mỗi năm hai đợt vào tháng 5 và tháng 9.',
    'Chủ đầu tư thông báo ngày khởi công cho chính quyền địa phương trước 03 ngày làm việc.',
    'Văn phòng chốt lịch khai giảng với các trường trước 10 ngày.',
    'Trường nộp báo cáo sơ kết mỗi năm 02 lần, lần cuối trước ngày 20 tháng 01 của năm sau.',
    // By the clock, whatever the day.
    'Vòi tưới được mở từ 17 giờ 15 phút và giảm 40% lưu lượng sau 21 giờ.',
    // So many copies of each paper.
    'Phiếu mượn sách được viết thành 03 liên và bàn giao cho thủ kho theo quy định.',
    // A paper that the work goes by, whatever its title tells of.
    'Sổ sách của các trạm được kiểm đếm trước khi chuyển đi theo Hướng dẫn số 09/HD-SYT ngày 25/5/2024 của Sở Y tế về bàn giao tài sản khi sắp xếp trạm y tế.',
    // Duties.
    'Cơ sở không có giấy phép phải dừng hoạt động.',
    'Hồ sơ đã nộp phải được số hóa trong ngày.',
    'Người có nghĩa vụ kê khai tài sản nộp bản kê khai trước ngày 31 tháng 3 hằng năm.',
  ])('are kept: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    'Sở xử phạt 04 cơ sở có doanh thu dưới 100 triệu đồng.',
    'Sở kiểm tra 12 công trình cao từ 7 tầng trở lên.',
    'Toàn tỉnh có 14 hộ có thu nhập dưới 1,5 triệu đồng.',
    'Sau khi thanh tra, Sở thu hồi 45 triệu đồng.',
    'Trước khi khai giảng, Sở tổ chức hội nghị hiệu trưởng.',
    'Không có trường hợp nào phải cách ly.',
    'Chi trợ cấp hằng tháng 3,2 tỷ đồng.',
    'Mỗi hộ được hỗ trợ 25 triệu đồng theo Quyết định số 88/QĐ-SXD ngày 14/5/2024.',
    'Trong tháng 5/2024, mỗi tuần Sở tiếp 02 buổi.',
    'Các quỹ gửi báo cáo tài chính về Sở Tài chính trước ngày 15 tháng 5.',
  ])('are not what was told of last month: %s', (sentence) => {
    expect(found(sentence)).not.toEqual([]);
  });

  it.each([
    ['Mọi phiếu khảo sát được hai cán bộ nhập độc lập.', 'hai cán bộ', 'ba cán bộ'],
    ['Nếu sau 30 ngày không có người nhận, tài sản được bán đấu giá.', '30 ngày', '60 ngày'],
    ['Dự án có tổng mức đầu tư từ 15 tỷ đồng trở lên do Sở thẩm định.', '15 tỷ', '51 tỷ'],
    ['Các quỹ gửi báo cáo tài chính về Sở Tài chính trước ngày 15 tháng 4 hằng năm.', 'tháng 4', 'tháng 10'],
    ['Trạm bảo vệ rừng chặn người lạ vào lõi rừng khi nguy cơ cháy lên cấp V.', 'cấp V', 'cấp IV'],
  ])('are not changed: %s', (sentence, was, is) => {
    expect(errors(answers, `${last} ${sentence}`, `${now} ${sentence.replace(was, is)}`)).not.toEqual([]);
  });
});
