import type { PeriodRecord, Place } from '../../usecases/ports.ts';

/** The names of everybody in a record by key; who is not known keeps the key. */
export function namesIn({ people }: Pick<PeriodRecord, 'people'>): (key: string | null) => string {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return (key) => (key === null ? '' : (names.get(key) ?? key));
}

/** Where a conversation opens; Slack has no address of a message that can be told without asking it. */
export const linkTo = (team: string, place: Place | null): string | null =>
  place === null
    ? null
    : `https://slack.com/app_redirect?team=${encodeURIComponent(team)}&channel=${encodeURIComponent(place.channel)}`;
