/**
 * The conditions of a template: `ho-so-tre-han > 0`, `van-ban-cchc answered`, `ho-so-tiep-nhan absent`, joined by `and` or `or`
 * (`and` binds tighter). They decide which question is asked and which clause is said.
 */
export type Condition = { any: Term[][] };
type Term = { id: string; test: '=' | '>' | 'answered' | 'absent'; value: number };

/** What a condition needs to know of an answer: its number (null when it has none) and whether it was given and is not "không phát sinh". */
export type ConditionFacts = (id: string) => { given: boolean; number: number | null };

const term = /^([a-z0-9][a-z0-9.-]*)\s+(?:(=|>)\s*(\d+)|(answered|absent))$/;

/** Reads a condition; null when it is not one. */
export function parseCondition(text: string): Condition | null {
  const any: Term[][] = [];
  for (const side of text.split(/\s+or\s+/)) {
    const all: Term[] = [];
    for (const part of side.split(/\s+and\s+/)) {
      const match = term.exec(part.trim());
      if (!match) return null;
      all.push({
        id: match[1]!,
        test: (match[2] ?? match[4]) as Term['test'],
        value: Number(match[3] ?? 0),
      });
    }
    any.push(all);
  }
  return { any };
}

/** The ids a condition speaks of. */
export const conditionIds = (condition: Condition): string[] => condition.any.flat().map(({ id }) => id);

/** Whether a condition holds; a comparison with an answer that has no number does not. What is `open` is taken for what the condition wants. */
export function holds(
  condition: Condition,
  facts: ConditionFacts,
  open: (id: string) => boolean = () => false,
): boolean {
  return condition.any.some((all) =>
    all.every(({ id, test, value }) => {
      if (open(id)) return true;
      const { given, number } = facts(id);
      if (test === 'answered') return given;
      if (test === 'absent') return !given;
      return number !== null && (test === '=' ? number === value : number > value);
    }),
  );
}
