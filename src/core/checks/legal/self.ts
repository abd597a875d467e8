import { isDay } from '../../register.ts';
import { typeOfSymbol } from '../../vietnamese/document-types.ts';
import { fold } from '../../vietnamese/fold.ts';
import { type BodyKind, bodyOfName, bodyOfSymbol } from '../../vietnamese/symbols.ts';
import { type CitedAct, sameType } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';

/* References that deny themselves: no register is needed to see it. Forms by Nghị định 30/2020/NĐ-CP (Phụ lục I), Luật Ban hành văn bản quy phạm pháp luật and Hướng dẫn 36-HD/VPTW. */

/** The first thing in which a citation contradicts itself; `today` is the report's day. */
export function selfDenial(act: CitedAct, today: string | null): LegalFault | null {
  return (
    wrongDay(act, today) ??
    wrongType(act) ??
    wrongBody(act) ??
    wrongLegislature(act) ??
    wrongForm(act) ??
    issuedByAnother(act)
  );
}

const denies = (
  part: LegalFault['part'],
  how: Extract<LegalFault['reason'], { is: 'denies-itself' }>['how'],
  severity: LegalFault['severity'] = 'error',
  expected?: string,
): LegalFault => ({
  part,
  severity,
  reason: { is: 'denies-itself', how },
  ...(expected ? { expected } : {}),
});

function wrongDay({ fact, symbol, answered }: CitedAct, today: string | null): LegalFault | null {
  const { date } = fact.value;
  if (date === null || date.startsWith('--')) return null;
  if (!isDay(date)) return denies('date', 'no-such-day');
  const year = Number(date.slice(0, 4));
  if (symbol?.year != null && symbol.year !== year) return denies('number-date', 'year');
  // An answer may bring a paper signed while the report was being written.
  if (today !== null && date > today && !answered) return denies('date', 'future');
  return null;
}

/** Symbols that mean one type and nothing else. */
const plainSymbols = new Set('NQ QĐ CT TB HD CTR KH ĐA BC TTR NĐ TT KL CĐ TTLT'.split(' '));

function wrongType({ fact, symbol }: CitedAct): LegalFault | null {
  const { type } = fact.value;
  if (type === null || !symbol || fold(type) === 'văn bản') return null;
  if (/^QH\d/.test(symbol.body) && symbol.type === '')
    return /^(?:(?:bộ )?luật|nghị quyết)$/u.test(fold(type)) ? null : denies('number', 'type');
  if (!plainSymbols.has(symbol.type)) return null;
  // "Công văn số 410/TTr-NV1": a công văn begins with its body, and Thanh tra writes itself like a Tờ trình.
  if (symbol.type === 'TTR' && fold(type) === 'công văn') return null;
  const meant = typeOfSymbol(symbol.type);
  return meant === null || sameType(type, meant) ? null : denies('number', 'type', 'error', meant);
}

/** Bodies that issue under the symbol of another as a rule. */
const issuesFor: Partial<Record<BodyKind, readonly BodyKind[]>> = {
  assembly: ['assembly', 'standing-committee'],
};

function wrongBody({ fact, symbol }: CitedAct): LegalFault | null {
  const { issuer, type } = fact.value;
  if (issuer === null) return null;
  const named = bodyOfName(fold(issuer));
  if (named === null) return null;
  const meant = symbol && bodyOfSymbol(symbol);
  if (meant) {
    if (meant === named || issuesFor[meant]?.includes(named)) return null;
    return denies('issuer', 'body', 'error');
  }
  return type !== null && neverBy(fold(type), named) ? denies('issuer', 'type-body') : null;
}

const lawmakers: readonly [RegExp, readonly BodyKind[]][] = [
  [/^nghị định$/u, ['government']],
  [/^(?:bộ )?luật$/u, ['assembly']],
  [/^pháp lệnh$/u, ['standing-committee', 'assembly']],
  [/^thông tư$/u, ['ministry']],
];

/** Kinds of acts that such a body cannot issue (Luật Ban hành văn bản quy phạm pháp luật, Điều 4). */
function neverBy(type: string, body: BodyKind): boolean {
  const makers = lawmakers.find(([pattern]) => pattern.test(type));
  return makers !== undefined && !makers[1].includes(body);
}

/** The years in which the legislatures of the National Assembly gave laws (from the first session to the last). */
const legislatures: Record<string, [from: number, to: number]> = {
  '9': [1992, 1997],
  '10': [1997, 2002],
  '11': [2002, 2007],
  '12': [2007, 2011],
  '13': [2011, 2016],
  '14': [2016, 2021],
  '15': [2021, 2026],
  '16': [2026, 2031],
};

function wrongLegislature({ fact, symbol }: CitedAct): LegalFault | null {
  const number = symbol && /^(?:UBTV)?QH(\d{1,2})$/.exec(symbol.body)?.[1];
  if (!symbol || !number) return null;
  const year = symbol.year ?? Number(fact.value.date?.slice(0, 4) || Number.NaN);
  const span = legislatures[String(Number(number))];
  if (Number.isNaN(year)) return null;
  return span && year >= span[0] && year <= span[1] ? null : denies('number', 'legislature');
}

/** State and Party write their numbers apart: 12/KH-UBND, 05-CT/TW. */
function wrongForm({ symbol }: CitedAct): LegalFault | null {
  if (!symbol) return null;
  const said = symbol.number < 10 ? `0${symbol.number}` : String(symbol.number);
  if (symbol.form === 'state' && symbol.type !== '' && /^T[WU]$/.test(symbol.body))
    return denies('number', 'form', 'warning', `${said}-${symbol.type}/${symbol.body}`);
  const ofState = /^(?:CP|TTG|HĐND|UBND)$/.test(symbol.body) && plainSymbols.has(symbol.type);
  return symbol.form === 'party' && ofState
    ? denies(
        'number',
        'form',
        'warning',
        `${said}/${symbol.type}-${symbol.body === 'TTG' ? 'TTg' : symbol.body}`,
      )
    : null;
}

const higher = new Set<BodyKind>(['government', 'prime-minister', 'council', 'committee', 'assembly']);
const ownSubject =
  /(?:^|[\s,;(])(?:Sở|Chi cục|Cục|Trung tâm|Ban Quản lý|Phòng|Thanh tra Sở|Cơ quan|Đơn vị)(?!\p{L})/u;
const issuing = /(?<!\p{L})ban hành\s*$/iu;
const others =
  /tham mưu|trình|đề nghị|đề xuất|kiến nghị|phối hợp|soạn thảo|xây dựng|góp ý|chủ trì|UBND|HĐND|Ủy ban|Hội đồng|Chủ tịch|Thủ tướng|Chính phủ|(?<!\p{L})do(?!\p{L})|được/iu;

/** "Sở ban hành Quyết định số 12/QĐ-UBND": the office signs under a symbol of its own. */
function issuedByAnother({ symbol, before, nested }: CitedAct): LegalFault | null {
  const meant: BodyKind | null = symbol ? bodyOfSymbol(symbol) : null;
  if (nested || !meant || !higher.has(meant) || !issuing.test(before)) return null;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return ownSubject.test(clause) && !others.test(clause) ? denies('number', 'not-own') : null;
}
