import type { AnswerValue } from '../answer.ts';
import { readTaskEdits } from '../answers/task-edits.ts';
import type { Question } from '../template.ts';
import { foldLoose } from '../vietnamese/fold.ts';
import { strangeWords, withoutCourtesy } from './chat-words.ts';
import type { ReadValue } from './read-amounts.ts';
import { bareItem, itemsOf, trimSigns, withoutCountingLead } from './read-items.ts';
import { isPerhapsNoAnswer } from './small-talk.ts';
import type { Doubt, ReplyContext } from './types.ts';

/* Replies whose words are the answer: names, lists, texts, and the tasks of the coming period edited in words. */

/** How the name of an organisation or a task begins. */
export const nameHead =
  /^(?:công ty|tổng công ty|đại học|học viện|cao đẳng|dai hoc|vườn quốc gia|liên minh|nhà máy|cty|hợp tác xã|htx|trung tâm|viện|trường|doanh nghiệp|hội|liên hiệp|chi cục|sở|ubnd|bệnh viện|cong ty|hop tac xa|vien|truong|đề tài|dự án|nhiệm vụ)(?![\p{L}])/iu;

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
  /^\s*(?:ngoài ra|bên cạnh đó|ngoai ra|(?:còn|con)(?=\s+(?:việc|viec|thêm|them|có|co)\s)|(?:có|co)(?=\s+(?:việc|viec)\s))(?:[,\s]+(?:còn|có|thì|con|co|việc|viec|thêm|them)(?!\p{L})){0,2}[,:\s]+(?=\p{L})/iu;

/** "Nhiệm vụ: Công ty A", "Việc khác: ...": the question's own words in front of its answer. */
const heading = /^\s*[-+•]?\s*(\p{L}[\p{L}, ]{2,40}?)\s*:\s*(?=\S)/u;
function withoutOwnHeading(text: string, question: Question): string {
  const match = heading.exec(text);
  if (!match) return text;
  const group = foldLoose(question.group.replace(/^\d+\.\s*/, ''));
  const own = foldLoose(match[1]!) === group || strangeWords(question, match[1]!).length === 0;
  return own ? text.slice(match[0].length) : text;
}

/** The items of names and lists, one a line or between semicolons. */
export function readItems(reply: string, question: Question): ReadValue {
  const kind = question.type === 'names' ? 'names' : 'list';
  const pieces = itemsOf(withoutCountingLead(withoutOwnHeading(withoutCourtesy(reply), question)))
    .map((piece) => bareItem(piece.text.includes('?') ? piece.text : piece.text.replace(besides, '')))
    .filter((item) => item !== '');
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
  else if (words && !words.some((word) => foldLoose(text).includes(foldLoose(word))))
    doubts.push({ kind: 'no-choice', choices: [...new Set(words)] });
  return { value: { kind: 'text', text }, doubts };
}

/** Directives as chat types them → as `readTaskEdits` knows them. */
const directives: [RegExp, string][] = [
  [
    /(^|[,;.\n]\s*)(?:(?:các|cac|những)\s+)?(?:mục|muc|nhiệm vụ|nhiem vu|việc|viec|ý|phần|nội dung)?\s*(?:khác|khac|còn lại|con lai)\s*(?:thì|thi|vẫn|van|đều|deu|để|de|,)?\s*(?:giữ nguyên|giu nguyen|giữ|giu|để nguyên|như cũ|nhu cu|không đổi|khong doi|không thay đổi)(?=[\s,.;]|$)/giu,
    '$1giữ nguyên',
  ],
  [
    /(^|[,;.\n]\s*)(?:giữ|giu|để|de)(?: (?:nguyên|nguyen|lại|lai))?(?: (?:từ|tu))? \d{1,2}\s?(?:đến|den|tới|toi|-|–)\s?\d{1,2}(?=[\s,.;]|$)/giu,
    '$1giữ nguyên',
  ],
  [
    /^(?:không|khong|ko|k)(?: (?:có gì|co gi))?(?: (?:thay|sửa))? (?:đổi|doi)(?: (?:gì|gi|so với tháng trước))*(?=\s*[,.;])/iu,
    'giữ nguyên',
  ],
  [
    /(?<=thêm|them|bổ sung|bo sung)(?: (?:mục|muc|nhiệm vụ|nhiem vu|ý|việc|số|so))+ \d{1,2}\s*(?:là|la)?\s*[:：-]\s*(?=\p{L})/giu,
    ' mục: ',
  ],
  [
    /(^|[,;.\n]\s*)(?:mục|muc|nhiệm vụ|nhiem vu|nv|ý)(?: (?:số|so|thứ|thu))*\s+(\d{1,3})\s*[,:]?\s+(?:sửa|sua|đổi|doi|thay|chỉnh|chinh)(?: (?:lại|lai))?(?: (?:thành|thanh|là|la|bằng))?\s*[:：-]?\s+/giu,
    '$1sửa mục $2: ',
  ],
  [
    /(^|[,;.\n]\s*)(?:mục|muc|nhiệm vụ|nhiem vu|nv|ý)(?: (?:số|so|thứ|thu))*\s+(\d{1,3})\s*[,:]?\s+(?:bỏ|bo|xóa|xoá|xoa)(?: (?:đi|di|giúp|nhé|ạ))*(?=[,.;]|$)/giu,
    '$1bỏ mục $2',
  ],
  [
    /(?<!\p{L})(?:giu|để|de) nguyen(?: (?:cac|het|tat ca|nhiem vu|cu|muc|con lai))*(?!\p{L})/giu,
    'giữ nguyên',
  ],
  [
    /(?<!\p{L})giữ nguyên (?:(?:các|hết|tất cả|nhiệm vụ|mục|cũ|còn lại|như cũ|như tháng trước)\s?)+(?=[\s,.;]|$)/giu,
    'giữ nguyên',
  ],
  [
    /(^|[,;.\n]\s*)(?:giữ|giu|để|de)(?: (?:nguyên|nguyen|lại|lai))?(?: (?:các|cac))? (?:mục|muc|nhiệm vụ|nhiem vu|ý) \d{1,2}(?:\s?(?:,|và|va|đến|den|tới|-|–)\s?\d{1,2})*(?=[\s,.;]|$)/giu,
    '$1giữ nguyên',
  ],
  [
    /^(?:giữ|giu|để|de)(?: (?:hết|het|tất cả|tat ca|cả|các|cac|mục|muc|nhiệm vụ|cũ|cu|lại|lai|như cũ))+(?=[\s,.;]|$)/iu,
    'giữ nguyên',
  ],
  [
    /(?<!\p{L})(?:như cũ|nhu cu|như tháng trước|nhu thang truoc)(?=\s*[,.;]|\s+(?:và|nhưng|them|thêm|bỏ|bo|sửa|sua|xóa|xoa)(?!\p{L}))/giu,
    'giữ nguyên',
  ],
  [
    /(^|[,;.\n]\s*|(?:và|nhưng|va|nhung)\s+|nguyên\s+)(?:thêm|them|bổ sung|bo sung|bs)(?: (?:mục|muc|nhiệm vụ|nhiem vu|ý|việc|1|01|một|mot|mới|moi))*\s*[:：-]?\s+(?=\p{L})/giu,
    '$1thêm: ',
  ],
  [
    /(^|[,;.\n]\s*|(?:và|nhưng|va|nhung)\s+|nguyên\s+)(?:bỏ|bo|xóa|xoá|xoa|bớt|bot|cắt|cat)(?: (?:các|cac))?(?: (?:mục|muc|nhiệm vụ|nhiem vu|ý|y|điểm|số|so))*\s+(?=\d)/giu,
    '$1bỏ mục ',
  ],
  [
    /(^|[,;.\n]\s*|(?:và|nhưng|va|nhung)\s+|nguyên\s+)(?:sửa|sua|thay|chỉnh|chinh|đổi|doi)(?: (?:lại|lai))?(?: (?:mục|muc|nhiệm vụ|nhiem vu|ý|y|số|so))*\s+(\d{1,3})(?: (?:thành|thanh|bằng|là|la|lại|lai))*\s*[:：-]?\s+/giu,
    '$1sửa mục $2: ',
  ],
  [
    /(^|[,;.\n]\s*)(?:mục|muc)\s+(\d{1,3})\s+(?:sửa|sua|đổi|doi|thay)(?: (?:lại|lai))?(?: (?:thành|thanh|là|la|bằng))?\s*[:：-]?\s+/giu,
    '$1sửa mục $2: ',
  ],
  [
    /(^|[,;.\n]\s*)(?:các\s+)?(?:mục|muc)\s+\d[\d, và]{0,20}\s*(?:giữ nguyên|giu nguyen|để nguyên|như cũ|nhu cu)(?=[\s,.;]|$)/giu,
    '$1giữ nguyên',
  ],
  [/nguyên\s+(?=(?:thêm:|bỏ mục|sửa mục))/gu, 'nguyên, '],
  [/(?<!\p{L})(?:và|nhưng|va|nhung)\s+(?=(?:thêm:|bỏ mục|sửa mục))/gu, '; '],
  [/,\s*(?:va|và)\s*(?=\d)/gu, ' và '],
];

/** "thêm 2 việc: A; B": so many tasks between semicolons. */
const addsSeveral =
  /(^|[,;.\n]\s*)(?:thêm|them|bổ sung|bo sung)\s+\d{1,2}\s+(?:việc|viec|mục|muc|nhiệm vụ|nhiem vu|nội dung|ý)(?:\s+(?:mới|sau|là))?\s*:\s*([^\n]+)/giu;

/** Behind the tasks that are added: what is done with the others. */
const ordered = /^\s*(?:giữ nguyên|bỏ mục \d|sửa mục \d)/iu;

const onlyAsks = /^(?:(?:giup|dum|ho|cho|voi|lai|di|em|anh|chi|minh|a|nhe|nha|voi a)(?: |$)+)+[.!]?$/;

/** The tasks carried from the last report edited in words; a text without such words is a task to add. */
export function readEdits(reply: string, question: Question, context: ReplyContext): ReadValue {
  const each = directives
    .slice(0, 1)
    .reduce((words, [from, to]) => words.replace(from, to), withoutCourtesy(reply))
    .replace(addsSeveral, (_, head: string, tasks: string) =>
      tasks
        .split(';')
        .filter((task) => /\p{L}/u.test(task))
        .map((task) => (ordered.test(task) ? task.trim() : `${head}thêm: ${task.trim()}`))
        .join('; '),
    );
  const text = directives.reduce((words, [from, to]) => words.replace(from, to), each);
  if (/^giữ nguyên\.?$/iu.test(text.trim())) return { value: { kind: 'same' }, doubts: [] };
  const { unclear = [], ...edits } = readTaskEdits([text]);
  // "sửa mục 2 giúp em" does not say what it is to be.
  const asks = edits.items.slice(0, edits.change.length).find((item) => onlyAsks.test(foldLoose(item)));
  if (asks !== undefined) return { problem: { kind: 'unclear-edit', said: reply.trim() } };
  if (unclear.length > 0) return { problem: { kind: 'unclear-edit', said: unclear[0]! } };
  const previous = context.previous?.[question.id];
  const tasks = previous && 'items' in previous && previous.kind === 'list' ? previous.items.length : null;
  const wrong = [...edits.change, ...edits.drop].find((one) => one < 1 || (tasks !== null && one > tasks));
  if (wrong !== undefined) return { problem: { kind: 'no-such-task', task: wrong, tasks: tasks ?? 0 } };
  if (edits.items.length + edits.drop.length === 0)
    return { problem: { kind: 'unclear-edit', said: reply.trim() } };
  const value: AnswerValue = { ...edits, items: edits.items.map(bareItem) };
  const added =
    edits.items.length === 1 && edits.change.length + edits.drop.length === 0 ? edits.items[0]! : '';
  const doubts: Doubt[] = isPerhapsNoAnswer(added || 'x x')
    ? [{ kind: 'perhaps-no-answer', said: added }]
    : [];
  return { value, doubts };
}
