import { z } from 'zod';
import { readJson } from './read-json.ts';

/* The shape of a model's answer for one section, and its reading from whatever text came back. */

/** Sentences that stay, by their short names; single ones or runs ("2.1-2.4"). */
const keepItem = z.strictObject({ keep: z.array(z.string()) });
/** A new sentence: text with slots, the questions it rests on, and the dated sentences it stands for. */
const writeItem = z.strictObject({
  write: z.string(),
  from: z.array(z.string()),
  replaces: z.array(z.string()),
});
const answerSchema = z.strictObject({ paragraphs: z.array(z.array(z.union([keepItem, writeItem]))) });

export type AnswerItem = z.infer<typeof keepItem> | z.infer<typeof writeItem>;
export type PlanAnswer = { paragraphs: AnswerItem[][] };

/** The shape as JSON Schema, for servers that hold a model to it. */
export const answerShape = {
  name: 'section_plan',
  schema: z.toJSONSchema(answerSchema, { target: 'draft-7' }) as Record<string, unknown>,
};

/** More paragraphs or items than any section has are no plan. */
const most = { paragraphs: 60, items: 200, characters: 4000 };

/** Reads an answer: the plan, or what is wrong with its shape (`no-json`, or the first place that does not fit). */
export function readAnswer(
  text: string,
): PlanAnswer | { wrong: 'no-json' } | { wrong: 'shape'; where: string } {
  const value = readJson(text);
  if (value === undefined) return { wrong: 'no-json' };
  const parsed = answerSchema.safeParse(tidied(value));
  if (!parsed.success)
    return { wrong: 'shape', where: parsed.error.issues[0]?.path.join('.') || 'paragraphs' };
  const items = parsed.data.paragraphs.flat();
  if (parsed.data.paragraphs.length > most.paragraphs || items.length > most.items)
    return { wrong: 'shape', where: 'paragraphs' };
  if (items.some((item) => 'write' in item && item.write.length > most.characters))
    return { wrong: 'shape', where: 'write' };
  return parsed.data;
}

/**
 * What means the same to a reader: a keep that is one string, a list that was left out because it is empty, keys with null, and a dropped
 * sentence, which is the same as one not named.
 */
function tidied(value: unknown): unknown {
  const paragraphs = (value as { paragraphs?: unknown } | null)?.paragraphs;
  if (!Array.isArray(paragraphs)) return value;
  return {
    paragraphs: paragraphs.map((paragraph) => {
      if (!Array.isArray(paragraph)) return paragraph;
      return paragraph.flatMap((item): unknown[] => {
        if (typeof item !== 'object' || item === null) return [item];
        const given = Object.fromEntries(Object.entries(item).filter(([, one]) => one !== null));
        if ('write' in given)
          return [{ write: given.write, from: listed(given.from), replaces: listed(given.replaces) }];
        // New words for what stays are not taken: it stays.
        if ('keep' in given || 'revise' in given) return [{ keep: listed(given.keep ?? given.revise) }];
        return 'drop' in given ? [] : [given];
      });
    }),
  };
}

const listed = (value: unknown): unknown =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
