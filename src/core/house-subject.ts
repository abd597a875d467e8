import { claimingPattern } from './claims.ts';
import type { Material } from './material.ts';
import { sentencesOf } from './plan.ts';
import { type Pattern, questionOf, type Section } from './template.ts';
import { splitSentences } from './vietnamese/sentences.ts';

/* Who did it: the subject that an office gives its sentences, for answers that begin with what was done. */

type House = Pick<Material, 'history' | 'office' | 'template'>;

/** The names under which an office speaks of itself: "Sở", "Sở KH&CN", the whole name. */
export const ownNames = ({ office }: Pick<Material, 'office'>): string[] => [
  ...new Set([office.name.split(' ')[0]!, office.short_name, office.name]),
];

/** What opens a sentence before its subject. */
const opening =
  /^(?:(?:Ngoài ra|Trong (?:tháng|kỳ|quý)|Tháng \d{1,2}\/\d{4}|Ngày \d{1,2}\/\d{1,2}\/\d{4}), ?(?:trong tháng, ?)?)?/u;

/** The longest of these names with which a sentence begins, behind its opening and before what was done. */
function subjectOf(text: string, names: readonly string[]): string | null {
  const rest = text.replace(opening, '');
  const found = names.filter((name) => rest.startsWith(name) && /^ \p{Ll}/u.test(rest.slice(name.length)));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * The subject that the office's earlier reports have for what a pattern tells: that of the newest sentence that answers its questions, where it is
 * the office or the unit that is asked; else the office as its section calls it, where most sentences that name who acts name it. Null where the
 * history does not show it.
 */
export function houseSubject(material: House, section: Section, pattern: Pattern): string | null {
  const { office, template, history } = material;
  const ours = ownNames(material);
  const units = office.units.map(({ name }) => name);
  const owners = pattern.questions.map((id) => questionOf(template, id)?.owner);
  const asked = office.units.filter(({ key }) => owners.includes(key)).map(({ name }) => name);
  const told = history.flatMap((report) => report.sections.filter(({ id }) => id === section.id));
  const own = told
    .flatMap(sentencesOf)
    .find((one) => !one.standing && claimingPattern(one, section.patterns, template) === pattern);
  const known = own && subjectOf(own.text, [...ours, ...asked]);
  if (known) return known;
  const subjects = (told[0] ? sentencesOf(told[0]) : []).flatMap(
    ({ text }) => subjectOf(text, [...ours, ...units]) ?? [],
  );
  const named = ours.find((name) => subjects.filter((one) => one === name).length > subjects.length / 2);
  return subjects.length > 1 ? (named ?? null) : null;
}

/** Words that may follow "đã" without saying what somebody did. */
const done = /^(?:đã|đang)\s+(?!được|có|là|bị|và|nêu|đề ra)\p{Ll}/iu;
/** What somebody did, told without who: none of these words begins a name or a thing when it is followed so. */
const deed =
  /^(?:triển khai|thực hiện|phối hợp|ban hành|trình|tham mưu|kiểm tra|rà soát|tuyên truyền|phổ biến|hướng dẫn|xây dựng|tiếp tục|tham gia|tham dự|thăm|tặng|hỗ trợ|quán triệt|phát động|hoàn thành|khảo sát|làm việc|cung cấp|cập nhật|tổ chức(?!\s+(?:công đoàn|đoàn thanh niên|đoàn viên|đoàn thể|đoàn cơ sở|đảng|cơ sở đảng|chính trị|cá nhân|kinh tế|xã hội|khoa học)))\s+(?![–-])[\p{L}\p{N}“"]/iu;

/**
 * Whether a typed text is one sentence that begins with what was done and leaves out who did it; what may be the thing that was done to is no
 * such text.
 */
export function lacksSubject(text: string): boolean {
  const typed = text.trim();
  if (typed.includes('\n') || splitSentences(typed).length > 1) return false;
  const clause = typed.split(/[,;.\n]/u)[0]!;
  return done.test(typed) || (deed.test(typed) && !/\s(?:được|bị|là|đã|đang|đạt|có)(?=\s|$)/iu.test(clause));
}
