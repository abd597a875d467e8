/**
 * The tasks of the coming period edited in words: `change` and `drop` name carried tasks by their printed number; `items` are the new texts,
 * the changed ones first and in the order of `change`, then the added ones. Slots name them from 1.
 */
export type TaskEdits = { kind: 'edits'; items: string[]; change: number[]; drop: number[] };

const numbers = String.raw`(\d+(?:\s*(?:,|và|&)\s*\d+)*)`;
const task = String.raw`(?:các\s+)?(?:mục|nhiệm vụ|ý|điểm)(?:\s+số)?`;
/** A directive begins a line or follows a separator; what it says runs to the next one. */
const directive = new RegExp(
  String.raw`(?:^|[.;,\n]\s*|\s+và\s+)(?:(giữ nguyên)(?=\s*(?:[.;,\n]|và\s|$))|(thêm|bổ sung)(?:\s+${task})?\s*:|(bỏ)\s+${task}\s+${numbers}|(sửa|thay)\s+${task}\s+(\d+)\s*(?:thành|bằng|là)?\s*:?)`,
  'giu',
);

/** Words that order a change of the carried tasks. */
const order = /^(?:bỏ|xóa|xoá|bớt|sửa|thay)(?=\s)/iu;

/**
 * Reads "giữ nguyên, thêm: A; bỏ mục 5; sửa mục 3: B". An item without any such word is a task to add; an order that
 * names no task ("bỏ mục cuối") comes back as `unclear`.
 */
export function readTaskEdits(texts: string[]): TaskEdits & { unclear?: string[] } {
  const added: string[] = [];
  const changed: { number: number; text: string }[] = [];
  const drop: number[] = [];
  const unclear: string[] = [];
  for (const text of texts) {
    const found = [...text.matchAll(directive)];
    const lead = text.slice(0, found[0]?.index ?? text.length).trim();
    if (lead !== '') (order.test(lead) ? unclear : added).push(lead);
    found.forEach((match, index) => {
      const said = text
        .slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
        .replace(/^[\s:,;]+|[\s;,]+$/gu, '');
      if (match[2] !== undefined)
        added.push(
          ...said
            .split('\n')
            .map((line) => line.replace(/^[-+•]\s*/u, '').trim())
            .filter(Boolean),
        );
      else if (match[3] !== undefined) drop.push(...(match[4]!.match(/\d+/g) ?? []).map(Number));
      else if (match[5] !== undefined) {
        if (said === '') unclear.push(match[0].trim());
        else changed.push({ number: Number(match[6]), text: said });
      }
    });
  }
  return {
    kind: 'edits',
    items: [...changed.map((change) => change.text), ...added],
    change: changed.map((change) => change.number),
    drop,
    ...(unclear.length > 0 ? { unclear } : {}),
  };
}

/** Which paragraph bears a task's printed number; where none is numbered, they are counted. -1 when there is no such task. */
export function taskIndex(labels: readonly (string | undefined)[], number: number): number {
  const numbered = labels.map((label) => (label && /^\d+/.test(label) ? Number.parseInt(label, 10) : null));
  if (numbered.some((label) => label !== null)) return numbered.indexOf(number);
  return number >= 1 && number <= labels.length ? number - 1 : -1;
}
