import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { strangeWords, withoutCourtesy } from '../chat/chat-words.ts';
import { isFraming, isPerhapsNoAnswer, isSmallTalk } from '../chat/small-talk.ts';
import type { Doubt } from '../types.ts';
import type { ReadValue } from './read-amounts.ts';
import { bareItem, itemsOf, linesOfNumbered, trimSigns, withoutCountingLead } from './read-items.ts';

/* Replies whose words are the answer: names, lists and texts. */

/** How the name of an organisation or a task begins. */
export const nameHead =
  /^(?:công ty|tổng công ty|đại học|học viện|cao đẳng|dai hoc|vườn quốc gia|liên minh|nhà máy|cty|hợp tác xã|htx|trung tâm|viện|trường|doanh nghiệp|hội(?!\s(?:đồng|nghị|thảo|thi))|liên hiệp|chi cục|sở|ubnd|bệnh viện|cong ty|hop tac xa|vien|truong|đề tài|dự án|nhiệm vụ)(?![\p{L}])/iu;

/** "chưa làm được gì đáng kể": short words that deny rather than tell, which should not be printed unasked. */
export const deniesShortly = (text: string): boolean =>
  text.length <= 60 &&
  !/\d/.test(text) &&
  /^(?:không|khong|ko|k|chưa|chua|vẫn|như|giữ nguyên)\s+(?!(?:gian|khí|ngừng|sử dụng|dùng|chỉ|để|những)(?!\p{L}))/iu.test(
    text,
  );

/** "hình như sửa quy chế": what its writer does not know for sure. */
const unsure =
  /^(?:hình như|hinh nhu|chắc là|chac la|có lẽ|co le|nghe nói|nghe noi|nghe đâu|không nhớ|khong nho)(?!\p{L})/iu;
const unsureDoubt = (text: string): Doubt[] =>
  unsure.test(text) ? [{ kind: 'perhaps-no-answer', said: text }] : [];

/** Words that only add an item to what was said before. */
const besides =
  /^\s*(?:ngoài ra|bên cạnh đó|ngoai ra|đồng thời|dong thoi|(?:còn|con)(?=\s+(?:việc|viec|thêm|them|có|co)\s)|(?:có|co)(?=\s+(?:việc|viec)\s))(?:[,\s]+(?:còn|có|thì|con|co|việc|viec|thêm|them)(?!\p{L})){0,2}[,:\s]+(?=\p{L})/iu;

/** "Nhiệm vụ: Công ty A", "Việc khác: ...": the question's own words in front of its answer. */
const heading = /^\s*[-+•]?\s*(\p{L}[\p{L}, ]{2,40}?)\s*:\s*(?=\S)/u;
function withoutOwnHeading(text: string, question: Question): string {
  const group = foldLoose(question.group.replace(/^\d+\.\s*/, ''));
  // "việc khác kiểm tra 3 đề tài".
  const behind = text.slice(group.length);
  if (foldLoose(text.slice(0, group.length)) === group && /^\s\p{L}/u.test(behind))
    return behind.trimStart().replace(/^(?:(?:thì|thi|có|co|là|la)\s+){0,2}/iu, '');
  const match = heading.exec(text);
  if (!match) return text;
  const own = foldLoose(match[1]!) === group || strangeWords(question, match[1]!).length === 0;
  return own ? text.slice(match[0].length) : text;
}

/** "Đề tài: ...", "đơn vị chủ trì: ...": what kind of name follows. */
export const whoseName =
  /^\s*(?:tên\s+)?(?:đơn vị|tổ chức|cơ quan|nhiệm vụ|đề tài|dự án|don vi|to chuc|de tai|nhiem vu)(?:\s+(?:chủ trì|thực hiện|chu tri))?\s*:\s*(?=\S)/iu;

/** The items of names and lists, one a line or between semicolons. */
export function readItems(reply: string, question: Question): ReadValue {
  const kind = question.type === 'names' ? 'names' : 'list';
  const said = withoutCountingLead(withoutOwnHeading(withoutCourtesy(reply), question));
  const pieces = itemsOf(linesOfNumbered(said))
    .map((piece) => bareItem(piece.text.includes('?') ? piece.text : piece.text.replace(besides, '')))
    .map((item) => (kind === 'names' ? item.replace(whoseName, '') : item))
    .filter((item) => item !== '')
    // "Hết ạ" below a list.
    .filter((item, index) => index === 0 || !(isSmallTalk(item) || isFraming(item)));
  const doubts: Doubt[] = pieces.flatMap(unsureDoubt);
  let items = pieces;
  const [only] = pieces;
  if (kind === 'names' && pieces.length === 1 && only) {
    const parts = only.split(/,\s+|\s+và\s+|\s+va\s+/u).map(bareItem);
    // "Công ty A, Công ty B": two names where each part begins one; a comma may also stand inside a name.
    if (parts.length > 1 && parts.every((part) => nameHead.test(part))) {
      items = parts;
      doubts.push({ kind: 'split-at-commas', items });
    }
  }
  if (items.length === 0) return { problem: { kind: 'empty' } };
  const [first] = items;
  if (items.length === 1 && first && (isPerhapsNoAnswer(first) || (kind === 'list' && deniesShortly(first))))
    doubts.push({ kind: 'perhaps-no-answer', said: first });
  return { value: { kind, items }, doubts };
}

/** "Lý do: ...", "Kết quả: ...": the question said again in front of its answer. */
const ownHeading =
  /^(?:lý do(?: trễ(?: hẹn| hạn)?)?|nguyên nhân|kết quả(?: giải quyết)?|nội dung|mục đích|để làm gì|việc khác|hoạt động khác|ly do|nguyen nhan|ket qua|muc dich)\s*:\s*(?=\S)/iu;

const named = /(?<!\p{L})(?:[ÔôBb](?:ng|à)|[Aa]nh|[Cc]hị)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*)+/u;

/** A text as it was typed, without the courtesies around it; one with choices has to hold one of them. */
export function readText(reply: string, question: Question): ReadValue {
  const said = trimSigns(
    withoutOwnHeading(withoutCourtesy(reply), question).replace(ownHeading, ''),
    ',;',
    ';',
  );
  // "ông Nguyễn Văn A đã rút đơn" where nobody is to be named.
  const person = /khong ghi ten nguoi/.test(foldLoose(question.ask)) ? named.exec(said)?.[0] : undefined;
  const text = (person === undefined ? said : said.replace(person, '')).replace(/[^\S\n]+/gu, ' ').trim();
  if (text === '') return { problem: { kind: 'empty' } };
  const doubts: Doubt[] = [...unsureDoubt(text)];
  if (person !== undefined) doubts.push({ kind: 'spare-words', rest: person });
  const words = question.choices ? Object.values(question.choices).flatMap((one) => Object.keys(one)) : null;
  if (isPerhapsNoAnswer(text) || (!words && deniesShortly(text)))
    doubts.push({ kind: 'perhaps-no-answer', said: text });
  else if (words && /^\d|:\s/.test(text)) doubts.push({ kind: 'spare-words', rest: text });
  else if (words && !words.some((word) => foldLoose(text).includes(foldLoose(word))))
    doubts.push({ kind: 'no-choice', choices: [...new Set(words)] });
  return { value: { kind: 'text', text }, doubts };
}
