import type { Files } from '../usecases/ports.ts';
import { mayReach, type SlackClient } from './client.ts';

/** The address that Slack named for a file's bytes did not take them; `passing` when it may later. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly code: string;
  readonly passing: boolean;
  constructor(code: string, passing: boolean) {
    super(`the upload of a file was refused (${code})`);
    this.code = code;
    this.passing = passing;
  }
}

/**
 * Uploads stored files into a message's thread (files.getUploadURLExternal → the bytes → files.completeUploadExternal). The bytes go without
 * the token, to the address Slack names.
 */
export async function uploadFiles(
  client: SlackClient,
  files: Files,
  wanted: readonly { id: string; name: string; title: string }[],
  channel: string,
  thread: string,
): Promise<void> {
  const uploaded: { id: string; title: string }[] = [];
  for (const { id, name, title } of wanted) {
    const stored = await files.bytes(id);
    if (!stored) throw new Error(`file ${id} of a message is not in the database`);
    const address = await client.files.getUploadURLExternal({
      filename: name,
      length: stored.bytes.byteLength,
    });
    await sendBytes(client, address.upload_url!, stored.bytes);
    uploaded.push({ id: address.file_id!, title });
  }
  const [first, ...others] = uploaded;
  await client.files.completeUploadExternal({
    files: [first!, ...others],
    channel_id: channel,
    thread_ts: thread,
  });
}

async function sendBytes(client: SlackClient, address: string, bytes: Uint8Array): Promise<void> {
  if (!mayReach(address, client.slackApiUrl)) throw new UploadRefused('foreign_upload_host', false);
  const answer = await sent(address, bytes);
  if (!answer.ok) throw new UploadRefused(`http_${answer.status}`, answer.status >= 500);
}

async function sent(address: string, bytes: Uint8Array): Promise<Response> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes as Uint8Array<ArrayBuffer>,
    redirect: 'error',
  } as const;
  try {
    return await fetch(address, request);
  } catch {
    throw new UploadRefused('no_connection', true);
  }
}
