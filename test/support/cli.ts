import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const root = resolve(import.meta.dirname, '../..');

export type Run = { code: number | null; out: string; err: string };

/** Runs the real command in a process of its own, in the project's folder. */
export function thuky(words: string[], env: Record<string, string> = {}): Run {
  const done = spawnSync(process.execPath, [join(root, 'src/cli.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 2 ** 20,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The same without holding this process up, for a command that talks to something running in it. */
export const thukyAsync = (words: string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((done) => {
    const options = { cwd: root, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [join(root, 'src/cli.ts'), ...words], options, (_, out, err) =>
      done({ code: child.exitCode, out, err }),
    );
  });

/** A folder that is gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'thuky-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
