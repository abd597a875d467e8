import { matchesOf } from '../../vietnamese/text/matches.ts';
import { partsMaking } from '../judging/figures/otherwise/closing-figures.ts';
import { isSumOfKinds } from '../judging/figures/otherwise/named-sums.ts';
import { isToldOfBoth } from '../judging/figures/otherwise/own-changes.ts';
import { judgedOf } from '../judging/judge.ts';
import { beside, isAmount } from '../reading/answers/amounts.ts';
import { pointsBack } from '../reading/pointing.ts';
import { alike, type Said, saidIn } from '../reading/said.ts';
import { isSlip } from '../reading/slips.ts';
import type { SeenSentence } from '../reading/view.ts';
import { afterUnit, fillers, type Word } from '../reading/words.ts';
import type { Clash } from './clash.ts';

/* The same figure, told differently in two places. */

/** Figures and days that two places tell differently of one answer, and those that the words alone show to be the same. */
export function clashingFigures(body: readonly SeenSentence[]): Clash[] {
  return [...ofAnswers(body), ...ofWords(body)];
}

const comparable = new Set<Said['role']>(['plain', 'total', 'rest', 'share']);

/** One answer told rightly in one place and wrongly in another; where all are wrong, the later against the first. */
function ofAnswers(body: readonly SeenSentence[]): Clash[] {
  type Told = {
    sentence: SeenSentence;
    start: number;
    end: number;
    value: string;
    wrong: boolean;
    answer: string;
  };
  const told = new Map<string, Told[]>();
  for (const sentence of body) {
    for (const { start, end, text, fact, verdict } of judgedOf(sentence)) {
      if (!fact || (!isAmount(fact) && fact.kind !== 'date')) continue;
      const said = saidIn(sentence).find((one) => one.fact === fact);
      if (said && !comparable.has(said.role)) continue;
      const wrong = verdict.is !== 'supported';
      const answer = wrong ? verdict.answer : verdict.about.length === 1 ? verdict.about[0] : undefined;
      // A list of events or papers has many days and figures of its own.
      if (!answer || answer.facts.filter(({ kind }) => kind === fact.kind).length > 1) continue;
      // The day of an event and who came to it are told apart.
      const key = `${fact.kind} ${answer.id}`;
      const list = told.get(key) ?? [];
      told.set(key, [...list, { sentence, start, end, value: text, wrong, answer: answer.id }]);
    }
  }
  return [...told.values()].flatMap((places) => {
    const right = places.find(({ wrong }) => !wrong);
    const [first, ...others] = places.filter(({ wrong }) => wrong);
    const other = right ?? first;
    const doubted = right
      ? first
        ? [first, ...others]
        : []
      : others.filter(({ value }) => value !== first?.value);
    return (
      doubted
        // What comes first and is wrong is wrong by itself; the place behind it contradicts.
        .filter(({ sentence }) => other !== undefined && sentence.at.start > other.sentence.at.start)
        .map(({ sentence, start, end, answer }) => ({ sentence, start, end, expected: other!.value, answer }))
    );
  });
}

/** Words that take up what was told before. */
const again = /(?<!\p{L})(?:toàn bộ|tất cả|cả|tổng số|tổng cộng|số|những|các)\s+$/iu;
const pointing = new RegExp(`^[^,;.]{0,30}(?<!\\p{L})(?:${pointsBack}|này|đó)(?!\\p{L})`, 'iu');
const summing =
  /^(?:[\p{P}\s]*)(?:đánh giá chung|nhìn chung|tính chung|tóm lại|như vậy|kết quả chung|tổng hợp|nhìn lại|trong (?:tháng|kỳ|quý))(?!\p{L})/iu;
const scope =
  /lũy kế|luỹ kế|từ đầu năm|(?:\d+|hai|ba|bốn|năm|sáu) (?:tháng|quý|kỳ)|tháng [\d/]+ và|cùng kỳ|so với|tháng trước|kỳ trước|quý|đợt|giai đoạn|bình quân|kế hoạch|chỉ tiêu|dự kiến|mỗi|từng|riêng|trong đó|tại (?:xã|phường|huyện|thôn|\p{Lu})/iu;

type Mention = {
  sentence: SeenSentence;
  said: Said;
  noun: readonly string[];
  about: ReadonlySet<string>;
  clause: string;
};

/** So many counts of one noun are compared with those behind them: no report has more, and no text takes long. */
const mostMentions = 120;

/** Counts whose nouns and surroundings say that they are the same; only where no scope, place or period parts them. */
function ofWords(body: readonly SeenSentence[]): Clash[] {
  const byHead = new Map<string, Mention[]>();
  return body.flatMap((sentence) => {
    const found = sentence
      .once('mentions', () => mentionsIn(sentence))
      .map((mention): Mention => ({ sentence, ...mention }));
    const clashes = found.flatMap((one): Clash[] => {
      const earlier = byHead.get(one.said.unit[0]!) ?? [];
      const other = earlier.find((two) => isSame(one, two) && one.said.value !== two.said.value);
      if (!other || earlier.some((two) => alike(two.said, one.said) && two.said.value === one.said.value))
        return [];
      if (isMadeUp(one, [...earlier, ...found.filter((two) => isToldInFront(two, one))])) return [];
      const { start, end } = one.said;
      return [{ sentence, start, end, expected: other.said.fact.text }];
    });
    for (const one of found) {
      const list = byHead.get(one.said.unit[0]!) ?? [];
      if (list.length < mostMentions) byHead.set(one.said.unit[0]!, [...list, one]);
    }
    return clashes;
  });
}

function mentionsIn(sentence: SeenSentence): Omit<Mention, 'sentence'>[] {
  const { text } = sentence.at;
  return saidIn(sentence).flatMap((said) => {
    if (said.kind !== 'quantity' || said.whole !== null || said.hedged || !comparable.has(said.role))
      return [];
    // "31 cơ sở còn lại không bị nhắc nhở": what is left is another figure.
    if (said.unit.length === 0 || /^[^,;.]{0,24}(?<!\p{L})còn lại(?!\p{L})/iu.test(text.slice(said.end)))
      return [];
    // "06 sản phẩm đạt 4 sao": those of a rank are no others.
    if (/^(?:\s\p{L}+){0,3}\s\d sao(?!\p{L})/iu.test(text.slice(said.end))) return [];
    const from = Math.max(text.lastIndexOf(';', said.start), text.lastIndexOf(':', said.start)) + 1;
    const stop = text.slice(said.end).search(/[;.](?:\s|$)/u);
    const clause = text.slice(from, stop < 0 ? text.length : said.end + stop);
    // "cứ 100 thôn thì có 25 thôn đạt chuẩn": how two counts stand to each other.
    if (/(?<!\p{L})cứ(?: mỗi)?\s[^;,.]*$/iu.test(text.slice(from, said.start))) return [];
    const { left, right } = beside(sentence, said.fact);
    return [
      {
        said,
        noun: nounOf(sentence, said),
        about: content([...left.slice(0, 5), ...right.slice(0, 5)], said),
        clause,
      },
    ];
  });
}

/** The noun phrase of a count: its unit and what follows, to a sign or a word that begins something else. */
function nounOf(sentence: SeenSentence, said: Said): string[] {
  const tail = beside(sentence, said.fact).tail.slice(0, 7);
  const stop = tail.findIndex((word, at) => at >= said.unit.length && afterUnit.has(word));
  return stop < 0 ? tail : tail.slice(0, stop);
}

const content = (words: readonly Word[], said: Said): ReadonlySet<string> =>
  new Set(
    words
      .map(({ key }) => key)
      .filter(
        (key) => !fillers.has(key) && !afterUnit.has(key) && !said.unit.includes(key) && !/^\d/.test(key),
      ),
  );

/** Whether two mentions count the same thing. */
function isSame(one: Mention, two: Mention): boolean {
  if (one.sentence === two.sentence || !alike(one.said, two.said)) return false;
  const verdict = verdictOf(one);
  if (verdict === 'supported') return false;
  if (verdict === 'unsupported' && verdictOf(two) === 'supported' && isSlip(digitsOf(one), digitsOf(two)))
    return true;
  if (scope.test(one.clause) || isToldOfBoth(one.sentence, one.said)) return false;
  // "Qua 06 đợt truyền thông, 450 lượt người ..." behind "06 đợt truyền thông cho 540 lượt người": told again with what stood beside it.
  if (
    verdict === null &&
    verdictOf(two) === 'supported' &&
    one.said.unit.join(' ') === two.said.unit.join(' ') &&
    isSlip(digitsOf(one), digitsOf(two)) &&
    toldBeside(one).some((answer) => toldBeside(two).includes(answer))
  )
    return true;
  if (scope.test(two.clause)) return false;
  const taken =
    again.test(one.said.lead) || pointing.test(one.said.tail) || summing.test(one.sentence.at.text);
  if (!taken || one.sentence.at.section !== two.sentence.at.section) {
    if (!summing.test(one.sentence.at.text)) return false;
  }
  if (properNames(one) !== properNames(two)) return false;
  const [short, long] = one.noun.length <= two.noun.length ? [one.noun, two.noun] : [two.noun, one.noun];
  const nouns =
    short.length >= Math.max(3, one.said.unit.length + 1) && short.every((word, at) => long[at] === word);
  const met = [...one.about].filter((word) => two.about.has(word)).length;
  return nouns || (met >= 2 && met >= Math.min(one.about.size, two.about.size) * 0.6);
}

function verdictOf({ sentence, said }: Mention): string | null {
  const verdict = judgedOf(sentence).find(({ fact }) => fact === said.fact)?.verdict;
  if (verdict?.is !== 'supported') return verdict?.is ?? null;
  // What only happens to come out of others, in the words of an answer, may be a slip of that answer's figure.
  if (verdict.instead && said.role === 'plain') return 'unsupported';
  return verdict.about.length === 0 ? null : verdict.is;
}

/** The answers that other figures of the sentence state. */
const toldBeside = ({ sentence, said }: Mention) =>
  judgedOf(sentence).flatMap(({ fact, verdict }) =>
    fact && fact !== said.fact && isAmount(fact) && verdict.is === 'supported' ? verdict.about : [],
  );

const digitsOf = ({ said }: Mention): string => String(said.value).replace(/\D/gu, '');

/** The capitalised words inside a clause, which may part one place or body from another. */
const properNames = ({ clause }: Mention): string =>
  matchesOf(/(?<=[\p{Ll},]\s)\p{Lu}\p{L}+/gu, clause)
    .map(([name]) => name)
    .filter((name) => name !== 'Sở')
    .sort()
    .join(' ');

/** "116 vụ việc đã có kết luận, 12 vụ việc đang tiếp tục": an answer's figure in the same sentence in front, which may leave the one behind. */
const isToldInFront = (two: Mention, { said }: Mention): boolean =>
  two.said.end <= said.start && verdictOf(two) === 'supported';

/** A sum or difference of figures told before is another figure. */
function isMadeUp({ sentence, said }: Mention, earlier: readonly Mention[]): boolean {
  // "tổng số 14 lượt viên chức ..., gồm 08 trường hợp tiếp nhận và 06 trường hợp biệt phái".
  if (said.role === 'total' && partsMaking(sentence, said).length > 0) return true;
  if (isSumOfKinds({ sentence, said })) return true;
  const values = earlier.filter((two) => alike(two.said, said)).map((two) => two.said.value);
  return values.some((a, at) =>
    values.slice(at + 1).some((b) => a + b === said.value || Math.abs(a - b) === said.value),
  );
}
