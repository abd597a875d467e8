import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { itemSource, type Plan, sentencesById, sentencesOf } from '../plan.ts';
import { isPlanSection } from '../reports/standing.ts';
import { plainSpaces } from '../vietnamese/letters/spaces.ts';
import { check } from './check.ts';
import type { CheckedSentence, CheckedText, CheckMaterial, CheckResult, Finding } from './finding.ts';
import { checkMaterial } from './material.ts';

/**
 * Checks a filled plan: what the plan itself owes (DESIGN section 6), then every check on its text. `seen` is the material as the checks are
 * to see it, where that is not all of the material's own (an answer marked as left out).
 */
export function checkDraft(
  material: Material,
  plan: Plan,
  draft: Draft,
  seen: CheckMaterial = checkMaterial(material),
): CheckResult & { text: string } {
  const text = draftText(material, draft);
  const result = check(seen, text);
  return { ...result, findings: [...checkPlan(material, plan, draft), ...result.findings], text: text.text };
}

/** The draft as one text: title, headings and paragraphs parted by empty lines, every sentence with its place and source. */
export function draftText(material: Material, draft: Draft): CheckedText {
  const sentences: CheckedSentence[] = [];
  let text = '';
  const add = (words: string, section: string | null, extra: Partial<CheckedSentence>) => {
    sentences.push({
      text: plainSpaces(words),
      start: text.length,
      end: text.length + words.length,
      section,
      heading: false,
      plans: section !== null && isPlanSection(section, material.template),
      ...extra,
    });
    text += words;
  };
  const gap = () => {
    if (text !== '') text += '\n\n';
  };
  add(draft.title, null, { heading: true });
  let part: string | null = null;
  for (const section of draft.sections) {
    if (section.part.number !== part) {
      part = section.part.number;
      gap();
      add(`${section.part.number}. ${section.part.text}`, section.id, { heading: true });
    }
    if (section.own) {
      gap();
      add(`${section.own.number}. ${section.own.text}`, section.id, { heading: true });
    }
    for (const paragraph of section.paragraphs) {
      gap();
      if (paragraph.label) text += `${paragraph.label} `;
      paragraph.sentences.forEach((sentence, index) => {
        if (index > 0) text += ' ';
        add(sentence.text, section.id, { by: sentence.by, from: sentence.from });
      });
    }
  }
  return { text, sentences };
}

/** What the plan owes: every standing sentence named, none kept that is dated, nothing written on nothing, no empty slot. */
function checkPlan(material: Material, plan: Plan, draft: Draft): Finding[] {
  const earlier = sentencesById(material.history);
  const findings: Finding[] = [];
  const add = (finding: Pick<Finding, 'kind' | 'reason' | 'quote'> & { section: string }) =>
    findings.push({ severity: 'error', start: 0, end: 0, ...finding });
  const named = new Set<string>();
  for (const section of plan.sections) {
    for (const item of section.paragraphs.flat()) {
      const source = itemSource(item);
      if (source !== null) named.add(source);
      if ('write' in item) {
        for (const id of item.replaces) named.add(id);
        if (item.from.length === 0) {
          add({
            kind: 'unsupported',
            section: section.id,
            quote: item.write.slice(0, 80),
            reason: { is: 'written-on-nothing' },
          });
        }
      } else if (!('drop' in item) && earlier.get(source!)?.standing !== true) {
        add({ kind: 'unsupported', section: section.id, quote: source!, reason: { is: 'kept-dated' } });
      }
    }
  }
  for (const { section, slot } of draft.unfilled) {
    add({ kind: 'unsupported', section, quote: slot, reason: { is: 'unfilled-slot' } });
  }
  for (const section of material.history[0].sections) {
    for (const sentence of sentencesOf(section)) {
      if (!sentence.standing || named.has(sentence.id)) continue;
      add({
        kind: 'missing',
        section: section.id,
        quote: sentence.text.slice(0, 80),
        reason: { is: 'standing-lost' },
      });
    }
  }
  return findings;
}
