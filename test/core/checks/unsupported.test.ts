import { describe, expect, it } from 'vitest';
import { checkUnsupported } from '../../../src/core/checks/unsupported.ts';
import { answersWith, april, earlierOf, findingsOf, inShort } from './support.ts';

const said = (draft: string) => inShort(findingsOf(checkUnsupported, draft));

describe('what the answers say', () => {
  it('is supported, however it is written', () => {
    expect(said(april)).toEqual([]);
    for (const sentence of [
      'Chi cục cấp 48200 cây giống cho ba trăm mười sáu hộ nhận khoán rừng.',
      'Kinh phí trồng rừng là 735.000.000 đồng (0,735 tỷ đồng).',
      'Chi cục tiến hành sáu cuộc kiểm tra, trồng mới 92,50 héc-ta rừng.',
      'Ngày 11 tháng 4 năm 2024, Chi cục tổ chức tập huấn kỹ thuật ươm giống keo lai.',
      'Ngày 11/4/2024, Chi cục tổ chức tập huấn kỹ thuật ươm giống keo lai, có 44 kiểm lâm viên tham gia.',
      'Chi cục tiếp nhận 58 hồ sơ, đã giải quyết 52/58 hồ sơ.',
    ]) {
      expect(said(sentence), sentence).toEqual([]);
    }
  });

  it.each([
    ['Chi cục cấp 48.300 cây giống.', ['48.300 cây → 48.200 cây']],
    ['Chi cục cấp giống cho 3.160 hộ nhận khoán rừng.', ['3.160 hộ → 316 hộ']],
    ['Kinh phí trồng rừng là 735 tỷ đồng.', ['735 tỷ đồng → 735.000.000 đồng']],
    ['Tỷ lệ che phủ rừng đạt 55,3%.', ['55,3% → 54,3%']],
    ['Chi cục trồng mới 92,5 km2 rừng.', ['92,5 km2 → 92,5 ha']],
    ['Chi cục tiến hành 06 cuộc thanh tra.', ['06 cuộc thanh tra → 06 cuộc kiểm tra']],
    [
      'Ngày 11/4/2024, Chi cục tổ chức tập huấn kỹ thuật ươm giống keo lai, có 44 công trình tham gia.',
      ['44 công trình'],
    ],
  ])('a wrong figure or unit: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('two figures that changed places are both wrong', () => {
    expect(said('Chi cục tiếp nhận 52 hồ sơ, đã giải quyết 58 hồ sơ.')).toEqual([
      '52 hồ sơ → 58 hồ sơ',
      '58 hồ sơ → 52 hồ sơ',
    ]);
  });

  it('a zero is denied by nothing but a count', () => {
    expect(said('Chi cục không có hồ sơ trễ hẹn.')).toEqual([]);
    expect(said('Chi cục có 02 hồ sơ trễ hẹn.')).toEqual(['02 hồ sơ → 0 hồ sơ']);
    const counted = answersWith({ id: 'tre-hen', value: 3 });
    expect(
      inShort(findingsOf(checkUnsupported, 'Chi cục không có hồ sơ trễ hẹn.', { answers: counted })),
    ).toEqual(['không có hồ sơ trễ hẹn → 3 hồ sơ']);
  });
});

describe('what computes from the answers', () => {
  it.each([
    'Chi cục cấp 48.200 cây giống, tăng 8.200 cây so với tháng 3/2024.',
    'Chi cục cấp 48.200 cây giống, tăng 20,5% so với tháng trước (40.000 cây).',
    'Chi cục tiếp nhận 58 hồ sơ, đã giải quyết 52 hồ sơ, đạt 89,7%, còn 06 hồ sơ đang xem xét.',
    'Tổng số hồ sơ tiếp nhận và đã giải quyết là 110 hồ sơ.',
    'Chi cục cấp 48.200 cây giống cho 316 hộ, bình quân 153 cây mỗi hộ.',
    'Trong tháng, Chi cục ban hành 02 văn bản chỉ đạo.',
    'Tỷ lệ hồ sơ đã giải quyết đạt 89,7%.',
    'Kinh phí trồng rừng là 735 triệu đồng, tăng 125.000.000 đồng (một trăm hai mươi lăm triệu đồng) so với tháng 3/2024.',
    'Chi cục tiến hành 06 cuộc kiểm tra, tăng 02 cuộc so với tháng 3/2024 (04 cuộc kiểm tra rừng).',
  ])('is supported: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it.each([
    ['Chi cục cấp 48.200 cây giống, tăng 8.500 cây so với tháng 3/2024.', '8.500 cây'],
    ['Chi cục tiếp nhận 58 hồ sơ, đã giải quyết 52 hồ sơ, đạt 98,7%.', '98,7%'],
    ['Tổng số hồ sơ tiếp nhận và đã giải quyết là 112 hồ sơ.', '112 hồ sơ'],
    ['Tỷ lệ hồ sơ đã giải quyết đạt 98,7%.', '98,7%'],
  ])('and is found where it does not compute: %s', (sentence, quote) => {
    expect(findingsOf(checkUnsupported, sentence).map((finding) => finding.quote)).toEqual([quote]);
  });
});

describe('documents and days', () => {
  it('a short citation of a known document is enough', () => {
    expect(said('Việc tuần tra theo Kế hoạch số 31/KH-CCKL bảo đảm tiến độ.')).toEqual([]);
    expect(said('Chủ rừng được phổ biến Nghị định số 156/2018/NĐ-CP.')).toEqual([]);
  });

  it('so is its number alone behind the whole one', () => {
    const whole = 'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024.';
    expect(said(`${whole} Các trạm tiếp tục thực hiện Kế hoạch số 31.`)).toEqual([]);
    expect(said(`${whole} Các trạm tiếp tục thực hiện Kế hoạch số 13.`)).toEqual(['Kế hoạch số 13']);
    expect(said('Các trạm tiếp tục thực hiện Kế hoạch số 31.')).toHaveLength(1);
  });

  it.each([
    [
      'number',
      'Chi cục ban hành Kế hoạch số 37/KH-CCKL ngày 03/4/2024.',
      'Kế hoạch số 37/KH-CCKL ngày 03/4/2024',
    ],
    [
      'date',
      'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 05/4/2024.',
      'Kế hoạch số 31/KH-CCKL ngày 05/4/2024',
    ],
    [
      'symbol',
      'Chi cục ban hành Kế hoạch số 31/TTr-CCKL ngày 03/4/2024.',
      'Kế hoạch số 31/TTr-CCKL ngày 03/4/2024',
    ],
    [
      'type',
      'Chi cục ban hành Quyết định số 31/KH-CCKL ngày 03/4/2024.',
      'Quyết định số 31/KH-CCKL ngày 03/4/2024',
    ],
  ])('a wrong %s has the answered document as remedy', (_part, sentence, quote) => {
    expect(said(sentence)).toEqual([`${quote} → Kế hoạch số 31/KH-CCKL ngày 03/4/2024`]);
  });

  it('a title that goes on otherwise than the answered one', () => {
    expect(
      findingsOf(
        checkUnsupported,
        'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024 về chuyển đổi mục đích sử dụng đất.',
      ),
    ).toHaveLength(1);
    expect(
      findingsOf(
        checkUnsupported,
        'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024 bổ nhiệm, luân chuyển viên chức.',
      ).map(({ quote }) => quote),
    ).toEqual(['bổ nhiệm, luân chuyển viên chức']);
    expect(
      said('Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 03/4/2024 về phòng cháy, chữa cháy rừng.'),
    ).toEqual([]);
  });

  it('a day that no answer names', () => {
    expect(said('Ngày 12/4/2024, tổ chức tập huấn kỹ thuật ươm giống keo lai cho 44 người.')).toEqual([
      '12/4/2024 → 11/4/2024',
    ]);
    expect(said('Ngày 03/4/2024, Chi cục tổ chức giải cầu lông.')).toEqual(['03/4/2024']);
  });
});

describe('names', () => {
  it('come from answers, earlier text or the office, also abbreviated', () => {
    expect(said('Chi cục hướng dẫn Công ty CP Lâm sản Thạch An lập hồ sơ.')).toEqual([]);
  });

  it.each([
    [
      'an organisation',
      'Chi cục hướng dẫn Công ty Cổ phần Lâm sản Thạch Hà lập hồ sơ.',
      'Công ty Cổ phần Lâm sản Thạch Hà',
    ],
    ['a body', 'Chi cục phối hợp với Hội Nông dân tỉnh triển khai.', 'Hội Nông dân tỉnh'],
    ['a newspaper', 'Kết quả được Báo Lao Động đăng tin.', 'Báo Lao Động'],
    ['a province', 'Đoàn của tỉnh Sê Pôn đến học tập.', 'tỉnh Sê Pôn'],
    ['a person', 'Báo cáo viên là Thạc sĩ Lưu Hoài Nam.', 'Lưu Hoài Nam'],
    ['a post', 'Lớp do ông Đỗ Quang Vịnh, Chi cục trưởng chủ trì.', 'Chi cục trưởng'],
    ['a place', 'Lớp mở tại xã Vân Trì.', 'xã Vân Trì'],
    ['a model', 'Chi cục nhân rộng mô hình “Rừng xanh không khói”.', '“Rừng xanh không khói”'],
  ])('%s that nobody named', (_what, sentence, quote) => {
    expect(findingsOf(checkUnsupported, sentence).map((finding) => finding.quote)).toEqual([quote]);
  });
});

it('a name that begins like an answered one and ends otherwise', () => {
  const name = 'Ban Quản lý rừng phòng hộ Suối Tre';
  const answers = answersWith({ id: 'don-vi', value: name, text: name });
  const quotes = (text: string) => findingsOf(checkUnsupported, text, { answers }).map(({ quote }) => quote);
  expect(quotes('Chi cục hướng dẫn Ban Quản lý rừng phòng hộ Suối Trai lập hồ sơ.')).toEqual([
    'hộ Suối Trai lập hồ sơ',
  ]);
  expect(quotes('Chi cục hướng dẫn Ban Quản lý rừng phòng hộ Suối Tre lập hồ sơ.')).toEqual([]);
  expect(quotes('Chi cục hướng dẫn Ban Quản lý rừng phòng hộ lập hồ sơ.')).toEqual([]);
});

describe('kept text', () => {
  it('needs no source, nor do its old documents, days and programmes elsewhere', () => {
    expect(
      said('Trực ban phòng cháy được bố trí 03 ca mỗi ngày theo Đề án 12 của tỉnh, giai đoạn 2021 - 2025.'),
    ).toEqual([]);
    expect(said('Toàn bộ 316 hộ được phổ biến Đề án 12.')).toEqual([]);
  });

  it.each([
    [
      'Trực ban phòng cháy được bố trí 04 ca mỗi ngày theo Đề án 12 của tỉnh, giai đoạn 2021 - 2025.',
      ['04 ca'],
    ],
    [
      'Trực ban phòng cháy được bố trí 03 ca mỗi ngày theo Đề án 21 của tỉnh, giai đoạn 2021 - 2025.',
      ['Đề án 21 → Đề án 12'],
    ],
    [
      'Trực ban phòng cháy được bố trí 03 ca mỗi ngày theo Đề án 12 của tỉnh, giai đoạn 2021 - 2026.',
      ['giai đoạn 2021 - 2026 → 2021 - 2025'],
    ],
    ['Chi cục tiếp dân vào sáng thứ Năm hằng tuần tại tầng 2 trụ sở.', ['thứ Năm → thứ Tư']],
  ])('with a changed number or weekday is no longer kept: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('with another scale is no longer kept', () => {
    const map = 'Bản đồ ba loại rừng được lập theo tỷ lệ 1/500 và lưu tại trạm.';
    const earlier = earlierOf([map], '2024-04');
    const quotes = (text: string) =>
      findingsOf(checkUnsupported, text, { earlier }).map(({ quote }) => quote);
    expect(quotes(map.replace('1/500', '1/2000'))).toEqual(['1/2000']);
    expect(quotes(map)).toEqual([]);
  });

  it('a sentence that a plan keeps is not looked at', () => {
    const kept = {
      text: 'Chi cục có 999 hồ sơ.',
      start: 0,
      end: 21,
      section: null,
      heading: false,
      plans: false,
      by: 'kept' as const,
    };
    expect(
      checkUnsupported(
        { period: '2024-04', answers: [], unanswered: [], earlier: null, names: [] },
        { text: kept.text, sentences: [kept] },
      ),
    ).toEqual([]);
  });
});

describe('deeds without a source', () => {
  it('are found without any digit, and quoted in a short clause', () => {
    const [finding, ...more] = findingsOf(
      checkUnsupported,
      'Chi cục đã trao tặng nhà tình nghĩa cho gia đình chính sách, được dư luận đánh giá cao.',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', reason: { is: 'no-source' } });
    expect(finding!.quote.length).toBeLessThanOrEqual(90);
  });

  it('are honours received, too', () => {
    expect(
      findingsOf(checkUnsupported, 'Chi cục vinh dự được tặng Cờ thi đua của Chính phủ.').map(
        ({ quote }) => quote,
      ),
    ).toEqual(['vinh dự được tặng Cờ thi đua của Chính phủ']);
  });

  it('and those from a body with a comma in its name', () => {
    expect(said('Hạt được Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen.')).toEqual([
      'được Bộ Văn hóa, Thể thao và Du lịch tặng Bằng khen',
    ]);
  });

  it('standing duties and what an answer tells are none', () => {
    expect(said('Chi cục tổ chức thực hiện tốt các quy định về bảo vệ rừng.')).toEqual([]);
    expect(said('Chi cục đã tổ chức tập huấn kỹ thuật ươm giống keo lai.')).toEqual([]);
  });
});

it('stays silent on ways of speaking that only look like figures', () => {
  for (const words of [
    'Bộ phận một cửa giải quyết nhanh gọn.',
    'Đường dây nóng trực 24/7.',
    'Hội nghị lần thứ tám, khóa XIII được quán triệt.',
    'Cây giống đạt tiêu chuẩn TCVN 12850.',
    'Chủ rừng thực hiện khoản 3 Điều 63 của Luật Lâm nghiệp.',
    'Bản đồ tỷ lệ 1/500 được cập nhật ở cả ba vùng.',
  ]) {
    expect(said(words), words).toEqual([]);
  }
});

describe('claims without a figure', () => {
  it.each([
    ['Trong tháng, Chi cục đã khởi công xây dựng nhà kho mới.', 'khởi công xây dựng nhà kho mới'],
    ['Chi cục đã kỷ luật hai cán bộ kiểm lâm.', 'đã kỷ luật hai cán bộ kiểm lâm'],
    ['Chi cục được xếp thứ nhất về giữ rừng.', 'xếp thứ nhất về giữ rừng'],
  ])('%s', (sentence, quote) => {
    expect(said(sentence)).toEqual([quote]);
  });
});
