import { officePhrasings } from '../core/phrasing/phrasings.ts';
import { phrasingLines, phrasingTexts } from '../text/phrasing.ts';
import { forgetPhrasing } from '../usecases/remove-phrasing.ts';
import { shownPhrasing } from '../usecases/show-phrasings.ts';
import { type Context, loadOffice, printJson, Refusal } from './shared.ts';
import { withStore } from './store.ts';

type Options = { remove?: string; by?: string; json?: boolean };

/** `thuky phrasing`: what was learned from changes by hand, with where it came from; `--remove` takes one out, under the name of `--by`. */
export async function phrasing(context: Context, options: Options): Promise<number> {
  const { people } = loadOffice(context, undefined);
  const remover = people.find(({ key }) => key === options.by);
  if (options.remove !== undefined && !remover?.roles.includes('coordinator')) {
    const keys = people.filter(({ roles }) => roles.includes('coordinator')).map(({ key }) => key);
    throw new Refusal(`--remove needs --by with a coordinator of organisation.yml: ${keys.join(', ')}.`);
  }
  return withStore(context, async (deps) => {
    const all = officePhrasings(await deps.store.phrasings.taught());
    const gone = all.find(({ id }) => id === options.remove);
    if (options.remove !== undefined && !gone)
      throw new Refusal(
        `No phrasing has the number ${options.remove}; "thuky phrasing" lists those there are.`,
      );
    if (gone) {
      const written = await forgetPhrasing(deps, remover!.key, gone, { posts: [] });
      if (written.kind === 'conflict') throw new Refusal('It was removed already.');
    }
    const left = all.filter((one) => one !== gone);
    const shown = left.map((one) => shownPhrasing(deps, one));
    if (options.json)
      printJson({
        phrasings: shown,
        ...(gone ? { removed: shownPhrasing(deps, gone) } : {}),
        // What draft --phrasing takes.
        taught: left.flatMap(({ edits }) => edits),
      });
    else {
      if (gone) process.stderr.write(`${phrasingTexts.removed(shownPhrasing(deps, gone).section)}\n`);
      process.stdout.write(`${phrasingLines(shown)}\n`);
    }
    return 0;
  });
}
