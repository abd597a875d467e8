/** The words of the genre: nouns that reports count, and the words around numbers that make them something else than a count. */

/** Nouns that may follow a number (lower case; a comma inside is part of the noun). The longest one that fits is the unit. */
export const countNouns: string[] = (
  'dự án|đề tài|nhiệm vụ|nhiệm vụ KH&CN|nhiệm vụ khoa học và công nghệ|đề tài, dự án|đề án|chương trình|kế hoạch|mô hình|sáng kiến|giải pháp|giải pháp kỹ thuật|sản phẩm|mặt hàng|nhãn hiệu|' +
  'nhãn hiệu tập thể|chỉ dẫn địa lý|văn bằng|văn bằng bảo hộ|bằng sáng chế|kiểu dáng công nghiệp|mã|mã số vùng trồng|mã truy xuất|mã truy xuất nguồn gốc|tiêu chí|chỉ tiêu|chỉ số|' +
  'tổ chức|tổ chức, cá nhân|cá nhân|cá nhân, tổ chức|tổ chức, doanh nghiệp|doanh nghiệp|cơ sở|cơ sở sản xuất|cơ sở sản xuất, kinh doanh|hộ|hộ dân|hộ gia đình|hộ nghèo|hộ kinh doanh|hợp tác xã|htx|' +
  'tổ hợp tác|tổ|nhóm|công ty|trung tâm|trường|trường học|bệnh viện|trạm|trạm y tế|chợ|làng nghề|thôn|thôn dân cư|bản|khu phố|xã|phường|xã, phường|quận|quận, huyện|ấp|xóm|buôn|làng|khóm|sở, ban, ngành, đoàn thể|xã, phường, thị trấn|phường, xã|thị trấn|huyện|' +
  'huyện, thị xã, thành phố|huyện, thành, thị ủy|huyện, thị xã|tỉnh|tỉnh, thành phố|địa phương|sở|sở, ban, ngành|sở, ngành|ngành|cơ quan|cơ quan, đơn vị|đơn vị|đơn vị trực thuộc|phòng|phòng, đơn vị|' +
  'phòng, ban|phòng chuyên môn|ban|hội đồng|hội đồng khoa học|đoàn|đoàn kiểm tra|đoàn công tác|đoàn thanh tra|đoàn đông người|tổ công tác|tổ giúp việc|ban chỉ đạo|chi bộ|đảng bộ|chi hội|chi đoàn|câu lạc bộ|' +
  'hồ sơ|hồ sơ trực tuyến|bộ hồ sơ|bộ|thủ tục|thủ tục hành chính|tthc|dịch vụ công|dịch vụ công trực tuyến|quy trình|quy trình nội bộ|văn bản|văn bản đến|văn bản đi|văn bản ký số|công văn|quyết định|' +
  'nghị quyết|tờ trình|báo cáo|thông báo|giấy mời|quy chế|quy định|kết luận|kết luận thanh tra|hợp đồng|giấy phép|giấy chứng nhận|chứng chỉ|chứng thư|chứng thư số|chữ ký số|phiếu|phiếu khảo sát|' +
  'đơn|đơn thư|đơn khiếu nại|đơn tố cáo|đơn kiến nghị|đơn phản ánh|vụ|vụ việc|vụ khiếu nại|vụ án|kiến nghị|ý kiến|ý kiến góp ý|phản ánh|câu hỏi|cuộc gọi|khiếu nại|tố cáo|trường hợp|tin|tin báo|nội dung|' +
  'lượt|lượt người|lượt công dân|lượt tiếp công dân|lượt tiếp|lượt khách|lượt hộ|lượt đoàn|lượt hồ sơ|lượt doanh nghiệp|lượt cán bộ|lượt truy cập|lượt tra cứu|lượt ý kiến|lượt xe|công dân|người|người dân|người lao động|người dự|' +
  'người tham dự|người tham gia|đại biểu|cán bộ|công chức|viên chức|công chức, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|đảng viên|đoàn viên|hội viên|học viên|học viên nữ|học sinh|sinh viên|' +
  'giáo viên|giảng viên|báo cáo viên|tuyên truyền viên|chuyên gia|nông dân|phụ nữ|thanh niên|trẻ em|thành viên|ủy viên|gia đình|gia đình chính sách|khách|khách mời|đồng chí|lao động|bệnh nhân|đối tượng|tập thể|' +
  'cuộc|cuộc họp|cuộc họp giao ban|cuộc họp chuyên đề|cuộc kiểm tra|cuộc thanh tra|cuộc khảo sát|cuộc thi|cuộc đối thoại|phiên họp|phiên|buổi|buổi họp|buổi làm việc|buổi sinh hoạt|buổi sinh hoạt chuyên đề|buổi đối thoại|' +
  'buổi tập huấn|hội nghị|hội thảo|hội chợ|hội thi|tọa đàm|lớp|lớp tập huấn|khóa|khóa đào tạo|khóa tập huấn|đợt|đợt kiểm tra|đợt ra quân|chuyến|chuyến công tác|chuyên đề|chuyên mục|tiết mục|bài|bài viết|tin, bài|tin bài|' +
  'ấn phẩm|tờ rơi|tài liệu|cuốn|quyển|bản tin|video|phóng sự|băng rôn|pa nô|áp phích|gian hàng|suất|suất quà|phần quà|thẻ|thẻ bảo hiểm|nhà|căn nhà|căn hộ|căn|nhà tình nghĩa|ngôi nhà|công trình|phần việc|tuyến|tuyến đường|cầu|cây|cây xanh|' +
  'thiết bị|máy|máy tính|máy chủ|phương tiện|phương tiện đo|xe|tàu|tàu cá|mẫu|mẫu thử|liều kế|nguồn phóng xạ|tiêu chuẩn|quy chuẩn|tài khoản|phần mềm|cơ sở dữ liệu|hệ thống|ứng dụng|trang|điểm|điểm cầu|vùng|khu|khu vực|cụm|' +
  'vùng trồng|ao|con|đàn|bò|lợn|gia súc|giống|loại|hạng mục|khâu|bước|lĩnh vực|nhóm giải pháp|tổ chức đảng|giải|giải thưởng|giải nhất|giải nhì|giải ba|bằng khen|giấy khen|danh hiệu|huy chương|lô|gói thầu|hình ảnh|tác phẩm|' +
  'hiện vật|mét giá|hộp|cặp|tiết|môn|suất ăn|bữa|lần|nghề|nhu cầu|hợp phần|mục tiêu|vị trí|vị trí việc làm|biên chế|chức danh|lượt học viên|sáng chế|đơn đăng ký|hội|hội viên nông dân|doanh nghiệp khoa học và công nghệ|doanh nghiệp KH&CN|khu dân cư|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|lãnh đạo|chi cục|cửa hàng|nhà máy|trang trại|gia trại|cá thể|trang thông tin|cổng thông tin|tin nhắn|' +
  'lượt xem|lượt theo dõi|lượt tải|lượt khai thác|du khách|con gia súc|con gia cầm|con trâu, bò|con lợn|phòng học|phòng khám|phòng khám đa khoa|lớp học|học kỳ|thẻ bảo hiểm y tế|tờ khai|tờ khai hải quan|đoàn khách|đoàn khách quốc tế|hội nghị tuyên truyền|hội nghị tập huấn|kỳ|kỳ họp|phiên tòa|phiên tòa rút kinh nghiệm|' +
  'ca|ca bệnh|ca mắc|ca mắc mới|ca tử vong|ca cấp cứu|ca phẫu thuật|ổ dịch|giường bệnh|bác sĩ|điều dưỡng|lượt khám|lượt khám bệnh|lượt bệnh nhân|liều|liều vắc xin|mũi tiêm|mẫu xét nghiệm|thai phụ|bà mẹ|trẻ|trẻ sơ sinh|' +
  'vụ việc dân sự|vụ án hình sự|vụ án hành chính|bị cáo|bị can|bản án|thẩm phán|hội thẩm|việc|việc thi hành án|luật sư|công chứng viên|hòa giải viên|trợ giúp viên|tội phạm|vụ phạm pháp|vụ tai nạn|vụ tai nạn giao thông|vụ cháy|vụ vi phạm|vi phạm|lỗi vi phạm|' +
  'lô hàng|lô hàng hóa|container|kiện hàng|bao hàng|bao|bao thuốc lá|điếu|chai|thùng|gói|viên|kiện|tờ khai thuế|hộ khoán|hóa đơn|hóa đơn điện tử|người nộp thuế|mã số thuế|lượt phương tiện|chiến sĩ|quân nhân|dân quân|tân binh|thanh niên nhập ngũ|sĩ quan|khẩu súng|viên đạn|bộ đội|bộ đội xuất ngũ|bộ đội biên phòng|' +
  'chốt|tổ chốt|điểm trường|trường mầm non|trường tiểu học|cán bộ quản lý|thí sinh|bài thi|đề thi|sinh viên tốt nghiệp|suất học bổng|học bổng|thư viện|đầu sách|trang trại chăn nuôi|ao nuôi|lồng bè|tàu thuyền|' +
  'mã số cơ sở|thuê bao|đồng hồ|mã vùng trồng|tổ đội|tổ hòa giải|tổ dân phố|khu tái định cư|lô đất|thửa đất|giấy chứng nhận quyền sử dụng đất|giấy phép xây dựng|giấy phép lái xe|căn cước|thẻ căn cước|hộ chiếu|tài khoản định danh|camera|trạm biến áp|cột điện|bóng đèn|' +
  'đường dây nóng|di tích|lễ hội|điểm du lịch|khách sạn|phòng nghỉ|buổi biểu diễn|vận động viên|huy chương vàng|huy chương bạc|huy chương đồng|chương trình văn nghệ|hộ cận nghèo|người có công|người cao tuổi|người khuyết tật|người nghèo|người thất nghiệp|nạn nhân|thương binh|liệt sĩ|mẹ Việt Nam anh hùng|nhà tạm|ngôi mộ|cọc tiêu|biển báo|cửa khẩu|khẩu|nhân khẩu|kíp trực|kíp mổ|kíp tàu'
).split('|');

/** Units of measure and of time: they may stand right behind the figure without a space. */
export const measures: string[] =
  'ha|m|km|cm|mm|µg|µg/m³|µg/m3|µg/nm³|µg/nm3|μg|μg/m³|μg/m3|μg/nm³|μg/nm3|mg|mg/l|mg/m³|mg/m3|mg/nm³|mg/nm3|dba|db|m2|m²|m3|m³|km2|km²|kg|g|tạ|tấn|tấn/ha|tạ/ha|lít|ml|kw|kwh|mw|mwp|kwp|kva|gb|mb|tb|mbps|lít/ngày|mét|mét vuông|mét khối|héc ta|héc-ta|hecta|sào|ki lô mét|ki-lô-mét|kilômét|kilomet|ki lô gam|ki-lô-gam|kilôgam|giờ|phút|giây|ngày|ngày làm việc|ngày công|ngày khách|tuần|tháng|quý|năm|tuổi|độ|usd|đô la|đô la mỹ|đô-la|đô-la mỹ|đôla|đôla mỹ|đô mỹ|euro|eur|ơ-rô|ơ rô|nhân dân tệ|ndt|cny|rmb|kíp|kíp lào|lak|yên nhật|jpy|won|krw|baht|bạt thái|thb|bảng anh|gbp|bậc|mét dài'.split(
    '|',
  );

/** Words in front of a number that make it a name, a place in an order or a part of a text, never a count. */
export const orderingWords: string[] =
  'khoản|điểm|điều|mục|tiểu mục|chương|phần|phụ lục|tầng|đợt|lần|lần thứ|thứ|khóa|kỳ|kỳ họp thứ|tcvn|qcvn|iso|iec|haccp|vietgap|đề án|chương trình|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận|luật|quốc lộ|ql|tỉnh lộ|đường|trung ương|đại hội|mũi|hạng|bậc|loại|mức độ|mức|cấp độ|cấp|quý|tháng|ngày|năm|năm học|giai đoạn|nhiệm kỳ|biểu|biểu mẫu|biểu số|mẫu|mẫu số|bảng|hình|trang|dòng|cột|tập|quyển|số|số nhà|phòng số|phòng|tổ|tổ số|nhóm|nhóm số|thôn|khu phố|khu vực|khu|vùng|cụm|lớp|khối|phiên bản|ca|vòng|bước|câu|quận|phường|ấp|bản|tiểu khu|lô|thửa|hội trường|kiệt|ngõ|hẻm|điện thoại|đt|sđt|fax|hotline|công nghiệp|cách mạng|covid|top|thế hệ|phiên bản số|văn bản số|báo động|công văn|tờ trình|kế hoạch|báo cáo|thông báo'.split(
    '|',
  );

/** Of these, the ones that are also ordinary words: a count follows them if its noun is one that reports count ("cấp 20 mã", "trong số 15 đơn"). */
export const weakOrderingWords: string[] =
  'số|cấp|bậc|lớp|loại|hạng|nhóm|tổ|khu|vùng|phòng|bản|tập|năm|quý|ngày|tháng|kỳ|phần|chương trình|kế hoạch|báo cáo|quyết định|thông báo|tờ trình|công văn|nghị quyết|kết luận|mức|câu|khối|lô|mẫu|biểu|bảng|hình|trang|cột|dòng|cụm|thôn|khu vực|đường|khu phố|phường|vòng|bước|ca|điểm|công nghiệp|quận|thông tư|giai đoạn|luật'.split(
    '|',
  );

/** Words behind a number that make the two a saying ("3 không", "5 rõ", "01 cửa", "4 tại chỗ"). */
export const sayings: string[] =
  'không|rõ|biết|cùng|có|phải|nhất|tốt|sạch|chống|tại chỗ|cửa|thật|dám|hóa|trong 1|trong những|xung kích|bên|mặt|chiều|đột phá|trụ cột|nhà nông'.split(
    '|',
  );

/** Words that end a noun phrase: what follows is no part of a unit or a name. */
export const stopWords: string[] = (
  'và|với|của|cho|do|từ|đến|về|theo|là|có|được|đã|đang|sẽ|trong|ngoài|thuộc|như|hoặc|hay|cùng|gồm|bao|trên|dưới|để|khi|vào|ra|tại|ở|bị|bằng|nên|thì|mà|nhưng|song|còn|cũng|vẫn|chưa|không|qua|sau|trước|giữa|so|đạt|chiếm|' +
  'tăng|giảm|bình|ước|tính|trình|gửi|báo|nộp|đề|xin|nhận|ký|mời|hướng|phối|tổ|triển|thực|hoàn|ban|phê|bố|quy|công|điều|thành|giao|sửa|bổ|phân|kiểm|đẩy|hỗ|thu|rà|đôn|xây|nâng|kết|đánh|chấn|tăng|quán|tuyên|phổ|tham|tiếp|giải|xử|' +
  'tập|khảo|làm|đăng|thẩm|nghiệm|cấp|sản|tạo|góp|nhằm|vì|nếu|hằng|hàng|mỗi|này|đó|trở|lên|xuống|khóa|khoá|nhiệm|ngày|tháng|năm|quý|đợt|số|các|những|một|hai|đối|căn|cũng|phát|duy|mở|đào|vừa|nay|chủ|dự|đi|rồi|bởi|tự|lập|ủng|thăm|tặng|trao|nghe|phản|khiếu|tố|kiến'
).split('|');

/** Words that hedge a figure ("hơn 1,45 tỷ đồng"). */
export const hedges: string[] =
  'hơn|khoảng|gần|trên|dưới|ít nhất|nhiều nhất|tối thiểu|tối đa|xấp xỉ|chừng|ước|ước đạt|ước khoảng|không quá|không dưới|hơn khoảng|độ|cỡ|ngót'.split(
    '|',
  );

/** Nouns that go with a number word in set phrases ("hai lần", "ba vùng"): no count unless in figures. */
export const vagueNouns: string[] =
  'vùng|khu|khu vực|bước|loại|lần|con|phần|điểm|cấp|ngành|nhà|bộ|mẫu|năm|tháng|ngày|quý|giờ|tuần|giải|độ|tiết|đường|bài|môn|khâu|tỉnh'.split(
    '|',
  );
