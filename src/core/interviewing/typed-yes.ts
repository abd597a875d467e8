import { foldLoose } from '../vietnamese/letters/fold.ts';

/** A typed yes or no to a proposal: to the one of a printed number, to all, or to the only one that waits. */
export type TypedYes = { yes: boolean; number: number | null; all: boolean };

const yesWords =
  'dung|dung roi|dung vay|dung the|vang|da vang|da dung|phai|phai roi|chuan|chinh xac|dong y|xac nhan|ok|oke|uh|u|yes|dung het|dung ca|dung tat ca';
const noWords = 'khong|khong phai|khong dung|sai|sai roi|chua dung|chua phai|ko|ko phai|k phai|no';
const decisionForm = new RegExp(
  `^(?:cau (\\d{1,3})[ :]*)?(?:da )?(?:(${yesWords})|(${noWords}))(?: (?:het|ca|tat ca|hai|roi))*(?: (?:a|nhe|anh|chi|em|cam on))*(?: cau (\\d{1,3}))?$`,
);

/** A typed yes or no to a proposal ("đúng", "câu 3 sai", "đúng hết"); null for everything else. */
export function typedYes(text: string): TypedYes | null {
  const plain = foldLoose(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const match = decisionForm.exec(plain);
  if (!match) return null;
  const number = match[1] ?? match[4];
  return {
    yes: match[2] !== undefined,
    number: number === undefined ? null : Number(number),
    all: /\b(?:het|ca)\b/.test(plain),
  };
}
