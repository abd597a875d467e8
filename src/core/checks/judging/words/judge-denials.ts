import { countedIn } from '../../reading/answers/amounts.ts';
import { type Negation, negationsIn } from '../../reading/negation.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { fillers, keysOf, spelledNumbers, wordsOf } from '../../reading/words.ts';
import { isRestOfTold } from '../../reckoning/listed.ts';
import type { Judged } from '../verdict.ts';

/* What a report says is not done yet ("chưa"), though no answer denies it, no earlier report did, and no figures leave it. */

/** Words behind "chưa" that make it a measure or an aside: "chưa đến 5%", "chưa kể", "chưa đầy một tháng". */
const measuring = new Set('đến tới kể đầy quá bao hề thể từng tính bằng'.split(' '));
/** "những hộ chưa có nước sạch", "nơi chưa có cán bộ": it says which, and not that it is so. */
const choosing =
  /(?<!\p{L})(?:các|những|số|đối với|trường hợp|nếu|khi|mà|nơi|mọi|cho|từng|lỗi|hành vi|việc|về|ai|người)(?!\p{L})[^,;.()\d]{0,30}$/iu;

/** The denials of a sentence that nothing makes. */
export function unsourcedDenials(
  sentence: SeenSentence,
  judged: readonly Judged[],
): { start: number; end: number }[] {
  const { text } = sentence.at;
  if (!/chưa/iu.test(text)) return [];
  return negationsIn(text, sentence.words).flatMap((negation) => {
    if (sentence.words[negation.at]!.key !== 'chưa' || measuring.has(negation.words[0]!.key)) return [];
    const end = negation.words[Math.min(3, negation.words.length - 1)]!.end;
    const place = { start: negation.start, end };
    return choosing.test(text.slice(0, place.start)) || isSourced(sentence, negation, judged) ? [] : [place];
  });
}

/** Whether something denies this: figures beside it, an answer that counts none of it or denies it, words of an earlier report. */
function isSourced(sentence: SeenSentence, { start, words }: Negation, judged: readonly Judged[]): boolean {
  const { view } = sentence;
  const end = words.at(-1)!.end;
  const denied = words.map(({ key }) => key).filter((key) => !fillers.has(key));
  const [first] = words;
  if (isLeftOver(sentence, start) || isNotOver(sentence, start, judged) || isWithinLimit(sentence, start))
    return true;
  if (
    [
      `chưa ${first!.key}`,
      `chưa ${words
        .slice(0, 2)
        .map(({ key }) => key)
        .join(' ')}`,
    ].some((key) => view.tells(key))
  )
    return true;
  return (
    judged.some(
      (one) =>
        one.fact !== null &&
        (one.verdict.is !== 'supported'
          ? // "458 triệu đồng chưa thực hiện": the figure itself is wrong, and found.
            isSaidOf(sentence, one, start, end)
          : one.fact.kind === 'zero'
            ? one.start <= start && one.end >= start
            : (one.verdict.about.length === 0 || isRest(sentence, one)) &&
              isSaidOf(sentence, one, start, end)),
    ) ||
    deniedBy(view).some((keys) => denied.slice(0, 3).some((key) => keys.has(key))) ||
    denied.length === 0 ||
    view.earlier.entries.some(({ key }) => ` ${key} `.includes(` chưa ${first!.key} `))
  );
}

/** So many, in words, at the end of a text. */
const few =
  /(?:(?<!\p{L})(?:còn(?: lại)?|có)\s+|^|[;,:(]\s*)(\p{L}+)(?:\s(?!còn\s)\p{L}+){1,2}(?:\scòn lại)?\s*$/iu;

/** "34 mẫu đạt; hai mẫu chưa đạt" of 36: what figures here or the answers leave, told in words. */
function isLeftOver(sentence: SeenSentence, start: number): boolean {
  const word = few.exec(sentence.at.text.slice(0, start).trimEnd())?.[1];
  const count = spelledNumbers.get(word?.toLowerCase() ?? '');
  if (count === undefined) return false;
  const figures = [...saidIn(sentence), ...sentence.view.answers.amounts].filter(
    ({ kind }) => kind === 'quantity',
  );
  return figures.some((whole) => figures.some((part) => whole.value - part.value === count));
}

/** "69,5 dBA, sát giới hạn nhưng chưa vượt": a figure in front that is no more than every limit in its unit that standing sentences set. */
function isWithinLimit(sentence: SeenSentence, start: number): boolean {
  if (!/^chưa vượt(?: quá)?(?!\p{L})/iu.test(sentence.at.text.slice(start))) return false;
  const said = saidIn(sentence).findLast((one) => one.end <= start);
  if (!said || said.unit.length === 0) return false;
  const limits = sentence.view.earlier.entries
    .filter(({ lasting }) => lasting)
    .flatMap((entry) => entry.sentence.facts.flatMap(countedIn))
    .filter(({ kind, unit }) => kind === said.kind && unit.join(' ') === said.unit.join(' '));
  return limits.length > 0 && limits.every(({ value }) => said.value <= value);
}

const notOver =
  /^chưa (?:(?:được )?(?:chấm dứt|khắc phục|loại trừ|ngăn chặn|xóa bỏ|xoá bỏ)|hết|dứt)(?: (?:hẳn|hoàn toàn|triệt để|dứt điểm|được))*(?=\s*(?:[,;.]|$))/iu;

/** "03 vụ cháy, giảm 02 vụ nhưng chưa chấm dứt": there are some, as an answer's count in its clause says. */
function isNotOver({ at: { text } }: SeenSentence, start: number, judged: readonly Judged[]): boolean {
  if (!notOver.test(text.slice(start))) return false;
  const clause = text.lastIndexOf(';', start);
  return judged.some(
    ({ fact, start: at, verdict }) =>
      fact?.kind === 'quantity' &&
      Number(fact.value) > 0 &&
      at > clause &&
      at < start &&
      verdict.is === 'supported' &&
      verdict.about.length > 0,
  );
}

/** "05 hồ sơ chưa được giải quyết", "số vốn chưa giải ngân là 69,35 tỷ đồng": so many of whom it is said. */
function isSaidOf(sentence: SeenSentence, one: Judged, start: number, end: number): boolean {
  const said = saidIn(sentence).find(({ fact }) => fact === one.fact);
  if (said === undefined || said.role === 'step') return false;
  const { text } = sentence.at;
  // "còn 5,5% chưa giải quyết".
  if (said.kind === 'percent' && !/(?<!\p{L})còn(?: lại)?\s+$/iu.test(said.lead)) return false;
  const stop = Math.min(end, one.start);
  return one.end <= start
    ? /^(?:[^;.()\d]|,\s|\([^()]*\)){0,60}$/u.test(text.slice(one.end, start))
    : /^[^,;.()\d]{0,40}$/u.test(text.slice(stop, one.start));
}

/** "còn 05 sản phẩm chưa đạt": a rest that only happens to be as large as an answer told beside it. */
const isRest = (sentence: SeenSentence, { fact }: Judged): boolean =>
  saidIn(sentence).some((one) => one.fact === fact && isRestOfTold(sentence, one));

const ofViews = new WeakMap<View['answers'], readonly ReadonlySet<string>[]>();

/** The words of each answer that counts none, and those that an answer denies. */
function deniedBy({ answers, material }: View): readonly ReadonlySet<string>[] {
  const known = ofViews.get(answers);
  if (known) return known;
  const none = answers.amounts.filter(({ own, value }) => own && value === 0).map(({ words }) => words);
  const told = (material.answers ?? []).flatMap(({ label, text }) =>
    [label, text].flatMap((line) =>
      /(?<!\p{L})(?:không|chưa|ko|chẳng|k)(?!\p{L})/iu.test(line) || left.test(line)
        ? [new Set([...keysOf(label), ...wordsOf(text).map(({ key }) => key)])]
        : [],
    ),
  );
  const found = [...none, ...told];
  ofViews.set(answers, found);
  return found;
}

/** An answer of what is still open is told as not done. */
const left = /(?<!\p{L})(?:còn|tồn|đang|thiếu|nợ|chậm|vướng|hạn chế)(?!\p{L})/iu;
