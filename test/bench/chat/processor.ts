import { readdirSync, readFileSync } from 'node:fs';

/* Processor time from Linux's /proc: on a machine that others use too it says more than the clock does. Zero where there is no /proc. */

/** One tick of /proc/PID/stat in milliseconds. */
const tick = 10;

const timeOf = (pid: number | string): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return 0;
  }
};

/** Milliseconds of processor time that a process has used so far, and the sessions of a PostgreSQL database by its name. */
export function processorTime(pid: number, database: string): { app: number; base: number } {
  let base = 0;
  try {
    for (const one of readdirSync('/proc')) {
      if (!/^\d+$/.test(one)) continue;
      let title = '';
      try {
        title = readFileSync(`/proc/${one}/cmdline`, 'latin1');
      } catch {
        continue;
      }
      if (title.startsWith('postgres:') && title.includes(` ${database} `)) base += timeOf(one);
    }
  } catch {}
  return { app: timeOf(pid), base };
}
