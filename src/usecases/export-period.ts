import { periodSaid } from '../core/asking/period-said.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { AuditEntry, AuditState, Deps, ExportedFile, PeriodRow } from './ports.ts';

/** A period about to be exported: its files, made as they are taken, and what became of the log's chain. */
export type Export = { at: Date; chain: AuditState; files: AsyncIterable<ExportedFile> };

/** Reads a period as it stands now; null where it is gone. */
export async function readExport(deps: Deps, period: PeriodRow): Promise<Export | null> {
  const { store, documents, office, clock } = deps;
  const record = await store.records.ofPeriod(period.id);
  if (!record) return null;
  const at = clock.now();
  return {
    ...{ at, chain: record.chain },
    files: documents.exported(record, {
      ...{
        office,
        at: at.toISOString(),
        draft: store.drafts.byId,
        file: store.files.bytes,
        texts: store.calls.texts,
      },
    }),
  };
}

/** That a period was exported, for its log; `by` null is the administrator at the command line. */
export const exportEntry = (
  by: string | null,
  { chain }: Pick<Export, 'chain'>,
  files: number,
): AuditEntry => ({
  act: 'period-exported',
  by,
  facts: { files, chain: chain.kind, ...(chain.kind === 'whole' ? { entries: chain.entries } : {}) },
});

/** "/baocao xuất": a period's open files as one .zip, to the coordinator alone; `said` may name the month. */
export async function exportPeriod(deps: Deps, input: Request & { said: string }): Promise<Acted> {
  const { actor, inbox, said } = input;
  const periods = await deps.store.periods.all();
  const named = periodSaid(
    said,
    periods.map(({ period }) => period),
  );
  const may = await mayAct(
    deps,
    'export-period',
    actor,
    periods.find(({ period }) => period === named),
  );
  if (may.kind === 'refused') return may;
  if (named === 'unknown')
    return refused({ kind: 'no-such-export', known: periods.map(({ period }) => period) });
  const { period } = may;
  const made = await readExport(deps, period);
  if (!made) return refused({ kind: 'stale-button' });
  let count = 0;
  const counted = async function* () {
    for await (const file of made.files) {
      count += 1;
      yield file;
    }
  };
  const bytes = await deps.documents.zip(counted(), made.at);
  const name = `ho-so-${period.period}.zip`;
  const [file] = await deps.store.files.save([{ name, bytes }]);
  const written = await deps.store.note(period.id, {
    inbox,
    audit: [exportEntry(actor.person, made, count)],
    posts: [
      {
        key: `inbox/${inbox}/exported`,
        // It holds everybody's words: never into a channel.
        to: { person: actor.person },
        notice: { kind: 'period-exported', period: period.period, files: count, chain: made.chain },
        files: [{ id: file!.id, name, title: name }],
      },
    ],
  });
  return { kind: 'done', posts: written.posts };
}
