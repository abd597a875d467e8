import { slotOf } from '../judging/names/judge-slots.ts';
import type { SeenSentence } from '../reading/view.ts';

/* "Khách hàng lớn nhất là Hợp tác xã An Phú." kept from last month, where an answer under that label names another one this month. */

/** So much of a label must stand in the sentence; the word for the kind of what is asked ("nơi", "đơn vị") is no part of it. */
const share = 0.75;
const kinds = new Set(
  'nơi địa điểm đơn vị cơ quan người đồng chí doanh nghiệp xã phường trường tổ chức cá nhân tên số'.split(
    ' ',
  ),
);

/** Whether an answer asks for the name that a sentence of last month gives, and names one that stands nowhere in the draft. */
export function isAskedAnew(sentence: SeenSentence): boolean {
  const { view, longSet, longWords } = sentence;
  const entry = sentence.kept ?? sentence.told;
  if (!entry?.newest || sentence.at.plans || sentence.at.heading || !namesOne(sentence)) return false;
  return (view.material.answers ?? []).some((answer) =>
    slotOf(answer).some(({ label, lines }) => {
      const asked = [...label].filter((word) => !kinds.has(word));
      if (asked.length < 2 || longWords.length > asked.length + 16) return false;
      const met = asked.filter((word) => longSet.has(word)).length;
      return met >= asked.length * share && met >= 2 && !lines.some((line) => view.stands(line));
    }),
  );
}

/** A name of its own, which may be another one next month. */
const namesOne = ({ at: { text } }: SeenSentence): boolean =>
  /\p{Ll}\s(?:\p{Lu}\p{L}*\s){1,}\p{Lu}\p{L}*|^(?:\p{L}+\s){1,6}\p{Lu}/u.test(text);
