import { readFacts } from '../core/vietnamese/facts.ts';
import { type Context, printJson } from './shared.ts';

/** `thuky read`: the facts of a text; offsets are UTF-16 indices in its NFC form. */
export async function read(_: Context, text: string, options: { json?: boolean }): Promise<number> {
  const nfc = text.normalize('NFC');
  const facts = readFacts(nfc, { all: true });
  if (options.json) printJson({ text: nfc, facts });
  else {
    for (const fact of facts) {
      const unit = 'unit' in fact && fact.unit ? ` ${fact.unit}` : '';
      const value = typeof fact.value === 'string' ? fact.value + unit : JSON.stringify(fact.value);
      process.stdout.write(`${fact.kind.padEnd(10)} ${fact.text}  →  ${value}\n`);
    }
  }
  return 0;
}
