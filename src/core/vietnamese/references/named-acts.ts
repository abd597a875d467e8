import { anyOf } from '../letters/fold.ts';
import { hasDigit } from '../letters/letters.ts';
import { capitalCue, cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { Covered } from '../text/spans.ts';
import type { Reference } from '../types.ts';
import { stopWords } from '../words/words.ts';
import { documentTypes, expandType } from './document-types.ts';
import { lawNames } from './laws.ts';
import { readTail } from './reference-parts.ts';

/** A reference found in a text, before anyone looks for a title behind it. */
export type FoundReference = { start: number; end: number; value: Reference };

const lawWord = '(?<law>Luật|LUẬT|Bộ\\s+[Ll]uật|Pháp lệnh)';
const known = new RegExp(`${lawWord}\\s+(?<name>${anyOf(lawNames)})(?!\\p{L})`, 'giu');
const unknownLaw = new RegExp(
  `(?<!\\p{L})${lawWord}\\s+(?<name>\\p{Lu}\\p{Ll}+(?:,?\\s+(?!(?:${stopWords.join('|')})(?!\\p{L}))\\p{Ll}+){0,8})`,
  'gu',
);
const lawYear = /\s*(?:\(sửa đổi\)|,?\s*(?:sửa đổi(?:, bổ sung)?\s+)?năm\s+(?:19|20)\d\d)/uy;
const lawNumber = /\s*[,(]?\s*(?:[Ll]uật\s+)?số:?\s+(\d{1,3}\/(?:\d{4}\/)?QH\d{1,2}|\d{1,3}-L\/CTN)\)?/uy;

/* Most sentences name no such act: the words that each pattern cannot do without are looked for first, which is much cheaper. */
const lawWords = capitalCue('Luật ', 'Bộ luật ', 'Pháp lệnh ');
const partyWords = cue('hội nghị', 'trung ương', 'tw ', 't.ư ', 'đại hội');
const numberWords = cue('số', 'ngày ');

/**
 * Whether a place stands in a line that begins with "Căn cứ": the day behind a law is then the law's. In a sentence it is that of what was done
 * ("phổ biến Luật Đất đai ngày 12/9").
 */
function inBasis(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - longestBasis), at);
  return /(?:^|\n|;\s)[\s\-–+*]*căn cứ\s[^;\n]*(?:;[^;\n]*)?$/iu.test(line);
}
const longestBasis = 240;

function laws(text: string): FoundReference[] {
  if (!lawWords(text)) return [];
  const found: FoundReference[] = [];
  const covered = new Covered(text.length);
  for (const pattern of [known, unknownLaw]) {
    for (const match of matchesOf(pattern, text)) {
      const first = match.groups!.law!;
      if (first[0] !== first[0]!.toUpperCase() || /\p{L}/u.test(text[match.index - 1] ?? ' ')) continue;
      if (covered.touches({ start: match.index, end: match.index + match[0].length })) continue;
      if (/^(?:sư|gia)$/iu.test(match.groups!.name!)) continue;
      let end = match.index + match[0].length;
      let title = match.groups!.name!;
      lawYear.lastIndex = end;
      const year = lawYear.exec(text);
      if (year) {
        end += year[0].length;
        title += year[0].replace(/\s+/g, ' ');
      }
      lawNumber.lastIndex = end;
      const number = lawNumber.exec(text);
      const tail = number
        ? readTail(text, end + number[0].length)
        : inBasis(text, match.index)
          ? readTail(text, end)
          : { end, date: null, issuer: null };
      covered.add({ start: match.index, end: tail.end });
      found.push({
        start: match.index,
        end: tail.end,
        value: {
          type: expandType(first),
          number: number?.[1] ?? null,
          date: tail.date,
          issuer: tail.issuer,
          title,
        },
      });
    }
  }
  return found;
}

const course = '(?:\\s*,?\\s*\\(?\\s*[Kk]h(?:óa|oá)\\s+[IVXLC]+\\)?)';
const congress = new RegExp(
  '(?<!\\p{L})(?<type>Nghị quyết|Kết luận|Chỉ thị|Văn kiện)\\s+(?<title>' +
    `(?:Hội nghị\\s+)?(?:Trung ương|TW|T\\.Ư)\\s+(?:lần thứ\\s+)?\\d{1,2}${course}?` +
    `|Hội nghị\\s+lần thứ\\s+\\p{L}+(?:\\s+Ban Chấp hành Trung ương(?:\\s+Đảng)?)?${course}?` +
    '|Đại hội(?:\\s+(?:đại biểu|Đại biểu|toàn quốc|Đảng bộ|Đảng|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|\\p{Lu}\\p{L}+))*(?:\\s+lần thứ)?\\s+[IVXLC]+(?![\\p{L}])(?:\\s+của Đảng)?)',
  'gu',
);

function congresses(text: string): FoundReference[] {
  if (!partyWords(text)) return [];
  return matchesOf(congress, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: {
      type: match.groups!.type!,
      number: null,
      date: null,
      issuer: null,
      title: match.groups!.title!.replace(/\s+/g, ' '),
    },
  }));
}

const acts = anyOf(
  documentTypes
    .map((type) => type.name)
    .filter((name) => !/^(?:Luật|Bộ luật|Dự án|Hợp đồng|Lệnh)$/.test(name)),
);
const day = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const withoutSymbol = new RegExp(
  `(?<!\\p{L})(?<type>${acts})(?:\\s+(?:số\\s*:?\\s*)(?<number>\\d{1,5})(?![\\d/-]|[.,]\\d|\\s?[-/])|(?:\\s+(?<bare>\\d{1,5}))?(?=\\s+ngày\\s+(?:${day})))`,
  'giu',
);

/** Acts known by a bare number or by their date alone: "Kế hoạch số 72", "Công văn ngày 09/8/2023 của Bộ Nội vụ". */
function bareActs(text: string): FoundReference[] {
  if (!hasDigit(text) || !numberWords(text)) return [];
  return matchesOf(withoutSymbol, text).map((match) => {
    const tail = readTail(text, match.index + match[0].length);
    const { number, bare, type } = match.groups!;
    return {
      start: match.index,
      end: tail.end,
      value: {
        type: expandType(type!),
        number: number ?? bare ?? null,
        date: tail.date,
        issuer: tail.issuer,
        title: null,
      },
    };
  });
}

/** References of a text that have no number with a symbol: laws by name, resolutions of the Party's congresses, acts by number or date alone. */
export function readNamedActs(text: string): FoundReference[] {
  return [...laws(text), ...congresses(text), ...bareActs(text)];
}
