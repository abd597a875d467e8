import type { Material } from '../../src/core/material.ts';
import type { SectionBrief } from '../../src/drafting/section-brief.ts';
import { answerItems } from '../support/model-answers.ts';
import type { Served } from '../support/model-server.ts';

/* How a model misbehaves, by seed: in what it writes, in how it answers, and what people type that must not leave. */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

type Write = { write: string; from: string[]; replaces: string[] };
type Item = { keep: string[] } | Write;
type Spoil = (
  paragraphs: Item[][],
  context: { brief: SectionBrief; material: Material; random: Random },
) => void;

const subjects = [
  'Sở',
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Công đoàn Sở',
  'Lãnh đạo Sở',
  'Các phòng, đơn vị',
  'Chi cục',
  'Đoàn Thanh niên Sở',
  'Ban Giám đốc',
  'Phòng Quản lý Công nghệ',
];
const deeds = [
  'đã hoàn thành xuất sắc nhiệm vụ được giao',
  'đã ký kết chương trình phối hợp với Hội Nông dân tỉnh',
  'được UBND tỉnh tặng bằng khen',
  'đã xử lý dứt điểm các vụ việc tồn đọng',
  'tổ chức thành công ngày hội đổi mới sáng tạo',
  'đã ban hành quy định mới về văn hóa công sở',
  'tiếp đoàn công tác của Bộ Khoa học và Công nghệ',
  'tăng cường kiểm tra, kịp thời chấn chỉnh sai phạm',
  'được người dân, doanh nghiệp đánh giá cao',
  'đã khắc phục các hạn chế được chỉ ra',
  'không để xảy ra đơn thư vượt cấp',
  'tích cực ủng hộ quỹ vì người nghèo',
  'đã đưa vào vận hành hệ thống quản lý mới',
  'phát động phong trào thi đua nước rút',
  'hỗ trợ doanh nghiệp tiếp cận nguồn vốn ưu đãi',
  'tham mưu UBND tỉnh nhiều chính sách quan trọng',
  'đã nghiệm thu các đề tài đạt loại xuất sắc',
  'vượt chỉ tiêu kế hoạch được giao',
  'giảm mạnh thời gian giải quyết hồ sơ',
  'chưa phát hiện trường hợp vi phạm nào',
];

const appended =
  (words: (random: Random) => string): Spoil =>
  (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    if (write) write.write = write.write.replace(/\.$/, `${words(random)}.`);
  };
const someWrite = (paragraphs: Item[][], random: Random): Write | undefined => {
  const writes = paragraphs.flat().filter((item): item is Write => 'write' in item);
  return writes.length > 0 ? pick(writes, random) : undefined;
};
const slots = /\[\[[^\]]+\]\]/g;

/** What a misbehaving model does to a good answer. */
const spoils: Record<string, Spoil> = {
  'invents a number': appended((random) => `, tăng ${2 + Math.floor(random() * 97)}% so với tháng trước`),
  'invents a count': appended((random) => `, với ${11 + Math.floor(random() * 900)} lượt người tham gia`),
  'invents a number in words': appended(
    (random) => ` cho ${pick(['hai mươi', 'ba trăm', 'mười lăm', 'bảy'], random)} doanh nghiệp`,
  ),
  'invents a date': appended((random) => ` vào ngày ${1 + Math.floor(random() * 28)}/9/2023`),
  'invents a paper': appended((random) => ` (Quyết định số ${100 + Math.floor(random() * 900)}/QĐ-UBND)`),
  'invents money': appended((random) => `, tổng kinh phí ${1 + Math.floor(random() * 900)} triệu đồng`),
  'invents a name': appended(
    (random) =>
      `, phối hợp với ${pick(['Công ty Cổ phần Sao Bắc', 'Trường Đại học Hùng Vương', 'ông Lê Văn Tám'], random)}`,
  ),
  'adds a claim': appended((random) => `, ${pick(deeds, random)}`),
  'adds a sentence': (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    if (write) write.write += ` ${pick(subjects, random)} ${pick(deeds, random)}.`;
  },
  'types facts instead of slots': (paragraphs, { brief, random }) => {
    const write = someWrite(paragraphs, random);
    const offered = brief.questions.flatMap((one) => one.slots);
    if (write)
      write.write = write.write.replace(slots, (slot) => {
        const printed = offered.find((one) => one.slot === slot)?.prints ?? slot;
        return printed.replace(/\d/g, (digit) => (random() < 0.4 ? String((Number(digit) + 1) % 10) : digit));
      });
  },
  'swaps slots': (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    const found = write?.write.match(slots) ?? [];
    const [a, b] = [
      pick(found.length > 0 ? found : [''], random),
      pick(found.length > 0 ? found : [''], random),
    ];
    if (write && a !== b)
      write.write = write.write.replace(slots, (slot) => (slot === a ? b! : slot === b ? a! : slot));
  },
  'takes slots of other sections': (paragraphs, { material, random }) => {
    const write = someWrite(paragraphs, random);
    const id = pick([...material.answers.keys()], random);
    if (write) write.write = write.write.replace(/\.$/, `; [[${id}]].`);
  },
  'drops standing text': (paragraphs, { random }) => {
    for (const items of paragraphs) {
      const at = items.findIndex((item) => 'keep' in item && random() < 0.6);
      if (at >= 0) items.splice(at, 1);
    }
  },
  'retypes standing text with a change': (paragraphs, { brief, random }) => {
    const kept = brief.paragraphs.flat().filter(({ is }) => is === 'kept');
    const write = someWrite(paragraphs, random);
    if (kept.length === 0 || !write) return;
    const { text } = pick(kept, random).sentence;
    const words = text.split(' ');
    words.splice(
      Math.floor(random() * words.length),
      1,
      pick(['toàn diện', '2024', 'quyết liệt', 'mọi'], random),
    );
    paragraphs[0]!.push({ write: words.join(' '), from: write.from, replaces: [] });
  },
  'drops an answer': (paragraphs, { random }) => {
    const items = paragraphs.find((one) => one.some((item) => 'write' in item));
    if (items)
      items.splice(
        items.findIndex((item) => 'write' in item && random() < 2),
        1,
      );
  },
  'says a thing twice': (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    if (write) paragraphs.at(-1)!.push({ ...write, replaces: [] });
  },
  denies: (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    if (write) write.write = write.write.replace(/ (đã|có|tiếp|tổ chức|ban hành) /u, ' không $1 ');
  },
  'tells last month again': (paragraphs, { brief, random }) => {
    const dated = brief.paragraphs.flat().filter(({ is }) => is === 'dated');
    const write = someWrite(paragraphs, random);
    if (dated.length > 0 && write) write.write += ` ${pick(dated, random).sentence.text}`;
  },
  'claims every question': (paragraphs, { brief, random }) => {
    const write = someWrite(paragraphs, random);
    if (!write) return;
    write.from = brief.questions.map(({ id }) => id);
    write.write = write.write.replace(slots, (slot) => (random() < 0.4 ? '' : slot));
  },
  formats: (paragraphs, { random }) => {
    const write = someWrite(paragraphs, random);
    if (write) write.write = `- **${write.write}**`;
  },
};

/** An answer with one to three things done to it; what was done is added to `done`. */
export function misbehave(brief: SectionBrief, material: Material, random: Random, done: string[]): string {
  if (random() < 0.03)
    return pick(['Xin lỗi, tôi không hiểu.', '{"paragraphs": [[{"write"', '{}', '[]', 'null'], random);
  const paragraphs = structuredClone(answerItems(brief)) as Item[][];
  const times = 1 + Math.floor(random() * 3);
  for (let n = 0; n < times; n += 1) {
    const kind = pick(Object.keys(spoils), random);
    spoils[kind]!(paragraphs, { brief, material, random });
    done.push(kind);
  }
  return JSON.stringify({ paragraphs });
}

/** Sentences without digits that no answer says: made up, and what earlier months told without their figures. */
export function inventions(material: Material, count: number, random: Random): string[] {
  const earlier = material.history
    .flatMap((report) =>
      report.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences)),
    )
    .filter(({ standing, text }) => !standing && text.length < 400)
    .flatMap(({ text }) => text.split(/(?<=;)\s/u))
    .map((text) =>
      text
        .replace(/\([^)]*\)/g, '')
        .replace(/\S*\d\S*/g, '')
        .replace(/\s{2,}/g, ' ')
        .replace(/[\s,;]+$/u, '')
        .trim(),
    )
    .filter((text) => text.split(' ').length > 5);
  const found = new Set<string>();
  while (found.size < count) {
    const text = random() < 0.3 ? pick(earlier, random) : `${pick(subjects, random)} ${pick(deeds, random)}`;
    const whole = `${text[0]!.toLocaleUpperCase('vi')}${text.slice(1)}`;
    found.add(random() < 0.3 ? `Trong tháng, ${text}.` : `${whole}.`);
  }
  return [...found];
}

export type Fault = Served;

/** Faults of a server, of the connection and of an answer's form. */
export const faults: readonly Fault[] = [
  { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  { kind: 'status', status: 429, headers: { 'retry-after': '900' } },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 400, message: 'bad' },
  { kind: 'status', status: 401 },
  { kind: 'reset' },
  { kind: 'reset', after: '{"paragraphs": [[' },
  { kind: 'silent' },
  { kind: 'endless' },
  { kind: 'early', text: '{"paragraphs": [[{"keep"' },
  { kind: 'html' },
  { kind: 'refusal' },
  { kind: 'text', text: '```json\n{"paragraphs": []}\n```' },
  { kind: 'text', text: '{"paragraphs": [', finish: 'length' },
  { kind: 'text', text: '', finish: 'content_filter' },
  { kind: 'text', text: '{"bao_cao": "…"}' },
  { kind: 'text', text: '' },
];

const names = [
  'Nguyễn Văn Bình',
  'Trần Thị Thu Hà',
  'Lê Quốc Khánh',
  'Phạm Minh Đức',
  'Hoàng Thị Lan',
  'Vũ Đình Trọng',
  'Bùi Xuân Phái',
  'Đỗ Thị Mơ',
];

/** The n-th secret: a value, and a sentence of an answer that holds it. */
export function secretOf(n: number, random: Random): { value: string; sentence: string } {
  const digits = (length: number) => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const phone = `0${pick(['3', '5', '7', '8', '9'], random)}${digits(8)}`;
  const name = pick(names, random);
  const made: [value: string, sentence: string][] = [
    [phone, `Đã liên hệ công dân theo số ${phone} và hẹn lại ngày trả kết quả`],
    [phone.replace(/(\d{4})(\d{3})(\d{3})/, '$1.$2.$3'), ''],
    [phone.replace(/(\d{4})(\d{3})(\d{3})/, '$1 $2 $3'), ''],
    [`0${digits(11)}`, ''],
    [digits(9), ''],
    [`${1 + Math.floor(random() * 8)}${digits(12)}`, ''],
    [`${pick(['binh.nv', 'thu-ha', 'khanh_lq'], random)}${digits(2)}@thu.vn`, ''],
    [name, `Đã trả lời đơn của ${pick(['ông', 'bà', 'công dân'], random)} ${name} về hồ sơ đất`],
    [name, `Ghi nhận phản ánh của ${name}, đã chuyển đơn vị liên quan`],
  ];
  const [value, sentence] = made[n % made.length]!;
  const about = [
    'Đã gọi lại theo số',
    'Điện thoại liên hệ:',
    '',
    'Đã đối chiếu CCCD số',
    'Số CMND',
    'Chuyển vào tài khoản',
    'Đã gửi thư tới',
  ][n % made.length];
  return { value, sentence: sentence || `${about} ${value} để hướng dẫn bổ sung hồ sơ`.trim() };
}
