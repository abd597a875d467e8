import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { Attempt } from '../../core/drafts/made.ts';
import { finishSentence } from '../../core/drafts/print.ts';
import { fillPart, type ModelPrompt } from '../../core/model-prompt.ts';
import type { SentPiece } from '../../core/sent-pieces.ts';
import { insteadPromptWords, shorterIssueText } from '../../text/model.ts';
import type { MakeShorter, Shorter, ShorterAsk, Timing } from '../../usecases/ports.ts';
import { type Patience, unanswered, usualPatience } from '../call-again.ts';
import { type CallLimits, type Endpoint, type ModelSettings, openEndpoint } from '../endpoint.ts';
import { openMask } from '../mask.ts';
import { askOnRecord, hasLeft, type Recorded, sentTo } from '../on-record.ts';
import { said } from '../prompt-texts.ts';
import { readJson } from '../read-json.ts';
import { openRunning, type Running } from '../running.ts';
import { type CoveredSentence, coverFacts, uncoverFacts } from './cover-facts.ts';
import { judgeShorter, judgeWords } from './judge-shorter.ts';

export type ShorterOptions = {
  settings: ModelSettings;
  prompt: ModelPrompt;
  timing: Timing;
  /** Milliseconds that all of it may take. */
  deadline?: number;
  patience?: Patience;
  limits?: CallLimits;
  /** Shared with the drafter where there is one: what the endpoint can do is found out once, and what runs is stopped together. */
  endpoint?: Endpoint;
  running?: Running;
};

/** Somebody waits for it. */
const usualDeadline = 60_000;
const repairs = 2;
const longestAnswer = 20_000;

const answerSchema = z.strictObject({
  sentences: z.array(z.strictObject({ n: z.int(), text: z.string().max(4000) })).max(200),
});
const shape = {
  name: 'shorter_sentences',
  schema: z.toJSONSchema(answerSchema, { target: 'draft-7' }) as Record<string, unknown>,
};

/**
 * Opens the model that makes sentences shorter, or, where what is wrong in them comes with the request, right again; by the words of its prompt.
 * Nothing is sent before the first request.
 */
export function openShorter(options: ShorterOptions): MakeShorter {
  const { settings, prompt, timing, patience = usualPatience, deadline = usualDeadline } = options;
  const endpoint = options.endpoint ?? openEndpoint(settings, timing, options.limits);
  const running = options.running ?? openRunning(timing);
  return async (ask) => {
    const { lines, covered } = offered(ask);
    if (covered.size === 0) return { kind: 'not-shorter', why: 'nothing', sent: null };
    const system = fillPart(prompt.parts.system, {});
    const own = `${prompt.parts.shared}\n\n${fillPart(prompt.parts.section, {
      muc: `${ask.number}. ${openMask().cover(ask.heading)}`,
      'cac-cau': lines.join('\n'),
    })}`;
    const text = `${system}\n\n${own}`;
    const attempts: Attempt[] = [];
    const asked: NonNullable<Shorter['sent']> = {
      ...sentTo(settings, prompt),
      ...{ text, sha256: bytesToHex(sha256(utf8ToBytes(text))), attempts },
    };
    const sent = () => (hasLeft(attempts) ? asked : null);
    const first: SentPiece[] = [
      { role: 'system', text: system },
      { role: 'user', text: own },
    ];
    const purpose = { record: ask.record, section: ask.section, prompt };
    const work = running.begin({ id: ask.job, deadline, outer: ask.signal });
    const how = { timing, patience, until: work.until, signal: work.signal };
    let pieces = first;
    let best: ReadonlyMap<number, string> = new Map();
    let why: Extract<Shorter, { kind: 'not-shorter' }>['why'] = 'no-answer';
    try {
      for (let round = 0; round <= repairs; round += 1) {
        const called = await askOnRecord(endpoint, { pieces, schema: shape }, purpose, how);
        if (called.kind !== 'answer') {
          attempts.push(unanswered(called));
          if (work.calledOff()) return { kind: 'not-shorter', why: 'cancelled', sent: sent() };
          if (round === 0) why = whyNot(called);
          break;
        }
        const judged = judge(called.text, ask, covered);
        attempts.push({
          ...(called.call === null ? {} : { call: called.call }),
          ...{ tries: called.tries, outcome: judged.issues.length === 0 ? 'accepted' : 'repaired' },
          ...{ answer: called.text, issues: judged.issues, tokens: called.tokens },
        });
        why = judged.issues.length > 0 ? 'not-held' : 'nothing';
        if (judged.texts.size >= best.size) best = judged.texts;
        if (judged.issues.length === 0) break;
        const issues = judged.issues.slice(0, 12).join('\n');
        pieces = [
          ...first,
          { role: 'assistant', text: called.text.slice(0, longestAnswer) },
          { role: 'user', text: fillPart(prompt.parts.repair, { loi: issues }) },
        ];
      }
    } finally {
      work.end();
    }
    return best.size > 0
      ? { kind: 'shorter', texts: best, sent: sent() }
      : { kind: 'not-shorter', why, sent: sent() };
  };
}

/** Why there is no answer. */
const whyNot = (called: Exclude<Recorded, { kind: 'answer' }>): 'refused' | 'not-recorded' | 'no-answer' =>
  called.kind === 'refused' ? 'refused' : called.fault === 'not-recorded' ? 'not-recorded' : 'no-answer';

/** The sentences as they are sent; one that tells something personal is not sent at all. */
function offered({ sentences, wrong }: ShorterAsk): {
  lines: string[];
  covered: Map<number, CoveredSentence>;
} {
  const mask = openMask();
  const covered = new Map<number, CoveredSentence>();
  const lines = sentences.flatMap((sentence, index) => {
    if (mask.cover(sentence) !== sentence) return [];
    const one = coverFacts(sentence, wrong?.[index]);
    covered.set(index, one);
    const facts = one.facts.map((fact, at) => {
      const print = one.prints[at]!;
      const todo = print === fact ? '' : ` ${insteadPromptWords} ${said(print, mask)}`;
      return `  [[d${at + 1}]] ${said(fact, mask)}${todo}`;
    });
    return [`${index + 1} ${JSON.stringify(one.text).replaceAll('<', '\\u003c')}`, ...facts];
  });
  return { lines, covered };
}

/** The sentences of an answer that hold, filled, by index; and what is wrong with the others, as lines to send back. */
function judge(
  answer: string,
  ask: ShorterAsk,
  covered: ReadonlyMap<number, CoveredSentence>,
): { texts: ReadonlyMap<number, string>; issues: string[] } {
  const parsed = answerSchema.safeParse(readJson(answer));
  if (!parsed.success) return { texts: new Map(), issues: [shorterIssueText(null, 'shape')] };
  const texts = new Map<number, string>();
  const issues: string[] = [];
  for (const { n, text } of parsed.data.sentences) {
    const old = covered.get(n - 1);
    const trimmed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    if (!old || texts.has(n - 1)) issues.push(shorterIssueText(n, 'number'));
    // A sentence given back as it was stays, unless something in it is wrong.
    else if (ask.wrong || trimmed !== old.text) {
      const issue = ask.wrong ? judgeWords(old, trimmed) : judgeShorter(old, trimmed);
      if (issue === null) texts.set(n - 1, finishSentence(uncoverFacts(trimmed, old.prints)));
      else issues.push(shorterIssueText(n, issue));
    }
  }
  const found = texts.size > 0 ? ask.found(texts) : [];
  if (found.length === 0) return { texts, issues };
  // What the checks find is one sentence's doing: each is held against them alone.
  const held = new Map([...texts].filter((one) => ask.found(new Map([one])).length === 0));
  const together = held.size > 0 && ask.found(held).length > 0;
  return { texts: together ? new Map() : held, issues: [...issues, ...found.map((line) => `- ${line}`)] };
}
