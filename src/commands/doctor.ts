import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { machineTiming } from '../clock.ts';
import type { Organisation } from '../core/organisation.ts';
import {
  PromptsProblem,
  readDraftPrompt,
  readOrganisation,
  readQuestionPrompt,
  readRegister,
  readRevisePrompt,
  readShorterPrompt,
  readTemplates,
  readWords,
  registerFile,
  unknownOwners,
  wordsFile,
} from '../prompts.ts';
import { lookAround } from '../slack/look-around.ts';
import { connect } from '../store/connect.ts';
import { folderUser } from '../store/lock.ts';
import { StoreProblem } from '../store/problem.ts';
import { databaseOf } from './database.ts';
import { type Context, printJson } from './shared.ts';

type Finding = { status: 'ok' | 'problem' | 'later'; what: string; next?: string };

/** `thuky doctor`: what is wrong here and how to mend it; exit 1 when something is. */
export async function doctor({ config }: Context, options: { json?: boolean }): Promise<number> {
  const { findings: ofPrompts, office } = prompts(config.promptsDir);
  const findings = [
    node(),
    ...ofPrompts,
    await database(config),
    ...(await slack(config.slack, office)),
    ...(await model(config, office)),
  ];
  if (options.json) printJson({ findings });
  else {
    const signs = { ok: 'ok     ', problem: 'PROBLEM', later: 'later  ' };
    for (const { status, what, next } of findings) {
      process.stdout.write(`${signs[status]} ${what}\n${next ? `        → ${next}\n` : ''}`);
    }
  }
  return findings.some((finding) => finding.status === 'problem') ? 1 : 0;
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 22 || (major === 22 && minor >= 18);
  return enough
    ? { status: 'ok', what: `Node ${process.versions.node}` }
    : {
        status: 'problem',
        what: `Node ${process.versions.node} is too old`,
        next: 'run "npm ci" here, which brings Node 24, and start the command with npx or npm',
      };
}

function prompts(dir: string): { findings: Finding[]; office: Organisation | null } {
  const findings: Finding[] = [];
  const attempt = <T>(what: string, read: () => T, said: (value: T) => string): T | null => {
    try {
      const value = read();
      findings.push({ status: 'ok', what: `${what}: ${said(value)}` });
      return value;
    } catch (error) {
      if (!(error instanceof PromptsProblem)) throw error;
      findings.push(
        ...error.message.split('\n').map(
          (line): Finding => ({
            status: 'problem',
            what: line,
            next: 'mend this line and run doctor again',
          }),
        ),
      );
      return null;
    }
  };
  const file = join(dir, 'organisation.yml');
  const office = attempt(
    file,
    () => readOrganisation(file),
    (one) => `${one.name}, ${one.people.length} people, ${one.units.length} units`,
  );
  const templates = attempt(
    dir,
    () => readTemplates(dir),
    (all) =>
      all.map((one) => `template ${one.id} v${one.version}, ${one.questions.length} questions`).join('; '),
  );
  const register = attempt(
    registerFile(dir),
    () => readRegister(dir),
    (rows) =>
      rows === null
        ? 'there is none; acts are only held against themselves'
        : `${rows.length} acts, ${rows.filter(({ checkedOn }) => checkedOn === null).length} of them never held against a source`,
  );
  attempt(
    wordsFile(dir),
    () => readWords(dir),
    (words) =>
      words === null
        ? 'there is none; add it if checks take words of the office for misspelt'
        : `${words.length} words of the office`,
  );
  if (register !== null && register.length === 0)
    findings.push({
      status: 'problem',
      what: `${registerFile(dir)} has no act`,
      next: 'add acts with thuky import-register, or delete the file',
    });
  for (const template of office && templates ? templates : []) {
    for (const owner of unknownOwners(template, office!)) {
      findings.push({
        status: 'problem',
        what: `template ${template.id}: questions belong to the unit "${owner}", which organisation.yml does not have`,
        next: `add the unit ${owner} to organisation.yml or give its questions another owner`,
      });
    }
  }
  return { findings, office };
}

/** Whether the database can be reached; the embedded one is not opened while the bot has it. */
async function database(config: Context['config']): Promise<Finding> {
  const place = databaseOf(config);
  if ('folder' in place) {
    if (!existsSync(place.folder))
      return {
        status: 'ok',
        what: `embedded database: none in ${place.folder} yet, the first start makes it`,
      };
    const user = await folderUser(place.folder);
    return user
      ? { status: 'ok', what: `embedded database in ${place.folder}: in use by the running bot` }
      : { status: 'ok', what: `embedded database in ${place.folder}: there, the bot is not running` };
  }
  try {
    const { database: opened } = await connect(place, () => {});
    await opened.close();
    return { status: 'ok', what: 'PostgreSQL answers' };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return { status: 'problem', what: error.message };
  }
}

/** Whether Slack takes the token, and whom of the office it does not know. */
async function slack(config: Context['config']['slack'], office: Organisation | null): Promise<Finding[]> {
  if (!config) return [{ status: 'ok', what: 'no Slack token is set: "npm start" runs the local workspace' }];
  if (!office) return [];
  const seen = await lookAround(config, office);
  if (seen.kind === 'refused') return [{ status: 'problem', what: seen.message }];
  return [
    { status: 'ok', what: `Slack workspace ${seen.team}` },
    ...seen.unmatched.map(
      (what): Finding => ({
        status: 'problem',
        what,
        next: 'correct slack: or channels: in organisation.yml, or invite them to the workspace',
      }),
    ),
  ];
}

/** How long doctor waits for a model's endpoint, in milliseconds. */
const modelWithin = 10_000;

const modelAdvice: Record<string, string> = {
  denied: 'check OPENAI_API_KEY and the path of OPENAI_BASE_URL, which usually ends in /v1',
  network: 'check OPENAI_BASE_URL, and that the server runs and can be reached from here',
  slow: 'the server does not answer; see whether it runs',
};

/** Whether the endpoint answers and has the model; nothing of the office is sent. */
async function model(config: Context['config'], office: Organisation | null): Promise<Finding[]> {
  if (!config.model)
    return [
      { status: 'ok', what: 'no model is configured: drafts are made and questions answered by rules' },
    ];
  const { baseUrl, name } = config.model;
  const { openEndpoint } = await import('../drafting/endpoint.ts');
  const limits = { firstByte: modelWithin, silence: modelWithin, answer: 0 };
  const found = await openEndpoint(config.model, machineTiming, limits).models(
    AbortSignal.timeout(modelWithin),
  );
  const findings: Finding[] = [];
  for (const read of [readDraftPrompt, readShorterPrompt, readQuestionPrompt, readRevisePrompt]) {
    try {
      const prompt = read(config.promptsDir);
      if (prompt) findings.push({ status: 'ok', what: `prompt ${prompt.name} v${prompt.version}` });
    } catch (error) {
      if (!(error instanceof PromptsProblem)) throw error;
      findings.push({ status: 'problem', what: error.message, next: 'mend this file and run doctor again' });
    }
  }
  if (office?.models === 'none')
    findings.push({
      status: 'ok',
      what: 'organisation.yml has "models: none": nothing is sent, drafts are made and questions answered by rules',
    });
  if (found.kind === 'fault') {
    const status = found.status === undefined ? '' : `, HTTP ${found.status}`;
    findings.push({
      status: 'problem',
      what: `the model endpoint ${baseUrl} does not answer (${found.fault}${status}); until it does, drafts are made and questions answered by rules`,
      next: modelAdvice[found.fault] ?? 'see the log of the server',
    });
  } else if (found.names.length > 0 && !found.names.includes(name)) {
    findings.push({
      status: 'problem',
      what: `the model endpoint ${baseUrl} does not have the model ${name}`,
      next: `set OPENAI_MODEL to one of: ${found.names.slice(0, 20).join(', ')}`,
    });
  } else findings.push({ status: 'ok', what: `the model endpoint ${baseUrl} answers: ${name}` });
  return findings;
}
