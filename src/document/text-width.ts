/** Widths of Times New Roman Bold in thousandths of the size; Vietnamese marks add nothing, only the horn of Ơ, ơ, Ư, ư does. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [250, ' ,.\u00a0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’'],
  [389, 'Is'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy–“”'],
  [554, 'ơ'],
  [556, 'Sbdhknpquđ"'],
  [570, '+<=>'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [944, 'M'],
  [1000, '%W—…'],
];

const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const UNKNOWN = 600;

/** Width of a text in twips when set in Times New Roman Bold of `size` points; a few percent too wide for the upright weight. */
export function boldWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/[OoUu]\u031b/g, (horned) => horned.normalize('NFC'))) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    width += WIDTH_OF.get(letter) ?? UNKNOWN;
  }
  return (width * size * 20) / 1000;
}

/**
 * How a centred text of `size` points is best broken in a column of `available` twips: the number of lines it needs anyway, and the
 * narrowest column that still needs no more, so that the lines come out of about equal length and no word is left alone.
 */
export function balance(text: string, size: number, available: number): { lines: number; width: number } {
  const words = text.split(/\s+/).filter(Boolean);
  const widths = words.map((word) => boldWidth(word, size));
  const space = boldWidth(' ', size);
  const fill = (column: number) => fillLines(widths, space, column);
  const { lines, longest } = fill(available);
  if (lines < 2) return { lines, width: Math.ceil(longest) };
  let narrow = Math.max(...widths);
  let wide = available;
  while (wide - narrow > 10) {
    const middle = (narrow + wide) / 2;
    if (fill(middle).lines > lines) narrow = middle;
    else wide = middle;
  }
  return { lines, width: Math.ceil(fill(wide).longest) };
}

function fillLines(widths: number[], space: number, column: number): { lines: number; longest: number } {
  let lines = 0;
  let current = 0;
  let longest = 0;
  for (const width of widths) {
    if (lines > 0 && current + space + width <= column) current += space + width;
    else {
      lines += 1;
      current = width;
    }
    longest = Math.max(longest, current);
  }
  return { lines, longest };
}
