/**
 * A piece of what is sent to a model. Pieces of one role that follow each other are one message, so that what many messages begin with can be kept
 * once.
 */
export type SentPiece = { role: string; text: string };

/** The messages that pieces make. */
export function messagesOf(pieces: readonly SentPiece[]): SentPiece[] {
  const messages: SentPiece[] = [];
  for (const { role, text } of pieces) {
    const last = messages.at(-1);
    if (last?.role === role) last.text += text;
    else messages.push({ role, text });
  }
  return messages;
}
