import type { DraftCounts, SentenceChange } from '../core/drafts/digest.ts';
import { officeDay, officeTime } from '../core/office-day.ts';
import { writeDate } from '../core/vietnamese/dates/dates.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
import { periodWords } from './period.ts';
import { eitherOf, stateWords } from './system.ts';
import { shortened } from './values.ts';

/* What the bot says about submitting, approving, returning and issuing: plain sentences, drawn and escaped by slack/views/. */

/** "08:05 ngày 18/9/2023", in Viet Nam. */
export const momentWords = (at: string): string => `${officeTime(at)} ngày ${writeDate(officeDay(at))}`;

const report = (period: PeriodId): string => `báo cáo ${periodWords(period)}`;

export const submitReadyText = (period: PeriodId, revision: number): string =>
  `Dự thảo ${report(period)}, lần ${revision}, không còn lỗi cần xử lý. Bấm "Trình" để chọn người ký và trình.`;

export const submitOutdatedText = (period: PeriodId, first: boolean): string =>
  first
    ? `Chưa có dự thảo cả ${report(period)}. Đang soạn; khi có bản dự thảo, xin xem rồi trình.`
    : `Có câu trả lời hoặc chỗ sửa mới hơn dự thảo. Đang soạn lại ${report(period)}; xin xem bản mới rồi trình.`;

export const submitBlockedText = (period: PeriodId, errors: number): string =>
  `Chưa trình được ${report(period)}: còn ${errors} lỗi cần xử lý. Xin xử lý từng lỗi ở dưới (sửa, ghi nhận, hoặc giữ nguyên có lý do) rồi trình lại.`;

export const nobodyApprovesText = (by: string): string =>
  `Ngoài ${by} không còn lãnh đạo nào để duyệt; người trình không được tự duyệt. Xin nhờ cán bộ tổng hợp khác trình, hoặc báo người quản trị bổ sung người duyệt.`;

export const submittedText = (
  period: PeriodId,
  by: string,
  signer: string,
  approvers: readonly string[],
): string => `${by} đã trình ${report(period)}. Người ký: ${signer}. Đang chờ ${eitherOf(approvers)} duyệt.`;

/** The approver's digest, line by line. */
export const digestTexts = {
  title: (period: PeriodId) => `Trình duyệt ${report(period)}`,
  by: (by: string, at: string) => `${by} trình lúc ${momentWords(at)}.`,
  signs: (signer: string) => `Người ký: ${signer}.`,
  instead: (signer: string) =>
    `Người ký: ${signer}. Người trình cũng là người ký nên cần lãnh đạo khác duyệt.`,
  counts: ({ kept, changed, new: added, hand, dropped }: DraftCounts) =>
    `So với báo cáo trước: ${kept} câu giữ nguyên, ${changed} câu thay mới, ${added} câu thêm${hand > 0 ? `, ${hand} câu sửa tay` : ''}, ${dropped} câu bỏ.`,
  warnings: (count: number) =>
    count === 0 ? 'Không còn lỗi cần xử lý.' : `Không còn lỗi cần xử lý; còn ${count} lưu ý.`,
  files:
    'Kèm theo: báo cáo (.docx) và bản đối chiếu với báo cáo trước. Từng câu mới, kèm nguồn, ở các tin dưới.',
  sentences: 'Câu mới hoặc thay đổi',
  settledCount: (count: number) => `Có ${count} điểm đã xử lý có ghi lý do, ở tin dưới.`,
  since: (state: 'returned' | 'void', at: string, changed: number) =>
    `So với bản ${state === 'returned' ? 'trả lại' : 'đã trình'} lúc ${momentWords(at)}: ${
      changed === 0 ? 'không có câu nào khác' : `${changed} câu khác, có ghi "khác bản trước"`
    }.`,
  sinceMark: 'khác bản trước',
  dropped: 'Câu của báo cáo trước không còn',
  settled: 'Điểm đã xử lý và lý do',
  remarks: 'Lưu ý khi kiểm tra',
  part: (part: number, parts: number) => (parts > 1 ? ` (${part}/${parts})` : ''),
  change: { kept: 'giữ nguyên', changed: 'thay mới', new: 'thêm', hand: 'sửa tay' } satisfies Record<
    SentenceChange,
    string
  >,
  was: 'Trước đây',
  byHand: 'sửa tay',
  message: 'tin nhắn',
  noSource: 'Nguồn: báo cáo trước.',
  source: 'Nguồn',
  section: (number: string) => `Mục ${number}`,
  why: (reason: string) => `Lý do: ${reason}`,
} as const;

/** A point that was settled: what about, why, by whom and when. */
export function settledLine(
  kind: 'keep' | 'leave-out' | 'no-report',
  about: string,
  unit: string | null,
  { reason, by, at }: { reason: string; by: string; at: string },
): string {
  const what = {
    keep: 'Giữ nguyên',
    'leave-out': `Không đưa vào báo cáo câu trả lời${unit === null ? '' : ` của ${unit}`}`,
    'no-report': `Không có báo cáo${unit === null ? '' : ` của ${unit}`}`,
  }[kind];
  return `${what}: ${about.replace(/\.$/u, '')}; vì ${reason} (${by}, ${momentWords(at)}).`;
}

/** The buttons of a decision. */
export const decisionTexts = {
  ask: (period: PeriodId, by: string, signer: string) =>
    `Anh/chị duyệt hay trả lại ${report(period)} do ${by} trình (người ký: ${signer})?`,
  asked: 'Gõ chữ chưa phải là duyệt; xin bấm nút.',
  approve: 'Duyệt',
  return: 'Trả lại',
} as const;

type Refusal = 'own' | 'not-entitled' | 'approved' | 'returned' | 'void' | 'changed';

export function decisionRefusedText(
  why: Refusal,
  by: string | null,
  at: string | null,
  ask: readonly string[],
): string {
  const when = by !== null && at !== null ? `${by} lúc ${momentWords(at)}` : 'trước đó';
  switch (why) {
    case 'own':
      return `Người trình không được tự duyệt hoặc trả lại. Việc này thuộc ${eitherOf(ask)}.`;
    case 'not-entitled':
      return `Bản này trình ${eitherOf(ask)}, nên chỉ ${eitherOf(ask)} duyệt hoặc trả lại được.`;
    case 'approved':
      return `Bản này đã được duyệt: ${when}. Không cần duyệt lại.`;
    case 'returned':
      return `Bản này đã được trả lại: ${when}. Xin chờ bản trình mới.`;
    case 'void':
      return `Bản này không còn hiệu lực vì nội dung đã thay đổi sau khi trình. Xin chờ ${eitherOf(ask)} trình lại.`;
    case 'changed':
      return `Thông tin cơ quan hoặc người ký đã đổi sau khi trình nên bản này không còn khớp. Xin nhờ ${eitherOf(ask)} trình lại.`;
  }
}

export const nothingToApproveText = (ask: readonly string[]): string =>
  ask.length === 0
    ? 'Hiện không có báo cáo nào chờ anh/chị duyệt.'
    : `Hiện không có báo cáo nào chờ anh/chị duyệt; bản đang trình thuộc ${eitherOf(ask)}.`;

export const approvedText = (period: PeriodId, by: string, at: string): string =>
  `${by} đã duyệt ${report(period)} lúc ${momentWords(at)}. Văn thư cho số, ngày và ban hành.`;

export const returnedText = (period: PeriodId, by: string, at: string): string =>
  `${by} đã trả lại ${report(period)} lúc ${momentWords(at)}. Cán bộ tổng hợp hoàn thiện rồi trình lại.`;

const changes = {
  answer: 'câu trả lời',
  edit: 'câu chữ của dự thảo',
  settlement: 'cách xử lý một lỗi',
} as const;

export const voidText = (period: PeriodId, by: string, why: keyof typeof changes): string =>
  `Bản trình ${report(period)} không còn hiệu lực: ${by} đã thay đổi ${changes[why]} sau khi trình. Cán bộ tổng hợp soạn lại rồi trình lại.`;

/** What a return says to the coordinator, and what is passed on. */
export const returnTexts = {
  title: (period: PeriodId, by: string) => `${by} trả lại ${report(period)}`,
  sections: (sections: readonly string[]) => `Về ${sections.join(', ')}.`,
  next: 'Sai số liệu: bấm "Chuyển cho đầu mối" để mở lại câu hỏi. Sai câu chữ: bấm "Sửa câu". Xong thì gõ "trình" để trình lại.',
  passOn: 'Chuyển cho đầu mối',
  passed: (period: PeriodId, by: string) =>
    `${by} chuyển ý kiến của lãnh đạo về ${report(period)}. Xin xem lại các câu:`,
  how: (number: number | null) =>
    number === null
      ? 'Trả lời lại ngay tại đây.'
      : `Trả lời lại ngay tại đây, ví dụ gõ "sửa câu ${number}: ...".`,
  passedOn: (to: readonly string[]) =>
    to.length === 0
      ? 'Chưa chuyển cho ai: các câu đã chọn chưa có cán bộ đầu mối. Xin bổ sung người trong organisation.yml.'
      : `Đã chuyển cho ${to.join(', ')}; các câu đó được mở lại. Khi có câu trả lời mới, xin soạn lại rồi trình.`,
  unowned: (questions: readonly string[]) => `Chưa có cán bộ đầu mối cho: ${questions.join('; ')}.`,
} as const;

/** `approvedOn`: ISO day; the example is a day that is taken, as the reader may type it as it stands. */
export const issueReadyText = (period: PeriodId, by: string, signer: string, approvedOn: string): string =>
  `${by} đã duyệt ${report(period)} (người ký: ${signer}). Bản in để trống số và ngày kèm theo. Sau khi ký, bấm "Nhập số, ngày" hoặc gõ, ví dụ: số 231 ngày ${writeDate(approvedOn)}.`;

export const issueButton = 'Nhập số, ngày';

/** Why a number or date was not taken. */
export type IssueRefusal =
  | { is: 'no-number'; said: string }
  | { is: 'no-date'; said: string | null }
  | { is: 'before-approval'; approved: string }
  | { is: 'in-future'; today: string }
  | { is: 'number-used'; last: number; lastDate: string | null; year: number }
  | { is: 'changed' }
  | { is: 'taken' };

export function issueRefusedText(why: IssueRefusal): string {
  switch (why.is) {
    case 'no-number':
      return `Chưa đọc được số trong "${why.said}". Xin ghi số thứ tự, ví dụ: số 231 ngày 18/9.`;
    case 'no-date':
      return why.said === null
        ? 'Chưa có ngày ban hành. Xin ghi cả số và ngày, ví dụ: số 231 ngày 18/9.'
        : `Ngày "${why.said}" không có trong lịch. Xin ghi lại, ví dụ: số 231 ngày 18/9.`;
    case 'before-approval':
      return `Ngày ban hành không được trước ngày duyệt (${writeDate(why.approved)}). Xin kiểm tra lại ngày.`;
    case 'in-future':
      return `Ngày ban hành không được sau hôm nay (${writeDate(why.today)}). Xin kiểm tra lại ngày.`;
    case 'number-used':
      return `Số báo cáo gần nhất của năm ${why.year} là ${why.last}${why.lastDate === null ? '' : ` (ngày ${writeDate(why.lastDate)})`}; số mới phải lớn hơn. Xin kiểm tra lại sổ văn bản đi.`;
    case 'changed':
      return 'Thông tin cơ quan hoặc người ký đã đổi sau khi duyệt nên không in đúng bản đã duyệt được. Xin nhờ cán bộ tổng hợp trình lại.';
    case 'taken':
      return 'Báo cáo đã được ban hành, hoặc số này vừa được dùng. Xin xem lại tin gần nhất rồi thử số khác nếu cần.';
  }
}

export const issuedText = (period: PeriodId, number: string, date: string, by: string): string =>
  `Đã ban hành ${report(period)}: số ${number}, ngày ${writeDate(date)} (${by} nhập). Báo cáo này là căn cứ của kỳ sau; cần đính chính thì làm báo cáo mới.`;

export const noSubmissionText = (period: PeriodId, state: PeriodState, ask: readonly string[]): string =>
  `${report(period)[0]!.toLocaleUpperCase('vi')}${report(period).slice(1)} chưa được duyệt (${stateWords[state]}) nên chưa cho số, ngày được. Xin hỏi ${eitherOf(ask)}.`;

/** A question without what stands in brackets, where its answer is only pointed at. */
export const withoutHints = (ask: string): string => ask.replace(/\s*\([^()]*\)/gu, '');

/** A question to pass on, with whom it lies: "Số đơn tố cáo? (Thanh tra)". */
export const passOnChoice = (ask: string, unit: string): string =>
  `${shortened(withoutHints(ask), 52)} (${unit})`;

/** Words of the forms. Titles are at most 24 characters. */
export const approvalForms = {
  close: 'Thôi',
  submit: {
    title: 'Trình báo cáo',
    send: 'Trình',
    signer: 'Người ký',
    unmatched: (approvers: readonly string[]) =>
      `Chưa nhận ra tài khoản Slack của ${eitherOf(approvers)} nên không có ai duyệt được. Xin chọn người ký khác, hoặc báo người quản trị sửa organisation.yml.`,
  },
  return: {
    title: 'Trả lại báo cáo',
    send: 'Trả lại',
    words: 'Ý kiến của lãnh đạo',
    hint: 'Ý kiến này được gửi cho cán bộ tổng hợp.',
    sections: 'Về các mục (không chọn: cả báo cáo)',
  },
  passOn: {
    title: 'Chuyển cho đầu mối',
    send: 'Chuyển',
    questions: 'Câu hỏi cần trả lời lại',
    words: 'Lời nhắn',
  },
  issue: {
    title: 'Nhập số, ngày',
    send: 'Ban hành',
    number: 'Số báo cáo',
    hint: 'Chỉ ghi số thứ tự, ví dụ 231',
    date: 'Ngày ban hành',
  },
  needed: 'Xin điền ô này.',
} as const;
