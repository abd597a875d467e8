import { reportChannel } from './may-act.ts';
import type { ApprovalNotice } from './notices-approval.ts';
import { approversOf } from './office-people.ts';
import type { Deps, PeriodRow, Post, Stamp, Voids } from './ports.ts';

/** What a change after submission writes beside itself: the voids of the store, the stamps on every surface, and who is told. */
export type Voiding = { voids?: Voids; posts: Post[]; stamps: Stamp[] };

/** Where the clerk gives the number: apart from the approvers' messages, so that what is said of a decision leaves its button. */
export const issueSurface = (submission: string): string => `submission/${submission}/issue`;

/** Every message with buttons of a submission says the same from now on. */
export const stampsOf = (submission: string, notice: ApprovalNotice): Stamp[] => [
  { surface: `submission/${submission}`, notice },
  { surface: issueSurface(submission), notice },
];

/**
 * What goes with a change that voids the newest submission of a period: every message with its buttons says so, and the approver, the
 * coordinators, the clerk after an approval, and the channel are told. Nothing when the period has no submission that counts.
 */
export async function voidingOf(
  deps: Pick<Deps, 'store' | 'office'>,
  period: PeriodRow,
  change: { by: { person: string; name: string }; why: 'answer' | 'edit' | 'settlement' },
): Promise<Voiding> {
  const submission = await deps.store.submissions.newest(period.id);
  const voids: Voids = { period: period.id, revision: period.revision, to: 'drafting' };
  if (!submission || (submission.state !== 'pending' && submission.state !== 'approved'))
    return { voids, posts: [], stamps: [] };
  const notice: ApprovalNotice = {
    kind: 'submission-void',
    submission: submission.id,
    period: period.period,
    by: change.by.name,
    why: change.why,
  };
  const told = new Set([
    ...(submission.decision ? [submission.decision.by] : approversOf(deps, submission.signer, submission.by)),
    submission.by,
    ...deps.office.people
      .filter(
        ({ roles }) =>
          roles.includes('coordinator') || (submission.state === 'approved' && roles.includes('clerk')),
      )
      .map(({ key }) => key),
  ]);
  told.delete(change.by.person);
  return {
    voids,
    stamps: stampsOf(submission.id, notice),
    posts: [...[...told].map((person) => ({ person })), ...reportChannel(deps.office)].map((to) => ({
      key: `submission/${submission.id}/void/${'person' in to ? to.person : 'channel'}`,
      to,
      notice,
    })),
  };
}
