import { anyOf } from '../../../vietnamese/letters/fold.ts';
import { bodyHeads, organisationHeads } from '../../../vietnamese/names/agencies.ts';
import { endOfBody, endOfName } from '../../../vietnamese/names/capitalised.ts';
import { capitalCue, cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { Fact } from '../../../vietnamese/types.ts';
import type { CheckAnswer } from '../../finding.ts';
import { mostLike } from '../../reading/answers/answered-names.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, longKey } from '../../reading/words.ts';
import type { Judged, Verdict } from '../verdict.ts';
import { judgePosts, judgePostsInFront } from './judge-posts.ts';
import { answersWithPlace } from './kinds-of-places.ts';
import { isPartnerOfEveryMonth } from './lasting-partners.ts';
import { isOfficeInFull, isOwnProvince, tellsOfItself } from './own-names.ts';
import { isShortFor, isSpelledOut } from './short-names.ts';

/* People, organisations, places, posts. */

type Place = { text: string; start: number; end: number };

const titled =
  /(?<!\p{L})(?:[Tt]iến sĩ|[Tt]hạc sĩ|[Kk]ỹ sư|[Ll]uật sư|[Bb]ác sĩ|[Gg]iáo sư|[Nn]ghệ nhân|[Cc]huyên gia|[Gg]iảng viên|[Bb]áo cáo viên|ThS\.?|TS\.?|GS\.?|BS\.?)\s*((?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+)/gu;
const press = /(?<!\p{L})(?:Báo|Tạp chí)((?:\s+\p{Lu}\p{L}*){1,4})/gu;
/** Stations of the country or of a place; that of the office's own province is told as "Đài ... tỉnh". */
const stations =
  /(?<!\p{L})((?:VTV|VOV|QPVN|ANTV)\d{0,2}(?!\p{L})|(?:Đài\s+(?:Phát thanh(?:\s?(?:và|-|–)\s?)Truyền hình|Truyền hình|Phát thanh|Tiếng nói)|Thông tấn xã)\s+(?:(?:tỉnh|thành phố|huyện|thị xã|khu vực)\s+)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)*)/gu;
/** Bodies that a report works with; those above and beside the office (UBND tỉnh, bộ, Đảng) are named without a source. */
const partners =
  /(?<![\p{L}])(?:Hội|Liên hiệp|Liên đoàn|Liên minh|Đoàn|Công đoàn|Ban|Chi cục|Cục|Tổng cục|Viện|Học viện|Trường|Ngân hàng|Công an|Mặt trận|Trung tâm|Kho bạc|Bảo hiểm xã hội|Hiệp hội|Quỹ|Vườn quốc gia|Khu bảo tồn)(?=\s+\p{L})/gu;
const everyday =
  /^(?:ban (?:giám đốc|lãnh đạo|chấp hành|bí thư|cán sự|thường vụ|chỉ đạo|tổ chức|thanh tra nhân dân|dân vận|tuyên giáo|nội chính|tiếp công dân)|đoàn (?:thanh niên|thể)|công đoàn (?:sở|cơ quan)?|hội đồng)(?: |$)/u;
/** "các Trung tâm Y tế": bodies of a kind, and no name of one. */
const several = /(?<!\p{L})(?:các|những|mọi|từng|mỗi)\s+$/iu;
/** Each province has this one, under this name, by the decrees on one-stop service (61/2018/NĐ-CP, now 118/2025/NĐ-CP). */
const inEveryProvince =
  /^(?:trung tâm (?:phục vụ )?hành chính công|bộ phận (?:một cửa|tiếp nhận và trả kết quả))(?: (?:của )?(?:cấp )?tỉnh)?$/u;
/** Places where things are held, which are other ones each month. */
const grounds =
  /^(?:công viên|quảng trường|nhà (?:văn hóa|thi đấu|khách)|sân vận động|hội trường|bảo tàng|khách sạn|khu du lịch)(?!\p{L})/u;
const companies = /^(?:tổng )?(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|tổ hợp tác)/u;
const places =
  /(?<!\p{L})(?:[Ss]ông|[Nn]úi|[Hh]ồ|[Đđ]ảo|[Cc]ảng|[Đđ]èo|[Cc]hợ|tỉnh|xã|phường|thị trấn|thị xã|huyện|thành phố|thôn|bản|làng|khu phố)\s+(?:\p{Lu}\p{L}*)(?:\s\p{Lu}\p{L}*)*/gu;
/** "Huyện Phong Điền là ..." at the beginning of a sentence; "Huyện Đoàn" and "Tỉnh Đội" are bodies. */
const opened =
  /^(?:Tỉnh|Xã|Phường|Thị trấn|Thị xã|Huyện|Thành phố|Thôn|Bản|Làng|Khu phố)\s+(?!Đoàn|Đội|Ủy|Uỷ)(?:\p{Lu}\p{L}*)(?:\s\p{Lu}\p{L}*)*/u;
/** Works and sights (with a capital their words are part of a name: "xã Cầu Kè"), which a source may call otherwise ("cầu treo Nậm Na"): the name itself has to stand there. */
const works =
  /(?<!\p{L})(?:cầu|cống|đập|kênh|suối|thác|hang|vịnh|hầm|phà|chùa|đền|đình|[Tt]rạm bơm|[Hh]ồ chứa|[Bb]ến xe|[Cc]ửa khẩu|[Kk]hu công nghiệp|[Cc]ụm công nghiệp|[Hh]ạt Kiểm lâm|[Đđ]ồn Biên phòng|đường|phố|ấp|buôn)\s+((?:\p{Lu}\p{L}*)(?:\s\p{Lu}\p{L}*)*)/gu;
/** Roads and sights of the whole country. */
const wellKnown = /^(?:Hồ Chí Minh|Trường Sơn|Hùng|Bắc Nam)$/u;

/** Where events are held. */
const venues =
  /(?<!\p{L})(?:[Nn]hà [Vv]ăn hóa|[Nn]hà [Vv]ăn hoá|[Nn]hà [Tt]hi đấu|[Nn]hà [Kk]hách|[Ss]ân vận động|[Qq]uảng trường|[Bb]ảo tàng|[Tt]hư viện|[Nn]ghĩa trang|[Cc]ông viên|[Hh]ội trường)(?=\s+\p{L})/gu;

const venueLike =
  /^(?:Nhà Văn hóa|Nhà Văn hoá|Nhà Thi đấu|Nhà Khách|Nhà khách|Nhà thi đấu|Sân vận động|Quảng trường|Bảo tàng|Hội trường)\s(?!với|cho|để|và|từ|trong|ngày|do|có|lúc|vào|theo|đã|được|sẽ|nhằm|nhân|của|là)\p{Ll}+(?:\s(?!với|cho|để|và|từ|trong|ngày|do|có|lúc|vào|theo|đã|được|sẽ|nhằm|nhân|của|là)\p{Ll}+)?/u;

const titledCue = cue(
  ...'tiến sĩ|thạc sĩ|kỹ sư|luật sư|bác sĩ|giáo sư|nghệ nhân|chuyên gia|giảng viên|báo cáo viên|ths|ts|gs|bs'.split(
    '|',
  ),
);
const pressCue = capitalCue('Báo ', 'Tạp chí ');
const stationsCue = capitalCue('Đài ', 'Thông tấn ', 'VTV', 'VOV', 'QPVN', 'ANTV');
const partnersCue = capitalCue(
  ...'Hội|Liên hiệp|Liên đoàn|Liên minh|Đoàn|Công đoàn|Ban|Chi cục|Cục|Tổng cục|Viện|Học viện|Trường|Ngân hàng|Công an|Mặt trận|Trung tâm|Kho bạc|Bảo hiểm xã hội|Hiệp hội|Quỹ|Vườn quốc gia|Khu bảo tồn'
    .split('|')
    .map((head) => `${head} `),
);
const placesCue = cue(
  ...'sông|núi|hồ|đảo|cảng|đèo|chợ|tỉnh|xã|phường|thị trấn|thị xã|huyện|thành phố|thôn|bản|làng|khu phố'
    .split('|')
    .map((head) => `${head} `),
);
const worksCue = cue(
  ...'cầu|cống|đập|kênh|suối|thác|hang|vịnh|hầm|phà|chùa|đền|đình|trạm bơm|hồ chứa|bến xe|cửa khẩu|khu công nghiệp|cụm công nghiệp|hạt kiểm lâm|đồn biên phòng|đường|phố|ấp|buôn'
    .split('|')
    .map((head) => `${head} `),
);
const venuesCue = cue(
  ...'nhà văn h|nhà thi đấu|nhà khách|sân vận động|quảng trường|bảo tàng|thư viện|nghĩa trang|công viên|hội trường'.split(
    '|',
  ),
);

/** What is thought of the names of a sentence: organisations and people, bodies, places, posts. */
export function judgeNames(sentence: SeenSentence): Judged[] {
  const { text } = sentence.at;
  const judged: Judged[] = [];
  const taken: Place[] = sentence.facts.filter((fact) => fact.kind === 'reference' || fact.kind === 'name');
  const free = (place: { start: number; end: number }) =>
    !taken.some((one) => place.start < one.end && one.start < place.end);
  for (const fact of sentence.facts)
    if (fact.kind === 'name' && !several.test(text.slice(0, fact.start)))
      judged.push(judgeName(sentence, fact, fact));
  const addressed = titledCue(text) ? matchesOf(titled, text) : [];
  const papers = pressCue(text) ? matchesOf(press, text) : [];
  const sent = stationsCue(text) ? matchesOf(stations, text) : [];
  for (const match of [...addressed, ...papers, ...sent]) {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (!free(place)) continue;
    taken.push(place);
    judged.push({ ...place, fact: null, verdict: verdictOf(sentence, match[1]!) });
  }
  for (const match of partnersCue(text) ? matchesOf(partners, text) : []) {
    const end = endOfBody(text, match.index) ?? 0;
    const place = { text: text.slice(match.index, end), start: match.index, end };
    const words = place.text.split(/\s+/u);
    if (
      words.length < 3 ||
      !/\p{Lu}/u.test(words.slice(1).join(' ')) ||
      !free(place) ||
      everyday.test(longKey(place.text)) ||
      several.test(text.slice(0, match.index))
    )
      continue;
    taken.push(place);
    judged.push({ ...place, fact: null, verdict: verdictOf(sentence, place.text) });
  }
  for (const match of venuesCue(text) ? matchesOf(venues, text) : []) {
    const named = endOfName(text, match.index + match[0].length);
    const proper = /\p{Lu}/u.test(text.slice(match.index + match[0].length, named));
    // "tại Nhà Văn hóa trung tâm": typed as a name, though what follows is none.
    const common = proper ? null : venueLike.exec(text.slice(match.index));
    if (!proper && (common === null || !/(?<!\p{L})(?:tại|ở)\s+$/iu.test(text.slice(0, match.index))))
      continue;
    // "tại Quảng trường tỉnh tiễn ...": the name ends before its last word, where a source has it so.
    if (common && sentence.view.tells(longKey(common[0].split(/\s+/u).slice(0, -1).join(' ')))) continue;
    const end = common ? match.index + common[0].length : named;
    const place = { text: text.slice(match.index, end), start: match.index, end };
    if (!free(place)) continue;
    taken.push(place);
    judged.push({ ...place, fact: null, verdict: verdictOf(sentence, place.text) });
  }
  const opening = opened.exec(text);
  for (const match of placesCue(text) ? [...(opening ? [opening] : []), ...matchesOf(places, text)] : []) {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (!free(place) || !/\p{Ll}/u.test(place.text.split(' ').at(-1)!)) continue;
    judged.push({ ...place, fact: null, verdict: verdictOf(sentence, place.text) });
  }
  for (const match of worksCue(text) ? matchesOf(works, text) : []) {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length };
    const name = match[1]!;
    if (!free(place) || !/\p{Ll}/u.test(name.split(' ').at(-1)!) || wellKnown.test(name)) continue;
    judged.push({ ...place, fact: null, verdict: verdictOf(sentence, name) });
  }
  for (const one of [...judged]) judged.push(...judgePosts(sentence, one));
  judged.push(...judgePostsInFront(sentence));
  return judged;
}

function judgeName(sentence: SeenSentence, place: Place, fact: Extract<Fact, { kind: 'name' }>): Judged {
  const short =
    place.text.length > 88
      ? { text: place.text.slice(0, 88), start: place.start, end: place.start + 88 }
      : place;
  return {
    text: short.text,
    start: short.start,
    end: short.end,
    fact,
    verdict: verdictOf(sentence, fact.value),
  };
}

/** "Thư viện tỉnh và Bảo tàng tỉnh": between two bodies, each of which a source may have; "Sở Khoa học và Công nghệ" is one. */
const besideBody = new RegExp(
  `(?<=\\s\\S+) và (?=(?:${anyOf([...bodyHeads, ...organisationHeads])}|Bảo tàng|Thư viện|Nhà hát|Đài|Bưu điện|Trạm|Đồn|Hạt|Phòng)\\s)`,
  'u',
);

function verdictOf(sentence: SeenSentence, name: string): Verdict {
  const { view } = sentence;
  const { standing, dated } = view.earlier.names;
  const key = longKey(name);
  if (
    view.tells(key) ||
    standing.has(key) ||
    (sentence.near && containsKey(longKey(sentence.near.sentence.text), key))
  ) {
    const { answers } = view.material;
    return { is: 'supported', about: view.answers.told.partsWith(key).map((at) => answers![at]!) };
  }
  if (inEveryProvince.test(key) || isOfficeInFull(sentence, name)) return { is: 'supported', about: [] };
  const each = name.split(besideBody);
  if (each.length > 1 && each.every((one) => verdictOf(sentence, one).is === 'supported'))
    return { is: 'supported', about: [] };
  const placed = answersWithPlace(view, key);
  if (placed.length > 0) return { is: 'supported', about: placed };
  const onlyDated = dated.has(key);
  const own = companies.test(key) || grounds.test(key) || !/\s(?:và|của)\s|công|sở|viện/u.test(key);
  if (onlyDated && !own) return { is: 'supported', about: [] };
  if (isShortFor(key, view.answers.told) || isSpelledOut(key, standing))
    return { is: 'supported', about: [] };
  if (onlyDated && (isOwnProvince(sentence, name) || tellsOfItself(sentence, name)))
    return { is: 'supported', about: [] };
  if (onlyDated && isPartnerOfEveryMonth(sentence, name)) return { is: 'supported', about: [] };
  // "tăng 35 người so với đợt khám tại xã An Thịnh": where it was then.
  if (onlyDated && isToThen(sentence, name)) return { is: 'supported', about: [] };
  const meant = likeName(sentence, key);
  if (onlyDated && view.period !== null) return { is: 'old', what: 'told-again', ...meant };
  return { is: 'unsupported', ...meant };
}

/** The answer whose words are most like a name. */
export function likeName(sentence: SeenSentence, key: string): { answer?: CheckAnswer; expected?: string } {
  const answer = mostLike(sentence.view, new Set(key.split(' ')));
  if (!answer) return {};
  const text = answer.text.split('\n')[0]!;
  return { answer, ...(text.length <= 90 ? { expected: text } : {}) };
}

const toThen = /(?<!\p{L})(?:so với|nhiều hơn|ít hơn|cao hơn|thấp hơn|đông hơn)\s[^;.()]{0,60}$/iu;
const thenBehind = /^[^;.()]{0,60}?(?<!\p{L})(?:(?:tháng|kỳ|quý) (?:trước|\d)|ngày \d)/iu;

/** Whether a name belongs to what a change is measured by. */
function isToThen({ at: { text } }: SeenSentence, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && toThen.test(text.slice(0, at)) && thenBehind.test(text.slice(at + name.length));
}
