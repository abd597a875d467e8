import { describe, expect, it } from 'vitest';
import { checkWriting } from '../../../src/core/checks/text.ts';
import { findingsOf } from './support.ts';

/* One letter lost or exchanged, so that both syllables are real and the word is none; a word cut off; two words that meet in one syllable. */

const found = (text: string, earlier: string[] = []) =>
  findingsOf(checkWriting, text, {
    earlier: earlier.map((one) => ({
      ...{ id: one, section: 'test', standing: true, facts: [], period: '2024-03', text: one },
    })),
  }).map(({ quote, severity }) => `${severity === 'error' ? '' : '? '}${quote}`);

describe('one letter away from a common word', () => {
  it.each([
    ['Các xã đã thự hiện việc rà soát.', '? thự hiện'],
    ['Trung tâm hưng dẫn người dân nộp hồ sơ.', '? hưng dẫn'],
    ['Trên đại bàn xảy ra 02 vụ cháy.', '? đại bàn'],
    ['Phòng gỗ trợ 12 hộ làm nhà.', '? gỗ trợ'],
    ['Sở phổi hợp với các xã kiểm đếm.', '? phổi hợp'],
    ['Sở thống nhất phương thướng xử lý.', 'phương thướng'],
    ['Huyện trển khai mô hình mới.', 'trển khai'],
    ['Sở ghi nhận 12 khiến nghị của cử tri.', '? khiến nghị'],
  ])('%s', (text, quote) => expect(found(text)).toContain(quote));

  it.each([
    ['Quầy thuốc phụ vục người bệnh cả ngày.', 'phụ vục'],
    ['Các xã chủng độ phòng cháy rừng.', 'chủng độ'],
  ])('the last letters typed behind the other syllable: %s', (text, quote) =>
    expect(found(text)).toContain(quote),
  );

  it.each([['Nhân dân gữi gìn đình làng.', 'gữi gìn']])('%s', (text, quote) =>
    expect(found(text)).toContain(quote),
  );

  it('between words that stand alone, where the office has the word in the same place', () => {
    const text = 'Đội kiểm tra các cửa làng xăng dầu.';
    expect(found(text)).toEqual([]);
    expect(found(text, ['Có 12 cửa hàng xăng dầu.'])).toEqual(['? cửa làng']);
  });

  it.each([
    ['Xã Hòa Lạc được tặng đanh hiệu thi đua.', 'đanh hiệu'],
    ['Thôn có nếp sông văn minh.', '? nếp sông'],
    ['Đội tuyển giành 04 huy trương bạc.', 'huy trương'],
    ['Các xã được cảnh báo hạn hạn gay gắt.', 'hạn hạn'],
  ])('one key too often, or a word of few reports: %s', (text, quote) =>
    expect(found(text)).toContain(quote),
  );

  it('a word that goes with neither neighbour, where the office has another in the same place', () => {
    const text = 'Xã mở Ngày hôi Đại đoàn kết; thu quỹ đầu năm họ 2025.';
    const known = ['Xã mở Ngày hội Đại đoàn kết; các khoản thu quỹ đầu năm học 2024.'];
    expect(found(text, known)).toEqual(['Ngày hôi', '? năm họ']);
    expect(found('Xã mở Hội xuân; dòng họ Vũ thu quỹ.', known)).toEqual([]);
  });

  it.each([
    'Tỷ lệ chuyến xe xuất bến đúng giờ đạt 98,2%; không có hộ thiếu đói.',
    'Sở cấp 312 giấy phép xây dựng; chi trả 6.300.000.000 đồng cho 420 người.',
    'Sản lượng bia tăng 10,5%; thông tin được cập nhật lên cổng việc làm của tỉnh.',
    'Cảnh sát giao thông phạt nguội; đội bóng đá nữ; hộ gia đình nuôi bò sữa; cây ăn quả.',
    'Trạm bơm tưới lúa; đập dâng nước; mương nội đồng; tàu cá nằm bờ; ao cá, chuồng gà.',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a word cut off at the end of a sentence', () => {
  it.each([
    ['Sở giao ban với các phòng vào tuần đầu mỗi th. Lịch được niêm yết.', 'mỗi th'],
    ['Các phòng thực hiện nghiêm kế ho. Hồ sơ được lưu.', '? kế ho'],
    ['Sở tăng cường quản lý nhà nư.', 'nhà nư'],
  ])('%s', (text, quote) => {
    expect(found(text).map((one) => one.replace('? ', ''))).toContain(quote.replace('? ', ''));
  });

  it('silent: abbreviations', () => {
    expect(found('Theo sách đã dẫn, tr. 25; kinh phí 40 tr.đ.')).toEqual([]);
  });
});

describe('the end of one word and the beginning of the next', () => {
  it.each([
    'Sở cấp 08 giấy phép xuất bản bản tin.',
    'Nhà trường tự hào về lớp lớp thế hệ học sinh đã trưởng thành.',
    'Sở hướng dẫn người dân hải đăng đăng ký tạm trú.',
    'Du khách tham quan các thành phố phố cổ; bác sĩ khám bệnh bệnh nhân ngoại trú.',
    'Tỉnh hỗ trợ doanh nghiệp sản xuất xuất khẩu nông sản; các hộ trồng rừng rừng phòng hộ.',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['Sở cấp thẻ thẻ bảo hiểm y tế cho 12 hộ.', '? thẻ thẻ'],
    ['Sở mở các lớp lớp tập huấn.', 'lớp lớp'],
    ['Có 36 hội viên học lớp lớp đào tạo nghề may.', 'lớp lớp'],
    ['Danh sách được đăng đăng tải trên cổng thông tin.', 'đăng đăng'],
    ['Kết quả đã đăng đăng trên trang của huyện.', 'đăng đăng'],
    ['Sở đã ban hành hành kế hoạch.', 'hành hành'],
  ])('%s', (text, quote) => expect(found(text)).toContain(quote));
});

it('a word said twice that might be meant, where the office has its neighbours with it once', () => {
  const text = 'Bộ phận một cửa có dịch vụ vụ công trực tuyến.';
  expect(found(text)).toEqual([]);
  expect(found(text, ['Tỷ lệ dịch vụ công trực tuyến tăng.'])).toEqual(['vụ vụ']);
});

it.each([
  ['Quỹ sửa 16 nhà nhà cho hộ nghèo.', 'nhà nhà'],
  ['Theo Nghị quyết ban hành ngày ngày 12/3/2024, có 05 hộ.', 'ngày ngày'],
  ['Trung tâm phát thuốc cho người người bệnh ở xa.', '? người người'],
  ['Việc này của Hội của Hội Cựu chiến binh.', 'của Hội của Hội'],
  ['Qua 03 phiên chợ việc làm, người người nghèo được tư vấn.', '? người người'],
  ['Trâu bò được lùa đến nơi nơi ở tạm.', '? nơi nơi'],
])('said twice where nothing is: %s', (text, quote) => expect(found(text)).toEqual([quote]));

it.each([
  'Người người thi đua, nhà nhà thi đua; kế hoạch năm năm 2021 - 2025 được công bố.',
  'Mỗi ngày ngày càng đông người đến.',
  'Tết trồng cây lan đến nơi nơi; người người vui xuân; nhà nhà cấy lúa, người người lao động.',
  'Máy in số thứ tự tự động; việc chứng thực thực hiện tại quầy.',
  'Lời nói còn chung chung; ngày ngày đội tuần tra rừng.',
])('said twice and meant: %s', (text) => expect(found(text)).toEqual([]));
