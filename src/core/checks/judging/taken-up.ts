import { isAmount } from '../reading/answers/amounts.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';
import type { Judged } from './verdict.ts';

/*
 * Sentences with which a section closes: they take up what it told ("Toàn bộ 214 hồ sơ thu thập theo Kế hoạch số 29/KH-SNV đã được số hoá")
 * and say how well it went or what came of it. Whoever wrote the section adds that, and no answer has it.
 */

/** A run of words that begins with a capital letter, as names and titles do. */
const run = /\p{Lu}\p{L}*(?:\s\p{L}+){1,3}/gu;

/**
 * Whether all figures, days and papers of a sentence that say what an answer says were told in front of it, and at least one of them, or a name
 * or body that an answer has, is there.
 */
export function takesUp(sentence: SeenSentence, judged: readonly Judged[]): boolean {
  if (judged.some(({ verdict }) => verdict.is !== 'supported')) return false;
  const told = judged.filter(
    (one) => one.fact !== null && (isAmount(one.fact) || others.has(one.fact.kind)) && isAnswered(one),
  );
  return (
    told.every((one) => wasTold(sentence, one)) &&
    (told.length > 0 || judged.some((one) => one.fact === null && isAnswered(one)) || namesAgain(sentence))
  );
}

/** Whether a sentence says anything that an answer says. */
export const isAnchored = (judged: readonly Judged[]): boolean => judged.some(isAnswered);

const isAnswered = ({ verdict }: Judged): boolean => verdict.is === 'supported' && verdict.about.length > 0;

const others = new Set(['ratio', 'date', 'reference']);

/** Told before by its value, or in these words. */
const wasTold = (sentence: SeenSentence, { text, fact }: Judged): boolean =>
  (fact !== null && sentence.view.toldBefore(fact, sentence)) ||
  sentence.view.firstWith(longKey(text), sentence) !== null;

/** Whose report it is, and who is over them: they stand in every sentence. */
const everywhere =
  /^(?:Sở|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng nhân dân|Ban Giám đốc|Đảng ủy|Chi cục|Cục)(?!\p{L})/u;

/** "Thanh tra Sở đã chuyển hồ sơ ...": a body that does something is no matter that is taken up. */
const acts =
  /^\s*(?:Thanh tra|Văn phòng|Phòng|Trung tâm|Công an|Ban|Hội|Đoàn|Liên minh|Liên đoàn|Quỹ|Bảo hiểm|Ngân hàng|Kho bạc|Tòa án|Viện|Trường|Bệnh viện|Đội|Tổ|Hạt|Trạm|Bộ Chỉ huy|Công ty|Thư viện|Bảo tàng)(?:\s(?!đã |cũng |còn |vừa )\p{L}+){0,8}\s(?:cũng |còn )?(?:đã|vừa)\s/u;

/** Whether a name, or what is called like one, stood in front of a sentence: "Máy lấy số do Bưu điện tỉnh hỗ trợ vận hành ổn định". */
function namesAgain(sentence: SeenSentence): boolean {
  const first = sentence.at.text.search(/\S/u);
  for (const match of sentence.at.text.matchAll(run)) {
    if (everywhere.test(match[0]) || (match.index === first && acts.test(sentence.at.text))) continue;
    const words = match[0].split(/\s/u);
    for (let length = words.length; length >= (match.index === 0 ? 3 : 2); length--)
      if (sentence.view.firstWith(longKey(words.slice(0, length).join(' ')), sentence)) return true;
  }
  return false;
}
