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
];

describe('what is left, made together, or said of all', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });
});
