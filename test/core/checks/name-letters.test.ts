import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../src/core/checks/form.ts';
import { answersWith, earlierOf, findingsOf } from './support.ts';

/* Capitals of proper names: as the office wrote them, and as the words before them ask. */

const office = {
  answers: answersWith({
    id: 'don-vi',
    label: 'Nơi tổ chức',
    type: 'text',
    value: 'xã Nậm Khăm, thị xã Buôn Rê; làng Hòa Bình; Trường Tiểu học Vân Lĩnh',
    text: 'ông Lò Văn Pản báo từ Nậm Khăm',
  }),
  earlier: earlierOf(['Sở Nội vụ phối hợp với UBND xã Nậm Khăm và vùng trồng Đắk Glong.'], '2024-04'),
};
const found = (text: string) =>
  findingsOf(checkForm, text, office)
    .filter(({ reason }) => reason.is === 'name-letters' || reason.is === 'two-spellings')
    .map(({ quote, expected }) => `${quote} → ${expected}`);

describe('names that the office wrote', () => {
  it.each([
    ['Đoàn kiểm tra 12 cơ sở tại xã Nậm khăm trong tháng.', 'Nậm khăm → Nậm Khăm'],
    ['Lớp tập huấn được mở ở nậm Khăm.', 'nậm Khăm → Nậm Khăm'],
    ['Sự việc xảy ra tại thị xã Buôn rê.', 'Buôn rê → Buôn Rê'],
    ['Vùng trồng Đắk glong có 30 ha.', 'Đắk glong → Đắk Glong'],
    ['Theo ông Lò văn Pản, nước rút nhanh.', 'Lò văn Pản → Lò Văn Pản'],
    ['Công văn của Sở nội vụ đã đến.', 'Sở nội vụ → Sở Nội vụ'],
    ['Trường tiểu học Vân Lĩnh được sửa.', 'Trường tiểu học → Trường Tiểu học'],
  ])('%s', (text, fault) => expect(found(text)).toEqual([fault]));
});

describe('names that nobody told', () => {
  it.each([
    ['Tại xã Mường lống có tuyết rơi.', 'Mường lống → Mường Lống'],
    ['Tại huyện ea Drăng có mưa đá.', 'ea Drăng → Ea Drăng'],
    ['Đồng chí Trần hữu Cảnh dự.', 'Trần hữu Cảnh → Trần Hữu Cảnh'],
  ])('%s', (text, fault) => expect(found(text)).toEqual([fault]));
});

describe('silent', () => {
  it.each([
    'Người dân làng Hòa Bình giữ gìn hòa bình, an ninh trật tự.',
    'Hòa bình và ổn định được giữ vững; các xã nghèo Tân Lập, Tân Tiến được hỗ trợ.',
    'Xã Nậm Khăm có 12 hộ; huyện đảo Cô Tô đón khách; tỉnh Quảng Trị thực hiện tốt.',
    'Ông Lò Văn Pản cùng các trường tiểu học, phòng nội vụ dự họp.',
    'Bà Lê Thị Hoa tặng Trạm Y tế xã 10 giường; anh Trần làm Tổ trưởng.',
    'TẠI XÃ NẬM KHĂM VÀ SỞ NỘI VỤ',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a syllable of a name that begins another word', () => {
  const autumn = {
    answers: office.answers,
    earlier: earlierOf(['Phong trào “Thu Nhân ái” được duy trì.'], '2024-04'),
  };
  const of = (text: string) =>
    findingsOf(checkForm, text, autumn).filter(
      ({ reason }) => reason.is === 'name-letters' || reason.is === 'two-spellings',
    );
  it('is no other spelling', () =>
    expect(of('Phong trào “Thu Nhân ái” có 40 hộ. Phiên chợ Thu nhân đạo đón 20 hộ.')).toEqual([]));
  it('is no name', () => expect(of('Phiên chợ Thu nhân đạo đón 40 hộ.')).toEqual([]));
  it('in its own word it is', () => expect(of('Phong trào “Thu nhân ái” có 40 hộ.')).toHaveLength(1));
});
