/** A period of the set: "2024-04", "2024-Q2" or "2024". */
export type Span = { id: string; year: number; kind: 'tháng' | 'quý' | 'năm'; index: number };

const roman = ['', 'I', 'II', 'III', 'IV'];

export function spanOf(id: string): Span {
  const [year, rest] = id.split('-');
  if (!rest) return { id, year: Number(year), kind: 'năm', index: 0 };
  return rest.startsWith('Q')
    ? { id, year: Number(year), kind: 'quý', index: Number(rest.slice(1)) }
    : { id, year: Number(year), kind: 'tháng', index: Number(rest) };
}

/** The period `by` steps away, of the same kind. */
export function shift({ kind, year, index }: Span, by: number): Span {
  if (kind === 'năm') return spanOf(String(year + by));
  const size = kind === 'tháng' ? 12 : 4;
  const at = year * size + index - 1 + by;
  const number = (at % size) + 1;
  return spanOf(
    `${Math.floor(at / size)}-${kind === 'quý' ? `Q${number}` : String(number).padStart(2, '0')}`,
  );
}

/** "tháng 4/2024", "quý II/2024", "năm 2024"; `long` writes "năm" out. */
export function label({ kind, year, index }: Span, long = false): string {
  if (kind === 'năm') return `năm ${year}`;
  const name = kind === 'quý' ? roman[index]! : index < 3 ? `0${index}` : String(index);
  return `${kind} ${name}${long ? ' năm ' : '/'}${year}`;
}

/** An ISO date inside the period; `share` (0 to 1) says how far along. */
export function dayIn({ kind, year, index }: Span, share: number): string {
  const months = kind === 'tháng' ? [index, 1] : kind === 'quý' ? [index * 3 - 2, 3] : [1, 12];
  const month = months[0]! + Math.min(months[1]! - 1, Math.floor(share * months[1]!));
  const within = (share * months[1]!) % 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(1 + Math.floor(within * 27)).padStart(2, '0')}`;
}
