/**
 * The words of an answer as they were typed. Readers blank what is no answer (a question back, a table's frame) so that indices stay; an
 * answer around such a gap is kept with what stood there. Text that stands in the message as it is comes back unchanged.
 */
export function asSaid(typed: string, said: string): string {
  if (said.includes(typed)) return typed;
  const pieces = typed.split(/[^\S\n]{2,}/u);
  const first = pieces[0]!;
  for (let start = said.indexOf(first); first !== '' && start >= 0; start = said.indexOf(first, start + 1)) {
    let end = start + first.length;
    const whole = pieces.slice(1).every((piece) => {
      const at = said.indexOf(piece, end);
      end = at + piece.length;
      return at >= 0;
    });
    if (whole) return said.slice(start, end);
  }
  return typed;
}
