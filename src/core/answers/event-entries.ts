import type { AnswerValue, EventAnswer } from '../answer.ts';
import { type FileEntry, fieldOf, isRecord, tidy } from './file-entry.ts';

/** Events of an answers file, in one line or as { name, date, people, place, purpose }. */
export function eventsEntry(
  entry: FileEntry,
  path: readonly PropertyKey[],
  raw: unknown,
): AnswerValue | null {
  const items = entry.each(path, raw, (at, item) => {
    if (!isRecord(item)) {
      const said = tidy(entry.scalar(at));
      return said === null ? null : saidEvent(entry, at, said);
    }
    entry.keys(at, ['name', 'date', 'people', 'place', 'purpose'], 'name');
    const field = (key: string) => fieldOf(entry, at, item, key);
    const date = field('date');
    const days = date === null ? null : daysOf(entry, [...at, 'date'], date);
    const people = field('people');
    return {
      name: tidy(field('name')) ?? '',
      date: days?.[0] ?? null,
      to: days?.[1] ?? null,
      people:
        people === null ? null : entry.count([...at, 'people'], people.replace(/\s*(lượt\s+)?người$/u, '')),
      place: tidy(field('place')),
      purpose: tidy(field('purpose')),
    };
  });
  return items && { kind: 'events', items };
}

/** One day, or the first and last of several: "12-13/9/2023", "từ 12/9 đến 13/9/2023". */
function daysOf(
  entry: FileEntry,
  path: readonly PropertyKey[],
  text: string,
): [string | null, string | null] {
  const short = /^(\d{1,2})\s*[-–]\s*(\d{1,2})(\/\d{1,2}(?:\/\d{4})?)$/u.exec(text);
  if (short) return [entry.date(path, short[1]! + short[3]!), entry.date(path, short[2]! + short[3]!)];
  const range = /^(?:từ\s+)?(?:ngày\s+)?(.+?)\s+(?:-|–|đến)\s+(?:ngày\s+)?(.+)$/iu.exec(text);
  return range ? [entry.date(path, range[1]!), entry.date(path, range[2]!)] : [entry.date(path, text), null];
}

/** An event in one line, as people type it: "08/9 tập huấn công cụ cải tiến, 65 người". */
function saidEvent(entry: FileEntry, path: readonly PropertyKey[], said: string): EventAnswer {
  const day = /^(?:ngày\s+)?(\d{1,2}\/\d{1,2}(?:\/\d{4})?)[\s,:]+(.+)$/su.exec(said);
  const rest = day?.[2] ?? said;
  const count =
    /^(.+?),\s*(?:có\s+)?(\d[\d.]*)\s*(?:lượt\s+)?(?:người|đại biểu|học viên)(?:\s+(?:tham\s+)?(?:dự|gia))?$/su.exec(
      rest,
    );
  return {
    name: count?.[1] ?? rest,
    date: day ? entry.date(path, day[1]!) : null,
    to: null,
    people: count ? entry.count(path, count[2]!) : null,
    place: null,
    purpose: null,
  };
}
