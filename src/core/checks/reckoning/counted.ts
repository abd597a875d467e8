import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { CheckAnswer } from '../finding.ts';
import { type AmountFact, unitOf } from '../reading/answers/amounts.ts';
import { firstRows } from '../reading/answers/rows.ts';
import { readOnce } from '../reading/read-once.ts';
import { type Said, saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, keysOf, longKey } from '../reading/words.ts';
import type { Amount } from './arithmetic.ts';
import { splitsIn } from './bracketed-shares.ts';
import type { Reckoning } from './reckoning.ts';

/* How many were named or added up: "theo dõi tại hai xã nêu trên", "tổng hai nhóm là 401.820 người". */

const none: readonly CheckAnswer[] = [];
/** So many are counted without a table. */
const most = 12;

/** Places and bodies that names are given with. */
const nouns =
  'xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|thôn|bản|làng|ấp|buôn|khu phố|sở|trường|hội|công ty|hợp tác xã|trung tâm|bệnh viện|câu lạc bộ';
const name = "\\p{Lu}(?!\\p{Lu})[\\p{L}'-]*(?: \\p{Lu}(?!\\p{Lu})[\\p{L}'-]*)*";
const named = new RegExp(
  `(?<!\\p{L})((?:${nouns
    .split('|')
    .map((noun) => `[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)}`)
    .join('|')})) (${name})((?:, ${name})*(?:,? và ${name})?)`,
  'gu',
);

type Name = { noun: string; name: string };

/** The names that words give with a noun in front: "xã Mường Nhé và xã Sín Thầu", "xã Bình Lâm, Trà Vân". */
const namesIn: (text: string) => readonly Name[] = readOnce(500, (text) =>
  matchesOf(named, text).flatMap(([, noun, first, others]) =>
    [first!, ...others!.split(/,\s+(?:và\s+)?|\s+và\s+/u)]
      .filter((name) => /^\p{Lu}/u.test(name.trim()))
      .map((name) => ({ noun: noun!.toLowerCase(), name: name.trim() })),
  ),
);

/** How many the answers name of each noun, where the text has them all. */
export const namedIn = (sentence: SeenSentence): readonly Amount[] =>
  sentence.once('counts of names', () => {
    const { view } = sentence;
    const names = new Map<string, Set<string>>();
    for (const { text, facts } of view.material.answers ?? [])
      for (const words of [
        text,
        ...facts.map((one) => (one.kind === 'reference' ? (one.value.title ?? '') : '')),
      ])
        for (const { noun, name } of namesIn(words))
          names.set(longKey(noun), (names.get(longKey(noun)) ?? new Set()).add(longKey(name)));
    return [...names].flatMap(([noun, all]): Amount[] =>
      all.size > 1 && [...all].every((name) => view.stands(name))
        ? [{ value: all.size, unit: noun.split(' '), kind: 'quantity' }]
        : [],
    );
  });

/** "hai xã": as many as the answers name, each of which the text has. */
export function isCountOfNamed({ sentence, fact, value }: Reckoning): boolean {
  if (fact.kind !== 'quantity' || value > most) return false;
  const unit = unitOf(fact);
  return namedIn(sentence).some(
    (one) => one.value === value && one.unit.every((word, at) => unit[at] === word),
  );
}

/** "Trung bình của ba trạm": as many as an answer has rows, whose label says that they are stations. */
export function isCountOfRows({ sentence, fact, value }: Reckoning): boolean {
  const unit = unitOf(fact).join(' ');
  if (fact.kind !== 'quantity' || unit === '' || value < 2 || value > most) return false;
  return (sentence.view.material.answers ?? none).some(
    (answer) =>
      answer.type === 'text' &&
      ` ${longKey(answer.label)} `.includes(` ${unit} `) &&
      firstRows(answer).length === value,
  );
}

const itemsOf: (text: string) => ReadonlySet<string> = readOnce(
  500,
  (text) =>
    new Set(
      text
        .split('\n')[0]!
        .split(/[,;]\s+(?:và\s+)?|\s+và\s+/u)
        .map(longKey),
    ),
);
const namesBehind = new RegExp(`^:?\\s(?:là |gồm )?(${name}(?:, ${name})*(?:,? và ${name})?)`, 'u');

/** "Ba xã Hải Thượng, Cam Hiếu và Triệu Trạch": as many names stand right behind as an answer in words lists, and they are its own; one may be told wrongly. */
export function isCountOfListedNames(sentence: SeenSentence, fact: AmountFact): boolean {
  const value = Number(fact.value);
  if (fact.kind !== 'quantity' || value < 2 || value > most) return false;
  const row = namesBehind.exec(sentence.at.text.slice(fact.end))?.[1];
  const names = row === undefined ? [] : [...itemsOf(row)];
  if (names.length !== value) return false;
  return (sentence.view.material.answers ?? none).some(({ type, text }) => {
    const items = type === 'text' ? itemsOf(text) : null;
    return items?.size === value && names.filter((one) => items.has(one)).length >= Math.max(2, value - 1);
  });
}

const groups =
  /^(?:nhóm|loại|diện|khối|nguồn|hình thức|lĩnh vực|kênh|dạng|hạng|mức|khoản|nội dung|bộ phận|thành phần|đối tượng|tiêu chí|chỉ tiêu|chỉ số|mặt|phần)$/u;
const leadsToList = /^[^;.()\d]{0,40}(?:(?<!\p{L})(?:gồm|là)(?: có)?\s+|:\s+(?:[^,;.:()\d]{0,50}\s)?)$/iu;
/** Between two members of a list nothing but a share of the first stands in figures. */
const inList = /^[^;.()\d]{0,60}(?:,|(?<!\p{L})và)\s(?:\p{L}+\s){0,6}$/u;
const ownShare = /\((?:chiếm |đạt |bằng )?[\d,]+\s?%\)/gu;

/** Whether a figure counts groups: "ba nhóm", "hai tiêu chí". */
const countsGroups = ({ fact, value, unit, claimed }: Reckoning): boolean =>
  fact.kind === 'quantity' &&
  !claimed &&
  value >= 2 &&
  value <= most &&
  [1, 2].some((length) => groups.test(unit.slice(0, length).join(' ')));

/**
 * "hai nhóm còn lại gồm 23 đối tượng tai nạn lao động và 31 đối tượng khuyết tật": as many groups as the list behind has members, told in
 * another noun; or as the list under the sentence has lines.
 */
export function isCountOfListed(one: Reckoning): boolean {
  const { sentence, fact, value, unit } = one;
  if (!countsGroups(one)) return false;
  const { text } = sentence.at;
  if (way.test(leadOf(one))) return false;
  if (sentence.view.list(sentence, 'below')?.items.length === value) return true;
  if (splitsIn(sentence).some(({ parts }) => parts.length === value && parts[0]!.start >= fact.end))
    return true;
  const saids = saidIn(sentence).filter((said) => said.kind !== 'percent' && said.start >= fact.end);
  const [first] = saids;
  if (!first || first.unit[0] === unit[0] || !leadsToList.test(text.slice(fact.end, first.start)))
    return false;
  const end = saids.findIndex(
    (said, at) =>
      at > 0 &&
      (said.role !== 'plain' ||
        said.kind !== first.kind ||
        said.unit[0] !== first.unit[0] ||
        said.depth !== first.depth ||
        !inList.test(text.slice(saids[at - 1]!.end, said.start).replace(ownShare, ''))),
  );
  return (end < 0 ? saids.length : end) === value;
}

const leadOf = ({ sentence, fact }: Reckoning): string =>
  sentence.at.text.slice(Math.max(0, fact.start - 60), fact.start);

const way = /(?<!\p{L})(tăng|giảm)(?: (?:ở|trên|về|đều|cả|so với [^,;.()\d]{0,20}))*\s+$/iu;

/** "giảm ở hai tiêu chí và tăng ở một tiêu chí:", "giảm cả ba tiêu chí (giảm 05 vụ, ...)": as many figures went that way, in the list under the sentence or in it. */
export function isCountOfChanged(one: Reckoning): boolean {
  const { sentence, fact, value } = one;
  const found = countsGroups(one) ? way.exec(leadOf(one)) : null;
  if (!found) return false;
  const direction = found[1]!.toLowerCase() === 'tăng' ? 1 : -1;
  const stepped = (said: Said) =>
    said.role === 'step' && said.kind !== 'percent' && said.direction === direction;
  const below = sentence.view.list(sentence, 'below')?.items ?? [];
  const saids = saidIn(sentence);
  const places = [
    below.filter((item) => saidIn(item).some(stepped)),
    saids.filter((said) => said.start >= fact.end && stepped(said)),
    saids.filter((said) => said.end <= fact.start && stepped(said)),
  ];
  return places.some(({ length }) => length === value);
}

const numbered = / (?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:số )?\d{1,2})$/u;
const several = /[,;\n]|(?<!\p{L})(?:và|cùng)(?!\p{L})/u;

type Called = { name: string; values: ReadonlySet<string> };
const called = new WeakMap<readonly CheckAnswer[], readonly Called[]>();

/** What the answers tell one by one: "Dự án cấp mới thứ nhất", "Dự án cấp mới thứ hai", each with the name of one; "Dự án bị chấm dứt". */
function calledIn(answers: readonly CheckAnswer[]): readonly Called[] {
  const found = called.get(answers) ?? readCalled(answers);
  called.set(answers, found);
  return found;
}

function readCalled(answers: readonly CheckAnswer[]): readonly Called[] {
  const names = new Map<string, Set<string>>();
  for (const { type, label, text } of answers) {
    if (type !== 'text') continue;
    // Behind the items of a list stands the line that they were typed in.
    const lines = text.split('\n');
    const items = lines.length > 2 && several.test(lines.at(-1)!) ? lines.slice(0, -1) : lines.slice(0, 1);
    if (items.some((item) => several.test(item) || !/\p{Lu}/u.test(item))) continue;
    const name = longKey(label).replace(numbered, '');
    const values = names.get(name) ?? new Set();
    for (const item of items) values.add(longKey(item));
    names.set(name, values);
  }
  return [...names].map(([name, values]) => ({ name, values }));
}

/** As many as the answers tell by name, each of which the text has, told in words of their labels: "cấp mới ba dự án", "01 dự án bị chấm dứt hoạt động". */
export function isCountOfCalled(sentence: SeenSentence, fact: AmountFact): boolean {
  const unit = unitOf(fact);
  const value = Number(fact.value);
  if (fact.kind !== 'quantity' || unit.length === 0 || value > most) return false;
  const noun = `${unit.join(' ')} `;
  const meant = calledIn(sentence.view.material.answers ?? none).filter(
    ({ name, values }) =>
      values.size === value && name.startsWith(noun) && [...values].every((one) => sentence.view.stands(one)),
  );
  if (meant.length === 0) return false;
  const { text } = sentence.at;
  const lead = /[^,;.:()\d]*$/u.exec(text.slice(Math.max(0, fact.start - 60), fact.start))![0];
  const tail = /^[^,;.:()\d]*/u.exec(text.slice(fact.end, fact.end + 60))![0];
  const words = new Set(keysOf(`${lead} ${tail}`));
  const { amounts } = sentence.view.answers;
  return meant.some(({ name }) => {
    const own = name.split(' ').filter((word) => !fillers.has(word) && !unit.includes(word));
    const said = own.filter((word) => words.has(word));
    // What an answer counts in the same words is that one's.
    return (
      said.length > 0 &&
      !amounts.some((one) => one.own && one.unit[0] === unit[0] && said.some((word) => one.words.has(word)))
    );
  });
}

const adding = /(?<!\p{L})(?:tổng|cộng|gộp|tính chung|chung)(?: cả| số| của| lại)*\s+$/iu;
const makes = /^[^;.()\d]{0,30}(?:(?<!\p{L})(?:là|được|có|đạt|lên)\s+|,\s+)$/iu;

const ofHighest =
  /^(?:\s\p{L}+){0,4}?\s(?:đứng đầu|dẫn đầu|đầu(?: tiên)?|(?:cao|lớn|nhiều|đông)(?:\s\p{L}+)?\snhất)(?!\p{L})/iu;

/** "tổng hai nhóm là 401.820 người", "ba chợ lớn nhất cộng lại là 9.330 tấn": as many figures stand in front as make the total behind. */
export function isCountOfAdded({ sentence, fact, value }: Reckoning): boolean {
  const { text } = sentence.at;
  if (fact.kind !== 'quantity' || value < 2 || value > most) return false;
  const highest = ofHighest.test(text.slice(fact.end, fact.end + 60));
  if (!highest && !adding.test(text.slice(0, fact.start))) return false;
  const saids = saidIn(sentence);
  const total = saids.find((one) => one.start >= fact.end);
  if (!total || !makes.test(text.slice(fact.end, total.start))) return false;
  // Whether the highest of a row make their total is asked of the total.
  if (
    highest &&
    saids.filter(({ end, unit }) => end <= fact.start && unit[0] === total.unit[0]).length > value
  )
    return true;
  const counts = [
    ...sentence.view.before(sentence).flatMap(saidIn),
    ...saids.filter(({ end }) => end <= fact.start),
  ].filter((one) => one.kind === total.kind && one.role !== 'step' && one.role !== 'base');
  return counts.some((_, at) => {
    const run = counts.slice(at, at + value);
    return (
      run.length === value &&
      Math.abs(run.reduce((sum, one) => sum + one.value, 0) - total.value) <= total.grain / 2
    );
  });
}
