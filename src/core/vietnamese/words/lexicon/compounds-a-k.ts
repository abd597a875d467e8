/**
 * Words of two syllables that reports of public bodies use, one first syllable a line with every second syllable it takes; first syllables
 * from a to k. Written for this project; tone marks in the style "hóa", "thủy". A syllable missing here stays unknown, never wrong.
 */
export const compoundsAToK = `
a: dua phiến lô
ai: cập nấy oán
am: hiểu tường
an: toàn ninh sinh táng tâm ủi dân lành nhàn cư bài khang giang biên nghỉ vị trí nguy thần lạc tọa bình thái hòa
anh: em hùng chị dũng minh linh ninh tuấn văn
ao: hồ ước cá nuôi tù
áo: quần ấm dài mưa phao bào choàng
ảo: thuật tưởng giác
áp: dụng lực đặt thấp phích giải đảo bức chế lên thuế
ác: liệt tính độc mộng nghiệt quỷ cảm
ách: tắc thống
ảnh: hưởng viện chụp nghệ tư
ánh: sáng nắng mắt nhìn
ám: ảnh chỉ hiệu sát muội
án: phí treo mạng tù tử lệ ngữ binh phạt sơ
âm: nhạc thanh tính lượng mưu hưởng ỉ điệu hộ lịch vang u ấm
ẩm: thực ướt thấp mốc
ấm: áp no cúng ức
ân: cần hận nghĩa xá huệ tình nhân
ẩn: danh chứa nấp náu số dật
ấn: định phẩm tượng độ hành chỉ loát
ấp: ủ trứng
âu: lo yếm châu
ăn: uống mòn mặc ở cắp năn trưa khớp sáng tối nên bớt tết
ban: hành bố lãnh giám đầu ngành chỉ quản công nhạc quyền phát bí thường cán tổ trị bệ chấp tặng sơ đêm tối mai trưa nãy biên
bao: gồm bì cấp che bọc phủ vây tiêu thầu dung la quát hàm biện quanh lơn giờ lâu nhiêu
bay: lên hơi cao nhảy lượn
ba: lan lê bể cạnh khoang dan
bà: con mẹ nội ngoại
bá: chủ quyền đạo
bác: sĩ bỏ ái học hồ
bách: khoa hóa phân niên hợp thảo thú chiến nghệ
bài: bản viết trừ học báo thi phát tập giảng hát thơ toán trí bác xích bạc trình tiết vở mục
bãi: biển bỏ miễn nhiệm rác thải công đỗ bồi giữ tập ngầm cát nại khóa xe
bại: lộ trận liệt hoại vong
bàn: bạc giao tay ghế hành đạp chải thờ ủi cãi luận thảo định
bản: chất lĩnh đồ quyền thân tin thảo án sắc địa ghi gốc sao làng đăng mẫu vẽ chính kê kiểm cam doanh hiệp cáo năng bộ vị tự lề dịch ngã quán
bán: hàng lẻ buôn kính đấu thành cầu đảo phá trú cấu công khai sỉ mua nguyệt ra vé
bạn: đọc bè đồng học hữu hàng bầu gái trai nghèo
bàng: quan hoàng bạc
bảng: điểm biểu lương lưu vàng xếp hiệu tin điện giá kê tên đen
báo: cáo chí động hiệu giá đài tin mạng in hỉ hình nói công vụ tường ân thức viết bão biếu nhận hại giảng oán
bào: chế mòn thai chữa tử ngư
bảo: vệ đảm hiểm mật tàng tồn trì hành trợ dưỡng quản hộ toàn lãnh lưu thủ bối mẫu kiếm lâm bảo lộc an
bão: lũ lụt giông số hòa đêm giá
bạo: lực hành loạn động dạn chúa ngược bệnh
bày: tỏ trí biện đặt bán
bắc: bộ nam giang ninh kạn cầu trung phi sơn tây á
băng: rôn tải hình đường bó huyết dán giá ghế đĩa thông nhóm hoại keo
bằng: khen cấp sáng chứng chủ nhau lòng chân phẳng đại độc nhựa hữu tuyên cách
bắt: buộc đầu giữ tay chước nạt cóc kịp gặp nguồn quả bớ nhịp mắt khẩn chuyển mạch nợ nguội ép tạm gian
bất: cập động ngờ thường hợp lợi ổn bình hòa đồng tiện khả chấp công minh chính biến luận kể tín hủ diệt tử hạnh lực kì khuất tận nhân tài đắc cẩn tỉnh chợt xâm đẳng tuân đối
bầu: cử không trời bí bạn chọn bổ dục thành
bậc: thang lương tiểu trung đại học thầy cao
bậy: bạ
bấp: bênh
bập: bênh bẹ bùng bềnh
bất: kì
bẩn: thỉu
bận: rộn việc tâm
bấm: nút huyệt máy giờ
bây: giờ
bẫy: rập thú ảnh chim
bè: phái bạn gỗ nuôi lồng cánh rau lũ
bé: nhỏ gái trai bỏng con
bén: duyên rễ lửa
béo: phì bở tốt ngậy
bê: tông bối trễ thui lai tha
bế: mạc tắc giảng quan
bể: nước bơi chứa lọc ngầm phốt bồn dâu
bề: mặt bộn dày thế ngoài trên rộng dưới bãi
bệ: hạ phóng thờ rạc vệ
bên: cạnh ngoài trong cung liên trái phải bán mua lề mời nhận giao đương bờ
bến: xe tàu cảng bãi đò thuyền thủy tre thành lức cát phà
bền: vững bỉ chặt chí lâu lòng màu
bệnh: viện nhân tật án lí hại dịch tình nghề xá binh căn phổi truyền phẩm đạo sởi dại lao lở
bêu: xấu
bếp: ăn núc lửa điện trưởng gas
bì: thư đựng lợn bõm bạch
bí: thư mật danh quyết ẩn hiểm ngô đỏ đao truyền xanh
bỉ: ổi bôi
bị: can cáo động thương hại trị kích trưởng bệnh vong cảnh
bia: mộ đá rượu di ghi hơi
bìa: cứng đỏ màu rừng sách
biên: bản chế giới soạn phòng tập dịch lai mục độ nhận chép tướng cương đạo
biến: động đổi chuyển chứng tướng thể hóa cố đạo thiên dị dạng cách mất áp chất tần báo ảo thái sắc hình loạn tấu
biển: đảo báo cả hiệu đông lậu xanh chỉ số thủ quảng cấm hồ tên xe quân đổi đồng
biện: pháp hộ minh luận chứng bạch lí giải bác
biếng: ăn nhác
biểu: hiện diễn dương mẫu quyết đạt tượng thị tình ngữ đồ cảm thức trưng bì bảng ban bày giá chương cáo chiều đồng
biết: ơn rõ chữ điều đâu bao tay chắc tin nghe mặt
biệt: phái thự danh thức lập giam li động hiệu tài ngữ đãi
bình: đẳng quân thường an ổn định phước dương thuận minh chọn xét luận tĩnh phục diện bầu xịt nhật nguyên chữa oxy gas đại chánh dân nước hoa thản khí địa tâm bạch tục giang đài
binh: lính sĩ chủng khí đoàn pháp vận thư đội nghiệp trạm biến
bíp: bíp
bịt: kín mắt bùng
bò: sữa thịt lai giống sát vàng cái đực
bó: buộc hẹp hoa tay rau
bỏ: phiếu qua sót trống ngỏ sức mặc rơi ngoài hoang thầu học vốn tiền trốn dở phí việc thuốc bê quên mạng xó rọ rác lại cọc
bọc: lót thép
bom: mìn đạn nguyên xăng phá
bón: phân lót thúc
bong: tróc bóng gân
bóng: đá chuyền bàn đèn dáng mát tối rổ loáng râm hình ma điện bẩy gió bảy lộn
bỏng: ngô nặng rát
bố: trí cục cáo mẹ phòng thí hạ trạch ráp
bổ: sung nhiệm ích trợ dưỡng túc khuyết sinh đôi thể trạch nghĩa hóa đề
bộ: phận trưởng máy đội chính ngành môn tài tiêu công xây giáo nội ngoại tư quốc lao nông khoa thông giao luật chỉ văn y hồ đồ quy dữ lọc binh hành mặt điều khung lạc ba bài đề chuyển mã sưu tham não đàm vi khí xử tranh tổng nguồn nhớ sách cấu sậu
bộc: lộ bạch phát trực
bôi: trơn nhọ xấu đen
bồi: dưỡng thường đắp thẩm hoàn bổ lắng tụ hồi
bối: rối cảnh
bội: thu chi phần thực ước số tín phản
bồn: chồn chứa nước hoa tắm
bốc: xếp dỡ hơi thuốc thăm cháy đồng vác hàng lửa
bông: vải sen trắng hoa bưởi lúa băng tai lơn đùa
bồng: bềnh bột lai sơn
bột: mì ngọt giặt sắn phát màu giấy cá gạo
bơ: vơ phờ sữa
bờ: biển kè bao rào cõi bãi sông vai ruộng hồ đê bến
bơi: lội thuyền an
bởi: vì lẽ thế
bơm: nước hơi vá tiêm tát phun
bớt: xén phiền giá
bù: đắp trừ giờ lỗ nhìn xù
bụi: bặm mịn đường phấn rậm cây bẩn bờ
bùn: đất thải lầy hoạt cặn đỏ
bún: phở khô bò riêu chả miến
bùng: phát nổ binh lên cháy
bung: xung
buôn: bán lậu làng ma đôn người lái hồ
buồn: bã phiền tẻ rầu vui
buổi: sáng chiều tối trưa họp lễ tiếp đầu đêm làm gặp học sinh
buông: lỏng xuôi tha thả bỏ
buồng: trứng lái ngủ chuối phổi tiêu tắm
bút: danh kí phê lục toán pháp chì sáp bi tích
buộc: thôi tội chặt lòng phải lại
bức: xúc xạ tranh thiết hiếp thư cung ảnh bối tường tử chế thành tượng ép
bứt: phá rứt
bừa: bãi bộn ruộng
bữa: ăn cơm trưa sáng tối tiệc đói cỗ
bước: đầu đi ngoặt tiến chân đột đường nhảy sóng qua sang vào
bướng: bỉnh
bưởi: da diễn bòng
bưu: điện chính phẩm kiện cục tá gửi ảnh thiếp cước
bút: bi
ca: khúc ngợi bệnh hát múa trực mổ nhiễm trù vũ sĩ làm nhạc trưởng kíp cao dao mắc nô dương đoàn
cà: phê chua mau rốt gai tím ri cưỡng kê khịa kheo lơ nhắc sa pháo vạt cuống
cá: nhân biệt thể tra tôm chép nước biển ngừ độ cược tính heo sấu trích cảnh lóc rô hồi thát
cả: nước năm tỉnh ngày gia hai lớp nhà ba tin xã đời hệ trong nể thảy bộ vùng tháng quyết khối tuần
các: bon loại nước cơ bộ ngành sở đơn cấp tầng phòng bên mác
cách: mạng li thức tân chức làm điệu nhiệt trở nhau biệt âm thủy xa đây ngắt điện cảm nào mặt quãng hay
cạch: mặt
cai: nghiện quản lậy sữa thuốc
cài: đặt cắm
cái: gọi nhìn chung riêng đẹp xấu bang bếp bẫy thiện ác mới nôi cân chết
cải: cách thiện tiến tạo biên tổ chính lương giá táng lão cay bắp thảo xanh canh dưỡng củ ngọt dầu xoong huấn tử vụ
cãi: vã nhau lí cọ lộn
cam: kết đoan go chịu thảo sành quýt phận tâm chỉ lộ lâm ranh đường vinh tuyền giá lòng
cảm: ơn thông nhận xúc biến ứng tạ tình cúm thụ giác quan hứng hóa nghĩ kích thấy mến tính phục tưởng động lạnh thương tác hoài mạo nhiễm khái nắng
cám: ơn dỗ cảnh gạo
can: thiệp ngăn lộ qua phạm dự đảm trường xi đường tội gián cớ
càn: quét rỡ quấy
cán: bộ cân đích thép thìa sự mốc dẹt
cản: trở phá lửa
cạn: kiệt nguồn tiền nước cợt khô
cánh: đồng tay quạt cửa mạng hoa buồm rừng chim tả kiến phải én gà
cảnh: báo sát giác cáo quan tượng vệ tỉnh khuya ngộ sắc đẹp huống vật ban đồng quay tù nghèo chưa
cạnh: tranh đó bên khía khóe
canh: tác gác giữ phòng tân giờ gà thâm chua cánh khuya chừng
càng: ngày cua thêm sớm
cảng: biển vụ cá hàng than container nước sông quốc
cao: cấp điểm nhất độ đẳng tầng su tốc ốc bằng lãnh siêu niên quý thượng hơn nguyên tuổi thủ học trào đạo cả ngạo thế ngất phong ủy trình hổ sản nhân răng lương rộng thấp áp lớn khiết đẹp dược ráo vút vời lanh kiến tăng tay sang
cáo: buộc trạng lỗi phó chung thị từ già bệnh
cạo: râu mủ rỉ
cào: bằng cào cấu
cáp: quang treo ngầm điện viễn
cạp: đất kén
cát: sỏi tường đá lún tiên bay trắng
cay: đắng cú nghiệt nồng độc
cày: bừa cấy ải xới máy cuốc
cắm: mốc trại cờ hoa biển cúi chốt
căm: thù phẫn
căn: cứ bản cơ hộ nguyên dặn nhà bệnh cước hầm cỗi vặn phòng tin
cằn: cỗi nhằn
cắn: rứt câu trộm
cặn: bã kẽ
căng: thẳng tin đét ra bờm cơ tràn dù mình phồng buồm
cẳng: chân
cặp: đôi nhật lồng vợ sách
cắt: giảm cử ngang điện nước tỉa cụt bỏ lớp băng lở ngắn cơn gọt rời đứt may cơm xén ghép đặt khúc
cấm: đoán vận kị kì đường chợ túc cửa hút lửa dùng địa
cầm: cố cự đồ chừng đầu quân máu quyền tay cân hơi cập bằng giá lái cương cờ trịch
cẩm: nang thạch nhung giàng tú lệ khê phả xuyên mĩ chướng
cần: thiết kiệm cù thơ mẫn phải có cẩu giuộc vụ lao trục tây câu tuyển sa
cẩn: thận trọng tắc mật
cận: thị nghèo kề thần biên lâm dân đại ngữ trên huyết cảnh vệ
cân: đối bằng nhắc đo tiểu nặng não xứng sức phân kéo lường điện
cấp: bách ủy phát cứu dưỡng phép độ xã tỉnh huyện bộ trên dưới thoát học nước đổi thiết mới tốc bằng sở phường cơ trưởng ngành điện lại thẻ giấy bậc chứng đất thông cao hàm quản phó đông ứng số vốn thôn thời cục chính quyền tập
cập: nhật bến kênh cảng bờ rập kề
cất: giữ cánh công cao bốc vó nhắc nóc nhà rượu
cật: lực vấn ruột
câu: hỏi lạc chuyện trả nói cá đối kéo thơ văn chữ dẫn khách giờ cú rút thúc ca hát dầm liêm kẹo nệ
cầu: đường cống nối tiêu thị nguyện hôn cứu tre thủ bản vượt thang khỉ treo lông tiến mây viện truyền phà kiến cạnh toàn may kì cảng hàng yên chui siêu ngang dao tàu hầm bập tỏ giấy khẩn an mưa ngư phao
cấu: trúc thành kết tạo kiện hình tử phần xé
cẩu: thả hàng trả
cậu: bé
cây: trồng xanh cối ăn giống con công lâm lúa cảnh bóng dược cầu xăng bút gỗ cao thuốc ngô lương màu nêu thông đại mía hoa chè số rừng keo nước giang phong
cấy: lúa ghép mô cày mạ dặm hái trồng
cầy: hương vòi cáo
che: chắn giấu đậy phủ chở bóng khuất mờ
chè: xanh đen chén búp khô lam
chẻ: củi lạt hoe
chèn: ép lấn
chen: lấn chúc chân vai
chéo: cánh sân
chèo: lái thuyền chống kéo cổ
chép: bài tay lại phạt
chế: độ biến tạo định tài phẩm xuất ngự áp bản tác hóa giễu ước nhạo
chê: trách bai cười
chênh: lệch vênh chếch chao
chệch: hướng choạc
chết: người yểu đuối cháy chóc mòn tiệt
chi: tiết bộ nhánh phí trả tiêu cục hội đoàn phối ủy viện ngân cho thường đầu lăng khác sai xuất chít dưới lương nhận đội mặt thứ li chút
chì: chiết
chí: công khí hướng minh mạng ít lí mật nguyện sĩ thú hòa tình cốt linh thành phèo
chỉ: đạo tiêu thị số định dẫn huy rõ báo trích bảo điểm đích giới vàng huyết giáo tay ra lệnh còn cần tính trừ mặt đường vì sự chiếu có
chia: sẻ cắt tách rẽ đều khoán lại buồn tay li cho đất chác lìa
chìa: khóa vôi
chích: ngừa chòe thuốc điện lễ
chiếc: xe áo máy tàu thuyền bóng lá
chiếm: đoạt dụng hữu lĩnh đất cứ giữ ưu đóng tỉ trên lấy
chiêm: ngưỡng trũng hóa tinh bao bái nghiệm
chiên: xù rán trống
chiến: đấu lược sĩ tranh thắng dịch khu thuật trường công lũy hào binh lợi sự tích tuyến hạm hữu đồ
chiêng: trống cồng
chiết: khấu xuất trung áp cành tự quang tính ghép giang
chiếu: sáng phim theo xạ cố lệ cói chụp chỉ bóng điện tướng rọi trúc chèo
chiều: cao dài rộng sâu nay hướng mai ngày qua chuộng tối hôm ngang theo
chiêu: sinh đãi mộ thức bài trò hồi hiền
chim: thú cảnh muông yến trĩ bồ cút ưng chóc sẻ câu
chìm: đắm xuồng nghỉm tàu ngập nổi
chín: muồi chắn rộ phần sớm mé tới
chinh: phục chiến phạt
chính: sách quyền phủ trị thức xác đáng quy sự thể trực diện trong kiến giới vụ ngạch nghĩa ủy cống là bản vì tả biến luận tắc chuyên đạo hãng nó phạm giáo tông huấn danh yếu bởi
chỉnh: sửa trang lí đốn đồn huấn hình tề đổi lưu âm sơn
chịu: trách đựng ảnh lực khó tải lỗ thuế đau sự hạn phí thua mặn thiệt nhiệt án phạt thương trận
cho: phép biết thuê vay rằng thấy nên mượn đến phù đi con tặng hưởng thôi qua ra chó thuốc ăn là toàn cả công lợi người phí mướn bú
chó: mèo dại thả nuôi nghiệp
chòi: canh gác lá
chói: chang lọi lòa mắt
chóng: mặt vánh lớn
chọn: lọc lựa cử giống ra mẫu tạo nghề nhân mua người
chòm: sao xóm râu
chóp: bu
chót: lọt vót
chỗ: ở ngồi đứng dựa trống nghỉ đỗ làm ăn nương đậu này
chồi: non ghép biếc nách
chối: bỏ cãi từ tội
chôn: cất lấp vùi nhau chân giấu
chốn: công đông nhỏ
chống: tham phá đối trả lãng đỡ chọi cự trộm lại hạn bão lụt thấm úng dịch giặc hàng buôn rét nóng chế lạm đuối trượt chịu sét thất diễn mối xuyên va cháy gian nắng rửa xói khủng nghèo đói tái
chồng: chéo chất lấn con đống bài chềnh vợ lên gối
chốt: chặn giữ kiểm cửa số gác trực danh lại phương sổ
chốc: lát lở chốc
chở: hàng khách che quá thuê vật
chờ: đợi xếp khám duyệt giải thẩm nghỉ xử ý phê cấp mong chực chầu
chợ: đầu cóc đen phiên trung quê búa trời tình dân tết đêm hoa mới chiều gạo quán lách tạm
chới: với
chơi: xấu game trội đùa trò thể vui bời hụi chữ vơi
chớm: nở
chu: đáo kì cấp trình vi toàn du tuyền chuyển dưỡng tất chỉnh diện lai
chú: trọng ý thích rể giải âm tâm bộ dẫn mục bác ngữ thuật tiểu
chủ: trương trì động tịch yếu quyền tọa quan thể đề nhiệm nghĩa biên chốt đạo đầu sở hộ tàu lực xe nhà rừng lưu quản khảo doanh ý mưu tâm trọ tài cơ nhật sử nợ xị đích công vườn trang từ thầu chăn tướng hụi bút hàng dự phương
chùa: chiền cầu hương
chuẩn: bị mực xác hóa đầu y chi tắc nghèo hành nhận đoán mẫu mục đo kiến tướng đi đạo
chúa: tể giê nhật
chúc: mừng thọ tết thư phúc tụng
chục: năm triệu nghìn tỉ hộ ngàn mét
chui: lủi qua hầm rúc
chùm: ảnh hoa tia thơ ngây quả sao
chung: cư tay thân sức kết nhất quanh thủy khảo riêng cuộc tình khẩu lòng cục quy sống vốn kì quyết đúc khu thẩm của quân tư chí chung đụng
chúng: ta tôi sinh em nó cư
chủng: loại vi tộc virus viện sinh ngừa
chuỗi: cung liên giá sự thức hạt lạnh cửa tuần
chuối: tiêu mốc tây sứ hột
chuồng: trại nuôi gà bò lợn cọp
chuột: bọ đồng hại lang bạch máy rút cống
chuộng: hàng
chụp: ảnh hình giật cắt mũ
chút: ít nữa đỉnh
chủ: chốt
chuyên: môn nghiệp đề trách gia cần viên sâu ngành chính chở mục canh dụng án khảo tâm quyền chế san khoa biệt chú vùng cơ hóa giáo trang tu
chuyến: đi thăm bay xe công tàu biển hàng
chuyển: đổi giao biến hướng động dịch nhượng tiếp tải tới mục hóa đến công tuyến trạng cấp đơn đạt nghề khoản sang ngành vùng phát lời phôi trường gửi vụ về cơ nguy mạch thể bụng đi ra viện lên xuống chỗ lớp luân kho cửa hộ quyền loại biên hồ sách hoàn vận tiền mùa dạ
chuyện: trò phiếm gia đời cổ cười làm lạ buồn vặt
chuyền: hai thẳng máy hầm cành bóng tay
chư: hầu pưh prông sê păh
chứ: không
chữ: kí viết cái số thập nôm quốc đỏ nghĩa in hán nổi vàng thường hoa tín trị tâm
chưa: có đủ được kịp đạt thực từng hoàn rõ cao nghiêm tốt phù đáp đến triển xử phát bao đảm đồng nộp thu giải hề thể biết kể ban phân xong tương chắc thống chủ nhiều đúng hết qua hẳn tập cân đi nhận sát cập thật khắc lường gắn bảo bền phải phản
chứa: đựng chan chấp đầy nước chất đọng
chữa: bệnh cháy trị lành thẹn dột bài thương khỏi sửa
chức: năng vụ danh trách sắc quyền phận tước nghiệp nghề sự việc
chực: chờ
chửi: bới mắng rủa
chứng: nhận minh chỉ khoán thực từ kiến cứ bệnh tích thư giám tỏ nhân cớ nào thẩm quả phép phần tật
chừng: mực nào như một
chửng: ngay
chước: chuẩn
chương: trình mĩ mục hồi sơ nhạc trinh
chướng: ngại khí bụng tai
chưởng: khế
chứ: sao
co: cụm kéo giãn giật rút hẹp thắt ro quắp
cò: mồi cưa bay kè hương
có: thể hiệu mặt được nhiều trách nguồn tính lợi liên quyền chủ lẽ cơ giá nguy quan phẩm năng đủ ích tác mức ý việc điều kĩ chất ảnh hại học hàng biểu hành tên khả trình quy dịp lúc khi nhu nhà hoàn triển kế tiềm ba hai kết sự tổ thêm trọng uy thai dấu độ lí sẵn nghĩa tới công người đoàn mục tuổi một lần đông vẻ vay vốn số cùng phải chồng vợ điểm truyền địa nơi tay thời ăn lộ bản diện
cỏ: dại hoa cây voi rác tranh lau khô ngọt úa may lác
coi: trọng thường là như sóc khinh chừng rẻ nhẹ
cõi: lòng đời âm
còi: xương báo hú cọc hụ
cọc: tiêu tre cừ tiếp nhồi mốc ngầm cằn cạch
con: người em cái đường số cháu giống đập nuôi tôm đỏ dấu cò vật trai gái bò lợn gà thú trâu hoang út nước mắt phố chữ nhỏ thơ tin tàu thuyền rối chung riêng nghiện hươu dâu nợ non vi chip tem giáp lắc cuông kênh ma
còn: lại có thiếu nhiều gặp khó chậm hạn thấp chưa nặng nguyên gọi tồn để hiệu trẻ nếu bất đối phải đảm đang yếu lúng sống ít tiềm mang hơn nợ rất tình phụ dưới tốt dư một mãi thời bị
cong: vênh quắp queo
còng: lưng tay
cõng: chữ nước
cọp: beo
cót: két ép
cô: giáo đơn lập dâu gái đọng tô lặng lái đúc cồn đặc quạnh độc hồn
cố: gắng định vấn tình tật ý thủ chấp đô hữu nhân nông kết sát hương ngoi nhiên
cổ: phần động vũ đông tích truyền thụ xúy phiếu điển đại hủ ngữ tử vật phong họng vịt súy thành bình cồ trang bản sinh khê kính
cỗ: máy bàn bài xe quan
cốc: vại nước chén
cộc: cằn lốc tay
côi: cút
cối: xay giã đá
cội: nguồn rễ
cồn: cát cào tiên cỏ khô
côn: đồ đảo trùng thép minh
cộng: đồng hòa tác sự sản hưởng sinh tổng dồn trừ gộp lực thêm trú hữu điểm bội
công: tác việc chức an ti nghệ nghiệp cộng khai bố trình nhân dân ích lập văn suất nhận đoàn bằng sở vụ sản lí tâm thương đức lao trái cụ viên hàm thức tố sự xưởng lực trường chúng luận lệnh quỹ thự minh trạng điện quyền phu kích khó tơ hội đất ước báo của quả bình nông cuộc năng xã lương tử cán tốt xích dụng đảo phí phá phẫu trục chứng nghiệm lênh kênh sức
cống: hiến rãnh thoát nạp phẩm sĩ ngầm hộp ngăn
cổng: thông trường làng dịch chào ra nhà vào kết
cồng: kềnh chiêng
cốt: lõi cán thép yếu nhục liệu truyện mộ toái
cột: mốc điện sống đèn buồm cờ trụ thu bơm tóc chặt kèo
cơ: quan sở bản cấu chế hội giới động khí hữu thể mật ngơi đồ cực bắp số nhỡ yếu năng đốc trơn điện sự khổ hàn duyên hồ lí man nghiệp địa may
cờ: đỏ bạc vua tướng đảng tổ thi lau
cớ: sao
cởi: mở bỏ trói
cỡi: trâu
cơm: áo nước trưa hộp gạo ăn niêu tấm nắm nguội cháy lam rượu
cơn: bão đau lốc sốt mưa lũ gió giông cớ
cợt: nhả
cu: ba li roa ngói
cù: lao nghĩa lét
củ: cải sắn chi mài nghệ sâm rừng quả khoai đậu đỏ nâu kiệu
cũ: kĩ nát xưa rích mèm
cụ: thể già bà ông tổ rùa cố kị
cúi: đầu
củi: lửa đốt khô đun
cung: cấp ứng cầu đường văn kính điện bậc hiến phụng vượt cách tiến quăng thiếu tên vua thủ khai nữ đình
cùng: với kì nhau cực đồng lúc tham khốn chung cả quẫn khổ chia tận hướng loại ngành một cấp thời các góp quan bàn đi kiệt
cúng: tế bái dường cơm lễ giỗ viếng
củng: cố
cũng: như là được có không đã cần vậy chính nên đang phải thế từ rất chưa tại đạt tương còn đồng góp làm nhằm vẫn trong
cuốc: bẫm đất bộ xẻng
cuốn: hút sách sổ trôi gói chiếu phim
cuộn: dây tròn trôi chảy
cuống: cuồng phổi hoa họng rốn quýt lá
cuồng: nhiệt phong tín loạn
cuối: năm cùng tháng quý kì tuần nguồn vụ khóa đợt cấp bài đời ngày học giờ nhiệm tuyến tầm đường
cuộc: họp sống thi đấu vận kiểm cách chiến gặp thanh khảo đối hội tiếp giám tọa phỏng tuyên khủng làm gọi diễn đua bầu đời chơi điều triển sát thẩm
cúp: điện nước bóng
cụp: tai
cụt: ngủn hứng
cư: trú dân xử xá ngụ jút sĩ mgar
cứ: trú điểm liệu như thế mỗi cho
cử: tri cán người nhân tuyển hành động đoàn chỉ tạ công đi đại hội
cự: li tuyệt nự phách
cữ: kiêng
cửa: khẩu hàng sông biển hiệu sổ ra lò van tiệm quyền kính ải hầm rừng công ngõ ngoài việt tùng chính cống đông nhà
cưa: máy xẻ điện kéo đốn
cực: đoan kì khổ nhọc điểm tốt hạn nhanh chẳng đại bắc nam quyền hình
cửi: dệt canh
cười: nói đùa duyên khẩy cợt nhạo
cưỡi: ngựa
cưới: hỏi xin chạy
cương: quyết vị lĩnh trực yếu ngựa thường toàn thổ cứng nhu tỏa
cường: độ quốc điệu hóa lực tráng giáp kích lân thịnh hào toan
cưỡng: chế bức đoạt hiếp ép dâm lại
cướp: giật đoạt bóc của tài
cựu: chiến quân thanh học sinh giáo cán thứ trào
cửu: long trùng chương đỉnh
cứu: trợ hộ nạn hỏa chữa sống vãn xét cánh đói thương rỗi quốc giúp cấp viện vớt tế sinh nguy
da: liễu giày thuộc màu diết trơn cam đầu trắng bò vàng dẻ thịt trâu
dã: man ngoại chiến tâm thú quỳ sử tràng
dạ: dày hội con hương tiệc quang lan
dai: dẳng như sức
dài: hạn ngày hơi lâu dòng suốt đời dằng gần khoảng hàng
dải: phân băng đất lụa ngân
dại: dột khờ chó
dàn: dựng xếp trải hàng khoan nhạc bài phẳng cảnh đều
dán: nhãn tem giấy keo kín thông
dạn: dĩ dày
dang: dở tay
dáng: vẻ dấp đi người
dạng: thức sống bột bảng này tồn dung lỏng rắn
danh: mục sách hiệu dự nhân lam tính thắng nghĩa vị bạ ngôn tiếng ca xưng hài định giá tướng phận từ sĩ thiếp
dành: cho riêng dụm thời giật nhiều
dao: động kéo mổ găm cạo mạ rựa quắm cầu phay
dạo: chơi đầu gần này quanh
dào: dạt
dạt: dào nhà
day: dứt
dày: đặc công dạn dặn xéo dép vò
dãy: núi nhà phố số hàng trường
dạy: học nghề bảo dỗ thêm con chữ kèm cho nghiệp thay
dằn: mặt vặt
dặn: dò lòng
dăm: gỗ ba bảy bào
dặm: vá trường lúa
dắt: tay díu dẫn
dằng: dặc dai co
dâm: ô bụt đãng cành
dẫm: đạp
dậm: chân
dân: cư chủ tộc số sinh vận trí sự quân quyền làng gian ca phòng chúng phố dã nghèo trong ngoại công doanh túy lập tình nguyện bản chài lao tâm bầu giám biết bàn làm kiểm thụ tin quê di ta góp đô trồng nuôi lành đóng cày hóa y ý tị thường biểu
dẫn: đến đầu chứng chiếu dắt chương liệu độ đường điện xuất nước giải tới trình động lưu ra sử nhập nhiệt cưới trong
dần: dà được hoàn đi dần
dận: dữ chân
dâng: hương cao trào hoa lễ tặng
dập: tắt dịch khuôn dềnh nát vùi lửa dồn dìu
dật: dờ
dầu: khí mỏ diesel ăn mỡ hỏa lửa thực thô tiếng nhớt gội tràn cọ tằm dừa ngọt nhờn dãi tràm
dấu: hiệu vết mốc ấn chân giáp chấm tích tay ngoặc đỏ phẩy câu tròn nổi treo lăn chứng tên thập bưu yêu
dẫu: sao rằng cho
dậu: đổ
dậy: thì sóng sớm
dây: chuyền điện cáp dẫn dưa thừng thần đai buộc mơ dợ rốn leo rợ
dấy: lên binh
dè: dặt chừng sẻn bỉu
dẻ: ván trùng khánh
dẻo: dai thơm kẹo
dẹp: bỏ yên loạn
dễ: dàng dãi hiểu bị tiếp gây làm thực tra cháy dẫn nhớ mến lây bề tính thấy nhận
dế: mèn
dệt: may vải thổ chiếu kim nhuộm lụa
dì: ghẻ
dí: dỏm
di: cư sản tích chuyển động dời truyền tồn tặng lí dân vật chúc chỉ nguyện linh căn hại họa cốt ngôn tú ảnh hài chứng cảo
dị: ứng biệt tật nghị hợp dạng thường bản đoan vật đồng năng tượng hình
dìm: giá
dĩ: nhiên vãng an bảo nông
dĩa: bay
dịch: vụ bệnh tễ chuyển hại tả thuật giả sốt cúm giá sởi động mã đường sang ra dại truyền lọc âm chiết lao
diêm: dân thường phong trường tiêu vương dúa nghiệp
diềm: mái
diễm: lệ phúc
diễn: biến ra đàn giải tập đạt văn viên thuyết giả xuất dịch tấu đồ hành ca xướng thế châu tiến ảnh xiếc ngôn kịch thử giảng án tả
diện: tích mạo tiền kiến chính chuẩn khảo được cận rộng hộ đối bao áp phải đồ này vật hẹp sát
diệp: lục liệu
diệt: khuẩn trừ chủng vong bọ mối muỗi chuột cỏ kí lăng tặc virus giặc khổ nghèo
diều: hâu sáo
diễu: hành binh
diệu: kì vợi
dinh: dưỡng thự cơ lũy điền
dính: líu dáng mưa chặt máu
dịp: lễ tết này đầu cuối hè may kỉ
dịu: dàng bớt ngọt mát nhẹ
do: dự đó thám vậy thiên ngân chính tổ ảnh lũ bão vi nhu thời số dịch tình
dò: hỏi tìm dẫm xét mìn sông la
dỏ: giọt
dọa: nạt dẫm giết
doanh: nghiệp thu nhân số trại lợi điền thương
doãn: văn
dọc: đường theo tuyến ngang bờ sông dừa mùng
dõi: theo
dòng: chảy họ tộc tiền người vốn điện sông thời tu đời sản xe kênh nước lũ thương suối máu chữ sự
dỏng: tai
dọn: dẹp vệ rác sạch đường cỏ đất bàn
dòm: ngó
dóng: trống
dô: ta
dỗ: dành ngọt
dốc: sức lòng đứng túi cạn núi hết toàn thoải
dồi: dào dập mài lợn
dồn: dập ép điền lực nén ứ tích sức toa về đổi hết đọng
dông: lốc bão sét dài tố
dồng: dềnh
dột: nát
dội: nước bom vào
dối: trá lừa gian
dỡ: bỏ nhà hàng tải ngói củ
dở: dang chừng hơi
dơ: bẩn dáy
dơi: quạ
dời: chuyển đô đi non
dợn: sóng
du: lịch khách học kích nhập mục canh xuân ngoạn thuyền di côn đãng
dù: sao cho vậy lượn rằng che
dũ: bỏ
dụ: dỗ cáo khị ngôn
dư: luận thừa nợ địa lượng âm chấn ba đồ hệ đảng vị khả dả
dự: án kiến toán báo thảo phòng trữ định thi giờ nguồn tính lễ hội bị luật họp phần đoán cảm khuyết thu trù tuyển thẩm liệu sinh thưởng bế khai lớp trực nghe cuộc đại buổi thầu giải nhiệm kì cáo học
dữ: liệu kiện dội tợn dằn
dụng: cụ ý tâm công hành võ quân nước
dung: lượng dịch môi hòa nham dị túng nhan thứ thân tích tục hợp mạo sai quất dăng dưỡng nạp
dũng: cảm sĩ khí mãnh
dùng: chung trong thử thuốc đất bữa làm dằng sai vũ
dục: vọng tình anh
dứa: cayen queen gai
dừa: nước xiêm sáp
dưa: chuột hấu leo lưới gang muối lê cà
dửng: dưng
dừng: lại chân hoạt xe đỗ đón học
dựng: nước lên phim xây đứng tượng rạp chòi nhà lại cột phát vợ
dược: liệu phẩm sĩ điển chất lâm tính thảo học động mĩ
dưới: sự hình đây nước mức ánh tác hạn dạng mọi góc lòng chân trung đất lũy các ngưỡng cơ thời biển
dưỡng: sinh lão bệnh chất khí đường ẩm thương da lực tử mẫu già
dương: tính lịch vật vắt xỉ cực cầm liễu đông oai châu minh nanh
dường: như nào
dượng: ghẻ
dứt: điểm khoát bỏ bệnh lời
duy: trì nhất tu ý vật tâm linh tân xuyên lực mĩ
duyên: hải dáng phận cớ số nợ
duyệt: binh chi lại dự vốn y giá thẩm kế cấp đơn bài hồ
đa: dạng số ngành năng mục phần chiều tài giác cấp dụng phương canh thiên tạp nghĩa chức quốc sắc khoa chủng ngôn đoan nghi cảm tình tầng thê lĩnh đề tiện mang
đá: vôi quý xây bóng hoa ốp xanh cầu tảng ong lửa phiến cuội ba mài bọt lở gà
đà: nẵng lạt tăng giang phát đà điểu bắc suy trớn
đã: được có và tổ ban thực triển chỉ phối hoàn tiếp giải đạt góp tiến xây từng khắc tham lâu hướng quan nêu báo cho kịp phát xử quán đi giúp qua gửi làm thành mang bố cấp hỗ kí trình thông đăng bước trao sử cùng đề phê tác nộp đến kiểm lồng nghe giao trở chuyển bàn biết khai đưa giảm cử tạo thu cam tăng lập đời vậy kết rồi tập sớm bổ công chủ rà nâng huy
đại: diện biểu hội học đội đoàn trà tá úy tướng dịch lộc từ lí lượng sứ tu hạn ca dương đa khái số thể chúng ý gia tiệc đồng sảnh hình thắng lễ tràng khoa cương vũ đức chiến nạn cách hồng đế phẫu nghĩa dự bác cường mạch lâm lãnh thụ xá hồi ngàn
đài: truyền tưởng phát khí vô loan quan sen liệt tiếng thọ các trang
đãi: ngộ khách đằng cát bôi tiệc
đám: cưới tang cháy đông rước mây đất ma hỏi
đảm: bảo đang nhận nhiệm trách
đàm: phán luận thoại đạo
đan: xen lát phượng mạch len nia tâm sâm cài
đàn: áp bò lợn gà hồi gia anh ông con bà hương trâu dê vật ong tranh tế hặc chim ghi tính đá trẻ thỏ vịt nhị chị bầu đáy
đản: nhật
đán: tết
đạn: dược pháo bọc đại bom hạt
đang: được có thực trong triển tiếp tiến xây giữ sống làm chờ từng công học phát diễn tham gặp ở hoạt phối hoàn xem điều tìm giải bị khai đặt thi tập chuyển ngày nuôi lưu dần nộp cùng lên thụ theo dùng cháy rà nỗ là tâm
đáng: kể tiếc lo chú giá quý ghi khích lẽ tin trân báo kinh mừng nói biểu ngờ sống yêu khen trách lưu tự nêu
đàng: hoàng ngoài trong
đảng: viên ủy bộ phí ta cộng đoàn phái ngoại sâm chính cấp tịch quyền
đảo: chính ngược lộn ngữ phú lại xa điên cồn chiều tiền ngói lí nợ nhào nổi cò
đào: tạo thải ngũ đất ao nhiệm tẩu bới hố lộ luyện mương xới mỏ thoát kép kênh rãnh sâu hoa phai
đạo: đức diễn luật tạo lí hữu pháp đạt cụ giáo phật đồng phái tặc tin hàm làm ôn quân hồi sĩ văn hạnh hiếu đời lâm cao nghĩa cơ mạo
đáo: hạn để nợ tụng
đáp: ứng án lễ số lại từ trả xuống tàu ơn
đạp: xe phá thanh đất lên đổ
đạt: được yêu kết tỉ chuẩn tiêu mức kế trên khoảng chỉ hiệu bình gần hơn giải chất thành cao số danh tới doanh một loại điểm tốt mục gấp nhiều lớp khá trình dưới giá ước năng thấp xuất sản
đau: thương ốm buồn khổ đớn đầu yếu lòng xót mắt bụng nhức đáu
đáy: sông nước xã biển giếng lòng
đay: nghiến
đày: đọa ải
đắc: lực cử ý địa thắng nhân tội dụng đạo
đặc: biệt điểm thù trưng sản cách sắc dụng tính quyền khu hữu xá phái ân thẩm nhiệm hiệu trị công cảnh quánh sệt
đăm: chiêu
đăng: kí tải cai tin bạ quang đàn cơ khoa nhập kiểm thông lính trình báo hỏa bài danh hạ lưu đối
đẳng: cấp lập thức
đằng: sau trước kia đẵng hắng
đắng: cay chát nghét
đắp: đê nổi mặt đường đập chiếu bờ điếm mộ
đắm: tàu chìm say đuối
đắn: đo
đắt: đỏ hàng tiền khách giá
đắk: lắk nông song mil glong
đặt: ra hàng vấn tên trọng mục cọc câu lên vào hóng mua tại niềm cạnh biển nền cược mìn chân bài bếp chế trước trụ dấu vé hoa máy lệnh
đấm: đá bóp
đầm: phá lầy ấm nén dơi hà sen nuôi đìa rung
đẫm: máu lệ nước sương
đậm: đà nét đặc màu chất
đất: đai ở nước rừng nông trồng lúa sản vườn công liền cát phèn bazan canh hiếm ruộng dốc bãi sét hoang mũi nền đá đồi thổ trống khách tổ giáp lâm màu phù thánh quốc lành chuyên mặn nhiễm đỏ nuôi quy nung sạch mới nghĩa thịt
đâu: đó vào đấy ra
đầu: tư năm tiên vào mối tháng ra vụ cơ quý nguồn kì ngành não đề đuôi cầu nhiệm hàng mục xuân tuần giờ mùa khóa độc phiếu trang thú thầu tắc đàn lòng đời người thừa cuối khấu buổi phiên máy trâu sách báo dò giống hè ngày ốc dòng lọc nối bếp đủ học hôm xe quân đạn bạc gà tầu lĩnh mút điểm sỏ lâu bảng bờ sông đường phun hồi nậu bò trần têu trò tàu
đấu: tranh thầu giá nối thủ vật loại trường súng đá võ lưu tố lí khẩu dịu sĩ
đậu: phụ xanh tương phộng đen xe đỗ hũ nành bến mùa hà đũa rồng khấu lạc
đây: là cũng đó không chính đã
đấy: là
đẩy: mạnh nhanh lùi lên ra xa giá khẩn ngã thuyền sớm lui đuổi gậy
đầy: đủ ắp tính năm tháng hứa rẫy khó đặn ý đất trách tự sức tràn thách tớ hơi
đe: dọa nẹt búa
đè: nặng nén ép lên bẹp
đem: lại theo đến về ra con
đen: tối đủi đúa trắng kịt bạc nhẻm sì ngòm
đèn: đường điện hiệu chiếu lồng pin giao tín biển dầu kéo xanh đỏ led
đẹp: đẽ mắt trời lòng như trai
đeo: đuổi khẩu bám bảng thẻ đẳng mang kính còng đai
đèo: cả bòng ngang hải dốc heo
đê: điều kè bao tiện biển sông kì hèn mê quai
đế: quốc chế vương giày cắm
để: lại phục thực bảo xảy nâng đảm giúp tạo triển hoàn lộ có phát người giải xây xử tổng làm hỗ kịp tăng trồng đạt được thu đáp hướng cho thúc tránh đầu góp chỉ trống dành xem nuôi tang vượn dân ý tiếp báo giảm chủ các trở tham mất phòng tiến tìm đến đưa cùng nghị mắt tâm chống tuyên
đề: nghị xuất án ra cương tài cao bạt phòng cập kháng thi mục cử dẫn pa đạt đóm thám từ chung đèn tặng huề
đệ: trình tử nhất nhị tứ đơn
đêm: khuya ngày hội giao trắng trước nay thơ hôm đêm
đếm: ngược số xe tiền xỉa
đệm: lót đàn
đến: nay từ hết với năm tháng khi ngày nơi cuối thời tận cùng các hạn người đâu gần cơ kì cấp toàn việc đời dự tuổi khám tay thăm làm trường giờ mức địa lượt trước lúc hộ khắp lớp
đền: bù ơn thờ tội chùa hùng đáp đài
đều: đặn có được đạt khắp đảm tăng là phải tay trời thực do trong bước nhau hoàn đã không giảm nhất vào
đểu: cáng
đi: lại đầu đôi vào học lên đến sâu công làm kèm tới từ về theo đường kiểm thăm ra bộ vay qua tìm đúng khám đào tắt cùng lao biển vắng liền du rừng chợ nhanh ngoài sứ xa đứng chơi thực lệch xe ngủ nghĩa ngược đêm
đĩa: cứng nhạc mềm hát
địa: phương bàn chỉ điểm hình chất lí chính giới hạt ốc vị danh đạo cầu bạ phận đồ tô chủ vật thế tầng ngục y động mạch hoàng nhiệt lan đầu táng bộ vực chấn phủ
đích: thực danh đến đáng thân thị cuối
địch: thủ họa hậu tình vận ta phá
điếc: đặc câm
điềm: tĩnh đạm báo lành nhiên
điểm: đến mạnh yếu nóng sáng số bán nhấn danh tiếp lại giao nghẽn cầu thi mới nổi trường thăm du cao tựa tô chuẩn đỗ trung tập khác xét bình đen tích tối hẹn xuất vui huyệt phát sôi dừng báo kiểm chung cân tin giữ trạm tái dân tâm xuyết mặt
điên: cuồng đảo rồ điển loạn
điền: viên đất số kinh thông dã kín đơn chủ xá kết trang lư mẫu
điển: hình cố tích ấn lễ chế phạm
điện: tử lực thoại năng báo ảnh áp mặt trở cơ tâm gió lưới cực lạnh máy đài hạt kính đàm dân hoa thờ biên tín sinh bàn thắp toán quang chiếu giật khí dung lượng thế từ hóa giải mừng
điệp: viên khúc vụ báo trùng ngữ
điếu: văn cày tang đóm
điệu: múa nghệ hò bộ đà nhảy
điêu: khắc luyện linh tàn đứng ngoa
điều: kiện chỉnh hành tra động phối trị hòa khiển tiết lệ chế khoản tốt này tiếng độ chuyển đó ước dưỡng tốc phải hướng mục binh đình nào lạ dẫn lệnh nhân phúc kinh luật kì răn may gì xe nhuộm
đinh: tai ninh cúc lăng ba vít ốc hương
đình: chỉ chùa trệ công đám bản chiến làng hoãn lập đốn sản thí
đính: kèm chính hôn ước
đỉnh: cao điểm núi lũ chung dịch đồi triều
định: hướng kì mức danh giá lượng tính cư vị biên hình canh mệnh kiến đoạt luận chế lí khoản nghĩa ra cỡ dạng suất tội kiểu cực nhất mục thời đề quán
đít: chai
đìu: hiu
đo: đạc lường kiểm đếm nồng đất lực huyết vẽ tốc độ chất điện chỉ diện xe
đò: ngang dọc giang đưa
đó: là đây có được đã cũng cần
đỏ: đen thắm rực lửa chót mặt chói
đoan: trang hùng chính ngọ
đoán: định mò biết trước
đoàn: viên kết thể công thanh kiểm tham thị khảo xã hội người giám văn tàu đại đội trường viện xe kịch quân tụ luật cán ca kinh liên ủy phí tuyên chủ ngoại bay rước
đoạn: đường trường thẳng tuyệt tuyến văn nhiệt clip kết mới từ phim sông kênh qua
đoạt: giải chức huy lợi mạng quyền
đọa: đày
đóa: hoa
đọc: sách báo hiểu bài viết lời cho giả thơ văn liều kĩ bản tham thuộc duyệt chép chữ lại thông
đói: nghèo khổ rét kém giáp ăn meo
đòi: hỏi nợ lại quyền bồi tiền đền bỏ li
đón: tiếp nhận chào bắt đầu bằng khách xuân tết dâu đoàn học trả nghe đoán rước đưa
đòn: bẩy roi gánh đánh kê thù tay xóc
đong: đo đầy đưa đếm
đọng: nước vốn lại sương
đóng: góp vai tàu quân cửa gói bảo thuế dấu băng phim kín đinh học hộp cọc chai phí bao hàng tiền giếng thùng mở ghế thế đô khung quỹ chốt gông
đô: thị la vật đốc sát lương hộ thành chính
đổ: bộ vỡ lỗi thải xuống nát xăng ra rác trộm bê máu thừa ngã đất bệnh nợ vào đồng về xô đèo thùng vấy dồn đốn
đỗ: đạt xe trọng quyên tốt đại đen đầu đậu tương khoa
đố: kị vui
đồ: dùng uống chơi án thị họa gỗ đạc sơn thủ sộ nghề lót cúng tể hình đệ thờ gốm đá ăn hộp tốt sứ cổ bản trang tang đồng vật gia đằng cũ lề
độ: tuổi ẩm bền cao sâu tin che dốc rộng chính phủ mặn đạm dài nhạy lệch dày lượng phân đường trễ chín đạo nóng lỏng chịu rung nhanh lún đậm trung tinh an trì
đốc: công thúc học chiến suất trưởng tờ phủ lí
độc: lập hại quyền đáo lực giả thân tố tính đoán chiếm tài nhất chất đạo dược tôn mộc canh đắc bản hành ác lạ thoại giác
đôi: khi mươi bên co tay bạn vợ nam mắt lời đũa chân điều chỗ lứa nữ
đối: tượng với thoại ngoại tác phó chiếu thủ diện đầu nội xử mặt ứng kháng lập phương chọi sánh soát đáp ngẫu xứng lưu nghịch chứng đãi lại trọng khẩu trình ẩm
đổi: mới thay công ý tên lại thẻ giấy tiền hướng số lấy ca dòng đất vùng hàng sang máu trả màu chiều thửa phiếu chác đời
đồi: núi trọc trụy bại cát chè mồi dốc
đội: ngũ viên hình quân tuyển tàu bóng trưởng xe ta văn quản trật nón cảnh chủ công dân vốn lốt khách phó thi khoa hát tuyên phòng dự xung thợ sản kiểm giá ơn mũ tiên đặc cấp
đốn: hạ mạt
độn: thổ
đông: đảo đúc nam bắc dân á hà tây người sơn hưng đủ lạnh con lân anh đặc hải y vui du giang trường quân khách cứng máu thành xuân trí phong ngạc khê triều hội các nghịt
đồng: bộ bào thời chí hành nghiệp lòng tình ý thuận đều hồ bằng tiền đội hương ruộng minh nhất sức tác cảm âm phục nai tháp đức vốn thuế muối khởi loạt cỏ quan bọn phạm hóa tâm chủ dạng văn dao tộc kiểm cấp đẳng thanh màu diễn nghĩa xu sàng hới ra niên tổ sở xoài phú hoang đô nát lúa giải giới nôm chiêm nhân thau bóng vọng điệu hao lõa áng
động: viên lực cơ vật thái đất tác sản thổ kinh mạch từ đậy thời chạm não cỡn lòng phong đạt tới dung tĩnh đến dục tay trời chất đĩa tâm thủy rừng binh khẩu tiên đền phách
đống: rác đất đa tro rơm gạch
đột: xuất phá biến kích nhập ngột quỵ tử nhiên kết
đốt: rác phá lò cháy nương lửa rừng nhang đồng tre rẫy vàng than pháo cốt sống
đỡ: đẻ đầu tốn lo vốn lời đần dậy
đợ: đần
đời: sống thường tư con sau trước người cha nay ông vợ vua máy đầu thực xưa mình đời
đợi: chờ cơ
đơn: vị giản thư giá độc thân đặt hàng từ khiếu tố kiến thuốc sơ phương xin đề cử côi thuần điệu nguyên tuyến ca phản lập nhất chất đăng phụng trình tính sắc hình phong cầm bào
đớn: hèn đau
đợt: này cao mưa một kiểm hai rét tập thi tuyển tuyên nghỉ ra cuối đầu lũ thăm dịch phát khám thanh trao
đu: đủ quay đưa bám xanh dây
đủ: điều số khả sức mạnh các ăn năng tiêu vốn trang thành tư đầy loại tuổi căn nước lớn mọi hồ
đùa: giỡn nghịch cợt bỡn
đua: xe tranh tài ngựa thuyền đòi chen nhau
đục: khoét ngầu nước lỗ đẽo
đúc: kết rút đồng mẫu khuôn bê gang
đùm: bọc đề
đun: nấu nóng sôi
đùn: đẩy
đúng: quy hạn đắn pháp tiến mức thời đối theo chế mục trình luật giờ nguyên đầu tuyến định thẩm hướng trọng kì cách lúc là nơi nghĩa chỗ bản như đường người hẹn việc sai thực tầm chủng với chất cỡ thứ tinh tội đủ chức mực
đụng: chạm độ xe
đùi: gà
đuối: nước sức lí hơi
đuổi: kịp việc bắt học theo
đúc: sẵn
đường: bộ lối sắt sông phố ống thủy dây băng hướng truyền cao dài hoàng mía cong tàu tỉnh hầm cấm biên dẫn trục ray bay nhựa tránh tròn mòn liên biển xá nối làng lên ngang tiêu kính lâm giao bê điện huyện hô vành bờ đất gom nét cát đèo mật máu gián tắt thốt chuyền ven xuyên hè ranh viền xã hẻm dân lang đua quốc nhánh cụt tăng đi trường nước về hào đến bệ đột sá
đương: nhiên đầu thời sự chức quy đại nhiệm lượng đơn kim cử
được: giao phê triển thực quan phép xây tổ tăng biết cấp đánh nâng ban bố đầu giải duy tiếp bảo chú đảm công phân áp hỗ hưởng sử đẩy tiến nhiều đưa phối xác gọi tuyên tập mời lồng thông đào trang quy lập xử phát khen tham chuyển hướng người đăng bàn giảm thành đặt mở chọn ghi cải coi bồi cập sửa cung hoàn trao nộp các tạo kiểm mùa rà thẩm mặt thua kết hình khai niêm chỉ thể tôn đề đổi số quản lưu vay cho khám bổ kí khắc tính chăm lòng trồng gửi lợi kịp yêu tuyển phục đến
đứa: trẻ con bé
đưa: ra vào đón tin lên đến đi tiễn đường về đẩy người đò thư hàng xuống con tang cho công nội hối dẫn nghị
đức: tính hạnh độ tin giáo mẹ linh tài thọ phổ hòa trọng cơ huệ trí
đứng: đầu trước ra vững ngồi thứ lớp dậy đắn tên đường vào gần trên bóng chân giữa im lại
đựng: nước đầy rác hồ
đứt: gãy đoạn dây quãng mạch tay
đừng: để nên hòng
đượm: màu nồng buồn tình
đường: ăn
e: ngại dè ấp thẹn lệ rằng
em: bé ái út trai gái họ nhỏ
ép: buộc giá cọc cung duyên nhựa mía mua dẻo
ê: đê chề ẩm buốt ke kíp hề
êm: đềm ấm dịu xuôi ả ái thấm ru đẹp
ếch: nhái ương đồng
ga: ra lăng tàu rừng hàng đà
gà: thịt trống đẻ tre công vịt rừng đồi trứng lôi mái ri giống vườn gô mờ tây
gả: con bán chồng
gạch: ngói xây nung men lát không đỏ tên chân bỏ đầu dưới block nối đá tuynel
gai: góc dầu mắt sốt
gài: bẫy mìn
gái: mại trẻ nghiện
gan: dạ ruột lợn bàn thận nhiễm góc lì tụy
gàn: dở
gán: ghép nợ ép
gánh: nặng vác chịu nước đỡ hàng hát gồng
gang: thép tấc cầu
gác: cổng chắn mái chân lửng xép trọ thi
gạo: nếp tẻ thơm trắng lứt cứu sạch
gạt: bỏ ra lừa nước nợ
gãy: đổ gọn xương cành
gay: gắt go cấn
gây: ra rối khó ảnh mất hại thiệt cản bệnh dựng ô nhiễm thương chết quỹ án tai nên bức cháy tê tranh bất giống áp nuôi phiền hậu hấn lãng gổ sự dư rừng thù mê
gắn: bó với kết liền biển chip mác nhãn trách thiết chặt máy
gặp: khó mặt gỡ nhiều phải trở nhau nạn may rủi gió thiên
gặt: hái lúa đập
găm: hàng giá
gặm: nhấm cỏ
gắt: gao gỏng
gắp: thăm bỏ
gấp: rút nhiều đôi bội khúc gáp hai ba lần giấy
gập: ghềnh mình
gần: gũi đây như nhất dân đến xa tới đúng bằng kề cả nguồn hai một khu mười
gầm: cầu rú
gấm: vóc hoa
gậm: nhấm
gân: cốt guốc
gập: người
gầu: ngoạm
gấu: trúc ngựa ăn áo
gẫy: đổ
gầy: dựng yếu gò còm mòn guộc sọp
ghe: thuyền đò bầu ngo
ghé: thăm qua mắt bến
ghen: tuông tị ghét
ghép: tạng lớp cành nối mắt thận mô cây thanh đôi mộng
ghét: bỏ cay
ghế: ngồi đá lãnh nhựa băng đẩu
ghê: gớm tởm rợn sợ
ghềnh: thác
ghi: nhận chép danh âm hình tên công rõ chú lòng sổ số ơn nhớ lại bàn dấu nợ địa thu hồ điểm vào thêm bút biên tạc
ghim: giấy
gì: ngoài khác
gia: đình tăng súc cầm công nhập hạn trưởng cố đạo phả tài vị lai dụng truyền phong cảnh viễn nghĩa quyến trại bảo bình lâm hòa rai giáo giảm cát thế cư trọng tốc huynh đinh chủ phụ sản
già: cả yếu làng hóa dặn nua trẻ trước lão đời cỗi
giá: trị cả thành bán thu điện đất thể rét vé vàng lúa xăng thóc sàn nông buốt rẻ cước trần gạo sách vốn hàng treo đỡ đỗ khởi dịch trung cố vẽ như mua khám thầu kệ hiện tính lạnh lên giảm tăng tour than
giả: mạo danh dối thiết định tạo sử tưởng dụ trang vờ thuyết da cầy hiệu tiền lập
giã: gạo từ biệt bạn
giai: đoạn cấp điệu thoại nhân phẩm tầng
giải: quyết pháp trình thích thưởng phóng ngân tỏa thể trí đáp nhất nhì ba khuyến tán mã cứu phẫu nghĩa ngũ đấu khát độc quán chạy toán đề hạn báo bóng chương vô tội ưu nghệ trừ bài nén nguy ách vấn hòa oan phẩm đặc thoát tiềm nhiệt tập cạn phương hóa chấp giới khuây
giãi: bày
giam: giữ cầm lỏng hãm
giám: sát đốc định thị khảo hộ quản thủ mục học
giảm: nghèo thiểu nhẹ bớt giá sút mạnh trừ phát tỉ tải tai chi thuế dần phí lãi đáng so án sâu thời cân còn khí ùn đau tốc biên sốc số nhanh điểm hại tội thấp trên dân lỗ
gian: lận nan khổ truân lậu dối hàng trưng nhà hùng tà manh bếp thương dâm trá ác lao
giàn: khoan giáo giụa mướp hoa lưới treo thiêu giống phơi
gián: tiếp đoạn điệp nhấm
giản: lược đơn tiện hóa dị yếu
giãn: cách nợ tiến dân cơ việc nở hoãn tuyến
giang: sơn hồ mai khẩu tây thành
giàng: a seo thị
giảng: dạy viên giải đường bài đạo huấn hòa võ đề trại
giáng: sinh cấp chức hương họa
giành: lấy được độc chiến giải quyền thắng giật lại nhiều chính
gianh: giới
giao: thông dịch lưu nhiệm ban tiếp đất cho khoán hữu quyền thừa nộp nhận ước diện phó hàng kèo chỉ tranh hợp chủ trách mùa rừng điểm đãi tế hưởng mới thầu duyên cấu thương vốn trả lại thời phối dự thủy sở bóng các linh hảo kế đồng ngân biên ca liên châu hoàn hội tài du thoa
giáo: dục viên án sư sĩ trình khoa dân xứ hội phái lí hóa dưỡng đường phường điều chức đạo huấn giới khu cụ sinh mác hoàng chủ họ phẩm
giáp: ranh tết hạt biển mặt xác lá trận binh công biên ngọ dần thìn trình với
giàu: có mạnh nghèo lên sang kinh lòng đẹp sụ
giày: dép da xéo thể vò
giăng: bẫy lưới mắc
giằng: co xé chống
giặt: giũ là ủi đồ
giặc: lửa ngoại dốt đói lái giã
giắt: mồi
giấu: giếm bớt kín tang tên nghề
giậm: chân nhảy
giận: dữ hờn dỗi
giật: mình gân điện dây lùi dọc gấu cấp lên tài cục nợ
giấy: phép tờ chứng mời tiền khen báo vệ đăng khai giới xác bút bìa ủy khám thông nộp đề quyền ra vay đi ướt bồi vở đỏ kết màu nháp bạc dó lộn má
giây: lát phút
giẫm: đạp
giẻ: lau triêng rách cùi
gieo: trồng cấy sạ vần hạt rắc mạ mầm neo vãi quẻ
giêng: hai
giếng: khoan nước đào khơi trời dầu làng
giết: mổ người hại chết thời
giễu: cợt nhại
gìn: giữ
gin: giu
gió: mùa bão lốc to lớn lào giật xoáy chướng đông mưa tây nồm
giò: chả lụa
giỏi: giang cấp quốc tiếng việc nhất toàn
giỗ: tổ chạp tết
giội: rửa
giòi: bọ
giong: thuyền ruổi buồm
giọng: nói hát điệu ca
giọt: nước máu dầu sương
giông: lốc bão tố
giống: như cây nhau lúa con nòi vật mới loài lai cao nuôi gốc gà bò cá lợn ngô hệt thủy lâm tôm tốt bản keo mía cà chất nông sắn má
giồng: trôm riềng
giới: thiệu hạn tính trẻ nghiêm tuyến chức sĩ chủ đoạn trí nghệ khoa khai mốc quan nữ truyền
giờ: làm giấc hành cao học chót giảng dạy phút đi mở đây bay đầu lao chính trái ra
giờn: giỡn
giơ: tay
giở: trò
giúp: đỡ việc sức cho người nhau hộ các ích dân nông giảm đời bà lao học khắc
giữ: gìn vững vai nguyên chức nghiêm trật nước lại kín lời ổn an đất bí mức vị rừng trọn chân gan người liên sạch trẻ ấm nhịp biên dáng nhà màu chỗ lửa quan thế độc giá kẽ
giữa: các hai năm kì tháng chừng lúc cơ nhà người đường đảng dân mùa ban tuần chính doanh nông trời nhiệm lí dòng sở bộ tỉnh
giường: bệnh chiếu nằm mối kế tủ
giương: cao buồm
go: gắt
gò: bó má công đồi ép nổi dầu cát quao
gõ: cửa kiến mõ đầu sừng kẻng
góa: bụa phụ
góc: độ nhìn cạnh học khuất ảnh vườn bếp thiên
gọi: là chung tắt vốn điện nhập thầu vui mời đầu thưa công tên lại đúng hồn cửa hỏi
gói: thầu gọn hỗ cước quà dữ tin tín vay hàng kích bảo mở ghém
gom: góp rác nhặt dân hàng đất
góp: phần ý sức vốn mặt vui đất công tiền của nhặt gió tiếng lại
gò: vấp
gỗ: tròn rừng lậu xẻ keo ván quý lớn mĩ dán ép lim nhập đỏ
gốc: rễ cây dân tích ảnh rạ việt tự đa
gối: đầu nhau vụ đệm quỳ sóng
gội: đầu rửa
gồm: có cả các nhiều hai toàn ba những
gốm: sứ mĩ
gộp: chung vào lại
gông: cùm
gồng: gánh mình
gơ: lo
gợi: ý mở nhớ cảm lên
gỡ: rối bỏ khó mìn tội gạc bom thẻ
gờ: giảm
gương: mẫu mặt sáng điển người tốt trong kính tiêu vỡ cầu chiếu soi
gườm: gườm
gửi: đến tới báo về hàng tiền gắm kèm lời thư xe góp bài kết hồ qua tin văn công đơn trẻ lại thông giữ các con kho rút sở
guồng: máy quay tơ nước
gượng: ép gạo nhẹ
ha: ha hả
hà: nội tĩnh nam giang khắc tiện tằn bá khẩu đông hơi lan trung tây châu hải hiếp nhì thị mã khê
há: miệng hốc
hạ: tầng lưu giá thấp sĩ nhiệt cánh tải bệ gục bậc long du nguồn thủy đường đo lợi chí cấp áp chuẩn thổ đạt mức sinh ngục lang hòa thế bút quyết viện đẳng sốt huyệt
hả: hê giận dạ lòng
hai: bên chiều mặt cấp nước con vợ bà năm mươi trăm đầu ngày lần lúa vụ không hàng nghìn thành lí loại tay người tháng giỏi cả miền đợt lớp cùng nhóm tầng bánh là
hài: hòa lòng hước kịch cốt nhi đồng tội
hải: quan sản phòng đảo dương lí quân cảng ngoại đội đăng đồ lưu long hậu lăng sâm châu vân lục tặc phận trình li an khẩu thượng lâm ngư đoàn quỳ
hãi: hùng
hái: lượm lộc ra chè quả
hại: nhau điện người dân sức cây lúa
ham: học mê muốn chơi thích hố
hàm: lượng số ý ân tân thuận yên răng thụ súc hồ oan cấp dưỡng rồng ếch
hãm: hại thanh phanh hiếp
hạm: đội trưởng
hàn: lâm quốc gắn the điện huyên thử vi tín lưu thực xì lắp dính
hán: việt nôm tự văn
hạn: chế hán ngạch hẹp mức mặn kiếp cuối chót trễ nộp điền định quản hữu sử thẻ hạn cho giải khô trả chói chấp nặng
hang: động đá ổ hốc cùng
hàng: hóa năm ngày tháng loạt không đầu hải rào tuần nghìn trăm giả ngang quán triệu việt chục tiêu ngũ rong lậu quý vạn ghế nhập tồn tỉ xén xóm nội cấm bia cây dân ngoại đợt kém xuất cột nông binh tá hiệu giang nước thùng cứu bán ăn thịt chữ
hãng: hàng tin xe tàu phim bay sản luật
hảng: hái
hạng: mục nhất nhì ba tư sang năm ưu hai nhẹ nặng
hanh: khô thông hao
hành: chính động vi trình khách nghề chức pháp lang hung khất hương quyết tinh hạ khúc trang lí lễ tỏi binh tăm nghiệp quân hóa dinh văn phi não tội thiện thích kinh phật chuyến vấn tây cung ca tung lá hình xử
hãnh: diện tiến
hạnh: phúc kiểm nguyện nhân ngộ đào thông
hao: hụt phí tổn mòn
hào: quang hùng hứng phóng kiệt khí nhoáng phú hải chống hoa giao cường hiệp sảng
hảo: hán tâm ý hạng hớn
háo: hức thắng danh nước
hạo: nhiên
hạch: toán sách tội nhân
hách: dịch
hát: múa ca ru xoan chèo then ví karaoke quốc bội văn bài nói xướng tuồng chầu mừng dặm
hạt: nhân giống tiêu điều kiểm cà sen lúa giao cơm ngô phúc trưởng nảy nhựa nix cải vụn quản chia
hàu: sữa
háu: ăn
hay: không là chưa các biết ho quên nói hơn nhất lây phá làm có do nhiều nhỉ cho từ sao chữ
hãy: còn
hắc: ín lào ám hải dịch búa
hẳn: hoi nhiên
hăm: dọa hở
hằn: học sâu thù
hăng: hái say máu
hằng: năm ngày tháng quý tuần số đêm nga giờ
hắt: hơi hủi hiu bóng
hâm: mộ nóng hấp rượu
hầm: lò chui rượu trú mỏ hập trữ bà đường ngục than biogas hè mộ hố
hậm: hực
hân: hoan hạnh
hận: thù đời
hấp: dẫn thụ thu tấp hối cách lực phụ háy
hất: cẳng văng
hầu: hết như bao tòa cận họng hạ đồng lào bóng việc đài
hậu: quả cần phương sự môn giang duệ vệ mãi lộc trường tố thế phẫu đãi kiểm trung bối tạ covid thuẫn sản
hè: phố thu đông
hé: mở lộ nở
hẻm: núi
hèn: nhát mọn hạ kém
hẹn: giờ trả gặp ước hò trước ngày tái
heo: hắt hút rừng giống nái hơi thịt may
héo: mòn rũ úa hắt hon
hẹp: hòi
hét: giá
hê: hả
hề: hấn
hể: hả
hệ: thống quả sinh số lụy trọng lực miễn đào cơ tư điều giao tiêu thần chính đại tuần mặt giá hô
hên: xui
hểnh: hoảng
hết: sức hạn lòng hiệu năm mình tháng tiền thời mực quý hồn thảy tuổi tác nhiệm hồi vốn nhẵn cả mọi công hàng tội
hì: hục
hỉ: hả
hí: trường hoáy kịch hửng họa
hia: mũ
hích: nhau
hiếm: hoi có muộn khi gặp con
hiểm: họa nguy trở ác yếu hóc độc nghèo
hiềm: khích nghi
hiên: ngang nhà
hiến: pháp máu kế chương đất tặng mô thân tạng định dâng binh vật
hiền: hòa lành tài dịu nhân triết lương thảo hậu từ thục
hiển: thị nhiên hách vi linh hiện
hiện: nay đại thực có trạng vật hữu tượng hành tại diện thời hình đang trường sinh thân nguyên vẫn tiền tình không thị chưa các đã số thế sở còn ra
hiệp: định hội thương thông lực ước sĩ đồng tác khách quản phụ đức hòa nghị đấu
hiếp: dâm đáp
hiếu: học thảo khách kì thắng chiến đễ nghĩa hạnh sinh trung danh động
hiểu: biết rõ lầm đúng nhầm sâu sai thêm được và thấu
hiệu: quả lực trưởng chỉnh suất phó nghiệm đính ứng chuẩn triệu sách bộ năng thuốc lệnh đoàn buôn nghiệp may ăn
hình: thành thức ảnh sự phạt thái dáng tượng dung mẫu dạng học thể vẽ luật như bóng cầu nộm vuông hài tròn hộp án nhi hiệu nhân
ho: hen gà khan khạc lao
hò: hẹn reo khoan hét dô
hỏ: he
họ: tên hàng tộc đạo mạc nguyễn trần phạm lê nội ngoại
hoa: màu kiều quả hồng lợi văn tiêu lan cúc kì mĩ hậu khôi li đăng lư viên sen cương tươi mai đào hướng niên dâm tai kèn lệ mắt gấm giấy hòe cải sữa liễu trái súp kiểng
hòa: bình nhập giải hợp đồng nhã ước thuận vang mạng khí hảo hoãn trộn thành lạc tan tấu ca quyện vốn âm hiếu an lưới vào mình phát hiệp bắc nhạc liên đàm khánh hội cùng
hóa: đơn học chất giá thạch trang lỏng nghiệm dược dầu trị liệu sinh giải thân hợp công xạ phẩm phân sợi vàng tính độc đá kiếp
hỏa: hoạn tiễn lực lò táng xa tốc khí ngục công hồng điểm châu bình tinh tuyến thực mù
họa: sĩ mi tiết hoằn phúc hoạn báo hình đồ lại tranh pháp
hoạch: định tài
hoài: bão nghi niệm vọng cổ đức nhơn ân thương sơn nam thai
hoại: tử thư
hoan: nghênh hỉ hô lạc nghinh
hoàn: thành thiện chỉnh toàn cảnh trả thuế lương công tất cầu hảo mĩ thổ tục vốn hồn nguyên dương phục tiền lưu trái kiếm bồi ứng về đan lại nhập
hoán: đổi vị cải dụ
hoãn: binh nợ lại thi phiên xung
hoạn: nạn lộ quan
hoang: mang vắng dã phí hóa tàn đảo đường sơ toàn tưởng thai vu dại mạc liêu tin thú phế
hoàng: gia hôn sa hậu liên đế tử mai tộc thành cung hà hoa bào thổ kim oanh hải phi văn đạo lan thân yến
hoảng: sợ loạn hốt hồn
hoành: tráng hành phi thánh bồ sơn
hoạt: động bát họa hình cảnh tính chất ngôn đầu kê náo
hoắc: hương loạn
hoặc: có là các không giảm chưa do cá tổ người một được từ
hoàng: thành
học: sinh tập phí viên hỏi đường bổng vấn kì bạ vị hàm phần thuyết giả hành nghề trò bài lực cách liệu cụ cấu văn thuật lại việc viện phẩm sĩ hạnh trực tiếp phái xá lên đòi tốt trong nội ngoại mót giỏi ở sử chữ kém chính theo đạo thói lệch mẫu chui cử đại thạc xong vẹt thêm vụ lỏm
hóc: búa môn hiểm
hỏi: đáp thăm ý cung han xin cưới nhỏ lại thi chuyện đường khám
hoi: hóp
hom: hem giống sắn mía
hõm: sâu
hòm: thư phiếu xiểng mắt thiếc hòm
hòn: đảo ngọc đá mê chồng đất yến núi chén than vọng la
hỏng: hóc hư xe máy nặng
họng: súng nước
hóng: mát chuyện gió hớt
họp: báo giao mặt bàn định chợ trực thôn xét xóm thường nhóm bất dân chi đột cấp sơ tổ ban hành hội đoàn liên kín trù lệ
hót: rác sụt
hô: hấp hào ứng vang hoán hầm
hố: sâu ga bom rác đen ngăn xí chôn đào nai thu
hồ: sơ chứa chí thủy nước hởi tiêu đập nghi bơi đồ sen tây bán điều ao tinh lắng cá dán xá thả đào trữ nuôi treo lô
hổ: thẹn mang trợ phách quyền phụ báo
hỗ: trợ tương
hộ: gia nghèo dân kinh cận khẩu tịch sinh chiếu sản tống trồng thoát trì cá lí vệ chăn nhà nông có lan đê chính tá mới thể thuộc ở khó thụ tạo sử giáo tham nhận thân tư nuôi giỏi đồng di không diện được sống pháp mưu vay bán đạt chế còn làm người giảm bị giàu tang lập phải chủ phòng
hốc: hác mắt cây mũi
hộc: tốc
hối: hả lộ đoái hận cải phiếu tiếc suất thúc lỗi
hồi: phục đáp âm hương sinh sức giáo cứu ức tưởng kết hộp kí cố gia tỉnh tố cư tặng cuối đó đầu môn kích xuân chuông lưu
hổi: nóng
hội: nghị đồng viên thảo thao chợ thi trường nhập họp nông phụ chữ người cựu tụ quán thẩm chẩn đàm ý hè diễn phí khuyến luật sinh tổ cơ liên đình nhà đoàn thánh làng ngộ họa báo nạn thoại tạo ái hữu sở chứng trại kín thơ đua xuân nước tang thề đền nghề bảo di thân tập mẹ văn thiện hoa quần
hôm: nay qua sau trước kia ấy nào đầu sớm
hổm: rày
hôn: nhân mê phối ước lễ thú ám quân
hồn: nhiên vía cốt hậu ma quê quảng nước bạch thơ
hỗn: loạn hợp láo xược độn chiến mang hào tạp
hông: biết
hồng: quân hạc hà hộ ngoại cầu đào kông hào nhan ban phúc môi thái lĩnh tâm xiêm dân ngự
hổng: kiến
hống: hách
hộp: thư đen số sữa quà bút cơm kín đựng bảo quẹt
hột: vịt xoàn
hờ: hững
hở: hang hàm mối môi
hơi: nước thở thất đốt men thừa khó độc cay ga thấp nhiều ngạt hướng
hời: hợt
hỡi: ơi
hợi: năm
hơn: nữa hết so nhiều cả các ai nhau thế hẳn một nghìn trăm mức kém hai năm
hờn: dỗi giận
hợp: tác đồng lí pháp nhất lực phần lệ tuyển chất xướng quy lòng doanh thức kim tan ca vệ long lưu khối tình hiến ý với chuẩn cách âm hòa vốn cẩm kênh thời khẩu lẽ
hớp: hồn nước
hớt: lẻo tóc hải váng
hu: hu
hú: vía họa còi hồn
hủ: tục tiếu hóa bại lậu
hũ: gạo tiêu
hùa: theo
huân: chương tập công
huấn: luyện thị đạo từ học
huề: vốn
huệ: tây
hung: hãn dữ khí thủ hăng ác bạo tợn nô tàn
hùng: vĩ biện cường hậu vương tráng dũng hổ hồn mạnh lực hục an thắng
húc: đổ
hủi: hắt
hụi: họ
hun: đúc khói hút
hùn: vốn hạp
huống: chi hồ
hụt: hẫng hơi thu thuế chân vốn
hút: thuốc khách chích máu hàng vốn bụi cát thai bể ẩm dịch mật nước hầm chân nhiệt hồn
huy: động chương hiệu hoàng hoạch
hủy: bỏ hoại diệt án giấy kết hợp rừng đơn quyết tài danh thầu phiếu tiền hóa
huyên: náo thuyên
huyền: thoại ảo bí diệu cơ tích sử
huyện: ủy đoàn đội thị lị đảo miền nghèo nhà đường biên
huyết: áp thống mạch thanh tương học khối cầu tán lệ hư thư chiến quản sắc dụ ngưng đồ rồng
huynh: đệ trưởng
huỳnh: thúc văn quang thị
huýt: sáo còi
hư: hỏng hại hao cấu vô đốn danh tổn không ảo
hứa: hẹn suông hôn với thi hão
hức: háo
hưng: phấn thịnh yên hà nguyên thuận vong khởi nghiệp hóa phế
hứng: thú chịu nước khởi gió lộc
hững: hờ
hừng: hực đông
hương: ước khói hồn sơn thơm vị liệu lộ thủy trà khê thân cống ẩm lúa tràm xạ bài toàn nhu án chính đồng sắc đài hỏa
hướng: dẫn tới về đến nghiệp đi hóa đạo thượng phùng dương ngoại thiện nội mở lợi nam tây đông bắc mới phát
hưởng: ứng lợi thụ chế lương trợ phụ lạc dương chính lãi bảo hỗ án thọ mức bồi
hươu: nai sao cao
hữu: ích hiệu nghị cơ dụng hạn trí tình quan lũng sở khuynh xạ danh hình ái ngạn
hi: sinh vọng hữu lạp
hỉ: sự
ì: ạch xèo
ỉ: ôi
ích: kỉ lợi nước mẫu
im: lặng lìm ắng hơi bặt
in: ấn sao lậu đậm sâu tờ màu báo hoa tem lụa chìm lưới giấy offset hệt
ít: nhất người hơn nhiều vốn khi ra được có đòi ỏi oi lâu đất bị số thì nữa
kè: chắn chống bờ biển sông kè
kẻ: gian xấu thù bảng địch thế trộm sọc cắp vạch mắt lừa
kẽ: hở lá đá nứt
kẽm: gai
kém: hiệu phát chất cỏi phần hơn may chủ bền dinh
kèm: theo cặp thêm danh
kén: chọn tằm rể
kẹo: bánh lạc
kéo: dài theo giảm co cắt về xe lưới cờ tụt điện dây giãn đến nhau lê
kẹp: tóc giấy
kẹt: xe tiền đường cứng
keo: lai kiệt sơn tràm dán ngựa
két: sắt nước
kê: khai đơn biên toa gian chân giá dọn cao thuốc kích tên tán
kề: cận vai bên
kế: hoạch toán thừa cận tiếp vị nghiệp sinh tục nhiệm bên hoãn sách sau hiểm mẫu
kể: từ cả chuyện lại trên công đến khổ tên như lể
kệ: sách giá mặc hàng
kên: kên
kềnh: càng
kênh: mương rạch thông truyền bán phân dẫn tiếp chính đào nội kiệu tưới tiêu youtube nhánh
kết: quả hợp luận thúc nối cấu nghĩa hôn nạp cục tội đoàn bạn tinh án giao băng tụ sổ dư toán hối tủa đọng chuyển duyên chặt cườm hoa tập bè
kêu: gọi ca cứu oan la gào khóc
kếch: xù
kha: khá
khả: năng thi quan dụng nghi biến ái kháng
khá: giả lớn cao nhiều tốt rõ phổ đông là nặng đầy toàn phức hiệu thành trở dài ổn rộng phong
khác: nhau biệt thường trong của như về nhằm ý lạ hẳn với trên đến có theo hướng
khách: hàng quan du sạn mời quốc tham nội tế thể đến lưu đoàn sáo ngoại trọ đường lữ nhập quý trong khứa lẻ
khai: thác báo mạc giảng sinh thông trương triển hoang man phá trừ tâm tử hóa căn hội khẩu niên cung xuân quật thuế mở nhận sáng lò phát gian hải trường phong vị tây ấn
khái: niệm quát toán lược luận huyết tính
khải: hoàn huyền
khảm: trai xà
kham: khổ hiếm
khám: bệnh chữa phá nghiệm xét chí sức sàng thai nhà tuyển đường định tổng xe mắt nghĩa phụ cấp tầm
khan: hiếm tiếng nước
khán: giả đài
khản: cổ
khang: trang kiện minh cường
kháng: chiến cáo sinh nghị thể thuốc cự nguyên sâu mặn khuẩn chấn viêm án
khánh: thành hòa kiệt tiết sơn hạ
khao: khát thưởng quân
khảo: sát thí cứu hạch nghiệm đính cổ dị tra luận giá
khát: vọng nước khao khô
kháu: khỉnh
khay: mạ giống đựng trà
khắc: phục khổ nghiệt họa sâu kị khoải khẩu chế ghi gỗ dấu đá tinh
khăn: quàng tay choàng trải đỏ gói lau rằn vấn xếp
khăng: khăng khít
khẳng: định khiu
khắp: nơi cả các mọi
khắt: khe
khâm: phục sai liệm đức thiên
khấm: khá
khẩn: trương cấp thiết cầu hoang khoản
khấn: vái
khấp: khểnh khởi
khập: khiễng
khâu: vá đột then quản chế lưu sản nối tổ
khẩu: hiệu trang phần ngữ cung phục khí vị đội súng lệnh chiến
khấu: trừ hao đầu
khe: suối hở nứt sanh khắt sâu khẽ
khé: khé
khẽ: khàng
khen: thưởng ngợi chê
khéo: léo tay mời lao
khép: kín lại nép tội hở
khét: tiếng lẹt
khế: ước đất ngọt
khê: đọng nợ
khí: tượng hậu thải chất quyển đốt tài hóa thế cụ gas nhà phách hư metan tiết động lực giới sinh huyết nhạc công khái
khỉ: ho đuôi mặt vàng
khi: có được bị thực tham cần không xảy triển phát nào đó kết tiến nghe các làm đã chưa đến giải nhận xây sử tiếp về đi thấy hết ra gặp lập nộp mới mà quân thi trời xử nông vụ kiểm lưu phê trình bước ấy hoàn vào dễ nhà
khía: cạnh
khích: lệ bác
khiếm: khuyết thị thính nhã
khiêm: tốn nhường
khiên: cưỡng chắn
khiến: cho trách người nhiều các
khiêng: vác
khiển: trách
khiếp: sợ đảm nhược
khiết: tịnh
khiếu: nại kiện tố hài
khinh: thường bỉ khí suất miệt khỉnh rẻ
kho: tàng bạc bãi báu lạnh dự hàng lưu lương thóc vật chứa thuốc tư sách khí ngoại tài dữ mở quỹ đựng đạn gạo tiền
khó: khăn hiểu tính nhọc tiếp tránh coi xử đòi đảm lường thực nghe chịu có dễ thở tiêu bề tin đoán thấy quản kiểm lòng nghèo thu đánh xác chữa ưa nói bảo
khoa: học giáo trương sử cử bảng mục bệnh hồi nội ngoại sản nhi cấp mắt tâm dược khám tai nhiễm y chân luật hóa xét văn toán
khóa: học họp cửa sổ tập đào này luận tài huấn bồi đuôi số cuối mạch tới trái bảo đầu sinh trình sau xiii xv trước
khỏa: lấp thân
khoác: lác áo
khoái: cảm trá châu khẩu chí
khoai: lang tây mì sọ môn
khoan: hồng dung giếng thăm cọc tầng nhượng khoái thai cắt thủng phá
khoán: sản chi quản việc trắng xe bảo rừng gọn kinh mười
khoản: mục chi thu vay nợ tiền điều phụ đóng hỗ đãi giảm phải trợ kinh lãi này phí cho nộp
khoang: tàu miệng thuyền nhạc
khoáng: sản chất vật đạt nóng dật
khoảng: cách thời trống không trên hơn lặng một từ dân đất gần trời hai ba mười nửa trung
khoanh: vùng nợ nuôi tay tròn
khoảnh: khắc rừng đất tiểu
khoát: đạt
khóc: lóc than
khoe: khoang mẽ sắc
khỏe: mạnh khoắn đẹp thai tâm thể
khoen: tròn
khoét: sâu núi
khói: bụi lửa mù thuốc hương đen thải
khỏi: bệnh phải đầu tình nơi địa trạng hẳn vùng nguy nói nhà sự danh ngành
khom: lưng
khô: hạn cằn ráo hanh khan cạn kiệt héo nẻ ráp mực cá nóng ướt hóa lạnh sấy mộc khốc quắt
khổ: cực sở đau luyện tâm công nạn hạnh sai giấy chủ ải qua thơ đường
khố: rách
khốc: liệt
khôi: phục hài ngô nguyên
khối: lượng đảng đoàn phố mặt tài đại u cơ dân trường chuyên ngành thi hình kinh lớn doanh bê xóm óc thịnh tình thuốc liên vận học nội văn phòng vật các
khôn: ngoan khéo lường cùng lớn
khốn: khổ đốn khó nạn cùng
không: có gian được đảm phải chỉ để bị khí ngừng đúng những quân đạt còn phát chế gây hợp thực phù quá nhỏ thể đủ hoàn trung làm ít đáp vận kịp xảy đồng tổ theo ai cần trễ xác sử ổn đáng nên ghi quản phận thuộc thuận hiệu nhiều minh tiếp gặp tham kích phép biết rõ chủ vi thường dây lưu người tên đến kể tưởng cảng tặc trả thời tăng giảm khai tốt ngại lãi hài tính chính đăng lành nhận đi lực lời dám nói quan tận thấy thu quên đối khói bệnh nghề mua thống giấy thay mất tiền chấp vượt nghiêm giải nộp gì liên an chứng khắc ra bảo xử tái chọn yêu hề
khống: chế chỉ khai
khổng: lồ tử
khởi: công nghiệp động sắc tố nghĩa đầu xướng nguồn hành thảo phát kiện sự thủy điểm tranh binh
khơi: dậy thông nguồn gợi mở mào
khờ: dại khạo
khớp: nối nhau gối xương số
khu: vực công dân đô kinh phố tái bảo di du nhà đất tập hội chế cách đồi vui rừng đoàn trường vườn ủy biệt nghỉ chợ trú neo trung hành xử nội sản căn ở kí thương phi phong nuôi chăn chức ổ tự biên thể bộ
khú: đế
khuẩn: lạc ecoli
khuất: phục tất tầm mặt mắt
khuây: khỏa
khuấy: động đảo
khuê: các
khuếch: đại trương tán
khúc: mắc cua xạ chiết gỗ ca sông ruột thừa khích khuỷu
khui: hàng
khủng: hoảng bố khiếp long
khung: cảnh pháp chương hình thép giá giờ kế xương sườn thành trời năng cửa chính lí tham trình bảng gỗ tranh cửi
khuôn: khổ mẫu viên mặt phép đúc
khuyên: bảo răn can nhủ giải tai
khuyến: khích nông công cáo học lâm mãi nghị ngư mại thiện tài dụ giáo
khuyết: tật điểm danh thiếu chức tích
khuynh: hướng đảo gia hữu
khuya: khoắt sớm
khứ: hồi
khử: trùng khuẩn độc mùi mặn nước
khước: từ
khựng: lại
kì: thi hạn lạ diệu cục cọ yên
kí: kết túc hiệu tên
kĩ: năng thuật lưỡng sư càng
kia: là
kích: thích cầu động hoạt thước cỡ điện phát dục tướng hỏa bạo
kịch: bản tính nói liệt tác chiến trường sĩ câm ngắn
kiêm: nhiệm chức phó trưởng dụng
kiếm: tiền sống tìm ăn chác lời thuật
kiềm: chế tỏa
kiểm: tra soát sát toán định lâm nghiệm thảo điểm chứng đếm dịch duyệt ngư phiếu kê tiền xạ nghĩa kiểm tu thẩm đo phiến mẫu chuẩn hóa thử
kiên: quyết trì cường cố định nhẫn trung giang gan thành nghị hải
kiến: nghị thức trúc thiết tạo lập quốc giải thụy nghĩa giang văn điền đỏ an xương tập giữa
kiện: toàn tụng tướng hàng cáo khang nghị cường hành ra
kiêng: kị khem nể dè
kiếp: người sống nạn trước
kiệt: tác sức quệ xuất
kiêu: ngạo hãnh căng binh hùng sa
kiều: bào hối dân nữ mạch diễm vận
kiểu: mẫu dáng hình cách chữ này máy loại gen nhà bệnh áo
kiệu: rước hoa
kim: ngạch loại chỉ cương khí bảng tiền hoàn thành ngân sơn tiêm khánh châu động bôi liên long đính phụng
kìm: hãm chế kẹp
kín: đáo nước mít hở kẽ
kinh: tế doanh phí nghiệm nguyệt hoàng điển ngạc phong qua đô niên hãi thành môn thánh kì tởm thị bang bắc độ sợ tuyến lí nghĩa hồn
kính: trọng mến gửi thưa yêu hiển cáo phục viếng lão cận mời mát thiên nhường biếu đề báo chào xe áp râm vỡ lúp chiếu cẩn nể
kíp: nổ mổ trực xe
kịp: thời tiến lúc nhanh đến theo
kì: thi họp hạn vọng nghỉ tích lạ công trước này thị báo thú cựu diệu quan cục thực anh trung tới hiện quý cuối vĩ sơn hội kế đài đầu hoa số thu tuyển đà tính nhông nam phiếu thuế bí giông mưu ảo nộp nhân lương sau học khôi phu ngộ quặc
kí: kết tên túc hiệu số duyệt ban sự gửi ức quỹ cam thác chủ giả họa hợp nhận sinh nháy xác biên thay văn hiến kèm chính giao bảo nghi chứng chép lục tắt đóng
kỉ: luật niệm cương lục nguyên yếu vật cập tị
kĩ: thuật năng sư xảo lưỡng sĩ nữ nghệ càng trị
kị: binh khí húy sĩ
`;
