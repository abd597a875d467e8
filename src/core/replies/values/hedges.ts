import type { Doubt } from '../types.ts';

/* What its writer is not sure of: "khoảng 50", "chắc 5 lượt thì phải". */

/** Words in front of a number that hedge it. */
export const hedge =
  /(?<!\p{L})(~|≈|±|hơn|khoảng|gần|trên|dưới|ít nhất|tối thiểu|tối đa|xấp xỉ|ngót nghét|ngót|chừng|ước|tầm|độ|cỡ|hon|khoang|gan|tren|duoi|chung|uoc|tam)\s*$/iu;

/** The word in front of a number that hedges it, as a doubt. */
function hedgeDoubt(before: string): Doubt[] {
  const found = hedge.exec(before.slice(-20));
  return found ? [{ kind: 'hedged', hedge: found[1]! }] : [];
}

const unsure =
  /(?<!\p{L})(hình như|hinh nhu|chắc là|chắc|có lẽ|co le|nghe đâu|nghe nói|nhớ là|không nhớ rõ|không chắc|ko chắc|k chắc|khong chac|đâu đó|thì phải|thi phai|gì đó|hay sao|đổ lại|trở lên|trở xuống)(?!\p{L}|\s(?:chắn|chan))/iu;

/** "chắc 5 lượt thì phải": what its writer is not sure of, which is asked about like "khoảng". */
export function unsureDoubts(text: string, at: number): Doubt[] {
  const hedged = hedgeDoubt(text.slice(0, at));
  const found = unsure.exec(text);
  return hedged.length === 0 && found ? [{ kind: 'hedged', hedge: found[1]! }] : hedged;
}
