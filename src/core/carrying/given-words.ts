import type { AnswerValue } from '../answer.ts';
import type { Material } from '../material.ts';
import { sentencesOf } from '../plan.ts';
import { splitSentences } from '../vietnamese/text/sentences.ts';
import type { Saying } from './clauses.ts';
import { startsWithDeed } from './wording.ts';

/* Answers in somebody's own words as sentences of the report: the words stay, what they lack to stand alone is the rules'. */

/** The sentences of a typed text or list; nothing for an answer of another kind. */
export function givenWords(
  id: string,
  value: AnswerValue | undefined,
  section: string,
  material: Material,
): Saying[] {
  if (value?.kind === 'list' || value?.kind === 'names') return givenList(id, value.items);
  if (value?.kind !== 'text') return [];
  const subject = areDeeds(value.text) ? subjectOf(section, material) : null;
  return [{ text: subject === null ? `[[${id}|sentences]]` : `${subject} [[${id}]]`, from: [id] }];
}

/** More lines than this make one sentence a list. */
const mostInOne = 3;

/** Whether the text is one sentence behind its subject: each line says what was done and not who did it, and none has parts of its own. */
function areDeeds(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > mostInOne || (lines.length > 1 && lines.some((line) => line.includes(';'))))
    return false;
  return lines.every((line) => startsWithDeed(line) && splitSentences(line).length === 1);
}

/** Who does things in a section by its earlier reports: the office, where its sentences begin with it; null where none does. */
function subjectOf(section: string, { history, office, period }: Material): string | null {
  const doer = office.name.split(' ')[0]!;
  const told = history
    .flatMap(({ sections }) => sections.filter(({ id }) => id === section).flatMap(sentencesOf))
    .some(({ text }) => text.startsWith(`${doer} `) || text.startsWith(`Trong tháng, ${doer} `));
  if (!told) return null;
  return /^\d{4}-\d{2}$/.test(period) ? `Trong tháng, ${doer}` : doer;
}

/** Items that begin small are joined into one sentence; one that is a sentence of its own stays one. */
function givenList(id: string, items: string[]): Saying[] {
  const sayings: string[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) sayings.push(run.join('; '));
    run = [];
  };
  items.forEach((item, index) => {
    const slot = `[[${id}.${index + 1}]]`;
    if (
      /^\p{Lu}\p{Ll}/u.test(item) &&
      index > 0 &&
      !/^(Kiểm tra|Phối hợp|Tổ chức|Ban hành|Tham mưu|Triển khai|Rà soát)/u.test(item)
    )
      flush();
    run.push(slot);
  });
  flush();
  return sayings.map((text) => ({ text, from: [id] }));
}
