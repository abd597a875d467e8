import { fileProblemTexts } from '../text/files.ts';

/** Why a file cannot be used; the kinds a caller may tell apart. */
export type FileProblemKind =
  | 'missing'
  | 'unreadable'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'not-text'
  | 'later'
  | 'empty'
  | 'unknown-format';

/** The kind of every reason; its sentence stands in `text/files.ts`. */
const KINDS = {
  missing: 'missing',
  folder: 'unreadable',
  unreadable: 'unreadable',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  'old-word': 'unknown-format',
  'not-zip': 'damaged',
  'broken-zip': 'damaged',
  'no-document': 'damaged',
  'broken-xml': 'damaged',
  'control-character': 'not-text',
  'not-utf8': 'not-text',
  pdf: 'later',
  empty: 'empty',
  'no-words': 'empty',
  'unknown-format': 'unknown-format',
} satisfies Record<keyof typeof fileProblemTexts, FileProblemKind>;

export type FileProblemReason = keyof typeof KINDS;

/**
 * A file that cannot be read as a report. `message` is a Vietnamese sentence for the sender that says what to do next; `file` is the name as
 * the user gave it; `detail` is a limit ("20 MB"), a place ("dòng 4") or the system's code, where the sentence has room for one.
 */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;
  readonly file: string;
  readonly reason: FileProblemReason;

  constructor(reason: FileProblemReason, file: string, detail = '') {
    super(fileProblemTexts[reason](file, detail));
    this.name = 'FileProblem';
    this.kind = KINDS[reason];
    this.file = file;
    this.reason = reason;
  }
}
