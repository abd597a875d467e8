import { join } from 'node:path';
import { PromptsProblem, readOrganisation, readTemplates, unknownOwners } from '../prompts.ts';
import { type Context, printJson } from './shared.ts';

type Finding = { status: 'ok' | 'problem' | 'later'; what: string; next?: string };

/** `thuky doctor`: what is wrong here and how to mend it; exit 1 when something is. */
export async function doctor({ config }: Context, options: { json?: boolean }): Promise<number> {
  const findings = [node(), ...prompts(config.promptsDir), model(config.model), later()];
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

function prompts(dir: string): Finding[] {
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
  for (const template of office && templates ? templates : []) {
    for (const owner of unknownOwners(template, office!)) {
      findings.push({
        status: 'problem',
        what: `template ${template.id}: questions belong to the unit "${owner}", which organisation.yml does not have`,
        next: `add the unit ${owner} to organisation.yml or give its questions another owner`,
      });
    }
  }
  return findings;
}

const model = (settings: Context['config']['model']): Finding =>
  settings
    ? {
        status: 'later',
        what: `a model is configured (${settings.name}), but the model drafter is not built yet; drafts are made by rules`,
      }
    : { status: 'ok', what: 'no model is configured: drafts are made by rules' };

const later = (): Finding => ({
  status: 'later',
  what: 'database and Slack: not built yet, nothing to look at',
});
