import { matchesOf } from '../../vietnamese/matches.ts';
import { judgedOf } from '../judging/judge.ts';
import { writeStated } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf } from '../reading/words.ts';
import { countedWords } from './counters.ts';
import type { Turned } from './turned.ts';

/* Claims without a figure: "có nhiều đơn khiếu nại" where none was answered, "chưa trình Tờ trình số 187/TTr" of a paper that was answered. */

const there =
  /(?<!\p{L})(?:xảy ra|phát sinh|ghi nhận|phát hiện|xuất hiện|đã (?:tiếp )?nhận(?: được)?|có|còn|vẫn|nhiều|một số)(?!\p{L})(?: (?:có|còn|để|xảy ra|nhiều|một số|vài|các|những|tình trạng))*/giu;
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

/** What a label counts, word by word: of "Số cặp tảo hôn" the child marriages. */
const thingsOf = (label: string, unit: readonly string[]): string[] =>
  countedWords(keysOf(label), unit).filter((word) => !fillers.has(word) && word !== 'số');

/** So many words of a label, right behind the verb, say what it counts. */
const heading = 3;

/** "; có người chết", "vẫn còn vụ việc tồn đọng, kéo dài": a label begins behind the verb, and the sentence has the rest of it. */
function beginsAs(
  label: string,
  unit: readonly string[],
  after: readonly string[],
  said: ReadonlySet<string>,
): boolean {
  const words = keysOf(label).filter((word) => !fillers.has(word) && word !== 'số');
  const head = words.slice(0, heading);
  return (
    head.length > 1 &&
    head.some((word) => !unit.includes(word)) &&
    (head.every((word, at) => after[at] === word) ||
      (words.length <= heading && after.length === 2 && after.every((word, at) => words[at] === word))) &&
    words.every((word) => said.has(word))
  );
}

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

/** What a sentence claims, without counting it, though an answer says that there was none. */
export function affirmedZeros(sentence: SeenSentence): Turned[] {
  if (sentence.kept) return [];
  const zeros = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === 'quantity' && one.value === 0 && one.unit.length > 0,
  );
  if (zeros.length === 0) return [];
  const { text } = sentence.at;
  return matchesOf(there, text).flatMap((match): Turned[] => {
    const clause =
      Math.max(...[',', ';', ':', '(', '. '].map((sign) => text.lastIndexOf(sign, match.index))) + 1;
    const front = text.slice(clause, match.index);
    const rest = text.slice(match.index + match[0].length);
    const behind = /^[^,;:().\d]*/u.exec(rest)![0];
    if (/\d/u.test(front) || /^\s*\d/u.test(rest)) return [];
    if (doubt.test(front) || doubt.test(behind) || supposed.test(front)) return [];
    if (past.test(`${front} ${behind}`)) return [];
    const said = new Set(keysOf(`${front} ${behind}`));
    const after = keysOf(behind).filter((word) => !fillers.has(word));
    const beyond = keysOf(/^[^;:().\d]*/u.exec(rest)![0]).filter((word) => !fillers.has(word));
    const before = keysOf(front).filter((word) => !fillers.has(word));
    const zero = zeros.find(({ words, unit, answer }) => {
      const own = [...words].filter((word) => !fillers.has(word) && !verbs.has(word));
      const more = own.filter((word) => !unit.includes(word));
      // "có ca tử vong": a unit of several words says by itself what it is of.
      if (unit.length > 2 && unit.every((word, at) => after[at] === word)) return true;
      // "có người chết": a counter and what befell it, where nothing else is told.
      if (isCounted(unit) && after.length === 2 && unit.every((word, at) => after[at] === word)) return true;
      if (beginsAs(answer.label, unit, after, sentence.wordSet)) return true;
      const things = thingsOf(answer.label, unit);
      if (isTold(things, match[0], answer.label.includes(',') ? beyond : after, before)) return true;
      // The unit alone ("có hồ sơ") says nothing; what it is of must be told, and right behind the verb.
      return (
        more.length > 0 &&
        own.every((word) => said.has(word)) &&
        after.slice(0, own.length + 1).some((word) => more.includes(word))
      );
    });
    if (!zero) return [];
    const end = match.index + match[0].length + behind.trimEnd().length;
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
