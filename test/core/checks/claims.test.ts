import { describe, expect, it } from 'vitest';
import { errors, number, words } from './natural-support.ts';

/* Praise, blame, causes and deeds that nobody reported; and the like of them that the answers bear out. */

const answers = [
  number('thu', 'Số hộ nộp thuế điện tử', 640, 'hộ'),
  number('no', 'Số hộ nợ thuế', 42, 'hộ'),
  words('nn', 'Nguyên nhân', 'nợ thuế tăng do các hộ kinh doanh chợ Cam Lộ ngừng bán'),
];
const told =
  'Tháng 6/2024, có 640 hộ nộp thuế điện tử; 42 hộ nợ thuế; nợ thuế tăng do các hộ kinh doanh chợ Cam Lộ ngừng bán.';
const before =
  'Tháng 5/2024, có 600 hộ nộp thuế điện tử. Cán bộ thuế trực tại bộ phận một cửa vào các ngày làm việc.';

describe('claims without a source', () => {
  it.each([
    ['Đây là mức cao nhất khu vực Bắc Trung Bộ.', 'unsupported cao nhất khu vực Bắc Trung Bộ'],
    ['Số hộ nợ thuế thấp nhất trong ba năm qua.', 'unsupported thấp nhất trong ba năm qua'],
    ['Chi cục đứng thứ ba cả nước về thuế điện tử.', 'unsupported đứng thứ ba cả nước'],
    ['Kết quả này thuộc nhóm dẫn đầu cả nước.', 'unsupported thuộc nhóm dẫn đầu cả nước'],
    ['Kết quả thu đã vượt chỉ tiêu Cục Thuế giao.', 'unsupported đã vượt chỉ tiêu Cục Thuế giao'],
    [
      'Số hộ nộp thuế điện tử tăng mạnh so với cùng kỳ năm trước.',
      'unsupported tăng mạnh so với cùng kỳ năm trước',
    ],
    ['Người dân rất phấn khởi.', 'unsupported Người dân rất phấn khởi'],
    ['Các nhà đầu tư đánh giá cao tổ tư vấn.', 'unsupported nhà đầu tư đánh giá cao'],
    [
      'Nợ thuế chủ yếu ở lĩnh vực khai thác khoáng sản.',
      'unsupported chủ yếu ở lĩnh vực khai thác khoáng sản',
    ],
    [
      'Chi cục đã xác minh địa chỉ của toàn bộ hộ bỏ trốn.',
      'unsupported đã xác minh địa chỉ của toàn bộ hộ bỏ trốn',
    ],
    [
      'Nhiều tiểu thương cao tuổi được miễn giảm lệ phí trước bạ.',
      'unsupported Nhiều tiểu thương cao tuổi được miễn giảm lệ phí trước bạ',
    ],
  ])('%s', (claim, finding) => expect(errors(answers, before, `${told} ${claim}`)).toEqual([finding]));
});

describe('what is no claim, or has a source', () => {
  it.each([
    'Số hộ nộp thuế điện tử cao hơn tháng trước 40 hộ.',
    'Chi cục phấn đấu vượt chỉ tiêu được giao.',
    'Nợ thuế tăng chủ yếu do các hộ kinh doanh chợ Cam Lộ ngừng bán.',
    'Nhờ vậy, việc quản lý thuế đi vào nền nếp.',
    'Trong các hộ được theo dõi, nhóm nộp thuế điện tử là nhóm lớn nhất.',
    'Cán bộ thuế đã chủ động nhắc các hộ nộp đúng hạn.',
    'Chi cục đề nghị người dân đánh giá cao thấp bằng phiếu.',
  ])('%s', (more) => expect(errors(answers, before, `${told} ${more}`)).toEqual([]));

  it('a rank, a mood and a plan that answers tell', () => {
    const own = [
      words('hang', 'Xếp hạng', 'chỉ số hài lòng đứng thứ hai toàn tỉnh'),
      words('yk', 'Ý kiến', 'bà con phấn khởi vì đường mới'),
      number('kh', 'Kế hoạch năm', 300, 'km'),
      number('km', 'Chiều dài đường làm mới', 312, 'km'),
    ];
    const draft =
      'Chỉ số hài lòng đứng thứ hai toàn tỉnh. Bà con phấn khởi vì đường mới. Đã làm mới 312 km đường, vượt kế hoạch năm (300 km).';
    expect(errors(own, '', draft)).toEqual([]);
  });
});
