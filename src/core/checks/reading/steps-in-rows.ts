import type { Said } from './said.ts';

/* Changes that are not said right in front of their figure: those of a row, and those behind the figure of then. */

export const toThen = /^[^,;.()\d]{0,30}so với (?:(?:đầu|giữa|cuối|hết) )?(?:cùng kỳ|tháng|quý|kỳ|năm|đợt)/iu;

/** "lần lượt 06 và 03", "tương ứng giảm 37,5%, 33,3% và 55,6%". */
const inTurn =
  /(?<!\p{L})(?:lần lượt(?: là)?|(?:lần lượt|tương ứng)(?: là| với)? (?:tăng|giảm)(?: thêm)?)\s+$/iu;
const next = /^\s*(?:,|và|,\s*và)\s*$/iu;

const goesOn = /^(?:\s\p{L}+){0,3}\s*(?:,|(?<!\p{L})và)\s+$/u;

/** "cả ba tiêu chí đều giảm: giảm 05 vụ, 02 người chết". */
const allOf = /(?<!\p{L})(?:đều|cùng|đồng loạt)(?: cùng)? (?:tăng|giảm)(?: về| ở| trên)?[^;.()\d]{0,50}$/iu;

/** "giảm 05 vụ, 02 người chết và 04 người bị thương so với tháng trước": a row of other nouns that is compared at its end. */
function isComparedBehind(saids: readonly Said[], from: number): boolean {
  const first = saids[from]!;
  let to = from;
  while (
    saids[to + 1]?.clause === first.clause &&
    saids[to + 1]!.depth === first.depth &&
    saids[to + 1]!.kind === first.kind &&
    saids[to + 1]!.unit[0] !== first.unit[0] &&
    ['plain', 'base'].includes(saids[to + 1]!.role) &&
    goesOn.test(saids[to + 1]!.lead)
  )
    to += 1;
  return to > from && toThen.test(saids[to]!.tail);
}

const opensList = /^:\s+$/u;

/** "tăng 19 huy chương: 05 vàng, 06 bạc": a list right behind a change, of what is less than all of it; where it says "so với" in between, it leads back to now. */
const isListedBehind = (first: Said, second: Said | undefined): boolean =>
  second !== undefined &&
  opensList.test(second.lead) &&
  second.kind === first.kind &&
  second.value < first.value &&
  second.role === 'plain';

/** "tăng lần lượt 06 và 03 doanh nghiệp": what goes on with a row of changes is a change too, of the figure that has its place. */
export function inRows(saids: readonly Said[]): readonly Said[] {
  if (!saids.some(({ role }) => role === 'step')) return saids;
  const found = [...saids];
  for (let from = 0; from < found.length; from++) {
    const first = found[from]!;
    if (
      first.role === 'step' &&
      !inTurn.test(first.lead) &&
      (first.depth > 0 ||
        allOf.test(first.lead) ||
        isComparedBehind(found, from) ||
        isListedBehind(first, found[from + 1]))
    ) {
      // "(giảm 03 vụ, 01 người chết, 03 người bị thương)": said once for all in the bracket, or where all of them are named or compared.
      for (let at = from + 1; at < found.length && found[at]!.depth === first.depth; at++) {
        const one = found[at]!;
        const joined = goesOn.test(one.lead) || (at === from + 1 && opensList.test(one.lead));
        if ((one.role !== 'plain' && one.role !== 'base') || one.whole !== null || !joined) break;
        const row = { index: at - from, of: Number.POSITIVE_INFINITY };
        found[at] = { ...one, role: 'step', direction: first.direction, cue: one.start, row };
      }
      continue;
    }
    if (first.role !== 'step' || !inTurn.test(first.lead)) continue;
    let to = from + 1;
    while (found[to]?.kind === first.kind && next.test(found[to]!.lead)) to += 1;
    if (to - from < 2) continue;
    for (let at = from; at < to; at++) {
      const { cue } = at === from ? first : { cue: found[at]!.start };
      const row = { index: at - from, of: to - from };
      found[at] = { ...found[at]!, role: 'step', direction: first.direction, cue, row };
    }
    // "06 và 03 doanh nghiệp": the noun stands behind the last.
    const { unit } = found[to - 1]!;
    for (let at = from; at < to; at++) if (found[at]!.unit.length === 0) found[at] = { ...found[at]!, unit };
  }
  return found;
}

const wayTo =
  /(?<!\p{L})(?:(?<more>tăng|vượt|(?:cao|nhiều|lớn|đông|dài) hơn)|giảm|kém|(?:thấp|ít|nhỏ|ngắn) hơn)(?: (?!là )(?:\p{L}+|\d[\d/]*)){0,7}\s+\(?$/iu;
const byHowMuch =
  /^(?:\)\s+|\)?(?: (?:của|ở|hồi|trong) (?:cùng kỳ|(?:tháng|quý|kỳ|năm|đợt) [\p{L}\d/]+)(?: năm (?:\d{4}|trước))?)?\s+(?:là|tới|đến)\s+)$/iu;

/** "nhiều hơn tháng trước (455 học viên) là 157 học viên", "thấp hơn kế hoạch năm (5,1%) 0,28 điểm phần trăm": how far it is from the figure of then, told behind that. */
export const behindBases = (text: string, saids: readonly Said[]): readonly Said[] =>
  saids.map((said, at): Said => {
    const base = saids[at - 1];
    if (said.role !== 'plain' && said.role !== 'base') return said;
    if (base?.role !== 'base' || base.kind !== said.kind || !byHowMuch.test(text.slice(base.end, said.start)))
      return said;
    const way = wayTo.exec(base.lead);
    if (!way) return said;
    const cue = base.start - base.lead.length + way.index;
    return { ...said, role: 'step', direction: way.groups!.more === undefined ? -1 : 1, cue };
  });
