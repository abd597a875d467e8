import { describe, expect, test } from 'vitest';
import { carryPlan } from '../../src/core/carry.ts';
import { judgeAnswer } from '../../src/drafting/judge-answer.ts';
import { layOut, placeRules, placeWrites } from '../../src/drafting/lay-out.ts';
import { readAnswer } from '../../src/drafting/plan-answer.ts';
import { briefSection } from '../../src/drafting/section-brief.ts';
import { wordSources } from '../../src/drafting/word-sources.ts';
import { asAnswer } from '../support/model-answers.ts';
import { answerFiles, earlier, template, worldOf, worlds } from '../support/worlds.ts';

/* What the rules write, written by a model in the form of an answer, is accepted and becomes the same plan: the judge is no stricter than the product. */

const rules = (name: string, report: string, answers: string) => {
  const { material } = worldOf(earlier[report]!, answerFiles[answers]!);
  const plan = carryPlan(material);
  return plan.sections.map((section) => {
    const home = template.sections.find(({ id }) => id === section.id)!;
    return { name, material, section, brief: briefSection(material, home, section) };
  });
};

describe.each(worlds)('%s', (name, report, answers) => {
  test.each(rules(name, report, answers).map((one) => [one.section.id, one] as const))('%s', (_, one) => {
    const read = readAnswer(asAnswer(one.brief));
    if ('wrong' in read) throw new Error(read.wrong);
    expect(judgeAnswer(read, one.brief, wordSources(one.material, one.brief), one.material)).toEqual([]);
    const laid = layOut(one.brief, placeWrites(read, one.brief));
    expect(layOut(one.brief, placeRules(one.brief))).toEqual({
      ...laid,
      paragraphs: laid.paragraphs.map((items) =>
        items.map((item) => ('write' in item ? { ...item, from: expect.anything(), by: 'rules' } : item)),
      ),
    });
    const texts = (items: typeof laid.paragraphs) =>
      items.map((paragraph) =>
        paragraph
          .map((item) => JSON.stringify({ ...item, by: undefined, from: undefined, why: undefined }))
          .filter((text) => !text.includes('"drop"')),
      );
    const nonEmpty = (list: string[][]) => list.filter((one) => one.length > 0);
    expect(nonEmpty(texts(laid.paragraphs))).toEqual(nonEmpty(texts(one.section.paragraphs)));
  });
});
