/** Words of two syllables as in compounds-a-k.ts: first syllables that the two lists of the alphabet leave out, and further words. */
export const compoundsMore = `
bang: giao trưởng tá
bánh: kẹo mì xe chưng răng tráng bao trái ngọt xèo đúc giầy tét dày gai khoái khọt ú tẻ cuốn bèo ít quy xốp dẻo nướng rán đa phồng pía lọt
bát: đĩa quái úp ngát hương xát ăn cơm nước âm
báu: vật
bạc: liêu phận hà màu trắng lẻ hậu tình giấy bẽo
bạch: đàn hầu dương hoa đằng huyết long mai hổ tuộc kim
bái: phục biệt kiến tổ
bão: giật
bèo: bọt tây lục nhèo
bích: họa báo ngọc phương liên thủy hằng thảo
bính: thân ngọ tuất tí dần
bóc: lột tách vỏ mẽ gỡ tem lịch trần
bóp: nghẹt méo chết cổ cò còi
bọc: hậu
bọ: xít cánh gậy rùa ngựa trĩ phấn hung
bốc: mộ
bổng: lộc
bốn: bên mùa mươi phương trăm tại tốt đầu
bột: ngọt
bớt: căng khó
bức: bách
bưng: biền bít bê
bướm: hoa trắng đêm
bướu: cổ
bệt: xí
bới: móc rác lông
bụng: dạ bia bầu đói
bật: mí dậy khóc lửa tung
bắn: phá súng tỉa pháo đạn nhau bia tốc
bắp: cải chân tay lai nếp non đùi ngô
bầm: dập
bần: cùng nông hàn thần
bảy: mươi tháng trăm ngày sắc núi
bạt: ngàn che núi mạng
cha: mẹ ông chú con anh đẻ nuôi lo
chai: lọ sạn nhựa lì nước mặt dầu
chan: hòa chứa chát
chanh: dây leo chua muối đào
chao: đảo liệng
chà: xát là bá đạp vá
chài: lưới
chàm: xanh ngoài
chào: mừng đón hỏi cờ thầu bán giá hàng cảm buổi tạm thân mời xáo
chác: kiếm
chán: nản ghét ngán chường
chánh: án văn thanh thư tổng niệm tòa quả tín hương sự trị phó
cháo: lòng phổi
chát: chúa
cháu: ngoại nội gái trai con bé chắt
cháy: nổ rừng lan nhà rụi sém lớn bùng âm túi xe thực nắng đen ngầm ở xém
chả: lụa cá giò lẽ bù là
chải: chuốt tóc răng đầu
chảo: lửa dầu chống
chảy: máu qua ròng xiết nước vào mạnh về thẳng trôi
châm: biếm ngôn cứu chước lửa ngòi tê
chân: thành thật chính lí dung tình thiện tướng trời núi chất ruộng đất không giả đế đèo mây vịt gà đê công tay váy kiềng rết dài phương phúc trọng trắng
chão: dây
chấm: dứt điểm bài thi công thầu phá hỏi chữ than phẩy hết câu giải lượng chọn xét sáng
chấn: thương chỉnh động hưng an chấn song tử
chấp: hành nhận thuận pháp nhất nê chính chới cánh thủ bút bênh hữu niệm nhặt
chất: lượng thải liệu đốt vấn phác xám cháy độc béo xơ đạm nổ gây giọng keo bảo ma rắn lỏng chứa khí cấm hóa phụ kích chống đất điểm tạo chồng đống vô hữu tẩy diện thơm bổ dinh thép
châu: thổ báu lục á âu phi mĩ chấu đốc thành phong ngọc bản úc phú sơn quỳ
châu: chấu
chậm: chạp trễ tiến trả nộp lại phát nhất rãi hơn nhưng đổi so được giải triển muộn đóng nhịp thanh lớn tiêu hạn tịt
chậu: cây cảnh rửa hoa
chầu: trực văn chực
chẩn: đoán bệnh trị tế bần
chắc: chắn nịch tay là nặng khỏe hẳn có sẽ vào
chăm: sóc lo chỉ bẵm ngoan chú học bón pa ban nuôi chút nom
chăn: nuôi thả màn dắt trâu bò bông ấm ga gối gà đệm len
chắn: sóng gió ngang lũ bùn cát rác nước lối
chẵn: lẻ tháng
chẳng: hạn may bao những lẽ còn có qua bằng phải là
chặn: đứng đường bắt lũ dòng họng bớt xe giả nguồn hậu
chặt: chẽ phá hạ cây gỗ chém đầu xuống
chặng: đường đua bay
chạm: khắc trổ tay trán ngõ mặt đến lừa vào ngưỡng trần bạc đáy mốc
chạp: mả
chạy: chữa đua nạn trốn thận việc theo điểm dọc án đà xe bộ bền thử máy tội tốt chức tiếp từ qua trước lũ thi vạy vọt quảng êm giải giặc vượt rừng tàu chọt làng
chênh: vênh
chệ: chệch
chị: em gái hai ruột dâu
chối: quanh
chổi: tre lúa đót quét
chóp: bu mũ
chùi: rửa
chuẩn: nghèo
chuộc: lỗi tội lại
chuông: gió điện chùa cảnh báo đồng
chuốc: lấy họa
chừ: ngả
cho: thấy
cua: đồng biển lột gạch đinh bể
cung: thiếu
của: cải tôi chung công ăn dân các những mình
cục: diện trưởng bộ thuế quản thống phó hải đất hàng kiểm trồng thú hóa máu bướu đường phòng an xuất tổ kinh chăn bảo gạch quân kĩ tần công kế pin chặn bướng tẩy tình hậu súc thể việc phục văn chính cằn mịch
cụm: từ công dân thi kinh ngành trang di xã cảng liên bếp trường hoa máy làng dịch năng doanh hồ nhà đầu tin kho thôn tuyến trạm khu
cúc: họa phương trắng vàng áo tần
cưng: chiều nựng
cứng: rắn nhắc cỏi cáp hóa đầu họng đờ cựa ngắc
cước: phí chú vận điện viễn
cồ: việt
cồng: kềnh
cộc: lốc
cấm: vận
cán: đích
cắp: sách
cậy: nhờ quyền thế
cúng: cơm
cúm: gia mùa núm
diệt: giun
diện: tộc
dưới: đây
dượt: lại
dặc: dài
dễ: chịu dàng thương nghe vỡ
dốt: nát đặc
dối: lừa
dựa: vào trên dẫm theo lưng dập
dê: núi cỏ boer
đai: bảo lưng an ốc
đam: mê san
đao: kiếm
đáy: lũ
đánh: giá bắt bạc dấu thức bóng đổi cá đập máy cắp tráo thuế đố chặn chìm phá thắng mất án đồng đấm mạnh tan lửa bật trống đu tay bom người đàn rơi đuổi trận nhau đau chữ vần ghen đề thuốc kẻng
đâm: chém chồi va xe thủng rễ lén húc đơn sầm
đất: bazan
đẩu: tinh
đẫy: đà
đẻ: trứng con non mướn nhánh dày ấp
đề: kháng
đích: nông
đòng: đòng
đỏ: quạch bazan hoe
đọt: non
đồi: bazan
đôn: đốc đáo hậu giáo luân thúc
đốn: chặt cây
đốm: lá lửa trắng nâu
đồn: biên trạm thổi trú công đoán đại bốt điền cảnh
đội: mưa
đối: kháng
đờ: đẫn
đới: khí
đông: cứng
đũa: tre muôn cả
đuốc: hóa sáng
đuôi: tôm cáo thuyền xe
đạc: đo điền
đạm: bạc mạc urê cá thực
đậm: nhạt
đận: đà
đập: phá dâng nước tràn lúa ngăn tan vỡ thủy tay bỏ đất vào chắn phụ chính bụi
đậu: lại đại tàu kì vào trường mũi
đặn: đều
đắn: đo
đực: giống cái
đụn: cát
ngặt: nghèo nghiêm nỗi
ngoặt: ngoẹo
ngoặc: kép đơn
ngách: hẻm
ngành: học
ngác: ngơ
ngạch: viên
nghĩa: vụ tình trang là quân cử đàn trủng đen bóng sĩ hưng lộ hành khí phận địa thực lí dũng an nhân ninh tá thắng đức trũng hiệp bình sơn lâm thành thuận
nghịch: tặc
nghiến: răng ngấu
nghẽn: mạch đường mạng
nghẹt: đường
nghêu: sò lụa ngao
ngọ: nguậy
ngỗng: trời
ngộ: gạo
nhan: đề sắc nhản
nhang: án
nhau: thai nên trong và như về cùng để
nhanh: tay
nhi: đồng khoa nữ tử
nhiễm: chéo
nhị: phân thập phẩm nguyên hạ bình
nhàng: nhịp
nhào: trộn
nhác: thấy
nhái: hàng bén giả thương
nháp: bản bài
nháo: nhào nhác
nháy: mắt đúp
nhét: vào
nhen: nhúm
nhện: đỏ lông gié
nhóm: chi
nhốt: nuôi
nhưỡng: thổ
nhựa: composite
nạn: lừa lao tự bạo ùn chặt
nạt: nộ
nến: tiệc vàng
nọc: rắn
ngâm: mạ ủ chân
nọ: kia
gọn: gàng nhẹ trong ghẽ hơn lỏn
gọt: giũa dũa vỏ
gồng: gánh
gắn: kết
gật: đầu gù
gậy: ông gộc
gỏi: cá
gốc: ghép
gục: ngã đầu
gừng: tươi tỏi
gượng: gạo dậy
guốc: mộc
giác: ngộ quan mạc độ hút hơi thư ngôn
giấc: ngủ mơ mộng
giành: chính
giòn: tan giã
giội: bom
hoe: đỏ
huyệt: mộ đạo vị
hôi: thối hám tanh của hàng
hùm: beo
húp: cháo
hấn: gây
hẩm: hiu
hẫng: hụt
hồi: sức
hở: van
hịch: tướng
hợi: tân quý
huế: thương
kép: kín hát tiểu
kèn: hơi đồng trống cựa
kèo: cột nhà nèo
kém: xa
kênh: cấp
khương: thượng hạ trung
khát: khao
khất: nợ sĩ thực lần
khiêu: khích gợi vũ dâm
khoảnh: vườn
khuyển: mã
khuôn: đúc
khứa: cá
khỏi: nguy
kiệm: ước
lập: xuân
lẫm: liệt
lẳng: lặng lơ
lặc: lè
láng: giềng nhựa bóng hạ trơn mướt hòa mịn cháng
lân: tinh
lèo: lái tèo
lét: đét
lòe: bịp loẹt
lươn: lẹo đồng không
lược: bớt đồ thảo dịch khai thuật sử đi
lược: bỏ
lượm: lặt nhặt
lượn: lờ vòng
lầu: năm son gác trang xanh hoàng
lầm: bụi
lốp: xe dự
lớp: mầm
loạt: bài bắn hàng
loét: dạ da bờ
lở: bờ
lụi: tàn bại
lừng: danh lẫy khừng
lữ: thuyền
màng: phủ
mãng: cầu xà
mép: nước đường rừng vực sông biển
mịn: màng bùn
mót: lúa
mọt: gạo gỗ sách
mốt: thời nhất
mộc: tồn
mĩ: quyền
mươi: năm
mức: tạm
nải: chuối
nẵng: đà
nức: danh
phao: tin bơi
phào: chỉ
phiên: hiệu
phiến: lá đoạn
phiếm: luận
phụng: sự hiệp dưỡng hoàng châu thờ
quạc: quàng
quàng: khăn đỏ
quách: thị văn
quát: tháo mắng nạt
quặn: đau
rèm: cửa
ray: tàu
rét: đậm hại buốt run mướt nàng cắt
rợp: cờ
sam: biển
sệt: đặc
sởi: rubella
sút: bóng phạt
soái: ca hạm
soạn: ngữ
sộc: sộc
sề: lợn
tạt: axit nước ngang
tạ: ơn lỗi từ sự thị quang tay văn thế
tươm: tất
tầng: lớp trệt nấc hầm một hai dưới trên cao ozon thượng bậc đất nước trung sàn năm ba
tấy: sưng đỏ
tắp: lự
tới: tấp
tua: rua
tuất: mậu canh
túm: tụm
tộ: cá
thang: độ
thảng: thốt hoặc
thẹn: thùng
thẻ: bài căn bảo đảng tín đỏ vàng ngân cán từ thông cào bhyt khám nhà nhớ học hội đọc ra vào ghi xanh thành nạp sim luật đi hướng ưu tre tên đánh xe
thệ: nguyện ước hải
thiều: quang
thiệu: hóa phú long trị quang
thốn: thức
thự: công
tiệp: khắc báo
toan: tính lo
toàn: thiện
toét: miệng
toẹt: nói
tra: cứu khảo tấn hỏi xét vấn dầu tay hạt từ lịch
trai: trẻ tráng đội làng giới đất bao ngọc thanh sò gái cường lơ đàn
trang: trí bị thiết trại phục sức trọng nghiêm web trải nhất tin mạng bìa điện hoàng sử viết báo thông chủ nhã đài điểm bạ giấy cá ấp mục dài liệt lệ
tranh: thủ chấp cử luận cãi đua giành ảnh đấu tụng vẽ chữ biếm tre thờ hùng tài chức nhau thêu dân cổ cúp đoạt treo dành khôn giải lụa sơn
trao: đổi tặng giải quyền thưởng nhận tay quà thầu vốn giấy quyết học hỗ bằng trả cho đi gửi nhà kỉ huy danh trách kinh tiền thẻ cờ yêu
trau: dồi chuốt
trà: đá sữa xanh mi vinh bồng đạo lĩnh thảo lúa xuân bắp cúc sen chanh sớm muộn ôn côn ô ngũ trộn
trả: lời lại nợ lương kết giá tiền hồ thù hàng đũa ơn nhà góp chậm công lãi đất nghĩa thưởng phép gốc về được đơn thẻ dần hết bài cổ tự trước
trách: nhiệm móc cứ mắng phận cá phạt
trác: táng việt tuyệt
trại: giam giống nuôi hè gà lợn tạm bò hòm huấn phó cai sáng lính tị tập cá viết ấp trẻ chăn
trạm: y bơm thu xá trưởng biến dừng phát kiểm cân xăng quan khí trộn thú bảo vệ viễn cấp xe gác dịch khuyến trực biên thủy chuyên kho điện bts thông tiếp không tấu sạc cứu xử trung nước cảnh
trạng: thái nguyên sư từ huống
tràn: lan ngập đầy dầu bờ vào trề xuống xả qua về trạng trên đê ra
tràng: an giang hạt hoa pháo nhạc kỉ định bom cát
trào: lưu phúng dâng lộng ngược nước
trám: răng đen trắng
trán: dô
tráng: kiện lệ miệng men đinh sĩ niên cường phim trứng
tránh: né xa thai lũ bão để trú tình việc lãng khỏi mặt thất trùng gây trượt ra được bị sự nạn chồng lạm những nắng rét làm rủi xung tiếng
trát: hầu tường vữa
trân: trọng quý châu tráo
trâu: bò cày chọi nước đực nghé đen sắt ngựa cái
trèo: đèo lên cây tường rừng leo
trên: địa cơ các toàn tất mạng không cao thị thế cả nhiều sông đường giao mọi khắp một hệ hai môi tuyến trang nền biển cây đất dưới đây cạn giấy tổng lĩnh mặt thực tinh trời cùng bờ đà trung lớp cổng sóng mỗi mức đài đỉnh số báo xe gia bục đồng hướng người khu ruộng những
trì: hoãn trệ trích thức tụng danh kéo
trình: bày độ duyệt diễn tự kí tường bẩm diện báo ubnd tỉnh hội tòa chiếu lên thẩm cấp kế chính cơ làng các chủ ban ra dự đề thủ phê cao huyện quốc bộ thường tâm sở đảng về văn phương
trí: thức tuệ óc nhớ thông lực tưởng tri dục não trá khôn mạng sĩ phương dũng đức hải
trị: giá an liệu bệnh thủy vì dân xạ tội quốc sự tại số gan thế
trích: dẫn xuất lục nộp lập từ yếu ngang kinh quỹ đoạn ngân bổ máu lại sao chuyển thu ra một đo ghi lược
triển: khai vọng lãm hạn
triều: đình cường đại cống lí nguyễn tiên dâng trần đông phú kiến thái khúc châu lê
triết: lí học gia nhân luận
triệt: phá tiêu để hạ sản buộc hại thoái xóa
triệu: tập đồng lượt người hồi tấn phong chứng usd hộ đô sơn văn ha thị yên cây khách lít quang quyển phú hóa con bức liều cổ năm cử trạch tài kwh đại vân hòa lăng đường trung m3 hải
tro: bụi tàn xỉ cốt
trò: chuyện chơi đùa lừa hề diễn cười
tròn: trĩa vẹn trách vai số mười đầy xoe tuổi trặn trịa vành
tróc: nã lở vảy bong phạt sơn
trọ: học trẹ
trói: buộc tay
trọc: phú đầu lóc
trong: và năm các đó thời quá suốt tháng tỉnh việc nước công khi sạch lĩnh sáng những tuần nhiều sinh phạm sự cơ lành xã dịp đảng ngoài toàn ngày giai nhà sản lòng ngành hoạt bối hai đợt một cả hệ xanh nội cán lúc khu học nhân quý vòng vùng cuộc tương mọi tổ tay dân số trường tình khuôn trẻo gia đời thực điều trắng quản danh giờ phòng tập buổi veo đội vườn trận đất vắt bệnh nền thế rừng thi kì tim mùa kho ba chương chống cùng nhóm ruột văn suy mắt nông vụ tầm huyện quân
tròng: trành mắt kính
trọng: tâm yếu điểm đại thể trách lượng thị dụng vọng án thương tội đãi tài nghĩa hậu lực thưởng bệnh tải hình nhân tình dân đức trường khoa số tuổi lão dài trạch
trọn: vẹn gói đời bộ tình ngày tháng một năm
trôi: chảy qua nổi dạt sông trạt xe nhà hàng tuột
trối: trăng già chết
trỗi: dậy
trội: hơn bật
trông: chờ coi cậy nom mong giữ thấy đợi trẻ nhờ ngóng xe
trồng: trọt rừng cây lúa mới rau thay ngô lại dâu mía cấy hoa cỏ sắn chè màu xen người dặm nấm thử keo tiêu ớt khoai cam bưởi cao cà chuối nho dược hữu tre mì thâm vải tỉa
trống: vắng rỗng đồng trải không chiêng cơm gà trận lót hội trường quân hoác khèn
trộm: cắp vía xe chó nghe thương nhìn vặt
trốn: thuế tránh chạy học viện khỏi trại trình tìm truy nợ nghĩa lệnh đi việc
trộn: lẫn bê rau thức phân bột
trổ: bông tài hoa cửa chạm đòng
trơ: trọi tráo trẽn lì trụi đáy
trở: lên thành về lại ngại ngược nên xuống thủ mình đi mặt vào ra lực kháng gió giáo dạ lạnh bệnh nặng quẻ chứng tay trời
trớ: trêu
trợ: giúp cấp lí giá lực từ thủ cứu cước uy thưởng giảng huấn vốn thính sức tá
trời: đất cho mưa nắng rét phú tây ơi sáng tối xanh lạnh biển ban nóng đánh phật sinh hạn giáng
trù: tính phú hoạch liệu bị dập úm mật định
trú: ngụ quán bão ẩn mưa đông tránh thân đóng chân nắng khu tại
trụ: sở cột trì vững cầu cứu hạng lại bám nước trồng điện bê
trục: lợi vớt trặc lộ xuất đường vít chính kinh quay cơ giao bánh trái cam tọa
trúc: xinh bâm lâm bạch phê đào thanh trắc
trung: ương tâm bình thành học thực gian du tuyến quốc cấp lập kiên tuần thu tướng đoàn đội tá úy sĩ đông niên chuyển hiếu ngôn hậu cổ tín quân tính đại tuyển thần phong nghĩa chính sơn hải chánh nam hòa đạo tử trực bộ hà mĩ á can dũng kì châu khu trinh hiệp hưng phần nguyên lộ lũy kí vị thượng cao nông an giải lương gia
trùng: lặp điệp tu hợp khánh khớp tên phùng dương roi quang lắp khít với cửu tang ngũ thời ngày hưu hôn sinh khơi
trúng: cử tuyển thầu thưởng số đích phong mùa độc thực giải quả đạn gió đấu cá tim đề kế lô vụ đợt phóc tủ
trũng: thấp nước
truân: chuyên
truất: quyền phế hữu ngôi
trực: tiếp tuyến thuộc ban quan thăng chiến ca lũ bão chốt cấp đêm giác khuẩn tính hệ lễ tại quản tết tràng ninh gác sẵn nhật hầu ngôn 24 văn sảng phòng cảm điện vệ lái vì dịch
trưng: bày cầu dụng thu tập mua tuyển nữ vương bầy trắc nhị thầu ra diện
trước: mắt đây khi hết tiên ngày đó sau đến thời hạn tình năm và mặt các sự kia nay một nhất tháng trước công thềm yêu pháp lạ cửa tuổi tác nhân hội quốc thực những lúc nguy mùa giờ cuộc đại bạ dân nhà nghiệm hiện tòa nhiều sức thuế đầu bão cổng độ vành diễn lũ tiếp cử chủ tết án
trường: hợp học thọ đại thành tiểu mầm trung chuyên quay tồn kì nghề vốn sở kỉ dạy phái quân sa chính công tư lớp đảng sơn mẫu bắn dân chinh trại giang ca lái năng thịnh phổ giáo thi yên liên đua phim nội trở đạt cao cán y điểm vĩnh từ đời bào thể lực xuân đã có an số đạo tình long phát ngoài huấn thủy nhà sinh
trưởng: thành phòng ban khoa đoàn thôn bộ ti giả nhóm lão tử nam nữ bản trạm họ cơ công đại phó ấp khu trại ca tộc kho tiểu bưu các đài văn
trướng: rủ
tượng: binh
trượng: phu nghĩa
trượt: giá chân dốc ngã tuyết băng lở đất thầu dài patin tỉ tốt
trừ: khi sâu bệnh hao diệt gian bỏ nợ tà hại đi cỏ điểm bì lùi khử dần tiền lương vào gia họa căn thuế phi mối một
trứ: tác danh
trữ: lượng tình nước hàng sẵn tiền đông
trực: diện
trứng: gia gà vịt giống cá nước tằm luộc muối vàng giun rồng
trược: ô
truy: cứu cập xuất nguyên tìm thu tố vấn nã quét bắt tặng điệu lĩnh hoan đuổi vết kích hỏi nộp sát đóng phong kèm lùng tội hô xét
truyền: thông thống đạt hình thanh máu bá tải nghề nhiễm dịch đơn giáo tin miệng kì thuyết dạy cảm lửa khẩu bệnh nhân cho thụ nước hịch ngôi dẫn lệnh lại thần nhiệt điện số đi thừa bảo dữ kiếp
truyện: ngắn tranh kể cười kí cổ dài ngụ thơ dân kiều
tràm: trà chim gió
trầm: trọng cảm tích hương lắng tĩnh mặc luân ngâm uất trồ trầm tư bổng kha lặng
trấn: áp an tĩnh trạch giữ lột biên yên ải thủ phái yểm
trần: thế tục gian nhà truồng trụi văn thị hưng đình quang đức quốc nguyên phú xuân trà minh hữu tình bụi thuật trọng trang ngọc thanh đề lái nợ giá công sân gầm hải li ai
trận: địa đấu chiến mưa lũ bão tuyến động đánh đòn thế mạc đồ giả pháp dịch lụt mạng ốm cầu vong
trật: tự bánh đường khớp
trắc: trở nghiệm địa ẩn ngang nết diện
trắng: trợn đen tay tinh muốt án xóa bệch xanh mùa hồng đêm toát phau
trăm: năm phần ngàn hộ nghìn triệu tỉ người họ bề hoa loài
trăn: trở
trăng: khuyết rằm sao mật non hoa tròn gió
trằn: trọc
trẻ: em trung con hóa thơ mồ nhỏ tuổi tàn lang khuyết mầm nghèo mẫu khỏe măng sơ trâu nhất
trễ: hẹn nải hạn giờ so tràng tàu
trệ: ì
trêu: chọc ngươi đùa ghẹo
treo: cờ băng giải giò thưởng cổ biển đầu tranh giá bảng lơ khẩu ảnh cành
tre: nứa trúc làng luồng già pheo gai đan ngà
tri: thức ân kỉ giác âm thiên phủ tâm mệnh tôn phương lễ
trinh: sát nguyên tiết thám tường nữ bạch
trĩ: nội đỏ
trĩu: quả hạt nặng
triền: miên sông núi đê đồi
trinh: trắng
trồi: sụt lên
truy: thăng
trượt: mái
tréo: ngoe
trù: bị
trùm: ma mền xã mafia chăn phủ
trút: xuống giận bỏ gánh
trụi: lủi
trụy: lạc tim mạch thai
trụ: trồng
ùn: tắc ứ ùn
ưu: sách
ủy: thị
vỉa: chứa
vôi: sữa hóa
vói: tay
vấy: bùn
vạ: lây vật miệng
viêm: kết
việc: hiếu hỉ cưới
vĩ: thanh cầm
xe: đẩy
huyết: trùng
lá: nhỏ lớn
loăng: quăng
nổi: cục
sảnh: trụ
buồng: phòng
xế: hộp
xoan: đào ta hát
xoang: mũi
xị: rượu
ách: đô
úng: thủy
ảo: mộng
ải: chi nam
ấu: trĩ dâm thơ
ám: hại
áp: thấp
đổi: thóc
đổng: lí
cụ: rùa
cụ: thể
cụ: hồ
đăng: tin
hóa: thành
nghề: lưới
giàn: giáo
xạ: hình
trị: bệnh
lò: đốt
bảo: dưỡng
chuyên: trách
hai: chấm
dòng: lệnh
túi: lọc
quang: tuyến chẩn
chẩn: trị
tầm: bóp soát
liều: kế
nhãn: phụ
câu: lệnh hỏi
trung: tá
phân: lô
rút: kinh
hòm: phiếu
mô: hình
ô: bàn
thu: hoạch
bù: nước
bản: tin
lớp: vỏ
khung: giờ
nội: quy
từ: trần
bộ: phận
vật: chủ
đi: sâu
tổ: trưởng
lập: lại
sai: lệch
chí: hướng
biên: chế
thể: lệ
đơn: thương
chất: vấn
tội: phạm
gia: công
năng: suất
đất: đai
sạt: trượt
bổ: khuyết
trái: phép với ngược quy phiếu luật vụ cây tim đất khoáng chủ nghĩa chiều tay pháp đạo nghề thẩm ý tuyến mùa gió khoáy tai
trải: nghiệm qua dài thảm rộng nhựa khắp đều lòng bạt
tranh: chấp
trạng: thái
gút: mắc
cốp: pha
dân: vũ
bán: kết
han: gỉ
`;
