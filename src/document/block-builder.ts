import type { Mark, SourceBlock } from '../core/report.ts';
import { tidyMarks } from './marks.ts';

/** Spaces that only steer line breaks are plain spaces, a non-breaking hyphen a hyphen; soft hyphens and byte order marks are nothing. */
export const plainSpaces = (text: string): string =>
  text
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\ufeff]/g, '');

/** Collects the pieces of one paragraph and gives its text in NFC, without spaces around line breaks, with marks and dated offsets. */
export class BlockBuilder {
  private text = '';
  private marks: Mark[] = [];
  private dated: number[] = [];

  add(piece: string, bold = false, italic = false): void {
    const start = this.text.length;
    this.text += plainSpaces(piece);
    const end = this.text.length;
    if (bold) this.marks.push({ start, end, style: 'bold' });
    if (italic) this.marks.push({ start, end, style: 'italic' });
  }

  lineBreak(): void {
    this.text += '\n';
  }

  datedHere(): void {
    this.dated.push(this.text.length);
  }

  /** The finished block, or null if there is nothing to read in it. */
  block(): SourceBlock | null {
    const moved = mover(this.text);
    const text = clean(this.text);
    if (text === '') return null;
    const marks = this.marks.map(({ start, end, style }) => ({
      start: moved(start),
      end: moved(end),
      style,
    }));
    const dated = [...new Set(this.dated.map(moved))].filter((at) => at < text.length);
    return { text, marks: tidyMarks(text, marks), ...(dated.length > 0 ? { dated } : {}) };
  }
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(?<! ) *\n */g, '\n')
    .trim();

/** Where an offset of the raw text lies in the cleaned one. */
function mover(raw: string): (at: number) => number {
  const nfc = raw.normalize('NFC');
  if (nfc === raw && !raw.includes('\n') && raw.trim() === raw) return (at) => at;
  const lead = nfc.length - nfc.trimStart().length;
  const total = clean(raw).length;
  return (at) => {
    const before = raw.slice(0, at).normalize('NFC');
    const cleaned = before.slice(lead).replace(/(?<! ) *\n */g, '\n');
    return Math.min(cleaned.length, total);
  };
}
