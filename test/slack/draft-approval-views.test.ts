import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { KeyedFinding } from '../../src/core/settling/settlement.ts';
import { splitDrawn as asMessages } from '../../src/slack/limits.ts';
import type { DrawContext } from '../../src/slack/turn.ts';
import { issueForm, passOnForm, returnForm, submitForm } from '../../src/slack/views/approval-forms.ts';
import {
  editForm,
  keepForm,
  leaveOutForm,
  noReportForm,
  pickForm,
  recordForm,
  wordingForm,
} from '../../src/slack/views/draft-forms.ts';
import { drawNotice } from '../../src/slack/views/draw.ts';
import { decideSubmission } from '../../src/usecases/decide-submission.ts';
import { issueReport } from '../../src/usecases/issue-report.ts';
import type { ApprovalNotice } from '../../src/usecases/notices-approval.ts';
import type { DraftNotice } from '../../src/usecases/notices-draft.ts';
import { prepareSubmission, submitReport } from '../../src/usecases/submit-report.ts';
import { checkBlocks, textLength } from '../../src/workspace/blocks-check.ts';
import type { Json } from '../../src/workspace/protocol.ts';
import { checkView } from '../../src/workspace/view-check.ts';
import { type ApprovalDesk, openApprovalDesk } from '../support/approval-desk.ts';
import { office, template } from '../support/worlds.ts';

/*
 * How drafts, submissions and their forms look: within Slack's limits as the strict local Slack knows them, at the size of a real month and far
 * above it; nobody's words become a mention. drafting.test.ts and approving.test.ts have what is said when.
 */

// A real database and real files for each story: slow where many tests run at once.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const context: DrawContext = {
  deps: { office, templates: [template] },
  link: ({ channel, ts }) => `https://lam-giang.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
  mention: (person) => `<@${person}>`,
};
const draw = (notice: DraftNotice | ApprovalNotice) => drawNotice(notice, context);
const lawful = (notice: DraftNotice | ApprovalNotice): void => {
  for (const { blocks, text } of asMessages(draw(notice))) {
    expect(checkBlocks(blocks as unknown as Json, 'message')).toEqual([]);
    expect(textLength(blocks as unknown as Json)).toBeLessThan(13_200);
    expect(text.trim()).not.toBe('');
  }
};
/** What Slack reads as its markup: everything but plain_text, which is shown as it is. */
const said = (notice: DraftNotice | ApprovalNotice) =>
  JSON.stringify(draw(notice), (_, value) => (value?.type === 'plain_text' ? null : value));
const long = 'Sở phối hợp với các đơn vị liên quan tổ chức thực hiện nghiêm túc, đúng quy định. '.repeat(60);
const finding: KeyedFinding = {
  kind: 'unsupported',
  severity: 'error',
  section: 'dan-chu-co-so',
  quote: '<!channel> 15 lượt & <https://xau.vn|bấm>',
  start: 10,
  end: 20,
  reason: { is: 'no-source' },
  key: '0123456789abcdef',
  sentence: 'Sở tiếp <!channel> 15 lượt.',
};
const counts = { kept: 60, changed: 12, new: 3, hand: 1, dropped: 4 };

describe('everything that a month posts', () => {
  let desk: ApprovalDesk;
  beforeAll(async () => {
    desk = await openApprovalDesk({ without: ['hoi-nghi-tap-huan'] });
    await desk.draft();
    await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    await desk.answer([{ question: 'hoi-nghi-tap-huan', value: { kind: 'none' }, typed: 'không' }]);
    await desk.draft();
    await desk.draft('nguyet', 'mục I.2');
    await desk.done(
      await submitReport(desk.deps, {
        ...(await desk.request('nguyet')),
        draft: (await desk.newest()).id,
        signer: 'thuyen',
      }),
    );
    const { id, hash } = (await desk.store.submissions.newest((await desk.period()).id))!;
    const request = await desk.request('thuyen');
    await desk.done(
      await decideSubmission(desk.deps, { ...request, submission: id, hash, kind: 'approved' }),
    );
    const clerk = { ...(await desk.request('chi')), number: '231', date: '2023-09-14' };
    await desk.done(await issueReport(desk.deps, clerk));
  });
  afterAll(() => desk.stop());

  test('is drawn within the limits, each message with words for notifications', () => {
    const kinds = new Set(desk.posted.map(({ notice }) => notice.kind));
    for (const kind of ['draft-result', 'draft-findings', 'draft-text', 'approval-sentences', 'issued'])
      expect(kinds).toContain(kind);
    for (const { notice } of desk.posted) lawful(notice as DraftNotice | ApprovalNotice);
  });

  test('needs one message for each part: the parts were cut before', () => {
    for (const { notice } of desk.posted.filter(({ notice }) => /text|sentences/u.test(notice.kind)))
      expect(asMessages(draw(notice as DraftNotice))).toHaveLength(1);
  });

  test('links each source to the message where it was said', () => {
    const sentences = desk.posted.filter(({ notice }) => notice.kind === 'approval-sentences');
    expect(sentences.map(({ notice }) => said(notice as ApprovalNotice)).join('')).toContain(
      '<https://lam-giang.slack.com/archives/D-bach/p1694600000000100|tin nhắn>',
    );
  });
});

describe('notices at their largest, and with words that look like Slack’s own', () => {
  const owed = [
    {
      people: ['Mai Xuân Bách'],
      unit: 'Thanh tra Sở',
      questions: template.questions.map(({ id }, index) => ({ id, number: index + 1, pending: true })),
    },
  ];
  const base = { period: '2023-09', template: template.id };
  const many = Array.from({ length: 60 }, () => finding);
  const notices: (DraftNotice | ApprovalNotice)[] = [
    { kind: 'draft-queued', period: '2023-09', section: 'I.2', model: 'x'.repeat(300) },
    {
      kind: 'draft-result',
      ...base,
      ...{ draft: '1', revision: 3, remade: true, counts, owed, errors: 60, warnings: many, settled: 2 },
      lostEdits: [{ was: long, text: long, by: 'nguyet', at: '2023-09-14T01:00:00Z' }],
      model: {
        name: 'x'.repeat(300),
        all: false,
        byRules: template.sections.map(({ number }) => ({ section: number, part: true, why: 'no-answer' })),
      },
      offers: 'exits',
    },
    {
      kind: 'draft-findings',
      ...base,
      ...{ draft: '1', revision: 3, owed: ['don-to-cao'], part: 1, parts: 2 },
      findings: many.map((one) => ({ ...one, sentence: long, exits: ['edit', 'record', 'keep'] })),
    },
    {
      kind: 'draft-text',
      ...{ period: '2023-09', revision: 3, number: 'I.2', heading: long, part: 1, parts: 1 },
      paragraphs: Array.from({ length: 60 }, () => long),
    },
    {
      kind: 'section-result',
      ...{ ...base, number: 'I.3', heading: long, any: false, coordinates: true, owed, findings: many },
    },
    { kind: 'draft-progress', period: '2023-09', draft: '7', done: ['I.1'], left: ['I.2', 'II'] },
    { kind: 'draft-failed', period: '2023-09', reference: 'A1B2' },
    { kind: 'draft-no-history', period: '2023-09', ask: [] },
    { kind: 'draft-superseded', period: '2023-09', revision: 4 },
    { kind: 'no-such-section', said: long, sections: [{ number: 'I.1', heading: long }] },
    {
      kind: 'my-sentences',
      ...{ ...base, draft: '1', revision: 1, confirmed: false },
      sentences: Array.from({ length: 30 }, () => ({
        ...{ id: '2023-09/x/p1/s1', section: 'I.3', text: long },
        questions: [{ id: 'don-to-cao', number: 3 }],
      })),
    },
    { kind: 'no-own-sentences', period: '2023-09', answered: false },
    { kind: 'no-own-sentences', period: '2023-09', answered: true },
    {
      kind: 'wording-request',
      ...{ period: '2023-09', draft: '1', revision: 1, by: '<!here>', section: 'I.3', sentence: long },
      ...{ sentenceId: '2023-09/x/p1/s1', words: long, questions: [] },
    },
    { kind: 'wording-sent', to: ['Hà Thu Nguyệt'], questions: [{ id: 'don-to-cao', number: 3 }] },
    { kind: 'settled', how: 'no-report', count: 3, reason: long },
    { kind: 'sentence-edited', was: long, text: '' },
    { kind: 'figure-recorded', ...base, question: 'don-to-cao', typed: '<!channel>' },
    { kind: 'submit-ready', period: '2023-09', draft: '1', revision: 2, signer: 'thuyen' },
    { kind: 'nobody-approves', by: '<@U1>' },
    {
      kind: 'approval-digest',
      ...{ ...base, submission: '1', by: '<@U1>', at: '2023-09-14T01:00:00Z', signer: 'Phan Đình Thuyên' },
      ...{ readerSigns: false, counts, warnings: 3, settled: 2 },
      since: { state: 'returned', at: '2023-09-13T01:00:00Z', changed: 2 },
    },
    {
      kind: 'approval-sentences',
      ...{ ...base, part: 1, parts: 1 },
      sentences: Array.from({ length: 30 }, () => ({
        ...{ id: 'x', section: 'I.3', text: long, change: 'changed' as const, was: [long], since: true },
        sources: Array.from({ length: 12 }, () => ({
          ...{ question: 'don-to-cao', by: 'Mai Xuân Bách', at: '2023-09-14T01:00:00Z' },
          place: { channel: 'D1', ts: '1694600000.000100' },
        })),
      })),
    },
    {
      kind: 'approval-rest',
      ...{ ...base, part: 1, parts: 1, dropped: [{ text: long, why: 'kỳ này không phát sinh' }] },
      settled: [
        {
          ...{ kind: 'keep', question: null, unit: null, finding, reason: '<!channel> & <b>' },
          ...{ by: 'Hà Thu Nguyệt', at: '2023-09-14T01:00:00Z' },
        },
        {
          ...{ kind: 'leave-out', question: 'don-to-cao', unit: 'Thanh tra Sở', finding: null, reason: long },
          ...{ by: 'Hà Thu Nguyệt', at: '2023-09-14T01:00:00Z' },
        },
      ],
      warnings: many,
    },
    {
      kind: 'return-words',
      ...{
        ...base,
        submission: '1',
        draft: '1',
        revision: 2,
        by: '<@U1>',
        words: `<!channel> ${long}\n<b>`,
        sections: ['chi-dao'],
      },
    },
    {
      kind: 'return-passed',
      ...{
        ...base,
        by: 'Hà Thu Nguyệt',
        words: '<!everyone>',
        questions: [{ id: 'don-to-cao', number: null }],
      },
    },
    { kind: 'passed-on', period: '2023-09', to: [], unowned: ['don-to-cao'] },
  ];

  test.each(notices.map((notice) => [notice.kind, notice] as const))('%s', (_, notice) => {
    lawful(notice);
    expect(said(notice)).not.toMatch(/<!(?:channel|here|everyone)|<@U1>|<https:\/\/xau/u);
  });

  test('an error has its exits as buttons that carry draft, revision and finding', () => {
    const drawn = draw({
      kind: 'draft-findings',
      ...{ ...base, draft: '12', revision: 3, owed: [], part: 1, parts: 1 },
      findings: [{ ...finding, exits: ['edit', 'record', 'keep'] }],
    });
    const buttons = drawn.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    expect(buttons).toMatchObject([
      { text: { text: 'Sửa' }, value: '12:3:0123456789abcdef' },
      { text: { text: 'Ghi nhận số liệu này' } },
      { text: { text: 'Giữ nguyên, vì ...' } },
    ]);
  });

  test('the decision has the two buttons; what was decided has none', () => {
    const buttons = (notice: ApprovalNotice) =>
      draw(notice).blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
    const one = { submission: '7', period: '2023-09', by: 'Hà Thu Nguyệt' };
    expect(
      buttons({ kind: 'approval-buttons', ...one, hash: 'ab', signer: 'Phan Đình Thuyên', asked: true }),
    ).toMatchObject([
      { text: { text: 'Duyệt' }, value: '7:0:ab' },
      { text: { text: 'Trả lại' }, value: '7:0:ab' },
    ]);
    const at = '2023-09-18T02:00:00Z';
    expect(buttons({ kind: 'submission-approved', ...one, at })).toEqual([]);
    expect(buttons({ kind: 'submission-void', ...one, why: 'answer' })).toEqual([]);
  });
});

describe('forms', () => {
  const meta = { draft: '1', consent: true, finding: 'k', sentence: 's' };
  const choices = Array.from({ length: 130 }, (_, n) => ({ value: `v${n}`, label: long }));
  test.each([
    ['edit one sentence', editForm(meta, { text: long }, long.slice(0, 2000))],
    ['edit a sentence too long for a field', editForm(meta, { text: long }, long)],
    ['pick one of many', pickForm(meta, [{ head: long, choices: choices.slice(0, 90) }])],
    ['keep', keepForm(meta, long.slice(0, 2500))],
    ['leave out', leaveOutForm(meta, choices, ['v1', 'v2'], 'lý do')],
    ['no report', noReportForm(meta, choices, ['v1', 'v2'], 'lý do')],
    ['record', recordForm(meta, choices, 'v3', '15 lượt')],
    ['ask for wording', wordingForm(meta, choices)],
    ['submit', submitForm('1', choices, 'v0')],
    ['return', returnForm({ submission: '1', hash: 'ab' }, choices)],
    ['pass on', passOnForm('1', choices, long.slice(0, 1000))],
    ['issue', issueForm('1', '2023-09-18')],
  ])('%s is within the limits', (_, view) => {
    expect(checkView(view as unknown as Json, 'modal')).toEqual([]);
  });

  test('a form that would void a submission says so', () => {
    expect(JSON.stringify(keepForm(meta, 'x'))).toContain('hủy bản trình');
    expect(JSON.stringify(keepForm({ ...meta, consent: false }, 'x'))).not.toContain('hủy bản trình');
  });
});
