import { matchesOf } from '../../vietnamese/text/matches.ts';
import { judgedOf } from '../judging/judge.ts';
import { writeStated } from '../reading/answers/amounts.ts';
import { negationsIn } from '../reading/negation.ts';
import type { SeenSentence } from '../reading/view.ts';
import { contentKeys, fillers, keysOf } from '../reading/words.ts';
import { countedWords } from './counters.ts';
import { mostDenied } from './denied-words.ts';
import { answerSources, headed, reach, type Source, type Sources } from './sources.ts';
import type { Turned } from './turned.ts';

/* Claims without a figure: "có nhiều đơn khiếu nại" where none was answered, "chưa trình Tờ trình số 187/TTr" of a paper that was answered. */

const there =
  /(?<!\p{L})(?:xảy ra|phát sinh|ghi nhận|phát hiện|xuất hiện|nhận được|có|còn|vẫn|nhiều|một số|đã(?! (?:có|còn|để|xảy ra|nhiều|một số)(?!\p{L}))|làm|gây(?: ra)?)(?!\p{L})(?: (?:có|còn|để|xảy ra|nhiều|một số|vài|các|những|tình trạng))*/giu;
const doubt =
  /(?<!\p{L})(?:không|chưa|chẳng|tránh|phòng|ngăn|hạn chế|giảm|nếu|khi|nhằm|tuyên truyền|quy định|kiểm tra|rà soát|theo|hoặc|bảo đảm|đảm bảo)(?!\p{L})/iu;
const verbs = new Set('có còn xảy ra phát sinh ghi nhận phát hiện xuất vẫn bị được để'.split(' '));
const deniedAct =
  /(?<!\p{L})(?:chưa|không)\s+(?:được\s+)?(?:ban hành|trình|tham mưu|ký|phê duyệt|thông qua|gửi|xây dựng|triển khai|thực hiện)(?!\p{L})[^,;.]{0,80}$/iu;

/** "Khi xảy ra", "nơi phát sinh", "nguy cơ xảy ra": what may be. */
const supposed =
  /(?<!\p{L})(?:nơi|nguy cơ|trường hợp|dễ|phải|đường dây|dấu hiệu|báo|tiếp nhận|tình hình|tổng hợp|theo dõi|nắm|xử lý)(?!\p{L})/iu;
/** Of another time, or as what the last report had. */
const past = /(?<!\p{L})(?:(?:tháng|quý|kỳ|năm|tuần) (?:trước|ngoái)|cùng kỳ)(?!\p{L})/iu;
const happens = /(?<!\p{L})(?:xảy ra|phát sinh|xuất hiện|ghi nhận|phát hiện|tình trạng)(?!\p{L})/iu;

/** "người chết", "vụ cháy": a word that counts, and what is counted. */
const isCounted = (unit: readonly string[]): boolean =>
  unit.length === 2 && countedWords(unit, unit).length === 1;

/** "Số người chết do cháy", "Số vụ đuối nước tại các bãi tắm", "Số đơn thư kéo dài về đất đai": what comes of what, where and in which field goes without saying. */
const circumstance = /(?<=\p{L}\s\p{L}+)\s(?:do|vì|tại|ở|trong|trên|trên địa bàn|của|về)\s[^,;]*$/iu;
/** A label without that, if more is left of it than what it counts. */
function bare(label: string, unit: readonly string[]): string {
  const short = label.replace(circumstance, '');
  return keysOf(short).every((word) => fillers.has(word) || unit.includes(word)) ? label : short;
}

/** Whether no other answer counts the same under other circumstances: with "Số vụ cháy" beside "Số vụ cháy tại chợ" the place has to be said. */
function isAlone({ view }: SeenSentence, label: string): boolean {
  const own = contentKeys(label);
  return !view.answers.amounts.some(
    (one) => one.own && one.value !== 0 && own.every((word) => one.words.has(word)),
  );
}

/** What a label counts, word by word: of "Số cặp tảo hôn" the child marriages. */
const thingsOf = (label: string, unit: readonly string[]): string[] =>
  countedWords(keysOf(label), unit).filter((word) => !fillers.has(word) && word !== 'số');

/** "còn xảy ra tảo hôn", "tai nạn lao động vẫn xảy ra": what a label counts, told without the word that counts it. */
function isTold(
  things: readonly string[],
  verb: string,
  after: readonly string[],
  before: readonly string[],
): boolean {
  if (things.length === 0) return false;
  // One word may begin another thing ("có cháy nắng"): only where it is all that happens.
  if (things.length === 1) return happens.test(verb) && after.length === 1 && after[0] === things[0];
  if (things.every((word, at) => after[at] === word)) return true;
  return (
    after.length === 0 &&
    /(?:xảy ra|phát sinh|tái diễn)$/iu.test(verb.trim()) &&
    things.every((word, at) => before.at(at - things.length) === word)
  );
}

/** Where so many words behind a place end, fillers aside. */
const lastOf = ({ words }: SeenSentence, from: number, count: number): number =>
  words.filter(({ key, start }) => start >= from && !fillers.has(key)).at(count - 1)?.end ?? from;

/** "những người đã được cử đi học", "sau khi đã cấp phép": of whom it is told, or when. */
const ofWhom = /(?<!\p{L})(?:những|các|mọi|số|khi|nếu|theo|đúng|như|mà)(?!\p{L})[^,;:.]*$/iu;

/** "đã cử cán bộ đi học thạc sĩ" where none was: the deed that a label counts, in all its words, and denied nowhere in the text. What is late is done too. */
const isDone = (
  { view }: SeenSentence,
  deed: readonly string[],
  front: string,
  after: readonly string[],
): boolean =>
  deed.length > 1 &&
  deed.includes(after[0]!) &&
  deed.every((word) => after.includes(word)) &&
  !deed.includes('trễ') &&
  !ofWhom.test(front) &&
  mostDenied(view, new Set(deed)) < deed.length;

type DeniedThing = { source: Source; things: readonly string[]; said: string };
const thingsDenied = new WeakMap<Sources, readonly DeniedThing[]>();

/** What answers in words say that there is none of, in words enough to be known by. */
function deniedThings(sources: Sources): readonly DeniedThing[] {
  const known = thingsDenied.get(sources);
  if (known) return known;
  const found = sources.all.flatMap((source) =>
    negationsIn(source.text, source.words, reach).flatMap(({ start, words }): DeniedThing[] => {
      if (!verbs.has(words[0]!.key)) return [];
      const governed = headed(words).filter(({ key }) => !verbs.has(key) && !fillers.has(key));
      if (governed.length < 2) return [];
      const said = source.text.slice(start, governed.at(-1)!.end);
      return [{ source, things: governed.map(({ key }) => key), said }];
    }),
  );
  thingsDenied.set(sources, found);
  return found;
}

/** "làm chết người" is that there are "người chết". */
const caused = /^(?:làm|gây)/iu;
const inOrder = ([first, second, ...more]: readonly string[]): string[] =>
  [...(second === 'người' ? [second, first] : [first, second]), ...more].filter((word) => word !== undefined);

const lacking = /(?<!\p{L})(?:không|chưa)(?!\p{L})[^,;()\d]*$/iu;

/** Whether what is claimed is denied or asked in the same words; "còn nhiều hộ chưa được cấp thẻ" claims what "Số hộ chưa được cấp thẻ" counts. */
function isDoubted(behind: string, label: string): boolean {
  if (!doubt.test(behind)) return false;
  const lack = lacking.exec(label)?.[0].trim().toLowerCase();
  const at = lack === undefined ? -1 : behind.toLowerCase().indexOf(lack);
  return at < 0 || doubt.test(behind.slice(0, at));
}

/** What a sentence claims, without counting it, though an answer says that there was none. */
export function affirmedZeros(sentence: SeenSentence): Turned[] {
  if (sentence.kept) return [];
  const zeros = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === 'quantity' && one.value === 0 && one.unit.length > 0,
  );
  const denied = deniedThings(answerSources(sentence.view));
  if (zeros.length === 0 && denied.length === 0) return [];
  const { text } = sentence.at;
  return matchesOf(there, text).flatMap((match): Turned[] => {
    const clause =
      Math.max(...[',', ';', ':', '(', '. '].map((sign) => text.lastIndexOf(sign, match.index))) + 1;
    const front = text.slice(clause, match.index);
    const rest = text.slice(match.index + match[0].length);
    const behind = /^[^,;:().\d]*/u.exec(rest)![0];
    if (/\d/u.test(front) || /^\s*\d/u.test(rest)) return [];
    if (doubt.test(front) || supposed.test(front)) return [];
    if (past.test(`${front} ${behind}`)) return [];
    const said = new Set(keysOf(`${front} ${behind}`));
    const told = contentKeys(behind);
    const after = caused.test(match[0]) ? inOrder(told) : told;
    const beyond = contentKeys(/^[^;:().\d]*/u.exec(rest)![0]);
    const before = contentKeys(front);
    const done = /^đã/iu.test(match[0]);
    const zero = zeros.find(({ words, unit, answer }) => {
      if (isDoubted(behind, answer.label)) return false;
      const short = bare(answer.label, unit);
      const label = isAlone(sentence, short) ? short : answer.label;
      // "còn vụ việc tồn đọng, kéo dài": a label that lists is said as a list.
      const listed = label.includes(',');
      const named = label === answer.label ? words : [...keysOf(label), ...unit];
      const own = [...new Set(named)].filter((word) => !fillers.has(word) && !verbs.has(word));
      const more = own.filter((word) => !unit.includes(word));
      if (done) return isDone(sentence, more, front, after);
      // "có ca tử vong": a unit of several words says by itself what it is of.
      if (unit.length > 2 && unit.every((word, at) => after[at] === word)) return true;
      // "có người chết": a counter and what befell it, where nothing else is told.
      if (isCounted(unit) && after.length === 2 && unit.every((word, at) => after[at] === word)) return true;
      const things = thingsOf(label, unit);
      if (isTold(things, match[0], listed ? beyond : after, before)) return true;
      // The unit alone ("có hồ sơ") says nothing; what it is of must be told, and right behind the verb.
      return (
        more.length > 0 &&
        own.every((word) => said.has(word) || (listed && beyond.includes(word))) &&
        after.slice(0, own.length + 1).some((word) => more.includes(word))
      );
    });
    const end = match.index + match[0].length + behind.trimEnd().length;
    // "còn phát sinh nợ quá hạn" against "giải ngân 3 tỷ đồng, không có nợ quá hạn".
    const other =
      zero || done || doubt.test(behind)
        ? undefined
        : denied.find(({ things }) => things.every((word, at) => after[at] === word));
    if (other && mostDenied(sentence.view, new Set(other.things)) < other.things.length)
      return [
        {
          is: 'denied',
          start: match.index,
          end: lastOf(sentence, match.index + match[0].length, other.things.length),
          ...(other.source.answer === undefined ? {} : { answer: other.source.answer }),
          expected: other.said,
        },
      ];
    if (!zero) return [];
    return [
      {
        is: 'denied',
        start: match.index,
        end: Math.min(end, match.index + 90),
        answer: zero.answer.id,
        expected: writeStated(zero),
      },
    ];
  });
}

/** A paper that was answered as issued or sent, told as not yet so. */
export function deniedPapers(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  return judgedOf(sentence).flatMap(({ fact, start, verdict }): Turned[] => {
    if (fact?.kind !== 'reference' || verdict.is !== 'supported') return [];
    const answer = verdict.about.find(({ type }) => type === 'reference');
    if (!answer || /(?<!\p{L})(?:chưa|không)(?!\p{L})/iu.test(answer.text)) return [];
    const found = deniedAct.exec(text.slice(0, start));
    return found
      ? [
          {
            is: 'turned',
            start: found.index,
            end: start,
            answer: answer.id,
            expected: answer.text.slice(0, 80),
          },
        ]
      : [];
  });
}
