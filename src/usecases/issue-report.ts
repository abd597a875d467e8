import { officeDay } from '../core/office-day.ts';
import { parseDate } from '../core/vietnamese/dates/dates.ts';
import { readBack } from './decide-submission.ts';
import { type Acted, mayAct, type Request, refused, reportChannel } from './may-act.ts';
import type { ApprovalNotice } from './notices-approval.ts';
import { namesWith, peopleWith } from './office-people.ts';
import type { Deps, Effects, Post, StoredFile, SubmissionRow } from './ports.ts';
import { standsAsSubmitted, submittedReport } from './submit-report.ts';
import { issueSurface } from './void-submission.ts';

/** What the clerk gives: the number as typed, and the day, ISO (`--MM-DD` without a year) or as typed; null when none was said. */
export type IssueWords = { number: string; date: string | null };

type Why = Extract<ApprovalNotice, { kind: 'issue-refused' }>['why'];

/**
 * The clerk gives number and date to the approved report: a real day from the approval to today, a number above the last of the year's
 * series. Prints the issue copy, ends the period, and the report joins the history as issued.
 */
export async function issueReport(
  deps: Deps,
  input: Request & IssueWords & { submission?: string },
): Promise<Acted> {
  const found = await issuable(deps, input);
  if ('refusal' in found) return found.refusal;
  const { submission } = found;
  const period = submission.period;
  const checked = await checkNumber(deps, input, submission);
  if ('is' in checked) return refused({ kind: 'issue-refused', why: checked });
  const { number, date } = checked;
  const printed = submittedReport(deps, submission.draft.result!, submission.signer);
  const letterhead = { ...printed.letterhead, number: String(number), date };
  const name = `bao-cao-${period.period}-so-${number}.docx`;
  const bytes = await deps.documents.report({ ...printed, letterhead });
  const written = await deps.store.submissions.issue({
    submission: submission.id,
    number,
    date,
    by: input.actor.person,
    at: deps.clock.now().toISOString(),
    file: { name, bytes },
    ...(await readBack(deps, submission, name, bytes)),
    effects: ({ file }) =>
      issueEffects(
        deps,
        input,
        submission,
        {
          kind: 'issued',
          period: period.period,
          number: `${number < 10 ? '0' : ''}${number}/${letterhead.symbol}`,
          date,
          by: input.actor.name,
        },
        file,
      ),
  });
  if (written.kind === 'written') return { kind: 'done', posts: written.posts };
  return refused({ kind: 'issue-refused', why: { is: 'taken' } });
}

/** The submission that a clerk may issue now (of the current period, or the one a button was made for), and the office's day (ISO). */
export async function issuable(
  deps: Deps,
  input: Pick<Request, 'actor'> & { submission?: string },
): Promise<{ submission: SubmissionRow; today: string } | { refusal: Extract<Acted, { kind: 'refused' }> }> {
  const pressed = input.submission === undefined ? null : await deps.store.submissions.byId(input.submission);
  // Typed words are about the month that waits for its number, also when the next one is open already.
  const approved = (await deps.store.periods.all()).filter(({ state }) => state === 'approved').at(-1);
  const may = await mayAct(deps, 'issue', input.actor, pressed?.period ?? approved);
  if (may.kind === 'refused') {
    const { notice } = may;
    if (notice.kind !== 'wrong-state' || notice.state === 'issued') return { refusal: may };
    return {
      refusal: refused({
        kind: 'no-submission',
        period: notice.period,
        state: notice.state,
        ask: namesWith(deps.office, ['coordinator']),
      }),
    };
  }
  const submission = await deps.store.submissions.newest(may.period.id);
  if (submission?.state !== 'approved' || (pressed && pressed.id !== submission.id))
    return { refusal: refused({ kind: 'stale-button' }) };
  return { submission, today: officeDay(deps.clock.now()) };
}

async function checkNumber(
  deps: Deps,
  { number: said, date: day }: IssueWords,
  submission: SubmissionRow,
): Promise<{ number: number; date: string } | Why> {
  const digits = /^\s*(?:số\s*)?0*([1-9]\d{0,5})(?:\s*\/.*)?$/iu.exec(said)?.[1];
  if (digits === undefined) return { is: 'no-number', said: said.trim() };
  const number = Number(digits);
  const approved = officeDay(submission.decision!.at);
  const today = officeDay(deps.clock.now());
  const date = dayOf(day, approved, today);
  if (date === null) return { is: 'no-date', said: day };
  if (date < approved) return { is: 'before-approval', approved };
  if (date > today) return { is: 'in-future', today };
  const year = Number(date.slice(0, 4));
  const last = await deps.store.submissions.lastNumber(year);
  if (last && number <= last.number)
    return { is: 'number-used', last: last.number, lastDate: last.date, year };
  if (!standsAsSubmitted(deps, submission)) return { is: 'changed' };
  return { number, date };
}

/**
 * The day as ISO; one without a year is of the year of the approval or of this one, whichever lies between approval and today or nearest to
 * that (a report approved in December, issued in January). Null for what the calendar does not have.
 */
function dayOf(said: string | null, approved: string, today: string): string | null {
  if (said === null) return null;
  const short = /^--(\d{2}-\d{2})$/.exec(said.trim());
  const inYear = (year: number): string | null => {
    const day = parseDate(short ? `${year}-${short[1]}` : said, { year });
    return day.kind === 'date' ? day.iso : null;
  };
  const early = inYear(Number(approved.slice(0, 4)));
  const late = inYear(Number(today.slice(0, 4)));
  if (early === null || late === null) return early ?? late;
  return daysBetween(early, approved) <= daysBetween(today, late) ? early : late;
}

/** Days from one day to a later one (ISO); none where it is not later. */
const daysBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);

function issueEffects(
  deps: Deps,
  input: Request,
  submission: SubmissionRow,
  notice: Extract<ApprovalNotice, { kind: 'issued' }>,
  file: StoredFile,
): Effects {
  const people = new Set([
    ...peopleWith(deps.office, 'clerk'),
    ...peopleWith(deps.office, 'coordinator'),
    submission.decision!.by,
  ]);
  return {
    inbox: input.inbox,
    audit: [
      {
        act: 'issued',
        by: input.actor.person,
        facts: {
          submission: submission.id,
          number: notice.number,
          date: notice.date,
          hash: submission.hash,
          file: file.sha256,
        },
      },
    ],
    posts: [
      ...[...people].map(
        (person): Post => ({
          key: `submission/${submission.id}/issued/${person}`,
          to: { person },
          notice,
          files: [{ id: file.id, name: file.name, title: file.name }],
        }),
      ),
      ...reportChannel(deps.office).map(
        (to): Post => ({
          key: `submission/${submission.id}/issued/channel`,
          to,
          notice,
        }),
      ),
    ],
    // What was said of the decision stays; only the clerk's button goes.
    stamps: [{ surface: issueSurface(submission.id), notice }],
  };
}
