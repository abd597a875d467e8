import { chainText } from '../text/export.ts';
import { noSuchPeriodText } from '../text/period.ts';
import { exportEntry, readExport } from '../usecases/export-period.ts';
import { writeNewFolder } from './output.ts';
import { type Context, periodOption, printJson, Refusal } from './shared.ts';
import { withStore } from './store.ts';

type Options = { period: string; out?: string; json?: boolean };

/**
 * `thuky export`: everything stored of a period as open files in a folder of their own; that it was done goes into the period's log. Exit code
 * 1 where the log's chain is broken; the files are written all the same.
 */
export async function exportFiles(context: Context, options: Options): Promise<number> {
  const period = periodOption(options.period)!;
  const out = options.out ?? `ho-so-${period}`;
  return withStore(context, async (deps) => {
    const { store } = deps;
    const row = await store.periods.byPeriod(period);
    const made = row && (await readExport(deps, row));
    if (!made) {
      const known = (await store.periods.all()).map((one) => one.period);
      throw new Refusal(noSuchPeriodText(period, known));
    }
    const files = await writeNewFolder(out, made.files);
    await store.note(row.id, { audit: [exportEntry(null, made, files.length)], posts: [] });
    if (options.json) printJson({ period, out, files, chain: made.chain });
    else process.stdout.write(`${out}: ${files.length} tệp; xem index.md trước.\n${chainText(made.chain)}\n`);
    return made.chain.kind === 'whole' ? 0 : 1;
  });
}
