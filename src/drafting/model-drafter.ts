import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { carryPlan } from '../core/carry.ts';
import type { Made, SectionMade } from '../core/drafts/made.ts';
import type { ModelPrompt } from '../core/model-prompt.ts';
import type { SectionPlan } from '../core/plan.ts';
import type { Drafter, ModelPlan, PlanAsk, Timing } from '../usecases/ports.ts';
import { type Patience, usualPatience } from './call-again.ts';
import { type Comparer, openComparer, withSections } from './check-section.ts';
import { draftSection } from './draft-section.ts';
import { type CallLimits, type ModelSettings, openEndpoint } from './endpoint.ts';
import { openMask } from './mask.ts';
import { hasLeft } from './on-record.ts';
import { sectionPrompts } from './prompt-texts.ts';
import { openRunning } from './running.ts';
import { sectionBasis } from './section-basis.ts';
import { briefSection, needsWriting, type SectionBrief } from './section-brief.ts';
import { openShorter } from './shorter/make-shorter.ts';
import { wordSources } from './word-sources.ts';

export type DrafterOptions = {
  settings: ModelSettings;
  prompt: ModelPrompt;
  /** For making sentences shorter on request; without it nobody can. */
  shorterPrompt?: ModelPrompt;
  /** For putting standing sentences right that are wrong; without it they are left to people. */
  revisePrompt?: ModelPrompt | null;
  timing: Timing;
  /** Milliseconds that a whole draft may take before the rules finish it. */
  deadline?: number;
  patience?: Patience;
  limits?: CallLimits;
};

/** What a draft may take by default. */
const usualDeadline = 120_000;

/**
 * The drafter by a model: the sections side by side, each asked for, judged, repaired and, where it does not hold, planned by rules; then a
 * pass over the whole report. Never throws; the plan comes within the deadline.
 */
export function openModelDrafter(options: DrafterOptions): Extract<Drafter, { kind: 'model' }> {
  const { settings, prompt, timing } = options;
  const common = { settings, timing, ...(options.patience ? { patience: options.patience } : {}) };
  const endpoint = openEndpoint(settings, timing, options.limits);
  const running = openRunning(timing);

  const plan = async (ask: PlanAsk): Promise<ModelPlan> => {
    const { material, seen } = ask;
    const rules = carryPlan(material);
    const forbidden = new Set(
      material.template.sections
        .filter(({ models }) => models === 'none' || material.office.models === 'none')
        .map(({ id }) => id),
    );
    const all = rules.sections.flatMap((section) => {
      const home = material.template.sections.find(({ id }) => id === section.id);
      return home ? [briefSection(material, home, section)] : [];
    });
    const open = all.filter(({ id }) => !forbidden.has(id));
    const mask = openMask();
    const texts = sectionPrompts(prompt, material, open, mask);
    const compare = openComparer(material, rules, seen);
    const work = running.begin({
      id: ask.draft,
      deadline: options.deadline ?? usualDeadline,
      outer: ask.signal,
    });

    const make = async (brief: SectionBrief): Promise<SectionMade> => {
      const basis = sectionBasis(brief, material, prompt, settings.name);
      const base = { id: brief.id, basis, plan: brief.rules, reused: false, sent: null, attempts: [] };
      if (forbidden.has(brief.id)) return { ...base, by: 'rules', why: 'forbidden' };
      if (!needsWriting(brief)) return { ...base, by: 'rules', why: 'nothing-to-write' };
      const known = reusable(ask, brief, basis, compare);
      if (known) return { ...known, attempts: [], sent: null, reused: true };
      ask.asking?.(brief.id);
      const sent = texts[open.indexOf(brief)]!;
      const outcome = await draftSection({
        ...{ material, brief, compare, prompt, endpoint, texts: sent, record: ask.record },
        sources: once(() => wordSources(material, brief)),
        how: {
          timing,
          patience: options.patience ?? usualPatience,
          until: work.until,
          signal: work.signal,
        },
      });
      const why = outcome.why === 'deadline' && work.calledOff() ? 'cancelled' : outcome.why;
      return {
        ...{ ...base, ...outcome },
        sent: hasLeft(outcome.attempts) ? { text: sent.own, sha256: hashOfText(sent.own) } : null,
        ...(why ? { why } : {}),
      };
    };
    const sections = await Promise.all(
      all.map(async (brief) => {
        const section = await make(brief);
        ask.done?.(section);
        return section;
      }),
    );
    work.end();
    const held = holdWhole(sections, rules.sections, compare);
    const attempts = held.flatMap((one) => one.attempts);
    const byModel = held.filter(({ by }) => by !== 'rules');
    const shared =
      texts[0] && held.some(({ sent }) => sent) ? `${texts[0].system}\n\n${texts[0].shared}` : null;
    const made: Made = {
      prompt: { name: prompt.name, version: prompt.version, hash: prompt.hash },
      model: settings.name,
      host: new URL(settings.baseUrl).host,
      tokens: {
        prompt: attempts.reduce((sum, { tokens }) => sum + (tokens?.prompt ?? 0), 0),
        completion: attempts.reduce((sum, { tokens }) => sum + (tokens?.completion ?? 0), 0),
      },
      calls: attempts.reduce((sum, { tries }) => sum + tries, 0),
      covered: mask.count,
      shared: shared === null ? null : { text: shared, sha256: hashOfText(shared) },
      sections: held,
    };
    // Where the rules wrote everything, it is a draft of theirs.
    return {
      plan: byModel.length === 0 ? rules : withSections(material, rules, held.map(ofModel)),
      made,
    };
  };
  return {
    kind: 'model',
    name: settings.name,
    plan,
    hurry: running.stopAll,
    stop: running.stop,
    ...(options.shorterPrompt
      ? { shorter: openShorter({ ...common, prompt: options.shorterPrompt, endpoint, running }) }
      : {}),
    ...(options.revisePrompt
      ? { revise: openShorter({ ...common, prompt: options.revisePrompt, endpoint, running }) }
      : {}),
  };
}

/** A section's plan in a report of a model: what the rules wrote bears their mark. */
const ofModel = ({ by, plan }: SectionMade): SectionPlan =>
  by !== 'rules'
    ? plan
    : {
        id: plan.id,
        paragraphs: plan.paragraphs.map((items) =>
          items.map((item) => ('write' in item || 'revise' in item ? { ...item, by: 'rules' } : item)),
        ),
      };

/**
 * An earlier plan of a section that rests on the same, where it still holds with today's figures. One that the rules wrote is asked for again,
 * unless somebody only settled something and waits.
 */
function reusable(
  { earlier, remade }: PlanAsk,
  brief: SectionBrief,
  basis: string,
  compare: Comparer,
): SectionMade | null {
  const known = earlier?.sections.find(({ id }) => id === brief.id);
  if (!known || known.basis !== basis || (known.by === 'rules' && !remade)) return null;
  return compare([known.plan]).length === 0 ? known : null;
}

/**
 * A pass over the whole report: a section that does not hold beside the others goes back to the rules, until nothing is found that the plan
 * of the rules does not have.
 */
function holdWhole(
  sections: readonly SectionMade[],
  rules: readonly SectionPlan[],
  compare: Comparer,
): SectionMade[] {
  let held = [...sections];
  for (;;) {
    const byModel = held.filter(({ by }) => by !== 'rules');
    if (byModel.length === 0) return held;
    const found = compare(held.map(({ plan }) => plan));
    if (found.length === 0) return held;
    const named = new Set(found.map(({ section }) => section));
    const guilty = byModel.filter(({ id }) => named.has(id));
    // A finding about no section, or about one of the rules, is the doing of whoever is left.
    const back = new Set((guilty.length > 0 ? guilty : byModel).map(({ id }) => id));
    held = held.map((one) =>
      back.has(one.id)
        ? { ...one, by: 'rules', why: 'whole-report', plan: rules.find(({ id }) => id === one.id)! }
        : one,
    );
  }
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
