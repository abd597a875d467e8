import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type FileIssue, readLocatedYaml } from './located-yaml.ts';

/*
 * A prompt file (prompts/model/*.md): front matter that says what it is, then its parts, each under a line "=== name ===". A part is text with
 * places `{{name}}`, filled in one pass, so that what stands in a value is never read as a place.
 */

/** The parts every prompt has: instructions, what all sections share, what one section is asked, and what is said about a wrong answer. */
export const promptParts = ['system', 'shared', 'section', 'repair'] as const;
export type PromptPart = (typeof promptParts)[number];

export type ModelPrompt = {
  name: string;
  version: number;
  /** Name of the shape that the answer has. */
  output: string;
  inputs: string[];
  parts: Record<PromptPart, string>;
  /** sha256 of the file's text: stored with every draft that it made. */
  hash: string;
};

/** A prompt as it is named beside what was sent by it: name, version, hash of its file. */
export const promptMark = ({ name, version, hash }: Pick<ModelPrompt, 'name' | 'version' | 'hash'>): string =>
  `${name} v${version} ${hash}`;

/** What an answer may be. */
const shapes = ['section-plan', 'shorter-sentences', 'revised-sentences', 'figure-choice'] as const;

const frontMatter = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/, 'a name has small letters, digits and hyphens'),
  version: z.int().positive(),
  output: z.enum(shapes, `one of the shapes: ${shapes.join(', ')}`),
  inputs: z.array(z.string().regex(/^[a-z-]+$/, 'an input has small letters and hyphens')).min(1),
});

const fence = '---\n';
const heading = /^=== ([a-z]+) ===$/;
const place = /\{\{([a-z-]+)\}\}/g;

/** Reads a prompt file; every issue has its line. */
export function parsePrompt(file: string, source: string): { prompt: ModelPrompt } | { issues: FileIssue[] } {
  const text = source.replace(/\r\n?/g, '\n').normalize('NFC');
  const end = text.indexOf(`\n${fence}`, fence.length - 1);
  if (!text.startsWith(fence) || end < 0)
    return issue(
      file,
      1,
      'front matter is missing: begin with a line "---", name, version, output, inputs and "---"',
    );
  const yaml = readLocatedYaml(file, text.slice(fence.length, end + 1));
  if ('issues' in yaml) return { issues: yaml.issues.map((one) => ({ ...one, line: one.line + 1 })) };
  const front = frontMatter.safeParse(yaml.value);
  if (!front.success)
    return {
      issues: front.error.issues.map(({ path, message }) => ({
        ...{ file, line: yaml.line(path) + 1, path: path.join('.'), what: message },
      })),
    };
  const before = text.slice(0, end + 1 + fence.length).split('\n').length - 1;
  const parts: Partial<Record<string, string>> = {};
  const issues: FileIssue[] = [];
  let current: string | null = null;
  const lines = text.slice(end + 1 + fence.length).split('\n');
  for (const [index, line] of lines.entries()) {
    const name = heading.exec(line)?.[1];
    if (name !== undefined) {
      current = name;
      parts[name] = '';
      continue;
    }
    for (const [, input] of line.matchAll(place)) {
      if (!front.data.inputs.includes(input!))
        issues.push({
          file,
          line: before + index + 1,
          path: '',
          what: `{{${input}}} is not among the inputs`,
        });
    }
    if (current !== null) parts[current] += `${line}\n`;
  }
  for (const name of promptParts) {
    if (!parts[name]?.trim())
      issues.push({
        file,
        line: before + 1,
        path: '',
        what: `the part "=== ${name} ===" is missing or empty`,
      });
  }
  if (issues.length > 0) return { issues };
  const trimmed = Object.fromEntries(promptParts.map((name) => [name, parts[name]!.trim()]));
  return {
    prompt: {
      ...front.data,
      parts: trimmed as ModelPrompt['parts'],
      hash: bytesToHex(sha256(utf8ToBytes(text))),
    },
  };
}

const issue = (file: string, line: number, what: string): { issues: FileIssue[] } => ({
  issues: [{ file, line, path: '', what }],
});

/** A part with its places filled, all in one pass; throws on a place without a value, which is a fault of the caller. */
export const fillPart = (part: string, values: Readonly<Record<string, string>>): string =>
  part.replace(place, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the prompt asks for ${whole}, which nobody gives`);
    return value;
  });
