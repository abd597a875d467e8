import type { DraftSentence } from '../core/draft.ts';
import { answersOnRecord, textOnRecord } from '../core/drafts/made.ts';
import { neededRevisions } from '../core/revising/needed.ts';
import type { RevisionEdit } from '../core/revising/resolve.ts';
import { keepCalls } from './keep-calls.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Notice } from './notices.ts';
import type { RevisingNotice } from './notices-revising.ts';
import type {
  AuditEntry,
  Deps,
  Effects,
  PeriodRow,
  Post,
  SavedPost,
  SentToModel,
  ShorteningRow,
  Shorter,
} from './ports.ts';
import { proposalPost, trialOf } from './revision-proposal.ts';

/* "viết gọn lại mục 2": asked in a turn, answered by a job, so that the conversation stays free and a restart goes on. */

type Working = Extract<RevisingNotice, { kind: 'revision-working' }>;

/** The message that says that a model is asked. */
const workingSurface = (id: string): string => `shorter/${id}/working`;
/** The name by which the drafter knows the work. */
export const shorterJob = (id: string): string => `shorter/${id}`;

/** Asks for shorter sentences, where there is a model and the section may be sent to it. */
export async function askShorter(
  deps: Deps,
  { actor, inbox, to }: Request,
  asked: { period: PeriodRow; draft: string; section: string; sentences: readonly DraftSentence[] },
): Promise<Acted> {
  const { period, draft, section } = asked;
  const not = (why: 'no-model' | 'forbidden') =>
    refused({ kind: 'revision-problem', problem: { is: 'not-shorter', why } });
  const { drafter } = deps;
  if (drafter.kind !== 'model' || !drafter.shorter) return not('no-model');
  const home = period.template.sections.find(({ id }) => id === section);
  if (!home || home.models === 'none' || deps.office.models === 'none') return not('forbidden');
  const { name: model } = drafter;
  const written = await deps.store.shortenings.request({
    ...{ purpose: 'shorter', period: period.id, draft, section, by: actor.person, to },
    sentences: asked.sentences.map(({ text }) => text),
    at: deps.clock.now().toISOString(),
    effects: (id) => ({
      inbox,
      audit: [{ act: 'shorter-asked', by: actor.person, facts: { shorter: id, draft, section } }],
      posts: [
        {
          ...{ key: workingSurface(id), to, surface: workingSurface(id) },
          notice: { kind: 'revision-working', section: home.number, model, shorter: id, state: 'open' },
        },
      ],
    }),
  });
  return { kind: 'done', posts: written.posts };
}

/**
 * Has a model make the sentences shorter that were asked for, or right where something in them is wrong, and shows the difference; on the draft
 * that is the newest now, so far as the sentences still stand in it. Throws where the process stops meanwhile: it is then done again whole.
 */
export async function makeShorter(deps: Deps, id: string): Promise<SavedPost[]> {
  const row = await deps.store.shortenings.byId(id);
  if (row?.state !== 'queued') return [];
  const person = deps.office.people.find(({ key }) => key === row.by);
  const material = await deps.store.drafts.material(row.period);
  const draft = await deps.store.drafts.newest(row.period);
  if (!material || !draft?.result) return answer(deps, row, null, { kind: 'revision-outdated' });
  const { result } = draft;
  const may = await mayAct(deps, 'edit-draft', { roles: person?.roles ?? [] }, material.period);
  if (may.kind === 'refused') return answer(deps, row, null, may.notice);
  const not = (
    why: Extract<Shorter, { kind: 'not-shorter' }>['why'] | 'no-model',
    sent: SentToModel | null,
  ) => answer(deps, row, sent, { kind: 'revision-problem', problem: { is: 'not-shorter', why } });
  const section = result.sections.find((one) => one.id === row.section);
  const home = material.period.template.sections.find((one) => one.id === row.section);
  const standing = new Set(section?.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const revises = row.purpose === 'revise';
  const needed = new Map(
    (revises ? neededRevisions(result.sections, result.findings) : []).map((one) => [one.text, one]),
  );
  const sentences = row.sentences.filter((text) => standing.has(text) && (!revises || needed.has(text)));
  if (!home || sentences.length === 0) return answer(deps, row, null, { kind: 'revision-outdated' });
  const { drafter } = deps;
  const rewrite = drafter.kind === 'rules' ? undefined : revises ? drafter.revise : drafter.shorter;
  if (!rewrite) return not('no-model', null);
  const trial = trialOf(deps, material, result, row.by);
  const editsOf = (texts: ReadonlyMap<number, string>): RevisionEdit[] =>
    [...texts].map(([index, text]) => ({ was: sentences[index]!, text }));
  const made = await rewrite({
    ...{ section: home.id, number: home.number, heading: home.heading, sentences, job: shorterJob(id) },
    record: keepCalls(deps.store, { purpose: row.purpose, work: id, period: row.period, by: row.by }),
    ...(revises ? { wrong: sentences.map((text) => needed.get(text)!.wrong) } : {}),
    found: (texts) => trial(editsOf(texts)).map(({ quote }) => quote),
  });
  if (made.kind === 'not-shorter') {
    if (made.why !== 'cancelled') return not(made.why, made.sent);
    if (made.sent) await deps.store.shortenings.recordSent(id, sentOnRecord(made.sent));
    const now = await deps.store.shortenings.byId(id);
    if (now?.state === 'queued') throw new Error('interrupted');
    return [];
  }
  const edits = editsOf(made.texts);
  const because = edits.flatMap(({ was }) => needed.get(was)?.findings ?? []);
  const change = {
    ...{ edits, brings: trial(edits), model: made.sent?.model ?? null, voids: may.voids },
    ...(revises ? { because } : {}),
  };
  const post = proposalPost(`shorter/${id}/revision`, row.to, material, { ...draft, result }, change);
  return finish(deps, row, made.sent, {
    audit: [
      {
        act: 'revision-proposed',
        by: row.by,
        facts: { shorter: id, draft: draft.id, changes: edits.length, ...sentFacts(made.sent) },
      },
    ],
    posts: [post],
  });
}

/** What was sent without what the record of calls has of it. */
const sentOnRecord = (sent: SentToModel): SentToModel => ({
  ...textOnRecord(sent, sent.attempts),
  attempts: answersOnRecord(sent.attempts),
});

/** What was sent, for the log: the hash stands for the text. */
const sentFacts = (sent: SentToModel | null): AuditEntry['facts'] =>
  sent ? { model: sent.model, host: sent.host, prompt: sent.prompt, sha256: sent.sha256 } : {};

/** Ends a request with words in place of a difference; without any where nobody waits for it. */
const answer = (
  deps: Deps,
  row: ShorteningRow,
  sent: SentToModel | null,
  notice: Notice,
): Promise<SavedPost[]> =>
  finish(deps, row, sent, {
    audit: [{ act: 'shorter-none', by: row.by, facts: { shorter: row.id, ...sentFacts(sent) } }],
    posts: row.purpose === 'revise' ? [] : [{ key: `shorter/${row.id}/revision`, to: row.to, notice }],
  });

async function finish(
  deps: Deps,
  row: ShorteningRow,
  sent: SentToModel | null,
  effects: Effects,
  state: 'done' | 'failed' = 'done',
): Promise<SavedPost[]> {
  const stamp = await workingStamp(deps, row.id, 'done');
  const { posts } = await deps.store.shortenings.finish({
    ...{ id: row.id, state, sent: sent && sentOnRecord(sent) },
    effects: { ...effects, stamps: stamp },
  });
  return posts;
}

/** What the message that a model is asked says from now on: its button goes. */
export async function workingStamp(
  { store }: Pick<Deps, 'store'>,
  id: string,
  state: Working['state'],
): Promise<{ surface: string; notice: Notice }[]> {
  const post = await store.outbox.find(workingSurface(id));
  return post?.notice.kind === 'revision-working'
    ? [{ surface: workingSurface(id), notice: { ...post.notice, state } }]
    : [];
}

/** Says that nothing came of a request after all tries; `reference` is also in the log. */
export async function failShortening(deps: Deps, id: string, reference: string): Promise<SavedPost[]> {
  const row = await deps.store.shortenings.byId(id);
  if (row?.state !== 'queued') return [];
  const post: Post = {
    key: `shorter/${id}/revision`,
    to: row.to,
    notice: { kind: 'failed', reference, parked: true },
  };
  const audit = [{ act: 'shorter-failed', by: null, facts: { shorter: id, why: reference } }];
  return finish(deps, row, null, { audit, posts: row.purpose === 'revise' ? [] : [post] }, 'failed');
}
