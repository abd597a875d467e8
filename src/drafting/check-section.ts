import { checkDraft, draftText } from '../core/checks/check-draft.ts';
import type { CheckMaterial, Finding } from '../core/checks/finding.ts';
import { countFindings, newFindings } from '../core/checks/new-findings.ts';
import { fillPlan } from '../core/draft.ts';
import type { Material } from '../core/material.ts';
import { type Plan, type PlanItem, planSources, type SectionPlan, sentencesById } from '../core/plan.ts';

/* The checks of the report on a plan of a model: whatever they find that they do not find in the plan of the rules is the model's doing. */

/** A finding that the rules' plan does not have, with the item whose sentence it is about. */
export type NewFinding = { finding: Finding; section: string | null; item: PlanItem | null };

/** Compares plans of one draft with that of the rules. */
export type Comparer = (sections: readonly SectionPlan[]) => NewFinding[];

/** Opens the comparison: `rules` is the whole plan by rules, `seen` the material as the checks see it. */
export function openComparer(material: Material, rules: Plan, seen: CheckMaterial): Comparer {
  // Looked at when the first answer is there: until then the calls are what counts.
  let known: ReadonlyMap<string, number> | null = null;
  return (sections) => {
    known ??= countFindings(checkDraft(material, rules, fillPlan(rules, material), seen).findings);
    const plan = withSections(material, rules, sections);
    const draft = fillPlan(plan, material);
    const { findings } = checkDraft(material, plan, draft, seen);
    const sentences = draft.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));
    const places = draftText(material, draft).sentences.filter(({ heading }) => !heading);
    return newFindings(known, findings).flatMap((finding): NewFinding[] => {
      // What a person may add in words, a model may not: it says what was answered.
      if (finding.severity !== 'error' && finding.kind !== 'unsupported') return [];
      const at = places.findIndex(
        ({ start, end }) => start <= finding.start && finding.end <= end && finding.end > 0,
      );
      return [
        {
          finding,
          section: finding.section ?? places[at]?.section ?? null,
          item: sentences[at]?.item ?? null,
        },
      ];
    });
  };
}

/** The rules' plan with some sections planned otherwise: a plan of a model. */
export function withSections(material: Material, rules: Plan, sections: readonly SectionPlan[]): Plan {
  const byId = new Map(sections.map((one) => [one.id, one]));
  const all = rules.sections.map((one) => byId.get(one.id) ?? one);
  return {
    ...rules,
    drafter: 'model',
    sections: all,
    sources: planSources(all, sentencesById(material.history)),
  };
}
