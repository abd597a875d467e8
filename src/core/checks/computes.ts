import type { StatedAmount } from './answer-index.ts';
import { type AmountFact, isAmount, unitOf } from './judge-amounts.ts';
import type { SeenSentence } from './view.ts';
import { keysOf } from './words.ts';

/* Figures that nobody typed but that compute from what was typed: sums, differences, shares, growth, quotients, lengths of lists. */

type Amount = { value: number; unit: readonly string[]; kind: AmountFact['kind'] };

const change =
  /(?:tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn|vượt|chênh lệch)(?:\s\p{L}+){0,3}\s*\(?$/iu;
const rest = /(?:còn(?: lại)?|chưa|gồm|và)(?:\s[\p{L},]+){0,3}\s*$/iu;
const complement = /^(?:\S+\s){0,3}(?:nam|nữ)(?!\p{L})/iu;
const total = /(?:tổng|cộng|tất cả|cả thảy|lũy kế|luỹ kế)[^;]{0,40}$/iu;
const average = /bình quân|trung bình|năng suất|trên một|mỗi/iu;
const each = /^[^,;.()]{0,30}(?<!\p{L})(?:mỗi|trên một)(?!\p{L})/iu;
const share = /chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương (?:ứng|đương)|là|\($|còn/iu;

/**
 * Whether a figure that no answer states computes from stated figures, those beside it and those of the last period. A figure `claimed` by
 * the words of one answer is that answer's and no remainder or average.
 */
export function computes(
  sentence: SeenSentence,
  fact: AmountFact,
  alike: readonly StatedAmount[],
  claimed: boolean,
): boolean {
  const { text } = sentence.at;
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const after = text.slice(fact.end, fact.end + 40);
  const shown = decimalsOf(fact);
  const value = Number(fact.value);
  const here = amountsHere(sentence, fact);
  const stated: Amount[] = sentence.view.answers.amounts.map(({ value, unit, kind }) => ({
    value,
    unit,
    kind,
  }));
  const last: Amount[] = sentence.view.earlier.dated.flatMap(({ fact: old }) =>
    isAmount(old) ? [{ value: Number(old.value), unit: unitOf(old), kind: old.kind }] : [],
  );
  if (fact.kind === 'percent') return percentComputes(value, shown, clause, after, here, stated, last);
  const unit = unitOf(fact);
  const fits = (one: Amount) => one.kind === fact.kind && headsAgree(one.unit, unit);
  const [own, told, past] = [here.filter(fits), stated.filter(fits), last.filter(fits)];
  const near = (a: number) => round(a, shown) === round(value, shown);
  if (change.test(clause) && differs([...own, ...told], [...own, ...told, ...past], near)) return true;
  const leftOver =
    /còn/iu.test(clause.slice(-20)) || (/chưa/iu.test(clause.slice(-30)) && !claimed)
      ? true
      : complement.test(fact.text.replace(/^[\d.,\s]+/u, '') + after);
  if (rest.test(clause) && leftOver && differs([...own, ...told], [...own, ...told], near)) return true;
  if (
    total.test(clause) &&
    (sums(here, stated, told, fact.kind, near) ||
      past.some((old) => told.some((one) => near(one.value + old.value))))
  )
    return true;
  if (
    (average.test(clause) || each.test(after) || (fact.unit ?? '').includes('/')) &&
    quotient([...here, ...stated], unit, near)
  )
    return true;
  if (alike.length === 0 && isListLength(sentence, fact, value)) return true;
  return isSpanOfDays(sentence, fact, value);
}

/** The amounts of the same sentence, without the one in hand. */
function amountsHere(sentence: SeenSentence, fact: AmountFact): (Amount & { before: boolean })[] {
  return sentence.facts.flatMap((one) => {
    const before = one.start < fact.start;
    if (one === fact) return [];
    if (isAmount(one)) return [{ value: Number(one.value), unit: unitOf(one), kind: one.kind, before }];
    if (one.kind === 'ratio')
      return [one.value.part, one.value.whole].map((value) => ({
        value: Number(value),
        unit: unitOf(one),
        kind: 'quantity' as const,
        before,
      }));
    return [];
  });
}

const headsAgree = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a[0] === b[0];

/** The digits behind the decimal sign as they are shown ("94,70" has two); money is compared to the shown part of its unit. */
function decimalsOf(fact: AmountFact): number {
  const digits = /\d[\d.]*(?:,(\d+))?/u.exec(fact.text)?.[1]?.length ?? 0;
  if (fact.kind !== 'money') return digits;
  return (
    digits -
    (/tỷ|tỉ/iu.test(fact.text)
      ? 9
      : /triệu|tr(?!\p{L})/iu.test(fact.text)
        ? 6
        : /nghìn|ngàn/iu.test(fact.text)
          ? 3
          : 0)
  );
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale + Math.sign(value) * 1e-6);
}

const differs = (
  some: readonly Amount[],
  all: readonly Amount[],
  near: (value: number) => boolean,
): boolean => some.some((a) => all.some((b) => a.value !== b.value && near(Math.abs(a.value - b.value))));

/** A sum of figures just named, of neighbouring answers, or of some answers in the same unit. */
function sums(
  here: readonly (Amount & { before: boolean })[],
  stated: readonly Amount[],
  told: readonly Amount[],
  kind: string,
  near: (value: number) => boolean,
): boolean {
  const runs = [
    here.filter((one) => one.before && one.kind === kind),
    here.filter((one) => !one.before && one.kind === kind),
    stated.filter((one) => one.kind === kind),
  ];
  for (const run of runs) {
    for (let from = 0; from < run.length; from++) {
      let sum = run[from]!.value;
      for (let to = from + 1; to < Math.min(run.length, from + 8); to++) {
        sum += run[to]!.value;
        if (near(sum)) return true;
      }
    }
  }
  const few = told.slice(0, 9);
  for (let set = 3; set < 1 << few.length; set++) {
    if ((set & (set - 1)) === 0) continue;
    if (near(few.reduce((sum, one, at) => (set & (1 << at) ? sum + one.value : sum), 0))) return true;
  }
  return false;
}

/** "5,8 tấn/ha", "bình quân 59 lượt người mỗi cuộc". */
function quotient(
  amounts: readonly Amount[],
  unit: readonly string[],
  near: (value: number) => boolean,
): boolean {
  const per = unit.length === 2 ? unit : null;
  return amounts.some(
    (a) =>
      a.kind !== 'percent' &&
      headsAgree(a.unit, unit) &&
      amounts.some(
        (b) =>
          b !== a &&
          b.value > 1 &&
          b.kind === 'quantity' &&
          (!per || !isMeasure(per[1]!) || b.unit[0] === per[1]) &&
          near(a.value / b.value),
      ),
  );
}

const isMeasure = (word: string) => ['ha', 'm2', 'km', 'kg', 'tấn', 'ngày'].includes(word);

function percentComputes(
  value: number,
  shown: number,
  clause: string,
  after: string,
  here: readonly (Amount & { before: boolean })[],
  stated: readonly Amount[],
  last: readonly Amount[],
): boolean {
  const near = (a: number) =>
    Number.isFinite(a) &&
    (round(a, shown) === round(value, shown) ||
      round(Math.floor(a * 10 ** shown) / 10 ** shown, shown) === round(value, shown));
  const counts = here.filter((one) => one.kind !== 'percent');
  if (/tăng|giảm|hơn|vượt|chênh/iu.test(clause.slice(-40))) {
    // Growth: the figure just named over its base, or a difference just named over its base.
    const current = counts.filter((one) => one.before);
    const bases = [...last, ...counts, ...stated];
    return (current.length > 0 ? current : stated).some((a) =>
      bases.some(
        (b) =>
          b.kind === a.kind &&
          b.value > 0 &&
          headsAgree(a.unit, b.unit) &&
          a.value !== b.value &&
          (near((Math.abs(a.value - b.value) / b.value) * 100) || near((a.value / b.value) * 100)),
      ),
    );
  }
  if (!share.test(clause) && !/^\s*\)/u.test(after)) return false;
  const others = here.filter((one) => one.kind === 'percent' && one.before);
  if (others.some((one) => near(100 - one.value))) return true;
  const part = counts.filter((one) => one.before).at(-1);
  if (!part) return false;
  const wholes = [...counts, ...stated].filter((one) => one.kind === part.kind);
  const parts = [part, ...counts.filter((one) => one.before).slice(-3)];
  return wholes.some(
    (whole) =>
      whole.value > 0 &&
      parts.some(
        (one) =>
          whole.value >= one.value &&
          whole !== one &&
          near((one.value / whole.value) * 100) &&
          (one.value !== whole.value || value === 100),
      ),
  );
}

/** "02 văn bản" where an answer lists two; "02 nhiệm vụ" where it names two. */
function isListLength(sentence: SeenSentence, fact: AmountFact, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || value > 40) return false;
  const unit = unitOf(fact).slice(0, 3);
  return (sentence.view.material.answers ?? []).some((answer) => {
    const kind = answer.type === 'reference' || answer.type === 'event' ? answer.type : null;
    const items = kind
      ? answer.facts.filter((one) => one.kind === kind).length
      : answer.text.split('\n').length;
    if (items !== value || (answer.type !== 'text' && kind === null)) return false;
    const label = new Set(keysOf(answer.label));
    const types =
      kind === 'reference'
        ? answer.facts.flatMap((one) => (one.kind === 'reference' ? keysOf(one.value.type ?? '') : []))
        : [];
    return unit.filter((word) => label.has(word) || types.includes(word)).length >= Math.min(2, unit.length);
  });
}

/** "trong 05 ngày, từ ngày 03/10 đến ngày 07/10": both ends count. */
function isSpanOfDays(sentence: SeenSentence, fact: AmountFact, value: number): boolean {
  if (fact.kind !== 'quantity' || unitOf(fact)[0] !== 'ngày') return false;
  const dates = sentence.facts
    .flatMap((one) => (one.kind === 'date' && !one.value.startsWith('--') ? [Date.parse(one.value)] : []))
    .filter((time) => !Number.isNaN(time));
  return dates.some((from) => dates.some((to) => to > from && (to - from) / 86_400_000 + 1 === value));
}
