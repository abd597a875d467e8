import { fold } from '../../vietnamese/fold.ts';
import { matchesOf } from '../../vietnamese/matches.ts';
import { periodMonths } from '../../vietnamese/periods.ts';
import type { Fact } from '../../vietnamese/types.ts';
import type { StatedAmount } from '../reading/amount-index.ts';
import { isAmount, isSame, scaled, scaleOf, unitOf } from '../reading/amounts.ts';
import { isCompared } from '../reading/comparison.ts';
import { followsLast } from '../reading/of-last.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf, wordsWithin } from '../reading/words.ts';
import { numbersIn } from './changed-numbers.ts';
import { judgeAmount } from './judge-amounts.ts';
import { judgeAnswered } from './judge-answered.ts';
import { judgeChangedWords } from './judge-changed-words.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeDate } from './judge-dates.ts';
import { judgeDeeds } from './judge-deeds.ts';
import { judgeDerived } from './judge-derived.ts';
import { judgeFollowed } from './judge-followed.ts';
import { judgeHeading, judgeIdentities, judgeQuotes } from './judge-identities.ts';
import { judgeKin } from './judge-kin.ts';
import { judgeKindRanks, judgeSigned, judgeTimes } from './judge-kinds.ts';
import { judgeLunar } from './judge-lunar.ts';
import { judgeNames } from './judge-names.ts';
import { judgeOtherwise } from './judge-otherwise.ts';
import { judgeEvents, judgeNearNames } from './judge-phrases.ts';
import { judgeProperNames, judgeRanks } from './judge-proper-names.ts';
import { judgeReference } from './judge-references.ts';
import { judgeSlots } from './judge-slots.ts';
import { judgeStanding } from './judge-standing.ts';
import { judgeCrossed, judgeSwaps } from './judge-swaps.ts';
import type { Judged, Verdict } from './verdict.ts';

/** Everything in a sentence that needs a source, judged once; nothing in kept sentences does, and of headings only what they are called after. */
export const judgedOf = (sentence: SeenSentence): readonly Judged[] =>
  sentence.once('judged', () =>
    sentence.at.heading ? judgeHeading(sentence) : sentence.examined ? judgeSentence(sentence) : [],
  );

/** Judges facts, names, numbered things, and deeds told without any fact. */
function judgeSentence(sentence: SeenSentence): Judged[] {
  const judged = sentence.facts.flatMap((fact): Judged[] => {
    if (fact.kind === 'reference') return judgeReference(sentence, fact);
    const verdict = verdictOf(sentence, fact);
    return verdict ? [{ text: fact.text, start: fact.start, end: fact.end, fact, verdict }] : [];
  });
  judgeSwaps(sentence, judged);
  judgeAnswered(sentence, judged);
  judgeOtherwise(sentence, judged);
  judgeDerived(sentence, judged);
  judgeCrossed(sentence, judged);
  judged.push(
    ...judgeEvents(sentence, judged),
    ...judgeNames(sentence),
    ...judgeQuotes(sentence),
    ...judgeIdentities(sentence),
  );
  judged.push(...judgeNearNames(sentence, judged));
  judged.push(...judgeProperNames(sentence, judged), ...judgeRanks(sentence));
  judged.push(...judgeFollowed(sentence, judged), ...judgeSlots(sentence, judged));
  judged.push(...judgeLunar(sentence, judged));
  judged.push(...judgeKindRanks(sentence), ...judgeSigned(sentence), ...judgeTimes(sentence, judged));
  judged.push(...judgeKin(sentence, judged));
  judged.push(...judgeChangedWords(sentence, judged));
  judged.push(...judgeStanding(sentence, judged));
  judged.push(...judgeChangedTokens(sentence, judged), ...judgeDeeds(sentence, judged));
  judged.push(...judgeClaims(sentence, judged));
  return judged
    .filter(
      (one) => one.fact !== null || one.cut || one.verdict.is !== 'unsupported' || !isQuoted(sentence, one),
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether an answer says these words in this place: with the two words before them, letter for letter. */
function isQuoted(sentence: SeenSentence, { start, end }: Judged): boolean {
  const first = sentence.words.findIndex((word) => word.start >= start);
  if (first < 2) return false;
  const quoted = sentence.words.slice(first - 2).filter((word) => word.start < end);
  return sentence.view.answers.told.has(quoted.map(({ key }) => key).join(' '));
}

function verdictOf(sentence: SeenSentence, fact: Fact): Verdict | null {
  if (isAmount(fact)) return judgeAmount(sentence, fact);
  switch (fact.kind) {
    case 'ratio':
      return judgeRatio(sentence, fact);
    case 'date':
      return judgeDate(sentence, fact);
    case 'zero':
      return judgeZero(sentence, fact);
    case 'period':
      return typeof fact.value === 'object'
        ? judgeSpan(sentence, fact.value, fact.start)
        : judgeYear(sentence, fact as Fact & { value: string });
    default:
      return null;
  }
}

/** A bare year in a sentence carried on: neither the one it had, nor this year, nor one that an answer names. */
function judgeYear(sentence: SeenSentence, fact: Fact & { value: string }): Verdict | null {
  const { near, view } = sentence;
  const year = fact.value;
  const told = /^\d{4}(?:-(?:9M|H\d|Q\d))?$/.test(year) ? otherYear(sentence, fact) : null;
  if (told) return { is: 'unsupported', expected: `năm ${told}` };
  if (!/^\d{4}$/.test(year) || near === null || view.period === null || year === view.period.slice(0, 4))
    return null;
  const years = near.sentence.facts.flatMap((fact) =>
    fact.kind === 'period' && typeof fact.value === 'string' && /^\d{4}$/.test(fact.value)
      ? [fact.value]
      : [],
  );
  if (years.length === 0 || years.includes(year) || view.tells(`năm ${year}`)) return null;
  return { is: 'unsupported', expected: `năm ${years.join(', ')}` };
}

/** The year that an answer has behind the same five words ("... an ninh Tổ quốc năm 2023", "dân tộc 9 tháng năm 2022"), where it is another one. */
function otherYear({ at, words, view }: SeenSentence, fact: { text: string; end: number }): string | null {
  const year = /(?<!\d)\d{4}$/.exec(fact.text)?.[0];
  const before = year === undefined ? [] : wordsWithin(words, 0, fact.end - 4).slice(-5);
  if (before.length < 5 || /[.;:]/.test(at.text.slice(before[0]!.start, fact.end))) return null;
  const years = view.answers.told
    .behind(before.map((word) => word.key).join(' '))
    .filter((year) => /^\d{4}$/.test(year));
  return years.length > 0 && !years.includes(year!) ? years[0]! : null;
}

/** "43/46 hồ sơ": both figures must be known, stated or beside it. */
function judgeRatio(sentence: SeenSentence, fact: Extract<Fact, { kind: 'ratio' }>): Verdict {
  const { amounts, noted } = sentence.view.answers;
  const values = [fact.value.part, fact.value.whole].map((value) => scaled(value, fact.unit));
  const kind = scaleOf(fact.unit) === 1 ? 'quantity' : 'money';
  const about = amounts.filter(
    (stated) => stated.kind === kind && values.some((value) => isSame(value, stated.value)),
  );
  const here = sentence.facts.flatMap((one) => (isAmount(one) ? [Number(one.value)] : []));
  const rest = values[1]! - values[0]!;
  const known = (value: number) =>
    about.some((stated) => stated.value === value) ||
    here.includes(value) ||
    noted.some((one) => one.value === value);
  // "đã xử lý 64/93 trụ sở, còn 29 trụ sở chưa xử lý": the whole is the part and the rest, both told.
  const whole =
    known(values[0]!) &&
    rest > 0 &&
    (here.includes(rest) || amounts.some((one) => one.own && one.kind === kind && isSame(rest, one.value)));
  // "tăng so với tháng 8/2025 (44/64 người)": both figures are the last report's.
  const then = sentence.view.earlier.dated.flatMap(({ fact: one }) =>
    isAmount(one) ? [Number(one.value)] : [],
  );
  if (
    values.every((value) => then.includes(value)) &&
    (isCompared(sentence, fact) || followsLast(sentence, fact))
  )
    return { is: 'supported', about: [] };
  const missing = values.filter((value, at) => !known(value) && !(at === 1 && whole));
  if (missing.length === 0) return { is: 'supported', about: about.map(({ answer }) => answer) };
  const near = sentence.near?.sentence.facts.some(
    (old) =>
      old.kind === 'ratio' && old.value.part === fact.value.part && old.value.whole === fact.value.whole,
  );
  const scale = unitOf(fact).length === 0;
  const scales = sentence.near?.sentence.facts.some(
    (old) => old.kind === 'ratio' && unitOf(old).length === 0,
  );
  if (near || (scale && !scales)) return { is: 'supported', about: [] };
  return { is: 'unsupported' };
}

/** "không có hồ sơ trễ hẹn": wrong when an answer counts what is denied. */
function judgeZero(sentence: SeenSentence, fact: Extract<Fact, { kind: 'zero' }>): Verdict {
  // "giải quyết 00 hồ sơ" is a figure like any other.
  if (/^0+(?![\d.,])/u.test(fact.text)) {
    const counted = judgeAmount(sentence, { ...fact, kind: 'quantity' });
    if (counted.is === 'unsupported' && counted.answer) return counted;
  }
  const denied = new Set(
    sentence.words.filter(({ start, end }) => start >= fact.start && end <= fact.end).map(({ key }) => key),
  );
  const scored = sentence.view.answers.amounts
    .filter((stated) => stated.kind === 'quantity' && stated.own)
    .map((stated) => {
      const words = [...stated.words].filter((word) => !fillers.has(word));
      const met = words.filter((word) => denied.has(word)).length;
      return { stated, met, share: words.length === 0 ? 0 : met / words.length };
    })
    .filter(({ met, share }) => met >= 2 && share >= 0.5)
    .sort((a, b) => b.met - a.met || b.share - a.share);
  const zero = scored.filter(({ stated }) => stated.value === 0);
  const counted =
    scored.find(({ stated, share }) => stated.value !== 0 && share >= 0.75) ??
    scored.find(({ stated }) => stated.value !== 0 && deniesNothingElse(denied, stated));
  if (counted && (zero.length === 0 || zero[0]!.met < counted.met)) {
    return {
      is: 'unsupported',
      answer: counted.stated.answer,
      expected: `${counted.stated.value} ${counted.stated.unit.join(' ')}`.trim(),
    };
  }
  return { is: 'supported', about: zero.map(({ stated }) => stated.answer) };
}

const denying = new Set('không chưa có xảy ra phát sinh ghi nhận hiện còn nào trường hợp'.split(' '));

/** "không có người chết" beside "Số người chết do mưa lũ": every word denied is one of the answer's, and one of them says more than its unit. */
function deniesNothingElse(denied: ReadonlySet<string>, stated: StatedAmount): boolean {
  const words = [...denied].filter((word) => !denying.has(word) && !fillers.has(word));
  return (
    words.length >= 2 &&
    words.every((word) => stated.words.has(word)) &&
    (stated.unit.length > 1 ? stated.unit.slice(1) : [stated.unit[0]]).every(
      (word) => word === undefined || words.includes(word),
    ) &&
    (stated.unit.length > 2 || words.some((word) => !stated.unit.includes(word)))
  );
}

/** "giai đoạn 2023 - 2026" where the sources have 2023 - 2025. */
function judgeSpan(
  sentence: SeenSentence,
  span: { from: string; to: string },
  start: number,
): Verdict | null {
  const { spans } = sentence.view.earlier.names;
  const kept = sentence.near?.sentence.facts.flatMap((fact) =>
    fact.kind === 'period' && typeof fact.value === 'object' ? [fact.value] : [],
  );
  const told = sentence.view.answers.told.has(`${span.from} ${span.to}`);
  // The kept sentence has another one.
  if (kept?.length && !told && !kept.some(({ from, to }) => from === span.from && to === span.to))
    if (!isYearToDate(sentence, span))
      return { is: 'unsupported', expected: `${kept[0]!.from} - ${kept[0]!.to}` };
  if (
    spans.some(({ from, to }) => from === span.from && to === span.to) ||
    isYearToDate(sentence, span) ||
    told
  )
    return null;
  const answered = answeredSpan(sentence, span, start);
  if (answered) return { is: 'unsupported', expected: answered };
  const other = spans.find(({ from, to }) => from === span.from || to === span.to);
  return other ? { is: 'unsupported', expected: `${other.from} - ${other.to}` } : null;
}

/** "năm học 2023 - 2024" where an answer has "khai giảng năm học 2024 - 2025": other years behind the same three words. */
function answeredSpan(
  { at, words, view }: SeenSentence,
  span: { from: string; to: string },
  start: number,
): string | null {
  // "9 tháng năm 2021" has a number in front of its year.
  const named = /^(?:\d{1,2} tháng)?[^\d]*/u.exec(at.text.slice(start))![0];
  const before = words.filter((word) => word.end <= start).slice(-2);
  if (before.length === 0 || /[,;:.(]/.test(at.text.slice(before[0]!.start, start))) return null;
  const head = [...before.map(({ key }) => key), ...keysOf(named)].join(' ');
  const from = view.answers.told.behind(head).find((year) => /^\d{4}$/.test(year));
  return from === undefined || from === span.from.slice(0, 4)
    ? null
    : `${from} - ${Number(from) + Number(span.to.slice(0, 4)) - Number(span.from.slice(0, 4))}`;
}

/** "11 tháng năm 2025" in the report for November: the months of the year that are over. */
function isYearToDate({ view }: SeenSentence, { from, to }: { from: string; to: string }): boolean {
  if (view.period === null || !/^\d{4}-01$/.test(from)) return false;
  const months = periodMonths(view.period);
  return from.slice(0, 4) === months.to.slice(0, 4) && to === months.to;
}

const token = /(?<![\p{L}\d])(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})|chủ nhật|\d+(?:[.,:/-]\d+)*)/giu;

/** Numbers and weekdays that a standing sentence has otherwise, beside those judged as facts. */
function judgeChangedTokens(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  if (!sentence.near) return [];
  const normal = (text: string) => fold(text).replace(/(?<!\d)0+(?=\d)/g, '');
  const old = new Set([
    ...matchesOf(token, sentence.near.sentence.text).map((match) => normal(match[0])),
    ...numbersIn(sentence.near.sentence.text).map(String),
  ]);
  // "24/24 giờ" is said as "24/7" too.
  if (old.has('24/24')) old.add('24/7');
  if (old.has('24/7')) old.add('24/24');
  const { text } = sentence.at;
  return matchesOf(token, text).flatMap((match): Judged[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (old.has(normal(match[0]))) return [];
    const covered = (one: { start: number; end: number }) => start < one.end && one.start < end;
    // "tỷ lệ 1/2000" is a scale and no month.
    const scale = /t[ỷỉ] lệ[^,;.]{0,40}$/iu.test(text.slice(Math.max(0, start - 50), start));
    if (judged.some(covered) || (!scale && sentence.facts.some((fact) => covered(fact)))) return [];
    const from = text.lastIndexOf(' ', start - 2) + 1;
    return [{ text: text.slice(from, end), start: from, end, fact: null, verdict: { is: 'unsupported' } }];
  });
}
