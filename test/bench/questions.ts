/* Free questions against a server that misbehaves and fails on purpose: every line shown must be one that the store gives. */

import { writePeriod } from '../../src/core/vietnamese/dates/periods.ts';
import { figuresText } from '../../src/text/figures.ts';
import { foundText } from '../../src/text/found.ts';
import { valueText } from '../../src/text/values.ts';
import { freeFigures } from '../../src/usecases/free-figures.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { FigureItem } from '../../src/usecases/notices-figures.ts';
import { storedFigures } from '../../src/usecases/stored-figures.ts';
import { type Served, startModelServer } from '../support/model-server.ts';
import { openDesk } from '../support/office-desk.ts';
import { conversingOn } from '../support/question-desk.ts';
import { readMarkdown, template } from '../support/worlds.ts';
import { faults, randomOf, secretOf } from './model-faults.ts';
import { scaled } from './timing.ts';

const months = ['2023-06', '2023-07', '2023-08', '2023-09'];
const questions = [
  'Hồ sơ tiếp nhận tháng 8 so với tháng 7 tăng hay giảm?',
  'Kinh phí hỗ trợ các tháng gần đây thế nào?',
  'Tổng số lượt tiếp công dân từ tháng 6 đến tháng 9 là bao nhiêu?',
  'Tháng nào có nhiều hồ sơ trễ hẹn nhất?',
  'Tháng 9 ai đã báo số đơn khiếu nại?',
  'Đã lưu số liệu những kỳ nào?',
  'Quý III có bao nhiêu xe ô tô?',
];

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** What is invented is told by its digits: no stored figure has them. */
const inventedFigure = (random: Random): string => `77${Math.floor(random() * 900) + 100}`;
const claims = [
  'tăng mạnh so với kỳ trước',
  'không có hồ sơ trễ hẹn',
  'hoàn thành xuất sắc nhiệm vụ',
  'theo Quyết định số 77123/QĐ-UBND ngày 30/2/2023',
  'bảy mươi bảy nghìn hồ sơ',
  'do ông Nguyễn Văn Bịa báo cáo',
];

function toolCall(random: Random): { name: string; args: unknown } {
  const figure = random() < 0.9 ? pick(template.questions, random).id : 'ma-bia-dat';
  const period = random() < 0.9 ? pick(months, random) : pick(['2099-13', 'tháng sau', 77123], random);
  const name = pick(
    [
      ...['periods', 'figures_of_period', 'figure_over_periods', 'compare_periods', 'total_over_periods'],
      ...['who_answered', 'papers_of_period', 'xoa_het', 'write_answer'],
    ],
    random,
  );
  const args = { period, figure, with: pick(months, random), value: inventedFigure(random) };
  return { name, args: random() < 0.05 ? '{"period": "2023' : args };
}

/** One reply, wrong in one of many ways or right. */
function reply(random: Random, rows: number): Served {
  const roll = random();
  if (roll < 0.45 || rows === 0)
    return {
      kind: 'tools',
      calls: Array.from({ length: 1 + Math.floor(random() * 3) }, () => toolCall(random)),
    };
  const show = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    random() < 0.85
      ? `k1.${1 + Math.floor(random() * 3)}`
      : pick(['k1', 'k9.9', 'tất cả', inventedFigure(random)], random),
  );
  const about = pick(
    [
      '',
      'hồ sơ tiếp nhận [[k1.ky]]',
      `hồ sơ tiếp nhận là ${inventedFigure(random)} hồ sơ`,
      `hồ sơ ${pick(claims, random)}`,
      '[[k1.1]]',
    ],
    random,
  );
  const json = JSON.stringify({ show, about, answer: inventedFigure(random) });
  if (roll < 0.75) return { kind: 'text', text: json };
  if (roll < 0.9)
    return {
      kind: 'text',
      text: `Có ${inventedFigure(random)} hồ sơ, ${pick(claims, random)}.\n\`\`\`json\n${json}\n\`\`\``,
    };
  return { kind: 'text', text: `Có ${inventedFigure(random)} hồ sơ, ${pick(claims, random)}.` };
}

/** Every line that the store could give for a figure of a month, and the counts behind it; what is shown is held against these. */
type Known = { lines: Set<string>; counts: Map<string, number> };

const computed =
  /^(?<label>.+), (?<to>tháng \d+\/\d+) so với (?<from>tháng \d+\/\d+): (?:(?<turn>tăng|giảm) (?<by>[\d.]+) .+|không đổi, cùng là .+)$/u;
const summed =
  /^(?<label>.+), \d+ kỳ từ (?<from>tháng \d+\/\d+) đến (?<to>tháng \d+\/\d+): tổng cộng (?<sum>[\d.]+) /u;
const monthsOf = (first: string, last: string) => {
  const names = months.map((one) => writePeriod(one, 'short'));
  return names.slice(names.indexOf(first), names.indexOf(last) + 1);
};

/** Whether a shown line is one of the store's, or computes from those. */
function holds(line: string, { lines, counts }: Known): boolean {
  if (lines.has(line) || / chưa có số liệu$| chưa được duyệt /u.test(line)) return true;
  const number = (text: string) => Number(text.replaceAll('.', ''));
  const change = computed.exec(line)?.groups;
  if (change) {
    const difference =
      (counts.get(`${change.label}, ${change.to}`) ?? Number.NaN) -
      (counts.get(`${change.label}, ${change.from}`) ?? Number.NaN);
    const told = change.by === undefined ? 0 : number(change.by) * (change.turn === 'giảm' ? -1 : 1);
    return difference === told;
  }
  const total = summed.exec(line)?.groups;
  if (total) {
    const values = monthsOf(total.from!, total.to!).flatMap(
      (month) => counts.get(`${total.label}, ${month}`) ?? [],
    );
    return values.reduce((a, b) => a + b, 0) === number(total.sum!);
  }
  // One month has no total of its own but its value; percents have a mean only.
  return (
    /^(?:Các kỳ đã lưu|Còn nợ câu trả lời, kỳ tháng \d+\/\d+): |: (?:tổng cộng|cao nhất|các kỳ bằng nhau,) /u.test(
      line,
    ) && !/77\d{3}/u.test(line)
  );
}

/** N questions: lines shown that the store does not give, invented figures and claims shown, questions without an end, secrets sent. */
export async function benchQuestions(count: number) {
  const random = randomOf(5);
  const desk = await openDesk();
  const earlier = await Promise.all(
    ['2023-06', '2023-07'].map((month) => readMarkdown(`${month}/bao-cao.md`)),
  );
  await learnHistory(desk.deps, earlier);
  await desk.open();
  await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
  const known: Known = { lines: new Set(), counts: new Map() };
  const people = new Set(desk.deps.office.people.map(({ name }) => name));
  for (const month of months)
    for (const { item } of await storedFigures(desk.deps, null, month, true)) {
      // What was chosen is told in full, what is only listed may be cut.
      const [told, cut] = [lineOf(item, 'chosen'), lineOf(item, 'listed')];
      known.lines.add(told).add(cut);
      const { value } = item;
      if ('value' in value && typeof value.value === 'string')
        known.counts.set(told.slice(0, told.length - valueText(value).length - 2), Number(value.value));
    }
  let shown = 0;
  const server = await startModelServer({
    answer: (request) => {
      if (random() < 0.1) return pick(faults, random);
      return reply(random, request.messages.filter(({ role }) => role === 'tool').length);
    },
  });
  const tally = {
    questions: 0,
    chosen: 0,
    listed: 0,
    byRules: 0,
    lines: 0,
    strange: 0,
    invented: 0,
    endless: 0,
    seen: 0,
  };
  const examples: string[] = [];
  await import('../../src/drafting/questions/talk.ts');
  for (let n = 0; n < count; n += 1) {
    const secret = secretOf(n, random);
    const words = `${pick(questions, random)} ${secret.sentence}`;
    const from = server.received.length;
    const deps = { ...desk.deps, drafter: conversingOn(server, { timing: scaled() }) };
    const actor = desk.actor(pick(['nguyet', 'bach', 'yen'], random));
    const { notice } = await freeFigures(deps, { actor, words, period: null, resume: null });
    tally.questions += 1;
    if (notice.kind === 'figures') tally.byRules += 1;
    else tally[notice.how] += 1;
    const text = (notice.kind === 'figures' ? figuresText(notice) : foundText(notice)).replaceAll(words, '…');
    if (text.trim() === '') tally.endless += 1;
    if (notice.kind === 'figures-found') {
      const told = linesOf(text);
      tally.lines += told.length;
      const strange = told.filter((line) => !holdsWho(line, people) && !holds(line, known));
      tally.strange += strange.length;
      examples.push(...strange);
      if (
        /77\d{3}/u.test(text) ||
        claims.some((claim) => text.includes(claim)) ||
        /\d/u.test(withoutMonths(text.split('\n')[0]!))
      )
        tally.invented += 1;
    }
    shown += text.length;
    const sent = server.received
      .slice(from)
      .map(({ body }) => body)
      .join('\n');
    if (sent.includes(secret.value)) tally.seen += 1;
  }
  await server.close();
  await desk.stop();
  return { ...tally, shown, examples: examples.slice(0, 5) };
}

/** How a figure is shown. */
const lineOf = (item: FigureItem, how: 'chosen' | 'listed'): string =>
  linesOf(
    foundText({
      ...{ kind: 'figures-found', how, rows: [{ is: 'figure', item }], more: 0, withheld: 0 },
      ...{ words: '', topic: null, model: '', coordinators: [], resume: null },
    }),
  )[0]!;

/** The rows of an answer without their sources. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replace(/ \(nguồn: .*\)$/u, ''));

/** "Số đơn khiếu nại, tháng 9/2023: Mai Xuân Bách (Thanh tra)". */
const holdsWho = (line: string, people: ReadonlySet<string>): boolean => {
  const name = /: ([\p{L} ]+) \([^()]+\)(?:, \d+ câu)?$/u.exec(line)?.[1];
  return name !== undefined && people.has(name);
};

const withoutMonths = (head: string): string =>
  head.replace(/tháng \d+\/\d{4}/gu, '').replace(/mô hình \S+/giu, '');
