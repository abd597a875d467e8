import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/vietnamese/text/sentences.ts';

/** The vertical bar shows where a sentence ends. */
const cases: [what: string, text: string][] = [
  ['full stop before a capital', 'Sở mở 02 lớp.| Các phòng đã tham gia.'],
  ['a sentence that begins with a figure', 'Sở đã báo cáo UBND tỉnh.| 98% hồ sơ đúng hạn.'],
  [
    'a sentence that begins with a quotation',
    'Sở phát động phong trào.| “Mỗi ngày một việc tốt” được hưởng ứng.',
  ],
  ['figures with dots', 'Kinh phí 320.500.000 đồng, đạt 91.5 điểm vào ngày 09.8.23 theo kế hoạch.'],
  [
    'abbreviations',
    'Làm việc tại TP. Đông Hà, Tp.HCM với PGS.TS. Lê An, ThS. Trần Bình, Th.S Hà và BS. Minh (tr. 12).',
  ],
  ['signature block', 'KT. GIÁM ĐỐC'],
  ['v.v. inside a sentence', 'Các loại cam, bưởi, v.v. đều được dán tem.'],
  ['v.v. at the end', 'Sở hỗ trợ cam, bưởi, v.v.| Người dân phấn khởi.'],
  ['T.Ư', 'Thực hiện nghị quyết của T.Ư Đảng.'],
  ['list number', '1. Sở đã ban hành kế hoạch.| Kế hoạch có hiệu lực.'],
  ['list number of two levels', '2.1. Về tổ chức bộ máy'],
  ['roman list number', 'II. PHƯƠNG HƯỚNG'],
  ['letter', 'a) Đối với các xã.| b) Đối với các phường.'],
  ['number at the end of a sentence', 'Thực hiện Điều 12.| Sở đã rà soát.'],
  ['year at the end of a sentence', 'Kế hoạch năm 2024.| 15 xã đã đăng ký.'],
  ['ellipsis inside a sentence', 'Cung cấp tài liệu, văn bản,... trong lĩnh vực môi trường.'],
  ['ellipsis at the end', 'Tuyên truyền trên loa, bảng tin...| Việc này được dân đồng tình.'],
  [
    'one-character ellipsis',
    'Cung cấp tài liệu, văn bản… trong lĩnh vực môi trường… Sở đã làm.'.replace('trường… ', 'trường…| '),
  ],
  ['dot inside quotation marks', 'Học tập “Sửa đổi lối làm việc. Đời sống mới” trong toàn Sở.'],
  [
    'quotation that closes the sentence',
    'Thực hiện quy chế “Dân chủ tại nơi làm việc.”| Các phòng đã ký cam kết.',
  ],
  ['ellipsis behind a quotation', 'Thực hiện “Quy chế tại cơ quan”...| Việc quán triệt được duy trì.'],
  ['dot inside brackets', 'Sở mở lớp (xem phụ lục. Lớp thứ hai ở Cam Lộ) trong tuần.'],
  ['bracket that closes the sentence', 'Sở mở lớp (theo kế hoạch).| Các xã tham gia.'],
  ['quotation mark that is never closed', 'Phong trào “Ba sạch được mở rộng.| Các xã tham gia.'],
  ['semicolons', 'Sở mở lớp; Các xã tham gia; hỗ trợ 02 hộ.'],
  ['question and exclamation', 'Ai phụ trách?| Sở Nội vụ!| Đã rõ.'],
  ['end mark of the paper', 'Sở chăm lo đoàn viên.| Công khai tài chính./.'],
  ['document number', 'Theo Công văn số 12/UBND.VX ngày 3.4.2024 của UBND tỉnh.'],
  ['line breaks of a page', 'Sở đã\nmở lớp.| Các xã\ntham gia.'],
  ['paragraphs without a full stop', 'BÁO CÁO|\n\nKết quả công tác'],
];

describe('splitSentences', () => {
  it.each(cases)('%s', (_what, marked) => {
    const text = marked.replaceAll('|', '');
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });

  it.each(cases)('offsets fit: %s', (_what, marked) => {
    const text = marked.replaceAll('|', '');
    for (const sentence of splitSentences(text))
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('has nothing to say about white space', () => expect(splitSentences(' \n ')).toEqual([]));
});
