import type { TextFaultKind } from './fault.ts';

/* Signs that stray into the midst of a sentence: of headings, tables and emphasis, of notes, and stops typed twice. */

/**
 * `hints`: small letters, one of which a line must hold for the pattern to be tried; without any, a picture. `words`: what it must hold too,
 * where a hint does not stand at the beginning of a word.
 */
export type SignPattern = {
  fault: TextFaultKind;
  hints: readonly string[];
  words?: readonly string[];
  /** Only outside quotation marks. */
  unquoted?: true;
  pattern: RegExp;
  severity?: 'warning';
};

export const strayPatterns: readonly SignPattern[] = [
  {
    // Alone among words; "#HàNội" is how a campaign is called.
    fault: 'debris',
    hints: ['# ', '#', '|', '~ ', '@', '* '],
    pattern:
      /(?<=\p{L}[\p{P}]?\s)\*(?=\s\p{L})|(?<=[\p{L}\d][\p{P}]?\s)#(?=\s|\p{Ll}+(?![\p{L}\d_]))|(?<=[\p{L}\d][\p{P}]?\s?)\||(?<=\p{L}\s)~(?=\s\p{L}|\s*$|[.,;])|(?<=^|\s)@(?=\p{Ll}+(?![\p{L}\d_@])(?!\.\p{L}))/gu,
  },
  {
    // What a model cites by, and the notes of a page.
    fault: 'debris',
    hints: ['[', '【', '(cid:', 'cite'],
    pattern:
      /(?<=\p{L}[”")]?[.,;:]?\s)\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,4}\]|\[\^\d{1,3}\]|【[^】\n]{0,40}】?|\(cid:\d{1,5}\)|:?contentReference\[[^\]\n]{0,40}\]/giu,
  },
  {
    // The mark of a note; where the text has the note, `text.ts` lets it stand.
    fault: 'debris',
    hints: ['['],
    severity: 'warning',
    pattern: /(?<=\p{L}[”")]?[.,;:]?)\[\d{1,3}\]/gu,
  },
  {
    // One sign of emphasis on either side of a word, which is no name of a file.
    fault: 'debris',
    hints: ['_'],
    pattern:
      /(?<=^|[\s(“"])_{1,3}(?=\p{L}+(?:[\s_.,;:)”"]|$)(?!\.\p{L}))|(?<=\p{L})_{1,3}(?=[\s,;:)”"]|\.(?:\s|$)|$)/gu,
  },
  {
    // A stop or comma typed twice, or two that exclude each other; "v.v.." and "..." are no sentence's end.
    fault: 'doubled',
    hints: ['..', ',.', ', .', '.,', ';.', '.;', ':.', ':,', ':;', ';,', ',;', '!!', ',:', ';:', '::'],
    pattern:
      /(?<=[\p{L}\d)”"%]\s?)(?<!(?:v\.v|[\s(]\p{Lu}\p{L}{0,2}|[\s(]\p{L}))(?:\.\s?\.(?![./])|[,;]\s?\.(?![./\d])|\.\s?[,;](?=\s|$)|:\s?[.,;](?=\s|$)|;\s?[,:](?=\s|$)|,\s?[;:](?=\s|$)|!{2,}|::)/gu,
  },
  {
    fault: 'debris',
    hints: ['?'],
    severity: 'warning',
    pattern: /(?<=[\p{L}\d])\s?\?(?=\s[\p{Ll}\d]|[,;.])/gu,
  },
  {
    // "tổ chức… hội nghị": words left out where no list goes on.
    fault: 'placeholder',
    hints: ['…', '...'],
    severity: 'warning',
    pattern:
      /(?<=(?:^|(?<!\.)[.:]\s)[^,.:(“"]{0,160}\p{L} ?)(?<!(?:ngày|tháng|năm|số) ?)(?:…|\.{3,12})(?=\s[\p{Ll}\d]|,|;|\.\s|\s?$)/giu,
  },
];
