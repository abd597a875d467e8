import { isCapital } from '../../../vietnamese/letters/letters.ts';
import { endOfName } from '../../../vietnamese/names/capitalised.ts';
import { matchesFrom } from '../../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';
import { askedOf, isLost } from './asked-names.ts';
import { beginsAnother } from './name-words.ts';

/*
 * Proper names that no source has, without a word that says what they are: where something was done ("điều dưỡng tại Nha Trang"), or in the
 * place of an answer's name that the text has nowhere ("thị trường Ba Lan").
 */

const run = /(?<![\p{L}\d.-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?![\p{L}\d-])/gu;
const runsIn = matchesFrom(run, isCapital);
/** Where something is done, with a few words for what kind of place it is, and places named before. */
const where =
  /(?<!\p{L})(?:tại|ở|sang|đi)\s(?:\p{Ll}+\s){0,3}?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?:, | và ))*$/u;
/** Who somebody is, right in front of the name: "do họa sĩ Trịnh Quang Vũ thiết kế". */
const called =
  /(?<!\p{L})(?:họa sĩ|ca sĩ|nhạc sĩ|nghệ sĩ|nhà văn|nhà thơ|nhà báo|nhà khoa học|kỹ sư|bác sĩ|luật sư|tiến sĩ|thạc sĩ|giáo sư|chuyên gia|nghệ nhân|diễn giả|giảng viên|báo cáo viên|kiến trúc sư|đạo diễn|diễn viên|vận động viên|huấn luyện viên|võ sư|doanh nhân|hòa thượng|thượng tọa|linh mục|mục sư|già làng|trưởng bản)\s$/iu;
/** A name stands behind a word of its clause: what opens one may have its capital from there. */
const behindWord = /\p{Ll} $/u;
/** Of the whole country; its days and its people. */
const wellKnown = /^(?:Việt Nam|Hồ Chí Minh|Bác Hồ|Biển Đông|Trường Sa|Hoàng Sa|Đông Dương|Điện Biên Phủ)$/u;

export function judgeStrangers(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, near, view } = sentence;
  if (view.material.answers === null || at.plans) return [];
  const { standing, dated } = view.earlier.names;
  return runsIn(at.text).flatMap((match): Judged[] => {
    const [text, start, end] = [match[0], match.index, match.index + match[0].length];
    const front = at.text.slice(0, start);
    if (!behindWord.test(front) || wellKnown.test(text) || goesOnSmall(at.text, start, end)) return [];
    const key = longKey(text);
    const [first, second] = key.split(' ');
    if (beginsAnother(first!, second) || view.tells(key) || standing.has(key) || dated.has(key)) return [];
    if (near && containsKey(longKey(near.sentence.text), key)) return [];
    const covers = (one: { start: number; end: number }) => one.start < end && start < one.end;
    if (judged.some(covers) || sentence.facts.some(covers)) return [];
    const lost = view.material
      .answers!.flatMap(askedOf)
      .find((one) => one.name !== null && isLost(view, one));
    if (!lost && !where.test(front) && !called.test(front)) return [];
    const verdict = lost ? { answer: lost.answer, expected: lost.value } : {};
    return [{ text, start, end, fact: null, verdict: { is: 'unsupported', ...verdict } }];
  });
}

/** "Cổng Dịch vụ công": what goes on in small letters is called so, and no proper name. */
const goesOnSmall = (text: string, start: number, end: number): boolean =>
  /^\s(?!và\s)\p{Ll}/u.test(text.slice(end, endOfName(text, start - 1)));
