/**
 * A slot of a plan (`[[id]]`, `[[id.2.title]]`, `[[id|cite]]`, `[[2023-08/dan-chu-co-so/p1/s1#3]]`): the only way a fact gets into a
 * sentence. `path` are the steps behind the id: an index from 1, `count`, `f1`, or a field; `fact` is the number behind `#`.
 */
export type Slot = {
  id: string;
  path: string[];
  fact?: number;
  form?: string;
  /** The whole slot with its brackets, and where it stands. */
  text: string;
  start: number;
  end: number;
};

const slotPattern = /\[\[([^[\]|#]+)(?:#(\d+))?(?:\|([a-z-]+))?\]\]/g;

/** The slots of a text in order. */
export function readSlots(text: string): Slot[] {
  return [...text.matchAll(slotPattern)].map((match) => {
    const name = match[1]!;
    // A sentence id holds slashes and no dots of ours; every other name is id.step.step.
    const [id, ...path] = match[2] === undefined ? name.split('.') : [name];
    return {
      id: id!,
      path,
      ...(match[2] === undefined ? {} : { fact: Number(match[2]) }),
      ...(match[3] === undefined ? {} : { form: match[3] }),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
