import { anyOf, fold, foldWithMap } from '../letters/fold.ts';
import { organisationHeads } from '../names/agencies.ts';
import { endOfName } from '../names/capitalised.ts';
import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

type Name = Extract<Fact, { kind: 'name' }>;

const head = new RegExp(`(?<!\\p{L})(?:${anyOf(organisationHeads)})(?!\\p{L})`, 'giu');
const degree = '(?:(?:TS|ThS|PGS|GS|BS|CN|KS|CKI|CKII)\\.\\s?)*';
const given = '\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,4}';
const address =
  'ông|bà|đồng chí|đ/c|anh|chị|cô|thầy|tiến sĩ|thạc sĩ|giáo sư|bác sĩ|dược sĩ|kỹ sư|luật sư|nghệ nhân|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thượng sĩ|thiếu tướng|trung tướng|thẩm phán|kiểm sát viên';
const role =
  'giám đốc|chủ tịch|bí thư|thủ tướng|cục trưởng|vụ trưởng|chánh án|viện trưởng|trưởng phòng|chánh văn phòng|chánh thanh tra|bộ trưởng|thứ trưởng|trưởng ban|vận động viên|huấn luyện viên|trợ giúp viên pháp lý|trợ giúp viên|hướng dẫn viên|công chứng viên|đấu giá viên|hòa giải viên|giáo viên|giảng viên|học sinh|sinh viên|cháu|cụ';
const family =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trương|Lương|Mai|Trịnh|Đào|Cao|Hà|Tạ|Thái|Châu|Văn|Nông|Triệu|Lưu|Phùng|Tống|Quách|Chu|Lâm|Vương|Kiều|Tô|Hứa|Thân|Giàng|Lò|Vàng|Sùng|Mùa|Thào|Cầm|Quàng|Lầu|Hầu|Mông|Bế|Đàm|Ma|Lường|Tòng|Điêu';
/** Between a role and its person ("Chủ tịch UBND huyện Nguyễn Văn An"); with two words the name may be that of the place ("xã Lê Lợi"). */
const office =
  '(?:Chính phủ|nước|Quốc hội|(?:HĐND|UBND|UBMTTQ|Hội đồng nhân dân|Ủy ban nhân dân)(?:\\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường))?|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy|' +
  '(?:Bộ|Sở|Ban|Phòng|Cục|Chi cục|Công an|Văn phòng)(?:\\s[\\p{L}&]+,?){1,9}?)';
/** A person stands after a form of address, or after an office or degree if the name begins with a family name. */
const person = new RegExp(
  `(?<!\\p{L})(?:(?i:${address.replace('bác sĩ', 'bác sĩ(?: chuyên khoa (?:cấp )?(?:II|I|2|1))?')})\\s+${degree}(?<one>${given})|(?i:${role})\\s+${office}\\s+(?<three>(?:${family})(?:\\s+\\p{Lu}\\p{Ll}*){2,4})|(?:(?i:${role})\\s+|(?:PGS\\.\\s?)?(?:TS|ThS|BS)\\.\\s?)(?<two>(?:${family})\\s+${given}))`,
  'gu',
);
/** "Chủ tịch Hội Nông dân tỉnh Trần Văn An": the name of who leads a body goes on behind that of the body; schools bear names of people. */
const led = new RegExp(`(?<!\\p{L})(?:${role})\\s+$`, 'iu');
const leader = new RegExp(`\\s+((?:${family})(?:\\s+\\p{Lu}\\p{Ll}*){2,4})$`, 'u');
const namedAfter = /^(?:trường|bệnh viện|học viện|viện|công ty|doanh nghiệp|dntn|quỹ)/iu;
const headCue = cue(...organisationHeads);
const personCue = cue(
  ...`${address}|${role}`.split('|').map((words) => `${words} `),
  ...['PGS.', 'TS.', 'ThS.', 'BS.'],
);
const notName = /^(?:Trường hợp|Quỹ đất|Viện kiểm sát|Viện trưởng|Trường ban)/iu;

/** Words whose second syllable is no head: "Đại hội Đảng bộ", "thị trường Nhật Bản", "quảng trường Hòa Bình". */
const compound =
  /(?<!\p{L})(?:thư|đại|xã|lễ|ngày|quốc|hội|tỉnh|huyện|thành|phân|thị|quảng|công|hiện|môi|ngư|thương|chiến|phim|lập|hí|kỳ|vũ)\s$/iu;
const endsCompound = (text: string, { 0: head, index }: RegExpExecArray): boolean =>
  /^(?:hội|trường|viện)$/u.test(head) && compound.test(text.slice(Math.max(0, index - 7), index));

function add(text: string, start: number, end: number): Name {
  return { kind: 'name', text: text.slice(start, end), start, end, value: text.slice(start, end) };
}

/** Organisations with a type word, persons after a form of address, and the given names wherever they stand. */
export function readNames(text: string, names: string[] = []): Name[] {
  const found: Name[] = [];
  if (names.length > 0) {
    const { folded, at } = foldWithMap(text);
    for (const name of names.map(fold).filter((one) => one !== '')) {
      for (let index = folded.indexOf(name); index >= 0; index = folded.indexOf(name, index + name.length)) {
        const around = (folded[index - 1] ?? ' ') + (folded[index + name.length] ?? ' ');
        if (!/[\p{L}\d]/u.test(around)) found.push(add(text, at[index]!, at[index + name.length - 1]! + 1));
      }
    }
  }
  let read = 0;
  for (const match of headCue(text) ? matchesOf(head, text) : []) {
    if (match.index < read || endsCompound(text, match)) continue;
    const from = match.index + match[0].length;
    const end = endOfName(text, from);
    const rest = text.slice(from, end);
    // A name has a capital behind its type word, which "các trung tâm trực thuộc" has not; "Liên minh Hợp tác xã tỉnh" needs none.
    const named = /\p{Lu}/u.test(rest) || (rest !== '' && /^(?:Liên|Hiệp)/u.test(match[0]));
    if (!named || notName.test(text.slice(match.index, end))) continue;
    const signed =
      led.test(text.slice(Math.max(0, match.index - 24), match.index)) && !namedAfter.test(match[0]);
    const person = signed ? leader.exec(text.slice(match.index, end)) : null;
    const stop = person ? match.index + person.index : end;
    found.push(add(text, match.index, stop));
    if (person) found.push(add(text, end - person[1]!.length, end));
    read = end;
  }
  for (const match of personCue(text) ? matchesOf(person, text) : []) {
    const end = match.index + match[0].length;
    if (match.groups!.three === 'Hồ Chí Minh') continue;
    found.push(add(text, end - (match.groups!.one ?? match.groups!.two ?? match.groups!.three!).length, end));
  }
  return found;
}
