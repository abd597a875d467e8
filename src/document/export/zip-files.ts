import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportedFile } from '../../usecases/ports.ts';

/** What is compressed already gains nothing from being compressed again. */
const packed = /\.docx$/i;

/** Files as one .zip, packed as they come; `at` is the time that they bear in it. */
export async function zipFiles(files: AsyncIterable<ExportedFile>, at: Date): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    failed ??= error;
    if (chunk) chunks.push(chunk);
  });
  for await (const { path, content } of files) {
    const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = at;
    zip.add(file);
    file.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true);
  }
  zip.end();
  if (failed) throw failed;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}
