import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../../finding.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, longKey } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/*
 * Who came, and what was counted: "230 nông dân" where an event counts 230 people and no source knows of any farmers, "74 hộ gia đình" where 74
 * workshops were visited.
 */

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
    return [{ text, start, end, fact: null, verdict: { is: 'unsupported', answer }, mild: true }];
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

/** What is counted, in sorts of which nothing is two: no one writes a household for a shop. A household that trades is one for all that. */
const sorts = [
  `(?:${classes.replace('doanh nghiệp|', '')}|công dân|người dân|khách hàng|bệnh nhân|lao động)`,
  '(?:hộ gia đình|hộ dân|hộ nghèo|hộ cận nghèo|hộ|gia đình)(?! (?:kinh doanh|sản xuất|chăn nuôi|nuôi|buôn|tiểu thương|cá thể))',
  '(?:doanh nghiệp|hợp tác xã|công ty|cơ sở|nhà hàng|khách sạn|cửa hàng|phòng khám|trạm y tế|nhà thuốc|nhà máy|trường học)',
  '(?:hồ sơ|giấy phép|giấy chứng nhận|chứng chỉ|đơn thư|văn bản|tờ khai|bản án)',
  '(?:xã|phường|thị trấn|thôn|ấp|khu phố|tổ dân phố)',
  '(?:xe ô tô|ô tô|xe tải|xe khách|xe máy|tàu cá|tàu|thuyền)',
].map((names) => new RegExp(`^(?:lượt |số )?(${names})(?!\\p{L})`, 'iu'));
/** What goes on behind a noun of a sort makes it another thing or a place of it. */
const sortOf = (words: string): number => sorts.findIndex((sort) => sort.test(words));
const startsLabel = /^(?:tổng )?(?:số )?(?:lượt )?(?:tiếp |đón |khám |kiểm tra |hỗ trợ )?/iu;

/** Figures of an answer that stand in front of a noun of another sort than what the answer counts, of which no source knows. */
export function judgeThings(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, view } = sentence;
  if (at.plans || view.material.answers === null) return [];
  return judged.flatMap(({ fact, start, verdict }): Judged[] => {
    if (fact?.kind !== 'quantity' || verdict.is !== 'supported' || verdict.about.length !== 1) return [];
    const [answer] = verdict.about as [CheckAnswer];
    const own = answer.facts.find((one) => one.kind === 'quantity' && one.value === fact.value);
    if (answer.type !== 'number' || own?.kind !== 'quantity') return [];
    const counted = own.unit?.toLowerCase() ?? '';
    const theirs = sortOf(counted === 'lượt' ? answer.label.replace(startsLabel, '') : counted);
    const figure = /^[\d.,]+\s/u.exec(at.text.slice(start))?.[0];
    if (theirs < 0 || figure === undefined) return [];
    const behind = at.text.slice(start + figure.length, start + figure.length + 60);
    const said = sortOf(behind);
    if (said < 0 || said === theirs) return [];
    const noun = sorts[said]!.exec(behind)!;
    if (isSourced(sentence, noun[1]!)) return [];
    const end = start + figure.length + noun[0].length;
    return [
      {
        ...{ text: at.text.slice(start, end), start, end, fact: null },
        verdict: { is: 'unsupported', answer, expected: `${figure}${counted}` },
      },
    ];
  });
}
