import { readMonthSpans } from '../dates/month-spans.ts';
import { readPeriodLabels } from '../dates/periods.ts';
import { hasDigit } from '../letters/letters.ts';
import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { Covered } from '../text/spans.ts';
import type { Fact } from '../types.ts';

const year = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';
const span = new RegExp(
  `(?<!\\p{L})(?:(?:giai đoạn|Giai đoạn|GIAI ĐOẠN|nhiệm kỳ|Nhiệm kỳ|NHIỆM KỲ|năm học|Năm học|niên khóa|niên vụ|[Nn]ăm)\\s+)?(?<![\\d/.,-])(${year})\\s*(?:[-–]|(?<=(?:niên vụ|năm học|vụ|niên khóa)\\s+\\d{4}\\s*)/)\\s*(${year})(?!\\s*[-:/]\\d)`,
  'gu',
);
/** "tỷ lệ 1/2000" is the scale of a map. */
const bareMonth = new RegExp(`(?<![\\p{L}\\d/.,-])(?<!t[ỷỉ] lệ )(0?[1-9]|1[0-2])\\/(${year})(?![/-])`, 'gu');

const moreYears = new RegExp(`\\s*(?:,|và)\\s+(${year})(?!\\s*[-–/])`, 'uy');
const nineMonths =
  /(?<=^|(?:báo cáo|kết quả|sơ kết|tình hình|quý III và|quý III,)\s)0?9\s+tháng(?!\s+(?:tuổi|tù|kể|cuối|\d|đầu|năm))(?!\p{L})/giu;

/** What a period has that is told without a figure: "quý I", "sáu tháng đầu năm". */
const wordPeriods = cue('quý ', 'quí ', 'sáu ', 'chín ', 'tháng đầu', 'tháng cuối');

type PeriodFact = Extract<Fact, { kind: 'period' }>;

/** The periods of a text: labels, years, ranges of years, and the first months of a year; without a year `--08`, `--Q2` or `--H1`. */
export function readPeriods(text: string): PeriodFact[] {
  const found: PeriodFact[] = [];
  if (!hasDigit(text) && !wordPeriods(text)) return found;
  const covered = new Covered(text.length);
  const add = (start: number, end: number, value: PeriodFact['value']): void => {
    if (covered.touches({ start, end })) return;
    covered.add({ start, end });
    found.push({ kind: 'period', text: text.slice(start, end), start, end, value });
  };
  for (const match of matchesOf(span, text)) {
    if (match[1]! < match[2]!)
      add(match.index, match.index + match[0].length, { from: match[1]!, to: match[2]! });
  }
  const labels = readPeriodLabels(text);
  for (const label of labels.filter((one) => /^\d|^[sc]/i.test(one.text) || one.month !== undefined)) {
    const half = /cuối/iu.test(label.text) ? '--H2' : '--H1';
    add(
      label.start,
      label.end,
      label.period ??
        (label.month === undefined
          ? /^0?9|^chín/i.test(label.text)
            ? '--9M'
            : half
          : `--${String(label.month).padStart(2, '0')}`),
    );
  }
  for (const { start, end, value } of readMonthSpans(text)) add(start, end, value);
  for (const label of labels) {
    const quarter = /(IV|I{1,3}|[1-4])$/u.exec(label.text)?.[1] ?? '';
    add(
      label.start,
      label.end,
      label.period ?? `--Q${['I', 'II', 'III', 'IV'].indexOf(quarter) + 1 || quarter}`,
    );
  }
  // "trong 2 năm 2023, 2024": the word stands once for both.
  for (const label of found.filter((one) => typeof one.value === 'string' && /^\d{4}$/.test(one.value))) {
    moreYears.lastIndex = label.end;
    for (let next = moreYears.exec(text); next; next = moreYears.exec(text))
      add(moreYears.lastIndex - 4, moreYears.lastIndex, next[1]!);
  }
  for (const match of matchesOf(nineMonths, text)) add(match.index, match.index + match[0].length, '--9M');
  for (const match of matchesOf(bareMonth, text))
    add(match.index, match.index + match[0].length, `${match[2]}-${match[1]!.padStart(2, '0')}`);
  return found.sort((a, b) => a.start - b.start);
}
