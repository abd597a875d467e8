import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { Said } from '../reading/said.ts';

/* Which class of a whole a part is, by its words. */

/** Classes that shut each other out: who is in one is in no other, and together they are all. */
const pairs = [
  ['nam', 'nữ'],
  ['trai', 'gái'],
  ['định kỳ', 'đột xuất'],
  ['nội trú', 'ngoại trú'],
  ['trong nước', 'quốc tế'],
  ['nội địa', 'quốc tế'],
  ['hình sự', 'dân sự'],
  ['trực tiếp', 'trực tuyến'],
  ['công lập', 'ngoài công lập'],
].map((pair) => pair.map((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')));
/** "bằng tiền mặt" and "không dùng tiền mặt", "đúng hạn" and "quá hạn", "nam" and "nữ": words that say two classes which together are all. */
export function areOpposite(one: string, two: string): boolean {
  if (deniesOf(one, two) || deniesOf(two, one)) return true;
  return [...pairs, [inTime, late]].some(([a, b]) => isEach(a!, b!, one, two) || isEach(a!, b!, two, one));
}

const isEach = (a: RegExp, b: RegExp, one: string, two: string): boolean =>
  a.test(one) && !b.test(one) && b.test(two) && !a.test(two);

const inTime = /(?<!\p{L})(?:đúng|trước)(?: và trước)? (?:thời )?(?:hạn|hẹn)(?!\p{L})/iu;
const late = /(?<!\p{L})(?:quá|trễ|chậm) (?:thời )?(?:hạn|hẹn)(?!\p{L})/iu;
const denying =
  /(?<!\p{L})(?:không|chưa) (?:(?:sử dụng|dùng|được|bị|có|đủ|bằng|phải) )*(\p{L}+(?: \p{L}+)?)/giu;

/** Whether one text denies just what the other, which denies nothing, says. */
function deniesOf(one: string, two: string): boolean {
  const denied = matchesOf(denying, one).map(([, words]) => words!.toLowerCase());
  return (
    denied.length > 0 &&
    !/(?<!\p{L})(?:không|chưa)(?!\p{L})/iu.test(two) &&
    denied.every((words) => ` ${two.toLowerCase()} `.includes(` ${words} `))
  );
}

const timely = /(?:đúng|trước|quá|trễ|chậm)\s+(?:và trước )?(?:thời )?(?:hạn|hẹn)/iu;
const states = /(?<!\p{L})(?:đã|đang|chưa|còn)(?: lại)?(?!\p{L})/iu;

/** The words that say which class a part is: in front of it, in it and behind it, to the next sign. */
export const about = (said: Said): string =>
  `${/[^,;:(]*$/u.exec(said.lead)![0]} ${said.fact.text} ${/^[^,;:()]*/u.exec(said.tail)![0]}`;

export const isPeople = ({ unit }: Said): boolean =>
  /^(?:người|học|đại|cán|công|viên|hội|đoàn|đảng|thành|hộ|trẻ|lao|nông|bệnh|giáo|đồng chí|lượt)/u.test(
    unit[0] ?? '',
  );

export const repeatsUnit = (whole: Said, parts: readonly Said[]): boolean =>
  parts.every(({ unit }) => unit[0] !== undefined && unit[0] === whole.unit[0]);

/** Whether parts are the two classes of one division, one of each. */
export function areAll(parts: readonly Said[]): boolean {
  const words = parts.map(about);
  if (parts.length === 2 && isDenied(words[0]!, words[1]!)) return true;
  return pairs.some(
    ([one, two]) =>
      parts.length === 2 &&
      ((one!.test(words[0]!) && two!.test(words[1]!) && !two!.test(words[0]!)) ||
        (two!.test(words[0]!) && one!.test(words[1]!) && !two!.test(words[1]!))),
  );
}

/** "82 hồ sơ hợp lệ, 08 hồ sơ không hợp lệ": one class denies the other. */
export function isDenied(one: string, two: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[\d.,/]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
  const [a, b] = [bare(one), bare(two)].map((text) => text.replace(/^(?:có|và|còn|trong đó) /u, ''));
  const plain = (text: string) =>
    text.replace(/(?<!\p{L})(?:không|chưa) (?:được )?/u, '').replace(/(?<!\p{L})đã (?:được )?/u, '');
  return a !== b && plain(a!) === plain(b!) && /không|chưa/u.test(`${a} ${b}`);
}

/** Whether parts shut each other out: each says its own time or state. */
export function areApart(parts: readonly Said[]): boolean {
  return [timely, states].some((sign) => {
    const found = parts.map((part) => sign.exec(about(part))?.[0].toLowerCase());
    return found.every((word) => word !== undefined) && new Set(found).size === found.length;
  });
}
