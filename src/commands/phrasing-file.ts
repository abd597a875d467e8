import { z } from 'zod';
import { type TaughtEdit, taughtEditSchema } from '../core/phrasing/phrasings.ts';
import { Refusal, readYaml } from './shared.ts';

const file = z.object({ taught: z.array(taughtEditSchema) });

/** What `thuky phrasing --json` printed into a file: the edits that taught the office's phrasings. */
export async function readTaught(name: string): Promise<TaughtEdit[]> {
  const { text } = await readYaml(name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  const read = file.safeParse(value);
  if (!read.success)
    throw new Refusal(`${name} is not what "thuky phrasing --json" prints; make it with that command again.`);
  return read.data.taught;
}
