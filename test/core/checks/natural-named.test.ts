import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, number, type Row, words } from './natural-support.ts';

/* Bodies, places, lines, feasts, laws and papers: called by part of another name, pointed back at, or left from last month. */

const paper = (figure: string, date: string, title: string): EvalAnswer => ({
  ...{ id: 'vb', label: 'Văn bản', type: 'reference', text: `KH ${figure} ${title}` },
  value: { type: 'Kế hoạch', number: figure, date, issuer: 'Sở Nội vụ', title },
});

const rows: Row[] = [
  [
    'an event pointed back at',
    [event('hn', 'Hội thảo với chủ trang trại nuôi ong', '2024-06-07', 46, 'Hội trường Sở')],
    '',
    'Ngày 07/6/2024, Sở tổ chức Hội thảo với chủ trang trại nuôi ong, 46 người dự. Ý kiến tại hội thảo vừa nêu được tổng hợp; 46 người dự hội thảo nói trên đều nhận tài liệu.',
    ['với chủ trang trại nuôi ong, 46', 'với chủ trang trại nuôi hươu, 46'],
    ['unsupported trại nuôi hươu'],
  ],
  [
    'two bodies, each of which has a source',
    [
      number('xem', 'Số lượt người xem Nhà hát tỉnh', 900, 'lượt người'),
      number('doc', 'Số lượt người đọc Thư viện tỉnh', 300, 'lượt người'),
    ],
    'Tháng 5/2024, Nhà hát tỉnh đón 700 lượt người, Thư viện tỉnh đón 250 lượt người.',
    'Nhà hát tỉnh đón 900 lượt người, Thư viện tỉnh đón 300 lượt người. Thư viện tỉnh và Nhà hát tỉnh đón 1.200 lượt người.',
    ['Thư viện tỉnh và Nhà hát tỉnh', 'Thư viện tỉnh và Bảo tàng tỉnh'],
    ['unsupported Thư viện tỉnh và Bảo tàng tỉnh'],
  ],
  [
    'a place called by part of the name of another',
    [words('db', 'Địa bàn rà soát', 'xã Đông Trà Giang')],
    'Tháng 5/2024, rà soát 12 hộ.',
    'Việc rà soát được làm tại xã Đông Trà Giang.',
    ['xã Đông Trà Giang', 'xã Trà Giang'],
    ['unsupported xã Trà Giang'],
  ],
  [
    'a part of a body for another part',
    [words('nhat', 'Đơn vị đạt giải Nhất', 'Chi đoàn Thanh tra Sở')],
    '',
    'Giải Nhất cầu lông thuộc về Chi đoàn Thanh tra Sở.',
    ['Chi đoàn Thanh tra Sở', 'Chi đoàn Văn phòng Sở'],
    ['unsupported Chi đoàn Văn'],
  ],
  [
    'a line called by its number',
    [number('tin', 'Số tin tiếp nhận qua Tổng đài 1022', 64, 'tin')],
    'Tháng 5/2024, tiếp nhận 51 tin qua Tổng đài dịch vụ công của tỉnh 1022.',
    'Sở tiếp nhận 64 tin qua Tổng đài dịch vụ công của tỉnh 1022, tăng 13 tin so với tháng trước.',
    ['tỉnh 1022', 'tỉnh 1020'],
    ['unsupported Tổng đài dịch vụ công của tỉnh 1020'],
  ],
  [
    'a feast for another',
    [number('qua', 'Số suất quà tặng trẻ em dịp Tết Trung thu', 450, 'suất quà')],
    'Tháng 5/2024, tặng 40 suất quà.',
    'Nhân dịp Tết Trung thu, Quỹ tặng trẻ em 450 suất quà.',
    ['Tết Trung thu', 'Tết Nguyên đán'],
    ['unsupported Nguyên đán'],
  ],
  [
    'a law of a standing sentence, longer by a word',
    [number('hs', 'Số hồ sơ', 12, 'hồ sơ')],
    'Hồ sơ được lưu trữ theo một số điều của Luật Lưu trữ và quy chế của cơ quan. Tháng 5/2024, có 10 hồ sơ.',
    'Hồ sơ được lưu trữ theo một số điều của Luật Lưu trữ và quy chế của cơ quan. Tháng 6/2024, có 12 hồ sơ.',
    ['Luật Lưu trữ và', 'Luật Lưu trữ quốc gia và'],
    ['unsupported Luật Lưu trữ quốc gia'],
  ],
  [
    "last month's paper where the closing speaks of this month's",
    [paper('64/KH-SNV', '2024-06-04', 'thi nâng ngạch công chức')],
    'Tháng 5/2024, Sở ban hành Kế hoạch số 51/KH-SNV ngày 06/5/2024 về kiểm tra công vụ.',
    'Sở ban hành Kế hoạch số 64/KH-SNV ngày 04/6/2024 về thi nâng ngạch công chức; tiếp tục thực hiện Kế hoạch số 51/KH-SNV. Các nội dung tại Kế hoạch số 64/KH-SNV được triển khai đúng tiến độ.',
    ['tại Kế hoạch số 64/KH-SNV', 'tại Kế hoạch số 51/KH-SNV'],
    ['stale Kế hoạch số 51/KH-SNV'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});
