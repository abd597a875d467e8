import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, longKey } from '../reading/words.ts';

/* "đã có đơn hàng đến hết tháng 11/2025": until when something went by the last report, where an answer has it go until another month. */

type LeftUntil = { start: number; end: number; answer: CheckAnswer; expected: string };

const until = /(?<!\p{L})(?:đến|tới|hết|cuối)\s(?:hết\s|cuối\s)?(?<label>tháng\s\d{1,2}\/\d{4})(?!\d)/giu;
const answered =
  /(?<!\p{L})(?:đến|tới|hết|cuối)\s(?:hết\s|cuối\s)?(?<label>(?:tháng\s|T)\d{1,2}\/\d{4})(?!\d)/iu;
/** So many words in front of it are of the same thing in both. */
const saying = 2;

/** The months of the last report until which a sentence says that something goes, where an answer with the same words has another month. */
export function leftUntil({ at, view }: SeenSentence): LeftUntil[] {
  if (at.heading || at.plans || view.material.answers === null) return [];
  return matchesOf(until, at.text).flatMap((match): LeftUntil[] => {
    const front = longKey(at.text.slice(0, match.index)).split(' ').slice(-saying).join(' ');
    const label = longKey(match.groups!.label!);
    if (front === '' || view.tells(label)) return [];
    const said = longKey(`${front} ${match[0]}`);
    const wasSaid = view.earlier.entries.some(
      ({ newest, sentence }) => newest && containsKey(longKey(sentence.text), said),
    );
    if (!wasSaid) return [];
    for (const answer of view.material.answers!) {
      const own = answer.type === 'text' && !answer.leftOut ? answered.exec(answer.text) : null;
      if (own && containsKey(longKey(answer.text.slice(0, own.index)), front))
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            answer,
            expected: own[0],
          },
        ];
    }
    return [];
  });
}
