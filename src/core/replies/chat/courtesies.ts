import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { isHeaderRow } from '../values/read-references.ts';
import { isFraming, isSmallTalk } from './small-talk.ts';

/** Words around answers that need no reply of their own: courtesies, and the headings of a pasted register. A figure is never one. */
export const isCourtesy = (text: string): boolean => {
  const plain = foldLoose(text).replace(/(?:thang|ky|quy|nam|den|ngay)(?: bao cao| ngay)? ?\d[\d/.-]*/g, ' ');
  if (text.includes('?') || /\d/.test(plain)) return false;
  return (
    isHeaderRow(text) ||
    /^(?:fwd?|fw|chuyen tiep|nguon)(?![a-z])[^:]{0,60}:?[^:]{0,60}:$/.test(plain.trim()) ||
    isFraming(text) ||
    /^(?:van phong|thanh tra|chi cuc|phong|don vi|ben em)(?: [a-z]+){0,5} (?:bao cao|gui|tra loi|tong hop)(?: (?:so lieu|chi|anh|nhu sau|thang|ky|nay))* ?:?$/.test(
      plain.trim(),
    ) ||
    (text.length < 40 &&
      (isSmallTalk(text) ||
        /^(?:da|vang|em|chi|anh|gui|bao cao|xin|chao|kinh|a|oi|nhe|so lieu|thang|nay|day|cua|phong|nhu|sau|het|gom|tinh|den|ngay|chot|xem|lai|roi|kiem tra|check|fw|fwd|chuyen tiep|tra loi| |,|:|\.|!|;|-|>)+$/.test(
          plain,
        )))
  );
};

/** "em đang đi công tác": where the writer is. */
const away =
  /^(?:(?:em|e|minh|toi|anh|chi) )?(?:dang|hom nay) (?:di cong tac|di hop|hop|o ngoai|di duong|ban|ban qua|nghi phep|lai xe|chay xe)(?: (?:a|nhe|qua|nen|bao nhanh|gui nhanh))*$/;

/** "À nhầm," beside the answer that mends it. */
export const isSlip = (text: string): boolean =>
  away.test(foldLoose(text).trim()) ||
  /^(?:(?:a|e|c|sr|oi|ui|chet|da|em|chi|anh|xin loi|sorry|bao|ghi|go|viet|nham|quen|lon|sai|roi|mat|nhe|so|[,.!;: ])+)$/.test(
    foldLoose(text),
  );
