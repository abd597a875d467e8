import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const fixtures = resolve(import.meta.dirname, '../../fixtures');

/** What `npm run bench -- ...` was asked. */
export const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    /** Only one part: report, chat, start, checks, replies, model, questions. */
    only: { type: 'string' },
    report: { type: 'string', default: join(fixtures, '2023-08/bao-cao.md') },
    /** The text of August 2023 that all checks are timed on. */
    draft: { type: 'string', default: join(fixtures, '2023-08/bao-cao.md') },
    answers: { type: 'string', default: join(fixtures, '2023-09/answers.yml') },
    /** Labelled replies; the columns are those of the fixture. */
    replies: { type: 'string', default: join(fixtures, 'replies.tsv') },
    runs: { type: 'string', default: '30' },
    /** Rounds and answers a round of the chat. */
    rounds: { type: 'string', default: '5' },
    turns: { type: 'string', default: '600' },
    /** Drafts from a model's server that misbehaves. */
    drafts: { type: 'string', default: '1000' },
    /** Free questions put to such a server. */
    questions: { type: 'string', default: '500' },
    /** Of the chat: only pglite or postgres; a folder for CPU profiles of the product. */
    base: { type: 'string' },
    profile: { type: 'string' },
    /** 10,000 random conversations beside. */
    long: { type: 'boolean', default: false },
  },
});
