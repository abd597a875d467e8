import { webApi } from '@slack/bolt';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } = webApi;

/** Why a call of Slack's Web API failed, by what can be done about it; `code` is Slack's own word. */
export type SlackProblem =
  | { kind: 'rate-limited'; seconds: number }
  /** Slack or the network is down: the same call may succeed later. */
  | { kind: 'outage'; code: string }
  /** The token is wrong, revoked or lacks a scope: nothing will work until somebody mends it. */
  | { kind: 'token'; code: string }
  /** Nobody to be reached there: the bot was removed, the channel archived, the person left. */
  | { kind: 'unreachable'; code: string }
  /** The message or form that is meant is gone or may no longer be changed. */
  | { kind: 'gone'; code: string }
  /** The three seconds of a press are over. */
  | { kind: 'expired'; code: string }
  /** Slack refuses what we built: a bug of ours. */
  | { kind: 'bug'; code: string };

/** Slack's error codes that mean something to us (docs.slack.dev, "Errors" of each method used); all others are bugs of ours. */
const codes: Record<Exclude<SlackProblem['kind'], 'rate-limited' | 'bug'>, readonly string[]> = {
  outage: ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org'],
  token: [
    'invalid_auth',
    'not_authed',
    'token_revoked',
    'token_expired',
    'account_inactive',
    'missing_scope',
    'not_allowed_token_type',
    'no_permission',
    'access_denied',
    'accesslimited',
    'ekm_access_denied',
  ],
  unreachable: [
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'user_not_found',
    'users_not_found',
    'user_disabled',
    'user_not_visible',
    'user_not_in_channel',
    'cannot_dm_bot',
    'messages_tab_disabled',
    'team_access_not_granted',
  ],
  gone: [
    'message_not_found',
    'cant_update_message',
    'edit_window_closed',
    'thread_not_found',
    'view_not_found',
  ],
  expired: [
    'expired_trigger_id',
    'trigger_expired',
    'trigger_exchanged',
    'exchanged_trigger_id',
    'invalid_trigger_id',
  ],
};
const kinds = new Map(
  Object.entries(codes).flatMap(([kind, list]) =>
    list.map((code) => [code, kind as Exclude<SlackProblem['kind'], 'rate-limited' | 'bug'>] as const),
  ),
);

/** What went wrong with a call; null when the error is not one of Slack's Web API. */
export function slackProblem(error: unknown): SlackProblem | null {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'rate-limited', seconds: error.retryAfter };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'rate-limited', seconds: 1 };
    return { kind: kinds.get(code) ?? 'bug', code };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'outage', code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'outage', code: 'no_connection' };
  return null;
}
