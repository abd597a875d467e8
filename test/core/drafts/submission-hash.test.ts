import { describe, expect, test } from 'vitest';
import { canonicalJson, hashOf, submissionHash } from '../../../src/core/drafts/submission-hash.ts';
import { answerFiles, earlier, worldOf } from '../../support/worlds.ts';

/* What an approval is bound to, and what it is not: the clerk's number and day. */

const { plan, printed } = worldOf(earlier['the demo report']!, answerFiles['2023-09']!);
const content = {
  report: printed,
  signer: { ...printed.signer, person: 'thuyen' },
  plan,
  answers: { 'ho-so-tiep-nhan': 1 },
};
const hash = submissionHash(content);

describe('canonical JSON', () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
    [{ a: undefined, b: 'Sở' }, '{"b":"Sở"}'],
    [undefined, 'null'],
    [[], '[]'],
  ])('%j', (value, json) => {
    expect(canonicalJson(value)).toBe(json);
  });

  test('the hash does not depend on the order of keys, but on that of a list', () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });

  test('is sha256 as everybody computes it', () => {
    expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});

describe('the hash of a submission', () => {
  test('stays when the clerk gives number and day', () => {
    const letterhead = { ...printed.letterhead, number: '231', date: '2023-09-18' };
    expect(submissionHash({ ...content, report: { ...printed, letterhead } })).toBe(hash);
  });

  test.each<[string, Partial<typeof content>]>([
    ['a word of the text', { report: { ...printed, title: `${printed.title}.` } }],
    ['the recipients', { report: { ...printed, recipients: ['UBND tỉnh'] } }],
    ['the letterhead', { report: { ...printed, letterhead: { ...printed.letterhead, symbol: 'BC-SNV' } } }],
    ['the signer', { signer: { capacity: ['GIÁM ĐỐC'], name: 'Trịnh Khắc Hưởng', person: 'huong' } }],
    ['the plan', { plan: { ...plan, drafter: 'model' } }],
    ['the revision of an answer', { answers: { 'ho-so-tiep-nhan': 2 } }],
  ])('changes with %s', (_, change) => {
    expect(submissionHash({ ...content, ...change })).not.toBe(hash);
  });
});
