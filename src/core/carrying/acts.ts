import type { ReferenceAnswer } from '../answer.ts';
import { type IssuerLevel, issuerLevel, type Organisation } from '../organisation.ts';
import { fold } from '../vietnamese/letters/fold.ts';
import { startsWithNoun } from '../vietnamese/references/write-reference.ts';

/*
 * What the office did with a document: the verb follows type and issuer, never the pattern. "Sở ban hành Quyết định .../QĐ-UBND" is the
 * mistake a director remembers.
 */

/** An act as text with slots; `verb` is said once for neighbours that share it, `rest` once each. */
export type Act = { verb: string; rest: string };

/** Own papers by type; every other type of the office's own is issued ("ban hành"). */
const ownVerbs: Record<string, 'trình' | 'có' | 'báo cáo'> = {
  'tờ trình': 'trình',
  'công văn': 'có',
  'thông báo': 'có',
  'giấy mời': 'có',
  'phiếu chuyển': 'có',
  'báo cáo': 'báo cáo',
};

/** Acts that are the office's own even where the paper is the province's. */
const ownAct =
  /^(tham mưu|trình|phối hợp|triển khai|thực hiện|góp ý|đề xuất|xây dựng|hướng dẫn|tổ chức|rà soát|tiếp tục|quán triệt|phổ biến)(?=\s|$)/u;
const issuing = /^(ban hành|công bố|phê duyệt|quy định|sửa đổi|bổ sung|bãi bỏ|thông qua|ký)(?=\s|$)/u;

/** The act of the n-th document (from 1) of a question. */
export function actOf(reference: ReferenceAnswer, question: string, n: number, office: Organisation): Act {
  const slot = (field: string) => `[[${question}.${n}${field}]]`;
  const level = issuerLevel(reference, office);
  // "việc rà soát thủ tục" names a thing and no act: it is told as what the paper is about.
  if (reference.action !== null && startsWithNoun.test(reference.action)) {
    const verb = level === 'own' ? (ownVerbs[fold(reference.type ?? '')] === 'có' ? 'có' : 'ban hành') : '';
    if (verb) return { verb, rest: `${slot('|cite')} về ${slot('.action')}` };
  }
  if (reference.action !== null) return namedAct(reference, slot, level);
  const full = slot('');
  if (level === 'above') return { verb: 'triển khai thực hiện', rest: full };
  if (level === 'province') return { verb: provincialVerb(reference), rest: slot('|titled') };
  const verb = ownVerbs[fold(reference.type ?? '')] ?? 'ban hành';
  if (reference.title === null) {
    return verb === 'trình'
      ? { verb: 'trình UBND tỉnh', rest: full }
      : { verb: verb === 'báo cáo' ? 'có' : verb, rest: full };
  }
  // The title of a submission says what is asked for, so the paper itself stands in brackets behind it.
  const title = fold(reference.title);
  const inBrackets = `${slot('.title')} (${slot('|cite')})`;
  // "trình UBND tỉnh phê duyệt ...": what is submitted, without the "về việc" of its title.
  if (verb === 'trình') {
    const asked = `${slot('.title|bare')} (${slot('|cite')})`;
    return { verb: title.startsWith('trình ') ? '' : 'trình UBND tỉnh', rest: asked };
  }
  if (verb === 'báo cáo') return { verb: title.startsWith('báo cáo ') ? '' : 'báo cáo', rest: inBrackets };
  return { verb, rest: full };
}

function provincialVerb(reference: ReferenceAnswer): string {
  const council = /HĐND|hội đồng nhân dân/iu.test(
    `${reference.issuer ?? ''} ${reference.number ?? ''}`.replace(/[Ðð]/g, 'Đ'),
  );
  return council ? 'tham mưu UBND tỉnh trình HĐND tỉnh ban hành' : 'tham mưu UBND tỉnh ban hành';
}

/** With an action the paper stands in brackets behind it; the issuer is named there unless it is the office or the province. */
function namedAct(reference: ReferenceAnswer, slot: (field: string) => string, level: IssuerLevel): Act {
  const action = fold(reference.action!);
  const brackets =
    level === 'above' && reference.issuer !== null
      ? `${slot('|cite')} của ${slot('.issuer')}`
      : slot('|cite');
  const rest = `${slot('.action')} (${brackets})`;
  if (level === 'own' || ownAct.test(action)) return { verb: '', rest };
  if (level === 'province') return { verb: 'tham mưu UBND tỉnh', rest };
  return { verb: issuing.test(action) ? 'triển khai thực hiện việc' : '', rest };
}

/** More acts than this make one sentence a list. */
const mostInOne = 4;

/** Acts for one sentence or, where they are many, for two: those of one verb stay together as far as that parts them in the middle. */
export function inTwo(acts: Act[]): [Act[], Act[]] {
  if (acts.length <= mostInOne) return [acts, []];
  const verbs = verbsOf(acts);
  const ordered = verbs.flatMap((verb) => acts.filter((act) => act.verb === verb));
  const middle = Math.ceil(ordered.length / 2);
  const seams = ordered.flatMap((act, at) => (at > 1 && act.verb !== ordered[at - 1]!.verb ? [at] : []));
  const near = seams.filter((at) => Math.abs(at - middle) <= 1 && at < ordered.length);
  const at = near.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return [ordered.slice(0, at), ordered.slice(at)];
}

const verbsOf = (acts: readonly Act[]): string[] => [...new Set(acts.map((act) => act.verb))];

/** Several acts in one statement: those of one verb together, in the order the verbs first come; two that begin with their paper by "và". */
export function joinActs(acts: Act[]): string {
  const verbs = verbsOf(acts);
  return verbs
    .map((verb) => {
      const rests = acts.filter((act) => act.verb === verb).map((act) => act.rest);
      const both = verb !== '' && rests.length === 2 && rests.every((rest) => beginsWithPaper.test(rest));
      return `${verb} ${rests.join(both ? ' và ' : '; ')}`.trim();
    })
    .join('; ');
}

/** The slot of a whole paper, whose type is its first word: "và Quyết định số ..." ends the title in front of it. */
const beginsWithPaper = /^\[\[[a-z0-9-]+\.\d+(?:\|(?:full|cite|titled))?\]\]/u;
