import type { AnswerValue } from '../../answer.ts';
import { readTaskEdits } from '../../answers/task-edits.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { withoutCourtesy } from '../chat/chat-words.ts';
import { isPerhapsNoAnswer } from '../chat/small-talk.ts';
import type { Doubt, ReplyContext } from '../types.ts';
import type { ReadValue } from './read-amounts.ts';
import { bareItem } from './read-items.ts';

/* The tasks of the coming period, edited in the words of chat: "giữ nguyên, thêm ...", "bỏ 2 và 4", "mục 8 sửa thành ...". */

/** "các mục khác giữ nguyên": what is not named stays. */
const keepsRest: [RegExp, string] = [
  /(^|[,;.\n]\s*)(?:(?:các|cac|những)\s+)?(?:mục|muc|nhiệm vụ|nhiem vu|việc|viec|ý|phần|nội dung)?\s*(?:khác|khac|còn lại|con lai)\s*(?:thì|thi|vẫn|van|đều|deu|để|de|,)?\s*(?:giữ nguyên|giu nguyen|giữ|giu|để nguyên|như cũ|nhu cu|không đổi|khong doi|không thay đổi)(?=[\s,.;]|$)/giu,
  '$1giữ nguyên',
];

/** "giữ, thêm A", "như cũ + A": what is kept, in front of the changes. */
const keepsAnd =
  /^(?:giữ nguyên|giu nguyen|giữ|giu|(?:(?:y|ý|vẫn|van)\s+)?(?:như cũ|nhu cu|nguyên|nguyen))(?:\s+(?:hết|het))?\s*(?:(\+)|[,.;]|\s(?:và|nhưng|va|nhung)\s|\s(?=(?:thêm|them|bỏ|bo|sửa|sua|bổ sung|bs)\s))\s*/iu;

/** Directives as chat types them → as `readTaskEdits` knows them. */
const directives: [RegExp, string][] = [
  // "bỏ mục 2, mục 5".
  [/(?<=\d)\s*(?:,|và|va)\s*(?:mục|muc|nhiệm vụ|nhiem vu|ý)\s+(?=\d{1,2}\s*(?:[,.;\n]|$))/giu, ', '],
  [
    /(^|[,;.\n]\s*)(?:giữ nguyên|giu nguyen|giữ|giu)(?:\s+(?:cả|đủ|hết|toàn bộ))?\s+\d{1,2}\s+(?:nhiệm vụ|nhiem vu|mục|việc|nội dung)(?:\s+(?:cũ|trên|này))?(?=[\s,.;]|$)/giu,
    '$1giữ nguyên',
  ],
  [
    /^(?:các\s+|cac\s+)?(?:nhiệm vụ|nhiem vu|nv)(?:\s+(?:(?:tháng|thang|kỳ|ky)\s+(?:sau|tới|toi|\d{1,2})|trọng tâm))?\s*[:,]\s*(?=\p{L})/iu,
    '',
  ],
  [
    /^(?:(?:đề nghị|de nghi|xin|em|bên em|văn phòng|phòng|mình|cho|vẫn)\s+){1,3}(?=(?:giữ|giu|thêm|them|bỏ|bo|sửa|sua|bổ sung|thay|đổi)(?!\p{L}))/iu,
    '',
  ],
  [
    /(?<=[,;.]\s*)(?:riêng|rieng|còn|con|chỉ|chi|trừ)\s+(?=(?:mục|muc|nhiệm vụ|nhiem vu|thêm|bỏ|sửa)(?!\p{L}))/giu,
    '',
  ],
  [/(?<=(?:thêm|them|bổ sung|bo sung)\s*:?\s*)1\s?[.)]\s+(?=\p{L})/giu, ''],
  // "bỏ 3 thêm ...": where no sign was typed between them.
  [
    /((?:bỏ|bo|xóa|xoá|xoa|bớt|bot|cắt|cat)(?: \p{L}{1,7}){0,2} \d{1,2}(?: ?(?:,|và|va) ?\d{1,2}){0,9}) (?=(?:thêm|them|bổ sung|bo sung|sửa|sua) )/giu,
    '$1; ',
  ],
  [
    /(^|[,;.\n]\s*)(\d{1,2})\s*[:.)-]?\s*(?:đổi|doi|sửa|sua|thay)(?: (?:lại|lai))?(?: (?:thành|thanh|là|la|bằng))\s*[:：-]?\s+/giu,
    '$1sửa mục $2: ',
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
    /(?<!\p{L})(?:(?:y|ý|vẫn|van)\s+)?(?:như cũ|nhu cu|như tháng trước|nhu thang truoc)(?=\s*[,.;]|\s+(?:và|nhưng|them|thêm|bỏ|bo|sửa|sua|xóa|xoa)(?!\p{L}))/giu,
    'giữ nguyên',
  ],
  [
    /(^|[,;.\n]\s*|(?:và|nhưng|va|nhung)\s+|nguyên\s+)(?:thêm|them|bổ sung|bo sung|bs)(?: (?:mục|muc|nhiệm vụ|nhiem vu|ý|việc|1|01|một|mot|mới|moi|vào|nữa))*\s*[:：-]?\s+(?=\p{L})/giu,
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
  [/(?<=\d),?\s*(?:va|và)\s*(?=\d)/giu, ' và '],
];

/** "thêm 2 việc: A; B": so many tasks between semicolons. */
const addsSeveral =
  /(^|[,;.\n]\s*)(?:thêm|them|bổ sung|bo sung)\s+\d{1,2}\s+(?:việc|viec|mục|muc|nhiệm vụ|nhiem vu|nội dung|ý)(?:\s+(?:mới|sau|là))?\s*:\s*([^\n]+)/giu;

/** Behind the tasks that are added: what is done with the others. */
const ordered = /^\s*(?:giữ nguyên|bỏ mục \d|sửa mục \d)/iu;

/** 'sửa "quý III" thành "quý IV"': words within a task, which only a person can put in. */
const inPart = /^["“'‘][^"”'’]+["”'’]\s*(?:thành|bằng|là|->)\s/iu;
const onlyAsks = /^(?:(?:giup|dum|ho|cho|voi|lai|di|em|anh|chi|minh|a|nhe|nha|voi a)(?: |$)+)+[.!]?$/;

const namesTask =
  /^\d{1,2}(?:\s?(?:,|và|va)\s?\d{1,2}){0,9}\s+(?:bỏ|bo|sửa|sua|giữ|giu|xóa|xoá)(?!\p{L})|^(?:giữ|giu|như cũ|nhu cu|bỏ|bo|sửa|sua|xóa|xoá|gộp|gop|đổi thứ tự|chuyển)\s|(?<!\p{L})(?:mục|muc|nhiệm vụ|nhiem vu|ý|câu|cau)\s+(?:số\s+)?\d{1,2}(?!\d)/iu;
/** Words behind a task that is dropped, which no order takes. */
const wordsBehindDrop =
  /bỏ mục \d{1,3}(?:\s?(?:,|và|&)\s?\d{1,3})*\s+(?!và\s|(?:giúp|giùm|hộ|cho|đi|nhé|nha|ạ|luôn|giup|gium|ho|di|nhe|a)(?!\p{L}))(\p{L}[^.;,\n]{2,80})/iu;

/** The tasks carried from the last report edited in words; a text without such words is a task to add. */
export function readEdits(reply: string, question: Question, context: ReplyContext): ReadValue {
  const each = withoutCourtesy(reply)
    .replace(...keepsRest)
    .replace(keepsAnd, (_, sign: string | undefined) => (sign ? 'giữ nguyên, thêm: ' : 'giữ nguyên, '))
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
  const asks = edits.items
    .slice(0, edits.change.length)
    .find((item) => onlyAsks.test(foldLoose(item)) || inPart.test(item));
  if (asks !== undefined) return { problem: { kind: 'unclear-edit', said: reply.trim() } };
  if (unclear.length > 0) return { problem: { kind: 'unclear-edit', said: unclear[0]! } };
  const previous = context.previous?.[question.id];
  const tasks = previous && 'items' in previous && previous.kind === 'list' ? previous.items.length : null;
  const wrong = [...edits.change, ...edits.drop].find((one) => one < 1 || (tasks !== null && one > tasks));
  if (wrong !== undefined) return { problem: { kind: 'no-such-task', task: wrong, tasks: tasks ?? 0 } };
  if (edits.items.length + edits.drop.length === 0)
    return { problem: { kind: 'unclear-edit', said: reply.trim() } };
  // Tasks to add, one a line or numbered in a row.
  const tasksSaid = edits.items.flatMap((item, index) =>
    index < edits.change.length
      ? [item]
      : item.split(/\n|\s+(?=\d{1,2}[.)]\s+\p{Lu})/u).filter((one) => /\p{L}/u.test(one)),
  );
  // "nhiệm vụ 3 đã xong nên bỏ": an order in words that no order was read from.
  const order = tasksSaid.slice(edits.change.length).find((item) => namesTask.test(item));
  if (order !== undefined) return { problem: { kind: 'unclear-edit', said: order } };
  const value: AnswerValue = { ...edits, items: tasksSaid.map(bareItem) };
  const added =
    edits.items.length === 1 && edits.change.length + edits.drop.length === 0 ? edits.items[0]! : '';
  const doubts: Doubt[] = isPerhapsNoAnswer(added || 'x x')
    ? [{ kind: 'perhaps-no-answer', said: added }]
    : [];
  const behind = wordsBehindDrop.exec(text)?.[1];
  if (behind !== undefined) doubts.push({ kind: 'spare-words', rest: behind });
  return { value, doubts };
}
