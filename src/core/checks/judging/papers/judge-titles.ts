import type { KnownReference } from '../../reading/known-names.ts';
import { assessesAt, tellsHowItGoesOn } from '../../reading/standing/assessments.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf, longKey, wordsOf, wordsWithin } from '../../reading/words.ts';
import type { Judged, Verdict } from '../verdict.ts';
import { changedNumbers } from '../words/changed-numbers.ts';
import { divergence } from '../words/judge-phrases.ts';
import type { ReferenceFact } from './judge-references.ts';

/** A title that speaks of something else than the document's own: at least half of its words are new. */
export function judgeTitle(
  sentence: SeenSentence,
  fact: ReferenceFact,
  known: readonly KnownReference[],
): Judged[] {
  const said = fact.value.title;
  const titled = known.filter(({ value }) => value.title !== null);
  if (said === null) return titleChanged(sentence, fact);
  if (titled.length === 0) return [];
  const at = sentence.at.text.indexOf(said, fact.end);
  const titles = titled.map(({ value }) => value.title!);
  // "đôn đốc thực hiện Kết luận số 41/KL-TTr, thu hồi số tiền còn lại": behind a paper told by its number the next thing is done.
  const apart = fact.value.date === null && /^,\s/u.test(sentence.at.text.slice(fact.end));
  if (at < 0 || apart || isPredicate(sentence, fact.start, at, titles)) return [];
  if (titles.some((title) => isAskedFor(said, title)) || isWhereTo(sentence, fact, at)) return [];
  const length = Math.max(...titles.map((title) => longKey(title).split(' ').length));
  const words = longKey(said)
    .split(' ')
    .slice(0, length + 2)
    .filter((key) => !fillers.has(key) && !/^\d+$/.test(key));
  if (words.length < 2) return [];
  const own = titled.flatMap(({ value, answer }) => [
    new Set(longKey(value.title!).split(' ')),
    ...(answer ? [sentence.view.answers.said.get(answer)!.words] : []),
  ]);
  const spelled = spelledOut(words, titles);
  const strange = words.filter((key, at) => !spelled.has(at) && !own.some((one) => one.has(key))).length;
  if (strange / words.length < 0.5) {
    const other = titled
      .map(({ value, answer }) => (answer ? divergence(sentence, fact.end, value.title!, answer) : null))
      .find((one) => one !== null);
    if (other && other.start <= at + said.length) return [other];
    const turned = headChanged(sentence, at, titled);
    if (turned) return [turned];
    return numbersChanged(sentence, at, at + said.length, titled);
  }
  const end = at + Math.min(said.length, 88);
  const verdict: Verdict = {
    is: 'unsupported',
    expected: titled[0]!.value.title!,
    ...(titled[0]!.answer ? { answer: titled[0]!.answer } : {}),
  };
  return [{ text: sentence.at.text.slice(at, end), start: at, end, fact: null, verdict }];
}

/** "tìm kiếm cứu nạn" where a title has "TKCN": the places of the words that begin with the letters of an abbreviation, one after another. */
function spelledOut(words: readonly string[], titles: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const initials = words.map((word) => word[0]).join('');
  for (const title of titles)
    for (const [short] of title.replaceAll('-', '').matchAll(/(?<!\p{L})\p{Lu}{3,7}(?!\p{L})/gu)) {
      const at = initials.indexOf(short.toLowerCase());
      if (at >= 0) for (const step of short.split('').keys()) found.add(at + step);
    }
  return found;
}

/** So many words, and so much of what follows the paper, must be new. */
const changed = { words: 3, share: 0.3 };

/**
 * "... quy định xử phạt vi phạm hành chính về | bảo vệ quyền lợi người tiêu dùng" where the standing sentence with the same paper has "an toàn thực
 * phẩm": a title without "về" or signs is no title for the reader.
 */
function titleChanged({ near, at }: SeenSentence, fact: ReferenceFact): Judged[] {
  const own = near?.sentence.facts.find(
    (one) => one.kind === 'reference' && one.value.number === fact.value.number,
  );
  if (!near || !own || near.sentence.text === at.text) return [];
  const tail = (text: string, from: number) => {
    const stop = text.slice(from).search(/[;,]|\.(?:\s|$)/u);
    return stop < 0 ? text.length : from + stop;
  };
  const known = new Set(keysOf(near.sentence.text.slice(own.end, tail(near.sentence.text, own.end))));
  const words = wordsWithin(wordsOf(at.text), fact.end, tail(at.text, fact.end));
  const strange = words.filter(({ key }) => !known.has(key) && !fillers.has(key));
  if (
    strange.length < changed.words ||
    strange.length < words.length * changed.share ||
    known.size < changed.words
  )
    return [];
  const [start, last] = [strange[0]!.start, strange.at(-1)!.end];
  const end = Math.min(last, start + 88);
  return [
    {
      text: at.text.slice(start, end),
      start,
      end,
      fact: null,
      verdict: { is: 'unsupported', expected: near.sentence.text.slice(own.end, own.end + 88).trim() },
    },
  ];
}

const whereTo =
  /^về (?:(?:tận|từng|các|mọi|đến|tới|với|khắp) )*(?:thôn|xóm|xã|bản|làng|ấp|buôn|phường|tổ dân phố|khu dân cư|khu phố|cơ sở|địa phương|đơn vị|nhà|hộ|trường|lớp|đồng ruộng|đồng|vùng|chi bộ|chi hội|người dân|Nhân dân|bà con)(?!\p{L})/iu;
const brings =
  /(?<!\p{L})(?:đưa|mang|chuyển|gửi|phổ biến|truyền|lan tỏa|triển khai|quán triệt|đem|phát)(?!\p{L})[^,;.]{0,30}$/iu;

/** "đưa Hướng dẫn số 77/HD-KN về thôn, xóm": where a paper told before, by its number alone, is taken. */
const isWhereTo = (
  { at: { text } }: SeenSentence,
  { start, end, value }: ReferenceFact,
  at: number,
): boolean =>
  value.date === null &&
  brings.test(text.slice(Math.max(0, start - 60), start)) &&
  whereTo.test(text.slice(Math.max(end, at - 4), at + 60).trimStart());

const asking = /^(?:đề nghị|trình|kiến nghị|báo cáo|xin ý kiến)(?!\p{L})/iu;

/** "Tờ trình số ... đề nghị UBND tỉnh phê duyệt Đề án ...": of whom the title's own deed is asked. */
function isAskedFor(said: string, title: string): boolean {
  const key = longKey(said);
  const at = ` ${key} `.indexOf(` ${longKey(title)} `);
  return at > 0 && asking.test(said) && key.slice(0, at).trim().split(' ').length <= most;
}
/** So many words ask for it. */
const most = 8;

/** "Tổ công tác được kiện toàn theo Quyết định số ... tiếp tục đôn đốc các phòng": by which paper, and then what is done. */
const byIt = /(?<!\p{L})(?:theo|tại|của)\s$/iu;
/** The way in which a paper is carried out. */
const carriedOut =
  /^(?:tiếp tục\s)?(?:thực hiện|triển khai|tổ chức|duy trì|phối hợp|quán triệt|phổ biến|tuyên truyền)(?=\s)/iu;

/**
 * "việc khử trùng theo Công văn số 874/SNN tiếp tục được duy trì": behind a number that stands for the paper no title follows but what is said
 * of it, unless the paper's own begins so.
 */
function isPredicate(
  { at, words }: SeenSentence,
  paper: number,
  from: number,
  titles: readonly string[],
): boolean {
  const said = at.text.slice(from);
  const begins = `${longKey(said.slice(0, 60)).split(' ').slice(0, 2).join(' ')} `;
  if (titles.some((title) => `${longKey(title)} `.startsWith(begins))) return false;
  if (tellsHowItGoesOn(said) || (/^tiếp tục\s/iu.test(said) && byIt.test(at.text.slice(0, paper))))
    return true;
  const verb = carriedOut.exec(said)?.[0];
  return (
    verb !== undefined &&
    assessesAt(
      words,
      words.findIndex(({ start }) => start > from + verb.length),
    )
  );
}

/** So many words must follow the changed ones as every source has them. */
const same = 3;
/** "về", "về việc" open a title or are left out. */
const about = new Set(['về', 'việc']);

/** "về giải thể Bộ phận Tiếp nhận ..." where the paper is about "kiện toàn" it: the two words that open a title, with the rest as it was. */
function headChanged(
  { at, words }: SeenSentence,
  from: number,
  known: readonly KnownReference[],
): Judged | null {
  const behind = words.filter((word) => word.start >= from);
  const plain = <T>(all: readonly T[], keyOf: (one: T) => string) =>
    all.slice(all.findIndex((one) => !about.has(keyOf(one))));
  const own = plain(behind, ({ key }) => key);
  const all = known.map(({ value, answer }) => ({
    value,
    answer,
    keys: plain(keysOf(value.title!), (key) => key),
  }));
  const isTurned = ({ keys }: (typeof all)[number]) =>
    keys.length >= 2 + same &&
    own[0]?.key !== keys[0] &&
    own[1]?.key !== keys[1] &&
    keys.slice(2, 2 + same).every((key, step) => own[2 + step]?.key === key);
  const first = all.find(isTurned);
  const opensSo = all.some(({ keys }) => keys[0] === own[0]?.key || keys[1] === own[1]?.key);
  if (!first || opensSo || fillers.has(own[0]!.key)) return null;
  const [start, end] = [own[0]!.start, own[1]!.end];
  const expected = first.value.title!.split(/\s+/u).slice(0, 2).join(' ');
  return {
    ...{ text: at.text.slice(start, end), start, end, fact: null },
    verdict: { is: 'unsupported', expected, ...(first.answer ? { answer: first.answer } : {}) },
  };
}

/** "6 tháng năm 2023", "giai đoạn 3" in a title that has another year and another number with every source. */
function numbersChanged(
  { at, words }: SeenSentence,
  from: number,
  to: number,
  known: readonly KnownReference[],
): Judged[] {
  if (!/\d/.test(at.text.slice(from, to))) return [];
  const own = wordsWithin(words, from, to);
  const all = known.map(({ value, answer }) => ({
    answer,
    changes: changedNumbers(value.title!, wordsOf(value.title!), at.text, own),
  }));
  const first = all[0]!;
  if (all.some(({ changes }) => changes.length === 0)) return [];
  return first.changes.map(({ start, end, expected }) => ({
    ...{ text: at.text.slice(start, end), start, end, fact: null },
    verdict: { is: 'unsupported', expected, ...(first.answer ? { answer: first.answer } : {}) },
  }));
}
