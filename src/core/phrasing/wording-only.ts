import { hasPhrase } from '../carrying/phrases.ts';
import type { Material } from '../material.ts';
import { readSlots } from '../slots.ts';
import { questionOf, reserved } from '../template.ts';
import { readFacts } from '../vietnamese/facts.ts';
import { fold } from '../vietnamese/letters/fold.ts';

/*
 * Whether a change of a sentence is one of wording and tells nothing that it did not tell: what people add to one month's report is not said in
 * another's. Digits are easy to see; what is claimed without any is told by where words were added and by what they are.
 */

/** Words of trend, comparison, bound, cause, denial and praise: they claim something of one month. */
const claims = new RegExp(
  `(?<!\\p{L})(?:${[
    'tăng|giảm|hơn|kém|vượt|đạt|chiếm|cao|thấp|nhất|nhiều|ít|gần|khoảng|chỉ|đều|trên|dưới|toàn bộ|tất cả',
    'do|vì|nhờ|bởi|không|chưa|chẳng|hết|đúng|sớm|trước|riêng|chủ yếu|phần lớn|đa số|lần đầu',
    'tốt|thành công|hiệu quả|khen thưởng|biểu dương|đánh giá|hài lòng|kịp thời|đầy đủ|đột xuất|trực tuyến|qua mạng',
  ].join('|')})(?!\\p{L})`,
  'gu',
);

/** Whether one sentence with slots says the same as another: no fact, figure or claim more around its facts, each still told as what it is. */
export function isWordingOnly(
  was: string,
  is: string,
  material: Pick<Material, 'office' | 'template'>,
): boolean {
  const [before, after] = [literalOf(was), literalOf(is)];
  return (
    within(figuresIn(after), figuresIn(before)) &&
    factsWithin(before, after, material) &&
    within(claimsIn(after), claimsIn(before)) &&
    bareClauses(is) <= bareClauses(was) &&
    addsNothingBehind(was, is) &&
    within(othersBeside(is, material), othersBeside(was, material)) &&
    within(ownBeside(was, material), ownBeside(is, material))
  );
}

const literalOf = (text: string): string => text.replace(/\[\[[^\]]*\]\]/gu, ' ');
const figuresIn = (text: string): string[] => text.match(/\d+/gu) ?? [];
const claimsIn = (text: string): string[] => fold(text).match(claims) ?? [];

/** The clauses of a text with slots. */
const clausesOf = (text: string): string[] => text.split(/[,;:().–](?![^[]*\]\])/u);

/** Whether everything in one list is in another as often. */
function within(some: readonly string[], all: readonly string[]): boolean {
  const spare = [...all];
  return some.every((one) => {
    const at = spare.indexOf(one);
    if (at >= 0) spare.splice(at, 1);
    return at >= 0;
  });
}

/** The office and its units may be named anew. */
function factsWithin(was: string, is: string, { office }: Pick<Material, 'office'>): boolean {
  const ours = [office.name, office.short_name, ...office.units.map(({ name }) => name)].map(fold);
  const keysOf = (text: string) =>
    readFacts(text).flatMap((fact) =>
      fact.kind === 'name' && ours.includes(fold(fact.text)) ? [] : [`${fact.kind} ${fold(fact.text)}`],
    );
  return within(keysOf(is), keysOf(was));
}

/** How many clauses tell something without a slot. */
const bareClauses = (text: string): number =>
  text
    .replace(/\[\[[^\]]*\]\]/gu, (slot) => (isAnswer(slot) ? '\u0001' : 'kỳ'))
    .split(/[,;:().–]/u)
    .filter((clause) => /\p{L}/u.test(clause) && !clause.includes('\u0001')).length;

const isAnswer = (slot: string): boolean => readSlots(slot).some(({ id }) => !reserved.has(id));

/** Words by which other figures are known, in the clause of a figure: "đúng hẹn" beside the files that were late tells the opposite. */
function othersBeside(text: string, { template }: Pick<Material, 'template'>): string[] {
  const asked = template.questions.filter(({ beside }) => beside.length > 0);
  return clausesOf(text).flatMap((clause) => {
    const here = new Set(readSlots(clause).map(({ id }) => id));
    const folded = fold(clause);
    return [...here].flatMap((id) =>
      asked
        .filter((one) => !here.has(one.id) && hasPhrase(folded, one.beside))
        .map((one) => `${id} ${one.id}`),
    );
  });
}

/** The figures whose clause has the words by which they are known; those have to stay there. */
const ownBeside = (text: string, { template }: Pick<Material, 'template'>): string[] =>
  clausesOf(text).flatMap((clause) =>
    readSlots(clause).flatMap(({ id }) =>
      hasPhrase(fold(clause), questionOf(template, id)?.beside ?? []) ? [id] : [],
    ),
  );

/** Words that follow a fact up to the end of its clause: they tell something about it. */
function tailsOf(text: string): Map<string, number> {
  const tails = new Map<string, number>();
  for (const clause of clausesOf(text)) {
    const last = readSlots(clause).findLast(({ id }) => !reserved.has(id));
    if (!last) continue;
    const words = clause.slice(last.end).match(/\p{L}+/gu)?.length ?? 0;
    // A count without its unit has that behind it.
    tails.set([last.id, ...last.path].join('.'), words - (last.form === 'number' ? unitWords : 0));
  }
  return tails;
}

const unitWords = 2;

/** Whether no fact has more than a word behind it that it had not; wording may change there, not grow. */
function addsNothingBehind(was: string, is: string): boolean {
  const before = tailsOf(was);
  return [...tailsOf(is)].every(([slot, words]) => words <= Math.max(0, before.get(slot) ?? 0) + 1);
}
