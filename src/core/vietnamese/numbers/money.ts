import { Decimal } from 'decimal.js';
import { fold } from '../letters/fold.ts';
import { canonical, parseNumber, writeNumber } from './numbers.ts';

/** Units of money by their power of ten, as formal texts and chat write them (folded). */
export const moneyScales: Record<string, number> = {
  nghìn: 3,
  ngàn: 3,
  k: 3,
  triệu: 6,
  trieu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
  ty: 9,
  ti: 9,
  'trăm triệu': 8,
  'nghìn tỷ': 12,
  'nghìn tỉ': 12,
  'ngàn tỷ': 12,
  'ngàn tỉ': 12,
  'triệu tỷ': 15,
  'triệu tỉ': 15,
};

const scale =
  'triệu tỷ|triệu tỉ|nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|trăm triệu|nghìn|ngàn|triệu|trieu|tỷ|tỉ|ty|ti|tr|k';
const currency = /\s*(?:đồng|dong|vnđ|vnd|đ|d)$/;
const amount = new RegExp(`^((?:\\d[\\d., ]*\\d|\\d)|nửa|[\\p{L} ]+?)\\s*(${scale})(?![\\p{L}])\\s*`, 'u');

/** The đồng of a folded amount such as "2 tỷ 300 triệu", "1,5 tỷ", "một tỷ rưỡi", "2tr5"; null when it is none. */
function parseScaled(folded: string): string | null {
  let rest = folded;
  let total = new Decimal(0);
  let last = 99;
  while (rest !== '') {
    const part = amount.exec(rest);
    if (!part) {
      if (last === 99) return null;
      if (rest === 'rưỡi') return canonical(total.plus(new Decimal(5).times(`1e${last - 1}`)).toFixed());
      // "2tr5", "1 tỷ 25": what follows the unit without its own is a decimal part of it.
      return /^\d{1,3}$/.test(rest)
        ? canonical(total.plus(new Decimal(`0.${rest}`).times(`1e${last}`)).toFixed())
        : null;
    }
    const power = moneyScales[part[2]!]!;
    const value = part[1] === 'nửa' ? '0.5' : parseNumber(part[1]!);
    if (value === null || power >= last) return null;
    total = total.plus(new Decimal(value).times(`1e${power}`));
    last = power;
    rest = rest.slice(part[0].length);
  }
  return last === 99 ? null : canonical(total.toFixed());
}

/**
 * A whole text that is one sum of money, as đồng in an exact decimal string: "495.000.000 đồng", "2 tỷ 300 triệu", "650tr", "nửa tỷ". Null
 * for everything else, also for a bare number, which could mean any unit.
 */
export function parseMoney(text: string): string | null {
  const folded = fold(text);
  const bare = folded.replace(currency, '');
  const scaled = parseScaled(bare.replace(/(\d)(tr|tỷ|tỉ|ty|ti|k)(\d{1,3})$/, '$1$2 $3'));
  if (scaled !== null) return scaled;
  if (bare === folded) return null;
  return parseNumber(bare);
}

/** Đồng in full figures: "372500000" → "372.500.000 đồng". */
export function writeMoney(value: string): string {
  return `${writeNumber(value)} đồng`;
}
