/*
 * Every id that Slack carries back to us, in one place: `<verb>:v1`. Buttons of old messages live for months, so a changed meaning gets a new
 * version and the old id stays answered. Subjects keep to their own section.
 */

/** The one slash command. */
export const commandName = '/baocao';

/** What stands in the metadata of every message we post; its payload's `key` prevents a second post. */
export const metadataType = 'thuky_post';

/** Buttons that belong to no single subject. */
export const systemIds = {
  help: 'help:v1',
  /** Its value is the key of the message whose files were not taken. */
  filesAgain: 'files-again:v1',
} as const;

// ---- interview, figures, home ----------------------------------------------------------------------------------------------------------

/** Buttons of the interview; their value is the interview's row and revision, and of a proposal its question. */
export const interviewIds = {
  oneByOne: 'one-by-one:v1',
  same: 'answer-same:v1',
  none: 'answer-none:v1',
  skip: 'answer-skip:v1',
  back: 'answer-back:v1',
  yes: 'doubt-yes:v1',
  no: 'doubt-no:v1',
  doubtNone: 'doubt-none:v1',
  write: 'void-and-write:v1',
  withhold: 'withhold-answer:v1',
  resume: 'interview-resume:v1',
} as const;

/** Opening a period all the same (its value is the period), and what the App Home offers. */
export const periodIds = {
  openAnyway: 'open-anyway:v1',
  progress: 'show-progress:v1',
  draft: 'request-draft:v1',
} as const;

// ---- drafts ----------------------------------------------------------------------------------------------------------------------------

/** Buttons of drafts and findings; a value is the draft's row and revision, `of` the finding's key or a sentence's id. */
export const draftIds = {
  edit: 'edit-sentence:v1',
  replaceBasis: 'replace-basis:v1',
  record: 'record-figure:v1',
  keep: 'keep-finding:v1',
  leaveOut: 'leave-out-answer:v1',
  noReport: 'no-report:v1',
  confirm: 'confirm-sentences:v1',
  askWording: 'ask-wording:v1',
  applyWording: 'apply-wording:v1',
} as const;

/** Buttons of a change that is proposed, whose value has the key of its post in `of`; and of a draft that a model is making. */
export const revisingIds = {
  take: 'take-revision:v1',
  leave: 'leave-revision:v1',
  stop: 'stop-draft:v1',
} as const;

/** The button that removes a phrasing; its value is the phrasing, how many edits taught it, and the key of the post. */
export const phrasingIds = { remove: 'remove-phrasing:v1' } as const;

/** Forms of drafts and findings. */
export const draftForms = {
  edit: 'edit-sentence-form:v1',
  record: 'record-figure-form:v1',
  keep: 'keep-finding-form:v1',
  leaveOut: 'leave-out-answer-form:v1',
  noReport: 'no-report-form:v1',
  askWording: 'ask-wording-form:v1',
} as const;

// ---- submission, approval, issue -------------------------------------------------------------------------------------------------------

/** Buttons of a submission; a value is the draft's or submission's row, `of` the hash that is decided on. */
export const approvalIds = {
  submit: 'submit:v1',
  approve: 'approve:v1',
  return: 'return:v1',
  passOn: 'pass-on:v1',
  issue: 'issue:v1',
} as const;

/** Forms of a submission. */
export const approvalForms = {
  submit: 'submit-form:v1',
  return: 'return-form:v1',
  passOn: 'pass-on-form:v1',
  issue: 'issue-form:v1',
} as const;
