import type { Saying } from '../carrying/clauses.ts';
import { SlotPrinter } from '../drafts/print.ts';
import { figureFacts } from '../figures.ts';
import { answerValue, type Material } from '../material.ts';
import { issuerLevel } from '../organisation.ts';
import { sentencesOf } from '../plan.ts';
import type { ReportSentence } from '../report.ts';
import { readSlots } from '../slots.ts';
import { type Pattern, questionOf, type ReportTemplate, type Section } from '../template.ts';
import { claimingPattern } from './claims.ts';
import { learnPrecedent, type Precedent, typeOf } from './learn-precedent.ts';
import { ownNames } from './own-names.ts';

/*
 * The office's own way of saying a pattern's facts, learned from the dated sentences of its earlier reports. Where none of them can say these
 * answers, the template's own wording stands, with the office's subject.
 */

/** What earlier reports teach of a pattern, the newest report first: whole sentences, and the sentences as they stand. */
export type Taught = { precedents: Precedent[]; sentences: ReportSentence[] };

/** What earlier reports teach of each pattern of a section. */
export function taughtBy(material: Material, section: Section): Map<Pattern, Taught> {
  const taught = new Map<Pattern, Taught>();
  for (const report of material.history) {
    const told = report.sections.find(({ id }) => id === section.id);
    const here = told ? sentencesOf(told) : [];
    for (const sentence of here) {
      const pattern = sentence.standing
        ? null
        : claimingPattern(sentence, section.patterns, material.template);
      if (!pattern?.sentences) continue;
      const known = taught.get(pattern) ?? { precedents: [], sentences: [] };
      const before = known.sentences.filter((one) => here.includes(one));
      const precedent = countsAgain(sentence, before, pattern, material.template)
        ? null
        : learnPrecedent(sentence, report, pattern, material);
      known.sentences.push(sentence);
      if (precedent) known.precedents.push(precedent);
      taught.set(pattern, known);
    }
  }
  return taught;
}

/**
 * Whether a sentence counts again what one of its pattern in front of it has counted: then it says what became of it ("Sở đã trả lời cả 02
 * kiến nghị"), which is no way of saying how many there were.
 */
const countsAgain = (
  sentence: ReportSentence,
  before: readonly ReportSentence[],
  { questions }: Pattern,
  template: ReportTemplate,
): boolean =>
  questions
    .flatMap((id) => questionOf(template, id) ?? [])
    .some((question) =>
      [[sentence], before].every((all) => all.some((one) => figureFacts(one, question).length > 0)),
    );

/** Whether a precedent says this period's answers as they are: counts that are there, zeros that are zero, a paper of the same kind. */
function fitsAnswers(precedent: Precedent, material: Material): boolean {
  return precedent.from.every((id) => {
    const value = answerValue(material, id);
    if (precedent.zero.has(id))
      return value?.kind === 'none' || (value?.kind === 'number' && Number(value.value) === 0);
    switch (value?.kind) {
      case 'number':
        return Number(value.value) > 0 && value.people === null;
      case 'money':
        return Number(value.value) > 0;
      case 'percent':
      case 'text':
        return true;
      case 'references': {
        const [item, ...others] = value.items;
        const { paper } = precedent;
        return (
          item !== undefined &&
          others.length === 0 &&
          item.action == null &&
          paper?.question === id &&
          paper.type === typeOf(item.type) &&
          paper.level === issuerLevel(item, material.office)
        );
      }
      default:
        return false;
    }
  });
}

/**
 * The sayings of a pattern, each replaced by the newest precedent that says the same of these answers: all that the sayings it takes the
 * place of rest on, and nothing of another one. `source` is the sentence whose words it has. What is `phrased` by the office's people stands
 * alone.
 */
export function inHouseWords(
  sayings: readonly Saying[],
  { precedents, sentences }: Taught,
  material: Material,
  phrased: (saying: Saying) => boolean,
): (Saying & { source?: string })[] {
  const chosen: Precedent[] = [];
  for (const one of precedents) {
    const whole = sayings.every(
      ({ from }) => from.every((id) => one.from.includes(id)) || !from.some((id) => one.from.includes(id)),
    );
    const free = !chosen.some((other) => other.from.some((id) => one.from.includes(id)));
    const says = sayings.some(({ from }) => from.some((id) => one.from.includes(id)));
    if (whole && free && says && fitsAnswers(one, material)) chosen.push(one);
  }
  const told: (Saying & { source?: string })[] = [];
  const said = new Set<Precedent>();
  for (const saying of sayings) {
    const precedent = chosen.find(({ from }) => saying.from.some((id) => from.includes(id)));
    if (!precedent) told.push(withSubject(saying, sentences, material));
    else if (!said.has(precedent))
      told.push({ text: precedent.text, from: precedent.from, source: precedent.source });
    if (precedent) said.add(precedent);
  }
  return inPairs(told, phrased).map((saying) =>
    phrased(saying) ? saying : withPlaceInFront(saying, material),
  );
}

/** A day, and who held what on it. */
const held = /^Ngày (\[\[([a-z0-9-]+)\.\d+\.date\]\]), ([^,;[\]]+?) (?=tổ chức )/u;

/** Two events in a row that the same one held are one sentence, which names who held them once, unless `phrased` by the office's people. */
function inPairs<T extends Saying>(sayings: readonly T[], phrased: (saying: Saying) => boolean): T[] {
  const told: T[] = [];
  const heldIn = (saying: T | undefined) =>
    saying === undefined || phrased(saying) ? null : held.exec(saying.text);
  let open = false;
  for (const saying of sayings) {
    const last = open ? told.at(-1) : undefined;
    const before = heldIn(last);
    const now = heldIn(saying);
    if (last && before && now && before[2] === now[2] && before[3] === now[3]) {
      const text = `${last.text}; ngày ${now[1]}, ${saying.text.slice(now[0].length)}`;
      told[told.length - 1] = { ...last, text, from: [...new Set([...last.from, ...saying.from])] };
      open = false;
    } else {
      told.push(saying);
      open = true;
    }
  }
  return told;
}

/** A day, who held an event on it, its name and its place. */
const heldAt =
  /^(Ngày \[\[[^\]]+\]\], )([^,;[\]]+?) (tổ chức )?(\[\[[a-z0-9-]+\.\d+\.name\]\]) tại (\[\[[a-z0-9-]+\.\d+\.place\]\])/u;
/** A name of more words than this takes a place behind it for one of its own ("về công tác dân vận tại ..."). */
const longestBeforePlace = 8;

/** An event of a long name with its place in front of who held it, unless the two would say one word twice ("tại hội trường Sở, Sở"). */
function withPlaceInFront<T extends Saying>(saying: T, material: Material): T {
  const found = heldAt.exec(saying.text);
  // A second day in the sentence may be at another place.
  if (!found || saying.text.includes('; ngày ')) return saying;
  const [whole, day, doer, verb = '', name, place] = found as unknown as string[];
  const printed = (slot: string) =>
    new SlotPrinter(material, new Map()).print(readSlots(slot)[0]!)?.trim() ?? '';
  const words = printed(name!).split(/\s+/u);
  const first = doer!.split(' ')[0]!;
  if (words.length <= longestBeforePlace || printed(place!).split(/\s+/u).at(-1) === first) return saying;
  const text = `${day}tại ${place}, ${doer} ${verb}${name}${saying.text.slice(whole!.length)}`;
  return { ...saying, text };
}

/** A saying that begins with what was done, behind its day or month, and with nobody but the office in front of it. */
const bare = /^((?:Ngày \[\[[^\]]+\]\]|\[\[ky\]\]|Trong tháng), )?(?:Sở )?(tổ chức|thành lập)(?= )/iu;

/**
 * Such a saying takes the subject that the newest sentence of its pattern has in front of the same verb: the office or one of its units. Any
 * other says "Trong tháng" first where that sentence does.
 */
function withSubject(saying: Saying, sentences: readonly ReportSentence[], { office }: Material): Saying {
  const found = bare.exec(saying.text);
  if (!found) {
    const month = /^Sở đã /u.test(saying.text) && sentences[0]?.text.startsWith('Trong tháng, ');
    return month ? { ...saying, text: `Trong tháng, ${saying.text}` } : saying;
  }
  const [whole, day = '', verb] = found;
  const doers = [...ownNames({ office }), ...office.units.map(({ name }) => name)];
  for (const { text } of sentences) {
    const doer = doers
      .filter((name) => ['', ', '].some((sign) => text.includes(`${sign}${name} ${verb!.toLowerCase()} `)))
      .sort((a, b) => b.length - a.length)[0];
    if (doer)
      return { ...saying, text: `${day}${doer} ${verb!.toLowerCase()}${saying.text.slice(whole.length)}` };
  }
  return saying;
}
