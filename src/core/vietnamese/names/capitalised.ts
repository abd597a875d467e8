import { anyOf, fold } from '../letters/fold.ts';
import { typeWords } from '../references/document-types.ts';
import { stopWords } from '../words/words.ts';
import { bodyHeads, compounds, lowerParts, organisationHeads } from './agencies.ts';

const compoundSet = new Set(compounds.map(fold));
const stopSet = new Set(stopWords);

const capital = /[\p{Lu}Ð][\p{L}\d&]*(?:\.\p{Lu}[\p{L}]*)*/uy;
const lower = /\s+(\p{Ll}+)/uy;
const gap = /\s+/y;
/** "hành chính công" goes on behind "Hành chính"; "công bố", "công khai" do not. */
const publicService = '(?<=[Hh]ành chính)\\s+công(?!\\s+(?:bố|tác|khai|nhận|chức|dân|việc|chứng))';
/** The third syllable of "Cựu chiến binh". */
const veterans = '(?<=[Cc]ựu chiến)\\s+binh';
/** The second word of "Giao thông vận tải". */
const transport = '(?<=Giao thông)\\s+vận tải';
const lowerPart = new RegExp(
  `(?:\\s+(?:${anyOf(lowerParts)})|${publicService}|${veterans}|${transport})(?!\\p{L})`,
  'uy',
);
const connector = /\s*(?:\s[-–]\s|\s&\s|,\s|\s(?:và|Và)\s)\s*/uy;
const anotherHead = new RegExp(
  `(?:${anyOf([...bodyHeads, ...organisationHeads, ...typeWords, 'Ông', 'Bà', 'Đồng chí', 'Sở'])})(?!\\p{L})`,
  'uy',
);
/** Capitalised words that begin a title or a new clause rather than go on with a name. */
const notInName =
  /(?:Về|V\/v|Ban hành|Quy định|Phê duyệt|Hướng dẫn|Công bố|Thành lập|Kỳ(?=\s+(?:họp|thi|tuyển|báo|[IV\d]))|(?:Tháng|Ngày|Năm|Quý)(?=\s+(?:[IV]+(?!\p{L})|\d)))(?!\p{L})/uy;
const nextIsOver = /\s*(?:$|[,;.:)\]”"'’]|\n|\s[-–]\s|\s+(?:và|của|tại|về)\s)|\s+[\p{Lu}Ð]/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of one capitalised word with the lower-case syllable that belongs to it ("Nội vụ"), or null when none stands at `at`. */
function readWord(text: string, at: number): number | null {
  if (matchAt(notInName, text, at)) return null;
  const word = matchAt(capital, text, at);
  if (!word) return null;
  const end = at + word[0].length;
  const next = matchAt(lower, text, end);
  if (!next) return end;
  const after = end + next[0].length;
  if (compoundSet.has(`${fold(word[0])} ${fold(next[1]!)}`)) return after;
  if (stopSet.has(fold(next[1]!))) return end;
  return matchAt(nextIsOver, text, after) ? after : end;
}

/** UTF-16 units behind the first words; a list in capitals is no name. */
const longestName = 140;

/**
 * The end of a name that goes on at `at`, right behind its first words: capitalised words with their lower-case syllables, places ("tỉnh
 * Quảng Trị"), and "và", dash or comma inside a name ("Văn hóa, Thể thao và Du lịch"). `at` itself when nothing belongs to it.
 */
export function endOfName(text: string, at: number): number {
  let end = at;
  while (end < Math.min(text.length, at + longestName)) {
    const part = matchAt(lowerPart, text, end);
    if (part) {
      end += part[0].length;
      continue;
    }
    const space = matchAt(gap, text, end);
    const next = space && !space[0].includes('\n') ? readWord(text, end + space[0].length) : null;
    if (next !== null) {
      end = next;
      continue;
    }
    const joined = end > at ? matchAt(connector, text, end) : null;
    if (!joined) return end;
    const from = end + joined[0].length;
    const word = matchAt(anotherHead, text, from) ? null : readWord(text, from);
    if (word === null) return end;
    // A comma belongs to a name only if the name also has its "và" ("Văn hóa, Thể thao và Du lịch").
    if (joined[0].startsWith(',') && !/^\s+và\s+[\p{Lu}Ð]/u.test(text.slice(word))) return end;
    end = word;
  }
  return end;
}

const body = new RegExp(`(?:${anyOf(bodyHeads)})(?!\\p{L})`, 'iuy');

/** The end of the name of an issuing body that begins at `at` ("UBND tỉnh Quảng Trị", "Bộ Chính trị"), or null when none begins there. */
export function endOfBody(text: string, at: number): number | null {
  if (!/^[\p{Lu}Ð]/u.test(text.slice(at, at + 1))) return null;
  const head = matchAt(body, text, at);
  return head && endOfName(text, at + head[0].length);
}
