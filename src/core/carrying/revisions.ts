import { answerValue, type Material } from '../material.ts';
import type { PlanItem } from '../plan.ts';
import type { ReportSentence } from '../report.ts';
import type { Pattern } from '../template.ts';
import { periodYear } from '../vietnamese/dates/periods.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { insideQuotes } from '../vietnamese/text/pairs.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import type { Saying } from './clauses.ts';

/* Standing sentences that change for a reason: a kept list that grows, the sentence of the year's plan, a bare year at a new year. */

/**
 * New internal regulations: into the kept list before its last item; a repealed one leaves it. What was amended or repealed, and everything where there is no such
 * list, is told in a sentence of its own ("Trong tháng, Sở ..."). An item already in the list is not put in twice.
 */
export function listInsertion(
  sentence: ReportSentence | null,
  insert: NonNullable<Pattern['insert']>,
  items: readonly string[],
): { revision: PlanItem | null; apart: Saying[] } {
  const { question, noun } = insert;
  const slots = items.map((item, index) => ({ item, slot: `[[${question}.${index + 1}]]` }));
  const list = sentence ? listOf(sentence.text) : null;
  const fresh = slots.filter(
    ({ item }) => list && !isChange(item) && !list.items.some((one) => nameOf(one) === nameOf(item)),
  );
  const repealed = slots
    .filter(({ item }) => repeal.test(item))
    .map(({ item }) => nameOf(item.replace(repeal, '')));
  const kept = list?.items.filter((one) => !repealed.includes(nameOf(one))) ?? [];
  const whys = [
    ...(fresh.length > 0 ? [`bổ sung ${noun} mới ban hành trong kỳ`] : []),
    ...(list && kept.length < list.items.length ? [`bỏ ${noun} đã bãi bỏ trong kỳ`] : []),
  ];
  const last = kept.pop();
  const told = [...kept, ...fresh.map(({ slot }) => slot), ...(last === undefined ? [] : [last])];
  return {
    revision:
      sentence && list && whys.length > 0
        ? { revise: sentence.id, to: `${list.lead}${told.join('; ')}${list.close}`, why: whys.join('; ') }
        : null,
    apart: slots
      .filter((one) => !fresh.includes(one))
      .map(({ item, slot }) => ({
        text: `${insert.apart} ${isChange(item) ? '' : 'ban hành '}${slot}`,
        from: [question],
      })),
  };
}

/** A kept list: the words that lead in (to the last colon before it), its items, and what closes it. Null where there is no list. */
function listOf(text: string): { lead: string; items: string[]; close: string } | null {
  const parts = text.split(/;\s*/u);
  if (parts.length < 3) return null;
  const lead = /^.*:\s*/su.exec(parts[0]!)?.[0] ?? '';
  const close = /(?:,?\s*\.{2,}|,?\s*…|\.)$/u.exec(text)?.[0] ?? '';
  const items = [parts[0]!.slice(lead.length), ...parts.slice(1)];
  items[items.length - 1] = items.at(-1)!.slice(0, items.at(-1)!.length - close.length);
  return { lead, items, close };
}

const repeal = /^(?:bãi bỏ|hủy bỏ|huỷ bỏ)\s+/iu;
const isChange = (item: string) =>
  /^(?:sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|ban hành)(?=\s)/iu.test(item.normalize('NFC'));

/** A regulation's name for comparing: without its decision in brackets. */
const nameOf = (item: string) => fold(item.replace(/\s*\(.*$/u, '')).replace(/[.,]+$/u, '');

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
