import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/* The pages as LibreOffice lays them out and poppler reads them: for the page tests and for the pictures of README. */

export const root = resolve(import.meta.dirname, '../..');

/** The demonstration of README: September 2023 from the answers and the report of August. */
export const DEMO = {
  period: '2023-09',
  answers: join(root, 'fixtures/2023-09/answers.yml'),
  previous: join(root, 'fixtures/2023-08/bao-cao.md'),
};

/** Drafts the demonstration into a folder with the real command. */
export function draftDemo(out: string): void {
  const { period, answers, previous } = DEMO;
  const words = ['draft', '--period', period, '--answers', answers, '--previous', previous, '--out', out];
  run(process.execPath, [join(root, 'src/cli.ts'), ...words], [0, 1]);
}

/** A LibreOffice with settings of its own in `folder`, so that nobody's open Word processor is in the way. */
export class Office {
  readonly #profile: string;

  constructor(folder: string) {
    this.#profile = join(folder, 'libreoffice');
    mkdirSync(join(this.#profile, 'user'), { recursive: true });
    writeFileSync(join(this.#profile, 'user/registrymodifications.xcu'), SETTINGS);
  }

  /** Converts .docx files in one start; the new files keep their names and get the extension of `format`. */
  convert(format: 'pdf' | 'docx', files: readonly string[], out: string): string[] {
    const words = ['--headless', '--norestore', '--convert-to', format, '--outdir', out, ...files];
    run('soffice', [`-env:UserInstallation=${pathToFileURL(this.#profile).href}`, ...words]);
    return files.map((file) => join(out, basename(file).replace(/\.docx$/, `.${format}`)));
  }
}

/** Tracked changes are shown in blue and red whoever made them; LibreOffice would else take a pale colour of its own for each author. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  ['Insert', 0x1f4fbf],
  ['Delete', 0xc62828],
]
  .map(
    ([kind, colour]) =>
      `<item oor:path="/org.openoffice.Office.Writer/Revision/TextDisplay/${kind}"><prop oor:name="Color" oor:op="fuse"><value>${colour}</value></prop></item>`,
  )
  .join('')}</oor:items>
`;

/** One word of a page: its box in points from the page's upper left corner. */
export type Word = { text: string; left: number; right: number; top: number; bottom: number };

export type Page = { width: number; height: number; words: Word[] };

/** The pages of a PDF with every word in its place, in NFC. */
export function pagesOf(pdf: string): Page[] {
  const html = run('pdftotext', ['-enc', 'UTF-8', '-bbox', pdf, '-']);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = '', text = '']) => ({
        text: unescaped(text).normalize('NFC'),
        left: attribute(box, 'xMin'),
        right: attribute(box, 'xMax'),
        top: attribute(box, 'yMin'),
        bottom: attribute(box, 'yMax'),
      })),
    }));
}

/** The fonts of a PDF: name without the subset's prefix, whether it is inside the file, whether its letters can be read back. */
export function fontsOf(pdf: string): { name: string; embedded: boolean; readable: boolean }[] {
  const [, , ...lines] = run('pdffonts', [pdf]).trim().split('\n');
  return lines.map((line) => {
    const [embedded, , readable] = line.trim().split(/\s+/).slice(-5);
    const name = (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, '');
    return { name, embedded: embedded === 'yes', readable: readable === 'yes' };
  });
}

/** Runs a tool and gives its standard output; throws with what it said, or with what to install. */
export function run(tool: string, words: readonly string[], allowed: readonly number[] = [0]): string {
  return runForBytes(tool, words, allowed).toString('utf8');
}

export function runForBytes(
  tool: string,
  words: readonly string[],
  allowed: readonly number[] = [0],
): Buffer {
  const done = spawnSync(tool, words, { cwd: root, maxBuffer: 256 * 2 ** 20 });
  if (done.error) {
    throw new Error(
      `${tool} cannot be started (${done.error.message}); the pages need LibreOffice Writer, poppler-utils and fonts-liberation2`,
    );
  }
  if (!allowed.includes(done.status ?? -1)) {
    throw new Error(`${tool} ${words.join(' ')} ended with ${done.status}: ${done.stderr}`);
  }
  return done.stdout;
}

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1]);

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
