import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { writeStated } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import type { Turned } from './turned.ts';

/* Claims of all or none about time limits: "100% hồ sơ đúng hạn" with late ones answered, "giải quyết chậm" with none. */

const inTime =
  /(?:100\s?%|(?<!\p{L})(?:toàn bộ|tất cả|mọi|đều))[^;.]{0,90}?(?:(?:đúng|trước|sớm)(?: và (?:đúng|trước))? (?:thời )?(?:hạn|hẹn)|đúng tiến độ)(?!\p{L})/giu;
const late =
  /(?:\d|(?<!\p{L})(?:toàn bộ|tất cả|nhiều|một số|đều)(?!\p{L}))[^;.]{0,70}?(?<!\p{L})((?:trễ|quá|chậm)(?: so với)?(?: thời)? (?:hạn|hẹn|quy định)|chậm tiến độ|chậm trễ|(?:giải quyết|xử lý|hoàn thành|thực hiện) chậm(?: so với [^,;.]{0,20})?)(?!\p{L})/giu;
/** "có trường hợp quá hạn", "vẫn còn một số hồ sơ xử lý chậm": late ones that there are, in no figure. */
const someLate =
  /(?<=(?:^|[,;]|(?<!\p{L})(?:và|nhưng|song|trong đó|tuy nhiên))\s*)(?:vẫn |còn |vẫn còn )?(?:có|còn|xảy ra|phát sinh)(?: (?:một số|nhiều|vài))? (?:trường hợp|hồ sơ|vụ việc|đơn(?: thư)?|văn bản|nhiệm vụ)(?: bị)?(?: (?:giải quyết|xử lý|trả|thực hiện|hoàn thành))? (?:(?:trễ|quá|chậm)(?: thời)? (?:hạn|hẹn)|chậm(?: (?:tiến độ|trễ))?)(?=\s*(?:[,;.]|$))/giu;
const wish =
  /(?:phấn đấu|bảo đảm|đảm bảo|chỉ đạo|yêu cầu|nhằm|mục tiêu|đề nghị|tránh|hạn chế|khắc phục|nếu|trường hợp|không|chưa|giảm|xử lý|ngoại trừ|ngoài|trừ)(?!\p{L})/iu;
const except = /(?<!\p{L})(?:trừ|ngoại trừ|riêng|chỉ còn|còn lại)(?!\p{L})/iu;
const lateWords = new Set(['trễ', 'chậm', 'muộn']);

const limitCue = cue('hạn', 'hẹn', 'tiến độ', 'trễ', 'quá', 'chậm');

/** Claims of a sentence about time limits that an answer denies. */
export function turnedClaims(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  if (!limitCue(text) || !/hạn|hẹn|tiến độ|chậm/iu.test(text)) return [];
  const answered = sentence.view.answers.counts.late;
  if (answered.length === 0) return [];
  const about = (piece: string): StatedAmount | undefined => {
    const words = new Set(keysOf(piece));
    return answered.find(
      (one) =>
        one.unit.length > 0 && one.unit.slice(0, 2).every((word) => words.has(word) || lateWords.has(word)),
    );
  };
  const claims: Turned[] = [];
  for (const match of matchesOf(inTime, text)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const stated = about(match[0]);
    if (!stated || stated.value === 0 || wish.test(before) || wish.test(match[0]) || except.test(text))
      continue;
    const end = match.index + match[0].length;
    claims.push({
      is: 'denied',
      start: match.index,
      end,
      answer: stated.answer.id,
      expected: writeStated(stated),
    });
  }
  for (const match of matchesOf(late, text)) {
    const start = match[0].length <= 60 ? match.index : match.index + match[0].lastIndexOf(match[1]!);
    const stated = about(match[0]);
    if (
      stated?.value !== 0 ||
      wish.test(match[0]) ||
      wish.test(text.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    if (/^0+(?!\d)/.test(text.slice(match.index))) continue;
    claims.push({
      is: 'denied',
      start,
      end: match.index + match[0].length,
      answer: stated.answer.id,
      expected: writeStated(stated),
    });
  }
  if (!sentence.kept)
    for (const match of matchesOf(someLate, text)) {
      const stated = about(text);
      const [start, end] = [match.index, match.index + match[0].length];
      if (stated?.value !== 0 || claims.some((one) => one.start < end && start < one.end)) continue;
      claims.push({ is: 'denied', start, end, answer: stated.answer.id, expected: writeStated(stated) });
    }
  return claims;
}
