import { Outage } from '../usecases/ports.ts';

/** What keeps a database from being opened; each has a sentence of its own for the administrator. */
export type ProblemKind =
  | 'cannot-connect'
  | 'bad-credentials'
  | 'no-such-database'
  | 'no-permission'
  | 'locked'
  | 'disk-full'
  | 'bad-folder'
  | 'too-new'
  | 'too-old-server'
  | 'migration-failed'
  | 'bad-backup'
  | 'no-workspace';

/** A database that cannot be opened: `message` says in English what is wrong and what to do next. */
export class StoreProblem extends Error {
  readonly kind: ProblemKind;
  constructor(kind: ProblemKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreProblem';
    this.kind = kind;
  }
}

type Coded = { code?: string; message?: string; errors?: unknown[] };

const unreachable = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['EPIPE', 'ENOENT', 'EACCES', '57P01', '57P02', '57P03', '53300', '25006'],
]);
const lost =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|client has encountered a connection error|not queryable|PGlite is closed|instance is already closed/i;
const full = (error: Coded) =>
  error.code === '53100' || error.code === 'ENOSPC' || /No space left on device/i.test(error.message ?? '');

/** Error codes of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of Node's sockets. */
const codeOf = (error: unknown): string | undefined => {
  const { code, errors } = (error ?? {}) as Coded;
  return code ?? (errors?.[0] as Coded | undefined)?.code;
};

/** Whether a statement failed because the database is away for now, not because of what it says. */
export function outageOf(error: unknown): Outage | null {
  if (error instanceof Outage) return error;
  const known = (error ?? {}) as Coded;
  if (full(known)) return new Outage('disk-full', error);
  const code = codeOf(error);
  const away =
    (code !== undefined && (unreachable.has(code) || code.startsWith('08'))) ||
    lost.test(known.message ?? '');
  return away ? new Outage('away', error) : null;
}

/** Whether a statement would pass if it were tried again: it lost against another transaction. */
export const isCollision = (error: unknown): boolean => ['40P01', '40001'].includes(codeOf(error) ?? '');

/** The sentence for a PostgreSQL that does not open; `where` is its address without the password. */
export function connectProblem(error: unknown, where: string): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const code = codeOf(error) ?? '';
  const said = error instanceof Error ? error.message : String(error);
  if (code.startsWith('28'))
    return new StoreProblem(
      'bad-credentials',
      `PostgreSQL at ${where} refuses this user or password. Correct them in DATABASE_URL.`,
      error,
    );
  if (code === '3D000')
    return new StoreProblem(
      'no-such-database',
      `PostgreSQL at ${where} has no such database. Create it (createdb) or correct the name in DATABASE_URL.`,
      error,
    );
  if (code === '42501')
    return new StoreProblem(
      'no-permission',
      `The database user at ${where} may not create what is needed (${said}). Grant it CREATE on the database.`,
      error,
    );
  if (full(error as Coded))
    return new StoreProblem(
      'disk-full',
      `The disk of PostgreSQL at ${where} is full. Make room on it.`,
      error,
    );
  return new StoreProblem(
    'cannot-connect',
    `Cannot reach PostgreSQL at ${where} (${said || code}). Start it, or correct DATABASE_URL.`,
    error,
  );
}
