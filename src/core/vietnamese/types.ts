/** What the readers of `core/vietnamese/` say about a text: the words every other room speaks in. */

/**
 * A document reference (văn bản viện dẫn). What the text does not say is null. `date` is ISO (`2023-08-09`); `number` is the number and
 * symbol as printed (`59/TTr-SKH&CN`); `type` is the full type word (`Tờ trình`), also where the text has an abbreviation (`TTr`).
 */
export type Reference = {
  type: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
};

/** `2023-09`, `2023-Q3`, `2023-H1`, `2023-9M` or `2023`. */
export type PeriodId = string;

type At = {
  /** The words as they stand in the NFC text. */
  text: string;
  /** UTF-16 index of the first character in the NFC text. */
  start: number;
  /** UTF-16 index after the last character. */
  end: number;
};

/**
 * One checkable thing in a text. Quantities, money and percents are exact decimal strings ("495000000", "64.5"), money in đồng; a ratio is
 * "38 of 40"; a date is ISO, `--MM-DD` where the text names no year; a period is a period id, `{from, to}` for a range,
 * `--MM` for a month without a year (`--Q2`, `--H1`, `--9M` likewise), `-1Y` and the like for one told by its distance; a date the calendar does not have keeps its figures (`2023-09-31`); a zero is "không có", "không phát sinh" with the noun it denies as `unit`.
 */
export type Fact = At &
  (
    | { kind: 'quantity'; value: string; unit?: string; hedge?: string }
    | { kind: 'money'; value: string; unit: 'đồng'; hedge?: string }
    | { kind: 'percent'; value: string; unit: '%'; hedge?: string }
    | { kind: 'ratio'; value: { part: string; whole: string }; unit?: string }
    | { kind: 'date'; value: string }
    | { kind: 'period'; value: PeriodId | { from: string; to: string } }
    | { kind: 'reference'; value: Reference }
    | { kind: 'name'; value: string }
    | { kind: 'event'; value: string }
    | { kind: 'zero'; value: '0'; unit: string }
  );
