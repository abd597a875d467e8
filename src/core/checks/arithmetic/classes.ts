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
