import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Mark, Report, ReportSection, ReportSentence } from './report.ts';
import {
  comparePeriods,
  readPeriodLabels,
  shiftPeriod,
  writePeriodLike,
} from './vietnamese/dates/periods.ts';
import { quotedSpans } from './vietnamese/text/pairs.ts';
import type { PeriodId } from './vietnamese/types.ts';

/* The draft plan (DESIGN section 6): what is stored and compared, so that every sentence knows where it came from. */

/** Who made an item of a plan where it was not the drafter: the rules in a plan of a model, or somebody by hand (`author`, a person key). */
const maker = { by: z.enum(['rules', 'hand']).optional(), author: z.string().optional() };

/** An item of a plan. */
const planItemSchema = z.union([
  /** A standing sentence of an earlier report, by its id; only its period labels move. */
  z.strictObject({ keep: z.string() }),
  /** A sentence on this period's answers; facts stand in slots. */
  z.strictObject({
    write: z.string().min(1),
    from: z.array(z.string()).min(1),
    replaces: z.array(z.string()),
    /** The edits by hand of other periods from which its words were learned. */
    phrasing: z.array(z.strictObject({ by: z.string(), at: z.string(), period: z.string() })).optional(),
    ...maker,
  }),
  /** A standing sentence in new words, shown to people as a proposal. */
  z.strictObject({
    revise: z.string(),
    to: z.string().min(1),
    why: z.string().min(1),
    ...maker,
  }),
  /** A sentence of the earlier report that is left out. */
  z.strictObject({ drop: z.string(), why: z.string().min(1), author: maker.author }),
]);
export type PlanItem = z.infer<typeof planItemSchema>;

export const planSchema = z.strictObject({
  template: z.string(),
  period: z.string(),
  drafter: z.enum(['rules', 'model']),
  sources: z.record(z.string(), z.strictObject({ text: z.string(), sha256: z.string() })),
  sections: z.array(z.strictObject({ id: z.string(), paragraphs: z.array(z.array(planItemSchema)) })),
});
export type Plan = z.infer<typeof planSchema>;
export type SectionPlan = Plan['sections'][number];

/** The earlier sentence that an item rests on, or null for a written one. */
export const itemSource = (item: PlanItem): string | null =>
  'keep' in item ? item.keep : 'revise' in item ? item.revise : 'drop' in item ? item.drop : null;

/** The texts and hashes of every earlier sentence that a plan names. */
export function planSources(
  sections: SectionPlan[],
  sentences: ReadonlyMap<string, ReportSentence>,
): Plan['sources'] {
  const ids = sections.flatMap((section) =>
    section.paragraphs.flat().flatMap((item) => {
      const source = itemSource(item);
      return source === null && 'write' in item
        ? [...item.replaces, ...item.from]
        : source === null
          ? []
          : [source];
    }),
  );
  const sources: Plan['sources'] = {};
  for (const id of ids) {
    const sentence = sentences.get(id);
    if (sentence)
      sources[id] = { text: sentence.text, sha256: bytesToHex(sha256(utf8ToBytes(sentence.text))) };
  }
  return sources;
}

/** Every sentence of the earlier reports by id. */
export const sentencesById = (history: readonly Report[]): Map<string, ReportSentence> =>
  new Map(
    history
      .flatMap((report) => report.sections.flatMap(sentencesOf))
      .map((sentence) => [sentence.id, sentence]),
  );

/** The sentences of a section in order. */
export const sentencesOf = (section: ReportSection): ReportSentence[] =>
  section.paragraphs.flatMap((paragraph) => paragraph.sentences);

/**
 * A standing sentence carried into another period: labels of its own period and of the one after it move along in the same written form
 * ("tháng 8/2023" → "tháng 9/2023", "THÁNG 9 NĂM 2023" → "THÁNG 10 NĂM 2023"); nothing else changes. Labels in quotation marks belong to
 * a title and stay; a bare year is not a label.
 */
export function carryLabels(
  sentence: { text: string; marks: Mark[] },
  from: PeriodId,
  to: PeriodId,
): { text: string; marks: Mark[] } {
  let { text } = sentence;
  let marks = sentence.marks;
  const quoted = quotedSpans(text);
  const labels = readPeriodLabels(text).filter(
    ({ start }) => !quoted.some(([open, close]) => open < start && start < close),
  );
  for (const label of labels.reverse()) {
    const target = movedPeriod(label, from, to);
    if (target === null) continue;
    const written = writePeriodLike(label, target);
    text = text.slice(0, label.start) + written + text.slice(label.end);
    const grown = written.length - (label.end - label.start);
    const move = (at: number) => (at >= label.end ? at + grown : at);
    marks = marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }));
  }
  return { text, marks };
}

/** Where a period label goes when its report of period `from` is carried to `to`; null when it stays. */
function movedPeriod(
  label: { period: PeriodId | null; month?: number; form: string },
  from: PeriodId,
  to: PeriodId,
): PeriodId | null {
  for (const ahead of [0, 1]) {
    const own = shiftPeriod(from, ahead);
    const monthOnly =
      label.period === null &&
      label.month !== undefined &&
      own.endsWith(`-${String(label.month).padStart(2, '0')}`);
    const same =
      label.period !== null && !/^\d{4}$/.test(label.period) && comparePeriods(label.period, own) === 0;
    if (same || monthOnly) return shiftPeriod(to, ahead);
  }
  return null;
}
