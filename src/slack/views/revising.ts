import type { KnownBlock } from '@slack/types';
import type { RevisionChange } from '../../core/revising/shown.ts';
import { findingLine } from '../../text/drafts.ts';
import { notShorterTexts, revisionProblemText, revisionTexts, stopTexts } from '../../text/revising.ts';
import type { RevisingNotice } from '../../usecases/notices-revising.ts';
import { buttonValue } from '../buttons.ts';
import { escapeText } from '../escape.ts';
import { revisingIds } from '../ids.ts';
import { shorten } from '../limits.ts';
import type { Drawn } from '../turn.ts';
import { namesFor } from './drafts.ts';
import type { Views } from './draw.ts';
import { button, listed, marked, quoted, row, small, title, words } from './pieces.ts';

const said = (text: string): Drawn => ({ text: escapeText(text), blocks: text.split('\n\n').map(words) });

/** A change is shown in two blocks at most; more changes than these are counted. */
const mostShown = 20;
/** Slack takes 3,000 characters a block, and escaping makes some longer. */
const longestText = 2400;

function changeBlocks({ section, was, text }: RevisionChange): KnownBlock[] {
  const part = (label: string, words: string) =>
    marked(`${escapeText(label)}\n${quoted(shorten(words, longestText))}`);
  const head = `${revisionTexts.place(section)}. `;
  if (was === null) return [part(`${head}${revisionTexts.added}`, text ?? '')];
  const out = part(`${head}${revisionTexts.out}`, was);
  return text === null ? [out] : [out, part(revisionTexts.in, text)];
}

/** How changes that were asked for in words are drawn, and what is said of them. */
export const revisingViews: Views<RevisingNotice> = {
  'revision-proposed': (notice, context) => {
    const { changes, brings, because, model, voids, state, draft, revision, key } = notice;
    const names = namesFor(notice, context);
    const value = buttonValue(draft, revision, key);
    const blocks: KnownBlock[] = [
      title(revisionTexts.title),
      ...changes.slice(0, mostShown).flatMap(changeBlocks),
      ...(changes.length > mostShown ? [words(revisionTexts.more(changes.length - mostShown))] : []),
      small(revisionTexts.rest),
    ];
    if (state !== 'open') blocks.push(words(revisionTexts[state]));
    else {
      if (because)
        blocks.push(
          listed(
            revisionTexts.because,
            because.map((finding) => findingLine(finding, names)),
          ),
        );
      if (model !== null)
        blocks.push(words(because ? revisionTexts.rightByModel(model) : revisionTexts.byModel(model)));
      if (brings.length > 0)
        blocks.push(
          listed(
            revisionTexts.brings,
            brings.map((finding) => findingLine(finding, names)),
          ),
        );
      if (voids) blocks.push(marked(`*${escapeText(revisionTexts.voids)}*`));
      blocks.push(
        row(
          button(revisingIds.take, revisionTexts.take, value, 'primary'),
          button(revisingIds.leave, revisionTexts.leave, value),
        ),
      );
    }
    return { text: escapeText(revisionTexts.title), blocks };
  },
  'revision-problem': ({ problem }) => said(revisionProblemText(problem)),
  'revision-no-draft': ({ period }) => said(revisionTexts.noDraft(period)),
  'revision-working': ({ section, model, shorter, state }) => {
    const drawn = said(revisionTexts.working(section, model));
    const stop = button(revisingIds.stopShorter, stopTexts.button, buttonValue(shorter, 0));
    return state === 'open' ? { ...drawn, blocks: [...drawn.blocks, row(stop)] } : drawn;
  },
  'revision-outdated': () => said(revisionTexts.outdated),
  'shorter-stopped': () => said(notShorterTexts.cancelled),
  'draft-stopped': ({ period }) => said(stopTexts.stopped(period)),
  'nothing-to-stop': () => said(stopTexts.nothing),
};
