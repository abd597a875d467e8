import {
  isCommon,
  isCompound,
  isFree,
  isUsual,
  wordKey,
  wordList,
} from '../../vietnamese/words/word-list.ts';
import type { TextFault } from './fault.ts';
import type { Token } from './tokens.ts';

/* Words said twice, and those that only look so. */

/** A word said twice ("đơn đơn"), or a pair of words ("thực hiện thực hiện"). */
export function doubledFaults(line: string, tokens: readonly Token[]): TextFault[] {
  const faults: TextFault[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const [one, two] = [tokens[at - 1]!, tokens[at]!];
    if (!two.follows || one.text.length < 2 || one.code || two.code) continue;
    if (one.key === two.key) {
      const before = one.follows ? tokens[at - 2]! : null;
      const after = tokens[at + 1]?.follows ? tokens[at + 1]! : null;
      const doubled = isCounted(line, one, two)
        ? 'error'
        : isDoubled(one, two, before, after)
          ? // "nước sạch" behind "cấp nước" may be meant, "cấp thẻ thẻ bảo hiểm" is not: no list tells them apart.
            joinsBoth(before, one, after)
            ? 'warning'
            : 'error'
          : isLikely(line, one, two, before, after)
            ? 'warning'
            : null;
      const fault = { fault: 'doubled', start: one.start, end: two.end, expected: one.text } as const;
      if (doubled) faults.push({ ...fault, severity: doubled });
      // "dịch vụ vụ công" might be meant, but not where the office writes "dịch vụ công"; "chứng thực thực hiện" is two words of every report.
      else if (
        before &&
        after &&
        two.letters === 'small' &&
        !(isCommon(before.key, one.key) && isCommon(two.key, after.key))
      )
        faults.push({
          ...fault,
          severity: 'error',
          guess: true,
          keys: [one.key, two.key],
          proof: [`${before.key} ${one.key} ${after.key}`],
        });
      continue;
    }
    const [three, four] = [tokens[at + 1], tokens[at + 2]];
    if (!three?.follows || !four?.follows || three.key !== one.key || four.key !== two.key) continue;
    const before = one.follows ? tokens[at - 2]! : null;
    // "về thành về thành lập": of words that make none together, only small ones that each say something of their own are said once.
    const small = [one, two, three, four].every(({ letters }) => letters === 'small');
    // "hiện Quyết hiện Quyết": letter for letter the same, whatever it is.
    const same = one.text === three.text && two.text === four.text && two.letters !== 'small';
    if (
      (isCompound(one.key, two.key) || small || same) &&
      !isTwice(one.key, two.key) &&
      (one.letters !== 'first' || same) &&
      before?.key !== one.key
    )
      faults.push({
        fault: 'doubled',
        start: one.start,
        end: four.end,
        severity: 'error',
        expected: `${one.text} ${two.text}`,
      });
  }
  return faults;
}

/** "16 nhà nhà", "ngày ngày 12/3/2024": what a figure counts or numbers is said once; "năm năm 2021 - 2025" are five years. */
function isCounted(line: string, one: Token, two: Token): boolean {
  if (one.letters !== 'small' || two.letters !== 'small') return false;
  const before = /(?<![\p{L}/])\d[\d.,]* $/u.test(line.slice(Math.max(0, one.start - 12), one.start));
  const from = one.key === 'từ' && /^ (?:\d|ngày \d)/u.test(line.slice(two.end, two.end + 8));
  const after = /^ \d{1,4}(?![\d.,]*\d* ?[-–])/.test(line.slice(two.end, two.end + 12));
  return (
    from || (before && wordList().twice.has(one.key)) || (after && /^(?:ngày|tháng|năm)$/u.test(one.key))
  );
}

/** Of whom and where everybody or everywhere is said twice: "người người thi đua, nhà nhà thi đua", "lan tỏa đến nơi nơi". */
const everybody = new Set('người nhà nơi ngành làng'.split(' '));
const bothSaid = /(?<!\p{L})(người|nhà|nơi|ngành|làng) \1(?!\p{L})/giu;

/**
 * "cho người người bệnh", "người người lao động được kết nối", "đến nơi nơi an toàn", "Nhìn chung chung, ...": words that may be said twice,
 * but hardly here. Everybody is meant where a clause has nothing else behind, or the saying has its other half.
 */
function isLikely(line: string, one: Token, two: Token, before: Token | null, after: Token | null): boolean {
  if (two.letters !== 'small' || !wordList().twice.has(one.key)) return false;
  if (one.key === 'chung') return before?.key === 'nhìn';
  if (!everybody.has(one.key) || after === null || after.letters !== 'small') return false;
  if (new Set((line.match(bothSaid) ?? []).map((said) => said.toLowerCase())).size > 1) return false;
  const joins = isUsual(two.key, after.key);
  return before === null
    ? one.key === 'người' && joins && isNamed(after)
    : before.letters === 'small' && joins;
}

/** What people are called by, behind the word for them: "người lao động", "người có công". */
const isNamed = ({ key }: Token): boolean =>
  /^(?:lao|dân|bệnh|nghèo|cao|có|khuyết|tiêu|dùng|nộp|học|tham|đứng|đại|bán|mua|sản|trồng|nuôi|chăn|vay|thụ|hưởng|nghiện|tàn|già|nhiễm|bị|cận|yếu|được)$/u.test(
    key,
  );

/** Bodies that a report calls by one word. */
const bodyWords = new Set('ban hội đội tổ viện cục sở trường trạm đoàn'.split(' ').map(wordKey));

/** "Ban ban hành", "Tổ tổ chức", "do Hội hội ý": a body and what it does. */
const isBodyThatActs = (one: Token, two: Token, after: Token | null): boolean =>
  one.letters === 'first' &&
  two.letters === 'small' &&
  bodyWords.has(one.key) &&
  after !== null &&
  isCompound(two.key, after.key);

const isTwice = (one: string, two: string) =>
  /^(?:ngày càng|từng bước|ai nấy|từng người|dần dần)$/u.test(`${one} ${two}`);

/** Words that head the names of bodies and papers; other capitals said twice are names ("Thanh Thanh"). */
export const headWords: ReadonlySet<string> = new Set(
  'sở đảng ủy ban bộ nghị quyết kế chỉ kết thông công tỉnh huyện hội phòng chính đề quy luật báo thủ khoa văn nhà giám phó trưởng mặt đội trung đoàn trạm chi cục cục ngành trường bệnh viện trung tâm thường thực triển tổ các những đơn trong năm tháng ngày qua việc theo'
    .split(' ')
    .map(wordKey),
);

/** Whom an office receives, and when. */
const received = /^(?:công|dân|định|đoàn|khách|thường|đột|xúc|\d.*)$/u;
/** What a class is of: "lớp tập huấn", "lớp nghiệp vụ". */
const taught = /^(?:bồi|tập|đào|dạy|nghiệp|chuyên|kỹ|kĩ|ky|xóa|xoá|phổ|truyền|nâng|sơ|trung|năng)$/u;

const schools = /^(?:tiểu|trung|đại)$/u;
const mayFollow = (word: Token, after: Token | null): boolean =>
  after === null ||
  isUsual(word.key, after.key) ||
  (after.letters === 'small' && isFree(after.key) && !wordList().functions.has(after.key));

function isDoubled(one: Token, two: Token, before: Token | null, after: Token | null): boolean {
  const { twice } = wordList();
  if (twice.has(one.key) && one.letters !== 'capitals') {
    // "Mỗi ngày ngày càng đông": the second belongs to "càng".
    if (after?.key === 'càng') return false;
    // "các lớp lớp tập huấn": what several are counted of is not said twice for ornament.
    if (before !== null && /^(?:các|những|mỗi|mọi|một|hai|số|cả|hằng)$/u.test(before.key)) return true;
    // "dự lớp lớp bồi dưỡng": people come class upon class, and no training does.
    if (one.key === 'lớp' && before !== null && after !== null && taught.test(after.key)) return true;
    // "từ từ" is meant; "từ từ chối" and "khách hàng hàng" are not.
    if (before !== null && isCommon(before.key, one.key))
      return after === null || !isUsual(two.key, after.key);
    return after !== null && isCommon(two.key, after.key);
  }
  if (/^[ivxlcdm]+$/u.test(one.small) && one.letters === 'capitals') return false;
  if (isBodyThatActs(one, two, after)) return false;
  // "sau giám sát sát với thực tế": the end of one word, and how close something is.
  if (two.text === 'sát' && after?.text === 'với' && before !== null && isCompound(before.key, one.key))
    return false;
  // "Giám đốc Sở trực tiếp tiếp định kỳ": how it is done, and who is received.
  if (two.text === 'tiếp' && before?.text === 'trực' && after !== null && received.test(after.text))
    return false;
  // "lớp tiểu học học 02 buổi/ngày": a word for schools, and what is done there.
  if (two.text === 'học' && before !== null && schools.test(before.text) && mayFollow(two, after))
    return false;
  // "cán bộ Bộ Công Thương", "ở xã Xã Đàn": the second begins a name.
  if (one.letters === 'small' && two.letters !== 'small') return false;
  if (one.letters === 'first' && two.letters === 'first')
    return headWords.has(one.key) && after?.text !== 'Bộ';
  // "thực hiện hiện đại hóa", "giao thông thông suốt": the end of one word and the beginning of the next.
  return !(isTail(before, one) && joinsBoth(before, one, after));
}

/** Whether a word makes a word with what stands in front of it, and one with what stands behind. */
const joinsBoth = (before: Token | null, one: Token, after: Token | null): boolean =>
  before !== null &&
  after !== null &&
  isCompound(before.key, one.key) &&
  isCompound(one.key, after.key) &&
  // "phân công công việc": a small word, but a word of every report with the one in front.
  (!wordList().functions.has(after.key) || isCommon(one.key, after.key));

/** Whether a word ends what stands in front of it; a word that stands alone in front only does where both are a common word. */
const isTail = (before: Token | null, one: Token): boolean =>
  before !== null && (!isFree(before.key) || isCommon(before.key, one.key));
