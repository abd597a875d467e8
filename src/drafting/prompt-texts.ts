import type { Material } from '../core/material.ts';
import { fillPart, type ModelPrompt } from '../core/model-prompt.ts';
import { readSlots } from '../core/slots.ts';
import { questionOf } from '../core/template.ts';
import { shiftPeriod, writePeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { promptWords } from '../text/model.ts';
import { askedWords } from '../text/questions.ts';
import { chooseExamples } from './earlier-choice.ts';
import type { Mask } from './mask.ts';
import type { BriefSentence, SectionBrief } from './section-brief.ts';

/* A section's prompt: a prefix that is the same letter for letter for every section, and what is asked of this one. */

/** What a model is sent for one section. The user's message is `shared` and then `own`. */
export type SectionPrompt = { system: string; shared: string; own: string };

/** Share of a prompt that is the common prefix at least; examples of other reports give way to it. */
const sharedShare = 0.68;
/** The same where the office's phrasings come in, which go before other examples. */
const taughtShare = 0.605;
const mostExamples = 2400;

/** The prompts of several sections of one draft; texts of `material` pass the mask in the order in which they are sent. */
export function sectionPrompts(
  prompt: ModelPrompt,
  material: Material,
  briefs: readonly SectionBrief[],
  mask: Mask,
): SectionPrompt[] {
  const { template, office, period } = material;
  const common = {
    'co-quan': office.name,
    'ten-bao-cao': template.name.toLocaleLowerCase('vi'),
    ky: writePeriod(period, 'short'),
    'ky-sau': writePeriod(shiftPeriod(period, 1), 'short'),
  };
  const system = fillPart(prompt.parts.system, common);
  const shared = `${fillPart(prompt.parts.shared, {
    ...common,
    'bao-cao-truoc': briefs.map((brief) => earlierLines(brief, mask)).join('\n'),
  })}\n\n`;
  return briefs.map((brief) => {
    const own = (examples: readonly string[]) =>
      fillPart(prompt.parts.section, {
        ...common,
        muc: `${brief.number}. ${mask.cover(brief.heading)}`,
        'cau-cu': outline(brief),
        'tra-loi': answerLines(brief, material, mask),
        'con-thieu':
          brief.missing.map((ask) => said(questionWords(ask, period), mask)).join('; ') || promptWords.none,
        'ban-theo-quy-tac': brief.writes.map(({ item }) => ruleLine(item, brief)).join('\n'),
        'cau-mau': examples.join('\n') || promptWords.none,
      });
    const prefix = system.length + shared.length;
    const roomAt = (share: number) => Math.floor((prefix * (1 - share)) / share) - own([]).length;
    const taught = phrasingsWithin(material, brief.id, Math.min(mostExamples, roomAt(taughtShare)), mask);
    const left = Math.min(mostExamples, roomAt(sharedShare)) - taught.join('\n').length;
    const examples = chooseExamples(material, brief.id, Math.max(0, left)).map((text) => said(text, mask));
    return { system, shared, own: own([...taught, ...examples]) };
  });
}

/**
 * A text of somebody's as a JSON string, covered, in which nothing can end the block it stands in, look like a slot or run over the line:
 * whatever it says stays data.
 */
export const said = (text: string, mask: Mask): string =>
  JSON.stringify(mask.cover(text))
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('[[', '\\u005b[')
    .replaceAll('=== ', '\\u003d== ');

/** The office's phrasings of a section, newest first, while they fit: a drafted sentence and what people made of it. */
function phrasingsWithin(material: Material, section: string, room: number, mask: Mask): string[] {
  let left = room;
  return (material.phrasings ?? []).flatMap((one) => {
    const [newest] = one.edits;
    if (one.section !== section || !newest || newest.lesson.stood.length + newest.text.length + 60 > left)
      return [];
    const line = promptWords.phrasing(said(newest.lesson.stood, mask), said(newest.text, mask));
    left -= line.length + 1;
    return [line];
  });
}

/** A section of the newest report: kept sentences by their first and last words, dated ones whole. */
function earlierLines(brief: SectionBrief, mask: Mask): string {
  const lines = brief.paragraphs.flat().flatMap((one) => {
    if (one.is === 'gone') return [];
    const text = one.is === 'kept' ? shortened(one.sentence.text) : one.sentence.text;
    return [`${one.alias} ${promptWords[one.is]} ${said(text, mask)}`];
  });
  return [promptWords.section(brief.number, mask.cover(brief.heading)), ...lines].join('\n');
}

/** A kept sentence is known by its first and last words. */
const shortened = (text: string): string => ends(text, 16, 9, 3);

/** The long title of a paper by its first and last words: code prints it, and nothing is written of its middle. */
const shortTitle = (text: string): string => ends(text, 18, 10, 5);

function ends(text: string, most: number, first: number, last: number): string {
  const words = text.split(' ');
  return words.length <= most ? text : `${words.slice(0, first).join(' ')} … ${words.slice(-last).join(' ')}`;
}

/** "đoạn 1: giữ 1.1, 1.2; kỳ 1.3". */
const outline = (brief: SectionBrief): string =>
  brief.paragraphs
    .map((sentences, index) => {
      const names = (is: BriefSentence['is']) =>
        sentences.filter((one) => one.is === is).map(({ alias }) => alias);
      const kinds = (['kept', 'dated'] as const)
        .filter((is) => names(is).length > 0)
        .map((is) => `${promptWords[is]} ${names(is).join(', ')}`);
      return kinds.length > 0 ? promptWords.paragraph(index + 1, kinds.join('; ')) : null;
    })
    .filter((one) => one !== null)
    .join(' | ') || promptWords.none;

/** A question without the hint behind it, which tells people how to answer. */
const questionWords = (ask: string, period: PeriodId): string =>
  askedWords(ask, period).replace(/\?\s*\([^()]*\)\s*$/u, '?');

/** The slots of every answered question with what they print. */
const answerLines = (brief: SectionBrief, material: Material, mask: Mask): string =>
  brief.questions
    .flatMap(({ id, ask, zero, slots }) => {
      const papers = questionOf(material.template, id)?.type.startsWith('reference') ?? false;
      const shown = slots.filter((one) => one.shown);
      return [
        `${id}: ${said(questionWords(ask, material.period), mask)}${zero ? promptWords.zero : ''}`,
        ...shown.map(({ slot, prints }) => `  ${slot} ${said(papers ? shortTitle(prints) : prints, mask)}`),
      ];
    })
    .join('\n');

/** A sentence of the rules in the form that an answer has. */
function ruleLine(item: SectionBrief['writes'][number]['item'], brief: SectionBrief): string {
  const aliases = new Map(brief.paragraphs.flat().map((one) => [one.sentence.id, one.alias]));
  const replaces = item.replaces.flatMap((id) => aliases.get(id) ?? []);
  const slotted = new Set(readSlots(item.write).map(({ id }) => id));
  return JSON.stringify({ write: item.write, from: item.from.filter((id) => !slotted.has(id)), replaces });
}
