import { anyOf } from '../letters/fold.ts';
import { knownUnit, type UnitLexicon } from '../numbers/units.ts';
import { cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

type Zero = Extract<Fact, { kind: 'zero' }>;

const denial =
  /(?<!\p{L})(?:không|chưa|Không|Chưa|KHÔNG)\s+(?:còn\s+)?(?:để\s+)?(?<verb>(?:phát sinh|xảy ra|ghi nhận|nhận được|tiếp nhận|có|còn)(?!\p{L})|(?=[\p{L} ]{2,30}\s+nào(?!\p{L})))/gu;
const denialCue = cue('không ', 'chưa ');
/** Nouns of the things a report denies, beside the ones it counts. */
const denied = new RegExp(
  `^\\s*(?:${anyOf(['vướng mắc', 'khó khăn', 'tồn đọng', 'sai phạm', 'vi phạm', 'tham nhũng', 'tiêu cực', 'dấu hiệu', 'hiện tượng', 'tình trạng', 'biểu hiện', 'thủ tục', 'điểm nóng', 'khiếu kiện', 'công dân', 'cán bộ', 'người', 'ai', 'phát sinh', 'số liệu', 'bất kỳ', 'dịch bệnh', 'dịch xảy ra', 'thiệt hại', 'thương vong', 'tai nạn', 'cháy nổ'])})(?!\\p{L})`,
  'iu',
);
/** "không có hồ chứa nào" denies whatever it names. */
const anyAtAll = /^(?:\s+\p{L}+){1,5}\s+nào(?!\p{L})/u;
/** After a comma the denied phrase goes on only with another such noun ("khiếu nại, tố cáo"). */
const goesOn =
  /^,\s+(?=(?:tố cáo|khiếu nại|kiến nghị|phản ánh|tổ chức|cá nhân|công chức|viên chức|người lao động|đơn vị|doanh nghiệp|tham nhũng|tiêu cực|lãng phí|tranh chấp|quá hạn|trễ hạn|trễ hẹn|tồn đọng|sai phạm|vi phạm|vượt cấp|kéo dài|đông người)(?!\p{L}))/u;
const over =
  /^\s*(?:$|[;.:!?()\n”"]|[-–]\s|(?:nên|do|vì|trong|so với|nhưng|song|mà|để|tại|ở|thuộc|kể từ|tính|đồng thời|qua|từ|đến|đã|đang|theo|như)(?!\p{L}))/u;
const syllable = /^\s*[\p{L}\d&/]+/u;

/** The noun phrase behind a denial, to the end of its clause and at most fourteen syllables. */
function phraseEnd(text: string, from: number): number {
  let end = from;
  for (let count = 0; count < 14; count++) {
    const rest = text.slice(end, end + 40);
    const comma = goesOn.exec(rest);
    const skip = comma ? comma[0].length : 0;
    if (!comma && (over.test(rest) || rest.startsWith(','))) break;
    const next = syllable.exec(rest.slice(skip));
    if (!next) break;
    end += skip + next[0].length;
  }
  return end;
}

/** Denials that stand for a zero: "không có hồ sơ trễ hẹn", "không phát sinh đơn khiếu nại, tố cáo"; "không có điều kiện" is none. */
export function readZeros(text: string, own: UnitLexicon): Zero[] {
  const found: Zero[] = [];
  if (!denialCue(text)) return found;
  for (const match of matchesOf(denial, text)) {
    const from = match.index + match[0].length;
    const weak = match.groups!.verb === 'có' || match.groups!.verb === 'còn' || match.groups!.verb === '';
    const next = from + /^\s*/.exec(text.slice(from, from + 4))![0].length;
    const alone = text.trim() === match[0];
    const any = anyAtAll.test(text.slice(from, from + 60));
    if (weak && !alone && !any && !knownUnit(text, next, own) && !denied.test(text.slice(from, from + 30)))
      continue;
    const end = phraseEnd(text, from);
    const unit = text.slice(next, Math.max(next, end)).trim();
    if (unit === '' && weak && !alone) continue;
    found.push({
      kind: 'zero',
      text: text.slice(match.index, unit === '' ? from : end),
      start: match.index,
      end: unit === '' ? from : end,
      value: '0',
      unit,
    });
  }
  return found;
}
