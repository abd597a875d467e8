import { cameFrom } from '../../../reading/comparing/change-subjects.ts';
import { alike, type Said, saidIn, shows } from '../../../reading/said.ts';
import type { SeenSentence } from '../../../reading/view.ts';
import { countAlike } from '../../../reckoning/additions.ts';
import { before, type Doubt, ownOf } from './doubt.ts';

/* What an answer and the last report make together, and the parts of what has changed. */

const many = '(?:hai|ba|bốn|năm|sáu|\\d{1,2})';
/** "hai tháng qua", "từ tháng 3 đến tháng 4/2024", "hai tháng 9 và 10/2024", "tính cả tháng 9/2024": this month and what was before it. */
const together = new RegExp(
  `(?<!\\p{L}|\\d)${many} (?:tháng|quý|kỳ)(?!\\p{L})|từ (?:tháng|quý) [\\dIVX/]+ (?:đến|sang)(?: hết)? (?:tháng|quý) [\\dIVX]|(?:tháng|quý) [\\dIVX/]+ và (?:(?:tháng|quý) )?[\\dIVX]|(?:tính|kể|gộp|cộng)(?: chung)? cả (?:(?:số liệu|kết quả|số) )?(?:của )?(?:tháng|quý|kỳ) (?:trước|[\\dIVX])`,
  'iu',
);

/** Words with which a clause turns to a period of its own. */
const ofOwn = /(?<!\p{L})(?:riêng|trong|của|so với|còn) (?:tháng|quý|kỳ)(?!\p{L})/iu;
const months: ReadonlySet<string | undefined> = new Set(['tháng', 'quý', 'kỳ']);

/** Whether both months are named in the clause of a figure, or at the head of its sentence: "Lũy kế hai tháng 7 và 8, ...; số đoàn là 25". */
export function isToldOfBoth(sentence: SeenSentence, said: Said): boolean {
  const { text } = sentence.at;
  const clause = text.slice(text.lastIndexOf(';', said.start) + 1, said.start);
  if (together.test(clause)) return true;
  const first = saidIn(sentence).find(({ unit }) => !months.has(unit[0]));
  return together.test(text.slice(0, first?.start)) && !ofOwn.test(clause);
}

/** "Tính từ tháng 3 đến tháng 4/2024, có 13 HTX được thành lập mới": what the answer and the last report make together. */
export function isOfBoth({ sentence, said, answer }: Doubt): boolean {
  if (!answer || said.hedged || !comparable.has(said.role)) return false;
  return (
    isToldOfBoth(sentence, said) &&
    ownOf(sentence, answer, said).some((now) =>
      before(sentence, answer, said).some((was) => said.value === sumOf(now, was)),
    )
  );
}

const comparable = new Set<Said['role']>(['plain', 'total', 'cumulative', 'rest', 'result']);
const sumOf = (a: number, b: number): number => Number((a + b).toPrecision(12));

/** "thêm 197 hồ sơ", "bớt 02 vụ", "rút ngắn 03 phút": how far the answer is from what the last report has in its words. */
const stepped =
  /(?<!\p{L})(?:(?<more>thêm|nhiều hơn|cao hơn|tăng|nhích|nâng|kéo dài|bổ sung)|(?<less>bớt|ít hơn|thấp hơn|kém|giảm|hụt|hạ|rút ngắn|thu hẹp|rút))(?: (?:được|mới|tới|đến|khoảng|thêm|lên|đi)){0,2}\s+$/iu;

export function isOwnChange({ sentence, said, answer }: Doubt): boolean {
  const way = stepped.exec(said.lead)?.groups;
  if (!answer || !way || said.hedged) return false;
  const sign = way.more === undefined ? -1 : 1;
  return ownOf(sentence, answer, said).some((now) =>
    before(sentence, answer, said).some((was) => said.value === sumOf(sign * now, -sign * was)),
  );
}

/** "Hỗ trợ 09 trẻ em, giảm từ 11 xuống còn 09 em": where a change led is the figure told in front of it, in whatever noun of people. */
export const isWhereItLed = ({ sentence, said }: Doubt): boolean =>
  said.role === 'result' &&
  saidIn(sentence).some(
    (one) =>
      one.end <= said.start &&
      one.role === 'plain' &&
      one.clause === said.clause &&
      one.kind === said.kind &&
      one.value === said.value &&
      countAlike(one.unit, said.unit),
  );

const dividing = /(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể)(?!\p{L})/iu;

/** "tăng 354 tờ khai, trong đó tờ khai xuất khẩu góp 341 tờ khai và tờ khai nhập khẩu chỉ góp 13 tờ khai": the parts of a change make it. */
export function isPartOfChange({ sentence, said }: Doubt): boolean {
  const { text } = sentence.at;
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const from = saids.slice(0, at).findLastIndex(({ role }) => role === 'step');
  const whole = saids[from];
  if (!whole || !alike(whole, said)) return false;
  const rest = saids.slice(from + 1);
  const stop = rest.findIndex(
    (one) => one.role !== 'plain' || one.clause !== whole.clause || !alike(one, whole) || one.hedged,
  );
  const parts = stop < 0 ? rest : rest.slice(0, stop);
  const first = parts[0];
  return (
    first !== undefined &&
    parts.length > 1 &&
    parts.includes(said) &&
    dividing.test(text.slice(whole.end, first.start)) &&
    shows(
      whole,
      parts.reduce((sum, one) => sum + one.value, 0),
    )
  );
}

/** "từ 3.675 lượt lên 4.410 lượt (20%)": how large a change is, in the bracket behind where it led. */
export function isSizeOfWay({ sentence, said }: Doubt): boolean {
  const saids = saidIn(sentence);
  const at = saids.indexOf(said);
  const [was, now] = [saids[at - 2], saids[at - 1]];
  if (said.kind !== 'percent' || !was || now?.role !== 'result' || !cameFrom.test(was.lead)) return false;
  return (
    /^[^,;()\d]{0,30}\((?:tăng|giảm|tương đương)?\s*$/iu.test(sentence.at.text.slice(now.end, said.start)) &&
    alike(was, now) &&
    was.value > 0 &&
    shows(said, (100 * Math.abs(now.value - was.value)) / was.value)
  );
}
