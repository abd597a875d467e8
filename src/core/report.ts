import type { Fact, PeriodId } from './vietnamese/types.ts';

/** Bold or italic words inside a text; offsets are UTF-16 indices in that text. */
export type Mark = { start: number; end: number; style: 'bold' | 'italic' };

/**
 * One paragraph of a file as a reader of `document/` found it, before anyone knows what it means. `text` is NFC on one line (a forced line
 * break inside it is "\n").
 */
export type SourceBlock = {
  text: string;
  marks: Mark[];
  /** Heading level of Markdown or of a Word heading style, from 1; absent for other paragraphs. */
  level?: number;
  /** Stands in a table cell (a letterhead, the signature block). */
  cell?: { table: number; row: number; column: number };
  /** The list number or dash that the format itself printed in front, when it is not part of `text`. */
  bullet?: string;
  /** Offsets in `text` at which a sentence begins that an earlier run of ours wrote for its month. */
  dated?: number[];
};

/** What a reader of `document/` makes of a file. */
export type SourceFile = {
  /** Name for messages, as the user gave it. */
  name: string;
  format: 'docx' | 'md' | 'txt';
  blocks: SourceBlock[];
  /** Marks (`sentenceHash`) of the sentences that an earlier run of ours wrote for its month, where a text file names them. */
  datedHashes?: readonly string[];
};

/** A sentence of a report; the id is period / section / paragraph / sentence, from 1: `2023-08/cai-cach-hanh-chinh/p1/s2`. */
export type ReportSentence = {
  id: string;
  /** Plain NFC, without list number and the final `./.`. */
  text: string;
  marks: Mark[];
  /** False for a dated sentence (câu theo kỳ). */
  standing: boolean;
  facts: Fact[];
};

export type ReportParagraph = {
  id: string;
  /** The list number printed in front ("1.", "a)", "-"), for the tasks of part II. */
  label?: string;
  sentences: ReportSentence[];
};

export type ReportHeading = {
  /** "I", "II" or "2" by the order the law prescribes. */
  number: string;
  /** The number as the file had it, with its dot: "1." where it should be "I."; empty if it had none. */
  printed: string;
  /** Text without the number. */
  text: string;
  marks: Mark[];
};

/** A leaf section (mục): the smallest unit with a heading. */
export type ReportSection = {
  /** The template's section id, or its number (`I.2`) where no template matches. */
  id: string;
  /** "I.2", "II". */
  number: string;
  heading: string;
  /** The section's own heading; absent when the part is itself the leaf. */
  own?: ReportHeading;
  part: ReportHeading;
  paragraphs: ReportParagraph[];
};

/** The head of the paper; what a file does not show is null. */
export type Letterhead = {
  superior: string | null;
  issuer: string | null;
  /** The clerk's number ("231"), null while it is blank. */
  number: string | null;
  /** "BC-SKH&CN". */
  symbol: string | null;
  place: string | null;
  /** ISO; null while the day is blank. */
  date: string | null;
};

/** Who signs: the capacity lines as printed ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC") and the name. */
export type Signer = { capacity: string[]; name: string };

/** An earlier report as imported: the history that a draft starts from. */
export type Report = {
  period: PeriodId;
  /** The subject (trích yếu): "Kết quả thực hiện công tác dân vận chính quyền tháng 8 năm 2023". */
  title: string;
  titleMarks: Mark[];
  letterhead: Letterhead;
  sections: ReportSection[];
  recipients: string[];
  signer: Signer | null;
  /** "Kính gửi" line, without the words themselves. */
  addressee: string | null;
};

// ---- what is printed -------------------------------------------------------------------------------------------------------------------

/** A sentence ready to print; `dated` marks the ones of this month for the next import. */
export type PrintedSentence = {
  id: string;
  text: string;
  marks: Mark[];
  dated: boolean;
};

export type PrintedBlock =
  | { kind: 'part'; text: string }
  | { kind: 'heading'; text: string; marks: Mark[] }
  | { kind: 'paragraph'; id: string; label?: string; sentences: PrintedSentence[] };

/** A whole report ready for any of the writers in `document/`; texts are final, the layout is the writer's. */
export type PrintedReport = {
  period: PeriodId;
  letterhead: {
    superior: string;
    issuer: string;
    number: string | null;
    symbol: string;
    place: string;
    /** Year and month are known before issue, the day is blank until the clerk gives it (ISO date, or `YYYY-MM`). */
    date: string;
  };
  /** "BÁO CÁO". */
  kind: string;
  title: string;
  addressee: string | null;
  blocks: PrintedBlock[];
  recipients: string[];
  signer: Signer;
};

// ---- the redline -----------------------------------------------------------------------------------------------------------------------

/** A run of a redline paragraph: unchanged, inserted or deleted text. */
export type RedlineRun = {
  text: string;
  change: 'same' | 'insert' | 'delete';
  bold?: boolean;
  italic?: boolean;
};

/** One paragraph of the redline. `insert` and `delete` paragraphs also carry their paragraph mark as tracked. */
export type RedlineBlock = {
  layout:
    | 'kind'
    | 'title'
    | 'addressee'
    | 'part'
    | 'heading'
    | 'paragraph'
    | 'recipients-head'
    | 'recipient'
    | 'capacity'
    | 'signer';
  change: 'same' | 'insert' | 'delete';
  runs: RedlineRun[];
};
