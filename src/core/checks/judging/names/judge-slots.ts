import { endOfBody } from '../../../vietnamese/names/capitalised.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { contentKeys, longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';
import { kindOf, runsOn } from './name-words.ts';
import { isShortFor } from './short-names.ts';

/*
 * Bodies that stand where the label of an answer asks for a name ("phối hợp với Công an tỉnh" under "Đơn vị phối hợp"), when the answer's own
 * name stands nowhere: the partner of last month, or another one.
 */

/** So many words on either side of a name say what it is there for. */
const beside = 3;
/** So many of them must be words of the label. */
const enough = 2;

export function judgeSlots(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { view, words } = sentence;
  const { text } = sentence.at;
  const slots = (view.material.answers ?? []).flatMap(slotOf);
  if (slots.length === 0) return [];
  const { standing, dated } = view.earlier.names;
  const found: Judged[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at]!;
    if (at > 0 && (kindOf(text, words[at - 1]!) !== 'word' || !runsOn(text, words, at))) continue;
    if (kindOf(text, first) === 'word') continue;
    const end = endOfPartner(text, first.start);
    if (end === null || end <= first.end) continue;
    // What opens a sentence does what is told next, unless it is said to be what was asked for: "Sở Y tế là đơn vị dẫn đầu".
    if (at === 0 && !/^\slà\s/u.test(text.slice(end))) continue;
    const key = longKey(text.slice(first.start, end));
    if (view.tells(key) || standing.has(key) || isShortFor(key, view.answers.told)) continue;
    const behind = words.findIndex((word) => word.start >= end);
    const around = [
      ...words.slice(Math.max(0, at - beside), at),
      ...(behind < 0 ? [] : words.slice(behind, behind + beside)),
    ].map((word) => word.key);
    const slot = slots.find(
      ({ label, lines }) =>
        around.filter((word) => label.has(word)).length >= enough && !lines.some((line) => view.stands(line)),
    );
    if (!slot) continue;
    const start = first.start;
    if (judged.some((one) => one.start < end && start < one.end && one.verdict.is !== 'supported')) continue;
    const told = { answer: slot.answer, expected: slot.name };
    found.push({
      ...{ text: text.slice(start, end), start, end, fact: null },
      verdict:
        dated.has(key) && view.period !== null
          ? { is: 'old', what: 'told-again', ...told }
          : { is: 'unsupported', ...told },
    });
  }
  return found;
}

/** A name has no more words, and so many of them begin with a capital. */
const longest = 12;
const mostly = 0.4;

const youth = /(?:Tỉnh|Thành|Huyện|Thị)\s?[Đđ]oàn(?!\p{L})/uy;

/** "Viễn thông tỉnh", "Bưu điện huyện": a branch is called by its trade and the place that it serves. */
const ofPlace = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}? (?:tỉnh|huyện|thành phố|thị xã)(?!\p{L}| \p{Lu})/u;

function endOfPartner(text: string, at: number): number | null {
  youth.lastIndex = at;
  if (youth.test(text)) return youth.lastIndex;
  const branch = ofPlace.exec(text.slice(at, at + 60));
  return endOfBody(text, at) ?? (branch ? at + branch[0].length : null);
}

type Slot = { answer: CheckAnswer; name: string; label: ReadonlySet<string>; lines: readonly string[] };
const known = new WeakMap<CheckAnswer, Slot[]>();

/** The name that an answer in words is; none where it says more than a name. */
export function slotOf(answer: CheckAnswer): Slot[] {
  const found = known.get(answer) ?? readSlot(answer);
  known.set(answer, found);
  return found;
}

function readSlot(answer: CheckAnswer): Slot[] {
  const [whole, ...more] = answer.text.split('\n');
  // "dẫn đầu: Sở Tư pháp": what was asked for, said again.
  const name = whole?.replace(/^[^:\p{Lu}\d]{2,40}:\s*/u, '');
  if (answer.type !== 'text' || name === undefined || !/^\p{Lu}/u.test(name)) return [];
  const words = name.split(/\s+/u);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const called = capitals >= words.length * mostly || ofPlace.exec(name)?.[0] === name;
  if (/[\d,;.:]/.test(name) || words.length > longest || !called) return [];
  const label = new Set(contentKeys(answer.label));
  return [{ answer, name, label, lines: [name, ...more].map(longKey) }];
}
