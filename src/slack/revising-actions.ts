import type { RevisionRequest } from '../core/revising/read-request.ts';
import type { Acted } from '../usecases/may-act.ts';
import { proposeRevision } from '../usecases/revise-draft.ts';
import { leaveRevision, takeRevision } from '../usecases/settle-revision.ts';
import { stopDraft } from '../usecases/stop-draft.ts';
import { answered, requestOf } from './acted.ts';
import { readButton } from './buttons.ts';
import { revisingIds } from './ids.ts';
import type { CommandTurn, Handlers, MessageTurn, PressTurn } from './turn.ts';

/** "bỏ câu thứ 3 mục I.1", "viết gọn lại mục 2": the difference is shown, to take or to leave. */
export async function reviseWords(turn: MessageTurn | CommandTurn, request: RevisionRequest): Promise<void> {
  const { deps, channel, thread } = turn;
  const answers = thread === null ? null : { channel, ts: thread };
  await told(turn, await proposeRevision(deps, { ...requestOf(turn), request, answers }));
}

/** "dừng soạn": what a model has not written yet comes by rules. */
export async function stopWords(turn: MessageTurn | CommandTurn): Promise<void> {
  await told(turn, await stopDraft(turn.deps, requestOf(turn)));
}

async function told(turn: MessageTurn | CommandTurn | PressTurn, acted: Acted): Promise<void> {
  if (acted.kind !== 'would-void') await answered(turn, acted);
}

const settle = (act: typeof takeRevision) => async (turn: PressTurn) => {
  const key = readButton(turn.value)?.of;
  if (!key) return turn.reply({ kind: 'stale-button' });
  await told(turn, await act(turn.deps, { ...requestOf(turn), key }));
};

/** Buttons of changes asked for in words, and of a draft in the making. */
export const revisingHandlers: Pick<Handlers, 'press'> = {
  press: {
    [revisingIds.take]: settle(takeRevision),
    [revisingIds.leave]: settle(leaveRevision),
    [revisingIds.stopShorter]: async (turn) => {
      const shorter = readButton(turn.value)?.row;
      if (shorter === undefined) return turn.reply({ kind: 'stale-button' });
      await told(turn, await stopDraft(turn.deps, { ...requestOf(turn), shorter }));
    },
    [revisingIds.stop]: async (turn) => {
      const draft = readButton(turn.value)?.row;
      if (draft === undefined) return turn.reply({ kind: 'stale-button' });
      await told(turn, await stopDraft(turn.deps, { ...requestOf(turn), draft }));
    },
  },
};
