import { fold } from '../letters/fold.ts';
import type { Reference } from '../types.ts';

const expansions: [RegExp, string][] = [
  [/\bubnd\b/g, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})kh ?& ?cn(?!\p{L})/gu, 'khoa học và công nghệ'],
  [/\bkhcn\b/g, 'khoa học và công nghệ'],
  [/\bmttq\b/g, 'mặt trận tổ quốc'],
  [/\bqp\b/g, 'quốc phòng'],
  [/(?<!\p{L})bcđ(?!\p{L})/gu, 'ban chỉ đạo'],
  [/(?<!\p{L})(?:tp\.?|t\.p) ?/gu, 'thành phố '],
  [/\btw\b|(?<!\p{L})t\.ư(?!\p{L})/gu, 'trung ương'],
  [/(?<!\p{L})gd ?& ?đt(?!\p{L})/gu, 'giáo dục và đào tạo'],
  [/(?<!\p{L})(?:tn ?& ?mt|tnmt)(?!\p{L})/gu, 'tài nguyên và môi trường'],
  [/(?<!\p{L})tt ?& ?tt(?!\p{L})/gu, 'thông tin và truyền thông'],
  [/(?<!\p{L})nn ?& ?ptnt(?!\p{L})/gu, 'nông nghiệp và phát triển nông thôn'],
];

/** Comparison key of a body's name, with its abbreviations written out. */
export function bodyKey(name: string): string {
  let key = fold(name);
  for (const [short, long] of expansions) key = key.replace(short, long);
  return key.replace(/\s+/g, ' ').trim();
}

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function sameNumber(a: string, b: string): boolean {
  const [x, y] = [a, b].map((number) =>
    fold(number)
      .replace(/^số:? ?/, '')
      .replace(/^(\d+[a-zđ]?) (?=\p{L})/u, '$1/')
      .replace(/\s/g, '')
      .replace(/^0+(?=\d)/, ''),
  ) as [string, string];
  // "Kế hoạch số 72" beside "Kế hoạch số 72/KH-SKH&CN".
  if (/^\d+$/.test(x) || /^\d+$/.test(y)) return /^\d+/.exec(x)?.[0] === /^\d+/.exec(y)?.[0];
  return x === y;
}

function sameDay(a: string, b: string): boolean {
  return a.startsWith('--') || b.startsWith('--') ? a.slice(-5) === b.slice(-5) : a === b;
}

function sameTitle(a: string, b: string): boolean {
  const key = (title: string): string =>
    bodyKey(title)
      .replace(/^(?:về việc|về|v\/v) /, '')
      .replace(/ năm \d{4}$/, '')
      .replace(/[()",]/g, '');
  return within(key(a), key(b));
}

/**
 * Whether two references mean the same document: type, number, date and issuer agree, where null agrees with anything. Without a number on
 * one side (laws, Party resolutions) the titles decide too.
 */
export function sameReference(a: Reference, b: Reference): boolean {
  const agree = <T>(x: T | null, y: T | null, same: (x: T, y: T) => boolean): boolean =>
    x === null || y === null || same(x, y);
  return (
    agree(a.type, b.type, (x, y) => fold(x) === fold(y)) &&
    agree(a.number, b.number, sameNumber) &&
    agree(a.date, b.date, sameDay) &&
    agree(a.issuer, b.issuer, (x, y) => within(bodyKey(x), bodyKey(y))) &&
    ((a.number !== null && b.number !== null) || agree(a.title, b.title, sameTitle))
  );
}
