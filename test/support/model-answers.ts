import { itemSource } from '../../src/core/plan.ts';
import type { SectionBrief } from '../../src/drafting/section-brief.ts';

/* Answers in the form that models give, made from a brief. */

type Item = { keep: string[] } | { write: string; from: string[]; replaces: string[] };

/** The rules' own plan of a section as a model would write it down. */
export function answerItems(brief: SectionBrief): Item[][] {
  const sentences = new Map(brief.paragraphs.flat().map((one) => [one.sentence.id, one]));
  return brief.rules.paragraphs.map((items) =>
    items.flatMap((item): Item[] => {
      const source = itemSource(item);
      if (source !== null) {
        const one = sentences.get(source);
        return one?.is === 'kept' ? [{ keep: [one.alias] }] : [];
      }
      if (!('write' in item)) return [];
      const retold = item.from.find((id) => id.includes('/'));
      if (retold !== undefined) return [{ keep: [sentences.get(item.replaces[0] ?? retold)!.alias] }];
      return [
        {
          write: item.write,
          from: item.from.filter((id) => !item.write.includes(`[[${id}`)),
          replaces: item.replaces.flatMap((id) => sentences.get(id)?.alias ?? []),
        },
      ];
    }),
  );
}

/** Neighbours that stay as one run ("1.1-1.4"), as the prompt asks. */
const inRuns = (items: Item[]): Item[] => {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if ('keep' in item && last && 'keep' in last) {
      const first = last.keep[0]!.split('-')[0]!;
      found[found.length - 1] = { keep: [`${first}-${item.keep[0]}`] };
    } else found.push(item);
  }
  return found;
};

export const asAnswer = (brief: SectionBrief): string =>
  JSON.stringify({
    paragraphs: answerItems(brief)
      .map(inRuns)
      .filter((items) => items.length > 0),
  });
