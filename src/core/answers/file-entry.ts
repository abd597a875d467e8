import type { AnswerIssue } from '../answer.ts';
import type { LocatedYaml } from '../located-yaml.ts';
import type { Question } from '../template.ts';
import { parseDate } from '../vietnamese/dates/dates.ts';
import { dataWindow, periodYear } from '../vietnamese/dates/periods.ts';
import { parseNumber } from '../vietnamese/numbers/numbers.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { answerText, answerWord } from './answer-words.ts';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One answer of an answers file while it is read; paths lead from the file's root to the value in hand, so that every issue has its line. */
export class FileEntry {
  readonly issues: AnswerIssue[] = [];
  readonly question: Question;
  readonly #yaml: LocatedYaml;
  readonly #period: PeriodId | null;

  constructor(yaml: LocatedYaml, question: Question, period: PeriodId | null) {
    this.#yaml = yaml;
    this.question = question;
    this.#period = period;
  }

  /** The path of the answer itself. */
  get path(): PropertyKey[] {
    return ['answers', this.question.id];
  }

  /** The answer as it stands in the file. */
  typed(): string {
    return this.#yaml.source(this.path) ?? JSON.stringify(this.raw(this.path));
  }

  raw(path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
      (node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step],
      this.#yaml.value,
    );
  }

  /** Notes what is wrong at a path; null, to be given back as what was read. */
  issue(path: readonly PropertyKey[], issue: DistributiveOmit<AnswerIssue, 'line' | 'question'>): null {
    this.issues.push({ line: this.#yaml.line(path), question: this.question.id, ...issue } as AnswerIssue);
    return null;
  }

  /** The scalar at a path as typed, trimmed; null with an issue when it is no scalar or holds control characters. */
  scalar(path: readonly PropertyKey[]): string | null {
    const raw = this.raw(path);
    if (raw === null || typeof raw === 'object') {
      return this.issue(path, { kind: 'wrong-shape', expected: this.question.type, found: shapeOf(raw) });
    }
    const text = answerText(typeof raw === 'string' ? raw : (this.#yaml.source(path) ?? String(raw)));
    if (typeof text !== 'string') return this.issue(path, text);
    return text.replace(/[^\S\n]+/g, ' ');
  }

  /** The keys of a map, each known; an empty unknown key is what an unquoted comma makes of a title. */
  keys(path: readonly PropertyKey[], allowed: readonly string[], needed: string): boolean {
    const map = this.raw(path);
    if (!isRecord(map)) return false;
    for (const [key, value] of Object.entries(map)) {
      if (allowed.includes(key)) continue;
      const split = value === null;
      this.issue(
        [...path, key],
        split ? { kind: 'split-title', key } : { kind: 'unknown-key', key, allowed },
      );
    }
    if (map[needed] === undefined || map[needed] === null)
      this.issue(path, { kind: 'key-missing', key: needed });
    return true;
  }

  /** A number that is not below zero, as a decimal string. */
  count(path: readonly PropertyKey[], text: string): string | null {
    if (/^[-−–]\s*\d/.test(text)) return this.issue(path, { kind: 'negative', found: text });
    const value = parseNumber(text);
    if (value === null) return this.issue(path, { kind: 'not-a-number', found: text });
    return value;
  }

  /** The value at a path as a list, each item read by itself; null where there is any issue. */
  each<T>(
    path: readonly PropertyKey[],
    raw: unknown,
    read: (at: PropertyKey[], item: unknown) => T | null,
  ): T[] | null {
    const list = Array.isArray(raw) ? raw : [raw];
    const items = list.map((item, index) => {
      const at = Array.isArray(raw) ? [...path, index] : [...path];
      if (item === null || item === '') return this.issue(at, { kind: 'empty-item' });
      const word = typeof item === 'string' && !this.question.edits ? answerWord(item) : null;
      return word === null ? read(at, item) : this.issue(at, { kind: 'word-in-list', word: String(item) });
    });
    return this.issues.length > 0 || items.length === 0 ? null : (items as T[]);
  }

  /** The texts of a scalar or a list. */
  texts(path: readonly PropertyKey[], raw: unknown): string[] | null {
    return this.each(path, raw, (at) => this.scalar(at));
  }

  /** A date of the answer as ISO; a day and month without year is taken inside the data window, else in the period's year. */
  date(path: readonly PropertyKey[], text: string): string | null {
    const year = this.#period === null ? undefined : periodYear(this.#period);
    const parsed = parseDate(text);
    if (parsed.kind === 'date') return parsed.iso;
    if (parsed.kind === 'impossible') return this.issue(path, { kind: 'impossible-date', found: text });
    if (parsed.kind === 'none' || year === undefined || this.#period === null) {
      return this.issue(path, { kind: 'not-a-date', found: text });
    }
    const { from, to } = dataWindow(this.#period);
    const days = [year, year - 1].map((one) => parseDate(text, { year: one }));
    const inside = days.find((day) => day.kind === 'date' && day.iso >= from && day.iso <= to) ?? days[0]!;
    return inside.kind === 'date' ? inside.iso : this.issue(path, { kind: 'impossible-date', found: text });
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const shapeOf = (raw: unknown) => (raw === null ? 'null' : Array.isArray(raw) ? 'list' : 'map');

/** A phrase goes into a sentence of ours, which has its own full stop. */
export const tidy = (text: string | null) => text?.replace(/[\s.;,]+$/u, '') || null;

/** The value of one key of a map, as typed; null where it is not there or empty. */
export const fieldOf = (
  entry: FileEntry,
  at: readonly PropertyKey[],
  map: Record<string, unknown>,
  key: string,
): string | null =>
  map[key] === undefined || map[key] === null || map[key] === '' ? null : entry.scalar([...at, key]);
