import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Material } from '../material.ts';
import { type Plan, sentencesById } from '../plan.ts';

/** The first sentence of a plan that the earlier reports do not have, or have in other words; null where all are there. */
export function foreignSource(plan: Plan, { history }: Pick<Material, 'history'>): string | null {
  const sentences = sentencesById(history);
  const found = Object.entries(plan.sources).find(([id, source]) => {
    const sentence = sentences.get(id);
    return !sentence || bytesToHex(sha256(utf8ToBytes(sentence.text))) !== source.sha256;
  });
  return found?.[0] ?? null;
}
