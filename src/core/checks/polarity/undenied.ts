import { isNegated, negationsIn } from '../reading/negation.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers } from '../reading/words.ts';
import { mostDenied } from './denied-words.ts';
import { answerSources, type Denial, headed, reach, type Sources } from './sources.ts';
import type { Turned } from './turned.ts';

/* "tất cả học viên đã tốt nghiệp" where an answer has "chưa có học viên tốt nghiệp": the thing first, and then what became of it. */

const breaks = /[,;:.()](?:\s|$)/gu;
const done = new Set(['đã', 'đều', 'hết', 'xong']);

/** Clauses that say as done, of whatever an answer in words denies, all that it denies. */
export function undeniedWhole(sentence: SeenSentence): Turned[] {
  const { at, words, view } = sentence;
  if (sentence.kept || !words.some(({ key }) => done.has(key))) return [];
  const denials = wholesOf(answerSources(view));
  if (denials.length === 0) return [];
  const { wordSet } = sentence;
  const clauses = clausesOf(at.text);
  return denials.flatMap(({ source, negation, wanted, keys }): Turned[] => {
    // One clause has them all, so the sentence does.
    for (const key of keys) if (!wordSet.has(key)) return [];
    for (const clause of clauses) {
      const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
      const met = own.filter(({ key }) => keys.has(key));
      if (new Set(met.map(({ key }) => key)).size < keys.size) continue;
      const last = own.indexOf(met.at(-1)!);
      const told = own.findIndex(({ key }, index) => done.has(key) && index <= last);
      if (told < 0 || own.some((_, index) => isNegated(own, index))) continue;
      if (own.some(({ key }) => key === 'không' || key === 'chưa')) continue;
      if (mostDenied(view, keys) >= keys.size * 0.75) continue;
      const count = own.filter(({ key }) => !fillers.has(key)).length;
      if (keys.size < count * 0.4) continue;
      const start = Math.min(own[told]!.start, met[0]!.start);
      return [
        {
          is: 'turned',
          start,
          end: Math.min(own[last]!.end, start + 180),
          ...(source.answer === undefined ? {} : { answer: source.answer }),
          expected: source.text.slice(negation.start, wanted.at(-1)!.end),
        },
      ];
    }
    return [];
  });
}

/** A denial of a source with all the words that it denies. */
type Whole = Denial & { keys: ReadonlySet<string> };

const wholes = new WeakMap<Sources, readonly Whole[]>();

/** The denials of all sources that are long enough, read once. */
function wholesOf(sources: Sources): readonly Whole[] {
  const known = wholes.get(sources);
  if (known) return known;
  const found = sources.all.flatMap((source) =>
    negationsIn(source.text, source.words, reach).flatMap((negation): Whole[] => {
      const wanted = headed(negation.words).filter(({ key }) => key !== 'có' && !/^\d/.test(key));
      // What is denied of a clause that goes on needs more than the words that follow by chance.
      if (wanted.length < 4) return [];
      return [{ source, negation, wanted, keys: new Set(wanted.map(({ key }) => key)) }];
    }),
  );
  wholes.set(sources, found);
  return found;
}

function clausesOf(text: string): { start: number; end: number }[] {
  const ends = [...text.matchAll(breaks)].map(({ index }) => index);
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : ends[at - 1]! + 1, end }));
}
