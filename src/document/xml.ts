/** An element of an XML part, with its names as written (`w:p`); comments and processing instructions are left out. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?][^\s/>]*)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads one XML document into a tree; enough for the parts of a .docx. Throws an Error on anything not well-formed and on a DOCTYPE, which no
 * .docx has and which could define entities that grow.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  TOKEN.lastIndex = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    const parent = open.at(-1);
    if (!token || !parent) throw new Error(`XML is not well-formed at character ${at}`);
    const [, cdata, slash, name, attributes, empty, text] = token;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) {
      if (open.length > 1) parent.children.push(decode(text));
      else if (text.trim() !== '') throw new Error(`Text outside the root element at character ${at}`);
    } else if (name !== undefined) {
      if (slash) {
        if (parent.name !== name || open.length < 2)
          throw new Error(`Unexpected </${name}> at character ${at}`);
        open.pop();
      } else {
        const element: XmlElement = { name, attributes: readAttributes(attributes ?? ''), children: [] };
        parent.children.push(element);
        if (!empty) open.push(element);
      }
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [document] = elements;
  if (open.length > 1 || elements.length !== 1 || !document) throw new Error('XML ends too early');
  return document;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number.parseInt(decimal, 10) : undefined;
    if (code !== undefined && code <= 0x10ffff) return String.fromCodePoint(code);
    const entity = name === undefined ? undefined : ENTITIES[name];
    if (entity === undefined) throw new Error(`Unknown entity ${whole}`);
    return entity;
  });
}

/** The child elements with this name, or all of them. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const list = (parent?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? list : list.filter((child) => child.name === name);
}

/** The first child element at the end of a path of names. */
export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let element = parent;
  for (const name of path) element = elements(element, name)[0];
  return element;
}

/** All text inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}
