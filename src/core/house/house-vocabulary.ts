import type { Material } from '../material.ts';
import { sentencesOf } from '../plan.ts';
import type { Report } from '../report.ts';
import { fold } from '../vietnamese/letters/fold.ts';

/* What an office's earlier reports say beyond any one month: its standing text, and the words that come again. */

type House = Pick<Material, 'history' | 'office'>;

/** Whether a name is the office's, a unit's, or one that standing text has. */
export const isKnownName = (name: string, material: House): boolean =>
  standingText(material).includes(fold(name)) ||
  [material.office.name, ...material.office.units.map((unit) => unit.name)].some((one) =>
    fold(one).includes(fold(name)),
  );

/** The folded words of a text. */
export const wordsIn = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

const standingTexts = new WeakMap<readonly Report[], string>();
const vocabularies = new WeakMap<readonly Report[], ReadonlySet<string>>();

function standingText({ history }: Pick<House, 'history'>): string {
  const known =
    standingTexts.get(history) ??
    fold(
      history
        .flatMap((report) => report.sections.flatMap(sentencesOf))
        .filter((sentence) => sentence.standing)
        .map((sentence) => sentence.text)
        .join('\n'),
    );
  standingTexts.set(history, known);
  return known;
}

/** Folded words of standing text, and those that sentences of two months share. */
export function vocabulary(material: Pick<House, 'history'>): ReadonlySet<string> {
  const { history } = material;
  const found = vocabularies.get(history);
  if (found) return found;
  const words = new Set(wordsIn(standingText(material)));
  const months = new Map<string, Set<string>>();
  for (const report of history)
    for (const { text } of report.sections.flatMap(sentencesOf).filter((one) => !one.standing))
      for (const word of wordsIn(text)) months.set(word, (months.get(word) ?? new Set()).add(report.period));
  for (const [word, periods] of months) if (periods.size > 1) words.add(word);
  vocabularies.set(history, words);
  return words;
}
