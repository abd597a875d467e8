import { dayIn, type Span } from './periods.ts';
import { money, number } from './print.ts';
import type { Rng } from './rng.ts';

/** What an answer of a world is, before it has a value. */
export type Ask = { id: string; label: string; unit?: string } & (
  | { is: 'count' | 'money' | 'percent' | 'decimal'; low: number; high: number }
  | { is: 'part'; of: string; low: number; high: number }
  | { is: 'rest'; of: string; minus: string }
  | { is: 'zero' }
  | { is: 'doc'; type: string; code: string; issuer: string; title: string; other: string }
  | { is: 'event'; name: string; low: number; high: number }
  | { is: 'text'; value: string; wrong: string }
);

/** A section of an invented office. Texts hold slots (template.ts); sentences that stand alike in both are standing ones. */
export type World = {
  section: string;
  periods: readonly string[];
  asks: readonly Ask[];
  /** Standing sentences, named {@0}, {@1} ... in the two texts. */
  standing: readonly string[];
  previous: readonly string[];
  draft: readonly string[];
  /** A fact of the standing text and the wrong one a fault puts in its place. */
  kept: readonly (readonly [right: string, wrong: string])[];
  /** Other honest wordings of a piece of the draft's template. */
  alike: readonly (readonly [from: string, to: string])[];
};

export type Doc = { type: string; number: string; date: string; issuer: string; title: string };
export type Happening = { name: string; date: string; people: number };
export type Value = number | string | Doc | Happening;
/** The values of one period by answer id. */
export type Values = Record<string, Value>;
export type CaseAnswer = {
  id: string;
  label: string;
  type: string;
  value: Value;
  unit?: string;
  text: string;
};

type Range = [id: string, label: string, unit: string, low: number, high: number];
export const count = (...[id, label, unit, low, high]: Range): Ask => ({
  is: 'count',
  id,
  label,
  unit,
  low,
  high,
});
export const decimal = (...[id, label, unit, low, high]: Range): Ask => ({
  is: 'decimal',
  id,
  label,
  unit,
  low,
  high,
});
/** A share (0 to 1) of another count. */
export const part = (
  id: string,
  label: string,
  unit: string,
  of: string,
  low: number,
  high: number,
): Ask => ({ is: 'part', id, label, unit, of, low, high });
/** What another count leaves. */
export const rest = (id: string, label: string, unit: string, of: string, minus: string): Ask => ({
  is: 'rest',
  id,
  label,
  unit,
  of,
  minus,
});
export const zero = (id: string, label: string, unit: string): Ask => ({ is: 'zero', id, label, unit });
/** Money in millions of đồng. */
export const sum = (id: string, label: string, low: number, high: number): Ask => ({
  is: 'money',
  id,
  label,
  unit: 'đồng',
  low,
  high,
});
export const rate = (id: string, label: string, low: number, high: number): Ask => ({
  is: 'percent',
  id,
  label,
  unit: '%',
  low,
  high,
});
export const doc = (
  id: string,
  label: string,
  type: string,
  code: string,
  issuer: string,
  title: string,
  other: string,
): Ask => ({ is: 'doc', id, label, type, code, issuer, title, other });
export const event = (id: string, label: string, name: string, low: number, high: number): Ask => ({
  is: 'event',
  id,
  label,
  name,
  low,
  high,
});
export const text = (id: string, label: string, value: string, wrong: string): Ask => ({
  is: 'text',
  id,
  label,
  value,
  wrong,
});

/** Values of one period; with `now` (the values of the period after) each differs from that one where it can. */
export function draw(world: World, span: Span, rng: Rng, now?: Values): Values {
  const values: Values = {};
  for (const ask of world.asks) {
    let value: Value = 0;
    for (let round = 0; round < 40; round += 1) {
      value = one(ask, values, span, rng, now?.[ask.id]);
      const taken = Object.values(values).includes(value) && ask.is !== 'rest';
      if (!taken && (value !== now?.[ask.id] || ['zero', 'text', 'rest'].includes(ask.is))) break;
    }
    values[ask.id] = value;
  }
  return values;
}

function one(ask: Ask, so: Values, span: Span, rng: Rng, now: Value | undefined): Value {
  const near = (low: number, high: number) =>
    typeof now === 'number' ? Math.max(2, Math.round(now * (0.7 + rng.next() * 0.5))) : rng.int(low, high);
  switch (ask.is) {
    case 'count':
      return near(ask.low, ask.high);
    case 'decimal':
      return typeof now === 'number'
        ? Math.round((now * (70 + rng.int(0, 25))) / 10) / 10
        : (rng.int(ask.low, ask.high) * 10 + rng.int(1, 9)) / 10;
    case 'percent':
      return rng.int(ask.low * 10, ask.high * 10) / 10;
    case 'money':
      return typeof now === 'number'
        ? Math.round((now / 1e6) * (0.7 + rng.next() * 0.25)) * 1e6
        : rng.int(ask.low, ask.high) * 1e6;
    case 'part':
      return Math.max(1, Math.round((so[ask.of] as number) * (ask.low + rng.next() * (ask.high - ask.low))));
    case 'rest':
      return (so[ask.of] as number) - (so[ask.minus] as number);
    case 'zero':
      return 0;
    case 'text':
      return ask.value;
    case 'event':
      return {
        name: ask.name,
        date: dayIn(span, 0.1 + rng.next() * 0.8),
        people: rng.int(ask.low, ask.high),
      };
    case 'doc': {
      const later = now as Doc | undefined;
      const at = later ? Math.max(2, Number(later.number.split('/')[0]) - rng.int(3, 20)) : rng.int(30, 640);
      return {
        type: ask.type,
        number: `${at}/${ask.code}`,
        date: dayIn(span, 0.05 + rng.next() * 0.9),
        issuer: ask.issuer,
        title: later ? ask.other : ask.title,
      };
    }
  }
}

const shorts: Record<string, string> = {
  'Kế hoạch': 'KH',
  'Quyết định': 'QĐ',
  'Công văn': 'CV',
  'Tờ trình': 'TTr',
  'Báo cáo': 'BC',
  'Thông báo': 'TB',
};
const typedDate = (iso: string) => {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month)}/${year}`;
};

/** The answers as they reach a case: value, unit, and the words typed. */
export function answersOf(world: World, values: Values, rng: Rng): CaseAnswer[] {
  return world.asks.map((ask) => {
    const { id, label, unit } = ask;
    const value = values[id]!;
    const base = { id, label, value, ...(unit ? { unit } : {}) };
    switch (ask.is) {
      case 'money':
        return {
          ...base,
          type: 'money',
          text: money(value as number, rng.pick(['short', 'mixed', 'million'])).replace(/ đồng$/, ''),
        };
      case 'percent':
        return { ...base, type: 'percent', text: `${number(value as number, 'bare')}%` };
      case 'zero':
        return { ...base, type: 'number', text: rng.pick(['không có', '0', 'không phát sinh', `0 ${unit}`]) };
      case 'doc': {
        const { type, number: no, date, title } = value as Doc;
        return {
          ...base,
          type: 'reference',
          text: `${shorts[type] ?? type} ${no} ngày ${typedDate(date)} ${title}`,
        };
      }
      case 'event': {
        const { name, date, people } = value as Happening;
        return { ...base, type: 'event', text: `${typedDate(date)} tổ chức ${name}, ${people} người dự` };
      }
      case 'text':
        return { ...base, type: 'text', text: value as string };
      default:
        return {
          ...base,
          type: 'number',
          text: rng.pick([
            `${number(value as number, 'bare')} ${unit}`,
            `${number(value as number, 'plain')}`,
            `${number(value as number, 'plain')} ${unit}`,
          ]),
        };
    }
  });
}
