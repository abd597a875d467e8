/* Spaces that Word, PDF files and web pages put where a plain one is meant: no-break, narrow, figure and thin ones. */

const otherSpaces = /[\u00A0\u2007\u2009\u202F]/gu;

/** A text with plain spaces, every place as it was; for reading, never for what is shown. */
export const plainSpaces = (text: string): string =>
  text.search(otherSpaces) < 0 ? text : text.replace(otherSpaces, ' ');
