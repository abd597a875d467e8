import { matchesOf } from '../../../vietnamese/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/* Who came: "230 nông dân" where an event counts 230 people and no source knows of any farmers. */

/** What people are by trade, age or membership; "người", "đại biểu", "học viên" say no more than that they came. */
const classes =
  'đoàn viên|thanh niên|thiếu nhi|thiếu niên|học sinh|sinh viên|trẻ em|giáo viên|giảng viên|nhà giáo|phụ huynh|nông dân|ngư dân|công nhân|tiểu thương|doanh nhân|doanh nghiệp|chủ tàu|thuyền viên|lái xe|phụ nữ|hội viên|cựu chiến binh|người cao tuổi|người khuyết tật|cán bộ|công chức|viên chức|công an|bộ đội|chiến sĩ|dân quân|bác sĩ|y sĩ|điều dưỡng|nhân viên y tế|luật sư|hòa giải viên|hoà giải viên|phóng viên|nhà báo|tăng ni|phật tử|chức sắc|già làng|trưởng bản|trưởng thôn|vận động viên|nghệ nhân|nghệ sĩ|khách du lịch|du khách|đảng viên';
const classAt = new RegExp(`^\\s*(?:(?:${classes})(?!\\p{L})(?:,? (?:và )?)?)+`, 'iu');
const one = new RegExp(`(?<!\\p{L})(?:${classes})(?!\\p{L})`, 'giu');

/** Head counts of events in the noun of people whom no answer and no earlier report names. */
export function judgePeople(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, view } = sentence;
  if (at.plans) return [];
  return judged.flatMap(({ fact, start, verdict }): Judged[] => {
    if (fact?.kind !== 'quantity' || verdict.is !== 'supported' || verdict.about.length !== 1) return [];
    const [answer] = verdict.about as [CheckAnswer];
    const counts = answer.facts.some((one) => one.kind === 'quantity' && one.value === fact.value);
    if (answer.type !== 'event' || !counts) return [];
    const figure = /^[\d.,]+/u.exec(fact.text)?.[0];
    if (figure === undefined) return [];
    const said = classAt.exec(at.text.slice(start + figure.length))?.[0].replace(/[\s,]+(?:và)?\s*$/u, '');
    if (said === undefined) return [];
    const nouns = matchesOf(one, said).map(([noun]) => noun);
    if (nouns.some((noun) => isSourced(sentence, noun) || isShort(answer, figure, noun))) return [];
    const end = start + figure.length + said.length;
    const text = at.text.slice(start, end);
    if (view.tells(longKey(text))) return [];
    return [{ text, start, end, fact: null, verdict: { is: 'unsupported', answer } }];
  });
}

/** Whether an answer, its label, a name of the office or an earlier report speaks of these people. */
const isSourced = ({ view, near }: SeenSentence, noun: string): boolean => {
  const key = longKey(noun);
  return (
    view.tells(key) ||
    (view.material.answers ?? []).some(({ label }) => ` ${longKey(label)} `.includes(` ${key} `)) ||
    view.earlier.entries.some((entry) => ` ${longKey(entry.sentence.text)} `.includes(` ${key} `)) ||
    near !== null
  );
};

/** "132 CBCC", "640 hs": what stands behind the answer's own figure begins like the noun. */
function isShort({ text }: CheckAnswer, figure: string, noun: string): boolean {
  const digits = figure.replace(/\D/gu, '').replace(/^0+/u, '');
  const [first] = keysOf(noun);
  return matchesOf(/(\d[\d.]*)\s*(\p{L}+)/gu, text).some(
    ([, own, word]) =>
      own!.replace(/\D/gu, '').replace(/^0+/u, '') === digits &&
      !general.test(word!) &&
      word!.toLowerCase().startsWith(first![0]!),
  );
}

const general = /^(?:đại|đb|đbiểu|người|ng|n|vị)$/iu;
