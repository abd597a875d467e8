import { hashOf } from '../core/drafts/submission-hash.ts';
import { answerValue, type Material } from '../core/material.ts';
import type { ModelPrompt } from '../core/model-prompt.ts';
import type { SectionBrief } from './section-brief.ts';
import { textsOf } from './word-sources.ts';

/**
 * Hash of what a section's plan rests on: prompt, model, template, standing text, the rules' plan, and what was answered, but not how much: a figure
 * that changes without becoming or ceasing to be nought only fills its slot otherwise.
 */
export function sectionBasis(
  brief: SectionBrief,
  material: Material,
  prompt: ModelPrompt,
  model: string,
): string {
  return hashOf({
    prompt: prompt.hash,
    model,
    template: [material.template.id, material.template.version],
    rules: brief.rules.paragraphs,
    earlier: brief.paragraphs.flat().map(({ sentence }) => [sentence.id, sentence.text]),
    answers: brief.questions.map(({ id, zero, slots }) => [
      ...[id, zero, slots.map(({ slot }) => slot)],
      textsOf(answerValue(material, id)!),
    ]),
    missing: brief.missing,
  });
}
