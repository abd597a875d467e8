import { readTaughtEdits, type TaughtEdit } from '../core/phrasing/phrasings.ts';
import { Refusal, readYaml } from './shared.ts';

/** What `thuky phrasing --json` printed into a file: the edits that taught the office's phrasings. */
export async function readTaught(name: string): Promise<TaughtEdit[]> {
  const { text } = await readYaml(name);
  const taught = readTaughtEdits(text);
  if (taught === null)
    throw new Refusal(`${name} is not what "thuky phrasing --json" prints; make it with that command again.`);
  return taught;
}
