import { checkMaterial } from '../core/checks/material.ts';
import {
  type ComposeInput,
  composeDraft,
  defaultSigner,
  prepareDraft,
  toldMaterial,
} from '../core/drafts/compose-draft.ts';
import { type Made, madeInTwo, madeOnRecord } from '../core/drafts/made.ts';
import { promptMark } from '../core/model-prompt.ts';
import { officePhrasings } from '../core/phrasing/phrasings.ts';
import { stateAfter } from '../core/workflow.ts';
import {
  type DraftSubject,
  findingPosts,
  ownSentences,
  resultNotice,
  sectionPosts,
  subjectOf,
  textPosts,
} from './draft-posts.ts';
import { type Progress, tellProgress } from './draft-progress.ts';
import { keepCalls } from './keep-calls.ts';
import { namesWith, peopleWith } from './office-people.ts';
import type {
  Deliver,
  Deps,
  DraftMaterial,
  DraftResult,
  DraftRow,
  InterviewRow,
  ModelPlan,
  PeriodRow,
  Post,
  Recipient,
  SavedPost,
  Stamp,
  StoredFile,
} from './ports.ts';
import { askRevisions } from './propose-revisions.ts';

/** How often a draft is made again when the period moved on meanwhile. */
const TRIES = 4;

/**
 * Makes a requested draft whole, whatever was done of it before: one read, the model's calls where there is one, one write with everything it
 * posts; nothing is held open meanwhile. Returns the posts to deliver; none when the draft is done already. `deliver` takes what is told while
 * a model drafts.
 */
export async function makeDraft(
  deps: Deps,
  draftId: string,
  deliver: Deliver = () => {},
): Promise<SavedPost[]> {
  let earlier: Made | null = null;
  /** How this draft was made so far. */
  let own: Made | null = null;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const row = await deps.store.drafts.byId(draftId);
    if (row?.state !== 'queued') return [];
    const material = await deps.store.drafts.material(row.period);
    if (!material) return [];
    const input = composeInput(deps, material);
    earlier ??= (await deps.store.drafts.newest(row.period))?.result?.made ?? null;
    const progress = tellProgress(deps, { row, period: material.period, to: placeOf(row) }, deliver);
    const again = await planByModel(deps, row, input, earlier, progress);
    const planned: ModelPlan | null = again && own ? { ...again, made: madeInTwo(own, again.made) } : again;
    own = planned?.made ?? own;
    // Made again because the period moved on, it asks only for what that changed.
    earlier = own ?? earlier;
    const kept = planned && { ...planned, made: madeOnRecord(planned.made) };
    const composed = composeDraft(input, kept ?? undefined);
    if (composed.kind === 'no-history') return withoutHistory(deps, row, material);
    const done = await finish(deps, row, material, composed.draft);
    if (!done) continue;
    await askRevisions(deps, material.period, row, composed.draft);
    return done;
  }
  throw new Error(`the period of draft ${draftId} moved on ${TRIES} times while it was made`);
}

/** The plan of the model drafter; null where the rules draft, or there is nothing to go on from. */
async function planByModel(
  { drafter, store }: Deps,
  row: DraftRow,
  input: ComposeInput,
  earlier: Made | null,
  progress: Progress,
): Promise<ModelPlan | null> {
  if (drafter.kind === 'rules') return null;
  const prepared = prepareDraft(input);
  if (!prepared) return null;
  const { untold, seen } = prepared;
  const material = toldMaterial(prepared.material, untold);
  const stopped = AbortSignal.abort();
  const planning = drafter.plan({
    material,
    draft: row.id,
    record: keepCalls(store, { purpose: 'draft', work: row.id, period: row.period, by: row.by }),
    ...(row.stoppedBy === null ? {} : { signal: stopped }),
    seen: seen({ ...checkMaterial(prepared.material), register: input.register ?? null }),
    earlier,
    remade: isRemade(row),
    asking: progress.asking,
    done: (section) => {
      progress.done(section, material);
      // Stopped by way of another process.
      void whenStopped();
    },
  });
  const whenStopped = async () => {
    const now = await store.drafts.byId(row.id).catch(() => null);
    if (now?.stoppedBy) drafter.stop(row.id);
  };
  // Stopped between the reading of its row and now.
  await whenStopped();
  const planned = await planning;
  await progress.settled();
  return planned;
}

/** The database's material as the drafter takes it. */
export const composeInput = (
  deps: Pick<Deps, 'office' | 'register'>,
  material: DraftMaterial,
): ComposeInput => ({
  period: material.period.period,
  template: material.period.template,
  office: deps.office,
  answers: material.answers,
  history: material.history.map(({ report }) => report),
  settlements: material.settlements,
  edits: material.edits,
  phrasings: officePhrasings(material.taught),
  register: deps.register ?? null,
  signer: defaultSigner(deps.office),
});

async function withoutHistory(deps: Deps, row: DraftRow, material: DraftMaterial): Promise<SavedPost[]> {
  const period = material.period.period;
  const { posts } = await deps.store.drafts.fail({
    draft: row.id,
    reference: 'no-history',
    effects: {
      audit: [{ act: 'draft-failed', by: null, facts: { draft: row.id, why: 'no-history' } }],
      posts: [
        {
          key: `draft/${row.id}/result`,
          to: placeOf(row),
          notice: { kind: 'draft-no-history', period, ask: namesWith(deps.office, ['coordinator']) },
        },
      ],
    },
  });
  return posts;
}

/** A draft made again after something was settled is asked for under the message of the old one; its result goes to the person. */
const isRemade = (row: DraftRow): boolean => 'under' in row.to;
const placeOf = (row: DraftRow): Recipient => (isRemade(row) ? { person: row.by } : row.to);

async function finish(
  deps: Deps,
  row: DraftRow,
  material: DraftMaterial,
  result: DraftResult,
): Promise<SavedPost[] | null> {
  const { period } = material;
  const whole = row.section === null;
  const reading = row.section === 'reading';
  const [interviews, before] = await Promise.all([
    deps.store.interviews.ofPeriod(period.id),
    whole ? deps.store.drafts.newest(period.id) : null,
  ]);
  const subject = subjectOf(deps.office, period, row, result, interviews);
  const files = (whole || reading) && !isRemade(row) ? await filesOf(deps, result, row.revision) : [];
  // One made again after a failure may come behind a newer one, which stays the one to work on.
  const late = before !== null && before.revision > row.revision ? before : null;
  const inReview = period.state === 'in_review' || period.state === 'approved';
  const offers = late
    ? { superseded: late.revision }
    : inReview && subject.coordinates
      ? 'in-review'
      : undefined;
  const posts =
    whole || reading
      ? [
          ...wholePosts(subject, row, files, offers),
          ...(late ? [] : findingPosts(subject, placeOf(row), `draft/${row.id}`)),
          ...(whole && !late ? await toContributors(deps, subject, row, interviews) : []),
        ]
      : row.section === 'own'
        ? ownPosts(subject, row)
        : sectionPosts(subject, placeOf(row), row.section!);
  const stamps =
    before?.result && !late && !inReview
      ? outdated(deps, period, before, before.result, interviews, row.revision)
      : [];
  const to = whole ? stateAfter('whole-draft', period.state) : null;
  const written = await deps.store.drafts.finish({
    draft: row.id,
    result,
    ...(to === null ? {} : { move: { period: period.id, revision: period.revision, to } }),
    effects: {
      audit: [
        {
          act: 'draft-made',
          by: row.by,
          facts: {
            ...{ draft: row.id, revision: row.revision, section: row.section, basis: result.basis },
            ...madeFacts(result.made),
          },
        },
      ],
      posts,
      stamps,
    },
  });
  return written.kind === 'written' ? written.posts : null;
}

/** What of a model's work belongs in the log: where it was, by which prompt, how much, and the hashes of what was sent. */
const madeFacts = (made: Made | undefined): Record<string, string | number> =>
  made && made.calls > 0
    ? {
        ...{ model: made.model, host: made.host, calls: made.calls, covered: made.covered },
        prompt: promptMark(made.prompt),
        sent: [made.shared, ...made.sections.map(({ sent }) => sent)]
          .flatMap((one) => one?.sha256 ?? [])
          .join(' '),
      }
    : {};

/** What the messages of the draft before say from now on: its errors are settled in the new one, its digest offers nothing. */
function outdated(
  deps: Deps,
  period: PeriodRow,
  before: DraftRow,
  result: DraftResult,
  interviews: readonly InterviewRow[],
  superseded: number,
): Stamp[] {
  const old = subjectOf(deps.office, period, before, result, interviews);
  return [
    {
      surface: `draft/${before.id}`,
      notice: { kind: 'draft-superseded', period: period.period, revision: superseded },
    },
    { surface: digestSurface(before.id), notice: resultNotice(old, isRemade(before), { superseded }) },
  ];
}

/** The message with the digest of a draft. */
export const digestSurface = (draft: string): string => `draft/${draft}/digest`;

async function filesOf(deps: Deps, result: DraftResult, revision: number): Promise<StoredFile[]> {
  const name = `du-thao-${result.report.period}-lan-${revision}`;
  return deps.store.files.save([
    { name: `${name}.docx`, bytes: await deps.documents.report(result.report) },
    { name: `${name}.md`, bytes: deps.documents.markdown(result.report) },
  ]);
}

function wholePosts(
  subject: DraftSubject,
  row: DraftRow,
  files: readonly StoredFile[],
  offers: Parameters<typeof resultNotice>[2],
): Post[] {
  const to = placeOf(row);
  const key = `draft/${row.id}`;
  // The text comes first: what can be done next stands at the end, where people read.
  return [
    ...(isRemade(row) ? [] : textPosts(subject, to, null)),
    {
      key: `${key}/result`,
      to,
      surface: digestSurface(row.id),
      notice: resultNotice(subject, isRemade(row), offers),
      ...(files.length > 0 ? { files: files.map(({ id, name }) => ({ id, name, title: name })) } : {}),
    },
  ];
}

function ownPosts(subject: DraftSubject, row: DraftRow): Post[] {
  const own = ownSentences(subject, row.by);
  const key = `draft/${row.id}/result`;
  if (!own) {
    const asked = subject.interviews.find(({ person }) => person === row.by)?.questions ?? [];
    const answered = asked.some((id) => id in subject.result.answers);
    return [{ key, to: row.to, notice: { kind: 'no-own-sentences', period: subject.period, answered } }];
  }
  return [{ key, to: row.to, surface: surfaceOf(row.id, row.by), notice: own.notice }];
}

/** The messages with one person's sentences of one draft. */
export const surfaceOf = (draft: string, person: string): string => `sentences/${draft}/${person}`;

/** Each contributor sees their sentences once for every new set of them, and only when the coordinator's draft is whole. */
async function toContributors(
  deps: Deps,
  subject: DraftSubject,
  row: DraftRow,
  interviews: readonly InterviewRow[],
): Promise<Post[]> {
  const coordinators = peopleWith(deps.office, 'coordinator');
  if (!coordinators.includes(row.by)) return [];
  const posts: Post[] = [];
  for (const { person, id } of interviews) {
    if (coordinators.includes(person)) continue;
    const own = ownSentences(subject, person);
    if (!own) continue;
    const key = `sentences/${id}/${own.set}`;
    const known = await deps.store.outbox.find(key);
    if (!known) posts.push({ key, to: { person }, surface: surfaceOf(row.id, person), notice: own.notice });
  }
  return posts;
}

/** Says that a draft could not be made after all tries; `reference` is also in the log. */
export async function failDraft(deps: Deps, draftId: string, reference: string): Promise<SavedPost[]> {
  const row = await deps.store.drafts.byId(draftId);
  if (row?.state !== 'queued') return [];
  const period = await deps.store.periods.byId(row.period);
  if (!period) return [];
  const { posts } = await deps.store.drafts.fail({
    draft: row.id,
    reference,
    effects: {
      audit: [{ act: 'draft-failed', by: null, facts: { draft: row.id, why: reference } }],
      posts: [
        {
          key: `draft/${row.id}/result`,
          to: placeOf(row),
          notice: {
            kind: 'draft-failed',
            period: period.period,
            reference,
          },
        },
      ],
    },
  });
  return posts;
}
