import { zipSync } from 'fflate';
import mammoth from 'mammoth';

/** A node of mammoth's document tree, as far as the reader looks at it. */
export type TreeNode = {
  type: string;
  children?: TreeNode[];
  value?: string;
  name?: string;
  breakType?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string } | null;
  alignment?: string | null;
  highlight?: string | null;
  isBold?: boolean;
  isItalic?: boolean;
  colSpan?: number;
  rowSpan?: number;
};

const LIST = 'danh-sach';
const NOT_BOLD = 'khong-dam';

/**
 * The tree of the document part. `parts` are the XML parts of the .docx that belong to the body, `main` the name of the document part. Throws
 * mammoth's error if the XML is broken.
 */
export async function documentTree(
  parts: Record<string, Uint8Array>,
  main: string,
  xml: string,
): Promise<TreeNode> {
  const archive = zipSync({ ...parts, [main]: new TextEncoder().encode(withHints(xml)) }, { level: 0 });
  let tree: TreeNode = { type: 'document' };
  await mammoth.convertToHtml(
    { buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength) },
    {
      includeEmbeddedStyleMap: false,
      // The HTML is not wanted, so nothing is left to convert.
      transformDocument: (document: TreeNode) => {
        tree = document;
        return { ...document, children: [] };
      },
    },
  );
  return tree;
}

/**
 * mammoth's tree says neither which list a paragraph is in nor that a run is explicitly not bold, and loses simple fields. It hands on
 * alignment and highlight as they are, taking the first: so list and level go in as an alignment, "not bold" as a highlight.
 */
function withHints(xml: string): string {
  return xml
    .replace(/<w:numPr>([\s\S]*?)<\/w:numPr>/g, (whole, inner: string) => {
      const value = (name: string) => new RegExp(`<w:${name} w:val="(\\d+)"`).exec(inner)?.[1] ?? '0';
      return `<w:jc w:val="${LIST} ${value('numId')} ${value('ilvl')}"/>${whole}`;
    })
    .replace(/<w:b w:val="(?:0|false|off)"\/>/g, `$&<w:highlight w:val="${NOT_BOLD}"/>`)
    .replace(/(<\/?w:)fldSimple\b/g, '$1smartTag');
}

/** The list and level a paragraph names itself: null if it names none, list "0" if it says it is in none. */
export function ownList(paragraph: TreeNode): { list: string; level: number } | null {
  const [word, list, level] = (paragraph.alignment ?? '').split(' ');
  return word === LIST && list !== undefined ? { list, level: Number(level) } : null;
}

/** Whether a run says it is not bold where its paragraph's style is. */
export const isNotBold = (run: TreeNode): boolean => run.highlight === NOT_BOLD;
