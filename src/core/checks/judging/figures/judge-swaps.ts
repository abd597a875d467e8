import type { CheckAnswer } from '../../finding.ts';
import { beside, isAmount, unitOf, writeStated } from '../../reading/answers/amounts.ts';
import { fitUnit } from '../../reading/answers/units.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { keysOf, wordsWithin } from '../../reading/words.ts';
import type { Judged } from '../verdict.ts';

/**
 * Two figures that changed places: when one says clearly what the other's answer says, the other, which its own words leave open, is wrong too.
 */
export function judgeSwaps(sentence: SeenSentence, judged: Judged[]): void {
  for (const one of judged) {
    if (one.verdict.is !== 'unsupported' || !one.fact || !isAmount(one.fact) || !one.verdict.answer) continue;
    const wanted = one.verdict.answer;
    const value = Number(one.fact.value);
    const other = judged.find(
      (two) =>
        two !== one &&
        two.fact?.kind === one.fact!.kind &&
        two.verdict.is === 'supported' &&
        two.verdict.about.includes(wanted) &&
        two.verdict.about.length === 1,
    );
    if (!other) continue;
    const giver = sentence.view.answers.amounts.find(
      (stated) => stated.kind === one.fact!.kind && stated.value === value && stated.answer !== wanted,
    );
    const told = judged.some(
      (two) =>
        two !== one &&
        two.verdict.is === 'supported' &&
        giver !== undefined &&
        two.verdict.about.includes(giver.answer),
    );
    const fits =
      giver && other.fact?.kind === 'quantity'
        ? fitUnit(unitOf(other.fact), beside(sentence, other.fact).tail, giver.unit, giver.words) !== null
        : true;
    if (giver && !told && fits)
      other.verdict = { is: 'unsupported', answer: giver.answer, expected: writeStated(giver) };
  }
}

const counting = new Set(['plain', 'total', 'rest']);

/**
 * "cao đẳng 1.085 người, trung cấp 640 người" where 640 and 1.085 were answered: each figure stands at the words of an answer that has the other,
 * and that both come out of the same row ("gồm ...") is no source for either.
 */
export function judgeExchanged(sentence: SeenSentence, judged: Judged[]): void {
  const { amounts } = sentence.view.answers;
  const saids = saidIn(sentence);
  const doubted = judged.flatMap((one) => {
    const { verdict, fact } = one;
    const instead = verdict.is === 'supported' && verdict.about.length === 0 ? verdict.instead : undefined;
    const said = saids.find((other) => other.fact === fact);
    if (!instead || !said || said.whole !== null || !counting.has(said.role)) return [];
    const wanted = amounts.find(({ own, answer }) => own && answer === instead.answer);
    return wanted?.kind === said.kind ? [{ one, said, wanted, instead }] : [];
  });
  for (const [at, a] of doubted.entries()) {
    const b = doubted
      .slice(at + 1)
      .find(
        (two) =>
          two.wanted.answer !== a.wanted.answer &&
          two.wanted.value === a.said.value &&
          a.wanted.value === two.said.value &&
          two.said.unit.join(' ') === a.said.unit.join(' '),
      );
    if (!b) continue;
    for (const { one, instead } of [a, b]) one.verdict = { is: 'unsupported', ...instead };
  }
}

/** The words right in front of a figure that say what it is. */
const fronting = 2;
const sign = /[,;:.()]/u;

/**
 * "tổng thu 963 tỷ đồng và tổng chi 1.284 tỷ đồng": both figures are answered, and each stands right behind the word that tells the other's label
 * from its own.
 */
export function judgeCrossed(sentence: SeenSentence, judged: Judged[]): void {
  const told = judged.flatMap((one) => {
    const { verdict, fact } = one;
    const answer = verdict.is === 'supported' && verdict.about.length === 1 ? verdict.about[0] : undefined;
    if (!answer || !fact || !isAmount(fact)) return [];
    const words = wordsWithin(sentence.words, 0, one.start).slice(-fronting);
    const joined = words.filter(({ end }) => !sign.test(sentence.at.text.slice(end, one.start)));
    const behind = /^(?:(?!\s(?:và|cùng|với)\s)[^,;:.()\d])*/u.exec(sentence.at.text.slice(one.end))![0];
    return [
      {
        ...{ one, fact, answer, label: new Set(keysOf(answer.label)) },
        ...{ front: joined.map(({ key }) => key), back: keysOf(behind) },
      },
    ];
  });
  type Told = (typeof told)[number];
  const speaksFor = (a: Told, b: Told) => a.front.some((word) => b.label.has(word) && !a.label.has(word));
  // "850 triệu đồng từ ngân sách và 1,65 tỷ đồng xã hội hóa": what stands behind a figure speaks for its answer too.
  const staysSilent = (a: Told) =>
    ![...a.front, ...a.back].some((word) => a.label.has(word) && !told.every(({ label }) => label.has(word)));
  for (const [at, a] of told.entries()) {
    const b = told.slice(at + 1).find(
      (two) =>
        // "làm thủ tục cho 5.230 tờ khai của 186 doanh nghiệp": nouns of their own say which is which.
        two.fact.kind === a.fact.kind &&
        unitOf(two.fact).join(' ') === unitOf(a.fact).join(' ') &&
        two.answer !== a.answer &&
        speaksFor(a, two) &&
        speaksFor(two, a),
    );
    if (!b || !staysSilent(a) || !staysSilent(b)) continue;
    const [first, second] = [expectedOf(sentence, a.answer), expectedOf(sentence, b.answer)];
    a.one.verdict = { is: 'unsupported', answer: b.answer, ...second };
    b.one.verdict = { is: 'unsupported', answer: a.answer, ...first };
  }
}

function expectedOf({ view }: SeenSentence, answer: CheckAnswer): { expected?: string } {
  const stated = view.answers.amounts.find((one) => one.own && one.answer === answer);
  return stated ? { expected: writeStated(stated) } : {};
}
