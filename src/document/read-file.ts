import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SourceFile } from '../core/report.ts';
import { oleReason } from './archive.ts';
import { FileProblem } from './file-problem.ts';
import { readDocx } from './read-docx.ts';
import { decodeText, readDatedHashes, readMarkdown } from './read-text.ts';

/** Largest report file that is read, in bytes. */
const LARGEST = 20 * 2 ** 20;

const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
const WORD = new Set(['.docx', '.docm', '.dotx', '.doc']);
const TEXT: Record<string, 'md' | 'txt'> = { '.md': 'md', '.markdown': 'md', '.txt': 'txt', '.text': 'txt' };

/** Reads an earlier report from disk (.docx, .md, .txt, at most 20 MB). Throws FileProblem for whatever cannot be read. */
export async function readReportFile(path: string): Promise<SourceFile> {
  return readReportBytes(path, await bytesOf(path));
}

/** Reads a report from bytes, as from an upload; `name` gives the extension and stands in messages. Throws FileProblem. */
export async function readReportBytes(name: string, bytes: Uint8Array): Promise<SourceFile> {
  if (bytes.byteLength > LARGEST) throw new FileProblem('too-large', name, '20 MB');
  if (bytes.byteLength === 0) throw new FileProblem('empty', name);
  const format = formatOf(name, bytes);
  const file: SourceFile =
    format === 'docx'
      ? { name, format, blocks: await readDocx(name, bytes) }
      : { name, format, ...textFile(name, bytes) };
  if (file.blocks.length === 0) throw new FileProblem('no-words', name);
  return file;
}

function textFile(name: string, bytes: Uint8Array): Pick<SourceFile, 'blocks' | 'datedHashes'> {
  const text = decodeText(name, bytes);
  return { blocks: readMarkdown(text, name), datedHashes: readDatedHashes(text) };
}

/** The bytes of a file, at most 20 MB; throws FileProblem. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new FileProblem('folder', path);
    if (info.size > LARGEST) throw new FileProblem('too-large', path, '20 MB');
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new FileProblem(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', path, code);
  }
}

/** The content speaks before the name: a renamed file is still what it is. */
function formatOf(name: string, bytes: Uint8Array): SourceFile['format'] {
  const extension = extname(name).toLowerCase();
  if (starts(bytes, PDF) || extension === '.pdf') throw new FileProblem('pdf', name);
  const ole = oleReason(bytes);
  if (ole) throw new FileProblem(ole, name);
  const text = TEXT[extension];
  if (text) return text;
  if (!WORD.has(extension)) throw new FileProblem('unknown-format', name);
  if (extension === '.doc' && !starts(bytes, ZIP)) throw new FileProblem('old-word', name);
  return 'docx';
}

const starts = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
