import { label, type Span, shift } from './periods.ts';
import { date, money, number, percent } from './print.ts';
import type { Ask, Doc, Happening, Values, World } from './world.ts';

/** How figures are dressed; the house's way unless a benign rewording says otherwise. */
export type Dress = {
  number?: (value: number) => string;
  money?: (value: number) => string;
  date?: (iso: string) => string;
  label?: (span: Span) => string;
  places?: number;
  /** "tăng 5 hồ sơ so với tháng 3/2024": what follows the difference. */
  compared?: 'period' | 'before' | 'figure';
};

/** A stretch of a text and, where it carries a fact, which one. */
export type Piece = {
  text: string;
  slot?: {
    is:
      | 'figure'
      | 'share'
      | 'diff'
      | 'growth'
      | 'mean'
      | 'cite'
      | 'short'
      | 'title'
      | 'date'
      | 'people'
      | 'event'
      | 'name'
      | 'label'
      | 'next'
      | 'zero'
      | 'verb';
    id: string;
    other: string;
    noun: string;
    again: boolean;
  };
  /** Standing text. */
  kept: boolean;
};

/** One case in the making: the world, its period, and the values of now and before. */
export type Scene = { world: World; span: Span; now: Values; before: Values };

const slots = /\{([^{}]+)\}/g;
const clauses = /<([a-z-]+)\|([^<>]*)>/g;
/** "; không có ..." before the end of its sentence may go without a trace. */
const zeroClauses = /; \{zero ([a-z-]+)\|[^{}]*\}(?=[.;])/g;

/** Opens the clauses; the one of answer `dropped` is left out. */
export function open(template: string, dropped?: string): string {
  return template
    .replace(clauses, (_, id: string, inner: string) => (id === dropped ? '' : inner))
    .replace(zeroClauses, (whole: string, id: string) => (id === dropped ? '' : whole));
}

/** Fills a template whose clauses are open. */
export function render(
  template: string,
  { world, span, now, before }: Scene,
  past = false,
  dress: Dress = {},
): Piece[] {
  const values = past ? before : now;
  const at = past ? shift(span, -1) : span;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(slots)) {
    if (match.index > from) pieces.push({ text: template.slice(from, match.index), kept: false });
    from = match.index + match[0].length;
    const inner = match[1]!;
    if (inner.startsWith('@')) pieces.push({ text: world.standing[Number(inner.slice(1))]!, kept: true });
    else pieces.push(fill(inner, { world, span: at, now: values, before }, dress));
  }
  if (from < template.length) pieces.push({ text: template.slice(from), kept: false });
  return pieces;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A value with its unit: "07 lớp", "1,2 tỷ đồng", "96,4%". */
export function figure(ask: Ask, value: number, noun: string | undefined, dress: Dress = {}): string {
  if (ask.is === 'money') return (dress.money ?? money)(value);
  if (ask.is === 'percent') return percent(value, 1);
  return `${(dress.number ?? number)(value)} ${noun ?? ask.unit}`;
}

function fill(inner: string, { world, span, now, before }: Scene, dress: Dress): Piece {
  const [head, ...rest] = inner.split('|');
  const words = head!.split(' ');
  const [verb, target] = words.length > 1 ? [words[0]!, words[1]!] : ['', words[0]!];
  const again = target.endsWith('*');
  const [whole, tail = ''] = target.replace('*', '').split('.');
  const [id, other = ''] = whole!.split('/');
  const ask = world.asks.find((one) => one.id === id);
  const slot = (is: NonNullable<Piece['slot']>['is'], text: string, noun = ''): Piece => ({
    text,
    kept: false,
    slot: { is, id: id!, other, noun, again },
  });
  const name = dress.label ?? label;
  if (id === 'Ky') return slot('label', capital(name(span)));
  if (id === 'ky') return slot('label', tail === 'l' ? label(span, true) : name(span));
  if (id === 'KY') return slot('label', label(span, true).toUpperCase());
  if (id === 'KS') return slot('next', label(shift(span, 1), true).toUpperCase());
  const value = now[id!]!;
  if (!ask || value === undefined) throw new Error(`No answer ${id} in ${world.section}`);
  if (verb === 'zero') return slot('zero', rest[0]!, rest[1]);
  if (verb === 'verb') return slot('verb', rest[0]!, rest[1]);
  if (verb === 'pct')
    return slot('share', percent(((value as number) / (now[other] as number)) * 100, dress.places));
  if (verb === 'mean')
    return slot(
      'mean',
      `${number(Math.round(((value as number) / (now[other] as number)) * 10) / 10, 'bare')} ${rest[0]}`,
    );
  if (verb === 'diff' || verb === 'grow') {
    const [a, b] = [value as number, before[id!] as number];
    const amount =
      verb === 'diff'
        ? figure(ask, Math.round(Math.abs(a - b) * 10) / 10, rest[0], dress)
        : percent((Math.abs(a - b) / b) * 100, dress.places);
    return slot(
      verb === 'diff' ? 'diff' : 'growth',
      `${a > b ? 'tăng' : 'giảm'} ${amount} so với ${compared(ask, span, b, dress)}`,
      amount,
    );
  }
  if (ask.is === 'doc') {
    const { type, number: no, date: iso, title } = value as Doc;
    if (tail === 't') return slot('title', title);
    return tail === 's'
      ? slot('short', `${type} số ${no}`)
      : slot('cite', `${type} số ${no} ngày ${(dress.date ?? date)(iso)}`);
  }
  if (ask.is === 'event') {
    const { name: called, date: iso, people } = value as Happening;
    if (tail === 'd') return slot('date', (dress.date ?? date)(iso));
    return tail === 'n'
      ? slot('event', called)
      : slot('people', `${(dress.number ?? number)(people)} ${rest[0]}`, rest[0]);
  }
  if (ask.is === 'text') return slot('name', value as string);
  return slot('figure', figure(ask, value as number, rest[0], dress), rest[0] ?? ask.unit);
}

function compared(
  ask: Ask,
  span: Span,
  before: number,
  { compared: how = 'period', label: name = label }: Dress,
): string {
  const last = shift(span, -1);
  if (how === 'before') return `${last.kind} trước`;
  return how === 'figure' ? `${name(last)} (${figure(ask, before, undefined)})` : name(last);
}
