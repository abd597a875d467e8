import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type FileIssue, readLocatedYaml } from './core/located-yaml.ts';
import { type ModelPrompt, parsePrompt } from './core/model-prompt.ts';
import { type Organisation, organisationSchema } from './core/organisation.ts';
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

/** Reads organisation.yml (or the file named); throws PromptsProblem. */
export const readOrganisation = (file: string): Organisation => readValidated(file, organisationSchema);

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
export function readDraftPrompt(promptsDir: string): ModelPrompt {
  const file = join(promptsDir, 'model', 'soan-muc.md');
  const parsed = parsePrompt(
    file,
    readText(
      file,
      'a model is configured and its prompt is missing; copy it from the prompts/ of this project',
    ),
  );
  if ('issues' in parsed) throw new PromptsProblem(parsed.issues);
  return parsed.prompt;
}

/** The units that questions name and organisation.yml does not have. */
export function unknownOwners(template: ReportTemplate, office: Organisation): string[] {
  const units = new Set(office.units.map((unit) => unit.key));
  return [...new Set(template.questions.map((question) => question.owner))].filter(
    (owner) => !units.has(owner),
  );
}

function readValidated<T>(file: string, schema: z.ZodType<T>): T {
  const text = readText(file, 'this file cannot be read; check its name and permissions');
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

function readText(file: string, otherwise: string): string {
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
