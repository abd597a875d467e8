import type { ReportHeading, SourceBlock } from '../report.ts';
import type { ReportTemplate } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { allBold, isCapitals } from './blocks.ts';

/* The headings of a report: which paragraphs are headings, their lawful numbers, and the leaf sections they open. */

/** A leaf section before its sentences are read. */
export type Outline = {
  id: string;
  number: string;
  own?: ReportHeading;
  part: ReportHeading;
  blocks: SourceBlock[];
};

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/**
 * Parts and sections of the body. Numbers are given by order (Nghị định 30/2020/NĐ-CP, Phụ lục I: I, II for parts, 1, 2 for headings), so a
 * misprinted one ("1." before "II.") is set right here while `printed` keeps what stood there.
 */
export function readHeadings(blocks: SourceBlock[], template: ReportTemplate | null): Outline[] {
  const leaves: Outline[] = [];
  let part: ReportHeading | null = null;
  let parts = 0;
  let sections = 0;
  const open = (own: ReportHeading | undefined) => {
    const number = [part?.number, own?.number].filter(Boolean).join('.');
    const holder = part ?? { number: '', printed: '', text: '', marks: [] };
    leaves.push({
      id: sectionId(number, own ?? holder, template),
      number,
      ...(own ? { own } : {}),
      part: holder,
      blocks: [],
    });
  };
  blocks.forEach((block, index) => {
    const heading = headingOf(block, blocks[index + 1], template);
    if (heading?.rank === 'part') {
      part = { ...heading, number: roman[parts] ?? String(parts + 1) };
      parts += 1;
      sections = 0;
    } else if (heading?.rank === 'section') {
      sections += 1;
      open({ ...heading, number: String(sections) });
    } else {
      const last = leaves.at(-1);
      if (!last || last.part !== (part ?? last.part)) {
        if (!part && leaves.length === 0) return; // an opening paragraph before any heading has no section to live in
        open(undefined);
      }
      leaves.at(-1)!.blocks.push(block);
    }
  });
  return unique(leaves);
}

/** The text with the number that Word printed in front of it. */
const withNumber = (block: SourceBlock): string =>
  block.bullet && /^(?:[IVX]+|\d+(?:\.\d+)*)[.)]$/.test(block.bullet)
    ? `${block.bullet} ${block.text}`
    : block.text;

type Found = ReportHeading & { rank: 'part' | 'section' };

function headingOf(
  block: SourceBlock,
  next: SourceBlock | undefined,
  template: ReportTemplate | null,
): Found | null {
  const flat = withNumber(block).replace(/\n/g, ' ').trim();
  const match = /^((?:[IVX]+|\d+(?:\.\d+)*)\s*[.)])\s*(.+)$/u.exec(flat);
  const printed = match?.[1] ?? '';
  const text = match?.[2] ?? flat;
  if (text === '' || /^(?:kính gửi|nơi nhận)/iu.test(text)) return null;
  const cut = block.text.replace(/\n/g, ' ').trim().length - text.length;
  const marks = block.marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - cut),
      end: Math.min(text.length, mark.end - cut),
    }))
    .filter((mark) => mark.end > mark.start && mark.style === 'italic');
  const heading = { number: '', printed, text, marks };
  const isRoman = /^[IVX]/u.test(printed);
  if (isCapitals(text) && (printed !== '' || block.level || allBold(block) || text.length < 160))
    return { ...heading, rank: 'part' };
  const shown = block.level !== undefined || allBold(block);
  if (isRoman && (shown || !/[.;]$/u.test(text))) return { ...heading, rank: 'part' };
  if (shown && (printed !== '' || block.level)) return { ...heading, rank: 'section' };
  if (/^\d/.test(printed) && looksLikeHeading(text, printed, next, template))
    return { ...heading, rank: 'section' };
  return null;
}

/** Plain text has no bold: a numbered line is a heading when the template knows it, or when it ends openly and is no item of a list. */
function looksLikeHeading(
  text: string,
  printed: string,
  next: SourceBlock | undefined,
  template: ReportTemplate | null,
): boolean {
  const folded = fold(text);
  const known = template?.sections.some((section) => folded.startsWith(fold(section.heading).slice(0, 24)));
  if (known) return true;
  const follows = new RegExp(String.raw`^${Number.parseInt(printed, 10) + 1}[.)]\s`).test(
    next ? withNumber(next) : '',
  );
  return !/[.;:…]$/u.test(text) && text.length < 250 && next !== undefined && !follows;
}

function sectionId(number: string, heading: ReportHeading, template: ReportTemplate | null): string {
  const folded = fold(heading.text);
  const named =
    template?.sections.filter((section) => section.match.some((phrase) => folded.includes(fold(phrase)))) ??
    [];
  return (named.find((section) => section.number === number) ?? named[0])?.id ?? number;
}

/** Two sections that the same template section claims: the second keeps its number as id. */
function unique(leaves: Outline[]): Outline[] {
  const seen = new Set<string>();
  return leaves
    .filter((leaf) => leaf.blocks.length > 0 || leaf.own)
    .map((leaf) => {
      const id = seen.has(leaf.id) ? leaf.number : leaf.id;
      seen.add(id);
      return { ...leaf, id };
    });
}
