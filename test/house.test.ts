import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Who may import whom. The rooms are those of src/; a file straight under src/ is a room of its own. The one difference to a plain layering:
 * usecases/ see interfaces and never a driver, and only the wiring files see everything.
 */

const libraries = {
  pure: ['zod', 'yaml', 'decimal.js', 'diff', '@noble/hashes'],
  document: [
    'docx',
    'mammoth',
    'fflate',
    'csv-stringify',
    '@noble/hashes',
    'node:fs/promises',
    'node:path',
    'node:zlib',
  ],
  store: ['kysely', 'pg', 'pg-boss', '@electric-sql/pglite'],
  drafting: ['openai', 'langchain', '@langchain/openai', 'zod', '@noble/hashes'],
  slack: ['@slack/bolt', '@slack/types', '@slack/web-api', 'undici'],
  page: ['react', 'react-dom', 'slack-blocks-to-jsx', 'rolldown'],
};

/** The port types of usecases/ that outer rooms implement. */
const ports = ['usecases/ports.ts', 'usecases/notices.ts'];

/** Rooms that a room may import, or single files of them; packages by their name or a folder of theirs. */
const rules: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: ['core'], packages: libraries.pure },
  usecases: { rooms: ['core', 'usecases'], packages: [] },
  store: { rooms: ['core', 'text', 'store', ...ports], packages: [...libraries.store, 'node:'] },
  document: { rooms: ['core', 'text', 'document', ...ports], packages: libraries.document },
  drafting: { rooms: ['core', 'text', 'drafting', ...ports], packages: libraries.drafting },
  // Wording needs the notices' shapes, which are facts and import nothing but core.
  text: { rooms: ['core', 'text', 'usecases/notices'], packages: [] },
  jobs: { rooms: ['core', 'usecases', 'jobs'], packages: ['pg-boss'] },
  slack: { rooms: ['core', 'usecases', 'text', 'slack'], packages: [...libraries.slack, 'node:'] },
  workspace: { rooms: ['workspace'], packages: ['ws', '@slack/types', ...libraries.page, 'node:'] },
  // The bot's parts put together, the same for hosted Slack, the local workspace and the tests.
  'bot.ts': { rooms: ['*'], packages: ['node:'] },
  'main.ts': { rooms: ['*'], packages: ['node:'] },
  'demo.ts': { rooms: ['*'], packages: ['node:', 'yaml'] },
  'local.ts': { rooms: ['*'], packages: ['node:'] },
  'clock.ts': { rooms: [...ports], packages: [] },
  'config.ts': { rooms: [], packages: ['zod', 'node:fs'] },
  'prompts.ts': { rooms: ['core'], packages: ['zod', 'csv-parse', 'csv-stringify', 'node:fs', 'node:path'] },
  commands: {
    rooms: [
      ...['core', 'usecases', 'store', 'slack', 'document', 'drafting', 'text', 'commands'],
      ...['config.ts', 'prompts.ts', 'clock.ts'],
    ],
    packages: ['commander', 'node:fs', 'node:fs/promises', 'node:path', 'node:crypto'],
  },
  'cli.ts': { rooms: ['commands'], packages: ['node:module'] },
};

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const roomOf = (file: string) => file.split('/')[0]!;

/** Static imports and exports, and dynamic imports, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

describe('who may import whom', () => {
  test('every room of src/ has a rule', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rules))).toEqual([]);
  });

  test('no file imports what its room may not', () => {
    const broken = files.flatMap((file) => {
      const rule = rules[roomOf(file)]!;
      return importsOf(file).flatMap((target) => {
        if (target.startsWith('.')) {
          const path = relative(source, resolve(source, dirname(file), target));
          const room = roomOf(path);
          const own = room === roomOf(file) && !room.endsWith('.ts');
          const named = rule.rooms.some((one) => one === '*' || one === room || path.startsWith(one));
          return own || named ? [] : [`${file} → ${target}`];
        }
        const allowed = rule.packages.some(
          (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
        );
        return allowed ? [] : [`${file} → ${target}`];
      });
    });
    expect(broken).toEqual([]);
  });

  test('imports are found at all', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  const outside = (allowed: string[], pattern: RegExp) =>
    files.filter(
      (file) =>
        !allowed.includes(file) && pattern.test(withoutComments(readFileSync(join(source, file), 'utf8'))),
    );

  test('only config.ts reads the environment', () => {
    expect(outside(['config.ts'], /process\.env\b/)).toEqual([]);
  });

  test('core is pure: no clock, no chance, no waiting', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bawait\b|\bprocess\.|\bsetTimeout\b/;
    expect(
      files
        .filter((file) => roomOf(file) === 'core')
        .filter((file) => impure.test(withoutComments(readFileSync(join(source, file), 'utf8')))),
    ).toEqual([]);
  });

  test('only the clock port reads the clock; the local Slack has its own, as Slack has', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\s*\)|performance\.now/;
    expect(outside(['clock.ts', 'workspace/real-time.ts'], clock)).toEqual([]);
  });

  test('SQL stands only in store/', () => {
    const sql = /\b(?:select\s[\s\S]{0,200}?\sfrom|insert into|delete from|update \w+ set)\s/;
    expect(
      files
        .filter((file) => roomOf(file) !== 'store')
        .filter((file) => sql.test(withoutComments(readFileSync(join(source, file), 'utf8')))),
    ).toEqual([]);
  });

  test('only local.ts knows the local workspace', () => {
    const users = files.filter((file) => importsOf(file).some((target) => target.includes('/workspace/')));
    expect(users.filter((file) => roomOf(file) !== 'workspace')).toEqual(['local.ts']);
  });
});

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
