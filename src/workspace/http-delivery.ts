import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Answer, Envelope, Transport } from './delivery.ts';
import type { JsonObject } from './protocol.ts';
import type { RealTime } from './real-time.ts';

/** Signed HTTP requests to the bot (Slack's "Verifying requests from Slack", version v0), one address for all kinds. */
export function createHttpDelivery(
  settings: { eventsUrl: string; signingSecret: string },
  time: RealTime,
  changed: (connected: boolean) => void,
): Transport & { stop(): void } {
  const agent = new Agent({ keepAlive: true });
  let reachable = true;

  function reached(now: boolean): void {
    if (now !== reachable) changed(now);
    reachable = now;
  }

  function send(envelope: Envelope, again = true): Promise<Answer> {
    const { body, contentType } = bodyOf(envelope);
    const timestamp = String(Math.floor(time.now() / 1000));
    const signature = createHmac('sha256', settings.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    const headers: Record<string, string | number> = {
      'Content-Type': contentType,
      'Content-Length': Buffer.byteLength(body),
      'X-Slack-Request-Timestamp': timestamp,
      'X-Slack-Signature': `v0=${signature}`,
      'User-Agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    };
    if (envelope.attempt > 0) {
      headers['X-Slack-Retry-Num'] = envelope.attempt;
      headers['X-Slack-Retry-Reason'] = reasons[envelope.reason] ?? 'unknown_error';
    }
    return new Promise((resolve) => {
      const failed = () => {
        // A kept connection that the bot has just closed says nothing about the bot.
        if (call.reusedSocket && again) return resolve(send(envelope, false));
        reached(false);
        resolve({ kind: 'failed', reason: 'connection_failed' });
      };
      const call = request(settings.eventsUrl, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve({ kind: 'failed', reason: 'connection_failed' }));
        response.on('end', () => {
          reached(true);
          const status = response.statusCode ?? 0;
          const noRetry = response.headers['x-slack-no-retry'] === '1';
          if (status < 200 || status > 299) return resolve({ kind: 'failed', reason: 'http_error', noRetry });
          resolve({ kind: 'acknowledged', body: answerOf(Buffer.concat(chunks).toString('utf8')) });
        });
      });
      call.on('error', failed);
      call.end(body);
    });
  }

  return { send: (envelope) => send(envelope), connected: () => reachable, stop: () => agent.destroy() };
}

const reasons: Record<string, string> = {
  timeout: 'http_timeout',
  connection_failed: 'connection_failed',
  http_error: 'http_error',
};

function bodyOf({ type, payload }: Envelope): { body: string; contentType: string } {
  const form = 'application/x-www-form-urlencoded';
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  if (type === 'interactive') {
    return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), contentType: form };
  }
  return { body: new URLSearchParams(payload as Record<string, string>).toString(), contentType: form };
}

/** An acknowledgement's body: JSON, or the plain text of a command's answer. */
function answerOf(text: string): JsonObject {
  if (text === '') return {};
  try {
    const parsed = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // Plain text is allowed here.
  }
  return { text };
}
