import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';

/* Words that answer nothing: greetings and thanks, what frames a list of answers, and questions back. */

const smallTalk = new RegExp(
  '^(?:ok|oke|okie|vang|da|da vang|uh|um|u|test|alo|hi|hello|xin chao|(?:da )?(?:em |xin )?chao (?:anh|chi|em|ban|ca nha|moi nguoi)|' +
    '(?:da )?(?:em|e|minh) (?:xin )?(?:gui|bao cao|tra loi)(?: (?:lai|so lieu|sl|bao cao|anh|chi|co|chu|c|a|sep|ac|mn))*|' +
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

/** "Chào c, e gửi sl tháng này": that figures follow; a month by its number may be another one and stays to be asked about. */
const sending =
  /^(?:da )?(?:(?:em |e )?chao (?:anh|chi|co|chu|c|a|ac|mn|moi nguoi|ca nha) (?:a )?)?(?:em|e|minh|ben em|ben e|phong em) (?:xin )?(?:gui|bao cao|nop)(?: (?:anh|chi|co|chu|c|a|ac|mn))?(?: (?:so lieu|sl|bao cao|bc|ket qua|so))(?: (?:cua )?(?:thang|ky|quy) nay)?(?: (?:a|nhe|anh|chi|c))*$/;

/** Words that lead into a list of answers or end it ("Kính gửi ...", "... báo cáo như sau:", "Trân trọng./."), which say nothing themselves. */
export const isFraming = (text: string): boolean => {
  const plain = plainWords(text);
  return (
    /^(?:kinh gui|kinh thua|tran trong|thua)(?: |$)/.test(plain) ||
    sending.test(plain) ||
    (plain.length < 120 && /(?:nhu sau|sau day|duoi day|cu the|nhu duoi)$/.test(plain))
  );
};

const askingBack =
  /(?:^|\s)(?:nghia la (?:gi|sao)|la gi|la sao|hoi gi|(?:ghi|tinh|lay|tra loi|dien|viet|bao cao|hieu) (?:the nao|nhu the nao|gi|sao)|(?:thi|la|ghi|nhu)? ?the nao|ra sao|lay o dau|de lam gi)(?: (?:vay|the|nhi|day|a|em|chi|anh|ha|nua))*$|^(?:(?:anh|chi|em|sep) oi )?(?:cho em hoi|cau \d{1,2} (?:co|la|tinh|ghi|hoi)|co (?:can|phai|duoc|tinh|nen|bao gom|gom)|(?:em|minh|ben em) (?:co )?(?:can|phai|duoc)) .*(?:khong|chua|ha|the nao|gi|sao)(?: (?:vay|the|nhi|a|em|chi|anh|ha|oi|sep))*$/;

/** Whether words ask something back ("nghĩa là gì?", "ghi thế nào ạ") instead of answering. */
export function isAskingBack(text: string): boolean {
  const plain = plainWords(text);
  return plain.endsWith('?') || (plain.length <= 120 && askingBack.test(plain));
}

/** Whether a reply is small talk or a question back rather than an answer in words. */
export const isPerhapsNoAnswer = (text: string): boolean =>
  isAskingBack(text) ||
  plainWords(text).length < 2 ||
  isSmallTalk(text) ||
  /^(?:nhu|giong) (?:tren|o tren|cau tren|da noi)$/.test(plainWords(text)) ||
  /^(?:thoi )?(?:bo qua|bo trong|de trong|khoi (?:ghi|can)|khong can(?: ghi| tra loi)?)(?: (?:cau|muc|phan)(?: nay)?)?(?: (?:a|nhe|di|em|chi|anh))*$/.test(
    plainWords(text),
  ) ||
  fold(text) === '';
