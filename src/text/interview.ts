import type { Doubt } from '../core/interview.ts';
import { mayConfirm } from '../core/interview.ts';
import type { ReplyProblem, Doubt as WhyDoubt } from '../core/replies/types.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import { writePeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { AskedQuestion, InterviewNotice, PeriodHead } from '../usecases/notices-interview.ts';
import { askedWords, questionTopic } from './questions.ts';
import { shortened, valueText } from './values.ts';

/* What the interview says. Every function gives plain text; slack/ escapes it. */

type Of<K extends InterviewNotice['kind']> = Extract<InterviewNotice, { kind: K }>;

/** "kỳ tháng 9/2023". */
export const periodName = (period: string): string => `kỳ ${writePeriod(period, 'short')}`;

/** Names in a row: "A", "A hoặc B", "A, B hoặc C". */
export const anyOfNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'người quản trị') : `${names.slice(0, -1).join(', ')} hoặc ${names.at(-1)}`;

/** The states of a period as people call them. */
export const stateWords: Readonly<Record<PeriodState, string>> = {
  open: 'mới mở',
  collecting: 'đang thu thập số liệu',
  drafting: 'đang soạn dự thảo',
  in_review: 'đã trình, đang chờ duyệt',
  approved: 'đã duyệt, chờ lấy số',
  issued: 'đã ban hành',
};

/** A question in full, with its places filled. */
export const questionText = (question: Pick<AskedQuestion, 'ask'>, head: PeriodHead): string =>
  askedWords(question.ask, head.period, head);

/** A question in a few words, for lists and beside its answer. */
export const shortQuestion = (ask: string, head: PeriodHead): string =>
  shortened(questionTopic(askedWords(ask, head.period, head)), 70);

// ---- the first message -----------------------------------------------------------------------------------------------------------------

/** The head of the first message; questions that may stay without an answer are not counted by the board. */
export function questionsIntro({ name, head, questions }: Of<'questions'>): string {
  const perhaps = questions.filter((one) => one.conditional || one.settled).length;
  const count = `${questions.length} câu hỏi${perhaps > 0 ? ` (${perhaps} câu chỉ trả lời khi có phát sinh hoặc thay đổi)` : ''}`;
  return `Kính gửi anh/chị ${name}: xin cho biết số liệu báo cáo ${periodName(head.period)} (từ ngày ${writeDate(head.from)} đến ngày ${writeDate(head.to)}), ${count}, hạn trả lời: ngày ${writeDate(head.deadline)}.`;
}

/** How to answer, at the foot of the first message. */
export const questionsHelp = (first: AskedQuestion | undefined): string =>
  `Cách trả lời: nhắn ngay tại đây, theo số câu (ví dụ "${first ? `${first.number}: ${shortened(first.example, 40)}` : '1: 53'}"), lần lượt theo thứ tự, hoặc viết tự do; trả lời bao nhiêu câu một lần cũng được. Không phát sinh thì ghi "không"; chưa có thì ghi "chưa có số liệu". Muốn sửa câu đã trả lời: "sửa câu 3: 54".`;

/** One question of the first message, in two lines at most: what is asked, and what was said last time (`sameAs`: in the words shown there). */
export function questionLine(
  question: AskedQuestion,
  head: PeriodHead,
  sameAs: number | null = null,
): { ask: string; hint: string } {
  const hints = [
    ...(question.conditional ? ['chỉ trả lời khi câu trên có phát sinh'] : []),
    ...(question.settled ? ['đã có trong báo cáo năm nay, chỉ trả lời khi có thay đổi'] : []),
    ...(question.value && question.value.kind !== 'unread'
      ? [`đã ghi: ${shortened(valueText(question.value, question), 160)}`]
      : []),
    ...(question.reopened ? ['cần xem lại; nếu vẫn đúng, xin ghi "giữ nguyên"'] : []),
    ...(question.last
      ? [
          `${lastPeriod(question, head)}: ${sameAs === null ? shortened(valueText(question.last.value, question), 160) : `như nêu ở câu ${sameAs}`}`,
        ]
      : []),
  ];
  return { ask: questionText(question, head), hint: hints.join('; ') };
}

/** "tháng 8/2023": the period of the last value. */
export const lastPeriod = ({ last }: AskedQuestion, head: PeriodHead): string =>
  last && last.period !== head.period ? writePeriod(last.period, 'short') : 'kỳ trước';

/** The period is open, for the channel. */
export const openedText = ({ head, by, people }: Of<'period-opened'>): string =>
  `${by} đã mở ${periodName(head.period)}. Số liệu từ ngày ${writeDate(head.from)} đến ngày ${writeDate(head.to)}, hạn trả lời ngày ${writeDate(head.deadline)}. Câu hỏi đã gửi riêng cho: ${people.map((one) => `${one.name} (${one.unit}, ${one.questions} câu)`).join('; ')}.`;

/** Somebody goes on later. */
export const pausedText = ({ head }: Of<'interview-paused'>): string =>
  `Vâng ạ. Những câu đã ghi vẫn được lưu. Khi tiện, anh/chị nhắn tiếp tại đây hoặc gõ "tiếp tục"; hạn trả lời: ngày ${writeDate(head.deadline)}.`;

/** Why a period was not opened, and what to do. */
export function openRefusedText(
  notice:
    | Of<'period-unread'>
    | Of<'period-exists'>
    | Of<'period-reported'>
    | Of<'period-not-monthly'>
    | Of<'open-anyway'>,
): string {
  switch (notice.kind) {
    case 'period-exists':
      return notice.state === 'issued'
        ? `Báo cáo ${periodName(notice.period)} đã ban hành nên không mở lại. Cần đính chính thì lập báo cáo mới.`
        : `${upper(periodName(notice.period))} đã mở, ${stateWords[notice.state]}, hạn ngày ${writeDate(notice.deadline)}. Xem ai còn nợ: /baocao tiến độ.`;
    case 'period-reported':
      return `${upper(periodName(notice.period))} đã có báo cáo lưu nên không mở lại. Xem số liệu: /baocao số liệu ${writePeriod(notice.period, 'short').replace(/^tháng /u, '')}.`;
    case 'period-unread':
      return `"${shortened(notice.said, 40)}" không phải là tháng. Xin ghi tháng và năm, ví dụ: /baocao mở 9/2023.`;
    case 'period-not-monthly':
      return `Chưa mở được kỳ ${writePeriod(notice.period, 'long')}: hiện chỉ có mẫu báo cáo tháng. Xin ghi tháng, ví dụ: /baocao mở 9/2023.`;
    case 'open-anyway':
      return notice.unfinished
        ? `${upper(periodName(notice.unfinished.period))} chưa ban hành (${stateWords[notice.unfinished.state]}). Mở ${periodName(notice.period)} thì câu trả lời mới sẽ ghi vào kỳ mới. Anh/chị có mở không?`
        : `${upper(periodName(notice.period))} cách xa kỳ đang đến hạn (${periodName(notice.expected)}). Anh/chị có chắc muốn mở không?`;
  }
}

/** With a capital at the beginning. */
export const upper = (text: string): string => text[0]!.toLocaleUpperCase('vi') + text.slice(1);

// ---- doubts and problems ---------------------------------------------------------------------------------------------------------------

/** What is asked about one proposal. */
export function doubtText(doubt: Doubt, question: AskedQuestion | undefined, head: PeriodHead): string {
  const about = question ? `Câu ${question.number} (${shortQuestion(question.ask, head)})` : doubt.question;
  const why = doubt.why.map(whyText).join('; ');
  if (doubt.why.some((one) => one.kind === 'none-or-pending'))
    return `${about}: ${why}. Là không phát sinh, hay chưa có số liệu ạ?`;
  const value = doubt.proposal === null ? '' : shortened(valueText(doubt.proposal, question), 600);
  if (!mayConfirm(doubt)) return `${about}: ${why}. Xin ghi lại có dấu để in đúng vào báo cáo.`;
  return `${about}: ${why}. Xin ghi là "${value}", phải không ạ?`;
}

const bounds = ({ from, to }: { from: string; to: string }) =>
  `từ ngày ${writeDate(from)} đến ngày ${writeDate(to)}`;

function whyText(why: WhyDoubt): string {
  switch (why.kind) {
    case 'written-out':
      return `đã viết đủ chữ: ${why.words
        .slice(0, 4)
        .map((one) => `"${one.typed}" thành "${one.proposal}"`)
        .join(', ')}`;
    case 'no-diacritics':
      return `chưa rõ dấu của: ${why.words.slice(0, 8).join(', ')}`;
    case 'none-or-pending':
      return `anh/chị ghi "${shortened(why.said, 60)}"`;
    case 'as-last-period':
      return 'lấy theo kỳ trước';
    case 'far-from-last':
      return `khác nhiều so với kỳ trước (${why.last})`;
    case 'unlikely':
      return `"${why.found}" là giá trị ít gặp`;
    case 'hedged':
      return `"${why.hedge}" là con số ước chừng, báo cáo in số chính xác`;
    case 'other-unit':
      return `câu hỏi tính theo "${why.unit}" nhưng anh/chị ghi "${why.found}"`;
    case 'unit-assumed':
      return `"${why.found}" chưa ghi đơn vị, hiểu là ${why.unit}`;
    case 'year-missing':
      return `"${why.found}" chưa có năm, hiểu là ngày ${writeDate(why.date)}`;
    case 'outside-window':
      return `ngày ${writeDate(why.date)} nằm ngoài kỳ số liệu (${bounds(why)})`;
    case 'in-future':
      return `ngày ${writeDate(why.date)} chưa đến`;
    case 'date-missing':
      return `văn bản "${shortened(why.said, 60)}" chưa có ngày`;
    case 'symbol-missing':
      return `văn bản "${shortened(why.said, 60)}" chưa có ký hiệu`;
    case 'no-choice':
      return `chưa thấy một trong các loại: ${why.choices.join(', ')}`;
    case 'spare-words':
      return `phần "${shortened(why.rest, 80)}" sẽ không được in`;
    case 'other-scope':
      return `anh/chị ghi "${shortened(why.found, 60)}", báo cáo cần số chung của cả kỳ`;
    case 'adds-to':
      return 'ghi thêm vào câu trả lời trước';
    case 'next-question':
      return 'hiểu là trả lời câu đang hỏi';
    case 'in-order':
      return 'hiểu theo thứ tự câu hỏi';
    case 'split-at-commas':
      return `đã tách thành ${why.items.length} tên`;
    case 'whole-group':
      return `một câu cho cả nhóm "${why.group}"`;
    case 'perhaps-no-answer':
      return `"${shortened(why.said, 60)}" có vẻ không phải câu trả lời`;
  }
}

/** Why words could not be read. */
export function problemText(problem: ReplyProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'tin nhắn không có chữ hay số nào';
    case 'not-a-number':
      return `không thấy con số trong "${shortened(problem.found, 60)}"`;
    case 'negative':
      return `"${problem.found}" là số âm`;
    case 'unit-needed':
      return `"${problem.found}" chưa có đơn vị tính`;
    case 'impossible-date':
      return `ngày "${problem.found}" không có trong lịch`;
    case 'several-values':
      return `có nhiều giá trị (${problem.found.slice(0, 5).join(', ')}), câu này chỉ cần một`;
    case 'no-paper':
      return `không thấy số, ký hiệu văn bản trong "${shortened(problem.found, 60)}"`;
    case 'no-name':
      return `chưa có tên hội nghị, cuộc họp trong "${shortened(problem.found, 60)}"`;
    case 'unclear-edit':
      return `chưa rõ "${shortened(problem.said, 60)}" là thêm, sửa hay bỏ mục nào`;
    case 'no-such-task':
      return `kỳ trước chỉ có ${problem.tasks} nhiệm vụ, không có mục ${problem.task}`;
    case 'nothing-to-repeat':
      return 'kỳ trước không có giá trị nào để ghi lại';
    case 'control-character':
      return `có ký tự ${problem.code} không in được, xin gõ lại chỗ đó`;
    case 'too-long':
      return `dài ${problem.length} ký tự, quá ${problem.limit}; xin tóm tắt lại`;
  }
}

// ---- after submission ------------------------------------------------------------------------------------------------------------------

/** What an answer would void, or what was decided about it. */
export function voidsText(notice: Of<'voids-asked'>): string {
  if (notice.decided === 'written') return 'Đã ghi câu trả lời và hủy bản trình.';
  if (notice.decided === 'withheld')
    return `Không ghi; bản trình giữ nguyên. Cần trao đổi, xin liên hệ ${anyOfNames(notice.coordinators)}.`;
  const given = notice.state === 'approved' ? 'đã được duyệt' : 'đã trình và đang chờ duyệt';
  return `Báo cáo ${periodName(notice.head.period)} ${given}. Ghi câu trả lời này sẽ hủy bản trình${notice.state === 'approved' ? ' và ý kiến duyệt' : ''}, phải soạn và trình lại. Anh/chị có ghi không?`;
}

/** To the coordinators: what an answer voided. */
export const voidedText = ({ head, was, by }: Of<'voided-by-answer'>): string =>
  `${by} vừa ghi câu trả lời sau khi báo cáo ${periodName(head.period)} ${was === 'approved' ? 'đã duyệt' : 'đã trình'}; bản trình bị hủy, báo cáo trở lại bước soạn dự thảo. Xin soạn lại (/baocao soạn) rồi trình lại (/baocao trình).`;

// ---- the rest --------------------------------------------------------------------------------------------------------------------------

/** Nothing is asked of somebody. */
export const nothingAskedText = ({ period, issued, coordinators }: Of<'nothing-asked'>): string =>
  period !== null && issued
    ? `Báo cáo ${periodName(period)} đã ban hành nên không ghi thêm câu trả lời. Có thay đổi, xin báo ${anyOfNames(coordinators)}.`
    : `Hiện không có câu hỏi nào gửi anh/chị nên tin nhắn không được ghi làm câu trả lời. Gõ "trợ giúp" để xem các việc làm được, hoặc hỏi ${anyOfNames(coordinators)}.`;

/** Answers belong into the direct conversation. */
export const inPrivateText =
  'Xin trả lời câu hỏi báo cáo trong tin nhắn riêng với Thư Ký; tin nhắn ở kênh chung không được ghi làm câu trả lời.';

/** Words on the interview's buttons. */
export const buttonWords = {
  oneByOne: 'Hỏi từng câu',
  same: 'Như tháng trước',
  keep: 'Giữ nguyên',
  none: 'Không phát sinh',
  skip: 'Bỏ qua',
  back: 'Quay lại',
  yes: 'Đúng',
  no: 'Không',
  pending: 'Chưa có số liệu',
  write: 'Ghi và hủy bản trình',
  withhold: 'Không ghi',
  openAnyway: 'Vẫn mở',
  progress: 'Tiến độ',
  draft: 'Soạn dự thảo',
  resume: 'Trả lời tiếp',
  help: 'Trợ giúp',
} as const;
