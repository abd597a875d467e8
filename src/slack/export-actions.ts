import { exportPeriod } from '../usecases/export-period.ts';
import { answered, requestOf } from './acted.ts';
import type { CommandTurn, MessageTurn } from './turn.ts';

/** `/baocao xuất 9/2023`, "xuất hồ sơ tháng 9": the period's open files, to the person alone. */
export async function exportCommand(turn: CommandTurn | MessageTurn): Promise<void> {
  const acted = await exportPeriod(turn.deps, { ...requestOf(turn), said: turn.text });
  if (acted.kind !== 'would-void') await answered(turn, acted);
}
