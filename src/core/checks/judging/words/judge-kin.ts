import { kinds } from '../../../vietnamese/words/lexicon/kin.ts';
import { isCompound } from '../../../vietnamese/words/word-list.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, fillers, keysOf, longKey, standsAt } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* One thing told for another of its kind: "82 ca sốt rét" where an answer counts "ca mắc sốt xuất huyết". */

/** A member of a kind under one of its names. */
type Term = { words: readonly string[]; kind: number; member: number };

let terms: Map<string, Term[]> | null = null;
/** The names of each member of each kind, as long keys. */
const members: string[][][] = [];

/** The terms by their first word, longest first: "sốt xuất huyết" is met before any shorter name inside it. */
function termsByHead(): ReadonlyMap<string, readonly Term[]> {
  if (terms) return terms;
  terms = new Map();
  for (const [kind, line] of kinds.entries()) {
    members[kind] = [];
    for (const [member, names] of line.split(', ').entries()) {
      members[kind][member] = [];
      for (const name of names.split('=')) {
        const words = keysOf(name);
        members[kind][member].push(longKey(name));
        const known = terms.get(words[0]!) ?? [];
        terms.set(words[0]!, known);
        known.push({ words, kind, member });
      }
    }
  }
  for (const list of terms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return terms;
}

/** What says that a sentence is about an answer: so many words that they share, besides the thing itself. */
const shared = 2;

/** A term where it stands in a sentence; `before` is the word in front of it within its clause, `beside` are its neighbours if it was done to something. */
type Place = Term & { start: number; end: number; before: string | null; beside: Beside | null };
/** "hồ sơ được cấp đổi trong": the words in front of "được" and behind what was done. */
type Beside = { front: string | null; behind: string | null };

/**
 * Things of a kind that no source knows there, where an answer that the sentence speaks of has another of the kind, which the text leaves out.
 */
export function judgeKin(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  if (sentence.view.material.answers === null) return [];
  const found: Judged[] = [];
  let end = 0;
  for (const place of placesIn(sentence)) {
    if (place.start < end) continue;
    const other = otherOf(sentence, judged, place);
    if (!other) continue;
    end = place.end;
    found.push({
      text: sentence.at.text.slice(place.start, end),
      start: place.start,
      end,
      fact: null,
      verdict: { is: 'unsupported', answer: other.answer, expected: other.name },
    });
  }
  return found;
}

/** What animals and plants are counted with. */
const living = new Set(['con', 'đàn', 'cây']);

/** What stands right in front of a verb. */
const doing = new Set(['đã', 'đang', 'sẽ', 'vừa', 'cùng', 'tự', 'để', 'nhằm', 'mới']);

const passive = new Set(['được', 'bị']);

/** The terms of a sentence, the longest of those that begin with one word. */
function placesIn({ at, words }: SeenSentence): Place[] {
  const byHead = termsByHead();
  const places: Place[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { key, start } = words[index]!;
    const begun = byHead.get(key);
    if (!begun) continue;
    const here = begun.filter((term) => standsAt(words, index, term.words));
    if (here.length === 0) continue;
    const next = words[index + 1];
    const front = index > 0 ? words[index - 1] : undefined;
    // "các bến xe đã xây dựng phương án": what is done, and no field of work.
    if (front && doing.has(front.key)) continue;
    // "thông báo" is no pine; "120 con bò thịt" are cattle.
    if (
      !(front && living.has(front.key)) &&
      here[0]!.words.length === 1 &&
      next &&
      next.start - words[index]!.end === 1 &&
      isCompound(key, next.key)
    )
      continue;
    const length = here[0]!.words.length;
    const joined = front !== undefined && at.text.slice(front.end, start) === ' ' && !fillers.has(front.key);
    const beside =
      front && passive.has(front.key)
        ? { front: words[index - 2]?.key ?? null, behind: words[index + length]?.key ?? null }
        : null;
    const end = words[index + length - 1]!.end;
    const place = { start, end, before: joined ? front.key : null, beside };
    for (const term of here) if (term.words.length === length) places.push({ ...term, ...place });
  }
  return places;
}

/** The answer that has another member of the kind, with its name there; null where the term has a source, or nothing is amiss. */
function otherOf(
  sentence: SeenSentence,
  judged: readonly Judged[],
  place: Place,
): { answer: CheckAnswer; name: string } | null {
  const { view, longSet } = sentence;
  const own = members[place.kind]![place.member]!;
  const known = own.some((name) => hasSource(sentence, name));
  // "phủ sóng 5G" is as strange as an unknown word where 5G is only told of masts.
  const strange =
    place.before !== null && !own.some((name) => hasSource(sentence, `${place.before} ${name}`));
  if (known && !strange) return null;
  const clause = clauseOf(sentence.at.text, place);
  const told = new Set(
    judged.flatMap(({ verdict, start, end }) =>
      verdict.is === 'supported' && start >= clause.start && end <= clause.end ? verdict.about : [],
    ),
  );
  const said = longKey(sentence.at.text.slice(clause.start, clause.end));
  for (const [other, names] of members[place.kind]!.entries()) {
    if (other === place.member) continue;
    const lost = !names.some((name) => view.stands(name));
    for (const name of names)
      for (const part of view.answers.told.partsWith(known ? `${place.before} ${name}` : name)) {
        const answer = view.material.answers![part]!;
        // "117 hồ sơ trực tuyến và 195 hồ sơ nộp trực tiếp": what was answered is told beside the rest.
        if (told.has(answer) && names.some((one) => containsKey(said, one))) continue;
        // "nội dung của Kế hoạch được quán triệt" beside a report "sơ kết thực hiện ...": what was done to one thing is no other thing's name.
        if (place.beside && !(lost && standsSo(sentence, place.beside, name, part))) continue;
        const missed = lost || (strange && !view.stands(`${place.before} ${name}`) && told.has(answer));
        if (!missed && (known || !told.has(answer))) continue;
        if (told.has(answer) || speaksOf(longSet, view.answers.said.get(answer)!.words, name))
          return { answer, name };
      }
  }
  return null;
}

/** "05 giấy phép được cấp đổi" for "Số giấy phép cấp lại": whether an answer has its own deed between the same neighbours. */
function standsSo({ view }: SeenSentence, { front, behind }: Beside, name: string, part: number): boolean {
  const { told } = view.answers;
  return (
    (front !== null && told.partsWith(`${front} ${name}`).includes(part)) ||
    (behind !== null && told.partsWith(`${name} ${behind}`).includes(part))
  );
}

/** Whether an answer, the office's names or an earlier report has these words. */
function hasSource({ view, near }: SeenSentence, name: string): boolean {
  const { standing, dated } = view.earlier.names;
  return (
    view.tells(name) ||
    standing.has(name) ||
    dated.has(name) ||
    (near !== null && containsKey(longKey(near.sentence.text), name))
  );
}

function clauseOf(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const before = Math.max(...[', ', '; ', ': ', '. '].map((sign) => text.lastIndexOf(sign, start)));
  const behind = text.slice(end).search(/[,;:.](?:\s|$)/u);
  return { start: before + 1, end: behind < 0 ? text.length : end + behind };
}

function speaksOf(said: ReadonlySet<string>, own: ReadonlySet<string>, name: string): boolean {
  const thing = new Set(name.split(' '));
  let met = 0;
  for (const word of own) if (!fillers.has(word) && !thing.has(word) && said.has(word)) met += 1;
  return met >= shared;
}
