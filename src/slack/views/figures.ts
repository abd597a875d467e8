import {
  figureSource,
  figuresFoot,
  figuresFrom,
  figuresHead,
  figuresText,
  figureText,
} from '../../text/figures.ts';
import { periodName } from '../../text/interview.ts';
import type { FigureItem, FigureNotice } from '../../usecases/notices-figures.ts';
import { escapeText, linkTo } from '../escape.ts';
import type { DrawContext } from '../turn.ts';
import type { Views } from './draw.ts';
import { promptBlocks, section } from './interview.ts';

/** How an answer about figures is drawn: every value with its source, which is a link where there is a message or a file. */
export const figureViews: Views<FigureNotice> = {
  figures: (notice, draw) => {
    const whole = notice.whole === true;
    const lines = listWords(notice.items, draw, whole);
    const near =
      notice.items.length === 0
        ? notice.near.items.map((item) => itemWords(item, draw, { withPeriod: true, whole: false }))
        : [];
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

/** Figures in order; what several in a row have as their source is said once above them. */
function listWords(items: readonly FigureItem[], draw: DrawContext, whole: boolean): string[] {
  const sources = items.map((item) => sourceWords(item, draw));
  return items.flatMap((item, index) => {
    const same = (other: number) => sources[other] === sources[index];
    if (!same(index - 1) && !same(index + 1)) return [itemWords(item, draw, { withPeriod: false, whole })];
    const head = same(index - 1) ? [] : [`_${escapeText(figuresFrom)}_ ${sources[index]}`];
    return [...head, figureWords(item, whole)];
  });
}

function sourceWords(item: FigureItem, { link }: DrawContext): string {
  const place = 'file' in item.source ? item.source.link : item.source.place && link(item.source.place);
  return linkTo(place, figureSource(item));
}

/** What it is and its value; a value that is a whole sentence is not set bold. */
function figureWords(item: FigureItem, whole: boolean): string {
  const { label, value } = figureText(item, whole);
  const told = escapeText(value).replace(/\*/g, '∗');
  return `• ${escapeText(label)}: ${value.length > 60 ? told : `*${told}*`}`;
}

function itemWords(
  item: FigureItem,
  draw: DrawContext,
  { withPeriod, whole }: { withPeriod: boolean; whole: boolean },
): string {
  const period = withPeriod ? `${escapeText(periodName(item.period))}, ` : '';
  return `${figureWords(item, whole)} (${period}${sourceWords(item, draw)})`;
}
