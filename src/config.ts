import { z } from 'zod';

/** What the environment decides (DESIGN section 10); commands without chat need only these. */
export type Config = {
  /** The office's own prompts/. */
  promptsDir: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** The model endpoint, or null: the rule-based drafter. */
  model: { baseUrl: string; name: string } | null;
};

const schema = z.object({
  PROMPTS_DIR: z.string().min(1).default('./prompts'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  OPENAI_BASE_URL: z.url('must be a URL such as http://127.0.0.1:11434/v1').optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  OPENAI_API_KEY: z.string().optional(),
});

/**
 * Reads the environment: the only reader of process.env. Every problem is reported at once, in English, to administrators; an empty
 * variable counts as absent.
 */
export function readConfig(
  env: Record<string, string | undefined> = process.env,
): { config: Config } | { problems: string[] } {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.OPENAI_BASE_URL !== undefined && given.OPENAI_MODEL === undefined) {
    problems.push('OPENAI_MODEL: name the model that OPENAI_BASE_URL serves');
  }
  if (!parsed.success || problems.length > 0) return { problems };
  const { PROMPTS_DIR, LOG_LEVEL, OPENAI_BASE_URL, OPENAI_MODEL } = parsed.data;
  return {
    config: {
      promptsDir: PROMPTS_DIR,
      logLevel: LOG_LEVEL,
      model: OPENAI_BASE_URL && OPENAI_MODEL ? { baseUrl: OPENAI_BASE_URL, name: OPENAI_MODEL } : null,
    },
  };
}
