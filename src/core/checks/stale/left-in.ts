import { endOfBody } from '../../vietnamese/names/capitalised.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import { type Asked, askedOf, isLost, kindAt, post, run } from '../judging/names/asked-names.ts';
import type { EarlierEntry, EarlierIndex } from '../reading/earlier-index.ts';
import { holdsAlways } from '../reading/standing/descriptions.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, fillers, keysOf, longKey } from '../reading/words.ts';

/*
 * Last month's place, company, person or cause where this month's answer in words belongs ("Khách hàng lớn nhất là ..."). Such a sentence has no
 * figure and no day, so that by its words alone it looks like one of every month; that an answer asks for another name, which the text has
 * nowhere, tells that it is none.
 */

type LeftIn = { start: number; end: number; answer: CheckAnswer; expected: string };

/** Names of the last report in the place of an answer that the text leaves out. */
export function leftIn(sentence: SeenSentence): LeftIn[] {
  const { view, at } = sentence;
  if (at.heading || at.plans || view.material.answers === null) return [];
  let names: readonly Place[] | null = null;
  const left: LeftIn[] = [];
  for (const answer of view.material.answers)
    for (const one of askedOf(answer)) {
      names ??= namesIn(sentence);
      const isNamed = one.name !== null || isBodyAsked(one);
      const found = !isLost(view, one)
        ? nameBeside(sentence, names, one)
        : isNamed
          ? nameLeft(sentence, names, one)
          : wordsLeft(sentence, one);
      if (found) left.push({ ...found, answer: one.answer, expected: one.value });
    }
  return left;
}

/** `kind` is what a body without a name of two capitals is called by: "Bệnh viện Y học cổ truyền tỉnh". */
type Place = { start: number; end: number; kind?: string };

/** A name that the last report has and no answer, where the label's words say what it is there for, or where one of its kind was asked for. */
function nameLeft(sentence: SeenSentence, places: readonly Place[], asked: Asked): Place | null {
  const { view, at } = sentence;
  for (const place of places) {
    const key = longKey(at.text.slice(place.start, place.end));
    if (view.tells(key) || post.test(at.text.slice(place.start))) continue;
    if (place.kind !== undefined && asked.kind !== null && place.kind !== asked.kind) continue;
    if (asked.kind !== 'sở' && office.test(at.text.slice(place.start))) continue;
    const kind = place.kind ?? kindAt(at.text, place.start);
    const isAsked = speaksOf(clauseAt(at.text, place), asked.label);
    // "Đơn vị được kiểm tra": a centre stands where a hospital was asked for; a person or a place does not.
    const isOfSort = isAsked && isBody(asked.kind) && isBody(kind);
    if (asked.kind !== null && kind !== null && kind !== asked.kind && !isOfSort) continue;
    const then = view.earlier.entries.filter(
      (entry) => entry.newest && mayBeDated(entry) && containsKey(longKey(entry.sentence.text), key),
    );
    if (then.length === 0) continue;
    const isKind = asked.kind !== null && kind === asked.kind;
    if (place.kind !== undefined && asked.kind === null) {
      if (isBodyAsked(asked) && then.some((entry) => isRetold(sentence, place, entry.sentence.text)))
        return place;
      continue;
    }
    const saidOfIt = (entry: EarlierEntry) =>
      clausesOf(entry.sentence.text).some(
        (clause) => speaksOf(clause, asked.label) && isRetold(sentence, place, clause),
      );
    if (isAsked || then.some(saidOfIt) || (isKind && sentence.kept === null && sentence.told === null))
      return place;
  }
  return null;
}

/** "Sở Y tế kiểm tra ...": the department is who does it. */
const office = /^Sở\s/u;

const clausesOf = (text: string): string[] => text.split(/[,;:.]\s|\.$/u);

const clausesOfLast = new WeakMap<EarlierIndex, readonly string[]>();

/** The clauses of the last report's sentences that may be of its month alone; every sentence asks for them. */
function datedClauses(earlier: EarlierIndex): readonly string[] {
  const known = clausesOfLast.get(earlier);
  if (known) return known;
  const clauses = earlier.entries.flatMap((entry) =>
    entry.newest && mayBeDated(entry) ? clausesOf(entry.sentence.text) : [],
  );
  clausesOfLast.set(earlier, clauses);
  return clauses;
}

/** So many words of a clause told again word for word are no chance. */
const verbatim = 5;
/** Besides the name itself so many. */
const beside = 2;

/** Whether a name stands among the words among which a clause of the last report has it: "nhắc nhở Nha khoa Hòa Mai", whatever is said next. */
function isRetold({ longWords, at: { text } }: SeenSentence, { start, end }: Place, clause: string): boolean {
  const told = longKey(clause);
  const name = longKey(text.slice(start, end)).split(' ').length;
  const least = Math.max(verbatim, name + beside);
  const first = longKey(text.slice(0, start))
    .split(' ')
    .filter((word) => word !== '').length;
  for (let from = Math.max(0, first + name - least); from <= first; from += 1)
    if (containsKey(told, longWords.slice(from, from + least).join(' ')) && from + least <= longWords.length)
      return true;
  return false;
}

/** Whether an answer is a body that only small letters name: "Trung tâm Kiểm soát bệnh tật tỉnh". */
const isBodyAsked = ({ value }: Asked): boolean => bodyHead.test(value);

/**
 * A name that a clause of the last report has under the label's words, told again among the same words, though this month's answer is told
 * elsewhere: "nghiệm thu đề án tại ..." once with each of them.
 */
function nameBeside(
  sentence: SeenSentence,
  places: readonly Place[],
  { name, kind, label }: Asked,
): Place | null {
  const { view, at } = sentence;
  if (name === null || label.length === 0 || !sentence.examined || sentence.told !== null) return null;
  for (const place of places) {
    const key = longKey(at.text.slice(place.start, place.end));
    const rest = at.text.slice(place.start);
    if (view.tells(key) || post.test(rest) || (kind !== 'sở' && office.test(rest))) continue;
    const other = place.kind ?? kindAt(at.text, place.start);
    if (kind !== null && other !== null && other !== kind && !(isBody(kind) && isBody(other))) continue;
    if (datedClauses(view.earlier).some((one) => speaksOf(one, label) && isRetold(sentence, place, one)))
      return place;
  }
  return null;
}

/** What is said behind the label's words, in the last report and here, and by no answer: "Nguyên nhân do uống rượu ngâm rễ cây". */
function wordsLeft({ view, at, words }: SeenSentence, { label }: Asked): Place | null {
  if (label.length === 0) return null;
  const then = view.earlier.entries.flatMap(({ sentence, newest, ...entry }) =>
    newest && mayBeDated({ sentence, newest, ...entry })
      ? sentence.text.split(/[;.]\s/u).flatMap((clause) => saidOf(clause, label))
      : [],
  );
  if (then.length === 0) return null;
  const values = then.map(longKey);
  const wholes = then.map((clause) => longKey(clause.replace(isValue, '')));
  for (let from = 0; from < words.length; from++) {
    let to = from;
    let key = '';
    while (to < words.length && !label.includes(words[to]!.key)) {
      const longer = longKey(at.text.slice(words[from]!.start, words[to]!.end));
      if (!values.some((value) => containsKey(value, longer))) break;
      key = longer;
      to += 1;
    }
    const own = key.split(' ').filter((word) => !fillers.has(word));
    if (to === from) continue;
    const place = { start: words[from]!.start, end: words[to - 1]!.end };
    // "Giống được trồng nhiều nhất là mít": one word, where it is all that was said then, too.
    const whole = own.length === 1 && isAllSaid(at.text, place) && wholes.includes(key);
    if ((own.length < 2 && !whole) || view.tells(key)) continue;
    if (!/[\d]/.test(key) && speaksOf(clauseAt(at.text, place), label)) return place;
  }
  return null;
}

const isValue = /(?<!\p{L})(?:là|do|gồm|bởi|vì|tại|ở|mang tên|có tên|tên gọi)\s|:\s/u;

/** Whether a place is all that a clause says behind "là". */
const isAllSaid = (text: string, { start, end }: Place): boolean =>
  /(?<!\p{L})là\s+$/u.test(text.slice(0, start)) && /^\s*(?:[.;]|$)/u.test(text.slice(end));

/** What a clause says that the label's words are: "nguyên nhân | do rượu ngâm rễ cây". */
function saidOf(clause: string, label: readonly string[]): string[] {
  const at = clause.search(isValue);
  return at > 0 && speaksOf(clause.slice(0, at), label) ? [clause.slice(at)] : [];
}

/** A sentence that only its words make a standing one, and no rule. */
const mayBeDated = ({ sentence }: EarlierEntry): boolean =>
  !sentence.standing || (sentence.id === null && !holdsAlways(sentence));

/** Whether a clause has the words of a label: most of them, two at least where there are so many. */
function speaksOf(clause: string, label: readonly string[]): boolean {
  const words = keysOf(clause);
  let met = 0;
  for (const word of label) if (words.includes(word)) met += 1;
  return label.length > 0 && met >= Math.min(2, label.length) && met >= label.length / 2;
}

function clauseAt(text: string, { start, end }: Place): string {
  const from = Math.max(text.lastIndexOf('; ', start), text.lastIndexOf('. ', start)) + 1;
  const to = text.slice(end).search(/[;.]\s/u);
  return text.slice(from, to < 0 ? text.length : end + to);
}

const body =
  /^(?:công ty|hợp tác xã|doanh nghiệp|tập đoàn|đội|trường|bệnh viện|hội|sở|ban|trung tâm|chi cục|phòng)$/u;
const isBody = (kind: string | null): boolean => kind !== null && body.test(kind);

/** "huyện Đakrông", "xã Húc": a name of one word behind the word for its place. */
const placed =
  /(?<=(?<!\p{L})(?:huyện|quận|xã|phường|thị trấn|thị xã|thành phố|tỉnh)\s)\p{Lu}\p{Ll}+(?!\p{L}|[\s-]\p{Lu})/gu;

/** The names of a text, each with the body that it is the name of. */
function namesIn({ at: { text }, facts }: SeenSentence): Place[] {
  const found: Place[] = matchesOf(placed, text).map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  for (const match of matchesOf(run, text)) {
    const bodies = [
      ...text.slice(Math.max(0, match.index - 60), match.index + 1).matchAll(/(?<!\p{L})\p{Lu}/gu),
    ];
    const base = Math.max(0, match.index - 60);
    const whole = bodies.find(
      (one) => (endOfBody(text, base + one.index) ?? 0) >= match.index + match[0].length,
    );
    const start = whole ? base + whole.index : match.index;
    found.push({ start, end: match.index + match[0].length });
  }
  for (const { kind, text: name, start, end } of facts) {
    const head = kind === 'name' ? bodyHead.exec(name)?.[0] : undefined;
    if (head !== undefined && !found.some((one) => one.start < end && start < one.end))
      found.push({ start, end, kind: head.toLowerCase() });
  }
  // "bám sát Luật Đấu thầu số ...": an act is no name that anybody was asked for.
  return found.filter(
    (one) =>
      !facts.some(({ kind, start, end }) => kind === 'reference' && start < one.end && one.start < end),
  );
}

const bodyHead = /^(?:Công ty|Hợp tác xã|Trường|Bệnh viện|Hội|Trung tâm|Chi cục|Phòng)(?=\s\p{L})/u;
