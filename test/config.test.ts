import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

/* What the environment means, and what is said when it means nothing (DESIGN section 10). */

const config = (env: Record<string, string>) => {
  const read = readConfig(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
};
const problems = (env: Record<string, string>) => {
  const read = readConfig(env);
  return 'problems' in read ? read.problems : [];
};

describe('the environment', () => {
  test('without anything: the local workspace, the embedded database, rules, Vietnamese time', () => {
    expect(config({})).toEqual({
      promptsDir: './prompts',
      logLevel: 'info',
      timeZone: 'Asia/Ho_Chi_Minh',
      model: null,
      slack: null,
      databaseUrl: null,
      dataDir: './data',
      workspacePort: { port: 3000, given: false },
      clockStart: null,
      warnings: [],
    });
  });

  test('an empty variable counts as absent', () => {
    expect(config({ SLACK_BOT_TOKEN: '', DATA_DIR: '', WORKSPACE_PORT: '' })).toEqual(config({}));
  });

  test('bot and app token: Socket Mode; bot token and signing secret: HTTP on PORT', () => {
    expect(config({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      botToken: 'xoxb-1',
      apiUrl: null,
      mode: { kind: 'socket', appToken: 'xapp-1' },
    });
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '8080' };
    expect(config(http).slack?.mode).toEqual({ kind: 'http', signingSecret: 's', port: 8080 });
    expect(config({ ...http, SLACK_APP_TOKEN: 'xapp-1' }).warnings.join()).toMatch(
      /SLACK_APP_TOKEN is ignored/,
    );
  });

  test('CLOCK_START counts for the local workspace and other emulators, and is ignored with a warning on hosted Slack', () => {
    const start = { CLOCK_START: '2023-09-11T08:00:00+07:00' };
    const tokens = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(config(start).clockStart).toBe('2023-09-11T08:00:00+07:00');
    expect(config({ ...start, ...tokens, SLACK_API_URL: 'http://127.0.0.1:9/api/' }).clockStart).toBe(
      start.CLOCK_START,
    );
    const hosted = config({ ...start, ...tokens });
    expect(hosted.clockStart).toBeNull();
    expect(hosted.warnings).toEqual([expect.stringMatching(/CLOCK_START is ignored/)]);
  });

  test('every problem is named at once, without the value', () => {
    const found = problems({
      SLACK_BOT_TOKEN: 'geheim-1',
      SLACK_API_URL: 'http://slack.example/api/',
      DATABASE_URL: 'mysql://user:geheim-2@db',
      WORKSPACE_PORT: '99999',
      CLOCK_START: 'tomorrow',
      LOG_LEVEL: 'loud',
      TZ: 'Lam/Giang',
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    });
    for (const name of [
      'SLACK_APP_TOKEN',
      'SLACK_API_URL',
      'DATABASE_URL',
      'WORKSPACE_PORT',
      'CLOCK_START',
      'LOG_LEVEL',
      'TZ',
      'OPENAI_MODEL',
    ])
      expect(found.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
    expect(found.join()).not.toMatch(/geheim/);
  });

  test('a model has its address and name; its key is optional', () => {
    const model = { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_MODEL: 'mo-hinh' };
    const settings = { baseUrl: model.OPENAI_BASE_URL, name: 'mo-hinh' };
    const read = (env: Record<string, string>) => {
      const found = readConfig(env);
      return 'config' in found ? found.config.model : found.problems;
    };
    expect(read(model)).toEqual({ ...settings, key: null });
    expect(read({ ...model, OPENAI_API_KEY: 'khoa' })).toEqual({ ...settings, key: 'khoa' });
    expect(read({ ...model, OPENAI_BASE_URL: 'file:///tmp' })).toEqual([
      expect.stringMatching(/^OPENAI_BASE_URL: /),
    ]);
  });

  test('tokens of hosted Slack have its form; another server behind SLACK_API_URL may have others', () => {
    const tokens = { SLACK_BOT_TOKEN: 'token-1', SLACK_APP_TOKEN: 'token-2' };
    expect(problems(tokens)).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN: begins with xoxb-/),
      expect.stringMatching(/^SLACK_APP_TOKEN: begins with xapp-/),
    ]);
    expect(problems({ ...tokens, SLACK_API_URL: 'http://127.0.0.1:4000/api/' })).toEqual([]);
  });

  test('a token without its partner is named', () => {
    expect(problems({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual([expect.stringMatching(/^SLACK_APP_TOKEN: /)]);
    expect(problems({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN: /)]);
  });
});
