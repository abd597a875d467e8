import type { Fact } from '../../../vietnamese/types.ts';
import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { labelsOf } from '../../reading/comparing/compared-labels.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers } from '../../reading/words.ts';
import type { Verdict } from '../verdict.ts';
import { judgeAmount } from './judge-amounts.ts';

/* What a text denies. */

/** "không có hồ sơ trễ hẹn": wrong when an answer counts what is denied. */
export function judgeZero(sentence: SeenSentence, fact: Extract<Fact, { kind: 'zero' }>): Verdict {
  // "giải quyết 00 hồ sơ" is a figure like any other.
  if (/^0+(?![\d.,])/u.test(fact.text)) {
    const counted = judgeAmount(sentence, { ...fact, kind: 'quantity' });
    if (counted.is === 'unsupported' && counted.answer) return counted;
  }
  if (isOfTheRest(sentence, fact) || isOfLastMonth(sentence, fact)) return { is: 'supported', about: [] };
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
    scored.find(
      ({ stated, share }) =>
        stated.value !== 0 && (share === 1 || (share >= 0.75 && !aimsElsewhere(fact.text, denied, stated))),
    ) ?? scored.find(({ stated }) => stated.value !== 0 && deniesNothingElse(denied, stated));
  if (counted && (zero.length === 0 || zero[0]!.met < counted.met)) {
    return {
      is: 'unsupported',
      answer: counted.stated.answer,
      expected: `${counted.stated.value} ${counted.stated.unit.join(' ')}`.trim(),
    };
  }
  return { is: 'supported', about: zero.map(({ stated }) => stated.answer) };
}

/** "còn 28 ấp chưa có nhà văn hóa", "52 vụ vi phạm; 35 vụ không có vi phạm" of 87: those counted have none, and others do. */
const isOfTheRest = ({ at, facts, view }: SeenSentence, { start }: Fact): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'quantity' &&
      at.text.slice(fact.end, start).trim() === '' &&
      (/(?<!\p{L})còn(?: lại)?\s$/iu.test(at.text.slice(0, fact.start)) || isRest(view, Number(fact.value))),
  );

/** "(tháng 5/2024 không có vụ đuối nước nào)": the label of the last report right in front says when there was none. */
const isOfLastMonth = ({ at, view }: SeenSentence, { start }: Fact): boolean =>
  labelsOf(at.text).some(
    ({ end, period }) =>
      period !== null && period === view.earlier.newestPeriod && /^,?\s$/u.test(at.text.slice(end, start)),
  );

/** Whether a count is what two answers of one noun leave, and no answer itself. */
function isRest({ answers: { amounts } }: SeenSentence['view'], value: number): boolean {
  const own = amounts.filter((one) => one.own && one.kind === 'quantity');
  return (
    !own.some((one) => one.value === value) &&
    own.some((whole) =>
      own.some(
        (part) => part.unit[0] === whole.unit[0] && whole.value - part.value === value && part.value > 0,
      ),
    )
  );
}

/**
 * "không để thí sinh nào phải bỏ thi" beside "Số thí sinh vắng thi": what is not to come about, in a word that the answer has not, is no count
 * of what it has in another one.
 */
const aimsElsewhere = (text: string, denied: ReadonlySet<string>, stated: StatedAmount): boolean =>
  /^không để(?!\p{L})/iu.test(text) &&
  [...denied].some(
    (word) => !denying.has(word) && !aiming.has(word) && !fillers.has(word) && !stated.words.has(word),
  );
const aiming = new Set(['để', 'phải', 'bị', 'một', 'ai']);

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
