import { isAmount } from '../reading/answers/amounts.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { WrongSum } from './shares.ts';

/* Growth in the bracket behind a change: "kết nạp 1.375 đoàn viên, tăng 285 người (20,7%)", "cao hơn 14,4 tỷ đồng (+2,9%)". */

const opens = /^\s*\((?:tương ứng |tương đương |bằng |(?:tăng|giảm) |([+\u2212–-])\s?)?$/iu;
const figures = new Set<Said['role']>(['plain', 'total', 'result', 'cumulative']);

/** Rates behind a change that it makes with no figure of this month or the last. */
export function wrongGrowths(sentence: SeenSentence): WrongSum[] {
  const { text } = sentence.at;
  const { answers, earlier } = sentence.view;
  const saids = saidIn(sentence);
  return saids.flatMap((said, at): WrongSum[] => {
    const [now, step] = [saids[at - 2], saids[at - 1]];
    if (said.kind !== 'percent' || said.hedged || !/^\s*\)/u.test(said.tail)) return [];
    if (step?.role !== 'step' || step.kind === 'percent' || step.hedged || step.row !== null) return [];
    if (now === undefined || !figures.has(now.role) || now.kind !== step.kind) return [];
    const bracket = opens.exec(text.slice(step.end, said.start));
    if (now.clause !== step.clause || now.hedged || !bracket) return [];
    // What is itself called a change is judged with the changes; only people go by another noun.
    const same = alike(now, step);
    if (same ? said.role === 'step' : step.unit[0] !== 'người') return [];
    const sign = bracket[1];
    if (sign !== undefined && (sign === '+') !== step.direction > 0)
      return [{ start: text.lastIndexOf(sign, said.start), end: said.end, expected: null }];
    const fits = (base: number, open: number) =>
      base > 0 && shows(said, (100 * step.value) / base, (100 * open) / base);
    const open = openness(sentence, step) + openness(sentence, now);
    const nows = [
      now.value,
      ...(same
        ? []
        : [...saids.slice(0, at), ...answers.amounts, ...answers.noted].map(({ value }) => value)),
    ];
    const thens = [
      ...saids.flatMap(({ role, value }) => (role === 'base' ? [value] : [])),
      ...earlier.figures.flatMap(({ fact }) => (isAmount(fact) ? [Number(fact.value)] : [])),
    ];
    if (nows.some((value) => fits(value - step.direction * step.value, open))) return [];
    if (thens.some((value) => fits(value, open))) return [];
    if ([...answers.amounts, ...answers.noted].some(({ value }) => value === said.value)) return [];
    return [{ start: said.start, end: said.end, expected: null }];
  });
}
