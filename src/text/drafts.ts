import type { DraftCounts } from '../core/drafts/digest.ts';
import type { KeyedFinding, Settlement } from '../core/settling/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { findingText } from './findings.ts';
import { periodWords } from './period.ts';
import { askedWords, bareNames, type Names } from './questions.ts';

/* What the bot says about drafts, findings and their exits: plain sentences, drawn and escaped by slack/views/. */

/** A question with its printed number in its owner's first message. */
type Numbered = { id: string; number: number | null };

/** The words for ids in chat, where nobody knows the ids themselves. */
export function chatNames(template: ReportTemplate | undefined, period: PeriodId): Names {
  if (!template) return bareNames;
  return {
    question: (id) => {
      const question = template.questions.find((one) => one.id === id);
      return question ? `“${askedWords(question.ask, period)}”` : id;
    },
    section: (id) => {
      const section = template.sections.find((one) => one.id === id);
      return section ? `mục ${section.number}` : id;
    },
  };
}

/** "câu 3 “Số hồ sơ tiếp nhận?”". */
export const questionWords = ({ id, number }: Numbered, names: Names): string =>
  number === null ? names.question(id) : `câu ${number} ${names.question(id)}`;

/** "câu 3, câu 5": the numbers alone. */
const numbersOf = (questions: readonly Numbered[]): string =>
  questions.flatMap(({ number }) => (number === null ? [] : [`câu ${number}`])).join(', ');

export const draftQueuedText = (period: PeriodId, section: string | null, model: string | null): string =>
  `Đang soạn dự thảo ${section === null ? `báo cáo ${periodWords(period)}` : `mục ${section}, báo cáo ${periodWords(period)}`}. Xong sẽ gửi ngay tại đây.${
    model === null
      ? ''
      : ` Soạn bằng mô hình ${model} nên có thể mất vài phút; quá thời hạn thì phần còn lại soạn theo quy tắc.`
  }`;

/** Which sections a model has finished. */
export function draftProgressText(
  period: PeriodId,
  done: readonly string[],
  left: readonly string[],
): string {
  const head = `Dự thảo báo cáo ${periodWords(period)}`;
  if (left.length === 0) return `${head}: đã soạn xong các mục, đang kiểm tra cả báo cáo.`;
  if (done.length === 0) return `${head}: đang soạn mục ${left.join(', ')}.`;
  return `${head}: đã soạn xong mục ${done.join(', ')}; đang soạn mục ${left.join(', ')}. Mục đã xong đọc được ở phần trả lời của tin này.`;
}

/** The digest of a draft, line by line. */
export const draftTexts = {
  title: (period: PeriodId, revision: number) => `Dự thảo báo cáo ${periodWords(period)}, lần ${revision}`,
  counts: ({ kept, changed, new: added, hand, dropped }: DraftCounts) =>
    `${kept} câu giữ nguyên, ${changed} câu thay mới theo kỳ, ${added} câu thêm${hand > 0 ? `, ${hand} câu sửa tay` : ''}; bỏ ${dropped} câu của báo cáo trước.`,
  noErrors: 'Không còn lỗi cần xử lý.',
  errors: (count: number) => `Lỗi cần xử lý: ${count}.`,
  errorsTitle: 'Lỗi cần xử lý',
  warningsTitle: 'Lưu ý',
  settled: (count: number) => `Đã xử lý có ghi lý do: ${count}; người duyệt sẽ thấy các lý do này.`,
  owedTitle: 'Còn thiếu câu trả lời',
  owed: (people: readonly string[], unit: string) =>
    people.length > 0 ? `${people.join(', ')} (${unit})` : `${unit} (chưa có cán bộ đầu mối)`,
  pending: 'đang chờ số liệu',
  owedNext:
    'Xin nhắc người phụ trách trả lời rồi soạn lại; nếu không có, bấm "Không có báo cáo" và ghi lý do: câu đó sẽ không được viết, và không ghi thành số 0.',
  lostTitle: 'Câu sửa tay không còn chỗ',
  lost: (text: string) =>
    `"${text}": câu gốc đã thay đổi nên câu sửa này chưa được dùng. Nếu còn cần, xin sửa lại câu mới.`,
  maySubmit: 'Dự thảo sẵn sàng để trình: bấm "Trình" hoặc gõ "trình". Cần đổi câu chữ thì bấm "Sửa câu".',
  mayNotSubmit: 'Xử lý hết lỗi rồi mới trình được. Mỗi lỗi có các cách xử lý ở dưới.',
  submitted: 'Bản này đã được trình.',
  inReview: 'Báo cáo đang trình hoặc đã duyệt; sửa câu lúc này sẽ hủy bản trình, phải trình lại.',
  remade: 'Đã soạn lại sau khi xử lý. Muốn xem toàn văn và tệp, gõ "soạn dự thảo".',
  files: 'Toàn văn ở các tin trên; tệp .docx và .md ở phần trả lời của tin này.',
  part: (part: number, parts: number) => (parts > 1 ? ` (${part}/${parts})` : ''),
  section: (number: string, heading: string) => `${number}. ${heading}`,
  noSentence: 'Mục này chưa có câu nào: chưa có câu trả lời và báo cáo trước cũng không có.',
  failed: (period: PeriodId, reference: string) =>
    `Chưa soạn được dự thảo báo cáo ${periodWords(period)} (mã ${reference}). Xin gõ lại "soạn dự thảo"; nếu vẫn không được, báo người quản trị mã này.`,
  noHistory: (period: PeriodId, ask: readonly string[]) =>
    `Chưa có báo cáo nào trước ${periodWords(period)} để soạn tiếp. Xin nhập báo cáo kỳ trước (lệnh "thuky import")${ask.length > 0 ? `, hoặc hỏi ${ask.join(', ')}` : ''}.`,
  superseded: (period: PeriodId, revision: number) =>
    `Đã có dự thảo mới hơn (báo cáo ${periodWords(period)}, lần ${revision}); xin dùng các nút của bản đó.`,
  toWhole: 'Muốn sửa câu, xử lý lỗi hoặc trình, xin gõ "soạn dự thảo" để có dự thảo cả báo cáo.',
  noPeriod: (open: readonly PeriodId[]) =>
    open.length === 0
      ? 'Hiện không có kỳ báo cáo nào đang làm. Cán bộ tổng hợp mở kỳ bằng lệnh "/baocao mở".'
      : `Không có kỳ đó trong các kỳ đang làm: ${open.map(periodWords).join(', ')}. Xin ghi lại, ví dụ: soạn dự thảo ${periodWords(open[0]!)}.`,
  noSection: (said: string) => `Không có mục "${said}" trong mẫu báo cáo. Các mục hiện có:`,
} as const;

/** What is wrong, as a line for chat; the exits are buttons, so the next step is not repeated in words. */
export const findingLine = (finding: KeyedFinding, names: Names): string =>
  `${finding.section === undefined ? '' : `${upper(names.section(finding.section))}: `}${findingText(finding, names).message}`;

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Words on the buttons of the exits. */
export const exitWords = {
  'replace-basis': 'Thay căn cứ',
  edit: 'Sửa',
  record: 'Ghi nhận số liệu này',
  keep: 'Giữ nguyên, vì ...',
  'leave-out': 'Không đưa vào báo cáo, vì ...',
  'no-report': 'Không có báo cáo, vì ...',
} as const;

const settledWords: Record<Settlement['kind'], string> = {
  keep: 'giữ nguyên',
  'leave-out': 'không đưa vào báo cáo',
  'no-report': 'không có báo cáo',
};

export const settledText = (how: Settlement['kind'], count: number, reason: string): string =>
  `Đã ghi: ${settledWords[how]}${count > 1 ? ` (${count} câu hỏi)` : ''}, vì ${reason}. Đang soạn lại dự thảo.`;

export const editedText = (text: string): string =>
  text === ''
    ? 'Đã bỏ câu này khỏi dự thảo. Đang soạn lại.'
    : `Đã thay bằng: "${text}". Đang soạn lại dự thảo.`;

export const recordedText = (question: string, typed: string): string =>
  `Đã ghi nhận "${typed}" là câu trả lời của anh/chị cho ${question}. Đang soạn lại dự thảo.`;

/** The sentences made from somebody's answers. */
export const mineTexts = {
  title: (period: PeriodId) => `Các câu soạn từ số liệu của anh/chị, báo cáo ${periodWords(period)}`,
  ask: 'Xin xem giúp các câu này đã đúng chưa. Sai chữ thì bấm "Sửa", hoặc gõ ngay dưới tin này "bỏ câu 2", "viết lại câu 2: ..."; sai số liệu thì gõ lại câu trả lời, ví dụ "sửa câu 3: 12 hồ sơ".',
  place: (number: number, section: string) => `${number}. Mục ${section}`,
  from: (questions: string) => `Theo ${questions}`,
  unclear: (period: PeriodId) =>
    `Chưa ghi gì: chưa rõ anh/chị muốn sửa câu nào trong các câu soạn từ số liệu của mình (báo cáo ${periodWords(period)}), hay đang trả lời câu hỏi. Muốn sửa câu soạn, xin trích chữ của câu đó, ví dụ: bỏ câu "..."; viết lại câu "..." thành: ... Muốn sửa câu trả lời, xin gõ ví dụ: "sửa câu 3: 12 hồ sơ".`,
  confirmed: 'Đã xác nhận đúng. Xin cảm ơn.',
  yes: 'Đúng',
  mend: 'Sửa',
  none: (period: PeriodId, answered: boolean) =>
    answered
      ? `Câu trả lời của anh/chị không thành câu mới nào trong báo cáo ${periodWords(period)}: việc không phát sinh thì không viết, câu thường kỳ thì giữ nguyên. Toàn văn dự thảo do cán bộ tổng hợp xem.`
      : `Chưa có câu nào trong báo cáo ${periodWords(period)} soạn từ câu trả lời của anh/chị. Xin trả lời câu hỏi của kỳ này trước; toàn văn dự thảo do cán bộ tổng hợp xem.`,
} as const;

export const wordingRequestText = (by: string, section: string, period: PeriodId): string =>
  `${by} đề nghị sửa một câu ở mục ${section}, dự thảo báo cáo ${periodWords(period)}.`;

export const wordingSentText = (to: readonly string[], questions: readonly Numbered[]): string => {
  const numbers = numbersOf(questions);
  const first = to.length > 0 ? `Đã chuyển đề nghị cho ${to.join(', ')}.` : 'Đã ghi đề nghị.';
  const number = questions.find((one) => one.number !== null)?.number;
  return number === undefined || number === null
    ? first
    : `${first} Nếu sai là ở số liệu thì xin sửa câu trả lời (${numbers}): gõ "sửa câu ${number}: ..." để bản sau tự đúng.`;
};

/** Words of the forms about drafts. Titles are at most 24 characters. */
export const draftForms = {
  submit: 'Ghi',
  close: 'Thôi',
  voids:
    'Báo cáo đang trình hoặc đã duyệt. Ghi thay đổi này sẽ hủy bản trình và cả việc duyệt (nếu có); phải trình lại.',
  edit: {
    title: 'Sửa câu',
    button: 'Sửa câu',
    next: 'Tiếp',
    sentence: 'Câu cần sửa',
    text: 'Câu mới',
    hint: 'Viết nguyên cả câu. Muốn bỏ hẳn câu này, ghi: bỏ câu',
    dropWords: /^bỏ câu(?: này)?[.!]?$/iu,
    pick: 'Xin chọn câu cần sửa.',
    empty: 'Xin viết câu mới, hoặc ghi: bỏ câu',
    same: 'Câu này chưa thay đổi. Xin viết câu mới, hoặc bấm Thôi.',
    tooLong: 'Câu này dài quá một ô nhập; xin chép câu ra, sửa rồi dán lại từng phần vào tệp .docx.',
  },
  keep: { title: 'Giữ nguyên', reason: 'Giữ nguyên, vì', hint: 'Người duyệt sẽ thấy lý do này.' },
  'leave-out': {
    title: 'Không đưa vào',
    answers: 'Câu trả lời không đưa vào báo cáo',
    reason: 'Không đưa vào báo cáo, vì',
    hint: 'Người duyệt sẽ thấy lý do này. Câu trả lời vẫn được lưu.',
  },
  'no-report': {
    title: 'Không có báo cáo',
    questions: 'Câu hỏi không có báo cáo',
    reason: 'Không có báo cáo, vì',
    hint: 'Câu tương ứng sẽ không được viết và không ghi thành số 0. Người duyệt sẽ thấy lý do này.',
  },
  record: {
    title: 'Ghi nhận số liệu',
    question: 'Là câu trả lời cho câu hỏi',
    typed: 'Số liệu',
    hint: 'Số liệu này được ghi là câu trả lời của anh/chị.',
    unreadable: (example: string) => `Chưa đọc được. Xin ghi như ví dụ: ${example}`,
    unasked: 'Kỳ này không ai được hỏi câu này. Xin chọn câu hỏi khác.',
  },
  wording: {
    title: 'Đề nghị sửa câu',
    sentence: 'Câu cần sửa',
    words: 'Nên viết là',
    hint: 'Đề nghị được chuyển cho cán bộ tổng hợp. Sai số liệu thì nên sửa câu trả lời.',
  },
  needed: 'Xin điền ô này.',
} as const;
