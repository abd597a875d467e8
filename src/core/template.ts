import { z } from 'zod';
import { conditionIds, parseCondition } from './condition.ts';
import { readSlots } from './slots.ts';

/*
 * The report template (mẫu báo cáo): an office's own file under prompts/, so everything here is read from data. A pattern says how the
 * answers of its questions become sentences; `carry.ts` turns it into items of a plan.
 */

/** Slot names that are no question. */
export const reserved = new Set(['ky', 'ky-sau', 'it']);

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters without diacritics, digits and hyphens');
const phrases = z.array(z.string().min(1));
const condition = z
  .string()
  .refine(
    (text) => parseCondition(text) !== null,
    'a condition reads "ID > 0", "ID = 0", "ID answered" or "ID absent"',
  );

const questionTypes = [
  'number',
  'money',
  'percent',
  'reference',
  'references',
  'events',
  'names',
  'list',
  'text',
] as const;
export type QuestionType = (typeof questionTypes)[number];

const questionSchema = z.strictObject({
  id: id.refine(
    (text) => !reserved.has(text),
    'this name is taken: ky, ky-sau and it are slots of their own',
  ),
  /** Questions of one group are asked in one message. */
  group: z.string().min(1),
  type: z.enum(questionTypes),
  /** Unit of a number as printed after it: "hồ sơ". */
  unit: z.string().optional(),
  /** Key of the unit (organisation.yml) that answers. */
  owner: z.string().min(1),
  ask: z.string().min(1),
  example: z.string().min(1),
  /** month: asked anew; keep: standing text, only news is asked; year: once a year; look: last value, after a look. */
  carry: z.enum(['month', 'keep', 'year', 'look']),
  /** What becomes of a zero: printed, merged with its neighbours' zeros, or its clause dropped. */
  zero: z.enum(['print', 'merge', 'drop']).optional(),
  when: condition.optional(),
  /** Phrases by which a sentence of an earlier report is known to answer this question; "…" stands for any words between. */
  about: phrases.default([]),
  /** Phrases that stand beside this question's figure in a sentence, for reading it back from an earlier report. */
  beside: phrases.default([]),
  /** Wordings that a text with choices falls into: slot field → words typed → words printed. */
  choices: z.record(id, z.record(z.string(), z.string())).optional(),
  /** Tasks of the coming period, carried and edited in words ("giữ nguyên, thêm: ...; bỏ mục 5"). */
  edits: z.literal(true).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** One clause of a sentence. It has exactly one of say, acts, zeros, clauses. */
export type Clause = {
  /** The words, or alternatives of which the first sayable one is said; `{...}` inside is left out when its slot has no value. */
  say?: string[] | undefined;
  /** One act per document of a question, the verb by type and issuer. */
  acts?: string | undefined;
  /** How a second sentence begins where the acts are too many for one. */
  again?: string | undefined;
  /** The zeros of several questions in one statement: "không có đơn khiếu nại, tố cáo". */
  zeros?: { say: string; of: { question: string; noun: string; join?: string | undefined }[] } | undefined;
  /** A group: its clauses behind `start`; `alone` is said when none of them can be. */
  start?: string[] | undefined;
  clauses?: Clause[] | undefined;
  alone?: string[] | undefined;
  when?: string | undefined;
  /** What stands between this clause and the one before it; default ", ". */
  join?: string | undefined;
  /** What stands before the last clause of a group instead of its `join`. */
  last?: string | undefined;
  /** What stands behind the clause. */
  end?: string | undefined;
  /** How it begins a sentence of its own, where the acts in front of it fill two already and it says what was done. */
  apart?: string | undefined;
};

const words = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));
const clauseSchema: z.ZodType<Clause> = z.lazy(() =>
  z.union([
    z.string().transform((say) => ({ say: [say] })),
    z
      .strictObject({
        say: words.optional(),
        acts: id.optional(),
        again: z.string().optional(),
        zeros: z
          .strictObject({
            say: z.string(),
            of: z
              .array(z.strictObject({ question: id, noun: z.string(), join: z.string().optional() }))
              .min(1),
          })
          .optional(),
        start: words.optional(),
        clauses: z.array(clauseSchema).optional(),
        alone: words.optional(),
        when: condition.optional(),
        join: z.string().optional(),
        last: z.string().optional(),
        end: z.string().optional(),
        apart: z.string().optional(),
      })
      .refine(
        (clause) => [clause.say, clause.acts, clause.zeros, clause.clauses].filter(Boolean).length === 1,
        'a clause has exactly one of say, acts, zeros, clauses',
      ),
  ]),
) as z.ZodType<Clause>;

const sentenceSchema = z.strictObject({
  /** Repeats the sentence for every item of a list answer; `[[it]]` is the item. */
  each: id.optional(),
  when: condition.optional(),
  start: words.optional(),
  clauses: z.array(clauseSchema).min(1),
});
export type PatternSentence = z.infer<typeof sentenceSchema>;

const patternSchema = z
  .strictObject({
    id,
    /** The questions this pattern rests on; a sentence of an earlier report that answers one of them is replaced by it. */
    questions: z.array(id).min(1),
    /**
     * Where there is nothing to replace: behind the last standing sentence with the first of these phrases that occurs; without one, in a
     * paragraph of its own at the end of the section.
     */
    after: phrases.default([]),
    sentences: z.array(sentenceSchema).optional(),
    /** A text or list printed as given. */
    given: id.optional(),
    /** New items go into a kept list ("...; ...; ...") that contains one of `into`. */
    insert: z
      .strictObject({
        question: id,
        into: phrases,
        noun: z.string(),
        /** How a sentence about a regulation outside the list begins. */
        apart: z.string(),
      })
      .optional(),
    /** The sentence that names this year's plan, revised when the plan is known or the year turns. */
    yearly: z.strictObject({ question: id, sentence: z.string(), none: z.string() }).optional(),
    /** The numbered tasks of the coming period. */
    tasks: id.optional(),
  })
  .refine(
    (pattern) =>
      [pattern.sentences, pattern.given, pattern.insert, pattern.yearly, pattern.tasks].filter(Boolean)
        .length === 1,
    'a pattern has exactly one of sentences, given, insert, yearly, tasks',
  );
export type Pattern = z.infer<typeof patternSchema>;

const sectionSchema = z.strictObject({
  id,
  /** "I.2", or "II" where the part itself is the leaf. */
  number: z.string().regex(/^[IVX]+(\.\d+)*$/, 'a section number reads "I.2" or "II"'),
  heading: z.string().min(1),
  /** Phrases of a heading by which an earlier report's section is known to be this one. */
  match: phrases.min(1),
  /** "none": this section is drafted by rules, and nothing of it is sent to a model. */
  models: z.literal('none', 'leave it out, or write "none"').optional(),
  patterns: z.array(patternSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const templateSchema = z
  .strictObject({
    id,
    version: z.int().positive(),
    name: z.string().min(1),
    /** The kind of paper as printed: "BÁO CÁO". */
    kind: z.string().min(1),
    /** The subject; `[[ky|long]]` is the period. */
    subject: z.string().min(1),
    /** A report whose title has one of these phrases is of this template. */
    match: phrases.min(1),
    parts: z.array(z.strictObject({ number: z.string(), heading: z.string() })).min(1),
    sections: z.array(sectionSchema).min(1),
    questions: z.array(questionSchema).min(1),
  })
  .superRefine((template, context) => {
    const known = new Set(template.questions.map((question) => question.id));
    const report = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const mustKnow = (path: PropertyKey[], ids: Iterable<string>) => {
      for (const one of ids) {
        const base = one.split('.')[0]!;
        if (!known.has(base)) report(path, `no question has the id "${base}"`);
      }
    };
    doubled(template.questions.map((question) => question.id)).forEach(({ value, index }) => {
      report(['questions', index, 'id'], `the id "${value}" is used twice`);
    });
    doubled(template.sections.map((section) => section.id)).forEach(({ value, index }) => {
      report(['sections', index, 'id'], `the id "${value}" is used twice`);
    });
    template.questions.forEach((question, q) => {
      if (question.when) mustKnow(['questions', q, 'when'], idsOfCondition(question.when));
      if (question.type === 'number' && !question.unit)
        report(['questions', q], `the number "${question.id}" needs a unit`);
    });
    const told = new Set<string>();
    const texts = (path: PropertyKey[], list: readonly string[], each?: string) => {
      for (const text of list) {
        for (const problem of slotProblems(text, template.questions, each)) report(path, problem);
      }
    };
    for (const [index, part] of template.parts.entries()) texts(['parts', index, 'heading'], [part.heading]);
    texts(['subject'], [template.subject]);
    const patternIds = template.sections.flatMap((section) => section.patterns.map((pattern) => pattern.id));
    template.sections.forEach((section, s) => {
      if (!template.parts.some((part) => part.number === section.number.split('.')[0])) {
        report(['sections', s, 'number'], `no part has the number of "${section.number}"`);
      }
      section.patterns.forEach((pattern, p) => {
        const path = ['sections', s, 'patterns', p];
        if (patternIds.filter((one) => one === pattern.id).length > 1)
          report([...path, 'id'], `the id "${pattern.id}" is used twice`);
        mustKnow([...path, 'questions'], pattern.questions);
        for (const one of pattern.questions) told.add(one);
        const rests = (place: PropertyKey[], ids: Iterable<string>) => {
          mustKnow(place, ids);
          for (const one of ids) {
            if (known.has(one) && !pattern.questions.includes(one)) {
              report(place, `"${one}" is told here, so it belongs to the pattern's questions`);
            }
          }
        };
        const named = {
          given: pattern.given,
          insert: pattern.insert?.question,
          yearly: pattern.yearly?.question,
          tasks: pattern.tasks,
        };
        for (const [key, one] of Object.entries(named)) if (one !== undefined) rests([...path, key], [one]);
        pattern.sentences?.forEach((sentence, n) => {
          const place = [...path, 'sentences', n];
          rests(place, sentenceIds(sentence));
          texts(place, sentenceTexts(sentence), sentence.each);
          for (const one of actsOf(sentence)) {
            const type = template.questions.find((question) => question.id === one)?.type;
            if (type && type !== 'references' && type !== 'reference')
              report(place, `acts need papers, and "${one}" is a ${type}`);
          }
        });
        texts([...path, 'yearly'], pattern.yearly ? [pattern.yearly.sentence, pattern.yearly.none] : []);
      });
    });
    template.questions.forEach((question, q) => {
      if (!told.has(question.id))
        report(['questions', q, 'id'], `no pattern tells the answer of "${question.id}"`);
    });
  });
export type ReportTemplate = z.infer<typeof templateSchema>;

function doubled(values: string[]): { value: string; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index);
}

/** The questions whose papers a sentence tells as acts. */
function actsOf(sentence: PatternSentence): string[] {
  const acts = (clause: Clause): string[] => [
    ...(clause.acts ? [clause.acts] : []),
    ...(clause.clauses ?? []).flatMap(acts),
  ];
  return sentence.clauses.flatMap(acts);
}

/** Every text of a sentence that may hold slots. */
function sentenceTexts(sentence: PatternSentence): string[] {
  const texts = (clause: Clause): string[] => [
    ...(clause.say ?? []),
    ...(clause.start ?? []),
    ...(clause.alone ?? []),
    ...[clause.zeros?.say, clause.again, clause.join, clause.last, clause.end, clause.apart].filter(
      (text) => text !== undefined,
    ),
    ...(clause.clauses ?? []).flatMap(texts),
  ];
  return [...(sentence.start ?? []), ...sentence.clauses.flatMap(texts)];
}

/** The question ids that a sentence of a pattern names in slots, conditions, acts and zeros. */
function sentenceIds(sentence: PatternSentence): Set<string> {
  const ids = new Set<string>();
  const slots = (texts: string[] | undefined) => {
    for (const text of texts ?? []) {
      for (const slot of readSlots(text)) if (!reserved.has(slot.id)) ids.add(slot.id);
    }
  };
  const conditions = (text: string | undefined) => {
    if (text) for (const one of idsOfCondition(text)) ids.add(one);
  };
  const visit = (clause: Clause) => {
    slots(clause.say);
    slots(clause.start);
    slots(clause.alone);
    conditions(clause.when);
    if (clause.acts) ids.add(clause.acts);
    for (const zero of clause.zeros?.of ?? []) ids.add(zero.question);
    clause.clauses?.forEach(visit);
  };
  if (sentence.each) ids.add(sentence.each);
  slots(sentence.start);
  conditions(sentence.when);
  sentence.clauses.forEach(visit);
  return ids;
}

/** The ids of a condition; none where it is no condition, which its own check has said already. */
const idsOfCondition = (text: string): string[] => {
  const condition = parseCondition(text);
  return condition ? conditionIds(condition) : [];
};

const forms = new Set([
  'number',
  'full',
  'cite',
  'short',
  'titled',
  'bare',
  'unit',
  'long',
  'upper',
  'year',
  'sentences',
]);
const fields: Record<QuestionType, ReadonlySet<string>> = {
  number: new Set(['people']),
  money: new Set(),
  percent: new Set(),
  reference: new Set(['type', 'number', 'date', 'issuer', 'title', 'action']),
  references: new Set(['type', 'number', 'date', 'issuer', 'title', 'action']),
  events: new Set(['name', 'date', 'people', 'place', 'purpose']),
  names: new Set(['owners', 'titles']),
  list: new Set(),
  text: new Set(),
};

/** What is wrong with the slots of a pattern's text: an open bracket, a form or a field that does not exist. */
function slotProblems(text: string, questions: readonly Question[], each: string | undefined): string[] {
  const slots = readSlots(text);
  const open =
    (text.match(/\[\[/g) ?? []).length !== slots.length ||
    (text.match(/\]\]/g) ?? []).length !== slots.length;
  const problems = open ? [`a slot is not closed or misspelt in "${text}"`] : [];
  for (const slot of slots) {
    if (slot.form !== undefined && !forms.has(slot.form))
      problems.push(`no form is called "${slot.form}" (${slot.text})`);
    const question = questions.find((one) => one.id === (slot.id === 'it' ? each : slot.id));
    if (!question && !reserved.has(slot.id))
      problems.push(`no question has the id "${slot.id}" (${slot.text})`);
    if (!question && slot.id === 'it') problems.push(`${slot.text} stands outside a sentence with "each"`);
    const step = slot.path.find((one) => !/^(\d+|count|f\d+)$/.test(one));
    if (question && step !== undefined && !fields[question.type].has(step) && !question.choices?.[step]) {
      problems.push(`an answer to "${question.id}" has no "${step}" (${slot.text})`);
    }
  }
  return problems;
}

/** The question of an id, or undefined. */
export const questionOf = (template: ReportTemplate, id: string): Question | undefined =>
  template.questions.find((question) => question.id === id);

/** The section whose patterns tell a question's answer. */
export const sectionOfQuestion = (template: ReportTemplate, id: string): Section | undefined =>
  template.sections.find((section) => section.patterns.some((pattern) => pattern.questions.includes(id)));
