import { afterEach, describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/core/checks/check-draft.ts';
import { fillPlan } from '../../src/core/draft.ts';
import type { Material } from '../../src/core/material.ts';
import { planSchema } from '../../src/core/plan.ts';
import type { PlanAsk } from '../../src/usecases/ports.ts';
import { answerItems } from '../support/model-answers.ts';
import { asked, briefsOf, drafterOn, goodAnswer, sectionOf } from '../support/model-desk.ts';
import {
  type ChatRequest,
  type ModelServer,
  type Served,
  startModelServer,
} from '../support/model-server.ts';
import { answerFiles, earlier, sentencesIn, template, worldOf } from '../support/worlds.ts';

/* A whole draft with a model: what it may decide, and what happens when it does otherwise. */

const { material, plan: rules } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const briefs = briefsOf(material);
let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

type Answering = (request: ChatRequest, index: number) => Served;
async function draft(answer: Answering, more: Partial<PlanAsk> = {}, of: Material = material, options = {}) {
  server = await startModelServer({ answer });
  return drafterOn(server, options).plan(asked(of, more));
}
const good: Answering = (request) => goodAnswer(request, briefs);
/** A good answer with its written sentences changed. */
const withWrites =
  (
    change: (write: { write: string; from: string[]; replaces: string[] }, section: string) => object[],
  ): Answering =>
  (request) => {
    const brief = sectionOf(request, briefs);
    const paragraphs = answerItems(brief).map((items) =>
      items.flatMap((item): object[] => ('write' in item ? change(item, brief.id) : [item])),
    );
    return { kind: 'text', text: JSON.stringify({ paragraphs }) };
  };
const textOf = (plan: typeof rules) => sentencesIn(fillPlan(plan, material)).map(({ text }) => text);

test('a good answer becomes the plan: each section is asked for once, sentences are the model’s, tokens are counted', async () => {
  const { plan, made } = await draft(good);
  expect(server!.received).toHaveLength(4);
  expect(made).toMatchObject({ model: 'mo-hinh-thu', calls: 4, prompt: { name: 'soan-muc', version: 3 } });
  expect(made.prompt.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(made.tokens.prompt).toBeGreaterThan(1000);
  expect(made.sections.map(({ by }) => by)).toEqual(['model', 'model', 'model', 'model']);
  expect(planSchema.parse(plan).drafter).toBe('model');
  const filled = fillPlan(plan, material);
  expect(sentencesIn(filled).map(({ text }) => text)).toEqual(
    sentencesIn(fillPlan(rules, material)).map(({ text }) => text),
  );
  expect(new Set(sentencesIn(filled).map(({ by }) => by))).toEqual(new Set(['kept', 'model', 'rules']));
  expect(checkDraft(material, plan, filled).findings).toEqual(
    checkDraft(material, rules, fillPlan(rules, material)).findings,
  );
});

test('a model joins, moves and rewords within what is known', async () => {
  const wanted =
    'Ngày [[hoi-nghi-tap-huan.1.date]], tại [[hoi-nghi-tap-huan.1.place]], tổ chức [[hoi-nghi-tap-huan.1.name]] cho [[hoi-nghi-tap-huan.1.people]], nhằm [[hoi-nghi-tap-huan.1.purpose]].';
  const { plan, made } = await draft(
    withWrites((item) => [item.write.includes('[[hoi-nghi-tap-huan') ? { ...item, write: wanted } : item]),
  );
  expect(made.sections.every(({ by }) => by === 'model')).toBe(true);
  expect(textOf(plan).join(' ')).toContain(
    'Ngày 31/8/2023, tại huyện Vĩnh Thượng, tổ chức lớp tập huấn áp dụng 5S',
  );
});

describe('what a model may not do goes back to it, and to the rules when it stays', () => {
  const wrong: [what: string, text: (text: string) => string, said: RegExp][] = [
    ['a number of its own', (text) => text.replace(/\.$/, ', đạt 97%.'), /dữ kiện gõ tay/],
    ['a number in words', (text) => text.replace(/\.$/, ' cho ba mươi doanh nghiệp.'), /dữ kiện gõ tay/],
    ['a date', (text) => `Ngày 12/9/2023, ${text}`, /dữ kiện gõ tay/],
    [
      'a name',
      (text) => text.replace(/\.$/, ', phối hợp với Tập đoàn Sao Bắc.'),
      /"phối hợp với Tập đoàn Sao Bắc"|các từ/,
    ],
    [
      'a claim without digits',
      (text) => text.replace(/\.$/, ', được nhân dân đồng tình ủng hộ.'),
      /vế "được nhân dân đồng tình ủng hộ"/,
    ],
    [
      'praise inside a clause',
      (text) => text.replace('Sở', 'Sở khẩn trương, quyết liệt'),
      /các từ "khẩn trương"|vế/,
    ],
    ['a denial', (text) => text.replace(/\.$/, ', không xảy ra sai sót.'), /phủ định/],
    [
      'a slot of another section',
      (text) => text.replace(/\.$/, ', [[don-khieu-nai]].'),
      /không có ô \[\[don-khieu-nai\]\]/,
    ],
    ['a slot that does not exist', (text) => text.replace(/\.$/, ', [[so-lieu-khac]].'), /không có ô/],
    ['markdown', (text) => `**${text}**`, /ký hiệu lạ/],
  ];
  test.each(wrong)('%s', async (_, change, said) => {
    const target = 'van-ban-chi-dao';
    let asks = 0;
    const { plan, made } = await draft((request, index) => {
      if (sectionOf(request, briefs).id === 'chi-dao') asks += 1;
      return withWrites((item) => [
        item.write.includes(`[[${target}`) ? { ...item, write: change(item.write) } : item,
      ])(request, index);
    });
    const section = made.sections.find(({ id }) => id === 'chi-dao')!;
    expect(asks).toBe(3);
    expect(section).toMatchObject({ by: 'both', why: 'wrong-plan' });
    expect(section.attempts[0]!.issues.join('\n')).toMatch(said);
    expect(
      server!.received.filter(({ request }) => request.messages.length > 2)[0]!.request.messages.at(-1)!
        .content,
    ).toMatch(said);
    // The other sentences stay the model's, the wrong one is the rules'.
    const written = sentencesIn(fillPlan(plan, material), 'chi-dao').filter(({ by }) => by !== 'kept');
    expect(written.find(({ from }) => from.includes(target))?.by).toBe('rules');
    expect(written.find(({ from }) => from.includes('hoi-nghi-quan-triet'))?.by).toBe('model');
    expect(textOf(plan)).toEqual(textOf(rules));
  });

  test('what it mends when told is taken', async () => {
    const { made } = await draft((request, index) =>
      request.messages.length > 2
        ? good(request, index)
        : withWrites((item) => [{ ...item, write: `${item.write} Kết quả tốt đẹp.` }])(request, index),
    );
    expect(made.sections.every(({ by, attempts }) => by === 'model' && attempts.length === 2)).toBe(true);
    expect(made.sections[0]!.attempts[0]!.answer).toContain('Kết quả tốt đẹp');
  });

  test('figures that changed places', async () => {
    const swapped = withWrites((item) => [
      {
        ...item,
        write: item.write
          .replace('[[ho-so-dung-han]]', '[[x]]')
          .replace('[[ho-so-tre-han]]', '[[ho-so-dung-han]]')
          .replace('[[x]]', '[[ho-so-tre-han]]'),
      },
    ]);
    const { plan, made } = await draft(swapped);
    expect(made.sections.find(({ id }) => id === 'cai-cach-hanh-chinh')!.by).toBe('both');
    expect(textOf(plan)).toEqual(textOf(rules));
  });

  test('a paper with the verb of another', async () => {
    const { plan } = await draft(
      withWrites((item) => [
        {
          ...item,
          write: item.write.replace(
            'tham mưu UBND tỉnh ban hành [[van-ban-cchc.3',
            'ban hành [[van-ban-cchc.3',
          ),
        },
      ]),
    );
    expect(textOf(plan)).toEqual(textOf(rules));
  });

  test('answers left out are told by the rules', async () => {
    const { plan, made } = await draft(
      withWrites((item) => (item.write.includes('[[viec-khac-tdc') ? [] : [item])),
    );
    expect(made.sections.find(({ id }) => id === 'cai-cach-hanh-chinh')).toMatchObject({ by: 'both' });
    expect(textOf(plan)).toEqual(textOf(rules));
  });
});

describe('standing text stays whatever is said of it', () => {
  const without =
    (change: (items: object[]) => object[]): Answering =>
    (request) => {
      const paragraphs = answerItems(sectionOf(request, briefs)).map((items) => change(items));
      return { kind: 'text', text: JSON.stringify({ paragraphs }) };
    };
  const careless: [what: string, answer: Answering][] = [
    ['not named', without((items) => items.filter((item) => !('keep' in item)))],
    ['turned round', without((items) => [...items].reverse())],
    ['named twice', without((items) => [...items, ...items.filter((item) => 'keep' in item)])],
    [
      'replaced',
      without((items) =>
        items.map((item) => ('write' in item ? { ...item, replaces: ['1.1', '9.9'] } : item)),
      ),
    ],
  ];
  test.each(careless)('%s', async (_, answer) => {
    const { plan } = await draft(answer);
    const kept = (of: typeof rules) =>
      sentencesIn(fillPlan(of, material))
        .filter(({ by }) => by === 'kept')
        .map(({ text }) => text);
    expect(kept(plan)).toEqual(kept(rules));
  });

  test('retyped with a changed word: the retyped sentence is not taken', async () => {
    const { plan } = await draft(
      withWrites((item) => [
        item,
        {
          write: 'Sở thực hiện nghiêm túc Quy chế dân chủ trong hoạt động của mọi cơ quan.',
          from: item.from,
          replaces: [],
        },
      ]),
    );
    expect(textOf(plan)).toEqual(textOf(rules));
  });
});

describe('no answer, no waiting without end', () => {
  const faults: [what: string, served: Served, why: string][] = [
    ['500', { kind: 'status', status: 500 }, 'no-answer'],
    ['429', { kind: 'status', status: 429 }, 'no-answer'],
    ['a wrong key', { kind: 'status', status: 401 }, 'no-answer'],
    ['a reset', { kind: 'reset' }, 'no-answer'],
    ['an endless answer', { kind: 'endless' }, 'no-answer'],
    ['an early end', { kind: 'early', text: '{"paragraphs": [[' }, 'no-answer'],
    ['a refusal', { kind: 'refusal' }, 'refused'],
    ['prose', { kind: 'text', text: 'Xin chào, tôi là trợ lý.' }, 'wrong-plan'],
    [
      'another shape',
      { kind: 'text', text: '{"bao_cao": "Trong tháng, Sở đã hoàn thành mọi việc."}' },
      'wrong-plan',
    ],
    ['an empty plan', { kind: 'text', text: '{"paragraphs": []}' }, 'wrong-plan'],
  ];
  test.each(faults)(
    '%s at every call: the report is drafted by rules, and it is said why',
    async (_, served, why) => {
      const { plan, made } = await draft(() => served);
      expect(plan).toEqual(rules);
      expect(made.sections.map((one) => one.why)).toEqual([why, why, why, why]);
      expect(made.sections.every(({ attempts }) => attempts.length > 0)).toBe(true);
    },
  );

  test('a server that stays silent: the deadline ends it', async () => {
    const { plan, made } = await draft(() => ({ kind: 'silent' }), {}, material, {
      deadline: 10_050 - 10_000,
    });
    expect(plan).toEqual(rules);
    expect(made.sections.map((one) => one.why)).toEqual(['deadline', 'deadline', 'deadline', 'deadline']);
  });

  test('one section that fails leaves the others to the model', async () => {
    const { made } = await draft((request, index) =>
      sectionOf(request, briefs).id === 'dan-chu-co-so'
        ? { kind: 'status', status: 500 }
        : good(request, index),
    );
    expect(made.sections.map(({ by }) => by)).toEqual(['model', 'model', 'rules', 'model']);
  });

  test('cancelled, it ends at once with what is there', async () => {
    const controller = new AbortController();
    const asked: Answering = () => {
      controller.abort();
      return { kind: 'silent' };
    };
    const { plan, made } = await draft(asked, { signal: controller.signal });
    expect(plan).toEqual(rules);
    expect(made.sections[0]!.why).toBe('cancelled');
  });

  test('fenced JSON with words around it is read', async () => {
    const { made } = await draft((request, index) => {
      const served = good(request, index) as Extract<Served, { kind: 'text' }>;
      return {
        ...served,
        text: `<think>{ ... }</think>Đây là kế hoạch:\n\`\`\`json\n${served.text}\n\`\`\`\nXong.`,
      };
    });
    expect(made.sections.every(({ by }) => by === 'model')).toBe(true);
  });
});

describe('a later draft', () => {
  test('asks only for what changed; a figure that stays above nought only fills its slot', async () => {
    const first = await draft(good);
    await server!.close();
    const next = worldOf(
      earlier['the demo report']!,
      answerFiles['2023-09']!.replace('ho-so-tiep-nhan: 58', 'ho-so-tiep-nhan: 59').replace(
        'ho-so-dung-han: 54',
        'ho-so-dung-han: 55',
      ),
    );
    const second = await draft(good, { earlier: first.made }, next.material);
    expect(server!.received).toHaveLength(0);
    expect(sentencesIn(fillPlan(second.plan, next.material)).map(({ text }) => text)).toEqual(
      sentencesIn(next.draft).map(({ text }) => text),
    );
  });

  test('asks again for what the rules wrote when a draft is asked for, and not when something was only settled', async () => {
    const first = await draft(() => ({ kind: 'status', status: 500 }));
    await server!.close();
    const settled = await draft(good, { earlier: first.made, remade: true });
    expect(server!.received).toHaveLength(0);
    expect(settled.plan).toEqual(rules);
    await server!.close();
    const again = await draft(good, { earlier: settled.made });
    expect(again.made.sections.every(({ by }) => by === 'model')).toBe(true);
  });

  test('asks again for the section whose figure became nought', async () => {
    const first = await draft(good);
    await server!.close();
    const next = worldOf(
      earlier['the demo report']!,
      answerFiles['2023-09']!.replace('kien-nghi-phan-anh: 2', 'kien-nghi-phan-anh: 0'),
    );
    const nextBriefs = briefsOf(next.material);
    const second = await draft(
      (request) => goodAnswer(request, nextBriefs),
      { earlier: first.made },
      next.material,
    );
    expect(server!.received.map(({ request }) => sectionOf(request, nextBriefs).id)).toEqual([
      'dan-chu-co-so',
    ]);
    expect(second.made.sections.map(({ reused }) => reused)).toEqual([true, true, false, true]);
  });
});

describe('models forbidden', () => {
  test('for a section: it is drafted by rules, and nothing of it is sent', async () => {
    const closed = {
      ...material,
      template: {
        ...template,
        sections: template.sections.map((one) =>
          one.id === 'dan-chu-co-so' ? { ...one, models: 'none' as const } : one,
        ),
      },
    };
    const { made } = await draft(good, {}, closed);
    expect(made.sections.find(({ id }) => id === 'dan-chu-co-so')).toMatchObject({
      by: 'rules',
      why: 'forbidden',
      sent: null,
    });
    const sent = server!.received.map(({ body }) => body).join('\n');
    expect(server!.received).toHaveLength(3);
    expect(sent).not.toContain('Ban Thanh tra nhân dân');
    expect(sent).not.toContain('12 vị trí công tác');
  });

  test('for the office: nothing is sent at all', async () => {
    const { plan, made } = await draft(
      good,
      {},
      { ...material, office: { ...material.office, models: 'none' } },
    );
    expect(server!.received).toEqual([]);
    expect(plan).toEqual(rules);
    expect(made.sections.every(({ why }) => why === 'forbidden')).toBe(true);
  });
});
