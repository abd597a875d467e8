import type { PersonRole } from './organisation.ts';

/* The month's states and who may do what in them (DESIGN section 2). */

const periodStates = ['open', 'collecting', 'drafting', 'in_review', 'approved', 'issued'] as const;
export type PeriodState = (typeof periodStates)[number];

/** What people do to a period; reading figures and progress needs no state. */
export type Act =
  | 'open-period'
  | 'answer'
  | 'request-draft'
  | 'edit-draft'
  | 'settle-finding'
  | 'submit'
  | 'approve'
  | 'return'
  | 'reopen-questions'
  | 'issue'
  | 'see-progress'
  | 'see-phrasings'
  | 'remove-phrasing';

/** Which roles an act asks for; any one of them will do. */
export const actRoles: Record<Act, readonly PersonRole[]> = {
  'open-period': ['coordinator'],
  answer: ['contributor', 'coordinator'],
  'request-draft': ['contributor', 'coordinator', 'approver'],
  'edit-draft': ['coordinator'],
  'settle-finding': ['coordinator'],
  submit: ['coordinator'],
  approve: ['approver'],
  return: ['approver'],
  'reopen-questions': ['coordinator'],
  issue: ['clerk'],
  'see-progress': ['coordinator', 'approver', 'contributor'],
  'see-phrasings': ['coordinator', 'approver'],
  'remove-phrasing': ['coordinator'],
};

/** In which states an act is possible at all; null: it needs no period. */
const actStates: Record<Act, readonly PeriodState[] | null> = {
  'open-period': null,
  answer: ['open', 'collecting', 'drafting', 'in_review', 'approved'],
  'request-draft': ['open', 'collecting', 'drafting', 'in_review', 'approved'],
  'edit-draft': ['collecting', 'drafting', 'in_review', 'approved'],
  'settle-finding': ['collecting', 'drafting', 'in_review', 'approved'],
  submit: ['drafting'],
  approve: ['in_review'],
  return: ['in_review'],
  'reopen-questions': ['drafting'],
  issue: ['approved'],
  'see-progress': null,
  'see-phrasings': null,
  'remove-phrasing': null,
};

/** The acts that change what was submitted: in review or approved they void it, and the person is told before. */
const changing = new Set<Act>(['answer', 'edit-draft', 'settle-finding']);

export type Permission =
  | { kind: 'allowed'; voids: boolean }
  /** The person lacks the role; `roles` have it. */
  | { kind: 'role'; roles: readonly PersonRole[] }
  | { kind: 'state'; state: PeriodState; possible: readonly PeriodState[] };

/** Whether somebody with these roles may do an act in this state, and whether it voids what was given. */
export function mayDo(act: Act, roles: readonly PersonRole[], state: PeriodState | null): Permission {
  if (!actRoles[act].some((role) => roles.includes(role))) return { kind: 'role', roles: actRoles[act] };
  const possible = actStates[act];
  if (possible === null || state === null) return { kind: 'allowed', voids: false };
  if (!possible.includes(state)) return { kind: 'state', state, possible };
  return { kind: 'allowed', voids: changing.has(act) && (state === 'in_review' || state === 'approved') };
}

/** The state after an act; null where the act leaves it as it is. */
export function stateAfter(
  act: Act | 'questions-sent' | 'whole-draft' | 'return-questions',
  state: PeriodState,
): PeriodState | null {
  switch (act) {
    case 'questions-sent':
      return state === 'open' ? 'collecting' : null;
    case 'whole-draft':
      return state === 'open' || state === 'collecting' ? 'drafting' : null;
    case 'submit':
      return 'in_review';
    case 'approve':
      return 'approved';
    case 'return':
      return 'drafting';
    case 'return-questions':
    case 'reopen-questions':
      return 'collecting';
    case 'issue':
      return 'issued';
    case 'answer':
    case 'edit-draft':
    case 'settle-finding':
      return state === 'in_review' || state === 'approved' ? 'drafting' : null;
    default:
      return null;
  }
}
