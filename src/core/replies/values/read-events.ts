import type { EventAnswer } from '../../answer.ts';
import type { Question } from '../../template.ts';
import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import { readReferences } from '../../vietnamese/references/references.ts';
import { withoutCourtesy } from '../chat/chat-words.ts';
import type { Doubt, ReplyContext, ReplyProblem } from '../types.ts';
import { withoutTableFrame } from '../unnumbered/pasted-tables.ts';
import { eventsApart, namesDay, somewhere, withFields, withNoun, withoutOrganiser } from './event-words.ts';
import { daysForm, readDays } from './read-days.ts';
import { bareItem, itemsOf, trimSigns, withoutCountingLead } from './read-items.ts';

/* Events as people type them: "13/9 HN quán triệt Luật ..., 74 người, tại hội trường Sở, nhằm ...", in any order of the parts. */

type Read = { items: EventAnswer[]; doubts: Doubt[] } | { problem: ReplyProblem };

const figure = '\\d{1,6}(?:\\.\\d{3})?';
const heads =
  '(?:lượt\\s+|luot\\s+)?(?:người|nguoi|ng|hv|đb|đc|dc|cbcc(?:vc)?|đại biểu|dai bieu|học viên|hoc vien|cán bộ|can bo|công chức|đồng chí|dong chi|đ/c|hội viên|đoàn viên|thành viên|học sinh|lượt người|đảng viên|dang vien|chiến sĩ|nông dân|nong dan|sinh viên|giáo viên|thanh niên|phụ nữ|phụ huynh|chuyên gia|công nhân|lao động|viên chức|chủ cơ sở|tiểu thương|tieu thuong|cựu chiến binh|đoàn viên thanh niên|phóng viên|bác sĩ)';
/** "cán bộ, công chức, viên chức" are counted together. */
const together =
  '(?:cán bộ|công chức|viên chức|người lao động|đảng viên|đoàn viên|hội viên|can bo|cong chuc|vien chuc)';
const peopleBody = `(?:(?:với|tổng cộng|tổng số|tổng|có|cho|gồm|khoảng|gần|hơn|trên|độ|tầm|chừng|cỡ|ước|sự tham gia của|sự tham dự của|số người|số lượng|số học viên|số đại biểu|thành phần|sl|voi|co|khoang)\\s*:?\\s+)*(${figure})(?:\\s?/\\s?(\\d{1,6}))?\\s*${heads}(?![\\p{L}])(?:\\s*,\\s*${together}(?!\\p{L}))*(?:\\s+(?:tham\\s+)?(?:dự|gia|du)(?![\\p{L}]))?`;
const peopleOnly = new RegExp(`^${peopleBody}$`, 'iu');
const countOnly =
  /^(?:số người|số lượng|số học viên|số đại biểu|sl|so nguoi|so luong)(?:\s+tham\s+(?:dự|gia))?\s*:?\s*(\d{1,6})$/iu;
const collective = new RegExp(`^,\\s*${together}(?!\\p{L})`, 'iu');
const collectiveBefore = new RegExp(`(?<!\\p{L})${together}$`, 'iu');
const peopleInside = new RegExp(`\\s+${peopleBody}(?=$|\\s+(?:tại|ở|nhằm|để|tai|nham)\\s)`, 'iu');
/** "60 hộ", "có 45 doanh nghiệp" as a part of its own. */
const countedThings =
  /^(?:(?:với|có|cho|gồm|khoảng)\s+){0,2}\d{1,5}\s+((?:hộ|doanh nghiệp|cơ sở|đơn vị|tổ chức|hợp tác xã|HTX|DN|công ty|xã|trường|phòng)(?:\s\p{L}{1,10}){0,3})(?:\s+tham\s+(?:dự|gia))?$/iu;
const hedgeWord = /(?<!\p{L})(khoảng|gần|hơn|trên|độ|tầm|chừng|cỡ|ước|khoang)(?=\s+\d)/iu;
const placeOnly = /^(?:địa điểm\s*:?\s*|(?:được tổ chức |tổ chức )?(?:tại|tai|ở)\s+)(.+)$/iu;
const purposeStart =
  /(?:^|[\s,(])(?:nhằm(?: mục đích)?|nham|với mục đích|mục đích(?: là)?\s*:?|để)\s+(?=\p{L})/iu;
const purposeAlone = /^(?:nhằm|nham|mục đích|để)\s/iu;
const dayOnly = new RegExp(
  `^(?:tổ chức\\s+|vào\\s+|thời gian\\s*:?\\s*)?(?:\\d{1,2}\\s+ngày\\s*[,:]?\\s+)?(${daysForm})$`,
  'iu',
);
const dayFirst = new RegExp(`^(?:[-–•]\\s*)?(${daysForm})(?=[\\s,:.–-])[\\s,:.–-]*(?=\\S)`, 'iu');
const dayInside = new RegExp(
  `[\\s,(]{1,3}(?:vào\\s+|hôm\\s+|hom\\s+)?((?:ngày|ngay)\\s+${daysForm}|${daysForm})\\)?(?=$|[\\s,.)])`,
  'giu',
);
const leadIn =
  /^(?:(?:(?:trong\s+)?(?:tháng|kỳ)(?:\s+(?:này|vừa qua|\d{1,2}(?:\/\d{4})?))?,?\s*)?(?:sở|phòng|chi cục|đơn vị)?\s*(?:đã\s+)?tổ chức\s*:?\s+|(?:tên(?: hội nghị| lớp)?|nội dung)\s*:\s*)/iu;

const toCome =
  /(?:cuối tháng|đầu tháng|tháng sau|tuần sau|tuần tới|sắp tới|cuoi thang|thang sau|tuan sau)\s+(?:mới|moi|sẽ|se)(?!\p{L})|(?:^|\s)(?:dự kiến|du kien|sẽ|sắp)\s+(?:tổ chức|mở|họp|to chuc|mo|hop)(?!\p{L})|(?:chưa|chua)\s+(?:tổ chức|mở|họp|to chuc|mo|hop)(?!\p{L})/iu;

/** Whether the words tell of an event that is still to be held, without a day of its own. */
export const isToCome = ({ name, date }: EventAnswer): boolean => date === null && toCome.test(name);

const unsureHeads = new RegExp(
  `(?:khoảng |tầm |chừng )?${figure}\\s?(?:[-–+]|đến|den)\\s?${figure}\\s*${heads}(?![\\p{L}])`,
  'iu',
);
/** "1 lớp, ngày thì chị Hằng biết": that there was one, and not which. */
const onlyCounted =
  /^(?:(?:có|co)\s+)?(?:\d{1,2}|một|hai|ba|mot)\s+(?:lớp|lop|cuộc|cuoc|buổi|buoi|hội nghị|hoi nghi|hội thảo|hoi thao|đợt|dot)(?:\s*[,.;]|\s+(?:nhưng|mà|nhung)\s|$)/iu;

/** Reads events from a reply, one a line or between semicolons. */
export function readReplyEvents(text: string, question: Question, context: ReplyContext): Read {
  const items: EventAnswer[] = [];
  const doubts: Doubt[] = [];
  const whole = withoutTableFrame(withoutCourtesy(text)).replace(
    /^\s*\p{L}[\p{L}, ]{2,40}:\s*(?=1\s?[.)]\s)/u,
    '',
  );
  const lines = withFields(itemsOf(withoutCountingLead(whole)).map((piece) => cellsJoined(piece.text)));
  for (const line of lines.flatMap(eventsApart)) {
    const read = readEvent(bareItem(line), question, context);
    if ('problem' in read) {
      const before = items[items.length - 1];
      if (!before || read.problem.kind !== 'no-name') return read;
      // "HN A, 13/9; 74 người": what has no name belongs to the event before it.
      Object.assign(before, {
        date: before.date ?? read.event.date,
        to: before.to ?? read.event.to,
        people: before.people ?? read.event.people,
        place: before.place ?? read.event.place,
        purpose: before.purpose ?? read.event.purpose,
      });
    } else items.push({ ...read.event, name: withNoun(read.event.name, whole) });
    doubts.push(...read.doubts);
  }
  if (items.length === 0) return { problem: { kind: 'no-name', found: text } };
  return { items, doubts };
}

/** A pasted row as one phrase; a cell that is only a figure counts people. */
const cellsJoined = (row: string): string =>
  /\t|\s\|\s?/u.test(row)
    ? row
        .split(/\t|\s\|\s?/u)
        .map((cell) => cell.trim())
        .map((cell) => (/^\d{1,5}$/.test(cell) ? `${cell} người` : cell))
        .filter((cell) => cell !== '')
        .join(', ')
    : row;

/** An occasion, which is no place: "tại cuộc họp giao ban". */
const occasion =
  /^(?:cuộc|buổi|phiên|hội nghị|hội thảo|lớp|lễ|kỳ họp|đại hội|cuoc|buoi|hoi nghi|lop)(?!\p{L})/iu;

type One =
  | { event: EventAnswer; doubts: Doubt[] }
  | { event: EventAnswer; doubts: Doubt[]; problem: Extract<ReplyProblem, { found: string }> };

function readEvent(said: string, question: Question, context: ReplyContext): One {
  const event: EventAnswer = { name: '', date: null, to: null, people: null, place: null, purpose: null };
  const doubts: Doubt[] = [];
  let impossible: string | null = null;
  const takeDays = (words: string): boolean => {
    if (event.date !== null) return false;
    const days = readDays(words, question, context);
    if ('impossible' in days) {
      impossible ??= days.impossible;
      return true;
    }
    event.date = days.date;
    event.to = days.to;
    doubts.push(...days.doubts);
    return true;
  };
  const takePeople = (match: RegExpExecArray): void => {
    event.people = parseNumber(match[1]!);
    const hedge = hedgeWord.exec(match[0]);
    if (hedge) doubts.push({ kind: 'hedged', hedge: hedge[1]! });
    // "66/70 người": of how many the report has no place for.
    if (match[2] !== undefined) doubts.push({ kind: 'spare-words', rest: match[0].trim() });
  };
  let rest = said;
  const first = dayFirst.exec(rest);
  // "19/19 đảng viên" is a ratio; a day has a calendar.
  if (first && takeDays(first[1]!)) rest = rest.slice(first[0].length);
  const names: string[] = [];
  let goal: string[] | null = null;
  for (const raw of segmentsOf(rest)) {
    let segment = raw.replace(/^\((.*)\)$/su, '$1').trim();
    // "tại hội trường cho 72 cán bộ": heads behind the place.
    const behindPlace = event.people === null && placeOnly.test(segment) ? peopleInside.exec(segment) : null;
    if (behindPlace) {
      takePeople(behindPlace);
      segment =
        segment.slice(0, behindPlace.index) + segment.slice(behindPlace.index + behindPlace[0].length);
    }
    const people = event.people === null ? (peopleOnly.exec(segment) ?? countOnly.exec(segment)) : null;
    const day = event.date === null ? dayOnly.exec(segment) : null;
    const place = event.place === null ? placeOnly.exec(segment) : null;
    const things = people || event.people !== null ? null : countedThings.exec(segment);
    // The report counts people only; what else was counted stays in the name.
    if (things) doubts.push({ kind: 'other-unit', found: things[1]!, unit: 'người' });
    if (people) takePeople(people);
    else if (day) takeDays(day[1]!);
    else if (goal) goal.push(segment);
    else {
      const purpose = purposeStart.exec(segment);
      const body = purpose ? segment.slice(0, purpose.index).trim() : segment;
      const onlyPlace = place && purpose ? placeOnly.exec(body) : place;
      if (onlyPlace) event.place = onlyPlace[1]!;
      else if (body !== '') names.push(raw.startsWith('(') && !purpose ? raw : body);
      if (purpose) goal = [segment.slice(purpose.index + purpose[0].length)];
    }
  }
  let name = names.join(', ').replace(/, \(/gu, ' (');
  if (goal) event.purpose = goal.join(', ');
  const headsInside = (): void => {
    const inside = event.people === null ? peopleInside.exec(name) : null;
    if (!inside) return;
    takePeople(inside);
    name = name.slice(0, inside.index) + name.slice(inside.index + inside[0].length);
  };
  headsInside();
  if (event.date === null) {
    const papers = readReferences(name);
    for (const match of name.matchAll(dayInside)) {
      const end = match.index + match[0].length;
      if (papers.some((paper) => paper.start < end && match.index < paper.end)) continue;
      if (takeDays(match[1]!)) {
        name = name.slice(0, match.index) + name.slice(end);
        break;
      }
    }
    headsInside();
  }
  if (event.place === null) {
    const at = [...name.matchAll(/\s(?:tại|tai)\s(?=\S)/giu)].at(-1) ?? somewhere.exec(name);
    if (at && !occasion.test(name.slice(at.index + at[0].length))) {
      event.place = name.slice(at.index + at[0].length).trim();
      name = name.slice(0, at.index);
    }
  }
  // "60-70 người", "35 + 41 người": heads that are no one figure.
  const unsure = unsureHeads.exec(name);
  if (unsure && event.people === null) doubts.push({ kind: 'unlikely', found: unsure[0].trim() });
  const organised = withoutOrganiser(trimSigns(name.replace(leadIn, ''), '-–,', '-–,'), event.date !== null);
  event.name = bareItem(organised.name);
  if (organised.lost !== null) doubts.push({ kind: 'spare-words', rest: organised.lost });
  else if (doubts.length === 0 && (event.date === null ? namesDay(event.name) : moreDays(event.name)))
    doubts.push({ kind: 'spare-words', rest: event.name });
  if (impossible !== null) return { event, doubts, problem: { kind: 'impossible-date', found: impossible } };
  if (event.name === '' || onlyCounted.test(event.name))
    return { event, doubts, problem: { kind: 'no-name', found: said } };
  return { event, doubts };
}

/** A second day or more heads in a name: there may be another event in it. */
const moreDays = (name: string): boolean =>
  readReferences(name).length === 0 &&
  (/(?<![\p{L}\d/.-])\d{1,2}\/\d{1,2}(?![\d/])/u.test(name) ||
    /\d\s?(?:ng|người|hv|học viên|đại biểu|triệu|tr|tỷ|đồng)(?!\p{L})/iu.test(name));

/** The parts between commas outside quotes and brackets; what stands in brackets is a part of its own. */
function segmentsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  const push = (end: number): void => {
    const part = text.slice(start, end).trim();
    // "(13/9, 74 người)" are parts like any; other brackets belong to the name.
    const inner = part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1).split(/[,;]\s+/u) : [];
    if (
      inner.length > 0 &&
      inner.every((one) =>
        [peopleOnly, dayOnly, placeOnly, purposeAlone].some((form) => form.test(one.trim())),
      )
    )
      parts.push(...inner.map((one) => one.trim()));
    else if (part !== '') parts.push(part);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (sign === '“' || sign === '”') quoted = sign === '“';
    if (quoted) continue;
    if (sign === '(') {
      if (depth === 0) push(at);
      depth += 1;
    } else if (sign === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) push(at + 1);
    } else if (sign === ',' && depth === 0 && !/\d,\d/.test(text.slice(at - 1, at + 2))) {
      if (collective.test(text.slice(at, at + 20)) && collectiveBefore.test(text.slice(0, at))) continue;
      push(at);
      start = at + 1;
    }
  }
  push(text.length);
  return parts;
}
