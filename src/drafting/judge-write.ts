import type { Material } from '../core/material.ts';
import { readSlots, type Slot } from '../core/slots.ts';
import { readFacts } from '../core/vietnamese/facts.ts';
import { numberWords } from '../core/vietnamese/numbers/number-words.ts';
import { type ClauseWord, clauseKey, clausesOf, contentOf, type WrittenClause } from './clauses-of.ts';
import { isLed, judgeEvents, judgeFigures, judgeFrames, judgePapers } from './judge-slots.ts';
import type { PlanIssue } from './plan-issue.ts';
import type { SectionBrief } from './section-brief.ts';
import type { WordSources } from './word-sources.ts';

/*
 * One written sentence of a model: facts only in slots, each slot beside its own words, and no word outside slots that claims something
 * nobody said. What a model may choose is the order, the joints and which of the known words it uses.
 */

type Written = { write: string; from: readonly string[] };

const debris = /[*_#`<>{}|\\~^=\n\r\t\uE000-\uF8FF\uFFFD]|\[|\]|https?:|\/\/|【|】/u;
/** Signs that stand before nothing, where something was left out: ", Sở", "()", "; .". */
const gaps = /^\s*[,;:.)]|[,;:(]\s*[,;:.)]/u;
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
  const gap = gaps.exec(
    slots.reduceRight((text, slot) => `${text.slice(0, slot.start)}x${text.slice(slot.end)}`, written.write),
  );
  if (gap) return [{ is: 'debris', words: written.write.slice(0, 60) }];
  const unknown = slots.filter((slot) => !isOffered(slot, brief));
  if (unknown.length > 0) return unknown.map(({ text }) => ({ is: 'unknown-slot', slot: text }));

  const zeros = written.from.filter((id) => brief.questions.some((one) => one.id === id && one.zero));
  const questions = new Set([...slots.map(({ id }) => id).filter((id) => !isLabel(id)), ...zeros]);
  const facts = bareFacts(outside, questions, sources, brief);
  if (questions.size === 0) return facts.length > 0 ? facts : [{ is: 'written-on-nothing' }];
  if (
    slots.every(({ id }) => isLabel(id)) &&
    clausesOf(written.write).every(({ words }) => contentOf(words).length === 0)
  )
    return [{ is: 'written-on-nothing' }];
  // A clause with a fact typed by hand is told of once.
  const clauses = clausesOf(written.write).filter(({ words }) => facts.length === 0 || !words.some(isNumber));
  const oneSentence = !/\.\s/u.test(written.write);
  return [
    ...facts,
    ...clauses.flatMap((clause) => judgeClause(clause, questions, sources, brief)),
    ...clauses.flatMap((clause) => judgeFigures(clause, sources, brief, material)),
    ...judgePapers(written.write, sources, brief, material),
    ...judgeEvents(written.write, material),
    ...clauses.flatMap((clause, index) =>
      judgeFrames(clause, brief, material, oneSentence && isLed(clauses, index, brief, material)),
    ),
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
      if (!isNumber(word)) return;
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

const isNumber = ({ key, text }: ClauseWord): boolean =>
  /\d/.test(key) || numbers.has(key) || roman.test(text);

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

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20).trim();
