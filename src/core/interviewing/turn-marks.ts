import type { Doubt, KnownValue } from '../interview.ts';
import type { ReplyPart } from '../replies/types.ts';

/* Small questions that a turn asks of values, readings and proposals. */

/** Whether two values are the same; a database gives keys back in another order. */
export const same = (a: KnownValue, b: KnownValue): boolean => inOrder(a) === inOrder(b);
const inOrder = (value: KnownValue): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Whether a reply to a question of the year, answered by an earlier report, says that nothing has changed. */
export const saysNoChange = (reading: ReplyPart['reading']): boolean =>
  reading.kind === 'unreadable'
    ? reading.problem.kind === 'nothing-to-repeat'
    : ['none', 'same', 'pending'].includes(reading.value.kind) ||
      (reading.kind === 'confirm' && reading.why.some((why) => why.kind === 'as-last-period'));

/** The group that one sentence speaks for as a whole; null where it speaks for its own question only. */
export const wholeGroup = ({ reading }: ReplyPart): string | null => {
  if (reading.kind !== 'confirm') return null;
  const why = reading.why.find((one) => one.kind === 'whole-group');
  return why?.kind === 'whole-group' ? why.group : null;
};

/** Whether all proposals came of one sentence for a whole group. */
export const isOneGroup = (doubts: readonly Doubt[]): boolean => {
  const groups = doubts.map((doubt) => doubt.why.find((why) => why.kind === 'whole-group'));
  const [first] = groups;
  return (
    first !== undefined && groups.every((one) => one?.kind === 'whole-group' && one.group === first.group)
  );
};
