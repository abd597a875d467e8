import { beforeAll, describe, expect, test } from 'vitest';
import { carryLabels } from '../../src/core/plan.ts';
import { sentenceKey } from '../../src/core/sentence-key.ts';
import { shiftPeriod } from '../../src/core/vietnamese/dates/periods.ts';
import { readFacts } from '../../src/core/vietnamese/facts.ts';
import { fold } from '../../src/core/vietnamese/letters/fold.ts';
import { splitSentences } from '../../src/core/vietnamese/text/sentences.ts';
import {
  answerFiles,
  earlier,
  imported,
  reread,
  sentencesIn,
  typed,
  type World,
  world,
  worldOf,
  worlds,
} from '../support/worlds.ts';

/* The text itself, over every month of answers in fixtures/ and every earlier report: what no draft may ever hold or lack. */

const everyText = ({ draft }: World) => [
  draft.title,
  ...draft.sections.flatMap(({ part, own }) => [part.text, own?.text ?? '']),
  ...sentencesIn(draft).map(({ text }) => text),
];

describe.each(worlds)('%s', (_, report, answers) => {
  let made: World;
  beforeAll(() => {
    made = worldOf(earlier[report]!, answerFiles[answers]!);
  });

  test('no slot is left, empty or unknown', () => {
    expect(made.draft.unfilled).toEqual([]);
    expect(everyText(made).filter((text) => /\[\[|\]\]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  test.each([
    ['a doubled space', /\s{2}/],
    ['a space before a sign', /\s[,;.:)]/],
    ['an empty bracket', /\(\s*\)|\[\s*\]/],
    ['two signs in a row', /;\.|,\.(?!\.\.)|;;|,,|:;|,;|;,|(?<!\.)\.\.(?!\.)|\(,|\(;/],
    ['a space inside brackets', /\(\s/],
    [
      'a word said twice',
      /(?<!\p{L})(sở đã sở|đã đã|tổ chức tổ chức|ban hành ban hành|trình trình|nhằm nhằm|tại tại|về việc về việc|của của|ngày ngày)(?!\p{L})/iu,
    ],
    ['a list dash', /(^|\s)[-•*]\s*$/],
  ])('no sentence has %s', (__, fault) => {
    // What an earlier report printed stays as it was.
    const ours = sentencesIn(made.draft).filter(({ by }) => by !== 'kept');
    expect(ours.map(({ text }) => text).filter((text) => fault.test(text))).toEqual([]);
  });

  test('every sentence begins with a capital or a figure and has one closing sign', () => {
    const odd = sentencesIn(made.draft).filter(
      ({ text }) => !/^["“'(]*[\p{Lu}\d]/u.test(text) || !/[.!?…]["”’»)]*$/u.test(text),
    );
    expect(odd.map(({ text }) => text)).toEqual([]);
  });

  test('every sentence of ours is one sentence', () => {
    const ours = sentencesIn(made.draft).filter(({ by }) => by !== 'kept');
    expect(ours.filter(({ text }) => splitSentences(text).length !== 1).map(({ text }) => text)).toEqual([]);
  });

  test('the title and the parts are about this month, part II about the next', () => {
    const { period } = made.material;
    const month = (id: string) =>
      `${Number(id.slice(5)) < 3 ? id.slice(5) : Number(id.slice(5))} NĂM ${id.slice(0, 4)}`;
    expect(made.draft.title.toUpperCase()).toMatch(new RegExp(`THÁNG ${month(period)}$`));
    expect(made.draft.sections[0]!.part.text).toMatch(new RegExp(`THÁNG ${month(period)}$`));
    expect(made.draft.sections.at(-1)!.part.text).toMatch(
      new RegExp(`THÁNG ${month(shiftPeriod(period, 1))}$`),
    );
  });

  test('headings and tasks are numbered as the law has it', () => {
    expect(
      made.printed.blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : [block.text.split(' ')[0]])),
    ).toEqual(['I.', '1.', '2.', '3.', 'II.']);
    const tasks = made.draft.sections.at(-1)!.paragraphs;
    expect(tasks.map(({ label }) => label)).toEqual(tasks.map((__, index) => `${index + 1}.`));
  });

  test('no month, date, paper or count of the earlier report is told as new', () => {
    const before = new Set(
      earlier[report]!.sections.flatMap((section) =>
        section.paragraphs.flatMap((paragraph) =>
          paragraph.sentences.filter(({ standing }) => !standing).map(({ text }) => sentenceKey(text)),
        ),
      ),
    );
    expect(
      sentencesIn(made.draft)
        .filter(({ text }) => before.has(sentenceKey(text)))
        .map(({ text }) => text),
    ).toEqual([]);
    const kept = sentencesIn(made.draft).filter(({ by }) => by === 'kept');
    expect(
      kept.filter(({ text }) => /tháng 8\/2023|tháng 8 năm 2023/iu.test(text)).map(({ text }) => text),
    ).toEqual([]);
  });

  test('every figure that was answered stands in the text', () => {
    const whole = everyText(made).join('\n');
    const facts = readFacts(whole);
    const lost = [...made.material.answers.values()].flatMap(({ question, value }) => {
      const numbers =
        value.kind === 'number' && Number(value.value) > 0
          ? [value.value, ...(value.people ? [value.people] : [])]
          : value.kind === 'money'
            ? [value.value]
            : value.kind === 'events'
              ? value.items.flatMap((item) => item.people ?? [])
              : [];
      return numbers
        .filter(
          (one) =>
            !facts.some((fact) => 'value' in fact && fact.value === one) &&
            !new RegExp(`(?<!\\d)0?${one}(?!\\d)`).test(whole),
        )
        .map((one) => `${question}: ${one}`);
    });
    expect(lost).toEqual([]);
  });

  test('every document that was answered is cited with its number, and once in full', () => {
    const whole = everyText(made).join('\n');
    for (const { value } of made.material.answers.values())
      if (value.kind === 'references')
        for (const { number } of value.items) expect(whole.split(number!).length - 1, number!).toBe(1);
  });

  test('every text and list that was answered is told word for word', () => {
    const whole = fold(everyText(made).join(' '));
    const bare = (said: string) =>
      fold(said)
        .replace(/[\s.;]+$/u, '')
        .replace(/(?<![\d.,/])0?(\d)(?= )/g, '$1');
    const told = bare(whole);
    const lost = [...made.material.answers.values()].flatMap(({ question, value }) => {
      if (question === 'loai-nhiem-vu-danh-gia' || question === 'ly-do-tre-hen') return [];
      const said =
        value.kind === 'text'
          ? value.text.split('\n')
          : 'items' in value && typeof value.items[0] === 'string'
            ? (value.items as string[])
            : [];
      return said.filter((one) => !told.includes(bare(one))).map((one) => `${question}: ${one}`);
    });
    expect(lost).toEqual([]);
  });

  describe.each(['md', 'docx'] as const)('read back from .%s', (format) => {
    test('every sentence, label, class and heading is the same', async () => {
      const [back] = imported(await reread(made.printed, format));
      expect(back.title).toBe(made.draft.title);
      expect(back.signer).toEqual(made.printed.signer);
      expect(back.recipients).toEqual(made.printed.recipients);
      expect(
        back.sections.map(({ id, paragraphs }) => [
          id,
          paragraphs.map(({ label, sentences }) => [label, sentences.map(({ text }) => text)]),
        ]),
      ).toEqual(
        made.draft.sections.map(({ id, paragraphs }) => [
          id,
          paragraphs.map(({ label, sentences }) => [label, sentences.map(({ text }) => text)]),
        ]),
      );
    });

    test('what was kept or revised is standing again, what was written is dated', async () => {
      const [back] = imported(await reread(made.printed, format));
      const standing = new Map(
        back.sections.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ sentences }) => sentences.map((one) => [one.text, one.standing] as const)),
        ),
      );
      const wrong = made.draft.sections.flatMap(({ id, paragraphs }) =>
        paragraphs.flatMap(({ sentences }) =>
          sentences
            .filter(({ text, item }) => standing.get(text) !== (!('write' in item) || id === 'phuong-huong'))
            .map(({ text }) => text),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test('the month after tells nothing of this month again and keeps all its standing text', async () => {
      const [back] = imported(await reread(made.printed, format));
      const period = shiftPeriod(back.period, 1);
      const next = world([back], [], period);
      const texts = sentencesIn(next.draft).map(({ text }) => text);
      const written = made.draft.sections
        .filter(({ id }) => id !== 'phuong-huong')
        .flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ sentences }) => sentences.filter(({ item }) => 'write' in item)),
        );
      expect(written.filter(({ text }) => texts.includes(text)).map(({ text }) => text)).toEqual([]);
      const standing = made.draft.sections.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ sentences }) => sentences.filter(({ item }) => !('write' in item))),
      );
      const lost = standing
        .map((one) => carryLabels(one, back.period, period).text)
        .filter((text) => !texts.includes(text));
      expect(lost).toEqual([]);
    });
  });
});

test('a document answered under two questions is cited in full once, then short', () => {
  const paper = '- { type: Kế hoạch, number: 85/KH-SKHCN, date: 07/9/2023, title: tự kiểm tra công vụ }';
  const { draft } = worldOf(
    earlier['the demo report']!,
    `period: 2023-09\nanswers:\n  van-ban-chi-dao:\n    ${paper}\n  van-ban-cchc:\n    ${paper}\n`,
  );
  const said = sentencesIn(draft)
    .map(({ text }) => text)
    .filter((text) => text.includes('85/KH-SKHCN'));
  expect(said.map((text) => /ban hành Kế hoạch số 85\/KH-SKHCN(.*)\.$/.exec(text)?.[1])).toEqual([
    ' ngày 07/9/2023 tự kiểm tra công vụ',
    '',
  ]);
});

test('an answer of a month that no file of fixtures has: nothing at all', () => {
  const { draft } = world(
    [earlier['the demo report']!],
    typed('period: 2023-09\nanswers:\n').answers,
    '2023-09',
  );
  expect(sentencesIn(draft).every(({ by }) => by === 'kept')).toBe(true);
  expect(draft.sections.map(({ id }) => id)).toEqual([
    'chi-dao',
    'cai-cach-hanh-chinh',
    'dan-chu-co-so',
    'phuong-huong',
  ]);
});
