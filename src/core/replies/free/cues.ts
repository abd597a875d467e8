import type { Question } from '../../template.ts';
import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';
import { longForm } from '../writing-out/shorthand.ts';

/* By which words a clause of a free reply is known to speak of a question: all of them are the question's own data. */

/** Words and phrases as they are written, and without diacritics for replies typed so. */
type Cue = { question: Question; words: ReadonlySet<string>; phrases: ReadonlySet<string> };

/** A clause to be scored: its words between spaces, `marked` when it was typed with diacritics. */
export type CueText = { said: string; marked: boolean };

const small = new Set(
  'co la duoc thi ma cua so phong don vi trong thang ky quy nay va voi o tai ve do da cho cac cung gi nao moi them viec neu moi ten ngay nguoi loai khong mot hoac hay theo nhu tu den bao nhieu chua con ca nen vao chi ghi tinh tren'.split(
    ' ',
  ),
);

const written = (text: string, key: (text: string) => string): string =>
  ` ${(key(text).match(/[\p{L}\d%]+/gu) ?? []).join(' ')} `;

/** Other words of offices for what the questions name. */
const otherWords: [RegExp, string][] = [
  // Where somebody is names no question.
  [/(?<!\p{L})(?:đi|di)\s+(?:công tác|cong tac|ctac|họp|hop|học|hoc)(?!\p{L})/giu, ''],
  // How files came in names no question.
  [/(?<!\p{L})(?:trực|truc)\s+(?:tiếp|tiep|tuyến|tuyen)(?!\p{L})/giu, ''],
  [/(?<!\p{L})(?:số\s+|so\s+)?(?:tiền|tien)(?!\p{L})/giu, 'kinh phí'],
  [
    /(?<!\p{L})(?:còn\s+)?(?:chưa|chua)\s+(?:đến|den|tới|toi)\s+(?:hạn|han|hẹn|hen)(?!\p{L})/giu,
    'đang giải quyết trong hạn',
  ],
  [/(?<!\p{L})(?:đúng|dung|chính xác|chinh xac)\s+(?:phải\s+|phai\s+)?(?=(?:là|la)\s)/giu, ''],
  [/(?<!\p{L})(?:còn|con)\s+(?:(?:lại|lai|tồn|ton)\s*:?\s*)?(?=\d)/giu, 'đang giải quyết '],
  [/(?<!\p{L})(?:đang|dang)\s+(?:xử lý|xu ly|xl|thụ lý|thu ly|làm|lam)(?!\p{L})/giu, 'đang giải quyết'],
  // "đang họp" tells of the writer, "đang giải quyết" of files.
  [/(?<!\p{L})(?:đang|dang)(?!\p{L})(?!\s+(?:giải|giai|gq)(?!\p{L})|\s*:?\s*\d)/giu, ''],
];

/** A clause ready for scoring: folded, its abbreviations and shorthand written out. */
export function cueText(text: string): CueText {
  // "Đơn thư" is both kinds of petitions.
  const long = otherWords
    .reduce((words, [from, to]) => words.replace(from, to), text)
    .replace(/(?<!\p{L})(?:kn|khiếu nại|khieu nai)\s?[,/-]?\s?tc(?!\p{L})/giu, 'khiếu nại tố cáo')
    .replace(/(?<!\p{L})(?:đơn thư|don thu|đơn từ|don tu)(?!\p{L})/giu, 'đơn khiếu nại tố cáo')
    .replace(/[\p{L}&]+/gu, (word) => longForm(word) ?? fromTelex(word) ?? word);
  // "vb: k": words that all stand for others have the marks of those; "TC" may be two things.
  const short = (text.match(/[\p{L}&]+/gu) ?? []).every(
    (word) => longForm(word) !== null && !/^tc$/i.test(word),
  );
  const marked = fold(text) !== foldLoose(text) || short;
  return { said: written(long, marked ? fold : foldLoose), marked };
}

/** The cues of a person's questions; a word that many of them share says less. */
export class Cues {
  readonly questions: readonly Question[];
  readonly #marked: CueSet;
  readonly #plain: CueSet;

  constructor(questions: readonly Question[]) {
    this.questions = questions;
    this.#marked = cueSet(questions, fold);
    this.#plain = cueSet(questions, foldLoose);
  }

  /** How strongly a clause speaks of each question, the strongest first; questions it does not speak of are left out. */
  scores({ said, marked }: CueText): { question: Question; score: number; phrase: boolean }[] {
    const { cues, shared } = marked ? this.#marked : this.#plain;
    const words = new Set(said.trim().split(' '));
    return cues
      .map(({ question, words: own, phrases }) => {
        let score = 0;
        let phrase = false;
        for (const word of own) if (words.has(word)) score += 1 / shared.get(word)!;
        for (const one of phrases) {
          if (!said.includes(one)) continue;
          score += 1.5 / shared.get(one)!;
          phrase = true;
        }
        return { question, score, phrase };
      })
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score);
  }
}

type CueSet = { cues: Cue[]; shared: Map<string, number> };

function cueSet(questions: readonly Question[], key: (text: string) => string): CueSet {
  const groups = questions.map((one) => one.group);
  const shared = new Map<string, number>();
  const cues = questions.map((question) => {
    const choices = Object.values(question.choices ?? {}).flatMap((one) => Object.keys(one));
    const texts = [question.ask, ...question.beside, question.unit ?? '', ...choices];
    const words = written(texts.join(' '), key).trim().split(' ');
    // The name of a group with one question names the question ("việc khác").
    const alone = groups.filter((one) => one === question.group).length === 1;
    const named = alone ? [question.group.replace(/^\d+\.\s*/, '')] : [];
    const phrases = [
      ...named,
      ...question.beside,
      ...choices,
      ...question.about.flatMap((phrase) => phrase.split('…')),
    ]
      .map((phrase) => written(phrase, key))
      .filter((phrase) => phrase.trim().includes(' '));
    return {
      question,
      words: new Set(words.filter((word) => word.length > 1 && !small.has(foldLoose(word)))),
      phrases: new Set(phrases),
    };
  });
  for (const cue of cues)
    for (const one of [...cue.words, ...cue.phrases]) shared.set(one, (shared.get(one) ?? 0) + 1);
  return { cues, shared };
}
