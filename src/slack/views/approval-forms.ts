import type { ModalView } from '@slack/types';
import { approvalForms as forms } from '../../text/approval.ts';
import { approvalForms as formIds } from '../ids.ts';
import { type Choice, dayInput, form, pickMany, pickOne, textInput } from './pieces.ts';

/* The forms of a submission: signer, return, passing on, number and date. */

/** The form that chooses the signer; `chosen` is the usual one. */
export const submitForm = (draft: string, signers: readonly Choice[], chosen: string): ModalView =>
  form(formIds.submit, { draft }, { ...forms.submit, close: forms.close }, [
    pickOne('signer', { label: forms.submit.signer }, signers, chosen),
  ]);

/** The form of a return: words are required, sections may be named. */
export const returnForm = (
  meta: { submission: string; hash: string },
  sections: readonly Choice[],
): ModalView =>
  form(formIds.return, meta, { ...forms.return, close: forms.close }, [
    textInput('words', { label: forms.return.words, hint: forms.return.hint }),
    pickMany('sections', { label: forms.return.sections, optional: true }, sections, []),
  ]);

/** The form that passes parts of a return on, with the approver's words to begin with. */
export const passOnForm = (submission: string, questions: readonly Choice[], value: string): ModalView =>
  form(formIds.passOn, { submission }, { ...forms.passOn, close: forms.close }, [
    pickMany('questions', { label: forms.passOn.questions }, questions, []),
    textInput('words', { label: forms.passOn.words }, value),
  ]);

/** The clerk's form; `today` is the office's day. */
export const issueForm = (submission: string, today: string): ModalView =>
  form(formIds.issue, { submission }, { ...forms.issue, close: forms.close }, [
    textInput('number', { label: forms.issue.number, hint: forms.issue.hint }, '', false),
    dayInput('date', { label: forms.issue.date }, today),
  ]);
