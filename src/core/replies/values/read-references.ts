import type { ReferenceAnswer } from '../../answer.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { endOfBody } from '../../vietnamese/names/capitalised.ts';
import { expandType, typeOfSymbol } from '../../vietnamese/references/document-types.ts';
import { type NumberSpan, readNumbers, readTail } from '../../vietnamese/references/reference-parts.ts';
import { withoutCourtesy } from '../chat/chat-words.ts';
import type { Doubt, ReplyContext, ReplyProblem } from '../types.ts';
import { dayAt, dayInFront, dayLeading, withoutDay } from './paper-days.ts';
import { asTypedPapers, isRemark, isTopic, shortPapersApart, withoutCount } from './paper-forms.ts';
import {
  act,
  carrying,
  leadingAct,
  onlyOf,
  stillToCome,
  tidy,
  withoutType,
  withSharedDay,
} from './paper-words.ts';
import { readDays } from './read-days.ts';
import { itemsOf, trimSigns, withoutCountingLead } from './read-items.ts';

/* Papers as people type them: "KH 91/KH-SKHCN 05/9 phát động thi đua", one a line or between semicolons, or rows of a register. */

type Read = { items: ReferenceAnswer[]; doubts: Doubt[] } | { problem: ReplyProblem };

const symbolMissing =
  /(?<![\p{L}\d/])(\p{L}[\p{L}.]{0,14}(?:\s\p{L}{1,12}){0,2}?)\s{1,3}(?:số\s+|so\s+)?(\d{1,5})(?![\d/.,]|\s?[-–/]\s?\p{L}|\s*(?:hồ sơ|ho so|người|nguoi))/giu;
/** Headings of the columns of a register. */
const headerWords = new Set(
  'stt tt so ky hieu ngay thang loai van ban trich yeu noi dung ghi chu va ban hanh co quan'.split(' '),
);
/** The headings of a pasted register ("STT, Số, ký hiệu, Ngày, Trích yếu"), which answer nothing. */
export const isHeaderRow = (text: string): boolean =>
  !/\d/.test(text) && /[\t|]|stt|trích yếu|ký hiệu/iu.test(text) && onlyOf(headerWords, text);
/** "tham mưu UBND tỉnh ban hành QĐ ...": the office only prepared what another body issued. */
const preparedFor =
  /^\s*(?:(?:trong (?:tháng|kỳ),?|sở|đã|da)\s+){0,3}(?:tham mưu|tham muu|trình|trinh)\s+(?:cho\s+)?(?=\p{L})/iu;
/** "... thi đua ạ, chỉ có 1 văn bản": behind a courtesy somebody speaks of the paper. */
const remarkBehind = /\s(?:ạ|nhé|nha|nhen)\s{0,3}[,.]\s{0,3}(\S.*)$/su;
/** "... (em gửi kèm file)". */
const sentAlong = /\s\(((?:em|mình|bên em|file|bản|gửi|đính)\s[^()]*(?:file|kèm|scan|gửi|sau)[^()]*)\)\s*$/iu;
/** Reads papers from a reply to a question of type reference or references. */
export function readReplyReferences(text: string, question: Question, context: ReplyContext): Read {
  const items: ReferenceAnswer[] = [];
  const doubts: Doubt[] = [];
  const pieces = itemsOf(withoutHeadRow(withoutCountingLead(asTypedPapers(withoutCourtesy(text)))))
    .map((piece) => piece.text.replace(/[\t|]/gu, ' ').replace(/[^\S\n]+/gu, ' '))
    .flatMap(shortPapersApart);
  for (const piece of pieces) {
    const read = readPiece(piece, question, context);
    if ('problem' in read) {
      if (pieces.length > 1 && !/\d/.test(piece) && onlyOf(headerWords, piece)) continue;
      // Words behind a semicolon go on with the paper before them.
      const before = items[items.length - 1];
      if (before && read.problem.kind === 'no-paper' && !/\d/.test(piece)) {
        before.title = [before.title, tidy(piece)].filter((one) => one !== null).join('; ') || null;
        doubts.push({ kind: 'spare-words', rest: piece.trim() });
        continue;
      }
      return read;
    }
    items.push(...read.items);
    doubts.push(...read.doubts);
  }
  if (items.length === 0) return { problem: { kind: 'no-paper', found: text } };
  // The same paper pasted twice is one.
  return { items: [...new Map(items.map((one) => [JSON.stringify(one), one])).values()], doubts };
}

/** A pasted table without its row of headings, whatever they are: words above a row with a paper. */
function withoutHeadRow(text: string): string {
  const end = text.indexOf('\n');
  const head = text.slice(0, Math.max(end, 0));
  return /[\t|]/.test(head) && !/\d/.test(head) && readNumbers(text.slice(end, end + 400)).length > 0
    ? text.slice(end + 1)
    : text;
}

type Found = NumberSpan & { lead: { start: number; type: string | null } };
/** A paper of its own; its words begin at `from`, which is its day where days stand in front. */
type Own = Found & { from: number };

function readPiece(piece: string, question: Question, context: ReplyContext): Read {
  const text = piece;
  const numbers = readNumbers(text);
  const [first] = numbers;
  const daysLead = first !== undefined && dayInFront(text, 0, first.lead.start) !== null;
  const own = topLevel(text, numbers, daysLead);
  if (own.length === 0) return withoutSymbol(text, question, context);
  const items: ReferenceAnswer[] = [];
  const doubts: Doubt[] = [];
  // Whoever issued "02 QĐ" issued both.
  let ofAll: string | null = null;
  for (const [index, number] of own.entries()) {
    const until = own[index + 1]?.from ?? text.length;
    const said = text.slice(number.start, number.end);
    const type = number.lead.type ?? number.type ?? typeOfNumber(said);
    // "BC 205/KH-...": the type said and that of the symbol are two.
    const [spoken, written] = [number.lead.type, typeOfNumber(said)];
    if (spoken !== null && written !== null && foldLoose(spoken) !== foldLoose(written))
      doubts.push({ kind: 'unlikely', found: text.slice(number.lead.start, number.end).trim() });
    const tail = readTail(text.slice(0, until), number.end);
    const end = { at: tail.date === null ? number.end : tail.end };
    let date: string | null = null;
    // "05/9" without "ngày" and year is a date only in a reply.
    const dayText =
      dayAt(text, number.end, until) ??
      dayAt(text, tail.end, until) ??
      dayLeading(text.slice(number.from, number.lead.start));
    if (dayText) {
      const days = readDays(dayText.text, question, context);
      if ('impossible' in days) return { problem: { kind: 'impossible-date', found: days.impossible } };
      date = days.date;
      doubts.push(...days.doubts);
      end.at = Math.max(number.end, dayText.end);
    }
    const issued = readTail(text.slice(0, until), end.at);
    const named = issued.issuer ?? tail.issuer;
    const issuer = named !== null && isOffice(named, context) ? null : named;
    const titleFrom =
      named === null ? end.at : Math.max(end.at, issued.issuer === null ? tail.end : issued.end);
    const said0 = index === 0 ? withoutDay(text.slice(0, number.lead.start)) : '';
    const lead = isTopic(said0) ? '' : withoutCount(said0);
    // "UBND tỉnh ban hành QĐ ..." names who issued the paper.
    const prepared = issuer === null ? (preparedFor.exec(lead)?.[0].length ?? 0) : 0;
    const body =
      issuer === null && !/^\s*ban hành/iu.test(lead.slice(prepared)) ? endOfBody(lead, prepared) : null;
    const issues =
      body !== null &&
      onlyOf(carrying, lead.slice(body)) &&
      (prepared === 0 || /(?:ban hành|ban hanh|ký|công bố)/iu.test(lead.slice(body)));
    const before = issues ? null : leadingAct(lead);
    const behind = withoutAnd(text.slice(titleFrom, until));
    const remark = remarkBehind.exec(behind) ?? sentAlong.exec(behind);
    if (remark) doubts.push({ kind: 'spare-words', rest: remark[1]! });
    const words = tidy(behind.slice(0, remark?.index));
    // "..., tỉnh chưa ký": a paper that is still to be issued.
    const waits = words === null ? null : stillToCome.exec(words);
    if (waits) doubts.push({ kind: 'spare-words', rest: waits[0].trim() });
    const kept = waits ? tidy(words!.slice(0, waits.index)) : words;
    const behindType = spoken === null && written === null ? withoutType(kept, type) : kept;
    const remarked = behindType !== null && isRemark(behindType);
    if (remarked) doubts.push({ kind: 'spare-words', rest: behindType });
    // "Kế hoạch phát động thi đua, số 97/KH-SKHCN": the title stands in front.
    const inFront = before === null ? before : withoutType(before, type);
    const ahead = inFront !== before && (behindType === null || remarked);
    const title = ahead ? inFront : remarked ? null : behindType;
    const isAct = title !== null && act.test(title);
    const issuing =
      issues && !isOffice(lead.slice(prepared, body), context) ? lead.slice(prepared, body) : null;
    if (lead !== said0 && issuing !== null) ofAll = issuing;
    if (date === null)
      doubts.push({ kind: 'date-missing', said: text.slice(number.lead.start, number.end).trim() });
    items.push({
      type,
      number: said.replace(/\s/gu, ''),
      date,
      issuer: issuing ?? issuer ?? ofAll,
      title: isAct && before === null ? null : title,
      action: ahead ? null : (before ?? (isAct ? title : null)),
    });
  }
  return withSharedDay(items, doubts, question, context);
}

/** Numbers that are answers: the first, and those that a comma or "và" separates from one that names no other paper in its title. */
function topLevel(text: string, numbers: readonly Found[], daysLead: boolean): Own[] {
  const own: Own[] = [];
  let nested = false;
  for (const number of numbers) {
    const before = own[own.length - 1]?.end ?? 0;
    const day = daysLead && own.length > 0 ? dayInFront(text, before, number.lead.start) : null;
    const from = own.length === 0 ? 0 : (day?.start ?? number.lead.start);
    const gap = own.length === 0 ? '' : text.slice(before, from);
    const begins: boolean =
      own.length === 0 || (/(?:[,;\n]|\s(?:và|va|\+|&))\s{0,3}$/iu.test(gap.slice(-8)) && !nested);
    if (begins) own.push({ ...number, from });
    nested = !begins || nested;
  }
  return own;
}

const withoutAnd = (text: string): string => trimSigns(text, '', ',;').replace(/(?:^|\s)(?:và|va)$/iu, '');

const typeOfNumber = (number: string): string | null =>
  (number.match(/\p{L}[\p{L}\d&]*/gu) ?? []).map(typeOfSymbol).find((type) => type !== null) ?? null;

/** The office does not name itself as issuer of its papers. */
const isOffice = (name: string, { office }: ReplyContext): boolean =>
  [office.name, office.short_name, ...office.aliases, 'Sở'].some((one) => foldLoose(one) === foldLoose(name));

/** "KH 91 ngày 05/9 phát động thi đua": a paper whose symbol was left out, or a resolution that has only a name. */
function withoutSymbol(text: string, question: Question, context: ReplyContext): Read {
  for (const match of text.matchAll(symbolMissing)) {
    const words = match[1]!.split(/\s+/u);
    for (let from = 0; from < words.length; from += 1) {
      const type = expandType(words.slice(from).join(' '));
      if (type === null) continue;
      const end = match.index + match[0].length;
      const issuedBefore = readTail(text, end);
      const day =
        dayAt(text, end, text.length) ??
        (issuedBefore.issuer === null ? null : dayAt(text, issuedBefore.end, text.length));
      const days = day ? readDays(day.text, question, context) : null;
      if (days && 'impossible' in days)
        return { problem: { kind: 'impossible-date', found: days.impossible } };
      const issued = readTail(text, day?.end ?? end);
      const doubts: Doubt[] = [{ kind: 'symbol-missing', said: match[0].trim() }, ...(days?.doubts ?? [])];
      if (days === null) doubts.push({ kind: 'date-missing', said: match[0].trim() });
      const title = tidy(text.slice(Math.max(issued.end, day?.end ?? end)));
      const isAct = title !== null && act.test(title);
      const before = leadingAct(text.slice(0, match.index));
      return {
        items: [
          {
            type,
            number: match[2]!,
            date: days?.date ?? null,
            issuer: issued.issuer ?? issuedBefore.issuer,
            title: isAct && before === null ? null : title,
            action: before ?? (isAct ? title : null),
          },
        ],
        doubts,
      };
    }
  }
  return { problem: { kind: 'no-paper', found: text.trim() } };
}
