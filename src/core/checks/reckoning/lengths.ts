import type { CheckAnswer } from '../finding.ts';
import { type AmountFact, unitOf } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, keysOf, longKey } from '../reading/words.ts';
import type { Reckoning } from './reckoning.ts';

/* Lengths of lists. */

/** A count of what an answer lists. */
export function isLength({ sentence, fact, value, alike }: Reckoning): boolean {
  // A figure inside the words of an answer says nothing about how many things it lists; what rules or a model wrote in slots rests on its own answers alone.
  const { by, from } = sentence.at;
  const heard =
    by === 'rules' || by === 'model' ? alike.filter(({ answer }) => from?.includes(answer.id)) : alike;
  const counted = heard.filter((one) => one.own && one.unit.length > 0);
  // "01 nhiệm vụ (của Công ty ...)": where the sentence names what it counts, other counts inside the words of answers do not speak against it.
  const silent = counted.length === 0 || counted.every(({ answer }) => answer.type === 'text');
  const named = namesBehind(sentence, fact);
  if (named === value) return true;
  // "tại 02 xã: Nà Ư, Pa Thơm, Mường Lói": how many lines an answer has does not speak for it.
  if (named !== null && named > 1 && places.has(unitOf(fact)[0] ?? '')) return false;
  return silent && isListLength(sentence, fact, value, counted.length > 0);
}

/** Names of places have no "và" of their own. */
const places = new Set('xã phường thôn bản huyện tỉnh làng ấp buôn'.split(' '));

/** "02 văn bản" where an answer lists two; "02 nhiệm vụ" where it names two. */
function isListLength(sentence: SeenSentence, fact: AmountFact, value: number, named: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 40) return false;
  const unit = unitOf(fact).slice(0, 3);
  return (sentence.view.material.answers ?? []).some((answer) => {
    const kind = answer.type === 'reference' || answer.type === 'event' ? answer.type : null;
    const items = kind
      ? answer.facts.filter((one) => one.kind === kind).length
      : answer.text.split('\n').length;
    if (items !== value || (answer.type !== 'text' && kind === null)) return false;
    if (named && !namesAll(sentence, answer)) return false;
    const label = new Set(keysOf(answer.label));
    const types =
      kind === 'reference'
        ? answer.facts.flatMap((one) => (one.kind === 'reference' ? keysOf(one.value.type ?? '') : []))
        : [];
    return unit.filter((word) => label.has(word) || types.includes(word)).length >= Math.min(2, unit.length);
  });
}

/** "tại bốn xã: Bình Lâm, Trà Vân, Sơn Hạ và Ba Cung": how many names the figure itself leads to. */
function namesBehind({ at }: SeenSentence, fact: AmountFact): number | null {
  const list = /^[^,;.:()\d]{0,24}(?::| \(| gồm:?| là:?)\s*([^;.:()\d]{3,300})/u.exec(
    at.text.slice(fact.end),
  )?.[1];
  if (fact.kind !== 'quantity' || list === undefined) return null;
  const names = list.split(/,\s*(?:và\s+)?|\s+và\s+/u).map((name) => name.trim());
  return names.every((name) => /^\p{Lu}/u.test(name)) ? names.length : null;
}

/** Whether a sentence has every line of a list, word for word. */
const namesAll = ({ longWords }: SeenSentence, { type, text }: CheckAnswer): boolean =>
  type === 'text' && text.split('\n').every((line) => containsKey(longWords.join(' '), longKey(line)));
