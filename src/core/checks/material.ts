import type { Answer, EventAnswer, ReferenceAnswer } from '../answer.ts';
import { hasPhrase } from '../carrying/phrases.ts';
import { ownedSentences } from '../figures.ts';
import { isAsked, type Material } from '../material.ts';
import type { Organisation } from '../organisation.ts';
import type { Report } from '../report.ts';
import { type Question, questionOf, type ReportTemplate, sectionOfQuestion } from '../template.ts';
import { periodYear } from '../vietnamese/dates/periods.ts';
import { readFacts } from '../vietnamese/facts.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { plainSpaces } from '../vietnamese/letters/spaces.ts';
import type { CheckAnswer, CheckMaterial, EarlierSentence, StatedFact } from './finding.ts';
import { quantityOf } from './reading/answers/stated-quantity.ts';
import { withUnitsOfLabel } from './reading/answers/units-of-label.ts';

/** The material of a draft as the checks see it. */
export function checkMaterial(material: Material): CheckMaterial {
  return {
    period: material.period,
    answers: checkAnswers([...material.answers.values()], material.template, material.history[0]),
    unanswered: unansweredQuestions(material),
    earlier: earlierSentences(material.history),
    headings: reportHeadings(material.history[0]),
    names: officeNames(material.office),
    words: material.office.words ?? [],
  };
}

/** The sentences of earlier reports, newest report first. */
export const earlierSentences = (history: readonly Report[]): EarlierSentence[] =>
  history.flatMap((report) =>
    report.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => ({
          ...sentence,
          text: plainSpaces(sentence.text),
          section: section.id,
          period: report.period,
        })),
      ),
    ),
  );

/** The headings of a report with their numbers, in their order. */
export function reportHeadings(report: Report): string[] {
  const headings: string[] = [];
  for (const { part, own } of report.sections) {
    const printed = `${part.number}. ${part.text}`;
    if (part.number !== '' && !headings.includes(printed)) headings.push(printed);
    if (own) headings.push(`${own.number}. ${own.text}`);
  }
  return headings;
}

/** Names that need no source: the office, its units and people, its place. */
export const officeNames = (office: Organisation): string[] => [
  office.name,
  office.short_name,
  ...office.aliases,
  office.issuer,
  office.superior,
  office.province,
  office.place,
  ...office.units.flatMap((unit) => [unit.name, unit.short_name ?? unit.name]),
  ...office.people.map((person) => person.name),
];

/**
 * The questions still owed: asked in this period (their condition holds) and not answered. News of kept text is owed too; a yearly question
 * only while no earlier report of the year names its answer.
 */
export function unansweredQuestions(
  material: Pick<Material, 'template' | 'period' | 'answers'> & { history: readonly Report[] },
): CheckMaterial['unanswered'] {
  return material.template.questions
    .filter((question) => {
      const value = material.answers.get(question.id)?.value;
      if (value && value.kind !== 'pending') return false;
      return (
        isAsked(material, question) &&
        !(question.carry === 'year' && !value && isSettledThisYear(question, material))
      );
    })
    .map((question) => ({
      question: question.id,
      pending: material.answers.get(question.id)?.value.kind === 'pending',
      section: sectionOfQuestion(material.template, question.id)?.id ?? null,
    }));
}

/** Whether an earlier report of this year already tells a yearly answer, and not that it is still being prepared. */
function isSettledThisYear(
  question: Question,
  material: { period: string; history: readonly Report[] },
): boolean {
  const year = periodYear(material.period);
  return material.history.some(
    (report) =>
      periodYear(report.period) === year &&
      report.sections.some((section) =>
        section.paragraphs.some((paragraph) =>
          paragraph.sentences.some(
            ({ text }) =>
              new RegExp(`kế hoạch.*năm ${year}`, 'iu').test(text) &&
              !/đang xây dựng/iu.test(text) &&
              hasAbout(text, question),
          ),
        ),
      ),
  );
}

const hasAbout = (text: string, question: Question) =>
  question.about.length === 0 || hasPhrase(fold(text), question.about);

/** Typed answers as stated facts; "như kỳ trước" on a text says again what its sentences of the newest report said. */
export function checkAnswers(
  answers: readonly Answer[],
  template: ReportTemplate,
  newest: Report | undefined,
): CheckAnswer[] {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  return answers.flatMap((answer) => {
    const question = questionOf(template, answer.question);
    const stated =
      question && (repeatedFacts(answer, question, template, newest) ?? statedFacts(answer, question));
    if (!question || !stated) return [];
    return [
      {
        id: question.id,
        question: question.id,
        label: question.ask,
        section: sectionOfQuestion(template, question.id)?.id ?? null,
        // An answer to a question that is not asked this time is not missed.
        ...(isAsked({ template, answers: given }, question) ? {} : { leftOut: true }),
        ...stated,
      },
    ];
  });
}

function repeatedFacts(
  answer: Answer,
  question: Question,
  template: ReportTemplate,
  newest: Report | undefined,
): Pick<CheckAnswer, 'type' | 'facts' | 'text'> | null {
  if (answer.value.kind !== 'same' || !newest) return null;
  const owned = ownedSentences(question, newest, template);
  if (owned.length === 0) return null;
  const told = owned.map((sentence) => sentence.text).join('\n');
  return {
    type: 'text',
    facts: owned.flatMap((sentence) => sentence.facts.filter((fact) => fact.kind !== 'period')),
    text: told,
  };
}

function statedFacts(
  answer: Answer,
  question: Question,
): Pick<CheckAnswer, 'type' | 'facts' | 'text'> | null {
  const { value } = answer;
  switch (value.kind) {
    case 'same':
    case 'pending':
      return null;
    case 'none':
      return question.type === 'number' ? { type: 'number', facts: zeroOr('0', question), text: '' } : null;
    case 'number': {
      const people: StatedFact[] = value.people
        ? [{ kind: 'quantity', value: value.people, unit: 'người' }]
        : [];
      return { type: 'number', facts: [...zeroOr(value.value, question), ...people], text: '' };
    }
    case 'money':
      return { type: 'money', facts: [{ kind: 'money', value: value.value, unit: 'đồng' }], text: '' };
    case 'percent':
      return { type: 'percent', facts: [{ kind: 'percent', value: value.value, unit: '%' }], text: '' };
    case 'references':
      return {
        type: 'reference',
        facts: value.items.map(
          ({ action: _, ...reference }): StatedFact => ({ kind: 'reference', value: reference }),
        ),
        text: value.items.map(wordsOfReference).join('\n'),
      };
    case 'events':
      return {
        type: 'event',
        facts: value.items.flatMap(factsOfEvent),
        text: value.items.map(wordsOfEvent).join('\n'),
      };
    default: {
      const typed = value.kind === 'text' ? value.text : value.items.join('\n');
      const texts = withUnitsOfLabel(question.ask, typed).split('\n');
      return { type: 'text', facts: texts.flatMap((text) => readFacts(text)), text: texts.join('\n') };
    }
  }
}

/** A zero is a fact only where the question prints or merges it; elsewhere its clause is dropped. */
const zeroOr = (value: string, question: Question): StatedFact[] =>
  Number(value) !== 0
    ? [quantityOf(value, question.unit)]
    : question.zero === 'drop'
      ? []
      : [{ kind: 'zero', value: '0', unit: question.unit! }];

const wordsOfReference = (item: ReferenceAnswer) =>
  [item.type, item.number, item.issuer, item.title, item.action].filter(Boolean).join(' ');

const wordsOfEvent = (item: EventAnswer) => [item.name, item.place, item.purpose].filter(Boolean).join(' ');

const factsOfEvent = (item: EventAnswer): StatedFact[] => [
  { kind: 'event', value: item.name },
  ...[item.date, item.to].flatMap((date): StatedFact[] => (date ? [{ kind: 'date', value: date }] : [])),
  ...(item.people ? [{ kind: 'quantity', value: item.people, unit: 'người' } as const] : []),
  ...[item.name, item.place, item.purpose].flatMap((words): StatedFact[] => (words ? readFacts(words) : [])),
];
