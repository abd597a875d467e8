import type { Organisation } from '../core/organisation.ts';
import type { Actor } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import type { Identity } from './deliveries.ts';
import type { Log } from './log.ts';
import { allPages } from './pages.ts';
import { slackProblem } from './problems.ts';

/** Who stands behind a Slack user. Outsiders get nothing at all, strangers one courteous sentence. */
export type Known =
  | { kind: 'person'; actor: Actor }
  | { kind: 'stranger' }
  | { kind: 'outsider'; why: 'guest' | 'bot' | 'other-team' | 'gone' };

/** Slack users and channels against organisation.yml. Names and ids asked of Slack once are kept. */
export type Directory = {
  /** Reads users and channels; throws what Slack's Web API throws. */
  load(): Promise<void>;
  /** Asks Slack about a user seen for the first time. */
  who(user: string): Promise<Known>;
  actorOf(user: string): Actor | null;
  userOf(person: string): string | null;
  /** A person's name by user id, else what Slack shows. */
  nameOf(user: string): string | null;
  channelName(channel: string): string | null;
  /** The Slack channel of a key in organisation.yml, `channels`. */
  channelOf(key: string): string | null;
  /** The direct conversation with a person, opened where need be; null for somebody who is not in Slack. */
  imOf(person: string): Promise<string | null>;
  /** Whose direct conversation a channel is. */
  ownerOf(channel: string): string | null;
  /** Notes a direct conversation as it is used. */
  met(person: string, channel: string): void;
  /** People and channels of organisation.yml that Slack does not have, in words for the administrator. */
  unmatched(): string[];
};

type SlackUser = NonNullable<Awaited<ReturnType<SlackClient['users']['info']>>['user']>;

/** Milliseconds for which Slack's answer about somebody who is nobody of the office counts. */
const askAgainAfter = 10 * 60_000;

/** The directory of one office in one workspace; empty until `load`. */
export function createDirectory(options: {
  client: SlackClient;
  office: Organisation;
  identity: Identity;
  log: Log;
}): Directory {
  const { client, office, identity, log } = options;
  const known = new Map<string, Known>();
  /** Users who are nobody of the office, of whom Slack was asked lately: they may be named or promoted later. */
  const asked = new Set<string>();
  const names = new Map<string, string>();
  const users = new Map<string, string>();
  const channelIds = new Map<string, string>();
  const channelNames = new Map<string, string>();
  const ims = new Map<string, Promise<string>>();
  const owners = new Map<string, string>();

  const place = (user: SlackUser): Known => {
    const id = user.id!;
    names.set(id, user.profile?.display_name || user.real_name || user.name || id);
    const outside = outsiderOf(user, identity);
    const person = outside === null ? office.people.find((one) => matches(one.slack, user)) : undefined;
    const found: Known =
      outside !== null
        ? { kind: 'outsider', why: outside }
        : person
          ? { kind: 'person', actor: actor(person) }
          : { kind: 'stranger' };
    known.set(id, found);
    if (person && users.get(person.key) !== id) {
      if (users.has(person.key)) {
        log.warn(
          `organisation.yml: two Slack users match "${person.key}" (${users.get(person.key)}, ${id}); name the id`,
        );
        known.set(id, { kind: 'stranger' });
        return { kind: 'stranger' };
      }
      users.set(person.key, id);
    }
    return found;
  };

  /** Slack's own shape of an id, or whatever this Slack lists as one. */
  const isChannelId = (named: string): boolean => channelNames.has(named) || /^[CG][A-Z0-9]{6,}$/.test(named);

  const lookUp = async (user: string): Promise<Known> => {
    const answer = await client.users.info({ user });
    return answer.user?.id ? place(answer.user) : { kind: 'stranger' };
  };

  return {
    async load() {
      known.clear();
      users.clear();
      const members = await allPages(async (cursor) => {
        const answer = await client.users.list({ limit: 200, ...cursor });
        return { items: answer.members ?? [], next: answer.response_metadata?.next_cursor };
      });
      for (const member of members) if (member.id) place(member as SlackUser);
      // The list leaves addresses out where the scope users:read.email is missing, and never has Slack Connect people.
      for (const person of office.people) {
        if (users.has(person.key) || !person.slack) continue;
        const email = person.slack.email;
        const found = await quiet(async () => {
          if (person.slack?.id) return (await client.users.info({ user: person.slack.id })).user;
          return email ? (await client.users.lookupByEmail({ email })).user : undefined;
        });
        if (found?.id)
          place({ ...found, profile: { ...found.profile, ...(email ? { email } : {}) } } as SlackUser);
      }
      await loadChannels();
    },
    async who(user) {
      const found = known.get(user);
      if (found?.kind === 'person' || (found && asked.has(user))) return found;
      asked.add(user);
      setTimeout(() => asked.delete(user), askAgainAfter).unref();
      return (await quiet(() => lookUp(user))) ?? { kind: 'stranger' };
    },
    actorOf: (user) => {
      const found = known.get(user);
      return found?.kind === 'person' ? found.actor : null;
    },
    userOf: (person) => users.get(person) ?? null,
    nameOf: (user) => {
      const found = known.get(user);
      return found?.kind === 'person' ? found.actor.name : (names.get(user) ?? null);
    },
    channelName: (channel) => channelNames.get(channel) ?? null,
    channelOf: (key) => {
      const named = office.channels[key];
      if (named === undefined) return null;
      return isChannelId(named) ? named : (channelIds.get(named.replace(/^#/, '')) ?? null);
    },
    async imOf(person) {
      const user = users.get(person);
      if (user === undefined) return null;
      const open =
        ims.get(person) ?? client.conversations.open({ users: user }).then((answer) => answer.channel!.id!);
      ims.set(person, open);
      try {
        const channel = await open;
        owners.set(channel, person);
        return channel;
      } catch (error) {
        ims.delete(person);
        throw error;
      }
    },
    ownerOf: (channel) => owners.get(channel) ?? null,
    met(person, channel) {
      if (owners.get(channel) === person) return;
      owners.set(channel, person);
      ims.set(person, Promise.resolve(channel));
    },
    unmatched: () => [
      ...office.people
        .filter((person) => !users.has(person.key))
        .map((person) => `${person.name} (${wanted(person.slack)})`),
      ...Object.entries(office.channels)
        .filter(([, name]) => !isChannelId(name) && !channelIds.has(name.replace(/^#/, '')))
        .map(([, name]) => name),
    ],
  };

  async function loadChannels(): Promise<void> {
    if (Object.keys(office.channels).length === 0) return;
    await quiet(async () => {
      const channels = await allPages(async (cursor) => {
        const answer = await client.conversations.list({
          ...{ types: 'public_channel,private_channel', exclude_archived: true, limit: 200 },
          ...cursor,
        });
        return { items: answer.channels ?? [], next: answer.response_metadata?.next_cursor };
      });
      for (const channel of channels) {
        if (!channel.id || !channel.name) continue;
        channelIds.set(channel.name, channel.id);
        channelNames.set(channel.id, channel.name);
      }
    });
  }

  /** What Slack refuses here means "not there"; only outages are for the caller. */
  async function quiet<T>(ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      const problem = slackProblem(error);
      if (problem === null || problem.kind === 'outage' || problem.kind === 'rate-limited') throw error;
      log.debug(`Slack answered ${problem.code} when people and channels were looked up`);
      return undefined;
    }
  }
}

type Person = Organisation['people'][number];

const actor = (person: Person): Actor => ({
  person: person.key,
  name: person.name,
  unit: person.unit,
  roles: person.roles,
});

/**
 * By id, else by address, else by handle. Everybody may choose their own display name, so it counts only where organisation.yml names
 * neither id nor address; else a name would make a director.
 */
function matches(wantedSlack: Person['slack'], user: SlackUser): boolean {
  if (wantedSlack?.id) return wantedSlack.id === user.id;
  const email = user.profile?.email;
  if (wantedSlack?.email && email) return wantedSlack.email.toLowerCase() === email.toLowerCase();
  const handle = wantedSlack?.handle?.replace(/^@/, '').toLowerCase();
  if (handle === undefined) return false;
  if (user.name?.toLowerCase() === handle) return true;
  return wantedSlack?.email === undefined && user.profile?.display_name?.toLowerCase() === handle;
}

const wanted = (slack: Person['slack']): string =>
  slack?.id ?? slack?.email ?? (slack?.handle ? `@${slack.handle}` : 'organisation.yml: slack?');

/** Why somebody is none of the workspace's own members. */
function outsiderOf(user: SlackUser, identity: Identity): 'guest' | 'bot' | 'other-team' | 'gone' | null {
  if (user.deleted) return 'gone';
  if (user.is_bot || user.id === 'USLACKBOT') return 'bot';
  if (user.is_restricted || user.is_ultra_restricted) return 'guest';
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])].filter(Boolean);
  const stranger = (user as { is_stranger?: boolean }).is_stranger === true;
  return stranger || (teams.length > 0 && !teams.includes(identity.team)) ? 'other-team' : null;
}
