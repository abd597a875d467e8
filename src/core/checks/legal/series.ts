import { isDay } from '../../register.ts';

import { readSymbol } from '../../vietnamese/references/symbols.ts';
import type { CheckedText, CheckMaterial } from '../finding.ts';
import { numberKey } from '../reading/known-names.ts';
import { viewOf } from '../reading/view.ts';
import type { CitedAct } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';
import { seriesKey } from './register-index.ts';
import { compareTitles } from './titles-alike.ts';

/* What citations say against one another: a number grows with its date in its own series, one act has one date and one title. */

type Dated = { number: number; key: string; date: string; act: CitedAct | null };

/** Faults among the citations of a text, and between them and the answers and earlier reports. */
export function seriesFaults(
  acts: readonly CitedAct[],
  material: CheckMaterial,
  draft: CheckedText,
): Map<CitedAct, LegalFault> {
  const faults = new Map<CitedAct, LegalFault>();
  const dated = acts.flatMap((act): (Dated & { series: string })[] => {
    const { date, type } = act.fact.value;
    if (!act.symbol || date === null || !isDay(date)) return [];
    const series = seriesKey(act.symbol, date, type);
    return [{ number: act.symbol.number, date, act, key: numberKey(act.fact.value.number!), series }];
  });
  if (dated.length === 0) return faults;
  for (const [act, fault] of twoDates(dated)) faults.set(act, fault);
  for (const [act, fault] of twoTitles(acts)) if (!faults.has(act)) faults.set(act, fault);
  const series = new Map<string, Dated[]>();
  for (const one of dated) {
    const list = series.get(one.series);
    if (list) list.push(one);
    else series.set(one.series, [one]);
  }
  // Only what stands beside the text's own series is worth reading of the rest.
  const view = viewOf(material, draft);
  for (const { value } of [...view.answers.references, ...view.earlier.names.references]) {
    const symbol = value.number === null ? null : readSymbol(value.number);
    if (!symbol || value.date === null || !isDay(value.date)) continue;
    series
      .get(seriesKey(symbol, value.date, value.type))
      ?.push({ number: symbol.number, date: value.date, key: numberKey(value.number!), act: null });
  }
  for (const list of series.values())
    for (const act of misplaced(list)) if (!faults.has(act)) faults.set(act, denial('whole', 'order'));
  return faults;
}

const denial = (
  part: LegalFault['part'],
  how: 'order' | 'two-dates' | 'two-titles',
  expected?: string,
): LegalFault => ({
  part,
  severity: 'warning',
  reason: { is: 'denies-itself', how },
  ...(expected ? { expected } : {}),
});

/** The same number of the same year with another day: the one that answers or most places do not have. */
function twoDates(dated: readonly (Dated & { series: string })[]): [CitedAct, LegalFault][] {
  const groups = new Map<string, (Dated & { series: string })[]>();
  for (const one of dated) {
    const key = `${one.number}${one.series}`;
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const days = new Map<string, number>();
    for (const { date, act } of group) days.set(date, (days.get(date) ?? 0) + (act?.answered ? 1 : 1));
    if (days.size < 2) return [];
    const [usual] = [...days].sort((a, b) => b[1] - a[1])[0]!;
    return group.flatMap(({ date, act }): [CitedAct, LegalFault][] =>
      act === null || date === usual ? [] : [[act, denial('date', 'two-dates', usual)]],
    );
  });
}

/** One act with two titles that have nothing in common. */
function twoTitles(acts: readonly CitedAct[]): [CitedAct, LegalFault][] {
  const first = new Map<string, string>();
  return acts.flatMap((act): [CitedAct, LegalFault][] => {
    const { number, date, title } = act.fact.value;
    if (number === null || date === null || title === null || !act.symbol || act.nested) return [];
    const key = `${numberKey(number)} ${date}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, title);
      return [];
    }
    const other =
      compareTitles(title, before, false).is === 'other' &&
      compareTitles(before, title, false).is === 'other';
    return other ? [[act, denial('title', 'two-titles', before)]] : [];
  });
}

/** The citations of one series that stand against most others; where two stand against each other alone, those the text has alone. */
function misplaced(list: readonly Dated[]): CitedAct[] {
  const one = new Map<string, Dated>();
  for (const item of list) {
    const key = `${item.key} ${item.date}`;
    const known = one.get(key);
    // What answers or earlier reports say too is known from elsewhere.
    if (!known || item.act === null)
      one.set(key, item.act === null && known ? { ...known, act: null } : item);
  }
  const items = [...one.values()];
  if (items.length < 2) return [];
  const against = inversions(items);
  const most = against.reduce((all, one) => Math.max(all, one), 0);
  if (most === 0) return [];
  const own = list.filter((item) => item.act !== null);
  const guilty = items.filter((_, at) => against[at] === most);
  const alone = guilty.filter(({ act }) => act !== null);
  const chosen = alone.length > 0 ? alone : most > 1 ? guilty : [];
  const told = new Set(chosen.map(({ key, date }) => `${key} ${date}`));
  return own.flatMap(({ key, date, act }) => (told.has(`${key} ${date}`) ? [act!] : []));
}

/** Of each item: how many have a lower number on a later day, or a higher one on an earlier day. */
function inversions(items: readonly Dated[]): number[] {
  const days = [...new Set(items.map(({ date }) => date))].sort();
  const rank = new Map(days.map((day, at) => [day, at]));
  const against = items.map(() => 0);
  const order = items.map((_, at) => at).sort((a, b) => items[a]!.number - items[b]!.number);
  // Once from the lowest number for the later days, once from the highest for the earlier ones.
  for (const [sequence, place] of [
    [order, (at: number) => days.length - 1 - rank.get(items[at]!.date)!],
    [[...order].reverse(), (at: number) => rank.get(items[at]!.date)!],
  ] as const) {
    const passed: number[] = new Array(days.length).fill(0);
    for (let from = 0; from < sequence.length; ) {
      let to = from;
      while (to < sequence.length && items[sequence[to]!]!.number === items[sequence[from]!]!.number) to++;
      const equals = sequence.slice(from, to);
      // `passed` counts by day, and a year has few of them.
      for (const at of equals)
        for (let day = 0; day < place(at); day++) against[at] = against[at]! + passed[day]!;
      for (const at of equals) passed[place(at)] = passed[place(at)]! + 1;
      from = to;
    }
  }
  return against;
}
