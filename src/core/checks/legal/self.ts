import { isDay } from '../../register.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import { mayBeOne, officeOfName, officeOfSymbol } from '../../vietnamese/names/branches.ts';
import { typeOfSymbol } from '../../vietnamese/references/document-types.ts';
import { type BodyKind, bodyOfName, bodyOfSymbol } from '../../vietnamese/references/symbols.ts';
import { type CitedAct, sameType } from './cited-acts.ts';
import type { LegalFault } from './fault.ts';

/* References that deny themselves: no register is needed to see it. Forms by Nghị định 30/2020/NĐ-CP (Phụ lục I), Luật Ban hành văn bản quy phạm pháp luật and Hướng dẫn 36-HD/VPTW. */

/** The first thing in which a citation contradicts itself; `today` is the report's day. */
export function selfDenial(act: CitedAct, today: string | null): LegalFault | null {
  return (
    wrongDay(act, today) ??
    wrongType(act) ??
    wrongBody(act) ??
    wrongMaker(act) ??
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
const plainSymbols = new Set('NQ QĐ CT TB HD CTR KH ĐA BC TTR NĐ TT KL CĐ TTLT CV GM BB PA QC'.split(' '));
/** "Công văn số 1520/CT-TTHT" is of Cục Thuế: a công văn begins with its body, whose letters may be those of a type. */
const alsoBodies = new Set('CT KH ĐA TTR TT KL CĐ GM BB PA QC'.split(' '));

function wrongType({ fact, symbol }: CitedAct): LegalFault | null {
  const { type } = fact.value;
  if (type === null || !symbol || fold(type) === 'văn bản') return null;
  if (/^QH\d/.test(symbol.body) && symbol.type === '')
    return /^(?:(?:bộ )?luật|nghị quyết)$/u.test(fold(type)) ? null : denies('number', 'type');
  if (!plainSymbols.has(symbol.type)) return null;
  const ofBody = bodyOfSymbol(symbol) !== null || officeOfSymbol(symbol) !== null;
  if (fold(type) === 'công văn' && alsoBodies.has(symbol.type) && (symbol.type === 'TTR' || !ofBody))
    return null;
  // In the Party and the Front TT is the notice to their own committees.
  const inside = symbol.form === 'party' || /^(?:UB)?MT/.test(symbol.body);
  if (inside && /^TT(?:R|r)?$/u.test(symbol.type) && fold(type) === 'thông tri') return null;
  const meant = typeOfSymbol(symbol.type);
  if (meant === null || sameType(type, meant)) return null;
  // What a công văn says may be called by its purpose: "Hướng dẫn số 15/CV-BDT".
  return denies('number', 'type', symbol.type === 'CV' ? 'warning' : 'error', meant);
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
  const office = symbol && officeOfSymbol(symbol);
  if (office) {
    const signer = officeOfName(fold(issuer));
    const other = signer ? !mayBeOne(office, signer) : named !== 'ministry' && named !== 'department';
    return other ? denies('issuer', 'body') : null;
  }
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

/** Legal acts by a number whose body does not make such acts: "12/2024/TT-SYT", "12/NQ-UBND". */
function wrongMaker({ symbol }: CitedAct): LegalFault | null {
  if (symbol?.form !== 'state') return null;
  const office = officeOfSymbol(symbol);
  const body = bodyOfSymbol(symbol) ?? (office?.level === 'S' ? 'department' : null);
  if (body === null) return null;
  if (symbol.type === 'NĐ') return body === 'government' ? null : denies('number', 'maker');
  if (symbol.type === 'TT') return body === 'ministry' ? null : denies('number', 'maker');
  // Some committees call the minutes of their sessions so.
  const resolves = body === 'government' || body === 'council';
  return symbol.type === 'NQ' && !resolves ? denies('number', 'maker', 'warning') : null;
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

/** State and Party write their numbers apart: 12/KH-UBND, 05-CT/TW. Decrees and circulars bear their year. */
function wrongForm({ symbol, fact }: CitedAct): LegalFault | null {
  if (!symbol) return null;
  const { number, type, body, form } = symbol;
  const said = number < 10 ? `0${number}` : String(number);
  if (form === 'state' && type !== '' && /^T[WU]$/.test(body))
    return denies('number', 'form', 'warning', `${said}-${type}/${body}`);
  const year = fact.value.date?.slice(0, 4) ?? '';
  if (form === 'state' && symbol.year === null && year >= '1998' && yearly(symbol))
    return denies('number', 'form', 'warning', fact.value.number!.replace('/', `/${year}/`));
  const ofState = /^(?:CP|TTG|HĐND|UBND)$/.test(body) && plainSymbols.has(type);
  return form === 'party' && ofState
    ? denies('number', 'form', 'warning', `${said}/${type}-${body === 'TTG' ? 'TTg' : body}`)
    : null;
}

/** Acts whose numbers have borne their year since the first Luật Ban hành văn bản quy phạm pháp luật (1996). */
const yearly = (symbol: NonNullable<CitedAct['symbol']>): boolean =>
  (symbol.type === 'NĐ' && symbol.body === 'CP') ||
  (symbol.type === 'TT' && bodyOfSymbol(symbol) === 'ministry');

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
