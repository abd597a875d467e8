import { fold } from '../vietnamese/fold.ts';

/* Words of a text, folded, with their places: what the checks compare sentences and answers by. */

export type Word = { key: string; start: number; end: number };

const folded = new Map<string, string>();

/** The folded form of one word; the syllables of the language are few, so each is folded once. */
function keyOf(raw: string): string {
  let key = folded.get(raw);
  if (key === undefined) {
    key = fold(raw);
    if (folded.size < 20_000) folded.set(raw, key);
  }
  return key;
}

const word = /[\p{L}\p{M}\p{N}]+(?:&\p{L}+)*/gu;
const late = new Set(['trễ', 'quá', 'chậm']);

/** The words of an NFC text. "trễ hẹn", "quá hạn" and "chậm hạn" are read as "trễ hạn". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const key = keyOf(match[0]);
    const before = words.at(-1);
    if (before && late.has(before.key) && (key === 'hẹn' || key === 'hạn')) {
      before.key = 'trễ';
      words.push({ key: 'hạn', start: match.index, end: match.index + match[0].length });
    } else words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

export const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);

/** Words that say nothing about what a figure is of. */
export const fillers = new Set(
  'số tổng của và các những trong được là về cho theo tại với có do ở từ năm tháng kỳ quý ngày bị để này đó như hoặc thì mà tỷ lệ'.split(
    ' ',
  ),
);

/** Words that may follow a counting word without saying what is counted. */
export const afterUnit = new Set(
  'với tại cho trong ngoài trên dưới của về được đã đang đều bị và hoặc so tăng giảm đạt chiếm là do để nhằm theo từ đến thuộc có không gồm tham dự ở như sẽ cùng vào ra hơn'.split(
    ' ',
  ),
);

const longForms: [short: RegExp, long: string][] = (
  [
    ['cp', 'cổ phần'],
    ['tnhh', 'trách nhiệm hữu hạn'],
    ['mtv', 'một thành viên'],
    ['htx', 'hợp tác xã'],
    ['dntn', 'doanh nghiệp tư nhân'],
    ['dn', 'doanh nghiệp'],
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
    ['mttq', 'mặt trận tổ quốc'],
    ['kh ?& ?cn|khcn', 'khoa học và công nghệ'],
    ['gd ?& ?đt|gdđt', 'giáo dục và đào tạo'],
    ['tn ?& ?mt|tnmt', 'tài nguyên và môi trường'],
    ['nn ?& ?ptnt', 'nông nghiệp và phát triển nông thôn'],
    ['nn', 'nông nghiệp'],
    ['cntt', 'công nghệ thông tin'],
    ['cchc', 'cải cách hành chính'],
    ['tthc', 'thủ tục hành chính'],
    ['ttđt', 'thông tin điện tử'],
    ['qlnn', 'quản lý nhà nước'],
    ['bql', 'ban quản lý'],
    ['hn', 'hội nghị'],
    ['hđ', 'hội đồng'],
    ['đ/c', 'đồng chí'],
    ['tp\\.?', 'thành phố'],
    ['tx\\.?', 'thị xã'],
    ['tt', 'trung tâm'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<![\\p{L}\\d/-])(?:${short})(?![\\p{L}\\d/-])`, 'gu'), long]);

/** Comparison key of a name or title: folded, common abbreviations written out, without quotes. */
export function longKey(text: string): string {
  let key = fold(text);
  for (const [short, long] of longForms) key = key.replace(short, long);
  return key.replace(/["']/g, '').replace(/\s+/g, ' ').trim();
}
