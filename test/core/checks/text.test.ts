import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWriting } from '../../../src/core/checks/text.ts';
import { textToChecked } from '../../../src/core/checks/text-to-checked.ts';
import { findingText } from '../../../src/text/findings.ts';
import { answersWith, april, earlierOf, findingsOf } from './support.ts';

/** Severity, fault, quote and what was meant, in short. */
const said = (draft: string, change = {}) =>
  findingsOf(checkWriting, draft, change).map(
    ({ severity, reason, quote, expected }) =>
      `${severity === 'error' ? '' : '? '}${reason.is === 'writing' ? reason.fault : reason.is}: ${quote}${expected === undefined ? '' : ` → ${expected}`}`,
  );

it('a clean text is clean', () => {
  expect(said(april)).toEqual([]);
});

describe('finds', () => {
  it.each([
    ['Trạm thú y tiêm phòngcho 1.240 con bò.', 'joined: phòngcho → phòng cho'],
    ['Tòa án đã thụlý 25 vụ ly hôn.', 'joined: thụlý → thụ lý'],
    ['Học sinh tham giabảo hiểm y tế.', 'joined: giabảo → gia bảo'],
    ['Đội tuyển thểdụcthể thao đã về.', 'joined: thểdụcthể → thể dục thể'],
    ['KẾT QUẢ CÔNGTÁC THÁNG 4 NĂM 2024', 'joined: CÔNGTÁC → CÔNG TÁC'],
    ['Trong tháng4 có mưa lớn.', 'joined: tháng4 → tháng 4'],
    ['Nhà trường đã hoàn thànhHội thi.', 'joined: thànhHội → thành Hội'],
  ])('syllables run together: %s', (draft, finding) => {
    expect(said(draft)).toEqual([finding]);
  });

  it.each([
    ['Công an xã tuyên truyn pháp luật.', 'no-syllable: truyn → truyền'],
    ['Sở hướng dn người dân.', 'no-syllable: dn → dẫn'],
    ['Việc khám chữa bệhn được duy trì.', 'no-syllable: bệhn → bệnh'],
    ['Ngành y tế giải quyếc chế độ.', 'no-syllable: quyếc → quyết'],
    ['Ban trruy quét lâm tặc.', 'no-syllable: trruy → truy'],
    ['Thư viện phục vụ cuả bạn đọc.', 'misplaced-tone: cuả'],
    ['Đơn vị đã hòan thành.', '? misplaced-tone: hòan'],
    ['Chi cục thạm dữ hội nghị.', 'misspelt: thạm dữ → tham dự'],
    ['Đoàn kiểm trà cơ sở giết mổ.', 'misspelt: kiểm trà → kiểm tra'],
    ['Hạt Kiểm lâm thực hin kế hoạch.', 'misspelt: thực hin → thực hiện'],
    ['Họ xử dụng máy tính.', 'misspelt: xử dụng → sử dụng'],
    ['Chi cục bổ xung hồ sơ thủy sản.', 'misspelt: bổ xung → bổ sung'],
    ['Đoàn thăm quan bảo tàng.', '? misspelt: thăm quan → tham quan'],
    ['Camera lưu hình ttrong 30 ngày.', 'no-syllable: ttrong → trong'],
    ['Ban Dân tộc tn truyền pháp luật.', 'no-syllable: tn → tuyên'],
    ['Bảo vệ rừng trực ban ddeem.', 'no-syllable: ddeem → đêm'],
    ['Sở hoafn thành việc rà soát.', 'no-syllable: hoafn → hoàn'],
    ['Trạm đã giải qt việc cấp nước.', 'no-syllable: qt → quyết'],
    ['Công văn gửi các xã, phng.', '? no-syllable: phng'],
  ])('what is misspelt: %s', (draft, finding) => {
    expect(said(draft)).toEqual([finding]);
  });

  it.each([
    ['Bệnh viện tiếp tiếp tục khám bệnh.', 'doubled: tiếp tiếp → tiếp'],
    ['Chủ tịch xã trực tiếp tiếp hướng dẫn người dân.', 'doubled: tiếp tiếp → tiếp'],
    ['Trường tiểu học học được sửa chữa.', 'doubled: học học → học'],
    ['Nông dân thu hoạch với với năng suất cao.', 'doubled: với với → với'],
    ['Của Sở Sở Y tế.', 'doubled: Sở Sở → Sở'],
    ['Đơn vị phối hợp hợp với công an.', 'doubled: hợp hợp → hợp'],
    ['Giám định viên từ từ chối thanh toán.', 'doubled: từ từ → từ'],
    ['Bản tin phát hằng hằng ngày.', 'doubled: hằng hằng → hằng'],
    ['Gian hàng của ngân hàng hàng mở cửa.', 'doubled: hàng hàng → hàng'],
    ['Đội tuần tra tuần tra ven biển.', 'doubled: tuần tra tuần tra → tuần tra'],
    ['Có ngô,, khoai.', 'doubled: ,,'],
  ])('what is said twice: %s', (draft, finding) => {
    expect(said(draft)).toEqual([finding]);
  });

  it.each([
    ['Nhân dân đƣợc hỗ trợ giống.', 'character: đƣợc → được'],
    ['Hồ sơ đã nộp cho Cụс Thuế.', 'character: Cụс → Cục'],
    ['Doanh nghi\u200Bệp đã kê khai.', 'character: nghi\u200Bệp → nghiệp'],
    ['Trường học a\u0301\u0306p dụng.', 'character: á\u0306p → ắp'],
    ['Toà án nh\uFFFDn dân.', 'mojibake: nh\uFFFDn'],
    ['Đội quáº£n lý thị trường.', 'mojibake: quáº£n'],
    ['Công tác th?c hiện quy chế.', 'mojibake: th?c'],
    ['Nộp trực tuyến chiếm 61,5(; đúng hạn 100%.', 'debris: 61,5('],
    [
      'Sở tiếp công dân. Bạn có muốn tôi viết tiếp phần nhiệm vụ không?',
      'chat: Bạn có muốn tôi viết tiếp phần nhiệm vụ không',
    ],
    ['Xã Ðông Hà báo cáo.', '? character: Ðông → Đông'],
    ['Sở y tế to chuc tieng Viet thuc hien kham benh.', 'no-accents: to chuc tieng Viet thuc hien kham benh'],
  ])('letters that are none of ours: %s', (draft, finding) => {
    expect(said(draft)).toEqual([finding]);
  });

  it.each([
    '**Trạm y tế**',
    '## Công tác thú y',
    '```',
    '`giá trị`',
    '[[ho-so-1]]',
    '{{ten_don_vi}}',
    '<b>',
    '</p>',
    '&nbsp;',
    '[điền số liệu]',
    '[Tên người ký]',
    'XX/YY',
    '___',
    'lorem ipsum',
    'TODO',
    '{"so": 1}',
    'Please let me know',
    'As an AI language model',
    'Certainly!',
    'Here is the report',
    'I hope this helps',
    '✅',
    'Dưới đây là bản dự thảo',
    'Là một mô hình ngôn ngữ',
    'Chắc chắn rồi, tôi sẽ soạn lại',
    'Hy vọng nội dung này hữu ích',
    'Nếu bạn cần',
    'cho tôi biết',
    '(cần bổ sung số liệu)',
    'Lưu ý: hãy ghi tên đơn vị còn thiếu vào đây',
    'Vui lòng thay ngày tháng trước khi gửi',
    'Với vai trò là trợ lý, tôi',
    'Đoạn văn sau khi chỉnh sửa:',
    'Theo yêu cầu của bạn',
    '| --- |',
  ])('what a machine left behind: %s', (debris) => {
    const draft = `Trạm Khuyến nông mở lớp.\n${debris} cho xã viên.`;
    const found = findingsOf(checkWriting, draft);
    expect(found.map(({ severity }) => severity)).toContain('error');
    const start = draft.indexOf(debris);
    expect(found.every((one) => one.start >= start && one.start <= start + debris.length)).toBe(true);
  });

  it.each([
    ['tiếp nhận ... hồ sơ', 'placeholder: ...'],
    ['đạt xx% kế hoạch', 'placeholder: xx'],
    ['thực hiện xà tạo dân vận', '? unknown-phrase: xà tạo'],
    ['và lãnh đạo Sở xà tạo công tác dân vận', '? unknown-phrase: xà tạo'],
    ['đậm bản xắc địa phương', 'misspelt: bản xắc → bản sắc'],
    ['đạt tỷ lê 68%', 'misspelt: tỷ lê → tỉ lệ'],
  ])('a guess or a gap: %s', (draft, finding) => {
    expect(said(`Đơn vị ${draft}.`)).toEqual([finding]);
  });
});

describe('stays silent on', () => {
  it.each([
    'Chủ tịch xã trực tiếp tiếp công dân, trực tiếp tiếp định kỳ 04 lượt.',
    'Mỗi lớp tiểu học học 02 buổi/ngày; học sinh trung học học bơi vào dịp hè.',
    'Sở thực hiện hiện đại hoá công sở, luôn luôn lắng nghe, ngày ngày tuần tra, tiến hành song song.',
    'Xã Đakrông, huyện Krông Búk, Ia Grai, Đắk Lắk, buôn Kpă và người Ê Đê, Cơtu, M’nông.',
    'Chỉ số PAR INDEX, SIPAS, ứng dụng VNeID, iOffice, sản phẩm OCOP, website, video clip, logistics, homestay, ki-ốt, ga-ra, các-bon.',
    'Số hóa, hoá đơn, thuý, thúy, quý, khoẻ, khỏe, kĩ thuật, kỹ thuật, lí do, lý do, uỷ ban, ủy ban.',
    'Công văn số 745/SKH&CN-VP ngày 09/8/2023, địa chỉ https://dichvucong.gov.vn/tim?loai=hoi và thu@quangtri.gov.vn.',
    'Quy hoạch, kế hoạch,... được công bố; nội quy… có hiệu lực.',
    'Kỳ họp lần thứ XX, thế kỷ XXI, khoản 2 Điều 5, m2, 24/7, 1/500, pH, BOD5, QCVN 08:2023/BTNMT.',
    'Bệnh do Salmonella và Escherichia coli; tập huấn về “Internet of Things” (smart city).',
    'Ngày 02 tháng 9 năm 2024; sản phẩm sạch; ngày ... tháng ... năm 2024',
    'Giao thông thông suốt; hoạt động động viên; đại học học tập; an toàn toàn diện; quản lý lý lịch; xã hội hội nhập; thị trường trường học.',
    'Khách hàng hàng tháng; sinh viên tình nguyện nguyện vọng; chăn nuôi nuôi trồng; hướng dẫn dẫn chứng; con tê tê, quả su su.',
    'Hồ sơ xuất khẩu, chức năng xuất bản, lịch sử lý luận, thị trấn chỉnh trang vỉa hè, phân chia sẽ được công bố.',
    'Dầu đi-ê-den, ki ốt, lô gích; dây điện mắc chằng chịt, đường lầy lội; nhà nguyện, thánh thất, rầy nâu nở rộ, ống gang cũ bị vỡ.',
    'Đề nghị đơn vị cập nhật số liệu trước ngày 20. Lưu ý: một số xã chưa gửi báo cáo. Phương án 1: sáp nhập hai thôn.',
    'Vườn cà phê trên đất đỏ ba dan trong xã sinh trưởng tốt.',
    'Cán bộ Bộ Công Thương, nghệ sĩ Thanh Thanh, khu vực Trung Trung Bộ.',
  ])('%s', (draft) => {
    expect(said(draft)).toEqual([]);
  });

  it('words that the office typed', () => {
    const answers = answersWith({ id: 'don-vi', text: 'cơ sở Bnông Trruy, mô hình nuôi trruy' });
    expect(said('Chi cục hướng dẫn mô hình nuôi trruy.', { answers })).toEqual([]);
    const earlier = earlierOf(['Chi cục bảo vệ giống xà tạo bản địa.'], '2024-04');
    expect(said('Chi cục nghiên cứu xà tạo bản địa.', { earlier })).toEqual([]);
  });

  it('words that the office keeps in a list', () => {
    const draft = 'Nông dân trồng giống trruy và xà tạo.';
    expect(said(draft)).not.toEqual([]);
    expect(said(draft, { words: ['trruy', 'xà tạo'] })).toEqual([]);
  });

  it('a draft in decomposed letters', () => {
    expect(said(april.normalize('NFD'))).toEqual([]);
  });
});

it('an Icelandic Ð is told once in a text', () => {
  expect(said('Xã Ðông Hà.\nThôn Ðồng Tâm, thôn Ðại Lộc.')).toEqual(['? character: Ðông → Đông']);
});

it('reports faults of kept text too', () => {
  const earlier = earlierOf(['Cơ sở sản xuấtkinh doanh được nhắc nhở.'], '2024-04');
  expect(said('Cơ sở sản xuấtkinh doanh được nhắc nhở.', { earlier })).toEqual([
    'joined: xuấtkinh → xuất kinh',
  ]);
});

it('every finding stands at its place, is short, and says the next step', () => {
  const draft =
    'Trạm tiếp tiếp tục **khám** bệnh.\n\nNhân dân đƣợc tiêm phòngcho gia súc [điền số liệu] {"a": 1}.';
  const text = textToChecked(draft).text;
  const found = findingsOf(checkWriting, draft);
  expect(found.length).toBeGreaterThanOrEqual(5);
  for (const finding of found) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.quote.length).toBeLessThanOrEqual(90);
    expect(findingText(finding).next).not.toBe('');
  }
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '**',
      '[[',
      '{',
      '<b',
      '`',
      '…',
      '...',
      'ƣ',
      'Ã',
      'đ\u0300',
      'thựchiện',
      'tiếp tiếp ',
      'xx',
      '|---|',
      '\n',
      ' ',
      'ngày ',
    ),
  );

  it('is read, and every finding stands at its place', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const checked = textToChecked(parts.join(''));
        const material = { period: null, answers: null, unanswered: [], earlier: null, names: [] };
        for (const finding of checkWriting(material, checked)) {
          expect(checked.text.slice(finding.start, finding.end)).toBe(finding.quote);
          expect(finding.quote.length).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a word without end', 'a'],
    ['accents', 'ế'],
    ['stars', '*'],
    ['open brackets', '['],
    ['backticks', '`'],
    ['open tags', '<b '],
    ['dots', '. '],
    ['underscores', '_'],
    ['doubled words', 'tiếp tiếp '],
    ['joined words', 'thựchiện '],
    ['joined without end', 'thựchiện'],
    ['wrong letters', 'đƣợc '],
    ['zero width', 'a\u200B'],
    ['commas', ', '],
    ['quotes', '"a" '],
    ['pipes', '|-'],
    ['bare words', 'thuc hien '],
  ])('of a megabyte comes to an end: %s', (_what, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const material = { period: null, answers: null, unanswered: [], earlier: null, names: [] };
    const sentence = { text, start: 0, end: text.length, section: null, heading: false, plans: false };
    expect(Array.isArray(checkWriting(material, { text, sentences: [sentence] }))).toBe(true);
  });
});

describe('words whose syllables stand in hardly any other word', () => {
  it.each([
    'Huyện giải tỏa nhiều băn khoăn của bà con về giá đất.',
    'Người lao động bỡ ngỡ, bịn rịn trong ngày đầu xa quê.',
    'Cán bộ chỉn chu, tỉ mỉ; trụ sở nề nếp, đường sá sạch sẽ.',
    'Doanh nghiệp chây ì bị nhắc nhở, không ai chểnh mảng.',
  ])('silent: %s', (text) => expect(findingsOf(checkWriting, text)).toEqual([]));

  it.each([
    ['Huyện giải tỏa nhiều bâng khoăn của bà con.', 'bâng khoăn'],
    ['Cán bộ làm việc tỉ mĩ.', 'tỉ mĩ'],
    ['Cán bộ làm việc chỉnh chu.', 'chỉnh chu'],
  ])('found: %s', (text, quote) =>
    expect(findingsOf(checkWriting, text).map((one) => one.quote)).toContain(quote),
  );
});
