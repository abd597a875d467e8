import { isAmount } from '../../reading/answers/amounts.ts';
import type { SeenSentence } from '../../reading/view.ts';
import type { Judged } from '../verdict.ts';

/*
 * Units of the office that nobody needs to have named: "Trung tâm Kiểm nghiệm lấy 95 mẫu thuốc" where an answer has the 95. Who did what was
 * answered for is known to whoever writes the section; whom the office met, and where, only its answers know.
 */

/** A unit of an office by its kind, in front of its name. */
/** What a unit of an office is called by its first words. */
export const unitHead =
  /^(?:Trung tâm|Chi cục|Cục|Ban|Viện|Quỹ|Văn phòng|Thư viện|Bảo tàng|Trường|Nhà hát|Đoàn nghệ thuật|Đội|Hạt|Trạm|Phòng|Thanh tra|Bộ phận|Tổ|Bệnh viện|Cảng vụ|Kho bạc|Hội đồng)(?=\s)/u;
/** What may stand in front of the one that a clause tells of. */
const opening =
  /(?:^|[.;]\s)(?:(?:Trong|Cũng trong|Tính đến|Đến|Đến hết|Tháng|Quý|Ngày|Kỳ)(?!\p{L})[^,;.]{0,30},\s)?$/u;
/** What is done with the office or for it, by somebody else. */
const asAnother =
  /^(?:\s\p{L}+){0,6}?\s(?:đã\s)?(?:cùng|phối hợp|ủng hộ|tài trợ|trao|tặng|ký|đến|sang|về|thăm)(?!\p{L})/u;

/** Takes the doubt off a body that begins a clause which tells what answers count, and nothing without a source. */
export function clearActing(sentence: SeenSentence, judged: Judged[]): void {
  const { text } = sentence.at;
  for (const one of judged) {
    if (one.verdict.is !== 'unsupported' || (one.fact !== null && one.fact.kind !== 'name')) continue;
    const head = unitHead.exec(one.text)?.[0];
    if (head === undefined || !opening.test(text.slice(0, one.start))) continue;
    if (asAnother.test(text.slice(one.end)) || isRival(sentence, head)) continue;
    const stop = text.slice(one.end).search(/;\s|[.]\s/u);
    const end = stop < 0 ? text.length : one.end + stop;
    const told = judged.filter(({ fact, start }) => fact && isAmount(fact) && start > one.end && start < end);
    if (!told.some(({ verdict }) => verdict.is === 'supported' && verdict.about.length > 0)) continue;
    if (told.every(({ verdict }) => verdict.is === 'supported')) one.verdict = { is: 'supported', about: [] };
  }
}

/** Whether an answer or the earlier report names a body of that kind, which this one may stand instead of. */
function isRival({ view }: SeenSentence, head: string): boolean {
  const named = new RegExp(`(?<!\\p{L})${head} \\p{Lu}`, 'u');
  return (
    (view.material.answers ?? []).some((one) => named.test(one.text) || named.test(one.label)) ||
    view.earlier.entries.some(({ sentence }) => named.test(sentence.text))
  );
}
