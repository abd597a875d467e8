import { describe, expect, it } from 'vitest';
import { errors, event, money, number, percent, type Row, warnings, words } from './natural-support.ts';

/* How sections close: what was told is taken up, in other nouns, beside last month's figures, and assessed. */

const crabs = [
  number('cua', 'Số cua giống đã thả', 42_000, 'con'),
  number('ao', 'Số ao nhận giống', 36, 'ao'),
  words('xa', 'Xã nhận nhiều nhất', 'xã Vân Trung'),
];
const then = 'Tháng 5/2024, thả 35.000 con cua giống vào 30 ao.';
const told = 'Đã thả 42.000 con cua giống vào 36 ao; xã Vân Trung nhận nhiều nhất.';

describe('a closing that takes up what was told', () => {
  it.each([
    'Toàn bộ 42.000 con cua giống đã bén nước ngay tuần đầu, chủ ao yên lòng vào vụ.',
    'Cả 36 ao đều được rải vôi, phơi đáy kỹ càng.',
    'Bà con xã Vân Trung phấn khởi, khen nguồn giống khỏe mạnh.',
  ])('%s', (more) => {
    const all = (of: typeof errors) => of(crabs, then, `${told} ${more}`);
    expect([all(errors), all(warnings)]).toEqual([[], []]);
  });

  it.each([
    ['Toàn bộ 24.000 con cua giống đã bén nước ngay tuần đầu.', 'contradiction 24.000 con'],
    ['Cả 36 ao đều được rải vôi, trị giá 18 triệu đồng.', 'unsupported 18 triệu đồng'],
    ['Người dân xã Vân Trung bức xúc về nguồn giống.', 'unsupported Người dân xã Vân Trung bức xúc'],
    ['Hội Nông dân đã tặng quà cho 05 hộ nuôi cua.', 'unsupported 05 hộ'],
  ])('%s', (more, found) => expect(errors(crabs, then, `${told} ${more}`)).toContain(found));
});

const rows: Row[] = [
  [
    'a price counted in its own unit',
    [number('gia', 'Giá mía bình quân', 1250, 'đồng/kg'), number('mia', 'Sản lượng mía', 940, 'tấn')],
    'Tháng 5/2024, thu mua 800 tấn mía, giá bình quân 1.200 đồng/kg.',
    'Thu mua 940 tấn mía với giá bình quân 1.250 đồng/kg, trị giá 1,175 tỷ đồng.',
    ['1,175', '1,715'],
    ['unsupported 1,715 tỷ đồng'],
  ],
  [
    'those who do it, counted by a noun of three syllables',
    [event('hoi', 'Hội trại hướng đạo', '2024-06-08', 260, 'đồi Bạch Mã')],
    '',
    'Ngày 08/6/2024, tại đồi Bạch Mã, Hội trại hướng đạo diễn ra với sự tham gia của 260 phụ trách viên.',
    ['260 phụ', '206 phụ'],
    ['unsupported 206 phụ trách viên'],
  ],
  [
    'much of last month, with another figure in between',
    [money('vay', 'Doanh số cho vay', 7_800_000_000), number('ho', 'Số hộ vay', 130, 'hộ')],
    'Tháng 5/2024, cho vay 6,5 tỷ đồng đối với 125 hộ.',
    'Doanh số cho vay đạt 7,8 tỷ đồng đối với 130 hộ, bằng 120% tháng trước.',
    ['120%', '140%'],
    ['unsupported 140%'],
  ],
  [
    'what it was last month, in a noun that stands for any',
    [number('nt', 'Số nhà thầu dự sơ tuyển', 33, 'nhà thầu')],
    'Tháng 5/2024, có 28 nhà thầu dự sơ tuyển.',
    'Số nhà thầu dự sơ tuyển là 33 đơn vị (tháng 5/2024 là 28 đơn vị).',
    ['28 đơn', '23 đơn'],
    ['unsupported 23 đơn vị'],
  ],
  [
    'both ends of a way without a noun',
    [number('o', 'Số ổ sạt lở đang theo dõi', 7, 'ổ sạt lở')],
    'Tháng 5/2024, theo dõi 12 ổ sạt lở.',
    'Theo dõi 07 ổ sạt lở; số ổ sạt lở giảm từ 12 xuống còn 07.',
    ['còn 07.', 'còn 08.'],
    ['unsupported 08'],
  ],
  [
    'those of the other sex',
    [
      number('dv', 'Số diễn viên không chuyên', 90, 'diễn viên'),
      number('nu', 'Số diễn viên nữ', 52, 'diễn viên nữ'),
    ],
    '',
    'Đêm hội có 90 diễn viên không chuyên, gồm 52 nữ và 38 nam.',
    ['38 nam', '83 nam'],
    ['arithmetic 90 diễn viên không chuyên, gồm 52 nữ và 83 nam'],
  ],
  [
    'a row headed by one answer with the figure of another',
    [number('cap1', 'Giải cấp trường', 64, 'giải'), number('cap2', 'Giải cấp huyện', 41, 'giải')],
    '',
    'Kết quả thi vở sạch:\n- Giải cấp trường: 64 giải;\n- Giải cấp huyện: 41 giải.',
    [/64 giải;(.*)41 giải/s, '41 giải;$164 giải'],
    ['unsupported 41 giải', 'unsupported 64 giải'],
  ],
  [
    'a decimal behind a month that no label is',
    [money('thu', 'Doanh thu vé phà', 3_250_000_000)],
    'Tháng 5/2024, doanh thu vé phà 2,6 tỷ đồng.',
    'Doanh thu vé phà trong tháng 3,25 tỷ đồng, tăng 25% so với tháng 5/2024.',
    ['3,25', '3,52'],
    ['unsupported 3,52 tỷ đồng', 'arithmetic tăng 25%'],
  ],
  [
    'how it is done is no second way of doing it',
    [number('don', 'Số đơn nộp', 50, 'đơn'), number('may', 'Số đơn nộp trực tuyến', 38, 'đơn')],
    '',
    'Tiếp nhận 50 đơn, trong đó 38 đơn nộp trực tuyến, còn lại 12 đơn nộp bằng bưu phẩm.',
    ['12 đơn', '21 đơn'],
    ['unsupported 21 đơn', 'arithmetic 50 đơn, trong đó 38 đơn nộp trực tuyến, còn lại 21 đơn'],
  ],
  [
    'as much as an answered share shows',
    [number('kn', 'Kim ngạch', 45.1, 'triệu USD'), percent('go', 'Tỷ trọng gỗ trong kim ngạch', 37.5)],
    '',
    'Kim ngạch đạt 45,1 triệu USD; trong đó gỗ chiếm 37,5%, tương ứng 16,9 triệu USD.',
    ['16,9', '19,6'],
    ['unsupported 19,6 triệu USD'],
  ],
  [
    'the total of two nouns with what each has grown by',
    [number('tho', 'Số thợ cả', 240, 'thợ cả'), number('hoc', 'Số người học việc', 160, 'người học việc')],
    'Tháng 5/2024, làng nghề có 220 thợ cả, 150 người học việc.',
    'Làng nghề có 240 thợ cả (tăng 20) và 160 người học việc (tăng 10), tổng cộng 400 tay nghề.',
    ['400 tay', '440 tay'],
    ['arithmetic tổng cộng 440 tay nghề'],
  ],
  [
    'what is left of the whole, with a class of it in between',
    [
      number('nhan', 'Số đơn nhận', 318, 'đơn'),
      number('mang', 'Số đơn gửi qua mạng', 290, 'đơn'),
      number('xong', 'Số đơn đã trả lời', 301, 'đơn'),
    ],
    '',
    'Nhận 318 đơn, trong đó có 290 đơn gửi qua mạng; đã trả lời 301 đơn, còn 17 đơn đang xem xét.',
    ['17 đơn', '71 đơn'],
    ['unsupported 71 đơn'],
  ],
  [
    'the families of the houses that were handed over',
    [number('nha', 'Số nhà tình thương bàn giao', 7, 'nhà')],
    '',
    'Bàn giao 07 nhà tình thương; cả 07 gia đình đã dọn về nơi ở mới.',
    ['07 gia', '09 gia'],
    ['unsupported 09 gia đình'],
  ],
  [
    'how many of all units, in whichever noun',
    [
      number('xa', 'Tổng số xã', 64, 'xã, phường'),
      number('dat', 'Số xã đạt chuẩn tiếp cận pháp luật', 58, 'xã, phường'),
    ],
    'Tháng 5/2024, có 55 xã, phường đạt chuẩn tiếp cận pháp luật.',
    'Trong tổng số 64 xã, phường, có 58 địa phương đạt chuẩn tiếp cận pháp luật; còn 06 đơn vị chưa đạt.',
    ['06 đơn', '07 đơn'],
    ['unsupported 07 đơn vị'],
  ],
  [
    'the plan that the work aims at',
    [
      money('ke-hoach', 'Kế hoạch thu quỹ năm 2024', 5_460_000_000),
      money('thu', 'Lũy kế thu quỹ', 3_120_000_000),
      number('cham', 'Số đơn vị nộp chậm', 8, 'đơn vị'),
    ],
    'Đến tháng 5/2024, lũy kế thu quỹ 2,7 tỷ đồng, kế hoạch thu quỹ năm là 5,46 tỷ đồng.',
    'Lũy kế thu quỹ đạt 3,12 tỷ đồng trên kế hoạch 5,46 tỷ đồng; 08 đơn vị nộp chậm được đôn đốc, phấn đấu thu đủ 5,46 tỷ đồng.',
    ['đủ 5,46', 'đủ 5,64'],
    ['unsupported 5,64 tỷ đồng'],
  ],
];

describe('figures beside what they are measured by', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });
});

describe('a percent alone in its sentence', () => {
  const answers = [
    number('ho-so', 'Số hồ sơ tiếp nhận', 76, 'hồ sơ'),
    number('dung', 'Số hồ sơ đúng hạn', 75, 'hồ sơ'),
  ];
  const text = 'Tiếp nhận 76 hồ sơ, có 75 hồ sơ đúng hạn.';
  it('comes from the figures of other sentences where it speaks of them', () =>
    expect(errors(answers, '', `${text} Tỷ lệ hồ sơ đúng hạn đạt 98,7%.`)).toEqual([]));
  it.each(['Tỷ lệ cử tri tín nhiệm đạt 98,7%.', 'Kết quả này vượt 98,7% so với kế hoạch năm.'])(
    '%s',
    (more) => expect(errors(answers, '', `${text} ${more}`)).toContain('unsupported 98,7%'),
  );
});

describe('what goes on behind an event told in short', () => {
  const answers = [event('hoi', 'Hội nghị lắng nghe chủ bè nuôi cá lồng', '2024-06-08', 64, 'đình làng')];
  const text =
    'Ngày 08/6/2024, tổ chức Hội nghị lắng nghe chủ bè nuôi cá lồng tại đình làng, có 64 người dự.';
  it.each([
    'Ý kiến của 64 người dự hội nghị tiếp tục được tổng hợp.',
    'Kết quả hội nghị từng bước được đưa vào sổ tay.',
  ])('%s', (more) => expect(errors(answers, '', `${text} ${more}`)).toEqual([]));
  it('another name', () =>
    expect(errors(answers, '', text.replace('lắng nghe chủ bè', 'biểu dương chủ trại'))).not.toEqual([]));
});

describe('a habit kept from last month', () => {
  const answers = [number('chuyen', 'Số chuyến đò', 88, 'chuyến')];
  const kept = (habit: string) =>
    errors(answers, `Tháng 5/2024, có 80 chuyến đò. ${habit}`, `Có 88 chuyến đò. ${habit}`);
  it('stands', () => expect(kept('Trưởng bến thường xuyên thăm hỏi, nhắc nhở các chủ đò.')).toEqual([]));
  it('a deed does not', () =>
    expect(kept('Trưởng bến thăm hỏi, nhắc nhở các chủ đò.')).toEqual([
      'stale Trưởng bến thăm hỏi, nhắc nhở các chủ đò.',
    ]));
});

describe('standing sentences with their numbers in words', () => {
  const rule = 'Đò chỉ rời bến khi đủ 30 phút nghỉ máy; áo phao thay mới sau 24 tháng.';
  const answers = [number('chuyen', 'Số chuyến đò', 88, 'chuyến')];
  const errorsOf = (text: string) =>
    errors(answers, `Tháng 5/2024, có 80 chuyến đò. ${rule}`, `Có 88 chuyến đò. ${text}`);
  it('the same number', () => expect(errorsOf(rule.replace('30', 'ba mươi'))).toEqual([]));
  it('another number', () => expect(errorsOf(rule.replace('30', 'mười ba'))).not.toEqual([]));
});
