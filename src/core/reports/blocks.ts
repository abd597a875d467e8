import type { Mark, SourceBlock } from '../report.ts';

/* Paragraphs of a file before anyone knows what they mean: what is body, what a page break cut, what stands in capitals or bold. */

/** Drops what is no text of the report: empty paragraphs, bare page numbers, ruled lines. */
export const isBody = (block: SourceBlock): boolean =>
  !/^(?:[\s_*=./-]*|-?\s*\d{1,3}\s*-?)$/u.test(block.text);

const openEnd =
  /(?:^|\s)(?:và|của|với|về|cho|tại|theo|từ|đến|do|bởi|là|gồm|như|trong|trên|bằng|nhằm|để|các|những|ban hành|thực hiện|triển khai|tổ chức|số|ngày|tháng|năm|một|thuộc|đối với|khoa học và)$|,$/iu;
const numbered = /^(?:[IVX]+\.|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+•*])\s/u;

/**
 * Joins the paragraphs that a page break cut: one that ends without a closing sign and the next one that is no heading and no list item.
 * Text made from pages (.txt, .md) shows page breaks as paragraphs; in a Word file they are joined only where the cut is plain (the next
 * begins small, or the last word asks for more).
 */
export function joinPageBreaks(blocks: SourceBlock[], fromPages: boolean): SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && continues(last, block, fromPages)) {
      const shift = last.text.length + 1;
      last.marks = mergeMarks([...last.marks, ...block.marks.map((mark) => moved(mark, shift))]);
      last.dated = [...(last.dated ?? []), ...(block.dated ?? []).map((at) => at + shift)];
      last.text = `${last.text} ${block.text}`;
    } else {
      joined.push({ ...block, marks: [...block.marks] });
    }
  }
  return joined;
}

function continues(last: SourceBlock, next: SourceBlock, fromPages: boolean): boolean {
  if (fromPages && cutsHeading(last, next)) return true;
  if (last.level || next.level || last.cell || next.cell || next.bullet || last.text.includes('\n'))
    return false;
  if (allBold(last) || allBold(next) || numbered.test(next.text) || last.text.length < 30) return false;
  // A long enumeration may be cut behind one of its semicolons.
  const enumerates = fromPages && /;$/u.test(last.text) && (last.text.match(/;/g) ?? []).length > 2;
  if (
    (!enumerates && /[.!?…:;]["”’»)]*$|\/\.$/u.test(last.text)) ||
    isCapitals(next.text) ||
    isCapitals(last.text)
  )
    return false;
  const small = /^["“‘(]*\p{Ll}/u.test(next.text);
  return small || openEnd.test(last.text) || (fromPages && !numbered.test(last.text));
}

/** A numbered heading that a page break cut: what follows goes on in small letters, or in capitals with no number of its own. */
function cutsHeading(last: SourceBlock, next: SourceBlock): boolean {
  const isHeading = last.level !== undefined || allBold(last) || isCapitals(last.text);
  if (
    !isHeading ||
    !/^(?:[IVX]+|\d+)\.\s/u.test(last.text) ||
    /[.:;]$/u.test(last.text) ||
    next.cell ||
    next.bullet
  )
    return false;
  if (isCapitals(last.text))
    return isCapitals(next.text) && !numbered.test(next.text) && next.text.length < 160;
  return /^\p{Ll}/u.test(next.text) && next.text.length < 200;
}

const moved = (mark: Mark, by: number): Mark => ({ ...mark, start: mark.start + by, end: mark.end + by });

/** Marks of one style that touch or are parted by one space become one. */
function mergeMarks(marks: Mark[]): Mark[] {
  const out: Mark[] = [];
  for (const mark of marks) {
    const before = out.find(
      (one) => one.style === mark.style && mark.start - one.end <= 1 && mark.start >= one.end,
    );
    if (before) before.end = mark.end;
    else out.push({ ...mark });
  }
  return out;
}

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
export const isCapitals = (text: string): boolean => {
  const only = letters(text);
  return only.length > 3 && only === only.toLocaleUpperCase('vi');
};

/** Whether all letters of a block stand in bold. */
export function allBold(block: SourceBlock): boolean {
  const bold = block.marks.filter((mark) => mark.style === 'bold');
  const plain = [...block.text]
    .filter((_, index) => !bold.some((mark) => index >= mark.start && index < mark.end))
    .join('');
  return bold.length > 0 && !/[\p{L}\d]/u.test(plain);
}
