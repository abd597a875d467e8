import type { Finding } from '../core/checks/finding.ts';
import type { ByRulesWhy, ModelShare } from '../core/drafts/made.ts';
import { findingText } from './findings.ts';

/* What is said to a model beside its prompt file, and about it to people. */

/** The words of the lists in a prompt. */
export const promptWords = {
  none: '(không có)',
  kept: 'giữ',
  dated: 'kỳ',
  gone: 'bỏ',
  zero: ' (số không)',
  phrasing: (before: string, after: string) =>
    `cơ quan đã sửa ${before} thành ${after}: viết theo cách đã sửa`,
  section: (number: string, heading: string) => `Mục ${number}. ${heading}`,
  paragraph: (number: number, kinds: string) => `đoạn ${number}: ${kinds}`,
} as const;

/** What stands for something personal that a model does not see. */
export const coverWords = {
  email: 'thư điện tử',
  phone: 'điện thoại',
  number: 'số riêng',
  name: 'họ tên',
} as const;

/** Why a dated sentence is gone that nothing of this month stands for. */
export const notToldWords = 'việc của kỳ trước, kỳ này không nhắc lại';

/** What is wrong with a plan, as `drafting/` finds it; the shape is its own. */
export type SaidIssue = { write?: number } & (
  | { is: 'no-json' | 'written-on-nothing' }
  | { is: 'shape'; where: string }
  | { is: 'unknown-sentence' | 'kept-dated' | 'out-of-order' | 'replaces-kept'; alias: string }
  | { is: 'not-kept'; aliases: readonly string[] }
  | { is: 'unknown-slot' | 'slot-twice'; slot: string }
  | { is: 'misplaced-slot'; slot: string; words: string }
  | { is: 'bare-fact' | 'own-words' | 'bare-clause' | 'denial' | 'debris'; words: string }
  | { is: 'left-out'; slots: readonly string[] }
  | { is: 'check'; finding: Finding }
);

/** An issue as a line that can be sent back: what is wrong, and what to write instead. */
export function planIssueText(issue: SaidIssue): string {
  const where = issue.write === undefined ? '' : `Câu viết mới thứ ${issue.write + 1}: `;
  return `- ${where}${wordsOf(issue)}`;
}

function wordsOf(issue: SaidIssue): string {
  switch (issue.is) {
    case 'no-json':
      return 'không có đối tượng JSON trọn vẹn. Chỉ trả lời một đối tượng JSON, không có chữ nào khác.';
    case 'shape':
      return `JSON không đúng mẫu ở "${issue.where}". Chỉ dùng các phần tử keep và write (write, from, replaces).`;
    case 'written-on-nothing':
      return 'câu không dùng ô nào của câu trả lời. Bỏ câu này.';
    case 'unknown-sentence':
      return `không có câu số "${issue.alias}" trong mục.`;
    case 'kept-dated':
      return `câu ${issue.alias} là câu theo kỳ, không giữ được; thay bằng câu viết mới hoặc bỏ qua.`;
    case 'out-of-order':
      return `câu ${issue.alias} giữ sai thứ tự hoặc giữ hai lần.`;
    case 'replaces-kept':
      return `câu ${issue.alias} là câu thường kỳ, phải giữ, không được thay.`;
    case 'not-kept':
      return `thiếu các câu thường kỳ ${issue.aliases.join(', ')}; đưa vào keep đúng thứ tự.`;
    case 'unknown-slot':
      return `không có ô ${issue.slot} trong danh sách trả lời của mục này; chép đúng mã ô đã cho.`;
    case 'slot-twice':
      return `ô ${issue.slot} đã được dùng; mỗi dữ kiện chỉ nói một lần.`;
    case 'misplaced-slot':
      return `ô ${issue.slot} đứng cạnh "${issue.words}" là nói sai nghĩa; dùng đúng lời của bản theo quy tắc quanh ô này.`;
    case 'bare-fact':
      return `"${issue.words}" là dữ kiện gõ tay. Thay bằng ô tương ứng, hoặc bỏ.`;
    case 'own-words':
      return `các từ "${issue.words}" không có trong bản theo quy tắc. Bỏ, hoặc dùng lời của bản theo quy tắc.`;
    case 'bare-clause':
      return `vế "${issue.words}" không có ô nào và không có câu trả lời nào nói. Bỏ vế này.`;
    case 'denial':
      return `vế phủ định "${issue.words}" không có trong bản theo quy tắc. Dùng nguyên vế của bản theo quy tắc, hoặc bỏ.`;
    case 'debris':
      return `ký hiệu lạ ở "${issue.words}". Chỉ viết câu văn thường, không định dạng.`;
    case 'left-out':
      return `còn thiếu: ${issue.slots.join(', ')}. Mỗi câu trả lời phải được nói đến một lần.`;
    case 'check': {
      const { message } = findingText(issue.finding);
      return `khi điền dữ kiện, kiểm tra thấy: ${message}`;
    }
  }
}

/** What is wrong with a sentence that was to be shorter, as a line that can be sent back; the kinds are of `drafting/shorter/`. */
export function shorterIssueText(
  sentence: number | null,
  issue: 'slots' | 'new-words' | 'turning-words' | 'names' | 'debris' | 'not-shorter' | 'number' | 'shape',
): string {
  const words = {
    slots: 'thiếu, thừa hoặc đổi thứ tự các ô. Giữ đủ mọi ô của câu cũ, đúng thứ tự.',
    'new-words': 'có từ câu cũ không có, hoặc đổi thứ tự từ. Chỉ bỏ bớt từ của câu cũ.',
    'turning-words':
      'đã bỏ hoặc thêm từ làm đổi nghĩa (không, chưa, hơn, đã, sẽ, ...). Giữ nguyên các từ đó.',
    names: 'đã bỏ từ viết hoa (tên cơ quan, tên riêng). Giữ nguyên các từ đó.',
    debris: 'có số gõ tay hoặc ký hiệu lạ ngoài ô. Chỉ viết câu văn thường.',
    'not-shorter': 'không ngắn hơn câu cũ. Bỏ câu này khỏi câu trả lời.',
    number: 'không có câu số này, hoặc ghi hai lần.',
    shape: 'không có đối tượng JSON đúng mẫu {"sentences": [{"n": 1, "text": "..."}]}.',
  }[issue];
  return sentence === null ? `- ${words}` : `- Câu ${sentence}: ${words}`;
}

/** Between a fact that is wrong and what is right, in a prompt. */
export const insteadPromptWords = 'không còn đúng, thay bằng';
/** What a model is told that looks up stored figures, as lines of its own language. */
export const lookWords = {
  result: (id: string, count: number) => `${id}: ${count} dòng`,
  none: 'không có dòng nào: chưa lưu số liệu',
  more: (count: number) => `còn ${count} dòng không gửi; hỏi hẹp hơn nếu cần`,
  withheld: (count: number) => `${count} số liệu chưa được duyệt, người hỏi chưa được xem`,
  again: (id: string) => `đã có ở ${id}, không gọi lại`,
  noQuery: (names: readonly string[]) => `không có truy vấn này. Chỉ có: ${names.join(', ')}.`,
  badArgument: (name: string) =>
    `tham số ${name} không đúng. Kỳ ghi như "2023-08"; mã số liệu chép từ danh mục.`,
  noFigure: 'không có mã số liệu này trong danh mục; chép đúng mã.',
} as const;

/** What is wrong with a choice of rows, as a line that can be sent back; the kinds are of `drafting/questions/`. */
export function choiceIssueText(
  issue: { is: 'no-json' | 'shape' | 'nothing-looked-up' } | { is: 'unknown-row'; row: string },
): string {
  switch (issue.is) {
    case 'no-json':
      return '- không có đối tượng JSON trọn vẹn. Chỉ trả lời một đối tượng JSON, không có chữ nào khác.';
    case 'shape':
      return '- JSON không đúng mẫu {"show": ["k1.1"], "about": "..."}.';
    case 'nothing-looked-up':
      return '- chưa gọi truy vấn nào. Gọi truy vấn trước khi kết luận không có số liệu.';
    case 'unknown-row':
      return `- không có dòng ${JSON.stringify(issue.row)} trong các kết quả; chỉ dùng mã đã trả về như k1, k1.2.`;
  }
}

const byRulesWords: Record<ByRulesWhy, string> = {
  'nothing-to-write': 'không có câu phải viết mới',
  forbidden: 'cơ quan không cho gửi mục này tới mô hình',
  'not-recorded': 'không lưu được nội dung sẽ gửi nên không gửi tới mô hình',
  deadline: 'mô hình không trả lời kịp thời hạn',
  cancelled: 'việc soạn bằng mô hình đã được dừng',
  'no-answer': 'không nhận được trả lời của mô hình',
  refused: 'mô hình từ chối',
  'wrong-plan': 'câu mô hình viết không khớp câu trả lời của các đơn vị',
  'whole-report': 'câu mô hình viết không khớp với các mục khác',
};

/** What people are told of a model's part in a draft: by whom it is, which sections the rules wrote, why, and what can be done. */
export function modelLines({ name, byRules, all }: ModelShare): string[] {
  const reasons = [...new Set(byRules.map(({ why }) => why))];
  const lines = reasons.map((why) => {
    const numbers = byRules
      .filter((one) => one.why === why)
      .map(({ section, part }) => `${section}${part ? ' (một phần)' : ''}`);
    return `Mục ${numbers.join(', ')} soạn theo quy tắc: ${byRulesWords[why]}.`;
  });
  const again = reasons.some((why) => ['deadline', 'not-recorded', 'no-answer', 'cancelled'].includes(why))
    ? ['Dự thảo vẫn đủ số liệu. Muốn thử lại bằng mô hình, xin soạn lại sau ít phút.']
    : [];
  return [
    all
      ? `Lần này dự thảo soạn theo quy tắc, không có câu nào của mô hình ${name}.`
      : `Soạn bằng mô hình ${name}.`,
    ...lines,
    ...again,
  ];
}
