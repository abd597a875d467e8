import { matchesOf } from '../../vietnamese/matches.ts';
import { alike, openness, type Said, saidIn, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { WrongSum } from './shares.ts';

/* Totals and their parts: "57 kiến nghị, trong đó 54 đã trả lời", "gồm 10 nam và 8 nữ", "tổng cộng 14 đối tượng", "còn 03 đơn". */

const among = /(?<!\p{L})(?:trong đó|trong số đó|trong số này)(?: có| gồm)?(?!\p{L})/iu;
const open = /như|chủ yếu|nhất là|\.\.\.|…|v\.v|đặc biệt|một số|riêng|trong đó|còn lại|phần còn/iu;
/** Classes that shut each other out: who is in one is in no other, and together they are all. */
const pairs = [
  ['nam', 'nữ'],
  ['trai', 'gái'],
  ['định kỳ', 'đột xuất'],
  ['nội trú', 'ngoại trú'],
  ['trong nước', 'quốc tế'],
  ['nội địa', 'quốc tế'],
  ['hình sự', 'dân sự'],
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
  return [
    ...lists(sentence, saids),
    ...halves(sentence, saids),
    ...totals(sentence, saids),
    ...remainders(sentence, saids),
  ];
}

const counted = new Set<Said['role']>(['plain', 'total', 'rest']);

const introducer =
  /(?<!\p{L})(?<among>trong đó|trong số đó|trong số này)(?: có| gồm)?(?!\p{L})|(?<!\p{L})(?:bao gồm|gồm|cụ thể là|cụ thể)(?: có| các)?(?!\p{L})|(?<bracket>\()/giu;

const inTurn = /,\s+(?:lần lượt|tương ứng)\s+(?:tăng|giảm|nhiều hơn|ít hơn)(?!\p{L})/iu;

function lists(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  return matchesOf(introducer, text).flatMap((match): WrongSum[] => {
    const inside = match.groups!.among !== undefined;
    const bracket = match.groups!.bracket !== undefined;
    // "gồm 52 đơn nhãn hiệu và 04 đơn sáng chế, lần lượt tăng 12 đơn và 01 đơn": the changes of the parts are none.
    const changes = text.slice(match.index).search(inTurn);
    const after = saids.filter(
      ({ start }) => start > match.index && (changes < 0 || start < match.index + changes),
    );
    const whole = wholeBefore(text, saids, match.index, after[0]);
    if (!whole || whole.hedged || after[0]!.start - match.index > 60) return [];
    if (bracket && (among.test(text.slice(match.index, after[0]!.start)) || whole.depth > 0)) return [];
    // "186,3 triệu m3, bằng 81% thiết kế (230 triệu m3)": the bracket says what the share is of.
    if (bracket && /\d\s?%\s(?:\p{L}+\s)+$/u.test(text.slice(whole.end, match.index))) return [];
    const parts = partsOf(text, whole, after, bracket);
    const first = parts[0];
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
    const end = all.at(-1)!.end;
    const shut = areAll(all);
    const rest = /^[^;.]{0,60}/u.exec(text.slice(end))![0];
    const exact =
      shut || (!inside && !bracket && !open.test(text.slice(match.index + match[0].length, end) + rest));
    const apart = exact || areApart(all) || (bracket && !isPeople(whole) && repeatsUnit(whole, all));
    if (sum > whole.value ? !apart : !exact) return [];
    return [place(end)];
  });
}

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
    return counted.has(one.role) && one.whole === null && (alike(one, first) || isBare(first)) ? one : null;
  }
  return null;
}

/** The figures listed as parts of a total: alike, in one row, to the end of the bracket, list or clause. */
function partsOf(text: string, whole: Said, after: readonly Said[], bracket: boolean): Said[] {
  const parts: Said[] = [];
  for (const one of after) {
    if (bracket ? one.depth <= whole.depth : one.depth < whole.depth) break;
    if (!bracket && one.depth > whole.depth) continue;
    if (derived.has(one.role) && one.role !== 'average') continue;
    const last = parts.at(-1);
    const gap = text.slice(last?.end ?? one.start, one.start);
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

/** A list with semicolons: each of its parts is alone between them, and begins the next one. */
const goesOnBehind = (parts: readonly Said[], one: Said, gap: string): boolean =>
  parts.every((part, at) => at === 0 || part.clause !== parts[at - 1]!.clause) &&
  one.clause === parts.at(-1)!.clause + 1 &&
  /;\s*(?:và\s+|có\s+)?[-+]?\s*$/u.test(gap);

/** The first figure behind the next semicolon, named by a few words: "; khách nội địa 22.400 lượt". */
function nextClause(text: string, parts: readonly Said[], after: readonly Said[]): Said[] {
  const last = parts.at(-1);
  const next = last && after.find((one) => one.clause === last.clause + 1);
  const near =
    next && alike(next, last) && next.role === 'plain' && /^[;\s]*(?:\p{L}+\s+){0,4}$/u.test(next.lead);
  return near && text.slice(last.end, next.start).length < 90 ? [next] : [];
}

const isPeople = ({ unit }: Said): boolean =>
  /^(?:người|học|đại|cán|công|viên|hội|đoàn|đảng|thành|hộ|trẻ|lao|nông|bệnh|giáo|đồng chí|lượt)/u.test(
    unit[0] ?? '',
  );

const repeatsUnit = (whole: Said, parts: readonly Said[]): boolean =>
  parts.every(({ unit }) => unit[0] !== undefined && unit[0] === whole.unit[0]);

/** "(38 lượt định kỳ, 02 đột xuất)": the unit is not said again. */
const isBare = (part: Said): boolean =>
  part.kind === 'quantity' &&
  (part.unit.length === 0 ||
    /^(?:định kỳ|đột xuất|nam|nữ|trực tuyến|trực tiếp|đúng|trước|trễ)/iu.test(part.unit.join(' ')));

/** Whether parts are the two classes of one division, one of each. */
function areAll(parts: readonly Said[]): boolean {
  const words = parts.map(about);
  if (parts.length === 2 && isDenied(words[0]!, words[1]!)) return true;
  return pairs.some(
    ([one, two]) =>
      parts.length === 2 &&
      ((one!.test(words[0]!) && two!.test(words[1]!) && !two!.test(words[0]!)) ||
        (two!.test(words[0]!) && one!.test(words[1]!) && !two!.test(words[1]!))),
  );
}

/** "82 hồ sơ hợp lệ, 08 hồ sơ không hợp lệ": one class denies the other. */
function isDenied(one: string, two: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[\d.,/]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
  const [a, b] = [bare(one), bare(two)].map((text) => text.replace(/^(?:có|và|còn|trong đó) /u, ''));
  const plain = (text: string) =>
    text.replace(/(?<!\p{L})(?:không|chưa) (?:được )?/u, '').replace(/(?<!\p{L})đã (?:được )?/u, '');
  return a !== b && plain(a!) === plain(b!) && /không|chưa/u.test(`${a} ${b}`);
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
      !/(?:tổng cộng|cộng(?! với)|cả thảy|tất cả)[^,;(]{0,24}$/iu.test(whole.lead)
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
    // "19 tổ, mỗi tổ 04 người, tổng cộng 76 người": so many times what each has.
    const counts = saids.slice(0, at);
    if (
      counts.some(
        (each) =>
          /(?<!\p{L})mỗi\s[^,;\d]{0,24}$/iu.test(each.lead) &&
          alike(each, whole) &&
          counts.some(
            (one) => one !== each && one.kind === 'quantity' && shows(whole, one.value * each.value, slack),
          ),
      )
    )
      return [];
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

/** "số hồ xung yếu giảm hai hồ so với tháng trước, còn 09 hồ": where a change led. */
const fell = /(?<!\p{L})(?:giảm|tăng)\s[^;]{0,60}so với/iu;

/** "tiếp nhận 57 kiến nghị, đã trả lời 54 kiến nghị, còn 05 kiến nghị": what is left of what came in. */
function remainders(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  if (carried.test(text)) return [];
  return saids.flatMap((left, at): WrongSum[] => {
    if (left.role !== 'rest' || left.hedged || /\(/u.test(left.lead) || fell.test(left.lead)) return [];
    const before = saids
      .slice(0, at)
      .filter((one) => one.role === 'plain' && alike(one, left) && one.depth <= left.depth);
    const [came, went, more] = before.slice(-3);
    const two = more ? [went!, more] : came && went ? [came, went] : null;
    if (
      !two ||
      !received.test(two[0]!.lead) ||
      !done.test(`${two[1]!.lead} ${about(two[1]!)}`) ||
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
