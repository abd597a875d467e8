import { wordKey } from '../../vietnamese/words/word-list.ts';
import { type Bound, boundTo, formsInLists } from './known-forms.ts';
import { marks, type WordLexicon } from './word-lexicon.ts';

/*
 * The likeliest writing of a text typed without diacritics: the best path through the forms that each word may have, by how often two and three
 * forms stand side by side in the texts of offices and in the word lists.
 */

/** One place of a text: a word to be written out, or what stands as it is (how it begins and ends, or a mark). */
export type Place =
  | {
      readonly typed: string;
      /** How much more likely than other forms the typed one is. */
      readonly stays: number;
    }
  | { readonly first: string; readonly last: string };

/** The form of a place; `known` when the texts or its neighbours bear it out. */
export type Written = { form: string; known: boolean };

type Step = {
  form: string;
  before: string;
  known: boolean;
  score: number;
  /** How often the texts have this form behind the one before. */
  seen: number;
  back: Step | null;
};

/** How many candidates a word keeps, and how many ways to each of them are followed. */
const most = 14;
const ways = 3;
/** How much is given at least to what was never seen behind a form, and how much of three forms is left to their last two. */
const least = 3;
const ofPairs = 1;
const ofTails = 0.5;

function candidatesFor(typed: string, lexicon: WordLexicon): [form: string, count: number][] {
  const found = new Map<string, number>(lexicon.forms.get(typed) ?? []);
  for (const [form, words] of formsInLists(typed) ?? [])
    found.set(form, (found.get(form) ?? 0) + Math.min(1, words * 0.05));
  if (found.size === 0) return [[typed, 0]];
  return [...found].sort((a, b) => b[1] - a[1]).slice(0, most);
}

type Pair = { likely: number; seen: number; backed: boolean };

/** What is known of what follows a form. */
type Before = { form: string; bound: Bound | undefined; all: number; unseen: number };

function beforeOf(form: string, { counts, followers }: WordLexicon): Before {
  const bound = boundTo(form);
  const all = (counts.get(form) ?? 0) + (bound?.all ?? 0);
  // What was followed by many different words will be by more (Witten and Bell).
  const unseen = least + (followers.get(form) ?? 0) + (bound?.tails.size ?? 0) * ofTails;
  return { form, bound, all: all + unseen, unseen };
}

/** How likely a form follows another, in the texts as in the lists. */
function pairOf(before: Before, form: string, count: number, { pairs, total }: WordLexicon): Pair {
  const seen = pairs.get(`${before.form} ${form}`) ?? 0;
  const word = before.bound?.tails.get(wordKey(form)) ?? 0;
  const likely = (seen + word + before.unseen * ((count + 0.001) / total)) / before.all;
  return { likely, seen, backed: seen > 0 || word > 0 };
}

/** The end of a way, and what is known of what follows it. */
type End = { step: Step; after: Before };

/** The ways to one form of a place, best first. */
function waysTo(
  form: string,
  count: number,
  more: number,
  ends: readonly End[],
  lexicon: WordLexicon,
): Step[] {
  const pairs = new Map<string, Pair>();
  const steps = ends.map(({ step: end, after }): Step => {
    let pair = pairs.get(end.form);
    if (pair === undefined) {
      pair = pairOf(after, form, count, lexicon);
      pairs.set(end.form, pair);
    }
    const triple =
      end.seen > 0 && pair.seen > 0 ? (lexicon.triples.get(`${end.before} ${end.form} ${form}`) ?? 0) : 0;
    const rest = least + end.seen * ofPairs;
    const likely = (triple + rest * pair.likely) / (end.seen + rest);
    const score = end.score + Math.log(likely) + more;
    // Two syllables of one word bear each other out.
    const back = pair.backed && !end.known ? { ...end, known: true } : end;
    return { form, before: end.form, known: pair.backed, score, seen: pair.seen, back };
  });
  const best = new Map<string, Step>();
  for (const step of steps)
    if ((best.get(step.before)?.score ?? -1e9) < step.score) best.set(step.before, step);
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, ways);
}

const endsOf = (steps: readonly Step[], lexicon: WordLexicon): End[] => {
  const afters = new Map<string, Before>();
  return steps.map((step) => {
    const after = afters.get(step.form) ?? beforeOf(step.form, lexicon);
    afters.set(step.form, after);
    return { step, after };
  });
};

/** The likeliest forms of the places of a text; null where a place stands as it is. */
export function likeliest(places: readonly Place[], lexicon: WordLexicon): (Written | null)[] {
  let steps: Step[] = [{ form: marks.edge, before: '', known: true, score: 0, seen: 0, back: null }];
  for (const place of places) {
    const ends = endsOf(steps, lexicon);
    if ('first' in place) {
      const { first, last } = place;
      steps = waysTo(first, lexicon.counts.get(first) ?? 0, 0, ends, lexicon);
      if (first !== last) steps = steps.map((step) => ({ ...step, form: last, before: first, seen: 0 }));
      continue;
    }
    const candidates = candidatesFor(place.typed, lexicon);
    steps = candidates.flatMap(([form, count]) =>
      waysTo(form, count, form === place.typed ? place.stays : 0, ends, lexicon).map((step) => ({
        ...step,
        known: step.known || lexicon.counts.has(form) || (candidates.length === 1 && count > 0),
      })),
    );
  }
  const out: (Written | null)[] = [];
  let step = steps.reduce((best, one) => (one.score > best.score ? one : best));
  for (let at = places.length - 1; at >= 0; at -= 1) {
    out.unshift('first' in places[at]! ? null : { form: step.form, known: step.known });
    step = step.back!;
  }
  return out;
}
