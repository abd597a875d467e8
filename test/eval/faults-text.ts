import { type Fault, type Faulty, put } from './fault.ts';
import type { Rng } from './rng.ts';
import type { Piece } from './template.ts';

const word = /(?<![\p{L}\d“"])\p{Ll}{3,}(?![\p{L}\d”"-])/gu;

/** A plain word of the prose and where it stands. */
function anyWord(
  pieces: readonly Piece[],
  rng: Rng,
  fits: (found: string, text: string, at: number) => boolean = () => true,
) {
  const all = pieces.flatMap(({ text, slot }, at) =>
    slot || text.length < 20
      ? []
      : [...text.matchAll(word)]
          .filter((match) => fits(match[0], text, match.index))
          .map((match) => ({ at, from: match.index, found: match[0] })),
  );
  return all.length > 0 ? rng.pick(all) : undefined;
}

/** A word of the prose made into another thing; the quote is that thing with `around` characters of what it was taken from. */
function broken(
  change: (found: string, rng: Rng) => string | undefined,
  fits?: (found: string, text: string, at: number) => boolean,
): Fault {
  return ({ pieces, rng }) => {
    const place = anyWord(pieces, rng, fits);
    const wrong = place && change(place.found, rng);
    if (!place || !wrong || wrong === place.found) return undefined;
    const { text } = pieces[place.at]!;
    return put(
      pieces,
      place.at,
      text.slice(0, place.from) + wrong + text.slice(place.from + place.found.length),
      'text',
      wrong,
    );
  };
}

const joined: Fault = ({ pieces, rng }) => {
  const place = anyWord(pieces, rng, (found, text, at) =>
    /^ \p{Ll}{3,}(?=[ .,;])/u.test(text.slice(at + found.length)),
  );
  if (!place) return undefined;
  const { text } = pieces[place.at]!;
  const end = place.from + place.found.length;
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end))![1]!;
  return put(pieces, place.at, text.slice(0, end) + text.slice(end + 1), 'text', place.found + next);
};

const twice = new Set(['luôn', 'thường', 'ngày', 'người', 'xanh', 'nhà', 'đời', 'dần', 'hiện']);
const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const unaccented: Fault = ({ pieces, rng }) => {
  const run = /\p{Ll}{2,}(?: \p{Ll}{2,}){4,6}/gu;
  const all = pieces.flatMap(({ text, slot }, at) =>
    slot ? [] : [...text.matchAll(run)].map((match) => ({ at, from: match.index, found: match[0] })),
  );
  if (all.length === 0) return undefined;
  const { at, from, found } = rng.pick(all);
  const { text } = pieces[at]!;
  return put(
    pieces,
    at,
    text.slice(0, from) + bare(found) + text.slice(from + found.length),
    'text',
    bare(found),
  );
};

const sentenceStart = (
  pieces: readonly Piece[],
  rng: Rng,
  change: (text: string) => { text: string; quote: string },
): Faulty | undefined => {
  const places = pieces.flatMap(({ kept }, at) => (kept ? [at] : []));
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const { text, quote } = change(pieces[at]!.text);
  return put(pieces, at, text, 'text', quote);
};

const garbles: readonly (readonly [string, string])[] = [
  ['thực hiện', 'thực hiển'],
  ['công khai', 'công khay'],
  ['kiểm tra', 'kiểm cha'],
  ['hướng dẫn', 'hướng dận'],
  ['phối hợp', 'phối hộp'],
  ['tuyên truyền', 'tuyên chuyền'],
  ['thường xuyên', 'thường suyên'],
  ['trách nhiệm', 'chách nhiệm'],
  ['duy trì', 'duy chì'],
  ['phục vụ', 'phục vũ'],
  ['bảo đảm', 'bảo đãm'],
  ['niêm yết', 'niêm yếc'],
  ['triển khai', 'chiển khai'],
  ['chỉ đạo', 'chỉ đáo'],
];
const garbled: Fault = ({ pieces, rng }) => {
  const all = pieces.flatMap(({ text, slot }, at) =>
    slot ? [] : garbles.filter(([right]) => text.includes(right)).map((pair) => ({ at, pair })),
  );
  if (all.length === 0) return undefined;
  const { at, pair } = rng.pick(all);
  return put(pieces, at, pieces[at]!.text.replace(pair[0], pair[1]), 'text', pair[1]);
};

/** Words broken and what a machine leaves behind: family → fault. */
export const textFaults: Record<string, Fault> = {
  'text joined': joined,
  'text joined again': joined,
  'text doubled': broken(
    (found) => `${found} ${found}`,
    (found) => !twice.has(found),
  ),
  'text truncated': broken((found) =>
    found.length > 4 && bare(found) !== found
      ? found.replace(/[aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]+/u, '')
      : undefined,
  ),
  'text letter twice': broken((found, rng) =>
    found.length < 4 ? undefined : rng.chance(0.5) ? found[0] + found : found + found.at(-1),
  ),
  'text letters turned': broken(
    (found) =>
      /^[bcdđghklmnpqrstvx]{2}\p{L}{2,}/u.test(found)
        ? found[0]! + found[2] + found[1] + found.slice(3)
        : undefined,
    (found) => /^(?:th|ch|ph|kh|tr|nh)/.test(found),
  ),
  'text wrong tone': garbled,
  'text unaccented': unaccented,
  'text look-alike': broken(
    (found) => (/[ưđ]/.test(found) ? found.replace('ư', 'ƣ').replace('đ', 'ð') : undefined),
    (found) => /[ưđ]/.test(found),
  ),
  'text replacement sign': broken((found) => found.replace(/[ạ-ỹăâêôơưđ]/u, '\uFFFD')),
  'text bytes': broken((found) => {
    const wrong = Buffer.from(found, 'utf8')
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, '¡');
    return wrong.length - found.length > 1 ? wrong : undefined;
  }),
  'text bold': ({ pieces, rng }) =>
    sentenceStart(pieces, rng, (text) => {
      const head = text.split(' ').slice(0, 4).join(' ');
      return { text: `**${head}**${text.slice(head.length)}`, quote: `**${head}**` };
    }),
  'text heading sign': ({ pieces, rng }) =>
    sentenceStart(pieces, rng, (text) => ({ text: `### ${text}`, quote: '### ' })),
  'text slot': ({ pieces, rng }) =>
    sentenceStart(pieces, rng, (text) => ({ text: `${text} [[so-lieu.2]]`, quote: '[[so-lieu.2]]' })),
  'text prompt': ({ pieces, rng }) =>
    sentenceStart(pieces, rng, (text) => {
      const lead = rng.pick([
        'Dưới đây là nội dung đã chỉnh sửa:',
        'Chắc chắn rồi, đây là đoạn văn bạn yêu cầu:',
        'Với vai trò là trợ lý AI, tôi đề xuất:',
        'Lưu ý: hãy điền số liệu còn thiếu vào đây.',
      ]);
      return { text: `${lead} ${text}`, quote: lead };
    }),
};
