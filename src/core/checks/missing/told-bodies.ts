import { unitHead } from '../judging/names/acting-bodies.ts';
import type { View } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';

/* Units of the office that an answer names: other sentences may have the words of their names. */

const asksBody = /^(?:đơn vị|cơ quan|phòng|bộ phận|tổ chức|nơi)(?!\p{L})/iu;

/** "Phòng Kiểm tra văn bản" under "Đơn vị tham mưu": whether a text has the unit that is asked for nowhere by its kind and name; other sentences may have the same words. */
export function hidesBody({ whole }: View, name: string, label: string): boolean {
  const kind = unitHead.exec(name)?.[0];
  if (kind === undefined || !asksBody.test(label) || /[,;:\d]/u.test(name)) return false;
  const [first] = name.slice(kind.length).trim().split(/\s+/u);
  return !whole.has(longKey(`${kind} ${first}`));
}
