import { momentWords } from './approval.ts';
import { periodWords } from './period.ts';

/* The office's phrasings in words. */

type Learned = { by: string; at: string; period: string };

/** "Hà Thu Nguyệt (báo cáo tháng 9 năm 2023, sửa lúc 08:05 ngày 18/9/2023)", each person once for a period; `by` are names. */
const learnedBy = (learned: readonly Learned[]): string => {
  const seen = new Set<string>();
  return learned
    .filter(({ by, period }) => !seen.has(`${by} ${period}`) && seen.add(`${by} ${period}`))
    .map(({ by, at, period }) => `${by} (báo cáo ${periodWords(period)}, sửa lúc ${momentWords(at)})`)
    .join('; ');
};

/** Where the words of a sentence come from. */
export const phrasingSource = (learned: readonly Learned[]): string =>
  `theo cách viết của cơ quan, học từ chỗ sửa của ${learnedBy(learned)}`;

/** The parts of /baocao cách viết. */
export const phrasingTexts = {
  title: 'Cách viết của cơ quan',
  rule: 'Câu do dự thảo soạn mà được sửa giống nhau ở hai kỳ, hoặc được hai người sửa giống nhau, thì thành cách viết của cơ quan: dự thảo các kỳ khác viết theo; số liệu vẫn lấy từ câu trả lời.',
  none: 'Chưa có cách viết nào. Câu do dự thảo soạn mà được sửa giống nhau ở hai kỳ, hoặc được hai người sửa giống nhau, sẽ thành cách viết của cơ quan và hiện ở đây.',
  place: (section: string) => `Mục ${section}`,
  before: 'Dự thảo soạn',
  after: 'Cơ quan viết',
  from: (learned: readonly Learned[]) => `Học từ chỗ sửa của ${learnedBy(learned)}.`,
  remove: 'Bỏ',
  removed: (section: string) =>
    `Đã bỏ một cách viết ở mục ${section}; những lần sửa ấy không được học lại. Dự thảo soạn từ nay không viết theo nữa, trừ câu chữ mà các báo cáo trước đã dùng.`,
  removedWords: 'Cách viết đã bỏ',
  /** Said beside a hand edit that made it the office's. */
  learned:
    'Chỗ sửa này đã lặp lại nên thành cách viết của cơ quan: dự thảo các kỳ sau viết theo. Xem hoặc bỏ: /baocao cách viết.',
} as const;

/** The office's phrasings as lines, for the command line. */
export const phrasingLines = (
  items: readonly { id: string; section: string; before: string; after: string; learned: Learned[] }[],
): string =>
  items.length === 0
    ? phrasingTexts.none
    : items
        .map(({ id, section, before, after, learned }) =>
          [
            `${id}. ${phrasingTexts.place(section)}`,
            `   ${phrasingTexts.before}: ${before}`,
            `   ${phrasingTexts.after}: ${after}`,
            `   ${phrasingTexts.from(learned)}`,
          ].join('\n'),
        )
        .join('\n');
