import { count, doc, event, part, rate, sum, text, type World, zero } from '../world.ts';

/** Health, schools, labour, culture: invented offices, invented figures. */
export const social: readonly World[] = [
  {
    section: 'kham-chua-benh',
    periods: ['2024-03', '2025-08', '2023-11', '2024-01'],
    asks: [
      count('kham', 'Số lượt khám bệnh', 'lượt khám bệnh', 21000, 38000),
      part('noi-tru', 'Số lượt điều trị nội trú', 'lượt điều trị nội trú', 'kham', 0.08, 0.2),
      rate('giuong', 'Công suất sử dụng giường bệnh', 71, 96),
      count('sxh', 'Số ca sốt xuất huyết', 'ca sốt xuất huyết', 14, 95),
      zero('tu-vong', 'Số ca tử vong do sốt xuất huyết', 'ca tử vong'),
      sum('hoa-chat', 'Kinh phí mua hoá chất', 120, 870),
      doc(
        'vb',
        'Văn bản ban hành',
        'Kế hoạch',
        'KH-SYT',
        'Sở Y tế',
        'diệt lăng quăng, phòng, chống sốt xuất huyết tại khu dân cư',
        'giám sát dịch bệnh tại trường học',
      ),
      text(
        'giam-sat',
        'Đơn vị được giám sát',
        'Trung tâm Y tế khu vực Tân Lĩnh',
        'Trung tâm Y tế khu vực Tân Bình',
      ),
    ],
    standing: [
      'Mạng lưới y tế cơ sở được củng cố, bảo đảm thường trực cấp cứu 24/7.',
      'Đường dây nóng tiếp nhận phản ánh của người bệnh được duy trì vào các ngày thứ Hai và thứ Năm hằng tuần. Khoa Dược áp dụng tiêu chuẩn TCVN ISO 9001:2015; kho thuốc đặt tại tầng 3.',
    ],
    previous: [
      '{@0} {Ky}, toàn ngành thực hiện {kham}, trong đó {noi-tru}; ghi nhận {sxh}. Ngành đã ban hành {vb} về {vb.t}; kinh phí mua hoá chất là {hoa-chat}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn ngành thực hiện {kham}, {diff kham|lượt}<noi-tru|, trong đó có {noi-tru}, chiếm {pct noi-tru/kham}><giuong|; công suất sử dụng giường bệnh đạt {giuong}>.',
      'Ngành đã ban hành {vb} về {vb.t}<hoa-chat|; kinh phí mua hoá chất là {hoa-chat}>. Toàn tỉnh ghi nhận {sxh}; {zero tu-vong|không có ca tử vong|có N ca tử vong}.<giam-sat| Sở đã giám sát công tác phòng dịch tại {giam-sat}.>',
      '{@1} Việc tuyên truyền theo {vb.s*} được lồng ghép trong quá trình điều trị {sxh*}.',
    ],
    kept: [
      ['tầng 3', 'tầng 5'],
      ['ISO 9001:2015', 'ISO 9001:2008'],
      ['thứ Hai và thứ Năm hằng tuần', 'thứ Hai và thứ Sáu hằng tuần'],
    ],
    alike: [
      [
        'Toàn tỉnh ghi nhận {sxh}; {zero tu-vong|không có ca tử vong|có N ca tử vong}',
        '{zero tu-vong|Không có ca tử vong|Có N ca tử vong} trong tổng số {sxh} ghi nhận',
      ],
    ],
  },
  {
    section: 'giao-duc-pho-thong',
    periods: ['2022-10', '2024-11', '2025-Q1', '2023-04'],
    asks: [
      count('truong', 'Số trường được kiểm tra', 'trường', 12, 48),
      count('hoc-sinh', 'Số học sinh được cấp học bổng', 'học sinh', 320, 980),
      part('dan-toc', 'Số học sinh dân tộc thiểu số', 'học sinh dân tộc thiểu số', 'hoc-sinh', 0.3, 0.6),
      sum('hoc-bong', 'Kinh phí học bổng', 450, 2400),
      count('giao-vien', 'Số giáo viên được bồi dưỡng', 'giáo viên', 110, 760),
      zero('vi-pham', 'Số trường vi phạm về thu, chi', 'trường vi phạm'),
      event('hoi-thi', 'Hội thi', 'Hội thi giáo viên dạy giỏi cấp tỉnh', 60, 190),
      text('phoi-hop', 'Đơn vị phối hợp', 'Hội Khuyến học tỉnh', 'Hội Cựu giáo chức tỉnh'),
    ],
    standing: [
      'Các cơ sở giáo dục chấp hành nghiêm quy định về công khai thu, chi; sổ góp ý đặt tại phòng bảo vệ của từng trường.',
      'Ngành giáo dục thực hiện xây dựng xã hội học tập gắn với chuyển đổi số; tổ tư vấn học đường họp 02 tuần một lần. Kết luận thanh tra được niêm yết trong 15 ngày theo khoản 2 Điều 12 của Quy chế.',
    ],
    previous: [
      '{@0} {Ky}, Sở kiểm tra {truong}; trao học bổng cho {hoc-sinh} với tổng kinh phí {hoc-bong}; bồi dưỡng {giao-vien}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, Sở kiểm tra {truong}; {zero vi-pham|không có trường vi phạm|có N trường vi phạm} về thu, chi. Sở phối hợp với {phoi-hop} trao học bổng cho {hoc-sinh}<dan-toc|, trong đó có {dan-toc}, chiếm {pct dan-toc/hoc-sinh}><hoc-bong|; tổng kinh phí {hoc-bong}, {diff hoc-bong}>.',
      'Sở bồi dưỡng chuyên môn cho {giao-vien}, {grow giao-vien}.<hoi-thi| Sở đã tổ chức {hoi-thi.n} vào ngày {hoi-thi.d}, có {hoi-thi.p|giáo viên} tham gia.>',
      '{@1} Danh sách {hoc-sinh*} nhận học bổng đã được niêm yết tại {truong*}.',
    ],
    kept: [
      ['02 tuần một lần', '03 tuần một lần'],
      ['trong 15 ngày', 'trong 25 ngày'],
      ['khoản 2 Điều 12', 'khoản 2 Điều 21'],
    ],
    alike: [['trao học bổng cho {hoc-sinh}', 'tặng học bổng cho {hoc-sinh}']],
  },
  {
    section: 'lao-dong-viec-lam',
    periods: ['2021-06', '2023-07', '2024-05', '2022-Q3'],
    asks: [
      count('viec-lam', 'Số lao động được giải quyết việc làm', 'lao động', 1150, 2900),
      part(
        'xuat-khau',
        'Số lao động đi làm việc ở nước ngoài',
        'lao động đi làm việc ở nước ngoài',
        'viec-lam',
        0.05,
        0.2,
      ),
      count('phien', 'Số phiên giao dịch việc làm', 'phiên giao dịch', 3, 9),
      count('that-nghiep', 'Số người hưởng trợ cấp thất nghiệp', 'người', 240, 890),
      sum('tro-cap', 'Kinh phí trợ cấp thất nghiệp', 3200, 9800),
      zero('dinh-cong', 'Số vụ đình công', 'vụ đình công'),
      doc(
        'cv',
        'Văn bản hướng dẫn',
        'Công văn',
        'SLĐTBXH-VLATLĐ',
        'Sở Lao động - Thương binh và Xã hội',
        'rà soát nhu cầu tuyển dụng lao động của doanh nghiệp',
        'báo cáo tình hình trả lương',
      ),
      text(
        'doanh-nghiep',
        'Doanh nghiệp được thanh tra',
        'Công ty TNHH May mặc Phú Lạc',
        'Công ty TNHH May mặc Phú Hải',
      ),
    ],
    standing: [
      'Công tác giải quyết việc làm gắn với giảm nghèo bền vững được các địa phương quan tâm chỉ đạo.',
      'Trung tâm Dịch vụ việc làm mở sàn giao dịch vào ngày 15 và ngày 30 hằng tháng; không sử dụng ngân sách nhà nước để chi tiền thuê gian hàng. Việc tăng cường đối thoại tại nơi làm việc theo Điều 63 của Bộ luật Lao động được duy trì.',
    ],
    previous: [
      '{@0} {Ky}, toàn tỉnh giải quyết việc làm cho {viec-lam}, tổ chức {phien} việc làm; có {that-nghiep} hưởng trợ cấp thất nghiệp với số tiền {tro-cap}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn tỉnh giải quyết việc làm cho {viec-lam}, {grow viec-lam}<xuat-khau|, trong đó có {xuat-khau}, chiếm {pct xuat-khau/viec-lam}><phien|; tổ chức {phien} việc làm>.',
      'Sở ban hành {cv} về {cv.t}. Toàn tỉnh có {that-nghiep} hưởng trợ cấp thất nghiệp<tro-cap|, số tiền {tro-cap}>; {zero dinh-cong|không xảy ra vụ đình công nào|xảy ra N vụ đình công}.<doanh-nghiep| Sở tiến hành thanh tra việc chấp hành pháp luật lao động tại {doanh-nghiep}.>',
      '{@1} Hồ sơ của {that-nghiep*} hưởng trợ cấp được giải quyết đúng thời hạn theo nội dung {cv.s*}.',
    ],
    kept: [
      ['ngày 15 và ngày 30 hằng tháng', 'ngày 05 và ngày 30 hằng tháng'],
      ['Điều 63', 'Điều 36'],
    ],
    alike: [['số tiền {tro-cap}', 'tổng số tiền chi trả là {tro-cap}']],
  },
  {
    section: 'van-hoa-the-thao',
    periods: ['2019-09', '2022-02', '2025-05', '2023-12'],
    asks: [
      count('le-hoi', 'Số lễ hội được tổ chức', 'lễ hội', 4, 19),
      count('khach', 'Số lượt khách tham quan di tích', 'lượt khách', 12400, 46800),
      part('quoc-te', 'Số lượt khách quốc tế', 'lượt khách quốc tế', 'khach', 0.06, 0.2),
      sum('doanh-thu', 'Doanh thu du lịch', 8400, 39000),
      count('buoi-dien', 'Số buổi biểu diễn phục vụ vùng cao', 'buổi biểu diễn', 11, 36),
      event('lien-hoan', 'Liên hoan nghệ thuật', 'Liên hoan dân ca các huyện miền núi', 120, 420),
      text('nghe-nhan', 'Người được tôn vinh', 'nghệ nhân Đinh Thị Xuân Lan', 'nghệ nhân Đinh Thị Xuân Mai'),
      doc(
        'qd',
        'Quyết định của Sở',
        'Quyết định',
        'QĐ-SVHTTDL',
        'Sở Văn hóa, Thể thao và Du lịch',
        'ban hành Quy chế hoạt động của đội chiếu phim lưu động',
        'thành lập Ban Tổ chức giải việt dã',
      ),
    ],
    standing: [
      'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” tiếp tục lan tỏa ở các khu dân cư.',
      'Nhà trưng bày mở cửa từ 07 giờ 30 phút đến 17 giờ, nghỉ ngày thứ Hai. Công trình được xếp hạng theo 04 cấp độ; tỷ lệ bản đồ khoanh vùng là 1/500.',
    ],
    previous: [
      '{@0} {Ky}, các địa phương tổ chức {le-hoi}, đón {khach}, doanh thu du lịch đạt {doanh-thu}; đoàn nghệ thuật thực hiện {buoi-dien}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, các địa phương tổ chức {le-hoi}; các di tích đón {khach}, {diff khach}<quoc-te|, trong đó có {quoc-te}, chiếm {pct quoc-te/khach}><doanh-thu|; doanh thu du lịch đạt {doanh-thu}, {grow doanh-thu}>.',
      '<qd|Giám đốc Sở đã ký {qd} {qd.t}. >Ngày {lien-hoan.d}, Sở tổ chức {lien-hoan.n}, có {lien-hoan.p|diễn viên} tham gia, tôn vinh {nghe-nhan}<buoi-dien|; đoàn nghệ thuật thực hiện {buoi-dien} phục vụ đồng bào vùng cao>.',
      '{@1} Cùng với {lien-hoan.p*|diễn viên} của liên hoan, {le-hoi*} đã góp phần bảo tồn di sản.',
    ],
    kept: [
      ['07 giờ 30 phút đến 17 giờ', '07 giờ 30 phút đến 19 giờ'],
      ['1/500', '1/2000'],
      ['04 cấp độ', '05 cấp độ'],
    ],
    alike: [['các di tích đón {khach}', 'lượng khách đến các di tích đạt {khach}']],
  },
  {
    section: 'bao-hiem-xa-hoi',
    periods: ['2020-08', '2022-12', '2024-Q2', '2023-03'],
    asks: [
      count('tham-gia', 'Số người tham gia bảo hiểm xã hội', 'người tham gia', 41000, 68000),
      part(
        'tu-nguyen',
        'Số người tham gia bảo hiểm xã hội tự nguyện',
        'người tham gia tự nguyện',
        'tham-gia',
        0.1,
        0.25,
      ),
      rate('bao-phu', 'Tỷ lệ bao phủ bảo hiểm y tế', 88, 96),
      sum('thu', 'Số thu bảo hiểm', 98000, 340000),
      count('so', 'Số sổ bảo hiểm xã hội được trả', 'sổ', 1120, 3980),
      count('no', 'Số đơn vị nợ kéo dài', 'đơn vị nợ kéo dài', 12, 47),
      zero('khieu-nai', 'Số đơn khiếu nại', 'đơn khiếu nại'),
      doc(
        'tb',
        'Thông báo',
        'Thông báo',
        'TB-BHXH',
        'Bảo hiểm xã hội tỉnh',
        'lịch chi trả lương hưu tại điểm bưu điện',
        'kết quả đối chiếu công nợ',
      ),
    ],
    standing: [
      'Cơ quan thực hiện tiếp nhận hồ sơ theo cơ chế một cửa, một cửa liên thông; thời gian trả kết quả không quá 05 ngày làm việc.',
      'Lực lượng nhân viên thu được tập huấn 06 tháng một lần. Danh mục gồm 25 thủ tục được công khai trên cổng thông tin.',
    ],
    previous: [
      '{@0} {Ky}, toàn tỉnh có {tham-gia} bảo hiểm xã hội; số thu đạt {thu}; trả {so} bảo hiểm xã hội; còn {no}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn tỉnh có {tham-gia} bảo hiểm xã hội, {diff tham-gia|người}<tu-nguyen|, trong đó có {tu-nguyen}, chiếm {pct tu-nguyen/tham-gia}><bao-phu|; tỷ lệ bao phủ bảo hiểm y tế đạt {bao-phu}>.',
      'Cơ quan ban hành {tb} về {tb.t}; số thu đạt {thu}, {grow thu}<so|; trả {so} bảo hiểm xã hội cho người lao động>. Toàn tỉnh còn {no}; {zero khieu-nai|không phát sinh đơn khiếu nại|phát sinh N đơn khiếu nại}.',
      '{@1} Danh sách {no*} được gửi đến chính quyền các xã, phường.',
    ],
    kept: [
      ['không quá 05 ngày làm việc', 'không quá 15 ngày làm việc'],
      ['25 thủ tục', '52 thủ tục'],
      ['06 tháng một lần', '09 tháng một lần'],
    ],
    alike: [
      ['; trả {so} bảo hiểm xã hội cho người lao động', '; đã trả cho người lao động {so} bảo hiểm xã hội'],
    ],
  },
];
