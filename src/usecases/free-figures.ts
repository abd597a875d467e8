import { asksMore } from '../core/asking/free-question.ts';
import { recordedFact } from '../core/asking/recorded-calls.ts';
import { officeDay } from '../core/office-day.ts';
import { secrecyMark } from '../core/secrecy.ts';
import { askFigures, type FigureAsk } from './ask-figures.ts';
import { openCatalogue } from './figure-catalogue.ts';
import { keepCalls } from './keep-calls.ts';
import type { FigureNotice, FoundNotice } from './notices-figures.ts';
import { namesWith } from './office-people.ts';
import type { AuditEntry, Converse, ConverseRecord, Deps } from './ports.ts';

/** The model that may be asked free questions: none where none is configured, or the office forbids models. */
export function conversingModel({ drafter, office }: Deps): { name: string; converse: Converse } | null {
  if (drafter.kind !== 'model' || !drafter.converse || office.models === 'none') return null;
  return { name: drafter.name, converse: drafter.converse };
}

/** Whether the rules' answer is not what was asked: it names no question of the template, or the question wants more than they can say. */
export const isBeyondRules = (words: string, { all, items, missing, withheld }: FigureNotice): boolean =>
  asksMore(words) || (!all && items.length === 0 && missing.length === 0 && withheld === 0);

/**
 * Answers a free question by a model's choice of queries, with what was sent for the log; where that gives nothing, the rules' answer says so.
 * The model sees what this person may see, and nothing of sections that no model may see. `inbox` is the delivery of a question asked in chat.
 */
export async function freeFigures(
  deps: Deps,
  ask: FigureAsk,
  { inbox = null, signal }: { inbox?: string | null; signal?: AbortSignal } = {},
): Promise<{ notice: FigureNotice | FoundNotice; audit: AuditEntry[] }> {
  const { actor, words, resume } = ask;
  const model = conversingModel(deps);
  const byRules = () => askFigures(deps, ask);
  if (!model || secrecyMark(words) !== null) return { notice: await byRules(), audit: [] };
  const current = await deps.store.periods.current();
  const template = current?.template ?? deps.templates[0]!;
  const { figures, periods, run } = await openCatalogue(deps, actor, template);
  // An office that has stored nothing yet has nothing to look up.
  if (periods.length === 0 && !current) return { notice: await byRules(), audit: [] };
  const conversed = await model.converse({
    ...{ words, figures, periods, run },
    record: keepCalls(deps.store, {
      ...{ purpose: 'question', work: inbox, period: null, by: actor?.person ?? null },
    }),
    today: officeDay(deps.clock.now()),
    current: current && current.state !== 'issued' ? current.period : null,
    ...(signal ? { signal } : {}),
  });
  const outcome = conversed.kind === 'rows' ? conversed.how : conversed.why;
  const audit = [conversedEntry(actor?.person ?? null, conversed.record, outcome)];
  if (conversed.kind === 'none') {
    const asked = { model: model.name, why: conversed.why };
    return { notice: { ...(await byRules()), asked }, audit };
  }
  const { rows, more, how, topic, withheld } = conversed;
  const coordinators = namesWith(deps.office, ['coordinator']);
  return {
    notice: {
      kind: 'figures-found',
      ...{ words, topic, rows, more, how, model: model.name, withheld, coordinators, resume },
    },
    audit,
  };
}

/**
 * A conversation for the log: its facts with the hash of all messages, and the calls on record that have them. Where one of those could not be
 * kept whole, the messages stand in the entry.
 */
function conversedEntry(by: string | null, record: ConverseRecord, outcome: string): AuditEntry {
  const { tokens, messages, issues, recorded, ...facts } = record;
  const words = {
    ...(recorded ? {} : { messages: messages.map((one) => JSON.parse(one)) }),
    ...(recorded && issues.length === 0 ? {} : { issues }),
  };
  return {
    act: 'figures-conversed',
    by,
    facts: {
      ...facts,
      ...{ 'tokens-sent': tokens.prompt, 'tokens-received': tokens.completion, outcome },
      ...(recorded ? recordedFact(recorded) : {}),
    },
    ...(Object.keys(words).length > 0 ? { personal: JSON.stringify(words) } : {}),
  };
}
