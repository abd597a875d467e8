import { numberKey } from '../reading/known-names.ts';
import type { CitedAct } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';
import { compareTitles } from './titles-alike.ts';

/**
 * An act that the earlier reports cite under another title: words of it stand in the place of others. Shortened on either side it is the same,
 * and what an answer says of its paper is judged with the answer.
 */
export function retitled(act: CitedAct): LegalFault | null {
  const { number, date, title } = act.fact.value;
  if (number === null || date === null || title === null) return null;
  if (act.answered || act.nested || act.sentence.kept) return null;
  const known = (act.sentence.view.earlier.names.byNumber.get(numberKey(number)) ?? []).flatMap(
    ({ value }) => (value.title !== null && value.date === date ? [value.title] : []),
  );
  const verdicts = known.map((one) => compareTitles(title, one, act.title?.quoted ?? false));
  const same = known.some(
    (one, at) => verdicts[at]!.is === 'same' || compareTitles(one, title, false).is === 'same',
  );
  const [within] = verdicts;
  if (same || within === undefined || within.is === 'same') return null;
  return {
    part: 'title',
    // How the office cited it before may be the wrong one of the two.
    severity: 'warning',
    reason: { is: 'mistitled', unchecked: true },
    expected: known[0]!,
    within,
  };
}
