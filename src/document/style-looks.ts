import { child, elements, type XmlElement } from './xml.ts';

/** What a style says about its letters. */
export type Look = { bold: boolean; italic: boolean };

const PLAIN: Look = { bold: false, italic: false };

/** The looks of all styles of `word/styles.xml` by style id, along their `basedOn` chains; unknown ids are plain. */
export function readStyleLooks(styles: XmlElement | undefined): (styleId: string | null) => Look {
  const byId = new Map(
    elements(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Look>();
  const look = (id: string, seen: ReadonlySet<string>): Look => {
    const found = known.get(id);
    if (found) return found;
    const style = byId.get(id);
    if (!style || seen.has(id)) return PLAIN;
    const base = child(style, 'w:basedOn')?.attributes['w:val'];
    const inherited = base === undefined ? PLAIN : look(base, new Set([...seen, id]));
    const own = child(style, 'w:rPr');
    const result = {
      bold: isOn(child(own, 'w:b'), inherited.bold),
      italic: isOn(child(own, 'w:i'), inherited.italic),
    };
    known.set(id, result);
    return result;
  };
  return (id) => (id === null ? PLAIN : look(id, new Set()));
}

function isOn(property: XmlElement | undefined, inherited: boolean): boolean {
  if (!property) return inherited;
  return !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
}
