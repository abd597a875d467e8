import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { startsWithDeed } from '../../../src/core/carrying/wording.ts';
import { smallReport } from '../../support/small-report.ts';
import { month, written } from '../../support/worlds.ts';

/* Notes in somebody's own words: the words stay, a note of what was done gets the office as its subject, and anything else is left alone. */

const text = (said: string): AnswerValue => ({ kind: 'text', text: said });
const office = smallReport({ cchc: ['Sở giữ nếp một cửa, coi trọng thái độ phục vụ.'] });
const nobody = smallReport({ cchc: ['Nền nếp một cửa được giữ vững.'] });
const told = (said: string, report = office) =>
  written(month({ 'hien-dai-hoa': text(said) }, { history: [report] }).draft, 'cai-cach-hanh-chinh');

describe('a note that leaves out who did it', () => {
  test.each<[string, string, string[]]>([
    ['one line', 'số hóa 1.240 hồ sơ lưu trữ.', ['Trong tháng, Sở số hóa 1.240 hồ sơ lưu trữ.']],
    ['with a capital', 'Lắp đặt 5 camera', ['Trong tháng, Sở lắp đặt 05 camera.']],
    ['done already', 'đã nâng cấp phần mềm một cửa', ['Trong tháng, Sở đã nâng cấp phần mềm một cửa.']],
    [
      'a few lines',
      '- Rà soát 12 quy trình\n- Niêm yết mã QR tại phòng tiếp dân',
      ['Trong tháng, Sở rà soát 12 quy trình; niêm yết mã QR tại phòng tiếp dân.'],
    ],
  ])('%s', (_, said, expected) => expect(told(said)).toEqual(expected));

  test('stays bare where the office’s sentences never begin with the office', () =>
    expect(told('số hóa 1.240 hồ sơ', nobody)).toEqual(['Số hóa 1.240 hồ sơ.']));
});

describe('a note that stands as typed', () => {
  test.each<[string, string, string[]]>([
    ['a unit whose name is a deed', 'Thanh tra Sở nhắc nhở 02 cơ sở', ['Thanh tra Sở nhắc nhở 02 cơ sở.']],
    ['its own subject', 'Văn phòng Sở số hóa 20 hồ sơ', ['Văn phòng Sở số hóa 20 hồ sơ.']],
    [
      'a subject behind its occasion',
      'Thực hiện kế hoạch năm, các phòng đã số hóa 20 hồ sơ',
      ['Thực hiện kế hoạch năm, các phòng đã số hóa 20 hồ sơ.'],
    ],
    [
      'an act that is the subject',
      'Kiểm tra nội bộ được thực hiện đúng lịch',
      ['Kiểm tra nội bộ được thực hiện đúng lịch.'],
    ],
    [
      'parts of its own in one of its lines',
      'Rà soát một.\nRà soát hai; rồi ba',
      ['Rà soát một.', 'Rà soát hai; rồi ba.'],
    ],
    [
      'too many lines for one sentence',
      'Rà soát A\nRà soát B\nRà soát C\nRà soát D',
      ['Rà soát A.', 'Rà soát B.', 'Rà soát C.', 'Rà soát D.'],
    ],
  ])('%s', (_, said, expected) => expect(told(said)).toEqual(expected));
});

describe('what counts as a deed', () => {
  test.each([
    'tổ chức hội nghị',
    'Đã trao 20 suất quà',
    '- kiểm tra 5 phòng',
    'phát 300 tờ gấp',
    // What is done to its object only says which one is meant.
    'công khai danh sách 140 hộ được hỗ trợ giống',
    'công bố danh mục thủ tục được sửa đổi',
    'khảo sát nhu cầu đổi mới thiết bị tại 14 doanh nghiệp',
  ])('%s', (note) => expect(startsWithDeed(note)).toBe(true));
  test.each([
    'phát triển thị trường công nghệ còn chậm',
    'phối hợp giữa các phòng ngày càng nhịp nhàng',
    'tập huấn 5S thu hút 65 người',
    'kiểm tra nội bộ được thường xuyên thực hiện',
    'tuyên truyền pháp luật bị gián đoạn',
    'không khí làm việc tốt',
    'tổ chứccuộc họp',
  ])('not: %s', (note) => expect(startsWithDeed(note)).toBe(false));
});
