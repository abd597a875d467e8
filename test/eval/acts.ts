/**
 * Real acts the examiner is sure of, in sentences that may stand in any section. `from` and `to`: the first and last month in which the citing is right.
 * `wrong` puts one false thing into the sentence, `after` tells since when the whole act is out of force.
 */
export type Act = {
  text: string;
  from: string;
  to?: string;
  wrong: readonly (readonly [right: string, wrong: string])[];
};

export const acts: readonly Act[] = [
  {
    from: '2020-03',
    text: 'Việc soạn thảo, quản lý văn bản được thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    wrong: [
      ['05/3/2020', '15/3/2020'],
      ['30/2020/NĐ-CP', '30/2021/NĐ-CP'],
      ['về công tác văn thư', 'về công tác lưu trữ'],
    ],
  },
  {
    from: '2019-01',
    to: '2025-06',
    text: 'Việc tiếp nhận, trả kết quả được thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.',
    wrong: [
      ['23/4/2018', '23/4/2019'],
      ['của Chính phủ', 'của Thủ tướng Chính phủ'],
    ],
  },
  {
    from: '2022-07',
    text: 'Nhiệm vụ cải cách hành chính bám sát Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.',
    wrong: [
      ['15/7/2021', '15/7/2020'],
      ['15/7/2021', '25/7/2021'],
    ],
  },
  {
    from: '2019-01',
    text: 'Cấp ủy tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    wrong: [
      ['15/5/2016', '15/5/2015'],
      ['của Bộ Chính trị', 'của Chính phủ'],
      ['15/5/2016', '25/5/2016'],
    ],
  },
  {
    from: '2019-01',
    text: 'Cán bộ, công chức chấp hành Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ phê duyệt Đề án Văn hóa công vụ.',
    wrong: [
      ['27/12/2018', '27/12/2019'],
      ['Đề án Văn hóa công vụ', 'Đề án Văn hóa đọc'],
      ['của Thủ tướng Chính phủ', 'của Chính phủ'],
    ],
  },
  {
    from: '2023-08',
    text: 'Dân chủ cơ sở được phát huy theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở.',
    wrong: [
      ['14/8/2023', '18/4/2023'],
      ['59/2023/NĐ-CP', '59/2023/NQ-CP'],
    ],
  },
  {
    from: '2019-01',
    text: 'Đơn vị quán triệt Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị về xây dựng và thực hiện Quy chế dân chủ ở cơ sở.',
    wrong: [
      ['18/02/1998', '18/02/1988'],
      ['30-CT/TW', '03-CT/TW'],
    ],
  },
  {
    from: '2019-01',
    text: 'Việc thực hiện quy chế dân chủ gắn với Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị.',
    wrong: [
      ['07/01/2016', '01/7/2016'],
      ['07/01/2016', '07/01/2015'],
    ],
  },
  {
    from: '2022-02',
    to: '2025-12',
    text: 'Đơn vị phân công đầu mối thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.',
    wrong: [
      ['06/01/2022', '06/01/2021'],
      ['06/QĐ-TTg', '06/NQ-TTg'],
    ],
  },
];

/** Acts no longer in force at the report's date (`after`: first month in which citing them as the rule followed is wrong). */
export const repealed: readonly { text: string; quote: string; after: string }[] = [
  {
    after: '2023-08',
    quote: '04/2015/NĐ-CP',
    text: 'Quy chế dân chủ trong cơ quan được thực hiện theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.',
  },
  {
    after: '2023-09',
    quote: '60/2013/NĐ-CP',
    text: 'Doanh nghiệp nhà nước tổ chức đối thoại theo Nghị định số 60/2013/NĐ-CP ngày 19/6/2013 của Chính phủ.',
  },
  {
    after: '2020-04',
    quote: '110/2004/NĐ-CP',
    text: 'Công tác văn thư tuân thủ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ.',
  },
  {
    after: '2025-08',
    quote: '61/2018/NĐ-CP',
    text: 'Bộ phận một cửa hoạt động theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
  },
];

/** References that deny themselves, in kept text: the type against the symbol or issuer, an impossible date, a year against the date. */
export const selfDenying: readonly { text: string; quote: string }[] = [
  {
    quote: 'Kế hoạch số 37/TTr-UBND',
    text: 'Việc phối hợp liên ngành theo Kế hoạch số 37/TTr-UBND ngày 14/3/2018 của UBND tỉnh được duy trì.',
  },
  {
    quote: 'Quyết định số 412/KH-UBND',
    text: 'Phân cấp quản lý thực hiện theo Quyết định số 412/KH-UBND ngày 20/5/2018 của UBND tỉnh.',
  },
  {
    quote: '31/6/2018',
    text: 'Đơn vị bám sát Kế hoạch số 88/KH-UBND ngày 31/6/2018 của UBND tỉnh về phát triển kinh tế số.',
  },
  {
    quote: '30/02/2018',
    text: 'Đơn vị triển khai Chương trình hành động số 19/CTr-UBND ngày 30/02/2018 của UBND tỉnh.',
  },
  {
    quote: '15/2017/QĐ-UBND ngày 12/4/2018',
    text: 'Đơn vị áp dụng định mức tại Quyết định số 15/2017/QĐ-UBND ngày 12/4/2018 của UBND tỉnh.',
  },
];

/** Standing sentences full of figures that are no facts of any month; for reports from 2022 on. */
export const harmless: readonly string[] = [
  'Cán bộ, công chức thực hiện nghiêm Quy chế làm việc, tăng cường trách nhiệm nêu gương.',
  'Các quyết sách của Đại hội XIII của Đảng được cụ thể hóa thành chương trình hành động.',
  'Bộ phận tiếp nhận vận hành theo cơ chế một cửa, một cửa liên thông.',
  'Cơ quan thực hiện chế độ báo cáo theo khoản 3 Điều 63 của Quy chế nội bộ.',
  'Phòng họp trực tuyến đặt tại tầng 4, phục vụ 24/7.',
  'Tổ chuyên trách Đề án 06 duy trì lịch trực trong giờ hành chính.',
  'Đơn vị không sử dụng ngân sách để tổ chức liên hoan.',
  'Phương châm “4 tại chỗ” và “5 rõ” được quán triệt đến từng bộ phận.',
];
