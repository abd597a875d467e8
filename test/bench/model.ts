/* The drafter by a model against a local server that speaks the protocol: how long, how much is sent, and what gets through when it misbehaves. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { startClock } from '../../src/clock.ts';
import type { AnswerValue } from '../../src/core/answer.ts';
import { fillPlan } from '../../src/core/draft.ts';
import type { Material } from '../../src/core/material.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Report } from '../../src/core/report.ts';
import { shiftPeriod } from '../../src/core/vietnamese/dates/periods.ts';
import { openStore } from '../../src/store/open.ts';
import { keepCalls } from '../../src/usecases/keep-calls.ts';
import { image } from '../support/memory.ts';
import { asAnswer } from '../support/model-answers.ts';
import { asked, briefsOf, drafterOn, draftPrompt, goodAnswer, sectionOf } from '../support/model-desk.ts';
import { type Served, startModelServer } from '../support/model-server.ts';
import { imported, readMarkdown, sentencesIn, worldOf } from '../support/worlds.ts';
import { type Fault, faults, inventions, misbehave, randomOf, secretOf } from './model-faults.ts';
import { scaled } from './timing.ts';

const root = resolve(import.meta.dirname, '../..');
const months = ['2023-08', '2023-07', '2023-06'];
const history = imported(...(await Promise.all(months.map((month) => readMarkdown(`${month}/bao-cao.md`)))));
const texts = [
  readFileSync(join(root, 'fixtures/2023-09/answers.yml'), 'utf8'),
  ...readdirSync(join(root, 'fixtures/answers'))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => readFileSync(join(root, 'fixtures/answers', name), 'utf8')),
];
const worlds = texts.map((text) => worldOf(history, text));

const sentencesOf = (plan: Plan, material: Material) =>
  sentencesIn(fillPlan(plan, material)).map(({ text }) => text);

/** The clauses of sentences, whatever their order and capitals. */
const clausesIn = (sentences: readonly string[]): Set<string> =>
  new Set(
    sentences
      .flatMap((text) => text.split(/[;,.()]+/u))
      .map((clause) =>
        clause
          .trim()
          .toLocaleLowerCase('vi')
          .replace(/^sở đã (?:ban hành|có) /u, ''),
      ),
  );

/** A year of reports: the three of fixtures/ again under the months before. */
function aYear(reports: readonly Report[]): [Report, ...Report[]] {
  return Array.from({ length: 12 }, (_, index) => {
    const report = reports[index % reports.length]!;
    const period = shiftPeriod(reports[0]!.period, -index);
    const id = (old: string) => old.replace(report.period, period);
    return {
      ...report,
      period,
      sections: report.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((paragraph) => ({
          ...paragraph,
          id: id(paragraph.id),
          sentences: paragraph.sentences.map((sentence) => ({ ...sentence, id: id(sentence.id) })),
        })),
      })),
    };
  }) as [Report, ...Report[]];
}

/** Wall time of a draft over its slowest call, four sections of 2 to 8 seconds at once, each call on record in a database in a folder. */
async function wall() {
  const { material } = worlds[0]!;
  const briefs = briefsOf(material);
  const delays = [2000, 8000, 4500, 3000];
  const server = await startModelServer({
    answer: (request, index) => ({
      ...(goodAnswer(request, briefs) as Served & { kind: 'text' }),
      delayMs: delays[index % 4]!,
    }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'thuky-bench-'));
  const { store, stop } = await openStore({
    ...{ workspace: { team: 'T1', name: 'Đo' }, clock: startClock(), log: () => {} },
    database: { folder: join(folder, 'database'), image },
  });
  const record = keepCalls(store, { purpose: 'draft', work: null, period: null, by: null });
  // As in a bot that has run for a while.
  const quick = await startModelServer({ answer: (request) => goodAnswer(request, briefs) });
  for (let n = 0; n < 5; n += 1) await drafterOn(quick).plan(asked(material, { record }));
  await quick.close();
  const start = performance.now();
  const { made } = await drafterOn(server).plan(asked(material, { record }));
  const took = performance.now() - start;
  await server.close();
  await stop();
  rmSync(folder, { recursive: true });
  return {
    sections: made.sections.filter(({ by }) => by === 'model').length,
    ms: took,
    slowest: 8000,
    ratio: took / 8000,
  };
}

/** A report as it would be sent whole. */
const wholeText = (report: Report): string =>
  report.sections
    .flatMap((section) => [
      section.heading,
      ...section.paragraphs.map((paragraph) => paragraph.sentences.map(({ text }) => text).join(' ')),
    ])
    .join('\n');

/** What is sent against sending every earlier report with every section, and what comes back against the report retyped. */
async function tokens(reports: [Report, ...Report[]]) {
  const { material, plan } = worldOf(reports, texts[0]!);
  const briefs = briefsOf(material);
  const server = await startModelServer({ answer: (request) => goodAnswer(request, briefs) });
  const { made } = await drafterOn(server).plan(asked(material));
  await server.close();
  const everything = countTokens(reports.map(wholeText).join('\n'));
  const sent = made.sections.flatMap(({ sent }) =>
    sent ? [countTokens(made.shared!.text! + sent.text!)] : [],
  );
  const instructions = countTokens(draftPrompt.parts.system);
  const own = made.sections.flatMap(({ sent }) => (sent ? [countTokens(sent.text!)] : []));
  const shared = countTokens(made.shared!.text!);
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const answered = sum([...briefs.values()].map((brief) => countTokens(asAnswer(brief))));
  const retyped = countTokens(sentencesOf(plan, material).join(' '));
  return {
    reports: reports.length,
    prompt: { tokens: sum(sent), everything: sum(own.map((one) => instructions + everything + one)) },
    promptRatio: sum(sent) / sum(own.map((one) => instructions + everything + one)),
    sharedShare: Math.min(...sent.map((one) => shared / one)),
    output: { tokens: answered, retyped },
    outputRatio: answered / retyped,
  };
}

/** Drafts from a server that misbehaves on purpose: every clause of the report must be one that the answers or kept text give, and every one of those be there. */
export async function misbehaving(count: number) {
  const random = randomOf(1);
  const tally = { drafts: 0, injected: 0, unsupported: 0, lost: 0, byModel: 0, sections: 0 };
  const kinds: Record<string, number> = {};
  const examples: { draft: number; strange: string[]; missed: string[] }[] = [];
  for (let n = 0; n < count; n += 1) {
    const { material, plan: rules } = worlds[n % worlds.length]!;
    const briefs = briefsOf(material);
    const server = await startModelServer({
      answer: (request) => {
        const brief = sectionOf(request, briefs);
        // A repair is sometimes honest.
        if (request.messages.length > 2 && random() < 0.3) return goodAnswer(request, briefs);
        const done: string[] = [];
        const text = misbehave(brief, material, random, done);
        for (const kind of done) kinds[kind] = (kinds[kind] ?? 0) + 1;
        tally.injected += done.length;
        return { kind: 'text', text };
      },
    });
    const { plan, made } = await drafterOn(server).plan(asked(material));
    await server.close();
    const supported = clausesIn(sentencesOf(rules, material));
    const told = clausesIn(sentencesOf(plan, material));
    tally.drafts += 1;
    const strange = [...told].filter((clause) => !supported.has(clause));
    const missed = [...supported].filter((clause) => !told.has(clause));
    tally.unsupported += strange.length;
    tally.lost += missed.length;
    if (strange.length + missed.length > 0) examples.push({ draft: n, strange, missed });
    tally.sections += made.sections.length;
    tally.byModel += made.sections.filter(({ by }) => by !== 'rules').length;
  }
  return { ...tally, kinds, examples };
}

/** Sentences without digits that nobody said, each put into a good answer. */
async function invented(count: number) {
  const random = randomOf(2);
  const { material, plan: rules } = worlds[0]!;
  const briefs = briefsOf(material);
  const all = inventions(material, count, random);
  const through: string[] = [];
  for (let n = 0; n < all.length; n += 1) {
    const server = await startModelServer({
      answer: (request) => {
        const brief = sectionOf(request, briefs);
        const plan = JSON.parse(asAnswer(brief)) as { paragraphs: Record<string, unknown>[][] };
        const writes = plan.paragraphs.flat().filter((item) => 'write' in item) as {
          write: string;
          from: string[];
        }[];
        const write = writes[n % Math.max(1, writes.length)];
        if (write) {
          if (n % 2 === 0) write.write = `${write.write} ${all[n]}`;
          else plan.paragraphs.at(-1)!.push({ write: all[n], from: write.from, replaces: [] });
        }
        return { kind: 'text', text: JSON.stringify(plan) };
      },
    });
    const { plan } = await drafterOn(server).plan(asked(material));
    await server.close();
    const supported = new Set(sentencesOf(rules, material));
    if (sentencesOf(plan, material).some((text) => !supported.has(text))) through.push(all[n]!);
  }
  return { sentences: all.length, letThrough: through.length, through: through.slice(0, 5) };
}

/** Injected faults: each draft ends in a whole report. */
async function broken(count: number) {
  const random = randomOf(3);
  const tally = { drafts: 0, faults: 0, neither: 0, slowest: 0 };
  const kinds: Record<string, number> = {};
  const { material, plan: rules } = worlds[0]!;
  const briefs = briefsOf(material);
  const server = await startModelServer({
    answer: (request) => {
      if (random() < 0.25) return goodAnswer(request, briefs);
      const fault: Fault = faults[Math.floor(random() * faults.length)]!;
      kinds[fault.kind] = (kinds[fault.kind] ?? 0) + 1;
      tally.faults += 1;
      return fault;
    },
  });
  const drafter = drafterOn(server, {
    deadline: 10_400,
    limits: { firstByte: 10_100, silence: 10_100, answer: 60_000 },
    timing: scaled(),
  });
  for (let n = 0; tally.faults < count; n += 1) {
    const start = performance.now();
    const wholeReport = await drafter
      .plan(asked(material))
      .then(({ plan }) => sentencesOf(plan, material).length === sentencesOf(rules, material).length)
      .catch(() => false);
    tally.drafts = n + 1;
    tally.slowest = Math.max(tally.slowest, performance.now() - start);
    if (!wholeReport) tally.neither += 1;
  }
  await server.close();
  return { ...tally, kinds };
}

/** Secrets typed into answers, and how many of them the server saw; they come back by slots. */
async function secrets(count: number) {
  const random = randomOf(4);
  const list = Array.from({ length: count }, (_, index) => secretOf(index, random));
  let seen = 0;
  let printed = 0;
  const found: string[] = [];
  for (let at = 0; at < count; at += 5) {
    const some = list.slice(at, at + 5);
    const ids = [
      'chi-dao-khac',
      'hien-dai-hoa',
      'ly-do-tre-hen',
      'ket-qua-giai-quyet-don',
      'phong-chong-tham-nhung',
    ];
    const base = worlds[0]!.material;
    const answers = new Map(base.answers);
    some.forEach(({ sentence }, index) => {
      const value: AnswerValue = { kind: 'text', text: sentence };
      answers.set(ids[index]!, { question: ids[index]!, value, typed: sentence });
    });
    const material = { ...base, answers };
    const briefs = briefsOf(material);
    const server = await startModelServer({ answer: (request) => goodAnswer(request, briefs) });
    const { plan } = await drafterOn(server).plan(asked(material));
    await server.close();
    const received = server.received
      .flatMap(({ request }) => request.messages.map(({ content }) => content))
      .join('\n');
    const bare = received.replaceAll(/[ .()+-]/g, '');
    const report = sentencesOf(plan, material).join('\n');
    for (const { value } of some) {
      const digits = value.replaceAll(/[ .()+-]/g, '');
      if (received.includes(value) || (/^\d{8,}$/.test(digits) && bare.includes(digits))) {
        seen += 1;
        found.push(value);
      }
      if (report.includes(value)) printed += 1;
    }
  }
  return { secrets: count, seen, printed, found: found.slice(0, 5) };
}

/** Everything, with how many drafts each part takes. */
export async function benchModel(drafts: number, say: (text: string) => void) {
  const measured: Record<string, unknown> = {};
  const run = async <T>(name: string, part: () => Promise<T>, told: (value: T) => string) => {
    const value = await part();
    measured[name] = value;
    say(told(value));
  };
  await run(
    'wall',
    wall,
    ({ sections, ms, ratio }) =>
      `${sections} sections, 2 to 8 s each: ${(ms / 1000).toFixed(2)} s, ${ratio.toFixed(3)} of the slowest call (target: at most 1.05)`,
  );
  for (const reports of [history, aYear(history)]) {
    await run(
      `tokens${reports.length}`,
      () => tokens(reports),
      (one) =>
        `${one.reports} earlier reports: prompt ${one.prompt.tokens} tokens, ${(one.promptRatio * 100).toFixed(0)} % of sending all (target: at most 40 %); shared ${(one.sharedShare * 100).toFixed(1)} % at least (60 %); output ${one.output.tokens} tokens, ${(one.outputRatio * 100).toFixed(0)} % of retyping (35 %)`,
    );
  }
  await run(
    'misbehaving',
    () => misbehaving(drafts),
    (one) =>
      `${one.drafts} drafts from a server that misbehaves, ${one.injected} faults of content: ${one.unsupported} unsupported clauses, ${one.lost} lost (target: 0); ${one.byModel} of ${one.sections} sections still the model's, wholly or in part`,
  );
  await run(
    'invented',
    () => invented(Math.ceil(drafts / 5)),
    (one) => `${one.sentences} invented sentences without digits: ${one.letThrough} let through (target: 0)`,
  );
  await run(
    'broken',
    () => broken(drafts),
    (one) =>
      `${one.faults} faults of the server over ${one.drafts} drafts: ${one.neither} without a whole report (target: 0)`,
  );
  await run(
    'secrets',
    () => secrets(Math.ceil(drafts / 2)),
    (one) =>
      `${one.secrets} secrets in answers: ${one.seen} found in what the server received (target: 0), ${one.printed} in the reports`,
  );
  return measured;
}
