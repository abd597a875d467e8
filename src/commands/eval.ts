import { readFile } from 'node:fs/promises';
import { check } from '../core/checks/check.ts';
import { type EvalCase, evalMaterial } from '../core/checks/evaluation/eval-case.ts';
import { scoreChecks } from '../core/checks/evaluation/eval-score.ts';
import { factLine } from '../core/vietnamese/facts/line.ts';
import { readFacts } from '../core/vietnamese/facts.ts';
import type { Fact } from '../core/vietnamese/types.ts';
import { type Context, loadRegister, printJson, Refusal } from './shared.ts';

/**
 * `thuky eval checks|read FILE`: the checks on labelled cases, or the facts read from examples (DESIGN section 7), with a score where a
 * column `facts` says what they hold.
 */
export async function evaluate(
  context: Context,
  what: string,
  file: string,
  options: { json?: boolean },
): Promise<number> {
  if (what !== 'checks' && what !== 'read')
    throw new Refusal(`"thuky eval" takes "checks" or "read", not "${what}".`);
  const lines = await linesOf(file);
  if (what === 'read') {
    const [head, ...rows] = lines.map((line) => line.split('\t'));
    const column = head?.indexOf('example') ?? -1;
    if (column < 0)
      throw new Refusal(
        `${file}: the first line must name the columns kind, example, source, with tabs between them.`,
      );
    const results = rows.map((row) => ({
      text: row[column] ?? '',
      facts: readFacts((row[column] ?? '').normalize('NFC'), { all: true }),
    }));
    const labels = head?.indexOf('facts') ?? -1;
    const score =
      labels < 0
        ? null
        : scoreRead(
            results,
            rows.map((row) => row[labels] ?? ''),
          );
    if (options.json) printJson({ ...(score ? { score } : {}), results });
    else {
      for (const { text, facts } of results)
        process.stdout.write(`${text}\t${facts.map((fact) => `${fact.kind} ${fact.text}`).join('; ')}\n`);
      if (score)
        process.stdout.write(
          `${score.writings} writings: ${score.kinds} with the right kinds, ${score.values} with the right values\n`,
        );
    }
    return 0;
  }
  const cases = lines.map((line, index) => parseCase(file, line, index + 1));
  const register = loadRegister(context);
  const results = cases.map((one) => {
    const { material, draft } = evalMaterial(one);
    const { findings } = check({ ...material, register }, draft);
    return { id: one.id, findings: findings.map(({ reason: __, ...finding }) => finding) };
  });
  const { missed: _missed, ...score } = scoreChecks(cases, results);
  if (options.json) printJson({ ...score, results });
  else {
    for (const [kind, { found, seeded }] of Object.entries(score.kinds))
      process.stdout.write(`${kind.padEnd(14)} ${found}/${seeded}\n`);
    const { cases: clean, errors, warnings } = score.clean;
    process.stdout.write(`${clean} clean cases: ${errors} errors, ${warnings} warnings\n`);
  }
  return 0;
}

/** How many labelled writings were read with exactly the kinds, and with exactly the values, that their labels have. */
function scoreRead(
  results: readonly { facts: Fact[] }[],
  labels: readonly string[],
): { writings: number; kinds: number; values: number } {
  const kindsOf = (lines: readonly string[]): string => lines.map((line) => line.split('=')[0]).join();
  const pairs = results.map(({ facts }, index) => [
    facts.map(factLine),
    labels[index]! === '' ? [] : labels[index]!.split('; '),
  ]) as [string[], string[]][];
  return {
    writings: pairs.length,
    kinds: pairs.filter(([read, label]) => kindsOf(read) === kindsOf(label)).length,
    values: pairs.filter(([read, label]) => read.join('; ') === label.join('; ')).length,
  };
}

async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`"${file}" cannot be read: check its name and permissions.`);
  });
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function parseCase(file: string, line: string, number: number): EvalCase {
  try {
    const parsed = JSON.parse(line) as EvalCase;
    if (typeof parsed.draft === 'string' && Array.isArray(parsed.answers)) return parsed;
  } catch {
    // Falls through to the one sentence for both.
  }
  throw new Refusal(
    `${file}:${number}: a case is one JSON object a line with id, period, answers, previous, draft and faults.`,
  );
}
