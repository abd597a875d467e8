import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { View } from '../../reading/view.ts';
import { fillers, keysOf, longKey } from '../../reading/words.ts';
import { family } from './name-words.ts';

/* What answers in words ask the text to name: whom, where, what. */

/** An answer in words, or one proper name of it, with what kind of name it is; and the words of its label. */
export type Asked = {
  answer: CheckAnswer;
  value: string;
  name: string | null;
  kind: string | null;
  label: readonly string[];
};
const known = new WeakMap<CheckAnswer, Asked[]>();

export function askedOf(answer: CheckAnswer): Asked[] {
  const found = known.get(answer) ?? readAsked(answer);
  known.set(answer, found);
  return found;
}

/** An answer of more words tells a deed, which may be told in any words. */
const longestValue = 14;
const longestNamed = 24;

function readAsked(answer: CheckAnswer): Asked[] {
  const value = answer.text.split('\n')[0]!.trim();
  if (answer.type !== 'text' || answer.leftOut) return [];
  const words = value.split(/\s+/u).length;
  const label = [...new Set(keysOf(answer.label.replace(general, ' ')))].filter((word) => !fillers.has(word));
  const names = matchesOf(run, value).filter((match) => !post.test(match[0]));
  if (words > (names.length > 0 ? longestNamed : longestValue)) return [];
  if (names.length === 0) return [{ answer, value, name: null, kind: null, label }];
  return names.map((match) => ({ answer, value, name: match[0], kind: kindAt(value, match.index), label }));
}

/** "Phó Chi cục trưởng" is held by whoever is meant. */
export const post = /^(?:Phó|Giám|Chánh|Trưởng|Chủ|Bí|Quyền|Nguyên)\s/u;
/** A name: a body with its number, or words with capitals. */
export const run =
  /(?<![\p{L}\d])(?:(?:Đội|Tổ|Trường|Chi nhánh|Trạm|Phòng|Đoàn|Cụm|Khu|Trung tâm|Công ty|Xí nghiệp|Hạt)(?:\s\p{L}+){0,6}?\ssố\s\d+(?![\d/])|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)+(?:\s\d+)?(?![\p{L}\d]))/gu;
/** What labels ask for in general; which one is meant the words beside say. */
const general = /(?<!\p{L})(?:nơi|người|tên|đơn vị|cơ quan|địa điểm|đồng chí)(?!\p{L})/giu;

/** Whether the text has the answer's name nowhere, or leaves some of its words away. */
export function isLost(view: View, { answer, value, name, label }: Asked): boolean {
  if (answer.text.split('\n').some((line) => view.stands(longKey(line)))) return false;
  if (name !== null) return !view.stands(longKey(name));
  return keysOf(value).some((word) => !fillers.has(word) && !label.includes(word) && !view.stands(word));
}

const person = /(?:đồng chí|đ\/c|ông|bà)\s$/iu;
const numbered = /^\p{Lu}\p{L}*(?:\s\p{L}+){0,7}?\ssố\s\d/u;
/** A person has three syllables and more; "Chu Hương" may be a place. */
const wholeName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}(?!\p{L})/u;
const heads =
  'công ty|hợp tác xã|doanh nghiệp|tập đoàn|đội|trường|bệnh viện|hội|sở|ban|trung tâm|chi cục|phòng|tỉnh|xã|phường|thị trấn|thị xã|huyện|thành phố|thôn|bản|làng|khu phố|chợ|chùa|đền|cầu|thị trường|siêu thị';
const head = new RegExp(`(?<!\\p{L})(?:${heads})(?!\\p{L})`, 'giu');

/** What kind of thing has the name that begins here: a person, or what its head says. */
export function kindAt(text: string, start: number): string | null {
  const front = text.slice(Math.max(0, start - 60), start);
  if (person.test(front) || (family.test(text.slice(start)) && wholeName.test(text.slice(start))))
    return 'person';
  const clause = front.slice(front.search(/[^,;.\d]*$/u));
  // "Công ty Đấu giá Trường Phát": what stands in front says what it is; a word of the name only where nothing does.
  const own = matchesOf(head, text.slice(start, start + 16)).filter(({ index }) => index === 0);
  const ahead = matchesOf(head, clause).at(-1);
  return (
    ((numbered.test(text.slice(start, start + 60)) ? own[0] : null) ?? ahead ?? own[0])?.[0].toLowerCase() ??
    null
  );
}
