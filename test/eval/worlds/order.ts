import { count, doc, event, part, rate, rest, sum, text, type World, zero } from '../world.ts';

/** Justice, police, ethnic affairs, digital government, inspection. */
export const order: readonly World[] = [
  {
    section: 'tu-phap-ho-tich',
    periods: ['2020-11', '2022-06', '2024-10', '2025-Q2'],
    asks: [
      count('khai-sinh', 'Số trường hợp đăng ký khai sinh', 'trường hợp khai sinh', 340, 1900),
      count('ket-hon', 'Số cặp đăng ký kết hôn', 'cặp kết hôn', 110, 320),
      count('hoa-giai', 'Số vụ hòa giải', 'vụ', 41, 190),
      part('thanh', 'Số vụ hòa giải thành', 'vụ', 'hoa-giai', 0.7, 0.95),
      count('cuoc', 'Số cuộc tuyên truyền pháp luật', 'cuộc tuyên truyền', 13, 39),
      sum('kinh-phi', 'Kinh phí tuyên truyền', 45, 380),
      doc(
        'qd',
        'Quyết định',
        'Quyết định',
        'QĐ-STP',
        'Sở Tư pháp',
        'thành lập Đoàn kiểm tra công tác hộ tịch',
        'ban hành Quy chế cộng tác viên',
      ),
      text(
        'bao-cao-vien',
        'Báo cáo viên',
        'đồng chí Võ Minh Khuê, Trưởng phòng Phổ biến, giáo dục pháp luật',
        'đồng chí Võ Minh Khoa, Trưởng phòng Phổ biến, giáo dục pháp luật',
      ),
    ],
    standing: [
      'Công tác hộ tịch được thực hiện đúng trình tự, tạo thuận lợi cho người dân khi có yêu cầu.',
      'Tổ hòa giải gồm từ 03 đến 07 hòa giải viên. Tủ sách pháp luật mở cửa vào thứ Ba và thứ Năm hằng tuần; hội đồng phối hợp họp 06 tháng một lần.',
    ],
    previous: [
      '{@0} {Ky}, toàn tỉnh đăng ký {khai-sinh}, {ket-hon}; tiến hành {hoa-giai} hòa giải; tổ chức {cuoc} pháp luật với kinh phí {kinh-phi}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, toàn tỉnh đăng ký {khai-sinh}, {diff khai-sinh|trường hợp}<ket-hon|; đăng ký {ket-hon}>. Giám đốc Sở ký {qd} {qd.t}.',
      'Các tổ hòa giải tiếp nhận {hoa-giai}, {verb thanh|hòa giải thành|chưa hòa giải thành} {thanh}, đạt {pct thanh/hoa-giai}. Sở tổ chức {cuoc} pháp luật<kinh-phi|, kinh phí {kinh-phi}, {diff kinh-phi}><bao-cao-vien|; báo cáo viên là {bao-cao-vien}>.',
      '{@1} Tài liệu của {cuoc*} được gửi đến thôn, bản theo {qd.s*}.',
    ],
    kept: [
      ['từ 03 đến 07 hòa giải viên', 'từ 03 đến 09 hòa giải viên'],
      ['thứ Ba và thứ Năm hằng tuần', 'thứ Ba và thứ Sáu hằng tuần'],
      ['06 tháng một lần', '03 tháng một lần'],
    ],
    alike: [['đạt {pct thanh/hoa-giai}', 'tỷ lệ hòa giải thành đạt {pct thanh/hoa-giai}']],
  },
  {
    section: 'cong-an-xa',
    periods: ['2022-12', '2023-08', '2024-06', '2023-09'],
    asks: [
      count('can-cuoc', 'Số hồ sơ căn cước thu nhận', 'hồ sơ căn cước', 210, 1900),
      count('tam-tru', 'Số nhân khẩu đăng ký tạm trú', 'nhân khẩu', 110, 690),
      count('vu', 'Số vụ việc về trật tự xã hội', 'vụ việc', 6, 29),
      part('lam-ro', 'Số vụ việc đã làm rõ', 'vụ việc', 'vu', 0.6, 0.9),
      zero('chay', 'Số vụ cháy, nổ', 'vụ cháy, nổ'),
      sum('phat', 'Tiền xử phạt vi phạm hành chính', 24, 190),
      count('tuan-tra', 'Số lượt tuần tra đêm', 'lượt tuần tra', 31, 96),
      event('dien-dan', 'Diễn đàn', 'diễn đàn Công an lắng nghe ý kiến Nhân dân', 90, 330),
    ],
    standing: [
      'Công an xã duy trì nghiêm chế độ trực ban, trực chiến, nắm chắc tình hình địa bàn.',
      'Mô hình “Camera an ninh” gồm 18 điểm, lưu hình ảnh trong 30 ngày. Hòm thư tố giác mở khóa vào sáng thứ Hai hằng tuần; việc cấp thẻ thực hiện theo Đề án 06.',
    ],
    previous: [
      '{@0} {Ky}, Công an xã thu nhận {can-cuoc}; đăng ký tạm trú cho {tam-tru}; xảy ra {vu}; tổ chức {tuan-tra} đêm; xử phạt {phat}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, Công an xã thu nhận {can-cuoc}, {grow can-cuoc}<tam-tru|; đăng ký tạm trú cho {tam-tru}>; xảy ra {vu}, {verb lam-ro|đã làm rõ|chưa làm rõ} {lam-ro}, đạt {pct lam-ro/vu}; {zero chay|không xảy ra vụ cháy, nổ|xảy ra N vụ cháy, nổ}.',
      'Ngày {dien-dan.d}, đơn vị tổ chức {dien-dan.n}, có {dien-dan.p|người} tham dự<tuan-tra|; tổ chức {tuan-tra} đêm, {diff tuan-tra|lượt}><phat|; xử phạt vi phạm hành chính {phat}>.',
      '{@1} Ý kiến của {dien-dan.p*|người} dự diễn đàn được tiếp thu; {can-cuoc*} đã được truyền về cấp trên.',
    ],
    kept: [
      ['gồm 18 điểm', 'gồm 81 điểm'],
      ['trong 30 ngày', 'trong 60 ngày'],
      ['sáng thứ Hai hằng tuần', 'sáng thứ Tư hằng tuần'],
    ],
    alike: [
      [
        '{verb lam-ro|đã làm rõ|chưa làm rõ} {lam-ro}, đạt',
        '{verb lam-ro|đã điều tra, làm rõ|chưa điều tra, làm rõ} {lam-ro}, đạt',
      ],
    ],
  },
  {
    section: 'cong-tac-dan-toc',
    periods: ['2022-09', '2023-01', '2024-05', '2024-Q4'],
    asks: [
      count('nguoi-uy-tin', 'Số người có uy tín được thăm hỏi', 'người có uy tín', 42, 230),
      sum('von', 'Vốn giải ngân chương trình', 12300, 64000),
      rate('ty-le', 'Tỷ lệ giải ngân', 31, 88),
      count('cong-trinh', 'Số công trình hoàn thành', 'công trình', 3, 24),
      count('ho', 'Số hộ được hỗ trợ nước sinh hoạt', 'hộ', 160, 870),
      count('lop', 'Số lớp xóa mù chữ', 'lớp xóa mù chữ', 4, 17),
      doc(
        'ttr',
        'Tờ trình',
        'Tờ trình',
        'TTr-BDT',
        'Ban Dân tộc tỉnh',
        'điều chỉnh kế hoạch vốn sự nghiệp',
        'phân khai kinh phí duy tu',
      ),
      text('xa', 'Xã được kiểm tra', 'xã Nậm Lạnh', 'xã Nậm Giôn'),
    ],
    standing: [
      'Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030 được triển khai đồng bộ.',
      'Đường dây tư vấn bằng tiếng Thái, tiếng Mông hoạt động 05 ngày mỗi tuần. Danh sách thụ hưởng được niêm yết tại nhà văn hóa trong 20 ngày; tổ công tác theo dõi 42 xã khu vực III.',
    ],
    previous: [
      '{@0} {Ky}, vốn giải ngân đạt {von}; hoàn thành {cong-trinh}; hỗ trợ nước sinh hoạt cho {ho}; mở {lop}; thăm hỏi {nguoi-uy-tin}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, vốn giải ngân đạt {von}, {diff von}<ty-le|; tỷ lệ giải ngân đạt {ty-le}>; hoàn thành {cong-trinh}, {diff cong-trinh}.',
      '<ttr|Ban Dân tộc trình UBND tỉnh {ttr} {ttr.t}. >Các địa phương hỗ trợ nước sinh hoạt cho {ho}<lop|; mở {lop}><nguoi-uy-tin|; thăm hỏi {nguoi-uy-tin}>.<xa| Đoàn công tác đã kiểm tra thực tế tại {xa}.>',
      '{@1} Việc bàn giao {cong-trinh*} được thực hiện công khai; {ho*} đều đã có nước sạch.',
    ],
    kept: [
      ['05 ngày mỗi tuần', '07 ngày mỗi tuần'],
      ['trong 20 ngày', 'trong 30 ngày'],
      ['42 xã khu vực III', '24 xã khu vực III'],
    ],
    alike: [['hoàn thành {cong-trinh}', 'đưa vào sử dụng {cong-trinh}']],
  },
  {
    section: 'chuyen-doi-so',
    periods: ['2023-11', '2024-03', '2025-01', '2023-Q3'],
    asks: [
      count('dich-vu', 'Số dịch vụ công trực tuyến', 'dịch vụ công trực tuyến', 640, 1280),
      count('ho-so', 'Số hồ sơ trực tuyến', 'hồ sơ trực tuyến', 4200, 19800),
      rate('so-hoa', 'Tỷ lệ số hóa kết quả', 62, 97),
      count('to', 'Số tổ công nghệ số cộng đồng', 'tổ công nghệ số cộng đồng', 140, 380),
      count('su-co', 'Số lượt tấn công mạng bị chặn', 'lượt tấn công mạng', 21, 99),
      zero('lo', 'Số sự cố lộ, lọt dữ liệu', 'sự cố lộ, lọt dữ liệu'),
      event('hoi-nghi', 'Hội nghị', 'Hội nghị triển khai nền tảng số dùng chung', 85, 290),
      text(
        'chu-tri',
        'Người chủ trì',
        'đồng chí Tạ Thị Hoài Thương, Phó Giám đốc Sở',
        'đồng chí Tạ Thị Hoài Phương, Phó Giám đốc Sở',
      ),
    ],
    standing: [
      'Sở tiếp tục thực hiện hiện đại hoá nền hành chính, lấy người dân làm trung tâm phục vụ.',
      'Trung tâm điều hành thông minh kết nối 16 hệ thống thông tin; mật khẩu được thay 03 tháng một lần. Điểm số PAR INDEX và chỉ số DTI được theo dõi hằng quý.',
    ],
    previous: ['{@0} {Ky}, tỉnh cung cấp {dich-vu}; tiếp nhận {ho-so}; có {to}; ngăn chặn {su-co}.', '{@1}'],
    draft: [
      '{@0} {Ky}, tỉnh cung cấp {dich-vu}, {diff dich-vu|dịch vụ}; tiếp nhận {ho-so}, {grow ho-so}<so-hoa|; tỷ lệ số hóa kết quả đạt {so-hoa}>.',
      'Ngày {hoi-nghi.d}, Sở tổ chức {hoi-nghi.n} do {chu-tri} chủ trì, có {hoi-nghi.p|đại biểu} tham dự<to|; củng cố {to}>. Hệ thống giám sát ngăn chặn {su-co}; {zero lo|không để xảy ra sự cố lộ, lọt dữ liệu|để xảy ra N sự cố lộ, lọt dữ liệu}.',
      '{@1} Ngoài {hoi-nghi.p*|đại biểu} dự trực tiếp, nội dung hội nghị được phát trên môi trường mạng.',
    ],
    kept: [
      ['16 hệ thống thông tin', '61 hệ thống thông tin'],
      ['03 tháng một lần', '09 tháng một lần'],
    ],
    alike: [['tỉnh cung cấp {dich-vu}', 'toàn tỉnh cung cấp {dich-vu}']],
  },
  {
    section: 'thanh-tra-tiep-cong-dan',
    periods: ['2019-12', '2022-03', '2025-07', '2024-04'],
    asks: [
      count('tiep', 'Số lượt tiếp công dân', 'lượt công dân', 41, 290),
      count('don', 'Số đơn tiếp nhận', 'đơn', 21, 140),
      part('xong', 'Số đơn đã giải quyết', 'đơn', 'don', 0.6, 0.95),
      rest('con', 'Số đơn đang giải quyết', 'đơn', 'don', 'xong'),
      count('doan', 'Số cuộc thanh tra', 'cuộc thanh tra', 3, 12),
      sum('thu-hoi', 'Số tiền kiến nghị thu hồi', 210, 980),
      zero('dong-nguoi', 'Số đoàn đông người', 'đoàn đông người'),
      zero('qua-han', 'Số đơn quá hạn', 'đơn quá hạn'),
      doc(
        'kl',
        'Kết luận thanh tra',
        'Thông báo',
        'TB-TTT',
        'Thanh tra tỉnh',
        'kết luận thanh tra tại Trường Trung cấp nghề Yên Phú',
        'lịch tiếp công dân',
      ),
    ],
    standing: [
      'Lãnh đạo cơ quan tiếp công dân theo lịch, nêu cao trách nhiệm người đứng đầu.',
      'Trụ sở bố trí 02 phòng tiếp, niêm yết nội quy theo Điều 9 của Luật Tiếp công dân. Lịch tiếp định kỳ vào ngày 10 và 20 hằng tháng; hội nghị giao ban lần thứ tám đã thống nhất quy chế phối hợp.',
    ],
    previous: [
      '{@0} {Ky}, cơ quan tiếp {tiep}; tiếp nhận {don}, đã giải quyết {xong}, đang giải quyết {con}; tiến hành {doan}; kiến nghị thu hồi {thu-hoi}.',
      '{@1}',
    ],
    draft: [
      '{@0} {Ky}, cơ quan tiếp {tiep}, {diff tiep|lượt}; {zero dong-nguoi|không có đoàn đông người|có N đoàn đông người}. Cơ quan tiếp nhận {don}, {verb xong|đã giải quyết|chưa giải quyết} {xong}, chiếm {pct xong/don}; đang giải quyết {con}; {zero qua-han|không có đơn quá hạn|có N đơn quá hạn}.',
      'Cơ quan tiến hành {doan}, {diff doan|cuộc}<thu-hoi|, kiến nghị thu hồi {thu-hoi}>; ban hành {kl} về {kl.t}.',
      '{@1} Nhìn chung, {don*} đều được phân loại kịp thời; {kl.s*} được công khai.',
    ],
    kept: [
      ['02 phòng tiếp', '03 phòng tiếp'],
      ['ngày 10 và 20 hằng tháng', 'ngày 10 và 25 hằng tháng'],
      ['Điều 9', 'Điều 19'],
    ],
    alike: [
      ['đang giải quyết {con}', 'số còn lại đang giải quyết là {con}'],
      ['; {zero dong-nguoi|không có đoàn đông người|có N đoàn đông người}', ''],
      ['{zero qua-han|không có đơn quá hạn|có N đơn quá hạn}', 'không có đoàn đông người, đơn quá hạn'],
    ],
  },
];
