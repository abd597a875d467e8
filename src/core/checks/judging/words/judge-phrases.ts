import { isCapital } from '../../../vietnamese/letters/letters.ts';
import type { CheckAnswer } from '../../finding.ts';
import { namesBegunIn } from '../../reading/answers/answered-names.ts';
import { sameWord } from '../../reading/roman.ts';
import {
  assessesAt,
  takesPartAt,
  tellsHowItGoesOn,
  tellsOfGuests,
} from '../../reading/standing/assessments.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { afterUnit, containsKey, fillers, longKey, type Word } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* Titles and names of events that begin like the answered ones and go on otherwise. */

const goesOn = new Set([
  ...afterUnit,
  ...fillers,
  'ngày',
  'tổ',
  'diễn',
  'đợt',
  'nhằm',
  'góp',
  'bảo',
  'đúng',
  'kịp',
  'phục',
  'lần',
  'sở',
  'hằng',
  'qua',
  'sau',
  'khi',
  'nên',
  'đồng',
  'thời',
  'đầy',
  'đủ',
  'nghiêm',
  'túc',
  'hiệu',
  'quả',
  'học',
]);

/** So many words name an event without what belongs to it. */
const whole = 4;
const belongs = new Set('của do tại ở trên với cho về nhằm vì năm tháng ngày theo'.split(' '));

/** What is said of whatever is done. */
const anyDeed = new Set(['tổ chức', 'triển khai', 'thực hiện', 'tham gia', 'phối hợp', 'tiến hành']);

/** How many words a phrase may begin behind. */
const searched = 40;

/**
 * Where the words of a sentence leave an answered phrase: it begins with at least two of its words ("ban hành Quy chế …") and goes on with
 * words that the answer does not have. Null when it follows the phrase, cuts it short, or says it in other words.
 */
export function divergence(
  sentence: SeenSentence,
  from: number,
  phrase: string,
  answer: CheckAnswer,
  least = 2,
): Judged | null {
  const source = longKey(phrase).split(' ');
  const own = sentence.view.answers.said.get(answer)!.words;
  const words = sentence.words.filter((word) => word.start >= from);
  for (let at = 0; at < Math.min(words.length, searched); at++) {
    const skip = startOf(words, at, source);
    if (skip < 0) continue;
    const { met, read } = followed(words, at, source.slice(skip), phrase);
    if (skip + met >= source.length) return null;
    // "Trung tâm Trợ giúp pháp lý nhà nước" is no "trợ giúp pháp lý lưu động": the words are part of the name of a body.
    const first = skip === 1 && words[at - 1]?.key === source[0] ? at - 1 : at;
    if (isInBody(sentence.at.text, words[first]!.start, phrase)) continue;
    // "tổ chức Lễ ra quân" does not begin a title that goes "tổ chức Chiến dịch ...".
    if (met === 2 && anyDeed.has(source.slice(skip, skip + 2).join(' '))) continue;
    // "Qua diễn tập, 150 người tham gia diễn tập ...": named in short, and once more.
    // "Đoàn đánh giá giữa kỳ" of "Đoàn đánh giá giữa kỳ của nhà tài trợ": told without whose, where and what for.
    // "Ngày chạy Olympic" of "Ngày chạy Olympic vì sức khỏe toàn dân", which stands elsewhere, is named in short.
    const enough = sentence.view.stands(source.join(' ')) ? whole - 1 : whole;
    if (met >= enough && belongs.has(source[skip + met]!)) {
      at += read - 1;
      continue;
    }
    const left = source.length - skip - met;
    const told = { answer, expected: phrase };
    const found =
      met < least || at + read >= words.length ? null : strange(sentence, words, at + read, left, own, told);
    if (found) return found;
  }
  return null;
}

/** How many words of the phrase follow one another in a sentence, and in how many words there: one in capitals ("KSNK") may be written out. */
function followed(
  words: readonly Word[],
  at: number,
  source: readonly string[],
  phrase: string,
): { met: number; read: number } {
  let [met, read] = [0, 0];
  for (const next of source) {
    const word = words[at + read];
    if (!word) break;
    const letters = next.length > 2 && phrase.includes(next.toUpperCase()) ? next.length : 0;
    const run = words.slice(at + read, at + read + letters).map(({ key }) => key[0]);
    const long = letters > 0 && run.join('') === next;
    if (!long && !sameWord(word.key, next)) break;
    met += 1;
    read += long ? letters : 1;
  }
  return { met, read };
}

const bodyInFront =
  /(?<!\p{L})(?:Trung tâm|Chi cục|Cục|Sở|Ban|Phòng|Hội|Quỹ|Viện|Đội|Vụ|Hội đồng|Ban Quản lý|Ban Chỉ đạo)\s$/u;

/** Whether words with a capital, which the phrase begins without, follow what a body is. */
const isInBody = (text: string, start: number, phrase: string): boolean =>
  isCapital(text.charCodeAt(start)) &&
  !isCapital(phrase.charCodeAt(0)) &&
  bodyInFront.test(text.slice(Math.max(0, start - 16), start));

/** Which word of the phrase two running words of the sentence begin with; -1 for none. Its first word may be left out ("về"). */
function startOf(words: readonly Word[], at: number, source: readonly string[]): number {
  const first = words[at]!.key;
  const second = words[at + 1]?.key;
  if (first === source[0] && second === source[1]) return 0;
  return first === source[1] && second === source[2] ? 1 : -1;
}

function strange(
  sentence: SeenSentence,
  words: readonly Word[],
  at: number,
  left: number,
  own: ReadonlySet<string>,
  told: { answer: CheckAnswer; expected: string },
): Judged | null {
  if (isToldOfIt(sentence, words, at, told.expected) || pointsBack(words, at)) return null;
  const { text } = sentence.at;
  const found: Word[] = [];
  for (const word of words.slice(at, at + left + 3)) {
    const before = text.slice(words[words.indexOf(word) - 1]?.end ?? 0, word.start);
    if (/[;:.()“”"]|,/u.test(before) || (goesOn.has(word.key) && found.length > 0)) break;
    if (assessesAt(words, at + found.length)) break;
    found.push(word);
  }
  const first = found[0];
  if (
    !first ||
    goesOn.has(first.key) ||
    /^\d/.test(first.key) ||
    found.some((word) => own.has(word.key) && found.indexOf(word) === 0)
  )
    return null;
  if (found.filter((word) => own.has(word.key)).length > found.length / 2) return null;
  const start = words[Math.max(0, at - 2)]!.start;
  const end = Math.min(found.at(-1)!.end, start + 88);
  return { text: text.slice(start, end), start, end, fact: null, verdict: { is: 'unsupported', ...told } };
}

/** "hội nghị | nêu trên", "lớp tập huấn | vừa qua": words that point back at what was told end a name. */
const pointsBack = (words: readonly Word[], at: number): boolean =>
  pointing.has(`${words[at]?.key} ${words[at + 1]?.key}`) || pointingAlone.has(words[at]?.key ?? '');
const pointing = new Set(
  'nêu trên|nêu ở|nêu tại|nói trên|nói ở|kể trên|dẫn trên|vừa nêu|vừa nói|vừa kể|vừa qua|vừa rồi|đã nêu|đã nói|đã kể'.split(
    '|',
  ),
);
const pointingAlone = new Set('này trên đó ấy kia'.split(' '));

/**
 * "92 người tham gia diễn tập | nắm vững quy trình ứng cứu": the phrase is cut short, and how it went or what people did there follows. What
 * may also be the name of another event follows people only, and where the whole phrase stands elsewhere.
 */
const isToldOfIt = (sentence: SeenSentence, words: readonly Word[], at: number, phrase: string): boolean =>
  assessesAt(words, at) ||
  tellsHowItGoesOn(sentence.at.text.slice(words[at]!.start)) ||
  // "Lễ ra quân làm | việc khẩn trương": its first word is that of the name.
  assessesAt(words, at - 1) ||
  ((takesPartAt(words, at) || `${words[at]?.key} ${words[at + 1]?.key}` === 'tiếp tục') &&
    tellsOfGuests(sentence.at.text.slice(0, words[at]!.start).trimEnd()) &&
    sentence.view.stands(longKey(phrase)));

/**
 * Names that begin like an answered one and end otherwise: "Ban Quản lý rừng phòng hộ Nậm Khánh" for "... Nậm Khao". At least half of the
 * name must be met, three words of it, and at most its last two differ.
 */
export function judgeNearNames(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, words, longWords } = sentence;
  return namesBegunIn(view, words, searched).flatMap(({ answer, name, words: { length } }): Judged[] => {
    if (containsKey(longWords.join(' '), longKey(name))) return [];
    const found = divergence(sentence, 0, name, answer, Math.max(3, length - 2));
    // "Ban Quản lý rừng phòng hộ lập hồ sơ" only leaves the proper name away.
    const [proper, strange] = [name.split(/\s+/u).at(-1)!, found?.text.split(/\s+/u)[2] ?? ''];
    if (/^\p{Lu}/u.test(proper) && !/^[\p{Lu}\d]/u.test(strange)) return [];
    const seen = judged.some((one) => found && one.start < found.end && found.start < one.end);
    return found && !seen && !view.earlier.names.standing.has(longKey(found.text)) ? [found] : [];
  });
}

const none: readonly CheckAnswer[] = [];
/** So many words of its name tell which event is meant where neither its day nor its head count does. */
const namedBy = 4;

/** Events told beside their own day or head count, or by half of their name, under another name. */
export function judgeEvents(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const events = new Set(
    judged.flatMap(({ verdict }) =>
      verdict.is === 'supported' ? verdict.about.filter(({ type }) => type === 'event') : [],
    ),
  );
  const others = sentence.at.plans ? [] : (sentence.view.material.answers ?? none);
  return [...events, ...others.filter((one) => one.type === 'event' && !events.has(one))].flatMap((answer) =>
    answer.facts.flatMap((fact) => {
      if (fact.kind !== 'event') return [];
      const found = divergence(sentence, 0, fact.value, answer, events.has(answer) ? 2 : namedBy);
      return found ? [found] : [];
    }),
  );
}
