import { matchesOf } from '../../vietnamese/matches.ts';
import { unitOf } from '../reading/answers/amounts.ts';
import { readOnce } from '../reading/read-once.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';
import type { Amount } from './arithmetic.ts';
import type { Reckoning } from './reckoning.ts';

/* How many were named or added up: "theo dõi tại hai xã nêu trên", "tổng hai nhóm là 401.820 người". */

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

const groups =
  /^(?:nhóm|loại|diện|khối|nguồn|hình thức|lĩnh vực|kênh|dạng|hạng|mức|khoản|nội dung|bộ phận|thành phần|đối tượng)$/u;
const leadsToList = /^[^;.()\d]{0,40}(?:(?<!\p{L})(?:gồm|là)(?: có)?|:)\s+$/iu;
const inList = /^[^;.()\d]{0,60}(?:,|(?<!\p{L})và)\s(?:\p{L}+\s){0,3}$/u;

/** "hai nhóm còn lại gồm 23 đối tượng tai nạn lao động và 31 đối tượng khuyết tật": as many groups as the list behind has members, told in another noun. */
export function isCountOfListed({ sentence, fact, value, unit, claimed }: Reckoning): boolean {
  if (fact.kind !== 'quantity' || claimed || value < 2 || value > most) return false;
  if (![1, 2].some((length) => groups.test(unit.slice(0, length).join(' ')))) return false;
  const { text } = sentence.at;
  const saids = saidIn(sentence).filter((one) => one.kind === 'quantity' && one.start >= fact.end);
  const [first] = saids;
  if (!first || first.unit[0] === unit[0] || !leadsToList.test(text.slice(fact.end, first.start)))
    return false;
  const end = saids.findIndex(
    (one, at) =>
      at > 0 &&
      (one.role !== 'plain' ||
        one.unit[0] !== first.unit[0] ||
        one.depth !== first.depth ||
        !inList.test(text.slice(saids[at - 1]!.end, one.start))),
  );
  return (end < 0 ? saids.length : end) === value;
}

const adding = /(?<!\p{L})(?:tổng|cộng|gộp|tính chung|chung)(?: cả| số| của| lại)*\s+$/iu;
const makes = /^[^;.()\d]{0,30}(?:(?<!\p{L})(?:là|được|có|đạt|lên)\s+|,\s+)$/iu;

/** "tổng hai nhóm là 401.820 người": as many figures stand in front as make the total behind. */
export function isCountOfAdded({ sentence, fact, value }: Reckoning): boolean {
  const { text } = sentence.at;
  if (fact.kind !== 'quantity' || value < 2 || value > most || !adding.test(text.slice(0, fact.start)))
    return false;
  const saids = saidIn(sentence);
  const total = saids.find((one) => one.start >= fact.end);
  if (!total || !makes.test(text.slice(fact.end, total.start))) return false;
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
