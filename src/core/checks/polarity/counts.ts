import type { CheckAnswer } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { contentOf, isLight } from '../reading/answers/amount-index.ts';
import { beside, writeStated } from '../reading/answers/amounts.ts';
import { type Negation, negationsIn } from '../reading/negation.ts';
import { alike, type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf, type Word, wordsOf } from '../reading/words.ts';
import { countedWords } from './counters.ts';
import { isOfOthers, isOfSome } from './of-others.ts';
import type { Turned } from './turned.ts';
import { turnedCount } from './turned-counts.ts';

/* Counts that are denied, and denials that are counted: "không có hồ sơ trễ hẹn" with 03 answered, "chưa giải quyết 43 hồ sơ". */

/** Verbs that say of anything that it took place. */
const generic = new Set(['tiến hành', 'tổ chức', 'thực hiện', 'triển khai', 'phát hiện', 'ban hành']);
const onward = new Set('nên do vì nhưng song mà trong so tuy khi nếu theo'.split(' '));

/** Figures and denials of a sentence that say the opposite of a counted answer. */
export function deniedCounts(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  const negations = negationsIn(text, sentence.words, 14);
  return [
    ...negations.flatMap((negation) => denied(sentence, negation)),
    ...saidIn(sentence).flatMap((said) => turnedCount(sentence, said, negations)),
    ...saidIn(sentence).flatMap((said) => counted(sentence, said)),
    ...judgedOf(sentence).flatMap(({ fact, start, end, verdict }): Turned[] => {
      if (verdict.is !== 'unsupported' || !verdict.answer || !fact || fact.kind !== 'quantity') return [];
      const stated = sentence.view.answers.amounts.find((one) => one.answer === verdict.answer && one.own);
      // "số vụ tăng từ 45 vụ": the unit alone does not say that these are the fires.
      const meant = stated && namesMore(sentence, stated) && !isToldZero(sentence, stated);
      return stated?.value === 0 && Number(fact.value) > 0 && meant
        ? [{ is: 'denied', start, end, answer: verdict.answer.id, expected: writeStated(stated) }]
        : [];
    }),
  ];
}

/** "bình quân 3,5 người mỗi hộ; không có người chết": that there was none is told by the sentence itself, and the figure counts others. */
const isToldZero = (sentence: SeenSentence, stated: StatedAmount): boolean =>
  judgedOf(sentence).some(
    ({ fact, verdict }) =>
      fact?.kind === 'zero' && verdict.is === 'supported' && verdict.about.includes(stated.answer),
  );

/** "có 03 khiếu nại, tố cáo" where no "vụ khiếu nại, tố cáo" was answered: told in another unit, in the words of its label. */
function counted(sentence: SeenSentence, said: Said): Turned[] {
  if (said.kind !== 'quantity' || said.value === 0 || said.role !== 'plain' || said.whole !== null) return [];
  if (!/(?<!\p{L})(?:có|phát sinh|xảy ra|ghi nhận|còn)\s+$/iu.test(said.lead)) return [];
  const tail = new Set(beside(sentence, said.fact).tail);
  for (const word of keysOf(/^[^;.()]{0,40}/u.exec(sentence.at.text.slice(said.end))![0])) tail.add(word);
  const { amounts, counts } = sentence.view.answers;
  if (amounts.some((one) => one.value === said.value && alike(said, one))) return [];
  const zero = amounts.find((one) => {
    if (!one.own || one.value !== 0) return false;
    const words = [...counts.content(one)].filter((word) => !one.unit.includes(word));
    return words.length > 1 && words.every((word) => tail.has(word));
  });
  return zero
    ? [
        {
          is: 'denied',
          start: said.start,
          end: said.end,
          answer: zero.answer.id,
          expected: writeStated(zero),
        },
      ]
    : [];
}

/** By what an answer counts, and no other does: of "Số công chức bị kỷ luật" beside "Số công chức hiện có" by what befell them. */
function namesMore({ wordSet, view }: SeenSentence, stated: StatedAmount): boolean {
  const more = [...contentOf(stated.words)].filter((word) => !stated.unit.includes(word));
  const others = view.answers.amounts.filter(({ own, value }) => own && value !== 0);
  const apart = more.filter((word) => !others.some(({ words }) => words.has(word)));
  return more.length === 0 || (apart.length > 0 ? apart : more).some((word) => wordSet.has(word));
}

/** "91 em còn lại chưa được trợ giúp": denied of the rest, where the others were counted. */
const ofRest = /còn lại\s+(?:(?:đều|vẫn|thì|là)\s+)?$/iu;

function denied(sentence: SeenSentence, negation: Negation): Turned[] {
  const { text } = sentence.at;
  if (ofRest.test(text.slice(0, negation.start))) return [];
  const stop = negation.words.findIndex(({ key }, at) => at > 1 && onward.has(key));
  let phrase: readonly Word[] = negation.words.slice(0, stop < 0 ? undefined : stop);
  // "chưa có tổ chức nào trong lĩnh vực ...": the field belongs to what is denied.
  if (stop > 0 && negation.words[stop]!.key === 'trong' && negation.words[stop + 1]?.key !== 'đó')
    phrase = negation.words;
  if (phrase.some(({ key }) => /^\d/.test(key)) || !isDenial(sentence, phrase)) return [];
  const comma = phrase.findIndex(
    (word, at) => at > 0 && text.slice(phrase[at - 1]!.end, word.start).includes(','),
  );
  // "không có cán bộ, đảng viên bị kỷ luật": the comma only lists those of whom one thing is denied.
  const befell = comma > 0 ? befalls(sentence, phrase, comma) : -1;
  const short = befell > 0 ? phrase.slice(befell) : phrase.slice(0, comma);
  const pieces = comma > 0 ? [phrase, short] : [phrase];
  for (const whole of pieces) {
    const piece =
      generic.has(
        whole
          .slice(0, 2)
          .map(({ key }) => key)
          .join(' '),
      ) && whole.length > 2
        ? whole.slice(2)
        : whole;
    const counted = countedAs(sentence, piece);
    if (
      !counted ||
      isSaidDenied(sentence, piece) ||
      isOfOthers(sentence, negation, counted) ||
      isOfSome(sentence, negation)
    )
      continue;
    const end = piece.at(-1)!.end;
    return [
      { is: 'denied', start: negation.start, end, answer: counted.answer.id, expected: writeStated(counted) },
    ];
  }
  return [];
}

/** Where it follows what became of two nouns, the first of which stands bare before a comma; -1 where they are no such two. */
function befalls({ view }: SeenSentence, phrase: readonly Word[], comma: number): number {
  const keys = phrase.map(({ key }) => key);
  const noun = keys.slice(0, comma).filter((key) => !isLight(key) && !fillers.has(key));
  const last = keys.findIndex((key, at) => at > comma && becoming.has(key));
  const bare = view.answers.amounts.some(({ unit }) => noun.join(' ') === unit.join(' '));
  return bare && last > comma + 1 && last < keys.length - 1 ? last : -1;
}
const becoming = new Set(['bị', 'được', 'nào', 'vi', 'phải', 'chưa', 'không']);

/** "không có ...", "không ... nào", "không phát hiện cơ sở ...": something counted is denied, where "không hợp lệ" only describes. */
function isDenial({ view }: SeenSentence, phrase: readonly Word[]): boolean {
  const keys = phrase.map(({ key }) => key);
  return isLight(keys[0]!) || keys.includes('nào') || view.answers.counts.hasUnitAmong(keys);
}

/** The answer that counts what a phrase denies, if none that is zero fits it as well. */
function countedAs({ view }: SeenSentence, phrase: readonly Word[]): StatedAmount | null {
  const told = phrase.map(({ key }) => key);
  const said = contentOf(told);
  if (said.size === 0) return null;
  let best: { stated: StatedAmount; score: number } | null = null;
  const { counts } = view.answers;
  // Without one word in common nothing fits.
  for (const stated of counts.withAny(said)) {
    if (isOtherTime(told, stated)) continue;
    const words = counts.content(stated);
    // "không tiếp nhận đơn nào": a verb that says how it came in counts where the answer has it too.
    const verbs = told.filter((word) => isLight(word) && stated.words.has(word) && !words.has(word));
    const met = [...said].filter((word) => words.has(word)).length;
    const rest = countedWords(words, stated.unit);
    const covered = met / said.size;
    const share = words.size === 0 ? 0 : Math.min(1, (met + verbs.length) / words.size);
    const whole = covered === 1 && rest.length > 0 && rest.every((word) => said.has(word));
    const fits = whole || (said.has(stated.unit[0]!) && met >= 2 && covered >= 0.7 && share >= 0.6);
    const own = covered === 1 && told.includes(stated.unit[0]!) && verbs.length > 1 && rest.length === 0;
    const score = covered + share;
    if ((fits || own) && (!best || score > best.score || (score === best.score && stated.value === 0)))
      best = { stated, score };
  }
  return best && best.stated.value > 0 ? best.stated : null;
}

const late = ['trễ', 'quá', 'chậm', 'muộn'];
const timely = ['trước', 'đúng', 'sớm'];

/** "không có hồ sơ quá hạn" beside those handed back "trước hạn": the late are none of the timely. */
const isOtherTime = (told: readonly string[], { words }: StatedAmount): boolean =>
  late.some((word) => told.includes(word) && !words.has(word)) &&
  timely.some((word) => words.has(word) && !told.includes(word)) &&
  ['hạn', 'hẹn'].some((word) => words.has(word));

/** Whether an answer itself denies this, or the label of one that the sentence tells: of those alone. */
function isSaidDenied(sentence: SeenSentence, phrase: readonly Word[]): boolean {
  const said = contentOf(phrase.map(({ key }) => key));
  return (sentence.view.material.answers ?? []).some((answer) =>
    [answer.text, answer.label].some(
      (line) =>
        /không|chưa/iu.test(line) &&
        negationsIn(line, wordsOf(line), 14).some(({ words }) => {
          const denied = new Set(words.map(({ key }) => key));
          return [...said].filter((word) => denied.has(word)).length >= said.size * 0.7;
        }) &&
        (line === answer.text || isNamedIn(sentence, answer)),
    ),
  );
}

/** Whether a sentence names whom an answer in words tells of: "Ba xã Hải Thượng, Cam Hiếu và Triệu Trạch" of a list of communes. */
function isNamedIn({ wordSet }: SeenSentence, { type, text }: CheckAnswer): boolean {
  const words = type === 'text' ? keysOf(text).filter((word) => !fillers.has(word)) : [];
  return words.length > 1 && words.filter((word) => wordSet.has(word)).length > words.length / 2;
}
