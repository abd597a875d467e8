import type { Section } from '../core/template.ts';
import { fold } from '../core/vietnamese/fold.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps } from './ports.ts';

/**
 * Asks for a draft of the current period: the words name a section ("mục I.2", words of its heading) or nothing, for the whole report. A
 * contributor gets the sentences of their own answers. The draft is made by a durable job; this answers that it is being made.
 */
export async function requestDraft(deps: Deps, input: Request & { words: string }): Promise<Acted> {
  const { actor, inbox, to } = input;
  const may = await mayAct(deps, 'request-draft', actor);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const sections = period.template.sections;
  const asked = sectionAsked(input.words, sections);
  if (asked === 'unknown') {
    return refused({
      kind: 'no-such-section',
      said: input.words.trim(),
      sections: sections.map(({ number, heading }) => ({ number, heading })),
    });
  }
  const own = !actor.roles.some((role) => role === 'coordinator' || role === 'approver');
  const written = await deps.store.drafts.request({
    period: period.id,
    section: own ? 'own' : (asked?.id ?? null),
    by: actor.person,
    at: deps.clock.now().toISOString(),
    to,
    effects: {
      inbox,
      audit: [
        { act: 'draft-requested', by: actor.person, facts: { section: own ? 'own' : (asked?.id ?? null) } },
      ],
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

/** The section that words ask for; null for the whole report, `unknown` for a section that there is not. */
export function sectionAsked(words: string, sections: readonly Section[]): Section | null | 'unknown' {
  const text = words.normalize('NFC').trim();
  const number =
    /(?:^|\s)(?:mục|muc|phần|phan)\s+([ivx]+(?:\.\d+)*|\d+)(?=\W*(?:\s|$))/iu.exec(text)?.[1] ??
    /^([ivx]+(?:\.\d+)*|\d+)\.?$/iu.exec(text)?.[1];
  if (number !== undefined) {
    const wanted = number.toUpperCase();
    return (
      sections.find((section) => section.number === wanted) ??
      // "mục 2" is the second section of the first part that has so many.
      sections.find((section) => section.number.endsWith(`.${wanted}`)) ??
      'unknown'
    );
  }
  const named = fold(text).replace(/^.*?(?:^|\s)(?:mục|phần)\s+/u, '');
  const byHeading = named.length > 3 && sections.find((section) => fold(section.heading).includes(named));
  if (byHeading) return byHeading;
  return /(?:^|\s)(?:mục|muc)\s+\S/iu.test(text) ? 'unknown' : null;
}
