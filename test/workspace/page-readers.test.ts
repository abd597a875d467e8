/*
 * What the page reads and writes as text, without a browser: Slack's small markup, what a composer's text becomes, days and times, places and links. The browser's
 * own part is in test/workspace-page.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPermalink, readPlace, writePlace } from '../../src/workspace/page/address.ts';
import { sendText, suggest, withMentions } from '../../src/workspace/page/compose.ts';
import {
  clockWords,
  initials,
  readDay,
  sizeWords,
  timeOfTs,
  typedDay,
} from '../../src/workspace/page/format.ts';
import { plainWords, readMrkdwn } from '../../src/workspace/page/mrkdwn.ts';
import type { WorkspaceUser } from '../../src/workspace/protocol.ts';

const person = (id: string, name: string, more: Partial<WorkspaceUser> = {}): WorkspaceUser => ({
  ...{ id, name, handle: id.toLowerCase(), title: '', email: '', team: 'T1' },
  ...{ bot: false, guest: false, deleted: false },
  ...more,
});
const lan = person('U1', 'Trần Lan');
const lanAnh = person('U2', 'Trần Lan Anh');
const COMMANDS = [{ command: '/baocao', description: 'Báo cáo tháng', hint: 'mở 9/2023' }];

describe('markup', () => {
  const inline = (text: string) => readMrkdwn(text).flatMap((one) => ('parts' in one ? one.parts : []));

  test.each([
    ['# 1 và 1*2*3', '# 1 và 1*2*3'],
    ['- một\n- hai\n\n1. ba', '- một\n- hai\n\n1. ba'],
    ['SKH&amp;CN &lt;b&gt;', 'SKH&CN <b>'],
    ['ngày 8_9_2023, giá ~5', 'ngày 8_9_2023, giá ~5'],
    ['lúc 8:30:15 và :khong_co:', 'lúc 8:30:15 và :khong_co:'],
    ['[x](http://y.vn) **', '[x](http://y.vn) **'],
    ['một ``` lẻ', 'một ``` lẻ'],
  ])('%j reads as it stands', (markup, shown) => {
    expect(plainWords(markup, (id) => id)).toBe(shown);
  });

  test('marks hold inside one line, at the edges of words, and inside one another', () => {
    expect(inline('*đậm _nghiêng_* ~bỏ~ `mã *x*`')).toEqual([
      {
        kind: 'bold',
        parts: [
          { kind: 'text', text: 'đậm ' },
          { kind: 'italic', parts: [{ kind: 'text', text: 'nghiêng' }] },
        ],
      },
      { kind: 'text', text: ' ' },
      { kind: 'strike', parts: [{ kind: 'text', text: 'bỏ' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'mã *x*' },
    ]);
  });

  test('mentions, links and broadcasts are told apart; an address that runs code stays text', () => {
    expect(inline('<@U1><#C1|x><!channel><https://a.vn/?b=1&amp;c=2|Mở><javascript:alert(1)|Mở>')).toEqual([
      { kind: 'user', id: 'U1' },
      { kind: 'channel', id: 'C1' },
      { kind: 'broadcast', name: 'channel' },
      { kind: 'link', url: 'https://a.vn/?b=1&c=2', label: 'Mở' },
      { kind: 'text', text: '<javascript:alert(1)|Mở>' },
    ]);
  });

  test('quotes and fenced text are stretches of their own', () => {
    expect(readMrkdwn('đầu\n&gt; trích\n&gt; nữa\n```\n*x*\n```').map((one) => one.kind)).toEqual([
      'lines',
      'quote',
      'pre',
    ]);
  });

  test('nothing of a text without marks is ever lost', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aăđ1 #-.,:/()\n') });
    fc.assert(fc.property(plain, (text) => plainWords(text, (id) => id) === text));
  });
});

describe('the composer', () => {
  const place = { channel: 'C1', thread: undefined };
  const users = [lan, lanAnh];

  test('a slash at the beginning is a command with its words, line breaks kept; a path is not', () => {
    expect(sendText('/baocao  mở 9/2023\nhai ', place, COMMANDS, users)).toEqual({
      kind: 'action',
      action: { do: 'command', channel: 'C1', command: '/baocao', text: 'mở 9/2023\nhai' },
    });
    expect(sendText('/bao mở', place, COMMANDS, users)).toEqual({ kind: 'unknown-command', typed: '/bao' });
    expect(sendText('/tmp/a', place, COMMANDS, users)).toMatchObject({
      action: { do: 'say', text: '/tmp/a' },
    });
    expect(sendText('/baocao', { channel: 'C1', thread: '1.2' }, COMMANDS, users).kind).toBe(
      'command-in-thread',
    );
  });

  test('text goes out as typed, into its thread; only spaces is nothing', () => {
    expect(sendText(' 1: 53\n\n2: 52 ', { channel: 'C1', thread: '1.2' }, COMMANDS, users)).toEqual({
      kind: 'action',
      action: { do: 'say', channel: 'C1', thread: '1.2', text: ' 1: 53\n\n2: 52 ' },
    });
    expect(sendText(' \n', place, COMMANDS, users)).toEqual({ kind: 'nothing' });
  });

  test('a name after @ becomes a mention, the longer of two names first', () => {
    expect(withMentions('@Trần Lan Anh và @Trần Lan, @ai', users)).toBe('<@U2> và <@U1>, @ai');
  });

  test('commands and people are offered while they are typed, people without diacritics too', () => {
    expect(suggest('/ba', COMMANDS, users).map((one) => one.text)).toEqual(['/baocao ']);
    expect(suggest('xin /ba', COMMANDS, users)).toEqual([]);
    expect(suggest('chào @tran lan a', COMMANDS, users)).toMatchObject([{ text: '@Trần Lan Anh ', from: 5 }]);
    expect(suggest('a@tran', COMMANDS, users)).toEqual([]);
    expect(suggest('@tran', COMMANDS, [person('U3', 'Trần Cũ', { deleted: true })])).toEqual([]);
  });
});

describe('days, times, sizes, names', () => {
  test('the clock is told in Vietnam time with the day of the week', () => {
    expect(clockWords('2023-09-11T08:00:00+07:00')).toBe('thứ Hai, 11/9/2023 08:00');
    expect(clockWords('2023-09-10T18:05:00Z')).toBe('thứ Hai, 11/9/2023 01:05');
    expect(clockWords('2023-09-17T00:00:00')).toBe('Chủ nhật, 17/9/2023 00:00');
    expect(clockWords('nay')).toBe('');
    expect(timeOfTs('1694394000.000100')).toBe('08:00');
  });

  test('a day is read as Vietnamese write it, and only if it exists', () => {
    expect(['18/9/2023', ' 05-09-2023', '5.9.2023', '2023-09-05'].map(readDay)).toEqual([
      '2023-09-18',
      '2023-09-05',
      '2023-09-05',
      '2023-09-05',
    ]);
    expect(['31/9/2023', '9/18/2023', '18/9', '', '18/9/23'].map(readDay)).toEqual(Array(5).fill(undefined));
    expect(typedDay('2023-09-05')).toBe('5/9/2023');
  });

  test('sizes and badges', () => {
    expect([900, 1024, 12_800, 5_242_880].map(sizeWords)).toEqual(['900 byte', '1 KB', '12,5 KB', '5 MB']);
    expect(['Đoàn Trọng Nghị', 'ánh', ''].map(initials)).toEqual(['ĐN', 'Á', '']);
  });
});

describe('places', () => {
  test('a place is written and read back', () => {
    const places = [
      { person: '' },
      { person: 'U1' },
      { person: 'U1', channel: 'D1', tab: 'home' as const },
      { person: 'U1', channel: 'C1', thread: '1.000100', focus: '2.000200' },
    ];
    expect(places.map((one) => readPlace(writePlace(one)))).toEqual(places);
  });

  test('a permalink leads to its message; another address does not', () => {
    expect(
      readPermalink('https://x.slack.com/archives/C1/p1694394000000100?thread_ts=1694393000.000100&cid=C1'),
    ).toEqual({
      channel: 'C1',
      ts: '1694394000.000100',
      thread: '1694393000.000100',
    });
    expect(readPermalink('https://x.slack.com/archives/C1')).toBeUndefined();
    expect(readPermalink('https://vbpl.vn/p1694394000000100')).toBeUndefined();
  });
});
