import { nfc } from '../letters/fold.ts';

/**
 * A document number taken apart: `04/2015/NĐ-CP` is no 4 of 2015, type symbol `NĐ`, body `CP`. State documents are `number/TYPE-BODY`, legal
 * acts carry the year, Party papers are `number-TYPE/BODY`; a công văn has no type symbol. `series` is all but the number and is compared as
 * it is. Body and type symbol are in capitals ("TTG", "TTR"), Ð is Đ.
 */
export type DocumentSymbol = {
  number: number;
  year: number | null;
  form: 'state' | 'party';
  type: string;
  body: string;
  series: string;
};

const state = /^(\d{1,5})[A-ZĐ]?\/(?:((?:19|20)\d\d)\/)?([\p{L}&][\p{L}\d&]*)(?:[-.]([\p{L}\d&.-]+))?$/u;
const party = /^(\d{1,5})[A-ZĐ]?-([\p{L}]{1,8})\/([\p{L}][\p{L}\d&.-]*)$/u;

/** Takes a number with its symbol apart; null where it is none ("72", "lần thứ 5"). */
export function readSymbol(text: string): DocumentSymbol | null {
  const plain = nfc(text)
    .replace(/^\s*số:?\s*/iu, '')
    .replace(/\s+/g, '')
    .replace(/[–—‑]/g, '-')
    .toUpperCase()
    .replace(/Ð/g, 'Đ');
  const ofParty = party.exec(plain);
  if (ofParty) {
    const [, number, type, body] = ofParty as unknown as [string, string, string, string];
    return { number: Number(number), year: null, form: 'party', type, body, series: `-${type}/${body}` };
  }
  const ofState = state.exec(plain);
  if (!ofState) return null;
  const [, number, year, first, rest] = ofState as unknown as [string, string, string?, string?, string?];
  const law = /^(?:QH|UBTVQH)\d{1,2}$/.test(first!);
  return {
    number: Number(number),
    year: year === undefined ? null : Number(year),
    form: 'state',
    type: law ? '' : first!,
    body: law ? first! : (rest ?? ''),
    series: `/${year === undefined ? '' : `${year}/`}${first}${rest === undefined ? '' : `-${rest}`}`,
  };
}

/** Kinds of bodies whose papers are told by their symbol. */
export type BodyKind =
  | 'government'
  | 'prime-minister'
  | 'assembly'
  | 'standing-committee'
  | 'party-centre'
  | 'ministry'
  | 'council'
  | 'committee'
  | 'party-province'
  | 'department';

/** The body that the symbol of a number names; null where the symbol does not tell ("VPCP", "SNV-VP" of some office). */
export function bodyOfSymbol({ type, body, form }: DocumentSymbol): BodyKind | null {
  if (/^QH\d/.test(body)) return 'assembly';
  if (/^UBTVQH\d/.test(body)) return 'standing-committee';
  if (form === 'party') return body === 'TW' ? 'party-centre' : body === 'TU' ? 'party-province' : null;
  if (body === 'CP') return type === '' ? null : 'government';
  if (body === 'TTG') return 'prime-minister';
  if (body === 'HĐND') return 'council';
  if (body === 'UBND') return 'committee';
  if (ministries.has(body)) return 'ministry';
  return null;
}

const ministries = new Set(
  (
    'BNV BTC BTP BKHCN BKH&CN BYT BCT BXD BGTVT BGDĐT BGD&ĐT BVHTTDL BNNPTNT BNN&PTNT BNNMT BTNMT BTN&MT BTTTT BLĐTBXH BCA BQP BNG BKHĐT ' +
    'BDTTG'
  ).split(' '),
);

const partyBodies =
  /^(?:ban cán sự|đảng (?:ủy|đoàn|bộ)|ban dân vận|ban tuyên giáo|ban tổ chức|ủy ban kiểm tra)(?!\p{L})/u;
const kinds: [RegExp, BodyKind][] = [
  [
    /^(?:bộ chính trị|ban bí thư|(?:ban chấp hành|bch) (?:trung ương|tw)|trung ương đảng)(?!\p{L})/u,
    'party-centre',
  ],
  [/^(?:(?:ban thường vụ |thường trực |btv )?(?:tỉnh|thành) ủy)(?!\p{L})/u, 'party-province'],
  [/^(?:ủy ban thường vụ quốc hội|ubtvqh)(?!\p{L})/u, 'standing-committee'],
  [/^quốc hội(?!\p{L})/u, 'assembly'],
  [/^(?:phó )?thủ tướng(?!\p{L})/u, 'prime-minister'],
  [/^chính phủ(?!\p{L})/u, 'government'],
  [/^(?:(?:phó )?chủ tịch |thường trực )?(?:ủy ban nhân dân|ubnd)(?!\p{L})/u, 'committee'],
  [/^(?:(?:phó )?chủ tịch |thường trực )?(?:hội đồng nhân dân|hđnd)(?!\p{L})/u, 'council'],
  [/^bộ (?!tư lệnh|chỉ huy|phận)/u, 'ministry'],
  [/^(?:(?:phó )?giám đốc )?sở(?!\p{L})/u, 'department'],
];

/** The kind of a body by its folded name; null for those whose papers do not tell. */
export function bodyOfName(folded: string): BodyKind | null {
  if (partyBodies.test(folded)) return null;
  return kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
