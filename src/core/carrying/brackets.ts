import { answerValue, type Material } from '../material.ts';
import { readFacts } from '../vietnamese/facts.ts';
import type { Saying } from './clauses.ts';
import { startsWithDeed } from './wording.ts';

/*
 * A bracket holds a short remark on the figure in front of it. What somebody typed at more length is told by the sentence itself, or by one
 * behind it: "(nguyên nhân: ...; Sở đã ...)" and a bracket that counts again what stands in front of it are what a head of office strikes out.
 */

/** A bracket around somebody's typed words, with what follows it. */
const bracket = / \((?:(nguyên nhân|lý do): )?\[\[([a-z0-9-]+)\]\]\)(?=([;.]|$))/u;
/** Words that say themselves that a cause follows. */
const causal = /^(?:do|vì|bởi|tại|nguyên nhân|lý do)(?!\p{L})/iu;
/** Words that tell what was done about it and no cause. */
const remedy = /^(?:sở )?(?:đã|đang|vừa) /iu;
/** Who does things in a sentence of the rules, behind its opening. */
const subject = /^(?:(?:\[\[ky[^\]]*\]\]|Trong tháng|Trong kỳ), )?(\p{Lu}\p{L}*) /u;

/** More characters than this are no remark. */
const longest = 60;

/** The saying with its long bracket told outside: in the same sentence where it is a cause, behind it where it is an outcome with figures. */
export function withoutLongBracket<T extends Saying>(saying: T, material: Material): (T | Saying)[] {
  const found = bracket.exec(saying.text);
  const value = found ? answerValue(material, found[2]!) : undefined;
  if (!found || value?.kind !== 'text') return [saying];
  const [whole, lead, id, follows] = found as unknown as [string, string | undefined, string, string];
  const slot = `[[${id}]]`;
  const typed = value.text.trim();
  if (lead !== undefined) {
    if (follows === ';' && /[;\n]/u.test(typed)) return [saying];
    const told = causeIn(typed, slot);
    return [told === null ? saying : { ...saying, text: saying.text.replace(whole, () => told) }];
  }
  // Without a figure the sentence would be taken for a standing one next month.
  if (!countsSomething(typed)) return [saying];
  const doer = subject.exec(saying.text)?.[1];
  const alone =
    doer !== undefined && (remedy.test(typed) || startsWithDeed(typed)) && !/[.\n]\s/u.test(typed);
  return [
    { ...saying, text: saying.text.replace(whole, ''), from: saying.from.filter((one) => one !== id) },
    { text: alone ? `${doer} ${slot}` : `[[${id}|sentences]]`, from: [id] },
  ];
}

/** A cause behind its figure: "do ..."; null where it is short enough for the bracket. */
function causeIn(typed: string, slot: string): string | null {
  if (/^(?:do|vì|bởi|tại)(?!\p{L})/iu.test(typed)) return ` ${slot}`;
  if (causal.test(typed) || remedy.test(typed)) return `, ${slot}`;
  return typed.length > longest || /[;\n]/u.test(typed) ? ` do ${slot}` : null;
}

const countsSomething = (typed: string): boolean =>
  readFacts(typed).some((fact) => fact.kind === 'quantity' && (fact.unit ?? '') !== '');
