import type { RegisterEntry } from '../../register.ts';
import { writeDate } from '../../vietnamese/dates/dates.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import type { ReferenceFact } from '../../vietnamese/references/references.ts';
import { bodyKey } from '../../vietnamese/references/same-reference.ts';
import { bodyOfSymbol, readSymbol } from '../../vietnamese/references/symbols.ts';
import { sameDay } from '../judging/papers/judge-references.ts';
import { type CitedAct, sameType } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';
import { force, said, severityOf } from './in-force.ts';
import { actKey, lawKey, type RegisterIndex, seriesKey, titleKey } from './register-index.ts';
import { compareTitles } from './titles-alike.ts';

/* A cited act held against the register: is it the act it says it is, and is it in force on the report's day. */

/** What the register says against a citation; null also where it has nothing to say. `today` is the report's day. */
export function registerFault(act: CitedAct, index: RegisterIndex, today: string | null): LegalFault | null {
  const { value } = act.fact;
  if (act.symbol === null) return value.number === null ? lawByName(act, index, today) : null;
  const same = (index.byNumber.get(actKey(value.number!)) ?? []).filter(
    (entry) => value.type === null || fold(value.type) === 'văn bản' || sameType(value.type, entry.type),
  );
  const entry = meant(act, same, index, today);
  if (entry) {
    const wrong = against(act, entry, index);
    // A basis no longer in force is to be replaced, however its title was quoted.
    return wrong?.severity === 'error' || wrong?.part !== 'title'
      ? (wrong ?? force(act, entry, index, today))
      : (force(act, entry, index, today) ?? wrong);
  }
  const other = otherNumber(act, index, today);
  // A number of many years without its day: some act of it is known.
  if (other || (same.length > 1 && value.date === null)) return other;
  return (same.length > 0 ? null : outOfSeries(act, index)) ?? unknown(act);
}

/**
 * The act that a citation means among those of its number: numbers without a year come again every year, and a wrong number may be that of
 * another act, which neither day nor title then fit.
 */
function meant(
  act: CitedAct,
  same: readonly RegisterEntry[],
  index: RegisterIndex,
  today: string | null,
): RegisterEntry | null {
  const { date, title } = act.fact.value;
  const onDay = same.find((entry) => date !== null && entry.date !== null && sameDay(date, entry.date));
  if (onDay || same.length === 0) return onDay ?? null;
  const titled = same.find((entry) => title !== null && entry.title !== null && !speaksOfOther(act, entry));
  if (titled) return titled;
  if (act.symbol?.year != null) return date !== null && otherNumber(act, index, today) ? null : same[0]!;
  if (date === null) return same.length === 1 ? same[0]! : null;
  return same.find((entry) => entry.date !== null && slip(date, entry.date)) ?? null;
}

const speaksOfOther = ({ fact, title }: CitedAct, entry: RegisterEntry): boolean =>
  compareTitles(fact.value.title!, entry.title!, title?.quoted ?? false).is === 'other';

/** Whether one of two days is likely a slip for the other: two of day, month and year agree, or day and month changed places. */
function slip(a: string, b: string): boolean {
  const [x, y] = [a.split('-'), b.split('-')];
  const agree = x.filter((part, at) => part === y[at]).length;
  return agree >= 2 || (x[0] === y[0] && x[1] === y[2] && x[2] === y[1]);
}

/** Day, issuer and title against those of the register. */
function against(act: CitedAct, entry: RegisterEntry, index: RegisterIndex): LegalFault | null {
  const { date, issuer, title } = act.fact.value;
  const unchecked = entry.checkedOn === null;
  const severity = severityOf(entry);
  if (date !== null && entry.date !== null && !sameDay(date, entry.date)) {
    // Where another act of the type is of that very day, the number may be the wrong one.
    const other = index.onDay.has(`${fold(entry.type)} ${date}`);
    const part = other ? 'number-date' : 'date';
    return { part, severity, reason: { is: 'misdated', unchecked }, expected: writeDate(entry.date) };
  }
  if (issuer !== null && entry.issuer !== null && !sameIssuer(issuer, entry.issuer))
    return { part: 'issuer', severity, reason: { is: 'wrong-issuer', unchecked }, expected: entry.issuer };
  if (title === null || entry.title === null) return null;
  const verdict = compareTitles(title, entry.title, act.title?.quoted ?? false);
  if (verdict.is === 'same' || isAmending(act)) return null;
  return {
    part: 'title',
    severity: verdict.is === 'other' ? severity : 'warning',
    reason: { is: 'mistitled', unchecked },
    expected: entry.title,
    within: verdict,
  };
}

/** "Luật sửa đổi, bổ sung một số điều của Luật ..." is another act than the one behind it. */
const isAmending = ({ before }: CitedAct): boolean =>
  /sửa đổi(?:,? bổ sung)?(?: một số điều)?(?: của)?\s*$/iu.test(before);

/** Words for a higher body that name none ("Hội nghị lần thứ sáu ..."). */
const general = /^(?:trung ương|đảng|nhà nước|hội)(?!\p{L})/u;

function sameIssuer(cited: string, exact: string): boolean {
  const [a, b] = [cited, exact].map((name) => bodyKey(name).replace(/^bch(?!\p{L})/u, 'ban chấp hành')) as [
    string,
    string,
  ];
  if (a.includes(b) || b.includes(a) || general.test(a)) return true;
  // Ministries are merged and renamed, and abbreviated in many ways: another ministry is not told by its words alone.
  return /^(?:bộ(?: trưởng)?) (?!chính trị)/u.test(a) && /^(?:bộ(?: trưởng)?) (?!chính trị)/u.test(b);
}

/** A law named without its number: the year that it bears, and whether any law of that name is in force. */
function lawByName(act: CitedAct, index: RegisterIndex, today: string | null): LegalFault | null {
  const { title, type } = act.fact.value;
  if (title === null || !/luật|pháp lệnh/iu.test(type ?? '') || isAmending(act)) return null;
  const named = index.laws.get(lawKey(title));
  if (!named) return null;
  const year = yearOfLaw(act);
  if (year === null) {
    const last = named.at(-1)!;
    const fault = last.inForceTo === null ? null : force(act, last, index, today);
    return fault && { ...fault, part: 'whole', severity: 'warning' };
  }
  const entry = named.findLast((one) => isOfYear(one, year));
  if (entry) {
    const fault = force(act, entry, index, today);
    return fault && { ...fault, part: 'whole' };
  }
  // Amending laws bear the name of the law, too; a bare year may be no year.
  if (/sửa đổi/u.test(title) || !/năm \d{4}/u.test(title)) return null;
  if (year <= lastCentury || isNew(named, year, index)) return null;
  const newest = newestOn(named, today);
  return {
    part: 'whole',
    severity: 'warning',
    reason: { is: 'misnumbered', unchecked: newest.checkedOn === null },
    expected: said(newest),
  };
}

/** The year that a law's name bears: "năm 2004", its day, or a bare year behind it. */
function yearOfLaw({ fact, year, sentence }: CitedAct): number | null {
  const { title, date } = fact.value;
  const said =
    /năm (\d{4})/u.exec(title!)?.[1] ??
    (date?.startsWith('--') === false ? date.slice(0, 4) : null) ??
    (year && /\d+/.exec(sentence.at.text.slice(year.start, year.end))![0]);
  return said ? Number(said) : null;
}

const isOfYear = ({ date, number }: RegisterEntry, year: number): boolean =>
  (date !== null && Number(date.slice(0, 4)) === year) || readSymbol(number)?.year === year;

/** The newest of acts, of which the first is the oldest, that there was on a day. */
const newestOn = (known: readonly RegisterEntry[], today: string | null): RegisterEntry =>
  known.findLast(({ date }) => today === null || date === null || date <= today) ?? known.at(-1)!;

/** Older than all acts of its name in the register: one that they replaced, and that it does not have. */
const isOlder = (known: readonly RegisterEntry[], year: number): boolean =>
  known.every(({ date }) => date !== null && Number(date.slice(0, 4)) > year + 2);

/** New, and none of its name and year in the register: what replaced them, perhaps. */
const isNew = (known: readonly RegisterEntry[], year: number, { complete }: RegisterIndex): boolean =>
  year > complete && !known.some((one) => isOfYear(one, year));

/** Laws of the last century are told of as history, and the register goes not so far back. */
const lastCentury = 1999;

/** An act that the register has under another number: a law by its name, others by type and the very words of the title. */
function otherNumber(act: CitedAct, index: RegisterIndex, today: string | null): LegalFault | null {
  const { type, title, date } = act.fact.value;
  if (type === null || title === null || isAmending(act)) return null;
  const law = /luật|pháp lệnh/iu.test(type);
  const known = law ? index.laws.get(lawKey(title)) : index.byTitle.get(titleKey(type, title));
  if (!known) return null;
  const year = act.symbol?.year ?? (date === null ? null : Number(date.slice(0, 4)));
  const near = known.find((one) => date !== null && one.date === date) ?? newestOn(known, today);
  if (year !== null && near.date !== date && (isOlder(known, year) || isNew(known, year, index))) return null;
  if (!law && title.split(/\s+/u).length < 5 && near.date !== date) return null;
  return {
    part: 'number',
    severity: severityOf(near),
    reason: { is: 'misnumbered', unchecked: near.checkedOn === null },
    expected: said(near),
  };
}

/** Days by which numbers may run ahead of one another where several people sign. */
const leeway = 12;

/** A number that the register's neighbours in the series leave no room for on that day. */
function outOfSeries({ fact, symbol }: CitedAct, { series }: RegisterIndex): LegalFault | null {
  const { date, type } = fact.value;
  if (!symbol || date === null || date.startsWith('--')) return null;
  const known = series.get(seriesKey(symbol, date, type));
  const clash = (known ?? []).filter(
    (one) =>
      (one.number < symbol.number && daysApart(date, one.date) > leeway) ||
      (one.number > symbol.number && daysApart(one.date, date) > leeway),
  );
  if (clash.length === 0) return null;
  const severity = clash.some(({ checked }) => checked) ? 'error' : 'warning';
  return { part: 'whole', severity, reason: { is: 'denies-itself', how: 'order' } };
}

/** Whole days from `a` to `b`, in months of 31: only their order and a rough size are needed. */
const daysApart = (a: string, b: string): number => dayNumber(b) - dayNumber(a);
const dayNumber = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return year * 372 + month * 31 + day;
};

const registered = new Set(['NQ', 'QĐ', 'CT', 'NĐ', 'KL', 'TT', 'TTLT', 'QYĐ', 'QĐI', 'QC', '']);

/** A central act that the register does not have, nobody answered and no earlier report cites: people should look it up. */
function unknown(act: CitedAct): LegalFault | null {
  const { symbol, answered, known, sentence } = act;
  // What the office has said or cited before was looked at then; a warning at every report would only be noise.
  if (!symbol || answered || known || sentence.kept || !isCentral(act.fact, symbol)) return null;
  return { part: 'whole', severity: 'warning', reason: { is: 'unknown-act' } };
}

function isCentral({ value }: ReferenceFact, symbol: NonNullable<CitedAct['symbol']>): boolean {
  const body = bodyOfSymbol(symbol);
  // Only ministers and heads of central bodies issue them.
  if (symbol.year !== null && (symbol.type === 'TT' || symbol.type === 'TTLT')) return true;
  if (body === 'assembly' || body === 'standing-committee') return true;
  if (body !== 'government' && body !== 'prime-minister' && body !== 'party-centre') return false;
  return registered.has(symbol.type) && !/công (?:văn|điện)|thông báo/iu.test(value.type ?? '');
}
