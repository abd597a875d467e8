import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sectionAsked } from '../../src/core/asking/section-asked.ts';
import { leftOutSubject } from '../../src/core/settling/settlement.ts';
import { askForWording, confirmSentences } from '../../src/usecases/confirm-sentences.ts';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { makeDraft } from '../../src/usecases/make-draft.ts';
import { recordFigure } from '../../src/usecases/record-figure.ts';
import { requestDraft } from '../../src/usecases/request-draft.ts';
import { settleFinding } from '../../src/usecases/settle-finding.ts';
import { showExit } from '../../src/usecases/show-exit.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk, receivers } from '../support/approval-desk.ts';
import { template, typed } from '../support/worlds.ts';

/*
 * Drafts in chat on a real database: who may ask for which, what is posted of them, and the exits from a finding. draft-report.test.ts has the
 * drafting itself, approving.test.ts what comes after.
 */

// A real database and real files for each story: slow where many tests run at once.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let desk: ApprovalDesk;
const use = (options: Parameters<typeof openApprovalDesk>[0] = {}) => {
  beforeAll(async () => {
    desk = await openApprovalDesk(options);
  });
  afterAll(() => desk.stop());
};
const change = async (person = 'nguyet', consent = false) => ({
  ...(await desk.request(person)),
  draft: (await desk.newest()).id,
  consent,
});
const errors = async () =>
  (await desk.newest()).result!.findings.filter(({ severity }) => severity === 'error');

describe('a whole draft', () => {
  use();

  test('is answered at once, then posted: digest with both files, every section in full', async () => {
    const asked = await desk.done(
      await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: 'dự thảo' }),
    );
    expect(noticesOf(asked, 'draft-queued')).toEqual([
      { kind: 'draft-queued', period: '2023-09', section: null, model: null },
    ]);
    const posts = await desk.makeDrafts();
    const [digest] = noticesOf(posts, 'draft-result');
    expect(digest).toMatchObject({ revision: 1, errors: 0, owed: [], offers: 'submit' });
    expect(posts.find(({ files }) => files)!.files!.map(({ name }) => name)).toEqual([
      'du-thao-2023-09-lan-1.docx',
      'du-thao-2023-09-lan-1.md',
    ]);
    const told = noticesOf(posts, 'draft-text').flatMap(({ paragraphs }) => paragraphs.join(' '));
    const { sections } = (await desk.newest()).result!;
    for (const sentence of sections.flatMap((one) => one.paragraphs.flatMap((p) => p.sentences)))
      expect(told.join(' ')).toContain(sentence.text);
  });

  test('moves the period to drafting', async () => {
    expect((await desk.period()).state).toBe('drafting');
  });

  test('shows each contributor their own sentences, once for the same set of them', async () => {
    const first = desk.posted.filter(({ notice }) => notice.kind === 'my-sentences');
    expect(receivers(first).sort()).toEqual(['bach', 'nghi', 'thien', 'yen']);
    const again = await desk.draft();
    expect(noticesOf(again, 'draft-result')).toHaveLength(1);
    expect(noticesOf(again, 'my-sentences')).toEqual([]);
    await desk.answer([
      {
        question: 'luot-tiep-cong-dan',
        value: { kind: 'number', value: '5', unit: 'lượt', people: null },
        typed: '5',
      },
    ]);
    const third = await desk.draft();
    expect(receivers(third.filter(({ notice }) => notice.kind === 'my-sentences'))).toEqual(['bach']);
  });

  test('is made once, however often its job runs', async () => {
    const { id } = await desk.newest();
    expect(await makeDraft(desk.deps, id)).toEqual([]);
  });

  test('leaves the audit chain whole', async () => {
    expect(await desk.store.verifyAudit((await desk.period()).id)).toMatchObject({ kind: 'whole' });
  });
});

describe('what else can be asked for', () => {
  use({ without: ['hoi-nghi-tap-huan', 'viec-khac-tdc'] });

  test('one section: its text and what is owed there, without touching the state', async () => {
    const posts = await desk.draft('nguyet', 'mục I.2');
    expect(noticesOf(posts, 'section-result')).toMatchObject([
      {
        number: 'I.2',
        owed: [
          {
            people: ['Đoàn Trọng Nghị'],
            questions: [
              { id: 'hoi-nghi-tap-huan', number: 1, pending: false },
              { id: 'viec-khac-tdc', number: 2, pending: false },
            ],
          },
        ],
      },
    ]);
    expect(new Set(noticesOf(posts, 'draft-text').map(({ number }) => number))).toEqual(new Set(['I.2']));
    expect((await desk.period()).state).toBe('collecting');
    expect(await desk.store.drafts.newest((await desk.period()).id)).toBeNull();
  });

  test('a contributor gets only the sentences made from their own answers', async () => {
    const posts = await desk.draft('bach');
    expect(posts.map(({ notice }) => notice.kind)).toEqual(['my-sentences']);
    const questions = noticesOf(posts, 'my-sentences')[0]!.sentences.flatMap((one) => one.questions);
    const own = template.questions.filter(({ owner }) => owner === 'TTR').map(({ id }) => id);
    expect(questions.length).toBeGreaterThan(0);
    for (const { id, number } of questions) {
      expect(own).toContain(id);
      expect(number).toBe(own.indexOf(id) + 1);
    }
  });

  test('who approves reads the whole draft, without exits or the button that submits', async () => {
    const posts = await desk.draft('hoa');
    expect(noticesOf(posts, 'draft-result')[0]).toMatchObject({ offers: 'reading', errors: 2 });
    expect(noticesOf(posts, 'draft-text').length).toBeGreaterThan(3);
    expect(noticesOf(posts, 'draft-findings')).toEqual([]);
    expect(noticesOf(posts, 'my-sentences')).toEqual([]);
  });

  test('what an approver reads leaves the coordinator’s draft the one to work on', async () => {
    await desk.draft();
    const { id } = await desk.newest();
    await desk.draft('hoa');
    expect((await desk.newest()).id).toBe(id);
    expect((await desk.store.outbox.find(`draft/${id}/result`))!.notice).toMatchObject({ offers: 'exits' });
  });

  test('a section is headed as the report prints it, and says how to go on', async () => {
    const posts = await desk.draft('nguyet', 'mục I.2');
    const [section] = noticesOf(posts, 'section-result');
    expect(section).toMatchObject({ coordinates: true });
    expect(section!.heading).toBe(noticesOf(posts, 'draft-text')[0]!.heading);
  });

  test('a month that nobody opened is refused with those that are open', async () => {
    for (const words of ['tháng 8', 'dự thảo tháng 9/2021']) {
      const refused = await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words });
      expect(refused).toMatchObject({
        kind: 'refused',
        notice: { kind: 'no-such-period', open: ['2023-09'] },
      });
    }
  });

  test('a heading with a month in it is a section of the current report', async () => {
    const words = 'phần phương hướng, nhiệm vụ';
    const request = await desk.request('nguyet');
    const acted = await requestDraft(desk.deps, { ...request, words, said: `soạn ${words} tháng 10` });
    expect(noticesOf(await desk.done(acted), 'draft-queued')).toMatchObject([{ section: 'II' }]);
    await desk.makeDrafts();
  });

  test('a section that there is not is refused with the list of those there are', async () => {
    const refused = await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: 'mục V.9' });
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'no-such-section', said: 'mục V.9' } });
  });

  test('a clerk is told who may', async () => {
    const refused = await requestDraft(desk.deps, { ...(await desk.request('chi')), words: '' });
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours', act: 'request-draft' } });
  });

  test.each([
    ['mục I.2', 'cai-cach-hanh-chinh'],
    ['dự thảo mục 2', 'cai-cach-hanh-chinh'],
    ['I.3', 'dan-chu-co-so'],
    ['muc II', 'phuong-huong'],
    ['lãnh đạo, chỉ đạo', 'chi-dao'],
    ['', null],
    ['dự thảo tháng 9', null],
  ])('"%s" asks for %s', (words, section) => {
    const found = sectionAsked(words, template.sections);
    expect(found === 'unknown' ? found : (found?.id ?? null)).toBe(section);
  });
});

describe('two drafts at once', () => {
  use();

  test('the one made last, though asked for first, leaves the newer one the one to work on', async () => {
    for (const words of ['', ''])
      await desk.done(await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words }));
    const [first, second] = desk.queued();
    const newest = await desk.sent(await makeDraft(desk.deps, second!));
    const late = await desk.sent(await makeDraft(desk.deps, first!));
    expect(noticesOf(newest, 'draft-result')).toMatchObject([{ revision: 2, offers: 'submit' }]);
    expect(noticesOf(late, 'draft-result')).toMatchObject([{ revision: 1, offers: { superseded: 2 } }]);
    const { id } = await desk.newest();
    expect((await desk.store.outbox.find(`draft/${id}/result`))!.notice).toMatchObject({ offers: 'submit' });
  });
});

describe('a draft without any earlier report', () => {
  use({ history: false });

  test('is said to be impossible, and whom to ask', async () => {
    const posts = await desk.draft();
    expect(noticesOf(posts, 'draft-no-history')).toEqual([
      { kind: 'draft-no-history', period: '2023-09', ask: ['Hà Thu Nguyệt'] },
    ]);
  });

  test('one that failed for good says its reference', async () => {
    await desk.done(await requestDraft(desk.deps, { ...(await desk.request('nguyet')), words: '' }));
    const posts = await desk.failDrafts('A1B2');
    expect(noticesOf(posts, 'draft-failed')).toMatchObject([{ reference: 'A1B2' }]);
  });
});

describe('exits from findings', () => {
  use({ without: ['hoi-nghi-tap-huan'] });

  test('what is owed is an error with the one exit of "no report"', async () => {
    const posts = await desk.draft();
    expect(noticesOf(posts, 'draft-result')[0]).toMatchObject({ errors: 1, offers: 'exits' });
    expect(noticesOf(posts, 'draft-findings')).toMatchObject([{ owed: ['hoi-nghi-tap-huan'], findings: [] }]);
  });

  test('a contributor cannot settle', async () => {
    const refused = await settleFinding(desk.deps, {
      ...(await change('nghi')),
      settling: { kind: 'no-report', questions: ['hoi-nghi-tap-huan'] },
      reason: 'chưa có',
    });
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours', act: 'settle-finding' } });
  });

  test('"không có báo cáo": the error goes, nothing is written for it, the reason stays with the person', async () => {
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await change()),
        settling: { kind: 'no-report', questions: ['hoi-nghi-tap-huan'] },
        reason: '  Chi cục  chưa gửi ',
      }),
    );
    const posts = await desk.makeDrafts();
    expect(noticesOf(posts, 'draft-result')[0]).toMatchObject({ remade: true, errors: 0, settled: 1 });
    expect(noticesOf(posts, 'draft-text')).toEqual([]);
    const { result } = await desk.newest();
    expect(result!.settled).toMatchObject([
      {
        settlement: { kind: 'no-report', reason: 'Chi cục chưa gửi', by: 'nguyet' },
        question: 'hoi-nghi-tap-huan',
      },
    ]);
    const text = JSON.stringify(result!.report.blocks);
    expect(text).not.toMatch(/0+ (?:lớp|hội nghị) tập huấn|không tổ chức tập huấn/u);
  });

  test('an old draft’s button is refused', async () => {
    const newest = await desk.newest();
    const older = await desk.store.drafts.byId(String(Number(newest.id) - 1));
    const refused = await settleFinding(desk.deps, {
      ...(await change()),
      draft: older!.id,
      settling: { kind: 'no-report', questions: ['hoi-nghi-tap-huan'] },
      reason: 'x',
    });
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'stale-button' } });
  });

  const sentence = async (pattern: RegExp) =>
    (await desk.newest())
      .result!.sections.flatMap((one) => one.paragraphs.flatMap((p) => p.sentences))
      .find(({ text }) => pattern.test(text))!;

  test('a figure written by hand is an error that can be recorded as an answer', async () => {
    const was = await sentence(/lượt/u);
    await desk.done(
      await editSentence(desk.deps, {
        ...(await change()),
        was: was.text,
        text: was.text.replace(/0?4 lượt/u, '07 lượt'),
      }),
    );
    await desk.makeDrafts();
    expect((await sentence(/07 lượt/u)).by).toBe('hand');
    const found = (await errors()).filter(({ sentence }) => sentence?.includes('07 lượt'));
    expect(found.length).toBeGreaterThan(0);
    const form = await showExit(desk.deps, {
      actor: desk.actor('nguyet'),
      act: 'settle-finding',
      draft: (await desk.newest()).id,
      finding: found[0]!.key,
    });
    expect(form).toMatchObject({ kind: 'form', voids: false });
    if (form.kind === 'form') expect(form.questions).toContain('luot-tiep-cong-dan');
  });

  test('words that are no number are not recorded', async () => {
    const outcome = await recordFigure(desk.deps, {
      ...(await change()),
      question: 'luot-tiep-cong-dan',
      typed: 'vài',
    });
    expect(outcome.kind).toBe('unreadable');
  });

  test('"ghi nhận số liệu này": it becomes the writer’s answer, without a message behind it', async () => {
    await desk.done(
      await recordFigure(desk.deps, { ...(await change()), question: 'luot-tiep-cong-dan', typed: '7' }),
    );
    await desk.makeDrafts();
    const answers = await desk.store.periods.answers((await desk.period()).id);
    expect(answers.find(({ question }) => question === 'luot-tiep-cong-dan')).toMatchObject({
      revision: 2,
      by: 'nguyet',
      place: null,
      value: { kind: 'number', value: '7' },
    });
    expect(await errors()).toEqual([]);
  });

  test('"giữ nguyên": the finding does not come back until its sentence changes', async () => {
    const was = await sentence(/không yêu cầu người dân/u);
    const text = `${was.text.replace(/\.$/u, '')}, trong đó có 15 lượt hướng dẫn lưu động.`;
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: was.text, text }));
    await desk.makeDrafts();
    const [finding] = await errors();
    expect(finding?.sentence).toContain('15 lượt');
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await change()),
        settling: { kind: 'keep', finding: finding!.key },
        reason: 'số liệu của Trung tâm',
      }),
    );
    await desk.makeDrafts();
    expect(await errors()).toEqual([]);
    const stands = await sentence(/15 lượt/u);
    await desk.done(
      await editSentence(desk.deps, {
        ...(await change()),
        was: stands.text,
        text: stands.text.replace('15 lượt', '16 lượt'),
      }),
    );
    await desk.makeDrafts();
    expect((await errors()).map(({ sentence }) => sentence?.includes('16 lượt'))).toContain(true);
  });

  test('an empty edit drops the sentence, which the draft names with its reason', async () => {
    const was = await sentence(/16 lượt/u);
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: was.text, text: '' }));
    await desk.makeDrafts();
    const { result } = await desk.newest();
    expect(result!.dropped.map(({ text }) => text)).toContain(was.text);
    expect(result!.lostEdits).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  test('"không đưa vào báo cáo": the answer stays, its clause goes, and a new answer is told again', async () => {
    const told = await sentence(/mũ bảo hiểm/u);
    const without = told.text.replace(/; [^;]*mũ bảo hiểm[^;.]*/u, '');
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: told.text, text: without }));
    await desk.makeDrafts();
    const [finding] = await errors();
    expect(finding).toMatchObject({ question: 'viec-khac-tdc', reason: { is: 'left-out' } });
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await change()),
        settling: { kind: 'leave-out', findings: [finding!.key] },
        reason: 'việc thường ngày',
      }),
    );
    await desk.makeDrafts();
    const { result } = await desk.newest();
    expect(await errors()).toEqual([]);
    expect(JSON.stringify(result!.report.blocks)).not.toContain('mũ bảo hiểm');
    expect(result!.settled.map(({ settlement }) => settlement.subject)).toContain(
      leftOutSubject('viec-khac-tdc', 1),
    );
    await desk.answer(
      typed('period: 2023-09\nanswers:\n  viec-khac-tdc: [kiểm tra 09 cơ sở đóng gói]\n').answers,
    );
    await desk.draft();
    expect(JSON.stringify((await desk.newest()).result!.report.blocks)).toContain('09 cơ sở đóng gói');
  });
});

describe('exits that rewrite what was written by hand', () => {
  use({ without: ['hoi-nghi-tap-huan', 'kinh-phi-ho-tro'] });

  const sentence = async (pattern: RegExp) =>
    (await desk.newest())
      .result!.sections.flatMap((one) => one.paragraphs.flatMap((p) => p.sentences))
      .find(({ text }) => pattern.test(text))!;

  test('several owed questions are settled in one write, without "vì vì" or a second stop', async () => {
    await desk.draft();
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await change()),
        settling: { kind: 'no-report', questions: ['hoi-nghi-tap-huan', 'kinh-phi-ho-tro'] },
        reason: 'Vì đơn vị chưa gửi.',
      }),
    );
    expect(noticesOf(await desk.makeDrafts(), 'draft-result')).toMatchObject([{ errors: 0, settled: 2 }]);
    const { settlements } = (await desk.store.drafts.material((await desk.period()).id))!;
    expect(settlements.map(({ reason }) => reason)).toEqual(['đơn vị chưa gửi', 'đơn vị chưa gửi']);
  });

  test('"ghi nhận số liệu này" keeps the words in which the figure was written', async () => {
    const was = await sentence(/04 lượt/u);
    const text =
      'Trong tháng 9/2023, Lãnh đạo Sở tiếp 07 lượt công dân; không có đơn khiếu nại, tố cáo; tiếp nhận 02 kiến nghị, phản ánh (đã trả lời bằng văn bản cả 02 kiến nghị, phản ánh).';
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: was.text, text }));
    await desk.makeDrafts();
    expect((await errors()).map(({ answer }) => answer)).toEqual(['luot-tiep-cong-dan']);
    await desk.done(
      await recordFigure(desk.deps, { ...(await change()), question: 'luot-tiep-cong-dan', typed: '7' }),
    );
    await desk.makeDrafts();
    expect(await errors()).toEqual([]);
    expect((await sentence(/07 lượt/u)).text).toBe(text);
    expect((await desk.newest()).result!.lostEdits).toEqual([]);
  });

  test('an answer that its owner changes later wins; the words written by hand are named as not used', async () => {
    await desk.answer([
      {
        ...{ question: 'luot-tiep-cong-dan', typed: '9' },
        value: { kind: 'number', value: '9', unit: 'lượt', people: null },
      },
    ]);
    const posts = await desk.draft();
    expect((await sentence(/09 lượt/u)).by).toBe('rules');
    expect(noticesOf(posts, 'draft-result')[0]!.lostEdits[0]!.text).toContain('07 lượt');
  });

  test('the answers of a sentence that was taken out are left out together, and it stays out', async () => {
    const was = await sentence(/58 hồ sơ/u);
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: was.text, text: '' }));
    await desk.makeDrafts();
    const open = await errors();
    expect(open.length).toBeGreaterThan(3);
    const form = await showExit(desk.deps, {
      ...{ actor: desk.actor('nguyet'), act: 'settle-finding' },
      ...{ draft: (await desk.newest()).id, finding: open[0]!.key },
    });
    expect(form.kind === 'form' && form.leftOut.map(({ key }) => key)).toEqual(open.map(({ key }) => key));
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await change()),
        settling: { kind: 'leave-out', findings: open.map(({ key }) => key) },
        reason: 'đã có báo cáo riêng',
      }),
    );
    await desk.makeDrafts();
    expect(await errors()).toEqual([]);
    expect(await sentence(/58 hồ sơ|54 hồ sơ|trễ hẹn 01/u)).toBeUndefined();
  });

  test('a settled finding stays settled while its sentence stands, whatever else changes', async () => {
    const was = await sentence(/không yêu cầu người dân/u);
    const text = `${was.text.replace(/\.$/u, '')}; đã hướng dẫn lưu động 15 lượt.`;
    await desk.done(await editSentence(desk.deps, { ...(await change()), was: was.text, text }));
    await desk.makeDrafts();
    const [finding] = await errors();
    const settling = { kind: 'keep', finding: finding!.key } as const;
    await desk.done(
      await settleFinding(desk.deps, { ...(await change()), settling, reason: 'theo sổ của Trung tâm' }),
    );
    await desk.makeDrafts();
    await desk.answer([
      {
        ...{ question: 'kien-nghi-phan-anh', typed: '3' },
        value: { kind: 'number', value: '3', unit: 'kiến nghị, phản ánh', people: null },
      },
    ]);
    await desk.draft();
    expect((await errors()).map(({ key }) => key)).not.toContain(finding!.key);
    expect((await desk.newest()).result!.settled.map(({ settlement }) => settlement.subject)).toContain(
      finding!.key,
    );
  });

  test('the log is whole', async () => {
    expect(await desk.store.verifyAudit((await desk.period()).id)).toMatchObject({ kind: 'whole' });
  });
});

describe('a contributor’s own sentences', () => {
  use();

  test('"Đúng" is noted once and takes the buttons away', async () => {
    const posts = await desk.draft();
    const draft = (await desk.newest()).id;
    await desk.done(await confirmSentences(desk.deps, { ...(await desk.request('bach')), draft }));
    const post = posts.find(
      ({ to, notice }) => notice.kind === 'my-sentences' && 'person' in to && to.person === 'bach',
    )!;
    expect((await desk.store.outbox.find(post.key))!.notice).toMatchObject({ confirmed: true });
  });

  test('"Sửa" carries the wish to the coordinator and names the question for a wrong figure', async () => {
    const draft = (await desk.newest()).id;
    const own = noticesOf(desk.posted, 'my-sentences').find(({ sentences }) =>
      sentences.some(({ text }) => text.includes('kiến nghị')),
    )!;
    const wanted = own.sentences.find(({ text }) => text.includes('kiến nghị'))!;
    const posts = await desk.done(
      await askForWording(desk.deps, {
        ...(await desk.request('bach')),
        draft,
        sentence: wanted.id,
        words: 'Sở tiếp 4 lượt.',
      }),
    );
    expect(receivers(posts)).toEqual(['nguyet', 'bach']);
    expect(noticesOf(posts, 'wording-request')).toMatchObject([
      { by: 'Mai Xuân Bách', sentence: wanted.text, words: 'Sở tiếp 4 lượt.' },
    ]);
    expect(noticesOf(posts, 'wording-sent')[0]!.questions.map(({ number }) => number)).toContain(1);
  });

  test('are none where everything answered is "không phát sinh" or stays as it was; that is not called unanswered', async () => {
    const none = { kind: 'none' } as const;
    await desk.answer(
      ['quyet-dinh-ho-tro', 'khao-sat-cong-nghe', 'viec-khac-qlcn'].map((question) => ({
        question,
        value: none,
        typed: 'không',
      })),
    );
    const posts = await desk.draft('thien');
    expect(noticesOf(posts, 'no-own-sentences')).toMatchObject([{ answered: true }]);
  });

  test('is refused when an answer behind them has changed', async () => {
    const draft = (await desk.newest()).id;
    await desk.answer([
      {
        question: 'luot-tiep-cong-dan',
        value: { kind: 'number', value: '9', unit: 'lượt', people: null },
        typed: '9',
      },
    ]);
    const refused = await confirmSentences(desk.deps, { ...(await desk.request('bach')), draft });
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'stale-button' } });
  });
});
