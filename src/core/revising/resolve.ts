import { sectionAsked } from '../asking/section-asked.ts';
import type { DraftSection, DraftSentence } from '../draft.ts';
import { finishSentence } from '../drafts/print.ts';
import type { Section } from '../template.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { findWords, inTheirPlace } from './find-words.ts';
import type { PlaceSaid } from './place.ts';
import type { RevisionRequest } from './read-request.ts';

/** A change of one sentence: `text` in place of `was` (empty: dropped), or, with `section`, behind it. */
export type RevisionEdit = { was: string; text: string; section?: string };

/** Why a request cannot be done as it was said, with what helps to say it better. */
export type RevisionProblem =
  | { is: 'no-section'; said: string; sections: { number: string; heading: string }[] }
  /** Nobody said where: the sections to choose from. */
  | { is: 'no-place'; sections: { number: string; heading: string }[] }
  | { is: 'empty-section'; section: string }
  /** The section has no such sentence or paragraph, or the words stand in several: what there is. */
  | { is: 'which-sentence'; section: string; sentences: string[] }
  | { is: 'several'; words: string; sentences: string[] }
  | { is: 'not-found'; words: string }
  | { is: 'same' }
  | { is: 'unreadable'; words: string }
  /** Sentences cannot be made shorter: nobody can, it is not allowed, or nothing came of it. */
  | {
      is: 'not-shorter';
      why:
        | 'no-model'
        | 'forbidden'
        | 'no-answer'
        | 'not-recorded'
        | 'refused'
        | 'not-held'
        | 'nothing'
        | 'cancelled';
    };

export type Resolved =
  | { kind: 'edits'; edits: RevisionEdit[] }
  /** Other words for these sentences are asked of a model. */
  | { kind: 'shorten'; section: string; sentences: DraftSentence[] }
  | { kind: 'problem'; problem: RevisionProblem };

/** What a request is held against: the draft's sections, the template's, and the section that "câu này" is of. */
export type RevisionView = {
  sections: readonly DraftSection[];
  template: readonly Section[];
  pointed: string | null;
};

const problem = (of: RevisionProblem): { kind: 'problem'; problem: RevisionProblem } => ({
  kind: 'problem',
  problem: of,
});

/** What could be taken for a slot, or for the markup of a message, is no sentence of a report. */
const debris = /\[\[|\]\]|[*_`~<>{}|\\]/u;

/** Turns a request into edits of the draft's own sentences, or says what is missing. */
export function resolveRevision(request: RevisionRequest, view: RevisionView): Resolved {
  const wanted = request.kind === 'replace' ? request.by : 'text' in request ? request.text : '';
  const stray = debris.exec(wanted);
  if (stray) return problem({ is: 'unreadable', words: stray[0] });
  const scope = scopeOf(request.at, view);
  if ('problem' in scope) return problem(scope.problem);
  if (request.kind === 'replace') return replaced(request, scope.sections);
  if (request.kind === 'add') return added(request, scope, view);
  if (request.kind === 'shorten' && request.at.quote === null && !hasNumber(request.at)) {
    const [only] = scope.sections;
    if (!scope.named || !only) return problem({ is: 'no-place', sections: headings(view) });
    return { kind: 'shorten', section: only.id, sentences: sentencesIn(only) };
  }
  const meant = meantSentences(request.at, scope, view);
  if ('problem' in meant) return problem(meant.problem);
  const { section, sentences } = meant;
  if (request.kind === 'shorten') return { kind: 'shorten', section: section.id, sentences };
  if (request.kind === 'drop')
    return { kind: 'edits', edits: sentences.map(({ text }) => ({ was: text, text: '' })) };
  const [first, ...others] = sentences;
  const text = finishSentence(onOneLine(request.text));
  if (text === first!.text && others.length === 0) return problem({ is: 'same' });
  return {
    kind: 'edits',
    edits: [{ was: first!.text, text }, ...others.map((one) => ({ was: one.text, text: '' }))],
  };
}

const hasNumber = (at: PlaceSaid): boolean => at.sentence !== null || at.paragraph !== null;
const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const sentencesIn = (section: DraftSection): DraftSentence[] =>
  section.paragraphs.flatMap(({ sentences }) => sentences);

/** The sections by number and heading, as the draft prints them. */
const headings = ({ template }: RevisionView): { number: string; heading: string }[] =>
  template.map(({ number, heading }) => ({ number, heading }));

type Scope = { sections: readonly DraftSection[]; named: boolean };

/** The sections a request is about: the one it names, the one it points at, or all. */
function scopeOf(at: PlaceSaid, view: RevisionView): Scope | { problem: RevisionProblem } {
  const { template, sections, pointed } = view;
  if (at.section !== null) {
    const asked = sectionAsked(`mục ${at.section}`, template);
    if (asked === null || asked === 'unknown')
      return { problem: { is: 'no-section', said: at.section, sections: headings(view) } };
    const section = sections.find(({ id }) => id === asked.id);
    return section
      ? { sections: [section], named: true }
      : { problem: { is: 'empty-section', section: asked.number } };
  }
  const here = at.pointed && pointed !== null ? sections.find(({ id }) => id === pointed) : undefined;
  return here ? { sections: [here], named: true } : { sections, named: false };
}

/** The sentences that a place means: a number in a section, a paragraph, or the one that holds the words quoted. */
function meantSentences(
  at: PlaceSaid,
  scope: Scope,
  view: RevisionView,
): { section: DraftSection; sentences: DraftSentence[] } | { problem: RevisionProblem } {
  if (at.quote !== null) return quotedSentence(at.quote, scope.sections);
  const [section] = scope.sections;
  if (!scope.named || !section) return { problem: { is: 'no-place', sections: headings(view) } };
  const all = sentencesIn(section);
  const paragraph =
    at.paragraph === null ? null : section.paragraphs.at(at.paragraph < 0 ? -1 : at.paragraph - 1);
  const pool = at.paragraph === null ? all : (paragraph?.sentences ?? []);
  const meant = at.sentence === null ? (at.paragraph === null ? all : pool) : pool.slice(...nth(at.sentence));
  const isOne = at.sentence !== null || at.paragraph !== null || all.length === 1;
  return meant.length > 0 && isOne
    ? { section, sentences: meant }
    : {
        problem: { is: 'which-sentence', section: section.number, sentences: all.map(({ text }) => text) },
      };
}

const nth = (number: number): [number, number?] => (number < 0 ? [-1] : [number - 1, number]);

/** The sentence that holds quoted words, in any spelling of them; one, or the choice. */
function quotedSentence(
  quote: string,
  sections: readonly DraftSection[],
): { section: DraftSection; sentences: DraftSentence[] } | { problem: RevisionProblem } {
  const key = (text: string) => fold(text).replace(/[.;,\s]+$/u, '');
  const wanted = key(quote);
  const all = sections.flatMap((section) => sentencesIn(section).map((sentence) => ({ section, sentence })));
  const same = all.filter(({ sentence }) => key(sentence.text) === wanted);
  const holding = same.length > 0 ? same : all.filter(({ sentence }) => key(sentence.text).includes(wanted));
  const [first] = holding;
  if (!first) return { problem: { is: 'not-found', words: quote } };
  if (holding.length > 1)
    return {
      problem: { is: 'several', words: quote, sentences: holding.map(({ sentence }) => sentence.text) },
    };
  return { section: first.section, sentences: [first.sentence] };
}

function replaced(
  { words, by, at }: Extract<RevisionRequest, { kind: 'replace' }>,
  sections: readonly DraftSection[],
): Resolved {
  const inSections = sections.flatMap(sentencesIn);
  const pool =
    hasNumber(at) && sections[0]
      ? at.paragraph === null
        ? inSections.slice(...nth(at.sentence!))
        : (sections[0].paragraphs.at(at.paragraph < 0 ? -1 : at.paragraph - 1)?.sentences ?? [])
      : inSections;
  const exact = pool.some(({ text }) => findWords(text, words).length > 0);
  const found = pool.flatMap(({ text }) => {
    const places = findWords(text, words, !exact);
    return places.length > 0 ? [{ was: text, text: inTheirPlace(text, places, by) }] : [];
  });
  if (found.length === 0) return problem({ is: 'not-found', words });
  const edits = found.filter(({ was, text }) => text !== was);
  return edits.length > 0 ? { kind: 'edits', edits } : problem({ is: 'same' });
}

function added(
  { text, at }: Extract<RevisionRequest, { kind: 'add' }>,
  scope: Scope,
  view: RevisionView,
): Resolved {
  const sentence = finishSentence(onOneLine(text));
  if (sentence.replace(/[^\p{L}]/gu, '').length < 4) return problem({ is: 'unreadable', words: text });
  const precise = at.quote !== null || hasNumber(at);
  if (!precise && !scope.named) return problem({ is: 'no-place', sections: headings(view) });
  const meant = precise
    ? meantSentences(at, scope, view)
    : { section: scope.sections[0]!, sentences: sentencesIn(scope.sections[0]!) };
  if ('problem' in meant) return problem(meant.problem);
  const anchor = meant.sentences.at(-1)!;
  return { kind: 'edits', edits: [{ was: anchor.text, text: sentence, section: meant.section.id }] };
}
