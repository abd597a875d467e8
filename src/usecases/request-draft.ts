import { periodSaid } from '../core/asking/period-said.ts';
import { sectionAsked } from '../core/asking/section-asked.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps, PeriodRow } from './ports.ts';

/**
 * Asks for a draft: the words name a section ("mục I.2", words of its heading) or nothing, for the whole report; `said` is everything that
 * was typed, where a month may be named (else it is the current period's). A contributor gets the sentences of their own answers, who only
 * approves gets the report to read. The draft is made by a durable job; this answers that it is being made.
 */
export async function requestDraft(
  deps: Deps,
  input: Request & { words: string; said?: string },
): Promise<Acted> {
  const { actor, inbox, to } = input;
  const periods = await deps.store.periods.all();
  const named = periodSaid(
    input.said ?? input.words,
    periods.map((one) => one.period),
  );
  const given = periods.find((one) => one.period === named);
  const may = await mayAct(deps, 'request-draft', actor, given);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const sections = period.template.sections;
  const asked = sectionAsked(input.words, sections);
  // "phần phương hướng tháng 10" names a heading of September's report.
  if (named === 'unknown' && (asked === null || asked === 'unknown'))
    return refused({ kind: 'no-such-period', open: periods.filter(isUnfinished).map((one) => one.period) });
  if (asked === 'unknown') {
    return refused({
      kind: 'no-such-section',
      said: input.words.trim(),
      sections: sections.map(({ number, heading }) => ({ number, heading })),
    });
  }
  const coordinates = actor.roles.includes('coordinator');
  const own = !coordinates && !actor.roles.includes('approver');
  const section = own ? 'own' : (asked?.id ?? (coordinates ? null : 'reading'));
  const written = await deps.store.drafts.request({
    period: period.id,
    section,
    by: actor.person,
    at: deps.clock.now().toISOString(),
    to,
    effects: {
      inbox,
      audit: [{ act: 'draft-requested', by: actor.person, facts: { section } }],
      posts: [
        {
          key: `inbox/${inbox}/draft-queued`,
          to,
          notice: {
            kind: 'draft-queued',
            period: period.period,
            section: own ? null : (asked?.number ?? null),
            model: deps.drafter.kind === 'model' ? deps.drafter.name : null,
          },
        },
      ],
    },
  });
  return { kind: 'done', posts: written.posts };
}

const isUnfinished = ({ state }: PeriodRow): boolean => state !== 'issued';
