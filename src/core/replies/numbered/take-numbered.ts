import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { takeBrought, takeIncluded } from '../free/brought-along.ts';
import { Cues, cueText } from '../free/cues.ts';
import { sure } from '../free/reader.ts';
import { type Draft, part } from '../reply-draft.ts';
import { typeReply } from '../type-reply.ts';
import { countedTypes, type OpenQuestion, type ReplyContext } from '../types.ts';
import type { Numbered } from './by-number.ts';

/** Question types whose answer is one line. */
const oneLine = new Set<Question['type']>([...countedTypes, 'reference']);

/** "3. đúng hạn 50": the question whose own words stand beside a figure that is numbered as another's; null when there is none. */
function spokenElsewhere(
  { question }: OpenQuestion,
  questions: readonly OpenQuestion[],
  typed: string,
): string | null {
  if (!countedTypes.has(question.type) || typed.length > 40 || !/^\p{L}[^\d]*\d[\d.,]*[^\d]*$/u.test(typed))
    return null;
  const scored = new Cues(questions.map((one) => one.question)).scores(cueText(typed));
  const [best] = scored;
  const own = scored.find((one) => one.question === question)?.score ?? 0;
  const clear = best?.phrase && countedTypes.has(best.question.type) && best.score - own >= sure;
  return clear ? best.question.id : null;
}

/** Puts the answers that name their question by its number into a draft. */
export function takeNumbered(
  draft: Draft,
  questions: readonly OpenQuestion[],
  answers: readonly Numbered[],
  context: ReplyContext,
): void {
  const byQuestion = new Map<number, Numbered[]>();
  for (const answer of answers) {
    const known = byQuestion.get(answer.number);
    if (known) known.push(answer);
    else byQuestion.set(answer.number, [answer]);
  }
  for (const [number, said] of byQuestion) {
    const question = questions.find((one) => one.number === number)!;
    // "sửa câu 3" behind an earlier answer of the same message amends it; two plain ones contradict each other.
    const amended = said.filter((one) => one.amends);
    const kept = amended.length > 0 ? amended : said;
    if (new Set(kept.map((one) => foldLoose(one.typed))).size > 1) {
      draft.doubts.push({
        kind: 'said-twice',
        question: question.question.id,
        typed: kept.map((one) => one.typed),
      });
      continue;
    }
    const answer = kept[kept.length - 1]!;
    const end = oneLine.has(question.question.type) ? answer.typed.indexOf('\n') : -1;
    const typed = end > 0 ? answer.typed.slice(0, end).trimEnd() : answer.typed;
    if (end > 0) {
      const text = answer.typed.slice(end);
      draft.unread.push({ text, start: answer.start + end, end: answer.end });
    }
    const other = spokenElsewhere(question, questions, typed);
    if (other) {
      const candidates = [question.question.id, other];
      draft.doubts.push({ kind: 'which-question', typed, candidates });
      continue;
    }
    const reading = typeReply(question.question, typed, context);
    if (takeBrought(draft, questions, question, typed, context)) continue;
    if (!takeIncluded(draft, questions, question, typed, 'number', reading, context))
      draft.parts.push(part(question, typed, 'number', reading));
  }
}
