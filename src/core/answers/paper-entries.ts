import type { AnswerValue, ReferenceAnswer } from '../answer.ts';
import { expandType, readReferences } from '../vietnamese/references/references.ts';
import { type FileEntry, fieldOf, isRecord, tidy } from './file-entry.ts';

/** Papers of an answers file, in one line or as { type, number, date, issuer, title, action }. */
export function papersEntry(
  entry: FileEntry,
  path: readonly PropertyKey[],
  raw: unknown,
): AnswerValue | null {
  const items = entry.each(path, raw, (at, item) => {
    if (!isRecord(item)) {
      const text = entry.scalar(at);
      if (text === null) return null;
      const [found] = readReferences(text);
      if (!found) return entry.issue(at, { kind: 'key-missing', key: 'number' });
      // Whatever stands behind the paper is what it is about: nothing typed is lost.
      const rest = tidy(text.slice(found.end).replace(/^[\s,;:–-]+/u, ''));
      return { ...found.value, title: rest ?? found.value.title, action: null };
    }
    entry.keys(at, ['type', 'number', 'date', 'issuer', 'title', 'action'], 'number');
    const field = (key: string) => fieldOf(entry, at, item, key);
    const type = field('type');
    const date = field('date');
    return {
      type: type === null ? null : (expandType(type) ?? type),
      number: field('number')?.replace(/^số\s+/iu, '') ?? null,
      date: date === null ? null : entry.date([...at, 'date'], date),
      issuer: field('issuer'),
      title: tidy(field('title')),
      action: tidy(field('action')),
    };
  });
  return items && { kind: 'references', items: items.map(withTypeFromNumber) };
}

function withTypeFromNumber(reference: ReferenceAnswer): ReferenceAnswer {
  if (reference.type !== null || reference.number === null) return reference;
  return { ...reference, type: readReferences(`số ${reference.number}`)[0]?.value.type ?? null };
}
