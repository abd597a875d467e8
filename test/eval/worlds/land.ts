import { count, decimal, doc, event, part, rest, sum, text, type World, zero } from '../world.ts';

/** Farming, forests, land, weather. */
export const land: readonly World[] = [
  {
    section: 'trong-trot-chan-nuoi',
    periods: ['2020-05', '2023-06', '2025-04', '2024-Q1'],
    asks: [
      decimal('lua', 'Diện tích lúa', 'ha', 2100, 8800),
      part('san-luong', 'Sản lượng thóc', 'tấn', 'lua', 4.8, 6.2),
      count('dan-lon', 'Số lợn hiện có', 'con lợn', 21000, 88000),
      count('tiem', 'Số liều vắc xin', 'liều vắc xin', 12000, 61000),
      sum('ho-tro', 'Kinh phí hỗ trợ giống', 320, 2900),
      zero('o-dich', 'Số ổ dịch tả lợn châu Phi', 'ổ dịch'),
      count('ho', 'Số hộ được hỗ trợ giống', 'hộ', 210, 990),
      text(
        'hop-tac-xa',
        'Đơn vị liên kết',
        'Hợp tác xã Nông nghiệp Đồng Lạng',
        'Hợp tác xã Nông nghiệp Đồng Bành',
      ),
    ],
    standing: [
      'Các địa phương bám sát khung thời vụ, tập trung chăm sóc cây trồng và phòng, chống dịch bệnh cho vật nuôi.',
      'Nông dân áp dụng quy trình “3 giảm 3 tăng” và tiêu chuẩn TCVN 11892-1:2017. Trạm bơm vận hành theo lịch luân phiên 05 ngày một đợt.',
    ],
    previous: [
      '{@0} {Ky}, toàn tỉnh gieo cấy {lua} lúa, sản lượng {san-luong}; đàn lợn có {dan-lon|con}; tiêm {tiem}; hỗ trợ giống cho {ho} với kinh phí {ho-tro}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn tỉnh gieo cấy {lua} lúa, sản lượng {san-luong}, năng suất bình quân {mean san-luong/lua|tấn/ha}<dan-lon|; đàn lợn có {dan-lon|con}, {diff dan-lon|con}>.',
      'Ngành thú y tiêm {tiem}, {grow tiem}; {zero o-dich|không phát sinh ổ dịch|phát sinh N ổ dịch} tả lợn châu Phi. Sở hỗ trợ giống cho {ho}<ho-tro|, kinh phí {ho-tro}>.<hop-tac-xa| Sở hướng dẫn {hop-tac-xa} liên kết tiêu thụ nông sản.>',
      '{@1} Giống lúa đã được bàn giao tận nơi cho {ho*} trước vụ.',
    ],
    kept: [
      ['TCVN 11892-1:2017', 'TCVN 11829-1:2017'],
      ['05 ngày một đợt', '07 ngày một đợt'],
    ],
    alike: [['hỗ trợ giống cho {ho}', 'cấp giống cho {ho}']],
  },
  {
    section: 'bao-ve-rung',
    periods: ['2021-03', '2022-11', '2025-06', '2026-02'],
    asks: [
      decimal('trong-rung', 'Diện tích rừng trồng mới', 'ha', 120, 980),
      count('cay', 'Số cây phân tán', 'cây', 12000, 68000),
      count('tuan-tra', 'Số đợt tuần tra', 'đợt tuần tra', 21, 84),
      count('vu', 'Số vụ vi phạm', 'vụ vi phạm', 5, 28),
      zero('chay', 'Số vụ cháy rừng', 'vụ cháy rừng'),
      sum('dvmtr', 'Tiền dịch vụ môi trường rừng', 1400, 9400),
      doc(
        'cv',
        'Công văn',
        'Công văn',
        'CCKL-QLBVR',
        'Chi cục Kiểm lâm',
        'tăng cường phòng cháy, chữa cháy rừng mùa khô',
        'rà soát ranh giới lâm phận',
      ),
      text(
        'chu-rung',
        'Chủ rừng được kiểm tra',
        'Ban Quản lý rừng phòng hộ Nậm Khao',
        'Ban Quản lý rừng phòng hộ Nậm Khánh',
      ),
    ],
    standing: [
      'Lực lượng kiểm lâm phối hợp với chính quyền cơ sở tuyên truyền người dân không đốt nương trong những ngày nắng nóng.',
      'Các chốt bảo vệ trực 24/24 giờ; mỗi tổ gồm 05 người. Bản đồ hiện trạng có tỷ lệ 1/10.000; quảng trường Cách mạng tháng Tám là nơi tập kết phương tiện.',
    ],
    previous: [
      '{@0} {Ky}, toàn tỉnh trồng mới {trong-rung} rừng, {cay} phân tán; tổ chức {tuan-tra}; phát hiện {vu}; chi trả {dvmtr} dịch vụ môi trường rừng.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn tỉnh trồng mới {trong-rung} rừng, {grow trong-rung}<cay|; trồng {cay} phân tán><tuan-tra|; tổ chức {tuan-tra}>.',
      'Chi cục ban hành {cv} về {cv.t}; {zero chay|không xảy ra vụ cháy rừng|xảy ra N vụ cháy rừng}. Lực lượng chức năng phát hiện {vu}, {diff vu|vụ}<dvmtr|; chi trả {dvmtr} tiền dịch vụ môi trường rừng>.<chu-rung| Chi cục đã kiểm tra phương án phòng cháy của {chu-rung}.>',
      '{@1} Hồ sơ của {vu*} đã chuyển cơ quan có thẩm quyền; nội dung {cv.s*} được phổ biến đến thôn, bản.',
    ],
    kept: [
      ['mỗi tổ gồm 05 người', 'mỗi tổ gồm 07 người'],
      ['1/10.000', '1/25.000'],
    ],
    alike: [['phát hiện {vu}', 'đã phát hiện {vu}']],
  },
  {
    section: 'tai-nguyen-dat-dai',
    periods: ['2022-04', '2023-05', '2023-10', '2022-Q4'],
    asks: [
      count('ho-so', 'Số hồ sơ đất đai tiếp nhận', 'hồ sơ', 1260, 4800),
      part('giai-quyet', 'Số hồ sơ đã giải quyết', 'hồ sơ', 'ho-so', 0.75, 0.97),
      rest('con', 'Số hồ sơ đang giải quyết', 'hồ sơ', 'ho-so', 'giai-quyet'),
      count('gcn', 'Số giấy chứng nhận đã cấp', 'giấy chứng nhận', 420, 1190),
      decimal('thu-hoi', 'Diện tích đất thu hồi', 'ha', 11, 98),
      sum('phat', 'Số tiền xử phạt về môi trường', 130, 960),
      doc(
        'bc',
        'Báo cáo',
        'Báo cáo',
        'BC-STNMT',
        'Sở Tài nguyên và Môi trường',
        'kết quả quan trắc chất lượng nước mặt',
        'hiện trạng bãi rác tạm',
      ),
      text(
        'mo',
        'Đơn vị được kiểm tra',
        'Công ty Cổ phần Khoáng sản Thạch Lâm',
        'Công ty Cổ phần Khoáng sản Thạch Bình',
      ),
    ],
    standing: [
      'Hồ sơ đất đai được tiếp nhận theo cơ chế một cửa liên thông, công khai quy trình và thời hạn trả kết quả.',
      'Trạm quan trắc tự động truyền số liệu 05 phút một lần theo quy chuẩn QCVN 08-MT:2015/BTNMT. Bản đồ địa chính lập theo tỷ lệ 1/2.000.',
    ],
    previous: [
      '{@0} {Ky}, Sở tiếp nhận {ho-so}, đã giải quyết {giai-quyet}, đang giải quyết {con}; cấp {gcn}; thu hồi {thu-hoi} đất; xử phạt {phat}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, Sở tiếp nhận {ho-so}, {diff ho-so}; {verb giai-quyet|đã giải quyết|chưa giải quyết} {giai-quyet}, đạt {pct giai-quyet/ho-so}; đang giải quyết {con}<gcn|; cấp {gcn}, {diff gcn|giấy}>.',
      'Sở gửi {bc} về {bc.t}<thu-hoi|; thu hồi {thu-hoi} đất để thực hiện các công trình công cộng>.<phat| Sở xử phạt vi phạm về môi trường với số tiền {phat}.> Sở đã kiểm tra việc ký quỹ phục hồi môi trường của {mo}.',
      '{@1} Toàn bộ {ho-so*} tiếp nhận đều được quét, lưu trên phần mềm; {bc.s*} được đăng công khai.',
    ],
    kept: [
      ['05 phút một lần', '15 phút một lần'],
      ['1/2.000', '1/5.000'],
      ['QCVN 08-MT:2015/BTNMT', 'QCVN 80-MT:2015/BTNMT'],
    ],
    alike: [['đang giải quyết {con}', 'còn lại {con} đang giải quyết']],
  },
  {
    section: 'khi-tuong-phong-chong-thien-tai',
    periods: ['2019-10', '2021-09', '2024-08', '2024'],
    asks: [
      count('dot', 'Số đợt mưa lớn', 'đợt mưa lớn', 3, 9),
      decimal('mua', 'Lượng mưa trung bình', 'mm', 210, 640),
      count('nha', 'Số nhà bị hư hỏng', 'nhà', 24, 260),
      part('sap', 'Số nhà bị sập', 'nhà sập', 'nha', 0.08, 0.3),
      sum('thiet-hai', 'Giá trị thiệt hại', 9200, 48000),
      zero('chet', 'Số người chết', 'người chết'),
      count('ban-tin', 'Số bản tin cảnh báo', 'bản tin', 31, 130),
      event('dien-tap', 'Buổi diễn tập', 'diễn tập ứng phó lũ quét', 140, 480),
    ],
    standing: [
      'Ban Chỉ huy các cấp quán triệt phương châm bốn tại chỗ, chủ động sơ tán dân khỏi khu vực nguy hiểm.',
      'Mạng lưới gồm 34 điểm đo mưa tự động; số liệu cập nhật 10 phút một lần. Cấp độ rủi ro được thông báo theo 05 cấp.',
    ],
    previous: [
      '{@0} {Ky}, trên địa bàn có {dot}, lượng mưa trung bình {mua}; {nha} bị hư hỏng; thiệt hại {thiet-hai}; phát {ban-tin} cảnh báo.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, trên địa bàn có {dot}<mua|, lượng mưa trung bình {mua}>. Mưa lũ làm {nha} bị hư hỏng, {diff nha}<sap|, trong đó có {sap}, chiếm {pct sap/nha}>; {zero chet|không có người chết|có N người chết}<thiet-hai|; tổng giá trị thiệt hại {thiet-hai}>.',
      'Cơ quan chuyên môn phát {ban-tin} cảnh báo, {grow ban-tin}.<dien-tap| Ngày {dien-tap.d}, địa phương tổ chức {dien-tap.n} với {dien-tap.p|người} tham gia.>',
      '{@1} Chủ của {nha*} đều được thăm hỏi; {ban-tin*} cảnh báo được chuyển đến tận thôn.',
    ],
    kept: [
      ['34 điểm đo mưa', '43 điểm đo mưa'],
      ['10 phút một lần', '30 phút một lần'],
    ],
    alike: [['trên địa bàn có {dot}', 'trên địa bàn xảy ra {dot}']],
  },
];
