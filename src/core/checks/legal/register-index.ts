import type { Register, RegisterEntry } from '../../register.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import { type DocumentSymbol, readSymbol } from '../../vietnamese/references/symbols.ts';
import { numberKey } from '../reading/known-names.ts';
import { readOnce } from '../reading/read-once.ts';

/** The register, ready to be asked. */
export type RegisterIndex = {
  byNumber: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Laws by `lawKey`, newest last. */
  laws: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Acts by type and title, newest last. */
  byTitle: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Whether an act of a type is of a day ("nghị định 2020-03-05"). */
  onDay: ReadonlySet<string>;
  /** Numbers and days of a series by `seriesKey`, in order of their numbers. */
  series: ReadonlyMap<string, readonly { number: number; date: string; checked: boolean }[]>;
  /** The last year whose acts it may be taken to have: of the two years behind, new acts of an old name may be missing. */
  complete: number;
};

const cache = new WeakMap<Register, RegisterIndex>();

/** Indexes a register once. */
export function registerIndex(register: Register): RegisterIndex {
  const found = cache.get(register) ?? build(register);
  cache.set(register, found);
  return found;
}

const isLaw = (type: string) => /^(?:bộ )?luật$|^pháp lệnh$/u.test(fold(type));

/** A law is known by its name, with neither year nor "sửa đổi" behind it. */
export const lawKey: (title: string) => string = readOnce(1000, (title) =>
  fold(title)
    .replace(/\s*(?:\(sửa đổi\)|,?\s*(?:sửa đổi(?:, bổ sung)?\s+)?năm \d{4}).*$/u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);

/** Acts with the same type and words of the title. */
export const titleKey = (type: string, title: string): string =>
  `${fold(type)}|${fold(title)
    .replace(/^(?:về việc|về|v\/v) /u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()}`;

/** The number of an act; that of an ordinance is written with and without its type ("34/2007/PL-UBTVQH11"). */
export const actKey = (number: string): string => numberKey(number).replace('/pl-ubtvqh', '/ubtvqh');

/**
 * A series and the time in which its numbers run: a year, but for bodies that began anew within it. The National Assembly numbers laws and
 * resolutions apart.
 */
export function seriesKey({ series, body, form }: DocumentSymbol, date: string, type: string | null): string {
  const key = `${series} ${date.slice(0, 4)}`;
  if (/^(?:UBTV)?QH\d/.test(body)) return `${key} ${type !== null && fold(type)}`.replace('bộ luật', 'luật');
  return `${key}${form === 'party' ? termOf(body, date) : officeOf(body, date)}`;
}

/** Party papers are numbered by the term of a congress: in its year every day stands alone until the new numbers run. */
function termOf(body: string, date: string): string {
  const since = Number(date.slice(0, 4)) % 5;
  const anew = body === 'TW' ? since === 1 && date.slice(5, 7) <= '02' : since === 0;
  return anew ? date.slice(4) : '';
}

/** Ministries and departments were merged on 01/3/2025, provinces and communes on 01/7/2025; the new ones number from 1. */
function officeOf(body: string, date: string): string {
  if (!date.startsWith('2025') || /^(?:CP|TTG|VPCP)$/.test(body)) return '';
  return date < '2025-03-01' ? ' I' : date < '2025-07-01' ? ' II' : ' III';
}

function build(register: Register): RegisterIndex {
  const byNumber = new Map<string, RegisterEntry[]>();
  const laws = new Map<string, RegisterEntry[]>();
  const byTitle = new Map<string, RegisterEntry[]>();
  const onDay = new Set<string>();
  let newest = '';
  const series = new Map<string, { number: number; date: string; checked: boolean }[]>();
  const put = <T>(map: Map<string, T[]>, key: string, one: T) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const entry of register) {
    put(byNumber, actKey(entry.number), entry);
    if (entry.date !== null && entry.date > newest) newest = entry.date;
    if (entry.date !== null) onDay.add(`${fold(entry.type)} ${entry.date}`);
    if (entry.title !== null) {
      if (isLaw(entry.type)) put(laws, lawKey(entry.title), entry);
      else put(byTitle, titleKey(entry.type, entry.title), entry);
    }
    const symbol = readSymbol(entry.number);
    if (symbol && entry.date)
      put(series, seriesKey(symbol, entry.date, entry.type), {
        number: symbol.number,
        date: entry.date,
        checked: entry.checkedOn !== null,
      });
  }
  for (const list of [...laws.values(), ...byTitle.values()])
    list.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  for (const list of series.values()) list.sort((a, b) => a.number - b.number);
  return { byNumber, laws, byTitle, onDay, series, complete: Number(newest.slice(0, 4)) - 2 };
}
