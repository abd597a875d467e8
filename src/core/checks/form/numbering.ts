import { type FormLine, isOpen, type LineNumber, type NumberKind, writeNumber } from './lines.ts';

/** A number out of order, or a line that lost its own; `expected` is the number due there, `heading` tells it from an item of a list. */
export type NumberFault = { line: FormLine; expected: string; lost: boolean; heading: boolean };

type Numbered = FormLine & { number: LineNumber };

/** One running count; behind a wrong number, `also` is what would have followed the right one. */
type Count = { last: Numbered; value: number; also: number | null };

const rank: Record<NumberKind, number> = { letter: 0, part: 1, number: 2, bracket: 3, dotted: 3, point: 4 };

/**
 * Faults in the order of numbers: skipped, repeated, restarted, not begun at 1, or "1." for a part that is followed by "II.". A text that is
 * only a stretch of a report may begin at any number; `whole` says that it is a report from its beginning.
 */
export function numberFaults(lines: readonly FormLine[], whole: boolean): NumberFault[] {
  const reader = new NumberReader(whole);
  for (const line of lines) reader.take(line);
  reader.finish();
  return reader.faults;
}

class NumberReader {
  readonly faults: NumberFault[] = [];
  readonly #whole: boolean;
  readonly #seen: Numbered[] = [];
  #counts: Count[] = [];
  /** The line since the last heading's number that stands like a heading and has none; the same of one in capitals since the last part. */
  #bare: FormLine | null = null;
  #barePart: FormLine | null = null;
  #before: FormLine | null = null;

  constructor(whole: boolean) {
    this.#whole = whole;
  }

  take(line: FormLine): void {
    if (isNumbered(line)) {
      // A capital line right above the first number is a part; above it stand letterhead and title.
      if (this.#seen.length === 0 && this.#barePart !== this.#before) this.#barePart = null;
      this.#count(line);
      this.#seen.push(line);
      if (line.number.kind === 'part' || (line.number.kind !== 'point' && isOpen(line))) this.#bare = null;
      if (line.number.kind === 'part') this.#barePart = null;
    } else if (isOpen(line)) {
      if (line.capitals && line.body.split(/\s+/).length > 2) this.#barePart = line;
      if (line.capitals || (this.#seen.length > 0 && /^["“]?\p{Lu}/u.test(line.body))) this.#bare = line;
    }
    this.#before = line;
  }

  /** A line in capitals behind the last numbered part reads like one more part. */
  finish(): void {
    const part = this.#counts.find(({ last }) => last.number.kind === 'part');
    const line = this.#barePart;
    if (!part || !line || this.#seen.at(-1)!.start < line.start) return;
    const expected = writeNumber(part.last.number, part.value + 1);
    this.faults.push({ line, expected, lost: true, heading: false });
  }

  #count(line: Numbered): void {
    const { number } = line;
    const same = comparable(
      line,
      this.#counts.filter(({ last }) => last.number.kind === number.kind),
    );
    const going = same.findLast((count) => this.#fits(count, line));
    if (going) {
      this.#goOn(going, line, null);
      return;
    }
    const count = same.at(-1);
    if (!count) {
      if (number.value !== 1) this.#beginsLate(line);
      this.#open(line, number.value === 1 ? null : 2);
      return;
    }
    if (number.value === 1 && this.#restarts(count, line)) {
      this.#open(line);
      return;
    }
    const due = count.value + 1;
    if (number.kind === 'dotted' && stem(count.last) !== stem(line)) this.#wrongStem(line);
    else if (this.#bareAt(line) && number.value === due + 1)
      this.#say(this.#bareAt(line)!, writeNumber(number, due), true);
    else this.#say(line, writeNumber(number, due));
    this.#goOn(count, line, due + 1);
  }

  #fits(count: Count, { number, ...line }: Numbered): boolean {
    if (number.kind === 'dotted' && stem(count.last) !== stem({ ...line, number })) {
      return (
        number.value === 1 &&
        (number.parts.length > 2 || number.parts[0] === (this.#above() ?? number.parts[0]))
      );
    }
    return number.value === count.value + 1 || number.value === count.also;
  }

  /** The number of the heading that a "2.1" stands under. */
  #above(): number | null {
    return this.#counts.findLast(({ last }) => last.number.kind === 'number')?.value ?? null;
  }

  #goOn(count: Count, line: Numbered, also: number | null): void {
    this.#counts = this.#counts.slice(0, this.#counts.indexOf(count));
    this.#counts.push({ last: line, value: line.number.value, also });
  }

  #open(line: Numbered, also: number | null = null): void {
    const own = rank[line.number.kind];
    if (own < 2) this.#counts = this.#counts.filter(({ last }) => rank[last.number.kind] < own);
    this.#counts.push({ last: line, value: line.number.value, also });
  }

  /** Whether "1." or "a)" begins a list of its own rather than being a number gone wrong. */
  #restarts(count: Count, line: Numbered): boolean {
    if (rank[line.number.kind] < 2) return false;
    const announced = this.#before !== null && /:["”]?$/u.test(this.#before.text);
    if (announced || this.#bare) return true;
    if (line.number.kind === 'point') return this.#counts.at(-1) !== count;
    return line.closed && isOpen(count.last);
  }

  #beginsLate(line: Numbered): void {
    const { kind, value } = line.number;
    const first = writeNumber(line.number, 1);
    if (kind === 'letter' || (kind === 'dotted' && this.#seen.length === 0)) return;
    const lost = value === 2 ? this.#bareAt(line) : null;
    if (kind === 'part') {
      const wrong = this.#wrongPart();
      if (wrong >= 0) {
        this.#correctPart(wrong, first);
        return;
      }
      if (!lost && !this.#whole && this.#seen.length === 0) return;
    } else if (!this.#whole && !this.#counts.some(({ last }) => rank[last.number.kind] < rank[kind])) return;
    if (lost) this.#say(lost, first, true);
    else this.#say(line, first);
  }

  #bareAt(line: Numbered): FormLine | null {
    return line.number.kind === 'part' ? this.#barePart : this.#bare;
  }

  /** The place among the numbered lines of the part that has "1." for "I.": in capitals, or with another "1." right below it. */
  #wrongPart(): number {
    return this.#seen.findIndex((line, index) => {
      const next = this.#seen[index + 1]?.number;
      const repeated = next?.value === 1 && next.kind === line.number.kind;
      return (
        line.number.value === 1 && line.number.kind !== 'part' && isOpen(line) && (line.capitals || repeated)
      );
    });
  }

  /** The heading below the wrong part was taken for a repeated "1."; it is the part that is wrong. */
  #correctPart(index: number, expected: string): void {
    const repeated = this.faults.findIndex(({ line }) => line === this.#seen[index + 1]);
    if (repeated >= 0) this.faults.splice(repeated, 1);
    this.faults.push({ line: this.#seen[index]!, expected, lost: false, heading: true });
  }

  #wrongStem(line: Numbered): void {
    const above = this.#above();
    const [first, ...rest] = line.number.parts;
    if (above !== null && first !== above) this.#say(line, [above, ...rest].join('.'));
    else this.#say(line, writeNumber(line.number, 1));
  }

  #say(line: FormLine, expected: string, lost = false): void {
    const heading = isOpen(line) && line.number?.kind !== 'point';
    this.faults.push({ line, expected, lost, heading });
  }
}

const isNumbered = (line: FormLine): line is Numbered => line.number !== null;

const stem = ({ number }: Pick<Numbered, 'number'>): string => number.parts.slice(0, -1).join('.');

/** The counts that a line may go on with: a heading goes on with headings, where there are any, and not with the items of a list. */
function comparable(line: Numbered, counts: readonly Count[]): readonly Count[] {
  const headings = isOpen(line) ? counts.filter(({ last }) => isOpen(last)) : [];
  return headings.length > 0 ? headings : counts;
}
