import { matchesOf } from '../../../vietnamese/matches.ts';
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

function readAsked(answer: CheckAnswer): Asked[] {
  const value = answer.text.split('\n')[0]!.trim();
  if (answer.type !== 'text' || answer.leftOut || value.split(/\s+/u).length > longestValue) return [];
  const label = [...new Set(keysOf(answer.label))].filter((word) => !fillers.has(word) && !general.has(word));
  const names = matchesOf(run, value).filter((match) => !post.test(match[0]));
  if (names.length === 0) return [{ answer, value, name: null, kind: null, label }];
  return names.map((match) => ({ answer, value, name: match[0], kind: kindAt(value, match.index), label }));
}

/** "Phó Chi cục trưởng" is held by whoever is meant. */
const post = /^(?:Phó|Giám|Chánh|Trưởng|Chủ|Bí|Quyền|Nguyên)\s/u;
/** A name: a body with its number, or words with capitals. */
export const run =
  /(?<![\p{L}\d])(?:(?:Đội|Tổ|Trường|Chi nhánh|Trạm|Phòng|Đoàn|Cụm|Khu|Trung tâm|Công ty|Xí nghiệp|Hạt)(?:\s\p{L}+){0,6}?\ssố\s\d+(?![\d/])|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)+(?:\s\d+)?(?![\p{L}\d]))/gu;
/** What labels ask for in general; which one is meant the words beside say. */
const general = new Set('nơi người tên đơn vị cơ quan địa điểm đồng chí'.split(' '));

/** Whether the text has the answer's name nowhere, or leaves some of its words away. */
export function isLost(view: View, { answer, value, name, label }: Asked): boolean {
  if (answer.text.split('\n').some((line) => view.stands(longKey(line)))) return false;
  if (name !== null) return !view.stands(longKey(name));
  return keysOf(value).some((word) => !fillers.has(word) && !label.includes(word) && !view.stands(word));
}

const person = /(?:đồng chí|đ\/c|ông|bà)\s$/iu;
const head =
  /(?<!\p{L})(công ty|tổng công ty|hợp tác xã|doanh nghiệp|tập đoàn|đội|trường|bệnh viện|hội|xã|phường|thị trấn|thị xã|huyện|thành phố|thôn|bản|làng|khu phố|chợ|chùa|đền|cầu)(?!\p{L})[^,;.]{0,40}$/iu;

/** What kind of thing has the name that begins here: a person, or what its head says. */
export function kindAt(text: string, start: number): string | null {
  const front = text.slice(Math.max(0, start - 60), start);
  if (person.test(front) || family.test(text.slice(start))) return 'person';
  return head.exec(`${front}${/^\S+/u.exec(text.slice(start))?.[0] ?? ''}`)?.[1]?.toLowerCase() ?? null;
}
