import { describe, expect, it } from 'vitest';
import { checkWriting } from '../../../src/core/checks/text.ts';
import { errors, number, warnings, words } from './natural-support.ts';
import { findingsOf } from './support.ts';

/* Real words of one letter less or another mark, where hardly any word but one stands, or where the kept sentence has another. */

const found = (text: string) =>
  findingsOf(checkWriting, text).map(({ quote, severity }) => `${severity === 'error' ? '' : '? '}${quote}`);

describe('in the place of another word', () => {
  it.each([
    ['Đàn ong tăng 12% so với thắng trước.', 'thắng'],
    ['Trạm mở cửa từ gày 03/6/2024.', 'gày'],
    ['Trong táng 6/2024, trạm cấp 40 thùng ong.', 'táng'],
    ['Tiền bán mật đạt 2,4 tỷ đông, tăng 3%.', 'đông'],
    ['Tiền bán mật đạt 2,4 tỷ đồn.', 'đồn'],
    ['Có 40 thùng ong, tang 06 thùng; 12 hộ nuôi, giám 02 hộ.', 'tang'],
    ['Có 12 hộ nuôi ong, giám 02 hộ.', 'giám'],
    ['UBND tịnh giao chỉ tiêu nuôi ong.', 'tịnh'],
    ['Trạm đón 520 lợt khách.', 'lợt'],
    ['Bình quân 12 người/bổi.', 'bổi'],
    ['Công tác phòng, chồng dịch bệnh trên ong được chú ý.', 'chồng'],
    ['Chất lượng mật được nang lên.', 'nang'],
    ['Hội nuôi ong học tập Chỉ thì số 12 của tỉnh.', 'Chỉ thì'],
    ['Có 12 hộ nuôi ong, dảm 02 hộ.', 'dảm'],
    ['Mật ong loại một triếm 40%.', 'triếm'],
    ['Nghề ong phát triển từ cuối quý II lăm 2023, nay đã ổn định.', 'lăm'],
    ['Các trại triển khi mô hình nuôi ong.', 'triển khi'],
    ['Qua kiểm ra, 26 trại ong đạt yêu cầu.', 'kiểm ra'],
    ['Người nuôi ong giữ đạo đức nghiệp nghề.', '? nghiệp nghề'],
  ])('%s', (text, quote) => expect(found(text)).toContain(quote));

  it.each([
    'Giá mật cao gấp 4 lần, tặng 05 thùng ong, giam 02 đối tượng, giải 3; Sở đăng 02 tin; cặp 2 cầu ong.',
    'Từ 03/6/2024 đến nay 04/6/2024; trong thang máy; đội thắng trước đối thủ; 3 tỷ đồng; 24/24 giờ.',
    'UBND tính toán lại; địa bàn tỉnh; 15 người/hộ; phòng, chống lũ; được nâng lên; được nặng 3 kg.',
    'Chị thị trường hóa nghề ong; quyết định, quyết tâm; bản kế hoạch; Bí thư; nghề nghiệp; hiện thực hóa.',
  ])('silent: %s', (text) => expect(found(text)).toEqual([]));
});

describe('one letter changed in a kept sentence', () => {
  const answers = [number('hs', 'Số hồ sơ', 12, 'hồ sơ')];
  const kept = 'Mật ong được bảo quản trong kho khô và dán nhãn trước khi bán.';
  const previous = `${kept} Tháng 5/2024, có 10 hồ sơ.`;
  const draft = (sentence: string) => `${sentence} Tháng 6/2024, có 12 hồ sơ.`;
  const text = (all: string[]) => all.filter((one) => one.startsWith('text'));

  it.each([
    ['dán nhãn', 'dán nhan', ['text nhan']],
    ['trong kho khô', 'trong kho kho', ['text kho kho']],
    ['trước khi bán', 'trước khi bàn', ['text bàn']],
  ])('%s: %s', (right, wrong, all) => {
    const said = draft(kept.replace(right, wrong));
    expect(text([...errors(answers, previous, said), ...warnings(answers, previous, said)])).toEqual(all);
  });

  it.each([kept, kept.replace('bán', 'giao')])('silent: %s', (sentence) =>
    expect(
      text([...errors(answers, previous, draft(sentence)), ...warnings(answers, previous, draft(sentence))]),
    ).toEqual([]),
  );
});

it('a post in short behind a person in what was typed is no part of the name', () => {
  const typed = {
    ...words('ct', 'Người chủ trì', 'ông Vũ Minh Đạo, Phó Chi cục trưởng'),
    text: 'ông Vũ Minh Đạo PCCTr',
  };
  const draft = (name: string) => `Hội nghị do ông ${name}, Phó Chi cục trưởng chủ trì.`;
  expect(errors([typed], '', draft('Vũ Minh Đạo'))).toEqual([]);
  expect(errors([typed], '', draft('Vũ Minh Đức'))).toEqual(['unsupported Vũ Minh Đức']);
});
