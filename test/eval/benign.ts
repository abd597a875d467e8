import { label, shift } from './periods.ts';
import { date, money, number, words } from './print.ts';
import type { Rng } from './rng.ts';
import { type Dress, figure, type Scene } from './template.ts';

/** An honest rewording: other dress for figures, other template, or another way to write the same text. */
export type Benign = {
  dress?: (rng: Rng) => Dress;
  /** Changes the draft's paragraphs (still templates); nothing where it does not apply. */
  paragraphs?: (paragraphs: readonly string[], scene: Scene, rng: Rng) => string[] | undefined;
  /** Changes both reports alike or the last one only. */
  earlier?: (paragraphs: readonly string[], scene: Scene) => string[];
  text?: (text: string) => string;
  scene?: (scene: Scene) => Scene;
};

const some =
  (rng: Rng, share: number, one: (value: number) => string, other: (value: number) => string) =>
  (value: number) =>
    rng.chance(share) ? one(value) : other(value);
const dress = (make: (rng: Rng) => Dress): Benign => ({ dress: make });
const toneMarks: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['ụy', 'uỵ'],
  ['hóa', 'hoá'],
  ['lũy', 'luỹ'],
];

/** The paragraphs changed, or nothing where none of them changes. */
function changed(paragraphs: readonly string[], change: (text: string) => string): string[] | undefined {
  const out = paragraphs.map(change);
  return out.some((text, at) => text !== paragraphs[at]) ? out : undefined;
}

/** The last two of at least three clauses of a sentence change places. */
function turnClauses(text: string): string {
  return text
    .split(/(?<=\.) (?=[\p{Lu}{])/u)
    .map((sentence) => {
      const parts = sentence.replace(/\.$/, '').split('; ');
      if (parts.length < 3) return sentence;
      return `${[...parts.slice(0, -2), parts.at(-1)!, parts.at(-2)!].join('; ')}.`;
    })
    .join(' ');
}

/** The first answered count with a value before, and its sum over the year so far. */
function running(scene: Scene): { text: string; before: string } | undefined {
  const { world, span, now, before } = scene;
  const ask = world.asks.find((one) => one.is === 'count');
  if (!ask || span.kind !== 'tháng' || span.index < 3) return undefined;
  const sofar = (before[ask.id] as number) * (span.index - 1) + 7;
  const say = (value: number, at: string) =>
    `Lũy kế từ đầu năm đến ${at} là ${figure(ask, value, undefined)}.`;
  return {
    before: say(sofar, label(shift(span, -1))),
    text: say(sofar + (now[ask.id] as number), label(span)),
  };
}

/** Rewordings that must stay silent: family → rewording. */
export const benign: Record<string, Benign> = {
  plain: {},
  'number in words': dress((rng) => ({ number: some(rng, 0.4, (value) => number(value, 'words'), number) })),
  'number bare': dress(() => ({ number: (value) => number(value, 'bare') })),
  'number without dots': dress(() => ({
    number: (value) => (value < 10 ? number(value) : number(value, 'plain')),
  })),
  'money in full': dress(() => ({ money: (value) => money(value, 'full') })),
  'money mixed': dress(() => ({ money: (value) => money(value, 'mixed') })),
  'money in millions': dress(() => ({ money: (value) => money(value, 'million') })),
  'money in words': dress((rng) => ({
    money: some(rng, 0.6, (value) => `${money(value, 'full')} (${words(value)} đồng)`, money),
  })),
  'date padded': dress(() => ({ date: (iso) => date(iso, 'padded') })),
  'date long': dress(() => ({ date: (iso) => date(iso, 'long') })),
  'label long': dress(() => ({ label: (span) => label(span, true) })),
  'two places': dress(() => ({ places: 2 })),
  'compared with before': dress(() => ({ compared: 'before' })),
  'compared with figure': dress(() => ({ compared: 'figure' })),
  alike: {
    paragraphs: (paragraphs, { world }) => {
      const out = paragraphs.map((text) =>
        world.alike.reduce((so, [from, to]) => so.replace(from, to), text),
      );
      return out.some((text, at) => text !== paragraphs[at]) ? out : undefined;
    },
  },
  'issuer named': {
    paragraphs: (paragraphs, { world }) => {
      const docs = world.asks.flatMap((ask) => (ask.is === 'doc' ? [ask] : []));
      return changed(paragraphs, (text) =>
        docs.reduce((so, { id, issuer }) => so.replace(`{${id}}`, `{${id}} của ${issuer}`), text),
      );
    },
  },
  'within the period': {
    paragraphs: (paragraphs) => changed(paragraphs, (text) => text.replace('{Ky},', 'Trong {ky},')),
  },
  'clauses turned': { paragraphs: (paragraphs) => changed(paragraphs, turnClauses) },
  'higher and lower': {
    text: (text) =>
      text.replace(/(?<!\d )(tăng|giảm) (?=[\d.,]+ )/g, (word) =>
        word === 'tăng ' ? 'cao hơn ' : 'thấp hơn ',
      ),
  },
  'trailing zero': { text: (text) => text.replace(/(\d,\d)(?= (?:ha|km|mm)(?!\p{L}))/gu, '$10') },
  abbreviated: {
    text: (text) =>
      text
        .replaceAll('Công ty Cổ phần', 'Công ty CP')
        .replaceAll('Hợp tác xã', 'HTX')
        .replaceAll('UBND tỉnh', 'Ủy ban nhân dân tỉnh'),
  },
  'no break space': { text: (text) => text.replace(/(\d) (?=\p{Ll})/gu, '$1\u00a0') },
  'old tone marks': { text: (text) => toneMarks.reduce((so, [from, to]) => so.replaceAll(from, to), text) },
  'straight quotes': { text: (text) => text.replace(/[“”]/g, '"') },
  'single line breaks': { text: (text) => text.replaceAll('\n\n', '\n') },
  'decomposed letters': { text: (text) => text.normalize('NFD') },
  'order turned': {
    paragraphs: (paragraphs) =>
      paragraphs.length === 3 ? [paragraphs[1]!, paragraphs[0]!, paragraphs[2]!] : undefined,
  },
  'as last month': {
    scene: (scene) => {
      const id = scene.world.asks.find(
        (ask) =>
          ask.is === 'count' &&
          !JSON.stringify(scene.world.draft).match(new RegExp(`(?:diff|grow) ${ask.id}[|}]`)) &&
          !scene.world.asks.some((one) => 'of' in one && one.of === ask.id),
      )?.id;
      return id ? { ...scene, before: { ...scene.before, [id]: scene.now[id]! } } : scene;
    },
  },
  'year so far': {
    paragraphs: (paragraphs, scene) => {
      const told = running(scene);
      return told && paragraphs.length === 3
        ? [...paragraphs.slice(0, 2), `${paragraphs[2]} ${told.text}`]
        : undefined;
    },
    earlier: (paragraphs, scene) => {
      const told = running(scene);
      return told
        ? paragraphs.map((text, at) => (at === 0 ? `${text} ${told.before}` : text))
        : [...paragraphs];
    },
  },
  'share as ratio': {
    paragraphs: (paragraphs) => {
      const out = paragraphs.map((text) =>
        text.replace(/\{pct ([a-z-]+)\/([a-z-]+)\}/, '{pct $1/$2} ({$1|trên tổng số} {$2})'),
      );
      return out.some((text, at) => text !== paragraphs[at]) ? out : undefined;
    },
  },
};
