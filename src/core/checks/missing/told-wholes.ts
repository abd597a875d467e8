import { cue } from '../../vietnamese/cues.ts';
import { matchesOf } from '../../vietnamese/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';

/* Figures told without a figure: "toàn bộ diện tích này đã được phun trừ" behind the 126 ha that an answer counts as infested. */

const whole =
  /(?<!\p{L})(?:toàn bộ|tất cả|cả)(?: \p{L}+){1,5} (?:này|đó|trên|nêu trên|nói trên)(?!\p{L})([^;.]{0,80})/giu;
const wholeCue = cue('toàn bộ', 'tất cả', 'cả');

/** Whether a sentence that tells another answer of the same figure says of all of it what this answer counts. */
export function tellsAllOf(
  body: readonly SeenSentence[],
  answers: readonly CheckAnswer[],
  answer: CheckAnswer,
): boolean {
  const same = answers.filter((one) => one !== answer && figureOf(one) === figureOf(answer));
  if (figureOf(answer) === null || same.length === 0) return false;
  const own = keysOf(answer.label).filter((word) => !fillers.has(word));
  return body.some(
    ({ at, judged }) =>
      wholeCue(at.text) &&
      matchesOf(whole, at.text).some((match) => {
        const said = new Set(keysOf(match[1]!));
        return same.some((other) => {
          const theirs = keysOf(other.label);
          const more = own.filter((word) => !theirs.includes(word) && word !== 'đã');
          return (
            more.length > 0 &&
            more.every((word) => said.has(word)) &&
            judged.some(
              ({ end, verdict }) =>
                end <= match.index && verdict.is === 'supported' && verdict.about.includes(other),
            )
          );
        });
      }),
  );
}

/** What an answer counts, with its unit; null where it counts nothing. */
function figureOf({ facts: [fact] }: CheckAnswer): string | null {
  return fact && (fact.kind === 'quantity' || fact.kind === 'money')
    ? `${fact.kind} ${Number(fact.value)} ${fact.unit ?? ''}`
    : null;
}
