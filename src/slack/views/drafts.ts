import type { KnownBlock } from '@slack/types';
import type { PeriodId } from '../../core/vietnamese/types.ts';
import {
  chatNames,
  draftProgressText,
  draftQueuedText,
  draftTexts,
  editedText,
  exitWords,
  findingLine,
  draftForms as forms,
  mineTexts,
  questionWords,
  recordedText,
  settledText,
  wordingRequestText,
  wordingSentText,
} from '../../text/drafts.ts';
import { modelLines } from '../../text/model.ts';
import { phrasingTexts } from '../../text/phrasing.ts';
import type { Names } from '../../text/questions.ts';
import { stopTexts } from '../../text/revising.ts';
import type { DraftNotice, Exit, OpenFinding, Owed } from '../../usecases/notices-draft.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText } from '../escape.ts';
import { approvalIds, draftIds, revisingIds } from '../ids.ts';
import type { DrawContext, Drawn } from '../turn.ts';
import type { Views } from './draw.ts';
import { button, listed, marked, quoted, row, small, title, words } from './pieces.ts';

/** A message of one paragraph. */
const said = (text: string): Drawn => ({ text: escapeText(text), blocks: [words(text)] });

export const namesFor = (
  notice: { template: string; period: PeriodId },
  { deps }: Pick<DrawContext, 'deps'>,
): Names =>
  chatNames(
    deps.templates.find(({ id }) => id === notice.template),
    notice.period,
  );

const owedLines = (owed: readonly Owed[], names: Names): string[] =>
  owed.map(({ people, unit, questions }) => {
    const list = questions.map(
      (question) => questionWords(question, names) + (question.pending ? ` (${draftTexts.pending})` : ''),
    );
    return `${draftTexts.owed(people, unit)}: ${list.join('; ')}`;
  });

const exitIds: Record<Exit, string> = {
  'replace-basis': draftIds.replaceBasis,
  edit: draftIds.edit,
  record: draftIds.record,
  keep: draftIds.keep,
  'leave-out': draftIds.leaveOut,
  'no-report': draftIds.noReport,
};

const exitsRow = (finding: OpenFinding, draft: string, revision: number): KnownBlock =>
  row(
    ...finding.exits.map((exit) =>
      button(exitIds[exit], exitWords[exit], buttonValue(draft, revision, finding.key)),
    ),
  );

/** How each notice about drafts is drawn. */
export const draftViews: Views<DraftNotice> = {
  'draft-queued': ({ period, section, model }) => said(draftQueuedText(period, section, model)),
  'draft-progress': ({ period, draft, done, left }) => {
    const { text, blocks } = said(draftProgressText(period, done, left));
    const stop = row(button(revisingIds.stop, stopTexts.button, buttonValue(draft, 0)));
    return { text, blocks: left.length > 0 ? [...blocks, stop] : blocks };
  },
  'draft-result': (notice, context) => {
    const names = namesFor(notice, context);
    const head = draftTexts.title(notice.period, notice.revision);
    const errors = notice.errors === 0 ? draftTexts.noErrors : draftTexts.errors(notice.errors);
    const blocks: KnownBlock[] = [
      title(head),
      words(draftTexts.counts(notice.counts)),
      marked(`*${escapeText(errors)}*`),
    ];
    if (notice.owed.length > 0)
      blocks.push(listed(draftTexts.owedTitle, owedLines(notice.owed, names)), small(draftTexts.owedNext));
    if (notice.warnings.length > 0)
      blocks.push(
        listed(
          draftTexts.warningsTitle,
          notice.warnings.map((finding) => findingLine(finding, names)),
        ),
      );
    if (notice.lostEdits.length > 0)
      blocks.push(
        listed(
          draftTexts.lostTitle,
          notice.lostEdits.map(({ text, was }) => draftTexts.lost(text || was)),
        ),
      );
    if (notice.model) blocks.push(...modelLines(notice.model).map(small));
    if (notice.settled > 0) blocks.push(small(draftTexts.settled(notice.settled)));
    blocks.push(small(notice.remade ? draftTexts.remade : draftTexts.files));
    const { offers } = notice;
    const value = buttonValue(notice.draft, notice.revision);
    const mend = button(draftIds.edit, forms.edit.button, value);
    if (offers === 'submit')
      blocks.push(
        words(draftTexts.maySubmit),
        row(button(approvalIds.submit, 'Trình', value, 'primary'), mend),
      );
    else if (offers === 'exits') blocks.push(words(draftTexts.mayNotSubmit), row(mend));
    else if (offers === 'in-review') blocks.push(words(draftTexts.inReview), row(mend));
    else if (offers === 'submitted') blocks.push(words(draftTexts.submitted));
    else if (offers !== 'reading')
      blocks.push(words(draftTexts.superseded(notice.period, offers.superseded)));
    return { text: escapeText(`${head}. ${errors}`), blocks };
  },
  'draft-findings': (notice, context) => {
    const names = namesFor(notice, context);
    const { draft, revision } = notice;
    const head = `${draftTexts.errorsTitle}${draftTexts.part(notice.part, notice.parts)}`;
    const owed =
      notice.owed.length > 0
        ? [
            listed(draftTexts.owedTitle, notice.owed.map(names.question)),
            words(draftTexts.owedNext),
            row(button(draftIds.noReport, exitWords['no-report'], buttonValue(draft, revision))),
          ]
        : [];
    const blocks = notice.findings.flatMap((finding): KnownBlock[] => [
      marked(
        `${escapeText(findingLine(finding, names))}${finding.sentence === null ? '' : `\n${quoted(finding.sentence)}`}`,
      ),
      ...(finding.exits.length > 0 ? [exitsRow(finding, draft, revision)] : []),
    ]);
    return { text: escapeText(head), blocks: [title(head), ...owed, ...blocks] };
  },
  'draft-text': ({ number, heading, paragraphs, part, parts }) => {
    const head = draftTexts.section(number, heading) + draftTexts.part(part, parts);
    return {
      text: escapeText(head),
      blocks: [marked(`*${escapeText(head)}*`), ...paragraphs.map(words)],
    };
  },
  'section-result': (notice, context) => {
    const names = namesFor(notice, context);
    const head = draftTexts.section(notice.number, notice.heading);
    return {
      text: escapeText(head),
      blocks: [
        marked(`*${escapeText(head)}*`),
        ...(notice.owed.length > 0 ? [listed(draftTexts.owedTitle, owedLines(notice.owed, names))] : []),
        ...(notice.findings.length > 0
          ? [
              listed(
                draftTexts.errorsTitle,
                notice.findings.map((finding) => findingLine(finding, names)),
              ),
            ]
          : [small(draftTexts.noErrors)]),
        ...(notice.any ? [] : [words(draftTexts.noSentence)]),
        ...(notice.coordinates ? [small(draftTexts.toWhole)] : []),
      ],
    };
  },
  'draft-failed': ({ period, reference }) => said(draftTexts.failed(period, reference)),
  'draft-no-history': ({ period, ask }) => said(draftTexts.noHistory(period, ask)),
  'draft-superseded': ({ period, revision }) => said(draftTexts.superseded(period, revision)),
  'no-such-period': ({ open }) => said(draftTexts.noPeriod(open)),
  'no-such-section': ({ said: asked, sections }) => ({
    text: escapeText(draftTexts.noSection(asked)),
    blocks: [
      listed(
        draftTexts.noSection(asked),
        sections.map(({ number, heading }) => draftTexts.section(number, heading)),
      ),
    ],
  }),
  'my-sentences': (notice, context) => {
    const names = namesFor(notice, context);
    const { draft, revision } = notice;
    const head = mineTexts.title(notice.period);
    const sentences = notice.sentences.flatMap(({ section, text, questions }, index): KnownBlock[] => [
      marked(`*${escapeText(mineTexts.place(index + 1, section))}*\n${quoted(text)}`),
      small(mineTexts.from(questions.map((question) => questionWords(question, names)).join('; '))),
    ]);
    const value = buttonValue(draft, revision);
    return {
      text: escapeText(head),
      blocks: [
        title(head),
        ...sentences,
        ...(notice.confirmed
          ? [words(mineTexts.confirmed)]
          : [
              words(mineTexts.ask),
              row(
                button(draftIds.confirm, mineTexts.yes, value, 'primary'),
                button(draftIds.askWording, mineTexts.mend, value),
              ),
            ]),
      ],
    };
  },
  'no-own-sentences': ({ period, answered }) => said(mineTexts.none(period, answered)),
  'own-change-unclear': ({ period, sentences }) => {
    const head = mineTexts.unclear(period);
    return {
      text: escapeText(head),
      blocks: [
        words(head),
        ...sentences.map(({ section, text }, index) =>
          marked(`*${escapeText(mineTexts.place(index + 1, section))}*\n${quoted(text)}`),
        ),
      ],
    };
  },
  'wording-request': ({ by, section, period, sentence, words: wanted, draft, revision, sentenceId }) => {
    const head = wordingRequestText(by, section, period);
    return {
      text: escapeText(head),
      blocks: [
        words(head),
        marked(`${quoted(sentence)}\n→\n${quoted(wanted)}`),
        row(
          button(
            draftIds.applyWording,
            exitWords.edit,
            buttonValue(draft, revision, `${sentenceId}|${wanted.slice(0, 1700)}`),
          ),
        ),
      ],
    };
  },
  'wording-sent': ({ to, questions }) => said(wordingSentText(to, questions)),
  settled: ({ how, count, reason }) => said(settledText(how, count, reason)),
  'sentence-edited': ({ text, learned }) =>
    said(editedText(text) + (learned ? ` ${phrasingTexts.learned}` : '')),
  'figure-recorded': (notice, context) =>
    said(recordedText(namesFor(notice, context).question(notice.question), notice.typed)),
};
