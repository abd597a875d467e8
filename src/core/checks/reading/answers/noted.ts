import type { CheckAnswer } from '../../finding.ts';
import { factsOnce } from '../facts-once.ts';
import { fillers, longWords, wordsOf } from '../words.ts';

/* Figures in the words that a typed answer came with, beside its value: "12 lớp, 540 nông dân", "trình Bộ 1, còn 1 đang lấy ý kiến". */

/** One such figure; `noun` is the word behind it, `said` what else its part of the words says. They support what they say, and claim nothing. */
export type Noted = {
  answer: CheckAnswer;
  value: number;
  percent: boolean;
  noun: string | null;
  said: readonly string[];
  /** The value of the answer whose words these are. */
  whole: number | null;
};

const figure =
  /(?<![\p{L}\d.,-])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*(tỷ|tỉ|triệu|nghìn|ngàn|vạn)(?!\p{L})|\s?(%))?(?![\p{L}\d]|[.,]\d)/giu;
const powers: Record<string, number> = { tỷ: 9, tỉ: 9, triệu: 6, nghìn: 3, ngàn: 3, vạn: 4 };
/** Parts of notes: a comma inside a number parts nothing. */
const sign = /[;:()\n]|,(?!\d)|(?<!\d),/u;
const ofThen = /(?<!\p{L})(?:tháng|kỳ|quý|năm) trước|cùng kỳ|so với/iu;
/** Words of notes that say nothing about what is counted. */
const plain = new Set(
  'tất cả toàn bộ đều chủ yếu khoảng cộng đó còn lại thêm mới đã đang nâng đưa lên'.split(' '),
);
const longest = 600;

const bareItem = /^\p{L}[^\d]*\s\d[\d.]*$/u;

/** "Nhật Bản 52, Đài Loan 27, Hàn Quốc 11": names with a number each, which no noun makes a fact; the text will have the noun. */
export const isBareRow = ({ type, facts, text }: CheckAnswer): boolean => {
  if (type !== 'text' || facts.length > 0) return false;
  const items = text
    .split('\n')[0]!
    .trim()
    .split(/[,;]\s+(?:và\s)?|\s+và\s+/u);
  return items.length > 1 && items.every((item) => bareItem.test(item));
};

type Token = { value: number; percent: boolean; start: number; end: number };

/** The figures of the words typed but the value itself, days, papers and figures of another period; and what "còn lại" stands for. */
export function notedIn(answer: CheckAnswer, others: readonly CheckAnswer[]): Noted[] {
  const text = answer.text.slice(0, longest);
  const taken = factsOnce(text).filter(
    ({ kind }) => kind === 'date' || kind === 'reference' || kind === 'period',
  );
  const tokens = [...text.matchAll(figure)].flatMap((match): Token[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (taken.some((one) => one.start < end && start < one.end && /\d/.test(one.text))) return [];
    const power = powers[(match[3] ?? '').toLowerCase()] ?? 0;
    const value = Number(
      (Number(`${match[1]!.replaceAll('.', '')}.${match[2] ?? '0'}`) * 10 ** power).toPrecision(14),
    );
    return [{ value, percent: match[4] !== undefined, start, end }];
  });
  const own = ownValue(answer);
  const itself = tokens.find(({ value }) => value === own);
  const noted: Noted[] = [];
  let from = 0;
  for (const part of text.split(sign)) {
    const at = text.indexOf(part, from);
    const to = at + part.length;
    from = to;
    if (ofThen.test(part)) continue;
    const within = tokens.filter(({ start, end }) => start >= at && end <= to);
    within.forEach((token, index) => {
      if (token === itself) return;
      const before = text.slice(within[index - 1]?.end ?? at, token.start);
      const behind = text.slice(token.end, within[index + 1]?.start ?? to);
      const noun = contentOf(behind)[0] ?? null;
      const said = contentOf(before);
      noted.push({ answer, value: token.value, percent: token.percent, noun, said, whole: own });
    });
    if (within.length === 0 && /(?<!\p{L})còn lại(?!\p{L})/iu.test(part))
      for (const value of restsOf(answer, tokens, others))
        noted.push({ answer, value, percent: false, noun: null, said: contentOf(part), whole: own });
  }
  return noted;
}

/** What is left of the value, or of what another answer counts in the same noun, without the parts told. */
function restsOf(answer: CheckAnswer, tokens: readonly Token[], others: readonly CheckAnswer[]): number[] {
  const own = ownValue(answer);
  const sum = tokens.reduce((all, { value }) => all + value, 0);
  const whole =
    own !== null && tokens.some(({ value }) => value === own) && sum - own < own ? [own - (sum - own)] : [];
  const wider = others
    .filter((one) => one !== answer && unitOf(one) === unitOf(answer))
    .flatMap((one) => {
      const value = ownValue(one);
      return value !== null && value > sum ? [value - sum] : [];
    });
  return [...whole, ...(own !== null && tokens.length === 0 ? [] : wider)];
}

const contentOf = (text: string): string[] =>
  longWords(wordsOf(text)).filter((word) => !fillers.has(word) && !plain.has(word) && !/^\d/.test(word));

function ownValue({ facts }: CheckAnswer): number | null {
  const [fact] = facts;
  return fact && 'value' in fact && typeof fact.value === 'string' ? Number(fact.value) : null;
}

const unitOf = ({ facts: [fact] }: CheckAnswer): string | null =>
  fact && 'unit' in fact ? (fact.unit ?? null) : null;
