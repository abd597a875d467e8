import { assessesAt, takesPartAt, tellsOfGuests } from '../../reading/standing/assessments.ts';
import { deedIn } from '../../reading/standing/deeds.ts';
import { noveltyBehind, noveltyIn } from '../../reading/standing/report-words.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, spelledNumbers, type Word } from '../../reading/words.ts';
import { takesUp } from '../taken-up.ts';
import type { Judged } from '../verdict.ts';

/*
 * What a sentence adds to the facts it tells, in words that nobody used: a cause, a source of money, how much of it, where, who, how well. It
 * stands behind a fact, as the rest of its clause ("2,4 triệu con tôm giống | toàn đực"), as one more item, or as a clause of its own.
 */

/** A stretch between signs: its words by index, and the sign in front of it. */
type Stretch = { from: number; to: number; start: number; end: number; sign: string };

/** So much must be new: in a clause of its own, in one behind a cause or an extent, behind a figure, and where all of it is summed up. */
const enough = { led: 0.5, own: 1, rest: 2, closing: 3 };

/** So much must be new in a sentence without anything that has a source. */
const alone = { told: 3.5, closing: 5 };

/** A sentence that sums up. */
const sumsUp =
  /^\s*(?:Nhìn chung|Nhìn lại|Tóm lại|Tựu trung|Như vậy|Đánh giá|Có thể (?:thấy|nói)|Tính chung|Thời gian tới)(?!\p{L})/u;
/** A clause that says what the figure in it stands for. */
const weighs =
  /^\s*(?:Kết quả(?!:)|Việc|Với|Qua|Thông qua|Nhờ|Từ|Trước|Thực hiện|Sự|Các kết quả|Những)(?!\p{L})/u;
/** What came of what was told. */
const comesOfIt =
  /(?<!\p{L})(?:cho thấy|góp phần|giúp|thể hiện|khẳng định|tạo|nhằm|để|là (?:cơ sở (?:để|cho|quan trọng)|kết quả|tiền đề|bước|kênh|sự|cố gắng|động lực|dịp|căn cứ)|bảo đảm|đáp ứng)(?!\p{L})/iu;
/** A total, whose parts may be called by any word that they share: "cộng chung là 137 doanh nghiệp rút lui khỏi thị trường". */
const totals = /(?<!\p{L})(?:tổng cộng|cộng chung|tính chung|cộng lại|cộng [\p{L}]+ \p{L}+ là)(?!\p{L})/iu;
/** "Có 196 lao động xuất cảnh": the figure is all that the clause tells, in any verb. */
const names = /^\s*(?:(?:Trong tháng|Hiện|Toàn \p{L}+)\s)?có \d[\d.,]*(?:\s\p{L}+){1,5}\s*$/iu;
/** What leads to a cause or a source; behind it hardly anything may be new. */
const cause =
  /(?<!\p{L})(?:do(?! đó| vậy)|vì(?! vậy| thế)|nhờ(?! đó| vậy)|bởi|từ (?:nguồn|quỹ)|trích từ|lấy từ)(?!\p{L})/iu;
/** Whose merit it is, as closings say: "là nhờ sự vào cuộc của các chủ đầu tư". */
const credit =
  /(?<!\p{L})nhờ (?:có |vào |phần lớn |chủ yếu )?(?:sự|nỗ lực|tinh thần|quyết tâm|cố gắng|công sức|làm tốt|chủ động|phối hợp|vai trò|việc)(?!\p{L})/iu;
/** How much of it, where nothing counts it. */
const extent =
  /^\s*(?:và |trong đó (?:có )?)?(?:đa số|đa phần|phần lớn|phần đông|hầu hết|chủ yếu|tất cả|nhiều|một số|toàn bộ|số còn lại)(?!\p{L})/iu;
/** What is asked for or will go on. */
const wishes =
  /(?<!\p{L})(?:cần(?! thơ| giuộc| giờ)|sẽ|tiếp tục|đề nghị|yêu cầu|không được|không phải|phấn đấu|mong)(?!\p{L})/iu;
/** What only leads to the clause: a time, a place, a ground. */
const leadsIn =
  /^[\s“"]*(?:Trong|Mỗi|Hằng|Hàng|Định kỳ|Tại|Ở|Trên|Ngày|Sáng|Chiều|Tối|Tháng|Đến|Tính|Từ|Sau|Trước|Khi|Theo|Căn cứ|Thực hiện|Với|Qua|Thông qua|Về|Đối với|Để|Nhằm|Cùng|Bên cạnh|Ngoài|Đồng thời|Theo đó|Hiện|Nhìn|Tóm|Như|Riêng|Kết quả|Đáng|Tiếp|Có thể|Trước tình hình|Đặc biệt|Ngoài ra|Nhờ|Do|Vì|Bởi)(?!\p{L})/iu;

const sign = /[;:()“”"]|[,.](?!\d)/gu;

/** Words behind or beside a fact that say what nobody said and no report adds by itself. */
export function judgeNovelty(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, near, told, view, words } = sentence;
  if (at.plans || near || told || view.material.answers === null) return [];
  const novel = noveltyIn(sentence);
  if (!noveltyBehind(sentence).some((one) => one > 0)) return [];
  if (standsAlone(sentence, judged)) return aloneIn(sentence, novel);
  const again = takesUp(sentence, judged);
  const stretches = stretchesOf(sentence);
  const found: Judged[] = [];
  stretches.forEach((stretch, place) => {
    const text = at.text.slice(stretch.start, stretch.end);
    const told = lastTold(words, stretch, judged);
    const main = stretches.slice(0, place).some((one) => carries(sentence, one, judged));
    if (told < 0 && !main) return;
    const clause = clauseOf(at.text, stretch.start);
    const lead = stretch.sign === ',' ? stretches[place - 1]!.start : stretch.start;
    if (wishes.test(at.text.slice(lead, stretch.end)) || comesOfIt.test(at.text.slice(clause, stretch.end)))
      return;
    if (told >= 0 && totals.test(text)) return;
    const from = told < 0 ? stretch.from : told + 1;
    if (from >= stretch.to) return;
    const rest = at.text.slice(words[from]!.start, stretch.end);
    const led = extent.test(rest) || cause.test(rest);
    // What came of it, and how well it went, is the author's to say; why, and for whom of them, is not.
    if (again && (!led || credit.test(text))) return;
    const says = led ? noveltyBehind(sentence) : novel;
    const weight = sumOf(says, from, endOf(sentence, from, stretch.to));
    const closes =
      sumsUp.test(at.text) ||
      (!main && weighs.test(at.text.slice(clause))) ||
      (told >= 0 && names.test(text)) ||
      isReckoned(words, told, judged);
    if (weight < leastOf(sentence, stretch, from, closes)) return;
    const [first, last] = [words[from]!, words[stretch.to - 1]!];
    const end = Math.min(last.end, first.start + 88);
    if (judged.some((one) => one.verdict.is !== 'supported' && one.start < end && first.start < one.end))
      return;
    found.push({
      text: at.text.slice(first.start, end),
      start: first.start,
      end,
      fact: null,
      verdict: { is: 'unsupported' },
      // What else was done is no way of putting it.
      ...(led || deedIn(at.text.slice(first.start, last.end)) === null ? { mild: true } : {}),
    });
  });
  return found;
}

/** Whether a sentence tells nothing that has a source or could have one: no figure, day, paper, name or denial. */
const standsAlone = ({ at, facts, view }: SeenSentence, judged: readonly Judged[]): boolean =>
  !/\d/.test(at.text.replace(labels, '')) &&
  facts.every(({ kind }) => kind === 'period') &&
  judged.every(({ verdict }) => verdict.is === 'supported' && verdict.about.length === 0) &&
  view.earlier.entries.length > 0;
const labels = /(?<!\p{L})(?:tháng|quý|năm)\s[\d/]+/giu;

/**
 * "Thanh niên vớt bèo trên các kênh mương.": such a sentence, in words that nobody used. One that closes the section has few of them, and words
 * that wish or announce something ("như sau:") tell nothing.
 */
function aloneIn({ at: { text }, words }: SeenSentence, novel: readonly number[]): Judged[] {
  const closes = sumsUp.test(text) || (weighs.test(text) && comesOfIt.test(text));
  const weight = sumOf(novel, 0, words.length);
  if (weight < (closes ? alone.closing : alone.told) || wishes.test(text) || /:\s*$/u.test(text)) return [];
  const [first, last] = [words[0]!, words.at(-1)!];
  const end = Math.min(last.end, first.start + 88);
  return [
    {
      text: text.slice(first.start, end),
      start: first.start,
      end,
      fact: null,
      verdict: { is: 'unsupported' },
    },
  ];
}

function stretchesOf({ at: { text }, words }: SeenSentence): Stretch[] {
  const stretches: Stretch[] = [];
  let [start, from, mark] = [0, 0, ''];
  for (const match of [...text.matchAll(sign), null]) {
    const end = match?.index ?? text.length;
    let to = from;
    while (to < words.length && words[to]!.start < end) to += 1;
    if (to > from) stretches.push({ from, to, start, end, sign: mark });
    [start, from, mark] = [end + 1, to, match?.[0] ?? ''];
  }
  return stretches;
}

const sumOf = (weights: readonly number[], from: number, to: number): number =>
  weights.slice(from, to).reduce((sum, one) => sum + one, 0);

/** Where the words of a stretch end that must have been said: what guests do at any event follows. */
function endOf({ at, words }: SeenSentence, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (
      (assessesAt(words, index) || takesPartAt(words, index)) &&
      tellsOfGuests(at.text.slice(0, words[index]!.start).trimEnd())
    )
      return index;
  return to;
}

/** Whether a figure was only reckoned: what is left or comes together has a name of its own ("49 doanh nghiệp rút lui"). */
const isReckoned = (words: readonly Word[], told: number, judged: readonly Judged[]): boolean =>
  judged.some(
    ({ fact, start, end, verdict }) =>
      told >= 0 &&
      fact?.kind === 'quantity' &&
      start <= words[told]!.start &&
      words[told]!.end <= end &&
      verdict.is === 'supported' &&
      verdict.about.length === 0,
  );

/** How much must be new in the words of a stretch from one on. */
function leastOf({ at, words }: SeenSentence, stretch: Stretch, from: number, closes: boolean): number {
  if (closes) return enough.closing;
  const rest = at.text.slice(words[from]!.start, stretch.end);
  const own = from === stretch.from;
  if (own && extent.test(rest)) return enough.led;
  if (cause.test(rest)) return enough.own;
  return own && !words.slice(from, stretch.to).some(isSpelled) ? enough.own : enough.rest;
}

/** The last word of a stretch that belongs to a figure or to a name, day or paper that has its source; -1 for none. */
function lastTold(words: readonly Word[], { from, to }: Stretch, judged: readonly Judged[]): number {
  for (let at = to - 1; at >= from; at--) {
    const { key, start, end } = words[at]!;
    if (/^\d/u.test(key)) return at;
    if (judged.some((one) => one.verdict.is === 'supported' && one.start < end && start < one.end)) return at;
  }
  return -1;
}

const isSpelled = ({ key }: Word): boolean => spelledNumbers.has(key) && key !== 'năm' && key !== 'một';

/** So many words that somebody used make a stretch tell something. */
const known = 3;

/** Whether a stretch tells something that others may follow: more than a time or a ground that leads to what is told. */
function carries(sentence: SeenSentence, stretch: Stretch, judged: readonly Judged[]): boolean {
  const { at, words } = sentence;
  if (leadsIn.test(at.text.slice(stretch.start, stretch.end))) return false;
  const own = words.slice(stretch.from, stretch.to);
  return (
    lastTold(words, stretch, judged) >= 0 ||
    own.some(isSpelled) ||
    (sumOf(noveltyIn(sentence), stretch.from, stretch.to) === 0 &&
      own.filter(({ key }) => !fillers.has(key) && sentence.view.knows(key)).length >= known)
  );
}

/** Where the clause of a place begins: behind the last semicolon. */
const clauseOf = (text: string, place: number): number => text.lastIndexOf(';', place - 1) + 1;
