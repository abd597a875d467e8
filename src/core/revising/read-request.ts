import { type PlaceSaid, placeIn } from './place.ts';
import { plainLetters, quotesIn, withoutOpening } from './spoken.ts';

/*
 * What somebody wants changed in a draft, read from their words (DESIGN section 6: the plan is what is changed). Careful on purpose: words that
 * name no place of a report ("bỏ câu 3", "sửa câu 3: 12 hồ sơ") are of the interview.
 */

/** A change as it was asked for; texts are the person's own, letter by letter. */
export type RevisionRequest =
  | { kind: 'drop'; at: PlaceSaid }
  /** Words put in the place of others, wherever they stand (within `at`, where it is named). */
  | { kind: 'replace'; words: string; by: string; at: PlaceSaid }
  /** A sentence written anew. */
  | { kind: 'rewrite'; at: PlaceSaid; text: string }
  | { kind: 'add'; at: PlaceSaid; text: string }
  | { kind: 'shorten'; at: PlaceSaid };

const polite =
  '(?:(?:em|anh|chi|minh|toi|ban|bot|thu ky|nho|giup|cho|xin|hay|vui long|lam on|oi|muon|can|de nghi)[ ,]+){0,5}';
const dropVerb = '(?:luoc bo|loai bo|xoa bo|cat bo|go bo|bo|xoa|cat|luoc|loai)';
const dropFirst = new RegExp(`^${polite}${dropVerb}(?: (?:di|han|giup|luon|ho|em|bot)){0,3} (?=\\S)`);
const dropLast = new RegExp(
  `^${polite}(?=(?:cau|y|doan|nhiem vu|>|["“])).*[ ,:](?:thi )?(?:nen |can |xin )?${dropVerb}(?: (?:di|han|giup|luon|nhe|a|em|cho|voi)){0,4}[.!]*(?: [“"].*)?$`,
);
const shorten =
  /(?:^|[ ,])(?:(?:viet|lam|rut|soan|tom|trinh bay|dien dat|sua)(?: (?:lai|cho|giup|that)){0,3} (?:ngan gon|gon|ngan|suc tich|co dong|tat)|(?:ngan gon|gon|ngan|suc tich|co dong)(?: (?:lai|hon|di|bot)))(?=$|[ ,.:])/;
const replaceVerb = new RegExp(
  `^${polite}(?:doi|thay|thay the|sua|chua)(?: (?:giup|lai|het|toan bo|tat ca|ca)){0,3}(?: (?:cum tu|cum|tu ngu|tu|chu|chu so))? (?=\\S)`,
);
const become = / (?:thanh|bang|la|->|=>|→) /g;
const rewriteVerb = new RegExp(
  `^${polite}(?:viet lai|sua lai|sua|thay|doi|thay the)(?: (?:giup|lai)){0,2} (?=\\S)`,
);
const rewriteJoint = /(?: (?:thanh|bang|nhu sau|la))?\s*:\s*|(?: thanh| bang) (?=["“])/;
const addVerb = new RegExp(
  `^${polite}(?:bo sung them|bo sung|them vao|them|chen|ghi them|viet them|dua them)(?: (?:giup|vao|cho|ngay|mot|1)){0,3}(?: (?:y sau|cau sau|noi dung sau|noi dung|cau|y|doan|nhiem vu))?(?=[ :"“])`,
);
/** Requests are short; what is longer than any sentence asked for is no request. */
const longest = 4000;

/** Reads a request; null where the words ask for no change of a draft, or name neither place nor words of it. */
export function readRevision(typed: string): RevisionRequest | null {
  const whole = quotedLast(typed.normalize('NFC').trim());
  const text = withoutOpening(whole);
  if (text === '' || text.length > longest) return null;
  const plain = plainLetters(text);
  return (
    readAdd(text, plain) ??
    readReplace(text, plain) ??
    readRewrite(text, plain) ??
    readShorten(text, plain) ??
    readDrop(text, plain)
  );
}

/** A quotation of Slack ("> ...") as a quotation, behind what is said of it. */
function quotedLast(text: string): string {
  const lines = text.split('\n');
  const said = lines.filter((line) => !line.startsWith('>'));
  const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^>+\s*/u, ''));
  const quote = quoted.length > 0 ? ` “${quoted.join(' ').trim()}”` : '';
  return `${said.join(' ')}${quote}`.replace(/\s+/gu, ' ').trim();
}

function readDrop(text: string, plain: string): RevisionRequest | null {
  const head = dropFirst.exec(plain);
  if (!head && !dropLast.test(plain)) return null;
  const at = placeIn(text);
  const named =
    at.quote !== null || at.pointed || (at.section !== null && (at.sentence ?? at.paragraph) !== null);
  return named ? { kind: 'drop', at } : null;
}

function readShorten(text: string, plain: string): RevisionRequest | null {
  if (!shorten.test(plain) || plain.length > 160) return null;
  const at = placeIn(text);
  return at.section !== null || at.quote !== null || at.pointed ? { kind: 'shorten', at } : null;
}

/** "đổi A thành B", "thay "A" bằng "B" ở mục I.2". */
function readReplace(text: string, plain: string): RevisionRequest | null {
  const verb = replaceVerb.exec(plain);
  if (!verb) return null;
  const start = verb[0].length;
  const quotes = quotesIn(text);
  const [first, second] = quotes;
  if (first && second && first.start >= start - 1) {
    const joint = plain.slice(first.end, second.start).trim();
    const between = /^(?:(?:o|trong|tai) .{0,60} )?(?:thanh|bang|la|->|=>|→)$/.test(joint);
    const said = plain.slice(start, first.start).trim();
    const isSentence = /(?:^| )(?:cau|doan)$/.test(said) || /(?:^| )(?:cau|doan)$/.test(verb[0].trim());
    if (between && !isSentence)
      return {
        kind: 'replace',
        words: first.text,
        by: second.text,
        at: placeIn(
          `${text.slice(0, first.start)} ${text.slice(first.end, second.start)} ${text.slice(second.end)}`,
        ),
      };
  }
  if (first || /^(?:cau|doan|muc|y|nhiem vu)(?: |$)/.test(plain.slice(start))) return null;
  const joints = [...plain.slice(start).matchAll(become)];
  // "thay kế hoạch bằng văn bản": the first joint parts what was from what is to be.
  const joint = joints[0];
  if (!joint || !/ (?:thanh|bang|->|=>|→) /.test(joint[0])) return null;
  const words = text.slice(start, start + joint.index).trim();
  const rest = text.slice(start + joint.index + joint[0].length);
  const tail =
    /\s(?:o|trong|tai)\s(?:(?:cau|doan|nhiem vu)\s[^,]{1,30})?(?:muc|phan)\s(?:[ivx]{1,5}|\d{1,2})(?:\.\d{1,2})*[.]?$/.exec(
      plainLetters(rest),
    );
  const by = (tail ? rest.slice(0, tail.index) : rest).trim();
  if (words.length < 2 || by === '') return null;
  return { kind: 'replace', words, by, at: placeIn(tail ? rest.slice(tail.index) : '') };
}

/** "sửa câu 2 mục I.1 thành: ...", "viết lại câu “...” như sau: ...". */
function readRewrite(text: string, plain: string): RevisionRequest | null {
  const verb = rewriteVerb.exec(plain);
  if (!verb) return null;
  const [first, second] = quotesIn(text);
  const joint = first && second ? null : rewriteJoint.exec(plain);
  const cut = first && second ? second.start : joint ? joint.index + joint[0].length : -1;
  if (cut < 0) return null;
  const at = placeIn(text.slice(verb[0].length, joint ? joint.index : cut));
  const whole = at.quote !== null || (at.section !== null && (at.sentence ?? at.paragraph) !== null);
  const wanted = (first && second ? second.text : unquoted(text.slice(cut))).trim();
  return whole && wanted !== '' ? { kind: 'rewrite', at, text: wanted } : null;
}

/** "bổ sung ý "..." vào mục I.2", "thêm vào cuối mục II: ...", "thêm câu ... sau câu 2 mục I.1". */
function readAdd(text: string, plain: string): RevisionRequest | null {
  const verb = addVerb.exec(plain);
  if (!verb) return null;
  const start = verb[0].length;
  const quotes = quotesIn(text);
  const added = quotes.findLast(({ start: at }) => !/(?:sau|truoc) cau $/.test(plain.slice(0, at)));
  if (added) {
    const at = placeIn(`${text.slice(start, added.start)} ${text.slice(added.end)}`);
    return isPlace(at) ? { kind: 'add', at, text: added.text } : null;
  }
  const colon = plain.indexOf(':', start);
  if (colon >= 0) {
    const at = placeIn(text.slice(start, colon));
    if (isPlace(at)) return { kind: 'add', at, text: unquoted(text.slice(colon + 1)) };
  }
  const tail =
    /[ ,](?:vao|o|trong|tai|sau)(?: (?:cuoi|dau|phan cuoi)){0,2}(?: (?:cau|doan|nhiem vu) (?:thu |so )?(?:\d{1,2}|cuoi|dau|nay))?(?: (?:cua|o|trong))?(?: (?:muc|phan) (?:[ivx]{1,5}|\d{1,2})(?:\.\d{1,2}){0,2})?(?: (?:nhe|a|giup|em|voi|di)){0,3}[.!]*$/.exec(
      plain,
    );
  if (!tail || tail.index <= start) return null;
  const at = placeIn(text.slice(tail.index));
  return isPlace(at) ? { kind: 'add', at, text: text.slice(start, tail.index).trim() } : null;
}

const isPlace = (at: PlaceSaid): boolean => at.section !== null || at.quote !== null || at.pointed;

/** A text that stands in quotation marks as a whole, without them. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  const whole = quotesIn(trimmed).find(({ start, end }) => start === 0 && end === trimmed.length);
  return whole?.text ?? trimmed;
}
