import { type FormLine, lastWords } from './lines.ts';
import type { FormReason } from './reasons.ts';

/* The end of the body: `./.`, once, behind the last sentence (Nghị định 30/2020/NĐ-CP, Phụ lục I). */

export type EndFault = { is: FormReason['is']; start: number; end: number };

const mark = /\.?\s?\/\s?\./g;
/** A `/.` that ends a line; inside a line it may stand in an address. */
const atEnd = /(?<=\S\s?)(?:\.\s?\/\s?\.)(?=["”)*_\s]*$)|(?<=[\p{L}\d)”"]\s?)\/\.(?=[*_\s]*$)/u;
/** How much of the sentence is quoted before the mark. */
const quoted = 40;

/**
 * What is wrong with the end marks of a body. `needed`: the text is a whole report that a person wrote; what is drafted here gets its mark
 * when it is printed.
 */
export function endFaults(body: readonly FormLine[], needed: boolean): EndFault[] {
  const faults: EndFault[] = [];
  const last = body.at(-1);
  if (!last) return faults;
  for (const line of body) {
    if (!line.text.includes('/')) continue;
    const found = atEnd.exec(line.text);
    if (!found) continue;
    const at = line.start + found.index;
    const end = at + found[0].length;
    const start = line.start + lastWords(line.text.slice(0, found.index), quoted);
    if (line !== last) faults.push({ is: 'end-early', start, end });
    else if ((line.text.slice(-12).match(mark) ?? []).length > 1)
      faults.push({ is: 'end-twice', start, end });
    else if (found[0] !== './.') faults.push({ is: 'end-written', start, end });
  }
  if (needed && !atEnd.test(last.text)) {
    faults.push({ is: 'end-missing', start: last.start + lastWords(last.text, quoted), end: last.end });
  }
  return faults;
}
