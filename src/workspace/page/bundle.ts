import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { words } from './words.ts';

/** The page as it is served: a document that names /page.js and /page.css, and those two. */
export type PageBundle = { html: string; script: string; style: string };

const HTML = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.product}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;

/** In this order: later ones win. */
const LOOKS = ['base', 'frame', 'conversation', 'kit', 'composer', 'over'];
/** What the script is made from besides the page's own sources. */
const LIBRARIES = ['react', 'react-dom', 'slack-blocks-to-jsx', 'rolldown'];
const require = createRequire(import.meta.url);

/**
 * Puts the page together from its sources, so that nobody has to build anything. In `cache` (a folder, made if missing) the script is kept under the hash of all
 * that goes into it: the next start reads it.
 */
export async function bundlePage(cache?: string): Promise<PageBundle> {
  const style = await styleSheet();
  if (cache === undefined) return { html: HTML, script: await bundleScript(), style };
  const file = join(cache, `page-${await sourceHash()}.js`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const script = kept ?? (await bundleScript());
  if (kept === undefined) {
    await mkdir(cache, { recursive: true, mode: 0o700 });
    // Renamed into place: a start that dies while writing leaves no half script behind.
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, script);
    await rename(unfinished, file);
  }
  return { html: HTML, script, style };
}

/** In a process of its own: the bundler leaves two hundred megabytes behind that a bot in service should not carry. */
async function bundleScript(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'bundle-script.ts')],
    { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 },
  );
  return stdout;
}

async function styleSheet(): Promise<string> {
  const library = require.resolve('slack-blocks-to-jsx/dist/style.css');
  const ours = LOOKS.map((name) => join(import.meta.dirname, 'looks', `${name}.css`));
  const sheets = await Promise.all([library, ...ours].map((file) => readFile(file, 'utf8')));
  return sheets.join('\n');
}

async function sourceHash(): Promise<string> {
  const names = (await readdir(import.meta.dirname)).filter((name) => /\.tsx?$/.test(name)).sort();
  const sources = names.map((name) => join(import.meta.dirname, name));
  const manifests = LIBRARIES.map((name) => require.resolve(`${name}/package.json`));
  const texts = await Promise.all([...sources, ...manifests].map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex').slice(0, 16);
}
