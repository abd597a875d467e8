import type { Material } from '../core/material.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { questionOf } from '../core/template.ts';
import { readFacts } from '../core/vietnamese/facts.ts';
import { numberWords } from '../core/vietnamese/number-words.ts';
import { type ClauseWord, clauseKey, clausesOf, contentOf, type WrittenClause } from './clauses-of.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { SectionBrief } from './section-brief.ts';
import { papersIn, type WordSources } from './word-sources.ts';

/*
 * One written sentence of a model: facts only in slots, each slot beside its own words, and no word outside slots that claims something
 * nobody said. What a model may choose is the order, the joints and which of the known words it uses.
 */

type Written = { write: string; from: readonly string[] };

const debris = /[*_#`<>{}|\\~^=\n\r\t\uE000-\uF8FF\uFFFD]|\[|\]|https?:|\/\/|【|】/u;
const numbers = new Set([
  ...numberWords.first.filter((one) => one !== 'năm'),
  ...[
    'mươi',
    'mười',
    'trăm',
    'linh',
    'nghìn',
    'ngàn',
    'triệu',
    'tỷ',
    'tỉ',
    'chục',
    'nửa',
    'rưỡi',
    'vài',
    'đôi',
    'tá',
  ],
]);
const denials = new Set(['không', 'chưa', 'chẳng', 'chả', 'khỏi', 'miễn', 'hết']);
const roman = /^[IVX]{1,5}$/u;

/** What is wrong with a written sentence; nothing where it may stand. */
export function judgeWrite(
  written: Written,
  brief: SectionBrief,
  sources: WordSources,
  material: Material,
): PlanIssue[] {
  const slots = readSlots(written.write);
  const outside = slots.reduceRight(
    (text, slot) => `${text.slice(0, slot.start)} ${text.slice(slot.end)}`,
    written.write,
  );
  const stray = debris.exec(outside);
  if (stray) return [{ is: 'debris', words: around(outside, stray.index) }];
  const unknown = slots.filter((slot) => !isOffered(slot, brief));
  if (unknown.length > 0) return unknown.map(({ text }) => ({ is: 'unknown-slot', slot: text }));

  const zeros = written.from.filter((id) => brief.questions.some((one) => one.id === id && one.zero));
  const questions = new Set([...slots.map(({ id }) => id).filter((id) => !isLabel(id)), ...zeros]);
  const facts = bareFacts(outside, questions, sources, brief);
  if (facts.length > 0) return facts;
  if (questions.size === 0) return [{ is: 'written-on-nothing' }];
  if (
    slots.every(({ id }) => isLabel(id)) &&
    clausesOf(written.write).every(({ words }) => contentOf(words).length === 0)
  )
    return [{ is: 'written-on-nothing' }];
  const clauses = clausesOf(written.write);
  return [
    ...clauses.flatMap((clause) => judgeClause(clause, questions, sources, brief)),
    ...clauses.flatMap((clause) => judgeFigures(clause, sources, brief, material)),
    ...judgePapers(written.write, sources, brief, material),
    ...judgeEvents(written.write, material),
    ...clauses.flatMap((clause) => judgeFrames(clause, brief, material)),
  ];
}

const isLabel = (id: string): boolean => id === 'ky' || id === 'ky-sau';

/** A slot of this section's answers in a form that prints, or the label of the period that the section speaks of. */
function isOffered(slot: Slot, brief: SectionBrief): boolean {
  if (isLabel(slot.id))
    return slot.fact === undefined && slot.path.length === 0 && (slot.id === 'ky-sau') === brief.plans;
  return (
    brief.questions.some(
      (one) => one.id === slot.id && one.slots.some(({ slot: name }) => name === slot.text),
    ) || brief.writes.some(({ item }) => item.write.includes(slot.text))
  );
}

/** Numbers in digits or words, dates, labels and papers outside slots. What the rules write outside theirs is the template's. */
function bareFacts(
  outside: string,
  questions: ReadonlySet<string>,
  sources: WordSources,
  brief: SectionBrief,
): PlanIssue[] {
  const ruled = new Set(
    brief.writes.flatMap(({ item }) => clausesOf(item.write).flatMap(({ words }) => pairsOf(words))),
  );
  const said = [...sources.clausesFor(questions)].join(' | ');
  const found: PlanIssue[] = [];
  for (const { words } of clausesOf(outside)) {
    const whole = clauseKey(words);
    words.forEach((word, index) => {
      const isNumber = /\d/.test(word.key) || numbers.has(word.key) || roman.test(word.text);
      if (!isNumber) return;
      const pairs = pairsOf(words.slice(Math.max(0, index - 1), index + 2));
      if (pairs.some((pair) => ruled.has(pair)) || (whole !== '' && said.split(' | ').includes(whole)))
        return;
      found.push({
        is: 'bare-fact',
        words: words
          .slice(Math.max(0, index - 1), index + 2)
          .map(({ text }) => text)
          .join(' '),
      });
    });
  }
  if (found.length > 0) return found;
  return readFacts(outside)
    .filter(
      (fact) =>
        ['quantity', 'money', 'percent', 'ratio', 'date', 'reference'].includes(fact.kind) ||
        (fact.kind === 'period' && /\d/.test(fact.text)),
    )
    .filter((fact) => !brief.writes.some(({ item }) => item.write.includes(fact.text)))
    .map((fact) => ({ is: 'bare-fact', words: fact.text }));
}

const pairsOf = (words: readonly ClauseWord[]): string[] =>
  words.slice(1).map(({ key }, index) => `${words[index]!.key} ${key}`);

/** A clause says what its slots say, in words that the rules use for them; without a slot it is somebody's own clause, whole. */
function judgeClause(
  clause: WrittenClause,
  questions: ReadonlySet<string>,
  sources: WordSources,
  brief: SectionBrief,
): PlanIssue[] {
  const content = contentOf(clause.words);
  if (content.length === 0) return [];
  const key = clauseKey(clause.words);
  if (content.some((word) => denials.has(word.key))) {
    const zero = brief.questions.filter((one) => one.zero && questions.has(one.id)).length > 0;
    const whole = sources.clausesFor(questions).has(key) || sources.ruleClausesFor(questions).has(key);
    return whole && (zero || clause.slots.length > 0 || sources.clausesFor(questions).has(key))
      ? []
      : [{ is: 'denial', words: clause.text }];
  }
  const told = clause.slots.filter(({ id }) => !isLabel(id));
  if (told.length === 0) {
    return sources.clausesFor(questions).has(key) ? [] : [{ is: 'bare-clause', words: clause.text }];
  }
  const known = sources.wordsFor(new Set(told.map(({ id }) => id)));
  const strange = content.filter((word) => !known.has(word.key));
  return strange.length === 0 ? [] : [{ is: 'own-words', words: strange.map(({ text }) => text).join(' ') }];
}

/**
 * A figure's slot stands beside the words that tell it from other figures, and beside nobody else's. A nought that is not denied in words, a
 * choice and a count only stand in a clause that is the rules' own.
 */
function judgeFigures(
  clause: WrittenClause,
  sources: WordSources,
  brief: SectionBrief,
  material: Material,
): PlanIssue[] {
  const here = clause.slots.map(({ id }) => id).filter((id) => sources.figures.includes(id));
  const bound = clause.slots.filter(
    (slot, index) =>
      slot.path[0] === 'count' ||
      (slot.path.length > 0 && questionOf(material.template, slot.id)?.type === 'text') ||
      (brief.questions.some((one) => one.id === slot.id && one.zero) &&
        clause.gaps[index]!.at(-1)?.key !== 'có'),
  );
  if (here.length + bound.length === 0) return [];
  const keys = new Set(contentOf(clause.words).map(({ key }) => key));
  const verbatim = brief.writes.some(({ item }) =>
    clausesOf(item.write).some((one) => one.text === clause.text && sameSlots(one, clause)),
  );
  if (verbatim) return [];
  const misplaced = (slot: Slot): PlanIssue => ({
    is: 'misplaced-slot',
    slot: slot.text,
    words: clause.text,
  });
  if (bound.length > 0) return bound.map(misplaced);
  return clause.slots.flatMap((slot): PlanIssue[] => {
    const own = sources.besideOf(slot.id);
    if (!sources.figures.includes(slot.id) || own.size === 0) return [];
    const met = [...own].filter((key) => keys.has(key)).length;
    const others = sources.figures
      .filter((id) => !here.includes(id))
      .flatMap((id) =>
        [...sources.besideOf(id)].filter((key) => !here.some((one) => sources.besideOf(one).has(key))),
      );
    const foreign = others.some((key) => keys.has(key));
    return met === 0 || foreign || new Set(here).size > 1 ? [misplaced(slot)] : [];
  });
}

const sameSlots = (a: WrittenClause, b: WrittenClause): boolean =>
  a.slots.map(({ text }) => text).join() === b.slots.map(({ text }) => text).join();

/**
 * A paper has the verb of its type and issuer ("Sở ban hành Quyết định .../QĐ-UBND" must not be said), and what it does and its number stand
 * together as the rules have them.
 */
function judgePapers(
  text: string,
  sources: WordSources,
  brief: SectionBrief,
  material: Material,
): PlanIssue[] {
  const isPaper = (id: string) => /^references?$/.test(questionOf(material.template, id)?.type ?? '');
  return papersIn(text)
    .filter(({ paper }) => isPaper(paper.split('.')[0]!))
    .filter(({ paper, lead, words }) => {
      const ruled = brief.writes
        .flatMap(({ item }) => papersIn(item.write))
        .filter((one) => one.paper === paper);
      return (
        ruled.length > 0 && (sources.leadOf(paper) !== lead || !ruled.some((one) => one.words === words))
      );
    })
    .map(
      ({ paper, lead }): PlanIssue => ({
        is: 'misplaced-slot',
        slot: `[[${paper}]]`,
        words: lead || text.slice(0, 60),
      }),
    );
}

/** Words that may stand before any phrase that somebody typed. */
const joints: ReadonlySet<string> = new Set(['', 'và', 'thời']);

/**
 * What is no figure and no paper follows the word that the rules put before it ("ngày" a day, "tại" a place, "nhằm" a purpose); a phrase that
 * somebody typed also begins a clause.
 */
function judgeFrames(clause: WrittenClause, brief: SectionBrief, material: Material): PlanIssue[] {
  const typeOf = (slot: Slot) => questionOf(material.template, slot.id)?.type ?? '';
  const frameOf = (slot: Slot) => `${slot.id}.${slot.path.filter((step) => !/^\d+$/.test(step)).join('.')}`;
  const before = (one: WrittenClause, index: number) => one.gaps[index]!.at(-1)?.key ?? '';
  return clause.slots.flatMap((slot, index): PlanIssue[] => {
    const type = typeOf(slot);
    if (!['events', 'text', 'list', 'names'].includes(type)) return [];
    const word = before(clause, index);
    const ruled = brief.writes.flatMap(({ item }) =>
      clausesOf(item.write).flatMap((one) =>
        one.slots.flatMap((other, at) => (frameOf(other) === frameOf(slot) ? [before(one, at)] : [])),
      ),
    );
    const fits = ruled.includes(word) || (type !== 'events' && joints.has(word));
    return fits ? [] : [{ is: 'misplaced-slot', slot: slot.text, words: clause.text }];
  });
}

/** The day, place and head count of one event are not told of another. */
function judgeEvents(text: string, material: Material): PlanIssue[] {
  return text.split(/;|\.\s/u).flatMap((part): PlanIssue[] => {
    const slots = readSlots(part).filter(({ id }) => questionOf(material.template, id)?.type === 'events');
    const [first] = slots;
    const other = slots.find((slot) => slot.id !== first!.id || slot.path[0] !== first!.path[0]);
    return other ? [{ is: 'misplaced-slot', slot: other.text, words: first!.text }] : [];
  });
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20).trim();
