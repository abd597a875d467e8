/**
 * The layout of an administrative report with a named type (Mẫu 1.4), one table: what is printed by default and what the law allows.
 * `law` names the place in Phụ lục I, Phần I of Nghị định 30/2020/NĐ-CP (mục, khoản).
 */

/** A measure with its lawful range; the unit is in the name of the table it stands in. */
export type Rule = { value: number; min: number; max: number; law: string };

/** How one element's letters look; sizes in points. */
export type Letters = {
  size: Rule;
  bold?: true;
  italic?: true;
  capitals?: true;
  align: 'left' | 'center' | 'both';
};

/** Millimetres in twips (1/20 pt), the unit of widths, indents and margins in a .docx; rounded up, since 15 mm is the least margin. */
export const mm = (value: number): number => Math.ceil((value * 1440) / 25.4 - 1e-6);

/** Points in twips. */
export const pt = (value: number): number => Math.round(value * 20);

/** Points in half-points, the unit of font sizes in a .docx. */
export const halfPoints = (value: number): number => Math.round(value * 2);

const rule = (value: number, min: number, max: number, law: string): Rule => ({ value, min, max, law });

/** The only font of the paper (mục I khoản 4: Times New Roman, Unicode, black). */
export const FONT = { name: 'Times New Roman', color: '000000', law: 'I.4' } as const;

/** Paper and margins in millimetres (mục I khoản 1 and 3). */
export const PAGE_MM = {
  width: rule(210, 210, 210, 'I.1'),
  height: rule(297, 297, 297, 'I.1'),
  top: rule(20, 20, 25, 'I.3'),
  bottom: rule(20, 20, 25, 'I.3'),
  left: rule(30, 30, 35, 'I.3'),
  right: rule(15, 15, 20, 'I.3'),
  /** Distance of the page number from the paper's edge: the line of 14 pt then stands in the middle of the top margin (mục I khoản 7). */
  header: rule(8, 0, 20, 'I.7'),
} as const;

/** Width of the text between the margins, in twips. */
export const TEXT_WIDTH = mm(PAGE_MM.width.value) - mm(PAGE_MM.left.value) - mm(PAGE_MM.right.value);

/** Body paragraphs (mục II khoản 6): first line in millimetres, spaces in points, line spacing in lines. */
export const BODY = {
  firstLineMm: rule(12.7, 10, 12.7, 'II.6'),
  beforePt: rule(6, 6, 12, 'II.6'),
  lines: rule(1, 1, 1.5, 'II.6'),
} as const;

/** 240 twentieths of a line are a single line when the line rule is "auto". */
export const LINE = 240 * BODY.lines.value;

/** Letters of each element, in the order of the paper (mục II khoản 1 to 9; page number: mục I khoản 7). */
export const LETTERS = {
  nation: { size: rule(13, 12, 13, 'II.1'), bold: true, capitals: true, align: 'center' },
  motto: { size: rule(14, 13, 14, 'II.1'), bold: true, align: 'center' },
  superior: { size: rule(13, 12, 13, 'II.2'), capitals: true, align: 'center' },
  issuer: { size: rule(13, 12, 13, 'II.2'), bold: true, capitals: true, align: 'center' },
  number: { size: rule(13, 13, 13, 'II.3'), align: 'center' },
  date: { size: rule(14, 13, 14, 'II.4'), italic: true, align: 'center' },
  kind: { size: rule(14, 13, 14, 'II.5'), bold: true, capitals: true, align: 'center' },
  title: { size: rule(14, 13, 14, 'II.5'), bold: true, align: 'center' },
  addressee: { size: rule(14, 13, 14, 'II.9'), align: 'center' },
  part: { size: rule(14, 13, 14, 'II.6'), bold: true, capitals: true, align: 'both' },
  heading: { size: rule(14, 13, 14, 'II.6'), bold: true, align: 'both' },
  paragraph: { size: rule(14, 13, 14, 'II.6'), align: 'both' },
  capacity: { size: rule(14, 13, 14, 'II.7'), bold: true, capitals: true, align: 'center' },
  signer: { size: rule(14, 13, 14, 'II.7'), bold: true, align: 'center' },
  'recipients-head': { size: rule(12, 12, 12, 'II.9'), bold: true, italic: true, align: 'left' },
  recipient: { size: rule(11, 11, 11, 'II.9'), align: 'left' },
  page: { size: rule(14, 13, 14, 'I.7'), align: 'center' },
} as const satisfies Record<string, Letters>;

export type Element = keyof typeof LETTERS;

/** Sizes of the header block in points that go together: 13 with 14 (the default), or 12 with 13 (mục IV). */
export const HEADER_PAIRS = [
  { small: 13, large: 14 },
  { small: 12, large: 13 },
] as const;

/** The header table without borders: national name right, bodies left (mục II khoản 1 and 2); twips. */
export const HEADER_COLUMNS = [
  Math.round(TEXT_WIDTH * 0.4),
  TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.4),
] as const;

/** The closing table: recipients left, signature right (mục II khoản 7 and 9); twips. */
export const CLOSING_COLUMNS = [
  Math.round(TEXT_WIDTH * 0.45),
  TEXT_WIDTH - Math.round(TEXT_WIDTH * 0.45),
] as const;

/** Lines drawn under texts: their length as a share of the text above (mục II khoản 1, 2 and 5). */
export const LINE_UNDER = {
  motto: rule(1, 1, 1, 'II.1'),
  issuer: rule(0.4, 1 / 3, 1 / 2, 'II.2'),
  title: rule(0.4, 1 / 3, 1 / 2, 'II.5'),
} as const;

/** Distances the law leaves to the eye, measured on the official template; points. */
export const SPACE_PT = {
  beforeNumber: 6,
  beforeKind: 18,
  afterTitleLine: 10,
  beforeAddressee: 6,
  beforeClosing: 14,
  /** "Nơi nhận:" is smaller than the capacity beside it; this much more brings both to one base line. */
  beforeRecipients: 16,
  /** Room for signature and seal. */
  signature: 76,
  lineGap: 4,
  lineThickness: 0.75,
} as const;
