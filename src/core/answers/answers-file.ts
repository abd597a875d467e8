import type { Answer, AnswerIssue, AnswerValue, EventAnswer, ReferenceAnswer } from '../answer.ts';
import type { LocatedYaml } from '../located-yaml.ts';
import type { Question, ReportTemplate } from '../template.ts';
import { questionOf } from '../template.ts';
import { parseDate } from '../vietnamese/dates.ts';
import { fold } from '../vietnamese/fold.ts';
import { parseMoney } from '../vietnamese/money.ts';
import { parseNumber } from '../vietnamese/numbers.ts';
import { dataWindow, parsePeriodId, periodYear } from '../vietnamese/periods.ts';
import { expandType, readReferences } from '../vietnamese/references.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { answerText, answerWord, isDoubtfulWord } from './answer-words.ts';
import { readTaskEdits } from './task-edits.ts';

/** What an answers file says, as far as it could be read; with any issue nothing of it is used. */
export type AnswersFile = { period: PeriodId | null; answers: Answer[]; issues: AnswerIssue[] };

/**
 * Types a whole answers file (DESIGN section 8) against the template: every answer that can be read, and every issue, with its line.
 * `period` is the period asked for; null takes the file's.
 */
export function typeAnswers(
  yaml: LocatedYaml,
  template: ReportTemplate,
  period: PeriodId | null,
): AnswersFile {
  const issues: AnswerIssue[] = [];
  const answers: Answer[] = [];
  if (
    !isRecord(yaml.value) ||
    ('answers' in yaml.value && yaml.value.answers !== null && !isRecord(yaml.value.answers))
  ) {
    return { period, answers, issues: [{ line: 1, kind: 'not-a-map' }] };
  }
  for (const key of Object.keys(yaml.value)) {
    if (key !== 'period' && key !== 'answers')
      issues.push({ line: yaml.line([key]), kind: 'unknown-top-key', key });
  }
  let filePeriod: PeriodId | null = null;
  if (yaml.value.period !== undefined && yaml.value.period !== null) {
    const found = String(yaml.value.period);
    filePeriod = parsePeriodId(found);
    const line = yaml.line(['period']);
    if (filePeriod === null) issues.push({ line, kind: 'bad-period', found });
    else if (period !== null && filePeriod !== period)
      issues.push({ line, kind: 'other-period', found, wanted: period });
  }
  const resolved = period ?? filePeriod;
  for (const id of Object.keys((yaml.value.answers ?? {}) as object)) {
    const question = questionOf(template, id);
    if (!question) {
      const nearest = nearestId(
        id,
        template.questions.map((one) => one.id),
      );
      issues.push({ line: yaml.line(['answers', id]), question: id, kind: 'unknown-question', nearest });
      continue;
    }
    const reader = new AnswerReader(yaml, question, resolved);
    const value = reader.read();
    issues.push(...reader.issues);
    if (value !== null && reader.issues.length === 0)
      answers.push({ question: id, value, typed: reader.typed() });
  }
  return { period: resolved, answers, issues };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one answer; the path leads from the file's root to the value in hand, so that every issue has its line. */
class AnswerReader {
  readonly issues: AnswerIssue[] = [];
  readonly #yaml: LocatedYaml;
  readonly #question: Question;
  readonly #period: PeriodId | null;

  constructor(yaml: LocatedYaml, question: Question, period: PeriodId | null) {
    this.#yaml = yaml;
    this.#question = question;
    this.#period = period;
  }

  typed(): string {
    const path = ['answers', this.#question.id];
    return this.#yaml.source(path) ?? JSON.stringify(this.#raw(path));
  }

  read(): AnswerValue | null {
    const path = ['answers', this.#question.id];
    const raw = this.#raw(path);
    // A question left empty is not answered: empty never means "nothing happened".
    if (raw === null || raw === undefined || raw === '') return null;
    const alone = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
    const word = typeof alone === 'string' ? answerWord(alone) : null;
    if (word !== null) return { kind: word };
    if (typeof alone === 'string' && isDoubtfulWord(alone)) {
      return this.#issue(path, { kind: 'doubtful', said: alone });
    }
    switch (this.#question.type) {
      case 'number':
        return this.#number(path, raw);
      case 'money':
        return this.#money(path, raw);
      case 'percent':
        return this.#percent(path, raw);
      case 'reference':
      case 'references':
        return this.#references(path, raw);
      case 'events':
        return this.#events(path, raw);
      case 'names':
      case 'list': {
        const items = this.#texts(path, raw);
        if (!items || !this.#question.edits) return items && { kind: this.#question.type, items };
        const { unclear = [], ...edits } = readTaskEdits(items);
        for (const said of unclear) this.#issue(path, { kind: 'unclear-edit', said });
        return edits;
      }
      case 'text': {
        const items = this.#texts(path, raw);
        return items && { kind: 'text', text: items.join('\n') };
      }
    }
  }

  #raw(path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
      (node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step],
      this.#yaml.value,
    );
  }

  #issue(path: readonly PropertyKey[], issue: DistributiveOmit<AnswerIssue, 'line' | 'question'>): null {
    this.issues.push({ line: this.#yaml.line(path), question: this.#question.id, ...issue } as AnswerIssue);
    return null;
  }

  /** The scalar at a path as typed, trimmed; null with an issue when it is no scalar or holds control characters. */
  #scalar(path: readonly PropertyKey[]): string | null {
    const raw = this.#raw(path);
    if (raw === null || typeof raw === 'object') {
      return this.#issue(path, { kind: 'wrong-shape', expected: this.#question.type, found: shapeOf(raw) });
    }
    const text = answerText(typeof raw === 'string' ? raw : (this.#yaml.source(path) ?? String(raw)));
    if (typeof text !== 'string') return this.#issue(path, text);
    return text.replace(/[^\S\n]+/g, ' ');
  }

  /** The keys of a map, each known; an empty unknown key is what an unquoted comma makes of a title. */
  #keys(path: readonly PropertyKey[], allowed: readonly string[], needed: string): boolean {
    const map = this.#raw(path);
    if (!isRecord(map)) return false;
    for (const [key, value] of Object.entries(map)) {
      if (allowed.includes(key)) continue;
      const split = value === null;
      this.#issue(
        [...path, key],
        split ? { kind: 'split-title', key } : { kind: 'unknown-key', key, allowed },
      );
    }
    if (map[needed] === undefined || map[needed] === null)
      this.#issue(path, { kind: 'key-missing', key: needed });
    return true;
  }

  #count(path: readonly PropertyKey[], text: string): string | null {
    if (/^[-−–]\s*\d/.test(text)) return this.#issue(path, { kind: 'negative', found: text });
    const value = parseNumber(text);
    if (value === null) return this.#issue(path, { kind: 'not-a-number', found: text });
    return value;
  }

  #number(path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
    const unit = this.#question.unit!;
    let amount: string | null;
    let people: string | null = null;
    let named = '';
    if (isRecord(raw)) {
      this.#keys(path, ['amount', 'unit', 'people'], 'amount');
      if (this.issues.length > 0) return null;
      amount = this.#scalar([...path, 'amount']);
      named = raw.unit === undefined ? '' : (this.#scalar([...path, 'unit']) ?? '');
      if (raw.people !== undefined) {
        const text = this.#scalar([...path, 'people']);
        people = text === null ? null : this.#count([...path, 'people'], text);
      }
    } else {
      amount = this.#scalar(path);
      const split = amount === null ? null : /^([\d.,\s]*\d)\s*([^\d.,\s].*)$/u.exec(amount);
      if (split) [, amount, named] = split as unknown as [string, string, string];
    }
    if (amount === null) return null;
    if (named && !sameUnit(named, unit)) return this.#issue(path, { kind: 'other-unit', found: named, unit });
    const value = this.#count(path, amount);
    return value === null ? null : { kind: 'number', value, unit, people };
  }

  #money(path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
    let text: string | null;
    if (isRecord(raw)) {
      this.#keys(path, ['amount', 'unit'], 'amount');
      if (this.issues.length > 0) return null;
      const amount = this.#scalar([...path, 'amount']);
      if (raw.unit === undefined || raw.unit === null) {
        return this.#issue(path, { kind: 'unit-needed', found: amount ?? '', unit: 'đồng' });
      }
      text = `${amount} ${this.#scalar([...path, 'unit'])}`;
    } else {
      text = this.#scalar(path);
    }
    if (text === null) return null;
    if (parseNumber(text) !== null)
      return this.#issue(path, { kind: 'unit-needed', found: text, unit: 'đồng' });
    const value = parseMoney(text);
    return value === null
      ? this.#issue(path, { kind: 'not-a-number', found: text })
      : { kind: 'money', value };
  }

  #percent(path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
    if (isRecord(raw)) {
      this.#keys(path, ['amount', 'unit'], 'amount');
      if (this.issues.length > 0) return null;
    }
    const text = isRecord(raw) ? this.#scalar([...path, 'amount']) : this.#scalar(path);
    if (text === null) return null;
    const value = this.#count(path, text.replace(/\s*(%|phần trăm)$/u, ''));
    return value === null ? null : { kind: 'percent', value };
  }

  #references(path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
    const items = this.#each(path, raw, (at, item) => {
      if (!isRecord(item)) {
        const text = this.#scalar(at);
        if (text === null) return null;
        const [found] = readReferences(text);
        if (!found) return this.#issue(at, { kind: 'key-missing', key: 'number' });
        // Whatever stands behind the paper is what it is about: nothing typed is lost.
        const rest = tidy(text.slice(found.end).replace(/^[\s,;:–-]+/u, ''));
        return { ...found.value, title: rest ?? found.value.title, action: null };
      }
      this.#keys(at, ['type', 'number', 'date', 'issuer', 'title', 'action'], 'number');
      const field = (key: string) =>
        item[key] === undefined || item[key] === null || item[key] === '' ? null : this.#scalar([...at, key]);
      const type = field('type');
      const date = field('date');
      return {
        type: type === null ? null : (expandType(type) ?? type),
        number: field('number')?.replace(/^số\s+/iu, '') ?? null,
        date: date === null ? null : this.#date([...at, 'date'], date),
        issuer: field('issuer'),
        title: tidy(field('title')),
        action: tidy(field('action')),
      };
    });
    return items && { kind: 'references', items: items.map(withTypeFromNumber) };
  }

  #events(path: readonly PropertyKey[], raw: unknown): AnswerValue | null {
    const items = this.#each(path, raw, (at, item) => {
      if (!isRecord(item)) {
        const said = tidy(this.#scalar(at));
        return said === null ? null : this.#saidEvent(at, said);
      }
      this.#keys(at, ['name', 'date', 'people', 'place', 'purpose'], 'name');
      const field = (key: string) =>
        item[key] === undefined || item[key] === null || item[key] === '' ? null : this.#scalar([...at, key]);
      const date = field('date');
      const days = date === null ? null : this.#days([...at, 'date'], date);
      const people = field('people');
      return {
        name: tidy(field('name')) ?? '',
        date: days?.[0] ?? null,
        to: days?.[1] ?? null,
        people:
          people === null ? null : this.#count([...at, 'people'], people.replace(/\s*(lượt\s+)?người$/u, '')),
        place: tidy(field('place')),
        purpose: tidy(field('purpose')),
      };
    });
    return items && { kind: 'events', items };
  }

  /** One day, or the first and last of several: "12-13/9/2023", "từ 12/9 đến 13/9/2023". */
  #days(path: readonly PropertyKey[], text: string): [string | null, string | null] {
    const short = /^(\d{1,2})\s*[-–]\s*(\d{1,2})(\/\d{1,2}(?:\/\d{4})?)$/u.exec(text);
    if (short) return [this.#date(path, short[1]! + short[3]!), this.#date(path, short[2]! + short[3]!)];
    const range = /^(?:từ\s+)?(?:ngày\s+)?(.+?)\s+(?:-|–|đến)\s+(?:ngày\s+)?(.+)$/iu.exec(text);
    return range
      ? [this.#date(path, range[1]!), this.#date(path, range[2]!)]
      : [this.#date(path, text), null];
  }

  /** An event in one line, as people type it: "08/9 tập huấn công cụ cải tiến, 65 người". */
  #saidEvent(path: readonly PropertyKey[], said: string): EventAnswer {
    const day = /^(?:ngày\s+)?(\d{1,2}\/\d{1,2}(?:\/\d{4})?)[\s,:]+(.+)$/su.exec(said);
    const rest = day?.[2] ?? said;
    const count =
      /^(.+?),\s*(?:có\s+)?(\d[\d.]*)\s*(?:lượt\s+)?(?:người|đại biểu|học viên)(?:\s+(?:tham\s+)?(?:dự|gia))?$/su.exec(
        rest,
      );
    return {
      name: count?.[1] ?? rest,
      date: day ? this.#date(path, day[1]!) : null,
      to: null,
      people: count ? this.#count(path, count[2]!) : null,
      place: null,
      purpose: null,
    };
  }

  #each<T>(
    path: readonly PropertyKey[],
    raw: unknown,
    read: (at: PropertyKey[], item: unknown) => T | null,
  ): T[] | null {
    const list = Array.isArray(raw) ? raw : [raw];
    const items = list.map((item, index) => {
      const at = Array.isArray(raw) ? [...path, index] : [...path];
      if (item === null || item === '') return this.#issue(at, { kind: 'empty-item' });
      const word = typeof item === 'string' && !this.#question.edits ? answerWord(item) : null;
      return word === null ? read(at, item) : this.#issue(at, { kind: 'word-in-list', word: String(item) });
    });
    return this.issues.length > 0 || items.length === 0 ? null : (items as T[]);
  }

  #texts(path: readonly PropertyKey[], raw: unknown): string[] | null {
    return this.#each(path, raw, (at) => this.#scalar(at));
  }

  /** A date of the answer as ISO; a day and month without year is taken inside the data window, else in the period's year. */
  #date(path: readonly PropertyKey[], text: string): string | null {
    const year = this.#period === null ? undefined : periodYear(this.#period);
    const parsed = parseDate(text);
    if (parsed.kind === 'date') return parsed.iso;
    if (parsed.kind === 'impossible') return this.#issue(path, { kind: 'impossible-date', found: text });
    if (parsed.kind === 'none' || year === undefined || this.#period === null) {
      return this.#issue(path, { kind: 'not-a-date', found: text });
    }
    const { from, to } = dataWindow(this.#period);
    const days = [year, year - 1].map((one) => parseDate(text, { year: one }));
    const inside = days.find((day) => day.kind === 'date' && day.iso >= from && day.iso <= to) ?? days[0]!;
    return inside.kind === 'date' ? inside.iso : this.#issue(path, { kind: 'impossible-date', found: text });
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const shapeOf = (raw: unknown) => (raw === null ? 'null' : Array.isArray(raw) ? 'list' : 'map');

/** A phrase goes into a sentence of ours, which has its own full stop. */
const tidy = (text: string | null) => text?.replace(/[\s.;,]+$/u, '') || null;

function withTypeFromNumber(reference: ReferenceAnswer): ReferenceAnswer {
  if (reference.type !== null || reference.number === null) return reference;
  return { ...reference, type: readReferences(`số ${reference.number}`)[0]?.value.type ?? null };
}

/** "hồ sơ" answers "hồ sơ"; "lượt" answers "lượt công dân". */
function sameUnit(named: string, unit: string): boolean {
  const [a, b] = [fold(named), fold(unit)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || b.split(', ').includes(a);
}

/** The id that was probably meant: at most two letters away. */
function nearestId(id: string, known: string[]): string | null {
  const scored = known
    .map((one) => ({ one, distance: editDistance(id, one) }))
    .sort((a, b) => a.distance - b.distance);
  return scored[0] && scored[0].distance <= Math.max(2, Math.floor(id.length / 4)) ? scored[0].one : null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(
        Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    previous = row;
  }
  return previous[b.length]!;
}
