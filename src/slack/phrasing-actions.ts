import { removePhrasing } from '../usecases/remove-phrasing.ts';
import { showPhrasings } from '../usecases/show-phrasings.ts';
import { answered, requestOf } from './acted.ts';
import { readButton } from './buttons.ts';
import { phrasingIds } from './ids.ts';
import type { CommandTurn, Handlers, MessageTurn } from './turn.ts';

/** "/baocao cách viết": what was learned from changes by hand. */
export async function phrasingWords(turn: MessageTurn | CommandTurn): Promise<void> {
  const key = `phrasings/${turn.inbox}`;
  await turn.reply(await showPhrasings(turn.deps, turn.actor, key), { surface: key });
}

/** The button that removes one. */
export const phrasingHandlers: Pick<Handlers, 'press'> = {
  press: {
    [phrasingIds.remove]: async (turn) => {
      const value = readButton(turn.value);
      if (!value?.of) return turn.reply({ kind: 'stale-button' });
      const acted = await removePhrasing(turn.deps, {
        ...requestOf(turn),
        ...{ id: value.row, edits: value.revision, key: value.of },
      });
      if (acted.kind !== 'would-void') await answered(turn, acted);
    },
  },
};
