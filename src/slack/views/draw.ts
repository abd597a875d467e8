import type { Notice } from '../../usecases/notices.ts';
import type { Draw, DrawContext, Drawn } from '../turn.ts';
import { approvalViews } from './approval.ts';
import { draftViews } from './drafts.ts';
import { figureViews } from './figures.ts';
import { interviewViews } from './interview.ts';
import { phrasingViews } from './phrasing.ts';
import { revisingViews } from './revising.ts';
import { systemViews } from './system.ts';

/** One subject's notices to how each is drawn; a kind without a drawing does not compile. */
export type Views<N extends Notice> = { readonly [K in N['kind']]: Draw<Extract<N, { kind: K }>> };

const views: Views<Notice> = {
  ...systemViews,
  ...interviewViews,
  ...figureViews,
  ...draftViews,
  ...revisingViews,
  ...phrasingViews,
  ...approvalViews,
};

/** Draws any notice. More than 50 blocks are allowed: the poster splits them into messages one after the other (`limits.ts`). */
export const drawNotice = (notice: Notice, context: DrawContext): Drawn =>
  (views[notice.kind] as Draw<Notice>)(notice, context);
