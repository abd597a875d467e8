import { foldLoose } from '../vietnamese/letters/fold.ts';
import {
  countedTypes,
  type OpenQuestion,
  type ReplyContext,
  type ReplyPart,
  type TypedReply,
} from './types.ts';

/* What figures are of: those of another period, of one field or of one place are not those of the whole month. */

const quarters = ['i', 'ii', 'iii', 'iv'];

/** Words that take figures together over more or less than the period, or tell them of another one; null when there are none. */
export function otherPeriod(words: string, period: string): string | null {
  const plain = foldLoose(words);
  for (const match of plain.matchAll(periods)) {
    const { month, quarter, months } = match.groups!;
    const own =
      month !== undefined
        ? !period.includes('-') || period.endsWith(`-${month.padStart(2, '0')}`) || /Q|H|M/.test(period)
        : quarter !== undefined
          ? period.endsWith(`-Q${quarters.indexOf(quarter) + 1 || quarter}`)
          : months === '6'
            ? /-H/.test(period)
            : months === '9' && /-9M/.test(period);
    if (!own) return words.slice(match.index, match.index + match[0].length).trim();
  }
  return null;
}

const periods =
  /(?<![a-z])(?:quy (?<quarter>iv|i{1,3}|[1-4])(?![a-z\d])|(?<months>[69]) thang(?: dau nam)?|(?:tu |tinh tu )?dau nam(?: den nay)?|luy ke|cong don|ca nam|(?<!(?:ngay|tu|den|truoc|sau|so voi|\d) (?:\d{1,2} )?)thang (?<month>0?[1-9]|1[0-2])(?! (?:chuyen|ton|ho so|don|luot|du an|hoi dong|to chuc|vu|nguoi|kien nghi|viec)(?![a-z]))(?=[\s:,;.)(]|$))/g;

/** A heading of one field, unit or place. */
const partOf =
  /(?<!\p{L})(?:(?:riêng|rieng)\s+(?!(?:tháng|kỳ|thang|ky)(?!\p{L}))\p{L}|(?:lĩnh vực|linh vuc|mảng|mang|địa bàn|dia ban|huyện|huyen|chi nhánh|chi nhanh|cụm|khối)\s+\p{L})[^:\n]{0,40}/iu;
const heading = /^([^:;\n]{3,80}):\s*(?=\S)/u;

/** What a message says in front of its figures of the scope they have, where that is not the whole period; null when nothing, or when it goes on to its own month. */
export function headedScope(message: string, period: string): string | null {
  const head = heading.exec(message)?.[1];
  if (head === undefined || /\d\s*$/.test(head.replace(/(?:tháng|thang|quý|quy)\s*\d+$/iu, ''))) return null;
  const month = /^\d{4}-0?(\d{1,2})$/.exec(period)?.[1];
  if (month && new RegExp(`thang (?:0?${month}(?!\\d)|nay)`).test(foldLoose(message.slice(head.length))))
    return null;
  return partOf.exec(head)?.[0].trim() ?? otherPeriod(head, period);
}

/** The figures of a message, to be looked at where the message or their own words tell them of another scope. */
export function withScope(
  parts: readonly ReplyPart[],
  message: string,
  questions: readonly OpenQuestion[],
  { period }: ReplyContext,
): ReplyPart[] {
  const headed = headedScope(message.trim(), period);
  return parts.map((part) => {
    const { question } = questions.find((one) => one.question.id === part.question)!;
    if (!countedTypes.has(question.type)) return part;
    const around = clauseOf(message, part.typed);
    const found = headed ?? otherPeriod(around.before + part.typed, period);
    const scoped = found === null ? part : { ...part, reading: doubted(part.reading, found) };
    const hedge = (provisional.exec(heading.exec(message.trim())?.[1] ?? '') ??
      provisional.exec(around.before + part.typed + around.behind))?.[0];
    return hedge === undefined ? scoped : { ...scoped, reading: hedged(scoped.reading, hedge) };
  });
}

/** "tạm thời", "chưa chốt": a figure that may still change. */
const provisional =
  /(?<!\p{L})(?:tạm thời|tam thoi|tạm tính|tam tinh|sơ bộ|so bo|(?:chưa|chua) (?:chốt|chot|chính thức|chinh thuc)|ước tính|uoc tinh)(?!\p{L})/iu;

function hedged(reading: TypedReply, hedge: string): TypedReply {
  if (reading.kind === 'unreadable' || !['number', 'money', 'percent'].includes(reading.value.kind))
    return reading;
  const why = reading.kind === 'confirm' ? reading.why : [];
  return { kind: 'confirm', value: reading.value, why: [...why, { kind: 'hedged', hedge }] };
}

/** The words around an answer up to the next signs of its message. */
function clauseOf(message: string, typed: string): { before: string; behind: string } {
  const at = message.indexOf(typed);
  if (at < 0) return { before: '', behind: '' };
  const before = /[^,;.\n]*$/u.exec(message.slice(Math.max(0, at - 60), at))![0];
  const behind = /^[^,;.\n]*/u.exec(message.slice(at + typed.length, at + typed.length + 40))![0];
  return { before, behind };
}

/** A figure whose words tell it of another period is asked about. */
export function doubted(reading: TypedReply, found: string): TypedReply {
  if (reading.kind === 'unreadable' || !('value' in reading.value)) return reading;
  const why = reading.kind === 'confirm' ? reading.why : [];
  if (why.some((one) => one.kind === 'other-scope')) return reading;
  return { kind: 'confirm', value: reading.value, why: [...why, { kind: 'other-scope', found }] };
}
