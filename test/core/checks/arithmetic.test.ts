import { describe, expect, it } from 'vitest';
import { checkArithmetic } from '../../../src/core/checks/arithmetic.ts';
import { april, findingsOf, inShort } from './support.ts';

/** What the figures of a text say of each other: no answers, no earlier report. */
const wrong = (draft: string) =>
  inShort(findingsOf(checkArithmetic, draft, { answers: null, earlier: null }));

it('a text whose figures agree is clean', () => {
  expect(inShort(findingsOf(checkArithmetic, april))).toEqual([]);
});

describe('shares and rates', () => {
  it.each([
    ['Đã trả kết quả 38/40 hồ sơ, chiếm 92,5%.', 'chiếm 92,5% → 95,0%'],
    ['Có 28/35 trường đạt chuẩn (88%).', '88% → 80%'],
    ['Tiếp nhận 60 đơn, đã giải quyết 54 đơn, đạt 96%.', 'đạt 96% → 90%'],
    ['Khám 120 ca, trong đó 30 ca nặng, chiếm 52%.', 'chiếm 52% → 25%'],
    ['Trạm có 12 cán bộ. Trong tháng có 48 lượt khám, 36 lượt có bảo hiểm, chiếm 57%.', 'chiếm 57% → 75%'],
    ['Thu ngân sách 850 tỷ đồng, đạt 58% kế hoạch (1.000 tỷ đồng).', 'đạt 58% → 85%'],
    ['Kế hoạch giao 400 ha, đã trồng 300 ha, đạt 57% kế hoạch.', 'đạt 57% → 75%'],
  ])('%s', (text, found) => {
    expect(wrong(text)).toEqual([found]);
  });

  it.each([
    'Đã trả kết quả 38/40 hồ sơ, chiếm 95%.',
    'Trả 43/46 hồ sơ, đạt 93,5%.',
    'Trả 43/46 hồ sơ, đạt 93,4%.',
    'Đã tiếp nhận 60 đơn, giải quyết 54 đơn, chiếm 90%, còn 06 đơn.',
    'Kiểm tra 45 cơ sở; tỷ lệ hài lòng của người dân đạt 97,2%.',
    'Tổ chức 06 lớp với 240 học viên, tỷ lệ đạt yêu cầu bình quân của các lớp là 91,5%.',
    'Trồng 25 ha, đạt 40% kế hoạch năm.',
    'Cấp 12 giấy phép, gần 60% số hồ sơ nộp trong tháng.',
    'Có 4/5 tiêu chí hoàn thành, trong đó tỷ lệ hộ nghèo giảm còn 2,5%.',
    'Dịch vụ hoạt động 24/7; bản đồ tỷ lệ 1/500; Tờ trình số 59/TTr-STP; ngày 3/2 là ngày lễ, đạt 90% công suất.',
    'Điểm thi cao nhất 9,5/10, trung bình 7,25 điểm.',
    'Toàn tỉnh còn 8.450 hộ nghèo, chiếm tỷ lệ 3,2%; hộ cận nghèo là 6.120 hộ, chiếm tỷ lệ 2,3%.',
    'Toàn tỉnh gieo 1.240 ha, bằng 104,5% cùng kỳ, trong đó phía Bắc 860 ha, bằng 107%; phía Nam 380 ha, bằng 99%.',
    'Tổng lượt khách đạt 346.000 lượt, tăng 11,2% so với cùng kỳ (khách quốc tế khoảng 208.000 lượt, tăng 7,4%).',
  ])('silent: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('totals and parts', () => {
  it.each([
    ['Cấp 245 suất quà, trong đó có 498 suất quà cho hộ nghèo.', '245 suất quà, trong đó có 498 suất quà'],
    ['Tập huấn cho 120 học viên, gồm 75 nam và 55 nữ.', '120 học viên, gồm 75 nam và 55 nữ'],
    [
      'Tổ chức 18 hội nghị, gồm 10 hội nghị cấp huyện và 09 hội nghị cấp xã.',
      '18 hội nghị, gồm 10 hội nghị cấp huyện và 09 hội nghị',
    ],
    [
      'Giải quyết 638 hồ sơ, trong đó 605 hồ sơ trước hạn, 38 hồ sơ đúng hạn.',
      '638 hồ sơ, trong đó 605 hồ sơ trước hạn, 38 hồ sơ',
    ],
    ['Tiếp 40 lượt (38 lượt định kỳ, 04 lượt đột xuất).', '40 lượt (38 lượt định kỳ, 04 lượt'],
    ['Hỗ trợ 03 dự án; 04 cá nhân; 07 tổ chức; tổng cộng 15 đối tượng.', 'tổng cộng 15 đối tượng'],
    ['Tiếp nhận 57 kiến nghị, đã trả lời 54 kiến nghị, còn 05 kiến nghị đang xem xét.', 'còn 05 kiến nghị'],
    [
      'Đón 900 lượt khách, tăng 5%; trong đó khách quốc tế 200 lượt, chiếm 22,2%; khách nội địa 800 lượt.',
      '900 lượt khách, tăng 5%; trong đó khách quốc tế 200 lượt, chiếm 22,2%; khách nội địa 800 lượt',
    ],
  ])('%s', (text, found) => {
    expect(wrong(text)).toEqual([found]);
  });

  it.each([
    'Tập huấn cho 120 học viên, gồm 75 nam và 45 nữ.',
    'Tập huấn cho 120 học viên, trong đó 70 nữ, 80 đảng viên, 65 người dân tộc thiểu số.',
    'Kiểm tra 30 cơ sở, trong đó 12 cơ sở ăn uống, 08 cơ sở sản xuất.',
    'Tiếp nhận 46 hồ sơ, đã giải quyết 40 hồ sơ, đang giải quyết 05 hồ sơ, trả lại 01 hồ sơ.',
    'Tiếp nhận 46 hồ sơ (kỳ trước chuyển sang 06 hồ sơ), đã giải quyết 48 hồ sơ, còn 04 hồ sơ.',
    'Tổ chức 05 lớp, gồm 02 lớp cho 120 học viên và 03 lớp cho 200 học viên.',
    'Tổng số văn bản đi và đến là 1.744 văn bản: tiếp nhận 1.326 văn bản, phát hành 418 văn bản.',
    'Đã tổ chức nhiều hoạt động như 02 hội thi, 03 hội diễn, gồm 05 tiết mục mỗi đội.',
    'Tiếp 40 lượt (38 lượt định kỳ, 02 lượt đột xuất) với 65 người.',
    'Tổng mức đầu tư 50 tỷ đồng, gồm ngân sách trung ương 30 tỷ đồng, ngân sách tỉnh 15 tỷ đồng, còn lại là vốn đối ứng.',
    'Có 12/14 xã đạt chuẩn (chiếm 85,7%), trong đó 04 xã đạt chuẩn nâng cao, 01 xã kiểu mẫu.',
    'Diện tích 10.500 ha; đã thu hoạch 8.200 ha, năng suất ước đạt 58 tạ/ha, sản lượng 47.560 tấn.',
    'Trồng 250,5 ha, gồm 100,25 ha keo và 150,25 ha thông.',
    'Tiếp nhận 90 hồ sơ: 82 hồ sơ hợp lệ, 08 hồ sơ không hợp lệ.',
  ])('silent: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('changes', () => {
  it.each([
    ['Số vụ tăng 5 vụ, từ 45 vụ lên 51 vụ.', 'tăng 5 vụ'],
    ['Trồng 104,95 ha, tăng 4,95% hay tăng 34,95 ha.', 'tăng 4,95% hay tăng 34,95 ha'],
    ['Tiếp 638 lượt (tháng trước là 571 lượt, tăng 76 lượt).', 'tăng 76 lượt'],
    ['Cấp 37 thẻ, tăng 17 thẻ so với tháng trước (20 thẻ), tăng 58%.', 'tăng 58%'],
    ['Thu 5,6 tỷ đồng, tăng 1,7 tỷ đồng so với tháng trước (4,9 tỷ đồng).', 'tăng 1,7 tỷ đồng'],
    ['So với đợt 1 (200 hộ), đợt 2 tăng 50 hộ (tăng 20%).', 'tăng 50 hộ (tăng 20%'],
    ['Đạt 120 ha, vượt 30% so với kế hoạch 100 ha.', 'vượt 30%'],
  ])('%s', (text, found) => {
    expect(wrong(text)).toEqual([found]);
  });

  it.each([
    'Trồng 2.297,5 ha, tăng 131,44% hay tăng 1.304,8 ha so với cùng kỳ.',
    'Cấp 37 thẻ, tăng 17 thẻ so với tháng trước (20 thẻ), tăng 85%.',
    'Tiếp 638 lượt (tháng trước là 571 lượt, tăng 67 lượt).',
    'Giá trị sản xuất 10.473 tỷ đồng, đạt 50,06% kế hoạch, tăng 17,53% so với cùng kỳ năm trước.',
    'Tỷ lệ hài lòng đạt 96,4%, tăng 2,1% so với tháng trước (94,3%).',
    'Tiếp 65 người, số lượt tiếp tăng 16 lượt so với tháng trước (24 lượt).',
    'Số vụ tăng 6 vụ, từ 45 vụ lên 51 vụ.',
    'Thu 5,6 tỷ đồng, tăng 14,3% so với tháng trước (4,9 tỷ đồng).',
    'Đón gần 500 lượt khách, tăng khoảng 10% so với tháng trước (450 lượt).',
  ])('silent: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('averages and spans of days', () => {
  it.each([
    ['Gieo 1.200 ha, thu 7.200 tấn, năng suất bình quân 6,6 tấn/ha.', 'năng suất bình quân 6,6 tấn/ha'],
    [
      'Xử phạt 40 trường hợp, số tiền 80 triệu đồng, bình quân 03 triệu đồng mỗi trường hợp.',
      'bình quân 03 triệu đồng',
    ],
    ['Tổ chức hội chợ trong 04 ngày, từ ngày 03/10/2025 đến ngày 07/10/2025.', '04 ngày → 05 ngày'],
  ])('%s', (text, found) => {
    expect(wrong(text)).toEqual([found]);
  });

  it.each([
    'Gieo 1.200 ha, thu 7.200 tấn, năng suất bình quân 6 tấn/ha.',
    'Gieo 1.200 ha, thu 7.200 tấn, năng suất bình quân 60 tạ/ha.',
    'Tổ chức hội chợ trong 05 ngày, từ ngày 03/10/2025 đến ngày 07/10/2025.',
    'Thanh tra trong 10 ngày, từ ngày 03/6/2024 đến ngày 14/6/2024.',
    'Trả kết quả trong 03 ngày làm việc, từ ngày 03/10/2025 đến ngày 09/10/2025.',
  ])('silent: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
