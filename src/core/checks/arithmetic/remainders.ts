import { alike, openness, type Said, shows } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { about } from './classes.ts';
import type { WrongSum } from './shares.ts';

/* What is left of a whole. */

const received = /tiếp nhận|nhận được|nhận|phải giải quyết|thụ lý|ghi nhận|tổng|có/iu;
const done = /(?:đã|được)(?!\p{L})|giải quyết|trả lời|xử lý|tiếp thu|hoàn thành/iu;
const carried = /kỳ trước|tháng trước chuyển|chuyển sang|tồn(?!\p{L})|trước chuyển/iu;

/** "số hồ xung yếu giảm hai hồ so với tháng trước, còn 09 hồ": where a change led. */
const fell = /(?<!\p{L})(?:giảm|tăng)\s[^;]{0,60}so với/iu;

/** "tiếp nhận 57 kiến nghị, đã trả lời 54 kiến nghị, còn 05 kiến nghị": what is left of what came in. */
export function remainders(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  const { text } = sentence.at;
  if (carried.test(text)) return [];
  return saids.flatMap((left, at): WrongSum[] => {
    if (left.role !== 'rest' || left.hedged || /\(/u.test(left.lead) || fell.test(left.lead)) return [];
    const before = saids
      .slice(0, at)
      .filter((one) => one.role === 'plain' && alike(one, left) && one.depth <= left.depth);
    const [came, went, more] = before.slice(-3);
    const two = more ? [went!, more] : came && went ? [came, went] : null;
    if (
      !two ||
      !received.test(two[0]!.lead) ||
      !done.test(`${two[1]!.lead} ${about(two[1]!)}`) ||
      two.some(({ hedged }) => hedged)
    )
      return [];
    const [all, some] = two as [Said, Said];
    const rest = all.value - some.value;
    if (rest < 0 || shows(left, rest, openness(sentence, all) + openness(sentence, some))) return [];
    const certain = /còn lại|còn(?! phải)/iu.test(left.lead) || left.value > rest;
    const other = saids.some((one) => one !== left && one.value === left.value && one.start < left.start);
    // "tiếp nhận 524 hồ sơ, trong đó 498 hồ sơ trực tuyến; đã giải quyết 476 hồ sơ, còn 48 hồ sơ": of the whole, not of the class between.
    if (before.slice(0, -2).some((whole) => shows(left, whole.value - some.value))) return [];
    if (!certain || other || (more && came && shows(left, came.value - went!.value - more.value))) return [];
    return [{ start: left.cue, end: left.end, expected: null }];
  });
}

/** "01 đơn tố cáo, số còn lại (27 đơn)": the bracket says how many are left. */
export const leftInBracket = /(?<!\p{L})còn lại\s*$/iu;

const leftBehind = /^(?:\s\p{L}+){0,2}\s+còn lại(?!\p{L})/iu;

/** "Trong 36 đơn có 08 đơn khiếu nại, 01 đơn tố cáo, số còn lại (27 đơn) ...": what no whole in front leaves of its parts. */
export function wrongRests(sentence: SeenSentence, saids: readonly Said[]): WrongSum[] {
  return saids.flatMap((left, at): WrongSum[] => {
    const cue = /(?:(?:số|phần)\s+)?còn lại\s*\(\s*$/iu.exec(left.lead);
    // "Trong 06 điểm đen, đã xử lý xong 04 điểm, 02 điểm còn lại đang lập hồ sơ".
    const behind = cue === null && left.depth === 0 && leftBehind.test(left.tail);
    if (!(cue || behind) || left.hedged) return [];
    const before = saids
      .slice(0, at)
      .filter(
        (one) =>
          one.role === 'plain' &&
          one.clause === left.clause &&
          (behind ? one.depth === left.depth : one.depth < left.depth),
      );
    const like = before.filter((one) => alike(one, left));
    if (like.length < 2 || like.length < before.length || like.some(({ hedged }) => hedged)) return [];
    const computes = like.some((whole, from) => {
      const parts = like.slice(from + 1);
      const open = [whole, ...parts].reduce((sum, one) => sum + openness(sentence, one), 0);
      const rest = parts.reduce((sum, one) => sum - one.value, whole.value);
      return parts.length > 0 && shows(left, rest, open);
    });
    return computes ? [] : [{ start: left.start - (cue?.[0].length ?? 0), end: left.end, expected: null }];
  });
}

const net = /(?<!\p{L})tăng (?:thuần|ròng)(?: là| được)?\s+$/iu;
const gone = /(?<!\p{L})(?:giải thể|chấm dứt|ngừng|rời|rút|thôi|nghỉ|xóa|xoá|ra khỏi|chuyển đi)(?!\p{L})/iu;

/** "thành lập mới 06 hợp tác xã, giải thể 02 hợp tác xã, tăng ròng 04 hợp tác xã": what came over what went, both told right in front. */
export const wrongNets = (saids: readonly Said[]): WrongSum[] =>
  saids.flatMap((said, at): WrongSum[] => {
    const cue = net.exec(said.lead);
    const two = saids.slice(Math.max(0, at - 2), at);
    if (!cue || said.hedged || two.length < 2) return [];
    if (
      two.some((one) => one.role !== 'plain' || one.clause !== said.clause || one.hedged || !alike(one, said))
    )
      return [];
    const [went, came] = [true, false].map((is) => two.find(({ lead }) => gone.test(lead) === is));
    if (!went || !came || came.value - went.value === said.value) return [];
    return [{ start: said.start - said.lead.length + cue.index, end: said.end, expected: null }];
  });
