import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import { readOnce } from '../../reading/read-once.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* What an answer calls otherwise: the rank of a monument or prize, a paper without a number, the time that a rate is of. */

const ranks =
  /(?<!\p{L})(?:quốc gia đặc biệt|(?:cấp )?quốc gia|cấp (?:tỉnh|huyện|xã|thành phố|bộ|ngành|cơ sở|nhà nước|trung ương|trường))(?!\p{L})/giu;
const rankCue = cue('cấp ', 'quốc gia');

type Ranked = { head: string; rank: string; start: number; end: number };

/** Ranks with the two words in front of them: "di tích cấp tỉnh". */
const rankedIn: (text: string) => readonly Ranked[] = readOnce(1000, (text) =>
  rankCue(text)
    ? matchesOf(ranks, text).flatMap((match): Ranked[] => {
        const before = /(\p{L}+ \p{L}+) $/u.exec(text.slice(0, match.index))?.[1];
        if (before === undefined) return [];
        const start = match.index - before.length - 1;
        const rank = keysOf(match[0])
          .join(' ')
          .replace(/^cấp (?=quốc gia)/u, '');
        return [{ head: keysOf(before).join(' '), rank, start, end: match.index + match[0].length }];
      })
    : [],
);

/** "di tích cấp quốc gia" where an answer has "di tích cấp tỉnh", and no source has this one. */
export function judgeKindRanks(sentence: SeenSentence): Judged[] {
  const { at, near, view } = sentence;
  return rankedIn(at.text).flatMap(({ head, rank, start, end }): Judged[] => {
    const said = `${head} ${rank}`;
    if (view.tells(said) || view.tells(`${head} cấp ${rank}`) || view.earlier.standing.has(said)) return [];
    if (near && keysOf(near.sentence.text).join(' ').includes(said)) return [];
    const answers = view.material.answers ?? [];
    const all = answers.map((answer) =>
      [answer.label, ...answer.text.split('\n')].flatMap(rankedIn).filter((one) => one.head === head),
    );
    if (all.flat().some((one) => one.rank === rank)) return [];
    for (const [at, answer] of answers.entries()) {
      const [other] = all[at]!;
      if (other) return [judged(sentence, start, end, answer, `${other.head} ${withWord(other.rank)}`)];
    }
    return [];
  });
}

const withWord = (rank: string): string => (rank.startsWith('quốc gia') ? `cấp ${rank}` : rank);

const signed =
  /(?<!\p{L})(?:ký(?: kết)?|ban hành|trao đổi)\s+(\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,3}?)\s+((?:với|giữa) \p{L}+ \p{L}+)/gu;
const signedCue = cue('ký ', 'ban hành ', 'trao đổi ');

/** "ký Biên bản hợp tác với tỉnh ..." where an answer has "ký Bản ghi nhớ với tỉnh ...": a paper without a number of another kind. */
export function judgeSigned(sentence: SeenSentence): Judged[] {
  const { at, view } = sentence;
  if (!signedCue(at.text)) return [];
  return matchesOf(signed, at.text).flatMap((match): Judged[] => {
    const [whole, name, partner] = match as unknown as [string, string, string];
    const start = match.index + whole.indexOf(name);
    if (view.tells(longKey(name)) || view.earlier.standing.has(longKey(name))) return [];
    for (const answer of view.material.answers ?? []) {
      if (!/(?<!\p{L})ký/iu.test(answer.text)) continue;
      const other = matchesOf(signed, answer.text).find((one) => longKey(one[2]!) === longKey(partner));
      if (other) return [judged(sentence, start, start + name.length, answer, other[1]!)];
    }
    return [];
  });
}

const per =
  /(?:(?<!\p{L})(?:mỗi|một|hằng|hàng|trên một)\s+|\/\s?)(giờ|ngày|tuần|tháng|quý|năm)(?!\p{L}| (?:lần|qua|nay|trước|sau))/giu;

/** The times that rates of a text are of. */
const timesOf = (text: string): { time: string; start: number; end: number }[] =>
  matchesOf(per, text).map((match) => ({
    time: match[1]!.toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

const none: readonly CheckAnswer[] = [];
const byAnswers = new WeakMap<readonly CheckAnswer[], ReadonlyMap<CheckAnswer, readonly string[]>>();

/** The answers that are rates, with the times that they are of; read once. */
function answeredTimes(answers: readonly CheckAnswer[]): ReadonlyMap<CheckAnswer, readonly string[]> {
  const found =
    byAnswers.get(answers) ??
    new Map(
      answers.flatMap((answer): [CheckAnswer, string[]][] => {
        const unit = answer.facts.flatMap((one) => ('unit' in one ? [one.unit ?? ''] : [])).join(' ');
        const times = timesOf(`${answer.label}; ${unit}; ${answer.text}`).map(({ time }) => time);
        return times.length > 0 ? [[answer, times]] : [];
      }),
    );
  byAnswers.set(answers, found);
  return found;
}

/** "133 tấn mỗi tháng" where the answer is one of a day. */
export function judgeTimes(sentence: SeenSentence, all: readonly Judged[]): Judged[] {
  const { text } = sentence.at;
  const answered = answeredTimes(sentence.view.material.answers ?? none);
  const times = answered.size === 0 ? [] : timesOf(text);
  if (times.length === 0) return [];
  return all.flatMap(({ fact, start, end, verdict }): Judged[] => {
    if (verdict.is !== 'supported' || verdict.about.length === 0 || !fact || !('unit' in fact)) return [];
    const own = times.filter((one) =>
      one.start >= end
        ? !/[,;.()\d]/u.test(text.slice(end, one.start)) && one.start - end <= 24
        : one.end <= start
          ? !/[,;.()\d]/u.test(text.slice(one.end, start)) && start - one.end <= 30
          : true,
    );
    if (own.length === 0) return [];
    const wrong = verdict.about.every((answer) => {
      const theirs = answered.get(answer) ?? [];
      return theirs.length > 0 && own.every(({ time }) => !theirs.includes(time));
    });
    if (!wrong) return [];
    const [from, to] = [Math.min(start, own[0]!.start), Math.max(end, own[0]!.end)];
    return [judged(sentence, from, to, verdict.about[0]!, verdict.about[0]!.label)];
  });
}

const judged = (
  { at }: SeenSentence,
  start: number,
  end: number,
  answer: CheckAnswer,
  expected: string,
): Judged => ({
  ...{ text: at.text.slice(start, end), start, end, fact: null },
  verdict: { is: 'unsupported', answer, expected },
});
