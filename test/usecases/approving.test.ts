import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { importReport } from '../../src/core/history.ts';
import { owed, standings } from '../../src/core/interview.ts';
import { officeDay } from '../../src/core/office-day.ts';
import { officeDocuments } from '../../src/document/office-documents.ts';
import { type Decision, decideSubmission, decisionRefusal } from '../../src/usecases/decide-submission.ts';
import { editSentence } from '../../src/usecases/edit-sentence.ts';
import { interviewOf } from '../../src/usecases/interview-view.ts';
import { issueReport } from '../../src/usecases/issue-report.ts';
import { offerDecision } from '../../src/usecases/offer-decision.ts';
import { approversOf } from '../../src/usecases/office-people.ts';
import { openPeriod } from '../../src/usecases/open-period.ts';
import { passOn } from '../../src/usecases/pass-on.ts';
import { settleFinding } from '../../src/usecases/settle-finding.ts';
import { prepareSubmission, submitReport } from '../../src/usecases/submit-report.ts';
import { type ApprovalDesk, noticesOf, openApprovalDesk, receivers } from '../support/approval-desk.ts';
import { office, template } from '../support/worlds.ts';

/*
 * From "trình" to the issued report, on a real database with real files: who may, what each is shown, what is bound and what is voided.
 * drafting.test.ts has what comes before, approval-views.test.ts how it looks in Slack.
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
const submission = async () => (await desk.store.submissions.newest((await desk.period()).id))!;
const submit = async (signer = 'thuyen', person = 'nguyet') =>
  submitReport(desk.deps, { ...(await desk.request(person)), draft: (await desk.newest()).id, signer });
const decide = async (
  person: string,
  kind: { kind: 'approved' } | { kind: 'returned'; words: string; sections: string[] } = { kind: 'approved' },
) => {
  const { id, hash } = await submission();
  const decision: Decision = { ...(await desk.request(person)), submission: id, hash, ...kind };
  return decideSubmission(desk.deps, decision);
};
const issue = async (number: string, date: string | null, person = 'chi') =>
  issueReport(desk.deps, { ...(await desk.request(person)), number, date });
const refusedBy = (posts: readonly { notice: { kind: string } }[]) =>
  noticesOf(posts as Parameters<typeof noticesOf>[0], 'decision-refused')[0]?.why;

describe('before anything can be submitted', () => {
  use({ without: ['hoi-nghi-tap-huan'] });

  test('a contributor is told who submits', async () => {
    const refused = await prepareSubmission(desk.deps, await desk.request('yen'));
    expect(refused).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours', ask: ['Hà Thu Nguyệt'] } });
  });

  test('without a whole draft, one is made first', async () => {
    const posts = await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    expect(noticesOf(posts, 'submit-outdated')).toMatchObject([{ first: true }]);
    expect(noticesOf(await desk.makeDrafts(), 'draft-result')).toHaveLength(1);
  });

  test('open errors are listed with their exits', async () => {
    const posts = await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    expect(noticesOf(posts, 'submit-blocked')).toMatchObject([{ errors: 1 }]);
    expect(noticesOf(posts, 'draft-findings')[0]!.owed).toEqual(['hoi-nghi-tap-huan']);
    expect((await desk.done(await submit())).map(({ notice }) => notice.kind)).toContain('submit-blocked');
    expect((await desk.period()).state).toBe('drafting');
  });

  test('a draft that is behind its answers is made anew, and said so', async () => {
    await desk.answer([{ question: 'hoi-nghi-tap-huan', value: { kind: 'none' }, typed: 'không' }]);
    const posts = await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    expect(noticesOf(posts, 'submit-outdated')).toMatchObject([{ first: false }]);
    await desk.makeDrafts();
    const ready = await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    expect(noticesOf(ready, 'submit-ready')).toMatchObject([{ signer: 'thuyen', revision: 2 }]);
  });
});

describe('submitting', () => {
  use();

  test('the approver gets digest with both files, every new sentence with its sources, and the buttons last', async () => {
    await desk.draft();
    const posts = await desk.done(await submit());
    const mine = posts.filter(({ to }) => 'person' in to && to.person === 'thuyen');
    expect(mine[0]).toMatchObject({
      notice: { kind: 'approval-digest', signer: 'Phan Đình Thuyên', readerSigns: true },
      files: [{ name: 'bao-cao-2023-09.docx' }, { name: 'doi-chieu-2023-09.docx' }],
    });
    expect(mine.at(-1)!.notice.kind).toBe('approval-buttons');
    const shown = noticesOf(mine, 'approval-sentences').flatMap(({ sentences }) => sentences);
    const { sections } = (await desk.newest()).result!;
    const written = sections.flatMap((one) =>
      one.paragraphs.flatMap((p) => p.sentences.filter(({ by }) => by !== 'kept').map(({ text }) => text)),
    );
    expect(shown.map(({ text }) => text)).toEqual(written);
    const citizens = shown.find(({ text }) => text.includes('lượt'))!;
    expect(citizens.sources).toContainEqual({
      question: 'luot-tiep-cong-dan',
      by: 'Mai Xuân Bách',
      at: '2023-09-14T01:00:00.000Z',
      place: { channel: 'D-bach', ts: '1694600000.000100' },
    });
    expect(citizens.was.join(' ')).toContain('không phát sinh lượt tiếp công dân');
  });

  test('channel and coordinator see the state, and the period is in review', async () => {
    const told = desk.posted.filter(({ notice }) => notice.kind === 'submitted');
    expect(receivers(told)).toEqual(['nguyet', '#report']);
    expect((await desk.period()).state).toBe('in_review');
  });

  test('the file is the report with the chosen signer, number and day blank', async () => {
    const { files } = await submission();
    const stored = (await desk.store.files.bytes(files.report.id))!;
    const read = importReport(await officeDocuments.read(stored.name, stored.bytes), [template], null);
    expect(read).toMatchObject({
      kind: 'report',
      report: {
        period: '2023-09',
        signer: { name: 'Phan Đình Thuyên' },
        letterhead: { number: null, date: null },
      },
    });
  });

  test('a second press submits nothing twice', async () => {
    expect(await submit()).toMatchObject({
      kind: 'refused',
      notice: { kind: 'wrong-state', act: 'submit', state: 'in_review' },
    });
  });
});

describe('who approves', () => {
  test('the signer; where the submitter signs, every other approver; nobody where there is none', () => {
    const deps = { office };
    expect(approversOf(deps, 'thuyen', 'nguyet')).toEqual(['thuyen']);
    expect(approversOf(deps, 'thuyen', 'thuyen')).toEqual(['huong', 'hoa']);
    const alone = { ...office, people: office.people.filter(({ key }) => key !== 'huong' && key !== 'hoa') };
    expect(approversOf({ office: alone }, 'thuyen', 'thuyen')).toEqual([]);
  });
});

describe('a submitter who also signs', () => {
  const people = office.people.map((person) =>
    person.key === 'thuyen' ? { ...person, roles: [...person.roles, 'coordinator' as const] } : person,
  );
  use({ office: { ...office, people } });

  test('goes to the other approvers, and cannot approve', async () => {
    await desk.draft('thuyen');
    const posts = await desk.done(await submit('thuyen', 'thuyen'));
    const buttons = posts.filter(({ notice }) => notice.kind === 'approval-buttons');
    expect(receivers(buttons)).toEqual(['huong', 'hoa']);
    expect(noticesOf(posts, 'approval-digest')[0]).toMatchObject({ readerSigns: false });
    const refused = await desk.done(await decide('thuyen'));
    expect(noticesOf(refused, 'decision-refused')).toMatchObject([
      { why: 'own', ask: ['Trịnh Khắc Hưởng', 'Lương Thị Bích Hòa'] },
    ]);
    expect((await submission()).state).toBe('pending');
  });

  test('hears, as do the others, when a change voids it', async () => {
    const draft = await desk.newest();
    const { text } = draft.result!.sections[0]!.paragraphs[0]!.sentences[0]!;
    const posts = await desk.done(
      await editSentence(desk.deps, {
        ...{ ...(await desk.request('nguyet')), draft: draft.id, consent: true },
        ...{ was: text, text: text.replace('luôn xác định', 'xác định') },
      }),
    );
    const told = posts.filter(({ key }) => key.includes('/void/'));
    expect(receivers(told).sort()).toEqual(['#report', 'hoa', 'huong', 'thuyen']);
  });
});

describe('approving', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    await desk.done(await submit());
  });

  test('is not for coordinators, nor for an approver it was not submitted to', async () => {
    const coordinator = await desk.done(await decide('nguyet'));
    expect(noticesOf(coordinator, 'not-yours')).toMatchObject([{ act: 'approve' }]);
    const other = await desk.done(await decide('hoa'));
    expect(noticesOf(other, 'decision-refused')).toMatchObject([
      { why: 'not-entitled', ask: ['Phan Đình Thuyên'] },
    ]);
    expect((await submission()).state).toBe('pending');
  });

  test('a typed "ok" brings the buttons and approves nothing', async () => {
    const posts = await desk.done(await offerDecision(desk.deps, await desk.request('thuyen')));
    expect(noticesOf(posts, 'approval-buttons')).toMatchObject([{ asked: true }]);
    const other = await desk.done(await offerDecision(desk.deps, await desk.request('hoa')));
    expect(noticesOf(other, 'nothing-to-approve')).toMatchObject([{ ask: ['Phan Đình Thuyên'] }]);
    expect((await submission()).state).toBe('pending');
  });

  test('is bound to the hash of its button', async () => {
    const { id } = await submission();
    const posts = await desk.done(
      await decideSubmission(desk.deps, {
        ...(await desk.request('thuyen')),
        kind: 'approved',
        submission: id,
        hash: '0'.repeat(64),
      }),
    );
    expect(refusedBy(posts)).toBe('changed');
  });

  test('is bound to the signer as organisation.yml had him', async () => {
    const { id, hash } = await submission();
    const signers = office.signers.map((one) =>
      one.person === 'thuyen' ? { ...one, capacity: ['Q. GIÁM ĐỐC'] } : one,
    );
    const acted = await decisionRefusal(
      { ...desk.deps, office: { ...office, signers } },
      { ...(await desk.request('thuyen')), submission: id, hash },
    );
    expect(refusedBy(await desk.done(acted!))).toBe('changed');
  });

  test('two presses at once have one effect', async () => {
    const [a, b] = await Promise.all([decide('thuyen'), decide('thuyen')]);
    const posts = [...(await desk.done(a)), ...(await desk.done(b))];
    expect(noticesOf(posts, 'issue-ready')).toHaveLength(1);
    expect(noticesOf(posts, 'decision-refused')).toMatchObject([{ why: 'approved', by: 'Phan Đình Thuyên' }]);
    expect((await submission()).state).toBe('approved');
    expect((await desk.period()).state).toBe('approved');
  });

  test('re-stamps the buttons and the state everywhere, and tells coordinator, channel and clerk', async () => {
    const surface = `submission/${(await submission()).id}`;
    const before = desk.posted.filter(({ notice }) =>
      ['approval-buttons', 'submitted'].includes(notice.kind),
    );
    expect(before).toHaveLength(4);
    expect(new Set(await desk.standing(before, surface))).toEqual(new Set(['submission-approved']));
    const told = desk.posted.filter(({ key }) => key.includes('/approved/'));
    expect(receivers(told)).toEqual(['nguyet', '#report']);
    const clerk = desk.posted.find(({ notice }) => notice.kind === 'issue-ready')!;
    expect(clerk).toMatchObject({ to: { person: 'chi' }, files: [{ name: 'bao-cao-2023-09.docx' }] });
    // The example in the message is a day that is taken as it stands.
    expect(clerk.notice).toMatchObject({ approvedOn: officeDay(desk.deps.clock.now().toISOString()) });
  });

  test('a late press says what holds and leaves the clerk the button for the number', async () => {
    expect(refusedBy(await desk.done(await decide('thuyen')))).toBe('approved');
    const clerk = desk.posted.find(({ notice }) => notice.kind === 'issue-ready')!;
    expect((await desk.store.outbox.find(clerk.key))!.notice.kind).toBe('issue-ready');
  });

  test('the approved report joins the history', async () => {
    const [newest] = await desk.store.history.before(null, 1);
    expect(newest).toMatchObject({ period: '2023-09', status: 'approved' });
    const own = newest!.report.sections.flatMap((section) => section.paragraphs.flatMap((p) => p.sentences));
    expect(own.some(({ text, standing }) => text.includes('58 hồ sơ') && !standing)).toBe(true);
  });
});

describe('what the approver is shown beside the sentences', () => {
  use({ without: ['hoi-nghi-tap-huan'] });

  test('whose report is missing, why, and who said so when', async () => {
    await desk.draft();
    await desk.done(
      await settleFinding(desk.deps, {
        ...(await desk.request('nguyet')),
        ...{ draft: (await desk.newest()).id, consent: false },
        settling: { kind: 'no-report', questions: ['hoi-nghi-tap-huan'] },
        reason: 'Chi cục chưa gửi',
      }),
    );
    await desk.makeDrafts();
    const posts = await desk.done(await submit());
    expect(noticesOf(posts, 'approval-digest')).toMatchObject([{ settled: 1, since: null }]);
    expect(noticesOf(posts, 'approval-rest').flatMap(({ settled }) => settled)).toMatchObject([
      {
        ...{ kind: 'no-report', question: 'hoi-nghi-tap-huan', reason: 'Chi cục chưa gửi' },
        ...{ unit: 'Chi cục Tiêu chuẩn Đo lường Chất lượng', by: 'Hà Thu Nguyệt' },
        at: '2023-09-14T01:00:00.000Z',
      },
    ]);
  });

  test('submitted again, the sentences that differ from what was returned are marked', async () => {
    await desk.done(await decide('thuyen', { kind: 'returned', words: 'Xem lại.', sections: [] }));
    await desk.answer([
      {
        ...{ question: 'luot-tiep-cong-dan', typed: '6' },
        value: { kind: 'number', value: '6', unit: 'lượt', people: null },
      },
    ]);
    await desk.draft();
    const posts = await desk.done(await submit());
    expect(noticesOf(posts, 'approval-digest')).toMatchObject([{ since: { state: 'returned', changed: 1 } }]);
    const shown = noticesOf(posts, 'approval-sentences').flatMap(({ sentences }) => sentences);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ since }) => since).map(({ text }) => text)).toEqual([
      expect.stringContaining('06 lượt'),
    ]);
  });

  test('a sentence put back as the earlier report had it is shown too: the approver saw another one', async () => {
    await desk.done(await decide('thuyen', { kind: 'returned', words: 'Xem lại.', sections: [] }));
    const first = (await desk.newest()).result!.sections[0]!.paragraphs[0]!.sentences[0]!.text;
    const edit = async (was: string, text: string) => {
      const change = { ...(await desk.request('nguyet')), draft: (await desk.newest()).id, consent: true };
      await desk.done(await editSentence(desk.deps, { ...change, was, text }));
      await desk.makeDrafts();
    };
    const reworded = first.replace('luôn xác định', 'xác định');
    await edit(first, reworded);
    await desk.done(await submit());
    await edit(reworded, first);
    const posts = await desk.done(await submit());
    const shown = noticesOf(posts, 'approval-sentences').flatMap(({ sentences }) => sentences);
    expect(shown.filter(({ since }) => since).map(({ text }) => text)).toEqual([first]);
    expect(noticesOf(posts, 'approval-digest')).toMatchObject([{ since: { state: 'void', changed: 1 } }]);
  });
});

describe('a month that is opened while the one before is not finished', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    const opened = await openPeriod(desk.deps, {
      ...{ actor: desk.actor('nguyet'), period: '2023-10', anyway: true },
      inbox: (await desk.request('nguyet')).inbox,
    });
    expect(opened.kind).toBe('opened');
  });

  test('"trình" is about the month being drafted, and a named month about that one', async () => {
    const ready = await desk.done(await prepareSubmission(desk.deps, await desk.request('nguyet')));
    expect(noticesOf(ready, 'submit-ready')).toMatchObject([{ period: '2023-09' }]);
    const october = await desk.done(
      await prepareSubmission(desk.deps, { ...(await desk.request('nguyet')), words: 'tháng 10' }),
    );
    expect(noticesOf(october, 'submit-outdated')).toMatchObject([{ period: '2023-10', first: true }]);
    desk.queued();
    const unknown = { ...(await desk.request('nguyet')), words: 'tháng 7' };
    expect(await prepareSubmission(desk.deps, unknown)).toMatchObject({
      notice: { kind: 'no-such-period', open: ['2023-10', '2023-09'] },
    });
  });

  test('a typed "ok" brings the buttons of the one in review', async () => {
    await desk.done(await submit());
    const posts = await desk.done(await offerDecision(desk.deps, await desk.request('thuyen')));
    expect(noticesOf(posts, 'approval-buttons')).toMatchObject([{ period: '2023-09', asked: true }]);
  });

  test('the clerk’s words give the number to the one that was approved', async () => {
    await desk.done(await decide('thuyen'));
    const posts = await desk.done(await issue('231', '14/9/2023'));
    expect(noticesOf(posts, 'issued')[0]).toMatchObject({ period: '2023-09', number: '231/BC-SKHCN' });
    const october = (await desk.store.periods.byPeriod('2023-10'))!;
    const { history } = (await desk.store.drafts.material(october.id))!;
    expect(history[0]).toMatchObject({ period: '2023-09', status: 'issued' });
  });
});

describe('a report approved in December', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    desk.at('2023-12-29T09:00:00+07:00');
    await desk.done(await submit());
    await desk.done(await decide('thuyen'));
    desk.at('2024-01-03T09:00:00+07:00');
  });

  test('takes a day without a year from the approval to today, whichever year that is', async () => {
    expect(await issue('500', '--01-04')).toMatchObject({ notice: { why: { is: 'in-future' } } });
    expect(await issue('500', '--12-28')).toMatchObject({ notice: { why: { is: 'before-approval' } } });
    expect(await issue('214', '--12-29')).toMatchObject({
      notice: { why: { is: 'number-used', year: 2023 } },
    });
    const posts = await desk.done(await issue('1', '--01-03'));
    expect(noticesOf(posts, 'issued')[0]).toMatchObject({ number: '01/BC-SKHCN', date: '2024-01-03' });
    expect(await desk.store.submissions.lastNumber(2023)).toMatchObject({ number: 214 });
    expect(await desk.store.submissions.lastNumber(2024)).toEqual({ number: 1, date: '2024-01-03' });
  });
});

describe('returning', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    await desk.done(await submit());
  });

  test('the words reach the coordinator, the buttons are gone, the period is in drafting', async () => {
    const posts = await desk.done(
      await decide('thuyen', {
        kind: 'returned',
        words: ' Xem lại số lượt tiếp công dân. ',
        sections: ['dan-chu-co-so'],
      }),
    );
    expect(noticesOf(posts, 'return-words')).toMatchObject([
      { by: 'Phan Đình Thuyên', words: 'Xem lại số lượt tiếp công dân.', sections: ['dan-chu-co-so'] },
    ]);
    expect((await desk.period()).state).toBe('drafting');
    expect(refusedBy(await desk.done(await decide('thuyen')))).toBe('returned');
  });

  test('the coordinator passes parts on: owners get words and numbers, the questions are open again', async () => {
    const { id } = await submission();
    const posts = await desk.done(
      await passOn(desk.deps, {
        ...(await desk.request('nguyet')),
        submission: id,
        questions: ['luot-tiep-cong-dan', 'kinh-phi-ho-tro'],
        words: 'Lãnh đạo đề nghị xem lại.',
      }),
    );
    const passed = posts.filter(({ notice }) => notice.kind === 'return-passed');
    expect(receivers(passed).sort()).toEqual(['bach', 'thien']);
    expect(noticesOf(passed, 'return-passed').map(({ questions }) => questions)).toContainEqual([
      { id: 'luot-tiep-cong-dan', number: 1 },
    ]);
    expect(noticesOf(posts, 'passed-on')[0]!.to).toHaveLength(2);
    expect((await desk.period()).state).toBe('collecting');
    // What was sent back is owed again, with its answer still there.
    const open = (await desk.store.interviews.ofPeriod((await desk.period()).id)).flatMap((row) =>
      owed(standings(interviewOf(row))).map((one) => [row.person, one.question.id, one.answer !== null]),
    );
    expect(open).toEqual(
      expect.arrayContaining([
        ['bach', 'luot-tiep-cong-dan', true],
        ['thien', 'kinh-phi-ho-tro', true],
      ]),
    );
  });

  test('resubmitted after a new answer, it is another submission with another hash', async () => {
    const before = await submission();
    await desk.answer([
      {
        question: 'luot-tiep-cong-dan',
        value: { kind: 'number', value: '6', unit: 'lượt', people: null },
        typed: '6',
      },
    ]);
    await desk.draft();
    await desk.done(await submit('huong'));
    const now = await submission();
    expect(now.id).not.toBe(before.id);
    expect(now.hash).not.toBe(before.hash);
    expect(now).toMatchObject({ signer: 'huong', state: 'pending' });
    const late = await desk.done(
      await decideSubmission(desk.deps, {
        ...(await desk.request('thuyen')),
        kind: 'approved',
        submission: before.id,
        hash: before.hash,
      }),
    );
    expect(refusedBy(late)).toBe('returned');
  });
});

describe('a change after submission', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    await desk.done(await submit());
  });
  const edit = async (consent: boolean) => {
    const draft = await desk.newest();
    const { text } = draft.result!.sections[0]!.paragraphs[0]!.sentences[0]!;
    return editSentence(desk.deps, {
      ...(await desk.request('nguyet')),
      draft: draft.id,
      consent,
      was: text,
      text: text.replace('luôn xác định', 'xác định'),
    });
  };

  test('is announced before it is done', async () => {
    expect(await edit(false)).toEqual({ kind: 'would-void' });
    expect((await submission()).state).toBe('pending');
  });

  test('voids the submission, says so on every surface and to the approver, and makes a new draft', async () => {
    const { id } = await submission();
    const buttons = desk.posted.filter(({ notice }) => notice.kind === 'approval-buttons');
    const posts = await desk.done(await edit(true));
    expect((await submission()).state).toBe('void');
    expect((await desk.period()).state).toBe('drafting');
    expect(await desk.standing(buttons, `submission/${id}`)).toEqual(['submission-void']);
    const told = posts.filter(({ key }) => key.includes('/void/'));
    expect(receivers(told).sort()).toEqual(['#report', 'thuyen']);
    expect(noticesOf(told, 'submission-void')[0]).toMatchObject({ by: 'Hà Thu Nguyệt', why: 'edit' });
    expect(noticesOf(await desk.makeDrafts(), 'draft-result')).toHaveLength(1);
    expect(refusedBy(await desk.done(await decide('thuyen')))).toBe('void');
  });
});

describe('a change after the approval', () => {
  use();

  test('takes the clerk’s button away, tells who approved and the clerk, and nothing can be issued', async () => {
    await desk.draft();
    await desk.done(await submit());
    await desk.done(await decide('thuyen'));
    const draft = await desk.newest();
    const { text } = draft.result!.sections[0]!.paragraphs[0]!.sentences[0]!;
    const edit = { was: text, text: text.replace('luôn xác định', 'xác định') };
    const request = { ...(await desk.request('nguyet')), draft: draft.id };
    expect(await editSentence(desk.deps, { ...request, ...edit, consent: false })).toEqual({
      kind: 'would-void',
    });
    const posts = await desk.done(await editSentence(desk.deps, { ...request, ...edit, consent: true }));
    expect(receivers(posts.filter(({ key }) => key.includes('/void/'))).sort()).toEqual([
      '#report',
      'chi',
      'thuyen',
    ]);
    const button = desk.posted.find(({ notice }) => notice.kind === 'issue-ready')!;
    expect((await desk.store.outbox.find(button.key))!.notice.kind).toBe('submission-void');
    expect(await issue('231', '2023-09-14')).toMatchObject({
      kind: 'refused',
      notice: { kind: 'no-submission', state: 'drafting' },
    });
  });
});

describe('issuing', () => {
  use();
  beforeAll(async () => {
    await desk.draft();
    await desk.done(await submit());
    desk.at('2023-09-18T09:00:00+07:00');
  });

  test('is for the clerk, after the approval', async () => {
    expect(await issue('231', '2023-09-18')).toMatchObject({
      kind: 'refused',
      notice: { kind: 'no-submission', state: 'in_review' },
    });
    await desk.done(await decide('thuyen'));
    expect(await issue('231', '2023-09-18', 'nguyet')).toMatchObject({
      kind: 'refused',
      notice: { kind: 'not-yours', act: 'issue', ask: ['Bùi Lan Chi'] },
    });
  });

  test.each([
    ['before the approval', '231', '2023-09-17', { is: 'before-approval', approved: '2023-09-18' }],
    ['in the future', '231', '2023-09-19', { is: 'in-future', today: '2023-09-18' }],
    ['no day of the calendar', '231', '31/9', { is: 'no-date', said: '31/9' }],
    ['no day at all', '231', null, { is: 'no-date', said: null }],
    ['no number', 'hai trăm', '2023-09-18', { is: 'no-number', said: 'hai trăm' }],
    [
      'not above the last of the year',
      '214',
      '2023-09-18',
      { is: 'number-used', last: 214, lastDate: '2023-08-17', year: 2023 },
    ],
  ])('refuses %s', async (_, number, date, why) => {
    expect(await issue(number, date)).toEqual({ kind: 'refused', notice: { kind: 'issue-refused', why } });
  });

  test('prints number and date, ends the period, and the issued report is the history', async () => {
    const posts = await desk.done(await issue('231', '18/9'));
    expect(noticesOf(posts, 'issued')[0]).toMatchObject({ number: '231/BC-SKHCN', date: '2023-09-18' });
    expect(receivers(posts.filter(({ key, files }) => key.includes('/issued/') && files)).sort()).toEqual([
      'chi',
      'nguyet',
      'thuyen',
    ]);
    expect((await desk.period()).state).toBe('issued');
    const button = desk.posted.find(({ notice }) => notice.kind === 'issue-ready')!;
    expect((await desk.store.outbox.find(button.key))!.notice.kind).toBe('issued');
    const [newest] = await desk.store.history.before(null, 1);
    expect(newest).toMatchObject({
      period: '2023-09',
      status: 'issued',
      report: { letterhead: { number: '231', date: '2023-09-18' } },
    });
    expect(await desk.store.submissions.lastNumber(2023)).toEqual({ number: 231, date: '2023-09-18' });
  });

  test('is final: nothing is issued, approved or edited after it', async () => {
    expect(await issue('232', '2023-09-18')).toMatchObject({
      kind: 'refused',
      notice: { kind: 'wrong-state', state: 'issued' },
    });
    expect(refusedBy(await desk.done(await decide('thuyen')))).toBe('approved');
    const draft = await desk.newest();
    const { text } = draft.result!.sections[0]!.paragraphs[0]!.sentences[0]!;
    expect(
      await editSentence(desk.deps, {
        ...(await desk.request('nguyet')),
        draft: draft.id,
        consent: true,
        was: text,
        text: 'Khác.',
      }),
    ).toMatchObject({ kind: 'refused', notice: { kind: 'wrong-state', state: 'issued' } });
  });

  test('every act of the month is in an unbroken log', async () => {
    expect(await desk.store.verifyAudit((await desk.period()).id)).toMatchObject({ kind: 'whole' });
  });
});
