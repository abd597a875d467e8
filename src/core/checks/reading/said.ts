import { parseNumber } from '../../vietnamese/numbers/numbers.ts';
import type { Fact } from '../../vietnamese/types.ts';
import { unitOf } from './answers/amounts.ts';
import { attributeStart } from './attributes.ts';
import { isCompared } from './comparing/comparison.ts';
import { behindBases, inRows, toThen } from './steps-in-rows.ts';
import type { SeenSentence } from './view.ts';

/* The figures of a sentence with what its words say each one is: a count, a change, a base of comparison, a share, a plan, a total. */

export type Role =
  | 'plain'
  /** "tăng 05 hồ sơ", "giảm 12%": a change, with its direction. */
  | 'step'
  /** "xuống còn 40": where a change led, with its direction. */
  | 'result'
  /** "so với tháng trước (39 hồ sơ)". */
  | 'base'
  /** "kế hoạch 1.000 tỷ đồng". */
  | 'target'
  /** "đạt 85% kế hoạch". */
  | 'plan'
  /** "chiếm 40%", "(95%)". */
  | 'share'
  | 'total'
  | 'average'
  | 'rest'
  /** "lũy kế", "từ đầu năm đến nay". */
  | 'cumulative';

/** One figure; a ratio stands as its part, with `whole`. `grain` is what its last digit is worth; `cue` where the words of its role begin. */
export type Said = {
  fact: Fact;
  kind: 'quantity' | 'money' | 'percent';
  value: number;
  whole: number | null;
  grain: number;
  unit: readonly string[];
  hedged: boolean;
  start: number;
  end: number;
  role: Role;
  direction: 1 | -1 | 0;
  cue: number;
  lead: string;
  tail: string;
  /** How many brackets are open around it, and how many semicolons stand before it. */
  depth: number;
  clause: number;
  /** Its place in a row said of as many figures in front ("tăng lần lượt 06 và 03 doanh nghiệp"). */
  row: { index: number; of: number } | null;
};

const between =
  '(?:(?:,(?= lần lượt))? (?:thêm|được|tương ứng|tương đương|khoảng|gần|trên|tới|đến|là|hơn|ước|bình quân|tổng cộng|lần lượt|thuần|ròng))*';
/** "ít hơn tháng trước 600 con". */
const since =
  '(?: (?:so (?:với )?)?(?:cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?|(?:(?:đầu|giữa|cuối) )?(?:tháng|kỳ|quý|năm|đợt) (?:trước|\\d[\\d/]*(?: năm \\d{4})?|[IV]+(?:/\\d+)?(?!\\p{L})(?: năm \\d{4})?)|(?:\\d+|sáu|chín) tháng (?:đầu|cuối) năm(?: \\d{4}| trước)?))?';
const up = new RegExp(
  `(?<!\\p{L})(?:(?:gia )?tăng(?: trưởng)?|vượt|cao hơn|nhiều hơn|lớn hơn|đông hơn|dài hơn|chênh lệch tăng|(?:nhích|nhỉnh) (?:lên|thêm|hơn))${since}${between}\\s+$`,
  'iu',
);
const down = new RegExp(
  `(?<!\\p{L})(?:giảm|thấp hơn|ít hơn|nhỏ hơn|kém|hụt|chênh lệch giảm)${since}${between}\\s+$`,
  'iu',
);
/** "6.980 hòa giải viên, thêm 65 người so với tháng 12": more than then, where "thêm 65 người" alone may be what was done. */
const added = /(?<!\p{L})(?:(?:mở rộng )?thêm|mở rộng|bớt|thu hẹp)(?: được)?\s+$/iu;
const bracketedRate = /^\s*\([^()]{1,24}%\)/u;
/** "so với cuối tháng 02 có thêm 3.360 người". */
const fromThen =
  /(?<!\p{L})so (?:với )?(?:(?:đầu|giữa|cuối|hết) )?(?:cùng kỳ|tháng|quý|kỳ|năm|đợt)[^,;()]{0,30}(?:,\s(?:đã )?(?:có )?(?:thêm|bớt)\s+)?$/iu;
const raised =
  /(?<!\p{L})(?:(?:tăng|nâng)(?:\s\p{L}+){0,3}\s+)?(?<!nhích |nhỉnh )(?:lên|lên đến|lên tới|lên thành|lên mức|lên còn)\s+$/iu;
const lowered =
  /(?<!\p{L})(?:(?:giảm|hạ|rút)(?:\s\p{L}+){0,3}\s+(?:xuống|còn|xuống còn|xuống mức)|xuống|xuống còn|xuống mức)\s+$/iu;
const target =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhu cầu|định mức)(?: (?!đạt|thực|là)\p{L}+){0,4}(?: \d{4})?(?: là)?[\s:(]+$/iu;
const ofPlan = /^\s*(?:so (?:với )?)?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhu cầu|định mức|KH)(?!\p{L})/iu;
const share =
  /(?<!\p{L})(?:chiếm|đạt|bằng|tương ứng|tương đương|tỷ lệ|tỉ lệ)(?: (?:chiếm|đạt|bằng|với|là|tỷ lệ|tỉ lệ|khoảng|gần|trên|hơn))*\s+$|[(,]\s*$/iu;
const total = /(?<!\p{L})(?:tổng cộng|tổng|cộng|tất cả|cả thảy)(?!\p{L})[^,;(]{0,60}$/iu;
const average = /(?<!\p{L})(?:bình quân|trung bình|năng suất)(?!\p{L})[^,;(]{0,40}$/iu;
const each = /^[^,;.()]{0,24}(?<!\p{L})(?:mỗi|một|trên một)\s+\p{L}|^\s?\/\s?\p{L}/iu;
/** "còn lại 03 hồ sơ"; in "hai nhóm còn lại gồm 23 người và 31 người" those listed are no rest themselves. */
const rest =
  /(?<!\p{L}|trong đó |trong đó vẫn )(?:còn(?: lại)?|đang|chưa)(?: (?!gồm|bao gồm)\p{L}+){0,4}[\s:]+$/iu;
const cumulative =
  /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|từ đầu (?:năm|nhiệm kỳ|quý)|từ trước đến nay|\d+ tháng(?: đầu năm)?|cả năm)(?!\p{L})[^;]{0,70}$/iu;

/** A longer row of characters without a full stop is no sentence that one could compute; its figures are left alone. */
export const longestSentence = 20_000;

/** The figures of a sentence in their order; read once. */
export function saidIn(sentence: SeenSentence): readonly Said[] {
  return sentence.once('figures', () => read(sentence));
}

function read(sentence: SeenSentence): readonly Said[] {
  const { text } = sentence.at;
  if (text.length > longestSentence) return [];
  const figures = sentence.facts.filter(
    (fact) =>
      (fact.kind === 'quantity' && attributeStart(text, fact) === null) ||
      fact.kind === 'money' ||
      fact.kind === 'percent' ||
      fact.kind === 'ratio',
  );
  const saids = figures.map((fact, at): Said => {
    const last = figures[at - 1]?.end ?? 0;
    const from = Math.max(last, text.lastIndexOf(';', fact.start) + 1, fact.start - 120);
    const lead = text.slice(from, fact.start);
    const next = figures[at + 1]?.start ?? text.length;
    const stop = text.indexOf(';', fact.end);
    const tail = text.slice(fact.end, Math.min(next, stop < 0 ? text.length : stop, fact.end + 120));
    const before = text.slice(0, fact.start);
    const base = {
      fact,
      ...amountOf(fact),
      grain: grainOf(fact),
      unit: unitOf(fact as { unit?: string }),
      hedged: 'hedge' in fact && fact.hedge !== undefined,
      start: fact.start,
      end: fact.end,
      lead,
      tail,
      depth: count(before, '(') - count(before, ')'),
      clause: count(before, ';'),
    };
    return { ...base, ...roleOf(sentence, base), row: null };
  });
  return inRows(behindBases(text, saids));
}

type Plain = Omit<Said, 'role' | 'direction' | 'cue' | 'row'>;

function roleOf(sentence: SeenSentence, said: Plain): Pick<Said, 'role' | 'direction' | 'cue'> {
  const { lead, tail, kind } = said;
  const { text } = sentence.at;
  const as = (role: Role, found: RegExpExecArray | null = null, direction: 1 | -1 | 0 = 0) => ({
    role,
    direction,
    cue: found ? said.start - lead.length + found.index : said.start,
  });
  const result = raised.exec(lead);
  if (result) return as('result', result, 1);
  const fallen = lowered.exec(lead);
  if (fallen) return as('result', fallen, -1);
  const more = up.exec(lead);
  if (more) return as('step', more, 1);
  const less = down.exec(lead);
  if (less) return as('step', less, -1);
  // "thêm 52 vị trí (3,6%) so với cuối năm 2022".
  const beyond = tail.endsWith('(') ? text.slice(said.end, said.end + 80).replace(bracketedRate, '') : tail;
  const came = toThen.test(beyond) || fromThen.test(lead) ? added.exec(lead) : null;
  if (came) return as('step', came, /thêm|mở rộng/iu.test(came[0]) ? 1 : -1);
  if (kind === 'percent') {
    if (ofPlan.test(tail)) return as('plan', share.exec(lead));
    const part = share.exec(lead);
    return part && !isCompared(sentence, said)
      ? as('share', part)
      : as(isCompared(sentence, said) ? 'base' : 'plain');
  }
  const planned =
    target.exec(lead) ??
    (/[/]\s*$|(?<!\p{L})trên\s+$/u.test(lead) && ofPlan.test(tail) ? /\S*\s*$/u.exec(lead) : null);
  if (planned) return as('target', planned);
  if (average.test(lead) || each.test(tail)) return as('average', average.exec(lead));
  if (cumulative.test(lead)) return as('cumulative');
  if (isCompared(sentence, said)) return as('base');
  const sum = total.exec(lead);
  if (sum) return as('total', sum);
  const left = rest.exec(lead);
  return left ? as('rest', left) : as('plain');
}

function amountOf(fact: Fact): Pick<Said, 'kind' | 'value' | 'whole'> {
  if (fact.kind === 'ratio')
    return { kind: 'quantity', value: Number(fact.value.part), whole: Number(fact.value.whole) };
  return { kind: fact.kind as Said['kind'], value: Number(fact.value), whole: null };
}

const scales: [RegExp, number][] = [
  [/(?:nghìn|ngàn)\s+(?:tỷ|tỉ)/iu, 12],
  [/(?<!\p{L})(?:tỷ|tỉ|ty)(?!\p{L})/iu, 9],
  [/(?<!\p{L})(?:triệu|tr)(?!\p{L})/iu, 6],
  [/(?<!\p{L})(?:nghìn|ngàn)(?!\p{L})/iu, 3],
];

/** "10 giây 62". */
export const hundredths = /\d giây \d\d$/iu;

/** What the last digit shown is worth: 0.1 in "94,7%", a hundred million in "5,6 tỷ đồng"; 1 where several scales are named. */
function grainOf(fact: Fact): number {
  if (hundredths.test(fact.text)) return 0.01;
  const decimals = /\d[\d.]*(?:,(\d+))?/u.exec(fact.text)?.[1]?.length ?? 0;
  if (fact.kind !== 'money' && fact.kind !== 'quantity') return 10 ** -decimals;
  const named = scales.filter(([scale]) => scale.test(fact.text));
  // "từ 12,30 xuống 10,52 triệu kWh": the scale of the first stands behind the second.
  const shown = named.length === 0 && /^[\d.,]+$/u.test(fact.text) ? Number(parseNumber(fact.text)) : 0;
  if (shown > 0) return 10 ** (Math.round(Math.log10(Number(fact.value) / shown)) - decimals);
  const power =
    /\d.*\d\s*(?:triệu|nghìn|ngàn)/u.test(fact.text) && named.length > 1 ? 0 : (named[0]?.[1] ?? 0);
  return 10 ** (power - decimals);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** Whether a computed figure is the one shown, rounded or cut to its digits; `slack` is what its own sources leave open. */
export function shows(said: Pick<Said, 'value' | 'grain' | 'hedged'>, computed: number, slack = 0): boolean {
  if (!Number.isFinite(computed)) return false;
  const room = said.hedged ? Math.abs(computed) * 0.05 : 0;
  const off = Math.abs(computed - said.value);
  const cut = Math.floor(computed / said.grain + 1e-9) * said.grain;
  return (
    off <= said.grain * 0.5 * (1 + 1e-6) + slack + room + 1e-9 ||
    Math.abs(cut - said.value) <= said.grain * 1e-6
  );
}

/** By how much a figure may be off for being shown with few digits; nothing for counts, sums written out, and what an answer states. */
export function openness(sentence: SeenSentence, said: Said): number {
  if (said.hedged) return Math.abs(said.value) * 0.05;
  if (said.grain === 1 || said.kind === 'percent') return said.kind === 'percent' ? said.grain / 2 : 0;
  const stated = sentence.view.answers.amounts.some(
    (one) => one.kind === said.kind && one.value === said.value,
  );
  return stated ? 0 : said.grain / 2;
}

/** Whether two figures count the same thing, as far as their units tell: the shorter unit begins the longer one. */
export function alike(a: Pick<Said, 'kind' | 'unit'>, b: Pick<Said, 'kind' | 'unit'>): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'quantity' || a.unit.length === 0 || b.unit.length === 0) return true;
  const [short, long] = a.unit.length <= b.unit.length ? [a.unit, b.unit] : [b.unit, a.unit];
  return short.every((word, at) => long[at] === word) || (short[0] === long[0] && short.length > 1);
}
