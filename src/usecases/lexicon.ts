import { sentencesOf } from '../core/plan.ts';
import { lexiconOf, type WordLexicon } from '../core/replies/writing-out/word-lexicon.ts';
import type { Deps, PeriodRow, Store } from './ports.ts';

/* The words by which typing without diacritics is written out: read once a period and process, so that an answer costs no query more. */

const known = new WeakMap<Store, Map<string, Promise<WordLexicon>>>();

/** The lexicon of the questions, the office and its earlier reports. */
export function lexiconFor(deps: Deps, period: PeriodRow): Promise<WordLexicon> {
  let periods = known.get(deps.store);
  if (!periods) {
    periods = new Map();
    known.set(deps.store, periods);
  }
  let lexicon = periods.get(period.id);
  if (!lexicon) {
    lexicon = build(deps, period);
    periods.set(period.id, lexicon);
    // After an outage the next answer reads again.
    lexicon.catch(() => periods.delete(period.id));
  }
  return lexicon;
}

async function build({ store, office }: Deps, { template }: PeriodRow): Promise<WordLexicon> {
  const reports = await store.history.before(null, 3);
  return lexiconOf([
    ...template.questions.flatMap((one) => [one.ask, one.example, ...one.about, ...one.beside]),
    ...office.units.map((unit) => unit.name),
    ...office.people.map((person) => person.name),
    office.name,
    office.province,
    ...reports.flatMap(({ report }) => report.sections.flatMap(sentencesOf).map((sentence) => sentence.text)),
  ]);
}
