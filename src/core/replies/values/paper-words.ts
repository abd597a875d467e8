import type { ReferenceAnswer } from '../../answer.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import type { Doubt, ReplyContext } from '../types.ts';
import { daysForm, readDays } from './read-days.ts';
import { bareItem, trimSigns } from './read-items.ts';

/* The words around a paper's number: what was done with it, its title, and what is said of several. */

/** Words that only carry a paper into the answer; the verb of the report comes from its type. */
export const carrying = new Set(
  'trong ky thang nay so don vi em co da ngay van ban thong tin gom va la cua cac ban hanh tham muu moi ky trinh gui ve vua ra tinh'.split(
    ' ',
  ),
);
/** Whether all words of a text are among some. */
export const onlyOf = (words: ReadonlySet<string>, text: string): boolean =>
  (foldLoose(text).match(/[a-z]+/g) ?? []).every((word) => words.has(word));

/** Words that begin what a paper carries out. */
export const act = /^(?:trình|tham mưu|trinh|tham muu)\s/iu;

/** A title that stands in brackets as a whole ("(đợt 2)"). */
const bracketed = /^[\s,;:–-]*\(([^()]*)\)[\s,;.]*$/u;
/** A title without the signs and brackets around it. */
export const tidy = (text: string): string | null =>
  trimSigns(bareItem(trimSigns(text.replace(bracketed, '$1'), ',;:)–-', '(–-')), '', '(–-').replace(
    titleLead,
    '',
  ) || null;
/** "trích yếu: ..." */
const titleLead = /^(?:trích yếu|trich yeu|nội dung|noi dung)\s*:\s*/iu;

/** "Thôi, nhầm, ..." takes back an earlier answer; "có 1 quyết định:" only counts what follows. */
const amending =
  /^(?:(?:thôi|thoi|à|ấy|ơ|dạ|da|xin lỗi|sorry|em|mình)[\s,]+)*(?:nhầm|nham|quên|quen)(?:\s+(?:rồi|roi|mất|mat))?(?:[\s,.:;]+|$)/iu;
const counting =
  /^(?:có|co|gồm|gom)?\s*(?:\d{1,2}|một|hai|ba|bốn|năm|mot|bon|nam)\s+(?:văn bản|vb|quyết định|qđ|qd|kế hoạch|kh|công văn|cv|tờ trình|ttr|quyet dinh|van ban|ke hoach|cong van)(?=$|[\s:])/iu;

/** "trình UBND tỉnh TTr ...": what its type says anyway. */
const submits =
  /^(?:trình|trinh|gửi|gui)\s+(?:lên\s+)?(?:ubnd|hđnd|hdnd|bộ|chủ tịch|sở)(?:\s+(?:ubnd|tỉnh|tinh|huyện))*$/iu;

/** What the words in front of a paper say was done with it; null when they only lead to it. */
export function leadingAct(lead: string): string | null {
  // "Quyết định hỗ trợ: 1940/QĐ-UBND": a heading names the question.
  if (
    /^\s*(?:qđ|quyết định|quyet dinh|văn bản|van ban|kế hoạch|ke hoach|công văn|tờ trình)[^:/]{0,40}:\s*(?:số\s*:?\s*)?$/iu.test(
      lead,
    )
  )
    return null;
  const words = bareItem(trimSigns(lead, '', '(:,–-').replace(/(?:\s|^)(?:tại|bằng|theo|số|là)$/iu, ''))
    .replace(amending, '')
    .replace(/^(?:trong (?:kỳ|tháng),?\s+)?(?:sở\s+)?(?:đã\s+)?/iu, '')
    .replace(counting, '')
    .trim();
  if (words.length < 4 || onlyOf(carrying, words) || submits.test(words)) return null;
  // The act goes on with a sentence of the report.
  return act.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

const sharedDay = new RegExp(
  `(?:^|[\\s,])(?:cùng|đều|cung|deu)\\s+(?:ngày|ngay)\\s+(${daysForm})\\s*$`,
  'iu',
);

/** "QĐ 1/... + 2/... cùng ngày 12/9": one day for all of them. */
export function withSharedDay(
  items: ReferenceAnswer[],
  doubts: Doubt[],
  question: Question,
  context: ReplyContext,
): { items: ReferenceAnswer[]; doubts: Doubt[] } {
  const last = items.at(-1);
  const match = items.length > 1 && last?.title ? sharedDay.exec(last.title) : null;
  const days = match ? readDays(match[1]!, question, context) : null;
  if (!match || !last || !days || 'impossible' in days || items.some((one) => one.date !== null))
    return { items, doubts };
  const title = tidy(last.title!.slice(0, match.index));
  return {
    items: items.map((one) => ({ ...one, date: days.date, ...(one === last ? { title } : {}) })),
    doubts: [...doubts.filter((one) => one.kind !== 'date-missing'), ...days.doubts],
  };
}

/** "1065/SKHCN-VP 31/8 Công văn triển khai ...": where only these words name the type, they are no part of the title. */
export const withoutType = (title: string | null, type: string | null): string | null =>
  title !== null && type !== null && foldLoose(title).startsWith(`${foldLoose(type)} `)
    ? tidy(title.slice(type.length))
    : title;

/** What is said of a paper that is not issued yet. */
export const stillToCome =
  /(?:^|[,;(]\s*|\s)(?:(?:nhưng|mà|tỉnh|ubnd tỉnh|lãnh đạo|sở|đang|hiện|giám đốc)\s+){0,3}(?:chưa (?:ký|ban hành|có số|được duyệt|phê duyệt|trình|phát hành)|chờ (?:ký|số|ban hành|phê duyệt|duyệt)|là\s+(?:bản\s+)?dự thảo)(?:\s[^,;]{0,30})?$/iu;
