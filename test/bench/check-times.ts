/* All checks on a report, new and known, check by check, and on ten times the report: how the time grows. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, checks } from '../../src/core/checks/check.ts';
import type { CheckAnswer, CheckMaterial, EarlierSentence } from '../../src/core/checks/finding.ts';
import { judgedOf } from '../../src/core/checks/judging/judge.ts';
import {
  checkAnswers,
  earlierSentences,
  officeNames,
  reportHeadings,
  unansweredQuestions,
} from '../../src/core/checks/material.ts';
import { viewOf } from '../../src/core/checks/reading/view.ts';
import { textToChecked } from '../../src/core/checks/text-to-checked.ts';
import { readFacts } from '../../src/core/vietnamese/facts.ts';
import { readReportFile } from '../../src/document/read-file.ts';
import { readOrganisation, readRegister, readTemplates } from '../../src/prompts.ts';
import { readAnswersFile } from '../../src/usecases/answers-input.ts';
import { importHistory } from '../../src/usecases/import-history.ts';

const root = resolve(import.meta.dirname, '../..');

/** `draft`: the text under check; `answers`, `previous`: what it is held against; `others`: reports that tenfold texts are made of, too. */
export type CheckTimesInput = {
  draft: string;
  answers: string;
  previous: string;
  others: readonly string[];
  runs: number;
};

/** A text and its material, both new to every memory of texts but for what was checked `before` under the same material. */
type Case = { material: CheckMaterial; text: string; before?: string };

/** Milliseconds, the median and the best of all runs; `parts`: medians of reading, then of each check with what it is the first to ask for. */
export type CheckTime = { median: number; min: number; parts: Record<string, number> };

/**
 * `one`: text and material new; `kept`: a new text under a material that another text was checked under before, as each month's first draft is;
 * `strange`: the same with no sentence that stood before; `edited`: one sentence changed; `again`: the same text as another object.
 * `growth`: ten times the report over the mean of the ten checked alone, which is 10 where the time grows as the text does.
 */
export type CheckTimes = {
  words: number;
  findings: number;
  one: CheckTime;
  kept: CheckTime;
  strange: CheckTime;
  edited: CheckTime;
  again: CheckTime;
  tenfold: Record<string, CheckTime & { growth: number }>;
};

const phrases =
  'đúng quy định|kịp thời|theo kế hoạch|có hiệu quả|thường xuyên|đầy đủ|đúng tiến độ|theo thẩm quyền|bảo đảm chất lượng|nghiêm túc|có trọng tâm|đúng đối tượng|sát thực tế|đồng bộ|chặt chẽ|công khai'.split(
    '|',
  );
const sentenceEnd = /(?<=\p{L}{2})(?=\.(?:\s|$))/gu;

/** The text with other words at the end of its sentences, the same for the same `turn`: no sentence was read before. */
function reworded(text: string, turn: number): string {
  const [one, two, three] = [0, 4, 8].map((bits) => phrases[(turn >> bits) % phrases.length]!);
  return text.replace(sentenceEnd, `, ${one}, ${two}, ${three}`);
}

/** The text of another office and month: other figures and other numbers of papers, days and years as they are. */
const refigured = (text: string, by: number): string =>
  text.replace(
    /(?<![\d/.,])([1-9]\d{0,2})(?=\/\p{Lu}|\s(?!tháng|năm|\/)\p{Ll})/gu,
    (digits) => `${Number(digits) + by}`,
  );

/** Checks fresh texts in turn: one report, and ten times the report in several ways. */
export async function checkTimes(input: CheckTimesInput): Promise<CheckTimes> {
  const templates = readTemplates(join(root, 'prompts'));
  const register = readRegister(join(root, 'prompts'));
  const office = readOrganisation(join(root, 'prompts/organisation.yml'));
  const imported = importHistory([await readReportFile(input.previous)], templates);
  if (imported.kind !== 'imported') throw new Error(`${input.previous} is no report`);
  const { report } = imported.reports[0]!;
  const template = imported.reports[0]!.template ?? templates[0]!;
  const file = { name: input.answers, text: readFileSync(input.answers, 'utf8') };
  const read = readAnswersFile(file, template, null, report);
  if (read.kind !== 'answers' || read.period === null) throw new Error(`${input.answers} has no answers`);
  const { period, answers } = read;
  const material: CheckMaterial = {
    period,
    answers: checkAnswers(answers, template, report),
    unanswered: unansweredQuestions({
      template,
      period,
      answers: new Map(answers.map((answer) => [answer.question, answer])),
      history: [report],
    }),
    earlier: earlierSentences([report]),
    headings: reportHeadings(report),
    names: officeNames(office),
    register,
    date: null,
  };
  const draft = await plainText(input.draft);
  const others = [draft, ...(await Promise.all(input.others.map(plainText)))];
  let turn = 0;
  const ten = [...Array(10).keys()];
  const textAt = (at: number) => refigured(reworded(others[at % others.length]!, turn + 300 * at), at);
  const own = () => materialAt(material, turn, 0);
  const ofEach = (at: number) => materialAt(material, turn + 300 * at, at);
  const together = (texts: readonly string[]) => texts.join('\n');
  const known = (text: string, before: string) => [{ material: own(), text, before }];
  const here = () => reworded(draft, turn);
  const other = () => reworded(draft, turn + 2000);
  const cases: Record<string, () => Case[]> = {
    one: () => [{ material: own(), text: here() }],
    kept: () => known(here(), other()),
    strange: () => known(reworded(draft, turn + 1000), other()),
    edited: () => known(here(), here().replace(`Sở `, 'Cơ quan ')),
    again: () => known(here(), here()),
    'ten alone': () => ten.map((at) => ({ material: own(), text: textAt(at) })),
    'ten joined': () => [{ material: own(), text: together(ten.map(textAt)) }],
    'ten alone, each with its material': () => ten.map((at) => ({ material: ofEach(at), text: textAt(at) })),
    'ten joined, all their material': () => [
      { material: joined(ten.map(ofEach)), text: together(ten.map(textAt)) },
    ],
    'one ten times': () => [{ material: own(), text: together(ten.map(() => reworded(draft, turn))) }],
  };
  const took = new Map<string, { whole: number[]; parts: Record<string, number[]> }>();
  let findings = 0;
  for (let round = -8; round < input.runs; round += 1) {
    for (const [name, make] of Object.entries(cases)) {
      turn += 1;
      let whole = 0;
      for (const { material, text, before } of make()) {
        if (before !== undefined) check(material, textToChecked(before));
        const draft = textToChecked(text);
        const start = performance.now();
        const result = check(material, draft);
        whole += performance.now() - start;
        if (name === 'one') findings = result.findings.length;
      }
      turn += 1;
      const parts = name.startsWith('ten alone') ? {} : partsOf(make()[0]!);
      if (round < 0) continue;
      const known = took.get(name) ?? { whole: [], parts: {} };
      took.set(name, known);
      known.whole.push(whole);
      for (const [part, time] of Object.entries(parts))
        known.parts[part] = [...(known.parts[part] ?? []), time];
    }
  }
  const timeOf = (name: string): CheckTime => {
    const { whole, parts } = took.get(name)!;
    const medians = Object.entries(parts).map(([part, times]) => [part, median(times)]);
    return { median: median(whole), min: Math.min(...whole), parts: Object.fromEntries(medians) };
  };
  const grown = (name: string, alone: string, count: number) => {
    const time = timeOf(name);
    return { ...time, growth: (time.median / timeOf(alone).median) * count };
  };
  return {
    words: draft.split(/\s+/).length,
    findings,
    one: timeOf('one'),
    kept: timeOf('kept'),
    strange: timeOf('strange'),
    edited: timeOf('edited'),
    again: timeOf('again'),
    tenfold: {
      'ten different reports': grown('ten joined', 'ten alone', 10),
      'ten different reports and all their material': grown(
        'ten joined, all their material',
        'ten alone, each with its material',
        10,
      ),
      'the same report ten times': grown('one ten times', 'one', 1),
    },
  };
}

function partsOf({ material, text, before }: Case): Record<string, number> {
  if (before !== undefined) check(material, textToChecked(before));
  const draft = textToChecked(text);
  const parts: Record<string, number> = {};
  const timed = (name: string, work: () => unknown) => {
    const start = performance.now();
    work();
    parts[name] = performance.now() - start;
  };
  timed('index of material, words', () => viewOf(material, draft));
  timed('facts', () => viewOf(material, draft).sentences.map(({ facts }) => facts));
  timed('nearest earlier sentence', () => viewOf(material, draft).sentences.map(({ near }) => near));
  timed('judge', () => viewOf(material, draft).sentences.map(judgedOf));
  for (const one of checks) timed(one.kind, () => one.check(material, draft));
  return parts;
}

const plainText = async (path: string): Promise<string> => {
  const { blocks } = await readReportFile(path);
  return blocks
    .map(({ bullet, text }) => (bullet && !text.startsWith(bullet) ? `${bullet} ${text}` : text))
    .join('\n');
};

/** The material as new objects whose earlier sentences and answers end like the text of that turn. */
function materialAt(material: CheckMaterial, turn: number, by: number): CheckMaterial {
  const change = (text: string) => refigured(reworded(text, turn), by);
  return {
    ...material,
    answers: material.answers!.map((answer): CheckAnswer => {
      const text = change(answer.text);
      const changed = by !== 0 && answer.type === 'number';
      const facts = changed
        ? answer.facts.map((fact) =>
            fact.kind === 'quantity' ? { ...fact, value: String(Number(fact.value) + by) } : fact,
          )
        : answer.facts;
      return { ...answer, id: by === 0 ? answer.id : `${answer.id}-${by}`, text, facts };
    }),
    earlier: material.earlier!.map((sentence): EarlierSentence => {
      const text = change(sentence.text);
      return { ...sentence, text, facts: text === sentence.text ? sentence.facts : readFacts(text) };
    }),
  };
}

const joined = (all: readonly CheckMaterial[]): CheckMaterial => ({
  ...all[0]!,
  answers: all.flatMap(({ answers }) => answers!),
  earlier: all.flatMap(({ earlier }) => earlier!),
});

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
