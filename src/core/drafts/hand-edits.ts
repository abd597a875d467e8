import type { Draft, DraftParagraph, DraftSection, DraftSentence } from '../draft.ts';
import { citationMarks, survivingMarks } from '../draft.ts';
import type { Material } from '../material.ts';
import type { SentenceEdit } from '../settling/settlement.ts';
import { splitSentences } from '../vietnamese/text/sentences.ts';
import { finishSentence } from './print.ts';

/** A filled draft with the sentences that people wrote by hand, and the edits that no longer fit any sentence of it. */
export type EditedDraft = { draft: Draft; lost: SentenceEdit[] };

/** Why a sentence that was deleted by hand is gone. */
const deletedByHand = 'bỏ theo yêu cầu của cán bộ tổng hợp';

/**
 * Applies hand edits in the order they were made, each to the sentence that reads as it did then; a later edit of an edited sentence finds
 * the newer words. What is written by hand has `by` hand, so that its facts must be accounted for like any others.
 */
export function applyEdits(filled: Draft, edits: readonly SentenceEdit[], material: Material): EditedDraft {
  let draft = filled;
  const idle: SentenceEdit[] = [];
  for (const edit of edits) {
    const next = applyEdit(draft, edit, material);
    if (next === null) idle.push(edit);
    else draft = next;
  }
  // One that a later edit took further, or took back, is not lost, nor one whose words the answers now give by themselves.
  const stand = new Set(
    draft.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
    ),
  );
  const onTheWay = (edit: SentenceEdit) =>
    edits.some((other) => other !== edit && (other.was === edit.text || other.text === edit.was));
  return { draft, lost: idle.filter((edit) => !stand.has(edit.text) && !onTheWay(edit)) };
}

function applyEdit(draft: Draft, edit: SentenceEdit, material: Material): Draft | null {
  if (edit.section !== undefined) return addSentence(draft, edit, edit.section, material);
  const dropped = [...draft.dropped];
  let found = false;
  const edited = (sentence: DraftSentence): DraftSentence[] => {
    if (found || sentence.text !== edit.was) return [sentence];
    found = true;
    if (edit.text.trim() === '') {
      dropped.push({ id: sentence.id, text: sentence.text, why: deletedByHand });
      return [];
    }
    return byHand(edit, material).map((one) =>
      // What still reads as it did was not changed.
      one.text === sentence.text
        ? sentence
        : { ...sentence, ...one, marks: [...survivingMarks(sentence, one.text), ...one.marks] },
    );
  };
  const sections = draft.sections.map((section) => {
    const paragraphs = section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.flatMap(edited),
    }));
    return { ...section, paragraphs };
  });
  if (!found) return null;
  return { ...draft, dropped, sections: sections.map(tidied).filter((one) => one.paragraphs.length > 0) };
}

/** The sentences of an edit as they stand in a draft. */
const byHand = (
  { text, by }: SentenceEdit,
  material: Material,
): Pick<DraftSentence, 'text' | 'marks' | 'by' | 'author'>[] =>
  splitSentences(finishSentence(onOneLine(text))).map((one) => ({
    ...{ text: one.text, marks: citationMarks(one.text, material), by: 'hand', author: by },
  }));

/** A sentence that somebody added, behind the one it was said of, else at the end of its section; null where there is no such section. */
function addSentence(draft: Draft, edit: SentenceEdit, id: string, material: Material): Draft | null {
  const home = draft.sections.find((section) => section.id === id);
  if (!home) return null;
  const item = { write: edit.text, from: [edit.by], replaces: [], by: 'hand' as const, author: edit.by };
  const added = byHand(edit, material).map((one): DraftSentence => ({ ...one, id: '', from: [], item }));
  const stands = home.paragraphs.findLastIndex(({ sentences }) =>
    sentences.some(({ text }) => text === edit.was),
  );
  const at = stands < 0 ? home.paragraphs.length - 1 : stands;
  const paragraph = home.paragraphs[at]!;
  const { sentences } = paragraph;
  const behind = stands < 0 ? sentences.length : sentences.findLastIndex(({ text }) => text === edit.was) + 1;
  const last = behind === sentences.length;
  // A task is a paragraph of its own, and nothing follows in one line what does not end like a sentence.
  const apart = last && (paragraph.label !== undefined || !/[.!?…]["”’»)]?$/u.test(sentences.at(-1)!.text));
  const paragraphs = apart
    ? home.paragraphs.toSpliced(at + 1, 0, { ...paragraph, sentences: added })
    : home.paragraphs.with(at, { ...paragraph, sentences: sentences.toSpliced(behind, 0, ...added) });
  return {
    ...draft,
    sections: draft.sections.map((section) => (section === home ? tidied({ ...home, paragraphs }) : section)),
  };
}

const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Empty paragraphs go, and what is left is numbered as it now stands. */
function tidied(section: DraftSection): DraftSection {
  const kept = section.paragraphs.filter((paragraph) => paragraph.sentences.length > 0);
  let task = 0;
  const paragraphs = kept.map((paragraph, index): DraftParagraph => {
    const id = paragraph.id.replace(/p\d+$/u, `p${index + 1}`);
    const numbered = /^\d+\.$/u.test(paragraph.label ?? '');
    if (numbered) task += 1;
    return {
      ...paragraph,
      id,
      ...(numbered ? { label: `${task}.` } : {}),
      sentences: paragraph.sentences.map((sentence, at) => ({ ...sentence, id: `${id}/s${at + 1}` })),
    };
  });
  return { ...section, paragraphs };
}
