/*
 * How the examiner writes figures. Kept apart from src/core/vietnamese on purpose: a mistake shared by reader and examiner would never show.
 */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function below1000(value: number, whole: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const out: string[] = [];
  if (hundreds > 0 || !whole) out.push(digits[hundreds]!, 'trăm');
  if (tens === 0 && ones > 0 && out.length > 0) out.push('linh');
  if (tens === 1) out.push('mười');
  if (tens > 1) out.push(digits[tens]!, 'mươi');
  if (ones === 1 && tens > 1) out.push('mốt');
  else if (ones === 5 && tens > 0) out.push('lăm');
  else if (ones > 0) out.push(digits[ones]!);
  return out.join(' ');
}

/** A whole number in words: 1245 is "một nghìn hai trăm bốn mươi lăm". */
export function words(value: number): string {
  if (value === 0) return 'không';
  const out: string[] = [];
  let rest = value;
  for (const [size, name] of [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, 'nghìn'],
    [1, ''],
  ] as const) {
    const part = Math.floor(rest / size);
    rest %= size;
    if (part > 0) out.push(`${below1000(part, out.length === 0)} ${name}`.trim());
  }
  return out.join(' ');
}

/** A number as an office prints it: 7 is "07", 1245 is "1.245", 12.5 is "12,5". */
export function number(value: number, style: 'house' | 'bare' | 'plain' | 'words' = 'house'): string {
  if (style === 'words' && Number.isInteger(value)) return words(value);
  const [whole, part] = String(Math.round(value * 100) / 100).split('.');
  const grouped = style === 'plain' ? whole! : whole!.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const text = part ? `${grouped},${part}` : grouped;
  return style === 'house' && !part && value < 10 ? `0${text}` : text;
}

/** Money in đồng: "1,32 tỷ đồng", "184,5 triệu đồng"; `full` "184.500.000 đồng"; `mixed` "1 tỷ 320 triệu đồng". */
export function money(
  value: number,
  style: 'short' | 'full' | 'words' | 'mixed' | 'million' = 'short',
): string {
  if (style === 'full') return `${number(value, 'bare')} đồng`;
  if (style === 'words') return `${words(value)} đồng`;
  if (style === 'million' && value % 1e5 === 0) return `${number(value / 1e6, 'bare')} triệu đồng`;
  if (style === 'mixed' && value > 1e9 && value % 1e6 === 0 && value % 1e9 !== 0)
    return `${Math.floor(value / 1e9)} tỷ ${(value % 1e9) / 1e6} triệu đồng`;
  if (value >= 1e9 && value % 1e7 === 0) return `${number(value / 1e9, 'bare')} tỷ đồng`;
  return value % 1e5 === 0 ? `${number(value / 1e6, 'bare')} triệu đồng` : `${number(value, 'bare')} đồng`;
}

/** An ISO date: "04/4/2024" (the months 1 and 2 with a zero), `padded` "04/04/2024", `long` "04 tháng 4 năm 2024". */
export function date(iso: string, style: 'house' | 'padded' | 'long' = 'house'): string {
  const [year, month, day] = iso.split('-');
  const short = Number(month) < 3 ? month! : String(Number(month));
  if (style === 'long') return `${day} tháng ${short} năm ${year}`;
  return `${day}/${style === 'padded' ? month : short}/${year}`;
}

/** A percentage rounded half up: 93.478 is "93,5%". */
export const percent = (value: number, places = 1) =>
  `${number(Math.round(value * 10 ** places + 1e-9) / 10 ** places, 'bare')}%`;
