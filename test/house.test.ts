import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Who may import whom. The rooms are those of src/; a file straight under src/ is a room of its own. The one difference to a plain layering:
 * usecases/ see interfaces and never a driver, and only the wiring files see everything.
 */

const libraries = {
  pure: ['zod', 'yaml', 'decimal.js', 'diff', '@noble/hashes'],
  document: ['docx', 'mammoth', 'fflate', 'node:fs/promises', 'node:path', 'node:zlib'],
};

const rules: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: ['core'], packages: libraries.pure },
  usecases: { rooms: ['core', 'usecases'], packages: [] },
  document: { rooms: ['core', 'text', 'document'], packages: libraries.document },
  text: { rooms: ['core', 'text'], packages: [] },
  'config.ts': { rooms: [], packages: ['zod'] },
  'prompts.ts': { rooms: ['core'], packages: ['zod', 'node:fs', 'node:path'] },
  commands: {
    rooms: ['core', 'usecases', 'document', 'text', 'commands', 'config.ts', 'prompts.ts'],
    packages: ['commander', 'node:fs', 'node:fs/promises', 'node:path', 'node:crypto'],
  },
  'cli.ts': { rooms: ['commands'], packages: ['node:module'] },
};

const source = resolve(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
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
          const room = roomOf(relative(source, resolve(source, dirname(file), target)));
          const own = room === roomOf(file) && !room.endsWith('.ts');
          return own || rule.rooms.includes(room) ? [] : [`${file} → ${target}`];
        }
        const allowed = rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
        return allowed ? [] : [`${file} → ${target}`];
      });
    });
    expect(broken).toEqual([]);
  });

  test('imports are found at all', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  const outside = (allowed: string, pattern: RegExp) =>
    files.filter(
      (file) => file !== allowed && pattern.test(withoutComments(readFileSync(join(source, file), 'utf8'))),
    );

  test('only config.ts reads the environment', () => {
    expect(outside('config.ts', /process\.env\b/)).toEqual([]);
  });

  test('core is pure: no clock, no chance, no waiting', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bawait\b|\bprocess\.|\bsetTimeout\b/;
    expect(
      files
        .filter((file) => roomOf(file) === 'core')
        .filter((file) => impure.test(withoutComments(readFileSync(join(source, file), 'utf8')))),
    ).toEqual([]);
  });

  test('nothing reads the clock', () => {
    expect(outside('', /\bDate\.now\b|\bnew Date\(\s*\)|performance\.now/)).toEqual([]);
  });
});

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
