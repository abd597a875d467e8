import type { Mark, SourceBlock } from '../core/report.ts';
import { BlockBuilder } from './block-builder.ts';
import { spans } from './marks.ts';

/** A run of asterisks and where it stands in the text without asterisks. */
type Stars = { at: number; count: number; opens: boolean; closes: boolean };

/**
 * One Markdown paragraph (forced breaks as "\n") as text with marks; null if there is nothing to read. No asterisk stays in the text unless it
 * is escaped or stands between numbers, no letter is lost: asterisks without a partner are dropped.
 */
export function readInline(source: string): SourceBlock | null {
  let text = '';
  const stars: Stars[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    const next = source.charAt(at + 1);
    if (letter === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      text += next;
      at += 1;
    } else if (letter !== '*' || isTimes(source, at)) {
      text += letter;
    } else {
      const count = /^\*+/.exec(source.slice(at))?.[0].length ?? 1;
      const spaceBefore = /^\s?$/.test(source.charAt(at - 1));
      const spaceAfter = /^\s?$/.test(source.charAt(at + count));
      const loose = spaceBefore === spaceAfter;
      stars.push({ at: text.length, count, opens: loose || spaceBefore, closes: loose || spaceAfter });
      at += count - 1;
    }
  }
  const marks = [...pairs(stars, 'italic'), ...pairs(stars, 'bold')];
  return buildBlock(text, marks);
}

/** "3 * 4" is a product. */
const isTimes = (source: string, at: number): boolean =>
  /\d $/.test(source.slice(at - 2, at)) && /^ \d/.test(source.slice(at + 1, at + 3));

/** One star is italic, two are bold, three both, four close and open bold again, five do that and italic. */
const concerns = (count: number, style: Mark['style']): boolean =>
  style === 'italic' ? count % 2 === 1 : count === 2 || count === 3;

/**
 * Pairs the stars of one style: a closing run takes the nearest open one. Runs that all seem to open ("**Nơi nhận: **Sở") come from
 * misplaced spaces and are paired in order.
 */
function pairs(stars: readonly Stars[], style: Mark['style']): Mark[] {
  const marks: Mark[] = [];
  const open: Stars[] = [];
  for (const run of stars) {
    if (!concerns(run.count, style)) continue;
    const partner = run.closes ? open.pop() : undefined;
    if (partner) marks.push({ start: partner.at, end: run.at, style });
    else if (run.opens) open.push(run);
  }
  for (let index = 0; index + 1 < open.length; index += 2) {
    const [start, end] = [open[index], open[index + 1]];
    if (start && end) marks.push({ start: start.at, end: end.at, style });
  }
  return marks;
}

function buildBlock(text: string, marks: readonly Mark[]): SourceBlock | null {
  const builder = new BlockBuilder();
  for (const span of spans(text, marks)) {
    span.text.split('\n').forEach((line, index) => {
      if (index > 0) builder.lineBreak();
      builder.add(line, span.bold, span.italic);
    });
  }
  return builder.block();
}
