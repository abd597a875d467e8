import { isUsable } from '../core/interview.ts';
import type { TurnSaid } from '../core/interviewing/interview-turn.ts';
import type {
  AskedQuestion,
  InterviewNotice,
  NotedLine,
  PartProgress,
  PeriodHead,
  TurnNotice,
} from '../usecases/notices-interview.ts';
import {
  anyOfNames,
  doubtText,
  lastPeriod,
  periodName,
  problemText,
  questionLine,
  questionText,
  shortQuestion,
  upper,
} from './interview.ts';
import { shortened, valueText } from './values.ts';

/* What is said after a turn of the interview, and the question that comes next. */

/** One saying after a turn, as a line. */
export function saidText(said: TurnSaid, notice: TurnNotice): string {
  const of = (id: string) => notice.questions[id];
  const name = (id: string) => {
    const question = of(id);
    return question ? `câu ${question.number} (${shortQuestion(question.ask, notice.head)})` : id;
  };
  const value = (id: string, given: NotedLine['value']) => shortened(valueText(given, of(id)), 600);
  const numbers = (ids: readonly string[]) => ids.map((id) => of(id)?.number ?? id).join(', ');
  switch (said.kind) {
    case 'noted':
      return said.value.kind === 'pending'
        ? `Đã ghi ${name(said.question)}: còn chờ số liệu. Khi có, xin nhắn lại.`
        : `${said.correction ? 'Đã sửa' : 'Đã ghi'} ${name(said.question)}: ${value(said.question, said.value)}.`;
    case 'awaited':
      return `Đã ghi câu ${numbers(said.questions)}: còn chờ số liệu. Khi có, xin nhắn lại kèm số câu.`;
    case 'explained': {
      const question = of(said.question);
      if (!question) return '';
      const now =
        question.value && question.value.kind !== 'unread'
          ? ` Hiện đang ghi: ${shortened(valueText(question.value, question), 300)}.`
          : '';
      const last = question.last
        ? ` ${upper(lastPeriod(question, notice.head))}: ${shortened(valueText(question.last.value, question), 200)}.`
        : '';
      const asked =
        notice.next?.question.id === said.question
          ? ''
          : `Câu ${question.number}: ${questionText(question, notice.head)}${now}${last} `;
      return `${asked}Trả lời ví dụ: "${question.number}: ${question.example}". Cần trao đổi thêm, xin hỏi ${anyOfNames(notice.coordinators)}.`;
    }
    case 'still-settled': {
      const question = of(said.question);
      return `${upper(name(said.question))}: báo cáo năm nay đã có nên giữ nguyên. Nếu có thay đổi, xin ghi, ví dụ: "${question?.number}: ${question?.example ?? ''}".`;
    }
    case 'unchanged':
      return `${upper(name(said.question))} đã ghi như vậy rồi: ${value(said.question, said.value)}.`;
    case 'held':
      return `Chờ anh/chị quyết định ${name(said.question)}: ${value(said.question, said.value)}.`;
    case 'confirm':
      return doubtText(said.doubt, of(said.doubt.question), notice.head);
    case 'confirm-group':
      return said.questions.length === 1
        ? `Xin ghi không phát sinh cho ${name(said.questions[0]!)}, phải không ạ?`
        : `Xin ghi không phát sinh cho ${said.questions.length} câu của nhóm "${said.group.replace(/^\d+\.\s*/u, '')}" (câu ${numbers(said.questions)}), phải không ạ?`;
    case 'again': {
      const question = of(said.question);
      if (said.asked > 1)
        return `Vẫn chưa đọc được ${name(said.question)}: ${problemText(said.problem)}. Lời anh/chị đã được giữ nguyên văn. Xin ghi theo mẫu "${question?.number}: ${question?.example ?? '53'}"${notice.coordinators.length > 0 ? ` hoặc trao đổi với ${anyOfNames(notice.coordinators)}` : ''}.`;
      return `Chưa đọc được ${name(said.question)}: ${problemText(said.problem)}. Xin ghi lại, ví dụ: "${question?.number}: ${question?.example ?? '53'}".${said.kept ? ' Trong khi chờ, lời anh/chị được giữ nguyên văn.' : ' Câu trả lời trước vẫn giữ.'}`;
    }
    case 'denied': {
      const stands = of(said.question)?.value;
      if (stands && isUsable(stands))
        return `Đã bỏ cách hiểu đó; ${name(said.question)} vẫn ghi: ${value(said.question, stands)}. Muốn đổi, xin nhắn "sửa câu ${of(said.question)?.number}: ...".`;
      return `Đã bỏ cách hiểu đó. Xin ghi lại ${name(said.question)}, ví dụ: "${of(said.question)?.number}: ${of(said.question)?.example ?? '53'}".`;
    }
    case 'reopened': {
      const question = of(said.question);
      return `Xin ghi lại ${name(said.question)}${question?.value && question.value.kind !== 'unread' ? `; hiện đang ghi: ${value(said.question, question.value)}` : ''}.`;
    }
    case 'which-doubt':
      return `Có ${said.questions.length} câu đang chờ xác nhận (câu ${numbers(said.questions)}). Xin ghi rõ, ví dụ: "câu ${of(said.questions[0]!)?.number} đúng", hoặc "đúng hết".`;
    case 'superseded':
      return `Tin nhắn này cũ hơn câu trả lời đã ghi: ${name(said.question)} đã được trả lời lại sau đó (${value(said.question, said.value)}) và giữ như vậy. Muốn đổi, xin nhắn: "sửa câu ${of(said.question)?.number}: ...".`;
    case 'which-question':
      return `"${shortened(said.typed, 80)}" là câu trả lời cho câu nào: ${said.candidates.map(name).join('; ')}? Xin ghi kèm số câu.`;
    case 'no-such-number':
      return `Không có câu ${said.number}; anh/chị có các câu từ 1 đến ${notice.total}. Xin ghi lại "${shortened(said.typed, 80)}" với đúng số câu.`;
    case 'count-differs':
      return `Có ${said.found} giá trị nhưng nhóm đang hỏi có ${said.questions.length} câu (câu ${numbers(said.questions)}). Xin ghi kèm số câu, ví dụ: "${of(said.questions[0]!)?.number ?? 1}: 53".`;
    case 'said-twice':
      return `${upper(name(said.question))} có hai câu trả lời khác nhau trong một tin: ${said.typed.map((one) => `"${shortened(one, 60)}"`).join(' và ')}. Xin ghi lại một câu.`;
    case 'rest':
      // Words without any figure, and nothing else: perhaps no answer at all.
      return notice.said.length === 1 && !/\d/.test(said.words)
        ? `Chưa rõ "${shortened(said.words, 120)}" trả lời câu nào. Nếu là câu trả lời, xin ghi kèm số câu, ví dụ: "${notice.next?.question.number ?? 1}: ..."; cần trao đổi việc khác, xin liên hệ ${anyOfNames(notice.coordinators)}.`
        : `Chưa rõ phần này trả lời câu nào: "${shortened(said.words, 200)}". Xin ghi kèm số câu, ví dụ: "${notice.next?.question.number ?? 1}: ...".`;
    case 'asked-now':
      return `Vì câu trả lời vừa rồi, xin cho biết thêm: ${said.questions.map(name).join('; ')}.`;
    case 'not-needed':
      return `Không cần ${said.questions.map(name).join('; ')} nữa; lời đã ghi vẫn được lưu nhưng không đưa vào báo cáo.`;
    case 'skipped':
      return `Đã để lại ${name(said.question)}, sẽ hỏi lại sau cùng.`;
  }
}

/** Where the person's part stands after a turn, in one line. */
export function standingText({ asked, answered, owed, pending, unread }: PartProgress): string {
  const parts = [
    `Đã có ${answered}/${asked} câu`,
    ...(owed.length > 0 ? [`còn ${owed.length} câu: ${owed.join(', ')}`] : []),
    ...(pending.length > 0 ? [`chờ số liệu: ${pending.join(', ')}`] : []),
    ...(unread.length > 0 ? [`cần ghi lại hoặc xác nhận: ${unread.join(', ')}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Everything is answered. */
export const completeText = ({ head }: Pick<TurnNotice, 'head'>): string =>
  `Cảm ơn anh/chị, đã đủ câu trả lời cho ${periodName(head.period)}. Cần đổi câu nào, xin nhắn "sửa câu" kèm số câu, ví dụ "sửa câu 3: 54".`;

/** One line of a summary. */
export const notedText = ({ question, value }: NotedLine, head: PeriodHead): string =>
  `${question.number}. ${shortQuestion(question.ask, head)}: ${shortened(valueText(value, question), 200)}`;

/** Above what somebody has answered so far. */
export const ownAnswersText = ({
  head,
  answers,
}: Extract<InterviewNotice, { kind: 'own-answers' }>): string =>
  answers.length === 0
    ? `Anh/chị chưa trả lời câu nào của ${periodName(head.period)}. Gõ "câu hỏi" để xem lại các câu hỏi.`
    : `Câu trả lời của anh/chị, ${periodName(head.period)} (đổi câu nào, xin nhắn ví dụ: "sửa câu ${answers[0]!.question.number}: ..."):`;

/** The question shown next, and on a line of its own what was said last time. */
export function promptText(question: AskedQuestion, head: PeriodHead, one: boolean): string {
  const { ask, hint } = questionLine({ ...question, value: null }, head);
  const now =
    question.value && question.value.kind !== 'unread'
      ? `; hiện đang ghi: ${shortened(valueText(question.value, question), 160)}`
      : '';
  const below = hint === '' && now === '' ? '' : `\n${upper(`${hint || 'đã có câu trả lời'}${now}`)}`;
  return `${one ? 'Câu' : 'Tiếp theo, câu'} ${question.number}: ${ask}${below}`;
}

/** How an answer to the question shown looks. */
export const exampleText = (question: AskedQuestion): string => `Ví dụ: ${question.example}`;
