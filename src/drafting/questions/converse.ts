import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describedQueries, figureQuerySchema } from '../../core/asking/figure-queries.ts';
import { fillPart, type ModelPrompt } from '../../core/model-prompt.ts';
import type { Organisation } from '../../core/organisation.ts';
import { writeDate } from '../../core/vietnamese/dates/dates.ts';
import { foundLine } from '../../text/found.ts';
import { choiceIssueText, promptWords } from '../../text/model.ts';
import { askedWords } from '../../text/questions.ts';
import type {
  Converse,
  ConverseAsk,
  ConverseOutcome,
  ConverseRecord,
  FoundRow,
  NotChosen,
  Timing,
} from '../../usecases/ports.ts';
import { type Patience, usualPatience } from '../call-again.ts';
import type { CallLimits, ModelSettings } from '../endpoint.ts';
import { type Mask, openMask } from '../mask.ts';
import { sentTo } from '../on-record.ts';
import { said } from '../prompt-texts.ts';
import { type Learned, openTransport, plainFeatures } from './careful-fetch.ts';
import { type Choice, judgeChoice } from './judge-choice.ts';
import { type LookUp, openLookUp } from './look-up.ts';
import type { TalkBounds } from './talk.ts';

/*
 * A free question to the stored figures: a model chooses queries of the catalogue and then rows of their results. It types no value; of its
 * own words only a topic that states nothing is ever shown.
 */

export type ConverseOptions = {
  settings: ModelSettings;
  prompt: ModelPrompt;
  office: Pick<Organisation, 'name'>;
  timing: Timing;
  /** Milliseconds that all of it may take. */
  deadline?: number;
  patience?: Patience;
  limits?: CallLimits;
  bounds?: TalkBounds;
};

/** Somebody waits for it in chat. */
const usualDeadline = 60_000;
const usualBounds: TalkBounds = { turns: 10, queries: 16, tokens: 80_000 };
const usualLimits: CallLimits = { firstByte: 30_000, silence: 30_000, answer: 60_000 };
const repairs = 2;
/** Rows shown at most: of what was chosen, and of what was only looked up. */
const shown = { chosen: 25, listed: 12 };

/** Opens the model for free questions; nothing is sent, and its library not loaded, before the first one. */
export function openConverse(options: ConverseOptions): { converse: Converse; hurry(): void } {
  const { settings, prompt, office, timing, patience = usualPatience } = options;
  const { deadline = usualDeadline, limits = usualLimits, bounds = usualBounds } = options;
  const learned: Learned = { features: plainFeatures };
  const stopping = new AbortController();
  const described = describedQueries(prompt.parts.shared);
  const tools = [...described].map(([name, description]) => ({
    ...{ name, description },
    schema: figureQuerySchema(name),
  }));

  const converse: Converse = async (ask) => {
    const late = new AbortController();
    const cancel = timing.after(deadline, () => late.abort());
    const signal = AbortSignal.any([late.signal, stopping.signal, ...(ask.signal ? [ask.signal] : [])]);
    const mask = openMask();
    const within = { timing, patience, until: timing.elapsed() + deadline, signal };
    const transport = openTransport(settings, learned, limits, within, {
      ...sentTo(settings, prompt),
      record: ask.record,
    });
    const lookUp = openLookUp(ask, mask);
    const issues: string[] = [];
    const { openTalk } = await import('./talk.ts');
    const talk = openTalk({
      ...{ settings, tools, bounds, signal },
      fetch: transport.fetch,
      system: fillPart(prompt.parts.system, { 'co-quan': office.name }),
      look: lookUp.look,
      tokens: () => transport.used().tokens.prompt + transport.used().tokens.completion,
    });
    const record = (): ConverseRecord => ({
      ...sentTo(settings, prompt),
      sha256: bytesToHex(sha256(utf8ToBytes(transport.messages().join('\n')))),
      ...transport.used(),
      ...{ queries: lookUp.looked.length, covered: mask.count },
      ...{ messages: transport.messages(), issues, recorded: transport.recorded() },
    });

    let words = firstWords(ask, prompt, mask);
    try {
      for (let round = 0; round <= repairs; round += 1) {
        const choice = judgeChoice(
          await talk.say(words),
          lookUp.looked.map(({ rows, period }) => ({ rows: rows.length, period })),
          (rows) => [
            ask.words,
            ...rows.map(([query, row]) => foundLine(lookUp.looked[query]!.rows[row]!).label),
          ],
        );
        if (!('is' in choice)) {
          if (choice.refused !== null) issues.push(`about: ${choice.refused}`);
          return { ...chosen(choice, lookUp), record: record() };
        }
        const issue = choiceIssueText(choice);
        issues.push(issue);
        words = fillPart(prompt.parts.repair, { loi: issue });
      }
    } catch (error) {
      const failed = lookUp.failed();
      if (failed) throw failed.error;
      const ended = transport.ended();
      // Neither the server, nor the clock, nor our own bounds: a bug of ours.
      if (!ended && !signal.aborted && !talk.outOfBounds()) throw error;
      if (ended || signal.aborted) {
        const why: NotChosen =
          ended?.kind === 'refused'
            ? 'refused'
            : ended?.fault === 'not-recorded'
              ? 'not-recorded'
              : late.signal.aborted
                ? 'deadline'
                : signal.aborted
                  ? 'stopped'
                  : 'no-answer';
        issues.push(ended?.kind === 'fault' ? `${ended.fault} ${ended.status ?? ''}`.trim() : why);
        return { kind: 'none', why, record: record() };
      }
      issues.push('out of bounds');
    } finally {
      cancel();
    }
    return { ...listed(lookUp), record: record() };
  };
  return { converse, hurry: () => stopping.abort() };
}

/** The question with all that may be looked up for it. */
function firstWords(ask: ConverseAsk, prompt: ModelPrompt, mask: Mask): string {
  const { figures, periods, today, current, words } = ask;
  return fillPart(prompt.parts.section, {
    'hom-nay': writeDate(today),
    'ky-dang-lam': current ?? promptWords.none,
    'cac-ky': periods.join(', ') || promptWords.none,
    'so-lieu': figures
      .map(({ id, ask: question, unit }) => {
        const of = unit === undefined ? '' : ` (${mask.cover(unit)})`;
        return `${id}${of}: ${said(askedWords(question, current ?? periods[0] ?? null), mask)}`;
      })
      .join('\n'),
    'cau-hoi': said(words, mask),
  });
}

/** The rows of a choice that holds; where it names none, nothing was found. */
function chosen({ rows, topic }: Choice, { looked }: LookUp): ConverseOutcome {
  if (rows.length === 0) return { kind: 'none', why: 'nothing-stored' };
  const found = rows.map(([query, row]) => looked[query]!.rows[row]!);
  const withheld = Math.max(...rows.map(([query]) => looked[query]!.withheld));
  return rowsShown(found, 'chosen', topic, withheld);
}

/** What was looked up last and found, where no choice held. */
function listed({ looked }: LookUp): ConverseOutcome {
  const last = looked.findLast(({ rows }) => rows.some((row) => row.is !== 'missing'));
  return last ? rowsShown(last.rows, 'listed', null, last.withheld) : { kind: 'none', why: 'no-choice' };
}

const rowsShown = (
  rows: readonly FoundRow[],
  how: 'chosen' | 'listed',
  topic: string | null,
  withheld: number,
): ConverseOutcome => ({
  kind: 'rows',
  ...{ how, topic, withheld },
  rows: rows.slice(0, shown[how]),
  more: Math.max(0, rows.length - shown[how]),
});
