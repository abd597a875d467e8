import { child, elements, type XmlElement } from './xml.ts';

/** Which list a paragraph stands in, and how deep. */
export type ListPlace = { list: string; level: number };

type Level = { format: string; text: string; start: number };

/** The lists of a .docx: their numbering is printed by Word and not part of the text. */
export type Lists = {
  /** The list of a paragraph style, which its paragraphs follow without saying so. */
  ofStyle(styleId: string): ListPlace | undefined;
  /** The number or dash that Word prints before the next paragraph of this list: "1.", "a)", "II.", "-". */
  next(place: ListPlace): string;
};

/** Reads `word/numbering.xml` and `word/styles.xml` (either may be absent) and counts from the start of the document. */
export function readLists(numbering: XmlElement | undefined, styles: XmlElement | undefined): Lists {
  const levels = listLevels(numbering);
  const styleLists = new Map<string, ListPlace>();
  for (const style of elements(styles, 'w:style')) {
    const place = listPlace(child(style, 'w:pPr', 'w:numPr'));
    if (place) styleLists.set(style.attributes['w:styleId'] ?? '', place);
  }
  const counters = new Map<string, number[]>();
  return {
    ofStyle: (styleId) => styleLists.get(styleId),
    next({ list, level }) {
      const own = levels.get(list);
      const counts = counters.get(list) ?? [];
      counters.set(list, counts);
      for (let above = 0; above < level; above += 1) counts[above] ??= own?.[above]?.start ?? 1;
      const current = counts[level];
      counts[level] = current === undefined ? (own?.[level]?.start ?? 1) : current + 1;
      counts.length = level + 1;
      return label(own, level, counts);
    },
  };
}

/** The place a `w:numPr` names; list 0 means "in no list". */
function listPlace(numPr: XmlElement | undefined): ListPlace | undefined {
  const list = child(numPr, 'w:numId')?.attributes['w:val'];
  if (list === undefined || list === '0') return undefined;
  return { list, level: Number(child(numPr, 'w:ilvl')?.attributes['w:val'] ?? 0) };
}

function listLevels(numbering: XmlElement | undefined): Map<string, Level[]> {
  const abstract = new Map<string, Level[]>();
  for (const element of elements(numbering, 'w:abstractNum')) {
    abstract.set(element.attributes['w:abstractNumId'] ?? '', readLevels(element));
  }
  const lists = new Map<string, Level[]>();
  for (const num of elements(numbering, 'w:num')) {
    const levels = [...(abstract.get(child(num, 'w:abstractNumId')?.attributes['w:val'] ?? '') ?? [])];
    for (const override of elements(num, 'w:lvlOverride')) {
      const index = Number(override.attributes['w:ilvl'] ?? 0);
      const start = child(override, 'w:startOverride')?.attributes['w:val'];
      const own = child(override, 'w:lvl');
      const level = own ? readLevel(own) : levels[index];
      if (level) levels[index] = start === undefined ? level : { ...level, start: Number(start) };
    }
    lists.set(num.attributes['w:numId'] ?? '', levels);
  }
  return lists;
}

function readLevels(abstractNum: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const level of elements(abstractNum, 'w:lvl')) {
    levels[Number(level.attributes['w:ilvl'] ?? 0)] = readLevel(level);
  }
  return levels;
}

function readLevel(level: XmlElement): Level {
  const value = (name: string) => child(level, name)?.attributes['w:val'];
  return {
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 1),
  };
}

function label(levels: Level[] | undefined, level: number, counts: number[]): string {
  const own = levels?.[level];
  if (!own) return `${counts[level] ?? 1}.`;
  if (own.format === 'none') return '';
  // Bullets are glyphs of symbol fonts; the genre writes dashes and plus signs.
  if (own.format === 'bullet') return own.text === '+' ? '+' : '-';
  return own.text.replace(/%(\d)/g, (_, digit) => {
    const index = Number(digit) - 1;
    return inFormat(counts[index] ?? 1, levels?.[index]?.format ?? 'decimal');
  });
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}
