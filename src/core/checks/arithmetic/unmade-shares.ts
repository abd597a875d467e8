import { judgedOf } from '../judging/judge.ts';
import { isAmount } from '../reading/answers/amounts.ts';
import { alike, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { isShareOfSplit } from '../reckoning/bracketed-shares.ts';
import { isOfThoseThere, type WrongSum } from './shares.ts';

/* Shares that their own part makes of nothing: "đã giải ngân 1.430 tỷ đồng, đạt 74% kế hoạch" of 3.250. */

const verb = '(?:chiếm|đạt|bằng|tương ứng|tương đương)(?: (?:tỷ lệ|tỉ lệ|với))*';
/** The share stands right behind its part and the noun of that: no other figure, place or body between. */
const behindPart = new RegExp(
  `^[^,;:()\\d]{0,60}(?:,\\s+(?:(?:và|đã|qua đó)\\s+)?${verb}\\s+|\\s+(?:và\\s+)?${verb}\\s+|\\s*\\(\\s*(?:${verb}\\s+)?)$`,
  'iu',
);
const ofItsWhole =
  /^[\s)]*(?:$|[,.;()]|(?:và|còn)(?!\p{L})|(?:so với |trên |trong |của )?(?:tổng|kế hoạch|chỉ tiêu|dự toán)(?!\p{L}))/iu;
const outOf = /(?<!\p{L})(?:trên|trong)(?:(?: tổng)?(?: số)?| tổng(?:\s\p{Ll}+){1,3})\s+$/iu;
const parts = new Set<Said['role']>(['plain', 'total', 'cumulative', 'rest']);

/** "tăng 21 lớp, tương ứng 28%": a step told once more, as a rate of what there was before it or of a whole. */
const asMuch = /^[^,;:()\d]{0,40},\s+(?:tương ứng|tương đương)(?: với)?(?: (?:tăng|giảm))?\s+$/iu;

/**
 * Shares that no answer states and that only other figures than the one in front of them happen to make: neither that one nor what it makes with
 * its neighbours is such a share of anything told.
 */
export function unmadeShares(sentence: SeenSentence, before: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    const part = saids[at - 1];
    if (isUnmadeOfNext(sentence, said, saids[at + 1], before))
      return [{ start: said.cue, end: said.end, expected: null }];
    if (said.kind !== 'percent' || said.hedged || (said.role !== 'share' && said.role !== 'plan')) return [];
    if (!part || part.kind === 'percent' || part.clause !== said.clause || part.unit[0] === 'tuổi') return [];
    const asStep = part.role === 'step' && asMuch.test(text.slice(part.end, said.start));
    if (
      !(asStep || parts.has(part.role)) ||
      part.hedged ||
      part.whole !== null ||
      !isUnstated(sentence, said)
    )
      return [];
    const gap = text.slice(part.end, said.start);
    if (!behindPart.test(gap) || !ofItsWhole.test(said.tail)) return [];
    if (isOfThoseThere(saids, at, gap)) return [];
    const wholes = wholesFor(sentence, part, [...before, ...saids]);
    const some = asStep ? [part.value] : sumsAround(saids, part);
    if (asStep) wholes.push(...wholes.flatMap((whole) => [whole - part.value, whole + part.value]));
    const makes = (one: number, whole: number) =>
      whole > 0 && shows(said, (100 * one) / whole, said.grain / 2);
    if (some.some((one) => [...wholes, ...some].some((whole) => makes(one, whole)))) return [];
    if (isShareOfSplit(sentence, said.fact)) return [];
    return [{ start: Math.min(said.cue, said.start), end: said.end, expected: null }];
  });
}

const alone = /(?:^|[,;:.]\s+)(?:\p{L}+\s){2,14}(?:chiếm|đạt|bằng)(?: (?:tỷ lệ|tỉ lệ))?\s+$/iu;
const ofNext = /^\s(?:của |trong |trên )?(?:tổng )?số\s+$/iu;

/**
 * "Số hồ sơ trực tuyến chiếm 57% trong tổng số 56 hồ sơ": no answer or figure told before, nor all that it leaves, is such a share of the whole
 * behind it.
 */
function isUnmadeOfNext(
  sentence: SeenSentence,
  said: Said,
  whole: Said | undefined,
  before: readonly Said[],
): boolean {
  if (said.kind !== 'percent' || said.hedged || said.role !== 'share' || !whole || whole.value <= 0)
    return false;
  const { text } = sentence.at;
  if (!alone.test(text.slice(0, said.start)) || !ofNext.test(text.slice(said.end, whole.start))) return false;
  const { amounts, noted } = sentence.view.answers;
  const parts = [...[...amounts, ...before].filter(({ kind }) => kind === whole.kind), ...noted];
  return (
    isUnstated(sentence, said) &&
    !parts.some(({ value }) =>
      [value, whole.value - value].some((part) => shows(said, (100 * part) / whole.value)),
    )
  );
}

/** Whether a percent was thought right without any answer, note or earlier text that says it. */
function isUnstated(sentence: SeenSentence, { fact, value }: Said): boolean {
  const { earlier, answers } = sentence.view;
  const verdict = judgedOf(sentence).find((one) => one.fact === fact)?.verdict;
  return (
    verdict?.is === 'supported' &&
    verdict.about.length === 0 &&
    ![...answers.amounts, ...answers.noted].some((one) => one.value === value) &&
    !earlier.figures.some(
      (one) => isAmount(one.fact) && one.fact.kind === 'percent' && Number(one.fact.value) === value,
    )
  );
}

/** What a part makes: itself, with its neighbours, and what it leaves of a figure in front of it. */
function sumsAround(saids: readonly Said[], part: Said): number[] {
  const like = saids.filter((one) => alike(one, part) && one.role !== 'step' && one.whole === null);
  const at = like.indexOf(part);
  const made = [part.value];
  for (let from = Math.max(0, at - 3); from <= at; from++)
    for (let to = Math.max(at, from + 1); to <= Math.min(at + 2, like.length - 1); to++)
      made.push(like.slice(from, to + 1).reduce((sum, { value }) => sum + value, 0));
  // "1.802 công chức trên tổng số 1.876 biên chế, đạt 96,1%": then the figure in front is the whole.
  const inside = saids[saids.indexOf(part) - 1];
  if (inside && outOf.test(part.lead) && inside.kind === part.kind) made.push(inside.value);
  for (const one of like.slice(0, at)) if (one.value > part.value) made.push(one.value - part.value);
  return made;
}

/** So many figures that count the same are added in pairs. */
const most = 10;

/** Everything that a share may be of: figures of its kind here, just before, in the answers and in the last report, and what two answers make. */
function wholesFor({ view }: SeenSentence, part: Said, near: readonly Said[]): number[] {
  const { answers, earlier } = view;
  const like = answers.amounts.filter((one) => one.own && alike(one, part)).slice(0, most);
  return [
    ...near.flatMap((one) => (one.kind === part.kind ? [one.value, one.whole ?? one.value] : [])),
    ...answers.amounts.flatMap(({ kind, value }) => (kind === part.kind ? [value] : [])),
    ...answers.noted.map(({ value }) => value),
    ...earlier.figures.flatMap(({ fact }) =>
      isAmount(fact)
        ? fact.kind === part.kind
          ? [Number(fact.value)]
          : []
        : fact.kind === 'ratio'
          ? [Number(fact.value.part), Number(fact.value.whole)]
          : [],
    ),
    ...like.flatMap((a, at) => like.slice(at + 1).map((b) => a.value + b.value)),
  ];
}
