import type { Acted, Request } from './may-act.ts';
import type { ApprovalNotice } from './notices-approval.ts';
import { approversOf, nameOf } from './office-people.ts';
import type { Deps, SubmissionRow } from './ports.ts';

/**
 * A typed "ok", "duyệt": no approval. Who has a submission before them gets the buttons once more; anybody else hears with whom it lies.
 */
export async function offerDecision(deps: Deps, input: Request): Promise<Acted> {
  const { actor, inbox, to } = input;
  const waiting = await pendingSubmissions(deps);
  const entitledTo = (one: SubmissionRow) => approversOf(deps, one.signer, one.by);
  const mine = waiting.find((one) => entitledTo(one).includes(actor.person));
  const submission = mine ?? waiting[0];
  const notice: ApprovalNotice =
    submission && mine
      ? {
          kind: 'approval-buttons',
          submission: submission.id,
          hash: submission.hash,
          period: submission.period.period,
          by: nameOf(deps.office, submission.by),
          signer: nameOf(deps.office, submission.signer),
          asked: true,
        }
      : {
          kind: 'nothing-to-approve',
          ask: submission ? entitledTo(submission).map((one) => nameOf(deps.office, one)) : [],
        };
  const { posts } = await deps.store.note(submission?.period.id ?? null, {
    inbox,
    audit: [
      { act: 'approval-words', by: actor.person, facts: { buttons: notice.kind === 'approval-buttons' } },
    ],
    posts: [
      {
        key: `inbox/${inbox}/decision`,
        to,
        notice,
        ...(notice.kind === 'approval-buttons' ? { surface: `submission/${notice.submission}` } : {}),
      },
    ],
  });
  return { kind: 'done', posts };
}

/** What waits for a decision, the newest period first: a month may be opened while the one before is still in review. */
async function pendingSubmissions({ store }: Pick<Deps, 'store'>): Promise<SubmissionRow[]> {
  const inReview = (await store.periods.all()).filter(({ state }) => state === 'in_review');
  const newest = await Promise.all(inReview.map(({ id }) => store.submissions.newest(id)));
  return newest.filter((one) => one?.state === 'pending').map((one) => one!);
}
