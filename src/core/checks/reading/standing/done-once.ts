import { bodyByNumber } from '../../../vietnamese/facts/parts.ts';
import { isFrequency } from './frequencies.ts';

/*
 * What was done so many times, in a sentence that has no day and no label: "Sở trả lời 06 kiến nghị". A verb of results stands in
 * front of its count; what everybody gets or how often something is done is a rule.
 */

const results =
  'tiếp nhận(?= (?:(?:thêm|mới|được|tổng|số|cộng) ){0,2}\\d[\\d.]* (?:lượt )?(?:đơn|hồ sơ|phiếu|cuộc gọi|kiến nghị|ý kiến|phản ánh|vụ việc)(?!\\p{L}))|xác minh|trả lời|chuyển|xin lỗi|công bố|số hóa|số hoá|nghiệm thu|tiêu hủy|tiêu huỷ|cấp|nạo vét|bắt giữ|bắt|phẫu thuật thành công|khám sàng lọc|khám bệnh|ghi nhận|phát hiện|tịch thu|tạm giữ|thu giữ|xử phạt|khởi tố|xuất khẩu|khiển trách|cảnh cáo|tinh giản|bổ nhiệm|điều động|tuyển dụng|thẩm định|giải quyết xong|giải quyết|tiếp(?! nhận| tục)|thanh tra(?! (?:tỉnh|sở|bộ|huyện|thành phố|nhà nước|chính phủ|viên)(?!\\p{L}))|kiểm tra(?! viên)|trồng|trồng mới|gieo trồng|mua|sửa chữa|thu hoạch|kết nạp|(?<!cấp )cứu|cứu hộ|bồi thường|thu hồi|tiêu thụ|gây hại|gây thiệt hại|xuất bản|trả tại nhà|tư vấn miễn phí|tuyên truyền|tập huấn|bồi dưỡng|phun hóa chất|phun hoá chất|đào tạo|khen thưởng|tặng giấy khen|chuyển giao|hòa giải thành|hoà giải thành|rà phá|chiếu phim|biểu diễn|truy thu|hoàn thuế|chứng thực|xét nghiệm|phát hành|khảo sát|đối thoại với|trả kết quả|chi trả|xuất cấp|xảy ra|phê duyệt|làm hư hại|hư hại|làm thiệt hại|thụ lý|xét xử|thi hành xong|giải tỏa|thông xe|lát|trải nhựa|mổ|phúc tra|lấy|thả|hạ thủy|hạ thuỷ|ngăn chặn|tuyển|bán đấu giá|nâng lương|trợ giúp pháp lý|cắt giảm|công nhận|tư vấn|đỡ đẻ|nhận tài trợ|làm đổ|làm chết|làm sập|giải quyết chế độ|xóa(?! mù)|xoá(?! mù)|triệt phá';
const counted = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${results})\s+(?<gap>(?:(?!(?:không|tối|ít|ở|tại|độ|có|là|gồm|bố trí|dài|rộng|cao|trực|nước|điện|vốn|dân|viên|giá|khoảng|trên|phòng|bình quân|bằng|với|qua|từ|trong|theo|sau|vào|cứu)\s|số\s+\d)\p{L}+\s+){0,5})(?<count>\d+(?:[.,]\d+)*)(?!%|\/\d)\s(?<unit>\p{L}+(?:\s\p{L}+)?)`,
  'giu',
);
/** "Đồng chí Trần Đình Quang dự buổi đối thoại", "bổ nhiệm đồng chí Lê Thị Hạnh", "khiển trách 01 công chức". */
const ofPeople =
  /(?:^|(?<!\p{L})(?:đồng chí|ông|bà)\s)[^,;:\d]{2,60}\s(?:đã\s)?(?:tham )?dự\s(?:buổi|hội nghị|hội thảo|lễ|cuộc|kỳ họp|diễn đàn)(?!\p{L})|(?<!\p{L})(?:bổ nhiệm|điều động|luân chuyển|khiển trách|tiễn|truy tặng)\s(?:đồng chí|ông|bà)\s\p{Lu}|(?<!\p{L})báo cáo chuyên đề cho \d/iu;

/** "Mỗi đội kiểm tra 02 cơ sở", "được cấp 03 bộ bảo hộ", "phải trồng 10 cây", "có thể chuyển 02 giờ": what anybody does or gets. */
const rule =
  /(?<!\p{L})(?:mỗi|từng|mọi|một|được|phải|cần|có thể|có nhiệm vụ|có trách nhiệm|có chức năng|định mức|công suất|quy mô|khả năng|trung bình|bình quân|theo|khi|nếu|để|nhằm|giúp|cùng lúc|cơ sở nào|ai)(?!\p{L})/iu;
/** Times, and what an office deals with in kinds ("kiểm tra 09 nhóm hàng"). */
const kinds =
  /^(?:có|gồm|là|câu|ngày(?! công)|giờ|phút|tháng|năm|tuần|lần|nhóm|loại|lĩnh vực|ngành|tầng|phòng(?! khám| trọ)|cửa(?! hàng| hiệu)|số|chiều|bước|chỉ tiêu|thông số|mục|mặt hàng|bệnh(?! nhân)|dịch vụ|chức danh|vị trí|địa bàn|kênh|hình thức|nội dung|tiêu chí|điều|chỗ|độ|nghề|loài|giống|quy trình)(?!\p{L})/iu;

/** "lấy ở độ sâu 0,5 m": where, and not how many. */
const where = /(?<!\p{L})(?:ở|tại|từ) (?:độ sâu|độ cao|khoảng cách|cự ly)\s$/iu;

const eachTime = /(?<!\p{L})(?:mỗi|một|\/)\s?(?:ngày|giờ|tháng|năm|ca|đêm|hộ|người|lượt|xã|thôn)(?!\p{L})/iu;
/** "giải quyết 320 thủ tục của 12 ngành": what an office is there for. */
const ofKinds = /^giải quyết/iu;

function tellsCount(clause: string): boolean {
  if (!/\d/.test(clause) || eachTime.test(clause)) return false;
  return [...clause.replace(bodyByNumber, 'Đội ').matchAll(counted)].some(({ 0: found, index, groups }) => {
    const { gap = '', unit = '' } = groups!;
    const kind = kinds.test(unit) || where.test(gap) || (ofKinds.test(found) && /^thủ tục/iu.test(unit));
    return !kind && !rule.test(`${clause.slice(0, index)} ${gap.replace(/^được\s/u, '')}`);
  });
}

/** Whether a text tells that something was done to so many, or by somebody named. */
export const isDoneOnce = (text: string): boolean =>
  !isFrequency(text) && ((ofPeople.test(text) && !rule.test(text)) || text.split(/;\s/u).some(tellsCount));
