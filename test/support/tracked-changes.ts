import { openArchive } from '../../src/document/archive.ts';
import { FileProblem } from '../../src/document/file-problem.ts';
import { child, elements, parseXml, textOf, type XmlElement } from '../../src/document/xml.ts';

/** The texts of the paragraphs once every tracked change is accepted; empty paragraphs are left out. Throws FileProblem. */
export const acceptAll = (docx: Uint8Array): string[] => settle(docx, ACCEPT);

/** The texts of the paragraphs once every tracked change is rejected; empty paragraphs are left out. Throws FileProblem. */
export const rejectAll = (docx: Uint8Array): string[] => settle(docx, REJECT);

/** Elements whose contents go, and the change of a paragraph mark or table row that makes it go. */
type Decision = { dropped: ReadonlySet<string>; mark: readonly string[] };

const ACCEPT: Decision = { dropped: new Set(['w:del', 'w:moveFrom']), mark: ['w:del', 'w:moveFrom'] };
const REJECT: Decision = { dropped: new Set(['w:ins', 'w:moveTo']), mark: ['w:ins', 'w:moveTo'] };

function settle(docx: Uint8Array, decision: Decision): string[] {
  const part = openArchive('docx', docx).get('word/document.xml');
  if (!part) throw new FileProblem('no-document', 'docx');
  const body = child(parseXml(new TextDecoder().decode(part)), 'w:body');
  const texts: string[] = [];
  if (body) paragraphs(body, decision, texts);
  return texts.filter((text) => text.trim() !== '');
}

/** A paragraph whose mark goes is joined with the next one of its body or cell (ECMA-376, 17.13.5.15). */
function paragraphs(container: XmlElement, decision: Decision, texts: string[]): void {
  let pending = '';
  for (const element of elements(container)) {
    if (element.name === 'w:p') {
      pending += runs(element, decision);
      if (goes(child(element, 'w:pPr', 'w:rPr'), decision)) continue;
      texts.push(pending);
      pending = '';
    } else if (element.name === 'w:tbl') {
      for (const row of elements(element, 'w:tr')) {
        if (goes(child(row, 'w:trPr'), decision)) continue;
        for (const cell of elements(row, 'w:tc')) paragraphs(cell, decision, texts);
      }
    } else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      if (content) paragraphs(content, decision, texts);
    }
  }
  if (pending !== '') texts.push(pending);
}

const goes = (properties: XmlElement | undefined, decision: Decision): boolean =>
  decision.mark.some((name) => child(properties, name) !== undefined);

const FIXED_TEXT: Record<string, string> = { 'w:br': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '-' };

function runs(element: XmlElement, decision: Decision): string {
  let text = '';
  for (const part of elements(element)) {
    if (decision.dropped.has(part.name) || part.name === 'w:pPr') continue;
    if (part.name === 'w:t' || part.name === 'w:delText') text += textOf(part);
    else text += FIXED_TEXT[part.name] ?? runs(part, decision);
  }
  return text;
}
