import { count, decimal, doc, event, part, rate, rest, sum, text, type World, zero } from '../world.ts';

/** Taxes, treasury, trade, roads, statistics. */
export const economy: readonly World[] = [
  {
    section: 'thu-ngan-sach',
    periods: ['2022-05', '2023-02', '2024-09', '2023-Q4'],
    asks: [
      sum('tong-thu', 'Tổng thu nội địa', 186000, 640000),
      rate('du-toan', 'Tỷ lệ so với dự toán', 21, 89),
      count('ho-khoan', 'Số hộ kinh doanh nộp thuế khoán', 'hộ kinh doanh', 2200, 5900),
      count('kiem-tra', 'Số cuộc kiểm tra thuế', 'cuộc kiểm tra', 12, 58),
      sum('truy-thu', 'Số tiền truy thu', 640, 3900),
      sum('hoan', 'Số tiền hoàn thuế', 4100, 9700),
      doc(
        'kh',
        'Kế hoạch',
        'Kế hoạch',
        'KH-CT',
        'Cục Thuế tỉnh',
        'thu hồi nợ đọng tiền thuê đất',
        'tuyên truyền hóa đơn điện tử',
      ),
      event('doi-thoai', 'Hội nghị đối thoại', 'hội nghị đối thoại với người nộp thuế', 70, 260),
    ],
    standing: [
      'Ngành thuế bám sát nhiệm vụ được giao, khai thác nguồn thu, chống thất thu và tạo thuận lợi cho người nộp thuế.',
      'Bộ phận hỗ trợ làm việc cả sáng thứ Bảy; tổ tư vấn gồm 06 công chức. Hóa đơn được lưu giữ trong 10 năm.',
    ],
    previous: [
      '{@0} {Ky}, tổng thu nội địa đạt {tong-thu}; cơ quan tiến hành {kiem-tra}, truy thu {truy-thu}; quản lý {ho-khoan} nộp thuế khoán.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, tổng thu nội địa đạt {tong-thu}, {diff tong-thu}<du-toan|, bằng {du-toan} dự toán>.<kh| Cơ quan ban hành {kh} về {kh.t}.>',
      'Cơ quan tiến hành {kiem-tra}<truy-thu|, truy thu {truy-thu}, {grow truy-thu}><hoan|; hoàn thuế {hoan}><ho-khoan|; quản lý {ho-khoan} nộp thuế khoán>. Ngày {doi-thoai.d}, cơ quan tổ chức {doi-thoai.n}, có {doi-thoai.p|đại biểu} tham dự.',
      '{@1} Kết luận của {kiem-tra*} đều được công khai; ý kiến của {doi-thoai.p*|đại biểu} đã được trả lời.',
    ],
    kept: [
      ['06 công chức', '08 công chức'],
      ['trong 10 năm', 'trong 20 năm'],
    ],
    alike: [['truy thu {truy-thu}', 'số tiền truy thu là {truy-thu}']],
  },
  {
    section: 'kho-bac',
    periods: ['2019-11', '2021-04', '2024-12', '2025'],
    asks: [
      sum('giai-ngan', 'Vốn đầu tư công đã giải ngân', 120000, 480000),
      count('du-an', 'Số dự án được thanh toán', 'dự án', 42, 170),
      count('chung-tu', 'Số chứng từ chi', 'chứng từ', 3200, 9800),
      part('truc-tuyen', 'Số chứng từ gửi trực tuyến', 'chứng từ trực tuyến', 'chung-tu', 0.7, 0.97),
      rest('giay', 'Số chứng từ giấy', 'chứng từ giấy', 'chung-tu', 'truc-tuyen'),
      sum('tu-choi', 'Số tiền từ chối thanh toán', 110, 930),
      zero('mat-tien', 'Số vụ thiếu, mất tiền', 'vụ thiếu, mất tiền'),
      text(
        'lanh-dao',
        'Người phụ trách',
        'đồng chí Phạm Quốc Toản, Trưởng phòng Kiểm soát chi',
        'đồng chí Phạm Quốc Toàn, Trưởng phòng Kiểm soát chi',
      ),
    ],
    standing: [
      'Đơn vị thực hiện kiểm soát chi đúng quy trình, rút ngắn thời gian thanh toán còn 01 ngày làm việc.',
      'Giấy tờ mẫu được đăng trên trang thông tin. Kho tiền được kiểm quỹ định kỳ vào ngày cuối tháng, có 03 lớp bảo vệ.',
    ],
    previous: [
      '{@0} {Ky}, vốn đầu tư công giải ngân được {giai-ngan} cho {du-an}; xử lý {chung-tu} chi; từ chối thanh toán {tu-choi}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, vốn đầu tư công giải ngân được {giai-ngan}, {grow giai-ngan}<du-an|, cho {du-an}>. Đơn vị xử lý {chung-tu} chi, {diff chung-tu}, gồm {truc-tuyen} và {giay}.',
      'Qua kiểm soát, đơn vị từ chối thanh toán {tu-choi}; {zero mat-tien|không để xảy ra vụ thiếu, mất tiền|để xảy ra N vụ thiếu, mất tiền}.<lanh-dao| Việc đôn đốc do {lanh-dao} phụ trách.>',
      '{@1} Tỷ lệ chứng từ trực tuyến đạt {pct truc-tuyen/chung-tu}; toàn bộ {giay*} được lưu theo quy định.',
    ],
    kept: [
      ['còn 01 ngày làm việc', 'còn 02 ngày làm việc'],
      ['03 lớp bảo vệ', '02 lớp bảo vệ'],
    ],
    alike: [['gồm {truc-tuyen} và {giay}', 'trong đó {truc-tuyen}, {giay}']],
  },
  {
    section: 'giao-thong-van-tai',
    periods: ['2020-03', '2022-08', '2024-07', '2023-Q2'],
    asks: [
      decimal('duong', 'Chiều dài đường được sửa chữa', 'km', 21, 92),
      count('cau', 'Số cầu yếu được gia cố', 'cầu', 3, 14),
      sum('bao-tri', 'Kinh phí bảo trì', 2400, 9900),
      count('xe', 'Số phương tiện được kiểm tra', 'phương tiện', 640, 2100),
      part('vi-pham', 'Số phương tiện vi phạm', 'phương tiện vi phạm', 'xe', 0.05, 0.15),
      count('giay-phep', 'Số giấy phép lái xe được đổi', 'giấy phép lái xe', 480, 1900),
      doc(
        'ttr',
        'Tờ trình',
        'Tờ trình',
        'TTr-SGTVT',
        'Sở Giao thông vận tải',
        'phê duyệt phương án tổ chức giao thông nút Ngã ba Lâm Thượng',
        'bổ sung biển báo tuyến tránh',
      ),
      text(
        'tuyen',
        'Tuyến đường hoàn thành',
        'tuyến Đường tỉnh 482 đoạn qua xã Minh Tân',
        'tuyến Đường tỉnh 482 đoạn qua xã Minh Hòa',
      ),
    ],
    standing: [
      'Sở chỉ đạo các hạt quản lý tuần tra, phát hiện sớm hư hỏng mặt đường và bảo đảm giao thông thông suốt.',
      'Trạm kiểm tra tải trọng lưu động hoạt động 24/7. Tốc độ tối đa qua khu dân cư là 50 km/h; hộp thư góp ý được mở vào chiều thứ Sáu hằng tuần.',
    ],
    previous: [
      '{@0} {Ky}, Sở tổ chức sửa chữa {duong} đường, gia cố {cau} yếu với kinh phí {bao-tri}; kiểm tra {xe}; đổi {giay-phep}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, Sở tổ chức sửa chữa {duong} đường<cau|, gia cố {cau} yếu><bao-tri|; kinh phí bảo trì là {bao-tri}, {diff bao-tri}>. Sở đã hoàn thành {tuyen}.',
      'Sở trình UBND tỉnh {ttr} {ttr.t}. Lực lượng thanh tra kiểm tra {xe}, phát hiện {vi-pham}, chiếm {pct vi-pham/xe}<giay-phep|; đổi {giay-phep}, {diff giay-phep}>.',
      '{@1} Chủ của {vi-pham*} đã được nhắc nhở; nội dung {ttr.s*} đang được lấy ý kiến.',
    ],
    kept: [
      ['50 km/h', '60 km/h'],
      ['chiều thứ Sáu hằng tuần', 'chiều thứ Ba hằng tuần'],
    ],
    alike: [['Sở đã hoàn thành {tuyen}', 'Đến nay, Sở đã hoàn thành {tuyen}']],
  },
  {
    section: 'xuc-tien-thuong-mai',
    periods: ['2021-10', '2025-02', '2026-03', '2022-Q1'],
    asks: [
      sum('ban-le', 'Tổng mức bán lẻ hàng hóa', 31000, 98000),
      count('gian-hang', 'Số gian hàng', 'gian hàng', 64, 220),
      part('ocop', 'Số gian hàng OCOP', 'gian hàng OCOP', 'gian-hang', 0.2, 0.5),
      count('san', 'Số sản phẩm lên sàn thương mại điện tử', 'sản phẩm', 130, 560),
      count('vu', 'Số vụ kiểm tra thị trường', 'vụ', 17, 66),
      part('xu-ly', 'Số vụ đã xử lý', 'vụ', 'vu', 0.5, 0.9),
      sum('phat', 'Số tiền xử phạt', 120, 720),
      text('hoi-cho', 'Hội chợ', 'Hội chợ Công thương vùng trung du', 'Hội chợ Công thương vùng duyên hải'),
      doc(
        'kh',
        'Kế hoạch',
        'Kế hoạch',
        'KH-SCT',
        'Sở Công Thương',
        'bình ổn thị trường hàng hóa thiết yếu',
        'kết nối cung cầu nông sản',
      ),
    ],
    standing: [
      'Hoạt động kết nối cung cầu được tổ chức thường xuyên, hàng Việt Nam chiếm ưu thế trong hệ thống phân phối.',
      'Sản phẩm tham gia phải có mã truy xuất theo TCVN 12850:2019. Cửa hàng giới thiệu mở cửa từ 08 giờ đến 21 giờ hằng ngày.',
    ],
    previous: [
      '{@0} {Ky}, tổng mức bán lẻ hàng hóa đạt {ban-le}; có {san} lên sàn thương mại điện tử; kiểm tra {vu} việc, xử phạt {phat}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, tổng mức bán lẻ hàng hóa đạt {ban-le}, {grow ban-le}. Sở tổ chức {hoi-cho} với {gian-hang}<ocop|, trong đó có {ocop}, chiếm {pct ocop/gian-hang}>.',
      'Sở ban hành {kh} về {kh.t}<san|; hỗ trợ {san} lên sàn thương mại điện tử, {diff san}>. Lực lượng chức năng kiểm tra {vu} việc, {verb xu-ly|đã xử lý|chưa xử lý} {xu-ly} việc<phat|; xử phạt {phat}>.',
      '{@1} Các chủ hàng của {gian-hang*} đều cam kết niêm yết giá theo {kh.s*}.',
    ],
    kept: [
      ['TCVN 12850:2019', 'TCVN 12580:2019'],
      ['08 giờ đến 21 giờ hằng ngày', '08 giờ đến 22 giờ hằng ngày'],
    ],
    alike: [['xử phạt {phat}', 'số tiền xử phạt là {phat}']],
  },
  {
    section: 'thong-ke',
    periods: ['2022-07', '2024-02', '2025-12', '2024-Q3'],
    asks: [
      count('phieu', 'Số phiếu điều tra', 'phiếu', 1400, 6900),
      part('dien-tu', 'Số phiếu điện tử', 'phiếu điện tử', 'phieu', 0.7, 0.96),
      rest('phieu-giay', 'Số phiếu giấy', 'phiếu giấy', 'phieu', 'dien-tu'),
      count('dieu-tra-vien', 'Số điều tra viên', 'điều tra viên', 48, 210),
      rate('cpi', 'Mức tăng chỉ số giá tiêu dùng', 1, 5),
      count('bao-cao', 'Số báo cáo đã gửi', 'báo cáo', 13, 44),
      zero('sai-sot', 'Số phiếu sai sót', 'phiếu sai sót'),
      event('tap-huan', 'Hội nghị tập huấn', 'hội nghị tập huấn điều tra mức sống dân cư', 52, 180),
    ],
    standing: [
      'Thông tin thống kê được thu thập khách quan, kịp thời, phục vụ tốt sự chỉ đạo của các cấp.',
      'Phần mềm điều tra được nâng cấp lên phiên bản 4.2; máy chủ sao lưu dữ liệu 02 lần mỗi ngày. Số liệu được giữ bí mật theo khoản 1 Điều 57 của Luật Thống kê.',
    ],
    previous: [
      '{@0} {Ky}, cơ quan thu thập {phieu} điều tra, huy động {dieu-tra-vien}; gửi {bao-cao} cho cấp trên.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, cơ quan thu thập {phieu} điều tra, {diff phieu}, gồm {dien-tu} và {phieu-giay}; huy động {dieu-tra-vien}<bao-cao|; gửi {bao-cao} cho cấp trên>.',
      'Cơ quan tổ chức {tap-huan.n} vào ngày {tap-huan.d} với {tap-huan.p|người} tham dự<cpi|; chỉ số giá tiêu dùng tăng {cpi}>. Qua nghiệm thu, {zero sai-sot|không có phiếu sai sót|có N phiếu sai sót}.',
      '{@1} Tỷ lệ phiếu điện tử đạt {pct dien-tu/phieu}; bình quân mỗi điều tra viên thu {mean phieu/dieu-tra-vien|phiếu}. Tài liệu đã gửi đủ cho {dieu-tra-vien*}.',
    ],
    kept: [
      ['phiên bản 4.2', 'phiên bản 2.4'],
      ['02 lần mỗi ngày', '03 lần mỗi ngày'],
      ['khoản 1 Điều 57', 'khoản 1 Điều 75'],
    ],
    alike: [['gồm {dien-tu} và {phieu-giay}', 'trong đó có {dien-tu}, còn lại {phieu-giay}']],
  },
];
