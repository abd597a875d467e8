import { foldLoose } from '../vietnamese/letters/fold.ts';

const skipForm =
  /^(?:(?:thoi|em|minh|toi|cho em|cho) )*(?:bo qua|qua cau (?:khac|sau|tiep|tiep theo)|de (?:sau|cau nay sau)|hoi cau khac)(?: (?:cau nay|cau do|cai nay|da|di|nhe|a|em|chi|anh))*$/;
const backForm =
  /^(?:(?:thoi|em|minh|toi|cho em|cho) )*(?:quay lai|tro lai|lui lai|quay ve)(?: (?:cau truoc|cau vua roi|truoc|da|di|nhe|a|em|chi|anh|giup))*$|^cau truoc(?: (?:nhe|a|di))*$/;

/** The words of the buttons "Bỏ qua" and "Quay lại" where questions are asked one at a time; null for everything else. */
export function typedStep(text: string): 'skip' | 'back' | null {
  const plain = foldLoose(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return skipForm.test(plain) ? 'skip' : backForm.test(plain) ? 'back' : null;
}
