import type { SourceBlock } from '../core/report.ts';
import { openArchive } from './archive.ts';
import { BlockBuilder } from './block-builder.ts';
import { documentTree, isNotBold, ownList, type TreeNode } from './docx-tree.ts';
import { FileProblem } from './file-problem.ts';
import { type Lists, readLists } from './list-numbers.ts';
import { DATED_BOOKMARK } from './report-docx.ts';
import { type Look, readStyleLooks } from './style-looks.ts';
import { elements, parseXml, type XmlElement } from './xml.ts';

/** The parts that say what the body's paragraphs are; notes, headers, footers and comments are not body. */
const NEEDED = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/[^/]*\.rels|[^/]+\.xml))$/i;
const NOT_BODY = /^word\/(header|footer|footnotes|endnotes|comments|settings|theme|webSettings|fontTable)/i;

type Cell = NonNullable<SourceBlock['cell']>;
type Styles = (styleId: string | null) => Look;

/**
 * The body of a .docx as paragraphs in order: tracked changes as accepted, automatic numbers as `bullet`, heading styles as `level`, table
 * cells as `cell` (table, row and column from 0), hidden bookmarks of an earlier run as `dated`; empty paragraphs are left out. Throws
 * FileProblem (damaged, encrypted, too-large).
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<SourceBlock[]> {
  const parts = openArchive(name, bytes);
  try {
    const main = mainPart(parts);
    const source = main === undefined ? undefined : parts.get(main);
    if (main === undefined || source === undefined) throw new FileProblem('no-document', name);
    const xml = new TextDecoder().decode(source);
    // mammoth's own parser mends what is broken, and text would be missing without anybody knowing.
    parseXml(xml);
    const styles = xmlPart(parts, 'word/styles.xml');
    const reader = new BodyReader(
      readLists(xmlPart(parts, 'word/numbering.xml'), styles),
      readStyleLooks(styles),
    );
    const body = [...parts].filter(([part]) => NEEDED.test(part) && !NOT_BODY.test(part));
    reader.read(await documentTree(Object.fromEntries(body), main, xml));
    return reader.blocks;
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('broken-xml', name);
  }
}

/** Nearly always word/document.xml, but the package says. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const relations = elements(xmlPart(parts, '_rels/.rels'), 'Relationship');
  const document = relations.find((relation) => relation.attributes.Type?.endsWith('/officeDocument'));
  const target = document?.attributes.Target?.replace(/^\//, '');
  return [target, 'word/document.xml'].find((part) => part !== undefined && parts.has(part));
}

function xmlPart(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlElement | undefined {
  const part = parts.get(name);
  return part && parseXml(new TextDecoder().decode(part));
}

class BodyReader {
  readonly blocks: SourceBlock[] = [];
  private tables = 0;
  private readonly lists: Lists;
  private readonly styles: Styles;

  constructor(lists: Lists, styles: Styles) {
    this.lists = lists;
    this.styles = styles;
  }

  read(node: TreeNode, cell?: Cell): void {
    if (node.type === 'paragraph') this.readParagraph(node, cell);
    else if (node.type === 'table') this.readTable(node);
    else for (const part of node.children ?? []) this.read(part, cell);
  }

  private readTable(table: TreeNode): void {
    const index = this.tables++;
    // Rows that cells above still reach into, by column: mammoth leaves the merged cells out.
    const reach: number[] = [];
    (table.children ?? []).forEach((row, rowIndex) => {
      let column = 0;
      for (const part of row.children ?? []) {
        while ((reach[column] ?? 0) > rowIndex) column += 1;
        this.read(part, { table: index, row: rowIndex, column });
        const next = column + (part.colSpan ?? 1);
        for (; column < next; column += 1) reach[column] = rowIndex + (part.rowSpan ?? 1);
      }
    });
  }

  private readParagraph(paragraph: TreeNode, cell?: Cell): void {
    const builder = new BlockBuilder();
    const style = this.styles(paragraph.styleId ?? null);
    for (const part of paragraph.children ?? []) this.readInline(part, style, builder);
    const block = builder.block();
    if (!block) return;
    const level = /^heading (\d)$/i.exec(paragraph.styleName ?? '')?.[1];
    const bullet = this.bullet(paragraph);
    this.blocks.push({
      ...block,
      ...(level === undefined ? {} : { level: Number(level) }),
      ...(bullet ? { bullet } : {}),
      ...(cell ? { cell } : {}),
    });
  }

  private bullet(paragraph: TreeNode): string | undefined {
    const place = ownList(paragraph) ?? this.lists.ofStyle(paragraph.styleId ?? '');
    if (place) return place.list === '0' ? undefined : this.lists.next(place);
    return paragraph.numbering && !paragraph.numbering.isOrdered ? '-' : undefined;
  }

  private readInline(node: TreeNode, look: Look, builder: BlockBuilder): void {
    switch (node.type) {
      case 'text':
        builder.add(node.value ?? '', look.bold, look.italic);
        return;
      case 'tab':
        builder.add(' ', look.bold, look.italic);
        return;
      case 'break':
        if (node.breakType === 'line') builder.lineBreak();
        return;
      case 'bookmarkStart':
        if (node.name?.startsWith(DATED_BOOKMARK)) builder.datedHere();
        return;
      case 'run': {
        const own = runLook(node, look, this.styles(node.styleId ?? null));
        for (const part of node.children ?? []) this.readInline(part, own, builder);
        return;
      }
      default:
        for (const part of node.children ?? []) this.readInline(part, look, builder);
    }
  }
}

function runLook(run: TreeNode, paragraph: Look, character: Look): Look {
  return {
    bold: run.isBold === true || character.bold || (paragraph.bold && !isNotBold(run)),
    italic: run.isItalic === true || character.italic || paragraph.italic,
  };
}
