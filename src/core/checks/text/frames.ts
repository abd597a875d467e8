import { hasDigit } from '../../vietnamese/letters/letters.ts';
import { isOneLetter, soundsAlike } from '../../vietnamese/words/one-letter.ts';
import { isFree, isUsual, tailsOf, wordKey, wordList } from '../../vietnamese/words/word-list.ts';
import { readOnce } from '../reading/read-once.ts';
import type { TextFault } from './fault.ts';
import type { Token } from './tokens.ts';

/*
 * Places where hardly any word but one stands: "tháng" before 8/2025, "đồng" behind "tỷ", "ngày" before a whole date. A real word of one
 * letter less or another mark is no word there, though it may stand alone elsewhere.
 */

/** `place`: matches at the beginning of a word that stands in the place; `other`: words near to the meant one that stand there too. */
type Frame = { meant: string; key: string; place: RegExp; other: ReadonlySet<string> };

const frame = (meant: string, before: string, after: string, other = ''): Frame => ({
  meant,
  key: wordKey(meant),
  place: new RegExp(`(?<=${before})\\p{L}{2,6}(?=${after})`, 'yu'),
  other: new Set(other.split(' ').map(wordKey)),
});

const wholeDate = '\\s\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d(?!\\d)';
const monthAndYear = '\\s(?:0?[1-9]|1[0-2])(?:/(?:19|20)\\d\\d| năm (?:19|20)\\d\\d)(?![\\d/])';

const withFigures: readonly Frame[] = [
  frame('ngày', '\\s', wholeDate, 'nay ngay'),
  frame('tháng', '\\s|^', monthAndYear),
  frame('tháng', 'ngày \\d{1,2} ', '\\s\\d'),
  frame('năm', 'tháng \\d{1,2} ', '\\s(?:19|20)\\d\\d(?!\\d)'),
  frame(
    'năm',
    '\\p{Ll} |[IVX] ',
    '\\s(?:19|20)\\d\\d(?=[,;)]|\\.(?:\\s|$)|$| (?:và|của|là|đạt|về)(?!\\p{L}))',
    'nam nắm',
  ),
  // "12 triệu đông" is wrong before a sign alone: "2 triệu Đông ..." may go on.
  frame('đồng', '\\d (?:tỷ|tỉ|triệu|nghìn|ngàn) ', '[\\s,.;:)/]|$', 'đông'),
  frame('đồng', '\\d (?:tỷ|tỉ|triệu|nghìn|ngàn) ', '[,.;:)/]|$'),
  frame('triệu', '\\d ', '\\sđồng(?!\\p{L})'),
  frame('tỷ', '\\d ', '\\sđồng(?!\\p{L})', 'ti tỉ tỵ'),
  frame('giờ', '24/(?:24|7) ', '[\\s,.;:)]|$'),
  frame('tăng', '[\\d%\\p{L})], ', '\\s\\d', 'tặng tầng'),
  frame('giảm', '[\\d%\\p{L})], ', '\\s\\d', 'giam giải'),
  frame('cấp', '\\s', '\\s\\d[\\d.]* (?:giấy|văn bản|thẻ|chứng chỉ|mã số|sổ)(?!\\p{L})', 'ấp gấp cặp'),
  frame('chiếm', '[\\d\\p{L})], ', '\\s\\d[\\d,]*%'),
  frame('đạt', '[\\d\\p{L})], ', '\\s\\d[\\d,]*%', 'đặt'),
];

const withWords: readonly Frame[] = [
  frame('tháng', 'so với ', '\\strước(?!\\p{L})'),
  frame('tháng', '[Tt]rong ', ',|\\s(?:này|qua)(?!\\p{L})'),
  frame('tháng', '[Tt]rong ', '\\s(?:là|có|không|đã|đạt|xảy ra)(?!\\p{L})'),
  frame('chống', '[Pp]hòng, ', '\\s\\p{L}', 'cống không'),
  frame('nâng', 'được ', '\\s(?:lên|cao)(?!\\p{L})', 'nặng'),
  frame('với', '(?<!\\p{L})so ', '\\s(?:tháng|quý|năm|cùng|kỳ)(?!\\p{L})'),
  frame('tỉnh', '(?:UBND|HĐND|Tỉnh ủy,? UBND) ', '[\\s,.;:)]|$', 'tính'),
  frame('huyện', '(?:UBND|HĐND) ', '\\s\\p{Lu}'),
  frame('tỉnh', '[Tt]oàn |[Đđ]ịa bàn ', '[\\s,.;:)]|$', 'tính'),
];

const frames = [...withFigures, ...withWords];

const isNear = (a: string, b: string): boolean => isOneLetter(a, b) || soundsAlike(a, b);

/** The places where a word, by its key, would be one written for another; most words have none. */
const framesNear = readOnce(5000, (key): readonly Frame[] =>
  wordList().functions.has(key) && key !== 'này' && key !== 'lăm'
    ? []
    : frames.filter((one) => isNear(key, one.key) && !one.other.has(key)),
);

/** Words of one line in the place of one that is a letter away and nearly always stands there: "so với thắng trước", "12 tỷ đông". */
export const frameFaults = (line: string, tokens: readonly Token[]): TextFault[] =>
  tokens.flatMap(({ key, start, end, letters }): TextFault[] => {
    if (letters !== 'small' || end - start > 6) return [];
    const found = framesNear(key).find(({ place }) => {
      place.lastIndex = start;
      return place.test(line);
    });
    return found ? [{ fault: 'misspelt', start, end, severity: 'error', expected: found.meant }] : [];
  });

/** What stands in front of figures, and what is counted behind them. */
const before = 'tăng giảm đạt chiếm cấp tháng ngày'.split(' ').map(wordKey);
const behind =
  'lượt đợt người hộ suất tấn đồng triệu buổi lớp cuộc hồ đoàn trường tháng ngày giờ năm phòng huyện tỉnh giấy trạm điểm thôn công cán học đơn bộ vụ việc trẻ nhà'
    .split(' ')
    .map(wordKey);

/** What begins more words than this may stand before figures alone: "gấp 4,6 lần", "đăng 02 tin". */
const mostWords = 3;

/** "520 lợt khách", "ăng 05 vụ": a word that stands alone nowhere, beside a figure, and one letter away from what stands there. */
export const besideFigures = (line: string, tokens: readonly Token[]): TextFault[] =>
  hasDigit(line)
    ? tokens.flatMap((own, at): TextFault[] => {
        if (own.letters !== 'small' || own.code || own.quoted || own.verdict !== 'syllable') return [];
        if (own.text.length < 2 || isFree(own.key) || tailsOf(own.key).length > mostWords) return [];
        const [prior, next] = [
          own.follows ? tokens[at - 1]! : null,
          tokens[at + 1]?.follows ? tokens[at + 1]! : null,
        ];
        if ((prior && isUsual(prior.key, own.key)) || (next && isUsual(own.key, next.key))) return [];
        const ahead = /^ \d/.test(line.slice(own.end, own.end + 2));
        const front = line.slice(Math.max(0, own.start - 3), own.start);
        // "140 lượt người/bổi": what a rate is of.
        const back = /\d%? $|\p{Ll}\/$/u.test(front);
        const meant =
          (ahead ? before.find((one) => isNear(own.key, one)) : undefined) ??
          (back
            ? behind.find(
                (one) =>
                  isNear(own.key, one) &&
                  (!next || wordList().functions.has(next.key) || isUsual(one, next.key)),
              )
            : undefined);
        if (meant === undefined) return [];
        return [
          {
            ...{ fault: 'misspelt', start: own.start, end: own.end, severity: 'error', expected: meant },
            ...{ guess: true, keys: [own.key] },
          },
        ];
      })
    : [];

/** The second word of names that begin with a capital and go on small. */
const second = new Map(
  'Chỉ thị|Bí thư|Nghị quyết|Nghị định|Kế hoạch|Công văn|Quyết định|Thông tư|Tờ trình|Báo cáo|Kết luận|Hướng dẫn|Chương trình|Thông báo|Chính phủ|Quốc hội|Thủ tướng|Trung ương|Chính trị|Nhân dân|Hội đồng|Giám đốc|Chủ tịch|Văn phòng|Thanh tra|Công an|Trung tâm|Nông nghiệp|Lao động|Thương binh|Giáo dục|Đào tạo|Giao thông|Khoa học|Công nghệ|Tài chính|Nội vụ|Tư pháp|Xây dựng|Du lịch|Phụ nữ|Nông dân|Thanh niên|Cựu chiến'
    .split('|')
    .map((name) => name.split(' ') as [string, string]),
);

/** "Chỉ thì số 35", "Ban Bí tư": the second word of a name that every office knows, with another letter. */
export const knownNameFaults = (tokens: readonly Token[]): TextFault[] =>
  tokens.flatMap((own, at): TextFault[] => {
    const prior = own.follows ? tokens[at - 1]! : null;
    const meant = prior?.letters === 'first' ? second.get(prior.text) : undefined;
    if (!prior || meant === undefined || own.letters !== 'small' || own.quoted) return [];
    const key = wordKey(meant);
    if (own.key === key || !isOneLetter(own.key, key) || isUsual(prior.key, own.key)) return [];
    const next = tokens[at + 1]?.follows ? tokens[at + 1]! : null;
    if (next && !isFree(next.key) && isUsual(own.key, next.key)) return [];
    return [
      {
        ...{ fault: 'misspelt', start: prior.start, end: own.end, severity: 'error' },
        ...{ expected: `${prior.text} ${meant}`, guess: true, keys: [prior.key, own.key] },
      },
    ];
  });
