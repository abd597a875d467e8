import { type Fault, placesOf, put, said } from './fault.ts';
import { dayIn, label, shift } from './periods.ts';
import { date, number } from './print.ts';
import type { Rng } from './rng.ts';
import { open, type Piece, render } from './template.ts';

/** `#` is a number nobody said, `D` a day of the period, `M` an amount; the fact is in brackets. */
const withFigures = [
  'Trong thời gian này, đơn vị đã tiếp [# đoàn khách] đến trao đổi kinh nghiệm.',
  'Công đoàn vận động đoàn viên ủng hộ [M triệu đồng] xây dựng nhà tình nghĩa.',
  'Đơn vị cử [# viên chức] dự lớp trung cấp lý luận chính trị.',
  'Mức độ hài lòng của người dân qua khảo sát đạt [#,4%].',
  'Đoàn thanh niên trồng mới [# cây bóng mát] trong khuôn viên.',
  'Lãnh đạo đã chủ trì [# cuộc làm việc] với các hiệp hội ngành nghề.',
  'Ngày [D], đơn vị phát động hiến máu tình nguyện.',
  'Đơn vị đã mua sắm [# bộ máy tính] phục vụ công tác chuyên môn.',
  'Qua tự kiểm tra, đơn vị thu hồi nộp ngân sách [M triệu đồng].',
  'Có [# sáng kiến] được công nhận cấp cơ sở.',
  'Đơn vị đã ban hành [Công văn số 7#/VP-HC ngày D] về nội dung trên.',
  'Hơn [#00 lượt người] đã truy cập chuyên trang tuyên truyền.',
];

const withoutFigures = [
  'Kết quả này được [Báo Nhân Dân] đăng tin, biểu dương.',
  'Đơn vị đã ký thỏa thuận hợp tác với [Tập đoàn Viễn thông Á Châu].',
  'Chuyên gia tư vấn là [Phó Giáo sư Lâm Quang Diệu].',
  'Đoàn công tác của [tỉnh Xiêng Khoảng] đã đến học tập mô hình.',
  'Đơn vị vinh dự [được tặng Cờ thi đua của Chính phủ].',
  'Buổi tổng kết có sự tham dự của đồng chí [Trương Văn Hạnh], Bí thư Đảng ủy khối.',
  'Đơn vị đã phối hợp với [Công ty Cổ phần Giải pháp Đại Việt] lắp đặt thiết bị.',
  'Toàn bộ trụ sở mới tại [phường Tân Quý Đông] đã được bàn giao.',
];

/** Where a sentence may be added: after a sentence that ends a paragraph of prose. */
function ends(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ text, slot }, at) =>
    !slot &&
    /\.$/.test(text) &&
    !/\.\/\.$/.test(text) &&
    (pieces[at + 1]?.text === '\n\n' || at === pieces.length - 1) &&
    !/^\d\. /.test(text)
      ? [at]
      : [],
  );
}

function added(pieces: readonly Piece[], rng: Rng, sentence: string, kind: string): ReturnType<Fault> {
  const places = ends(pieces);
  if (places.length === 0) return undefined;
  const at = rng.pick(places) + 1;
  const quote = /\[([^\]]+)\]/.exec(sentence)![1]!;
  const piece: Piece = { text: ` ${sentence.replace(/[[\]]/g, '')}`, kept: false };
  return { pieces: [...pieces.slice(0, at), piece, ...pieces.slice(at)], labels: [{ kind, at, quote }] };
}

const inventedFigures: Fault = ({ scene, pieces, rng }) => {
  const known = said(scene);
  let count = rng.int(11, 48);
  while (known.has(count)) count += 1;
  const text = rng
    .pick(withFigures)
    .replace('#', number(count))
    .replace('[M ', `[${number(count + 0.5)} `)
    .replace(/D(?=\])/, date(dayIn(scene.span, rng.next())));
  return added(pieces, rng, text, 'unsupported');
};

const invented: Fault = ({ pieces, rng }) => added(pieces, rng, rng.pick(withoutFigures), 'unsupported');

const lastLabel =
  (how: 'last' | 'year'): Fault =>
  ({ scene, pieces, rng }) => {
    const at = rng.pick(placesOf(pieces, ['label']));
    const { text, slot } = pieces[at]!;
    const wrong = how === 'last' ? shift(scene.span, -1) : { ...scene.span, year: scene.span.year - 1 };
    const long = slot!.id === 'KY' || / năm \d/.test(text);
    const told = label(wrong, long);
    const shaped =
      slot!.id === 'KY'
        ? told.toUpperCase()
        : /^\p{Lu}/u.test(text)
          ? told[0]!.toUpperCase() + told.slice(1)
          : told;
    return put(pieces, at, shaped, 'stale');
  };

const nextLabel: Fault = ({ scene, pieces }) => {
  const at = placesOf(pieces, ['next'])[0];
  return at === undefined ? undefined : put(pieces, at, label(scene.span, true).toUpperCase(), 'stale');
};

/** A sentence of the last report told again, label and all. */
const toldAgain: Fault = ({ scene, pieces, rng }) => {
  const old = scene.world.previous.find((paragraph) => paragraph.includes('{Ky}'))!;
  const sentence = old.slice(old.indexOf('{Ky}')).split(/(?<=\}[^{}]*\.) /)[0]!;
  const told = render(open(sentence), scene, true)
    .map(({ text }) => text)
    .join('');
  const name = label(shift(scene.span, -1));
  return added(pieces, rng, told.replace(/^[^,]+/, `[${name[0]!.toUpperCase()}${name.slice(1)}]`), 'stale');
};

const swapHeading =
  (roman: boolean): Fault =>
  ({ pieces, rng }) => {
    const places = pieces.flatMap(({ text }, at) =>
      (roman ? /^[IVX]+\. / : /^\d\. \p{Lu}/u).test(text) && (at === 0 || pieces[at - 1]!.text === '\n\n')
        ? [at]
        : [],
    );
    if (places.length < 2) return undefined;
    const at = rng.pick(places.slice(1));
    const text = pieces[at]!.text.replace(/^(?:[IVX]+|\d)/, (mark) =>
      roman ? rng.pick(['I', 'III', '2']) : String(Number(mark) + rng.pick([-1, 1])),
    );
    return put(pieces, at, text, 'form', text.slice(0, 40).trim());
  };

const endMark: Fault = ({ pieces, rng }) => {
  const places = ends(pieces).slice(0, -1);
  if (places.length === 0) return undefined;
  const at = rng.pick(places);
  const text = `${pieces[at]!.text.slice(0, -1)}./.`;
  return put(pieces, at, text, 'form', text.slice(-24).trim());
};

const undatedFirst: Fault = ({ pieces }) => {
  const at = placesOf(pieces, ['cite'])[0];
  if (at === undefined) return undefined;
  const text = pieces[at]!.text.replace(/ ngày .*$/, '');
  return put(pieces, at, text, 'form');
};

const twoSpellings: Fault = ({ pieces, rng }) => {
  const at = placesOf(pieces, ['name'])[0];
  const name = at === undefined ? undefined : pieces[at]!.text;
  if (!name || /^đồng chí|^nghệ nhân|^xã /.test(name)) return undefined;
  const tail = / (\p{Lu})(\p{L}+)$/u;
  if (!tail.test(name)) return undefined;
  const other = name.replace(tail, (_, first: string, rest: string) => ` ${first.toLowerCase()}${rest}`);
  return added(pieces, rng, `Nội dung làm việc đã được thông báo tới [${other}].`, 'form');
};

/** Sentences added, labels left, headings and marks out of order: family → fault. */
export const sentenceFaults: Record<string, Fault> = {
  'unsupported invented': inventedFigures,
  'unsupported invented again': inventedFigures,
  'unsupported invented name': invented,
  'stale label': lastLabel('last'),
  'stale year': lastLabel('year'),
  'stale next': nextLabel,
  'stale told again': toldAgain,
  'form heading': swapHeading(false),
  'form part': swapHeading(true),
  'form end mark': endMark,
  'form undated first': undatedFirst,
  'form two spellings': twoSpellings,
};
