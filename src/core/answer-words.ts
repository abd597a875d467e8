import { fold } from './vietnamese/fold.ts';

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
