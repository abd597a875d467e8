import type { Said } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import type { Shape } from './derived.ts';

/* The ways of reckoning that the words around a figure speak of. */

const summing =
  /(?<!\p{L})(?:tổng|cộng|lũy kế|luỹ kế|gộp|nâng|đưa|cả thảy|tất cả|đến nay|từ đầu|cả hai|hai loại|hai tháng|thành)(?!\p{L})[^;]{0,80}$/iu;
const parting =
  /(?<!\p{L})(?:còn|chưa|không|vắng|trượt|hỏng|khác|nam|nữ|trong nước|nội địa|chênh|hơn|kém|thiếu|thừa|giảm|tăng|thêm|bớt|riêng|trừ|hụt|nhích|vượt)(?!\p{L})[^;]{0,50}$/iu;
const partingBehind =
  /^[^,;.()\d]{0,24}(?<!\p{L})(?:còn lại|chưa|không|đang|vắng|trượt|khác|so với)(?!\p{L})/iu;
const each = /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})[^;]{0,50}$/iu;
/** What is told of each of so many, behind its figure. */
export const eachBehind = /^[^,;.()\d]{0,24}(?:\/|(?<!\p{L})(?:mỗi|một)(?!\p{L}))/iu;

const ofThen: readonly Shape[] = ['sum', 'difference', 'share', 'quotient'];

/** The ways of reckoning that the words around a figure speak of. */
export function shapesSaid(
  sentence: SeenSentence,
  { kind, role, start, tail, fact }: Said,
): ReadonlySet<Shape> {
  const { text } = sentence.at;
  const lead = text.slice(Math.max(text.lastIndexOf(';', start) + 1, start - 110, 0), start);
  // A figure of then, told beside this month's, may be anything that two of then make.
  const shapes = new Set<Shape>(role === 'base' ? ofThen : []);
  if (kind === 'percent') {
    // Points lie between two rates, and are neither growth nor share.
    if (/điểm/iu.test(fact.text + tail.slice(0, 12))) shapes.add('points');
    else if (role === 'step' || /(?<!\p{L})(?:tăng|giảm|hơn|kém|vượt)(?!\p{L})[^,;]{0,60}$/iu.test(lead)) {
      shapes.add('growth').add('points');
    } else shapes.add('share');
    return shapes;
  }
  if (role === 'total' || role === 'cumulative' || role === 'result' || summing.test(lead)) shapes.add('sum');
  if (
    role === 'step' ||
    role === 'rest' ||
    role === 'result' ||
    parting.test(lead) ||
    partingBehind.test(tail)
  )
    shapes.add('difference');
  if (role === 'average' || each.test(lead) || eachBehind.test(tail) || /\//u.test(fact.text))
    shapes.add('quotient');
  return shapes;
}
