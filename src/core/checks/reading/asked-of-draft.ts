/* What is thought of a sentence may rest on whether something stands elsewhere in its draft. Who asks that here is asked again in each draft. */

/** `stands`: whether the long key of words does; `cites`: whether folded words do, letter for letter; `before`: what stands before the sentence of a key; `first`: the first sentence in front of one that has some words; `valued`: whether one in front has a fact of this kind and value; `months`: the first month that it says it is about; `list`: the list that stands at one. */
export type DraftQuery = 'stands' | 'cites' | 'before' | 'first' | 'valued' | 'months' | 'list';

type Answer = boolean | string;

/**
 * An outcome, with what it rests on and the number of the draft that was last seen to answer so: one draft is not asked twice. A number, for
 * outcomes outlive their drafts and would keep them.
 */
export type Outcome = { value: unknown; asked: readonly Asked[]; heldIn: number };

/** `own`: the key of the sentence that asks, where it matters. */
type Asked = { query: DraftQuery; key: string; own: string; answer: Answer };

type Answerer = (query: DraftQuery, key: string, own: string) => Answer;

let drafts = 0;

/** The queries put to one draft, and outcomes that hold in it. */
export class AskedOfDraft {
  readonly #answer: Answerer;
  readonly #number: number;
  #asking: Asked[] | null = null;

  constructor(answer: Answerer) {
    this.#answer = answer;
    drafts += 1;
    this.#number = drafts;
  }

  /** The answer for this draft; the work that asks is then known to rest on it. */
  ask(query: DraftQuery, key: string, own = ''): Answer {
    const answer = this.#answer(query, key, own);
    this.#asking?.push({ query, key, own, answer });
    return answer;
  }

  /** What `work` yields, or what it yielded before in a draft that answers its queries in the same way. */
  once<T>(outcomes: Map<string, Outcome>, what: string, work: () => T): T {
    const outer = this.#asking;
    let found = outcomes.get(what);
    if (!found || !this.#holds(found)) {
      const asked: Asked[] = [];
      this.#asking = asked;
      try {
        found = { value: work(), asked, heldIn: this.#number };
      } finally {
        this.#asking = outer;
      }
      outcomes.set(what, found);
    }
    // Work inside other work: the outer one rests on it too.
    outer?.push(...found.asked);
    return found.value as T;
  }

  /** Whether this draft answers what an outcome rests on in the same way. */
  #holds(outcome: Outcome): boolean {
    if (outcome.heldIn === this.#number) return true;
    if (outcome.asked.some(({ query, key, own, answer }) => this.#answer(query, key, own) !== answer))
      return false;
    outcome.heldIn = this.#number;
    return true;
  }
}
