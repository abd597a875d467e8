import type { AnswerValue } from '../../src/core/answer.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import type { Question, ReportTemplate } from '../../src/core/template.ts';
import { office, template } from './worlds.ts';

/* The invented office of the random conversations, and what its people type: each text with the value it means. */

/** What a conversation draws by chance; the same seed draws the same. */
export type Draw = {
  /** A whole number from `low` to `high`. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
};

/** A small seeded generator (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: (items) => items[whole(0, items.length - 1)]!,
  };
}

// ---- the office --------------------------------------------------------------------------------------------------------------------------

/** Every kind of question once or more, the counted group first. */
export const asked = [
  ...['ho-so-tiep-nhan', 'ho-so-dung-han', 'ho-so-tre-han', 'ly-do-tre-hen', 'ho-so-dang-giai-quyet'],
  ...['ty-le-tiep-nhan', 'kinh-phi-ho-tro', 'hoi-nghi-tap-huan', 'van-ban-chi-dao', 'nhiem-vu-danh-gia'],
  ...['viec-khac-tdc', 'phong-chong-tham-nhung'],
];
/** Places of the counted questions of the first group, which a row of values answers. */
export const row = [0, 1, 2, 4, 5];
/** Place of the count of late files, and of their reason, which is asked when there are any. */
export const late = 2;
export const reason = 3;

/** The question of one unit, with the ids of its own. */
const ofUnit = (id: string, unit: string): Question => {
  let text = JSON.stringify(template.questions.find((question) => question.id === id));
  for (const one of asked) text = text.replaceAll(`"${one}"`, `"${one}-${unit}"`);
  return { ...(JSON.parse(text) as Question), owner: unit };
};

/** An office with so many units of one person each, and a template that asks each of them everything. */
export function officeOf(people: number): { office: Organisation; template: ReportTemplate; keys: string[] } {
  const units = Array.from({ length: people }, (_, index) => `u${index + 1}`);
  const [coordinator] = office.people.filter((one) => one.key === 'nguyet');
  return {
    keys: units.map((unit) => `p-${unit}`),
    office: {
      ...office,
      units: [...office.units, ...units.map((unit) => ({ key: unit, name: `Phòng số ${unit}` }))],
      people: [
        ...office.people.filter((one) => !one.roles.includes('contributor')),
        { ...coordinator!, roles: ['coordinator'] },
        ...units.map((unit) => ({
          key: `p-${unit}`,
          name: `Cán bộ ${unit}`,
          unit,
          roles: ['contributor' as const],
          slack: { handle: `p-${unit}` },
        })),
      ],
    },
    template: {
      ...template,
      sections: template.sections.map((section) => ({ ...section, patterns: [] })),
      questions: units.flatMap((unit) => asked.map((id) => ofUnit(id, unit))),
    },
  };
}

// ---- what people type ------------------------------------------------------------------------------------------------------------------

/** Words and the value that they mean. */
export type Typed = { text: string; value: AnswerValue };

const words = [
  'một cửa',
  'sở hữu trí tuệ',
  'đo lường',
  'chuyển giao công nghệ',
  'an toàn bức xạ',
  'truy xuất nguồn gốc',
];
const places = ['Đông Lam', 'Vĩnh Thượng', 'Thạch Bình', 'Hòa Sơn', 'Phú Lộc'];

/** Something to answer a question with, and the value that it means. */
export function typedFor({ id, type, unit }: Question, draw: Draw): Typed {
  const count = draw.whole(2, 999);
  if (!id.startsWith('ho-so') && draw.chance(0.08))
    return { text: 'không phát sinh', value: { kind: 'none' } };
  switch (type) {
    case 'number': {
      const value = String(id.startsWith(asked[late]!) ? draw.whole(0, 3) : count);
      return { text: value, value: { kind: 'number', value, unit: unit!, people: null } };
    }
    case 'percent': {
      const value = String(draw.whole(50, 100));
      return { text: `${value}%`, value: { kind: 'percent', value } };
    }
    case 'money':
      return { text: `${count} triệu`, value: { kind: 'money', value: `${count}000000` } };
    case 'events': {
      const name = `Hội nghị phổ biến quy định về ${draw.pick(words)}`;
      const day = draw.whole(15, 30);
      const date = `2023-08-${day}`;
      const event = { name, date, to: null, people: String(count), place: null, purpose: null };
      return { text: `${day}/8/2023 ${name}, ${count} người`, value: { kind: 'events', items: [event] } };
    }
    case 'reference':
    case 'references': {
      const title = `tự kiểm tra công tác ${draw.pick(words)}`;
      const number = `${count}/KH-SKHCN`;
      const paper = { type: 'Kế hoạch', number, date: '2023-09-05', issuer: null, title, action: null };
      return {
        text: `KH ${number} ngày 05/9/2023 ${title}`,
        value: { kind: 'references', items: [paper] },
      };
    }
    case 'names': {
      const items = [`Hợp tác xã Nông nghiệp ${draw.pick(places)}`];
      return { text: items[0]!, value: { kind: 'names', items } };
    }
    case 'list': {
      const items = [`kiểm tra ${count} cơ sở kinh doanh tại xã ${draw.pick(places)}`];
      return { text: items[0]!, value: { kind: 'list', items } };
    }
    default: {
      const text = `đã trả lời bằng văn bản ${count} kiến nghị về ${draw.pick(words)}`;
      return { text, value: { kind: 'text', text } };
    }
  }
}
