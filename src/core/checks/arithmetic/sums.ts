import { matchesOf } from '../../vietnamese/text/matches.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { keysOf } from '../reading/words.ts';
import { about, areAll, areApart, isDenied, isPeople, repeatsUnit } from './classes.ts';
import { leftInBracket, remainders, wrongNets, wrongRests } from './remainders.ts';
import type { WrongSum } from './shares.ts';
import { joinedTotals, namedTotals, totals } from './totals.ts';

/* Totals and their parts: "57 kiến nghị, trong đó 54 đã trả lời", "gồm 10 nam và 8 nữ", "tổng cộng 14 đối tượng", "còn 03 đơn". */

const among = /(?<!\p{L})(?:trong đó|trong số đó|trong số này)(?: có| gồm)?(?!\p{L})/iu;
const open = /như|chủ yếu|nhất là|\.\.\.|…|v\.v|đặc biệt|một số|riêng|trong đó|còn lại|phần còn/iu;
/** Totals that their parts do not make. */
export function wrongSums(sentence: SeenSentence): WrongSum[] {
  const saids = saidIn(sentence).filter(({ kind }) => kind !== 'percent');
  if (saids.length < 2) return [];
  return [
    ...lists(sentence, saids),
    ...halves(sentence, saids),
    ...totals(sentence, saids),
    ...namedTotals(sentence, saids),
    ...joinedTotals(saids),
    ...remainders(sentence, saids),
    ...wrongRests(sentence, saids),
    ...wrongNets(saids),
  ];
}

const counted = new Set<Said['role']>(['plain', 'total', 'rest']);

const introducer =
  /(?<!\p{L})(?<among>trong đó|trong số đó|trong số này)(?: có| gồm)?(?!\p{L})|(?<!\p{L})(?:bao gồm|gồm|cụ thể là|cụ thể)(?: có| các)?(?!\p{L})|(?<bracket>\()/giu;

const togetherInBracket =
  /^\((?:tính )?(?:cả (?:hai|ba|bốn|năm|\d)|tổng(?: cộng| số)?|cộng|gộp|chung|tất cả)(?!\p{L})/iu;
const inTurn = /,\s+(?:lần lượt|tương ứng)\s+(?:tăng|giảm|nhiều hơn|ít hơn)(?!\p{L})/iu;

function lists(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  return matchesOf(introducer, text).flatMap((match): WrongSum[] => {
    const inside = match.groups!.among !== undefined;
    const bracket = match.groups!.bracket !== undefined;
    // "gồm 52 đơn nhãn hiệu và 04 đơn sáng chế, lần lượt tăng 12 đơn và 01 đơn": the changes of the parts are none.
    const changes = text.slice(match.index).search(inTurn);
    const after = withOnes(text, saids, match.index).filter(
      ({ start }) => start > match.index && (changes < 0 || start < match.index + changes),
    );
    const whole = wholeBefore(text, saids, match.index, after[0]);
    if (!whole || whole.hedged || after[0]!.start - match.index > 60) return [];
    if (bracket && (among.test(text.slice(match.index, after[0]!.start)) || whole.depth > 0)) return [];
    // "186,3 triệu m3, bằng 81% thiết kế (230 triệu m3)": the bracket says what the share is of.
    if (bracket && /\d\s?%\s(?:\p{L}+\s)+$/u.test(text.slice(whole.end, match.index))) return [];
    // "315 yêu cầu (cả hai kênh là 952 yêu cầu)": the bracket says what they make together.
    if (bracket && togetherInBracket.test(text.slice(match.index, after[0]!.start))) return [];
    // "01 đơn tố cáo, số còn lại (27 đơn)": the bracket says how many are left, and divides nothing.
    if (bracket && leftInBracket.test(text.slice(whole.end, match.index))) return [];
    const parts = partsOf(text, whole, after, bracket);
    const first = parts[0];
    // "1.180 suất mức 600.000 đồng (thành tiền 708 triệu đồng)": what so many at this rate make.
    if (bracket && first && isProductOf(first, saids[saids.indexOf(whole) - 1], whole)) return [];
    // "thặng dư 316 tỷ đồng (xuất khẩu 1.264 tỷ đồng, nhập khẩu 948 tỷ đồng)": two figures and how far they lie apart.
    if (bracket && isApart(sentence, whole, parts)) return [];
    if (!first || parts.some(({ hedged }) => hedged)) return [];
    const place = (end: number) => ({
      start: end - whole.start <= 190 ? whole.start : first.start,
      end,
      expected: null,
    });
    const over = parts.find((part) => part.value > whole.value);
    if (over)
      return [over === first ? place(over.end) : { start: over.start, end: over.end, expected: null }];
    const wider = [...parts, ...nextClause(text, parts, after)];
    const all = areAll(parts) ? parts : areAll(wider) ? wider : parts;
    if (all.length < 2) return [];
    const sum = all.reduce((made, part) => made + part.value, 0);
    const slack = [whole, ...all].reduce((made, one) => made + openness(sentence, one), 0);
    if (Math.abs(sum - whole.value) <= slack + whole.grain * 1e-6) return [];
    if (isMadeFurtherOn(text, whole, all, after)) return [];
    const end = all.at(-1)!.end;
    const shut = areAll(all);
    const rest = /^[^;.]{0,60}/u.exec(text.slice(end))![0];
    const last = all.at(-1)!;
    // With "còn lại 52 vụ" at its end a list is whole; that they are left does not leave it open.
    const named = restNamed.test(text.slice(0, last.start)) ? last.start - last.lead.length : end;
    // "19 vụ, trong đó 07 vụ trên mạng, còn lại 11 vụ": so does what is in it, where nothing else is counted between.
    const counts = after.filter(({ end, kind }) => end <= last.end && kind === whole.kind);
    const closed = inside && named < end && counts.every((one) => all.includes(one));
    const exact =
      shut ||
      closed ||
      (!inside && !bracket && !open.test(text.slice(match.index + match[0].length, named) + rest));
    const apart = exact || areApart(all) || (bracket && !isPeople(whole) && repeatsUnit(whole, all));
    if (sum > whole.value ? !apart : !exact) return [];
    return [place(end)];
  });
}

const oneOf = /(?<=(?:[,;:(]|(?<!\p{L})(?:và|gồm|có|với|là))\s*)một\s(\p{L}+)/giu;

/** "gồm ba đơn khiếu nại, một đơn tố cáo và mười đơn kiến nghị": a single one, which is no figure by itself, is a part among figures in words. */
function withOnes(text: string, saids: readonly Said[], from: number): readonly Said[] {
  const counts = saids.filter(({ kind, unit }) => kind === 'quantity' && unit.length > 0);
  const ones = matchesOf(oneOf, text).flatMap(({ 0: found, 1: noun, index }): Said[] => {
    const [key] = keysOf(noun!);
    const like = counts.find(({ unit }) => unit[0] === key);
    if (index < from || !like || saids.some(({ start, end }) => start <= index && index < end)) return [];
    const [start, end] = [index, index + found.length];
    const last = saids.findLast((one) => one.end <= start)?.end ?? 0;
    const next = saids.find((one) => one.start >= end)?.start ?? text.length;
    const before = text.slice(0, start);
    return [
      {
        ...{ ...like, value: 1, whole: null, grain: 1, unit: [key!], hedged: false, start, end },
        ...{ role: 'plain', direction: 0, cue: start, row: null },
        lead: before.slice(Math.max(last, before.lastIndexOf(';') + 1)),
        tail: text.slice(end, next).split(';')[0]!,
        depth: before.split('(').length - before.split(')').length,
        clause: before.split(';').length - 1,
      },
    ];
  });
  return ones.length === 0 ? saids : [...saids, ...ones].sort((a, b) => a.start - b.start);
}

const isProductOf = (made: Said, count: Said | undefined, rate: Said): boolean =>
  rate.kind === 'money' && count?.kind === 'quantity' && shows(made, count.value * rate.value);

/** Whether a figure is the difference of the two in the bracket behind it. */
const isApart = (sentence: SeenSentence, whole: Said, parts: readonly Said[]): boolean =>
  parts.length === 2 &&
  shows(
    whole,
    Math.abs(parts[0]!.value - parts[1]!.value),
    parts.reduce((open, part) => open + openness(sentence, part), 0),
  );

/** "40 mẫu, 37 mẫu đạt, 03 mẫu không đạt": a count and the two classes that follow it, without a word for it. */
function halves(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((whole, at): WrongSum[] => {
    const [one, two] = [saids[at + 1], saids[at + 2]];
    if (
      !one ||
      !two ||
      [whole, one, two].some((said) => said.role !== 'plain' || said.hedged || said.whole !== null)
    )
      return [];
    if (
      whole.clause !== two.clause ||
      one.value > whole.value ||
      one.unit[0] !== whole.unit[0] ||
      two.unit[0] !== one.unit[0]
    )
      return [];
    if (!isDenied(about(one), about(two)) || /(?<!\p{L})(?:không|chưa)(?!\p{L})/iu.test(about(whole)))
      return [];
    // "rất hài lòng 412 phiếu, hài lòng 167 phiếu, không hài lòng 21 phiếu": the first is a class itself.
    const name = about(one).replace(one.fact.text, '').trim().toLowerCase();
    if (name !== '' && about(whole).toLowerCase().includes(name)) return [];
    const slack = [whole, one, two].reduce((all, said) => all + openness(sentence, said), 0);
    if (Math.abs(one.value + two.value - whole.value) <= slack + 1e-6) return [];
    return [{ start: one.start, end: two.end, expected: null }];
  });
}

const derived = new Set<Said['role']>(['share', 'plan', 'target', 'average', 'base', 'step']);

/** The figure that a list divides: the last count in front of it, whatever was derived from it in between. */
function wholeBefore(text: string, saids: readonly Said[], at: number, first: Said | undefined): Said | null {
  if (!first) return null;
  for (const one of saids.filter(({ end }) => end <= at).reverse()) {
    if (at - one.end > 130 || /\.\s/u.test(text.slice(one.end, at))) return null;
    if (derived.has(one.role) || one.depth > 0) continue;
    // "quản lý 24 nhiệm vụ; đã nghiệm thu năm nhiệm vụ, gồm hai ...": another clause has a whole of its own.
    if (one.clause !== first.clause && !/;\s*$/u.test(text.slice(one.end, at))) return null;
    return counted.has(one.role) && one.whole === null && (alike(one, first) || isBare(first)) ? one : null;
  }
  return null;
}

const saidAgain = /(?<!\p{L})(?:nghĩa là|tức(?: là)?|như vậy|hay nói cách khác|cứ)(?!\p{L})/iu;

/** The figures listed as parts of a total: alike, in one row, to the end of the bracket, list or clause. */
function partsOf(text: string, whole: Said, after: readonly Said[], bracket: boolean): Said[] {
  const parts: Said[] = [];
  for (const one of after) {
    if (bracket ? one.depth <= whole.depth : one.depth < whole.depth) break;
    if (!bracket && one.depth > whole.depth) continue;
    if (derived.has(one.role) && one.role !== 'average') continue;
    const last = parts.at(-1);
    const gap = text.slice(last?.end ?? one.start, one.start);
    // "2.176 tờ khai xuất khẩu và 1.088 tờ khai nhập khẩu, nghĩa là cứ ba tờ khai thì ...": the list is told in other words.
    if (last && saidAgain.test(gap)) break;
    if (last && !/[,;]|(?<!\p{L})và(?!\p{L})/u.test(gap)) break;
    if (last && one.clause !== last.clause && !goesOnBehind(parts, one, gap)) break;
    if (last && /(?:tổng|kinh phí|bình quân|đồng thời|ngoài ra|(?<!\p{L})với)(?!\p{L})/iu.test(one.lead))
      break;
    if ((one.role !== 'plain' && one.role !== 'rest') || one.kind !== whole.kind) break;
    if (!alike(one, whole) && !isBare(one)) {
      // "02 lớp cho 120 học viên và 03 lớp": another noun stands inside the list, or ends it.
      if (/[,;]/u.test(gap)) break;
      continue;
    }
    parts.push(one);
  }
  return parts;
}

/** "...; còn lại là 52 vụ buôn lậu": the last member of a list, called what is left. */
const restNamed = /[,;]\s*(?:và\s+)?(?:(?:số|phần)\s+)?còn lại(?:\s+(?:là|có))?\s+$/iu;

/** A list with semicolons: each of its parts is alone between them, and begins the next one. */
const goesOnBehind = (parts: readonly Said[], one: Said, gap: string): boolean =>
  parts.every((part, at) => at === 0 || part.clause !== parts[at - 1]!.clause) &&
  one.clause === parts.at(-1)!.clause + 1 &&
  (/;\s*(?:và\s+|có\s+)?[-+]?\s*$/u.test(gap) || restNamed.test(gap));

/** "hoà giải thành 279 vụ; hoà giải không thành 31 vụ; đang hoà giải 15 vụ": what two classes leave open the clauses behind them may close. */
function isMadeFurtherOn(text: string, whole: Said, parts: readonly Said[], after: readonly Said[]): boolean {
  const more = nextClause(text, parts, after, true);
  if (more.length === 0) return false;
  const all = [...parts, ...more];
  return (
    all.reduce((made, { value }) => made + value, 0) === whole.value ||
    isMadeFurtherOn(text, whole, all, after)
  );
}

/** The first figure behind the next semicolon, named by a few words: "; khách nội địa 22.400 lượt"; what is left may close a list. */
function nextClause(text: string, parts: readonly Said[], after: readonly Said[], closing = false): Said[] {
  const last = parts.at(-1);
  const next = last && after.find((one) => one.clause === last.clause + 1);
  const near =
    next &&
    alike(next, last) &&
    (next.role === 'plain' || (closing && next.role === 'rest')) &&
    /^[;\s]*(?:\p{L}+\s+){0,4}$/u.test(next.lead);
  return near && text.slice(last.end, next.start).length < 90 ? [next] : [];
}

/** "(38 lượt định kỳ, 02 đột xuất)": the unit is not said again. */
const isBare = (part: Said): boolean =>
  part.kind === 'quantity' &&
  (part.unit.length === 0 ||
    /^(?:định kỳ|đột xuất|nam|nữ|trực tuyến|trực tiếp|đúng|trước|trễ)/iu.test(part.unit.join(' ')));
