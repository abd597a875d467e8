import { words } from './words.ts';

/* Times, sizes and names as the page prints them; Vietnam's time, whatever the browser's own zone is. */

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

type Moment = { day: string; time: string; weekday: number };

function momentOf(milliseconds: number): Moment {
  const parts = Object.fromEntries(
    PARTS.formatToParts(milliseconds).map(({ type, value }) => [type, value]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  return {
    day: `${day}/${month}/${year}`,
    time: `${parts.hour}:${parts.minute}`,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

/** The hour and minute of a Slack timestamp ("1694394000.000100"). */
export const timeOfTs = (ts: string): string => momentOf(Number(ts) * 1000).time;

/** The day of a Slack timestamp, "thứ Hai, 11/9/2023". */
export const dayOfTs = (ts: string): string => dayWords(momentOf(Number(ts) * 1000));

/** The office's clock, "thứ Hai, 11/9/2023 08:00"; a time without zone is Vietnam's; '' where it cannot be read. */
export function clockWords(iso: string): string {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}+07:00`;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) return '';
  const moment = momentOf(milliseconds);
  return `${dayWords(moment)} ${moment.time}`;
}

/** A day typed as 18/9/2023, 18-9-2023, 18.9.2023 or 2023-09-18 → ISO; undefined for what is no day of the calendar. */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = local
    ? [Number(local[3]), Number(local[2]), Number(local[1])]
    : iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** An ISO day as it is typed, "18/9/2023". */
export function typedDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day}/${month}/${year}`;
}

/** An ISO day in words, "thứ Hai, 18/9/2023". */
export function isoDayWords(iso: string): string {
  return `${words.weekday(new Date(`${iso}T00:00:00Z`).getUTCDay())}, ${typedDay(iso)}`;
}

/** A file's size, "12,5 KB". */
export function sizeWords(bytes: number): string {
  const { b, kb, mb } = words.bytes;
  if (bytes < 1024) return `${bytes} ${b}`;
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, kb] : [bytes / 1024 / 1024, mb];
  return `${amount.toFixed(1).replace(/\.0$/, '').replace('.', ',')} ${unit}`;
}

/** Two letters for a person's badge: of the first and the last word of the name. */
export function initials(name: string): string {
  const all = name.trim().split(/\s+/u);
  const first = all[0]?.charAt(0) ?? '';
  return (all.length > 1 ? first + all.at(-1)!.charAt(0) : first).toLocaleUpperCase('vi');
}

function dayWords(moment: Moment): string {
  const name = words.weekday(moment.weekday);
  return `${name}, ${moment.day}`;
}
