import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { amountsIn, longestFigure, withoutPeriods } from '../values/read-amounts.ts';
import type { Piece } from '../values/read-items.ts';
import { sumsIn } from '../values/read-money.ts';
import { nameHead, whoseName } from '../values/read-words.ts';

/* The parts of a free reply: its clauses, and the figures in them. */

/** A figure of a clause and what it can answer; indices are those of the clause. */
export type Figure = { kind: 'number' | 'money' | 'percent'; start: number; end: number };

/** The figures of a clause in their order; days and the head count behind a count are none of their own. */
export function figuresOf(clause: string): Figure[] {
  if (clause.length > longestFigure) return [];
  const text = withoutPeriods(clause);
  const sums = sumsIn(text, true);
  const figures: Figure[] = sums.map(({ start, end }) => ({ kind: 'money', start, end }));
  for (const { start, end } of amountsIn(text)) {
    if (sums.some((sum) => start < sum.end && sum.start < end)) continue;
    if (/^\s?[/:]\s?\d/.test(text.slice(end)) || /\d\s?[/:]\s?$/.test(text.slice(0, start))) {
      // "4 lượt/6 người" is one count; a day is none.
      if (/\d\s?\/\s?\d/.test(text.slice(Math.max(0, start - 3), end + 3))) continue;
    }
    if (
      /^\s{0,2}(?:người|nguoi|công dân|cong dan)(?!\p{L})/iu.test(text.slice(end)) &&
      figures.length > 0 &&
      /(?:[/(]\s?|\d\s?(?:lượt|luot)(?:\s+(?:công dân|cong dan))?,?\s+)$/iu.test(
        text.slice(Math.max(0, start - 30), start),
      )
    )
      continue;
    // "đợt 2", "khoản 3" count nothing.
    if (/(?<!\p{L})(?:đợt|dot|khóa|khoá|quý|điều|khoản|lần thứ)\s+$/iu.test(text.slice(0, start))) continue;
    // "tăng 12 hồ sơ so với tháng trước" compares.
    if (/(?<!\p{L})(?:tăng|tang|giảm|giam|hơn|hon)\s+(?:thêm\s+|them\s+)?$/iu.test(text.slice(0, start)))
      continue;
    // "đã trả lời cả 2" counts nothing anew; "tất cả 60 hồ sơ đều đúng hạn" does.
    if (/(?<!\p{L}|(?:tất|tat) )(?:cả|ca)\s+$/iu.test(text.slice(0, start))) continue;
    if (/(?<!\p{L})(?:đã|da)\s[^,;]{0,60}(?:tất cả|tat ca)\s+$/iu.test(text.slice(0, start))) continue;
    const kind = /^\s?(?:%|phần trăm|phan tram)/iu.test(text.slice(end)) ? 'percent' : 'number';
    figures.push({ kind, start, end });
  }
  figures.sort((a, b) => a.start - b.start);
  // "tám ba": digits in words one by one, which no reader takes for one figure.
  const inWords = (one: Figure | undefined): boolean =>
    one !== undefined && !/\d/.test(text.slice(one.start, one.end));
  const joined = figures.map(
    (one, index) =>
      inWords(one) &&
      inWords(figures[index + 1]) &&
      text.slice(one.end, figures[index + 1]!.start).trim() === '',
  );
  return figures.filter((_, index) => !joined[index] && !joined[index - 1]).slice(0, 40);
}

/** The bounds of a slice without the small words that lead to it or on from it. */
export function trimmed(
  text: string,
  from: number,
  to: number,
  figure: { start: number; end: number },
): [number, number] {
  const lead =
    /^(?:[\s,;:.(]|(?:và|va|với|voi|trong đó|cho)\s|(?:còn|con)\s(?!(?:lại|lai|tồn|ton)?[\s:]*$))*/iu.exec(
      text.slice(from, figure.start),
    )![0].length;
  let end = to;
  for (;;) {
    const tail = /(?:[\s,;:.(]|\s(?:và|va|cho|với|voi|còn))$/iu.exec(
      text.slice(Math.max(figure.end, end - 8), end),
    );
    if (!tail || tail[0] === '') return [from + lead, end];
    end -= tail[0].length;
  }
}

const tailStart =
  /\s*\((?!\s*\d+\s*(?:người|nguoi|%))|\s(?:do|vì|vi|nguyên nhân|nguyen nhan|lý do|ly do|đã|da)\s(?=\s*\p{L})/iu;

const attribute =
  /^(?:lĩnh vực|linh vuc|về|ve|liên quan|lien quan|thuộc|thuoc|tại|tai|ở|của|cua|địa bàn|huyện|xã|mới|moi|cũ|cu|tồn|ton|nặc danh|trực tuyến|trực tiếp|qua mạng|kể cả|ke ca|gồm|bao gồm|trong đó|tính|tinh|theo|kỳ trước|tháng trước|không tính|ko tính|chưa tính)(?!\p{L})/iu;

/** A clause with a figure, and what is told about it behind ("trễ 1" and "do chờ ý kiến Bộ"); `tail` null when nothing is. */
export function countAndTail(clause: Piece): { count: Piece; tail: Piece | null } {
  const figure = clause.text.length > longestFigure ? -1 : clause.text.search(/\d/);
  const at = figure < 0 ? null : tailStart.exec(clause.text.slice(figure));
  if (!at) return { count: clause, tail: null };
  const cut = figure + at.index;
  const words = clause.text.slice(cut);
  const text = words
    .replace(/^[\s(]*(?:(?:do|vì|vi|nguyên nhân|nguyen nhan|lý do|ly do)(?:\s+(?:là|la))?[\s:]+)?/iu, '')
    .replace(/[\s)]+$/u, '');
  // "KN: 1 (lĩnh vực đo lường)" says what it is of, and nothing that became of it.
  if (/^\s*\(/.test(words) && attribute.test(text)) return { count: clause, tail: null };
  // Another figure behind it is a count of its own.
  const told =
    /^\s+(?:đã|da)\s+(?:trả lời|tra loi|xử lý|xu ly|giải quyết|giai quyet|chuyển|chuyen)\s/iu.test(words) ||
    (/^\s*\(/.test(words) && /^\s*\(\s*(?:đã|da|do|vì|vi|đang|dang|chờ|cho)\s/iu.test(words));
  if (!/\p{L}/u.test(text) || (!told && /\d/.test(text) && figuresOf(text).length > 0))
    return { count: clause, tail: null };
  const start = clause.start + cut + words.indexOf(text);
  return {
    count: { text: clause.text.slice(0, cut), start: clause.start, end: clause.start + cut },
    tail: { text, start, end: start + text.length },
  };
}

const sentenceEnd = /(?<=[\p{Ll}\d)”"]{2}|\s\d)\.\s+(?=\p{Lu}\p{Ll})/gu;

/** The sentences of a piece: full stops with a capital behind, which no abbreviation stands before. */
export function sentencesOf(piece: Piece): Piece[] {
  const sentences: Piece[] = [];
  let start = 0;
  for (const stop of [...piece.text.matchAll(sentenceEnd), null]) {
    const end = stop?.index ?? piece.text.length;
    const text = piece.text.slice(start, end);
    if (/[\p{L}\d]/u.test(text)) sentences.push({ text, start: piece.start + start, end: piece.start + end });
    if (stop) start = stop.index + stop[0].length;
  }
  return sentences;
}

const denialAhead = /^ (?:không|khong|ko|k)\s+(?:có|co|phát sinh|phat sinh|bị|bi|trễ|tre)\s/iu;

/** "đúng hạn 68 hồ sơ không có hồ sơ trễ hẹn": behind a figure a denial begins a clause of its own, also where no comma was typed. */
const deniesNext = (text: string, start: number, at: number): boolean =>
  denialAhead.test(text.slice(at, at + 20)) &&
  amountsIn(text.slice(Math.max(start, at - 200), at)).length > 0;

const bracketsAhead = /\d[^()]{0,20}\([^()\d]{4,}\)$/u;
const countBehindBrackets = (text: string, start: number, at: number): boolean =>
  text[at - 1] === ')' &&
  bracketsAhead.test(text.slice(start, at)) &&
  /^ \p{L}+(?: \p{L}+){0,2} \d/u.test(text.slice(at, at + 40));

const denialLead = /^\s*(?:không|khong|ko|k)\s(?:có|co|phát sinh|phat sinh|ban hành)?/iu;

/** Whether behind a figure what is told next is put off or denied. */
const awaitedNext = (text: string, start: number, at: number): boolean =>
  /\d/.test(text.slice(start, at)) &&
  /^ (?:còn|con) (?:[\p{L}/]+ ){1,6}(?:mai|chưa|chua|để|de|đang|dang|chờ|cho|đợi|doi|không|khong|ko|chiều|chieu|sáng|sang|sau)(?!\p{L})/iu.test(
    text.slice(at, at + 60),
  );

/** "đã xin lỗi và hẹn lại 2 hồ sơ": what was done before any figure is one clause. */
const tells = /^\s*(?:đã|da)\s\D*$/iu;

/** "trước và đúng hạn: 61": half of a name that the words behind "và" complete. */
const halfNamed = /(?:^|\s)(?:trước|đúng|truoc|dung)$/iu;

/** The clauses of a piece: what commas (not those of a decimal) and full stops separate. */
export function clausesOf(piece: Piece): Piece[] {
  const clauses: Piece[] = [];
  let start = 0;
  const push = (end: number): void => {
    const text = piece.text.slice(start, end);
    if (/[\p{L}\d]/u.test(text)) clauses.push({ text, start: piece.start + start, end: piece.start + end });
    start = end + 1;
  };
  let depth = 0;
  for (let at = 0; at < piece.text.length; at += 1) {
    const sign = piece.text[at]!;
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if ((sign === ',' || sign === '.') && !/\d/.test(piece.text[at + 1] ?? '')) push(at);
    else if (sign === ',' && /\D/.test(piece.text[at - 1] ?? '')) push(at);
    // "nhận 64 bộ/ trả 60 bộ đúng hẹn"; "4 lượt / 6 người" is one count.
    else if (
      sign === '/' &&
      /^\/\s+(?!\d+\s*(?:người|nguoi|ng|công dân)(?!\p{L}))/iu.test(piece.text.slice(at, at + 24))
    )
      push(at);
    else if (sign === ' ' && deniesNext(piece.text, start, at)) push(at);
    else if (sign === ':' && nameHead.test(piece.text.slice(at + 1, at + 40).trimStart())) {
      // "đơn vị chủ trì: Trường ...": what leads to the name is none of its own.
      if (whoseName.test(`${piece.text.slice(start, at + 1)} .`)) start = at + 1;
      else push(at);
    }
    // "không có văn bản nhưng có rà soát 4 quy trình".
    else if (
      /^ (?:nhưng|nhung) /i.test(piece.text.slice(at, at + 7)) &&
      denialLead.test(piece.text.slice(start, at))
    ) {
      push(at);
      start = at + 7;
    }
    // "trễ 2 (do mất điện) còn 1": behind what is told in brackets the next figure is another count.
    else if (sign === ' ' && countBehindBrackets(piece.text, start, at)) push(at);
    // "tiếp nhận 63 còn đúng hạn mai gửi".
    else if (/^ (?:còn|con) /i.test(piece.text.slice(at, at + 5)) && awaitedNext(piece.text, start, at))
      push(at);
    else if (
      /^ (?:và|va|còn|con|&) /i.test(piece.text.slice(at, at + 5)) &&
      !tells.test(piece.text.slice(start, at)) &&
      !halfNamed.test(piece.text.slice(start, at)) &&
      /\d/.test(foldLoose(piece.text.slice(at + 3, at + 40)))
    )
      push(at);
  }
  push(piece.text.length);
  return clauses;
}
