import { describe, expect, it } from 'vitest';
import { errors, event, money, number, type Row, warnings, words } from './natural-support.ts';

/* Figures beside descriptions, other answers and last month's: wholes, gaps, steps and products that officers reckon in passing. */

const rows: Row[] = [
  [
    'a share of the length that a description has, and what is left of it',
    [number('kenh', 'Chiều dài kênh đã lát đá', 9.2, 'km')],
    'Kênh Tả Giang có chiều dài 11,5 km, do Công ty Thủy nông quản lý. Tháng 5/2024, lát đá được 8,4 km kênh.',
    'Kênh Tả Giang có chiều dài 11,5 km, do Công ty Thủy nông quản lý. Đã lát đá 9,2 km kênh, đạt 80% toàn tuyến (còn 2,3 km chưa lát).',
    ['80%', '88%'],
    ['unsupported 88%'],
  ],
  [
    'a whole of parts in other nouns',
    [
      number('tho', 'Số thợ mộc có thẻ', 214, 'thợ mộc'),
      number('hieu', 'Số hiệu mộc có thẻ', 57, 'hiệu mộc'),
    ],
    '',
    'Có 271 người hành nghề được cấp thẻ, gồm 214 thợ mộc và 57 hiệu mộc.',
    ['271 người', '217 người'],
    ['unsupported 217 người'],
  ],
  [
    'how far one answer is from another called by name',
    [money('vao', 'Doanh số thu vé', 7_400_000_000), money('ra', 'Doanh số chi biểu diễn', 5_150_000_000)],
    '',
    'Doanh số thu vé đạt 7,4 tỷ đồng; doanh số chi biểu diễn là 5,15 tỷ đồng, thấp hơn doanh số thu vé 2,25 tỷ đồng.',
    ['2,25', '2,52'],
    ['unsupported 2,52 tỷ đồng'],
  ],
  [
    'so many at the price of one',
    [number('ve', 'Số vé đã bán', 3200, 'vé'), money('gia', 'Giá vé', 45_000)],
    '',
    'Bán được 3.200 vé. Giá một vé là 45.000 đồng; tổng thu từ bán vé là 144 triệu đồng.',
    ['144 triệu', '114 triệu'],
    ['unsupported 114 triệu đồng'],
  ],
  [
    'a step in the noun that stands for any',
    [number('lang', 'Số làng nghề nộp hồ sơ', 31, 'làng nghề')],
    'Tháng 5/2024, có 25 làng nghề nộp hồ sơ.',
    'Số làng nghề nộp hồ sơ là 31 đơn vị, thêm 06 đơn vị so với tháng 5/2024.',
    ['06 đơn', '09 đơn'],
    ['unsupported 09 đơn vị'],
  ],
  [
    'a step from another round of last month',
    [number('khan', 'Lượng khán giả', 18_400, 'lượt khán giả')],
    'Tháng 5/2024, hội diễn đón 15.900 lượt khán giả.',
    'Hội diễn đón 18.400 lượt khán giả, nhiều hơn hội diễn tháng 5/2024 là 2.500 lượt.',
    ['2.500', '5.200'],
    ['unsupported 5.200 lượt'],
  ],
  [
    'two answers that the words in front call, together',
    [
      number('moi', 'Số người được kết nạp', 11, 'người'),
      number('lai', 'Số người được công nhận chính thức', 7, 'người'),
    ],
    '',
    'Kết nạp 11 người; công nhận chính thức 07 người. Tổng số người được kết nạp và công nhận chính thức là 18 người.',
    ['18 người', '81 người'],
    ['contradiction 81 người'],
  ],
  [
    'what the same was then, in a clause of its own',
    [number('phat', 'Số chủ bè bị nhắc nhở', 16, 'chủ bè')],
    'Tháng 5/2024, nhắc nhở 12 chủ bè.',
    'Nhắc nhở 16 chủ bè; tháng 5/2024, số chủ bè bị nhắc nhở là 12.',
    ['nhắc nhở là 12', 'nhắc nhở là 21'],
    ['unsupported 21', 'stale tháng 5/2024'],
  ],
  [
    'a bare base belongs to its own clause',
    [number('vu', 'Số vụ lấn chiếm', 9, 'vụ'), number('cat', 'Khối lượng cát tạm giữ', 6.5, 'm3')],
    'Tháng 5/2024, xử lý 14 vụ lấn chiếm, tạm giữ 8,2 m3 cát.',
    'So với tháng 5/2024, số vụ lấn chiếm giảm từ 14 xuống còn 09 vụ; lượng cát tạm giữ 6,5 m3, thấp hơn tháng trước 1,7 m3.',
    ['1,7 m3', '7,1 m3'],
    ['arithmetic thấp hơn tháng trước 7,1 m3'],
  ],
  [
    'an area behind a word that numbers plots',
    [number('dt', 'Diện tích gộp thửa', 318.5, 'ha')],
    '',
    'Các xã đã gộp thửa 318,5 ha.',
    ['318,5', '381,5'],
    ['unsupported 381,5 ha'],
  ],
  [
    'the days of a stretch that was told in front',
    [
      words('luc', 'Thời gian hội trại', 'từ ngày 07/6/2024 đến ngày 10/6/2024'),
      number('trai', 'Số trại sinh', 480, 'trại sinh'),
    ],
    '',
    'Hội trại diễn ra từ ngày 07/6/2024 đến ngày 10/6/2024. Trong 04 ngày, 480 trại sinh tham gia.',
    ['04 ngày', '06 ngày'],
    ['unsupported 06 ngày'],
  ],
  [
    'both directions together',
    [number('di', 'Số thuyền đi', 14, 'thuyền'), number('ve', 'Số thuyền về', 19, 'thuyền')],
    '',
    'Có 14 thuyền đi và 19 thuyền về bến. Tính cả hai chiều, số thuyền là 33.',
    ['thuyền là 33', 'thuyền là 53'],
    ['unsupported 53'],
  ],
  [
    'two of a row as a share of the whole row',
    [
      number('som', 'Số phiếu trả sớm', 640, 'phiếu'),
      number('dung', 'Số phiếu trả đúng ngày', 320, 'phiếu'),
      number('muon', 'Số phiếu trả muộn', 40, 'phiếu'),
    ],
    '',
    'Kết quả: trả sớm 640 phiếu, trả đúng ngày 320 phiếu, trả muộn 40 phiếu; tỷ lệ trả sớm và đúng ngày đạt 96%.',
    ['96%', '93%'],
    ['unsupported 93%'],
  ],
  [
    'so much of each',
    [number('o', 'Số ô tiêu chuẩn đo đếm', 150, 'ô'), number('rung', 'Diện tích rừng đại diện', 600, 'ha')],
    '',
    'Đo đếm 150 ô tiêu chuẩn, mỗi ô đại diện cho 04 ha; diện tích rừng đại diện là 600 ha.',
    ['04 ha', '40 ha'],
    ['unsupported 40 ha'],
  ],
  [
    'the post behind what was asked for',
    [
      words('doan', 'Trưởng đoàn khảo sát', 'Phó Giám đốc Sở Vi Thị Ngọc Lâm'),
      number('ban', 'Số bản khảo sát', 8, 'bản'),
    ],
    '',
    'Đã khảo sát 08 bản; trưởng đoàn là Phó Giám đốc Sở Vi Thị Ngọc Lâm.',
    ['Phó Giám đốc', 'Giám đốc'],
    ['unsupported trưởng đoàn'],
  ],
  [
    'the plan that the last report has, told as the plan in a bracket',
    [
      number('thang', 'Số mái ngói được thay trong tháng', 120, 'mái ngói'),
      number('luy', 'Số mái ngói được thay từ đầu năm', 780, 'mái ngói'),
    ],
    'Tháng 5/2024, thay 96 mái ngói. Chỉ tiêu năm 2024 là thay 1.300 mái ngói.',
    'Trong tháng thay 120 mái ngói; cộng dồn từ đầu năm là 780 mái ngói, bằng 60% chỉ tiêu năm (1.300 mái ngói).',
    ['1.300', '1.030'],
    ['unsupported 1.030 mái ngói', 'arithmetic bằng 60%'],
  ],
  [
    'the plan that the last report has as the whole of a ratio',
    [
      number('thang', 'Số mái ngói được thay trong tháng', 120, 'mái ngói'),
      number('luy', 'Số mái ngói được thay từ đầu năm', 780, 'mái ngói'),
    ],
    'Tháng 5/2024, thay 96 mái ngói. Chỉ tiêu năm 2024 là thay 1.300 mái ngói.',
    'Trong tháng thay 120 mái ngói; cộng dồn từ đầu năm đạt 780/1.300 mái ngói, tương ứng 60% chỉ tiêu năm.',
    ['780/1.300', '780/1.400'],
    ['unsupported 780/1.400 mái ngói', 'unsupported 60%'],
  ],
  [
    'where a count came from, with its month beside it',
    [
      number('cham', 'Số chuyến phà xuất bến chậm', 17, 'chuyến phà'),
      words('hong', 'Vướng mắc', 'còn 06 chuyến phà thiếu áo phao'),
    ],
    'Tháng 5/2024, có 23 chuyến phà xuất bến chậm.',
    'Số chuyến phà xuất bến chậm giảm từ 23 chuyến phà của tháng 5/2024 xuống còn 17 chuyến phà; còn 06 chuyến phà thiếu áo phao.',
    ['17', '18'],
    ['unsupported 18 chuyến phà'],
  ],
  [
    'a share told once more, pointed at',
    [number('tong', 'Số bếp ăn', 80, 'bếp ăn'), number('dat', 'Số bếp ăn đạt chuẩn', 52, 'bếp ăn')],
    '',
    'Trong 80 bếp ăn có 52 bếp ăn đạt chuẩn, chiếm 65%. Có được mức 65% nêu trên là nhờ nỗ lực của các nhà trường.',
    ['mức 65%', 'mức 56%'],
    ['unsupported 56%'],
  ],
  [
    'a post that the question asks for, the other one behind the name',
    [words('doan', 'Trưởng đoàn khảo sát', 'ông Vi Ngọc Lâm, Phó Giám đốc Sở')],
    '',
    'Trưởng đoàn khảo sát là ông Vi Ngọc Lâm, Phó Giám đốc Sở.',
    ['Phó Giám đốc', 'Giám đốc'],
    ['unsupported Trưởng đoàn', 'unsupported Giám đốc Sở'],
  ],
  [
    'points between two shares as they are shown, which are no growth',
    [
      number('tong', 'Số thuyền thúng', 500, 'thuyền thúng'),
      number('phao', 'Số thuyền thúng có phao', 420, 'thuyền thúng'),
    ],
    'Tháng 5/2024, 80% thuyền thúng có phao.',
    'Có 420/500 thuyền thúng có phao, chiếm 84%, cao hơn 04 điểm phần trăm so với tháng 5/2024 (80%).',
    ['04 điểm', '05 điểm'],
    ['arithmetic cao hơn 05 điểm phần trăm'],
  ],
  [
    'how many times its base a figure is, said with "bằng"',
    [number('trong', 'Diện tích dâu trồng mới', 486.4, 'ha')],
    'Tháng 5/2024, trồng mới 304 ha dâu.',
    'Trồng mới 486,4 ha dâu, bằng 1,6 lần tháng 5/2024 (304 ha).',
    ['1,6', '1,3'],
    ['arithmetic bằng 1,3 lần'],
  ],
  [
    'so much for each, with the noun in front of the average',
    [money('tien', 'Tiền thuê bến', 36_480_000_000), number('ho', 'Số hộ nhận tiền', 4560, 'hộ')],
    '',
    'Tiền thuê bến là 36,48 tỷ đồng, chia cho 4.560 hộ, tính ra mỗi hộ nhận bình quân 08 triệu đồng.',
    ['08 triệu', '01 triệu'],
    ['arithmetic bình quân 01 triệu đồng'],
  ],
  [
    'a running total behind what it is about',
    [number('day', 'Số dây đàn', 876, 'dây đàn')],
    'Đến hết tháng 5/2024, kho có 812 dây đàn.',
    'Về nhạc cụ, đến hết tháng 6/2024, kho có 876 dây đàn.',
    ['6/2024', '5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'what is left in the words of an answer, with nothing in front that it is left of',
    [
      words('vuong', 'Vướng mắc', 'còn 06 bến đò vướng mặt bằng'),
      number('xong', 'Số bến đò hoàn thành', 39, 'bến đò'),
    ],
    'Tháng 5/2024, có 31 bến đò hoàn thành.',
    'Đã có 39 bến đò hoàn thành. Hiện còn 06 bến đò vướng mặt bằng.',
    ['còn 06', 'còn 08'],
    ['unsupported 08 bến đò'],
  ],
  [
    'a level of more than a whole',
    [
      number('tong', 'Số bến đò', 60, 'bến đò'),
      number('xong', 'Số bến đò hoàn thành', 39, 'bến đò'),
      words('vuong', 'Vướng mắc', 'còn 06 bến đò vướng mặt bằng'),
    ],
    '',
    'Đã có 39/60 bến đò hoàn thành, đạt 65%; còn 06 bến đò vướng mặt bằng. Có được mức 65% là nhờ nỗ lực của các xã.',
    ['mức 65%', 'mức 650%'],
    ['unsupported 650%'],
  ],
  [
    'what came over what went since the end of last month',
    [
      number('tong', 'Số đội bè nuôi đang hoạt động', 428, 'đội bè'),
      number('moi', 'Số đội bè thành lập mới', 6, 'đội bè'),
      number('giai', 'Số đội bè giải thể', 2, 'đội bè'),
    ],
    'Cuối tháng 5/2024, có 424 đội bè nuôi hoạt động; thành lập mới 04 đội bè, giải thể 01 đội bè.',
    'Hiện có 428 đội bè nuôi hoạt động; tháng 6/2024 thành lập mới 06 đội bè, giải thể 02 đội bè, tăng ròng 04 đội bè so với cuối tháng 5/2024.',
    ['ròng 04', 'ròng 05'],
    ['arithmetic tăng ròng 05 đội bè'],
  ],
  [
    'the share of a class with its rank behind the noun',
    [words('sao', 'Trà được xếp hạng', '94 loại trà: 81 loại trà 3 sao, 13 loại trà 4 sao')],
    '',
    'Đến nay, tỉnh có 94 loại trà, trong đó 81 loại trà 3 sao (chiếm 86,2%), 13 loại trà 4 sao.',
    ['86,2%', '82,6%'],
    ['arithmetic chiếm 82,6%'],
  ],
  [
    'a level over that of last month, and by how much',
    [money('thu', 'Thu nhập bình quân một thuyền', 3_150_000_000)],
    'Tháng 5/2024, thu nhập bình quân đạt 3,02 tỷ đồng/thuyền.',
    'Thu nhập bình quân đạt 3,15 tỷ đồng/thuyền, cao hơn mức 3,02 tỷ đồng của tháng trước 130 triệu đồng.',
    ['cao hơn', 'thấp hơn'],
    ['polarity thấp hơn mức 3,02 tỷ đồng'],
  ],
  [
    'medals by their metal alone',
    [words('giai', 'Kết quả thi đấu', 'dự 03 giải, giành 18 huy chương (05 vàng, 06 bạc, 07 đồng)')],
    '',
    'Đoàn dự 03 giải, giành 18 huy chương, gồm 05 huy chương vàng, 06 huy chương bạc và 07 huy chương đồng.',
    ['06 huy chương bạc', '09 huy chương bạc'],
    [
      'unsupported 09 huy chương bạc',
      'arithmetic 18 huy chương, gồm 05 huy chương vàng, 09 huy chương bạc và 07 huy chương đồng',
    ],
  ],
  [
    'what is counted, shortened',
    [number('clb', 'Số câu lạc bộ đờn ca', 312, 'câu lạc bộ')],
    'Tháng 5/2024, có 305 câu lạc bộ đờn ca.',
    'Hiện có 312 CLB đờn ca, tăng 2,3% so với tháng trước (305 CLB).',
    ['312 CLB', '321 CLB'],
    ['unsupported 321 CLB đờn', 'arithmetic tăng 2,3%'],
  ],
  [
    'an event named in short where its whole name stands elsewhere',
    [event('hoi', 'Ngày hội Thả diều vì bầu trời sạch', '2024-06-22', 1350, 'bãi bồi')],
    '',
    'Ngày 22/6/2024, tổ chức Ngày hội Thả diều vì bầu trời sạch tại bãi bồi với 1.350 người tham gia. Sự hưởng ứng của 1.350 người trong Ngày hội Thả diều tạo khí thế mới.',
    ['trong Ngày hội Thả diều', 'trong Ngày hội Đua ghe'],
    ['unsupported Ngày hội Đua ghe tạo khí thế mới'],
  ],
];

describe('figures beside what others have told', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });

  it.each(rows)(
    'with spaces as Word and PDF files have them: %s',
    (_, answers, previous, clean, [from, to], found) => {
      const spaced = (text: string) => text.replaceAll(' ', '\u00A0').replace('\u00A0', '\u202F');
      expect(errors(answers, spaced(previous), spaced(clean))).toEqual([]);
      const wrong = errors(answers, previous, spaced(clean.replace(from, to)));
      expect(wrong.map((one) => one.replace(/[\u00A0\u202F]/gu, ' '))).toEqual(found);
      expect(
        wrong.every((one) => spaced(clean.replace(from, to)).includes(one.slice(one.indexOf(' ') + 1))),
      ).toBe(true);
    },
  );

  it('a promise not to do it again is no denial of those who did', () =>
    expect(
      errors(
        [number('vp', 'Số quầy vi phạm', 6, 'quầy'), number('thu', 'Số bao thu hồi', 42, 'bao')],
        '',
        'Phát hiện 06 quầy vi phạm, thu hồi 42 bao. 06 quầy vi phạm cam kết không tái phạm.',
      ),
    ).toEqual([]));
});

describe('what a standing sentence says, written otherwise', () => {
  const answers = [number('luot', 'Số lượt khách', 950, 'lượt khách')];
  const rule = 'Đường lên tháp dài 1,5 km; vé năm thứ 7 được giảm nửa giá.';
  const of = (text: string) =>
    errors(answers, `Tháng 5/2024, đón 900 lượt khách. ${rule}`, `Đón 950 lượt khách. ${text}`);
  it.each([rule.replace('1,5', '1,50'), rule.replace('thứ 7', 'thứ bảy')])('%s', (text) =>
    expect(of(text)).toEqual([]),
  );
  it.each([rule.replace('1,5', '1,55'), rule.replace('thứ 7', 'thứ sáu')])('%s', (text) =>
    expect(of(text)).not.toEqual([]),
  );
});

describe('what last month told of somebody', () => {
  it('is not lost where an answer tells it of another', () =>
    expect(
      warnings(
        [
          words('ai', 'Người được biểu dương', 'bà Lương Thị Út Mai'),
          number('buoi', 'Số buổi dạy', 12, 'buổi'),
        ],
        'Lớp học ven sông mở cửa cho mọi trẻ em. Tháng 5/2024, có 10 buổi dạy. Phòng biểu dương ông Trịnh Văn Sáu Lành. Sách vở do phòng cấp.',
        'Lớp học ven sông mở cửa cho mọi trẻ em. Có 12 buổi dạy. Bà Lương Thị Út Mai được biểu dương. Sách vở do phòng cấp.',
      ),
    ).toEqual([]));
});
