import { afterUnit, fillers } from '../words.ts';

/* Whether two nouns behind numbers may count the same thing. */

/** How well a unit fits: `words` of the stated unit were met; a value in the unit of the text times `factor` is one in the stated unit. */
export type UnitFit = { words: number; factor: number };

/** Counting words: what is counted stands behind them, so that "cuộc thanh tra" is no "cuộc kiểm tra". */
const classifiers = new Set('cuộc lớp buổi đợt lượt vụ bài chuyến phiên khóa khoá đoàn suất'.split(' '));

/** Words that a thing may be counted with or without. */
const counters = new Set('phần bộ bản chiếc cái ngôi căn tờ cuốn quyển tấm thửa con cây quả nhóm'.split(' '));

/** Whether a word only counts what stands behind it. */
export const isCounter = (word: string | undefined): boolean => word !== undefined && counters.has(word);

/** Units that any kind of thing is counted in. */
const anyThing = new Set('phương tiện|đối tượng|trường hợp|thiết bị|cá thể'.split('|'));

/** Whether a unit is one that things of any kind are counted in: a counting word alone, or a word for whatever it is. */
export const isOfAny = (unit: readonly string[]): boolean =>
  (unit.length === 1 && counters.has(unit[0]!)) || anyThing.has(unit.join(' '));

/** What a label counts by its first word: the cows of "Số bò cái được phối giống". */
const headOf = (about: ReadonlySet<string>): string | undefined => {
  for (const word of about) if (!fillers.has(word)) return word;
  return undefined;
};

/** Bodies and places, any of which a report calls a unit. */
const bodies = new Set(
  'doanh nghiệp|hợp tác|công ty|cơ sở|nhà thầu|tổ chức|cơ quan|nhà hàng|khách sạn|ngân hàng|trường học|cửa hàng|thị trấn|thành phố|thị xã|đặc khu|tổ dân|khu phố|khu dân|trạm y|chi bộ|đảng bộ|chi hội|công đoàn|nhà trường|ủy ban'.split(
    '|',
  ),
);
const places = new Set('xã|phường|huyện|tỉnh|thôn|bản|ấp|buôn|trường|phòng|sở|ban|ngành|trung'.split('|'));
/** Whether a unit is a body or a place that has one. */
export const isBody = ([first, second]: readonly string[]): boolean =>
  places.has(first ?? '') || bodies.has(`${first} ${second}`);
/** "142 đơn vị", "07 địa phương", "24 cơ quan, đơn vị". */
export const isUnit = ([first, second, ...more]: readonly string[]): boolean =>
  (first === 'đơn' && second === 'vị') ||
  (first === 'địa' && second === 'phương') ||
  (first === 'cơ' && second === 'quan' && isUnit(more));

/** What a class, a meeting or a case does is no other kind of it: "14 lớp hoàn thành 2.940 giờ giảng". */
const doings = new Set(
  'hoàn thành,diễn ra,bắt đầu,kết thúc,khai giảng,bế giảng,bảo đảm,thực hiện,thu hút,tiếp tục,góp phần,duy trì,chuyển sang,triển khai,tiến hành,tổ chức'.split(
    ',',
  ),
);

/** The same of papers that are granted: "giấy phép xây dựng" is no "giấy phép lao động". */
const papers = new Set(['giấy phép', 'giấy chứng nhận', 'chứng chỉ']);
const paperKinds = new Set(
  'lao động,xây dựng,lái xe,kinh doanh,môi trường,khai thác,hành nghề,hoạt động,xuất bản,đầu tư,quảng cáo,vận tải,sử dụng,quyền sử,đăng ký,nhập khẩu,xuất khẩu,thành lập,an toàn,đủ điều,tần số,biểu diễn,karaoke,dạy nghề,tin học,ngoại ngữ,hành chính'.split(
    ',',
  ),
);

/** Words for people, any of which may say what a bare "người" counts. */
const people = new Set(
  'người|cá nhân|sĩ quan|hạ sĩ|thân nhân|nhân khẩu|cố vấn|chuyên gia|nhà khoa học|tác giả|nghệ sĩ|điều dưỡng|y sĩ|dược sĩ|già làng|trưởng thôn|thương nhân|tiểu thương|ngư dân|thai phụ|sản phụ|bà mẹ|nhà giáo|nhà báo|thương binh|cựu chiến binh|chủ hộ|du khách|công dân|cư dân|lãnh đạo|nạn nhân|học sinh|phạm nhân|luật sư|kỹ sư|chủ tàu|hành khách|đại biểu|cán bộ|công chức|viên chức|công nhân|lao động|khách|đồng chí|nông dân|bệnh nhân|thí sinh|nghệ nhân|bác sĩ|thanh niên|tân binh|chiến sĩ|bộ đội|quân nhân|dân quân|đối tượng|phụ nữ|chị em|anh em|bà con|bạn trẻ|quần chúng|trẻ|bé|thiếu nhi|thiếu niên|em|cháu|cụ|nam|nữ'.split(
    '|',
  ),
);
const pairsOfPeople = new Set(
  [...people].flatMap((name) => (name.includes(' ') ? [name.split(' ')[0]] : [])),
);
const bareHeads = new Set(['người', 'đại', 'lượt', 'nam', 'nữ', 'đồng', 'em', 'cháu']);

const measures: Record<string, [base: string, factor: number]> = {
  ha: ['m2', 10_000],
  'héc ta': ['m2', 10_000],
  hecta: ['m2', 10_000],
  m2: ['m2', 1],
  'mét vuông': ['m2', 1],
  km2: ['m2', 1_000_000],
  sào: ['m2', 500],
  m3: ['m3', 1],
  'mét khối': ['m3', 1],
  tấn: ['kg', 1000],
  tạ: ['kg', 100],
  kg: ['kg', 1],
  km: ['m', 1000],
  'ki lô mét': ['m', 1000],
  kilômét: ['m', 1000],
  kilomet: ['m', 1000],
  'ki lô gam': ['kg', 1],
  kilôgam: ['kg', 1],
  m: ['m', 1],
  mét: ['m', 1],
  cm: ['m', 0.01],
};

const measureHeads = new Set(Object.keys(measures).map((name) => name.split(' ')[0]!));

const plainDigits = (unit: string) => unit.replace('²', '2').replace('³', '3');

const measureOf = (unit: readonly string[]) =>
  measureHeads.has(plainDigits(unit[0]!))
    ? // "18.734 ha lúa" is measured as hectares are.
      (measures[plainDigits(unit.join(' '))] ?? measures[plainDigits(unit[0]!)])
    : undefined;

/** Whether a unit is a measure. */
export const isMeasured = (unit: readonly string[]): boolean =>
  unit.length > 0 && measureOf(unit) !== undefined;

const startsWith = (words: readonly string[], start: readonly string[]) =>
  start.every((word, at) => words[at] === word);

/** What a figure in one measure times this is in the other ("tấn" to "kg": 1000); null where they do not measure the same. */
export const measureFactor = (from: readonly string[], to: readonly string[]): number | null => {
  const [a, b] = [from, to].map((unit) => (unit.length > 0 ? measureOf(unit) : undefined));
  return a && b && a[0] === b[0] ? a[1] / b[1] : null;
};

/**
 * How the unit of a figure in a text fits the stated one, or null. `tail` are the words behind the number, `unit` those of them that the
 * reader took for the unit; `about` are the words that say what the stated figure is of.
 */
export function fitUnit(
  unit: readonly string[],
  tail: readonly string[],
  stated: readonly string[],
  about: ReadonlySet<string>,
): UnitFit | null {
  if (stated.length === 0 || unit.length === 0) return { words: 0, factor: 1 };
  const [here, there] = [measureOf(unit), measureOf(stated)];
  if (here || there)
    return here && there && here[0] === there[0] ? { words: 1, factor: here[1] / there[1] } : null;
  if (startsWith(tail, stated))
    return namesOther(tail, stated.length, about) ? null : { words: stated.length, factor: 1 };
  const core = withoutDone(stated);
  if (core.length < stated.length && core.length > unit.length && startsWith(withoutDone(tail), core))
    return { words: core.length, factor: 1 };
  if (isTurnOfAnybody(stated) && tail[0] === 'lượt' && isPeople(tail.slice(1)))
    return { words: stated.length, factor: 1 };
  if (hasOtherWord(tail, stated)) return null;
  if (startsWith(stated, unit))
    return namesOther(tail, unit.length, about) ? null : { words: unit.length / 2, factor: 1 };
  // "48 trẻ em" where "Trẻ em" are counted in "em".
  if (about.has(tail[0]!) && startsWith(tail.slice(1), stated)) return { words: stated.length, factor: 1 };
  // "1.860 bò cái" where "Số bò cái" are counted in "con", "22 cân không đạt" where "Số cân không đạt" are as "phương tiện".
  if (isOfAny(stated) && headOf(about) === tail[0]) return { words: 0.5, factor: 1 };
  // "142 đơn vị kinh doanh" where "doanh nghiệp" are counted.
  if (isUnit(unit) && isBody(stated)) return { words: 0, factor: 1 };
  // "245 bộ hồ sơ", "12 chiếc xe": a word that every such thing is counted with.
  if (counters.has(tail[0]!) && startsWith(tail.slice(1), stated)) return { words: stated.length, factor: 1 };
  // "02 cây cầu" of "cầu dân sinh".
  if (
    counters.has(tail[0]!) &&
    tail[1] !== undefined &&
    startsWith(stated, tail.slice(1, 2)) &&
    tail.length === 2
  )
    return { words: 0.5, factor: 1 };
  // "09 hồ sơ báo cáo": the papers in which such a thing is handed in.
  if (tail[0] === 'hồ' && tail[1] === 'sơ' && startsWith(tail.slice(2), stated))
    return { words: stated.length, factor: 1 };
  // "85 lượt doanh nghiệp" where "doanh nghiệp" that took part are counted.
  if (tail[0] === 'lượt' && startsWith(tail.slice(1), stated)) return { words: stated.length / 2, factor: 1 };
  if (isYoung(stated) && isYoung(unit) && (young.has(unit[0]!) || young.has(stated[0]!)))
    return { words: 0, factor: 1 };
  if (isPeople(stated) && isPeople(unit) && (bareHeads.has(stated[0]!) || bareHeads.has(unit[0]!)))
    return { words: 0, factor: 1 };
  return null;
}

/** "lượt người", "lượt người tham dự": "1.872 lượt viên chức, người lao động" are counted so too, whoever they are. */
const isTurnOfAnybody = ([first, second, third]: readonly string[]): boolean =>
  first === 'lượt' && second === 'người' && (third === undefined || third === 'tham' || third === 'dự');

/** "54 trường hợp": cases stand for whatever is counted. */
export const isCases = (unit: readonly string[]): boolean =>
  (unit[0] === 'trường' && unit[1] === 'hợp') || unit[0] === 'nơi';

/** "12.320 em" where pupils are counted. */
const young = new Set(['em', 'cháu']);
/** What stands behind the first word of those called by two. */
const youngBehind = new Map(
  Object.entries({ học: ['sinh'], sinh: ['viên'], thiếu: ['nhi', 'niên'], thí: ['sinh'] }),
);
export const isYoung = ([first, second]: readonly string[]): boolean =>
  first !== undefined &&
  (young.has(first) ||
    first === 'trẻ' ||
    (second !== undefined && youngBehind.get(first)?.includes(second) === true));

/** "giáo viên", "diễn viên", "vận động viên": whoever does something. */
export const isPeople = (unit: readonly string[]): boolean =>
  people.has(unit[0] ?? '') ||
  // "bình quân 04 khẩu/hộ"; "khẩu trang" are none.
  (unit[0] === 'khẩu' && (unit.length === 1 || unit[1] === 'hộ')) ||
  unit[1] === 'viên' ||
  unit[2] === 'viên' ||
  (pairsOfPeople.has(unit[0]) && people.has(`${unit[0]} ${unit[1]}`)) ||
  (unit[0] === 'lượt' && unit.length > 1 && isPeople(unit.slice(1)));

/** "06 gia đình" of the families that were handed "06 nhà". */
export const isHome = ([first, second]: readonly string[]): boolean =>
  first === 'nhà' ||
  first === 'hộ' ||
  (first === 'gia' && second === 'đình') ||
  (first !== undefined && second === 'nhà');

/** Whether two nouns count things of one sort: people in any noun of people, bodies and places as units. */
export const isOneSort = (a: readonly string[], b: readonly string[]): boolean =>
  (isPeople(a) && isPeople(b)) || (isUnit(a) && isBody(b)) || (isUnit(b) && isBody(a));

/** Words that say of a deed that it was done, in whatever voice: "hồ sơ được giải quyết" are "hồ sơ đã giải quyết". */
const doneWords = new Set(['đã', 'được', 'bị', 'đều']);
const withoutDone = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !doneWords.has(word));

/** "xe mô tô" where "xe ô tô" are counted: the same words but for one inside. */
export const hasOtherWord = (tail: readonly string[], stated: readonly string[]): boolean =>
  stated.length > 2 &&
  stated.length <= tail.length &&
  tail[0] === stated[0] &&
  tail.at(stated.length - 1) === stated.at(-1) &&
  stated.filter((word, at) => tail[at] !== word && !(doneWords.has(word) && doneWords.has(tail[at]!)))
    .length === 1;

/** Whether a paper is granted for something else than what is counted: "giấy phép xây dựng" where "giấy phép lao động" are. */
export const isOtherPaper = (
  tail: readonly string[],
  stated: readonly string[],
  about: ReadonlySet<string>,
): boolean => stated.length > 1 && startsWith(tail, stated.slice(0, 2)) && namesOther(tail, 2, about);

/** "lớp bồi dưỡng" beside an answer about classes of another kind. */
function namesOther(tail: readonly string[], length: number, about: ReadonlySet<string>): boolean {
  if (length === 1 ? !classifiers.has(tail[0]!) : !papers.has(tail.slice(0, length).join(' '))) return false;
  const next = tail.slice(length, length + 2);
  // "12 lớp học và ...": any class.
  if (next[0] === 'học' && (next[1] === undefined || fillers.has(next[1]))) return false;
  if (length > 1 && !paperKinds.has(next.join(' '))) return false;
  // "Số lớp": a label that says nothing but what is counted leaves the kind to the text.
  const head = tail.slice(0, length);
  if (![...about].some((word) => !fillers.has(word) && !head.includes(word))) return false;
  return (
    next.length === 2 &&
    !/^\d/.test(next[0]!) &&
    !afterUnit.has(next[0]!) &&
    !doings.has(next.join(' ')) &&
    !next.some((word) => about.has(word))
  );
}
