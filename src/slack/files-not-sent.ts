import type { Place } from '../usecases/ports.ts';
import { slackProblem } from './problems.ts';
import { UploadRefused } from './upload.ts';

/** A message stands, its files do not: said of its own, since everything else of the month can go on without them. */
export class FilesNotSent extends Error {
  override readonly name = 'FilesNotSent';
  readonly place: Place;
  /** Slack's word for it, or ours for the upload's address. */
  readonly code: string;
  /** Whether the same may succeed in a moment. */
  readonly passing: boolean;
  constructor(place: Place, code: string, passing: boolean) {
    super(`the files of a message were not taken (${code})`);
    this.place = place;
    this.code = code;
    this.passing = passing;
  }
}

/** What of a token's refusals is about files only: the token itself works, or the message would not stand. */
const lacking = new Set(['missing_scope', 'not_allowed_token_type', 'no_permission', 'access_denied']);

/** The failure of an upload as one of files only; null where it is about more than that (a revoked token, a full database, 429). */
export function filesNotSent(place: Place, error: unknown): FilesNotSent | null {
  if (error instanceof UploadRefused) return new FilesNotSent(place, error.code, error.passing);
  const problem = slackProblem(error);
  if (problem === null || problem.kind === 'rate-limited') return null;
  if (problem.kind === 'token' && !lacking.has(problem.code)) return null;
  return new FilesNotSent(place, problem.code, problem.kind === 'outage');
}
