import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, type Row } from './natural-support.ts';

/* The same in other measures and other nouns, shares of what the sentence in front tells, ways and changes told without the answer's noun. */

const typed = (id: string, label: string, value: number, unit: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'number', value, unit, text },
});

const rows: Row[] = [
  [
    'both answers that the words behind a ratio name',
    [
      number('n', 'Số đơn tiếp nhận', 164, 'đơn'),
      number('t', 'Số đơn giải quyết trước hạn', 131, 'đơn trước hạn'),
      number('d', 'Số đơn giải quyết đúng hạn', 26, 'đơn đúng hạn'),
      number('q', 'Số đơn quá hạn', 7, 'đơn quá hạn'),
    ],
    '',
    'Tiếp nhận 164 đơn, gồm 131 đơn trước hạn, 26 đơn đúng hạn, 07 đơn quá hạn. Nhìn chung, có 157/164 đơn được giải quyết trước hạn và đúng hạn.',
    ['157/164', '175/164'],
    ['unsupported 175/164 đơn'],
  ],
  [
    'a length in metres, beside another one that is asked for in metres',
    [
      number('doan', 'Số đoạn đê được gia cố', 17, 'đoạn'),
      number('de', 'Tổng chiều dài đê được gia cố', 4.35, 'km'),
      number('ke', 'Chiều dài kè đá đã xây', 900, 'm'),
    ],
    '',
    'Trong tháng, số đoạn đê được gia cố là 17 đoạn, dài tổng cộng 4.350 m. Kè đá đã xây dài 900 m.',
    ['4.350 m', '4.530 m'],
    ['unsupported 4.530 m'],
  ],
  [
    'a time in the measure that it has not',
    [number('cho', 'Thời gian chờ cấp phép bình quân', 4.5, 'ngày')],
    '',
    'Trong tháng, thời gian chờ cấp phép bình quân là 4,5 ngày.',
    ['4,5 ngày', '4,5 tuần'],
    ['unsupported 4,5 tuần'],
  ],
  [
    'a price of another weight',
    [money('gia', 'Giá thu mua bình quân 01 kg mủ khô', 38_400)],
    '',
    'Trong tháng, giá thu mua mủ khô bình quân là 38.400 đồng/kg.',
    ['đồng/kg', 'đồng/tấn'],
    ['unsupported 38.400 đồng'],
  ],
  [
    'minutes told again in hours',
    [number('day', 'Thời lượng giảng dạy', 2_160, 'phút')],
    '',
    'Tổng thời lượng giảng dạy là 2.160 phút (tương đương 36 giờ).',
    ['36 giờ', '38 giờ'],
    ['unsupported 38 giờ'],
  ],
  [
    'an average of the noun that it names, told in a sentence before',
    [
      number('suat', 'Số suất học bổng đã trao', 60, 'suất học bổng'),
      number('truong', 'Số trường có học sinh nhận học bổng', 40, 'trường'),
      money('tien', 'Tổng giá trị học bổng', 150_000_000),
    ],
    '',
    'Hội đã trao 60 suất học bổng cho học sinh của 40 trường. Tổng giá trị học bổng là 150 triệu đồng, bình quân 2,5 triệu đồng mỗi suất.',
    ['bình quân 2,5', 'bình quân 3,75'],
    ['arithmetic bình quân 3,75 triệu đồng'],
  ],
  [
    'a fraction of a whole',
    [
      number('cay', 'Số gốc chè đang chăm sóc', 52_000, 'gốc chè'),
      number('shan', 'Số gốc chè shan', 39_000, 'gốc chè shan'),
    ],
    '',
    'Số gốc chè đang chăm sóc là 52.000 gốc; riêng chè shan có 39.000 gốc, chiếm 3/4 tổng số.',
    ['3/4 tổng', '2/5 tổng'],
    ['unsupported 2/5 tổng'],
  ],
  [
    'a share of the whole in the sentence in front',
    [number('ca', 'Sản lượng cá', 33.6, 'nghìn tấn'), number('tom', 'Sản lượng tôm', 14.4, 'nghìn tấn')],
    'Tháng 5/2024, sản lượng cá đạt 32 nghìn tấn, sản lượng tôm 12 nghìn tấn.',
    'Tổng sản lượng thủy sản đạt 48 nghìn tấn. Trong đó: cá 33,6 nghìn tấn, chiếm 70% và tăng 5% so với tháng 5/2024 (32 nghìn tấn); tôm 14,4 nghìn tấn.',
    ['70%', '73%'],
    ['unsupported 73%'],
  ],
  [
    'a change in people with what there was behind it',
    [
      typed('the', 'Số thẻ cộng tác viên cấp mới', 74, 'thẻ', 'cấp 74 thẻ'),
      number('ctv', 'Tổng số cộng tác viên có thẻ', 915, 'cộng tác viên'),
      number('lop', 'Số người dự lớp bồi dưỡng', 180, 'người'),
    ],
    'Tháng 5/2024, cấp 60 thẻ; tổng số cộng tác viên là 841 người.',
    'Trong tháng, cấp 74 thẻ cộng tác viên. Lũy kế toàn tỉnh có 915 cộng tác viên được cấp thẻ, tăng 74 người so với tháng trước (841 người). Lớp bồi dưỡng có 180 người dự.',
    ['tăng 74 người', 'tăng 47 người'],
    ['unsupported 47 người'],
  ],
  [
    'so much of those of another contest last month, without the figure of now',
    [
      number('vdv', 'Số vận động viên dự giải', 936, 'vận động viên'),
      number('dv', 'Số đơn vị', 48, 'đơn vị'),
      number('nu', 'Số vận động viên nữ', 585, 'vận động viên'),
      number('hc', 'Số huy chương', 117, 'huy chương'),
    ],
    'Tháng 5/2024, Giải bơi học sinh thu hút 780 vận động viên của 36 đơn vị, trao 96 huy chương.',
    'Giải điền kinh tháng 6/2024 có 936 vận động viên của 48 đơn vị; vận động viên nữ là 585 người, chiếm 62,5%. Số vận động viên bằng 120% số vận động viên dự Giải bơi học sinh tháng 5/2024. Ban Tổ chức trao 117 huy chương.',
    ['120%', '130%'],
    ['unsupported 130%'],
  ],
  [
    'where a way led, told in another noun of people',
    [
      number('bn', 'Số bệnh nhân sốt rét được phát hiện', 64, 'bệnh nhân'),
      number('nang', 'Số bệnh nhân sốt rét ác tính', 3, 'bệnh nhân sốt rét ác tính'),
      number('mang', 'Số người ngủ màn tẩm hóa chất phòng sốt rét', 512, 'người'),
    ],
    'Tháng 5/2024, có 70 bệnh nhân sốt rét, 05 bệnh nhân sốt rét ác tính; 480 người ngủ màn tẩm hóa chất.',
    'Trong tháng phát hiện 64 bệnh nhân sốt rét; số bệnh nhân sốt rét ác tính giảm từ 05 xuống còn 03 người. Có 512 người ngủ màn tẩm hóa chất phòng sốt rét.',
    ['còn 03 người', 'còn 04 người'],
    ['unsupported 04 người'],
  ],
  [
    'soldiers, whom no other noun counts',
    [
      typed('bd', 'Số bộ đội xuất ngũ học lái xe', 268, 'người', '268 ng'),
      typed('vl', 'Số bộ đội xuất ngũ có việc làm', 91, 'người', '91 ng'),
    ],
    '',
    'Trung tâm dạy lái xe cho 268 bộ đội xuất ngũ; 91 người có việc làm.',
    ['268 bộ đội', '286 bộ đội'],
    ['unsupported 286 bộ đội xuất ngũ'],
  ],
  [
    'what was edited last month is counted',
    [number('to', 'Số tờ bản đồ hiện trạng', 315, 'tờ')],
    'Tháng 5/2024, trung tâm biên tập 270 tờ bản đồ hiện trạng.',
    'Đã biên tập 315 tờ bản đồ hiện trạng, tăng 45 tờ.',
    ['tăng 45 tờ', 'tăng 54 tờ'],
    ['unsupported 54 tờ'],
  ],
  [
    'the noun that the officer typed, and the change in it',
    [typed('may', 'Số thiết bị siêu âm được kiểm định', 31, 'thiết bị siêu âm', '31 máy siêu âm')],
    'Tháng 5/2024, trung tâm kiểm định 27 thiết bị siêu âm.',
    'Trong tháng đã kiểm định 31 máy siêu âm, nhiều hơn tháng trước 04 máy.',
    ['31 máy', '37 máy'],
    ['unsupported 37 máy', 'unsupported 04 máy', 'missing may'],
  ],
  [
    'a share of those there, the rest told in passing',
    [number('hv', 'Tổng số hội viên', 62, 'hội viên'), number('du', 'Số hội viên dự họp', 59, 'hội viên')],
    '',
    'Trong tổng số 62 hội viên có 59 đồng chí dự họp, vắng 03 đồng chí, tương ứng 95,2%.',
    ['95,2%', '97,2%'],
    ['arithmetic tương ứng 97,2%'],
  ],
];

describe('figures in other measures and other nouns', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [right, wrong], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(right, wrong);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });
});
