import type { Fact } from '../vietnamese/types.ts';

/* Acts of those above the office: what it follows, whatever month it is. */

/** Laws, acts of Government, Prime Minister, ministries and the Party's centre: what is followed, and no paper of a department's month. */
const above = /\/QH\d|NĐ-CP|-CP$|-TTg|\/TW|\/TT-B/u;

export const isHigherAct = (fact: Fact): fact is Extract<Fact, { kind: 'reference' }> =>
  fact.kind === 'reference' && above.test(fact.value.number ?? '');

/** A text without the titles of such acts: "về tổ chức lễ tang cán bộ" tells of no ceremony held. As long as it was. */
export function withoutTitles(text: string, facts: readonly Fact[]): string {
  let plain = text;
  for (const fact of facts) {
    const title = isHigherAct(fact) ? fact.value.title : null;
    if (title) plain = plain.replace(title, (part) => '_'.repeat(part.length));
  }
  return plain;
}
