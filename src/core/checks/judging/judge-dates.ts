import { writeDate } from '../../vietnamese/dates.ts';
import { dataWindow, periodMonths } from '../../vietnamese/periods.ts';
import type { Fact } from '../../vietnamese/types.ts';
import type { AnswerIndex } from '../reading/answer-index.ts';
import type { SeenSentence, Verdict } from '../reading/view.ts';
import { fillers } from '../reading/words.ts';
import { allReferences, sameDay } from './judge-references.ts';

type DateFact = Extract<Fact, { kind: 'date' }>;

const commemorates =
  /(?:kỷ niệm|kỉ niệm|hưởng ứng|chào mừng|Ngày \p{Lu}[^,;.]{2,60}|truyền thống)[^,;.]{0,80}$/u;

/** An answered day, with how many of the words beside a day of the text are its own. */
type Stated = { one: AnswerIndex['dates'][number]; about: number; event: boolean };

/** What is thought of a day. */
export function judgeDate(sentence: SeenSentence, fact: DateFact): Verdict {
  const { view } = sentence;
  const words = new Set(clauseWords(sentence, fact));
  // Of equals the first answer counts.
  let equal: Stated | null = null;
  let best: Stated | null = null;
  for (const one of view.answers.dates) {
    const same = sameDay(one.value, fact.value);
    const event = one.answer.type !== 'reference';
    if (!same && !event) continue;
    let about = 0;
    for (const word of words) if (one.words.has(word)) about += 1;
    // The day of an answered paper is no day for anything else.
    if (!same) {
      if (!best || about > best.about) best = { one, about, event };
    } else if ((event || about >= 2) && (!equal || about > equal.about)) equal = { one, about, event };
  }
  const own = equal !== null && best !== null && best.one.answer === equal.one.answer;
  if (
    equal &&
    (!best || own || best.one.answer === equal.one.answer || best.about - equal.about < (equal.event ? 4 : 2))
  )
    return { is: 'supported', about: [equal.one.answer] };
  if (!equal && view.earlier.names.days.has(fact.value)) return { is: 'supported', about: [] };
  if (sentence.near?.sentence.facts.some((old) => old.kind === 'date' && old.value === fact.value))
    return { is: 'supported', about: [] };
  const before = sentence.at.text.slice(Math.max(0, fact.start - 90), fact.start);
  if (commemorates.test(before)) return { is: 'supported', about: [] };
  if (
    !equal &&
    allReferences(view).some(({ value, from }) => from === 'earlier' && value.date === fact.value)
  )
    return { is: 'supported', about: [] };
  if (!equal && isCutOff(sentence, fact)) return { is: 'supported', about: [] };
  const told =
    best && best.about >= 2 ? { answer: best.one.answer, expected: writeDate(best.one.value) } : {};
  const old =
    !equal &&
    view.earlier.dated.some(({ fact: one }) => one.kind === 'date' && sameDay(one.value, fact.value));
  if (old && view.period !== null) return { is: 'old', what: 'old-date', ...told };
  return { is: 'unsupported', ...told };
}

/** "Tính đến ngày 31/01/2024, ...": how far the figures of the period reach, a day in its last half or the end of its window. */
function isCutOff({ at, view }: SeenSentence, fact: DateFact): boolean {
  if (view.period === null) return false;
  const clause = at.text
    .slice(0, fact.start)
    .split(/[.;]\s/u)
    .at(-1)!;
  if (
    !/^\s*(?:(?:lũy kế|luỹ kế)[^,]{0,40}\s)?(?:tính\s+)?đến\s+(?:(?:hết|thời điểm)\s+)?(?:ngày\s+)?$/iu.test(
      clause,
    )
  )
    return false;
  const last = periodMonths(view.period).to;
  return (
    fact.value === dataWindow(view.period).to || (fact.value > `${last}-14` && fact.value <= `${last}-31`)
  );
}

function clauseWords(sentence: SeenSentence, fact: { start: number; end: number }): string[] {
  const { text } = sentence.at;
  const from = text.lastIndexOf(';', fact.start) + 1;
  const next = text.indexOf(';', fact.end);
  return sentence.words
    .filter((word) => word.start >= from && (next < 0 || word.end <= next) && !fillers.has(word.key))
    .map(({ key }) => key)
    .filter((key) => key !== 'sở' && !/^\d/.test(key));
}
