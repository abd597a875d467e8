import { fold } from '../../vietnamese/letters/fold.ts';
import { cue } from '../../vietnamese/text/cues.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Clash } from './clash.ts';

const person =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|đ\/c)\s+(\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})\s*[,–-]\s*((?:Phó|Quyền|Q\.|Nguyên|phó|quyền|nguyên)?\s*(?:Giám đốc|Chủ tịch|Bí thư|Trưởng|Chánh|Cục trưởng|Chi cục trưởng|Hiệu trưởng|Viện trưởng|Trạm trưởng|Đội trưởng|giám đốc|trưởng)(?:(?! (?:chủ trì|kết luận|phát biểu|tham dự|dự|làm|được|là|đã|và|cùng)(?!\p{L}))[^,;.()]){0,40})/gu;
const personCue = cue('đồng chí ', 'ông ', 'bà ', 'đ/c ');
const rank = /^(phó|quyền|q\.|nguyên)\s*/u;

/** One person with two ranks of the same post: "Phó Giám đốc Sở" here, "Giám đốc Sở" there. Two posts of one person are none. */
export function clashingRanks(body: readonly SeenSentence[]): Clash[] {
  const known = new Map<string, { rank: string; post: string; text: string }[]>();
  return body.flatMap((sentence) =>
    (personCue(sentence.at.text) ? matchesOf(person, sentence.at.text) : []).flatMap((match): Clash[] => {
      const name = fold(match[1]!);
      const whole = fold(match[2]!);
      const held = {
        rank: rank.exec(whole)?.[1] ?? '',
        post: whole.replace(rank, ''),
        text: match[2]!.trim(),
      };
      const list = known.get(name) ?? [];
      known.set(name, [...list, held]);
      const other = list.find(
        (one) =>
          one.rank !== held.rank &&
          one.post.split(' ').slice(0, 3).join(' ') === held.post.split(' ').slice(0, 3).join(' '),
      );
      if (!other || list.some((one) => one.rank === held.rank)) return [];
      const start = match.index + match[0].lastIndexOf(match[2]!);
      return [{ sentence, start, end: start + held.text.length, expected: other.text }];
    }),
  );
}
