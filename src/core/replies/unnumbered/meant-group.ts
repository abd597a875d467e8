import { foldLoose } from '../../vietnamese/letters/fold.ts';
import type { OpenQuestion } from '../types.ts';

/* For how many questions one word stands: "tất cả đều không", "cả 3 mục vẫn như tháng trước". */

/** "0 hết", "tất cả đều không": nothing, for all of them. */
export const allNone =
  /^(?:ca|het|toan bo|tat ca)? ?(?:\d{1,2} )?(?:cau|muc|noi dung)(?: (?:tren|nay|deu|la))* (?:0|khong|ko)(?: co| het| ca)*$|^(?:(?:tat ca|deu|cac cau|cac muc|con lai|cac cau con lai)[ ,]+)+(?:la |bang )?(?:0|khong|ko)(?: co| het| ca)*$|^(?:0|khong|ko|khong co|ko co)(?: (?:het|ca|tat ca|luon|gi het))+$/;

/** "cả 3 mục vẫn như tháng trước": whom a word stands for, in front of it. */
const allOf =
  /^(?:(?:ca|het|toan bo|tat ca|deu|cac)[ ,]+)+(?:(?:\d{1,2}|hai|ba|bon|nam|sau) )?(?:cau|muc|noi dung|phan|y)(?: (?:tren|nay|do|deu|thi|la))*[ ,:]+(?=[a-z])/;

/** "không có gì mới cả 3 câu": the same behind it. */
const allOfBehind =
  /[ ,]+(?:cho |o )?(?:ca|het|toan bo|tat ca) (?:cac )?(?:(?:\d{1,2}|hai|ba|bon|nam|sau) )?(?:cau|muc|noi dung|phan|y)(?: (?:tren|nay|do|luon|het))*$/;

export function withoutAllOf(said: string): string {
  const plain = foldLoose(said);
  if (plain.length !== said.length) return said;
  const from = allOf.exec(plain)?.[0].length ?? 0;
  const to = plain.length - (allOfBehind.exec(plain)?.[0].length ?? 0);
  return to > from ? said.slice(from, to) : said;
}

/** The questions that have no answer yet. */
export const openOf = (questions: readonly OpenQuestion[]): OpenQuestion[] =>
  questions.filter((one) => !one.answered);

/** The open questions of the first group that has any. */
function firstOpenGroup(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const open = openOf(questions);
  return open.filter((one) => one.question.group === open[0]!.question.group);
}

/** "mai em gửi cả hai mục": all that is open, where as many were said; else its first group. */
export function groupMeant(questions: readonly OpenQuestion[], said: string): OpenQuestion[] {
  const plain = foldLoose(said);
  const count = (allOf.exec(plain) ?? allOfBehind.exec(plain))?.[0].match(countWord)?.[0];
  const open = openOf(questions);
  const many = count === undefined ? 0 : Number(count) || countWords.indexOf(count) + 2;
  return many === open.length ? open : firstOpenGroup(questions);
}
const countWords = ['hai', 'ba', 'bon', 'nam', 'sau'];
const countWord = new RegExp(`(?<![a-z])(?:\\d{1,2}|${countWords.join('|')})(?![a-z])`);
