import { figureSource, figuresFoot, figuresHead, figuresText, figureText } from '../../text/figures.ts';
import { periodName } from '../../text/interview.ts';
import type { FigureItem, FigureNotice } from '../../usecases/notices-figures.ts';
import { escapeText, linkTo } from '../escape.ts';
import type { DrawContext } from '../turn.ts';
import type { Views } from './draw.ts';
import { promptBlocks, section } from './interview.ts';

/** How an answer about figures is drawn: every value with its source, which is a link where there is a message or a file. */
export const figureViews: Views<FigureNotice> = {
  figures: (notice, draw) => {
    const lines = notice.items.map((item) => itemWords(item, draw, false));
    const near =
      notice.items.length === 0 ? notice.near.items.map((item) => itemWords(item, draw, true)) : [];
    return {
      text: escapeText(figuresText(notice)),
      blocks: [
        section([escapeText(figuresHead(notice)), ...lines].join('\n')),
        ...(figuresFoot(notice).length + near.length > 0
          ? [section([...figuresFoot(notice).map(escapeText), ...near].join('\n'))]
          : []),
        ...(notice.resume ? promptBlocks(notice.resume) : []),
      ],
    };
  },
};

function itemWords(item: FigureItem, { link }: DrawContext, withPeriod: boolean): string {
  const { label, value } = figureText(item);
  const place = 'file' in item.source ? item.source.link : item.source.place && link(item.source.place);
  const period = withPeriod ? `${escapeText(periodName(item.period))}, ` : '';
  return `• ${escapeText(label)}: *${escapeText(value).replace(/\*/g, '∗')}* (${period}${linkTo(place, figureSource(item))})`;
}
