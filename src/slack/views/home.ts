import type { HomeView, KnownBlock } from '@slack/types';
import { buttonWords } from '../../text/interview.ts';
import { homeIntro, homeLeft, homePeriod } from '../../text/progress.ts';
import type { HomeFacts } from '../../usecases/show-home.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText } from '../escape.ts';
import { interviewIds, periodIds, systemIds } from '../ids.ts';
import { limits } from '../limits.ts';
import { actions, button, context, section } from './interview.ts';
import { boardView } from './progress.ts';

/** The App Home: period, one's own open questions, for those who follow it the board, and the buttons of what can be done. */
export function homeView(facts: HomeFacts): HomeView {
  const { mine, period, board } = facts;
  const follows = facts.roles.includes('coordinator') || facts.roles.includes('approver');
  const blocks: KnownBlock[] = [
    section(escapeText(homeIntro(facts.name))),
    section(escapeText(homePeriod(facts))),
    // Who sees the board sees the own part there.
    ...(mine && !board ? homeLeft(facts).map((line) => context(escapeText(line))) : []),
    actions(
      ...(mine && mine.left.length > 0
        ? [
            button(buttonWords.resume, interviewIds.resume, buttonValue(mine.interview, mine.revision), {
              style: 'primary',
            }),
          ]
        : []),
      ...(period && (mine || follows) ? [button(buttonWords.progress, periodIds.progress, 'progress')] : []),
      ...(period && (mine || follows)
        ? [button(buttonWords.draft, periodIds.draft, period.head.period)]
        : []),
      button(buttonWords.help, systemIds.help, 'help'),
    ),
    ...(board ? [{ type: 'divider' as const }, ...boardView(board).blocks] : []),
  ];
  return { type: 'home', blocks: blocks.slice(0, limits.viewBlocks) };
}
