import type { CheckAnswer } from '../../finding.ts';
import { type AmountFact, isAmount, unitOf, beside as wordsBeside } from '../../reading/answers/amounts.ts';
import { hasOtherWord, isOtherPaper } from '../../reading/answers/units.ts';
import { partAround } from '../../reading/clause.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { contentKeys, keysOf } from '../../reading/words.ts';
import { countAlike } from '../../reckoning/additions.ts';
import type { Judged, Verdict } from '../verdict.ts';
import { isChangedFigure } from './judge-amounts.ts';

/* Figures taken for one answer, or for none, that say the value of another one beside the very words of that one. */

/** What share of the words that tell an answer from its like must stand beside its value: the larger a figure, the less it can be chance. */
const needed = (value: number): number =>
  value >= 100 || !Number.isInteger(value) ? 0.3 : value >= 10 ? 0.5 : 1;

/**
 * "08 nhà tình nghĩa được hỗ trợ 640 triệu đồng" for "Kinh phí nhà tình nghĩa": one answer alone has this value, and its words stand between the
 * signs around it, more of them than of the answer that the figure was taken for. Figures that changed places stand at each other's words.
 */
export function judgeAnswered(sentence: SeenSentence, judged: Judged[]): void {
  const doubted = judged.filter(
    ({ fact, verdict }) => fact && isAmount(fact) && verdict.is === 'unsupported',
  );
  if (doubted.length === 0 || isChangedFigure(sentence)) return;
  for (const one of doubted) {
    const answer = toldBy(sentence, one.fact as AmountFact, one.verdict, judged);
    if (answer) one.verdict = { is: 'supported', about: [answer] };
  }
}

const counting = new Set(['plain', 'total', 'rest', 'result']);

function toldBy(
  sentence: SeenSentence,
  fact: AmountFact,
  verdict: Verdict,
  judged: readonly Judged[],
): CheckAnswer | null {
  const said = saidIn(sentence).find((one) => one.fact === fact);
  if (!said || !counting.has(said.role) || said.hedged) return null;
  const { amounts } = sentence.view.answers;
  const own = amounts.filter((one) => one.own && one.kind === fact.kind && one.answer.type !== 'text');
  const equal = own.filter(({ value }) => value === said.value);
  const [stated] = equal;
  if (!stated || equal.some(({ answer }) => answer !== stated.answer)) return null;
  const { answer } = stated;
  // Where the sentence tells it already, this is something else.
  if (judged.some((one) => one.verdict.is === 'supported' && one.verdict.about.includes(answer))) return null;
  const unit = unitOf(fact);
  const beside = new Set(keysOf(partAround(sentence, said)));
  if (fact.kind === 'quantity' && unit.length === 0 && !beside.has(stated.unit[0] ?? '')) return null;
  if (fact.kind === 'quantity' && !countAlike(unit, stated.unit)) return null;
  const { tail } = wordsBeside(sentence, fact);
  if (hasOtherWord(tail, stated.unit) || isOtherPaper(tail, stated.unit, stated.words)) return null;
  const taken = verdict.is === 'supported' ? undefined : verdict.answer;
  const words = wordsOf(answer);
  const rivals = new Set(
    own.flatMap((one) =>
      one.answer !== answer && countAlike(one.unit, stated.unit) ? [...wordsOf(one.answer)] : [],
    ),
  );
  const apart = [...words].filter((word) => !rivals.has(word) && word !== stated.unit[0]);
  const share = shareOf(apart, beside);
  if (share < needed(said.value)) return null;
  return taken &&
    shareOf(
      [...wordsOf(taken)].filter((word) => !words.has(word)),
      beside,
    ) >= share
    ? null
    : answer;
}

const wordsOf = ({ label }: CheckAnswer): ReadonlySet<string> => new Set(contentKeys(label));

const shareOf = (words: readonly string[], there: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
