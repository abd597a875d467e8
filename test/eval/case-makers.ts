import { acts, harmless, repealed, selfDenying } from './acts.ts';
import type { Benign } from './benign.ts';
import type { Fault, Faulty } from './fault.ts';
import { type Span, shift, spanOf } from './periods.ts';
import type { Rng } from './rng.ts';
import { open, type Piece, render, type Scene } from './template.ts';
import { answersOf, type CaseAnswer, draw, type World } from './world.ts';

/** A labelled case of DESIGN section 7, and the family it belongs to. */
export type BuiltCase = {
  id: string;
  period: string;
  section: string;
  answers: CaseAnswer[];
  previous: string[];
  draft: string;
  faults: { kind: string; quote: string }[];
};
export type Built = { family: string; case: BuiltCase };

/** The month (or last month) in which a report on this period is signed, as "2024-04". */
const monthOf = ({ year, kind, index }: Span) =>
  `${year}-${String(kind === 'tháng' ? index : kind === 'quý' ? index * 3 : 12).padStart(2, '0')}`;

function sceneOf(
  world: World,
  period: string,
  rng: Rng,
  extra: string,
  rework?: (scene: Scene) => Scene,
): Scene {
  const span = spanOf(period);
  const standing = world.standing.map((text, at) => (at === 1 && extra ? `${text} ${extra}` : text));
  const now = draw(world, span, rng);
  const scene = { world: { ...world, standing }, span, now, before: draw(world, shift(span, -1), rng, now) };
  return rework ? rework(scene) : scene;
}

const joined = (paragraphs: readonly Piece[][]) =>
  paragraphs.flatMap((pieces, at) => (at > 0 ? [{ text: '\n\n', kept: false }, ...pieces] : pieces));
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

/** The labels' quotes; one that stands earlier in the draft too is lengthened to the left until it names its own place. */
function quotes({ pieces, labels }: Faulty): { kind: string; quote: string }[] | undefined {
  const draft = textOf(pieces);
  const out = labels.map(({ kind, at, quote }) => {
    const inside = pieces[at]!.text.indexOf(quote);
    let start = pieces.slice(0, at).reduce((length, { text }) => length + text.length, 0) + inside;
    const end = start + quote.length;
    while (inside >= 0 && start > 0 && draft.indexOf(draft.slice(start, end)) !== start)
      start = draft.lastIndexOf(' ', start - 2) + 1;
    return inside < 0 || end - start > 90 || draft.slice(start, end).includes('\n')
      ? undefined
      : { kind, quote: draft.slice(start, end) };
  });
  return out.every((one) => one !== undefined) ? out : undefined;
}

/** A true act in force in that month, or something harmless; whole sentences for the standing text. */
function extraOf(span: Span, rng: Rng): string {
  const month = monthOf(span);
  const valid = acts.filter(({ from, to = '9999' }) => from <= monthOf(shift(span, -1)) && month <= to);
  const other = span.year < 2022 ? harmless.slice(0, 1) : harmless;
  return rng.pick([rng.pick(other), rng.pick(other), rng.pick(valid).text]);
}

function finish(
  family: string,
  world: World,
  scene: Scene,
  rng: Rng,
  previous: string[],
  draft: string,
  faults: BuiltCase['faults'],
): Built {
  return {
    family,
    case: {
      id: '',
      period: scene.span.id,
      section: world.section,
      answers: answersOf(world, scene.now, rng),
      previous,
      draft,
      faults,
    },
  };
}

const earlierOf = (scene: Scene, paragraphs: readonly string[] = scene.world.previous) =>
  paragraphs.map((text) => textOf(render(open(text), scene, true)));

/** A case with an honest rewording, where it applies. */
export function cleanCase(
  world: World,
  family: string,
  rework: Benign,
  period: string,
  rng: Rng,
): Built | undefined {
  const scene = sceneOf(world, period, rng, extraOf(spanOf(period), rng), rework.scene);
  const opened = world.draft.map((text) => open(text));
  const paragraphs = rework.paragraphs ? rework.paragraphs(opened, scene, rng) : opened;
  if (!paragraphs) return undefined;
  const dress = rework.dress?.(rng) ?? {};
  const draft = textOf(joined(paragraphs.map((text) => render(text, scene, false, dress))));
  return finish(
    `clean ${family}`,
    world,
    scene,
    rng,
    earlierOf(scene, rework.earlier?.(world.previous, scene)),
    rework.text?.(draft) ?? draft,
    [],
  );
}

/** A case with the faults of one maker, or of several one after another, each in a piece of its own. */
export function faultyCase(
  world: World,
  family: string,
  faults: readonly Fault[],
  period: string,
  rng: Rng,
): Built | undefined {
  const scene = sceneOf(world, period, rng, extraOf(spanOf(period), rng));
  let made: Faulty = { pieces: joined(world.draft.map((text) => render(open(text), scene))), labels: [] };
  for (const fault of faults) {
    const next = fault({ scene, pieces: made.pieces, rng });
    const shifted = next && next.pieces.length !== made.pieces.length && made.labels.length > 0;
    if (!next || shifted || next.labels.some(({ at }) => made.labels.some((label) => label.at === at)))
      return undefined;
    made = { pieces: next.pieces, labels: [...made.labels, ...next.labels] };
  }
  const labels = quotes(made);
  return labels && finish(family, world, scene, rng, earlierOf(scene), textOf(made.pieces), labels);
}

/** Answers whose clause can be left out of the draft. */
export const clauseIds = (world: World) =>
  [...world.draft.join(' ').matchAll(/(?:<|; \{zero )([a-z-]+)\|/g)].map((match) => match[1]!);

/** A clause left out; the sentences that name its answer again go with it. */
export function missingCase(world: World, id: string, period: string, rng: Rng): Built | undefined {
  const scene = sceneOf(world, period, rng, extraOf(spanOf(period), rng));
  const opened = world.draft.map((text) => open(text, id));
  if (new RegExp(`\\{(?:[a-z]+ )?(?:[a-z-]+/)?${id}[*}|./]`).test(opened.join(' '))) return undefined;
  const draft = textOf(joined(opened.map((text) => render(text, scene))));
  return finish('missing clause', world, scene, rng, earlierOf(scene), draft, [
    { kind: 'missing', quote: id },
  ]);
}

/** An act cited wrongly in text that both reports hold (or, where `kept` is false, only in the new one). */
function legalCase(
  world: World,
  family: string,
  sentence: string,
  wrong: string,
  quote: string,
  kept: boolean,
  period: string,
  rng: Rng,
): Built | undefined {
  const scene = sceneOf(world, period, rng, wrong);
  const draft = textOf(joined(world.draft.map((text) => render(open(text), scene))));
  const before = earlierOf(scene).map((text) => (kept ? text : text.replace(wrong, sentence)));
  return draft.includes(wrong) && draft.indexOf(quote) >= draft.indexOf(wrong)
    ? finish(family, world, scene, rng, before, draft, [{ kind: 'legal', quote }])
    : undefined;
}

/** Cases whose standing text cites an act wrongly, an act out of force, and a paper that denies itself. */
export function legalCases(world: World, period: string, rng: Rng): (Built | undefined)[] {
  const month = monthOf(spanOf(period));
  const valid = acts.filter(
    ({ from, to = '9999' }) => from <= monthOf(shift(spanOf(period), -1)) && month <= to,
  );
  const act = rng.pick(valid.length > 0 ? valid : acts.slice(3, 4));
  const [right, wrong] = rng.pick(act.wrong);
  const gone = repealed.filter(({ after }) => after <= month);
  const denied = rng.pick(selfDenying);
  return [
    legalCase(
      world,
      'legal wrong',
      act.text,
      act.text.replace(right, wrong),
      wrong,
      rng.chance(0.7),
      period,
      rng,
    ),
    ...(gone.length > 0
      ? [rng.pick(gone)].map(({ text, quote }) =>
          legalCase(world, 'legal repealed', text, text, quote, true, period, rng),
        )
      : []),
    legalCase(world, 'legal self-denying', denied.text, denied.text, denied.quote, true, period, rng),
  ];
}
