import {
  figureSource,
  figuresFoot,
  figuresFrom,
  figuresHead,
  figuresText,
  figureText,
} from '../../text/figures.ts';
import { foundFoot, foundHead, foundLine, foundText, foundValue, workingText } from '../../text/found.ts';
import { periodName } from '../../text/interview.ts';
import { notChosenText } from '../../text/not-chosen.ts';
import type { FigureItem, FigureNotices, FoundNotice, FoundRow } from '../../usecases/notices-figures.ts';
import { escapeText, linkTo } from '../escape.ts';
import type { DrawContext } from '../turn.ts';
import type { Views } from './draw.ts';
import { promptBlocks, section } from './interview.ts';
import { sentence } from './system.ts';

/** How an answer about figures is drawn: every value with its source, which is a link where there is a message or a file. */
export const figureViews: Views<FigureNotices> = {
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
        ...(notice.asked ? [section(escapeText(notChosenText(notice.asked.model, notice.asked.why)))] : []),
        ...(notice.resume ? promptBlocks(notice.resume) : []),
      ],
    };
  },
  'figures-found': (notice, draw) => {
    const foot = foundFoot(notice).map(escapeText).join('\n');
    return {
      text: escapeText(foundText(notice)),
      blocks: [
        section(
          [
            escapeText(foundHead(notice)),
            ...notice.rows.map((row) => foundWords(row, notice.how, draw)),
          ].join('\n'),
        ),
        ...(foot === '' ? [] : [section(foot)]),
        ...(notice.resume ? promptBlocks(notice.resume) : []),
      ],
    };
  },
  'figures-working': ({ model, done }) => sentence(workingText(model, done)),
};

/** A row with its sources, each a link where there is a message or a file. */
function foundWords(row: FoundRow, how: FoundNotice['how'], draw: DrawContext): string {
  const line = foundLine(row);
  const told = valueWords(foundValue(line, how));
  const sources = [...new Set(line.from.map((item) => sourceWords(item, draw)))];
  return `• ${escapeText(line.label)}: ${told}${sources.length === 0 ? '' : ` (${sources.join('; ')})`}`;
}

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
  return `• ${escapeText(label)}: ${valueWords(value)}`;
}

function valueWords(value: string): string {
  const told = escapeText(value).replace(/\*/g, '∗');
  return value.length > 60 ? told : `*${told}*`;
}

function itemWords(
  item: FigureItem,
  draw: DrawContext,
  { withPeriod, whole }: { withPeriod: boolean; whole: boolean },
): string {
  const period = withPeriod ? `${escapeText(periodName(item.period))}, ` : '';
  return `${figureWords(item, whole)} (${period}${sourceWords(item, draw)})`;
}
