import type { Question } from '../../template.ts';

/* "Not yet" in the many ways of chat: "chưa chốt, sáng mai em gửi", "chờ kế toán", "em xin nợ". */

const verb = '(?:gui|bao|nop|bo sung|cap nhat|tra loi|chot|co|bao cao|cung cap)';
const when =
  '(?:mai|mot|ngay mai|(?:sang|chieu|toi|trua) (?:mai|nay)|sang|chieu|toi|trua|lat|lat nua|ti|ti nua|xiu nua|chut nua|tuan sau|dau tuan|cuoi tuan|cuoi ngay|cuoi gio|hom sau|sau|thu (?:\\d|hai|ba|tu|nam|sau|bay)|ngay \\d{1,2}|\\d{1,2} ?(?:h|gio))';
const who = '(?:em|anh|chi|minh|toi|ben em|ben minh|phong em|phong|don vi)';

/** What makes a reply a "not yet": something not there, still worked on, waited for, promised or owed. */
const core = new RegExp(
  `(?:^|[ ,])(?:${[
    'chua (?:co (?:so|so lieu|ket qua|bao cao|danh sach|thong tin|du lieu|ten|gi de bao)|co$|co,|chot|tong hop|xong|gui|nhan duoc|thong ke|ra so|ro|du so|du$|bao|nop|cap nhat|biet|kip|lam xong|lay duoc)',
    'dang (?:tong hop|cho|doi|ra soat|ra(?= |,|$)|thong ke|lam|kiem tra|hoi|xin|lay|don doc|cap nhat|soan|lay y kien)',
    `(?:cho|doi) (?:${who} )?(?:ke toan|van thu|bo phan|truong phong|giam doc|pho giam doc|phong|tai chinh|trung tam|van phong|nguoi|cac phong|mot cua|1 cua|tai vu|lanh dao|sep|chuyen vien|so lieu|so|ket qua|don vi|ben|chi cuc|xiu|ti|ty|chut|lat|mot lat|vai)`,
    `(?:cho|doi) ${who} ${verb}`,
    `(?:de|cho) (?:${who} )?(?:hoi|kiem tra|xem|ra soat|check|tong hop|coi|sau|mai|lat|chieu|xin)`,
    `${when}(?: ${who})?(?: (?:se|moi))? ${verb}`,
    `${verb}(?: (?:so|so lieu|anh|chi|lai|bao cao))*(?: vao)? ${when}(?= |,|$)`,
    '(?:xin|cho) (?:em )?(?:no|khat)(?= |,|$)',
  ].join('|')})`,
  'u',
);

/** What may stand beside it without adding anything: people and offices, what is asked for, times and small words. */
const beside = new Set(
  (
    'em|anh|chi|minh|toi|sep|ban|co|chu|bac|nguoi|ben|ben kia|phong|cac|cac phong|don vi|chi cuc|van phong|bo phan|to|doi|mot cua|ke toan|van thu|tai vu|lanh dao|chuyen vien|chuyen mon|phong chuyen mon|truong phong|pho phong|giam doc|pho giam doc|tai chinh|trung tam|nghiep vu|hanh chinh|to chuc|' +
    'so|so khac|so lieu|so luong|lieu|nhom|het|ca|tat ca|bao cao|danh sach|du lieu|thong tin|ket qua|ten|nhiem vu|van ban|cau|muc|phan|noi dung|cai|nay|do|kia|gi|nao|' +
    'gui|bao|nop|bo sung|cap nhat|tra loi|chot|tong hop|thong ke|lay|xin|hoi|kiem tra|xem|ra soat|check|coi|cho|doi|lam|ra|ro|biet|kip|du|nhan|nhan duoc|cung cap|don doc|hen|y kien cac phong|' +
    'mai|ngay mai|mot|sang|chieu|toi|trua|hom|nay|qua|ngay|tuan|dau|cuoi|gio|thu hai|thu ba|thu tu|thu nam|thu sau|thu bay|chu nhat|lat|nua|ti|ty|xiu|chut|vai|hom nay|som|ngay sau|thang|ky|' +
    'hop|dang hop|di cong tac|xac nhan|xin phep|phep|duyet|ky duyet|thong qua|tong hop lai|doi chieu|ban|nam|nam duoc|nam ro|quyet dinh|chinh thuc|phe duyet|se|thi|la|ma|nen|vi|do|de|dang|chua|van|con|duoc|roi|xong|da|nhe|nha|a|ah|oi|voi|luon|lai|vao|len|ve|giuc|hoi thuc|no|khat|them|vay|the|cung|nho|giup|thong cam|xin loi|moi|sau|hien|hien tai|den|tu|khi|o|va|co|thoi|dum|ho|vang|ok|cam on'
  ).split('|'),
);

/** Beside a paper that is still to be issued. */
const besidePapers = new Set(
  'ban hanh|ky|ky ban hanh|trinh|du thao|soan|xay dung|y kien|tham muu|so van ban'.split('|'),
);

/** How many words of another kind may stand in it where the answer is a figure or a number, and words alone can be nothing else. */
const spareWords: Partial<Record<Question['type'], number>> = {
  number: 2,
  money: 2,
  percent: 2,
  reference: 2,
  references: 2,
};

/** "đang chờ lãnh đạo ký" tells why something is late; it does not put the answer off. */
const tellsWhy =
  /(?:cho|doi) (?:lanh dao|sep|truong phong|giam doc|pho giam doc|don vi|chi cuc|phong|ben)(?! (?:gui|bao|nop|tra loi|cung cap))(?!.* (?:em|minh) (?:se )?(?:gui|bao|nop))/;

/** Times and places whose figures count nothing. */
const figuresBeside =
  /(?:^| )(?:thu \d|\d{1,2} ?(?:h|gio)\d{0,2}|1 cua|ngay \d{1,2}(?: \d{1,2})?)(?= |,|$)/gu;

/** Words of a plain reply that do not belong to a "not yet". */
function foreignWords(plain: string, papers: boolean, own: ReadonlySet<string>): number {
  const words = plain.replace(/,/g, '').split(' ');
  let foreign = 0;
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((count) => {
      const said = words.slice(at, at + count).join(' ');
      return beside.has(said) || own.has(said) || (papers && besidePapers.has(said));
    });
    if (length === undefined) foreign += 1;
    at += length ?? 1;
  }
  return foreign;
}

/** Whether a plain reply (`plainReply`) to a question of a type says only that the answer is still to come. */
export function isPending(
  plain: string,
  type: Question['type'],
  own: ReadonlySet<string> = new Set(),
): boolean {
  if (plain.length > 120 || !core.test(plain)) return false;
  if (type === 'text' && tellsWhy.test(plain)) return false;
  const rest = plain.replace(figuresBeside, ' ').replace(/ +/g, ' ').trim();
  const papers = type === 'reference' || type === 'references';
  return !/\d/.test(rest) && foreignWords(rest, papers, own) <= (spareWords[type] ?? 0);
}
