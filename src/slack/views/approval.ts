import type { KnownBlock } from '@slack/types';
import {
  approvedText,
  decisionRefusedText,
  decisionTexts,
  digestTexts,
  approvalForms as forms,
  issueButton,
  issuedText,
  issueReadyText,
  issueRefusedText,
  momentWords,
  nobodyApprovesText,
  noSubmissionText,
  nothingToApproveText,
  returnedText,
  returnTexts,
  settledLine,
  submitBlockedText,
  submitOutdatedText,
  submitReadyText,
  submittedText,
  voidText,
  withoutHints,
} from '../../text/approval.ts';
import { findingLine, draftForms as mend, questionWords } from '../../text/drafts.ts';
import { phrasingSource } from '../../text/phrasing.ts';
import type { Names } from '../../text/questions.ts';
import type { ApprovalNotice, SettledWords, SourcedSentence } from '../../usecases/notices-approval.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText, linkTo } from '../escape.ts';
import { approvalIds, draftIds } from '../ids.ts';
import type { DrawContext, Drawn } from '../turn.ts';
import { namesFor } from './drafts.ts';
import type { Views } from './draw.ts';
import { button, listed, marked, quoted, row, small, title, words } from './pieces.ts';

/** A message of one paragraph. */
const said = (text: string): Drawn => ({ text: escapeText(text), blocks: [words(text)] });

/** How each notice about submitting, approving and issuing is drawn. */
export const approvalViews: Views<ApprovalNotice> = {
  'submit-ready': ({ period, draft, revision, signer }) => {
    const text = submitReadyText(period, revision);
    return {
      text: escapeText(text),
      blocks: [
        words(text),
        row(button(approvalIds.submit, forms.submit.send, buttonValue(draft, revision, signer), 'primary')),
      ],
    };
  },
  'submit-outdated': ({ period, first }) => said(submitOutdatedText(period, first)),
  'submit-blocked': ({ period, errors }) => said(submitBlockedText(period, errors)),
  'nobody-approves': ({ by }) => said(nobodyApprovesText(by)),
  submitted: ({ period, by, signer, approvers }) => said(submittedText(period, by, signer, approvers)),
  'approval-digest': (notice) => {
    const head = digestTexts.title(notice.period);
    const lines = [
      digestTexts.by(notice.by, notice.at),
      notice.readerSigns ? digestTexts.signs(notice.signer) : digestTexts.instead(notice.signer),
      digestTexts.counts(notice.counts),
      ...(notice.since ? [digestTexts.since(notice.since.state, notice.since.at, notice.since.changed)] : []),
      digestTexts.warnings(notice.warnings),
      ...(notice.settled > 0 ? [digestTexts.settledCount(notice.settled)] : []),
    ];
    return {
      text: escapeText(`${head}. ${lines.join(' ')}`),
      blocks: [title(head), words(lines.join('\n')), small(digestTexts.files)],
    };
  },
  'approval-sentences': (notice, context) => {
    const names = namesFor(notice, context);
    const head = digestTexts.sentences + digestTexts.part(notice.part, notice.parts);
    return {
      text: escapeText(head),
      blocks: [title(head), ...notice.sentences.flatMap((one) => sentenceBlocks(one, names, context))],
    };
  },
  'approval-rest': (notice, context) => {
    const names = namesFor(notice, context);
    const blocks: KnownBlock[] = [];
    if (notice.dropped.length > 0)
      blocks.push(
        marked(`*${escapeText(digestTexts.dropped)}*`),
        ...notice.dropped.flatMap(({ text, why }) => [marked(quoted(text)), small(digestTexts.why(why))]),
      );
    if (notice.settled.length > 0)
      blocks.push(
        listed(
          digestTexts.settled,
          notice.settled.map((one) => settledWords(one, names)),
        ),
      );
    if (notice.warnings.length > 0)
      blocks.push(
        listed(
          digestTexts.remarks,
          notice.warnings.map((finding) => findingLine(finding, names)),
        ),
      );
    const head =
      notice.dropped.length > 0
        ? digestTexts.dropped
        : notice.settled.length > 0
          ? digestTexts.settled
          : digestTexts.remarks;
    return { text: escapeText(head), blocks };
  },
  'approval-buttons': ({ submission, hash, period, by, signer, asked }) => {
    const text = decisionTexts.ask(period, by, signer);
    const value = buttonValue(submission, 0, hash);
    return {
      text: escapeText(text),
      blocks: [
        ...(asked ? [words(decisionTexts.asked)] : []),
        words(text),
        row(
          button(approvalIds.approve, decisionTexts.approve, value, 'primary'),
          button(approvalIds.return, decisionTexts.return, value, 'danger'),
        ),
      ],
    };
  },
  'decision-refused': ({ why, by, at, ask }) => said(decisionRefusedText(why, by, at, ask)),
  'nothing-to-approve': ({ ask }) => said(nothingToApproveText(ask)),
  'submission-approved': ({ period, by, at }) => said(approvedText(period, by, at)),
  'submission-returned': ({ period, by, at }) => said(returnedText(period, by, at)),
  'submission-void': ({ period, by, why }) => said(voidText(period, by, why)),
  'return-words': (notice, context) => {
    const names = namesFor(notice, context);
    const head = returnTexts.title(notice.period, notice.by);
    return {
      text: escapeText(head),
      blocks: [
        title(head),
        ...(notice.sections.length > 0
          ? [words(returnTexts.sections(notice.sections.map(names.section)))]
          : []),
        marked(quoted(notice.words)),
        words(returnTexts.next),
        row(
          button(approvalIds.passOn, returnTexts.passOn, buttonValue(notice.submission, 0)),
          button(draftIds.edit, mend.edit.button, buttonValue(notice.draft, notice.revision)),
        ),
      ],
    };
  },
  'return-passed': (notice, context) => {
    const names = namesFor(notice, context);
    const head = returnTexts.passed(notice.period, notice.by);
    return {
      text: escapeText(head),
      blocks: [
        listed(
          head,
          notice.questions.map((question) => questionWords(question, names)),
        ),
        marked(quoted(notice.words)),
        words(returnTexts.how(notice.questions[0]?.number ?? null)),
      ],
    };
  },
  'passed-on': ({ to, unowned }) => ({
    text: escapeText(returnTexts.passedOn(to)),
    blocks: [
      words(returnTexts.passedOn(to)),
      ...(unowned.length > 0 ? [words(returnTexts.unowned(unowned))] : []),
    ],
  }),
  'issue-ready': ({ submission, period, approvedBy, signer, approvedOn }) => {
    const text = issueReadyText(period, approvedBy, signer, approvedOn);
    return {
      text: escapeText(text),
      blocks: [
        words(text),
        row(button(approvalIds.issue, issueButton, buttonValue(submission, 0), 'primary')),
      ],
    };
  },
  'issue-refused': ({ why }) => said(issueRefusedText(why)),
  issued: ({ period, number, date, by }) => said(issuedText(period, number, date, by)),
  'no-submission': ({ period, state, ask }) => said(noSubmissionText(period, state, ask)),
};

/** A sentence in full, what it stands for, and the answers behind it: who gave them when, with a link to where they were said. */
function sentenceBlocks(one: SourcedSentence, names: Names, { link }: DrawContext): KnownBlock[] {
  // What one message answered is told once, with all its questions.
  const messages = new Map<string, { told: string; asked: string[] }>();
  for (const { question, by, at, place } of one.sources) {
    const where = place === null ? '' : ` (${linkTo(link(place), digestTexts.message)})`;
    const told = `${escapeText(`${by}, ${momentWords(at)}`)}${where}`;
    const message = messages.get(told) ?? { told, asked: [] };
    message.asked.push(question === '' ? digestTexts.byHand : withoutHints(names.question(question)));
    messages.set(told, message);
  }
  const sources = [...messages.values()].map(({ told, asked }) => `${told}: ${escapeText(asked.join(', '))}`);
  const was =
    one.was.length === 0 ? '' : `\n_${escapeText(digestTexts.was)}:_ ${escapeText(one.was.join(' '))}`;
  const change = digestTexts.change[one.change] + (one.since ? `, ${digestTexts.sinceMark}` : '');
  return [
    marked(`*${escapeText(digestTexts.section(one.section))}* (${change})\n${quoted(one.text)}${was}`),
    {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          verbatim: true,
          text:
            (sources.length === 0
              ? escapeText(digestTexts.noSource)
              : `${escapeText(digestTexts.source)}: ${sources.join('; ')}`) +
            (one.learned ? escapeText(`; ${phrasingSource(one.learned)}`) : ''),
        },
      ],
    },
  ];
}

function settledWords(one: SettledWords, names: Names): string {
  const { kind, question, unit, finding } = one;
  const about =
    finding && kind === 'keep'
      ? findingLine(finding, names)
      : question === null
        ? ''
        : withoutHints(names.question(question));
  return settledLine(kind, about, kind === 'keep' ? null : unit, one);
}
