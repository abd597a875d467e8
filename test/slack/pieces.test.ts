import type { KnownBlock } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { buttonValue, readButton } from '../../src/slack/buttons.ts';
import { mayReach } from '../../src/slack/client.ts';
import { createLanes } from '../../src/slack/conversations.ts';
import { readDelivery } from '../../src/slack/deliveries.ts';
import { decodeText, escapeText, linkTo, mrkdwn } from '../../src/slack/escape.ts';
import { limits, shorten, splitDrawn, splitText } from '../../src/slack/limits.ts';
import { withoutTokens } from '../../src/slack/log.ts';
import { readBody } from '../../src/slack/read-body.ts';

/* The small pure parts of the Slack runtime as tables; how they work together is told in runtime.test.ts and posting.test.ts. */

describe('what a button carries', () => {
  test.each([
    ['12', 3, undefined],
    ['12', 0, 'ho-so-tre-han'],
    ['7', 1, 'a:b:c'],
  ])('%s, revision %i, %s comes back', (row, revision, of) => {
    expect(readButton(buttonValue(row, revision, of))).toEqual({ row, revision, of: of ?? null });
  });
  test.each(['', 'help', '12', ':3', '12:x'])('"%s" is none of ours', (value) => {
    expect(readButton(value)).toBeNull();
  });
});

describe('text out', () => {
  test('means nothing to Slack', () => {
    expect(escapeText('SKH&CN <!channel> <@U1> <https://x.vn|y>')).toBe(
      'SKH&amp;CN &lt;!channel&gt; &lt;@U1&gt; &lt;https://x.vn|y&gt;',
    );
    expect(mrkdwn('#chung www.vi-du.vn')).toMatchObject({ verbatim: true });
    expect(linkTo('https://x.vn/1', 'a > b')).toBe('<https://x.vn/1|a &gt; b>');
    expect(linkTo(null, 'a & b')).toBe('a &amp; b');
  });
});

describe('text in', () => {
  const names = {
    user: (id: string) => (id === 'U1' ? 'Tạ Hoàng Yến' : null),
    channel: (id: string) => (id === 'C1' ? 'chung' : null),
  };
  test.each([
    ['SKH&amp;CN &lt;5%', 'SKH&CN <5%'],
    ['&amp;lt;', '&lt;'],
    ['<@UBOT> soạn dự thảo', 'soạn dự thảo'],
    ['chị <@U1> trả lời', 'chị @Tạ Hoàng Yến trả lời'],
    ['<@U9|ai.do>', '@ai.do'],
    ['<@U9>', '@U9'],
    ['xem <#C1> và <#C9|rieng>', 'xem #chung và #rieng'],
    ['<https://a.vn/?x=1&amp;y=2>', 'https://a.vn/?x=1&y=2'],
    ['<https://a.vn|a.vn>', 'a.vn'],
    ['<mailto:a@b.vn|a@b.vn>', 'a@b.vn'],
    ['<!here> 53', '@here 53'],
    ['  53  ', '53'],
  ])('%s', (raw, seen) => {
    expect(decodeText(raw, names, 'UBOT')).toBe(seen);
  });
});

describe('a message within the limits', () => {
  const section = (text: string): KnownBlock => ({ type: 'section', text: mrkdwn(text) });
  const textOf = (blocks: KnownBlock[]) =>
    blocks.flatMap((block) => (block.type === 'section' ? [block.text!.text] : [])).join(' ');

  test('a short one stays as it is', () => {
    const drawn = { text: 'một', blocks: [section('một')] };
    expect(splitDrawn(drawn)).toEqual([drawn]);
  });

  test('a long section is split at its paragraphs and loses nothing', () => {
    const paragraph = `${'Sở đã triển khai nhiệm vụ. '.repeat(40).trim()}`;
    const [message] = splitDrawn({
      text: 'dài',
      blocks: [section([paragraph, paragraph, paragraph, paragraph].join('\n\n'))],
    });
    expect(message!.blocks.length).toBeGreaterThan(1);
    for (const block of message!.blocks)
      expect(block.type === 'section' && block.text!.text.length).toBeLessThanOrEqual(limits.sectionText);
    expect(textOf(message!.blocks).replace(/\s+/g, ' ')).toBe(
      [paragraph, paragraph, paragraph, paragraph].join(' '),
    );
  });

  test('more than fifty blocks become several messages; buttons stay with what they are about', () => {
    const blocks = Array.from({ length: 60 }, (_, n): KnownBlock[] => [
      section(`câu ${n}`),
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: `b${n}`, text: { type: 'plain_text', text: 'Sửa' } }],
      },
    ]).flat();
    const messages = splitDrawn({ text: 'nhiều', blocks });
    expect(messages.flatMap((message) => message.blocks)).toEqual(blocks);
    for (const message of messages) {
      expect(message.blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
      expect(message.blocks[0]!.type).toBe('section');
    }
    expect(messages.map((message) => message.text)).toEqual(['nhiều (1/3)', 'nhiều (2/3)', 'nhiều (3/3)']);
  });

  test.each([
    ['an entity', `${'a'.repeat(97)}&amp;&amp;&amp;`, 100],
    [
      'a link',
      `${'a'.repeat(90)} <https://lamgiang.example.vn/mot-duong-dan|một liên kết dài> ${'b'.repeat(60)}`,
      100,
    ],
    ['a pair of surrogates', '😀'.repeat(60), 99],
  ])('%s is not cut through', (_, text, limit) => {
    const pieces = splitText(text, limit);
    expect(pieces.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(limit);
      expect(piece).not.toMatch(/&[a-z]*$|<[^>]*$|[\ud800-\udbff]$/);
    }
  });

  test('what is only shown is shortened with an ellipsis', () => {
    expect(shorten('một hai ba', 100)).toBe('một hai ba');
    expect(shorten('x'.repeat(200), 150)).toBe(`${'x'.repeat(149)}…`);
  });
});

describe('what of Slack is kept', () => {
  const self = { user: 'UBOT' };
  const event = (event: object) => ({ type: 'event_callback', event_id: 'Ev1', event });
  const dm = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: '1.1', text: '53' };

  test.each<[string, object]>([
    ['our own words', event({ ...dm, user: 'UBOT', bot_id: 'B1' })],
    ['another bot', event({ ...dm, bot_id: 'B2' })],
    [
      'talk in a channel that does not name the bot',
      event({ ...dm, channel: 'C1', channel_type: 'channel' }),
    ],
    ['somebody joining', event({ ...dm, subtype: 'channel_join' })],
    [
      'a change that Slack makes by itself',
      event({ ...dm, subtype: 'message_changed', message: { ...dm }, previous_message: dm }),
    ],
    [
      'an edit that leaves the words',
      event({
        ...dm,
        subtype: 'message_changed',
        message: { ...dm, edited: { ts: '2.0' } },
        previous_message: dm,
      }),
    ],
    ['the messages tab', event({ type: 'app_home_opened', user: 'U1', tab: 'messages' })],
    ['a closed form', { type: 'view_closed', user: { id: 'U1' } }],
    ['an event nobody listens to', event({ type: 'reaction_added', user: 'U1' })],
    ['nothing at all', {}],
  ])('%s is not', (_, body) => {
    expect(readDelivery(body, self)).toEqual({ kind: 'ignored' });
  });

  test.each<[string, object, string[]]>([
    ['a message', event(dm), ['event:Ev1', 'message:D1:1.1']],
    ['a mention', event({ ...dm, type: 'app_mention', channel: 'C1' }), ['event:Ev1', 'message:C1:1.1']],
    [
      'an edit',
      event({
        ...dm,
        subtype: 'message_changed',
        message: { ...dm, text: '54', edited: { ts: '2.0' } },
        previous_message: dm,
      }),
      ['event:Ev1', 'message:D1:1.1:2.0'],
    ],
    [
      'a deletion',
      event({ ...dm, subtype: 'message_deleted', deleted_ts: '1.1', previous_message: dm }),
      ['event:Ev1', 'deleted:D1:1.1'],
    ],
    [
      'a press',
      { type: 'block_actions', user: { id: 'U1' }, trigger_id: 'T1', actions: [{ action_id: 'a:v1' }] },
      ['trigger:T1'],
    ],
    [
      'a form',
      { type: 'view_submission', user: { id: 'U1' }, trigger_id: 'T2', view: { callback_id: 'f:v1' } },
      ['trigger:T2'],
    ],
    [
      'a command',
      { command: '/baocao', user_id: 'U1', channel_id: 'D1', trigger_id: 'T3', text: 'soạn' },
      ['trigger:T3'],
    ],
  ])('%s is, under its keys and in the order of its person', (_, body, keys) => {
    expect(readDelivery(body, self)).toMatchObject({
      kind: 'delivery',
      delivery: { keys, conversation: 'U1' },
    });
  });

  test('a secrecy mark anywhere in what was typed empties all of it, and the words before an edit are never kept', () => {
    const secret = 'Tối mật: chuyến hàng';
    const rich = [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: secret }] }],
      },
    ];
    const bodies = [
      event({ ...dm, text: secret, blocks: rich }),
      event({ ...dm, text: 'xem tệp', files: [{ id: 'F1', name: 'chuyến hàng TUYỆT MẬT.docx' }] }),
      event({
        ...dm,
        subtype: 'message_changed',
        message: { ...dm, text: 'x', edited: { ts: '2' } },
        previous_message: { ...dm, text: secret },
      }),
      { command: '/baocao', user_id: 'U1', channel_id: 'D1', trigger_id: 'T', text: secret },
      {
        type: 'view_submission',
        user: { id: 'U1' },
        trigger_id: 'T',
        view: {
          callback_id: 'f:v1',
          state: { values: { words: { words: { type: 'plain_text_input', value: secret } } } },
        },
      },
    ];
    for (const body of bodies) {
      const offered = readDelivery(body, self);
      expect(offered.kind).toBe('delivery');
      expect(JSON.stringify(offered)).not.toContain('chuyến hàng');
    }
  });

  test('a form is read by block id, each input by its type', () => {
    const input = (type: string, more: object) => ({ any: { type, ...more } });
    const values = {
      words: input('plain_text_input', { value: 'vì trùng' }),
      empty: input('plain_text_input', { value: null }),
      signer: input('static_select', { selected_option: { value: 'huong' } }),
      parts: input('checkboxes', { selected_options: [{ value: '1' }, { value: '2' }] }),
      day: input('datepicker', { selected_date: '2023-09-18' }),
      who: input('users_select', { selected_user: 'U1' }),
      none: input('static_select', { selected_option: null }),
    };
    const body = {
      type: 'view_submission',
      user: { id: 'U1' },
      view: { callback_id: 'f:v1', private_metadata: '1:2', state: { values } },
    };
    expect(readBody(body)).toMatchObject({
      form: 'f:v1',
      meta: '1:2',
      values: {
        words: 'vì trùng',
        empty: null,
        signer: 'huong',
        parts: ['1', '2'],
        day: '2023-09-18',
        who: 'U1',
        none: null,
      },
    });
  });
});

describe('where the token may go', () => {
  const slack = 'https://slack.com/api/';
  test.each([
    ['https://slack.com/api/chat.postMessage', slack, true],
    ['https://files.slack.com/upload/v1/x', slack, true],
    ['https://slack.com.evil.example/api/', slack, false],
    ['http://slack.com/api/', slack, false],
    ['https://evil.example/upload', slack, false],
    ['http://127.0.0.1:3000/api/', 'http://127.0.0.1:3000/api/', true],
    ['http://127.0.0.1:3001/upload', 'http://127.0.0.1:3000/api/', true],
    ['https://files.slack.com/upload', 'http://127.0.0.1:3000/api/', false],
    ['https://slack.com/api/', 'https://emu.example/api/', false],
    ['file:///etc/passwd', slack, false],
    ['no address', slack, false],
  ])('%s under %s: %s', (address, api, allowed) => {
    expect(mayReach(address, api)).toBe(allowed);
  });
});

describe('queues', () => {
  test('one key in order, also after a failure; another key meanwhile; idle when all is done', async () => {
    const lanes = createLanes();
    const done: string[] = [];
    let free = () => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const first = lanes.run('a', async () => {
      await held;
      done.push('a1');
      throw new Error('a1 fails');
    });
    const second = lanes.run('a', async () => done.push('a2'));
    await lanes.run('b', async () => done.push('b1'));
    expect(done).toEqual(['b1']);
    free();
    await expect(first).rejects.toThrow('a1 fails');
    await second;
    await lanes.idle();
    expect(done).toEqual(['b1', 'a1', 'a2']);
    expect(lanes.size()).toBe(0);
  });
});

test('no token stands in a line of the log, nor the ticket of a socket', () => {
  const line = 'x xoxb-12-ab xapp-1-A-b wss://wss.example/link/?ticket=abc&app_id=1 end';
  expect(withoutTokens(line)).toBe('x xox… xox… wss://wss.example/link/?… end');
});
