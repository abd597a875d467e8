import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, number, percent, type Row, words } from './natural-support.ts';

/* What two answers leave or make together, rows and lists of several nouns, and what is denied of all. */

const boats = [
  number('kiem', 'Số tàu cá được kiểm tra', 64, 'tàu cá'),
  number('dat', 'Số tàu cá đã đăng kiểm', 57, 'tàu cá'),
];
const claims = [
  number('nhan', 'Số đơn bồi thường tiếp nhận', 73, 'đơn'),
  number('xong', 'Số đơn đã thẩm định', 62, 'đơn'),
];
const wells = [
  number('tu', 'Số giếng khoan tự quan trắc', 26, 'giếng'),
  number('uy', 'Số giếng khoan quan trắc theo ủy thác', 94, 'giếng'),
  number('nhiem', 'Số giếng nhiễm mặn', 9, 'giếng'),
];
const wellsThen =
  'Tháng 5/2024, Trung tâm tự quan trắc 20 giếng khoan, quan trắc theo ủy thác 76 giếng khoan; phát hiện 07 giếng nhiễm mặn.';
const orders: EvalAnswer[] = [
  {
    id: 'vb',
    label: 'Văn bản ban hành',
    type: 'reference',
    value: [
      {
        type: 'Kế hoạch',
        number: '61/KH-SNN',
        date: '2024-06-04',
        issuer: 'Sở Nông nghiệp',
        title: 'tiêm phòng vụ hè',
      },
      {
        type: 'Công văn',
        number: '702/SNN-TY',
        date: '2024-06-11',
        issuer: 'Sở Nông nghiệp',
        title: 'khử trùng chuồng trại',
      },
    ],
    text: 'KH 61/KH-SNN ngày 04/6/2024 tiêm phòng vụ hè; CV 702/SNN-TY ngày 11/6/2024 khử trùng chuồng trại',
  } as EvalAnswer,
  number('kd', 'Số văn bản kiểm dịch đã cấp', 15, 'văn bản'),
];

const rows: Row[] = [
  [
    'a single one in words among parts in words',
    [
      number('gop', 'Số ý kiến góp ý', 12, 'ý kiến'),
      number('che', 'Số ý kiến phê bình', 1, 'ý kiến'),
      number('khen', 'Số ý kiến khen', 5, 'ý kiến'),
    ],
    '',
    'Tiếp nhận 18 ý kiến, gồm năm ý kiến khen, một ý kiến phê bình và mười hai ý kiến góp ý.',
    ['18 ý kiến', '19 ý kiến'],
    [
      'unsupported 19 ý kiến',
      'arithmetic 19 ý kiến, gồm năm ý kiến khen, một ý kiến phê bình và mười hai ý kiến góp ý',
    ],
  ],
  [
    'the founding day in the name of an event, beside its anniversary',
    [
      event(
        'le',
        'Lễ kỷ niệm 45 năm Ngày thành lập Hội Làm vườn (18/6/1979 - 18/6/2024)',
        '2024-06-14',
        120,
        'Hội trường',
      ),
    ],
    '',
    'Ngày 14/6/2024, tổ chức Lễ kỷ niệm 45 năm Ngày thành lập Hội Làm vườn (18/6/1979 - 18/6/2024) tại Hội trường, có 120 người.',
    ['18/6/1979', '18/6/1978'],
    ['unsupported 18/6/1978'],
  ],
  [
    'what is under way of a whole, of which the rest is done',
    claims,
    '',
    'Trên tổng số 73 đơn bồi thường tiếp nhận, Hội đồng đã thẩm định 62 đơn (84,9%), đang thẩm định mười một đơn.',
    ['mười một đơn', 'mười hai đơn'],
    ['unsupported mười hai đơn'],
  ],
  [
    'what a ratio leaves',
    [number('kt', 'Số bến thủy được kiểm tra', 12, 'bến'), number('dc', 'Số bến bị đình chỉ', 3, 'bến')],
    '',
    'Đội kiểm tra 12 bến thủy; đã đình chỉ 03/12 bến; không đình chỉ đối với 09 bến (75%).',
    ['09 bến (75%)', '08 bến (75%)'],
    ['unsupported 08 bến', 'arithmetic 75%'],
  ],
  [
    'how many were not, without their noun',
    [
      number('thi', 'Số giống lúa khảo nghiệm', 31, 'giống lúa'),
      number('dat', 'Số giống lúa đạt chuẩn', 26, 'giống lúa'),
      number('moi', 'Số giống lúa chất lượng cao', 8, 'giống lúa'),
    ],
    '',
    'Có 31 giống lúa khảo nghiệm; 26 giống lúa đạt chuẩn, riêng chất lượng cao có 08 giống lúa; số chưa đạt là 05 giống lúa.',
    ['là 05', 'là 06'],
    ['unsupported 06 giống lúa'],
  ],
  [
    'the rest of a whole told in another sentence',
    boats,
    '',
    'Trong tháng, Chi cục kiểm tra 64 tàu cá. Đến nay, 57 tàu cá đã đăng kiểm, 07 tàu cá đang chờ đăng kiểm.',
    ['07 tàu', '17 tàu'],
    ['unsupported 17 tàu cá'],
  ],
  [
    'a count of the groups listed behind it, and their total',
    [
      number('kham', 'Số lao động được khám', 205, 'lao động'),
      number('moc', 'Số lao động ngành mộc', 121, 'lao động'),
      number('da', 'Số lao động ngành đá', 47, 'lao động'),
      number('han', 'Số lao động ngành hàn', 37, 'lao động'),
    ],
    '',
    'Trung tâm khám cho 205 lao động. Nhiều nhất là 121 lao động ngành mộc; hai nhóm còn lại gồm 47 lao động ngành đá và 37 lao động ngành hàn, tổng cộng 84 lao động.',
    ['hai nhóm', 'bốn nhóm'],
    ['unsupported bốn nhóm'],
  ],
  [
    'the total of what a list behind the rest names',
    [
      number('kham', 'Số lao động được khám', 205, 'lao động'),
      number('moc', 'Số lao động ngành mộc', 121, 'lao động'),
      number('da', 'Số lao động ngành đá', 47, 'lao động'),
      number('han', 'Số lao động ngành hàn', 37, 'lao động'),
    ],
    '',
    'Trung tâm khám cho 205 lao động. Nhiều nhất là 121 lao động ngành mộc; còn lại gồm 47 lao động ngành đá và 37 lao động ngành hàn, tổng cộng 84 lao động.',
    ['cộng 84', 'cộng 48'],
    ['arithmetic tổng cộng 48 lao động'],
  ],
  [
    'a count of the papers listed behind it',
    orders,
    '',
    'Sở ban hành 02 văn bản, gồm: Kế hoạch số 61/KH-SNN ngày 04/6/2024 về tiêm phòng vụ hè; Công văn số 702/SNN-TY ngày 11/6/2024 về khử trùng chuồng trại. Cấp 15 văn bản kiểm dịch.',
    ['02 văn bản', '03 văn bản'],
    ['unsupported 03 văn bản'],
  ],
  [
    'steps of several nouns in their order',
    [
      number('cap', 'Số trường hợp cấp thẻ nhà báo', 84, 'trường hợp'),
      number('doi', 'Số trường hợp đổi thẻ', 131, 'trường hợp'),
      number('bao', 'Số ấn phẩm lưu chiểu', 57, 'ấn phẩm'),
    ],
    'Tháng 5/2024, cấp thẻ nhà báo 90 trường hợp, đổi thẻ 120 trường hợp, lưu chiểu 51 ấn phẩm.',
    'Cấp thẻ nhà báo 84 trường hợp, giảm 06 trường hợp so với tháng trước; đổi thẻ 131 trường hợp, lưu chiểu 57 ấn phẩm, lần lượt tăng 11 trường hợp và 06 ấn phẩm.',
    ['lần lượt tăng', 'lần lượt giảm'],
    ['polarity giảm 11 trường hợp', 'polarity 06 ấn phẩm'],
  ],
  [
    'the growth of the total of two answers',
    wells,
    wellsThen,
    'Trung tâm tự quan trắc 26 giếng khoan, quan trắc theo ủy thác 94 giếng khoan; nâng tổng số giếng khoan được quan trắc lên 120 giếng, tăng 25% so với tháng trước. Phát hiện 09 giếng nhiễm mặn.',
    ['tăng 25%', 'giảm 25%'],
    ['polarity giảm 25%'],
  ],
  [
    'a share of all the answers that its words call',
    wells,
    wellsThen,
    'Trung tâm tự quan trắc 26 giếng khoan, quan trắc theo ủy thác 94 giếng khoan. Kết quả, phát hiện 09 giếng nhiễm mặn, chiếm 7,5% số giếng khoan được quan trắc.',
    ['7,5%', '5,7%'],
    ['unsupported 5,7%'],
  ],
  [
    'the second of two averages',
    [
      number('lop', 'Số lớp dạy bơi', 6, 'lớp'),
      number('hv', 'Số học viên', 147, 'học viên'),
      number('tho', 'Số huấn luyện viên đứng lớp', 12, 'huấn luyện viên'),
    ],
    '',
    'Hội mở 06 lớp dạy bơi cho 147 học viên; mỗi lớp bình quân có 24,5 học viên và 02 huấn luyện viên; tổng số huấn luyện viên đứng lớp là 12 người.',
    ['02 huấn luyện viên', '03 huấn luyện viên'],
    ['unsupported 03 huấn luyện viên'],
  ],
  [
    'a half of what was told in another noun then',
    [
      number('em', 'Số trẻ em bỏ học', 3, 'trẻ em'),
      number('tin', 'Số tin tiếp nhận qua Tổng đài 111', 25, 'tin'),
    ],
    'Tháng 5/2024, có 06 trẻ em bỏ học; tiếp nhận 19 tin qua Tổng đài 111.',
    'Huyện tiếp nhận 25 tin qua Tổng đài 111; số trẻ em bỏ học là 03 em, giảm một nửa so với tháng trước.',
    ['một nửa', 'hai phần ba'],
    ['arithmetic giảm hai phần ba'],
  ],
  [
    'two classes and what is still open make the whole',
    [
      number('ve', 'Số vụ, việc trợ giúp tiếp nhận', 118, 'vụ, việc'),
      number('dat', 'Số vụ, việc đạt', 92, 'vụ, việc'),
      number('ko', 'Số vụ, việc không đạt', 17, 'vụ, việc'),
      number('dang', 'Số vụ, việc đang thẩm định', 9, 'vụ, việc'),
    ],
    '',
    'Trung tâm tiếp nhận 118 vụ, việc trợ giúp; trong đó, đạt 92 vụ, việc (78%); không đạt 17 vụ, việc (14,4%); đang thẩm định 09 vụ, việc (7,6%).',
    ['không đạt 17', 'không đạt 27'],
    [
      'unsupported 27 vụ, việc',
      'arithmetic 118 vụ, việc trợ giúp; trong đó, đạt 92 vụ, việc (78%); không đạt 27 vụ, việc',
      'arithmetic 14,4%',
    ],
  ],
  [
    'a step behind a share in brackets is of the answer that the words behind it call',
    [
      number('nhan', 'Số phiếu tiếp nhận', 160, 'phiếu'),
      number('xong', 'Số phiếu đã trả kết quả', 152, 'phiếu'),
    ],
    'Tháng 5/2024, tiếp nhận 138 phiếu, đã trả kết quả 131 phiếu.',
    'Trung tâm tiếp nhận 160 phiếu. Trong tổng số phiếu tiếp nhận, 152 phiếu (95%) đã được trả kết quả, nhiều hơn tháng 5/2024 là 21 phiếu; 08 phiếu còn lại đang xử lý.',
    ['là 21', 'là 12'],
    ['arithmetic nhiều hơn tháng 5/2024 là 12 phiếu'],
  ],
  [
    'a comma inside what is compared',
    [number('nha', 'Số gia đình chính sách được thăm, tặng quà', 88, 'gia đình')],
    'Tháng 5/2024, thăm, tặng quà 70 gia đình chính sách.',
    'Đoàn đã thăm, tặng quà 88 gia đình chính sách, nhiều hơn 18 gia đình so với số gia đình được thăm, tặng quà trong tháng 5/2024.',
    [/ chính sách, nhiều.*2024/u, ' chính sách trong tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'what an answered share leaves, said of its opposite',
    [percent('ko', 'Tỷ lệ hộ không dùng bếp than', 83.5), number('ho', 'Số hộ khảo sát', 640, 'hộ')],
    '',
    'Khảo sát 640 hộ; tỷ lệ hộ dùng bếp than chỉ còn 16,5%, tỷ lệ hộ không dùng bếp than đạt 83,5%.',
    ['còn 16,5', 'còn 15,6'],
    ['unsupported 15,6%'],
  ],
  [
    'a unit that an answer names',
    [
      words('dv', 'Đơn vị tham mưu', 'Phòng Quản lý chất lượng nông sản'),
      number('mau', 'Số mẫu nông sản', 44, 'mẫu'),
    ],
    '',
    'Phòng Quản lý chất lượng nông sản tham mưu lấy 44 mẫu nông sản. Công tác quản lý chất lượng nông sản được duy trì.',
    ['Phòng Quản lý chất lượng nông sản tham mưu lấy', 'Sở lấy'],
    ['missing dv'],
  ],
  [
    'what was done for all of those counted',
    [
      number('moi', 'Số ca mắc mới', 26, 'ca'),
      event('hn', 'giao ban phòng dịch', '2024-06-12', 40, 'Trung tâm'),
    ],
    '',
    'Ghi nhận 26 ca mắc mới. Ngày 12/6/2024, giao ban phòng dịch tại Trung tâm có 40 người dự. Toàn bộ 26 ca mắc mới nêu trên đều được điều tra, theo dõi.',
    ['đều được', 'chưa được'],
    ['polarity chưa được điều tra'],
  ],
  [
    'the total of the largest of a row',
    [
      words(
        'cho',
        'Lượng hàng qua các chợ',
        'chợ Bến 4.150 tấn, chợ Gò 3.920 tấn, chợ Cồn 1.260 tấn, chợ Vạn 840 tấn',
      ),
    ],
    '',
    'Chợ Bến đạt 4.150 tấn, chợ Gò 3.920 tấn, chợ Cồn 1.260 tấn, chợ Vạn 840 tấn; ba chợ lớn nhất cộng lại là 9.330 tấn.',
    ['9.330 tấn', '9.380 tấn'],
    ['arithmetic cộng lại là 9.380 tấn'],
  ],
  [
    'what is denied of those alone of whom a label says it, and how many they are',
    [
      number('diem', 'Số điểm cháy rừng', 14, 'điểm cháy'),
      number('xa', 'Số xã có cháy rừng', 6, 'xã'),
      words('yen', 'Xã ba tháng liền không phát sinh điểm cháy', 'Suối Nhum, Đồi Cát, Hòn Giang, Tà Lơ'),
    ],
    '',
    'Có 14 điểm cháy tại 06 xã. Bốn xã Suối Nhum, Đồi Cát, Hòn Giang và Tà Lơ ba tháng liền không phát sinh điểm cháy.',
    ['Bốn xã', 'Ba xã'],
    ['contradiction Ba xã'],
  ],
  [
    'the change of all that two counts make, in a noun for both',
    [number('the', 'Số thẻ cấp mới', 215, 'thẻ'), number('so', 'Số sổ cấp đổi', 84, 'sổ')],
    'Tháng 5/2024, cấp mới 190 thẻ, cấp đổi 97 sổ.',
    'Cấp mới 215 thẻ (tăng 25 thẻ so với tháng 5/2024) và cấp đổi 84 sổ (giảm 13 sổ). Tổng số giấy tờ nhiều hơn tháng trước 12 giấy tờ.',
    ['trước 12 giấy', 'trước 21 giấy'],
    ['unsupported 21 giấy tờ'],
  ],
  [
    'what so many at their rates make, in brackets and in all',
    [words('qua', 'Quà tặng', 'mức 500.000 đồng: 240 suất; mức 800.000 đồng: 65 suất')],
    '',
    'Trao 240 suất mức 500.000 đồng (thành tiền 120 triệu đồng) và 65 suất mức 800.000 đồng (thành tiền 52 triệu đồng); cộng 305 suất, 172 triệu đồng.',
    ['suất, 172 triệu', 'suất, 127 triệu'],
    ['arithmetic 127 triệu đồng'],
  ],
  [
    'what counts make at rates told apart from them',
    [
      number('gieng', 'Số giếng đào mới', 18, 'giếng'),
      number('cai', 'Số giếng cải tạo', 33, 'giếng'),
      words('muc', 'Mức hỗ trợ', 'đào mới 12 triệu đồng/giếng, cải tạo 5 triệu đồng/giếng'),
    ],
    '',
    'Đào mới 18 giếng, cải tạo 33 giếng; với mức 12 triệu đồng/giếng đào mới và 5 triệu đồng/giếng cải tạo, kinh phí hỗ trợ là 381 triệu đồng.',
    ['381 triệu', '318 triệu'],
    ['unsupported 318 triệu đồng'],
  ],
  [
    'numbers behind names, told with a noun, their sum and the share of each',
    [words('tinh', 'Lao động đi làm ở tỉnh ngoài', 'Bình Dương 84, Đồng Nai 45, Long An 21')],
    'Tháng 5/2024, có 120 lao động đi làm ở tỉnh ngoài.',
    'Đi làm ở tỉnh ngoài: 150 lao động, tăng 25% so với tháng 5/2024, gồm Bình Dương 84 người, Đồng Nai 45 người, Long An 21 người. Đồng Nai chiếm 30%.',
    ['chiếm 30%', 'chiếm 35%'],
    ['unsupported 35%'],
  ],
  [
    'an answer of its own that another one has noted',
    [
      {
        ...event('cho', 'Hội chợ hàng thủ công', '2024-06-15', 900, ''),
        text: '15/6 Hội chợ hàng thủ công: 46 HTX, 900 khách',
      },
      number('htx', 'Số hợp tác xã tham gia hội chợ', 46, 'hợp tác xã'),
    ],
    '',
    'Hội chợ hàng thủ công ngày 15/6/2024 có 46 hợp tác xã và 900 khách tham gia.',
    ['46 hợp tác xã và ', ''],
    ['missing htx'],
  ],
];

describe('what is left, made together, or said of all', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });
});
