import type { Fact } from '../../../vietnamese/types.ts';
import { isAmount } from '../../reading/answers/amounts.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { longKey } from '../../reading/words.ts';
import { slotOf } from './judge-slots.ts';

/* Bodies that belong to what is counted every month: "dư nợ ủy thác qua Ngân hàng Chính sách xã hội đạt 318,5 tỷ đồng". */

const bodies =
  /^(?:Ngân hàng|Kho bạc|Bảo hiểm xã hội|Quỹ|Bưu điện|Hội|Liên minh|Liên đoàn|Liên hiệp|Công đoàn|Đoàn|Công an|Cục|Chi cục|Trung tâm|Bệnh viện|Trường|Viện|Ban)(?!\p{L})/u;
/** So many words in front of a body are the words that count it. */
const ahead = /(?:[^\s;.]+\s+){3}$/u;

/**
 * Whether the last report has a body behind the same words and beside a figure ("giải ngân 11,8 tỷ đồng vốn vay ủy thác của Ngân hàng ..."), and
 * this one tells the new figure there. Where the answers name somebody whom the text leaves out, the old body may stand in that one's place.
 */
export function isPartnerOfEveryMonth({ at, facts, view }: SeenSentence, name: string): boolean {
  if (!bodies.test(name)) return false;
  const here = at.text.indexOf(name);
  const lead = here < 0 ? undefined : ahead.exec(at.text.slice(0, here))?.[0];
  const [now] = figuresBeside(at.text, facts, here, here + name.length);
  if (now === undefined || !isAnswered(view, now)) return false;
  // "Trung tâm Dịch vụ việc làm tổ chức 05 phiên": the same deed behind the body says as much as the words in front of it.
  const deed = at.text.slice(here + name.length, now.start);
  const acts = /^(?:\s\p{L}+){1,10}\s$/u.test(deed);
  const runs = [...(acts ? [`${name}${deed}`] : []), ...(lead === undefined ? [] : [`${lead}${name}`])];
  const wasCounted = (words: string) =>
    view.earlier.entries.some(({ sentence, newest }) => {
      const place = newest ? sentence.text.indexOf(words) : -1;
      if (place < 0) return false;
      return figuresBeside(sentence.text, sentence.facts, place, place + words.trimEnd().length).some(
        (then) => then.kind === now.kind && then.value !== now.value,
      );
    });
  const known = runs.some(wasCounted);
  return known && !leavesOutNames(view);
}

/** The first figure behind a place and the last one in front of it, in its clause. */
function figuresBeside(text: string, facts: readonly Fact[], start: number, end: number): Fact[] {
  const next = facts.find((fact) => isAmount(fact) && fact.start >= end);
  const last = facts.findLast((fact) => isAmount(fact) && fact.end <= start);
  return [
    ...(next && !/[;.,]\s/u.test(text.slice(end, next.start)) ? [next] : []),
    ...(last && !/[;.,]\s/u.test(text.slice(last.end, start)) ? [last] : []),
  ];
}

const isAnswered = ({ material }: View, { kind, value }: Fact): boolean =>
  (material.answers ?? []).some((answer) =>
    answer.facts.some((fact) => fact.kind === kind && Number(fact.value) === Number(value)),
  );

/** Whether the text leaves out somebody whom the answers name. */
export const leavesOutNames = (view: View): boolean =>
  (view.material.answers ?? []).some(
    (answer) =>
      slotOf(answer).some(({ lines }) => !lines.some((line) => standsWhole(view, line))) ||
      answer.facts.some((fact) => fact.kind === 'name' && !view.stands(longKey(fact.value))),
  );

/** Whether the text has a name, or all of those that a line joins: "huyện Tủa Chùa và huyện Điện Biên Đông" for "Tủa Chùa và Điện Biên Đông". */
const standsWhole = (view: View, line: string): boolean =>
  view.stands(line) || line.split(' và ').every((name, _, all) => all.length > 1 && view.stands(name));
