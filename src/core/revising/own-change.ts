import { findWords, inTheirPlace } from './find-words.ts';
import type { PlaceSaid } from './place.ts';
import { placeIn } from './place.ts';
import { type RevisionRequest, readRevision } from './read-request.ts';
import { plainLetters, withoutOpening } from './spoken.ts';

/*
 * A change that somebody who answers questions asks for in the sentences made from their answers. Whoever answers also corrects answers by
 * number ("sửa câu 3: 12 hồ sơ"), so a bare number means a sentence only right after the sentences were shown.
 */

/** A sentence as it was shown to its author, in the order of the message. */
export type OwnSentence = { id: string; section: string; text: string };

/** `byNumber`: nothing but the place in the list names the sentence. */
export type OwnRequest = { request: RevisionRequest; byNumber: boolean };

export type OwnChange =
  /** `words` for the coordinator: the sentence wanted, "bỏ câu", or what was typed. */
  | { kind: 'change'; sentence: OwnSentence; words: string }
  /** It is about one of them, and not said which; or the words may as well be an answer. */
  | { kind: 'which' };

const drop = '(?:luoc bo|loai bo|xoa bo|cat bo|go bo|bo|xoa|cat)';
const numberedDrop = new RegExp(
  `^(?:(?:xin|de nghi|nho|cho) )?(?:${drop} (?:giup |di )?(?:cau|y) (?:thu |so )?\\d{1,2}|(?:cau|y) (?:thu |so )?\\d{1,2} (?:thi |nen |xin )?${drop})(?: (?:di|giup|nhe|a|em|luon|han)){0,3}[.!]*$`,
);
const numberedRewrite =
  /^(?:(?:xin|de nghi|nho|cho) )?(?:viet lai (?:cau|y) (?:thu |so )?\d{1,2}|(?:cau|y) (?:thu |so )?\d{1,2} viet lai)(?: (?:giup|thanh|la|nhu sau|em)){0,2}\s*:\s*(?=\S)/;
const pointedRewrite =
  /^(?:(?:xin|de nghi|nho|cho) )?(?:viet lai|sua lai) cau nay(?: (?:giup|thanh|la|nhu sau)){0,2}\s*:\s*(?=\S)|^cau nay (?:viet lai|sua lai|sua)(?: (?:giup|thanh|la|nhu sau)){0,2}\s*:\s*(?=\S)/;

/** Reads a change of a sentence out of words of somebody who answers; null where the words are an answer. */
export function readOwnChange(typed: string): OwnRequest | null {
  const text = withoutOpening(typed.normalize('NFC').replace(/\s+/gu, ' ').trim());
  const plain = plainLetters(text);
  const rewrite = numberedRewrite.exec(plain) ?? pointedRewrite.exec(plain);
  if (rewrite) {
    const at = placeIn(text.slice(0, rewrite[0].length));
    const request: RevisionRequest = { kind: 'rewrite', at, text: text.slice(rewrite[0].length) };
    return { request, byNumber: !at.pointed };
  }
  if (numberedDrop.test(plain)) return { request: { kind: 'drop', at: placeIn(text) }, byNumber: true };
  const request = readRevision(typed);
  // What is to be added is a fact, and a fact is an answer.
  if (request === null || request.kind === 'add') return null;
  return namesSentence(request) ? { request, byNumber: false } : null;
}

/** Words that could not be of a task of the coming period, or of an answer's own "đổi ... thành ...". */
function namesSentence(request: RevisionRequest): boolean {
  const { at } = request;
  if (request.kind === 'replace') return at.section !== null || at.quote !== null;
  return at.sentence !== null || at.quote !== null || at.pointed;
}

/**
 * The sentence that a request is about among somebody's own. `shown`: they were just shown to them. Null where the words are an answer after
 * all.
 */
export function resolveOwnChange(
  { request, byNumber }: OwnRequest,
  own: readonly OwnSentence[],
  shown: boolean,
  typed: string,
): OwnChange | null {
  if (own.length === 0 || (byNumber && !shown)) return null;
  const meant =
    request.kind === 'replace'
      ? own.filter(({ text }) => findWords(text, request.words).length > 0)
      : meantBy(request.at, own, shown);
  const [sentence] = meant;
  if (meant.length !== 1) return { kind: 'which' };
  return { kind: 'change', sentence: sentence!, words: wordsFor(request, sentence!.text, typed) };
}

function meantBy(at: PlaceSaid, own: readonly OwnSentence[], shown: boolean): readonly OwnSentence[] {
  const { quote, section, sentence } = at;
  if (quote !== null) return own.filter(({ text }) => findWords(text, quote, true).length > 0);
  const list = section === null ? own : own.filter((one) => one.section === section);
  // In the report a section has sentences of others too: only a list that was just shown is counted through.
  if (sentence !== null) return shown ? [list.at(sentence < 0 ? sentence : sentence - 1) ?? []].flat() : [];
  return shown ? list : [];
}

function wordsFor(request: RevisionRequest, was: string, typed: string): string {
  switch (request.kind) {
    case 'drop':
      return 'bỏ câu';
    case 'rewrite':
      return request.text.trim();
    case 'replace':
      return inTheirPlace(was, findWords(was, request.words), request.by);
    default:
      return typed.trim();
  }
}
