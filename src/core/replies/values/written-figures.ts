import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';

/* The words beside figures as readers know them: telex and chat forms written out, with the way back to what was typed. */

/** A text with words written out, and the index in the text as typed of each of its characters and of its end. */
export type Written = { text: string; at: (index: number) => number };

const telexWord = /(?<![\p{L}\p{M}\d])[a-z]{3,9}(?![\p{L}\p{M}\d])/gu;

/** What chat leaves of the nouns beside a figure; only what cannot be another word there. */
const shortForms: [form: RegExp, written: (found: string) => string][] = [
  // "5l/7ng"
  [/(?<=\d\s?)[lL](?=\s?[/,;(]|\s+\d|\s*$)/gu, () => ' lượt'],
  [/(?<=\d\s?(?:l|lượt|luot)\s?[/,(]\s?\d{1,4}\s?)ng(?![\p{L}\d])/giu, () => ' người'],
  // "cho 2 da", "da 1": without diacritics "đã" stands beside no figure.
  [/(?<=\d\s?)da(?=\s*(?:[,;.(\n]|$))/gu, () => 'dự án'],
  [/(?<=(?:^|[,;(\n])\s*)da(?=\s*[:=]?\s*\d)/gu, () => 'dự án'],
  // "TH 1", "đ/hạn 51"
  [/(?<![\p{L}\d])TH(?=\s*[:=-]?\s*\d+\s*(?:hs|hồ sơ|[,;.\n]|$))/gu, () => 'trễ hẹn'],
  [/(?<!\p{L})[đd]\/(?:hạn|han)(?!\p{L})/giu, () => 'đúng hạn'],
  [/(?<!\p{L})t\/(?:hẹn|hen|hạn|han)(?!\p{L})/giu, () => 'trễ hẹn'],
  // "Đơn TC - 0", "KN,PA 2"
  [/(?<=(?:[đĐ]ơn|[dD]on)\s)TC(?!\p{L})/gu, () => 'tố cáo'],
  [/(?<!\p{L})KN\s?[,/-]?\s?PA(?!\p{L})/giu, () => 'kiến nghị phản ánh'],
  [/(?<!\p{L})KN\s?[,/-]\s?TC(?!\p{L})/giu, () => 'khiếu nại tố cáo'],
  // "tn64 dh60", "0kn"
  [
    /(?<![\p{L}\d])(?:tn|đh|dh|th|qh|tre|trễ|gq|đgq|dgq|kn|tc|pa|da|shtt|kp|hđ|hd)(?=\d)/giu,
    (found) => `${found} `,
  ],
  [/(?<=\d)(?:tn|đh|dh|kn|tc|pa|knpa|da|shtt|hđ|tcđlcl|tcdlcl)(?![\p{L}\d])/giu, (found) => ` ${found}`],
  // "372.500 (nghìn đồng)"
  [/\s?\((?:nghìn|ngàn|triệu|tỷ|trđ|tr)(?:\s?(?:đồng|đ))?\)/giu, (found) => ` ${found.trim().slice(1, -1)} `],
];

/** One kind of words written out; null keeps a word. */
function rewritten(typed: string, form: RegExp, write: (found: string) => string | null): Written {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = typed.replace(form, (found: string, index: number) => {
    const written = write(found);
    if (written === null) return found;
    const from = index - by + written.length;
    by += found.length - written.length;
    shifts.push({ from, by });
    return written;
  });
  if (shifts.length === 0) return { text: typed, at: (index) => index };
  const at = (index: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle]!.from <= index) low = middle + 1;
      else high = middle;
    }
    return index + (low === 0 ? 0 : shifts[low - 1]!.by);
  };
  return { text, at };
}

/** Writes out what stands beside figures ("286 trieeuj ddoongf", "2 da") so that they are read; what was typed stays what is kept. */
export function writtenFigures(typed: string): Written {
  const telex = rewritten(typed, telexWord, fromTelex);
  if (typed.length > longest) return telex;
  // Among words without diacritics those written out have none either, or they would be the only ones that are compared with them.
  const plain = fold(telex.text) === foldLoose(telex.text);
  return shortForms.reduce((before, [form, write]) => {
    const next = rewritten(before.text, form, (found) =>
      plain ? write(found).replace(/\p{L}+/gu, foldLoose) : write(found),
    );
    return next.text === before.text ? before : { text: next.text, at: (index) => before.at(next.at(index)) };
  }, telex);
}

/** Characters of a message typed in chat; a longer one is a text. */
const longest = 2000;
