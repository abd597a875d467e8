/* All checks on a report, check by check, and on ten times the report: how the time grows. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, checks } from '../../src/core/checks/check.ts';
import type { CheckAnswer, CheckMaterial, EarlierSentence } from '../../src/core/checks/finding.ts';
import {
  checkAnswers,
  earlierSentences,
  officeNames,
  reportHeadings,
  unansweredQuestions,
} from '../../src/core/checks/material.ts';
import { textToChecked } from '../../src/core/checks/text-to-checked.ts';
import { viewOf } from '../../src/core/checks/view.ts';
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

/** A text and its material, both new to every memory of texts. */
type Case = { material: CheckMaterial; text: string };

/** Milliseconds, medians. `parts`: reading of material and sentences, then each check with what it is the first to ask for. */
export type CheckTimes = {
  words: number;
  findings: number;
  one: number;
  parts: Record<string, number>;
  /** Ten times the report over one: ten different reports, ten with ten times the material, ten times nearly the same. */
  tenfold: Record<string, { time: number; ratio: number; parts: Record<string, number> }>;
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
  const fresh = (): Case => {
    turn += 1;
    return { material: materialAt(material, turn, 0), text: reworded(draft, turn) };
  };
  const ten = [...Array(10).keys()];
  const tenfold: Record<string, () => Case> = {
    'ten different reports': () => {
      const { material } = fresh();
      const text = ten.map((at) => refigured(reworded(others[at % others.length]!, turn + 300 * at), at));
      return { material, text: text.join('\n') };
    },
    'ten different reports, ten times the material': () => {
      const all = ten.map((at) => materialAt(material, turn + 300 * at, at));
      const text = ten.map((at) => refigured(reworded(others[at % others.length]!, turn + 300 * at), at));
      turn += 1;
      return { material: joined(all), text: text.join('\n') };
    },
    'the same report ten times': () => {
      const { material, text } = fresh();
      return { material, text: ten.map(() => text).join('\n') };
    },
  };
  const took: Record<string, number[]> = {};
  const note = (name: string, time: number) => {
    took[name] = [...(took[name] ?? []), time];
  };
  let findings = 0;
  for (let round = -5; round < input.runs; round += 1) {
    for (const [name, make] of Object.entries({ one: fresh, ...tenfold })) {
      const whole = make();
      const draft = textToChecked(whole.text);
      const start = performance.now();
      const result = check(whole.material, draft);
      const time = performance.now() - start;
      const parts = partsOf(make());
      if (round < 0) continue;
      if (name === 'one') findings = result.findings.length;
      note(name, time);
      for (const [part, time] of Object.entries(parts)) note(`${name}/${part}`, time);
    }
  }
  const partTimes = (name: string) =>
    Object.fromEntries(
      Object.entries(took).flatMap(([key, times]) =>
        key.startsWith(`${name}/`) ? [[key.slice(name.length + 1), median(times)]] : [],
      ),
    );
  const one = median(took.one!);
  return {
    words: draft.split(/\s+/).length,
    findings,
    one,
    parts: partTimes('one'),
    tenfold: Object.fromEntries(
      Object.keys(tenfold).map((name) => {
        const time = median(took[name]!);
        return [name, { time, ratio: time / one, parts: partTimes(name) }];
      }),
    ),
  };
}

function partsOf({ material, text }: Case): Record<string, number> {
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
  timed('judge', () => viewOf(material, draft).sentences.map(({ judged }) => judged));
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
