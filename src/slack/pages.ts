/** A page of a list, as Slack's Web API gives it. */
type Page<T> = { items: readonly T[]; next: string | undefined };

/**
 * Reads a list by Slack's cursors until it ends, `enough` says so, or a cursor comes twice. Slack may give fewer items than asked for, even none, with more to
 * come (docs.slack.dev, "Pagination").
 */
export async function allPages<T>(
  ask: (cursor: { cursor?: string }) => Promise<Page<T>>,
  enough: (items: readonly T[]) => boolean = () => false,
): Promise<T[]> {
  const all: T[] = [];
  const seen = new Set<string>();
  for (let cursor = ''; ; ) {
    const { items, next } = await ask(cursor === '' ? {} : { cursor });
    all.push(...items);
    cursor = next ?? '';
    if (cursor === '' || seen.has(cursor) || enough(all)) return all;
    seen.add(cursor);
  }
}
