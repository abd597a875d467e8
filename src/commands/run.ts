import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { FileProblem } from '../document/file-problem.ts';
import { PromptsProblem } from '../prompts.ts';
import { StoreProblem } from '../store/problem.ts';
import { check } from './check.ts';
import { draft } from './draft.ts';
import { evaluate } from './eval.ts';
import { importReports } from './import.ts';
import { importRegister } from './import-register.ts';
import { read } from './read.ts';
import { revise } from './revise.ts';
import { type Context, Refusal } from './shared.ts';

/** Commands of DESIGN section 8 that later issues bring; each says so itself. */
const later: Record<string, string> = {
  lint: 'checking the layout of a .docx comes with the other checks',
  export: 'a period as open files comes with a later issue',
  forget: 'the removal of personal data comes with a later issue',
};

/** Runs one command; gives the exit code: 0 done, 1 findings of severity error, 2 bad usage or input. */
export async function run(words: string[]): Promise<number> {
  const settings = readConfig();
  if ('problems' in settings) {
    for (const problem of settings.problems) process.stderr.write(`Environment: ${problem}\n`);
    return 2;
  }
  const context: Context = { config: settings.config };
  let code = 0;
  const act =
    <T extends unknown[]>(action: (context: Context, ...args: T) => Promise<number>) =>
    async (...args: T) => {
      code = await action(context, ...args);
    };
  /** A command whose libraries (database, Slack) are only loaded when it is asked for. */
  const late = <T extends unknown[]>(
    load: () => Promise<(context: Context, ...args: T) => Promise<number>>,
  ) => act<T>(async (given, ...args) => (await load())(given, ...args));
  const program = new Command('thuky')
    .description('Thư Ký: drafts, checks and reads the monthly report of an office.')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'thuky: ')) })
    .showHelpAfterError('(thuky --help lists the commands)');

  program
    .command('draft')
    .description(
      'draft a report: bao-cao.docx, doi-chieu.docx, bao-cao.md, plan.json, findings.json, provenance.json',
    )
    .requiredOption('--period <period>', 'the period to report on, such as 2023-09')
    .requiredOption('--answers <file>', 'the answers (.yml)')
    .requiredOption('--previous <files...>', 'earlier reports (.docx, .md, .txt); the newest is carried on')
    .requiredOption('--out <folder>', 'where the files go')
    .option('--template <id>', 'report template; by default the one of the earlier report')
    .option(
      '--organisation <file>',
      'letterhead, signer and recipients; by default those of the earlier report',
    )
    .option('--drafter <name>', 'rules or model')
    .option('--settled <file>', 'findings that people settled (.yml)')
    .option('--phrasing <file>', "the office's phrasings: what thuky phrasing --json printed")
    .option('--json', 'print the outcome as JSON')
    .action(act(draft));
  program
    .command('revise')
    .description('change a draft as it is asked in words; prints the difference, and writes it with --apply')
    .requiredOption('--draft-dir <folder>', 'the folder of the draft, with its plan.json')
    .requiredOption('--request <words>', 'such as "bỏ câu thứ 3 mục I.1"')
    .requiredOption('--by <person>', 'who asks: a key of organisation.yml')
    .requiredOption('--answers <file>', 'the answers that the draft was made from (.yml)')
    .requiredOption('--previous <files...>', 'the earlier reports that it was made from')
    .option('--organisation <file>', 'letterhead, signer and recipients, where the draft was made with one')
    .option('--settled <file>', 'findings that people settled (.yml)')
    .option('--apply', "write the changed draft's six files")
    .option('--json', 'print the outcome as JSON')
    .action(act(revise));
  program
    .command('check')
    .description('check any text against answers and earlier reports')
    .requiredOption('--draft <file>', 'the text to check (.docx, .md, .txt)')
    .option('--period <period>', 'its period, where the text does not say')
    .option('--answers <file>', 'the answers (.yml)')
    .option('--previous <files...>', 'earlier reports')
    .option('--template <id>', 'report template')
    .option('--organisation <file>', 'the office')
    .option('--settled <file>', 'findings that people settled (.yml)')
    .option('--json', 'print the findings as JSON')
    .action(act(check));
  program
    .command('import')
    .description('read earlier reports (.docx, .md, .txt)')
    .argument('<files...>')
    .option('--period <period>', 'the period, where the title does not say (one file)')
    .option('--dry-run', 'only show what would be imported')
    .option('--json', 'print the reports as JSON')
    .action(act(importReports));
  program
    .command('import-register')
    .description("add acts to the office's register (register.csv): all rows of a .csv, or none")
    .argument('<file>')
    .option('--json', 'print the outcome as JSON')
    .action(act(importRegister));
  program
    .command('read')
    .description('the facts of a Vietnamese text')
    .argument('<text>')
    .option('--json', 'print the facts as JSON')
    .action(act(read));
  program
    .command('ask')
    .description('figures from the store, with where they come from')
    .argument('<question>', 'such as "số liệu tháng trước"')
    .option('--as <person>', 'a key of organisation.yml: what this person may see')
    .option('--json', 'print the answer as JSON')
    .action(late(async () => (await import('./ask.ts')).ask));
  program
    .command('phrasing')
    .description("the office's phrasings, learned from sentences changed by hand; --remove takes one out")
    .option('--remove <number>', 'the phrasing to remove; the changes that taught it teach no more')
    .option('--by <person>', 'who removes it: the key of a coordinator in organisation.yml')
    .option('--json', 'print as JSON')
    .action(late(async () => (await import('./phrasing.ts')).phrasing));
  program
    .command('doctor')
    .description('what is wrong here and how to mend it')
    .option('--json', 'print as JSON')
    .action(late(async () => (await import('./doctor.ts')).doctor));
  program
    .command('eval')
    .description('measure the checks on labelled cases (.jsonl), or the reading of facts on examples (.tsv)')
    .argument('<what>', '"checks" or "read"')
    .argument('<file>')
    .option('--json', 'print as JSON')
    .action(act(evaluate));
  program
    .command('migrate')
    .description("bring the database's schema up to date, as every start does")
    .action(late(async () => (await import('./database.ts')).migrateDatabase));
  program
    .command('backup')
    .description('the embedded database in one file; the bot must be stopped')
    .argument('<file>')
    .action(late(async () => (await import('./database.ts')).backup));
  program
    .command('restore')
    .description('a backup in place of the embedded database, which is kept beside it')
    .argument('<file>')
    .action(late(async () => (await import('./database.ts')).restore));
  for (const [name, why] of Object.entries(later)) {
    program
      .command(name)
      .description(`not built yet: ${why}`)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() => {
        throw new Refusal(`"thuky ${name}" is not built yet: ${why}.`);
      });
  }

  try {
    if (words.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (
      error instanceof Refusal ||
      error instanceof FileProblem ||
      error instanceof PromptsProblem ||
      error instanceof StoreProblem
    ) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
