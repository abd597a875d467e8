import type { Reference } from '../../../vietnamese/types.ts';
import type { KnownReference } from '../../reading/known-names.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { longKey } from '../../reading/words.ts';

/* Laws that are named without a number: "Luật Đầu tư", "Luật Thanh tra năm 2022". */

/** Every document that somebody named. */
export const allReferences = (view: View): readonly KnownReference[] => [
  ...view.answers.references,
  ...view.earlier.names.references,
];

/** What a law is called, without its year and number. */
export const lawName = (title: string): string => longKey(title).replace(/ (?:năm|số) .*$/u, '');

const nameOf = ({ type, title }: Reference): string | null =>
  title !== null && /luật|pháp lệnh/iu.test(type ?? '') ? lawName(title) : null;

/**
 * The law that the standing sentence has where this one has another ("Luật Đầu tư công" for "Luật Đầu tư"), which no source names; null where
 * the law is known, or the sentence is no changed form of one.
 */
export function lawInPlace({ view, near, facts }: SeenSentence, said: Reference): string | null {
  const own = nameOf(said);
  if (own === null || near === null) return null;
  const lawsOf = (all: SeenSentence['facts']) =>
    all.flatMap((fact) => (fact.kind === 'reference' ? [fact.value] : []));
  const then = lawsOf(near.sentence.facts);
  const known = [...then, ...allReferences(view).map(({ value }) => value)];
  if (known.some((one) => nameOf(one) === own) || view.answers.told.has(own)) return null;
  const here = new Set(lawsOf(facts).map(nameOf));
  const other = then.find((one) => one.number === null && nameOf(one) !== null && !here.has(nameOf(one)));
  return other
    ? [...(/^(?:bộ )?luật/iu.test(other.title!) ? [] : [other.type]), other.title].join(' ')
    : null;
}
