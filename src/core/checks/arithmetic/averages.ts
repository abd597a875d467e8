import { isTimesUnmade } from '../judging/figures/otherwise/by-name.ts';
import { judgedOf } from '../judging/judge.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { isCompared } from '../reading/comparing/comparison.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { WrongSum } from './shares.ts';

/* Averages and multiples beside their figures: "bình quân 59 lượt mỗi cuộc", "gấp 1,5 lần tháng trước (1,3 tỷ đồng)". */

const measured = new Map([
  ['tạ', ['tấn', 10]],
  ['kg', ['tấn', 1000]],
] as [string, [string, number]][]);

/** "540 trẻ em, bình quân mỗi lớp 30 em". */
const isShortFor = (head: string, unit: readonly string[]): boolean =>
  unit.length === 2 && unit[1] === head && (head === 'em' || head === 'viên');

/** "năng suất 5,8 tấn/ha", "bình quân 59 lượt người mỗi cuộc": what the figures of the sentence divide to. */
export function wrongAverages(sentence: SeenSentence): WrongSum[] {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    if (said.role !== 'average' || said.hedged || said.value <= 0) return [];
    const per = perOf(said, text);
    if (!per) return [];
    // "bình quân 380 tấn/ngày trong 31 ngày, cao hơn mức 360 tấn/ngày của tháng 4": the average of then has figures of its own.
    if (
      isCompared(sentence, said) &&
      saids.slice(0, at).some((one) => one.role === 'average' && alike(one, said))
    )
      return [];
    const head = said.kind === 'money' ? null : said.unit[0]!;
    const [base, factor] = head === null ? [null, 1] : (measured.get(head) ?? [head, 1]);
    const others = saids
      .slice(0, at)
      .filter((one) => (one.role === 'plain' || one.role === 'total') && !isCompared(sentence, one));
    const like = others.filter(
      (one) =>
        one.kind === said.kind &&
        (head === null || one.unit[0] === head || one.unit[0] === base || isShortFor(head, one.unit)),
    );
    // "sửa chữa 62,4 tỷ đồng; trao 318 suất với 636 triệu đồng, bình quân 2 triệu đồng/suất": that of its own clause is meant.
    const beside = like.filter(({ clause }) => clause === said.clause);
    const sums = beside.length > 0 ? beside : like;
    // "bình quân mỗi đơn vị vay 600 triệu đồng": whatever its clause counts is a unit.
    const any = /(?<!\p{L})mỗi đơn vị(?!\p{L})/iu.test(
      text.slice(said.start - said.lead.length, said.end + 24),
    );
    const counted = others.filter(
      (one) =>
        one.kind === 'quantity' &&
        (one.unit[0] === per || (any && one.clause === said.clause && one.unit.length > 0)) &&
        one.value > 0,
    );
    // "tiếp nhận 74 ý tưởng; chọn 12 ý tưởng để hỗ trợ với 360 triệu đồng, bình quân 30 triệu đồng/ý tưởng".
    const near = counted.filter(({ clause }) => clause === said.clause);
    const counts = near.length > 0 && beside.length > 0 ? near : counted;
    const [sum] = sums;
    if (sums.length !== 1 || !sum) return [];
    // "695,7 tấn, năng suất bình quân 18 tạ/ha".
    const scale = sum.unit[0] === head ? 1 : factor;
    if (counted.length === 0 && isUnmadeOfAnswers(sentence, said, { ...sum, value: sum.value * scale }, per))
      return [{ start: said.cue, end: said.end, expected: null }];
    const [number] = counts;
    if (counts.length !== 1 || !number || sum === number) return [];
    if (sum.hedged || number.hedged) return [];
    const made = (sum.value * scale) / number.value;
    const slack = (openness(sentence, sum) * scale + openness(sentence, number) * made) / number.value;
    if (shows(said, made, slack)) return [];
    // "giảm từ 11 xuống còn 09; phạt 27 triệu đồng, trung bình mỗi cơ sở 03 triệu đồng": by a count that has no noun there.
    const bare = others.concat(saids.slice(0, at).filter(({ role }) => role === 'result'));
    if (
      bare.some(
        (one) => one.unit.length === 0 && one.value > 0 && shows(said, (sum.value * scale) / one.value),
      )
    )
      return [];
    // "ngoài 116 hồ không hư hỏng, còn 08 hồ bị hư hỏng với kinh phí 12,4 tỷ đồng, bình quân 1,55 tỷ đồng/hồ": those that are left cost so much.
    const left = saids
      .slice(0, at)
      .filter((one) => one.role === 'rest' && one.unit[0] === per && one.clause === said.clause);
    if (left.some((one) => one.start > number.start && shows(said, (sum.value * scale) / one.value, slack)))
      return [];
    // "tiếp nhận 1.864 triệu đồng; khởi công 16 nhà với mức hỗ trợ 50 triệu đồng/nhà, tổng kinh phí 800 triệu đồng": the sum is told behind.
    const behind = saids.slice(at + 1).filter((one) => one.clause === said.clause && alike(one, said));
    if (behind.some((one) => shows(one, said.value * number.value, said.grain * number.value))) return [];
    // What no answer states is as likely the wrong one.
    const doubted = [sum, number].filter((one) => !isStated(sentence, one)).map(({ start }) => start);
    const start = Math.min(said.cue, said.start, ...doubted);
    return [{ start: said.end - start <= 120 ? start : said.start, end: said.end, expected: null }];
  });
}

/**
 * "Tiếp nhận 2.367 đơn vị máu, bình quân 236 đơn vị/đợt": the rounds are told in another sentence. Where one answer alone counts in that noun,
 * it divides the sum, and no other answer that counts like the sum comes to this average.
 */
function isUnmadeOfAnswers(sentence: SeenSentence, said: Said, sum: Said, per: string): boolean {
  const { answers } = sentence.view;
  const own = answers.amounts.filter((one) => one.own && one.kind === 'quantity' && one.unit[0] === per);
  const [number] = own;
  if (own.length !== 1 || number === undefined || number.value <= 0 || sum.hedged) return false;
  const stated = judgedOf(sentence).some(
    ({ fact, verdict }) => fact === sum.fact && verdict.is === 'supported' && verdict.about.length > 0,
  );
  if (!stated || !hasTold(sentence, number)) return false;
  // "hỗ trợ 1.820 lao động 2,73 tỷ đồng, bình quân 1,5 triệu đồng/người": people counted in another noun.
  const beside = saidIn(sentence).filter((one) => one.kind === 'quantity' && one.value > 0 && one !== said);
  if (beside.some(({ value }) => shows(said, sum.value / value, openness(sentence, sum) / value)))
    return false;
  // "bình quân 1,7 triệu đồng cho mỗi tập thể, cá nhân": of both, as a sentence before has added them up.
  // What an answer counts in another noun is not divided by: "bình quân 28 triệu đồng mỗi phiếu" is none of the firms told there too.
  const others = new Set(
    answers.amounts.flatMap((one) => (one.own && one.unit[0] !== per ? [one.value] : [])),
  );
  const told = sentence.view
    .before(sentence)
    .flatMap(saidIn)
    .filter((one) => one.unit[0] === per || !others.has(one.value));
  if (told.some(({ kind, value }) => kind === 'quantity' && value > 0 && shows(said, sum.value / value)))
    return false;
  const parts = [sum, ...answers.amounts.filter(({ kind }) => kind === sum.kind), ...answers.noted];
  const slack = openness(sentence, sum) / number.value;
  if (parts.some(({ value }) => shows(said, value / number.value, slack))) return false;
  return ![...answers.amounts, ...answers.noted].some(({ value }) => value === said.value);
}

/** Whether a sentence that leads to this one tells a count. */
const hasTold = (sentence: SeenSentence, { value, unit }: StatedAmount): boolean =>
  sentence.view
    .before(sentence)
    .some((one) =>
      saidIn(one).some((said) => said.value === value && said.unit[0] === unit[0] && said.role === 'plain'),
    );

/** Whether an answer states a figure, or it is doubted already. */
const isStated = (sentence: SeenSentence, { fact, kind, value }: Said): boolean =>
  sentence.view.answers.amounts.some((one) => one.kind === kind && one.value === value) ||
  judgedOf(sentence).some((one) => one.fact === fact && one.verdict.is !== 'supported');

/** "bình quân mỗi buổi 78 lượt người". */
const inFront = /(?<!\p{L})(?:bình quân|trung bình)\s+(?:mỗi|một)\s+(\p{L}+)(?:\s\p{L}+){0,3}\s+$/iu;
/** "tính ra mỗi hộ nhận bình quân 08 triệu đồng". */
const eachInFront =
  /(?<!\p{L})mỗi\s+(\p{L}+)(?:\s\p{L}+){0,3}\s(?:bình quân|trung bình)(?:\s(?:là|được|khoảng))?\s+$/iu;

/** The noun that an average is of: "tấn/ha", "mỗi cuộc", "/hộ". */
function perOf(said: Said, text: string): string | null {
  const inUnit = /\/\s?([\p{L}\d]+)/u.exec(said.fact.text)?.[1];
  if (inUnit) return keysOf(inUnit)[0] ?? null;
  const behind = /^[^,;.()]{0,24}?(?:\/|(?<!\p{L})(?:mỗi|trên một|một)\s+)\s?([\p{L}\d]+)/u.exec(
    text.slice(said.end),
  );
  const noun = (behind ?? inFront.exec(said.lead) ?? eachInFront.exec(said.lead))?.[1];
  return noun === undefined ? null : (keysOf(noun)[0] ?? null);
}

/** "1,95 tỷ đồng, gấp 1,5 lần tháng trước (1,3 tỷ đồng)", "bằng 1,5 lần": how many times a figure is its base. */
export function wrongTimes(sentence: SeenSentence): WrongSum[] {
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    const times = /(?<!\p{L})(?:gấp|bằng)\s+$/iu.exec(said.lead);
    const [subject, base] = [saids[at - 1], saids[at + 1]];
    if (times && said.unit[0] === 'lần' && base?.role !== 'base' && isTimesUnmade(sentence, said))
      return [{ start: said.start - said.lead.length + times.index, end: said.end, expected: null }];
    if (!times || said.unit[0] !== 'lần' || said.hedged || !subject || base?.role !== 'base') return [];
    if (
      subject.clause !== said.clause ||
      base.clause !== said.clause ||
      !alike(subject, base) ||
      base.value <= 0
    )
      return [];
    const made = subject.value / base.value;
    const slack = (openness(sentence, subject) + openness(sentence, base) * made) / base.value;
    if (subject.hedged || base.hedged || shows(said, made, slack)) return [];
    return [{ start: said.start - said.lead.length + times.index, end: said.end, expected: null }];
  });
}
