import type { KnownBlock, ModalView } from '@slack/types';
import { draftForms as forms } from '../../text/drafts.ts';
import { escapeText } from '../escape.ts';
import { draftForms as formIds } from '../ids.ts';
import {
  type Choice,
  form,
  marked,
  pickGrouped,
  pickMany,
  pickOne,
  quoted,
  textInput,
  words,
} from './pieces.ts';

/* The forms of drafts and findings: the exits, and a contributor's wish for other words. */

/** What every form about a draft carries: the draft's row id, and whether the person was told that it voids a submission. */
export type DraftMeta = { draft: string; consent: boolean; finding?: string; sentence?: string };

const looks = (head: string) => ({ title: head, send: forms.submit, close: forms.close });
const warned = (meta: DraftMeta): KnownBlock[] =>
  meta.consent ? [marked(`*${escapeText(forms.voids)}*`)] : [];

/** The form in which the sentence to be mended is picked, by section; the form to write it anew comes in its place. */
export const pickForm = (
  meta: DraftMeta,
  sections: readonly { head: string; choices: readonly Choice[] }[],
): ModalView =>
  form(formIds.edit, meta, { ...looks(forms.edit.title), send: forms.edit.next }, [
    pickGrouped('sentence', { label: forms.edit.sentence }, sections),
  ]);

/** The form to write a sentence anew. */
export const editForm = (meta: DraftMeta, sentence: { text: string }, value: string): ModalView =>
  form(formIds.edit, meta, looks(forms.edit.title), [
    ...warned(meta),
    marked(quoted(sentence.text.slice(0, 2500))),
    textInput('text', { label: forms.edit.text, hint: forms.edit.hint }, value),
  ]);

/** The form for the reason why a finding is kept as it is. */
export const keepForm = (meta: DraftMeta, about: string, value = ''): ModalView =>
  form(formIds.keep, meta, looks(forms.keep.title), [
    ...warned(meta),
    words(about),
    textInput('reason', { label: forms.keep.reason, hint: forms.keep.hint }, value),
  ]);

/** The form that says which answers the report is not to tell, and why; a choice's value is its finding's key. */
export const leaveOutForm = (
  meta: DraftMeta,
  answers: readonly Choice[],
  chosen: readonly string[],
  value = '',
): ModalView =>
  form(formIds.leaveOut, meta, looks(forms['leave-out'].title), [
    ...warned(meta),
    pickMany('findings', { label: forms['leave-out'].answers }, answers, chosen),
    textInput('reason', { label: forms['leave-out'].reason, hint: forms['leave-out'].hint }, value),
  ]);

/** The form that says for which owed questions nothing came, and why. */
export const noReportForm = (
  meta: DraftMeta,
  questions: readonly Choice[],
  chosen: readonly string[] = [],
  value = '',
): ModalView =>
  form(formIds.noReport, meta, looks(forms['no-report'].title), [
    ...warned(meta),
    pickMany('questions', { label: forms['no-report'].questions }, questions, chosen),
    textInput('reason', { label: forms['no-report'].reason, hint: forms['no-report'].hint }, value),
  ]);

/** The form that turns a figure written by hand into an answer. */
export const recordForm = (
  meta: DraftMeta,
  questions: readonly Choice[],
  chosen: string | null,
  value: string,
): ModalView =>
  form(formIds.record, meta, looks(forms.record.title), [
    ...warned(meta),
    pickOne('question', { label: forms.record.question }, questions, chosen),
    textInput('typed', { label: forms.record.typed, hint: forms.record.hint }, value),
  ]);

/** The form by which a contributor asks for other words. */
export const wordingForm = (meta: DraftMeta, sentences: readonly Choice[]): ModalView =>
  form(formIds.askWording, meta, looks(forms.wording.title), [
    pickOne('sentence', { label: forms.wording.sentence }, sentences, sentences[0]?.value ?? null),
    textInput('words', { label: forms.wording.words, hint: forms.wording.hint }),
  ]);
