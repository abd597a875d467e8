/* Rows that tell a count by place: "172 nhà bị sập (Yên Bái 2, Hòa Bình 7)", "27 sự cố, gồm: Bắc Ninh 2, Hà Nội 1". */

const place = '(?<place>\\p{Lu}\\p{L}*(?:[\\s.-]+\\p{L}+){0,5}?):?\\s+';
const inFront = new RegExp(`(?:[(,;:]|(?<!\\p{L})(?:gồm|trong đó|cụ thể))\\s*${place}$`, 'u');
const nextOne = new RegExp(`^\\s*[,;]\\s*${place}\\d`, 'u');
const lastOne = new RegExp(`${place}\\d[\\d.,]*(?:\\s?\\p{L}+)?\\s*$`, 'u');
const opening = /\(|(?<!\p{L})(?:gồm|trong đó|cụ thể)(?!\p{L})/gu;
/** A bracket that is closed, or a full stop, ends the row. */
const over = /[)]|\.\s/u;
const longest = 400;

/**
 * Whether a bare number behind a capitalised word is what a row says of a place, not the number of a name: the row opens behind a count, and
 * the place beside has another name, which "Phú Mỹ 1, Phú Mỹ 2" has not.
 */
export function isCountOfPlace(text: string, start: number, end: number): boolean {
  if (!/^\s*(?:[,;)]|\.(?:\s|$)|$)/u.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const here = inFront.exec(before)?.groups?.place;
  if (here === undefined) return false;
  const from = Math.max(0, start - longest);
  const open = [...text.slice(from, start).matchAll(opening)].at(-1);
  if (!open || over.test(text.slice(from + open.index, start))) return false;
  if (!/\d[^.;]{0,70}$/u.test(text.slice(Math.max(0, from + open.index - 70), from + open.index)))
    return false;
  const next = nextOne.exec(text.slice(end, end + 60))?.groups?.place;
  const row = before.slice(0, before.lastIndexOf(here)).replace(/[,;]\s*$/u, '');
  const other = next ?? lastOne.exec(row)?.groups?.place;
  return other !== undefined && other !== here;
}
