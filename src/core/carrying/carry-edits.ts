import type { DraftSentence } from '../draft.ts';
import { type ComposeInput, composeDraft } from '../drafts/compose-draft.ts';
import type { Made } from '../drafts/made.ts';
import type { Plan } from '../plan.ts';
import type { SentenceEdit } from '../settling/settlement.ts';
import { readSlots } from '../slots.ts';

/** A sentence as the answers alone give it, with its section. */
type MadeSentence = { section: string; sentence: DraftSentence };

/**
 * The hand edits to be written beside a decision that rewrites sentences they stand for, so that the words written by hand (or that a sentence
 * was taken out) hold on: "ghi nhận số liệu này" rewrites the very sentence it was found in. Each new edit is from the sentence as it reads
 * after the decision; an edit whose sentence has no successor, or one that also tells something else, is left to be named as lost. `planned`
 * is the plan by which the sentences were made, where the rules did not make them.
 */
export function carriedEdits(
  before: ComposeInput,
  after: ComposeInput,
  planned?: { plan: Plan; made: Made },
): SentenceEdit[] {
  const was = madeOf(before, planned);
  const now = madeOf(after, planned);
  const there = new Set(was.map(({ sentence }) => sentence.text));
  const stays = new Set(now.map(({ sentence }) => sentence.text));
  return before.edits.flatMap((edit): SentenceEdit[] => {
    // What was added stays also when its neighbour goes.
    if (edit.section !== undefined) return [];
    const old = was.find(({ sentence }) => sentence.text === edit.was);
    if (!old || stays.has(edit.was)) return [];
    const fresh = now.filter(
      ({ section, sentence }) =>
        section === old.section &&
        !there.has(sentence.text) &&
        sentence.from.length > 0 &&
        sentence.from.every((id) => old.sentence.from.includes(id)),
    );
    const [next] = fresh.sort((a, b) => b.sentence.from.length - a.sentence.from.length);
    if (!next || next.sentence.text === edit.text) return [];
    return [{ ...edit, was: next.sentence.text }];
  });
}

function madeOf(input: ComposeInput, planned: { plan: Plan; made: Made } | undefined): MadeSentence[] {
  const outcome = composeDraft({ ...input, edits: [] }, planned);
  if (outcome.kind === 'no-history') return [];
  return outcome.draft.sections.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences
        // A slot whose answer is gone makes no sentence.
        .filter(({ text }) => readSlots(text).length === 0)
        .map((sentence) => ({ section: id, sentence })),
    ),
  );
}
