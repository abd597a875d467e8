import type { Saying } from './clauses.ts';
import { answerValue, type Material } from './material.ts';
import { insideQuotes, type PlanItem } from './plan.ts';
import type { ReportSentence } from './report.ts';
import type { Pattern } from './template.ts';
import { fold } from './vietnamese/fold.ts';
import { periodYear } from './vietnamese/periods.ts';
import type { PeriodId } from './vietnamese/types.ts';

/* Standing sentences that change for a reason: a kept list that grows, the sentence of the year's plan, a bare year at a new year. */

/**
 * New internal regulations: into the kept list before its last item; a repealed one leaves it. What was amended or repealed, and everything where there is no such
 * list, is told in a sentence of its own ("Trong tháng, Sở ..."). An item already in the list is not put in twice.
 */
export function listInsertion(
  sentence: ReportSentence | null,
  question: string,
  items: readonly string[],
  noun: string,
): { revision: PlanItem | null; apart: Saying[] } {
  const slots = items.map((item, index) => ({ item, slot: `[[${question}.${index + 1}]]` }));
  const parts = sentence ? sentence.text.split(';') : [];
  const isList = parts.length > 2;
  const fresh = slots.filter(({ item }) => isList && !isChange(item) && !isListed(item, parts));
  const repealed = slots
    .filter(({ item }) => repeal.test(item))
    .map(({ item }) => nameOf(item.replace(repeal, '')));
  // The first part holds the words that lead in and the last one closes the sentence: only parts between them can go.
  const kept = parts.filter(
    (part, index) => index === 0 || index === parts.length - 1 || !repealed.includes(nameOf(part)),
  );
  const revised = fresh.length > 0 || kept.length < parts.length;
  const last = kept.pop();
  const why = fresh.length > 0 ? `bổ sung ${noun} mới ban hành trong kỳ` : `bỏ ${noun} đã bãi bỏ trong kỳ`;
  return {
    revision:
      sentence && revised
        ? {
            revise: sentence.id,
            to: `${[...kept, ...fresh.map(({ slot }) => ` ${slot}`)].join(';')};${last}`,
            why,
          }
        : null,
    apart: slots
      .filter((one) => !fresh.includes(one))
      .map(({ item, slot }) => ({
        text: `Trong tháng, Sở đã ${isChange(item) ? '' : 'ban hành '}${slot}`,
        from: [question],
      })),
  };
}

const repeal = /^(?:bãi bỏ|hủy bỏ|huỷ bỏ)\s+/iu;
const isChange = (item: string) =>
  /^(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|ban hành)(?=\s)/iu.test(item.normalize('NFC'));

/** A regulation's name for comparing: without its decision in brackets and without the words that lead a list in. */
const nameOf = (item: string) =>
  fold(item.replace(/\s*\(.*$/u, '').replace(/^.*:\s*/u, '')).replace(/[.,]+$/u, '');

const isListed = (item: string, parts: readonly string[]) =>
  parts.some((part) => nameOf(part) === nameOf(item));

/**
 * The sentence that names the year's plan. Answered: the plan is cited behind its year (revise), or told anew where no sentence names it.
 * At a new year without a plan: "đang xây dựng" if that was said; otherwise the sentence of the old year is dropped and the question stays
 * owed. Null: nothing changes.
 */
export function yearlyRevision(
  yearly: NonNullable<Pattern['yearly']>,
  sentence: ReportSentence | null,
  material: Material,
): PlanItem | null {
  const value = answerValue(material, yearly.question);
  const year = periodYear(material.period);
  const years = sentence ? [...sentence.text.matchAll(/năm\s+(\d{4})/giu)] : [];
  const named = years.at(-1);
  const [id, from] = [sentence?.id, [yearly.question]];
  if (value?.kind === 'none') return replaced(yearly.none, 'chưa có kế hoạch của năm');
  if (value?.kind !== 'references') {
    const old = named !== undefined && Number(named[1]) !== year;
    return old && id
      ? { drop: id, why: `kế hoạch của năm ${named[1]}; kế hoạch năm ${year} chưa có trả lời` }
      : null;
  }
  if (!sentence || !named) return replaced(yearly.sentence, 'kế hoạch của năm');
  const at = named.index + named[0].length;
  const behind = sentence.text.slice(at).replace(/^\s*\((?=[^)]*(?:\bsố\s|\d\/))[^)]*\)/u, '');
  const to = `${sentence.text.slice(0, named.index)}[[ky|year]] ([[${yearly.question}|cite]])${behind}`;
  if (/đang xây dựng/iu.test(sentence.text)) return replaced(yearly.sentence, 'kế hoạch của năm đã ban hành');
  return { revise: sentence.id, to, why: 'nêu số, ngày kế hoạch của năm' };

  function replaced(text: string, why: string): PlanItem {
    if (sentence?.standing) return { revise: sentence.id, to: text, why };
    return { write: text, from, replaces: id ? [id] : [] };
  }
}

/**
 * A bare "năm 2023" of last year's report in a sentence that goes on into the new year, as a revision for people to look at. Years of laws,
 * of titles in quotation marks, of spans ("từ năm", "đến năm", "giai đoạn") stay.
 */
export function yearTurn(sentence: ReportSentence, from: PeriodId, to: PeriodId): PlanItem | null {
  const [old, next] = [String(periodYear(from)), String(periodYear(to))];
  let turned = '';
  let at = 0;
  for (const match of sentence.text.matchAll(/năm\s+(\d{4})/giu)) {
    const before = sentence.text.slice(0, match.index);
    const bound =
      match[1] !== old ||
      /(?:từ|đến|giai đoạn|trước|sau|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}|tháng\s+\d{1,2}|quý\s+\S+|tháng\s+(?:đầu|cuối))\s*$/iu.test(
        before,
      ) ||
      /(?:luật|bộ luật|hiến pháp|nghị quyết|nghị định|pháp lệnh)[^.;,]{0,80}$/iu.test(before) ||
      insideQuotes(sentence.text, match.index) ||
      sentence.facts.some(
        (fact) => fact.kind === 'reference' && match.index >= fact.start && match.index < fact.end,
      );
    if (bound) continue;
    turned += `${sentence.text.slice(at, match.index)}[[ky|year]]`;
    at = match.index + match[0].length;
  }
  if (at === 0) return null;
  return {
    revise: sentence.id,
    to: turned + sentence.text.slice(at),
    why: `sang năm ${next}: đề nghị xem lại câu có "năm ${old}"`,
  };
}
