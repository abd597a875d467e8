import { isAmount } from '../reading/answers/amounts.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { WrongSum } from './shares.ts';

/* Growth in the bracket behind a change told in another noun than its figure: "kết nạp 1.375 đoàn viên, tăng 285 người (20,7%)". */

const opens = /^\s*\((?:tương ứng |tương đương |bằng |(?:tăng|giảm) )?$/iu;
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
    if (now.clause !== step.clause || now.hedged || !opens.test(text.slice(step.end, said.start))) return [];
    // What is alike is judged with the changes; here only people go by another noun.
    if (alike(now, step) || step.unit[0] !== 'người') return [];
    const fits = (base: number, open: number) =>
      base > 0 && shows(said, (100 * step.value) / base, (100 * open) / base);
    const open = openness(sentence, step) + openness(sentence, now);
    const nows = [
      ...saids.slice(0, at).map(({ value }) => value),
      ...answers.amounts.map(({ value }) => value),
      ...answers.noted.map(({ value }) => value),
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
