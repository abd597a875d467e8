import { LETTERS, TEXT_WIDTH } from './layout.ts';
import { balance } from './text-width.ts';

/** The share by which a balanced column is left wider than computed, for fonts that differ a little. */
const SLACK = 1.02;

/** How the subject is set: indents that balance its lines, and the width in twips that the line below is measured by (mục II khoản 5). */
export function titleLayout(title: string): {
  indent: { indent?: { left: number; right: number } };
  width: number;
} {
  const { lines, width } = balance(title, LETTERS.title.size.value, TEXT_WIDTH);
  const side = Math.floor((TEXT_WIDTH - width * SLACK) / 2);
  if (lines < 2 || side <= 0) return { indent: {}, width };
  return { indent: { indent: { left: side, right: side } }, width };
}
