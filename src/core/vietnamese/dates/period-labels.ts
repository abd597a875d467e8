import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import type { PeriodId } from '../types.ts';
import { periodYear, writePeriod } from './period-ids.ts';

/**
 * The name of a period as it stands in a text. `period` is null when no year is said ("tháng 8", "Quý II"); `month` is there for months.
 * `form` tells "tháng 8/2023" (slash), "tháng 8 năm 2023" (words), "THÁNG 8 NĂM 2023" (upper), "tháng 8" (month-only) and the rest (other).
 */
export type PeriodLabel = {
  start: number;
  end: number;
  text: string;
  period: PeriodId | null;
  month?: number;
  form: 'slash' | 'words' | 'upper' | 'month-only' | 'other';
};

const year = '(?:19|20)\\d\\d(?![\\d]|[.,]\\d)';
const nam = '(?:năm|Năm|NĂM)';
const toYear = (name: string): string =>
  `(?:(?<${name}Join>\\s*[/.–-]\\s*|\\s+${nam}\\s+)(?<${name}Year>${year}))?`;

const pattern = [
  `(?<n>0?[69]|sáu|chín|Sáu|Chín)(?<nGap>\\s+(?:tháng|THÁNG|Tháng))(?:(?<which>\\s+(?:đầu|cuối|ĐẦU|CUỐI))?(?<nJoin>\\s+${nam}\\s+)(?<nYear>${year})|(?<bareWhich>\\s+(?:đầu|cuối|ĐẦU|CUỐI))\\s+${nam})`,
  `(?<mWord>(?:tháng|Tháng|THÁNG)\\s+)(?<m>1[0-2]|0?[1-9])(?!\\d|\\.\\d{3}(?!\\d)|,\\d+\\s?(?:%|[\\p{Ll}]))${toYear('m')}`,
  `(?<qWord>(?:quý|Quý|QUÝ|quí|Quí|QUÍ)\\s+)(?<q>IV|I{1,3}|0?[1-4])(?![\\p{L}\\d])${toYear('q')}`,
  `(?<yWord>${nam}\\s+)(?<y>${year})(?!\\s*[-–]\\s*(?:19|20)\\d\\d)`,
].join('|');
const labels = new RegExp(`(?<![\\p{L}\\d/.,])(?:${pattern})`, 'gu');
const labelCue = cue('tháng ', 'quý ', 'quí ', 'năm ');
const wholeLabel = new RegExp(`^(?:${pattern})$`, 'u');

const roman = ['I', 'II', 'III', 'IV'];
/** A number right in front makes it a date ("15 tháng 8 năm 2023") or a duration; "Cách mạng tháng 8" is a name. */
const notALabel = /(?:(?<!số )\d\s+|[Cc]ách mạng )$/u;
/** "hằng năm 1960 người", "mỗi tháng 02 lần": every year or month, and so many of them. */
const every = /(?<!\p{L})(?:hằng|hàng|mỗi)\s+$/iu;
/** "sinh hoạt một tháng 02 lần", "giao ban tháng 02 lần": so many times a month. */
const times = /^\s(?:lần|lượt|buổi|kỳ|phiên)(?!\s(?:đầu|này|thứ|họp|xét)|\p{L})/iu;

/** "Doanh thu trong tháng 4 tỷ 150 triệu đồng": money behind the word, and no month of its own. */
const money = /^\s(?:tỷ|tỉ|triệu|nghìn|ngàn)\s(?:\d|đồng|USD)/iu;

function periodOf(groups: Record<string, string | undefined>): PeriodId | null {
  if (groups.m) return groups.mYear ? `${groups.mYear}-${groups.m.padStart(2, '0')}` : null;
  if (groups.q) {
    const index = roman.indexOf(groups.q) + 1 || Number(groups.q);
    return groups.qYear ? `${groups.qYear}-Q${index}` : null;
  }
  if (groups.y) return groups.y;
  if (!groups.nYear) return null;
  if (/^(?:0?9|chín)$/i.test(groups.n!)) return `${groups.nYear}-9M`;
  return `${groups.nYear}-H${/cuối/i.test(groups.which ?? '') ? 2 : 1}`;
}

function formOf(text: string, groups: Record<string, string | undefined>): PeriodLabel['form'] {
  const join = groups.mJoin ?? groups.qJoin;
  if (join === undefined) return groups.m ? 'month-only' : 'other';
  if (/[/.–-]/.test(join)) return 'slash';
  return text === text.toUpperCase() ? 'upper' : 'words';
}

/** The period labels of an NFC text in their order; dates ("ngày 15 tháng 8 năm 2023") and durations hold none. */
export function readPeriodLabels(text: string): PeriodLabel[] {
  const found: PeriodLabel[] = [];
  if (!labelCue(text)) return found;
  for (const match of matchesOf(labels, text)) {
    const groups = match.groups!;
    const start = match.index;
    if (groups.m && notALabel.test(text.slice(Math.max(0, start - 12), start))) continue;
    if ((groups.y || groups.m) && every.test(text.slice(Math.max(0, start - 8), start))) continue;
    const behind = text.slice(start + match[0].length, start + match[0].length + 24);
    if (groups.m && !groups.mYear && (times.test(behind) || money.test(behind))) continue;
    // Only halves and nine months have ids: "9 tháng cuối năm" is something else.
    if (/^(?:0?9|chín)$/i.test(groups.n ?? '') && /cuối/i.test(groups.which ?? groups.bareWhich ?? ''))
      continue;
    found.push({
      start,
      end: start + match[0].length,
      text: match[0],
      period: periodOf(groups),
      ...(groups.m ? { month: Number(groups.m) } : {}),
      form: formOf(match[0], groups),
    });
  }
  return found;
}

/** The word in the case of its model: "ĐẦU" and "cuối" → "CUỐI". */
function inCaseOf(model: string, word: string): string {
  return model === model.toUpperCase() ? word.toUpperCase() : word;
}

function otherLength(label: PeriodLabel, to: PeriodId): string {
  if (label.text === label.text.toUpperCase()) return writePeriod(to, 'upper');
  const text = writePeriod(to, label.form === 'slash' ? 'short' : 'long');
  return /^\p{Lu}/u.test(label.text) ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/**
 * The period `to` in the written form of `label`: case, slash or words, white space, a year only where the label has one. Months 1 and 2
 * have two digits, 3 to 9 only if the label padded such a month. A label of the same period comes back as it is.
 */
export function writePeriodLike(label: PeriodLabel, to: PeriodId): string {
  if (label.period !== null && label.period === to) return label.text;
  const groups = wholeLabel.exec(label.text)?.groups;
  const kind = to.slice(5);
  const toYearNumber = String(periodYear(to));
  if (groups?.m && /^\d\d$/.test(kind)) {
    const month = Number(kind);
    const padded = /^0[3-9]$/.test(groups.m) || month < 3;
    const tail = groups.mJoin === undefined ? '' : groups.mJoin + toYearNumber;
    return groups.mWord! + (padded ? kind : month) + tail;
  }
  if (groups?.q && kind.startsWith('Q')) {
    const quarter = Number(kind.slice(1));
    const number = /\d/.test(groups.q) ? String(quarter).padStart(groups.q.length, '0') : roman[quarter - 1]!;
    return groups.qWord! + number + (groups.qJoin === undefined ? '' : groups.qJoin + toYearNumber);
  }
  if (groups?.y && kind === '') return groups.yWord! + toYearNumber;
  if (groups?.n && (kind === '9M') === /9|chín/i.test(groups.n) && /^(?:9M|H\d)$/.test(kind)) {
    const tail = groups.nJoin === undefined ? '' : toYearNumber;
    const half =
      groups.which || groups.bareWhich
        ? label.text
        : label.text.replace(groups.nGap!, `${groups.nGap} ${inCaseOf(groups.nGap!, 'đầu')}`);
    const named =
      kind === '9M'
        ? label.text
        : half.replace(/đầu|cuối/iu, (word) => inCaseOf(word, kind === 'H1' ? 'đầu' : 'cuối'));
    return tail === '' ? named : named.replace(/\d{4}$/, tail);
  }
  return otherLength(label, to);
}
