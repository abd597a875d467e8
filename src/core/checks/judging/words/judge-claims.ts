import { cue } from '../../../vietnamese/text/cues.ts';
import { matchesOf } from '../../../vietnamese/text/matches.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, contentKeys, longKey } from '../../reading/words.ts';
import { isAnchored, takesUp } from '../taken-up.ts';
import type { Judged } from '../verdict.ts';
import { unsourcedDenials } from './judge-denials.ts';

/* What a report says in praise or blame of its figures though nobody reported it: a rank, a plan outdone, last year outdone, a mood, a cause. */

/** `known`: the words, one of which a source must have for the claim to stand. */
type Claim = { start: number; end: number; known: readonly string[]; mild: boolean };

const places = String.raw`(?:cả nước|toàn quốc|toàn tỉnh|(?:khu vực|vùng|miền|tỉnh|quốc gia|thế giới)(?!\p{L})(?: \p{Lu}\p{L}*){0,3})`;
const times = String.raw`(?:(?:trong |kể )?từ (?:trước|đầu|khi|năm)[^,;.]{0,24}|(?:trong )?(?:năm|quý|nhiệm kỳ)(?: nay| qua| \d{4})?(?=[,;.]|$)|(?:trong )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|mấy|các) (?:năm|tháng|quý)(?: (?:qua|gần đây|liên tiếp|trở lại đây|liền))?)`;
const superlative = new RegExp(
  String.raw`(?<!\p{L})((?:cao|thấp|lớn|nhiều|ít|tốt|nhanh|mạnh|đông|chậm) nhất)(?: (?:trong|của|ở))? (?:${places}|${times})`,
  'giu',
);
const ranked = new RegExp(
  String.raw`(?<!\p{L})((?:đứng|xếp) (?:thứ|hạng|đầu|vị trí|tốp|top)|dẫn đầu)(?!\p{L})[^,;.]{0,40}?${places}|(?<!\p{L})((?:thuộc|trong|nằm trong|lọt vào) (?:nhóm|tốp|top)) (?:dẫn đầu|đầu|cao|thấp|khá|tốt|\d)[^,;.]{0,40}|(?<!\p{L})((?:lập|đạt) kỷ lục|lần đầu tiên (?:trong|đạt|vượt)|cao chưa từng có)(?!\p{L})[^,;.]{0,40}`,
  'giu',
);
const outdone =
  /(?<!\p{L})(?:hoàn thành |đạt |đạt và )?vượt(?: xa| mức| cao)?(?: so với)? ((?:kế hoạch|chỉ tiêu|tiến độ|dự toán|mục tiêu|dự kiến)(?!\p{L}))(?! \d)[^,;.\d]{0,40}/giu;
const lastYear =
  /(?<!\p{L})(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn|(?:gần |hơn )?gấp (?:đôi|ba|rưỡi|nhiều lần|hai|\d+ lần)|bằng(?: một)? nửa)(?: (?:mạnh|nhẹ|rõ rệt|đáng kể|cao|sâu|so với|hơn)){0,3} (cùng kỳ)(?!\p{L})(?: năm (?:trước|ngoái|\d{4}))?/giu;
const moods =
  /(?<!\p{L})(?:người dân|bà con|nhân dân|phụ huynh|cử tri|hội viên|đoàn viên|doanh nghiệp|dư luận|đại biểu|nông dân|học sinh|du khách|bệnh nhân|người bệnh|người lao động|học viên|khách hàng|chủ đầu tư|đối tác|nhà đầu tư|các hộ|hộ dân|giáo viên|thí sinh|báo chí|phía bạn)(?!\p{L})[^,;.]{0,50}?(?<!\p{L})(phấn khởi|hoan nghênh|đánh giá cao|đồng tình|hài lòng|phấn chấn|khen ngợi|biết ơn|bức xúc|lo lắng|phàn nàn)(?!\p{L})/giu;
const causes =
  /(?<!\p{L})(?:(?:nguyên nhân|lý do)(?: chính| chủ yếu)?(?: là)?(?: do)?|chủ yếu (?:do|ở|tại|là|thuộc|trong)|tập trung (?:chủ yếu )?(?:ở|tại|vào)|phần lớn (?:do|ở|là|thuộc)|là do) ([^,;.\d]{8,80})/giu;

/** "tất cả đều được cấp giấy", "các hộ đều đã dọn đi": said of everybody, though nobody told it of one. */
const ofAll =
  /(?<=(?:^|[,;:])\s*)(?:(?:và|trong đó) )?(?:tất cả|toàn bộ|mọi|các|những)(?!\p{L})[^,;:.\d]{0,50}?(?:(?<!\p{L})đều) ([^,;.\d]{6,80})|(?<=(?:^|[,;:])\s*)([^,;:.\d]{8,60} đã được [^,;:.\d]{4,30}) toàn bộ(?=\s*(?:[,;.]|$))/giu;

/** "các hộ đều chấp hành tốt", "đều bảo đảm đúng tiến độ": how a report assesses what it told. */
const praise =
  /(?<!\p{L})đều (?:đã )?(?:được )?(?:bảo đảm|đảm bảo|đạt|đúng|kịp thời|nghiêm túc|tích cực|chủ động|ổn định|an toàn|tốt|hưởng ứng|tuân thủ|chấp hành|hoàn thành|thực hiện|triển khai|duy trì|quan tâm|chú trọng|có (?:chuyển biến|tiến bộ|ý thức|trách nhiệm))(?!\p{L})/iu;

const claimCue = cue(
  ...'cao nhất|thấp nhất|lớn nhất|nhiều nhất|ít nhất|tốt nhất|nhanh nhất|mạnh nhất|đông nhất|chậm nhất|đứng |xếp |dẫn đầu|thuộc |trong |nằm trong|lọt vào|lập kỷ|đạt kỷ|lần đầu|cao chưa|vượt |cùng kỳ|phấn |hoan nghênh|đánh giá cao|đồng tình|hài lòng|khen ngợi|biết ơn|bức xúc|lo lắng|phàn nàn|nguyên nhân|lý do|chủ yếu|tập trung|phần lớn|là do|chưa |đều |toàn bộ'.split(
    '|',
  ),
);

/** Claims of a sentence that no answer and no earlier report makes, and that nothing in the figures could show. */
export function judgeClaims(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, view, near, told } = sentence;
  if (at.plans || near || told || view.material.answers === null || !claimCue(at.text)) return [];
  return claimsIn(sentence, judged).flatMap(({ start, end, known, mild }): Judged[] => {
    // What is said in praise of an invented deed is found with it.
    const clause = at.text.lastIndexOf(';', start);
    if (
      judged.some(
        (one) =>
          one.verdict.is !== 'supported' &&
          ((one.start < end && start < one.end) ||
            (one.fact === null && one.start > clause && one.start < start)),
      )
    )
      return [];
    if (known.some((key) => isSaid(sentence, key))) return [];
    const stop = Math.min(end, start + 88);
    return [
      {
        ...{ text: at.text.slice(start, stop), start, end: stop, fact: null },
        verdict: { is: 'unsupported' },
        ...(mild && isAnchored(judged) ? { mild } : {}),
      },
    ];
  });
}

function claimsIn(sentence: SeenSentence, judged: readonly Judged[]): Claim[] {
  const { text } = sentence.at;
  const claims: Claim[] = [];
  let taken: boolean | null = null;
  const closing = () => (taken ??= takesUp(sentence, judged));
  const add = (match: RegExpExecArray | RegExpMatchArray, known: readonly string[], mild = false) => {
    const start = match.index!;
    const end = start + match[0].trimEnd().length;
    if (!claims.some((one) => one.start < end && start < one.end)) claims.push({ start, end, known, mild });
  };
  for (const match of matchesOf(superlative, text)) add(match, [longKey(match[1]!)]);
  for (const match of matchesOf(ranked, text))
    if (!isNamedFirst(sentence, match)) add(match, [longKey(match[1] ?? match[2] ?? match[3]!)]);
  for (const match of matchesOf(lastYear, text)) add(match, [longKey(match[1]!)]);
  for (const match of matchesOf(moods, text))
    if (!wishes(text, match.index) && !closes(text, match, judged) && !(pleased.test(match[1]!) && closing()))
      add(match, [longKey(match[1]!)], pleased.test(match[1]!));
  for (const match of matchesOf(outdone, text))
    if (!wishes(text, match.index) && !isMeasured(sentence, longKey(match[1]!))) add(match, []);
  for (const match of matchesOf(causes, text)) if (isStrange(sentence, match[1]!)) add(match, [], true);
  for (const match of matchesOf(ofAll, text)) {
    const least = /^(?:tất cả|toàn bộ) đều/iu.test(match[0]) ? 2 : strange;
    if (wishes(text, match.index) || praise.test(match[0]) || closing()) continue;
    if (isStrange(sentence, match[1] ?? match[2]!, least)) add(match, []);
  }
  for (const { start, end } of unsourcedDenials(sentence, judged))
    if (!wishes(text, start) && !claims.some((one) => one.start < end && start < one.end))
      claims.push({ start, end, known: [], mild: false });
  return claims;
}

const first =
  /^(?:dẫn đầu|(?:đứng|xếp) (?:đầu|thứ nhất|hạng nhất))(?: (?:toàn|cả) \p{L}+)? là (\p{Lu}[^,;.]*)/u;

/** "dẫn đầu là Bệnh viện Đa khoa khu vực ...": the name that an answer has under "cao nhất"; "khu vực" is of the name. */
function isNamedFirst({ at, view }: SeenSentence, match: RegExpExecArray | RegExpMatchArray): boolean {
  const name = first.exec(at.text.slice(match.index!))?.[1];
  const key = name === undefined ? null : longKey(name.trim());
  return (
    key !== null &&
    (view.material.answers ?? []).some(
      ({ type, label, text }) =>
        type === 'text' &&
        /(?<!\p{L})(?:nhất|đầu)(?!\p{L})/iu.test(label) &&
        text.split('\n').some((line) => key.startsWith(longKey(line))),
    )
  );
}

const received =
  /(?<!\p{L})được\s+(?:(?:các|đông đảo|đa số|cấp ủy|chính quyền|lãnh đạo|tổ chức|cá nhân|và|cán bộ|cơ quan|đơn vị)(?:,?\s+))*$/iu;
/** What a report closes with; anger and worry it would have been told. */
const pleased = /^(?:phấn khởi|hoan nghênh|đánh giá cao|đồng tình|hài lòng|phấn chấn|khen ngợi|biết ơn)$/iu;
const mild = /(?:đồng tình|đánh giá cao|hoan nghênh|hài lòng)$/iu;
const stressed = /(?<!\p{L})(?:rất|hết sức|vô cùng|đều|tuyệt đối|nhất trí cao)(?!\p{L})/iu;
const assessing =
  /^\s*(?:Đánh giá chung|Nhìn chung|Tính chung|Tóm lại|Nhìn lại|Tựu trung|Kết quả chung)(?!\p{L})/u;
const outcome = /^\s*(?:và\s)?(?:Kết quả|Việc|Công tác|Hoạt động|Các hoạt động|Qua đó)\s/iu;
const willing =
  /^(?:,|,? và)\s(?:tích cực|hưởng ứng|đồng tình|ủng hộ|yên tâm|tin tưởng|hăng hái|chủ động)(?!\p{L})/iu;
const guests = /^\p{L}+\s\p{L}+\s(?:tham dự|dự|tham gia)\s/iu;

/** "Nhìn chung, 32 buổi tuyên truyền được người dân đồng tình": how a report closes; it assesses what was told and tells nothing more. */
function closes(text: string, match: RegExpExecArray | RegExpMatchArray, judged: readonly Judged[]): boolean {
  const start = match.index!;
  if (stressed.test(match[0])) return false;
  // "Hội viên phấn khởi, tích cực hưởng ứng phong trào": they take part.
  if (/phấn khởi$/iu.test(match[0])) return willing.test(text.slice(start + match[0].length));
  if (!mild.test(match[0])) return false;
  // Agreement is what every report closes with, and so is what guests thought of their event.
  if (/đồng tình$/iu.test(match[0]) || guests.test(match[0])) return true;
  const clause = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1;
  if (!received.test(text.slice(clause, start))) return false;
  return (
    assessing.test(text) ||
    outcome.test(text.slice(clause, start)) ||
    judged.some((one) => one.start >= clause && one.end <= start && one.verdict.is === 'supported')
  );
}

/** "phấn đấu vượt chỉ tiêu": what is hoped for. */
const wishes = (text: string, at: number): boolean =>
  /(?<!\p{L})(?:phấn đấu|quyết tâm|nhằm|để|mục tiêu|tiếp tục|không|chưa|nếu|sẽ|dự kiến|yêu cầu|đề nghị|bảo đảm|đảm bảo|tạo|giải quyết|tiếp thu|lấy|khảo sát)(?!\p{L})[^,;.]{0,30}$/iu.test(
    text.slice(Math.max(0, at - 48), at),
  );

/** Whether an answer or an earlier report has these words. */
const isSaid = ({ view }: SeenSentence, key: string): boolean =>
  view.tells(key) ||
  (view.material.answers ?? []).some(({ label }) => containsKey(longKey(label), key)) ||
  view.earlier.standing.has(key) ||
  view.earlier.names.dated.has(key);

/** Whether an answer tells of a plan, so that the figures may show it outdone; a paper called "Kế hoạch" tells of none. */
function isMeasured({ view, facts }: SeenSentence, plan: string): boolean {
  const said = (view.material.answers ?? []).some(
    ({ type, label, text }) => type !== 'reference' && `${longKey(label)} ${longKey(text)}`.includes(plan),
  );
  return said || facts.some((fact) => fact.kind === 'percent' && Number(fact.value) >= 100);
}

/** So many words of a cause must be told by nobody; one that is told, and it may be the answer in other words. */
const strange = 3;

function isStrange({ view }: SeenSentence, words: string, least = strange): boolean {
  const own = contentKeys(words);
  const unknown = own.filter((key) => !view.knows(key)).length;
  return unknown >= least && unknown >= own.length * 0.6;
}
