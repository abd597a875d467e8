import { wordsOfQuestion } from '../replies/chat/chat-words.ts';
import { Cues, cueText } from '../replies/free/cues.ts';
import type { Question, ReportTemplate } from '../template.ts';
import { fold, foldLoose } from '../vietnamese/letters/fold.ts';

/**
 * Which of a template's questions somebody asks about: `all` when no figure is named ("số liệu tháng trước"), `whole` when everything was asked
 * for ("toàn bộ"), `fits` the strongest first, `near` those that share some words, for saying what is stored instead.
 */
export type FigureQuestion = { all: boolean; whole: boolean; fits: Question[]; near: Question[] };

const cuesOf = new WeakMap<ReportTemplate, Cues>();

/** Words of asking, of time and of courtesy, which name no figure. */
const asking =
  /(?<![\p{L}\d])(?:cho (?:em|toi|minh|anh|chi)|cho hoi|xin hoi|xin|hoi|so lieu|thong tin|bao nhieu|la (?:bao nhieu|gi|may)|nhu the nao|the nao|may|gi|nao|thang truoc|ky truoc|thang nay|ky nay|(?:trong )?(?:thang|ky) ?\d{1,2}(?: ?[/-] ?\d{4}| nam \d{4})?|quy [ivx\d]+(?: ?\/ ?\d{4})?|nam \d{4}|\d{4}-\d{2}|\d{1,2}\/\d{4}|vua roi|vua qua|cua (?:so|phong|don vi)|toan bo|tat ca|day du|(?:ca|toan) so|(?:cac )?(?:phong|don vi)(?: (?:em|minh))?|(?:da )?(?:bao cao|bao|nop|ghi|noi|lam)(?= (?:duoc|bao nhieu|nhung|cac|gi|may|the|la|cao|nhu|ve)| *$)|vua|roi|minh|nhi|vay|bot|oi|ve|xem|biet|voi|a|nhe|em|anh|chi|duoc|da|co|la|cua|trong|ky|thang|so|tong|nhung|cac|danh sach|nhieu)(?![\p{L}\d])/gu;

/** Matches the words of a question about figures, also without diacritics, against what the template asks. */
export function figureQuestion(template: ReportTemplate, words: string): FigureQuestion {
  const kept = namingWords(words);
  const whole = everything.test(foldLoose(words));
  if (kept.length === 0) return { all: true, whole, fits: [], near: [] };
  const group = template.questions.filter((one) => saysGroup(one.group, kept));
  if (group.length > 0) return { all: false, whole, fits: group, near: [] };
  let cues = cuesOf.get(template);
  if (!cues) {
    cues = new Cues(template.questions);
    cuesOf.set(template, cues);
  }
  const scores = cues.scores(cueText(words));
  const share = (question: Question) => {
    const own = wordsOfQuestion(question);
    return kept.filter((word) => own.has(word)).length / kept.length;
  };
  const strong = scores.filter((one) => share(one.question) > 0.5);
  const best = strong[0]?.score ?? 0;
  const named = (question: Question) =>
    (foldLoose(question.ask).match(/[a-z]+/g) ?? []).every((word) => word === 'so' || kept.includes(word));
  const fits = strong
    .filter((one) => one.score >= best * 0.6 || named(one.question))
    .map((one) => one.question);
  // A word that many questions have ("tỉnh", "Sở") makes none of them near.
  const telling = new Set(
    kept.filter(
      (word) =>
        template.questions.filter((one) => wordsOfQuestion(one).has(word)).length * 4 <=
        template.questions.length,
    ),
  );
  const near = scores
    .map((one) => one.question)
    .filter((one) => !fits.includes(one) && share(one) > (kept.length === 2 ? 0.5 : 0.3))
    .filter((one) => [...telling].some((word) => wordsOfQuestion(one).has(word)));
  return { all: false, whole, fits, near: near.slice(0, 5) };
}

const everything = /(?<![a-z])(?:toan bo|tat ca|day du|ca so|toan so|tat tan tat)(?![a-z])/;

/** The words of a question that name what is asked for, without diacritics. */
function namingWords(words: string): string[] {
  const plain = foldLoose(fold(words).replace(/[?!,;:"“”]/gu, ' '));
  return plain.replace(asking, ' ').match(/[\p{L}&]+/gu) ?? [];
}

/** Whether exactly a group's name was said ("số liệu tiếp công dân"). */
function saysGroup(group: string, kept: readonly string[]): boolean {
  const name = foldLoose(group).match(/[\p{L}&]+/gu) ?? [];
  return name.length > 0 && name.join(' ') === kept.join(' ');
}
