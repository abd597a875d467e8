import { describe, expect, test } from 'vitest';
import { importReport } from '../../../src/core/history.ts';
import { isStanding, type Standing, tellsOfOnce } from '../../../src/core/reports/standing.ts';
import { sentenceHash, sentenceKey } from '../../../src/core/sentence-key.ts';
import { readFacts } from '../../../src/core/vietnamese/facts.ts';
import { blocksOf } from '../../support/small-report.ts';
import { template } from '../../support/worlds.ts';

/* Which sentences are carried as they are and which belong to their month (08/2023 here), as the classes of DESIGN section 1 say. */

const units = template.questions.flatMap((question) => question.unit ?? []);
const none: Standing = { dated: new Set(), recurring: new Set() };
const standing = (text: string, section = 'chi-dao', known = none, withTemplate = true) =>
  isStanding(
    { text, facts: readFacts(text, { units }) },
    '2023-08',
    section,
    withTemplate ? template : null,
    known,
  );

describe('standing', () => {
  test.each([
    ['no fact at all', 'Lãnh đạo Sở luôn lắng nghe ý kiến của công chức, viên chức.'],
    ['an old act of a higher body', 'Sở thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.'],
    ['a law by its clause', 'Sở công khai tài chính theo khoản 3 Điều 63 của Bộ luật Lao động.'],
    ['the plan of the year', 'Sở triển khai Kế hoạch công tác dân vận chính quyền năm 2023 đến từng phòng.'],
    [
      '"tổ chức thực hiện" is no event',
      'Sở đã ban hành và tổ chức thực hiện các quy chế, quy định: Quy chế làm việc; Quy chế tiếp công dân; Nội quy cơ quan.',
    ],
    ['"tổ chức rà soát" is no event', 'Văn phòng tổ chức rà soát công việc vào cuối mỗi tuần.'],
    [
      'the word for a conference without one held',
      'Nội dung dân vận được lồng ghép trong các hội nghị, cuộc họp của Sở.',
    ],
    ['what goes on this month as ever', 'Trong tháng, Sở tiếp tục duy trì nền nếp họp giao ban.'],
    ['a one-stop shop', 'Hồ sơ được nhận theo cơ chế một cửa, một cửa liên thông.'],
    ['a revolution of August', 'Cơ quan giữ truyền thống Cách mạng tháng Tám.'],
    ['a congress and its term', 'Sở học tập Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng.'],
    ['saying that nobody is bothered', 'Công chức không gây phiền hà cho người dân.'],
  ])('%s', (_, text) => expect(standing(text)).toBe(true));
});

describe('dated', () => {
  test.each([
    ['a count', 'Sở hướng dẫn 05 doanh nghiệp lập hồ sơ.', 'chi-dao'],
    ['money', 'Công đoàn ủng hộ 6.000.000 đồng.', 'chi-dao'],
    ['a share', 'Đã giao nhận 64,5% văn bản qua mạng.', 'chi-dao'],
    ['a date of the month', 'Ngày 04/8/2023, Sở gặp mặt cựu cán bộ.', 'chi-dao'],
    ['a date of the month before that the window still covers', 'Việc ấy xong từ ngày 20/7/2023.', 'chi-dao'],
    ['a paper of the window', 'Sở làm theo Kế hoạch số 66/KH-SKHCN ngày 09/8/2023.', 'chi-dao'],
    [
      'an old act beside a paper of the window',
      'Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, Sở ban hành Kế hoạch số 66/KH-SKHCN ngày 09/8/2023.',
      'chi-dao',
    ],
    [
      'a training without a digit',
      'Chi cục tổ chức tập huấn cách ghi nhãn cho hợp tác xã.',
      'cai-cach-hanh-chinh',
    ],
    [
      'a conference held',
      'Tổ chức Hội nghị phổ biến tiêu chuẩn mới cho doanh nghiệp.',
      'cai-cach-hanh-chinh',
    ],
    ['what was opened', 'Sở đưa vào sử dụng phần mềm theo dõi văn bản.', 'cai-cach-hanh-chinh'],
    ['what is denied', 'Tại Sở không có đơn khiếu nại.', 'dan-chu-co-so'],
    ['an answer without a digit', 'Sở đã trình UBND tỉnh công bố danh mục thủ tục.', 'cai-cach-hanh-chinh'],
    ['what says that it is of the month', 'Trong tháng, Sở cập nhật tài liệu tuyên truyền.', 'dan-chu-co-so'],
  ])('%s', (_, text, section) => expect(standing(text, section)).toBe(false));

  test('a date outside the window is not of the month', () => {
    expect(standing('Quy định ấy có từ ngày 14/7/2023.')).toBe(true);
    expect(standing('Quy định ấy có từ ngày 15/7/2023.')).toBe(false);
  });
});

describe('the tasks of the coming month', () => {
  test.each([
    ['a target is no result', 'Phấn đấu 100% hồ sơ được trả đúng hạn.', true],
    ['an event to come', 'Tổ chức hội nghị đối thoại với doanh nghiệp.', true],
    ['a paper of the month', 'Thực hiện Kế hoạch số 66/KH-SKHCN ngày 09/8/2023.', false],
  ])('%s', (_, text, expected) => {
    expect(standing(text, 'phuong-huong')).toBe(expected);
    expect(standing(text, 'II', none, false)).toBe(expected);
  });
});

describe('what is known from elsewhere', () => {
  const text = 'Các phòng đổi mới cách làm.';
  const imported = (known: Standing, dated?: number[]) => {
    const blocks = blocksOf({ chiDao: [`Sở họp đầu tuần. ${text}`] });
    if (dated) blocks.find((one) => one.text.startsWith('Sở họp'))!.dated = dated;
    const result = importReport({ name: 'a.md', format: 'md', blocks }, [template], null, known);
    return result.kind === 'report'
      ? result.report.sections[0]!.paragraphs[0]!.sentences.map((one) => one.standing)
      : [];
  };

  test('a sentence of our own for its month is dated, by its hash or by its bookmark', () => {
    expect(imported(none)).toEqual([true, true]);
    expect(imported({ dated: new Set([sentenceHash(text)]), recurring: new Set() })).toEqual([true, false]);
    expect(imported(none, [17])).toEqual([true, false]);
  });

  test('the hash does not mind spelling, spacing or the closing sign', () => {
    expect(sentenceHash('Hoà  giải Ðồng thuận./.')).toBe(sentenceHash('hòa giải đồng thuận'));
    expect(sentenceHash('hòa giải')).toMatch(/^[0-9a-f]{12}$/);
    expect(sentenceHash('hòa giải')).not.toBe(sentenceHash('hoa giải'));
  });

  test('the same count month after month is standing, unless it names its month', () => {
    const office = 'Sở có 06 phòng, đơn vị trực thuộc.';
    const labelled = 'Đến tháng 8/2023, Sở có 06 phòng.';
    const known = { dated: new Set<string>(), recurring: new Set([office, labelled].map(sentenceKey)) };
    expect(standing(office)).toBe(false);
    expect(standing(office, 'chi-dao', known)).toBe(true);
    expect(standing(labelled, 'chi-dao', known)).toBe(false);
  });
});

test.each([
  ['Sở tổ chức hội thảo về nhãn hiệu.', true],
  ['Đoàn trao tặng sách cho học sinh.', true],
  ['Khai trương phòng đọc.', true],
  ['Sở tổ chức thực hiện nội quy.', false],
  ['Sở duy trì phòng đọc.', false],
  ['Hội viên thường xuyên thăm hỏi các cụ già neo đơn.', false],
  ['Hội thường xuyên nhắc việc; khánh thành nhà văn hóa.', true],
  ['Hội thường xuyên thăm hỏi, đã trao tặng xe lăn.', true],
])('%s tells of something done once: %s', (text, once) => expect(tellsOfOnce(text)).toBe(once));
