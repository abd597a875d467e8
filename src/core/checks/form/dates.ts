import { matchesOf } from '../../vietnamese/text/matches.ts';
/** Dates of one month written in two ways; offsets are those of the text. */
export type DateFault = { start: number; end: number; expected: string };

const dated = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/**
 * "08/08/2023" beside "09/8/2023": days of the same month, one with a zero before the month. Months are looked at one by one, since older acts
 * are cited as their own text has them. Only the first of the fewer is told; with as many of both, the one against Nghị định 30/2020/NĐ-CP
 * (Phụ lục I: months 3 to 9 without a zero, 1 and 2 with one).
 */
export function dateFaults(text: string): DateFault[] {
  const months = new Map<string, { short: RegExpMatchArray[]; long: RegExpMatchArray[] }>();
  for (const match of matchesOf(dated, text)) {
    const [, , month, year] = match as unknown as [string, string, string, string];
    if (Number(month) > 9) continue;
    const key = `${Number(month)}/${year}`;
    const known = months.get(key) ?? { short: [], long: [] };
    months.set(key, known);
    known[month.length === 1 ? 'short' : 'long'].push(match);
  }
  for (const [key, { short, long }] of months) {
    if (short.length === 0 || long.length === 0) continue;
    const lawful = Number(key.split('/')[0]) > 2 ? short : long;
    const odd =
      short.length === long.length
        ? lawful === short
          ? long
          : short
        : short.length < long.length
          ? short
          : long;
    const match = odd[0]!;
    const month = odd === short ? `0${match[2]}` : String(Number(match[2]));
    return [
      {
        start: match.index!,
        end: match.index! + match[0].length,
        expected: `${match[1]}/${month}/${match[3]}`,
      },
    ];
  }
  return [];
}
