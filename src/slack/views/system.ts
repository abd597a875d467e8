import type { KnownBlock } from '@slack/types';
import { exportedText, noSuchExportText } from '../../text/export.ts';
import {
  courtesyText,
  deletionText,
  failedText,
  filesAgainWords,
  filesFailedText,
  formExpiredText,
  helpLines,
  helpTitle,
  noPeriodText,
  notUnderstoodText,
  notYoursText,
  postingFailedText,
  secretText,
  settingsWords,
  staleButtonText,
  strangerText,
  unknownCommandText,
  welcomeText,
  wrongStateText,
} from '../../text/system.ts';
import type { SystemNotice } from '../../usecases/notices.ts';
import { escapeText, mrkdwn, plain } from '../escape.ts';
import { systemIds } from '../ids.ts';
import { shorten } from '../limits.ts';
import type { Drawn } from '../turn.ts';
import type { Views } from './draw.ts';

/** A message of one paragraph of plain words. */
export const sentence = (words: string): Drawn => {
  const text = escapeText(words);
  return { text, blocks: [{ type: 'section', text: mrkdwn(text) }] };
};

/** The same with a button that brings the help. */
const withHelp = (words: string): Drawn => {
  const drawn = sentence(words);
  const button = {
    type: 'button' as const,
    action_id: systemIds.help,
    text: plain('Trợ giúp'),
    value: 'help',
  };
  return { ...drawn, blocks: [...drawn.blocks, { type: 'actions', elements: [button] }] };
};

const bullets = (lines: readonly string[]): KnownBlock => ({
  type: 'section',
  text: mrkdwn(lines.map((line) => `• ${line}`).join('\n')),
});

/** How each notice about the bot itself is drawn. */
export const systemViews: Views<SystemNotice> = {
  help: ({ roles, unknown }) => {
    const lines = helpLines(roles);
    const head = unknown === undefined ? [] : [unknownCommandText(unknown)];
    return {
      text: escapeText(
        `${[...head, helpTitle].join(' ')}: ${lines.map((line) => `${line.does}: ${line.words}`).join('; ')}`,
      ),
      blocks: [
        ...head.map((line) => ({ type: 'section' as const, text: mrkdwn(escapeText(line)) })),
        { type: 'header', text: plain(helpTitle) },
        bullets(lines.map((line) => `${escapeText(line.does)}: \`${escapeText(line.words)}\``)),
      ],
    };
  },
  settings: ({ unmatched, ownerless, channels, drafter }) => ({
    text: escapeText(
      unmatched.length > 0 ? `${settingsWords.unmatched} ${unmatched.join('; ')}` : settingsWords.title,
    ),
    blocks: [
      { type: 'header', text: plain(settingsWords.title) },
      ...(unmatched.length > 0
        ? [
            { type: 'section' as const, text: mrkdwn(escapeText(settingsWords.unmatched)) },
            bullets(unmatched.map(escapeText)),
          ]
        : [{ type: 'section' as const, text: mrkdwn(escapeText(settingsWords.allMatched)) }]),
      ...(ownerless.length > 0
        ? [
            { type: 'section' as const, text: mrkdwn(escapeText(settingsWords.ownerless)) },
            bullets(ownerless.map(escapeText)),
          ]
        : []),
      {
        type: 'context',
        elements: [
          mrkdwn(
            escapeText(
              `${settingsWords.channels(channels)} ${settingsWords.drafter(drafter)} ${settingsWords.phrasings}`,
            ),
          ),
        ],
      },
    ],
  }),
  stranger: ({ ask }) => sentence(strangerText(ask)),
  'not-yours': ({ act, roles, ask }) => sentence(notYoursText(act, roles, ask)),
  'wrong-state': ({ act, state, period }) => sentence(wrongStateText(act, state, period)),
  'no-period': ({ coordinators }) => sentence(noPeriodText(coordinators)),
  'secret-refused': () => sentence(secretText),
  failed: ({ reference, parked }) => sentence(failedText(reference, parked)),
  'stale-button': () => sentence(staleButtonText),
  courtesy: () => withHelp(courtesyText),
  'not-understood': ({ said }) => withHelp(notUnderstoodText(shorten(said, 200))),
  'form-expired': () => sentence(formExpiredText),
  'deletion-noted': () => sentence(deletionText),
  'posting-failed': ({ where, code }) => sentence(postingFailedText(where, code)),
  'files-failed': ({ where, titles, code, post }) => {
    const drawn = sentence(filesFailedText(where, titles, code));
    const button = {
      type: 'button' as const,
      action_id: systemIds.filesAgain,
      text: plain(filesAgainWords.button),
      value: post,
    };
    return { ...drawn, blocks: [...drawn.blocks, { type: 'actions', elements: [button] }] };
  },
  'period-exported': ({ period, files, chain }) => sentence(exportedText(period, files, chain)),
  'no-such-export': ({ known }) => sentence(noSuchExportText(known)),
  'files-again': ({ titles }) => sentence(filesAgainWords.text(titles)),
  welcome: ({ office, period }) => withHelp(welcomeText(office, period)),
};
