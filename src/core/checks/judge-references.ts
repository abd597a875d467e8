import { writeDate } from '../vietnamese/dates.ts';
import { fold } from '../vietnamese/fold.ts';
import { writeReference } from '../vietnamese/references.ts';
import type { Fact, Reference } from '../vietnamese/types.ts';
import type { CheckAnswer } from './finding.ts';
import { divergence } from './judge-phrases.ts';
import { type KnownReference, numberKey } from './known-names.ts';
import type { Judged, SeenSentence, Verdict, View } from './view.ts';
import { fillers, keysOf, longKey } from './words.ts';

/* Documents and days: matched by type, number, day, issuer and title; the number alone is no identity. */

type ReferenceFact = Extract<Fact, { kind: 'reference' }>;
type DateFact = Extract<Fact, { kind: 'date' }>;

const presents = /(?:ban hành|ký|trình|gửi|công bố|phê duyệt|tham mưu|có)(?:\s+(?:UBND|HĐND)\s+tỉnh)?\s*$/iu;
const cite = (reference: Reference) => writeReference(reference, 'cite', { own: true });

/** What is thought of a cited document and of the title behind it. */
export function judgeReference(sentence: SeenSentence, fact: ReferenceFact): Judged[] {
  const { view } = sentence;
  const said = fact.value;
  const whole = (verdict: Verdict): Judged => ({ ...shortCitation(sentence.at.text, fact), fact, verdict });
  if (said.number === null || !/\d/.test(said.number)) return [whole({ is: 'supported', about: [] })];
  const same = view.references(numberKey(said.number));
  if (
    same.length > 0 &&
    agrees(
      said,
      same.map(({ value }) => value),
    )
  ) {
    if (
      same.every(({ from }) => from === 'last-month') &&
      presents.test(sentence.at.text.slice(Math.max(0, fact.start - 40), fact.start))
    ) {
      return [whole({ is: 'old', what: 'old-paper', ...instead(sentence, said) })];
    }
    const about = same.flatMap(({ answer }) => (answer ? [answer] : []));
    return [whole({ is: 'supported', about }), ...judgeTitle(sentence, fact, same)];
  }
  if (isLawByName(said, view)) return [whole({ is: 'supported', about: [] })];
  const meant = same.find(({ value }) => value.date !== null) ?? same[0] ?? closest(said, view);
  return [
    whole({
      is: 'unsupported',
      ...(meant ? { expected: cite(meant.value) } : {}),
      ...(meant?.answer ? { answer: meant.answer } : {}),
    }),
  ];
}

const allReferences = (view: View): readonly KnownReference[] => [
  ...view.answers.references,
  ...view.earlier.names.references,
];

/** The answered document of the same type that the text does not name. */
function instead(sentence: SeenSentence, said: Reference): { answer?: CheckAnswer; expected?: string } {
  const { answers, draft } = sentence.view;
  const cited = fold(draft.text);
  const one = answers.references.find(
    ({ value }) =>
      value.number !== null &&
      value.date !== null &&
      value.type === said.type &&
      !cited.includes(fold(value.number)),
  );
  return one?.answer ? { answer: one.answer, expected: cite(one.value) } : {};
}

/** Type, number and day of a citation, without its issuer; the words that are quoted. */
function shortCitation(text: string, fact: ReferenceFact): { text: string; start: number; end: number } {
  if (fact.text.length <= 88) return { text: fact.text, start: fact.start, end: fact.end };
  const issuer = fact.text.search(/\s*,?\s+của\s/u);
  const end = fact.start + Math.min(issuer > 20 ? issuer : 88, 88);
  return { text: text.slice(fact.start, end), start: fact.start, end };
}

/** Whether type, day and issuer are those that the sources give; what no source says agrees. */
function agrees(said: Reference, known: readonly Reference[]): boolean {
  const part = (value: string | null, theirs: (string | null)[], same: (a: string, b: string) => boolean) => {
    const named = theirs.filter((one) => one !== null);
    return value === null || named.length === 0 || named.some((one) => same(value, one));
  };
  return (
    part(
      said.type === 'Văn bản' ? null : said.type,
      known.map(({ type }) => type),
      (a, b) => fold(a) === fold(b),
    ) &&
    part(
      said.date,
      known.map(({ date }) => date),
      sameDay,
    ) &&
    part(
      said.issuer,
      known.map(({ issuer }) => issuer),
      sameBody,
    )
  );
}

const sameDay = (a: string, b: string) =>
  a.startsWith('--') || b.startsWith('--') ? a.slice(-5) === b.slice(-5) : a === b;

/** Bodies agree when the words of one are among those of the other ("UBND tỉnh" and "UBND tỉnh Quảng Trị"). */
function sameBody(a: string, b: string): boolean {
  const [x, y] = [longKey(a).split(' '), longKey(b).split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

/** A law that was named without its number, or with the year that its number carries. */
function isLawByName(said: Reference, view: View): boolean {
  if (!said.title || !/luật|pháp lệnh/iu.test(said.type ?? '')) return false;
  const name = (title: string) => longKey(title).replace(/ (?:năm|số) .*$/u, '');
  const year = /\/((?:19|20)\d\d)\//u.exec(said.number ?? '')?.[1];
  return allReferences(view).some(({ value }) => {
    if (value.number !== null || !value.title || name(value.title) !== name(said.title!)) return false;
    const theirs = / năm ((?:19|20)\d\d)/u.exec(value.title)?.[1];
    return !theirs || !year || theirs === year;
  });
}

/** The document that a wrong citation most likely means: same type or day, the number nearly the same. */
function closest(said: Reference, view: View): KnownReference | null {
  let best: { one: KnownReference; score: number } | null = null;
  const number = numberKey(said.number ?? '');
  for (const one of allReferences(view)) {
    if (one.value.number === null || one.from === 'last-month') continue;
    const theirs = numberKey(one.value.number);
    const [digits, symbol] = [digitsOf(number) === digitsOf(theirs), symbolOf(number) === symbolOf(theirs)];
    if (!digits && !symbol) continue;
    const score =
      Number(digits) * 2 +
      Number(symbol) +
      Number(said.type === one.value.type) +
      Number(said.date !== null && said.date === one.value.date) * 2 +
      Number(one.from === 'answer') * 0.5;
    if (score >= 3 && score > (best?.score ?? 0)) best = { one, score };
  }
  return best?.one ?? null;
}

const digitsOf = (number: string) => /^\d+/.exec(number)?.[0];
const symbolOf = (number: string) => number.replace(/^\d+/, '');

/** A title that speaks of something else than the document's own: at least half of its words are new. */
function judgeTitle(sentence: SeenSentence, fact: ReferenceFact, known: readonly KnownReference[]): Judged[] {
  const said = fact.value.title;
  const titled = known.filter(({ value }) => value.title !== null);
  if (said === null || titled.length === 0) return [];
  const at = sentence.at.text.indexOf(said, fact.end);
  if (at < 0) return [];
  const length = Math.max(...titled.map(({ value }) => keysOf(value.title!).length));
  const words = longKey(said)
    .split(' ')
    .slice(0, length + 2)
    .filter((key) => !fillers.has(key) && !/^\d+$/.test(key));
  if (words.length < 2) return [];
  const own = titled.flatMap(({ value, answer }) => [
    new Set(longKey(value.title!).split(' ')),
    ...(answer ? [sentence.view.answers.said.get(answer)!.words] : []),
  ]);
  const strange = words.filter((key) => !own.some((one) => one.has(key))).length;
  if (strange / words.length < 0.5) {
    const other = titled
      .map(({ value, answer }) => (answer ? divergence(sentence, fact.end, value.title!, answer) : null))
      .find((one) => one !== null);
    return other && other.start <= at + said.length ? [other] : [];
  }
  const end = at + Math.min(said.length, 88);
  const verdict: Verdict = {
    is: 'unsupported',
    expected: titled[0]!.value.title!,
    ...(titled[0]!.answer ? { answer: titled[0]!.answer } : {}),
  };
  return [{ text: sentence.at.text.slice(at, end), start: at, end, fact: null, verdict }];
}

const commemorates =
  /(?:kỷ niệm|kỉ niệm|hưởng ứng|chào mừng|Ngày \p{Lu}[^,;.]{2,60}|truyền thống)[^,;.]{0,80}$/u;

/** What is thought of a day. */
export function judgeDate(sentence: SeenSentence, fact: DateFact): Verdict {
  const { view } = sentence;
  const words = new Set(clauseWords(sentence, fact));
  const stated = view.answers.dates.map((one) => ({
    one,
    equal: sameDay(one.value, fact.value),
    about: [...one.words].filter((word) => words.has(word)).length,
    event: one.answer.type !== 'reference',
  }));
  // The day of an answered paper is no day for anything else.
  const equal = stated
    .filter((one) => one.equal && (one.event || one.about >= 2))
    .sort((a, b) => b.about - a.about)[0];
  const best = stated.filter((one) => one.event && !one.equal).sort((a, b) => b.about - a.about)[0];
  const own = equal && stated.some((one) => one.one.answer === equal.one.answer && one === best);
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
  const told =
    best && best.about >= 2 ? { answer: best.one.answer, expected: writeDate(best.one.value) } : {};
  const old =
    !equal &&
    view.earlier.dated.some(({ fact: one }) => one.kind === 'date' && sameDay(one.value, fact.value));
  if (old && view.period !== null) return { is: 'old', what: 'old-date', ...told };
  return { is: 'unsupported', ...told };
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
