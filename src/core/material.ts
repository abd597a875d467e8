import type { Answer, AnswerValue } from './answer.ts';
import type { ConditionFacts } from './condition.ts';
import { holds, parseCondition } from './condition.ts';
import type { OfficeStyle } from './house/house-style.ts';
import type { Organisation } from './organisation.ts';
import type { Phrasing } from './phrasing/phrasings.ts';
import type { Report } from './report.ts';
import type { Question, ReportTemplate } from './template.ts';
import type { PeriodId } from './vietnamese/types.ts';

/** Everything a draft of one period is made from. `history` has the newest report first; it is never empty. */
export type Material = {
  template: ReportTemplate;
  office: Organisation;
  period: PeriodId;
  answers: ReadonlyMap<string, Answer>;
  history: readonly [Report, ...Report[]];
  style: OfficeStyle;
  /** What people's changes of other periods taught; none where nothing is stored. */
  phrasings?: readonly Phrasing[];
  /** Questions that were answered and whose answers somebody left out of the report; `answers` is without them. */
  leftOut?: ReadonlySet<string>;
};

/** The answer's value; undefined when nothing usable was said (unanswered, pending). */
export function answerValue(material: Pick<Material, 'answers'>, id: string): AnswerValue | undefined {
  const value = material.answers.get(id)?.value;
  return value?.kind === 'pending' ? undefined : value;
}

/** What conditions ask of the answers: "không phát sinh" is a zero for a number, and nothing given for every other type. */
export function conditionFacts(material: Pick<Material, 'answers' | 'template'>): ConditionFacts {
  return (id) => {
    const value = answerValue(material, id);
    const question = material.template.questions.find((one) => one.id === id);
    if (!value || value.kind === 'same') return { given: false, number: null };
    if (value.kind === 'none')
      return question?.type === 'number' ? { given: true, number: 0 } : { given: false, number: null };
    return {
      given: true,
      number: value.kind === 'number' || value.kind === 'money' ? Number(value.value) : null,
    };
  };
}

/** Whether a question is asked at all in this period: its `when` holds, or it has none. */
export const isAsked = (material: Pick<Material, 'answers' | 'template'>, question: Question): boolean =>
  question.when === undefined || holds(parseCondition(question.when)!, conditionFacts(material));

/** Whether the answers deny what a question hangs on, whatever is still to come: then an answer to it is not told. */
export const isDenied = (material: Pick<Material, 'answers' | 'template'>, question: Question): boolean =>
  question.when !== undefined &&
  !holds(
    parseCondition(question.when)!,
    conditionFacts(material),
    (id) => (answerValue(material, id) ?? { kind: 'same' }).kind === 'same',
  );
