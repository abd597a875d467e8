import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { wordsOfQuestion } from '../chat/chat-words.ts';
import type { Amount } from './read-amounts.ts';

/* What the words around the figures of a count say of what is counted. */

/** "còn 11 nữa" of what is still there; of what came in it would be more than was told. */
export const withoutStill = (text: string, question: Question): string =>
  wordsOfQuestion(question).has('con')
    ? text
        .replace(/(?<!\p{L})(?:(?:còn|con)\s)?(?:tồn|ton)\s(?:đọng\s|dong\s|lại\s|lai\s)?(?=\d)/iu, 'còn ')
        .replace(/(?<=(?:còn|con)\s(?:lại\s|lai\s)?\d{1,4}(?:\s\p{L}{1,4}){0,2})\s(?:nữa|nua)(?!\p{L})/iu, '')
    : text;

/** "đúng hạn 41 và trước hạn 7", "2 kiến nghị, 1 phản ánh": the two kinds that a question counts together, each with a figure of its own. */
export function countsTwoKinds(text: string, amounts: readonly Amount[], { ask, unit }: Question): boolean {
  const between = text.slice(amounts[0]!.end, amounts[1]!.start);
  const cut = /[,;]\s|\s(?:và|va|còn|con)\s|\n/iu.exec(between);
  if (!cut) return false;
  const at = amounts[0]!.end + cut.index;
  const kinds = [
    unit!.split(', '),
    ...[...foldLoose(ask).matchAll(twoKinds)].map(([, one, other]) => [one!, other!]),
  ];
  const named = (words: string, among: readonly string[]) =>
    among.filter((kind) => ` ${foldLoose(words)} `.includes(` ${foldLoose(kind)} `));
  return kinds.some((among) => {
    const [first, second] = [named(text.slice(0, at), among), named(text.slice(at), among)];
    return among.length > 1 && first.length === 1 && second.length === 1 && first[0] !== second[0];
  });
}
const twoKinds = /([a-z]+ han) va ([a-z]+ han)/g;
