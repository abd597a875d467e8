import { unitsLike } from '../../vietnamese/letters/letters.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import type { EarlierEntry } from '../reading/earlier-index.ts';
import { readOnce } from '../reading/read-once.ts';
import { holdsAlways } from '../reading/standing/descriptions.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, fillers, keysOf, longKey } from '../reading/words.ts';

/*
 * Last month's name in the very words in which this month's belongs: "phim mở màn là “...”" where the answer names another film, "tại khu tái
 * định cư Gò Sỏi" where it names another one. The right name may stand elsewhere in the text.
 */

type LeftName = { start: number; end: number; answer: CheckAnswer; expected: string };

/** What a name is called by, back to a sign or figure, and the name: in quotes, or in capitals behind its kind. */
const quoted = /[“"](?<name>[^”"\n]{3,80})[”"]/gu;
const placed = /(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)/gu;

/** `text` is what it stands in, `from` where it begins there, quotes and all. */
type Named = {
  text: string;
  from: number;
  name: string;
  key: string;
  start: number;
  end: number;
  inQuotes: boolean;
};

const linking = new Set(['là', 'mang', 'tên', 'có', 'gọi', 'bộ', 'tại', 'ở']);

const isSignOrDigit = unitsLike(/[,;:.()\d“”"]/);

function headOf({ text, from }: Named): string[] {
  let begin = from;
  while (begin > 0 && !isSignOrDigit(text.charCodeAt(begin - 1))) begin -= 1;
  return keysOf(text.slice(begin, from)).filter((word) => !linking.has(word));
}

const namesIn: (text: string) => readonly Named[] = readOnce(3000, (text) =>
  [quoted, placed].flatMap((form) =>
    matchesOf(form, text).map((match): Named => {
      const name = match.groups!.name!;
      const start = match.index + match[0].indexOf(name);
      const [from, end] = [match.index, start + name.length];
      return { text, from, name, key: longKey(name), start, end, inQuotes: form === quoted };
    }),
  ),
);

/** So many words in front say what a name is of: a kind of two ("mở màn") in quotes, more where only capitals make it a name. */
const saying = { quoted: 2, placed: 3 };

/** Names that the last report has behind the words behind which an answer has another one. */
export function leftNames({
  at: { text, heading, plans },
  view,
  told,
  kept,
  examined,
}: SeenSentence): LeftName[] {
  if (heading || plans || told || kept || !examined || view.material.answers === null) return [];
  const here = namesIn(text).filter((one) => !view.tells(one.key) && headOf(one).length > 0);
  if (here.length === 0) return [];
  const then = view.earlier.entries.filter((entry) => entry.newest && mayBeDated(entry));
  return here.flatMap((one): LeftName[] => {
    const wasSaid = then.some(({ sentence }) =>
      namesIn(sentence.text).some(
        (old) =>
          old.key === one.key && old.inQuotes === one.inQuotes && (one.inQuotes || sharesHead(old, one) > 0),
      ),
    );
    if (!wasSaid || view.earlier.names.standing.has(one.key)) return [];
    for (const answer of view.material.answers!) {
      if (answer.type !== 'text' || answer.leftOut) continue;
      const own = namesIn(answer.text).find(
        (named) => named.key !== one.key && named.inQuotes === one.inQuotes && isAsked(answer, named, one),
      );
      if (own) return [{ start: one.start, end: one.end, answer, expected: own.name }];
      if (one.inQuotes && isCalled(answer, one) && !goesOn.test(clauseOf(text, one)))
        return [{ start: one.start, end: one.end, answer, expected: answer.text.split('\n')[0]! }];
    }
    return [];
  });
}

/** How many words in front of two names are the same, counted back from the names. */
function sharesHead(a: Named, b: Named): number {
  const [one, other] = [headOf(a), headOf(b)];
  let met = 0;
  while (met < one.length && met < other.length && one.at(-1 - met) === other.at(-1 - met)) met += 1;
  return met;
}

/** Whether the words in front of a name are those of the answer's own name, or those that its label asks with. */
function isAsked({ label }: CheckAnswer, own: Named, one: Named): boolean {
  const least = one.inQuotes ? saying.quoted : saying.placed;
  if (sharesHead(own, one) >= least) return true;
  const asked = keysOf(label);
  const key = headOf(one).slice(-asked.length).join(' ');
  return asked.length >= least && containsKey(key, asked.join(' '));
}

/**
 * "vở mới “...”", "tiêu biểu là mô hình “...”": two of the words right in front of a name in quotes are what the label of an answer with a
 * name asks for, in whatever order.
 */
function isCalled({ label, text }: CheckAnswer, one: Named): boolean {
  if (!/(?<!\p{L})\p{Lu}\p{Ll}/u.test(text.split('\n')[0]!)) return false;
  const asked = new Set(keysOf(label));
  return (
    headOf(one)
      .slice(-4)
      .filter((word) => asked.has(word) && !fillers.has(word)).length >= saying.quoted
  );
}

/** What goes on, or gave its place to another, is last month's by right. */
const goesOn =
  /(?<!\p{L})(?:tiếp tục|duy trì|vẫn|thay (?:cho|thế)|nối tiếp|(?:tháng|kỳ|quý) trước)(?!\p{L})/iu;

const clauseOf = (text: string, { start, end }: Named): string =>
  text
    .slice(0, start)
    .split(/[,;.]\s/u)
    .at(-1)! + text.slice(end).split(/[,;.](?:\s|$)/u)[0]!;

/** A sentence that only its words make a standing one, and no rule. */
const mayBeDated = ({ sentence }: EarlierEntry): boolean =>
  !sentence.standing || (sentence.id === null && !holdsAlways(sentence));
