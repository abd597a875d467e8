import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { standsFor, strangeWords, wordsOfQuestion } from '../chat/chat-words.ts';
import { isPending } from '../chat/pending-words.ts';
import { plainReply } from '../chat/plain-reply.ts';
import { typeReply } from '../type-reply.ts';
import type { Piece } from '../values/read-items.ts';
import type { Scored } from './candidates.ts';
import { type CueText, cueText } from './cues.ts';
import { counted, denial, type FreeReader, likely, margin, noChange, papersOf, sure } from './reader.ts';

/* Clauses without a figure that answer for one: "không có đơn khiếu nại, tố cáo", "kinh phí thì chờ kế toán". */

/** "không có đơn khiếu nại, tố cáo": every question whose noun is denied. */
export function takeDenied(reader: FreeReader, clause: Piece): boolean {
  const words = clause.text.replace(noChange, ' ').replace(denials, ' ');
  const said = cueText(words);
  const ranked = reader.candidates.ranked(said).filter((one) => one.score >= likely);
  const all = papersApart(ranked, words);
  if (all === null) return false;
  const [top] = all;
  const fits = all.filter(
    (one) =>
      one === top ||
      (counted.has(top!.question.type) &&
        counted.has(one.question.type) &&
        (top!.score - one.score < margin || namesAll(one.question, said))),
  );
  // "tố cáo, kiến nghị không có": each is named by its own words.
  for (const one of clause.text.includes(',') ? bestOfEach(reader, words) : [])
    if (!fits.some(({ question }) => question === one.question)) fits.push(one);
  if (!top) fits.push(...countedAs(reader, words));
  const whole = fits.find(({ question }) => deniesAllOf(question, words));
  const typed = clause.text.trim();
  const start = clause.start + clause.text.indexOf(typed);
  for (const { question } of whole ? [whole] : fits) {
    const strange = strangeWords(question, clause.text.replace(denial, ' '));
    // Those of the others that are denied with it are no strangers.
    const unlike = strange.filter(
      (word) => !fits.some((one) => wordsOfQuestion(one.question).has(foldLoose(word))),
    );
    if (unlike.length > 3) continue;
    reader.result.parts.push({
      question,
      typed,
      start,
      end: start + typed.length,
      reading: { kind: 'value', value: { kind: 'none' } },
    });
  }
  return fits.length > 0;
}

/** The counted question that each part between commas clearly speaks of. */
const bestOfEach = (reader: FreeReader, words: string): Scored[] =>
  words.split(/,|\s(?:và|va)\s/u).flatMap((part) => {
    const [best, second] = reader.candidates.ranked(cueText(part));
    const clear = best && best.score >= likely && (!second || best.score - second.score >= margin);
    return clear && counted.has(best.question.type) ? [best] : [];
  });

/** Words that speak of two kinds of papers alike deny neither, unless one question asks in these very words; null when neither is meant. */
function papersApart(ranked: readonly Scored[], words: string): readonly Scored[] | null {
  const [top, next] = ranked;
  if (![top, next].every((one) => one && papersOf.has(one.question.type))) return ranked;
  if (top!.score - next!.score >= 0.1) return ranked;
  const head = nounOf(words);
  const named = ranked.filter(
    ({ question }) => head.includes(' ') && ` ${foldLoose(question.ask)} `.includes(` ${head} `),
  );
  return named.length === 1 ? named : null;
}

/**
 * "không có hồ sơ nào phát sinh": the noun alone is denied, which is what the question of all of them is known by ("không phát sinh hồ sơ");
 * that there was none on time or late nobody said.
 */
function deniesAllOf({ unit, about }: Question, words: string): boolean {
  if (unit === undefined) return false;
  const noun = foldLoose(unit);
  return nounOf(words) === noun && about.some((phrase) => foldLoose(phrase) === `khong phat sinh ${noun}`);
}
/** "không đơn", "còn đơn thì không có đơn nào": the questions that count in the noun that is denied, when none is named otherwise. */
const countedAs = ({ candidates }: FreeReader, words: string): Scored[] =>
  candidates.cues.questions
    .filter(({ unit }) => unit !== undefined && nounOf(words) === foldLoose(unit))
    .map((question) => ({ question, score: 0, phrase: false }));

/** The words that are left beside small ones, each once. */
const nounOf = (words: string): string =>
  [
    ...new Set(
      foldLoose(words)
        .replace(small, ' ')
        .match(/[a-z]+/g),
    ),
  ].join(' ');
const denials = new RegExp(denial.source, 'giu');
const small =
  /(?<![a-z])(?:con|thi|co|nao|phat sinh|trong|thang|ky|nay|moi|ca|het|a|nhe|ben|em|minh|don vi|phong|nhan|tiep nhan|gui|den)(?![a-z])/g;

/** Whether a clause goes on with what was denied before it ("không có khiếu nại, tố cáo") and tells nothing of its own. */
export const goesOnDenied = (text: string): boolean => !tellsMore.test(text);
const tellsMore =
  /\d|(?<!\p{L})(?:như|nhu|giữ|giu|vẫn|van|đã|da|đang|dang|chờ|cho|có|co|tất cả|tat ca|đều|deu|chỉ|chi|mới|chưa|chua)(?!\p{L})/iu;

/**
 * "khảo sát như tháng trước", "văn hóa công vụ thì không có gì mới": behind the words of one question what stands for its answer; false when
 * it is not so. Figures are denied and awaited in ways of their own.
 */
export function takeStanding(reader: FreeReader, clause: Piece): boolean {
  if (clause.text.length > 160) return false;
  for (const match of clause.text.matchAll(standingHead)) {
    const head = clause.text.slice(0, match.index);
    const [best, second] = reader.candidates.ranked(cueText(head));
    if (!best || counted.has(best.question.type) || papersOf.has(best.question.type)) continue;
    if (best.score < sure || (second && best.score - second.score < margin)) continue;
    const typed = clause.text.slice(match.index).trim();
    if (strangeWords(best.question, head).length > 1 || standsFor(best.question, typed) === null) continue;
    const start = clause.start + clause.text.indexOf(typed, match.index);
    const place = { start, end: start + typed.length };
    const reading = typeReply(best.question, reader.asTyped(place), reader.context);
    reader.result.parts.push({ question: best.question, typed, ...place, reading });
    return true;
  }
  return false;
}
const standingHead =
  /(?<=[\s:])(?:như|nhu|giữ|giu|vẫn|van|không|khong|ko|k|chưa|chua|mai|để|de|em gửi|em gui)(?!\p{L})/giu;

/** "kinh phí thì chờ kế toán": a figure that is still to come; false when it is not so, or names no question. */
export function takeAwaited(reader: FreeReader, clause: Piece): boolean {
  // "trả lời" puts off, "trả kết quả" is asked about.
  const words = cueText(clause.text.replace(/(?<!\p{L})(?:trả|tra) (?:lời|loi)(?!\p{L})/giu, ' '));
  const [named] = reader.candidates.ranked(words);
  if (!named || !isPending(plainReply(clause.text), 'number', wordsOfQuestion(named.question))) return false;
  const said = new Set(reader.result.parts.map((one) => one.question.id));
  const open = reader.candidates.ranked(words).filter((one) => !said.has(one.question.id));
  const all = open.filter((one) => counted.has(one.question.type) && namesAll(one.question, words));
  const figures = open.filter((one) => counted.has(one.question.type));
  const papers = open.filter((one) => one.question.type !== 'text' && one.score >= sure);
  const paper = ofPaper.test(clause.text)
    ? open.filter((one) => papersOf.has(one.question.type) && one.score >= sure)
    : [];
  const [best, second] =
    paper.length === 1 ? paper : figures[0] && figures[0].score >= likely ? figures : papers;
  if (!best || (all.length < 2 && second && best.score - second.score < margin)) return false;
  const typed = clause.text.trim();
  const start = clause.start + clause.text.indexOf(typed);
  const reading = { kind: 'value' as const, value: { kind: 'pending' as const } };
  const place = { typed, start, end: start + typed.length };
  // "đơn thư mai em gửi" puts off both kinds.
  for (const { question } of all.length > 1 ? all : [best])
    reader.result.parts.push({ question, ...place, reading });
  return true;
}

/** "QĐ em gửi sau" is about the paper, not about what it brings. */
const ofPaper =
  /^\s*(?:còn\s+|con\s+)?(?:số\s+)?(?:qđ|quyết định|quyet dinh|văn bản|van ban|vb|kế hoạch|ke hoach)(?!\p{L})/iu;

/** Whether words name everything that a question asks for ("đơn khiếu nại tố cáo" names both kinds). */
export function namesAll({ ask }: Question, words: CueText): boolean {
  const said = new Set(foldLoose(words.said).match(/[a-z]+/g) ?? []);
  const asked = foldLoose(ask).match(/[a-z]+/g) ?? [];
  return asked.every((word) => word === 'so' || said.has(word));
}
