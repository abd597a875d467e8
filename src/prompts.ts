import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { describedQueries, figureQueryNames } from './core/asking/figure-queries.ts';
import { type FileIssue, readLocatedYaml } from './core/located-yaml.ts';
import { type ModelPrompt, parsePrompt } from './core/model-prompt.ts';
import { type Organisation, organisationSchema } from './core/organisation.ts';
import {
  type Register,
  type RowIssue,
  type RowProblem,
  readRegisterRows,
  registerColumns,
  registerRow,
} from './core/register.ts';
import { type ReportTemplate, templateSchema } from './core/template.ts';

/* The one reader of prompts/: what an office edits without touching code. */

/** A file of prompts/ that cannot be used: every issue with file, line and remedy. */
export class PromptsProblem extends Error {
  override readonly name = 'PromptsProblem';
  readonly issues: FileIssue[];

  constructor(issues: FileIssue[]) {
    super(
      issues
        .map((issue) => `${issue.file}:${issue.line}: ${issue.path ? `${issue.path}: ` : ''}${issue.what}`)
        .join('\n'),
    );
    this.issues = issues;
  }
}

/** Reads organisation.yml (or the file named) and words.txt beside it; throws PromptsProblem. */
export const readOrganisation = (file: string): Organisation => ({
  ...readValidated(file, organisationSchema),
  words: readWords(dirname(file)) ?? [],
});

/** The file of the office's own words in prompts/. */
export const wordsFile = (promptsDir: string): string => join(promptsDir, 'words.txt');

/** Longer lines are sentences, not words: most likely another file was put in this place. */
const longestPhrase = 80;

/** Reads words.txt: a word or phrase a line, what follows # is a comment; null where there is none. Throws PromptsProblem. */
export function readWords(promptsDir: string): string[] | null {
  const file = wordsFile(promptsDir);
  if (!existsSync(file)) return null;
  const lines = readText(file)
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim());
  const issues = lines.flatMap((line, at): FileIssue[] =>
    line.length > longestPhrase || line.includes('\uFFFD')
      ? [
          {
            ...{ file, line: at + 1, path: '' },
            what: line.includes('\uFFFD')
              ? 'this line is no UTF-8; save the file as UTF-8'
              : `write one word or phrase of at most ${longestPhrase} characters a line`,
          },
        ]
      : [],
  );
  if (issues.length > 0) throw new PromptsProblem(issues);
  return lines.filter((line) => line !== '');
}

/** Reads every report template of prompts/; throws PromptsProblem. */
export function readTemplates(promptsDir: string): ReportTemplate[] {
  if (!existsSync(promptsDir)) {
    throw new PromptsProblem([
      {
        file: promptsDir,
        line: 1,
        path: '',
        what: 'this folder does not exist; run the command in the project folder or set PROMPTS_DIR',
      },
    ]);
  }
  const files = readdirSync(promptsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(promptsDir, entry.name, 'template.yml')))
    .map((entry) => join(promptsDir, entry.name, 'template.yml'))
    .sort();
  if (files.length === 0) {
    throw new PromptsProblem([
      {
        file: promptsDir,
        line: 1,
        path: '',
        what: 'no folder with a template.yml in it; every report needs one',
      },
    ]);
  }
  return files.map((file) => readValidated(file, templateSchema));
}

/** Reads the prompt of the model drafter; throws PromptsProblem, also where an older copy of prompts/ has none. */
export const readDraftPrompt = (promptsDir: string): ModelPrompt =>
  readModelPrompt(promptsDir, 'soan-muc.md', 'section-plan');

/** The prompt by which sentences are made shorter. Throws PromptsProblem. */
export const readShorterPrompt = (promptsDir: string): ModelPrompt =>
  readModelPrompt(promptsDir, 'viet-gon.md', 'shorter-sentences');

/** The prompt by which standing sentences that are wrong are put right; null where the office's own prompts/ has none. Throws PromptsProblem. */
export const readRevisePrompt = (promptsDir: string): ModelPrompt | null =>
  existsSync(join(promptsDir, 'model/sua-cau.md'))
    ? readModelPrompt(promptsDir, 'sua-cau.md', 'revised-sentences')
    : null;

/** The prompt for free questions to the stored figures; every query of the catalogue is described in it. Throws PromptsProblem. */
export function readQuestionPrompt(promptsDir: string): ModelPrompt {
  const prompt = readModelPrompt(promptsDir, 'tra-cuu.md', 'figure-choice');
  const described = describedQueries(prompt.parts.shared);
  const issues = figureQueryNames
    .filter((name) => !described.has(name))
    .map((name) => ({
      ...{ file: join(promptsDir, 'model', 'tra-cuu.md'), line: 1, path: '' },
      what: `"=== shared ===" does not describe the query ${name}; add a line "- ${name}: ..."`,
    }));
  if (issues.length > 0) throw new PromptsProblem(issues);
  return prompt;
}

/** The prompts of everything that a model may do. Throws PromptsProblem. */
export const readModelPrompts = (promptsDir: string) => ({
  draft: readDraftPrompt(promptsDir),
  shorter: readShorterPrompt(promptsDir),
  revise: readRevisePrompt(promptsDir),
  question: readQuestionPrompt(promptsDir),
});

function readModelPrompt(promptsDir: string, name: string, output: string): ModelPrompt {
  const file = join(promptsDir, 'model', name);
  const parsed = parsePrompt(
    file,
    readText(
      file,
      'a model is configured and its prompt is missing; copy it from the prompts/ of this project',
    ),
  );
  if ('issues' in parsed) throw new PromptsProblem(parsed.issues);
  if (parsed.prompt.output !== output)
    throw new PromptsProblem([{ file, line: 1, path: 'output', what: `must be ${output}` }]);
  return parsed.prompt;
}

/** The units that questions name and organisation.yml does not have. */
export function unknownOwners(template: ReportTemplate, office: Organisation): string[] {
  const units = new Set(office.units.map((unit) => unit.key));
  return [...new Set(template.questions.map((question) => question.owner))].filter(
    (owner) => !units.has(owner),
  );
}

/** The register's file in prompts/. */
export const registerFile = (promptsDir: string): string => join(promptsDir, 'register.csv');

/** Reads register.csv of prompts/; null where there is none. Throws PromptsProblem. */
export function readRegister(promptsDir: string): Register | null {
  const file = registerFile(promptsDir);
  if (!existsSync(file)) return null;
  const parsed = parseRegister(readText(file));
  if (parsed.kind === 'register') return parsed.register;
  throw new PromptsProblem(
    parsed.kind === 'bad-rows'
      ? parsed.issues.map(({ line, column, problem }) => ({
          ...{ file, line, path: column },
          what: rowProblems[problem],
        }))
      : [
          {
            file,
            line: parsed.line,
            path: '',
            what:
              parsed.kind === 'bad-columns'
                ? `the first line must name the columns type, number and source, and no others than ${registerColumns.join(', ')}`
                : 'this line is no CSV; put a value with commas or line breaks in "..." and double the quotation marks in it',
          },
        ],
  );
}

const rowProblems: Record<RowProblem, string> = {
  needed: 'is needed; fill it in',
  'bad-number': 'write number and symbol, such as 30/2020/NĐ-CP',
  'bad-day': 'write a real day as 2020-03-05 or 05/3/2020, or leave it empty',
  'too-long': 'is too long; shorten it',
  'ends-too-early': 'lies before the day of issue or of coming into force; look at both',
};

export type ParsedRegister =
  | { kind: 'register'; register: Register }
  | { kind: 'bad-rows'; issues: RowIssue[] }
  | { kind: 'bad-columns'; line: number; unknown: string[] }
  | { kind: 'no-csv'; line: number };

/** A register's CSV; the separator (comma, semicolon or tab, as spreadsheets write it) is told by the first line. */
export function parseRegister(text: string): ParsedRegister {
  const head = /[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))![0];
  const [delimiter] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      ...{ bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true },
      ...{ delimiter: delimiter!, skip_records_with_empty_values: true },
    }) as unknown as typeof rows;
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'no-csv', line: Number(error.lines ?? 1) };
    throw error;
  }
  const names = (rows[0]?.record ?? []).map((name) => name.toLowerCase());
  const unknown = names.filter((name) => !(registerColumns as readonly string[]).includes(name));
  if (unknown.length > 0 || ['type', 'number', 'source'].some((name) => !names.includes(name)))
    return { kind: 'bad-columns', line: 1, unknown };
  const wrong = rows.find(({ record }) => record.length > names.length);
  if (wrong) return { kind: 'no-csv', line: wrong.info.lines };
  const read = readRegisterRows(
    rows.slice(1).map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(names.map((name, at) => [name, (record[at] ?? '').normalize('NFC')])),
    })),
  );
  return 'issues' in read ? { kind: 'bad-rows', ...read } : { kind: 'register', register: read.entries };
}

/** A register as the text of register.csv. */
export const writeRegister = (register: Register): string =>
  stringify([[...registerColumns], ...register.map(registerRow)]);

function readValidated<T>(file: string, schema: z.ZodType<T>): T {
  const text = readText(file);
  const yaml = readLocatedYaml(file, text);
  if ('issues' in yaml) throw new PromptsProblem(yaml.issues);
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  throw new PromptsProblem(
    parsed.error.issues
      .flatMap((issue) => leaves(issue))
      .map(({ path, message }) => ({
        file,
        line: yaml.line(path),
        path: path.join('.'),
        what: message,
      })),
  );
}

function readText(
  file: string,
  otherwise = 'this file cannot be read; check its name and permissions',
): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PromptsProblem([{ file, line: 1, path: '', what: otherwise }]);
  }
}

type Issue = z.core.$ZodIssue;

/** The innermost issues of a union, nearest to a fit first, so that the line named is the one to mend. */
function leaves(issue: Issue): { path: PropertyKey[]; message: string }[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return [{ path: issue.path, message: issue.message }];
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]!;
  return deepest.flatMap((inner) => leaves({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

const depth = (issues: Issue[]): number =>
  Math.max(
    ...issues.map(
      (issue) =>
        issue.path.length + (issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depth)) : 0),
    ),
  );
