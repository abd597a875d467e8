import type { WrongSum } from './arithmetic-shares.ts';
import { alike, openness, type Said, saidIn, shows } from './said.ts';
import type { SeenSentence } from './view.ts';

/* Totals and their parts: "57 kiến nghị, trong đó 54 đã trả lời", "gồm 10 nam và 8 nữ", "tổng cộng 14 đối tượng", "còn 03 đơn". */

const among = /(?<!\p{L})(?:trong đó|trong số đó|trong số này)(?: có| gồm)?(?!\p{L})/iu;
const consists = /(?<!\p{L})(?:bao gồm|gồm|cụ thể là|cụ thể)(?: có| các)?(?!\p{L})/iu;
const open = /như|chủ yếu|nhất là|\.\.\.|…|v\.v|đặc biệt|một số|riêng|trong đó/iu;
/** Classes that shut each other out: who is in one is in no other, and together they are all. */
const pairs = [
  ['nam', 'nữ'],
  ['trai', 'gái'],
  ['định kỳ', 'đột xuất'],
  ['nội trú', 'ngoại trú'],
  ['trong nước', 'quốc tế'],
  ['trực tiếp', 'trực tuyến'],
  ['công lập', 'ngoài công lập'],
].map((pair) => pair.map((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')));
const timely = /(?:đúng|trước|quá|trễ|chậm)\s+(?:và trước )?(?:thời )?(?:hạn|hẹn)/iu;
const states = /(?<!\p{L})(?:đã|đang|chưa|còn)(?: lại)?(?!\p{L})/iu;

/** The words that say which class a part is: in front of it, in it and behind it, to the next sign. */
const about = (said: Said): string =>
  `${/[^,;:(]*$/u.exec(said.lead)![0]} ${said.fact.text} ${/^[^,;:()]*/u.exec(said.tail)![0]}`;

/** Totals that their parts do not make. */
export function wrongSums(sentence: SeenSentence): WrongSum[] {
  const saids = saidIn(sentence).filter(({ kind }) => kind !== 'percent');
  if (saids.length < 2) return [];
  return [...lists(sentence, saids), ...totals(sentence, saids), ...remainders(sentence, saids)];
}

const counted = new Set<Said['role']>(['plain', 'total', 'rest']);

function lists(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  return saids.flatMap((whole, at): WrongSum[] => {
    const next = saids[at + 1];
    if (!next || !counted.has(whole.role) || whole.hedged || whole.whole !== null) return [];
    const gap = text.slice(whole.end, next.start);
    if (gap.length > 90 || /;/u.test(gap)) return [];
    const bracket = /\(/u.test(gap) && next.depth > whole.depth;
    const inside = among.test(gap);
    if (!inside && !consists.test(gap) && !bracket) return [];
    const parts = partsOf(text, whole, saids.slice(at + 1), bracket);
    const first = parts[0];
    if (!first || parts.some(({ hedged }) => hedged)) return [];
    const over = parts.find((part) => part.value > whole.value && alike(part, whole));
    if (over) return [{ start: whole.start, end: over.end, expected: null }];
    if (parts.length < 2) return [];
    const sum = parts.reduce((all, part) => all + part.value, 0);
    const slack = [whole, ...parts].reduce((all, one) => all + openness(sentence, one), 0);
    if (Math.abs(sum - whole.value) <= slack + whole.grain * 1e-6) return [];
    const end = parts.at(-1)!.end;
    const shut = areAll(parts);
    const tail = text.slice(whole.end, next.start);
    const exact =
      shut || (!inside && !bracket && !open.test(tail) && !open.test(text.slice(next.start, end)));
    const apart = shut || areApart(parts) || (!inside && exact);
    if (sum > whole.value ? !apart : !exact) return [];
    return [{ start: end - whole.start <= 190 ? whole.start : first.start, end, expected: null }];
  });
}

/** The figures listed as parts of a total: alike, in one row, to the end of the bracket, list or clause. */
function partsOf(text: string, whole: Said, after: readonly Said[], bracket: boolean): Said[] {
  const parts: Said[] = [];
  let last = whole.end;
  for (const one of after) {
    if (bracket ? one.depth <= whole.depth : one.depth < whole.depth) break;
    const gap = text.slice(last, one.start);
    if (!bracket && one.depth > whole.depth) continue;
    const row = parts.length === 0 || /^[^.]{0,90}(?:[,;]|(?<!\p{L})và(?!\p{L}))[^.]{0,60}$/u.test(gap);
    if (
      parts.length > 0 &&
      (!row || /(?:tổng|tăng|giảm|kinh phí|so với|bình quân)(?!\p{L})/iu.test(one.lead))
    )
      break;
    if (one.clause !== whole.clause && !/[:;]/u.test(text.slice(whole.end, one.start))) break;
    if (one.clause > whole.clause + parts.length + 1) break;
    if (one.role !== 'plain' && one.role !== 'rest') {
      if (one.role === 'step' || one.role === 'base') continue;
      break;
    }
    if (!alike(one, whole) && !(one.kind === whole.kind && one.unit.length <= 2 && isBare(one, whole))) {
      if (one.clause !== whole.clause) break;
      continue;
    }
    parts.push(one);
    last = one.end;
  }
  return parts.filter((part) => part.clause === parts[0]!.clause || part.clause > whole.clause);
}

/** "(38 lượt định kỳ, 02 đột xuất)": the unit is not said again. */
const isBare = (part: Said, whole: Said): boolean =>
  part.unit.length === 0 ||
  /^(?:định kỳ|đột xuất|nam|nữ|trực tuyến|trực tiếp)/iu.test(part.unit.join(' ')) ||
  part.unit[0] === whole.unit[0];

/** Whether parts are the two classes of one division, one of each. */
function areAll(parts: readonly Said[]): boolean {
  const words = parts.map(about);
  return pairs.some(
    ([one, two]) =>
      parts.length === 2 &&
      ((one!.test(words[0]!) && two!.test(words[1]!) && !two!.test(words[0]!)) ||
        (two!.test(words[0]!) && one!.test(words[1]!) && !two!.test(words[1]!))),
  );
}

/** Whether parts shut each other out: each says its own time or state. */
function areApart(parts: readonly Said[]): boolean {
  return [timely, states].some((sign) => {
    const found = parts.map((part) => sign.exec(about(part))?.[0].toLowerCase());
    return found.every((word) => word !== undefined) && new Set(found).size === found.length;
  });
}

/** "03 dự án; 04 cá nhân; 07 tổ chức; tổng cộng 14 đối tượng": the total behind what it adds up. */
function totals(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((whole, at): WrongSum[] => {
    if (
      whole.role !== 'total' ||
      whole.hedged ||
      !/(?:tổng cộng|cộng|cả thảy|tất cả)[^,;(]{0,24}$/iu.test(whole.lead)
    )
      return [];
    const parts = saids
      .slice(0, at)
      .filter((one) => one.role === 'plain' && one.kind === whole.kind && one.depth === 0);
    if (parts.length < 2 || parts.some(({ hedged }) => hedged)) return [];
    const same = parts.filter((one) => alike(one, whole));
    const runs = [parts, same.length > 1 ? same : parts];
    const slack = openness(sentence, whole);
    for (const run of runs) {
      let sum = 0;
      for (let from = run.length - 1; from >= 0; from--) {
        sum += run[from]!.value;
        if (shows(whole, sum, slack)) return [];
      }
    }
    if (parts.some((one) => one.value === whole.value)) return [];
    const stated = sentence.view.answers.amounts.some(
      (one) => one.own && one.value === whole.value && one.kind === whole.kind,
    );
    // Without a common noun the figures named before need not be what is added up.
    if (stated && same.length < 2) return [];
    const start = whole.cue < whole.start && whole.end - whole.cue <= 120 ? whole.cue : whole.start;
    return [{ start, end: whole.end, expected: null }];
  });
}

const received = /tiếp nhận|nhận được|nhận|phải giải quyết|thụ lý|ghi nhận|tổng|có/iu;
const done = /(?:đã|được)(?!\p{L})|giải quyết|trả lời|xử lý|tiếp thu|hoàn thành/iu;
const carried = /kỳ trước|tháng trước chuyển|chuyển sang|tồn(?!\p{L})|trước chuyển/iu;

/** "tiếp nhận 57 kiến nghị, đã trả lời 54 kiến nghị, còn 05 kiến nghị": what is left of what came in. */
function remainders(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  if (carried.test(text)) return [];
  return saids.flatMap((left, at): WrongSum[] => {
    if (left.role !== 'rest' || left.hedged || /\(/u.test(left.lead)) return [];
    const before = saids
      .slice(0, at)
      .filter((one) => one.role === 'plain' && alike(one, left) && one.depth <= left.depth);
    const [came, went, more] = before.slice(-3);
    const two = more ? [went!, more] : came && went ? [came, went] : null;
    if (
      !two ||
      !received.test(two[0]!.lead) ||
      !done.test(about(two[1]!)) ||
      two.some(({ hedged }) => hedged)
    )
      return [];
    const [all, some] = two as [Said, Said];
    const rest = all.value - some.value;
    if (rest < 0 || shows(left, rest, openness(sentence, all) + openness(sentence, some))) return [];
    const certain = /còn lại|còn(?! phải)/iu.test(left.lead) || left.value > rest;
    const other = saids.some((one) => one !== left && one.value === left.value && one.start < left.start);
    if (!certain || other || (more && came && shows(left, came.value - went!.value - more.value))) return [];
    return [{ start: left.cue, end: left.end, expected: null }];
  });
}
