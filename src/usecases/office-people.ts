import type { Organisation, PersonRole } from '../core/organisation.ts';
import type { Act } from '../core/workflow.ts';
import { actRoles } from '../core/workflow.ts';
import type { Notice } from './notices.ts';

/** Names of the people who have one of the roles, in the order of organisation.yml: whom a refusal says to ask. */
export const namesWith = (office: Organisation, roles: readonly PersonRole[]): string[] =>
  office.people.filter((one) => roles.some((role) => one.roles.includes(role))).map((one) => one.name);

/** The coordinators' names, for somebody who is none: nobody is told to ask themselves. */
export const coordinatorsFor = (
  office: Organisation,
  { roles }: { roles: readonly PersonRole[] },
): string[] => (roles.includes('coordinator') ? [] : namesWith(office, ['coordinator']));

/** Keys of the people who have a role. */
export const peopleWith = (office: Organisation, role: PersonRole): string[] =>
  office.people.filter((one) => one.roles.includes(role)).map((one) => one.key);

/** Who may approve a report that one signs and another submitted: the signer; where that is the submitter, every other approver (keys). */
export function approversOf(
  { office }: { office: Organisation },
  signer: string,
  submitter: string,
): string[] {
  const approvers = peopleWith(office, 'approver');
  if (approvers.includes(signer) && signer !== submitter) return [signer];
  return approvers.filter((person) => person !== submitter);
}

/** A person's name; the key itself for somebody who is no longer named. */
export const nameOf = (office: Organisation, person: string): string =>
  office.people.find((one) => one.key === person)?.name ?? person;

/** The name of a person's unit. */
export function unitOf(office: Organisation, person: string): string {
  const key = office.people.find((one) => one.key === person)?.unit;
  const unit = office.units.find((one) => one.key === key);
  return unit?.short_name ?? unit?.name ?? key ?? '';
}

/** The refusal of an act to somebody without its role: it names those who have it. */
export const notYours = (office: Organisation, act: Act): Extract<Notice, { kind: 'not-yours' }> => ({
  kind: 'not-yours',
  act,
  roles: [...actRoles[act]],
  ask: namesWith(office, actRoles[act]),
});
