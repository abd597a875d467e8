import { type AnswerWord, answerWords } from '../answer-words.ts';
import type { Question } from '../template.ts';
import { fold, foldLoose } from '../vietnamese/fold.ts';
import { chatShorthand, countShorthand, officeAbbreviations } from './shorthand.ts';

/* The small words of chat: politeness around an answer, and the many ways to say "nothing", "as before" and "not yet". */

const who = '(?:anh|chị|em|cô|chú|bác|mình|tôi|sếp|anh chị|các anh chị|chi|co|chu|minh|toi|sep)';
const opening = new RegExp(
  `^(?:(?:dạ|vâng|da vâng|vang|thưa|à|ừ|ok|oke|alo)(?:\\s+${who}){0,2}(?![\\p{L}])|${who}\\s+(?:ơi|oi)(?![\\p{L}])|(?:${who}\\s+)?(?:xin\\s+)?(?:gửi|báo cáo|trả lời|gui|bao cao|tra loi)\\s*(?:${who}\\s*)?(?:ạ|a)?\\s*:|[,.!:;]|[–-](?!\\s?\\d))\\s*`,
  'iu',
);
/** "da" and "a" are only small words beside others that are. */
const openingLoose = /^da\s+(?=(?:em|khong|ko|k|chua|co|\d|anh|chi|vang)\b)/iu;
const closing =
  /(?:\s*[.!,;]+|\s+(?:ạ|nhé|nhá|nha|nhen|nghen|ha|luôn|thôi ạ|nhe|ah|vậy ạ|thế ạ|thôi)(?:\s+(?:chị|anh|em|sếp|c|a|ạ))?|\s*[,.]?\s*(?:em )?(?:cảm ơn|cám ơn|cam on|thanks|tks|thank you)(?: (?:anh|chị|em|anh chị|a|c))?(?: (?:nhiều|ạ))?|\s*(?:[\u{1F300}-\u{1FAFF}\u2600-\u27BF]\uFE0F?)+|\s+(?:chị|anh|em|cô|sếp|c|a|e|chi) (?:ơi|oi)|\s*:\)+)$/iu;

/** A text without the courtesies around it ("Dạ em gửi: 53 ạ" → "53"); only ends are cut, nothing is changed. */
export function withoutCourtesy(text: string): string {
  let rest = text.trim();
  for (let turn = 0; turn < 6; turn += 1) {
    const head = (opening.exec(rest) ?? openingLoose.exec(rest))?.[0] ?? '';
    const lead = rest.slice(head.length);
    // Long texts have no courtesy that a look at their end would not find.
    const tail = closing.exec(lead.slice(-40))?.[0] ?? '';
    const next = lead.slice(0, lead.length - tail.length).trim();
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

const no = '(?:khong|ko|k|kg|kh|hong|hok|khg)';
const period =
  '(?:(?:trong )?(?:thang|ky|quy|dot|tuan) (?:nay|vua roi|vua qua)|trong (?:thang|ky|quy)|ky nay|thang \\d{1,2})';
const place =
  '(?:ben em|ben minh|ben toi|phong em|phong minh|don vi em|don vi|phong|chi cuc|so|em|minh|noi dung nay|muc nay|phan nay|cai nay|cau nay)';
const noneForms = new RegExp(
  `^(?:(?:${period}|${place}|hien tai|hien)[ ,:]*){0,3}(?:thi )?(?:${no} (?:co |co phat sinh |phat sinh )?|chua phat sinh ?|chua co phat sinh ?)`,
);
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
  /^(?:(?:van |cu |de |giu )?(?:nhu|giong|y nhu|giong nhu|y het|theo) (?:thang|ky|quy|lan|bao cao|dot) (?:truoc|trc|vua roi)(?: (?:nhe|a|thoi|luon|dc|duoc))*|(?:van )?(?:giu nguyen|nhu cu|y nhu cu|y cu|y nguyen|giu nhu cu|van vay|(?:khong|ko|k|kg) (?:co gi )?(?:thay )?doi(?: gi)?|(?:khong|ko|k) co thay doi(?: gi)?)(?: (?:nhu )?(?:thang|ky) truoc)?|same)$/u;
const whoLoose = '(?:em|anh|chi|minh|toi|ben em|phong)';
const when =
  '(?:mai|ngay mai|sang mai|chieu mai|chieu|chieu nay|toi nay|toi|trua nay|lat nua|lat|ti nua|tuan sau|dau tuan sau|thu \\d|cuoi ngay|hom sau|sau|mot)';
const pendingForms = new RegExp(
  `^(?:(?:${whoLoose} )?(?:${[
    `(?:van )?(?:chua|ch) (?:co|chot|tong hop|xong|nhan duoc|thong ke|ra|ro)(?: (?:xong|duoc|dc))?(?: (?:so lieu|so|bao cao|du lieu|thong tin|ket qua|sl))?`,
    `(?:con )?dang (?:tong hop|cho|doi|ra soat|thong ke|lam|kiem tra|hoi|xin|lay|don doc|cap nhat)(?: (?:so lieu|so|sl|lai|bao cao|cac phong|phong|ket qua|them|y kien))*`,
    `(?:(?:thoi )?(?:de|cho|hen) )?${when}(?: ${whoLoose})?(?: se)? (?:gui|bao|co|nop|tra loi|bo sung|cap nhat)(?: (?:so lieu|so|sau|lai|anh|chi|sl))*`,
    `(?:thoi )?(?:de|cho|hen) (?:${whoLoose} )?(?:gui |bao |nop |tra loi )?(?:sau|mai|lat|chieu)(?: (?:gui|bao|nop|tra loi))?(?: ${whoLoose})?`,
    `(?:se )?(?:gui|bao|bo sung|cap nhat|tra loi|nop|bao cao)(?: (?:so lieu|so|lai|anh|chi|sl))* ${when}`,
    `(?:de|cho) ${whoLoose} (?:hoi|kiem tra|xem|ra soat|check|tong hop|xin|coi)(?: (?:lai|them|so lieu|cac phong|phong|da|lai da|so))*`,
    `cho (?:so lieu|so|phong|cac phong|ket qua|bao cao)(?: (?:so lieu|bao cao|gui|nhe))*`,
    `${when}(?: ${whoLoose})?(?: se)? (?:gui|bao|nop|bo sung|cap nhat)(?: (?:ten|danh sach|so|nhiem vu|van ban|ket qua|cau nay|phan nay|muc nay)){1,3}(?: (?:sau|nhe|a))*`,
    `(?:chua biet|chua ro|pending)`,
    `(?:doi|cho) ${whoLoose}(?: (?:xiu|ti|ty|chut|mot|lat|nua|nhe|da))*`,
  ].join(
    '|',
  )}))(?:,? (?:${when}|${whoLoose})? ?(?:${whoLoose} )?(?:se )?(?:gui|bao|co|nop|tra loi|bo sung)(?: (?:sau|lai|so lieu|anh|chi))*)?$`,
  'u',
);

/** Words that say nothing of what was counted: they may stand beside an answer without changing it. */
const fillers = new Set(
  'co la duoc dc thi ma cua so phong don vi trong thang ky quy nay vua roi qua tong tong so tat ca ca het gi nao moi them viec noi dung phat sinh ben em anh chi minh toi hien tai den nay chi dat va voi o tai ve do da nhe a so luong khoang cong lai lan nhu sau gom bao nay do nhan van ban ngoai ra rieng con cung deu luot cho duoc la'.split(
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
    const short =
      officeAbbreviations[word.toUpperCase()] ??
      chatShorthand[word.toLowerCase()] ??
      countShorthand[word.toLowerCase()] ??
      word;
    return !foldLoose(short)
      .split(/[ ,]+/)
      .every((plain) => own.has(plain) || fillers.has(plain));
  });
}

/** A whole reply that stands for an answer; `not-yet` is "chưa ..." that may mean none as well as pending. */
export type StandingWord = AnswerWord | 'not-yet';

/** What a whole reply stands for, with or without diacritics and in chat shorthand; null when it says something of its own. */
export function standsFor(question: Question, reply: string): StandingWord | null {
  const text = withoutCourtesy(reply);
  if (text.length > 120) return null;
  const plain = foldLoose(text)
    .replace(/[^\p{L}\d,]+/gu, ' ')
    .trim()
    .replace(/(?: (?:a|ah|nhe|nha))+$/, '');
  if (looseSame.has(plain)) return 'same';
  if (loosePending.has(plain)) return 'pending';
  if (looseNone.has(plain)) return 'none';
  if (sameForms.test(plain)) return 'same';
  if (pendingForms.test(plain)) return 'pending';
  // "mười không" spelled, and the choices of a text that begin with "không", are answers of their own.
  if (question.choices) return null;
  const denial = noneForms.exec(`${plain} `);
  if (
    denial &&
    plain !== '0' &&
    !/^0/.test(plain) &&
    strangeWords(question, plain.slice(denial[0].length)).length === 0
  )
    return /\d/.test(plain.slice(denial[0].length)) ? null : 'none';
  // "không tổ chức hoạt động nào": whatever was asked about, none of it.
  const ofNothing =
    /^(?:[a-z]+ ){0,4}(khong|ko|k|chua) [a-z ,]{2,50} (?:nao|gi)(?: (?:moi|them|ca|het|khac|trong (?:thang|ky)|thang nay|ky nay))*$/.exec(
      plain,
    );
  if (ofNothing) return ofNothing[1] === 'chua' ? 'not-yet' : 'none';
  const notYet = /^(?:[a-z]+ ){0,3}?chua(?: co| lam)?(?: |$)/.exec(plain);
  if (notYet && !/\d/.test(plain) && strangeWords(question, plain.replace('chua', '')).length === 0)
    return 'not-yet';
  return null;
}

const smallTalk = new RegExp(
  '^(?:ok|oke|okie|vang|da|da vang|uh|um|u|test|alo|hi|hello|xin chao|(?:da )?(?:em |xin )?chao (?:anh|chi|em|ban|ca nha|moi nguoi)|' +
    '(?:em )?(?:cam on|thanks|tks|thank)(?: (?:anh|chi|em|nhieu|ban|lam))*|roi|xong|xong roi|da roi|het|het roi|the thoi|chi the thoi|co the thoi|duoc|dc|' +
    'duyet|dong y|xin loi|sorry)(?: (?:a|nhe|nha|em|chi|anh))*$',
);

const plainWords = (text: string): string =>
  foldLoose(text)
    .replace(/[^\p{L}\d?]+/gu, ' ')
    .trim();

/** Whether words only greet, thank or agree; a figure never does. */
export const isSmallTalk = (text: string): boolean => {
  const plain = plainWords(text);
  return !/\d/.test(plain) && (plain.length < 2 || smallTalk.test(plain));
};

/** Words that lead into a list of answers or end it ("Kính gửi ...", "... báo cáo như sau:", "Trân trọng./."), which say nothing themselves. */
export const isFraming = (text: string): boolean => {
  const plain = plainWords(text);
  return (
    /^(?:kinh gui|kinh thua|tran trong|thua)(?: |$)/.test(plain) ||
    (plain.length < 120 && /(?:nhu sau|sau day|duoi day|cu the|nhu duoi)$/.test(plain))
  );
};

const askingBack =
  /(?:^|\s)(?:nghia la (?:gi|sao)|la gi|la sao|hoi gi|(?:ghi|tinh|lay|tra loi|dien|viet|bao cao|hieu) (?:the nao|nhu the nao|gi|sao)|(?:thi|la|ghi|nhu)? ?the nao|ra sao|lay o dau|de lam gi)(?: (?:vay|the|nhi|day|a|em|chi|anh|ha|nua))*$/;

/** Whether words ask something back ("nghĩa là gì?", "ghi thế nào ạ") instead of answering. */
function isAskingBack(text: string): boolean {
  const plain = plainWords(text);
  return plain.endsWith('?') || (plain.length <= 60 && askingBack.test(plain));
}

/** Whether a reply is small talk or a question back rather than an answer in words. */
export const isPerhapsNoAnswer = (text: string): boolean =>
  isAskingBack(text) ||
  plainWords(text).length < 2 ||
  isSmallTalk(text) ||
  /^(?:nhu|giong) (?:tren|o tren|cau tren|da noi)$/.test(plainWords(text)) ||
  fold(text) === '';
