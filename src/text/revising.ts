import type { RevisionProblem } from '../core/revising/resolve.ts';
import type { RevisionChange } from '../core/revising/shown.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { periodWords } from './period.ts';

/* What is said about changes to a draft that somebody asked for in words. */

/** Ways to say a change; also the help's lines about it. */
const revisionExamples: readonly string[] = [
  'bỏ câu thứ 3 mục I.1',
  'đổi "..." thành "..." ở mục I.2',
  'sửa câu 2 mục I.1 thành: ...',
  'bổ sung vào mục I.2: ...',
  'viết gọn lại mục 2',
];

const examples = `Xin ghi rõ, ví dụ: ${revisionExamples.join('; ')}.`;

/** Why an item of the plan was changed. */
export const revisionWhy = (name: string): string => `theo yêu cầu của ${name}`;

/** Said where words ask for no change. */
export const revisionNotAskedText = `Chưa rõ cần sửa gì trong dự thảo. ${examples}`;

const shown = 120;
const short = (text: string): string => (text.length <= shown ? text : `${text.slice(0, shown)}…`);

/** Why a change cannot be made as it was said, and how to say it. */
export function revisionProblemText(problem: RevisionProblem): string {
  switch (problem.is) {
    case 'no-section':
      return `Trong dự thảo không có mục "${problem.said}". Các mục hiện có: ${sectionsText(problem.sections)}. Xin ghi lại số mục.`;
    case 'no-place':
      return `Xin ghi rõ ở mục nào (${sectionsText(problem.sections)}), hoặc trích nguyên câu trong dấu ngoặc kép.`;
    case 'empty-section':
      return `Mục ${problem.section} chưa có câu nào trong dự thảo. Xin bổ sung câu trả lời của mục này rồi soạn lại.`;
    case 'which-sentence':
      return [
        `Mục ${problem.section} có ${problem.sentences.length} câu. Xin ghi số câu cần sửa, ví dụ: bỏ câu thứ 1 mục ${problem.section}.`,
        ...problem.sentences.map((text, index) => `${index + 1}. ${short(text)}`),
      ].join('\n');
    case 'several':
      return [
        `Có ${problem.sentences.length} câu chứa "${short(problem.words)}". Xin trích dài hơn, hoặc ghi số câu và số mục:`,
        ...problem.sentences.slice(0, 10).map((text) => `- ${short(text)}`),
      ].join('\n');
    case 'not-found':
      return `Dự thảo không có chữ "${short(problem.words)}". Xin chép đúng chữ trong dự thảo, đặt trong dấu ngoặc kép.`;
    case 'same':
      return 'Câu mới giống hệt câu đang có, nên không có gì thay đổi. Xin ghi câu mới khác đi.';
    case 'not-shorter':
      return notShorterTexts[problem.why];
    case 'unreadable':
      return `"${short(problem.words)}" chưa thành câu của báo cáo. Xin viết nguyên câu, không dùng ký hiệu định dạng.`;
  }
}

const sectionsText = (sections: readonly { number: string; heading: string }[]): string =>
  sections.map(({ number, heading }) => `${number}. ${heading}`).join('; ');

/** Changes as lines: what goes behind "-", what comes behind "+". */
export const revisionDiff = (changes: readonly RevisionChange[]): string =>
  changes
    .map(({ section, was, text }) =>
      [`Mục ${section}`, ...(was === null ? [] : [`- ${was}`]), ...(text === null ? [] : [`+ ${text}`])].join(
        '\n',
      ),
    )
    .join('\n\n');

/** What is wrong with a plan.json, and what to do. */
export const badPlanText = (
  file: string,
  is: 'no-json' | 'shape' | 'other-history',
  what: string,
): string => {
  const next = 'Hãy chạy lại "thuky draft" vào thư mục này rồi sửa tiếp.';
  if (is === 'no-json') return `${file}: không phải tệp JSON trọn vẹn. ${next}`;
  if (is === 'shape') return `${file}: không đúng mẫu của dự thảo ở "${what}". ${next}`;
  return `${file}: câu "${what}" không có, hoặc đã khác, trong các báo cáo trước được đưa vào. Hãy đưa đúng các tệp --previous đã dùng khi soạn.`;
};

/** Behind a difference that was only shown, and behind one that was written. */
export const revisionNotApplied = 'Chưa ghi gì. Thêm --apply để ghi bản đã sửa.';

/** What the checks find that was not there before. */
export const revisionBrings = (count: number): string =>
  count === 0
    ? 'Kiểm tra: không phát sinh lỗi mới.'
    : `Kiểm tra: thay đổi này làm phát sinh ${count} lỗi cần xử lý.`;

const instead =
  'Anh/chị có thể bỏ bớt câu ("bỏ câu thứ 3 mục I.1"), đổi chữ (đổi "..." thành "...") hoặc đọc câu mới ("sửa câu 2 mục I.1 thành: ...").';

/** Why a section is not made shorter. */
export const notShorterTexts = {
  'no-model': `Viết gọn lại cần một mô hình ngôn ngữ, mà ở đây chưa cấu hình mô hình nào. ${instead}`,
  forbidden: `Cơ quan không cho gửi mục này tới mô hình ngôn ngữ, nên chưa viết gọn được. ${instead}`,
  'no-answer': `Mô hình chưa trả lời, nên chưa viết gọn được. Xin thử lại sau ít phút. ${instead}`,
  'not-recorded': `Không lưu được nội dung sẽ gửi tới mô hình nên không gửi, và chưa viết gọn được. Xin thử lại sau ít phút. ${instead}`,
  refused: `Mô hình từ chối viết gọn mục này. ${instead}`,
  'not-held': `Bản viết gọn của mô hình làm mất, thêm hoặc đổi ý của câu, nên không dùng. ${instead}`,
  cancelled: 'Đã dừng viết gọn; dự thảo giữ nguyên.',
  nothing: `Mô hình không thấy câu nào gọn hơn được mà vẫn đủ ý. ${instead}`,
} as const;

/** The words around a difference in chat. */
export const revisionTexts = {
  title: 'Đề nghị sửa dự thảo',
  place: (section: string) => `Mục ${section}`,
  out: 'Bỏ:',
  in: 'Thay bằng:',
  added: 'Thêm:',
  rest: 'Các câu khác giữ nguyên.',
  more: (count: number) => `... và ${count} câu nữa sửa như trên.`,
  byModel: (model: string) =>
    `Câu mới do mô hình ${model} viết gọn, đã kiểm tra đủ dữ kiện. Anh/chị đọc lại giúp trước khi nhận.`,
  because: 'Câu thường kỳ này có chỗ không còn đúng:',
  rightByModel: (model: string) =>
    `Câu mới do mô hình ${model} đề nghị; văn bản, ngày tháng thay vào lấy từ sổ văn bản và kỳ báo cáo, không phải mô hình gõ. Không nhận thì câu cũ giữ nguyên.`,
  voids:
    'Báo cáo đang trình hoặc đã duyệt: bấm Nhận sẽ hủy bản trình và cả việc duyệt (nếu có); phải trình lại.',
  brings: 'Nếu nhận, dự thảo sẽ có lỗi cần xử lý:',
  take: 'Nhận',
  leave: 'Bỏ',
  taken: 'Đã nhận. Đang soạn lại dự thảo.',
  left: 'Đã bỏ đề nghị này. Dự thảo giữ nguyên.',
  outdated: 'Dự thảo đã thay đổi sau đề nghị này nên chưa sửa gì. Nếu còn cần, xin gõ lại yêu cầu.',
  noDraft: (period: PeriodId) =>
    `Chưa có dự thảo báo cáo ${periodWords(period)} để sửa. Xin gõ "soạn dự thảo" trước.`,
  working: (section: string, model: string) =>
    `Đang nhờ mô hình ${model} viết gọn mục ${section}. Xong sẽ gửi bản so sánh để anh/chị nhận hoặc bỏ.`,
} as const;

/** The words about a model's draft that somebody does not wait for. */
export const stopTexts = {
  button: 'Dừng',
  stopped: (period: PeriodId) =>
    `Đã dừng soạn bằng mô hình. Phần chưa xong của dự thảo báo cáo ${periodWords(period)} được soạn ngay theo quy tắc và gửi tới đây.`,
  nothing: 'Không có dự thảo nào đang soạn để dừng. Muốn có dự thảo mới, xin gõ "soạn dự thảo".',
} as const;
