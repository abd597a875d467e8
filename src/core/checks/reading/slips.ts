/** One digit other, too many or too few, or two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  if (long.length > short.length)
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  const differ = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  if (differ.length === 1) return true;
  const [x, y] = differ as [number, number];
  return differ.length === 2 && a[x] === b[y] && a[y] === b[x];
}
