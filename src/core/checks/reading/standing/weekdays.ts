/** Days from Monday to Friday, both ends counted: an inspection may count only those. */
export function weekdaysIn(from: number, to: number): number {
  let found = 0;
  for (let day = from; day <= to && found < 400; day += 86_400_000) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) found++;
  }
  return found;
}
