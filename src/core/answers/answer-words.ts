import { fold } from '../vietnamese/letters/fold.ts';

/** The words that stand for a whole answer: nothing happened, as last period, not known yet. */
export type AnswerWord = 'none' | 'same' | 'pending';

/** How people write each of them, in files and in chat; the first is the keyword of an answers file. */
export const answerWords: Readonly<Record<AnswerWord, readonly string[]>> = {
  none: ['none', 'không', 'không có', 'không phát sinh', 'chưa phát sinh'],
  same: ['same', 'như tháng trước', 'như kỳ trước', 'giữ nguyên'],
  pending: [
    'pending',
    'chưa có số liệu',
    'chưa có',
    'đang tổng hợp',
    'đang chờ số liệu',
    'mai gửi',
    'gửi sau',
    'để em hỏi lại',
    'để tôi hỏi lại',
  ],
};

/** "Chưa" alone may mean nothing happened or nothing is known yet. */
const doubtful = new Set(['chưa', 'chua']);

const byWord = new Map(
  (Object.keys(answerWords) as AnswerWord[]).flatMap((kind) =>
    answerWords[kind].map((word) => [word, kind] as const),
  ),
);

const bare = (text: string): string => fold(text).replace(/\.$/, '');

/** What a whole text stands for if it is one of these words, whatever its capitals and tone marks; else null. */
export const answerWord = (text: string): AnswerWord | null => byWord.get(bare(text)) ?? null;

/** Whether a whole text is a word that may mean either `none` or `pending`. */
export const isDoubtfulWord = (text: string): boolean => doubtful.has(bare(text));

/** Characters of one answer: about ten pages, more than any report has room for. */
const longestText = 20_000;

// Invisible leftovers of copying: zero-width spaces and joiners, soft hyphens.
const leftovers = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** What cannot be taken as the text of an answer: a character that does not print, or too many of them. */
export type TextIssue =
  | { kind: 'control-character'; code: string }
  | { kind: 'too-long'; length: number; limit: number };

/** The text of an answer as it is kept (NFC, trimmed, without invisible leftovers), or why it cannot be. */
export function answerText(typed: string): string | TextIssue {
  const text = typed.normalize('NFC').replace(leftovers, '').trim();
  const control = unprintable.exec(text);
  if (control) {
    const code = control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { kind: 'control-character', code: `U+${code}` };
  }
  return text.length > longestText ? { kind: 'too-long', length: text.length, limit: longestText } : text;
}
