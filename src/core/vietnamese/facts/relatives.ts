import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

type Period = Extract<Fact, { kind: 'period' }>;

const relative =
  /(?<!\p{L})(?:cùng kỳ(?!\s+(?:năm\s+)?\d)(?:\s+(?:năm\s+(?:trước|ngoái)|tháng\s+trước))?|(?:tháng|quý|năm|kỳ)\s+(?:trước|sau))(?!\p{L}|\s+(?:năm\s+)?\d)/giu;
const steps: [RegExp, string][] = [
  [/^cùng kỳ tháng/iu, '1M'],
  [/^(?:cùng kỳ|năm)/iu, '1Y'],
  [/^tháng/iu, '1M'],
  [/^quý/iu, '1Q'],
  [/^kỳ/iu, '1P'],
];

/** Periods told by their distance from the report's own: "cùng kỳ" is `-1Y`, "tháng sau" `+1M`, "kỳ trước" `-1P`. */
export const readRelativePeriods = (text: string): Period[] =>
  matchesOf(relative, text).map((match) => {
    const sign = /sau$/iu.test(match[0]) ? '+' : '-';
    const step = steps.find(([form]) => form.test(match[0]))![1];
    const end = match.index + match[0].length;
    return { kind: 'period', text: match[0], start: match.index, end, value: sign + step };
  });
