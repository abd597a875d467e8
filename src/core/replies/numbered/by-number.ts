import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { knownUnit, unitLexicon } from '../../vietnamese/numbers/units.ts';
import { trimSigns } from '../values/read-items.ts';
import { type Label, soleSpaced, spacedLabels } from './spaced-labels.ts';

/* Answers that name their question by its printed number: "1: 53; 2: 52", "câu 3 là 5", "sửa câu 3: 54". */

/** One numbered answer; `start` and `end` are those of its value in the message. */
export type Numbered = { number: number; typed: string; start: number; end: number; amends: boolean };

/** The numbered answers of a message, what stands before the first, the numbers to ask again, and whether "câu" was said. */
export type ByNumber = { answers: Numbered[]; lead: string; reopened: number[]; unknown: Numbered[] };

const amend =
  '(?:sửa|sua|chỉnh|chinh|đổi|doi|cập nhật|cap nhat|điều chỉnh|dieu chinh|làm|lam|nhập|nhap|trả lời|tra loi|quay|xem|xóa|xoá|xoa|bỏ|bo|hủy|huỷ|huy)(?:\\s+(?:lại|lai|số|so))?\\s+';
const spokenLabel = new RegExp(
  `(?:(?:cho\\s+)?(?:em|anh|chị|mình|tôi|toi|chi)?\\s{0,3}(?:xin\\s+)?(${amend}))?(?:câu|cau|[cq](?=\\d))\\s{0,3}(?:hỏi\\s+|hoi\\s+|số\\s+|so\\s+)?(\\d{1,3}|một|hai|ba|bốn|năm(?!\\s+(?:nay|trước|sau))|sáu|bảy|tám|chín|mười(?!\\s+(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín)))(?![\\p{L}\\d]|[/%])(?:\\s{0,2}(sửa|sua|chỉnh|chinh|đổi|doi|thành|thanh|lại|lai|là|la|bằng|bang|[:=.)→-]|->)(?![\\p{L}]))*\\s*`,
  'iuy',
);
/** "câu ba" as voice typing leaves it. */
const ordinals = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ordinal = (said: string): number =>
  /\d/.test(said) ? Number(said) : ordinals.indexOf(said.toLowerCase()) + 1;
const signLabel = /(?:c|C|#|q|Q)?(\d{1,3})\s?([:=.)]|-(?!\d)|–(?!\d)|\/(?=\s))/uy;
/** "8 là 60" at the start of a line: a number, said to be something. */
const saidLabel =
  /(\d{1,3})\s+(?:là|la|thành|thanh|sửa thành|sua thanh|đổi thành|doi thanh|->|→|=>)\s+(?=\S)/uy;
const notBefore = /(?:tháng|kỳ|mục|quý|năm|ngày|thang|ky|muc|quy|nam|ngay|số|so|khoản|điều|lúc)\s*$/iu;

/** Where a label may begin: the message's start, behind a separator, and behind a space. */
function labelsOf(
  text: string,
  known: ReadonlySet<number>,
  { tasks = null, worded = () => false }: LabelOptions,
): Label[] {
  const labels: Label[] = [];
  const head = text.search(/\S/);
  for (let at = 0; at < text.length; at += 1) {
    const before = text[at - 1];
    const atLine =
      at <= head ||
      (before !== '\n' && reportsLead.test(text.slice(0, Math.min(at, 90))) && at < 90) ||
      before === '\n' ||
      (/\s/.test(before!) && /[\n]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at)));
    const atSign = atLine || /[;,.]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
    if (!atSign && !(before !== undefined && /\s/.test(before))) continue;
    const label =
      labelAt(text, at, atLine, atSign, labels, known) ??
      (atSign ? (tasksAt(text, at, tasks) ?? nextAt(text, at, labels, worded)) : null);
    if (!label) continue;
    labels.push(label);
    at = label.end - 1;
  }
  return labels;
}

/** "câu 1 như cũ, câu 2 ..., 3 không, 4 giao ban 5/9": the next question with nothing but a space behind its number. */
function nextAt(
  text: string,
  at: number,
  before: readonly Label[],
  worded: (number: number) => boolean,
): Label | null {
  const previous = before.at(-1);
  const match = /^(\d{1,2})\s{1,2}(?=\p{L})/u.exec(text.slice(at, at + 6));
  const number = Number(match?.[1]);
  if (!match || !previous || number !== previous.number + 1) return null;
  const end = at + match[0].length;
  const inRow = before.at(-2)?.number === previous.number - 1 && previous.sign === ' ' && worded(number);
  if (!deniedBehind.test(text.slice(end, end + 24)) && !(inRow && knownUnit(text, end, noUnits) === null))
    return null;
  return { number, start: at, end, spoken: true, amends: false, sign: ' ' };
}
const noUnits = unitLexicon([]);

/** "17 giữ, thêm: ...": the number of the question about the tasks, in front of what is done with them. */
function tasksAt(text: string, at: number, tasks: number | null): Label | null {
  tasksLabel.lastIndex = at;
  const match = tasks === null ? null : tasksLabel.exec(text);
  if (!match || Number(match[1]) !== tasks) return null;
  return { number: tasks!, start: at, end: at + match[0].length, spoken: true, amends: false, sign: ':' };
}
const tasksLabel =
  /(\d{1,2})\s+(?=(?:giữ|giu|thêm|them|bỏ|bo|sửa|sua|xóa|xoá|xoa|bổ sung|bo sung|như cũ|nhu cu|thay|đổi)(?!\p{L}))/iuy;

function labelAt(
  text: string,
  at: number,
  atLine: boolean,
  atSign: boolean,
  before: readonly Label[],
  known: ReadonlySet<number>,
): Label | null {
  const previous = before[before.length - 1];
  spokenLabel.lastIndex = at;
  const spoken = spokenLabel.exec(text);
  const amends =
    spoken !== null &&
    (spoken[1] !== undefined || /sửa|sua|chỉnh|chinh|đổi|doi|thành|thanh/iu.test(spoken[0]));
  if (
    spoken &&
    (atSign || amends || previous !== undefined || /:\s*$/.test(spoken[0]) || addressed(text.slice(0, at)))
  )
    return {
      number: ordinal(spoken[2]!),
      start: at,
      end: at + spoken[0].length,
      spoken: true,
      amends,
      sign: ':',
    };
  saidLabel.lastIndex = at;
  const said = atLine ? saidLabel.exec(text) : null;
  if (said && known.has(Number(said[1])))
    return {
      number: Number(said[1]),
      start: at,
      end: at + said[0].length,
      spoken: true,
      amends: true,
      sign: ':',
    };
  signLabel.lastIndex = at;
  const signed = signLabel.exec(text);
  if (!signed) return null;
  if (manyNumbers.test(text.slice(Math.max(0, at - 40), at))) return null;
  const number = Number(signed[1]);
  const sign = signed[2]!;
  const end = at + signed[0].length;
  const next = text[end] ?? ' ';
  const tight = !/\s/.test(next);
  const rising = previous !== undefined && number > previous.number;
  const label = { number, start: at, end, spoken: false, amends: false, sign };
  if (/\d/.test(next) && sign === '.') return null;
  if (!known.has(number) && !(atLine && sign === ':' && !tight)) return null;
  if (sign === ':' || sign === '=') {
    if (atLine) return label;
    if (atSign)
      return previous === undefined ||
        rising ||
        (sign === ':' && valueBehind.test(text.slice(end, end + 8))) ||
        text
          .slice(at - 4, at)
          .trimEnd()
          .endsWith(';')
        ? label
        : null;
    return rising && !tight && !notBefore.test(text.slice(Math.max(0, at - 8), at)) ? label : null;
  }
  // "1. 53", "1) 53", "1 - 53": on a line of their own, or in a row of short values.
  if (tight && sign !== ')') return null;
  if (atLine || (previous === undefined && addressed(text.slice(0, at)))) return label;
  const short = previous !== undefined && previous.sign === sign && at - previous.end <= 14;
  const follows = previous?.sign === sign && number === previous.number + 1;
  if (follows && (sign === ')' || sign === '/')) return label;
  // "... 4. 1 5. đang xác minh 6. ko": the row goes on.
  if (follows && before.length >= 3 && valueBehind.test(text.slice(end, end + 8))) return label;
  // "1/ 46 2) 43 3- 1": signs of all kinds between values.
  if (previous !== undefined && isValue(text.slice(previous.end, at))) {
    if (rising && number <= previous.number + 2) return label;
    // "2. 190 triệu 3. ko 1. QĐ ...": what was passed over comes last.
    if (previous.sign === sign && before.every((one) => one.number !== number)) return label;
  }
  // "2. KH 97 thi đua 3. ko 4. ko": what denies the next question.
  if (follows && deniedBehind.test(text.slice(end, end + 24))) return label;
  // "6. Không có gì mới 7. Góp ý dự thảo".
  if (follows && saysNothing.test(text.slice(previous.end, at))) return label;
  // "1. chưa có, 6. như cũ", "11. chờ ý kiến Bộ. 12. 3": rows of one kind of label go on behind a sign.
  const behindSign = text.slice(Math.max(0, at - 4), at);
  if (
    previous?.sign === sign &&
    ((rising && /[,;]\s{1,3}$/.test(behindSign)) || (follows && /\.\s{1,3}$/.test(behindSign)))
  )
    return label;
  if (follows && /;\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at))) return label;
  return rising && (atSign || short) && (short || sign === ')') ? label : null;
}

const valueBehind = /^\s*(?:\d|(?:không|khong|ko|k|0)(?!\p{L}))/iu;
const saysNothing = /^\s*(?:không|khong|ko|k|chưa|chua|như|nhu|giữ|giu)(?!\p{L})[^\d\n]{0,40}\s$/iu;
const deniedBehind =
  /^\s{0,2}(?:không|khong|ko|k)(?:\s(?:có|co))?\s{0,2}(?:$|[,;\n]|\.\s|\.$|\d{1,2}\s?[.:)/=])/iu;
/** A short value with nothing else around it. */
const isValue = (words: string): boolean =>
  /^\s*(?:\d[\d.,]{0,9}\s?(?:%|\p{L}{1,6})?|không|khong|ko|k)[\s,;.]*$/iu.test(words);

/** "Thanh tra báo cáo: ", behind which the numbers of the answers begin. */
const reportsLead =
  /^[^\d:\n]{0,60}(?:báo cáo|bao cao|gửi|gui|trả lời|tra loi|như sau|nhu sau|số liệu|so lieu|tổng hợp|cụ thể)[^\d:\n]{0,20}:\s{0,3}$/iu;

/** Words in front of the first "câu 2" that only speak to somebody ("chị ơi", "dạ em gửi lại"). */
const address =
  /^\s*(?:(?:dạ|da|vâng|vang|thưa|ơi|oi|ạ|à|em|anh|chị|chi|cô|sếp|sep|cho|xin|gửi|gui|báo|bao|lại|lai|với|voi|là|la)(?!\p{L})[\s,.!:]*)+$/iu;
const addressed = (lead: string): boolean => lead.length <= 40 && address.test(lead);

/** "1, 2 và 3: ..." names several questions, of which this is only the last. */
const manyNumbers = /(?:^|\n)\s*(?:(?:câu|cau)\s+)?(?:\d{1,2}\s*(?:,|và|va|&|-|đến|den)\s*)+$/iu;

/** "Em trả lời nhầm câu 1 rồi, cho em trả lời lại": the question whose answer is taken back without another; null when it is not so. */
export function answeredWrongly(text: string, known: ReadonlySet<number>): number | null {
  const match = text.length > 120 ? null : mistakenAt.exec(text);
  const number = Number(match?.[1]);
  const others = match && /\d/.test(text.replace(match[0], ' '));
  return match && !others && known.has(number) ? number : null;
}
const mistakenAt =
  /(?<!\p{L})(?:nhầm|nham|sai|lộn|lon)\s+(?:(?:ở|số liệu|số|của|so lieu)\s+){0,2}(?:câu|cau)\s+(\d{1,2})(?!\d)(?:\s+rồi)?/iu;

/** Words that take an answer back without giving another ("câu 1 sai rồi"). */
const wrong =
  /^(?:bi |ghi |la )?(?:sai|nham|chua dung|khong dung|chua chinh xac)(?: (?:roi|so|het|a|em|chi|anh|oi|lam))*[.!]*$/;

/**
 * `listed`: the answer awaited is itself a list of lines, so that only "câu 3" and "3:" name questions and "1." numbers its lines. `next`:
 * the question with words for an answer that the last message went on with. `tasks`: the question of the tasks to come, which orders to
 * keep, add or drop them follow. `worded`: whether a question is answered in words.
 */
export type LabelOptions = {
  listed: boolean;
  next?: number | null;
  tasks?: number | null;
  worded?: (number: number) => boolean;
};

/** Reads the numbered answers of a message; null when there are none. */
export function readByNumber(
  text: string,
  known: ReadonlySet<number>,
  options: LabelOptions,
): ByNumber | null {
  const { listed, next = null, worded = () => false } = options;
  // "4 - 0 - 0 - 2" are values in a row.
  if (text.length < 200 && /^\s*\d+(?:\s*[-–]\s*\d+){2,}\s*$/u.test(text)) return null;
  const found = labelsOf(text, known, options).filter(
    (label) => label.spoken || !listed || label.sign === ':' || label.sign === '=',
  );
  const spaced = (): Label[] => {
    const lines = spacedLabels(text, known);
    return lines.length > 0 ? lines : soleSpaced(text, known, next, worded);
  };
  const labels = found.length > 0 || listed ? found : spaced();
  const [first] = labels;
  if (!first) return null;
  const answers: Numbered[] = [];
  const unknown: Numbered[] = [];
  const reopened: number[] = [];
  labels.forEach((label, index) => {
    const until = labels[index + 1]?.start ?? text.length;
    const raw = text.slice(label.end, until);
    const typed = trimSigns(raw, ',;', ',;');
    const start = label.end + raw.indexOf(typed);
    const answer = { number: label.number, typed, start, end: start + typed.length, amends: label.amends };
    const empty =
      typed === '' || /^(?:nhe|a|voi|voi a|giup em|di|giup|giup minh|cho em)?[.!?]?$/.test(foldLoose(typed));
    if (!known.has(label.number)) unknown.push(answer);
    else if (!empty && !wrong.test(foldLoose(typed))) answers.push(answer);
    else if (label.spoken) reopened.push(label.number);
  });
  return { answers, lead: text.slice(0, first.start), reopened, unknown };
}
