import type { CheckAnswer, Finding } from '../finding.ts';
import { unitOf } from '../reading/answers/amounts.ts';
import type { EarlierEntry } from '../reading/earlier-index.ts';
import type { Ground } from '../reading/ground.ts';
import type { SeenSentence, View } from '../reading/view.ts';
import { WordPostings } from '../reading/word-postings.ts';
import { keysOf } from '../reading/words.ts';

/** From so many standing sentences on, nearly all of them kept, a text is the report carried on, and what it lacks was lost. */
const report = { sentences: 8, kept: 0.75 };
/** A shorter text may have left a sentence out on purpose: that is only worth a word. */
const part = { sentences: 2, kept: 0.5 };
/** The share of its words that another form of a sentence has. */
const share = 0.6;

/**
 * Standing sentences of the newest report that neither stand in the text nor have a close form there. A plan names what it drops, so only
 * texts without one are looked at, and only those that go on from that report.
 */
export function lostSentences(view: View): Finding[] {
  if (view.sentences.some(({ at }) => at.by !== undefined)) return [];
  const lasting = lastingOf(view.ground);
  if (lasting.length < part.sentences) return [];
  const there = new Set(
    view.sentences.flatMap(({ told, near }) => [told, near].flatMap((entry) => (entry ? [entry.moved] : []))),
  );
  const lost = lasting.filter((entry) => !there.has(entry.moved));
  const kept = 1 - lost.length / lasting.length;
  if (lost.length === 0 || kept < part.kept) return [];
  const severity = lasting.length >= report.sentences && kept >= report.kept ? 'error' : 'warning';
  const names = view.material.answers?.some(({ type }) => type === 'text') ?? false;
  const postings = new WordPostings(view.sentences.map(({ wordSet }) => wordSet));
  return lost
    .filter((entry) => severity === 'error' || !(names && isOfSomebody(entry)))
    .filter(
      (entry) =>
        !postings.candidates([...entry.words], share).some((at) => standsFor(view.sentences[at]!, entry)) &&
        !isToldAsWhole(view, entry),
    )
    .map(({ sentence }) => ({
      kind: 'missing',
      severity,
      ...(sentence.section === null ? {} : { section: sentence.section }),
      quote: sentence.text.slice(0, 60),
      start: 0,
      end: 0,
      reason: { is: 'standing-lost' },
    }));
}

/** Words of a sentence short enough to tell of one visit only. */
const short = 14;

/**
 * "Sở kiểm tra tại Làng trẻ em Hướng Dương": short, of one named place or person, and of no paper. Where answers in words say whom or where it
 * was this month, that was last month's.
 */
const isOfSomebody = (entry: EarlierEntry): boolean => entry.words.size <= short && namesSomebody(entry);

const namesSomebody = ({ sentence: { text, facts } }: EarlierEntry): boolean =>
  /\p{Ll},?\s(?:\p{Lu}\p{L}*\s){1,5}\p{Lu}\p{L}*/u.test(text) &&
  !facts.some(({ kind }) => kind === 'reference');

/** "Đơn vị được kiểm tra việc chi trả": the deed that an answer in words tells of somebody; what was done so last month is no rule. */
function deedAsked({ type, label }: CheckAnswer): string[] {
  const [deed] = type === 'text' ? [/(?<=\s(?:được|bị|đã)\s).+$/u.exec(label)?.[0] ?? ''] : [''];
  const words = keysOf(deed);
  return words.length > 2 ? [` ${words.join(' ')} `] : [];
}

const ofGrounds = new WeakMap<Ground, readonly EarlierEntry[]>();

/**
 * The standing sentences that a text may lose, found once for a material. "Mặt hàng trọng điểm là xăng dầu." of last month is none where an
 * answer of that label says what it is now.
 */
function lastingOf(ground: Ground): readonly EarlierEntry[] {
  const known = ofGrounds.get(ground);
  if (known) return known;
  // By their first word, for few labels begin like a sentence.
  const labels = new Map<string, string[]>();
  for (const { label } of ground.material.answers ?? []) {
    const words = keysOf(label);
    if (words.length < 2) continue;
    labels.set(words[0]!, [...(labels.get(words[0]!) ?? []), `${words.join(' ')} `]);
  }
  const isAnsweredAnew = (key: string) =>
    labels.get(key.split(' ', 1)[0]!)?.some((label) => key.startsWith(label)) === true;
  const deeds = (ground.material.answers ?? []).flatMap(deedAsked);
  const isDoneAnew = (entry: EarlierEntry) =>
    deeds.some((deed) => ` ${entry.key} `.includes(deed)) && namesSomebody(entry);
  const lasting = ground.earlier.entries.filter(
    (entry) => entry.newest && entry.lasting && !isAnsweredAnew(entry.key) && !isDoneAnew(entry),
  );
  ofGrounds.set(ground, lasting);
  return lasting;
}

/**
 * Whether a sentence is another form of a lost one: it has most of its words, and is not itself another sentence that was kept. Loose
 * paragraphs of no imported report are taken less strictly.
 */
function standsFor({ wordSet, told, near }: SeenSentence, { words, moved, sentence }: EarlierEntry): boolean {
  const other = (told ?? near)?.moved;
  if (sentence.id !== null && other !== undefined && other !== moved) return false;
  let common = 0;
  for (const word of words) if (wordSet.has(word)) common++;
  return common / words.size >= share;
}

/** From here on the same number of the same is no chance. */
const manyEnough = 20;

/** "Toàn tỉnh có 126 xã, phường." of which the text tells "112/126 xã, phường": a short description that only counts, told as the whole. */
function isToldAsWhole({ sentences }: View, { words, sentence: { facts } }: EarlierEntry): boolean {
  const [count, ...more] = facts;
  if (count?.kind !== 'quantity' || more.length > 0 || words.size > short || Number(count.value) < manyEnough)
    return false;
  return sentences.some((one) =>
    one.facts.some(
      (fact) =>
        fact.kind === 'ratio' && fact.value.whole === count.value && unitOf(fact)[0] === unitOf(count)[0],
    ),
  );
}
