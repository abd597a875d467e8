import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from './vietnamese/letters/fold.ts';

/** The key by which a sentence is known again whatever its spelling, spacing, or closing sign. */
export const sentenceKey = (text: string): string => fold(text).replace(/(?<![\s./])[\s./]+$/u, '');

/** A short mark of a sentence (12 hexadecimal digits), by which a file of ours names its dated sentences for the next import. */
export const sentenceHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(sentenceKey(text)))).slice(0, 12);
