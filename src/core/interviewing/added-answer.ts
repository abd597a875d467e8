import type { AnswerValue } from '../answer.ts';
import { withoutCourtesy } from '../replies/chat/chat-words.ts';
import { typeReply } from '../replies/type-reply.ts';
import type { ReplyContext, ReplyPart, TypedReply } from '../replies/types.ts';
import type { Question } from '../template.ts';
import { foldLoose } from '../vietnamese/letters/fold.ts';

/* Answers that are lists grow: "thêm: ...", "... nữa", or one more event told freely, do not take the place of what was said before. */

type Items = Extract<AnswerValue, { kind: 'references' | 'events' | 'names' | 'list' }>;

const isItems = (value: AnswerValue): value is Items =>
  ['references', 'events', 'names', 'list'].includes(value.kind);

const before =
  /^(?:(?:còn|con)\s+)?(?:thêm|them|bổ sung|bo sung|ngoài ra|ngoai ra)(?:\s+(?:cho|vào|vao|nữa|nua|là|la|em|anh|chị|có|co|1|một|mot))*\s*[:,–-]?\s+(?=\S)/iu;
const behind = /[\s,]+(?:nữa|nua)$/iu;

/**
 * The reading of a part as it changes what stands: `stands` is the answer known, or else a proposal that still waits (`waits`). Words that say
 * so add to it; words that name no question add to it once that is confirmed; everything else takes its place.
 */
export function readAddition(
  question: Question,
  { typed, reading, how }: Pick<ReplyPart, 'typed' | 'reading' | 'how'>,
  stands: { value: AnswerValue; waits: boolean } | null,
  context: ReplyContext,
): TypedReply {
  if (question.edits) return reading;
  const core = withoutCourtesy(typed);
  const bare = core.replace(before, '').replace(behind, '');
  const said = bare !== core && bare !== '';
  const own = said ? typeReply(question, bare, context) : reading;
  if (own.kind === 'unreadable' || !isItems(own.value)) return reading;
  if (!stands || !isItems(stands.value) || stands.value.kind !== own.value.kind) return own;
  if (!said && how !== 'free' && !stands.waits) return own;
  const merged = mergedItems(stands.value, own.value, said);
  if (merged === null) return own;
  const why = own.kind === 'confirm' ? own.why : [];
  if (said && !stands.waits)
    return why.length > 0 ? { kind: 'confirm', value: merged, why } : { kind: 'value', value: merged };
  return { kind: 'confirm', value: merged, why: [{ kind: 'adds-to' }, ...why] };
}

/**
 * What stands with the new items: like ones in the place of the old (where they are said to be added, only the very same), others behind them;
 * null when nothing of the old would stay.
 */
function mergedItems(old: Items, fresh: Items, added: boolean): AnswerValue | null {
  const rest = [...fresh.items];
  let kept = 0;
  const items = (old.items as readonly unknown[]).map((item) => {
    const at = rest.findIndex((one) => (added ? equal(item, one) : alike(item, one)));
    if (at >= 0) return rest.splice(at, 1)[0];
    kept += 1;
    return item;
  });
  return kept === 0 ? null : ({ ...old, items: [...items, ...rest] } as AnswerValue);
}

/** Whether two items tell of the same: a paper by its number, an event by its day or name, words by most of them. */
function alike(a: unknown, b: unknown): boolean {
  const [first, second] = [keysOf(a), keysOf(b)];
  if (first.key !== null && second.key !== null) return first.key === second.key;
  const shared = [...first.words].filter((word) => second.words.has(word)).length;
  return shared >= 0.8 * Math.max(first.words.size, second.words.size);
}

const equal = (a: unknown, b: unknown): boolean =>
  foldLoose(JSON.stringify(a)) === foldLoose(JSON.stringify(b));

function keysOf(item: unknown): { key: string | null; words: Set<string> } {
  const { number, date, name, title } = (
    typeof item === 'object' && item !== null ? item : { name: item }
  ) as Record<string, string | null | undefined>;
  const words = new Set(foldLoose(String(name ?? title ?? '')).match(/[a-z\d]+/g) ?? []);
  return { key: number ?? date ?? null, words };
}
