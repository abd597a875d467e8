import { SlotPrinter } from '../drafts/print.ts';
import type { Material } from '../material.ts';
import { type PlanItem, sentencesById } from '../plan.ts';
import { questionOf } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { upperStart } from './wording.ts';

/** What a sentence of the rules opens with to say when. */
const opening = /^(?:Trong tháng|Trong kỳ|\[\[ky\]\]), /u;
/** A sentence that says when before anything else. */
const saysWhen = /^(?:ngoài ra, )?(?:trong (?:tháng|kỳ|quý)|tháng \d|ngày \d|quý )/u;

/**
 * The items of a paragraph without "Trong tháng" in a sentence of the rules that stands behind one which says it already. The opening stays
 * where next month's reading of the sentence rests on it.
 */
export function withoutRepeatedOpenings(items: readonly PlanItem[], material: Material): PlanItem[] {
  const sentences = sentencesById(material.history);
  let before: string | null = null;
  return items.map((item) => {
    if ('drop' in item) return item;
    const text = 'write' in item ? item.write : 'revise' in item ? item.to : null;
    const said = new SlotPrinter(material, sentences).fill(text ?? '').text;
    const repeats = before !== null && saysWhen.test(fold(before)) && !isRead(item, material);
    before = text === null ? null : said;
    return 'write' in item && repeats
      ? { ...item, write: upperStart(item.write.replace(opening, '')) }
      : item;
  });
}

const isRead = (item: PlanItem, { template }: Material): boolean =>
  'write' in item &&
  item.from.some((id) => questionOf(template, id)?.about.some((phrase) => phrase.startsWith('trong tháng')));
