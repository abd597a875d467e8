import { secrecyMark } from '../secrecy.ts';
import { parseDate } from '../vietnamese/dates/dates.ts';
import { comparePeriods, parsePeriodId, periodYear, shiftPeriod } from '../vietnamese/dates/periods.ts';
import { fold, foldLoose } from '../vietnamese/letters/fold.ts';
import type { PeriodId } from '../vietnamese/types.ts';
import { withoutCourtesy } from './chat/chat-words.ts';
import type { Intent } from './types.ts';

/** What an intent is read against: the current period, and today (ISO day), which completes dates without a year. */
export type IntentContext = { current: PeriodId | null; now: string };

/** Longer messages are answers, whatever words they begin with. */
const longest = 160;

const month = String.raw`(?:thang|ky|t|bao cao thang|ky thang|ky bao cao thang)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}|\d{2}))?`;
const monthForm = new RegExp(String.raw`(?<![\p{L}\d])${month}(?![\d/])`, 'u');
const bareMonth = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])/;
const quarter = /(?<!\p{L})quy\s*(iv|i{1,3}|[1-4])(?:\s*(?:[/.-]|nam)\s*(\d{4}))?(?![\p{L}\d])/u;
const half = /(?<!\d)6 thang (dau|cuoi) nam(?:\s*(\d{4}))?/;
const nine = /(?<!\d)9 thang(?: dau)?(?: nam(?:\s*(\d{4}))?)/;
const wholeYear = /(?<!\p{L})(?:ca )?nam\s*(\d{4})(?!\d)/u;
const previousForm = /(?<!\p{L})(?:thang|ky|lan|quy|bao cao|dot) (?:truoc|vua roi|vua qua)(?!\p{L})/u;
const currentForm = /(?<!\p{L})(?:thang|ky|quy) (?:nay|hien tai)(?!\p{L})/u;

/** The period that plain words name; a month without a year is the last one not after the current period. */
function periodIn(plain: string, context: IntentContext, ahead: boolean): PeriodId | 'previous' | null {
  const iso = /(?<!\d)(\d{4}-(?:\d{2}|Q[1-4]|H[12]|9M))(?!\d)/i.exec(plain);
  if (iso) return parsePeriodId(iso[1]!.toUpperCase());
  const year = (typed: string | undefined, id: (year: number) => string): PeriodId => {
    if (typed) return id(typed.length === 2 ? 2000 + Number(typed) : Number(typed));
    const now = context.current === null ? Number(context.now.slice(0, 4)) : periodYear(context.current);
    // Opening looks ahead ("mở kỳ tháng 1" in December), asking looks back.
    if (ahead) return id(context.current?.endsWith('-12') && id(now) < context.current ? now + 1 : now);
    return context.current !== null && comparePeriods(id(now), context.current) > 0 ? id(now - 1) : id(now);
  };
  const six = half.exec(plain);
  if (six) return year(six[2], (y) => `${y}-H${six[1] === 'dau' ? 1 : 2}`);
  const months9 = nine.exec(plain);
  if (months9) return year(months9[1], (y) => `${y}-9M`);
  const q = quarter.exec(plain);
  if (q) {
    const index = ['i', 'ii', 'iii', 'iv'].indexOf(q[1]!) + 1 || Number(q[1]);
    return year(q[2], (y) => `${y}-Q${index}`);
  }
  const said = monthForm.exec(plain) ?? bareMonth.exec(plain);
  if (said && Number(said[1]) >= 1 && Number(said[1]) <= 12)
    return year(said[2], (y) => `${y}-${said[1]!.padStart(2, '0')}`);
  if (previousForm.test(plain))
    return context.current === null ? 'previous' : shiftPeriod(context.current, -1);
  if (currentForm.test(plain)) return context.current;
  const whole = wholeYear.exec(plain);
  return whole ? whole[1]! : null;
}

const polite =
  '(?:(?:em|anh|chi|minh|toi|ban|bot|thu ky|nho|giup|cho|xin|hay|vui long|lam on|oi|muon|can)\\s+){0,5}';
const please = '(?: (?:em|anh|chi|minh|toi|giup|cho|voi|nhe|di|a|xem|len|ngay|lai|da|nha))*';

const openForm = new RegExp(
  `^${polite}(?:mo|khoi tao|bat dau|tao)(?: (?:lai|giup))?(?: (?:ky|dot))?(?: (?:bao cao|moi|so lieu))*(?: (?:thang|quy|ky|nam|\\d|6 thang|9 thang)|$).*$`,
);
const openWord = /^(?:\S+ ){0,5}(?:mo|khoi tao|bat dau|tao) (?:ky|bao cao|thang|quy|dot|\d)/;
const progressForm = new RegExp(
  `^${polite}(?:(?:xem |cho xem |bao cao |kiem tra )?tien do(?: (?:bao cao|nop|tra loi|thu thap|thang \\d+(?:/\\d+)?|ky nay|thang nay|den dau|the nao|ra sao|hien tai|roi))*|(?:con )?(?:ai|phong nao|don vi nao|nhung ai|bo phan nao) (?:con )?(?:chua|no|thieu|cham|da|con)(?: (?:nop|tra loi|gui|bao cao|xong|so lieu|no|du|nua|cau nao))*|con (?:thieu|no) (?:ai|gi|nhung gi|cau nao|phong nao|nhung ai|bao nhieu cau)|den dau roi|tinh hinh (?:nop|tra loi|thu thap)(?: (?:bao cao|so lieu))?)${please}$`,
);
const deadlineForm = new RegExp(
  `^${polite}(?:(?:bao gio|khi nao|ngay nao)(?: (?:thi|la|phai|can|toi|den|em|minh))* (?:nop|gui|xong|tra loi|het han|han|phai nop)(?: .{0,20})?|(?:han|han chot|han nop|han tra loi|deadline|thoi han)(?: (?:nop|tra loi|cuoi|bao cao|cuoi cung))*(?: (?:la )?(?:khi nao|bao gio|ngay nao|ngay may|den bao gio))?(?: (?:vay|the|nhi|ha|day))*|(?:em|minh|toi)? ?con (?:may|bao nhieu|nhung) cau(?: .{0,20})?|(?:em|minh|toi) (?:con thieu|con no) .{0,20}|con (?:nhung )?cau (?:hoi )?(?:nao|gi)(?: (?:nua|chua|tra loi|thieu|can|khong|phai|em|minh|toi))*)${please}$`,
);
/** One's own questions once more. */
const questionsForm = new RegExp(
  `^${polite}(?:(?:gui|cho xem|xem|hien|dua|nhac|liet ke|cho)(?: (?:lai|giup|cho|em|minh|toi|anh|chi|xem|cac|nhung|het|toan bo|bo))* )?(?:danh sach )?(?:cac )?cau hoi(?: (?:cua|em|minh|toi|phong|ky nay|thang nay|bao cao|can|tra loi|con lai))*${please}$`,
);
/** What oneself has answered so far. */
const ownAnswersForm = new RegExp(
  `^${polite}(?:(?:cho xem|xem|kiem tra|ra soat|doc|liet ke|nhac|cho)(?: (?:lai|giup|cho|em|minh|toi|anh|chi|cac|nhung|het|toan bo))* (?:(?:cac )?(?:cau )?tra loi|(?:phan|so lieu|cau|noi dung|nhung gi) (?:em |minh |toi |anh |chi )?da (?:tra loi|ghi|gui|nop|bao))|(?:(?:em|minh|toi|anh|chi) )?(?:da )?(?:tra loi|ghi|gui|bao)(?: duoc)? (?:(?:nhung |cac )?gi|(?:nhung )?cau nao)|(?:cac )?cau tra loi(?= cua | da ))(?: (?:cua|em|minh|toi|anh|chi|phong|don vi|da|ghi|gui|ky nay|thang nay|roi|nhi|vay|the))*${please}$`,
);
// Folded, "dừng" is "đúng" without its marks: alone it pauses only as it is written.
const stopWord = /^(?:(?:thôi|em|tạm)[, ]+)?(?:dừng|thoát)(?: (?:lại|ở đây|đã|nhé|ạ|thôi|hỏi))*$/u;
const pauseForm =
  /^(?:(?:thoi|tam|cho em|em|de) )*(?:dung lai|tam dung|tam nghi|luc khac|hom khac|nghi da|(?:sau|mai|lat|luc khac|chieu) (?:em |minh |toi )?(?:se )?(?:tra loi|lam|ghi) tiep)(?: (?:nhe|a|da|di|em|chi|anh|tra loi))*$/;
const stopDraftForm = new RegExp(
  `^${polite}(?:dung|ngung|huy|thoi|khong) (?:(?:viec|khong|lai|can|cho) ){0,2}soan(?: (?:du thao|bao cao|nua|lai|tiep|bang mo hinh))*${please}$`,
);
const exportForm = new RegExp(
  `^${polite}(?:ket xuat|xuat|tai)(?: (?:giup|cho|em|minh|toi|toan bo|ca|bo))* (?:ho so|du lieu)(?: (?:cua|bao cao|ky|thang|nam|nay|truoc|[\\d/.-]+))*${please}$`,
);
const resumeForm =
  /^(?:(?:em|minh|toi|xin|cho em|nao) )*(?:tiep tuc|tiep|tra loi tiep|lam tiep|hoi tiep|cau tiep(?: theo)?)(?: (?:nhe|a|di|thoi|nao|em|chi|anh))*$/;
const figuresHead = new RegExp(
  `^${polite}(?:(?:xem|tra cuu|tra|lay|tim|hoi|cho xem|cho biet|cho hoi|xin)\\s+)?(?:so lieu|cac so lieu|bang so lieu|con so)(?: (?:cua|bao cao|ve))*(?= |$)`,
);
const asks =
  /(?<!\p{L})(?:bao nhieu|may|the nao|nhu the nao|ra sao|la gi|gi|nao|ai|khi nao|o dau|khong|chua)(?!\p{L})/u;
const howMuch =
  /(?<!\p{L})(?:bao nhieu|may (?:ho so|don|luot|du an|to chuc|nguoi|cuoc|hoi nghi|hoi dong|van ban|vu|kien nghi|trieu|ty|dong)|duoc may|la may|nhu the nao|ra sao)(?!\p{L})/u;
const draftForm = new RegExp(
  `^${polite}(?:(?:soan(?: thao)?|viet|lap|lam|tao|dung|cho xem|xem(?: lai)?|xem thu|gui|in|cap nhat)(?: (?:giup|cho|lai|thu|em|minh|toi|anh|chi|ban|mot|ngay))*\\s+)?(?:ban )?(?:du thao|bao cao)(?: (?:bao cao|moi nhat|hien tai|toan bo|ca bao cao|day du|dan van(?: chinh quyen)?))*(.*)$`,
);
const draftVerb = new RegExp(
  `^${polite}(?:soan(?: thao)?|viet|cho xem|xem)(?: (?:giup|cho|lai|thu|em|minh|toi))*\\s+(?=muc |phan )(.*)$`,
);
/** The word of the command, without its slash. */
const bareDraft = new RegExp(`^${polite}soan(?: thao)?${please}$`);
const submitForm = new RegExp(
  `^${polite}(?:trinh|gui trinh|de nghi trinh|trinh duyet|trinh ky)(?: (?:ky|duyet|bao cao|du thao|len|ban nay|luon|di|lanh dao|ky duyet|ban du thao|giup|nhe))*(?: (?:cho )?((?:anh|chi|co|chu|bac|ong|ba|sep|dong chi|giam doc|pho giam doc|gd|pgd|lanh dao)(?: \\S+){0,4}?))?(?: (?:ky|duyet|ky duyet|xem|phe duyet))?(?: (?:nhe|a|giup|di|luon|voi|em|minh))*$`,
);
const approveForm =
  /^(?:(?:anh|chi|toi|minh|em|co|chu|da|vang|dong chi) )*(?:ok|oke|okie|okay|duyet|dong y|nhat tri|phe duyet|duyet nhe|dong y duyet|ok duyet|da duyet|duyet roi|thong qua|ok em|duoc roi|chuan)(?: (?:nhe|a|em|duyet|dong y|roi|di|luon|bao cao|nay|chi|anh|ban|duoc))*$/;
const returnForm =
  /^(?:(?:anh|chi|toi|minh|em) )*(?:tra lai|khong duyet|chua duyet|khong dong y|tu choi|yeu cau sua|sua lai(?! cau)(?!.*\d ?(?:hs|ho so|luot|don|trieu|tr|ty|dong|du an|%)(?: (?:a|nhe|nha|em|chi|anh))*$))(?=$|[ ,:]).*/;
const issueForm =
  /^(?:(?:da|em|van thu|cho|cap|vao|lay|bao cao|nhap|ghi|gui|xin|dong dau|ban hanh|phat hanh|so va ngay|chi|anh) )*so\s*:?\s*(\d{1,5})(?:\s*\/\s*bc[\w&/-]*)?(?:\s*[,;]?\s*(?:ngay|ky ngay|ban hanh ngay)\s+(.{3,30})| (hom nay))?$/;
const helpForm =
  /^(?:tro giup|huong dan(?: su dung)?|help|giup(?: (?:em|toi|minh|voi|do))*|menu|lenh|cac lenh|bot lam (?:duoc )?gi|(?:em|toi|minh) (?:phai )?(?:lam gi|lam the nao|lam sao)(?: day| bay gio)?|(?:dung|su dung) (?:the nao|nhu the nao|sao|ra sao))(?: (?:a|voi|nhe))*\??$/;
const phrasingsForm = new RegExp(
  `^${polite}(?:(?:xem|cho xem)(?: (?:lai|cac))? )?(?:cac )?cach viet(?: (?:cua )?(?:co quan|van phong|so))?(?: da hoc)?${please}$`,
);
/** What tells of a number ("cài đặt hộp thư cho 15 cán bộ") is a report of work. */
const setupForm = new RegExp(`^${polite}(?:thiet lap|cai dat|cau hinh|settings?|tuy chon)(?: \\D{0,40})?$`);
const greetingForm =
  /^(?:xin chao|chao|hello|hi|alo|chao buoi (?:sang|chieu|toi))(?: (?:anh|chi|em|ban|bot|thu ky|moi nguoi|ca nha|co|chu|sep|cac ban|buoi sang|a|nhe))*$/;
/** The questions, or a message, are received: nothing is answered yet. */
const receivedForm =
  /^(?:(?:da|vang|u|uh|um|ok|oke|em|anh|chi|minh|toi|co|chu|thu ky|bot) )*(?:(?:da |xin )(?:nhan|ro|hieu|nam)(?: duoc)?|nhan duoc|(?:nhan|ro|hieu|nam)(?: duoc)? roi|ro(?= (?:a|nhe)$))(?: (?:roi|tin|tin nhan|cau hoi|thong bao|thong tin|yeu cau|cua|a|nhe|nha|em|anh|chi|thu ky|bot|cam on))*$/;
const thanksForm =
  /^(?:(?:em|anh|chi|minh|toi|da|vang|ok) )*(?:xin )?(?:cam on|cam on nhieu|thanks?|thank you|tks|thank)(?: (?:anh|chi|em|ban|bot|thu ky|nhieu|a|nhe|moi nguoi|lam|rat nhieu|you|co|chu|cac ban))*$/;

/**
 * What a message in words asks for before it is taken as an answer; null when it is none of the things the bot does. Careful on purpose:
 * numbers, "không", and sentences of a report ("trình UBND tỉnh công bố ...") are answers.
 */
export function readIntent(text: string, context: IntentContext): Intent | null {
  const secret = secrecyMark(text);
  if (secret !== null) return { kind: 'secret', mark: secret };
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest || /\n\s*\S/.test(trimmed)) return null;
  const question = /\?[\s.!)]*$/.test(trimmed);
  const words = fold(withoutCourtesy(trimmed)).replace(/[?!.\s]+$/u, '');
  const plain = foldLoose(words);
  const whole = foldLoose(trimmed)
    .replace(/[?!.,\s]+$/u, '')
    .replace(/,/g, '');
  const talk = whole
    .replace(/[\u{1F300}-\u{1FAFF}\u2600-\u27BF]|\uFE0F|[:=;]-?[)D(]+/gu, ' ')
    .replace(/[!.\s]+/g, ' ')
    .trim();
  if (thanksForm.test(talk) || receivedForm.test(talk)) return { kind: 'thanks' };
  if (greetingForm.test(talk)) return { kind: 'greeting' };
  if (!/[a-z]/.test(plain)) return null;
  if (stopDraftForm.test(plain) || stopDraftForm.test(talk)) return { kind: 'stop-draft' };
  if (pauseForm.test(talk) || stopWord.test(bare(trimmed))) return { kind: 'pause' };
  if (resumeForm.test(talk)) return { kind: 'resume' };
  if (helpForm.test(plain) || helpForm.test(whole)) return { kind: 'help' };
  if (phrasingsForm.test(plain)) return { kind: 'phrasings' };
  if (setupForm.test(plain)) return { kind: 'settings' };
  if (questionsForm.test(plain)) return { kind: 'questions' };
  if (ownAnswersForm.test(plain)) return { kind: 'own-answers' };
  if (progressForm.test(plain) || deadlineForm.test(plain)) return { kind: 'progress' };
  if (openForm.test(plain) && openWord.test(plain) && plain.length < 60) {
    const period = periodIn(plain, context, true);
    const unread = period === null ? /\d[\d/.-]*/.exec(plain)?.[0] : undefined;
    return { kind: 'open', period, ...(unread === undefined ? {} : { unread }) };
  }
  const issue = issueForm.exec(whole.replace(/\s+,/g, ','));
  if (issue) return issueOf(issue, context);
  if (figuresHead.test(plain)) {
    const period = periodIn(plain, context, false);
    if (question || period !== null || plain.replace(figuresHead, '').trim() === '')
      return { kind: 'figures', period, words: trimmed };
  }
  if (isQuestion(plain, question))
    return { kind: 'figures', period: periodIn(plain, context, false), words: trimmed };
  if (bareDraft.test(plain)) return { kind: 'draft', section: null };
  const draft = draftVerb.exec(plain) ?? draftForm.exec(plain);
  if (draft && (draft[0] !== draft[1] || draft[1] === '')) {
    const asked = draftOf(draft[1] ?? '', trimmed);
    if (asked !== undefined) return { kind: 'draft', section: asked };
  }
  if (exportForm.test(plain)) return { kind: 'export' };
  const submit = submitForm.exec(plain);
  if (submit) return { kind: 'submit', to: submit[1] ? asTyped(submit[1], trimmed) : null };
  if (approveForm.test(plain) || approveForm.test(whole)) return { kind: 'approval-words', said: trimmed };
  if (returnForm.test(plain)) return { kind: 'return-words', said: trimmed };
  return null;
}

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[.!\s]+$/u, '');

/** A question about figures rather than an answer: it asks "how many" of something, with a question mark or of a period. */
function isQuestion(plain: string, marked: boolean): boolean {
  // "2: 0. Có tính cả đơn tháng trước không ạ?" answers question 2.
  if (/^(?:cau (?:so )?)?\d{1,2} ?[:.)](?!\d)/.test(plain)) return false;
  if (howMuch.test(plain) && !/\d+ (?:ho so|don|luot|du an)/.test(plain))
    return (
      marked ||
      monthForm.test(plain) ||
      previousForm.test(plain) ||
      /(?:bao nhieu|may)(?: \S+){0,4}$/.test(plain)
    );
  const period = monthForm.test(plain) || bareMonth.test(plain) || previousForm.test(plain);
  if (!period) return false;
  if (marked) return asks.test(plain) || /^(?:so|tong|tong so|ty le|kinh phi) /.test(plain);
  // "tháng 8 tiếp dân thế nào", without a mark; "tháng 9 không phát sinh gì" is an answer.
  return asksAtEnd.test(plain) && !/(?<![a-z])(?:khong|ko|k|kg|chua|chang)(?![a-z])/.test(plain);
}

const asksAtEnd =
  /(?<![a-z])(?:gi|nhung gi|nao|the nao|nhu the nao|ra sao|bao nhieu|may|nhi)(?: (?:nhi|a|vay|the|em|chi|anh|day|ta))*$/;

/** The section of a draft as asked: null for the whole report, undefined when the words are no request for a draft. */
function draftOf(rest: string, typed: string): string | null | undefined {
  const tail = rest.replace(new RegExp(`${please}$`), '').trim();
  if (tail === '') return null;
  const numbered = /^(?:(?:cho|cua|o|rieng) )?(?:muc|phan)(?: so)? ((?:i{1,3}|iv|v|\d)(?:\.\d{1,2})*)$/.exec(
    tail,
  );
  if (numbered) return numbered[1]!.toUpperCase();
  const heading = /^(?:(?:cho|cua|o|rieng) )?(?:muc|phan) (.{2,60})$/.exec(tail);
  if (heading) return asTyped(heading[1]!, typed);
  return /^(?:thang|ky|quy|nam) (?:\d|nay|truoc)[\d/ ]*$/.test(tail) ? null : undefined;
}

/** Words found in the folded text as they were typed. */
function asTyped(found: string, typed: string): string {
  const count = found.split(' ').length;
  const words = typed.split(/\s+/u);
  for (let at = 0; at + count <= words.length; at += 1) {
    const slice = words.slice(at, at + count).join(' ');
    if (foldLoose(slice).replace(/[.,!?]+$/u, '') === found) return slice.replace(/[.,!?]+$/u, '');
  }
  return found;
}

function issueOf(issue: RegExpExecArray, context: IntentContext): Intent | null {
  const number = String(Number(issue[1]));
  const said = (issue[2] ?? issue[3])?.trim();
  // "số 12" alone says neither day nor that it is the number of a report.
  if (said === undefined)
    return /^so\s*:?\s*\d+\s*\/\s*bc/.test(issue[0]) ? { kind: 'issue-number', number, date: null } : null;
  if (/^hom nay$/.test(said)) return { kind: 'issue-number', number, date: context.now };
  const year = Number(context.now.slice(0, 4));
  const day = parseDate(said, { year });
  if (day.kind !== 'date') return { kind: 'issue-number', number, date: null, badDate: said };
  return { kind: 'issue-number', number, date: day.iso };
}
