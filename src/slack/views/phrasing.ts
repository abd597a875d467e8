import { phrasingTexts } from '../../text/phrasing.ts';
import type { PhrasingNotice } from '../../usecases/notices-phrasing.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText } from '../escape.ts';
import { phrasingIds } from '../ids.ts';
import { shorten } from '../limits.ts';
import type { Views } from './draw.ts';
import { button, marked, quoted, row, small, title, words } from './pieces.ts';

/** Two sentences stand in one block, which Slack takes up to 3,000 characters. */
const longestText = 1200;

/** How the office's phrasings are drawn, each with where it was learned and the button that removes it. */
export const phrasingViews: Views<PhrasingNotice> = {
  phrasings: ({ key, items, removes, removed }) => ({
    text: escapeText(removed ? phrasingTexts.removed(removed.section) : phrasingTexts.title),
    blocks: [
      title(phrasingTexts.title),
      ...(removed
        ? [
            words(phrasingTexts.removed(removed.section)),
            small(`${phrasingTexts.removedWords}: ${shorten(removed.after, longestText)}`),
          ]
        : []),
      words(items.length === 0 ? phrasingTexts.none : phrasingTexts.rule),
      ...items.flatMap(({ id, edits, section, before, after, learned }) => [
        marked(
          [
            `*${escapeText(phrasingTexts.place(section))}*`,
            ...[escapeText(phrasingTexts.before), quoted(shorten(before, longestText))],
            ...[escapeText(phrasingTexts.after), quoted(shorten(after, longestText))],
          ].join('\n'),
        ),
        small(phrasingTexts.from(learned)),
        ...(removes
          ? [row(button(phrasingIds.remove, phrasingTexts.remove, buttonValue(id, edits, key)))]
          : []),
      ]),
    ],
  }),
};
