import { webApi } from '@slack/bolt';
import { boltLogger, type Log } from './log.ts';

/** How this installation reaches Slack; `apiUrl` null is Slack's own. */
export type SlackConfig = {
  botToken: string;
  apiUrl: string | null;
  mode: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string; port: number };
};

const slacksApi = 'https://slack.com/api/';
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The root of the Web API with its closing slash. */
const apiRoot = (config: Pick<SlackConfig, 'apiUrl'>): string => {
  const url = config.apiUrl ?? slacksApi;
  return url.endsWith('/') ? url : `${url}/`;
};

/**
 * Whether a request with the office's data or token may go to an address: the Web API's own host, Slack's file host where the API is Slack's,
 * and on this machine any port; unencrypted only on this machine.
 */
export function mayReach(address: string, api: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const root = new URL(api);
  const here = loopback.has(url.hostname) && loopback.has(root.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) return false;
  if (here || url.host === root.host) return true;
  return /(?:^|\.)slack\.com$/.test(root.hostname) && url.hostname === 'files.slack.com';
}

export type SlackClient = webApi.WebClient;

/** The options every client of Slack shares: where it is, who logs, and no way out to another host. */
export function clientOptions(config: Pick<SlackConfig, 'apiUrl'>, log: Log): webApi.WebClientOptions {
  const api = apiRoot(config);
  return {
    slackApiUrl: api,
    logger: boltLogger(log),
    allowAbsoluteUrls: false,
    fetch: (url, init) => {
      if (!mayReach(String(url), api)) throw new TypeError(`refused to call ${new URL(String(url)).host}`);
      return fetch(url, init as RequestInit);
    },
  };
}

/**
 * The client for our own calls. It fails at once with 429 and soon with outages: who waits how long is decided by the poster, so that one
 * channel does not hold up the others.
 */
export const openClient = (config: SlackConfig, log: Log): SlackClient =>
  new webApi.WebClient(config.botToken, {
    ...clientOptions(config, log),
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    timeout: 20_000,
  });
