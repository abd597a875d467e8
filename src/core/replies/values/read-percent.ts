import type { Question } from '../../template.ts';
import { strangeWords } from '../chat/chat-words.ts';
import type { Doubt, ReplyContext } from '../types.ts';
import { hedge, unsureDoubts } from './hedges.ts';
import { amountsIn, figureText, longestFigure, notANumber, type ReadValue, several } from './read-amounts.ts';

/** "100%, không đổi": that a share is what it was. */
const unchanged =
  /(?<!\p{L})(?:(?:không|khong|ko)\s+(?:thay\s+)?(?:đổi|doi)|(?:vẫn\s+)?giữ nguyên|vẫn)(?!\p{L})/giu;

/** Reads the reply to a question about a share. */
export function readPercent(reply: string, question: Question, context: ReplyContext): ReadValue {
  const text = figureText(reply);
  if (text.length > longestFigure) return notANumber(reply);
  if (/^[-−–]\s?\d/.test(text)) return { problem: { kind: 'negative', found: text } };
  const amounts = amountsIn(text);
  const signed = amounts.filter((one) => /^\s?(?:%|phần trăm|phan tram)/iu.test(text.slice(one.end)));
  const chosen = signed.length > 0 ? signed : amounts;
  const [first] = chosen;
  if (!first) return notANumber(reply);
  if (chosen.length > 1 || (signed.length === 0 && /\d\s?[/:-]\s?\d/.test(text)))
    return several(text, amounts.slice(0, 12));
  const last = context.previous?.[question.id];
  const kept = last?.kind !== 'percent' || last.value === first.value;
  const around = [
    text.slice(0, first.start).replace(hedge, ''),
    text.slice(first.end).replace(/^\s?(?:%|phần trăm|phan tram)/iu, ''),
  ]
    .map((words) => (kept ? words.replace(unchanged, ' ') : words))
    .join(' ');
  const doubts: Doubt[] = unsureDoubts(text, first.start);
  if ((doubts.length === 0 && strangeWords(question, around).length > 0) || amounts.length > chosen.length)
    doubts.push({ kind: 'spare-words', rest: around.trim() });
  // "1" may be a share of one, or all of it.
  const whole = signed.length === 0 && Number(first.value) > 0 && Number(first.value) <= 1;
  if (Number(first.value) > 100 || whole)
    doubts.push({ kind: 'unlikely', found: text.slice(first.start, first.end) });
  return { value: { kind: 'percent', value: first.value }, doubts };
}
