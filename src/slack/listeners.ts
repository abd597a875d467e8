import { noteDeletion } from '../usecases/note-deletion.ts';
import { sendFilesAgain } from '../usecases/send-files-again.ts';
import { showHome } from '../usecases/show-home.ts';
import { answered } from './acted.ts';
import { approvalHandlers } from './approval-actions.ts';
import { onCommand } from './commands.ts';
import { draftHandlers } from './draft-actions.ts';
import { systemIds } from './ids.ts';
import { interviewHandlers } from './interview-actions.ts';
import { onMessage } from './on-message.ts';
import { phrasingHandlers } from './phrasing-actions.ts';
import { revisingHandlers } from './revising-actions.ts';
import type { Listeners } from './turns.ts';
import { homeView } from './views/home.ts';

/** Everything people can do here, to what does it. */
export const listeners: Listeners = {
  message: onMessage,
  command: onCommand,
  home: async ({ deps, actor }) => homeView(await showHome(deps, actor)),
  async deleted({ deps, deliver, actor, place, inbox }) {
    if (place) deliver(await noteDeletion(deps, { actor, place, inbox }));
  },
  press: {
    ...interviewHandlers.press,
    ...draftHandlers.press,
    ...approvalHandlers.press,
    ...revisingHandlers.press,
    ...phrasingHandlers.press,
    [systemIds.filesAgain]: async (turn) =>
      answered(
        turn,
        await sendFilesAgain(turn.deps, { actor: turn.actor, inbox: turn.inbox, post: turn.value }),
      ),
    [systemIds.help]: (turn) => turn.reply({ kind: 'help', roles: [...turn.actor.roles] }),
  },
  form: { ...interviewHandlers.form, ...draftHandlers.form, ...approvalHandlers.form },
};
