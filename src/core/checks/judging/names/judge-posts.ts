import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, longKey } from '../../reading/words.ts';
import type { Judged, Verdict } from '../verdict.ts';

/* Posts that a text gives to a person otherwise than an answer does. */

const post =
  /^\s*(?:,|-|–|\()\s*((?:(?:Phó|Quyền|Nguyên)\s+)?(?:Tổng Giám đốc|Giám đốc|Chánh\s\p{Lu}\p{L}*(?:\s\p{L}+)?|Trưởng\s\p{L}+|Chủ tịch|Bí thư|Chi cục trưởng|Cục trưởng|Viện trưởng|Hiệu trưởng|Chủ nhiệm)(?:\s\p{Lu}[\p{L}&]*)*)/u;

const title =
  '(?:(?:Phó|Quyền|Nguyên)\\s+)?(?:Tổng Giám đốc|Giám đốc|Chánh (?:Thanh tra|Văn phòng|án)|Trưởng (?:ban|phòng|đoàn|Ban|Phòng)|Chủ tịch|Bí thư|Chi cục trưởng|Cục trưởng|Viện trưởng|Hiệu trưởng|Chủ nhiệm)';
/** "Phó Giám đốc Sở Lò Văn An": post and body stand in front of the name. */
const inFront = new RegExp(
  `(?<!\\p{L})(${title})((?:\\s(?!và|do|cùng|với|đồng)[\\p{L}&]+){0,6}?)\\s*(?:,|-|–)?\\s*(?:(?:đồng chí|đ/c|ông|bà)\\s+)?$`,
  'iu',
);
const leading = new RegExp(`^${title}`, 'iu');
const holdsPost = new RegExp(title, 'iu');

/** What is thought of the post behind a person that a source has. */
export function judgePosts(sentence: SeenSentence, one: Judged): Judged[] {
  const held =
    one.verdict.is === 'supported' ? post.exec(sentence.at.text.slice(one.end, one.end + 60)) : null;
  if (!held) return [];
  const verdict = verdictOfPost(sentence, one.text, held[1]!);
  const start = one.end + held[0].length - held[1]!.length;
  return verdict ? [{ text: held[1]!, start, end: start + held[1]!.length, fact: null, verdict }] : [];
}

/** Posts told in front of people to whom an answer gives another one: "Giám đốc Sở Lò Văn An" for "Lò Văn An, Phó Giám đốc Sở". */
export function judgePostsInFront(sentence: SeenSentence): Judged[] {
  const answers = sentence.view.material.answers ?? none;
  const people = known.get(answers) ?? answers.flatMap(peopleOf);
  known.set(answers, people);
  const { text } = sentence.at;
  const found: Judged[] = [];
  for (const { name, answer, title } of people) {
    const at = text.indexOf(name);
    const front = at < 0 ? null : inFront.exec(text.slice(Math.max(0, at - 70), at));
    if (!front) continue;
    const said = longKey(front[1]!);
    if (people.some((one) => one.name === name && longKey(one.title) === said)) continue;
    // "Trưởng đoàn kiểm tra là ông Đinh Văn Lượng, Phó Chủ tịch UBND huyện": what the question asked for, and the post behind the name.
    const other = post.exec(text.slice(at + name.length))?.[1] ?? '';
    if (containsKey(longKey(answer.label), said) && longKey(other).startsWith(longKey(title))) continue;
    // "trưởng đoàn là Phó Giám đốc Sở Hà Thị Minh Châu": what the question asked for, and the post behind it.
    const behind = /\slà\s+(.+)$/u.exec(front[0])?.[1];
    if (behind !== undefined && longKey(behind).startsWith(longKey(title))) continue;
    const start = at - front[0].length;
    found.push({
      ...{ text: front[1]!, start, end: start + front[1]!.length, fact: null },
      verdict: { is: 'unsupported', answer, expected: title },
    });
  }
  return found;
}

type Person = { answer: CheckAnswer; name: string; title: string };
const known = new WeakMap<readonly CheckAnswer[], readonly Person[]>();
const none: readonly CheckAnswer[] = [];
const person = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}/gu;

/** The people to whom an answer gives a post, in front of the name or behind it; the post without its body. */
const peopleOf = (answer: CheckAnswer): Person[] =>
  answer.text.split('\n').flatMap((line) =>
    (holdsPost.test(line) ? matchesOf(person, line) : []).flatMap((match): Person[] => {
      const behind = leading.exec(post.exec(line.slice(match.index + match[0].length))?.[1] ?? '')?.[0];
      const title = behind ?? inFront.exec(line.slice(0, match.index))?.[1];
      return title === undefined ? [] : [{ answer, name: match[0], title }];
    }),
  );

/** A post that a source gives to this person in other words. */
function verdictOfPost(sentence: SeenSentence, name: string, held: string): Verdict | null {
  const key = longKey(name);
  for (const answer of sentence.view.material.answers ?? []) {
    for (const line of answer.text.split('\n')) {
      const whole = longKey(line);
      const at = whole.indexOf(key);
      if (at < 0) continue;
      const theirs = post.exec(line.slice(line.toLowerCase().indexOf(name.toLowerCase()) + name.length));
      if (!theirs) continue;
      const [said, known] = [longKey(held), longKey(theirs[1]!)];
      if (said.startsWith(known) || known.startsWith(said)) return { is: 'supported', about: [answer] };
      return { is: 'unsupported', answer, expected: theirs[1]! };
    }
  }
  return null;
}

const office =
  '(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Sở|Chi cục|Cục|Trung tâm|Ban)';
const chairs = new RegExp(
  `(?<!\\p{L})(?:dưới sự|có sự|do)\\s(?:chủ trì|chỉ đạo|điều hành|chứng kiến|tham dự) của\\s(?:đồng chí\\s)?(${title}(?:\\s${office})?(?:\\s(?:tỉnh|thành phố|huyện))?)(?!\\p{L})` +
    `|(?<!\\p{L})do\\s(?:đồng chí\\s)?(${title}(?:\\s${office})?(?:\\s(?:tỉnh|thành phố|huyện))?)\\s(?:chủ trì|điều hành)(?!\\p{L})`,
  'gu',
);
const chairCue = cue('chủ trì', 'chỉ đạo', 'điều hành', 'chứng kiến', 'tham dự');

/** Who led or attended, told by post only ("dưới sự chủ trì của Chủ tịch UBND tỉnh"), where no source has the post. */
export function judgeChairs({ at, view }: SeenSentence): Judged[] {
  if (!chairCue(at.text) || view.material.answers === null || at.plans) return [];
  const { standing, dated } = view.earlier.names;
  return matchesOf(chairs, at.text).flatMap((match): Judged[] => {
    const text = match[1] ?? match[2]!;
    const key = longKey(text);
    if (view.tells(key) || standing.has(key) || dated.has(key)) return [];
    const start = match.index + match[0].indexOf(text);
    return [{ text, start, end: start + text.length, fact: null, verdict: { is: 'unsupported' } }];
  });
}
