import { existsSync } from 'node:fs';
import { z } from 'zod';

/** What the environment decides (DESIGN section 10). */
export type Config = {
  /** The office's own prompts/. */
  promptsDir: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  timeZone: string;
  /** The model endpoint, or null: the rule-based drafter. */
  model: { baseUrl: string; name: string; key: string | null } | null;
  /** How Slack is reached; null: the local workspace. */
  slack: {
    botToken: string;
    apiUrl: string | null;
    mode: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string; port: number };
  } | null;
  /** PostgreSQL; null: the embedded database in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** The port of the local workspace's page; `given` when somebody asked for exactly this one. */
  workspacePort: { port: number; given: boolean };
  /** ISO instant at which the office's clock starts; null: now. */
  clockStart: string | null;
  /** What is set and has no effect, in English. */
  warnings: string[];
};

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

const port = (name: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `${name} is a number from 0 to 65535`)
    .transform(Number)
    .refine((value) => value <= 65_535, `${name} is a number from 0 to 65535`);

const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('vi', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'no such time zone; leave it empty for Asia/Ho_Chi_Minh');

const schema = z.object({
  PROMPTS_DIR: z.string().min(1).default('./prompts'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  TZ: timeZone.default('Asia/Ho_Chi_Minh'),
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL such as http://127.0.0.1:11434/v1' })
    .optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_API_KEY: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().min(1).optional(),
  SLACK_APP_TOKEN: z.string().min(1).optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_API_URL: z
    .url('must be a URL such as https://slack.com/api/')
    .refine((value) => {
      if (!URL.canParse(value)) return true;
      const { protocol, hostname } = new URL(value);
      return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
    }, 'plain http is for this machine only; use https')
    .optional(),
  PORT: port('PORT').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'begins with postgresql://')
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  WORKSPACE_PORT: port('WORKSPACE_PORT').optional(),
  CLOCK_START: z.iso
    .datetime({ offset: true, error: 'is an ISO time with its zone, such as 2023-09-11T08:00:00+07:00' })
    .optional(),
});

/**
 * Reads the environment: the only reader of process.env. Every problem is reported at once, in English, to administrators, without the
 * values; an empty variable counts as absent. A file .env in the working folder adds what the environment does not set.
 */
export function readConfig(
  env: Record<string, string | undefined> = process.env,
): { config: Config } | { problems: string[] } {
  if (env === process.env && existsSync('.env')) process.loadEnvFile('.env');
  if (env === process.env) silenceTracing(env);
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, string>;
  const parsed = schema.safeParse(given);
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
    ...combinations(given),
  ];
  if (!parsed.success || problems.length > 0) return { problems };
  const { data } = parsed;
  const apiUrl = data.SLACK_API_URL ?? null;
  const slack = data.SLACK_BOT_TOKEN
    ? {
        botToken: data.SLACK_BOT_TOKEN,
        apiUrl,
        mode: data.SLACK_SIGNING_SECRET
          ? { kind: 'http' as const, signingSecret: data.SLACK_SIGNING_SECRET, port: data.PORT ?? 3000 }
          : { kind: 'socket' as const, appToken: data.SLACK_APP_TOKEN! },
      }
    : null;
  const hosted = slack !== null && (apiUrl === null || /(?:^|\.)slack\.com$/.test(new URL(apiUrl).hostname));
  const warnings: string[] = [];
  if (hosted && data.CLOCK_START)
    warnings.push('CLOCK_START is ignored: on hosted Slack the office lives in real time');
  if (slack?.mode.kind === 'http' && data.SLACK_APP_TOKEN)
    warnings.push('SLACK_APP_TOKEN is ignored: SLACK_SIGNING_SECRET chooses HTTP instead of Socket Mode');
  return {
    config: {
      promptsDir: data.PROMPTS_DIR,
      logLevel: data.LOG_LEVEL,
      timeZone: data.TZ,
      model:
        data.OPENAI_BASE_URL && data.OPENAI_MODEL
          ? {
              baseUrl: data.OPENAI_BASE_URL,
              name: data.OPENAI_MODEL,
              key: data.OPENAI_API_KEY ?? null,
            }
          : null,
      slack,
      databaseUrl: data.DATABASE_URL ?? null,
      dataDir: data.DATA_DIR,
      workspacePort: { port: data.WORKSPACE_PORT ?? 3000, given: data.WORKSPACE_PORT !== undefined },
      clockStart: hosted ? null : (data.CLOCK_START ?? null),
      warnings,
    },
  };
}

/**
 * The library that leads conversations would send them to its maker's service, or print them, where these are set for some other program of
 * the machine. Nothing leaves but to the endpoint that is named here.
 */
function silenceTracing(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(env))
    if (/^(?:LANGCHAIN|LANGSMITH|LANGGRAPH)_/i.test(name)) delete env[name];
}

/** What variables say together and cannot mean. */
function combinations(given: Record<string, string>): string[] {
  const problems: string[] = [];
  const has = (name: string) => given[name] !== undefined;
  if (has('OPENAI_BASE_URL') && !has('OPENAI_MODEL'))
    problems.push('OPENAI_MODEL: name the model that OPENAI_BASE_URL serves');
  // Slack's own tokens are told by their beginnings; another server behind SLACK_API_URL may have others.
  if (!has('SLACK_API_URL') && has('SLACK_BOT_TOKEN') && !given.SLACK_BOT_TOKEN!.startsWith('xoxb-'))
    problems.push('SLACK_BOT_TOKEN: begins with xoxb- (OAuth & Permissions, "Bot User OAuth Token")');
  if (!has('SLACK_API_URL') && has('SLACK_APP_TOKEN') && !given.SLACK_APP_TOKEN!.startsWith('xapp-'))
    problems.push(
      'SLACK_APP_TOKEN: begins with xapp- (Basic Information, "App-Level Tokens", scope connections:write)',
    );
  const [bot, app, secret] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(has);
  if (bot && !app && !secret)
    problems.push('SLACK_APP_TOKEN: needed for Socket Mode; or set SLACK_SIGNING_SECRET and PORT for HTTP');
  if (!bot && (app || secret))
    problems.push('SLACK_BOT_TOKEN: missing; leave all SLACK_* empty for the local workspace');
  return problems;
}
