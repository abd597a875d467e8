import type { ByNumber, Numbered } from './by-number.ts';

/* Several questions named at once: "14, 15, 16 như tháng trước", "câu 2 đến 5: không", "2 ko, 3 ko", "1/72 2/68 3/0". */

const numberList =
  /[\s;,.]*(?:các\s+|cac\s+|từ\s+|tu\s+)?(?:câu\s+|cau\s+|mục\s+|muc\s+|c)?(\d{1,2})(?![\d/%])((?:(?:\s*(?:,|&|\+|và|va|với|voi|vs|đến|den|tới|->|-|–)\s*|\s+)(?:câu\s+|cau\s+|c)?\d{1,2}(?![\d/%])(?!\s*\p{L}{1,3}\d))*)\s*((?:[:=]|(?:là|la|thì|thi|đều|deu|cũng|cung)\s)*)\s*/iuy;
/** "Báo cáo chị, ": to whom it is said. */
const addressing =
  /^\s*(?:(?:dạ|da|em|e|vâng|xin|báo cáo|bao cao|báo|bao|gửi|gui|thưa|chào|anh|chị|chi|cô|sếp|a|c|ạ)(?!\p{L})[\s,.:!]*)+(?=(?:các|từ|câu|cau|c)?\s?\d)/iu;
const said = /0+(?![\d.,/%])|[^\d\n;,.]{1,60}/uy;
const given = /[^\n;,]{1,80}/uy;
const most = 60;

/** The numbers of "2, 3 và 5" or "14 đến 16". */
function numbersOf(first: string, more: string): number[] {
  const numbers = [Number(first)];
  for (const match of more.matchAll(/(đến|den|tới|->|-|–)?\s*(?:câu\s+|cau\s+|c)?(\d{1,2})/giu)) {
    const [, range, figure] = match;
    const next = Number(figure);
    if (range) for (let one = numbers.at(-1)! + 1; one < next; one += 1) numbers.push(one);
    numbers.push(next);
  }
  return numbers;
}

/**
 * A message that is nothing but numbers of questions and, behind them, words that stand for an answer (`stands`); null when it is anything
 * else, or names one question only. `worded`: the question of a number is answered in words.
 */
export function readNumberLists(
  text: string,
  known: ReadonlySet<number>,
  stands: (number: number, words: string) => boolean,
  worded: (number: number) => boolean,
): ByNumber | null {
  if (text.length > 400) return null;
  const answers: Numbered[] = [];
  let several = false;
  let at = addressing.exec(text)?.[0].length ?? 0;
  while (at < text.length && /[\p{L}\d]/u.test(text.slice(at))) {
    numberList.lastIndex = at;
    const list = numberList.exec(text);
    if (!list) return null;
    const first = Number(list[1]);
    const [before, twoBefore] = [answers.at(-1)?.number, answers.at(-2)?.number];
    // "1 như cũ, 2 như cũ, 3 kiểm tra giờ giấc": the third in its own words.
    const counted =
      known.has(first) && before === first - 1 && (twoBefore === first - 2 || first === 2) && worded(first);
    said.lastIndex = at + list[0].length;
    const plain = stands(first, said.exec(text)?.[0].trim() ?? '');
    const alone = list[2] === '' && (list[3] !== '' || (counted && !plain));
    const form = alone ? given : said;
    form.lastIndex = at + list[0].length;
    const words = form.exec(text);
    if (!words) return null;
    const start = form.lastIndex - words[0].length;
    const typed = words[0].trim();
    // "8: 64. 9: 60": rows of labels are read as such.
    if (alone && /[.\s]\d{1,2}\s?[:=]/.test(typed)) return null;
    for (const number of numbersOf(list[1]!, list[2]!)) {
      if (!known.has(number) || answers.length > most || !(alone || stands(number, typed))) return null;
      answers.push({ number, typed, start, end: start + typed.length, amends: false });
      several ||= list[2] !== '' || !alone || list[3] === '';
    }
    at = form.lastIndex;
  }
  return answers.length > 1 && several ? { answers, lead: '', reopened: [], unknown: [] } : null;
}

/** Whether words answer the question of a number as a whole. */
export type AnswersAll = (number: number, words: string) => boolean;

const together =
  /(?:(?:các|cac|những|nhung|từ|tu)\s+)?(?:(?:câu|cau|nội dung|noi dung|phần|phan)\s+)?(?:(?:từ|tu)\s+)?(?:(?:câu|cau)\s+|c)?(\d{1,2})((?:[^\S\n]*(?:,|&|\+|và|va|với|voi|đến|den|tới|toi|->|-|–)[^\S\n]*(?:(?:câu|cau)\s+|c)?\d{1,2}(?![\d/%]))+)[^\S\n]*(?:[:=][^\S\n]*|(?:là|la|thì|thi|đều|deu|cũng|cung)\s+)*([^\d\n;,.:]{1,60})(?=[;,.\n]|$)/iuy;

/** "câu 2, 3 giữ nguyên" from `start` on: several questions, all of which the words behind them answer; null when it is not so. */
export function namedTogether(
  text: string,
  start: number,
  stands: AnswersAll,
): { start: number; answers: Numbered[] } | null {
  together.lastIndex = start;
  const match = together.exec(text);
  if (!match) return null;
  const typed = match[3]!.trim();
  const numbers = numbersOf(match[1]!, match[2]!);
  const rising = numbers.every((one, index) => index === 0 || one > numbers[index - 1]!);
  if (!rising || numbers.length > most || !numbers.every((one) => stands(one, typed))) return null;
  const end = start + match[0].trimEnd().length;
  const from = end - typed.length;
  return { start, answers: numbers.map((number) => ({ number, typed, start: from, end, amends: false })) };
}

const behind =
  /^\s*(\p{L}[^\d\n;,.:]{2,40}?)\s+(?:ở\s+|cho\s+)?(?:các\s+|cac\s+)?(?:câu|cau)\s+(\d{1,2})((?:\s*(?:,|&|và|va|đến|den|tới|->|-|–)\s*(?:(?:câu|cau)\s+)?\d{1,2})*)[\s.]*(?:ạ|a|nhé|nhe)?[\s.]*$/iu;

/** "giữ nguyên các câu 14, 15 và 16": what is said, and behind it of which questions; null for everything else. */
export function readNamedBehind(text: string, stands: AnswersAll): ByNumber | null {
  const match = text.length > 200 ? null : behind.exec(text);
  if (!match) return null;
  const typed = match[1]!;
  const numbers = numbersOf(match[2]!, match[3]!);
  if (numbers.length > most || !numbers.every((one) => stands(one, typed))) return null;
  const start = text.indexOf(typed);
  const answers = numbers.map((number) => ({
    number,
    typed,
    start,
    end: start + typed.length,
    amends: false,
  }));
  return { answers, lead: '', reopened: [], unknown: [] };
}

const paired =
  /^\s*(?:các\s+|cac\s+)?(?:câu\s+|cau\s+)?(\d{1,2})((?:\s*(?:[,;&+–-]|và|va|đến|den|tới)\s*(?:câu\s+|cau\s+)?\d{1,2})+)\s*[:=]\s*([^\n:]+?)[\s.;]*$/iu;
const onlyValue = /^(?:\d[\d.]*(?:,\d+)?\s?%?|không|khong|ko|k)$/iu;

/** "8, 9, 10: 64, 60, 1": as many values as numbers of questions; null for everything else. */
export function readPairedLists(text: string, known: ReadonlySet<number>): ByNumber | null {
  const match = text.length > 400 ? null : paired.exec(text);
  if (!match) return null;
  const numbers = numbersOf(match[1]!, match[2]!);
  const values = match[3]!.split(/\s*[,;]\s*|\s+(?=\d)/u);
  const fits =
    numbers.length > 1 && values.length === numbers.length && values.every((one) => onlyValue.test(one));
  if (!fits || !numbers.every((one, index) => known.has(one) && one > (numbers[index - 1] ?? 0))) return null;
  let at = text.length - match[0].trimStart().length + match[0].lastIndexOf(match[3]!);
  const answers = values.map((typed, index) => {
    const start = text.indexOf(typed, Math.max(0, at - 1));
    at = start + typed.length;
    return { number: numbers[index]!, typed, start, end: at, amends: false };
  });
  return { answers, lead: '', reopened: [], unknown: [] };
}

const slashed = /^[cq]?(\d{1,2})[/.:=,-](\d[\d.,]*%?|không|khong|ko|k)$/iu;

/** The pairs in which a number and a value alternate: "1/72 2/68 3/0", "1-3, 2-0", "8 64, 9 60, 10 0", "1 4 2 0 3 0". */
function pairsIn(text: string): { number: number; typed: string; end: number }[] {
  const tight = [...text.matchAll(/[^\s;]+/gu)].map((word) => {
    const bare = word[0].replace(/,$/, '');
    const match = slashed.exec(bare);
    return match && { number: Number(match[1]), typed: match[2]!, end: word.index + bare.length };
  });
  if (tight.every((one) => one !== null)) return tight;
  const words = [...text.matchAll(/[^\s,;]+/gu)];
  const apart =
    words.length % 2 === 0 &&
    words.every((word, index) => (index % 2 === 0 ? /^\d{1,2}$/ : onlyValue).test(word[0]));
  if (!apart) return [];
  return words.flatMap((word, index) => {
    const value = words[index + 1];
    if (index % 2 === 1 || !value) return [];
    return [{ number: Number(word[0]), typed: value[0], end: value.index + value[0].length }];
  });
}

/** Such pairs whose numbers rise and are all known: at least three, or two that commas keep apart; null for everything else. */
export function readPairs(text: string, known: ReadonlySet<number>): ByNumber | null {
  const pairs = text.length > 400 ? [] : pairsIn(text);
  const rising = pairs.every(
    (one, index) => known.has(one.number) && one.number > (pairs[index - 1]?.number ?? 0),
  );
  // "4 0 0 2" are values in a row; "1 4 2 0 3 0" begins at the first question and leaves none out.
  const spaced = !/[,;\n/.:=-]/.test(text);
  const all = pairs.every((one, index) => one.number === pairs[0]!.number + index);
  if (!rising || pairs.length < 3 || (spaced && !all)) return null;
  const answers = pairs.map(({ number, typed, end }) => ({
    number,
    typed,
    start: end - typed.length,
    end,
    amends: false,
  }));
  return { answers, lead: '', reopened: [], unknown: [] };
}

const numberedLine = /^\s*(\d{1,2})\s?[/.)-]\s?(\S.*?)\s*$/u;

/** Lines that each begin with their question's number and a sign ("1/4", "5/đã trả lời"), one after the other; null for everything else. */
export function readNumberedLines(text: string, known: ReadonlySet<number>): ByNumber | null {
  if (text.length > 2000) return null;
  const answers: Numbered[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const match = numberedLine.exec(line);
    if (match) {
      const [number, typed] = [Number(match[1]), match[2]!];
      if (!known.has(number) || number !== (answers.at(-1)?.number ?? number - 1) + 1) return null;
      const start = from + line.lastIndexOf(typed);
      answers.push({ number, typed, start, end: start + typed.length, amends: false });
    } else if (line.trim() !== '') return null;
    from += line.length + 1;
  }
  // "5/9", "6/9", "7/9" are days.
  const days = new Set(answers.map(({ typed }) => /^\d+/.exec(typed)?.[0]));
  return answers.length >= 3 && days.size > 1 ? { answers, lead: '', reopened: [], unknown: [] } : null;
}
