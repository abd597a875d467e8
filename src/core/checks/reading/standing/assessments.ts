import { atEvents, effects, manners } from '../../../vietnamese/words/lexicon/assessments.ts';
import { keysOf, type Word } from '../words.ts';

/* Predicates with which a report closes: how something went, what came of it, what people thought of it. They are no names and tell no deed. */

const pairsOf = (lists: string): ReadonlySet<string> =>
  new Set(lists.split(',').map((one) => keysOf(one).slice(0, 2).join(' ')));

const plain = pairsOf(`${manners},${effects}`);
const ofPeople = pairsOf(atEvents);

const pairAt = (words: readonly Word[], at: number): string => `${words[at]?.key} ${words[at + 1]?.key}`;

/** Whether the words from a place on assess what stands in front of them. */
export const assessesAt = (words: readonly Word[], at: number): boolean => plain.has(pairAt(words, at));

/** Whether they tell what people do at any event. */
export const takesPartAt = (words: readonly Word[], at: number): boolean => ofPeople.has(pairAt(words, at));

const goesOn =
  /^(?:tiếp tục|thường xuyên|từng bước|bước đầu|cơ bản|lần lượt|sớm|luôn(?: luôn)?)\s(?:được|là|có|phát huy|bảo đảm|đảm bảo|góp|mang|đi vào|tạo|giúp|duy trì|đạt|đáp ứng|thể hiện|thu hút)(?!\p{L})/iu;

/** "tiếp tục được tổng hợp", "từng bước đi vào nền nếp": words that say how what stands in front goes on, and no title or name of it. */
export const tellsHowItGoesOn = (said: string): boolean => goesOn.test(said);

const guests =
  /(?<!\p{L})(?:người|khách|chị em|bà con|đại biểu|học viên|cán bộ|hội viên|đoàn viên|thanh niên|giáo viên|học sinh|phụ nữ|nông dân|hộ|doanh nghiệp|cử tri|chiến sĩ|thành viên)(?:,?\s\p{L}+){0,4}?\s(?:tham dự|dự|tham gia|có mặt tại|đến|về|xem|tại|trong)\s[^,;:.]{0,60}$/iu;

/** "48 đại biểu dự tọa đàm …": a clause whose subject are the guests of an event, up to its predicate. */
export const tellsOfGuests = (before: string): boolean => guests.test(before);
