import { fold, foldLoose } from '../vietnamese/letters/fold.ts';

/* Questions in free words: which of them ask for more than one figure of one period, and which messages are questions to the figures at all. */

/** Longer ones are no questions of a colleague, but pasted text. */
const longest = 300;

const compared =
  /(?<![a-z])(?:so voi|so sanh|doi chieu|chenh(?: lech)?|(?:tang|giam|bien dong)(?= (?:hay|bao nhieu|may|the nao|so|hon|khong|giam|tang|ra sao|len|di)| *$)|(?:nhieu|it|(?<!bao )cao|thap|lon|nho)(?: hon|(?: [a-z&]+){0,4} nhat)|hon (?:thang|ky)|xu huong|dien bien)(?![a-z])/;
const several =
  /(?<![a-z])(?:(?:cac|nhung|may|moi|tung|qua cac|hang|\d{1,2}|hai|ba|bon|nam|sau) (?:thang|ky)(?! ?\d)(?: (?:gan day|gan nhat|vua qua|truoc|qua|dau nam|cuoi nam|nay))?|tu (?:thang|ky|dau nam)|den nay|gan day|ca nam|dau nam|luy ke|cong don|trung binh|binh quan|tong cong|theo (?:thang|ky|quy)|quy (?:[1-4]|i{1,3}|iv))(?![a-z])/;
const whoSaid =
  /(?<![a-z])(?:(?:ai|phong nao|don vi nao|nguoi nao|bo phan nao) (?:da |la nguoi )?(?:bao|tra loi|cung cap|nop|gui|ghi|cho|dua)|do ai|cua ai|ai (?:da )?(?:bao cao|phu trach|tra loi))(?![a-z])/;
const storedOnes = /(?<![a-z])(?:co|da luu|luu) (?:so lieu )?(?:nhung |cac )?(?:thang|ky) nao(?![a-z])/;
const month =
  /(?<![a-z\d])(?:thang|ky|t) ?(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[/-]\d{4}(?!\d)|(?<!\d)\d{4}-(\d{2})(?!\d)/g;

const plainOf = (words: string): string =>
  foldLoose(fold(words))
    .replace(/[?!,;:.“”"]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a question wants more than one figure of one period: several periods, a comparison, a sum over months, who said it. */
export const asksMore = (words: string): boolean =>
  spansPeriods(words) || [whoSaid, storedOnes].some((form) => form.test(plainOf(words)));

/** Whether a question compares or takes several periods together. */
export function spansPeriods(words: string): boolean {
  const plain = plainOf(words);
  return compared.test(plain) || several.test(plain) || monthsIn(plain) > 1;
}

/** The number of different months that are named. */
const monthsIn = (plain: string): number =>
  new Set([...plain.matchAll(month)].map((found) => Number(found[1] ?? found[2] ?? found[3]))).size;

const asks =
  /(?<![a-z])(?:bao nhieu|may|the nao|nhu the nao|ra sao|la gi|gi|nao|ai|khi nao|bao gio)(?![a-z])/;
const bids =
  /^(?:(?:em|anh|chi|minh|toi|ban|thu ky|nho|giup|cho|xin|hay|muon|can|voi) ){0,5}(?:cho (?:biet|xem)|so sanh|liet ke|thong ke|tong hop|tra cuu|tinh (?:tong|giup)|doi chieu)(?![a-z])/;
const ofPeriods =
  /(?<!\d)\d{1,2} (?:thang|ky)(?![a-z])|(?<![a-z])(?:nam|quy) ?\d{1,4}(?: nam)?(?: ?\d{4})?(?!\d)/g;
const ofTime =
  /(?<![a-z])(?:thang|ky|quy|nam) (?:\d|truoc|nay|vua|gan|nao)|(?<![a-z])(?:gan day|den nay|dau nam)/;

/**
 * Whether a message that no rule understands is a question to the stored figures. Careful on purpose: numbers and sentences of a report are
 * answers, and "câu 2 có tính cả trước hạn không?" is asked of the interview.
 */
export function isFreeQuestion(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > longest || /\n\s*\S/.test(trimmed)) return false;
  const plain = plainOf(trimmed);
  // A number that is no month and no count of months is somebody's answer.
  if (/\d/.test(plain.replace(month, ' ').replace(ofPeriods, ' '))) return false;
  const marked = /\?[\s.!)]*$/.test(trimmed);
  if (!marked && !bids.test(plain)) return false;
  return asksMore(trimmed) || ((asks.test(plain) || bids.test(plain)) && ofTime.test(plain));
}
