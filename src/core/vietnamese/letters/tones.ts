/* The tone of a syllable, and the syllable without it. */

const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The tone mark of a key; empty where it has none. */
export const toneOf = (key: string): string => key.normalize('NFD').match(marks)?.[0] ?? '';

/** A key without its tone; the marks of its vowels stay. */
export const tonelessOf = (key: string): string => key.normalize('NFD').replace(marks, '').normalize('NFC');
