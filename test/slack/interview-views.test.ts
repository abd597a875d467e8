import type { KnownBlock } from '@slack/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standings } from '../../src/core/interview.ts';
import type { InterviewTurn } from '../../src/core/interviewing/interview-turn.ts';
import type { ReplyProblem, Doubt as WhyDoubt } from '../../src/core/replies/types.ts';
import { limits, splitDrawn as messagesOf } from '../../src/slack/limits.ts';
import type { DrawContext } from '../../src/slack/turn.ts';
import { drawNotice } from '../../src/slack/views/draw.ts';
import { homeView } from '../../src/slack/views/home.ts';
import { promptBlocks } from '../../src/slack/views/interview.ts';
import { askFigures } from '../../src/usecases/ask-figures.ts';
import { askedQuestion, interviewOf, promptOf } from '../../src/usecases/interview-view.ts';
import type { Notice } from '../../src/usecases/notices.ts';
import { openPrompt, resumeInterview } from '../../src/usecases/resume-interview.ts';
import { showHome } from '../../src/usecases/show-home.ts';
import { showProgress } from '../../src/usecases/show-progress.ts';
import { turnNotice } from '../../src/usecases/take-turn.ts';
import { type Desk, noticeOf, openDesk } from '../support/office-desk.ts';

/*
 * How the interview, the board, figures and the App Home are drawn: which buttons stand where, that nothing typed becomes a mention or a link,
 * and that every doubt and problem has words. Facts come from the real store; nothing is sent.
 */

let desk: Desk;
let posts: { notice: Notice }[];
const draw = (notice: Notice) => drawNotice(notice, context());
const context = (): DrawContext => ({
  deps: desk.deps,
  link: ({ channel, ts }) => `https://lamgiang.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
  mention: (person) => `<@${person}>`,
});
const words = (blocks: readonly KnownBlock[]): string =>
  blocks
    .map((block) =>
      block.type === 'section'
        ? (block.text?.text ?? '')
        : block.type === 'context'
          ? block.elements.map((one) => ('text' in one ? one.text : '')).join(' ')
          : '',
    )
    .join('\n');
const buttons = (blocks: readonly KnownBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((one) => ('text' in one ? one.text.text : one.type)) : [],
  );

beforeAll(async () => {
  desk = await openDesk();
  const opened = await desk.open();
  posts = opened.kind === 'opened' ? opened.posts : [];
});
afterAll(() => desk.stop());

describe('the first message', () => {
  test('has all questions in their groups with numbers, last values and the deadline, in one message', () => {
    for (const post of posts.filter((one) => one.notice.kind === 'questions')) {
      const drawn = draw(post.notice);
      expect(messagesOf(drawn)).toHaveLength(1);
      expect(buttons(drawn.blocks)).toEqual(['Hỏi từng câu']);
    }
    const text = words(draw(noticeOf(posts, 'questions')).blocks);
    expect(text).toContain('hạn trả lời: ngày 18/9/2023');
    expect(text).toContain(
      '*8.* Hồ sơ tiếp nhận trong kỳ (kể cả kỳ trước chuyển sang)?\n_tháng 8/2023: 47 hồ sơ_',
    );
    expect(text).toContain('*17.* Nhiệm vụ tháng 10/2023');
    // One sentence of the last report that answers two questions is shown once.
    expect(text).toMatch(/\*7\.\* Việc khác về cải cách hành chính.*\n_tháng 8\/2023: như nêu ở câu 6_/u);
    expect(text).not.toMatch(/\{|\}|undefined|null/u);
  });

  test('the channel hears who was asked, the coordinator who owes how much', () => {
    expect(words(draw(noticeOf(posts, 'period-opened')).blocks)).toContain(
      'Mai Xuân Bách (Thanh tra, 6 câu)',
    );
    const board = words(draw(noticeOf(posts, 'board')).blocks);
    expect(board).toContain('*Mai Xuân Bách (Thanh tra): 0/6 câu*');
  });
});

describe('a turn', () => {
  test('says what was noted and what comes next, without buttons while all are asked at once', async () => {
    const { notice } = await desk.say('bach', '1: 4; 2: 0; 3: 0');
    const drawn = draw(notice);
    expect(words(drawn.blocks)).toContain('Đã ghi câu 1 (Số lượt tiếp công dân): 04 lượt.');
    expect(words(drawn.blocks)).toContain('Tiếp theo, câu 4: Số kiến nghị, phản ánh?');
    expect(buttons(drawn.blocks)).toEqual([]);
    expect(drawn.text).toContain('Đã có 3/6 câu; còn 3 câu: 4, 6, 7.');
  });

  test('a proposal has its buttons, a "chưa" its own, and closed they are gone', async () => {
    const asked = (await desk.say('yen', '1: như tháng trước')).notice;
    expect(words(draw(asked).blocks)).toContain('Xin ghi là "02 hội đồng", phải không ạ?');
    expect(buttons(draw(asked).blocks)).toEqual(['Đúng', 'Không']);
    const unsure = (await desk.say('yen', '1: chưa')).notice;
    expect(buttons(draw(unsure).blocks)).toEqual(['Không phát sinh', 'Chưa có số liệu']);
    expect(buttons(draw({ ...noticeOf([{ notice: unsure }], 'turn'), closed: true }).blocks)).toEqual([]);
  });

  test('one at a time offers "như tháng trước" only where the question allows it, and "quay lại" not at the first', async () => {
    const row = (await desk.store.interviews.load('nguyet'))!;
    const all = standings(interviewOf(row));
    const at = (id: string): string[] => {
      const turn: Pick<InterviewTurn, 'said' | 'state'> = { said: [], state: { ...row.state, current: id } };
      return buttons(draw(turnNotice(row, 1, turn, all, [])).blocks);
    };
    expect(at('ke-hoach-nam')).toEqual(['Không phát sinh', 'Bỏ qua']);
    expect(at('ho-so-tiep-nhan')).toEqual(['Không phát sinh', 'Bỏ qua', 'Quay lại']);
    expect(at('ty-le-tiep-nhan')).toEqual(['Như tháng trước', 'Không phát sinh', 'Bỏ qua', 'Quay lại']);
    expect(at('van-hoa-cong-vu')).toEqual(['Như tháng trước', 'Không phát sinh', 'Bỏ qua', 'Quay lại']);
    expect(at('nhiem-vu-thang-sau')).toEqual(['Như tháng trước', 'Bỏ qua', 'Quay lại']);
    const asked = all.find((one) => one.question.id === 'ho-so-tiep-nhan')!;
    const back = { ...askedQuestion(asked, row.last), reopened: true };
    const prompt = { ...promptOf(row, 1, asked, true), question: back };
    expect(buttons(promptBlocks(prompt))).toContain('Giữ nguyên');
    expect(words(promptBlocks(prompt))).toContain('xin ghi "giữ nguyên"');
  });

  test('typed mentions, channel calls and links stay words', async () => {
    const { notice } = await desk.say('nghi', '2: kiểm tra <!channel> & <https://x.vn>');
    const drawn = draw(notice);
    for (const text of [drawn.text, words(drawn.blocks)]) {
      expect(text).toContain('&lt;!channel&gt; &amp; &lt;https://x.vn&gt;');
      expect(text).not.toMatch(/<[!h@#]/u);
    }
  });

  const doubts: WhyDoubt[] = [
    { kind: 'written-out', words: [{ typed: 'ktra', proposal: 'kiểm tra' }], asTyped: { kind: 'none' } },
    { kind: 'no-diacritics', words: ['xay'], asTyped: { kind: 'none' } },
    { kind: 'none-or-pending', said: 'chưa' },
    { kind: 'as-last-period' },
    { kind: 'far-from-last', last: '47' },
    { kind: 'unlikely', found: '120%' },
    { kind: 'hedged', hedge: 'khoảng' },
    { kind: 'other-unit', found: 'vụ', unit: 'đơn' },
    { kind: 'unit-assumed', found: '485000000', unit: 'đồng' },
    { kind: 'year-missing', found: '5/9', date: '2023-09-05' },
    { kind: 'outside-window', date: '2023-07-01', from: '2023-08-15', to: '2023-09-14' },
    { kind: 'in-future', date: '2023-12-01' },
    { kind: 'date-missing', said: 'KH 91' },
    { kind: 'symbol-missing', said: 'KH 91' },
    { kind: 'no-choice', choices: ['đánh giá'] },
    { kind: 'spare-words', rest: '(có 2 hồ sơ cũ)' },
    { kind: 'other-scope', found: 'quý III' },
    { kind: 'split-at-commas', items: ['A', 'B'] },
    { kind: 'perhaps-no-answer', said: 'vâng' },
  ];
  const problems: ReplyProblem[] = [
    { kind: 'empty' },
    { kind: 'not-a-number', found: 'nhiều' },
    { kind: 'negative', found: '-4' },
    { kind: 'unit-needed', found: '485' },
    { kind: 'impossible-date', found: '31/9' },
    { kind: 'several-values', found: ['4', '5'] },
    { kind: 'no-paper', found: 'kế hoạch' },
    { kind: 'no-name', found: '13/9' },
    { kind: 'unclear-edit', said: 'bỏ mục cuối' },
    { kind: 'no-such-task', task: 20, tasks: 9 },
    { kind: 'nothing-to-repeat' },
    { kind: 'control-character', code: 'U+0007' },
    { kind: 'too-long', length: 20_001, limit: 20_000 },
  ];
  const drawnTurn = async (said: InterviewTurn['said']) => {
    const row = (await desk.store.interviews.load('bach'))!;
    return draw(
      turnNotice(row, 1, { said, state: row.state }, standings(interviewOf(row)), ['Hà Thu Nguyệt']),
    );
  };

  test.each(doubts.map((why) => [why.kind, why] as const))('the doubt %s asks in words', async (_, why) => {
    const doubt = {
      question: 'luot-tiep-cong-dan',
      typed: '4',
      proposal: { kind: 'number', value: '4', unit: 'lượt', people: null } as const,
      asked: 1,
      why: [why],
      problem: null,
      since: 1,
    };
    const drawn = await drawnTurn([{ kind: 'confirm', doubt }]);
    expect(drawn.text).toMatch(
      /^Câu 1 \(Số lượt tiếp công dân\): \S.*(?:phải không ạ\?|ạ\?|in đúng vào báo cáo\.)/u,
    );
    expect(drawn.text).not.toMatch(/undefined|null|\[object/u);
    expect(buttons(drawn.blocks).length).toBe(why.kind === 'no-diacritics' ? 0 : 2);
  });

  test.each(problems.map((problem) => [problem.kind, problem] as const))(
    'the problem %s shows an example',
    async (_, problem) => {
      const first = await drawnTurn([
        { kind: 'again', question: 'luot-tiep-cong-dan', problem, kept: true, asked: 1 },
      ]);
      expect(first.text).toContain('Xin ghi lại, ví dụ: "1: 4"');
      const second = await drawnTurn([
        { kind: 'again', question: 'luot-tiep-cong-dan', problem, kept: true, asked: 2 },
      ]);
      expect(second.text).toContain('Xin ghi theo mẫu "1: 4" hoặc trao đổi với Hà Thu Nguyệt');
      expect(first.text + second.text).not.toMatch(/undefined|null|\[object/u);
    },
  );

  test('what else a turn can say names the question and the next step', async () => {
    const id = 'luot-tiep-cong-dan';
    const rows: [InterviewTurn['said'][number], string][] = [
      [{ kind: 'denied', question: id }, 'vẫn ghi: 04 lượt'],
      [{ kind: 'denied', question: 'kien-nghi-phan-anh' }, 'Xin ghi lại câu 4'],
      [{ kind: 'reopened', question: id }, 'hiện đang ghi: 04 lượt'],
      [{ kind: 'which-doubt', questions: [id, 'don-khieu-nai'] }, '"câu 1 đúng"'],
      [{ kind: 'superseded', question: id, value: { kind: 'none' } }, 'sửa câu 1'],
      [{ kind: 'which-question', typed: '5', candidates: [id, 'don-khieu-nai'] }, 'Xin ghi kèm số câu'],
      [{ kind: 'no-such-number', number: 99, typed: '5' }, 'các câu từ 1 đến 7'],
      [{ kind: 'count-differs', found: 3, questions: [id, 'don-khieu-nai'] }, 'Có 3 giá trị'],
      [{ kind: 'said-twice', question: id, typed: ['4', '5'] }, '"4" và "5"'],
      [{ kind: 'rest', words: 'và 1 câu khác' }, 'Chưa rõ phần này'],
      [{ kind: 'rest', words: 'bận quá' }, 'xin liên hệ Hà Thu Nguyệt'],
      [{ kind: 'explained', question: id }, 'Số lượt tiếp công dân?'],
      [{ kind: 'still-settled', question: id }, 'báo cáo năm nay đã có nên giữ nguyên'],
      [{ kind: 'awaited', questions: [id, 'don-khieu-nai'] }, 'Đã ghi câu 1, 2: còn chờ số liệu'],
      [{ kind: 'confirm-group', group: '9. Tiếp công dân', questions: [id] }, 'cho câu 1 (Số lượt'],
      [{ kind: 'not-needed', questions: [id] }, 'không đưa vào báo cáo'],
      [{ kind: 'skipped', question: id }, 'hỏi lại sau cùng'],
      [{ kind: 'unchanged', question: id, value: { kind: 'none' } }, 'đã ghi như vậy rồi'],
      [
        { kind: 'confirm-group', group: '9. Tiếp công dân', questions: [id, 'don-khieu-nai'] },
        'phải không ạ?',
      ],
      [{ kind: 'noted', question: id, value: { kind: 'pending' }, correction: false }, 'còn chờ số liệu'],
    ];
    for (const [said, wanted] of rows) {
      const drawn = await drawnTurn([said]);
      expect(drawn.text).toContain(wanted);
      expect(drawn.text).not.toMatch(/undefined|null|\[object/u);
    }
  });
});

describe('what is asked for', () => {
  test('figures link to the message or name the report; the open question follows', async () => {
    const actor = desk.actor('nguyet');
    const resume = await openPrompt(desk.deps, actor);
    const own = await askFigures(desk.deps, {
      actor,
      words: 'bao nhiêu lượt tiếp công dân?',
      period: '2023-09',
      resume,
    });
    expect(words(draw(own).blocks)).toMatch(
      /\*04 lượt\* \(<https:\/\/lamgiang\.slack\.com\/archives\/D1\/p\d+\|Mai Xuân Bách trả lời lúc 08:00 ngày 11\/9\/2023/u,
    );
    expect(words(draw(own).blocks)).toContain('Tiếp theo, câu 2:');
    const earlier = await askFigures(desk.deps, { actor, words: 'số liệu', period: '2023-08', resume: null });
    // What stands in one place of the report has its source once, above it.
    expect(words(draw(earlier).blocks)).toMatch(
      /_Nguồn:_ báo cáo tháng 8\/2023 \(bao-cao\.md\), mục I\.2\n(?:• .*\n)*• .*: \*640\.000\.000 đồng\*\n/u,
    );
  });

  test('the board lists what is missing by number', async () => {
    const text = words(draw(await showProgress(desk.deps, desk.actor('huong'))).blocks);
    expect(text).toContain('*Mai Xuân Bách (Thanh tra): 3/6 câu*\n• chưa trả lời: 4. Số kiến nghị, phản ánh');
    expect(text).toContain(
      'cần ghi lại hoặc xác nhận: 1. Số hội đồng khoa học thành lập trong kỳ (từ ngày 11/9/2023)',
    );
  });

  test('the home stays within its limits and offers what the person may do', async () => {
    const home = homeView(await showHome(desk.deps, desk.actor('nguyet')));
    expect(home.blocks.length).toBeLessThanOrEqual(limits.viewBlocks);
    expect(buttons(home.blocks as KnownBlock[])).toEqual([
      'Trả lời tiếp',
      'Tiến độ',
      'Soạn dự thảo',
      'Trợ giúp',
    ]);
    expect(buttons(homeView(await showHome(desk.deps, desk.actor('chi'))).blocks as KnownBlock[])).toEqual([
      'Trợ giúp',
    ]);
    const resumed = await resumeInterview(desk.deps, desk.actor('nguyet'));
    expect(words(draw(resumed).blocks)).toContain('Tiếp theo, câu 2:');
  });
});
