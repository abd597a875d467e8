/*
 * npm run bench [-- --only report|chat|start|checks|replies|model|questions] [--json FILE] [--long]
 *
 * Medians of runs taken in turn: every candidate once, then every candidate again, so that a machine that slows down slows all of them.
 * Nothing here is a test; the targets stand beside the figures.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { options } from './options.ts';

const wanted = (part: string) => options.only === undefined || options.only === part;
const say = (text = '') => process.stdout.write(`${text}\n`);
const figures: Record<string, unknown> = { node: process.versions.node };
say(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}`);

if (wanted('report')) {
  const { fresh, rows: times, ratios, words } = await import('./report.ts');
  say(`\nA report of ${words} words`);
  for (const { what, median, min, max, runs } of times) {
    const range = `(${min.toFixed(2)} to ${max.toFixed(2)}, ${runs} runs)`;
    say(`${what.padEnd(36)} ${median.toFixed(2).padStart(9)} ms   ${range}`);
  }
  for (const [what, ratio] of Object.entries(ratios)) say(`${what}: ${ratio.toFixed(2)}`);
  say(`\nAll checks on a report of ${fresh.words} words, ${fresh.findings} findings`);
  const rows = [
    ['new text, new material', fresh.one],
    ['new text, material read before', fresh.kept],
    ['the same, no sentence as it stood before', fresh.strange],
    ['one sentence changed', fresh.edited],
    ['the same text again', fresh.again],
  ] as const;
  for (const [what, { median, min }] of rows)
    say(
      `${what.padEnd(42)} median ${median.toFixed(2).padStart(6)} ms, best ${min.toFixed(2).padStart(6)} (target: median under 5)`,
    );
  for (const [what, { median, growth }] of Object.entries(fresh.tenfold))
    say(`${what}: ${median.toFixed(1)} ms, ${growth.toFixed(1)} times the time (target: under 12)`);
  const columns = [...rows.map(([, time]) => time), ...Object.values(fresh.tenfold)];
  say('  Parts, in the order of the lines above');
  for (const part of Object.keys(fresh.one.parts))
    say(`  ${part.padEnd(28)} ${columns.map(({ parts }) => parts[part]!.toFixed(2).padStart(8)).join('')}`);
  figures.report = { words, rows: times, ratios, fresh };
}

if (wanted('checks')) {
  const { benchChecks } = await import('./checks.ts');
  const checks = benchChecks();
  say('\nThe checks on the evaluation set');
  for (const { kind, found, seeded, target } of checks.kinds) {
    const share = (100 * found) / seeded;
    say(
      `${kind.padEnd(14)} ${`${found}/${seeded}`.padStart(9)} ${share.toFixed(1).padStart(6)} % (target: at least ${target})`,
    );
  }
  const { cases, errors, warnings } = checks.clean;
  say(`${cases} clean cases: ${errors} errors (target: at most 1 %), ${warnings} warnings (at most 5 %)`);
  say('Families with misses or errors:');
  for (const { family, count } of checks.families) say(`  ${family.padEnd(44)} ${count}`);
  figures.checks = checks;
}

if (wanted('replies')) {
  const { benchReplies, f1 } = await import('./replies.ts');
  const replies = benchReplies(options.replies);
  say(
    `\n${replies.replies} labelled replies: F1 of the answers read exactly; or rightly asked about (target: 0.97)`,
  );
  for (const [type, { exact, asked }] of [...Object.entries(replies.types), ['all', replies.all] as const]) {
    const counts = `${exact.right} exact, ${asked.right - exact.right} asked, ${asked.missed} missed, ${asked.extra} wrong`;
    say(`${type.padEnd(12)} ${f1(exact).toFixed(3)}   ${f1(asked).toFixed(3)}   ${counts}`);
  }
  say(
    `${replies.stored} wrong values stored without asking, ${replies.unasked} doubtful ones stored; ${replies.needless} right ones asked about`,
  );
  figures.replies = replies;
}

if (wanted('start')) {
  const { benchStart } = await import('./start.ts');
  const start = await benchStart(5);
  say('\nStart with existing data');
  say(
    `page served after ${start.page.toFixed(0)} ms (target: under 3,000), bot connected after ${start.connected.toFixed(0)} ms`,
  );
  say(`idle memory ${start.memory} MB (target: under 250)`);
  figures.start = start;
}

if (wanted('chat')) {
  const { benchChat } = await import('./chat/chat.ts');
  const rows = await benchChat({
    rounds: Number(options.rounds),
    turns: Number(options.turns),
    conversations: 20,
    base: options.base,
    profile: options.profile,
  });
  say('\nOne staff answer, event in → reply out, 20 conversations at once');
  for (const { app, base, perSecond, p50, p99, work, memory } of rows) {
    const times = `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${memory} MB`;
    const worked = base === 'postgres' ? ` + ${work.base.toFixed(2)} at PostgreSQL` : '';
    say(
      `${`${app}, ${base}`.padEnd(24)} ${perSecond.toFixed(0).padStart(6)} answers/s   ${times}, processor ${work.app.toFixed(2)} ms${worked} an answer`,
    );
  }
  const ratios = rows
    .filter(({ app }) => app === 'product')
    .flatMap(({ base, perSecond, p99 }) => {
      const beside = (app: string) => rows.find((row) => row.app === app && row.base === base)!.perSecond;
      say(
        `${base}: ${(perSecond / beside('inbox')).toFixed(2)} of the bare app with inbox, read and write (target: at least 0.8),`,
      );
      say(
        `  ${(perSecond / beside('insert')).toFixed(2)} of the one that only inserts; p99 ${p99.toFixed(0)} ms (target: under 150)`,
      );
      return [{ base, ofInbox: perSecond / beside('inbox'), ofInsert: perSecond / beside('insert'), p99 }];
    });
  figures.chat = { rows, ratios };
}

if (wanted('model')) {
  const { benchModel } = await import('./model.ts');
  say('\nDrafts with a model, against a local server');
  figures.model = await benchModel(Number(options.drafts), say);
}

if (wanted('questions')) {
  const { benchQuestions } = await import('./questions.ts');
  const asked = await benchQuestions(Number(options.questions));
  say('\nFree questions, against a local server that misbehaves and fails');
  say(
    `${asked.questions} questions, ${asked.lines} lines shown: ${asked.strange} that the store does not give (target: 0), ${asked.invented} answers with an invented figure or claim (0)`,
  );
  say(
    `${asked.chosen} chosen by the model, ${asked.listed} listed, ${asked.byRules} by rules; ${asked.endless} without an answer or a sentence (0)`,
  );
  say(`${asked.questions} secrets in questions: ${asked.seen} found in what the server received (0)`);
  for (const line of asked.examples) say(`  ${line}`);
  figures.questions = asked;
}

if (options.long) {
  const { holdConversations } = await import('./conversations.ts');
  const held = await holdConversations(10_000, 1, say);
  say(
    `\n${held.conversations} random conversations, ${held.messages} messages: ${held.differences} differences (target: 0)`,
  );
  figures.conversations = held;
}

if (options.json) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
