/* Where two sentences differ, word for word. */

/** Words of the one sentence that stand where the other has others; one side may be empty. */
export type Hunk = { old: { from: number; to: number }; now: { from: number; to: number } };

/** The places where two lists of words differ, with as many words as can be taken for the same; `plainly` says which words are one. */
export function hunksOf(
  old: readonly string[],
  now: readonly string[],
  plainly: (key: string) => string,
): Hunk[] {
  const [a, b] = [old.map(plainly), now.map(plainly)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - tail - 1] === b[b.length - tail - 1]
  )
    tail += 1;
  const [rows, columns] = [a.length - head - tail, b.length - head - tail];
  // The longest run of common words from each place on.
  const best = new Uint16Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number) => row * (columns + 1) + column;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      best[at(row, column)] =
        a[head + row] === b[head + column]
          ? best[at(row + 1, column + 1)]! + 1
          : Math.max(best[at(row + 1, column)]!, best[at(row, column + 1)]!);
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const from = [row, column] as const;
    while (
      (row < rows || column < columns) &&
      !(row < rows && column < columns && a[head + row] === b[head + column])
    )
      if (column >= columns || (row < rows && best[at(row + 1, column)]! >= best[at(row, column + 1)]!))
        row += 1;
      else column += 1;
    if (row > from[0] || column > from[1])
      hunks.push({
        old: { from: head + from[0], to: head + row },
        now: { from: head + from[1], to: head + column },
      });
    while (row < rows && column < columns && a[head + row] === b[head + column]) {
      row += 1;
      column += 1;
    }
  }
  return hunks;
}
