import { fold } from '../../vietnamese/letters/fold.ts';
import type { ReferenceFact } from '../../vietnamese/references/references.ts';
import { type DocumentSymbol, readSymbol } from '../../vietnamese/references/symbols.ts';
import type { CheckedText, CheckMaterial } from '../finding.ts';
import { numberKey } from '../reading/known-names.ts';
import { type SeenSentence, viewOf } from '../reading/view.ts';

/** A stretch of a sentence. */
export type Part = { start: number; end: number };

/** A cited act with the places of its parts in its sentence; what the text does not say is null. */
export type CitedAct = {
  sentence: SeenSentence;
  fact: ReferenceFact;
  symbol: DocumentSymbol | null;
  /** Type and number, as people are told of it. */
  name: string;
  number: Part | null;
  date: Part | null;
  issuer: Part | null;
  title: (Part & { quoted: boolean }) | null;
  /** The bare year behind the name of a law ("Luật Giáo dục 2005"). */
  year: Part | null;
  /** The words in front of it and behind it in its sentence. */
  before: string;
  after: string;
  /** It stands inside the title of another act. */
  nested: boolean;
  /** An answer names the very same number. */
  answered: boolean;
  /** An earlier report cites the very same number and day: the office has known it. */
  known: boolean;
};

const dayPart =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}\s?[/.-]\s?\d{1,2}/iu;

const bareYear = /^\s\(?(?:19|20)\d\d(?![\p{L}\d]|[.,/-]\d|\s?[/-])\)?/u;

/** Every act that a text cites, in order. */
export function citedActs(material: CheckMaterial, draft: CheckedText): CitedAct[] {
  const view = viewOf(material, draft);
  const answered = view.answers.references;
  const answeredNumbers = new Set(
    answered.flatMap(({ value }) => (value.number === null ? [] : [numberKey(value.number)])),
  );
  return view.sentences.flatMap((sentence) =>
    sentence
      .once('cited acts', () => actsIn(sentence, answeredNumbers))
      .map((act): CitedAct => ({ sentence, ...act })),
  );
}

/** A cited act, wherever its sentence stands. */
type Cited = Omit<CitedAct, 'sentence'>;

function actsIn(sentence: SeenSentence, answered: ReadonlySet<string>): Cited[] {
  const acts: Cited[] = [];
  let titleEnd = 0;
  for (const fact of sentence.facts) {
    if (fact.kind !== 'reference') continue;
    const nested = fact.start < titleEnd;
    const act = citedAct(sentence, fact, nested, answered);
    if (!nested && act.title) titleEnd = Math.max(titleEnd, act.title.end);
    acts.push(act);
  }
  return acts;
}

function citedAct(
  sentence: SeenSentence,
  fact: ReferenceFact,
  nested: boolean,
  answered: ReadonlySet<string>,
): Cited {
  const { text } = sentence.at;
  const { value, start, end } = fact;
  const at = (from: number, words: string | null): Part | null => {
    const found = words === null ? -1 : text.indexOf(words, from);
    return found < 0 ? null : { start: found, end: found + words!.length };
  };
  const number = at(start, value.number);
  const behind = number?.end ?? start;
  const day = value.date === null ? null : dayPart.exec(text.slice(behind, end));
  const date = day ? { start: behind + day.index, end: behind + day.index + day[0].length } : null;
  const law = /luật|pháp lệnh/iu.test(value.type ?? '');
  const year = law && value.number === null ? bareYear.exec(text.slice(end, end + 12)) : null;
  const title = at(law ? start : end, value.title?.replace(/\s*\(sửa đổi\)$/u, '') ?? null);
  return {
    fact,
    symbol: value.number === null ? null : readSymbol(value.number),
    name: [value.type, value.number ?? value.title].filter(Boolean).join(' '),
    number,
    date,
    issuer: at(behind, value.issuer),
    title: title && { ...title, quoted: /["“«*_]/u.test(text[title.start - 1] ?? '') },
    year: year && { start: end, end: end + year[0].length },
    before: text.slice(Math.max(0, start - 200), start),
    after: text.slice(end, end + 200),
    nested,
    answered: value.number !== null && answered.has(numberKey(value.number)),
    known:
      value.number !== null &&
      (sentence.view.earlier.names.byNumber.get(numberKey(value.number)) ?? []).some(
        (one) => one.from === 'earlier' && one.value.date === value.date,
      ),
  };
}

/** Type words whose papers carry the symbol of another: a congress's resolution as a notice, a Party rule with QĐ. */
export const sameType = (said: string, symbol: string): boolean => {
  const [a, b] = [fold(said), fold(symbol)];
  return a.includes(b) || b.includes(a) || alike.has(`${a}|${b}`);
};

const alike = new Set([
  'quy định|quyết định',
  'kết luận|thông báo',
  'thông báo|kết luận',
  'chương trình|chỉ thị',
  'chương trình hành động|chương trình',
  'công điện|công văn',
  'quy định|quy chế',
]);
