import type { Acted } from '../usecases/may-act.ts';
import type { Recipient } from '../usecases/ports.ts';
import type { Turn } from './turn.ts';

/** Who asks, in which inbox row, and where the answer goes: the direct conversation, or the thread where it was said. */
export const requestOf = (turn: Turn) => ({ actor: turn.actor, inbox: turn.inbox, to: answerPlace(turn) });

/** A command leaves no message behind it and a form stands nowhere: those are answered directly. */
function answerPlace(turn: Turn): Recipient {
  if (turn.direct || turn.place === null) return { person: turn.actor.person };
  return { channel: turn.channel, thread: turn.thread ?? turn.place.ts };
}

/** Posts what an act wrote, or says why it was refused. */
export async function answered(turn: Turn, acted: Exclude<Acted, { kind: 'would-void' }>): Promise<void> {
  if (acted.kind === 'done') turn.deliver(acted.posts);
  else await turn.reply(acted.notice);
}
