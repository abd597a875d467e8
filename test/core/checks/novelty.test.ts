import { describe, expect, it } from 'vitest';
import { errors, money, number, warnings, words } from './natural-support.ts';

/* Words behind a fact that nobody used: a cause, a source of money, an extent, a quality. */

const answers = [
  number('thap', 'Số tháp canh được sửa', 8, 'tháp canh'),
  number('thuyen', 'Số thuyền máy được cấp', 15, 'thuyền máy'),
  words('viec', 'Nội dung diễn tập', 'chèo thuyền và ném phao cứu sinh'),
];
const before = 'Tháng 5/2024, sửa 05 tháp canh, cấp 09 thuyền máy.';
const of = (draft: string) => errors(answers, before, draft).filter((one) => one !== 'missing viec');
const noted = (draft: string) => warnings(answers, before, draft);

describe('a clause that says nothing new', () => {
  it.each([
    'Trong tháng sửa 08 tháp canh, tăng 03 tháp canh so với tháng trước; cấp 15 thuyền máy.',
    'Sửa 08 tháp canh; cấp 15 thuyền máy, bảo đảm tiến độ.',
    'Sửa 08 tháp canh; cấp 15 thuyền máy. Nhìn chung, 15 thuyền máy được sử dụng hiệu quả, phục vụ tốt nhân dân.',
    'Với 08 tháp canh được sửa, công tác canh phòng từng bước đi vào nền nếp. Cấp 15 thuyền máy.',
    'Sửa 08 tháp canh, cấp 15 thuyền máy; nội dung diễn tập là chèo thuyền và ném phao cứu sinh.',
    'Sửa 08 tháp canh; cấp 15 thuyền máy, góp phần giữ gìn bình yên sông nước.',
  ])('%s', (draft) => expect(of(draft)).toEqual([]));
});

describe('a clause that nobody has said', () => {
  it.each([
    ['Sửa 08 tháp canh bằng gỗ lim; cấp 15 thuyền máy.', 'bằng gỗ lim'],
    ['Sửa 08 tháp canh, do bị mối xông; cấp 15 thuyền máy.', 'do bị mối xông'],
    ['Sửa 08 tháp canh; cấp 15 thuyền máy từ tiền đấu giá vỏ ốc.', 'từ tiền đấu giá vỏ ốc'],
    ['Sửa 08 tháp canh; cấp 15 thuyền máy, chủ yếu cho ngư phủ.', 'chủ yếu cho ngư phủ'],
    [
      'Sửa 08 tháp canh; cấp 15 thuyền máy; các hộ đã đem thuyền ra khơi câu mực.',
      'đã đem thuyền ra khơi câu mực',
    ],
    ['Sửa 08 tháp canh; cấp 15 thuyền máy; thợ rèn khen nước sơn đẹp.', 'thợ rèn khen nước sơn đẹp'],
  ])('%s', (draft, quote) => {
    expect(noted(draft)).toEqual([`unsupported ${quote}`]);
    expect(of(draft)).toEqual([]);
  });
});

describe('a sentence without any figure', () => {
  const text = 'Sửa 08 tháp canh; cấp 15 thuyền máy.';
  it.each([
    'Thanh niên vớt bèo, khơi dòng trên các kênh nhánh',
    'Các bến đò đều được gắn loa báo sương mù và đèn chớp',
    'Ngư phủ được Tỉnh đoàn phát lương khô, dây thừng',
  ])('that nobody has said: %s', (more) => expect(of(`${text} ${more}.`)).toEqual([`unsupported ${more}`]));
  it.each([
    'Nhìn chung, công tác canh phòng từng bước đi vào nền nếp.',
    'Đời sống ngư dân ổn định, trật tự an toàn xã hội được giữ vững.',
    'Các hoạt động thăm hỏi, trao quà đã kịp thời động viên ngư dân.',
  ])('that closes: %s', (more) =>
    expect(errors(answers, before, `${text} ${more}`)).toEqual(['missing viec']),
  );
  it('a deed behind a told one', () =>
    expect(of(`${text.replace('máy.', 'máy')} và được bạn hàng ven sông trao tặng áo phao mới.`)[0]).toMatch(
      /^unsupported .*trao tặng áo phao/,
    ));
  it('praise from above', () =>
    expect(of(`${text} Đội canh đêm được Đảng ủy xã biểu dương.`)).toEqual([
      'unsupported được Đảng ủy xã biểu dương',
    ]));
});

/* As officers tell, join and close what they were asked, in any field. */
describe('an honest closing', () => {
  const gifts = [
    number('qua', 'Số giỏ quà tặng ngư dân', 260, 'giỏ quà'),
    money('tien', 'Trị giá giỏ quà', 130_000_000),
    number('lop', 'Số lớp dạy bơi', 12, 'lớp dạy bơi'),
  ];
  const told = 'Tặng 260 giỏ quà cho ngư dân, trị giá 130 triệu đồng; mở 12 lớp dạy bơi.';
  const all = (more: string) =>
    [errors, warnings].map((of) => of(gifts, 'Tháng 5/2024, tặng 190 giỏ quà.', `${told} ${more}`));
  it.each([
    'Việc mở 12 lớp dạy bơi giúp các gia đình yên tâm, được phụ huynh đồng tình, ủng hộ.',
    'Đã trao 260 giỏ quà cho ngư dân có hoàn cảnh khó khăn.',
    'Tình hình đời sống ngư dân có dấu hiệu khởi sắc, thể hiện ở 12 lớp dạy bơi.',
    'Cả 260 giỏ quà trong tháng cuối mùa được trao kịp thời, đúng đối tượng, không chồng chéo.',
    'Đã mở 12 lớp dạy bơi cho đoàn viên, hội viên vùng sâu, vùng xa.',
    'Với 12 lớp dạy bơi, phong trào tiếp tục được duy trì rộng khắp, đi vào chiều sâu.',
    // How and where a thing told already was done is the author's to say.
    'Đã mở 12 lớp dạy bơi trong hồ nước nóng.',
  ])('%s', (more) => expect(all(more)).toEqual([[], []]));
  it.each([
    ['Đã trao 260 giỏ quà, chủ yếu cho hộ cận nghèo.', 'chủ yếu cho hộ cận nghèo'],
    ['Đã trao 260 giỏ quà, nhờ đoàn viên quyên góp.', 'nhờ đoàn viên quyên góp'],
  ])('%s', (more, quote) => expect(all(more)).toEqual([[], [`unsupported ${quote}`]]));
});

describe('what the rest has not', () => {
  const cellars = [number('ap', 'Số ấp có hầm trú bão', 52, 'ấp'), number('all', 'Tổng số ấp', 80, 'ấp')];
  it('denies no answer', () =>
    expect(
      errors(cellars, '', 'Có 52 ấp có hầm trú bão trên tổng số 80 ấp; còn 28 ấp chưa có hầm trú bão.'),
    ).toEqual([]));
  it('a denial of all does', () =>
    expect(errors(cellars, '', 'Trên tổng số 80 ấp, chưa có ấp có hầm trú bão.')).not.toEqual([]));
});

describe('what follows a paper by which something was set up', () => {
  const papers = [
    {
      id: 'qd',
      label: 'Quyết định',
      type: 'reference' as const,
      value: {
        ...{ type: 'Quyết định', number: '77/QĐ-SXD', date: '2024-06-05', issuer: 'Sở Xây dựng' },
        title: 'kiện toàn Đội phản ứng nhanh',
      },
      text: 'QĐ 77/QĐ-SXD ngày 05/6/2024 kiện toàn Đội phản ứng nhanh',
    },
  ];
  it('is no title', () =>
    expect(
      errors(
        papers,
        '',
        'Đội phản ứng nhanh được kiện toàn theo Quyết định số 77/QĐ-SXD ngày 05/6/2024 tiếp tục theo dõi, nhắc nhở các tổ.',
      ),
    ).toEqual([]));
  it('another title is', () =>
    expect(
      errors(papers, '', 'Sở ban hành Quyết định số 77/QĐ-SXD ngày 05/6/2024 về giải thể ban quản lý chợ.'),
    ).not.toEqual([]));
});
