import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { mergeRegister, registerColumns } from '../core/register.ts';
import { bytesOf } from '../document/read-file.ts';
import { decodeText } from '../document/read-text.ts';
import { parseRegister, readRegister, registerFile, writeRegister } from '../prompts.ts';
import {
  badColumnsText,
  emptyRegisterText,
  importedRegisterText,
  noCsvText,
  nothingImportedText,
  rowIssueText,
} from '../text/register.ts';
import { type Context, printJson, Refusal } from './shared.ts';

/** `thuky import-register`: more acts for the office's register; all rows or none. */
export async function importRegister(
  { config }: Context,
  file: string,
  options: { json?: boolean },
): Promise<number> {
  const parsed = parseRegister(decodeText(file, await bytesOf(file)));
  if (parsed.kind === 'bad-columns') throw new Refusal(badColumnsText(file, parsed.unknown, registerColumns));
  if (parsed.kind === 'no-csv') throw new Refusal(noCsvText(file, parsed.line));
  if (parsed.kind === 'bad-rows')
    throw new Refusal(
      [...parsed.issues.map((issue) => rowIssueText(file, issue)), nothingImportedText].join('\n'),
    );
  if (parsed.register.length === 0) throw new Refusal(emptyRegisterText(file));
  const home = registerFile(config.promptsDir);
  const { register, ...count } = mergeRegister(readRegister(config.promptsDir) ?? [], parsed.register);
  await replaceFile(home, writeRegister(register));
  const outcome = { ...count, all: register.length };
  if (options.json) printJson({ file: home, ...outcome });
  else process.stdout.write(`${importedRegisterText(home, outcome)}\n`);
  return 0;
}

/** Writes beside the file and puts it in its place in one step, so that nobody ever reads half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Refusal(
      `${file} cannot be written (${(error as NodeJS.ErrnoException).code}); check the folder of PROMPTS_DIR and its permissions.`,
    );
  }
}
