import { fold } from '../../../vietnamese/letters/fold.ts';
import { endOfBody } from '../../../vietnamese/names/capitalised.ts';
import { writeReference } from '../../../vietnamese/references/references.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { Fact, Reference } from '../../../vietnamese/types.ts';
import type { CheckAnswer } from '../../finding.ts';
import { registerIndex } from '../../legal/register-index.ts';
import { type KnownReference, numberKey } from '../../reading/known-names.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { containsKey, longKey } from '../../reading/words.ts';
import { isShortFor } from '../names/short-names.ts';
import type { Judged, Verdict } from '../verdict.ts';
import { judgeTitle } from './judge-titles.ts';
import { allReferences, lawInPlace, lawName } from './law-names.ts';

/* Documents and days: matched by type, number, day, issuer and title; the number alone is no identity. */

/** A cited document. */
export type ReferenceFact = Extract<Fact, { kind: 'reference' }>;

const presents =
  /(?<!\p{L})(?:ban hành|ký|(?<!(?:quy|chương|quá|công|lộ) )trình|gửi|công bố|phê duyệt|tham mưu|có)(?:\s+(?:UBND|HĐND|Bộ|Sở|Ban|Hội đồng|Chủ tịch|cấp|các|cơ sở|đơn vị)(?:\s+\p{L}+){0,4})?\s*$/iu;
const cite = (reference: Reference) => writeReference(reference, 'cite', { own: true });

/** The documents of a number that a source knows. */
const sourcesOf = (sentence: SeenSentence, number: string): KnownReference[] => [
  ...sentence.view.references(numberKey(number)),
  ...registered(sentence, number),
];

/** Whether a source has a document of this number. */
export const isKnownDocument = (sentence: SeenSentence, fact: Fact | null): boolean =>
  fact?.kind === 'reference' &&
  fact.value.number !== null &&
  sourcesOf(sentence, fact.value.number).length > 0;

/** What is thought of a cited document and of the title behind it. */
export function judgeReference(sentence: SeenSentence, fact: ReferenceFact): Judged[] {
  const { view } = sentence;
  const said = fact.value;
  const whole = (verdict: Verdict): Judged => ({ ...shortCitation(sentence.at.text, fact), fact, verdict });
  if (said.number === null || !/\d/.test(said.number)) {
    const expected = lawInPlace(sentence, said);
    return [whole(expected === null ? { is: 'supported', about: [] } : { is: 'unsupported', expected })];
  }
  const same = [...sourcesOf(sentence, said.number), ...citedInFull(sentence, said)];
  if (
    same.length > 0 &&
    agrees(
      said,
      same.map(({ value }) => value),
    )
  ) {
    const titled = titledOther(sentence, fact, same);
    if (titled)
      return [
        whole({
          is: 'old',
          what: 'old-paper',
          expected: cite(titled.value),
          ...(titled.answer ? { answer: titled.answer } : {}),
        }),
      ];
    if (
      same.every(({ from }) => from === 'last-month') &&
      (presents.test(sentence.at.text.slice(Math.max(0, fact.start - 40), fact.start)) ||
        hasOtherTitle(sentence, said) ||
        isLeftInClosing(sentence, said))
    ) {
      return [whole({ is: 'old', what: 'old-paper', ...instead(sentence, said) })];
    }
    const about = same.flatMap(({ answer }) => (answer ? [answer] : []));
    return [
      ...byOther(sentence, fact, same),
      whole({ is: 'supported', about }),
      ...judgeTitle(sentence, fact, same),
    ];
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

/** "tiếp tục thực hiện Công văn số 2316": a number without its symbol is of the paper that the text cites with it in front. */
function citedInFull({ view }: SeenSentence, { type, number, date }: Reference): readonly KnownReference[] {
  if (date !== null || !/^\d+$/u.test(number ?? '')) return [];
  return allReferences(view).filter(
    ({ value }) =>
      value.type === type &&
      value.number !== null &&
      value.number !== number &&
      digitsOf(numberKey(value.number)) === numberKey(number!) &&
      view.cites(fold(value.number)),
  );
}

const issuing = /^\s(?:đã |cũng đã |vừa )?(?:ban hành|ký|gửi|có|phát hành|công bố)\s$/u;

/**
 * The body that issues a paper in a text, where the paper's answer names another of its rank and no source knows that one: "Sở Tài chính và Xây
 * dựng ban hành" for what "Sở Xây dựng" did. Who presents, signs for or advises on a paper of another rank is none of this.
 */
function byOther(
  sentence: SeenSentence,
  { start: to }: ReferenceFact,
  same: readonly KnownReference[],
): Judged[] {
  const { view, at } = sentence;
  const theirs = same.find(({ answer, value }) => answer && value.issuer)?.value.issuer;
  if (!theirs) return [];
  const from = Math.max(0, to - 100);
  for (const { index } of matchesOf(/(?<![\p{L}&])\p{Lu}/gu, at.text.slice(from, to))) {
    const start = from + index;
    const end = endOfBody(at.text, start);
    if (end === null || !issuing.test(at.text.slice(end, to))) continue;
    const text = at.text.slice(start, end);
    const key = longKey(text);
    const [rank, ...name] = key.split(' ');
    // "Sở LĐTBXH": initials are of whoever has them.
    if (/\p{Lu}{2}/u.test(text.slice(3))) return [];
    if (name.length === 0 || longKey(theirs).split(' ')[0] !== rank || sameBody(text, theirs)) return [];
    const { standing, dated } = view.earlier.names;
    if (view.tells(key) || standing.has(key) || dated.has(key) || isShortFor(key, view.answers.told))
      return [];
    return [{ text, start, end, fact: null, verdict: { is: 'unsupported', expected: theirs } }];
  }
  return [];
}

/** Acts of the register: the source of a basis that somebody changed by hand. */
function registered({ at, view }: SeenSentence, number: string): KnownReference[] {
  const { register } = view.material;
  if (at.by !== 'hand' || !register) return [];
  const found = registerIndex(register).byNumber.get(numberKey(number)) ?? [];
  return found.map(({ type, number, date, issuer, title }) => ({
    value: { type, number, date, issuer, title },
    from: 'earlier',
  }));
}

/** The answered document of the same type that the text does not name. */
function instead(sentence: SeenSentence, said: Reference): { answer?: CheckAnswer; expected?: string } {
  const { view } = sentence;
  const one = view.answers.references.find(
    ({ value }) =>
      value.number !== null &&
      value.date !== null &&
      value.type === said.type &&
      !view.cites(fold(value.number)),
  );
  return one?.answer ? { answer: one.answer, expected: cite(one.value) } : {};
}

/** Whether the words of the sentence are the title of an answered document of the type that the text does not name. */
const hasOtherTitle = ({ view, longWords }: SeenSentence, said: Reference): boolean =>
  view.answers.references.some(
    ({ value: { type, number, title } }) =>
      type === said.type &&
      number !== null &&
      title !== null &&
      !view.cites(fold(number)) &&
      containsKey(longWords.join(' '), longKey(title)),
  );

/**
 * The answered document whose title stands behind the number of one of last month that had no such title: the text may well cite the right
 * number in another place.
 */
function titledOther(
  { view, at: { text } }: SeenSentence,
  { end, value: said }: ReferenceFact,
  same: readonly KnownReference[],
): KnownReference | undefined {
  if (same.some(({ from }) => from !== 'last-month')) return undefined;
  const behind = `${longKey(text.slice(end)).replace(/^(?:về )?(?:việc )?/u, '')} `;
  return view.answers.references.find(({ value: { type, number, title } }) => {
    if (type !== said.type || number === null || title === null) return false;
    const key = longKey(title).replace(/^(?:về )?(?:việc )?/u, '');
    return (
      key.includes(' ') &&
      behind.startsWith(`${key} `) &&
      !same.some(({ value }) => value.title !== null && containsKey(longKey(value.title), key))
    );
  });
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

/** Whether two days are the same; one may leave out its year. */
export const sameDay = (a: string, b: string) =>
  a.startsWith('--') || b.startsWith('--') ? a.slice(-5) === b.slice(-5) : a === b;

/** Bodies agree when the words of one are among those of the other ("UBND tỉnh" and "UBND tỉnh Quảng Trị"). */
function sameBody(a: string, b: string): boolean {
  const [x, y] = [longKey(a).split(' '), longKey(b).split(' ')];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const goesOn =
  /(?<!\p{L})(?:tiếp tục|duy trì|tháng trước|kỳ trước|trước đó|trước đây|so với|kế thừa|thay thế|sửa đổi|bổ sung|điều chỉnh|từ tháng|đã ban hành|chuyển tiếp)(?!\p{L})/iu;

/**
 * "các nội dung tại Kế hoạch số 98/KH-STP được triển khai": last month's paper by its number alone, which this text nowhere introduces, where an
 * answered one of its type and office was. What goes on, or is measured by it, may be said of the old one.
 */
function isLeftInClosing({ view, at: { text, plans } }: SeenSentence, said: Reference): boolean {
  if (said.date !== null || said.number === null || plans || goesOn.test(text)) return false;
  const symbol = symbolOf(numberKey(said.number));
  const answered = view.answers.references.some(
    ({ value: { type, number } }) =>
      type === said.type &&
      number !== null &&
      symbolOf(numberKey(number)) === symbol &&
      view.cites(fold(number)),
  );
  return answered && !view.cites(`${fold(said.number)} ngày`);
}

/** A law that was named without its number, or with the year that its number carries. */
function isLawByName(said: Reference, view: View): boolean {
  if (!said.title || !/luật|pháp lệnh/iu.test(said.type ?? '')) return false;
  const year = /\/((?:19|20)\d\d)\//u.exec(said.number ?? '')?.[1];
  return allReferences(view).some(({ value }) => {
    if (value.number !== null || !value.title || lawName(value.title) !== lawName(said.title!)) return false;
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
