import type { Register, RegisterEntry } from '../../register.ts';
import { fold } from '../../vietnamese/fold.ts';
import { readSymbol } from '../../vietnamese/symbols.ts';
import { numberKey } from '../reading/known-names.ts';
import { readOnce } from '../reading/read-once.ts';

/** The register, ready to be asked. */
export type RegisterIndex = {
  byNumber: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Laws by `lawKey`, newest last. */
  laws: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Acts by type and title. */
  byTitle: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** Whether an act of a type is of a day ("nghị định 2020-03-05"). */
  onDay: ReadonlySet<string>;
  /** Numbers and days of a series ("/2019/NĐ-CP"; a series without its own year has it behind), in order of their numbers. */
  series: ReadonlyMap<string, readonly { number: number; date: string; checked: boolean }[]>;
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

/** A series and the year in which its numbers run. */
export const seriesKey = (series: string, date: string): string => `${series} ${date.slice(0, 4)}`;

function build(register: Register): RegisterIndex {
  const byNumber = new Map<string, RegisterEntry[]>();
  const laws = new Map<string, RegisterEntry[]>();
  const byTitle = new Map<string, RegisterEntry[]>();
  const onDay = new Set<string>();
  const series = new Map<string, { number: number; date: string; checked: boolean }[]>();
  const put = <T>(map: Map<string, T[]>, key: string, one: T) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const entry of register) {
    put(byNumber, numberKey(entry.number), entry);
    if (entry.date !== null) onDay.add(`${fold(entry.type)} ${entry.date}`);
    if (entry.title !== null) {
      if (isLaw(entry.type)) put(laws, lawKey(entry.title), entry);
      else put(byTitle, titleKey(entry.type, entry.title), entry);
    }
    const symbol = readSymbol(entry.number);
    if (symbol && entry.date)
      put(series, seriesKey(symbol.series, entry.date), {
        number: symbol.number,
        date: entry.date,
        checked: entry.checkedOn !== null,
      });
  }
  for (const list of laws.values()) list.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  for (const list of series.values()) list.sort((a, b) => a.number - b.number);
  return { byNumber, laws, byTitle, onDay, series };
}
