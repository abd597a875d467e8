import { type AnswerWord, answerWords } from '../../answers/answer-words.ts';
import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';
import { longForm } from '../writing-out/shorthand.ts';
import { isPending } from './pending-words.ts';
import { plainReply } from './plain-reply.ts';

/* The small words of chat: politeness around an answer, and the many ways to say "nothing", "as before" and "not yet". */

const who = '(?:anh|chị|em|cô|chú|bác|mình|tôi|sếp|anh chị|các anh chị|chi|co|chu|minh|toi|sep)';
/** The same with the single letters of chat. */
const whom = `(?:${who}|[cae]|ac|mn)(?!\\p{L})`;
const opening = new RegExp(
  `^(?:(?:may|hên)\\s+(?:quá|là|mà|ghê)(?![\\p{L}])|(?:dạ|vâng|da vâng|vang|thưa|à|ừ|ủa|ờ|ối|ok|oke|alo)(?:\\s+${who}){0,2}(?![\\p{L}])|(?:(?:dạ|da)\\s+)?(?:(?:em|e|xin|kính|kinh)\\s+)?(?:chào|chao)\\s+(?:cả nhà|ca nha|mọi người|moi nguoi|${whom}(?:\\s+${whom})?)(?:\\s+(?:ạ|a|nhé|nhe))?[,.!:;]|(?:${who}|[cae])(?:\\s+\\p{L}{2,7})?\\s+(?:ơi|oi)(?![\\p{L}])|(?:(?:dạ|da)\\s+)?(?:${whom}\\s+)?(?:xin\\s+)?(?:gửi|báo cáo|trả lời|gui|bao cao|tra loi)\\s*(?:${whom}(?:\\s+\\p{L}{2,7}){0,2}\\s*)?(?:(?:số liệu|so lieu|sl|kết quả|thông tin)\\s*)?(?:ạ|a|nha|nhé|nhe)?\\s*:|(?:văn phòng|thanh tra|chi cục|phòng|đơn vị|bên em|van phong|chi cuc)(?:\\s\\p{L}{1,10}){0,4}\\s+(?:xin\\s+)?(?:báo cáo|gửi|trả lời|tổng hợp|bao cao|gui|tra loi)(?:\\s+(?:số liệu|so lieu|số|sl|chị|anh|ạ)){0,3}\\s*:|(?:em\\s+|e\\s+)?(?:xin\\s+)?(?:chốt|chot)(?:\\s+(?:lại|lai|số|so|số liệu|là|la))*\\s*:?\\s+(?=\\d)|(?:em\\s+|e\\s+)?(?:xin\\s+)?(?:báo cáo|bao cao|gửi|gui|báo)\\s+${who}(?:\\s+\\p{Lu}\\p{L}{1,6}){0,2}\\s*(?:ạ\\s*)?,|(?:có|co)(?:\\s+${who})?(?:\\s+(?:ạ|nhé))?\\s*[,.:;]|[,.!:;]|[–-](?!\\s?\\d))\\s*`,
  'iu',
);
/** "da" and "a" are only small words beside others that are. */
const openingLoose = /^da\s+(?=\d|(?:em|e|khong|ko|k|chua|co|anh|chi|c|a|vang)\b)/iu;
const address = '(?:chị|anh|em|cô|sếp|ad|c|a|e|chi|mn|mọi người)';
const closing = new RegExp(
  `(?:\\s*[.!,;]+(?:\\s*(?:hết|het)(?:\\s+(?:rồi|ạ|a))*)?|\\s+(?:${address}\\s+)?(?:ạ|nhé|nhá|nha|nhen|nghen|ha|luôn|thôi ạ|nhe|ah|vậy ạ|thế ạ|thôi|thoi|nhóe|nhoé|hen|hén)(?:\\s+(?:${address}|ạ))?|\\s*[,.]\\s*(?:em|e|mình)\\s+(?:xin\\s+)?(?:gửi|gui|báo|báo cáo|bao cao)(?:\\s+lại)?(?:\\s+${address})?|\\s*[,.]?\\s*(?:em |e )?(?:cảm ơn|cám ơn|cam on|thanks|tks|thank you)(?: ${address}| anh chị)?(?: (?:nhiều|ạ))?|\\s*(?:[\\u{1F1E6}-\\u{1FAFF}\\u2600-\\u27BF][\\uFE0F\\u200D]*)+|\\s+${address} (?:ơi|oi)|\\s*[,.]\\s*${address}\\s+(?:\\p{L}{1,7}\\s+){1,3}(?:giúp|giùm|hộ|cho|giup|gium)\\s+(?:em|e|mình)(?:\\s+(?:với|nhé|ạ|luôn)){0,2}|\\s*:\\)+|\\s*=\\)+)$`,
  'iu',
);

/** "48 hồ sơ nhé Nguyệt", "... ạ chị Nguyệt": whom it is said to. */
const closingName = /\s+(?:nhé|nha|nhe|ạ)\s+(?:(?:chị|anh|em|cô|chú|bác)\s+)?\p{Lu}\p{Ll}{1,6}[.!]?$/u;

/** A text without the courtesies around it ("Dạ em gửi: 53 ạ" → "53"); only ends are cut, nothing is changed. */
export function withoutCourtesy(text: string): string {
  let rest = text.trim();
  for (let turn = 0; turn < 6; turn += 1) {
    const head = (opening.exec(rest) ?? openingLoose.exec(rest))?.[0] ?? '';
    const lead = rest.slice(head.length);
    // Long texts have no courtesy that a look at their end would not find.
    const tail = (closing.exec(lead.slice(-40)) ?? closingName.exec(lead.slice(-40)))?.[0] ?? '';
    // "vẫn vậy ạ" ends in no courtesy: it says that nothing changed.
    const kept = /(?:^|\s)(?:vẫn|như|cũng|van|nhu|cung)$/iu.test(lead.slice(0, lead.length - tail.length));
    const cut = kept ? (/\s+(?:ạ|nhé|nha|a)$/iu.exec(tail)?.[0].length ?? 0) : tail.length;
    const next = lead.slice(0, lead.length - cut).trim();
    // "vâng ạ" is all courtesy: its end alone would say still less.
    if (next === rest || /^(?:ạ|nhé|nha|nhe)?$/iu.test(next)) break;
    rest = next;
  }
  return rest;
}

const no = '(?:khong|ko|k|kg|kh|hong|hok|khg)';
const period =
  '(?:(?:trong )?(?:thang|ky|quy|dot|tuan) (?:nay|vua roi|vua qua)|trong (?:thang|ky|quy)|ky nay|thang \\d{1,2})';
const place =
  '(?:so(?: lieu)? (?:cua )?(?:ben )?(?:em|minh)|ben em|ben minh|ben toi|phong em|phong minh|don vi em|don vi|phong|chi cuc|so|em|minh|noi dung nay|muc nay|phan nay|cai nay|cau nay)';
const noneForms = new RegExp(
  `^(?:(?:${period}|${place}|hien tai|hien)[ ,:]*){0,3}(?:thi )?(?:${no} (?:co |co phat sinh |phat sinh )?|chua phat sinh ?|chua co phat sinh ?)`,
);
/** "không ban hành mới, chỉ sửa đổi": behind the denial something is told; "chị" alone is who is spoken to. */
const tellsBehind =
  /, (?:chi (?:co |la )?(?:sua|bo sung|bai|dieu|thay|to chuc|ra soat|gop|tham|xu|giai)|nhung |van |da )[a-z]*/;
const looseSame = new Set(answerWords.same.map(foldLoose));
const loosePending = new Set(answerWords.pending.map(foldLoose));
const looseNone = new Set([
  ...answerWords.none.map(foldLoose),
  'ko',
  'k',
  'kg',
  'ko co',
  'k co',
  'kco',
  'kc',
  'zero',
  'khong a',
]);
const sameForms =
  /^(?:(?:(?:van|cu|de|giu|nguyen|deu|cung) ){0,3}(?:nhu|giong|y nhu|giong nhu|y het|theo|bang|bang voi|ngang|dung bang) (?:bao cao (?:cua )?)?(?:thang|ky|quy|lan|bao cao|dot) (?:truoc|trc|vua roi)(?: (?:nhe|a|thoi|luon|dc|duoc|het|ca|tat ca|em|chi|anh))*|(?:van )?(?:nhu|giong|bang) (?:thang |t) ?\d{1,2}(?: nam \d{4})?|(?:van |de |cu )?(?:giu|nhu) (?:nguyen )?(?:noi dung |so lieu |so )?(?:cu|nhu cu)|(?:van |tiep tuc )*(?:duy tri|thuc hien)(?: tot)? (?:nhu|giong) (?:cu|truoc|truoc day|thang truoc|ky truoc|lan truoc)|(?:van )?nhu (?:truoc|truoc day)|giu nguyen (?:noi dung|so lieu|so|nhu|phan nay|muc nay|cau nay)(?: (?:cu|nhu cu|thang truoc|ky truoc))?|(?:van )?(?:giu nguyen|nhu cu|y nhu cu|y cu|y nguyen|giu nhu cu|(?:van|cung) (?:vay|the|nhu vay|nhu the)|(?:khong|ko|k|kg) (?:co gi )?(?:thay )?doi(?: gi)?|(?:khong|ko|k) co thay doi(?: gi)?)(?: (?:nhu |so voi )?(?:thang|ky) truoc)?|y chang(?: (?:nhu )?(?:thang|ky|lan) truoc)?|giong het|(?:giu|giu nguyen|cu|y cu|nhu cu|de cu|de nguyen) (?:het|ca|tat ca|luon)|giu|cu|same)$/u;
/** Words that say nothing of what was counted: they may stand beside an answer without changing it. */
const fillers = new Set(
  'co la duoc dc thi ma cua so phong don vi trong thang ky quy nay vua roi qua tong tong so tat ca ca het gi nao moi them viec noi dung phat sinh ben em anh chi minh toi hien tai den nay chi dat va voi o tai ve do da nhe a so luong khoang cong lai lan nhu sau gom bao nay do nhan van ban ngoai ra rieng con cung tron dung chinh xac duy nhat bo toan mat dot xu ly bi gui e c a dau ne day tra deu luot cho duoc la sua giup gium ho thanh nham sai go ghi hoan tren ai vu ca sr sorry cai chan du full he thong hom tinh'.split(
    ' ',
  ),
);

const questionWords = new WeakMap<Question, Set<string>>();

/** The folded words that belong to a question (what it asks, counts, and is known by), without diacritics. */
export function wordsOfQuestion(question: Question): Set<string> {
  let known = questionWords.get(question);
  if (!known) {
    const texts = [question.ask, question.unit ?? '', ...question.about, ...question.beside];
    known = new Set(texts.flatMap((text) => foldLoose(text).match(/[a-z]+/g) ?? []));
    questionWords.set(question, known);
  }
  return known;
}

/** The words of a text that neither belong to the question nor are small words. */
export function strangeWords(question: Question, text: string): string[] {
  const own = wordsOfQuestion(question);
  return (text.match(/[\p{L}][\p{L}&]*/gu) ?? []).filter((word) => {
    const short = longForm(word) ?? fromTelex(word.toLowerCase()) ?? word;
    return !foldLoose(short)
      .split(/[ ,]+/)
      .every((plain) => own.has(plain) || fillers.has(plain));
  });
}

/** A whole reply that stands for an answer; `not-yet` is "chưa ..." that may mean none as well as pending. */
export type StandingWord = AnswerWord | 'not-yet';

/** "chưa tổ chức, dời sang tháng sau": what was asked about has not happened. */
const undone = new RegExp(
  `^(?:(?:${period}|${place})[ ,:]*){0,2}chua (?:to chuc|mo|ban hanh|thanh lap|lap|trien khai|thuc hien|hop|ky|trinh|kip to chuc)(?:[ ,]|$)`,
);

/** "chưa có gì mới", "chưa có việc nào mới". */
const nothingNew = /^chua co (?:gi|viec(?: gi| nao)?|noi dung(?: gi| nao)?)(?: them)? moi$/;

/** "tháng này UBND tỉnh chưa có quyết định hỗ trợ nào". */
const ofThePeriod = new RegExp(`^${period}[ ,]+(?:[a-z]+ ){0,4}?chua co [a-z ]{3,40} nao(?: (?:ca|het))?$`);

/** "hết rồi" to "còn việc nào?". */
const ending =
  /^(?:het|het roi|the|vay|chi the|the thoi|vay thoi|chi the thoi|co the thoi|chi co the|khong con|khong con gi|nhu tren la het|du roi)(?: (?:anh|chi|em|sep|a|nhe|nha|oi))*$/;

/** "không ban hành mới, không sửa đổi, bãi bỏ": everything that is asked about, one by one. */
function deniesEach(question: Question, plain: string): boolean {
  const [first = '', ...more] = plain.split(', ');
  const own = wordsOfQuestion(question);
  const denied = (part: string) => /^(?:khong|ko|k) (?:co )?[a-z]/.test(part);
  const bare = (part: string) =>
    !/^(?:chi|co|da|van|moi|con|nhung) /.test(part) && part.split(' ').every((word) => own.has(word));
  const each = [first, ...more].every(
    (part) => strangeWords(question, part.replace(/^(?:khong|ko|k) /, '')).length === 0,
  );
  return (
    more.length > 0 &&
    !/\d/.test(plain) &&
    denied(first) &&
    each &&
    more.every((part) => denied(part) || (bare(part) && part.split(' ').length <= 2))
  );
}

/** "nội dung này thì ...": what is spoken of, in front of what is said. */
const about = new RegExp(`^(?:(?:${period}|${place})[ ,:]*){1,2}(?:thi |cung )*`);

/** "hỏi anh Dũng": who it is does not matter. */
const calledByName = /(?<!\p{L})(anh|chị|cô|chú|bác|sếp)\s+\p{Lu}\p{Ll}{1,6}(?!\p{L})/gu;

/** "chờ Phòng Hành chính - Tổ chức tổng hợp": nor which room it is. */
const roomByName =
  /(?<!\p{L})([Pp]hòng|[Bb]an|[Cc]hi cục|[Tt]rung tâm|[Ss]ở|[Bb]ộ phận|[Tt]ổ)\s+\p{Lu}\p{Ll}{1,6}\s\p{Ll}{1,7}(?:(?:\s?[-–,&]\s?|\s)\p{Lu}\p{Ll}{1,6}\s\p{Ll}{1,7}){0,2}(?!\p{L})/gu;

/** What is said of a paper that is not issued yet. */
const onTheWay = new Set(
  'dang trinh soan thao du xay dung ky y kien lay tham muu dinh phe duyet hoan thien'.split(' '),
);

/** "dự kiến 20/9 mới họp": when it is to be, whose figures count nothing. */
const foreseen = /(?: |, )(?:du kien|se|doi|doi lai|chuyen|lui|hoan)(?: sang| den| qua)? .*$/;

/** "có 2 văn bản, em tìm số rồi báo lại sau": that there is something, whose answer is still to come. */
const thereIs = /^(?:co|chac co|hinh nhu co) (?:mot|hai|ba|\d{1,2}) [a-z ]{2,50}$/;
const inWords = new Set<Question['type']>(['references', 'reference', 'events', 'names', 'list']);

function promised({ type }: Question, reply: string): boolean {
  const [first = '', ...more] = plainReply(withoutCourtesy(reply)).split(', ');
  const last = more.at(-1);
  return inWords.has(type) && last !== undefined && thereIs.test(first) && isPending(last, 'references');
}

/** What a whole reply stands for, with or without diacritics and in chat shorthand; null when it says something of its own. */
export function standsFor(question: Question, reply: string): StandingWord | null {
  const whole = standsAlone(question, reply);
  if (whole === null && reply.length <= 120 && promised(question, reply)) return 'pending';
  if (whole !== null || reply.length > 120 || /\d/.test(reply)) return whole;
  // "không có gì mới, vẫn như tháng trước" says one thing twice.
  const words = reply.split(/[,;.]\s+/u).map((part) => standsAlone(question, part));
  if (words.length < 2 || words.some((word) => word !== 'none' && word !== 'same')) return null;
  if (words.every((word) => word === words[0])) return words[0]!;
  return question.carry === 'keep' || question.carry === 'look' ? 'same' : null;
}

function standsAlone(question: Question, reply: string): StandingWord | null {
  const text = withoutCourtesy(reply);
  if (text.length > 120) return null;
  const plain = plainReply(text.replace(calledByName, '$1')).replace(/(?:,? (?:a|ah|nhe|nha))+$/, '');
  if (looseSame.has(plain)) return 'same';
  if (loosePending.has(plain)) return 'pending';
  if (looseNone.has(plain)) return 'none';
  if (sameForms.test(plain) || sameForms.test(plain.replace(about, ''))) return 'same';
  // "không có số" has no figure to give, which is not none.
  if (/^(?:khong|ko|k) co so(?: lieu)?(?: nao)?$/.test(plain)) return 'not-yet';
  const own = wordsOfQuestion(question);
  if (
    isPending(plain, question.type, own) ||
    isPending(plainReply(text.replace(roomByName, '$1')), question.type, own)
  )
    return 'pending';
  // "mười không" spelled, and the choices of a text that begin with "không", are answers of their own.
  if (question.choices) return null;
  const denial = noneForms.exec(`${plain} `);
  if (
    denial &&
    !tellsBehind.test(plain) &&
    plain !== '0' &&
    !/^0/.test(plain) &&
    strangeWords(question, plain.slice(denial[0].length)).length === 0
  )
    return /\d/.test(plain.slice(denial[0].length)) ? null : 'none';
  // "chưa có gì mới" of what is kept: nothing is added; "tháng này chưa có quyết định nào": nothing came in the month.
  if ((question.carry === 'keep' || question.carry === 'look') && nothingNew.test(plain)) return 'none';
  if (ofThePeriod.test(plain) && strangeWords(question, plain).length <= 1 && !/\d/.test(plain))
    return 'none';
  if (ending.test(plain) && /^con /.test(foldLoose(question.ask))) return 'none';
  // "không tổ chức hoạt động nào": whatever was asked about, none of it.
  const ofNothing =
    /^(?!(?:[a-z]+ ){0,5}(?:kiem tra|ra soat|qua|va|nhung|nen(?! (?:dua|neu|bao cao|bo sung))|de|phoi hop|da) )(?:[a-z]+ ){0,6}(khong|ko|k|chua) (?!phat hien |de |xay ra |vi pham )[a-z ,]{2,50} (?:nao|gi)(?: (?:moi|them|ca|het|khac|trong (?:thang|ky)|thang nay|ky nay)| duoc (?:duyet|phe duyet|ho tro|thanh lap|ban hanh|to chuc|tiep nhan|cong nhan)| (?:can|nen|phai|de|dang) (?:dua|bo sung|bao cao|bao|neu|ghi|ke)(?: (?:them|vao|nua|bao cao))*)*$/.exec(
      plain,
    );
  if (ofNothing) return ofNothing[1] === 'chua' ? 'not-yet' : 'none';
  if (deniesEach(question, plain)) return 'none';
  if (undone.test(plain) && !/\d/.test(plain.replace(foreseen, '')) && plain.length <= 80) return 'not-yet';
  const notYet = /^(?:[a-z]+ ){0,3}?chua(?: co| lam)?(?: |$)/.exec(plain);
  if (notYet && !/\d/.test(plain)) {
    const strange = strangeWords(question, plain.replace('chua', ''));
    const papers = question.type === 'reference' || question.type === 'references';
    if (strange.every((word) => papers && onTheWay.has(word))) return 'not-yet';
  }
  return null;
}
