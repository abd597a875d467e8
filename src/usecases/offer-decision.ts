import type { Acted, Request } from './may-act.ts';
import type { ApprovalNotice } from './notices-approval.ts';
import { nameOf } from './office-people.ts';
import type { Deps } from './ports.ts';
import { approversOf } from './submit-report.ts';

/**
 * A typed "ok", "duyệt": no approval. Who has a submission before them gets the buttons once more; anybody else hears with whom it lies.
 */
export async function offerDecision(deps: Deps, input: Request): Promise<Acted> {
  const { actor, inbox, to } = input;
  const period = await deps.store.periods.current();
  const submission = period ? await deps.store.submissions.newest(period.id) : null;
  const entitled = submission ? approversOf(deps, submission.signer, submission.by) : [];
  const pending = submission?.state === 'pending';
  const notice: ApprovalNotice =
    pending && entitled.includes(actor.person)
      ? {
          kind: 'approval-buttons',
          submission: submission.id,
          hash: submission.hash,
          period: submission.period.period,
          by: nameOf(deps.office, submission.by),
          signer: nameOf(deps.office, submission.signer),
          asked: true,
        }
      : { kind: 'nothing-to-approve', ask: pending ? entitled.map((one) => nameOf(deps.office, one)) : [] };
  const { posts } = await deps.store.note(period?.id ?? null, {
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
