import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { type EvalAnswer, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* Sections of offices of all kinds: what belongs to their wording, and what a slip in it looks like. */

const paper = (id: string, type: string, no: string, date: string, title: string): EvalAnswer => ({
  ...{ id, label: type, type: 'reference' },
  value: { type, number: no, date, issuer: 'Phòng Nội vụ', title },
  text: `${type} ${no} ngày ${date} ${title}`,
});

const rows: Row[] = [
  [
    'a prize that a higher body gave and nobody reported',
    [number('hv', 'Số hội viên kết nạp mới', 325, 'hội viên')],
    '',
    'Kết nạp 325 hội viên.',
    ['Kết nạp 325 hội viên.', 'Kết nạp 325 hội viên. Hội được Trung ương Hội tặng Cờ thi đua.'],
    ['unsupported được Trung ương Hội tặng Cờ thi đua'],
  ],
  [
    'a figure inside an answered title',
    [
      paper(
        'cv',
        'Công văn',
        '203/PNV-CM',
        '2024-06-19',
        'hướng dẫn tổ chức dạy học 02 buổi/ngày năm học mới',
      ),
    ],
    '',
    'Phòng gửi các trường Công văn số 203/PNV-CM ngày 19/6/2024 về việc hướng dẫn tổ chức dạy học 02 buổi/ngày năm học mới.',
    ['203/PNV-CM', '230/PNV-CM'],
    ['unsupported Công văn số 230/PNV-CM ngày 19/6/2024'],
  ],
  [
    'what is joined to a change by a second "với", and its own change turned',
    [
      number('ct', 'Số công trình thanh niên', 14, 'công trình'),
      money('tg', 'Trị giá công trình', 733_000_000),
    ],
    'Tháng 5/2024, thực hiện 17 công trình trị giá 868 triệu đồng.',
    'Triển khai 14 công trình, giảm 03 công trình so với tháng 5/2024 với tổng trị giá 733 triệu đồng, giảm 135 triệu đồng so với tháng trước.',
    ['giảm 135', 'tăng 135'],
    ['polarity tăng 135 triệu đồng'],
  ],
  [
    'what is joined to a growth by "và"',
    [number('kt', 'Số cơ sở được kiểm tra', 100, 'cơ sở'), number('nn', 'Số cơ sở bị nhắc nhở', 11, 'cơ sở')],
    'Tháng 5/2024, kiểm tra 77 cơ sở, có 07 cơ sở bị nhắc nhở.',
    'Có 100 cơ sở được kiểm tra, tăng 29,9% so với tháng 5/2024 và 11 cơ sở bị nhắc nhở.',
    ['29,9%', '25,9%'],
    ['arithmetic tăng 25,9%'],
  ],
  [
    'the day up to which figures are counted, at the end of their sentence',
    [number('tiem', 'Số liều vắc-xin đã tiêm', 12_795, 'liều vắc-xin')],
    'Tháng 5/2024, tiêm 22.749 liều vắc-xin.',
    'Số liệu tiêm 12.795 liều vắc-xin được tính đến hết tháng 6/2024.',
    ['tháng 6/2024', 'tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'last month’s paper under the title of this month’s',
    [paper('tt', 'Tờ trình', '150/TTr-PNV', '2024-06-13', 'bổ sung kinh phí trợ giúp xã hội')],
    'Tháng 5/2024, trình Tờ trình số 116/TTr-PNV ngày 03/5/2024 về phê duyệt danh sách.',
    'Phòng trình UBND huyện Tờ trình số 150/TTr-PNV ngày 13/6/2024 về bổ sung kinh phí trợ giúp xã hội.',
    ['150/TTr-PNV ngày 13/6/2024', '116/TTr-PNV ngày 03/5/2024'],
    ['stale Tờ trình số 116/TTr-PNV ngày 03/5/2024'],
  ],
  [
    'an answer in words of which a standing sentence has the first',
    [
      number('buoi', 'Số buổi tiêm', 36, 'buổi tiêm'),
      words('vx', 'Vắc-xin bổ sung', 'vắc-xin sởi - rubella'),
    ],
    'Vắc-xin được bảo quản ở nhiệt độ thích hợp, có sổ theo dõi hằng ngày.',
    'Tổ chức 36 buổi tiêm bổ sung vắc-xin sởi - rubella. Vắc-xin được bảo quản ở nhiệt độ thích hợp, có sổ theo dõi hằng ngày.',
    [' bổ sung vắc-xin sởi - rubella', ''],
    ['missing vx'],
  ],
  [
    'a body named twice',
    [event('dt', 'Buổi diễn tập chữa cháy', '2024-06-04', 174, 'Chợ Cồn')],
    '',
    'Đội tổ chức Buổi diễn tập chữa cháy tại Chợ Cồn ngày 04/6/2024, có 174 người tham gia.',
    ['Đội tổ chức', 'Đội Đội tổ chức'],
    ['text Đội Đội'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => {
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped).sort()).toEqual([...found].sort());
  });
});

describe('a whole report', () => {
  it('plans under "KẾ HOẠCH THÁNG ..." are of the month to come', () => {
    const answers = [number('khach', 'Số lượt khách', 6_105, 'lượt khách')];
    const report = (month: string) =>
      `BÁO CÁO\nKết quả hoạt động tháng 6 năm 2024\nI. KẾT QUẢ HOẠT ĐỘNG THÁNG 6 NĂM 2024\nBảo tàng đón 6.105 lượt khách.\nII. KẾ HOẠCH ${month} NĂM 2024\n1. Tiếp tục sưu tầm hiện vật./.`;
    const before =
      'BÁO CÁO\nKết quả hoạt động tháng 5 năm 2024\nBảo tàng đón 5.011 lượt khách.\nII. KẾ HOẠCH THÁNG 6 NĂM 2024';
    expect(errors(answers, before, report('THÁNG 7'))).toEqual([]);
    expect(errors(answers, before, report('THÁNG 6'))).toEqual(['stale THÁNG 6 NĂM 2024']);
  });

  it('a sentence whose label is answered anew is no standing one that was lost', () => {
    const answers = [
      number('vu', 'Số vụ kiểm tra', 64, 'vụ kiểm tra'),
      words('mh', 'Mặt hàng trọng điểm', 'xăng dầu và khí hóa lỏng'),
    ];
    const { material, draft } = evalMaterial({
      ...{ id: 'test', section: 'test', period: '2024-06', answers, faults: [] },
      previous: [
        'Cục chỉ đạo các đội bám địa bàn, không để hình thành điểm nóng. Mặt hàng trọng điểm là thực phẩm chức năng. Đường dây nóng được công bố tại các chợ đầu mối.',
      ],
      draft:
        'Cục chỉ đạo các đội bám địa bàn, không để hình thành điểm nóng. Tháng 6/2024, thực hiện 64 vụ kiểm tra, tập trung vào xăng dầu và khí hóa lỏng. Đường dây nóng được công bố tại các chợ đầu mối.',
    });
    expect(check(material, draft).findings).toEqual([]);
  });
});
