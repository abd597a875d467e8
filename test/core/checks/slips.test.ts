import { describe, expect, it } from 'vitest';
import { errors } from './natural-support.ts';

/* Slips of hurried hands in the writing itself, and what only looks like one. */

const found = (text: string) => errors([], '', text).filter((one) => one.startsWith('text'));

describe('slips', () => {
  it.each([
    ['Sở giữ vữNg kỷ cương.', 'vữNg'],
    ['Các phòng bố trí làm việc kHoa học.', 'kHoa'],
    ['Số vụ giảm so với th áng trước.', 'th áng'],
    ['Ruộng được tưới đúng thờ i vụ.', 'thờ i'],
    ['Ban tặng quà ngườ i cao tuổi.', 'ngườ'],
    ['Kinh phí thực hiện là 12 tỷ đồ ng.', 'đồ ng'],
    ['Cục cấp thẻ cho người nghèo; đã ký van ban hướng dẫn.', 'van ban'],
    ['Kinh phí hỗ trợ 214,5 trieu đồng.', 'trieu'],
    ['Quyết định ký ngay 05/9/2024.', 'ngay'],
    ['Theo kế hoạch cua UBND tỉnh, các xã đã rà soát.', 'cua'],
    ['Kế hoạch được ban hành ngayf 05/9/2024.', 'ngayf'],
    ['Cán bộ cuar Sở tham dự đầy đủ.', 'cuar'],
    ['Hội nghị được tổ chức, including các xã miền núi.', 'including'],
    ['Sở sử dụng kết quả để đánh giá; xảy ra sảy ra.', 'sảy ra'],
    ['Việc về thành về thành lập tổ công tác.', 'về thành về thành'],
    ['Bộ phận một cửa trực. ### Hồ sơ được lưu.', '###'],
    ['Bộ phận một cửa trực (cần kiểm tra lại).', '(cần kiểm tra lại)'],
    ['Trạm cấp thuốc choba bản và tronghai tuần qua.', 'tronghai'],
    ['Bệnh nhân uốngARV đều.', 'uốngARV'],
    ['Theo ý kiến của HĐNDxã, chợ được sửa.', 'HĐNDxã'],
    ['Hồ sơ gửi SởTNMT thẩm định.', 'SởTNMT'],
    ['Cây giống được cấp theoVietGAP.', 'theoVietGAP'],
    ['Chi trả cho 98,5%hộ dân.', '98,5%hộ'],
    ['Xã có 1.245hộ nuôi bò.', '1.245hộ'],
    ['Mưa kéo dài trong08 ngày.', 'trong08'],
    ['Step 1: Các xã đã rà soát.', 'Step 1:'],
  ])('%s', (text, quote) => expect(found(text)).toContain(`text ${quote}`));
});

describe('no slips', () => {
  it.each([
    'Văn bản số 12/TTr-SKHCN; ThS Nguyễn Văn An; hệ thống VNeID, eKYC; độ pH; công suất 5 kWh.',
    'Thang 10 điểm; thang máy; nam 2.024 người; con cua; nuôi tôm, cua các loại; ngay từ đầu năm.',
    'Điểm c khoản 2; mục d; nhóm b; vitamin c; khu b; lớp a.',
    'Trao tặng robot, máy laptop; chương trình startup; hội thảo “Report and review”; dự án The Sun City.',
    'Từng bước từng bước nâng cao; ngày càng ngày càng tốt hơn.',
    'Gạo ViệtGAP, iPhone, MobiFone, mHealth; TTgCP, BĐKhí; lúa ST25, J02; áo choco; 3pha, 30tạ/ha.',
    'Trung tâm y tế; hai ban; ra quân; cho vay; ban an ninh.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
