import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutText,
  draftCounts,
  inParts,
  sectionTexts,
  sentencesFrom,
  shownSentences,
} from '../../../src/core/drafts/digest.ts';
import { answerFiles, earlier, template, worldOf } from '../../support/worlds.ts';

/* What people are shown of a draft, counted and cut; nothing of it may get lost. */

const { plan, draft } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const shown = { plan, sections: draft.sections, dropped: draft.dropped };
const asked = (id: string) => template.questions.some((question) => question.id === id);

describe('sentences', () => {
  test('are counted once each, by what became of them', () => {
    const counts = draftCounts(shown);
    const all = shownSentences(shown, asked);
    expect(counts.kept + counts.changed + counts.new + counts.hand).toBe(all.length);
    expect(counts).toMatchObject({ hand: 0, dropped: draft.dropped.length });
    expect(all.filter(({ change }) => change === 'kept')).toHaveLength(counts.kept);
  });

  test('name the questions they were made from, and what they stand for', () => {
    const citizens = shownSentences(shown, asked).find(({ text }) => text.includes('lượt công dân'))!;
    expect(citizens).toMatchObject({ section: 'I.3', change: 'changed' });
    expect(citizens.questions).toContain('luot-tiep-cong-dan');
    expect(citizens.was.join(' ')).toContain('không phát sinh lượt tiếp công dân');
  });

  test('a kept sentence rests on no question', () => {
    const kept = shownSentences(shown, asked).filter(({ change }) => change === 'kept');
    expect(kept.flatMap(({ questions }) => questions)).toEqual([]);
  });

  test('of one person are those that rest on their questions', () => {
    const own = sentencesFrom(shown, ['luot-tiep-cong-dan', 'don-to-cao']);
    expect(own.length).toBeGreaterThan(0);
    for (const { questions } of own) expect(['luot-tiep-cong-dan', 'don-to-cao']).toContain(questions[0]);
    expect(sentencesFrom(shown, [])).toEqual([]);
  });
});

describe('in pieces', () => {
  test('lists keep their order and lose nothing; no part is larger than its limits unless one item is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 80 }),
        (items, count, size) => {
          const parts = inParts(items, (item) => item, { count, size });
          expect(parts.flat()).toEqual(items);
          for (const part of parts) {
            expect(part.length).toBeLessThanOrEqual(count);
            expect(part.length === 1 || part.reduce((a, b) => a + b, 0) <= size).toBe(true);
          }
        },
      ),
    );
  });

  test('texts keep their words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 5, max: 60 }), (text, longest) => {
        const pieces = cutText(text, longest);
        expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  test.each([300, 900, 2800])(
    'a section in paragraphs of at most %d characters has every sentence',
    (longest) => {
      for (const section of draft.sections) {
        const texts = sectionTexts(section, longest);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(longest);
        const words = texts.join(' ').replace(/\s+/gu, ' ');
        for (const { text } of section.paragraphs.flatMap(({ sentences }) => sentences))
          expect(words).toContain(text);
      }
    },
  );
});

describe('a list answered anew', () => {
  const sources = {
    'x/a/p1/s1': 'Tổ chức lớp tập huấn sở hữu trí tuệ cho doanh nghiệp.',
    'x/a/p1/s2': 'Thẩm định công nghệ ba dự án đầu tư.',
    'x/a/p1/s3': 'Kiểm tra nhãn hàng hóa tại chợ trung tâm.',
  };
  const texts = [
    'Kiểm tra nhãn hàng hóa tại hai siêu thị.',
    'Trao giải cuộc thi sáng tạo trẻ.',
    'Thẩm định công nghệ năm dự án đầu tư.',
    'Tổ chức lớp tập huấn sở hữu trí tuệ cho hợp tác xã.',
  ];
  const sentence = (text: string, index: number, replaces: string[], by: 'rules' | 'hand' = 'rules') => ({
    ...{ id: `y/a/p1/s${index + 1}`, text, marks: [], by, from: ['chi-dao-khac'] },
    item: { write: text, from: ['chi-dao-khac'], replaces },
  });
  const draftOf = (sentences: ReturnType<typeof sentence>[]) =>
    ({
      plan: {
        ...plan,
        sources: Object.fromEntries(Object.entries(sources).map(([id, text]) => [id, { text }])),
      },
      sections: [{ ...draft.sections[0]!, paragraphs: [{ id: 'y/a/p1', label: null, sentences }] }],
      dropped: [],
    }) as unknown as typeof shown;
  const wanted = [
    ['changed', [sources['x/a/p1/s3']]],
    ['new', []],
    ['changed', [sources['x/a/p1/s2']]],
    ['changed', [sources['x/a/p1/s1']]],
  ];
  const seen = (one: typeof shown) => shownSentences(one, () => true).map(({ change, was }) => [change, was]);

  test('shows each replaced sentence once, under the one most like it', () => {
    const all = draftOf(texts.map((text, at) => sentence(text, at, at === 0 ? Object.keys(sources) : [])));
    expect(seen(all)).toEqual(wanted);
    expect(draftCounts(all)).toMatchObject({ changed: 3, new: 1 });
  });

  test('also where one hand edit became several sentences', () => {
    const all = draftOf(texts.map((text, at) => sentence(text, at, Object.keys(sources), 'hand')));
    expect(seen(all)).toEqual(wanted.map(([, was]) => ['hand', was]));
  });

  test('a replaced sentence like none of them stays with the first', () => {
    const all = draftOf(
      ['Mười hai đề tài.', 'Hai cuộc thi.'].map((text, at) =>
        sentence(text, at, at === 0 ? ['x/a/p1/s3'] : []),
      ),
    );
    expect(seen(all)).toEqual([
      ['changed', [sources['x/a/p1/s3']]],
      ['new', []],
    ]);
  });
});
