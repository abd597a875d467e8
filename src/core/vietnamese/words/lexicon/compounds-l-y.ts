/** Words of two syllables as in compounds-a-k.ts; first syllables from l to y. */
export const compoundsLToY = `
la: bàn liệt mắng hét ó cà san hơi va thị lối
là: một do các những người cơ đơn ủi doanh vì hộ đối việc trong nơi thành bước lượt nền dịp lĩnh không tạo văn vùng ngày thứ bao sự mô con chính đất trung lực điều đà thực khu huyện tỉnh địa tăng điểm nhiệm cây năm
lá: phổi cờ đơn chắn thư dong phiếu rụng cải chè cây dừa xanh lốt số mặt lách
lạ: lẫm lùng kì thường mặt đời
lạc: hậu quan hướng đề đà hồng đường long sơn dương điệu loài thú thủy nghiệp hầu quyên nội giống lõng quẻ
lách: luật cách qua
lai: lịch tạo châu giống vãng kinh căng rai dắt hóa ghép tử vung láng
lãi: suất vay ròng ngân kép ngày mẹ gộp cao tiết trên
lái: xe tàu buôn đò máy phụ thiêu
lại: sức hình gặp các cho khoản có bị cơ quả nhiều hiệu trong nói những
lam: lũ sơn giang chướng kinh nham hồng
làm: việc rõ theo tốt chủ ăn giàu cho quen nghề mất ảnh cơ mới sạch căn giảm thay gương tròn công thủ vườn đẹp nông thêm nên hư hại lây tăng đất dịch giả lễ lộ chết sao bằng thế gia phát giấy bài trái phim dáng lại đường rối ruộng đầu ngơ khó tiền phiền phép mẫu nhiệm nhanh bộ
lãm: nguyệt thúy
lạm: phát dụng thu quyền bàn
lan: truyền tỏa tràn can rộng man nhanh hương anh
làn: sóng đường da xe điệu gió ranh dân
lãn: công
lang: thang bạt chánh ben vườn sói
làng: nghề xóm quê chài bản mạc văn xã nướng hoa du chiếu vân cháy sen
lãng: phí quên mạn đãng du tử
lạng: sơn lách giang
lành: mạnh nghề tính lặn đùm nghệ
lãnh: đạo thổ hải sự đạm án thưởng tụ chúa địa hội lương vực cảm chịu nhận cung
lánh: nạn mặt xa cư
lạnh: lẽo lùng giá nhạt khô mát toát tanh sâu cóng
lao: động phổi công lí tâm đao xao tù khổ đầu dịch đài tiêu bảo nhanh kháng dốc chao tới lung
lào: cai xào bảo
lão: hóa thành luyện khoa nông bà dân tướng ngư hạc cai
láo: xược nháo toét
lạp: xưởng
lát: cắt nền gạch đường hoa sau nữa
lạt: mềm buộc
lau: chùi dọn sậy lách
láu: cá lỉnh
lạu: bạu
lăm: le lăm
lắm: lúc khi lời
lăn: bánh tay lóc trải xả đường lộn
lằn: ranh
lặn: lội biển tìm mất ngụp
lăng: tẩm mộ kính xê mạ trụ nhăng cô loàn nhục quăng xăng
lằng: nhằng
lắng: nghe đọng xuống lo cặn dịu
lặng: lẽ im thinh sóng thầm
lắp: đặt ráp máy bóng camera ghép dựng kính
lặp: lại đi
lắt: léo nhắt lay
lặt: vặt
lâm: nghiệp sản tặc sàng trường sinh đồng hà thao vào viên trận nguy bồng phần phấn chung cảnh thời bệnh học đậu tuyền li
lầm: than lỗi lẫn tưởng lì lạc đường lũi
lấm: lét lem tấm láp
lâu: dài nay năm đời la đài ngày bền lâu hơn nhất lắc
lân: cận la bang quang sư sơn
lần: lượt đầu thứ này hai ba sau trước trong mò theo cuối tiêm xuất trên một kiểm lữa khân
lẩn: trốn tránh quẩn khuất thẩn
lẫn: nhau lộn trong
lấn: chiếm át biển sông sân đất lướt ranh tới bấn cấn
lận: đận lưng
lập: pháp kế trường dự hồ biên lại kỉ thành danh đội quốc tức luận nghiệp trình quy phương chốt dị công chí thu báo tờ đông xuân hạ vi sổ đề lờ thạch gia di lụy bản bộ tổ nhóm lòe cập
lấp: đầy lánh kênh hố lửng liếm ló
lấy: ý lại mẫu người làm được phiếu dân mất việc lòng nước cắp chồng vợ giống ngắn tiền ra đất ráy đó cát cớ đà chữ chuyển thông bằng
lật: đổ tẩy đật xe tàu ngược mặt lọng úp
lây: lan nhiễm bệnh lất
lầy: lội thụt
lậu: thuế hàng vé
lẩy: bẩy nỏ
le: lói te
lẻ: tẻ loi số
lẽ: phải ra sống thường
lem: nhem luốc
len: lỏi lén dạ
lẻn: vào
lén: lút
leo: thang núi trèo lét cây lẻo
lên: kế men tới lớp cao đến ngôi tiếng phương án trên đường cơn một danh hơn mức thành xuống tận lịch hương khoảng tỉnh quan ti tuyến ý sóng nương xe mầm
lệ: phí thuộc thường thủy ninh làng chi quyên khê
lễ: hội phép nghi tân kí kỉ khai phát tang đón trao vật giáo ra thượng độ phật kết khởi chùa cưới tế công tiết truy động mít tổng đài bế dâng chào phục hỏi mừng viếng khánh tuyên bái lạt mễ nghĩa
lề: lối đường mề thói
lệch: lạc pha chuẩn hướng
lênh: đênh láng
lệnh: cấm truy giới bắt động khám điều phạt thi tạm vận giữ gọi khởi dừng nhập xuất tập vỡ
li: ti bì kì khai
lì: xì lợm
lí: do luận giải lịch tưởng thuyết nhí
lịch: sự sử trình lãm thiệp duyệt tiêm làm công mùa tiếp thi học khám vạn thời sản âm bàn đại họp để phát tắt hẹn cắt tuần trực thay
liếc: nhìn mắt
liêm: chính khiết sỉ tuyền phóng
liềm: hái búa
liếm: láp
liên: quan kết tục tịch hệ doanh đoàn hợp thông bang minh lạc đới hoan hiệp ngành xã đội tưởng vùng cấp lụy thanh lưu bộ can tiếp gia tỉnh tử trạm xô hà chiểu chi hoàn chiến khúc danh đài khu cầu miên
liền: kề mạch tay vùng thửa khối nhau canh lạc vết
liến: thoắng
liệng: bay
liệt: kê sĩ hạng giường nửa truyện tông
liều: lượng lĩnh kế mạng dùng thuốc chiếu vắc chết mình tiêm thân
liễu: đôi giai chương rủ
liệu: pháp trình có cơm đào hồn rằng
lim: dim xanh
linh: hoạt đình thiêng kiện cảm hồn động tính dược chi vật cữu mục địa trường sơn hiển đàm đài ứng nam khí
lĩnh: vực hội xướng án thưởng nam lương trước canh
lính: gác cứu đảo thủy đặc mới tráng
lịm: dần
lo: lắng âu ngại cho toan sợ liệu xa hậu đủ ăn buồn việc
lò: đốt gạch nung sưởi hơi mổ sấy xo hấp vi rèn than phản dò vôi cao mò luyện cò
ló: dạng
lọ: lem mọ hoa
loa: đài phát truyền thành phường kèn
loài: người vật ngoại cây chim thú thủy cá nguy quý côn hoa động thực sâu
loại: bỏ hình trừ khỏi đất rừng thuế thải cây hàng giấy tốt giỏi ra xuất một hai rau xe thuốc khoáng vũ tội này sản thiên quả gỗ khá
loan: báo tin phượng
loãng: xương
loạn: luân thị dưỡng nhịp lạc đả
loang: lổ lỗ rộng loáng
loáng: thoáng
lọc: nước dầu máu lừa sạch bụi thận lõi
lòi: ra tói
lói: lên
lõi: cốt lọc đất nghèo
lỏi: rừng
lõm: bõm sâu
lon: bia ton
long: an biên xuyên lanh trọng thành đong khánh hồ móng mạch phụng trời điền phước đình vương hải bình não lở sòng châu thọ đất lóc nhãn
lòng: tin dân yêu đường người hồ thành sông trung tham tốt hiếu nhiệt tự kiên biết hẹp đỏ lợn sâu từ thương lề vòng cảm dũng lốt hang thừa hăng nhân sàn bàn máng thòng khòng
lỏng: lẻo tay
lóng: ngóng lánh
lót: đường ổ tay
lọt: lưới vào thỏm lòng tai
lô: cốt đất gích hàng xô tô cuốn gỗ thuốc rừng sữa nhô
lộ: trình giới diện thiên liễu phí thông liên bí liệu đề ra tuyến đức tẩy đồ sáng hầu
lồ: ô lộ
lỗ: hổng lực lã mãng thủng vốn khoan lũy kế thông mỗ châu hà nặng chỗ rò
lố: lăng bịch nhố
lốc: xoáy cốc máy lịch
lộc: bình ninh vừng hà non trời biếc phát vĩnh thủy tiến điền sơn nhung
lôi: kéo thôi cuốn đình vũ đánh
lối: sống mòn đi ra vào thoát mở chơi làm xưa cũ hành đánh tắt thẳng tư
lội: suối nước bùn
lồi: lõm
lỗi: lạc thời hẹn hệ vi đạo kĩ mốt nhịp chính hứa phạt
lộn: xộn trộn ngược lạo
lốn: nhốn
lông: vũ bông ngỗng chim lá mày
lồng: ghép bè tiếng lộng đèn nuôi bàn kính ngực ấp nhau tổ chim lộn tồng
lộng: lẫy hành quyền gió ngữ ngôn
lột: tả xác bỏ da
lỡ: tay hẹn dịp làng nhịp lời thời thì dở
lờ: đờ mờ đi
lơ: là lửng đễnh mơ xe ngơ thơ đãng
lở: đất loét mồm núi miệng sông
lời: hứa nói khuyên kêu giải hát dạy giới ca thề căn bình khen dặn lẽ chúc lãi mời bài tựa cảm khai cầu đáp ru tuyên dẫn lỗ chào xin
lợi: ích thế nhuận dụng hại danh tức lộc nước tiểu suất khuẩn bất sữa răng đản
lớn: nhất hơn lao mạnh nhỏ lên tuổi trong của về như các đến tiếng người vào từ và là cho
lợn: nái thịt con giống hơi đen rừng bệnh sữa cỏ đực mán sạch sề siêu tai dịch chết
lớp: học tập bồi người đầu dạy vỏ chuyên đào trưởng trung cán nhựa phủ tuyên xóa năng phổ cao một hai ba đối dân mẫu lá dưới trẻ huấn lớp nghề sơ tiếng đêm cảm ghép bê trên phòng chống cho kĩ kết lang
lù: đù lù mù
lũ: lụt quét bão ống lượt ngầm tiểu chồng dữ sớm lên khủng trẻ
lú: lẫn
lùa: gà trâu
lúa: gạo mùa nước giống đông xuân hè thu lai mì nếp thuần nương chiêm vụ thơm chất chín trổ cấy hữu rẫy ma má
lụa: chọn là vạn
luân: chuyển phiên lí hồi lưu canh xa thường khuyên đôn
luẩn: quẩn
luận: văn án tội điểm chứng cứ giải bàn cương thuyết đàm chiến giám về thường điệu công
luật: sư pháp gia sĩ định lệ sửa tục đất an bảo giao thủy doanh phòng chơi hình thuế tổ khoa rừng hôn viên lâm công nghĩa cư đầu quốc cán hợp
lúc: này đầu đó nào ban nông khó lâm ấy bấy giờ sinh rảnh nãy đông cao mới còn lắc nhúc
lục: bình địa bát quân nam lâm đục ngạn soát yên tỉnh súc tài lộ phủ vấn phẩm niên khu giang xanh lọi
lui: tới cui vào quân
lùi: xuống xe bước thời lại xa lũi
lủi: thủi
lũng: đoạn cú
lúng: túng liếng
lùng: sục bắt bùng nhùng
lủng: củng lẳng
lung: linh lay tung lạc
lún: sụt nứt đất sâu
luôn: luôn được là có quan tạo giữ gắn chủ phiên mồm đồng bám dẫn nêu
luồn: lách cúi
luồng: gió vốn tiền hàng lạch cá thông rừng khí dư xanh ý tuyến
luống: cuống rau cày tuổi
lụp: xụp
lụt: bão lội
lũy: tiến kế tre thừa thầy đất tích
lụy: phiền
luyện: tập kim thép thi thêm chữ quân nghe công tội thanh
luyến: tiếc ái láy
lừ: đừ
lữ: hành đoàn khách quán điếm thứ
lử: đử
lưa: thưa
lừa: đảo dối gạt lọc phỉnh mị bịp bán
lửa: trại rừng đạn thiêng trung cháy
lứa: tuổi đôi lợn đầu
lựa: chọn lời
lực: lượng sĩ điền cản đẩy đàn hút học lưỡng nâng kéo căng hành cơ quốc
lười: biếng nhác học
lưới: điện tình đánh trời phân rê tản thức an sét truyền vây nhà cước thép trường kéo chài thông hạ trung quét bao rào ruồi
lưỡi: cưa liềm dao câu hái gà
lưng: chừng vốn tựa núi ong đau
lửng: lơ
lững: thững lờ
lường: trước gạt
lương: thực tâm tri thiện hưu tháng tối khoán duyên bổng hảo tài y cơ thưởng giáo sơn văn ngạch dân bình khô hòa năm công khoản vương
lưỡng: lự cư cực quyền hà toàn nan tính thê dụng viện
lượng: tử giác hình thứ sức nước mưa vàng thấm khách bản tiêu giá xăng điện khí tiền rác
lướt: sóng qua ván ngang thướt
lượt: khách người công xe tham trong tiếp về đi bài truy cán hộ tải thuê trận lượt hồ học hội ý đoàn xem con khám ngày tàu dự hỗ cuối trên doanh vận vé kiểm thì
lưu: trữ thông hành ý giữ động vong lượng ban niệm học vực chiểu luyến bút manh trú truyền tâm kho chuyển hóa huyết tồn danh vết nhiệm xá số cữu huỳnh loát sát hồ bản cầu diễn chung tù lạc quang thủy bạch dấu khu chiếu
lựu: đạn
li: hôn tán khai kì thân biệt tâm nước gián hương dị nông sữa
lí: do luận thuyết lịch tưởng giải lẽ sự tính trí hóa thú tài bạch thường quyền thị ngư chiến học lắc sơn
lặng: thinh
ma: túy trơi quỷ thuật sát nơ trận sói lanh le rông men chay két gà lực rơi sơ mãnh quái
mà: còn không các là có người thôi cả chưa ngược nhà vẫn cho nổi đến thậm nòng
mã: số hóa vạch ngành lực định hàng lai đáo tấu bưu thiết não đề vùng học nguồn tà truy cổ hộ qr độc trại tử pí
má: hồng con mẹ
mạ: điện non kẽm vàng khay đâm
mác: lê xít
mạc: tử thị đĩnh khoa nưa
mách: bảo nước lẻo
mạch: máu lạc nha nguồn điện nước ngầm lựu nối cảm dẫn văn đập vữa vành rẽ chủ
mai: sau táng mốt một mối mai vàng phục mỉa hậu hương châu sơn lan rùa thúc đào
mài: giũa mòn dũa nước dao
mải: mê miết
mãi: mãi lộ dâm lực không
mái: nhà ấm trường đầu tôn hiên chèo ngói tóc che vòm tranh gà dốc
mại: dâm dộ bán hơi
man: rợ mát trá mác
màn: hình ảnh trình chắn đêm trời kịch thầu múa đấu chiếu sương
mãn: nhiệm hạn tính khóa kinh nguyện khai kiếp châu nhãn tang
mạn: tính phép thuyền đàm phía
mang: lại tính tên theo đến thai vác về tầm trọng ý bầu bệnh nặng đậm màu thương tai hàng nhiều công hình dòng thuộc số bản dáng yang ra vào sức dấu lợn danh phong thít tiếng
màng: lưới trứng bọc nhầy não phủ nhĩ bơi lọc
mảng: xanh bê bám tối công đề màu kiến
máng: cỏ xối lợn trượt nước ăn
mạng: lưới máy người sống xã nhện internet viễn che nội
manh: mối mún động nha áo tâm
mãnh: liệt thú hổ tướng lực
mành: trúc che
mảnh: đất vỡ mai vườn bom giấy ruộng ghép vụn khảnh tình dẻ
mạnh: mẽ dạn bạo khỏe yếu thường miệng tay cường đàn hùng về thương công đối trong hơn của và nhất
mao: mạch dẫn trạch quản
mào: gà đầu tinh
mão: năm vuông
mạo: danh hiểm muội nhận phạm khê
mát: mẻ xa sa lạnh tay lành rượi
mau: chóng lẹ mắn
màu: sắc mỡ xanh đỏ vàng trắng đen da áo vẽ hồng nâu mè
máu: chiến me khô nhiễm mủ mặt đông huyết
may: mắn mặc rủi sẵn vá mũi đo công gia
máy: móc tính bay bơm điện cày nổ ảnh xúc ủi gặt in thở quét chủ tiện phát giặt lạnh điều lọc nghiền gieo đo đào trạm photocopy cái chiếu scan kéo trợ sấy may tuốt nước trộn ép tạo biến đếm hàn hút quay thu vi cưa lu lái siêu xay cấy kiểm phay đạp làm soi chạy cẩu fax phun cắt khâu tập bộ công chụp chiến đóm bào
mày: mò đay râu mặt
mắc: bệnh cạn lỗi kẹt mưu nối bẫy nợ phải míu mới võng sai tội xe ca chứng màn covid lưới cỡ
mặc: dù áo cả định nhiên cảm quần kệ niệm sức thử đồng trang
mắm: muối tôm ruốc nêm cá
mằn: mò
mặn: mà mòi nồng hóa xâm
măng: non cụt tre sữa khô tây đen cầu rừng
mắng: chửi mỏ nhiếc
mắt: xích kính lưới kém cá cận lộ bão nhìn trái phải cây
mặt: bằng trận hàng nước trời đất khác trái nạ phẳng tiền đường hạn phải trong hồ cầu thứ biển trước kém sau ruộng dân phố này ngoài mạnh tích số khẩu trăng quỷ sàn tối cắt tham đối lưng chợ đồng tốt chính xã mũi
mâm: cơm xôi cỗ đồng ngũ quay
mầm: mống non bệnh xanh họa giống đá
mậm: mạp
mẫm: bẩm
mân: mê tuyền
mẩn: ngứa
mần: ăn trầu
mẫn: cảm cán tiệp tuệ
mập: mờ mạp
mấp: mô máy
mất: mùa an điện việc tích cân mát trật khả đi ngủ ăn vốn trộm giá cắp công hiệu lòng máu vệ nước thời đoàn đất tập trắng kiểm nhiều hút mạng sóng dấu nhà gốc sức trí rừng cảnh tư quyền con chức đà xe tín
mật: độ mã thiết vụ thám ong khẩu ngữ danh đường nghị đàm hoa lệnh phục gấu báo thư bài phong mía bắp
mâu: thuẫn
mầu: nhiệm mỡ
mẩu: chuyện tin thuốc
mẫu: mã giáo đơn số vật hệ phiếu biểu hậu thức nước đất hình câu tây thử sơ người bệnh ruộng hạt bản chữ kiểm xét con máu tính thiết sâm cử báo giấy lá phẩm thực lúa dấu gen mực tử
mấu: chốt
mây: mù mưa tre khói đen
mấy: năm ngày tháng khi người
me: chua tây
mẹ: con già hiền đẻ kế liệt vợ việt anh nuôi đỡ đầu đơn ghẻ
mẻ: lưới cá sắt
mé: sông biển
mèo: vạc rừng hoang
men: rượu vi gốm theo bia sinh gan tiêu
mến: thương khách mộ yêu phục
mềm: dẻo mỏng yếu mại hóa lòng
mệnh: danh đề lệnh phụ giá hệ
mênh: mông mang
mệt: mỏi nhọc lử lả nhoài
mê: tín hoặc say muội mệt sảng li hồn linh man cung
mi: ca mắt
mì: chính tôm gói sợi ăn quảng
mỉa: mai
mía: đường nguyên lau
miên: man
miền: núi trung nam bắc xuôi tây đông biển ngược quê đất thảo đồng duyên
miễn: giảm phí thuế nhiệm dịch trừ tội tố cưỡng học là sao tiền thi chấp tử lệ cho
miến: dong điện
miệng: hầm cống núi tiếng lưỡi lò giếng bao vết họa
miếng: cơm ăn đất mồi
miếu: mạo thờ môn
miêu: tả
mỉm: cười
mím: môi
mìn: nổ tự phá
minh: bạch chứng họa mẫn tinh ước thuyết triết oan quân mạng công nghĩa đức hòa hóa châu long khai thành quang hải sơn trí định đăng hương tâm hiền
mình: trần tròn oan với vẩy mẩy
mít: tinh non thái đặc
mò: mẫm cua trăng kim
mỏ: neo vàng đá than dầu cày hàn ác khoáng hang sắt đất cát lết
móc: nối ngoặc xích túi câu đơn khóa mật hàm nhọn máy
mọc: lên răng mầm tóc thêm dại tràn như rễ
mòi: mặn
mỏi: mệt mắt mòn
mòn: mỏi vẹt giũa lốp
món: ăn quà nợ tiền ngon hàng vay nhậu
mọn: hèn
mong: muốn manh chờ đợi ước rằng nhớ các được mỏi cái chóng người ngóng
móng: nhà tay cái vuốt ngựa giò cầu cọc cừ nền guốc
mỏng: manh dính mảnh tang
mọng: nước
mọi: người mặt nguồn nơi lúc tầng hình hoạt công tình điều ngành thứ sự miền khi lực việc chi vấn gia nhà đối giá vùng hành thời quyền tổ thủ cách cấp biện lĩnh ngóc điểm đường cán kĩ thành năm loại hoàn con
mô: hình phỏng tả thức típ đất phật tơ cấy men tô mềm đun tế phạm
mồ: côi hôi mả yên hóng
mỗ: nọ
mổ: xẻ cò bụng lợn sọ đẻ lấy nội ruột bắt lậu
mổi: bữa
mộ: đạo phần gió địa liệt dân táng chí công lính phu quân chôn bia đức tổ
mốc: giới thếch meo son thời quan cảnh lộ mới chỉ đen sự trắng xương địa lịch
mộc: mạc châu hóa bản nhĩ tồn hương miên bài thạch nhân vệ dân
môi: trường giới sinh chất hở son trề cơ
mồi: câu lửa nhử chài thả
mối: quan liên đe lái tình hại manh nối mọt hàn nguy họa lo thù ghép đất bất giềng lợi buồn dây ràng
mỗi: năm ngày tháng người xã hộ đơn thôn tuần lần một cá nhà khi huyện gia nơi tỉnh lớp buổi cán công suất quý đội phường chi bên ngành địa thành con đảng làng ha vùng giờ đồng cơ học tổ loại nhóm trường cuộc kì trẻ
môn: học thi phái sinh phụ đồ toán ngữ vào thể lịch văn tiếng vẽ khoai đệ hộ chuyên thuốc
mông: muội cổ lung đít kí
mồng: một tơ hai ba mười tơi
mộng: mơ tưởng ảo thành mị đẹp dừa du lúa
mống: mắt
một: số cách phần bộ cửa lần năm nửa ngày người lòng mình chiều hai đời bước thời trong khi mặt góc lúc vài nhóm loại tháng chút ít đơn nhà mạch công hướng cấp cái vốn điều con vùng trăm tuần tay vụ đợt khu loạt nghìn kênh tổ sự cán sớm mẫu việc đầu mức thể xã đồng chuyên lượng buổi thế cuộc triệu tiết giải kì tấm căn mục điểm lớp tầng huyện chủ tỉnh trường thôn địa thị chai môi nhiệm tiếng sân đại lối vấn doanh dự dịp yếu
mơ: ước mộng màng hồ tưởng chua ngủ
mờ: nhạt ám mịt mắt ảo mờ sáng
mở: rộng đầu cửa ra mang lớp đường màn hội hàng mới cuộc tài đợt phiên tờ thông rừng khóa niêm thầu lối đại cao bán ngỏ máy miệng tuyến thêm sổ lại trường các chiến hướng mặt tiệc gói phòng cơ vườn nước đất chuyên cảng quán toang
mớ: rau cá bòng
mỡ: nước lợn màng máu đất cá bụng trong
mới: nhất nổi đây có được là lạ mẻ toanh về trong của thành ban xây cho cưới tinh phát lớn vào tại chỉ nâng gia kiểu bước cách bảo đạt hơn nở tuyển đầu dừng cứng
mời: gọi thầu chào bạn thầy kí các họp khách thỉnh chuyên dự tham đại cơm
mợ: chú
mơn: mởn trớn
mớm: cung lời
mu: bàn
mù: chữ quáng mịt khơi sương cang lòa màu u mờ tạt tịt
mũ: bảo áo nồi nón vải ni cối len
mủ: cao
mua: bán sắm hàng sách lại tin nhà chuộc xe vui bảo hộ thuốc vé nợ đất sỉ thẻ chịu vật trả số giống cho máy chung việc thêm
mùa: vụ màng mưa khô hè xuân thu đông đồn bão lũ thi tuyển rét hạ giải lễ nước tựu cạn du nóng gặt cưới nắng thứ cháy sinh rẫy bóng biển hoa khai
múa: hát lân rối may cột rồng sạp xòe mép võ sư dân ba khèn
múc: nước
mục: tiêu đích lục đồng đại kích nát ruỗng sư đang rữa vụ vải tử kí
mui: xe
mùi: hôi thơm vị mè thối năm
mũi: nhọn tiêm chông né tàu tên khoan tấn thuyền dãi giày khâu cày họng vắc đất kiếm cà điện
mùn: cưa khoan
mún: nhỏ
mụn: nhọt vải trứng
mung: lung
mùng: một hai ba màn tám mười tơ
muôn: vàn năm đời thuở loài màu dân vật trùng thú
muốn: vàn nói có tham được biết trở làm học tìm vay chuyển thành
muỗi: đốt vằn
muối: ăn iốt biển dưa khoáng mặt trắng tôm
muộn: màng mằn phiền
muông: thú
mưa: bão lũ phùn rào lớn đá to gió nắng ngâu dông giông vừa dầm nhỏ axit móc rươi
mức: độ sống lương thu phạt đóng tăng phí giá hưởng chi án xử lãi cao thấp trung sàn bình nước hỗ trên tối vay đạt xấp cảnh thuế giảm khá sinh trần cho tiền ô nguy phụ báo tiêu đỉnh đầu lũ này đền khoán vốn
mực: nước thước in khô tươi dấu thuế cầm lá ống
mưng: mủ
mừng: rỡ thọ đảng xuân tuổi công tủi vui khai ngày năm
mười: hai ba một bốn lăm năm sáu bảy tám chín ngày nghìn triệu
mướn: người đất nhà ruộng
mượn: danh đất cớ tiền sách tạm xe nhà
mương: máng phai nội nước tưới thoát dẫn
mường: tè lát la khương nhé chà ảng tượng thanh
mướp: đắng hương
mướt: mát
mưu: cầu sinh mô đồ trí sát mẹo lược hại lợi toan
mứt: tết dừa gừng
mĩ: thuật phẩm nghệ quan tục hảo mãn lệ quốc kim nữ la viện đình ngọc hào sơn hạnh học tho thọ lộc nhân vị từ khánh thành thủy xuyên đức tú phước miều
na: ná hang rì uy
nà: pồ
ná: thun
nạc: hóa
nách: bụng
nai: nịt lưng tơ
nài: nỉ ép ngựa xin hoa
nái: sinh ngoại đẻ
nam: nữ bộ giới định cực sinh trung thanh đàn hải phi á bắc châu mĩ tiến công tính kinh sài sơn viên việt kì đông trà trực đồng châm
nan: giải y giữ tre hoa
nàn: lòng
nản: lòng chí
nán: lại
nạn: nhân tảo đói lụt phá buôn xe đuối dân bạo tham mê khai cháy thất dịch cát tắc cờ ma
nang: thuốc tơ lông
nàng: dâu tiên tơ hậu rể
náo: nhiệt loạn động nức
não: bộ nề nuột trạng lòng nùng
nạo: vét hút phá thai nạo
nào: đó cũng đúng là khác ngờ mà vi có trong được hết
náu: mình
nay: đã là được có mai không tỉnh các mới chưa trên tiếp đang vẫn ủy toàn chỉ do thuộc nhằm
này: là được có đã trong cho không của sẽ đến và còn giúp
nãy: giờ
nảy: sinh mầm lửa nở lộc ra
nạy: cửa
nạp: tiền đạn năng điện đủ
nắm: bắt chắc rõ được vững giữ tay tình chặt vai đấm cổ tiếng xôi lấy quyền vốn
năm: nay ngoái sau trước học qua tới mới một hai ba bốn mươi nhuận thành mức triệu trăm nghìn canh xa ngày nhà tháng đầu gần khóa tuổi tài đó tốt căn cuối đạt liền kể lần năm kế tăng tròn điểm sinh thế thực tập cùng
nằm: trong viện vùng im liền dưới mơ vạ lòng ở trên bò ngủ liệt sát
nắn: tuyến nót dòng gân khớp
nặn: tượng hình
năng: lực suất lượng động nổ khiếu thiên tạp nhặt điện hiệu
nắng: nóng hạn gắt mưa ấm ráo
nặng: nề nhọc lời tay trĩu kí nợ nhất tình về lãi lòng
nắp: cống hầm hố chai ca đậy
nấc: thang cụt nghẹn
nấm: rơm mộ mốc linh men ăn mối bào sò đất hương mồ
nậm: pồ nhùn
nâng: cao cấp đỡ niu hạng bậc mức cánh tầm giá lương ngạch tổng dần lên tuổi chất công diện tỉ bước
nấng: dạy
nấp: bóng
nâu: đỏ sồng
nấu: ăn rượu cơm nướng chín chảy
nậy: cửa
ne: nét
nè: nếp
nẻ: chân
né: tránh
nẻo: đường
nem: chua
ném: bom đá còn lao
nén: lòng bạc hương chặt khí đau
neo: đơn đậu giữ người đỗ đất
nép: mình
nét: đẹp chữ văn vẽ mới đặc mặt riêng chung nổi nhất bút chạm
nề: nếp hà chi
nể: trọng nang vì phục
nệ: cổ
nêm: cối chặt
nếm: trải mật mùi
nệm: giường
nên: được đã không các việc chất người để vẫn có chưa nông hình chăng công cũng rất vụ danh nhiều duyên chồng mới
nền: nếp tảng kinh giáo móng đất văn công nông hành tài nhà quốc đường y độc dân khoa đá nhiệt quản thể âm báo đạo nghệ sản rừng tư chính sân lúa thương nã
nện: búa
nếp: sống nghĩ nhăn nhà cái cẩm hương làm văn thơm gấp thanh cảm
nết: na ăn
nếu: không có như cần các phát được vi để bị cứ quá ai chưa đủ sau đáp
nga: mi sơn hoàng
ngà: voi ngọc say
ngã: ba tư năm ngũ xuống ngửa bảy rẽ đổ lòng sáu giá bệnh mạn xe ngữ quỵ
ngả: lưng nghiêng rẽ màu mũ ba bài ngớn
ngạc: nhiên
ngạch: công lương bậc thuế dự hàng cửa viên trật số trừ chuyên sĩ
ngai: vàng
ngài: ngại
ngải: cứu
ngại: ngùng khó va ngần học
ngàn: đời năm xưa thu hộ lần tỉ tấn lượt ha người
ngán: ngẩm
ngạn: ngữ
ngang: nhiên bằng hàng ngược tầm tàng mức nhau trái qua dọc đường tay bướng hông với ngạnh ngửa
ngành: nghề nông y giáo công ngang học điện hàng du khoa tài kinh nội sản địa chức kho lâm văn thủy tư ngọn chuyên may xây đào thuế chế ngân dược gỗ tòa liên kiểm thanh đã thống bưu giao lao dịch có dệt cơ và điều ngoại quản than thương dân nghệ tuyên vận năng bảo hải quân
ngạnh: cố
ngao: du ngán giống
ngáo: đá
ngạo: mạn nghễ
ngạt: khí thở ngào mũi nước
ngay: thẳng lập sau khi từ tại trong cả tức đầu ngắn lúc khoảng đến cạnh bây khắc ngáy việc trước đó các hôm khu giữa thật
ngày: càng nay mai lễ tết công hội giờ sinh xưa mùa đêm một nghỉ sau tháng làm thứ hè mới trước đầu cuối khai đi qua gia giỗ đăng kỉ về này truyền bầu đó quốc họp phụ hôm cưới nào toàn pháp mở chủ thầy môi đại thực vía phát tiếp nghĩa nhà rằm thành cấp đất vàng ở báo
ngáy: ngủ
ngăn: chặn ngừa cản chia trở cách kéo mặn nắp bể nước lũ cấm
ngắn: hạn gọn ngủi ngày nhất
ngắm: nhìn cảnh trăng mục nghía
ngắt: quãng điện lời kết ngọn quang máy
ngâm: thơ nước cứu rượu mình ngợi nga
ngầm: định hóa hiểu phá
ngấm: ngầm thuốc nước
ngậm: ngùi nước đắng miệng
ngân: sách hàng khoản nga quỹ sơn phiếu lượng khố hà vang tiết long lệ
ngần: ngại ấy ngừ
ngấn: nước lệ
ngẩn: ngơ
ngẫm: nghĩ ngợi
ngẫu: nhiên hứng
ngập: úng lụt ngừng sâu tràn mặn nước lũ trong ngụa cục
ngất: ngưởng xỉu ngây
ngây: thơ ngô ngất
ngấy: ngán
ngậy: béo
nghe: báo nhìn tin đài lén các lời nói giảng kể ngóng theo thấy ý đồng hiểu phản tiếng nhạc trình hỏi đại cán
nghè: hàng
nghén: ngẩm
nghẹn: ngào lời
nghèo: nàn khó đói túng theo đa cùng khổ bền tiếp có cận về còn giảm và đô thoát hèn
nghẹt: thở mũi
nghề: nghiệp cá nông mộc truyền mới rừng du thủ may muối dạy phụ rèn dệt nuôi biển giáo báo cho nguội đan gốm trồng làm điện xây ngỗng cơ y hàn trọng sửa ngắn luật lái chế thêu nặng trình tại
nghệ: thuật nhân sĩ an tĩnh danh vàng tinh đen phẩm
nghênh: ngang đón
nghễu: nghện
nghi: ngờ lễ thức vấn can phạm kị sơn lộc xuân ngút hoặc án nhiễm tàm ngại
nghì: tình
nghỉ: hưu phép ngơi học việc dưỡng lễ mát hè tết thai chế đông ốm trọ hẳn giữa bù giải công mất bệnh không
nghĩ: ngợi cách suy đến rằng về ra
nghị: quyết định sự trường viện luận lực sĩ án trình hoằng gật chính
nghía: ngắm
nghịch: lí cảnh biến ngợm lưu mùa phản phá tai đảo dại tặc đường
nghiêm: túc trọng minh ngặt khắc cấm trị chỉnh cẩn trang các quy nghị chủ công kỉ việc phép chế nhặt chỉ
nghiễm: nhiên
nghiệm: thu đúng thức pháp chứng số sinh
nghiên: cứu mực ngả
nghiền: nát ngẫm xi đá bột
nghiện: ma hút rượu ngập game
nghiêng: ngả đổ về mình lệch ngửa
nghiệp: vụ đoàn dư chướng chủ hội đạo dĩ tướng báo
nghiệt: ngã súc
nghìn: tỉ tấn người lượt hộ đồng năm xưa con ha doanh thu m3 trùng lao khách ngày hecta học ngói trang hồ sản việc
ngo: ngoe
ngó: lơ nghiêng ngàng sen
ngõ: hẻm xóm ngách phố cụt
ngỏ: lời ý cửa thư
ngoa: ngoắt dụ
ngoái: nhìn lại đầu
ngoại: giao thương tệ tỉnh hối ngữ khóa thành cảnh vi cảm lệ quốc xâm nhập bang hình viện trú khoa kiều hạng lai binh thất trường tuyến tộc xá phạm ô mạo trừ tình đạo
ngoài: ra việc nước trời nhà khơi tỉnh cùng giờ công khu các đảng những lề mặt ngành cuộc nguồn hải tai luồng xã da trường hình vùng phạm nguyện hành tầm số huyện địa đường ý hệ phần gia quốc rừng biển dân khác
ngoan: ngoãn cường đạo hiền cố
ngoằn: ngoèo
ngoạn: mục cảnh
ngoắt: ngoéo
ngọc: trai lan hiển hồi hoàng linh trinh bích ngà hà đường sơn thạch lặc bội châu hải thụy vừng
ngoe: nguẩy
ngỏm: dậy
ngọn: cờ lửa đuốc núi cây đèn nguồn gió sóng cọc rau ngành đồi
ngon: lành miệng ngọt giấc
ngón: tay chân đòn nghề
ngóng: chờ trông
ngót: nghét ngàn
ngọt: ngào bùi nước hóa lịm sắc
ngô: lai nếp sinh quyền công nghê ngọng thị văn vườn đồng non giống
ngố: tàu
ngổ: ngáo
ngộ: độc nhận nghĩnh đạo sát
ngồi: ghế chờ họp lên xe không tù thiền học xổm máy vào
ngôi: nhà sao trường mộ làng vị chùa thứ đền đình
ngói: đỏ
ngòi: nổ bút viết thủ
ngồn: ngộn
ngôn: ngữ luận từ hành phong tình
ngổn: ngang
ngông: cuồng nghênh
ngột: ngạt
ngơ: ngác ngẩn
ngờ: vực nghệch đâu
ngợi: ca khen
ngớt: mưa lời
ngu: dốt ngơ muội xuẩn si dân công ngốc
ngủ: quên ngon đông đêm nghỉ trưa gật trọ say nghê
ngũ: cốc kim quả sắc tạng đại hành giác quan gia âm tuần giới niên phụng chỉ vị
ngụ: ý cư ngôn tại
ngục: tù thất
nguy: cơ hiểm hại kịch cấp nan ngập nga khốn biến
ngụy: trang biện tạo quân quyền thư
ngừa: thai phòng bệnh dịch
ngửa: mặt tay nghiêng
ngựa: xe bạch vằn vía giấy thồ hoang
nguyên: nhân tắc liệu đán bản thủ vẹn lí sơ vật chất nghĩa soái xi giá lành sinh trạng thủy phó đơn tố chủ bí trưởng tử hiện mẫu niên cáo hình văn lão viên khối giao hạt tiêu mới âm chứng trước phụng gốc tiền khê canh huân thửa xuất cán do lương quán giám
nguyền: rủa thề
nguyễn: văn thị đình hữu huệ đức thái trãi du tất ngọc thanh minh duy bỉnh xuân quang công
nguyện: vọng cầu ước thề đường ngắm
nguyệt: thực san phí hóa liễm hàng
nguồn: lực gốc vốn nước thu nhân kinh lợi cung tin điện ngân cơn tài dinh phóng khách phát đầu nhiên cảm hàng thải sáng tiền năng sống quỹ ánh xã xả phân giống dự giá quặng cá chi lao động thông bệnh thực đất tư thủy thức cán thuốc học tạo lây nguyên cội thuế ngoài du hỗ máu trên ô hóa gen từ chính sinh bức gỗ ngữ quy đóng viện tuyển
nguội: lạnh
nguôi: ngoai
ngút: ngàn
ngụp: lặn
ngư: dân trường nghiệp cụ lưới phủ ông lực lôi cảng chính long thủy
ngừ: đại
ngữ: văn pháp âm nghĩa cảnh điệu liệu hệ khí vựng trọng
ngứa: ngáy mắt
ngự: trị tứ y
ngưng: trệ hoạt tụ kết đọng sử thi bán cấp tim
ngừng: nghỉ trệ việc bắn hoạt phấn học đổi sản lại tay cung phát giao nâng đánh cấp đập thở hỗ kinh
ngước: nhìn
ngược: lại dòng đãi chiều xuôi đời ngạo sáng mắt đường nam
ngươi: xưa
người: dân lao dùng nghèo bệnh đứng tiêu thân khuyết làm mẹ tham trực khiếu có đại thầy dẫn tốt việt nông cao bán mua sử học dự bị nước lớn đọc đi nhà thực thuê phụ lái tàn bảo phạm trồng hưởng thanh nộp già nhận chăn nuôi trẻ khác tiên kế đóng ta xưa con nghiện thi thụ vay đánh phát đồng tị ủy lính vi quản hoạt ở trong mắc yêu mất tuyên giỏi chết nào tử được hướng đến gửi phải điều tạo cung hoàn đàn khởi ngoài cận kí giữ giới thắng sản cùng nhiễm yếu nhập tiếp đưa kinh nội xin tổ quen hùng vợ chồng ấy đang chưa cai sống tật chịu không từ vận xem mới cầm soạn tài đã gặp đối thôn xuất giúp hỏi ra trung nhiều ngợm đẹp chủ hầu đoàn là chấp rừng gây hành đào hàng lên của
ngưỡng: cửa mộ vọng
ngượng: ngùng ngập nghịu
nha: khoa trang chu
nhã: nhặn ý nhạc
nhà: nước ở trường văn máy thầu khoa đầu giáo báo thơ nông xưởng thờ chức ga xuất quản cửa sàn tạm lưu tình tranh thuốc vệ hàng riêng đất tài bếp kho công nghỉ hát tù cung trẻ nhà khách vườn ngoại doanh giam trọ sách họ rông sư dân lầu ăn tập đa phố bè bán sinh sử vua hộ dột rường màng chung bạt cấp thi lãnh mình thương chùa xe đại thiết nội gỗ cổ hiệu cách nghiên tuyển sáng chính lưới chòi điều đương tang nguyện bia dài phân hiền kính lao quàn tiêu thể trống mát mồ tưởng cao cầm trình kẻ chồng gái trai quê xây chứa nghèo phát gianh lá sạp
nhả: khói chữ đạn
nhá: nhem
nhạc: sĩ cụ công viện trưởng kịch chờ lễ tính phim điện pháp trẻ cách phẩm
nhai: lại kĩ nuốt đọi
nhại: lại
nhãn: hiệu hàng mác khoa quan lồng tiền cầu giới mở lực áp
nham: nhở hiểm thạch biển
nhàm: chán
nhảm: nhí
nhàn: rỗi hạ nhã
nhang: khói đèn muỗi
nhãng: quên
nhanh: chóng nhất nhạy nhẹn hơn gọn lẹ nhậy gấp trí và với nhảu nhẩu
nhánh: sông cây rẽ
nhành: cây hoa
nhào: lộn nặn
nhát: gan dao búa
nhạt: nhẽo màu phai nhòa
nhạy: cảm bén
nhảy: múa sào cao xa cầu vọt dù việc cóc dây cẫng sạp nhót
nhắc: nhở lại đến tên việc nhỏm
nhăm: nhe
nhằm: nâng tạo phát đáp thực giúp hỗ tăng phục bảo vào đảm góp đẩy mục giải hướng đưa giảm cung hoàn xây huy ngăn đánh kịp thúc khuyến khắc mở trang tuyên phòng hạn nhò thu tôn ổn đạt cải rà duy chia xử khai trao giới hạ vì
nhắm: mắt vào đến nghiền
nhăn: nhó nheo
nhắn: tin nhủ gửi
nhẵn: nhụi mặt bóng thín
nhặt: nhạnh rác
nhắng: nhít
nhâm: nhi dần thìn tuất
nhầm: lẫn tưởng
nhấm: nháp
nhậm: chức
nhân: dân lực viên rộng sự đạo tài văn loại giống cách quyền đức hậu vật chứng thân dịp ái công kỉ ngãi trần nghĩa khẩu mạng hòa bản nuôi tâm tố danh quả thọ đôi sinh xơ sâm tạo chủng thế huệ bánh tình đàn hội ngày tế nhượng từ
nhẫn: nại tâm nhịn nhục cưới
nhấn: mạnh chìm nút
nhận: thức định xét diện biết lời lại được ra thấy hồ quà chức bằng thầu hàng nhiệm việc khoán dạng tội tin nuôi quyết tiền lương thông chìm học đơn cảm trách bàn giải thưởng danh đỡ hỗ con sự kết bảo chuyển thẻ quân công chăm dẫn vốn cờ giao giấy xe của mình
nhấp: nháy nhô nhổm
nhập: khẩu ngoại học viện cư ngũ cuộc siêu kho môn cảnh hộ quốc dữ nhèm thông liệu vai gia tịch hàng lậu trạch về vào thế điểm số thêm thửa nhằng nhoạng
nhất: định trí quán thể thời là thiết loạt quyết trong về của đối tâm lãm hạng so đẳng nhì toàn nguyên trên từ cử tề hóa cho các tỉnh phẩm mực cả chi quyền thống đến
nhật: kí bản báo tảo thực dạ trình tụng tân quang nguyệt khuyên hạ
nhậu: nhẹt
nhay: nhứt
nhè: nhẹ
nhẽ: lẽ ra
nhẹ: nhàng nhõm dạ gánh cân tay bẫng
nhem: nhuốc nhúa
nhẹn: tháo
nhen: nhóm
nhẽo: nhợt
nhích: lên dần
nhiếp: ảnh chính
nhiều: hơn nhất năm lần mặt nơi người nước ý loại công khó hình ngành nguồn hoạt biện đối cách vấn lượt nhà tháng đơn doanh hộ thành dự trường chương tổ gia kết cơ địa lĩnh chính cấp mô kinh ít hạn giải giống tuyến nội ngày lợi thời bệnh vụ khoản quy bất văn khách yếu đợt sáng điểm chuyển tiến sản xã tỉnh chiều khi cây thứ phương thủ đồng cán vùng tồn tiềm bài hàng thông trẻ tập ảnh nhiệm thiết sự điều thế dạng chỉ con mẫu lắm tầng tác
nhiêu: khê khác
nhiễu: loạn nhương sự động điều
nhiễm: bệnh khuẩn trùng sắc virus độc mặn covid điện xạ hiv mầm vi lạnh khói phèn
nhiệm: vụ kì chức sở mầu ý
nhiên: liệu hậu
nhiếc: móc
nhiệt: tình huyết độ điện đới liệt tâm kế thành năng hạch lượng hóa liệu
nhìn: chung nhận thấy ra vào lại thẳng rõ xa từ
nhịn: đói nhục ăn
nhịp: nhàng độ điệu tim sống cầu tăng thở chèo phách
nhíu: mày
nhịu: miệng
nho: nhỏ giáo sĩ quan nhã học khô lâm
nhỏ: lẻ hẹp bé giọt nhất gọn hơn nhoi yếu to và ở nước nhặt nhắn nhen
nhó: nhăn
nhòa: nhạt
nhóm: họp người hộ ngành đối hàng lửa chỉ trẻ sản tiêu nhiệm cây lợi chuyên trưởng máu giải thuốc tuổi cộng công nhóm nghiên tội nòng nông sở cổ đất cá bạn zalo nước học lớp bếp phụ nghề phó chợ
nhòm: ngó
nhọn: hoắt
nhong: nhóng
nhót: gót
nhọt: mủ
nhọc: nhằn lòng
nhồi: nhét máu
nhổ: cỏ mạ neo bật nước trại bỏ
nhộn: nhịp nhạo
nhôm: kính đồng
nhốt: giữ trâu chó gia
nhơ: nhớp nhuốc bẩn
nhờ: vả có vậy đó vào các được sự thế áp cậy làm
nhớ: nhung lại ơn thương đến lâu về tên
nhỡ: nhàng
nhởn: nhơ
nhợt: nhạt
nhủ: lòng
nhu: cầu yếu nhược mì động hòa thuật đạo
nhũ: hương tương ảnh đá
nhúc: nhích
nhục: nhã hình mạ
nhuần: nhuyễn nhị
nhuận: bút tràng đức trường đông nhị
nhuệ: khí giang
nhúm: tay
nhún: nhường nhảy
nhung: hươu nhớ lụa nhúc
nhúng: tay chàm nước
nhũng: nhiễu lạm nhẵng
những: năm người vấn việc nội điều ngày khó kết tháng lĩnh hạn nguyên nhiệm giải tác hành nơi nhân yếu bài công trường thành ai lời đóng vùng hộ loại gì biện điểm cán chính biểu chuyển quy địa con doanh cơ tồn sản mặt thông thay tập khu hoạt khoản đối ý đơn chủ nét kinh giá cá tổ phần thủ cách nước hình thời câu bất mô gia cây rủi đợt đảng nhu đồng lúc mục nguồn dịp sự dự phương tiến tấm hàng trang nhà bước tiềm sai đổi cuộc chương dấu ngành đoạn số tình kiến lần đề kĩ phụ tổn thách cái gương lợi mảnh nguy tưởng
nhuốm: màu bệnh
nhuộm: vải
nhuyễn: thể
như: sau thế vậy trên các là không một hiện nhau việc trước vừa quy thường nhà nước đã nào đường ở ý của xây có mọi sách hệ đầu đối cây bình tăng quyết mở phân làm cũ y đẩy thanh xuân quỳnh mây hoạt sự bị ngân yêu
nhựa: đường sống tái thông hóa
nhức: nhối đầu mỏi mắt
nhưng: không vẫn chưa các do cũng với có lại đến còn được trong mà nhìn kết đã
nhừ: tử
nhược: điểm tiểu
nhường: nhịn cơm chỗ đường lại nào đất bước
nhượng: bộ quyền địa
nhựt: bản
ni: lông lon cô tấc na sư
nia: dần
niêm: yết phong mạc dịch
niềm: tin vui nở tự hạnh đam say hi
niệm: phật chú
niên: hạn đại khóa giám vụ học biểu thiếu kim độ trưởng lịch
ninh: bình thuận kiều hiệp hòa giang phước nhừ sơn hải gia cường phong diêm chử xương
niệu: đạo quản
nín: thở lặng
ninh: bình
nịnh: bợ hót nọt
níu: kéo giữ chân
no: đủ ấm nê
nó: là
nỏ: mồm thần
nòi: giống
nói: chung riêng chuyện trên lên dối thật đến xấu rằng năng cách rõ không thêm đúng về là tiếng lại được ra nhỏ đi
non: trẻ nớt kém nước cao yếu sông nghề bộ gan
nón: lá bảo cối
nong: nia đường tằm
nòng: cốt súng nọc
nóng: bức bỏng lòng nảy hổi ẩm lên vội tính chảy ruột sốt lạnh đỏ
nọc: độc
nô: lệ nức đùa dịch en
nỗ: lực
nổ: lực súng máy mìn bom ra tung bùng
nộ: khí
nộc: cải
nốc: cạn
nói: lên
nồi: hơi cơm nấu áp đất cháo
nổi: bật tiếng lên dậy trội cộm giận danh đình loạn rõ cáu nóng trên chìm mẩn hạch gai bọt
nối: tiếp liền kết mạng dài lại dõi thông giữa máy tour gót nghiệp chuyến đuôi ngôi
nỗi: đau niềm lo buồn nhớ khổ sợ oan nhục bức lòng
nội: dung bộ vụ quy trú thành địa lực khoa chính tỉnh các tạng hàm tại sinh ngoại đồng tâm tiết đô chiến trợ vùng thất tuyến gián ô hải tộc thương khối soi tiêu mông san hóa bài cảm nha hạt tướng bì tình
nôm: na
nộm: rơm
nôn: nao mửa nóng
nông: dân nghiệp thôn sản cụ trường lâm hội học nghệ dược cạn hóa vụ hộ nổi trại thủy tang thị cống nhàn đức nô chính phẩm sơn giang
nồng: độ nhiệt nàn cốt hậu ấm thắm cay cháy đậm nặc
nốt: sần nhạc ruồi hương lao
nộp: hồ đơn thuế phạt ngân tiền lưu phí bài báo lệ lại đủ vào bảo trực bản thay sản qua lên
nở: rộ hoa nụ nang
nỡ: lòng
nợ: nần xấu đọng công thuế quá lương bảo gốc bhxh cũ vay nước lãi tiền khó thừa ngân học
nơi: ở công đây sinh làm cư nào có đi đến nơi thờ khác nhận an chốn tập cung hẻo sơ đang gửi giữ vui tiếp tốt bảo họ giao trú xảy ẩn diễn mình thường xa đăng thi lưu cấp bán nhốt hội không sản tránh đô kinh họp cháy nương ăn nuôi người
nới: lỏng rộng
nơm: nớp cá
nụ: cười hoa
nuôi: trồng dưỡng con dạy sống thủy cá tôm lợn bò gà ong ăn quân cấy nấng ngầm gia dấu giữ mộng tằm dê lồng nhốt chim lươn thương ếch trâu thả bệnh heo động mới thỏ chí cua nghêu vịt công hàu yến vỗ chăn bộ
nuông: chiều
nuốt: chửng trọn lời nước
núi: rừng đồi lửa sông cao đá non thành đất đèo đôi
nung: nấu gạch đúc
núng: nính
nũng: nịu
nút: giao thắt bấm áo cổ
nữ: giới công tính sinh hoàng sĩ quyền cán thanh chủ trang doanh nhi hộ đảng tướng nghệ lao đoàn bác trung anh diễn vận xuyên
nửa: cuối đầu vời đêm chừng kia năm tháng tiền trời ngày thế số nhiệm chặng giá mùa kín diện
nữa: chừng là các để cũng vẫn
nứa: lá tre
nức: nở tiếng lòng
nực: cười nội nồng
nước: ta ngoài sạch ngọt mặn ngầm thải nhà nóng mắm sinh biển non bạn lũ uống mặt mưa bọt dâng trên chấm mắt khoáng lã tưới đá ép sông rửa máy lạnh giải lớn trong đục sở lợ nguồn đóng nông đầu hoa cất ròng hồ cam cộng phát về xốt tiểu này đôi đang khác thuộc tự đường bẩn tương đời nghèo tiên suối cho dừa láng oa
nương: tựa rẫy náu nhờ nhẹ
nướng: cháy thịt
nứt: gãy nẻ toác vỡ lún đất cổ
nữu: ước
o: ép bế xy
oai: phong hùng vệ nghiêm
oan: sai uổng khuất ức nghiệt trái gia
oán: trách hận thù hờn
oàn: èo
oanh: liệt tạc kích
oằn: mình
oi: bức nóng ả
ọc: ạch
ói: mửa
om: sòm
ong: mật bướm bò thợ bắp chúa ruồi
óng: ả ánh mượt
ô: nhiễm tô dù nhục uế ăn hợp trống chữ kìa rô môn danh che bàn cửa tạp mai tặc tử bao
ố: vàng
ổ: dịch bệnh nhóm chứa cứng gà voi đĩa mối khóa bánh điện cắm trứng bi lợn
ốc: đảo sên bươu vít hương xoắn nhồi ruốc
ôi: thiu thôi
ồi: ổi
ôm: ấp chân hận ham trọn đồm
ốm: đau yếu nặng nghén
ồm: ồm
ôn: tập đới hòa thi dịch lại luyện tồn bài con
ồn: ào ã
ổn: định thỏa áp đáng
ông: bà cha táo tổ chủ trời nội ngoại nguyễn trần lê phạm hoàng phan đồ nghè bầu
ống: dẫn nước kính thép hút nghiệm khói nghe nhựa cống thoát nhòm đựng ngắm tiêm khóa bơ
ốp: lát tường gỗ la
ơn: nghĩa huệ
ớt: chuông bột
ở: lại trong các cơ mức nơi địa trên vùng nhiều nước xã dưới khu đậu rể giữa hai cả tất ngoài riêng miền ghép thuê ẩn bên mỗi đây những độ trọ đâu cấp tuổi xa nhờ nông ngành huyện lớp thôn giai một tỉnh trung bậc đồng nhà không phía lĩnh cử bản cùng
ờ: ờ
pa: nô nen tê
phá: hoại sản rừng vỡ dỡ bỏ giá án thai kỉ cách cỗ lối hủy tán vây khối nước phách thế tam vắng quấy bĩnh đám
pha: chế trộn lê loãng tạp cà đèn thuốc màu lẫn din trò
phà: biển
phả: hệ
phác: thảo họa đồ
phách: lối
phai: nhạt màu mờ
phải: trái thực có được đảm làm là bảo đối xây nộp trả chịu chấp tuân chi tiến giải di hoàn biết thường xử chăng kịp lòng đạt sử gắn nói đi tăng chú gió tổ không báo bám tập đúng vận cạnh bồi giao lưu cách duy tự đáp vay ngừng kể qua ra mua xác đặt kí giữ lập thành nghỉ lo nâng chuyển đổi nằm đóng đến bỏ dừng nghiêm chủ trải luôn cấp công ghi tạm ghép thu thật đề rõ đăng
phái: đoàn sinh bộ mạnh cử viên nữ đẹp
phàm: tục là
phạm: vi tội pháp nhân trù quy luật văn thị minh húy quang hữu xuân đình ngũ lỗi ngọc quốc trường đồng hùng
phan: thiết rang văn bội thị đình châu đăng thanh xi
phàn: nàn
phán: quyết đoán xét xử bảo
phản: ánh biện đối hồi ứng bội cảm động xạ kháng công ngược cách quốc diện chiếu bác lực bị tố đề đòn gián pháo khánh đáp gỗ phúc biến
phanh: phui xe thây khui
phao: cứu tin phí tiêu bơi thi câu
pháo: hoa binh kích đài nổ hạm sáng lệnh cối
pháp: luật lệnh lí lệ nhân trị quy chế danh y định điển viện đình bảo thuật chủ quyền môn hành vân cáo tuyến khoa nạn trường sư
phát: triển huy hiện sinh động hành biểu thanh sóng ngôn đạt tán minh quang cho thưởng đi bệnh âm ban thải hoang hỏa xuất giác lộ mại điện tờ kiến vay tiền trực đốt kinh tín thẻ từ tích mãi quà phì điên chẩn ra tài cơm hàng lương nguyện canh tiết chiếu nổ tâm diệm dọn nhiệt súng dục cờ lệnh tốc phần rẫy nương thuốc học nghĩa lại khởi ngán tướng hoảng tỉa
phạt: tiền tù nguội vi hành nặng hợp bổ đền góc vạ chặn cảnh đội
phảy: phẩy
phăng: phăng phắc
phẳng: phiu lặng lì
phân: công bổ cấp tích loại hóa chia biệt bón phối luồng tán giao định khu kì giới quyền xử khoa minh đoạn chuồng hữu đạm cực vùng số tử lân trần bố viện hiệu lô lập rã hạng hủy lớp khối mảnh phát thân vân xưởng đội lũ trái suất tầng nhánh bua vô ban lưu li chuẩn khoảng tổ kali ưu cho
phần: lớn nào mềm thưởng mộ tử việc trăm đông vốn diện cứng mục nhiều quan xây nhỏ ăn còn quà thi trách nội giao đường đất đa mở đầu dư kinh chính trên thân công tổ ngầm nâng nửa thứ cơm lãi hạ hồn khoa thuế tham hạn cải phật
phẫn: nộ uất
phấn: đấu khởi hoa khích chấn son rôm nền trắng bảng
phận: sự đời
phẩn: phất
phấp: phới phỏng
phập: phồng phù
phất: cờ phới lên phơ
phật: giáo tử thủ học pháp ý đản tích bà tổ quang
phẫu: thuật tích
phẩm: chất cấp giá hạnh vị màu hàm vật giám tước cách oản
phẩy: tay
phe: phái nhóm cánh phẩy
phép: năm tắc tính nhà màu cộng thử nước mầu lạ lịch đo xây vua lập hành kinh thông thường
phê: duyệt bình phán chuẩn thuốc học phục
phế: liệu thải phẩm truất bỏ quản nang tích tật phụ binh cầu
phếch: bạc
phên: tre dậu nứa liếp
phễu: hút
phi: lí pháp công nông vật nghĩa tập lợi lao chính thực tiền trường thường đội hành thương vụ cơ tang mậu lộ hạt nhôm líp ngựa tài quân xử dự kim kĩ truyền lê
phì: nhiêu phèo cười đại
phí: phạm lưu thẩm qua bảo công dịch đào và lệ sinh hoài tổn đường vệ vận cấp bôi vốn dự hội nhân sức này môi của thời đăng
phỉ: báng nhổ thúy
phía: trước sau đông tây nam bắc trên dưới trong nước ngoài công bên phải trái đối doanh nhà tỉnh địa thượng biển hạ cung gia
phích: nước cắm
phiên: họp dịch tòa bản chợ âm giao thảo chất xử ngang làm đấu thứ khai bế trù hiệu trực mở giải chuyển đối gác tiếp chờ
phiến: đá diện quân động loạn
phiền: hà toái phức muộn lòng nhiễu não lụy
phiêu: lưu bạt dạt lãng du
phiếu: bầu khảo thu học tín đánh chi lấy mua xuất xét bảo đăng yêu nhập gửi kiểm tiếp ý đề lí hẹn giảm trả thi nộp hỏi tổng cử khám tiêm điều báo ghi thăm chuyển trưng thuận kết quà bé theo trắng kín điểm thưởng giao biểu phản xin
phím: đàn
phim: ảnh truyện tài ngắn hoạt trường truyền
phình: to
phỉnh: nịnh phờ
phịa: bịa
phó: giám chủ bí trưởng phòng chánh tổng thủ mặc ban thác hiệu viện đoàn trạm tổ khoa cục văn tư quản chi đội tiến thường giáo thôn
phò: tá
phoi: sắt
phong: trào phú tục cách cấp cảnh tặng tỏa kiến tước thanh cốt tướng độ nhã tư thủy bì lan hàm thổ trần phanh nha điền bao thái tình lưu chức kế điện sương thấp xuân hóa sơn vũ hòa hải thịnh nẫm lộc bình quang nguyệt vân lâm khí ba
phòng: chống ngừa ban bệnh cháy họp học khám thủ vệ tài ốc nghỉ không dịch nội giáo hộ thí tránh tuyến khách làm kinh tư hành kĩ bị tiếp giao thi y tắm ăn tổ trưởng ngủ trừ nhân công dược ngự văn nghiệp chuyên quản xạ khi sự hơi chức đọc vé thương lạnh hội đợi chờ máy trọ lao hiệu thờ ở điều mổ nông kế thân gian hạn độc bán trực tin chứa xử phẫu xét một karaoke lụt nuôi truyền cảnh thay dân đào tiêm phó hồ hát tranh số
phóng: viên sự xạ thích khoáng sinh tác hỏa túng thanh to tay tầm đại uế điện pháo lao đạn đãng
phỏng: vấn theo đoán chừng
phọt: phẹt
phố: xá phường cổ huyện đi biển thị nối đông hiến núi ẩm trưởng văn vị bảng mới
phổ: biến cập thông điển quát độ nhạc hệ minh quang yên dụng sóng
phô: trương bày diễn
phối: hợp cảnh giống ngẫu kết trí màu khí trộn âm liệu ghép
phôi: thai pha thép bằng giấy
phổi: tắc mạn
phông: nền chữ bạt màn
phồng: rộp
phồn: vinh hoa thịnh thực
phở: khô bò
phơi: sấy bày nắng nhiễm khô thóc màu phới áo
phù: hợp sa trợ dâu điêu thủy hộ phép nề du phiếm cát mĩ thũng dung đổng ninh lãng yên tặng hoa
phủ: nhận sóng quyết kín xanh định vắc lệch rộng đất bóng đầy khắp diễn sạch tây bạt dụ bờ điện lí cừ thông đầu phục
phú: quốc thọ yên quý xuyên nhuận nông hộ vang hào lộc cường bình xuân thứ hòa lương ông mĩ giáo riềng diễn thạnh tân sơn hưng điền thịnh
phụ: nữ trách cấp huynh thuộc cận trợ phẩm mẫu tùng lục phí bạc đạo khoa sản tá tử gia kiện lão thu nghĩa lái biểu hồ vương dưỡng thân họa khuyết trội hệ từ ngữ thêm vào tình rẫy
phua: phụt
phúc: lợi lộc đức thẩm đáp hậu khảo tra thọ hạnh yên trạch âm ấm bồn lâm mạc tinh thành tân sơn trình hóa khang hưng kiến họa
phục: vụ hồi hưng kích chế sinh dịch sức tùng thiện tráng chức viên tang màu hoạt trang lăn dựng bút hóa nguyên quốc cổ tài cận
phun: thuốc nước khử sương trào mưa sơn tưới hóa trừ vòi xịt
phung: phí phá
phùng: hưng xá văn
phút: giây chốc cuối đầu này
phức: tạp hợp cảm
phước: thiện lành long sơn đức hòa mĩ bình lộc thắng hải tín lợi an hậu
phườn: phướn
phường: hội bạn đội xã buôn lái nghề chèo
phương: pháp án tiện thức hướng châm diện cách ngôn trình đông tây nam bắc đình sai vị thuốc trưởng xa danh kế bối tâm liên mai thảo lâm trung
phượng: hoàng vĩ
phưỡn: bụng
phứa: bừa
pin: mặt năng lưu cũ
qua: đường loa lại đó các đời mặt kiểm công rà khảo mạng báo thực việc quá theo dõi năm quýt tay tuyến hệ hai hơn giám đài trung một bưu nhiều đào địa triển nắm phân thời nghiên tổng đây cửa cầu đêm lượt đánh thanh phà xử cảng tìm ngày tuyên ngân môi thẩm khu hướng trao xem chính đấu ứng trò tham cổng
quà: tặng tết cáp biếu lưu cho bánh
quá: trình hạn khứ tải khích độ sức mức cảnh lời đà cố nhiều bán lớn khả tay trớn nửa cao thời thấp giờ lâu mệt khó ít trưởng tầm chậm nóng quan hẹn đát dễ đáng đông mẫn rộng cũ tốc ngưỡng lứa chén giang quắt
quả: thực cầu nhiên bóng báo quyết là tim địa phụ cảm lắc đất cân tang chuối bom
quạ: đen
quái: vật gở ác thai đản
quan: tâm trọng hệ điểm sát chức liêu niệm ngại san lại tài ải trắc hoài khách cảm chế nhân phòng tòa thuế họ viên sơn điền hóa chủ hộ thầy hàm ôn hà tướng âm lang dân yếu
quán: triệt xuyên quân cà tính ăn bar xá net nước lệ bia trọ tình cơm phở nhậu lạc toàn hàng thế cóc xuyến
quàn: linh
quản: lí trị giáo chế thúc đốc gia trang tài ngại nhiệm lĩnh đạo ca lại hạt thủy giới thai lộ bạ
quang: cảnh vinh minh trung đãng học phổ hợp hóa âm điện sai dầu tuyến đăng hiệu thoại tán gánh hải trọng tự phục đàm huy châu thanh phong sơn bình khải đức thái thông chất ngôn dẫn
quảng: cáo bá trị nam ngãi ninh bình trường đại canh đông giao xương hà trạch điền khiêu châu tây thái phú phong yên tín minh lợi oai hóa lạc
quãng: đường thời cách đời
quanh: co năm quẩn khu nhà quất quéo vùng
quành: lại
quao: cào
quào: mặt
quạt: máy điện mo thông trần hút bàn giấy nan
quay: lại phim về vòng đầu cóp lưng cuồng quắt trở cổ tay mặt số vốn hình chiều đều sổ thưởng xe lén máy đi clip hướng bánh
quắc: thước mắt
quặc: quặn
quăng: bắt quật lưới
quặng: sắt thiếc đồng
quân: sự đội dân khu nhân đoàn y nhu số bị trang chủng ngũ hàm kì phục binh lính pháp địch lực vương tử tướng huấn ủy chính tịch nhạc trường giải cờ cảng đồn hiệu luật tình chế lệnh khí sư ta nghĩa công giới hồng
quần: áo chúng đảo thể cư tụ ngựa đùi vợt đồng xã hôn hùng quật thảo
quẫn: bách trí cùng
quấn: quýt túm chặt
quận: ủy đội huyện đoàn công chúa
quẩn: quanh
quẩng: nhảy
quây: quần tụ
quầy: hàng lễ thuốc giao thu tiếp sách thông bar rau
quậy: phá
quấy: rối nhiễu phá rầy khóc
quất: cảnh
quật: cường khởi ngã khai đổ
que: hàn diêm thử tre
què: quặt
quê: hương nhà mùa quán ngoại nội người gốc nghèo cha
quế: võ phong lâm sơn chi hương vỏ
quen: thuộc biết với tay dần thói mặt miệng nghề nếp thân
quẹo: phải
quét: dọn sạch mã sơn rác vôi đường nhà
quẹt: thẻ diêm
quên: lãng mình mất đi ăn bẵng
quệch: quạc
quốc: gia hội tế phòng phục lộ sách ca kì khánh huy doanh thể ngữ vương dân tịch hồn sản sự lễ tang học oai hữu bảo đại thái tử âm hoa đạo dũng kế cấm hiệu
quơ: quào
quở: trách mắng
quy: định chế hoạch mô trình tắc phạm hẩm luật ước cách tụ tập chuẩn đổi mã nhơn hợp kết chụp trách cố nạp tiên phục về gom hàng thuận hậu lát đạt hướng ra chiếu mực thành nông y vùng tội nguyên đời theo khu củ
quỳ: hợp châu gối lạy
quý: báu hiếm giá khách vị một hai ba bốn trọng tộc tử đại cơ phi danh đầu sau này trước mến nhân mão sửu mùi dậu đôn ông đồng lộc thị hóa
quỷ: quái quyệt kế dữ thần
quỹ: đất tiền đạo tín hỗ bảo bình tích đầu khuyến vì quốc phòng tài dự đen thời khen nhân an đời hội học phúc này phát thi đền ngân trợ tình
quyến: luyến rũ thuộc
quyên: góp sinh tiền
quyền: lợi lực hạn con bính năng trượng uy tác của tự thừa tố dân biến sở nuôi sử làm công quản khiếu đấu nghĩa bình giám được phủ ưu thuê khai khởi cước hành thụ tiếp chuyển cơ thế quý hưởng tham ủy chủ đại trẻ
quyển: sách vở sổ tập
quyện: hòa chặt
quyết: định tâm liệt toán nghị sách chiến tử đoán tật chí thắng sinh đấu trình khoát
quỳnh: lưu hoa nga mai phụ côi
quýnh: quáng
quỵ: lụy ngã
quỵt: nợ
ra: đời quân sức mắt đi vào về khỏi trận quyết rằng đa dáng tù ngoài khơi soát hoa mặt sao tay trường các tòa đầu thị hiệu hè nhập những nghị mục ngũ vẻ văn thông đường viện nước rìa lệnh biển rả hàng lò mồ phán tranh chơi làm lộc đảo tín vậy trên đến lại từ hải mạnh nghiêm ngõ lịch lăng
rà: soát phá quét lại
rã: rời đông đám ngũ
rả: rích
rác: thải rưởi sinh bẩn nhựa y
rách: nát rưới việc
rạch: ròi giá gầm kiếm miếu nước
rải: rác đều nhựa thảm đá truyền tài
rái: cá
rám: nắng
rạn: nứt san vỡ
ràng: buộc
rạng: rỡ sáng đông danh ngời
rành: mạch rẽ rành nghề rọt
rảnh: rỗi tay rang
rãnh: thoát nước mương
ranh: giới mãnh ma rãnh con
rao: bán giảng vặt
rào: cản chắn đón lưới cứng kẽm mềm giậu
ráo: riết mồ hoảnh
rảo: bước
rạo: rực
ráp: nối
rạp: hát phim xiếc cưới chiếu
rát: rạt cổ bỏng
rau: quả xanh màu củ sạch muống cải an má xà thơm câu non diếp ngót hữu trái hoa cần thủy dền sống
ráy: ngứa
răn: đe dạy bảo
rắn: chắc rỏi mặt độc lục hổ mối cấn
rằn: ri
rặn: đẻ
răng: miệng hàm cưa khôn sữa nanh giả
rằng: các đây việc trong không buộc
rắc: rối vôi bột hạt
rằm: tháng trung
rầm: rộ rập rì rĩ
râm: bụt ran mát
rậm: rạp rịt lông rịch
rân: trời
rần: rật rần
rập: khuôn ràng rình rờn
rất: nhiều khó lớn cao ít quan tốt cần hay đa thấp hiệu hạn mạnh nhỏ đáng phức dễ tích được phong rõ đông chậm đỗi nghiêm đúng có thuận dài hữu thường thiết nhanh vui bức bổ phù rộng phổ nặng xa đặc đẹp gần sớm ảnh mực
râu: ria tóc mép
rầu: rĩ
rây: bột
rầy: nâu la xanh lưng rà
rẫy: cà nương ruồng vườn
rẻ: tiền rúng mạt quạt
rẽ: trái phải ngang nhánh sóng
ré: lên
rèm: cửa che tre
ren: ràng
rèn: luyện đúc giũa dao
reo: hò ca vui mừng
rêu: rao phong mốc xanh
rên: xiết rỉ
rệ: đường
rể: hiền
rễ: cây cọc củ
rết: dây
ria: mép
rìa: đường làng
rích: rắc
riêng: tư lẻ biệt rẽ trong của về đối năm tháng tại có lĩnh cho quý từ các với khu tỉnh phần mình huyện ban
riềng: mẻ
riết: róng
rình: rập mò rang
rinh: quà
rò: rỉ điện
rỏ: giọt
rõ: ràng rệt nét nguyên nguồn trách người việc hơn hình nhiệm thời các kết vai nhất mười tiến nội mục kiểu lí thêm quyền như thẩm danh bản thực số mồn
rọ: đá mõm
róc: rách xương
rọc: giấy
roi: vọt đòn da
rời: khỏi rạc xa bỏ vị ra đi
rọi: sáng
rón: rén
rong: chơi rêu ruổi biển huyết kinh nho
ròng: rọc rã sát ròng
ròi: bọ
rót: vốn
rổ: rá
rộ: lên
rốc: đa
rôm: rả sảy
rộn: ràng rịp rã
rồi: đây mới đến thì sẽ các lại
rỗi: rãi
rối: loạn ren nước bời tung rắm tinh nhiễu rít
rông: rã chiêng
rồng: rắn lửa tiên
rỗng: tuếch ruột
rộng: rãi lớn khắp mở lòng trung khoảng hơn đường lượng khổ thênh
rốn: lũ
rốp: rẻng
rốt: cuộc ráo
rơ: moóc
rờ: rẫm
rơi: vào rớt tự lệ vãi xuống rụng lại
rời: rã
rợp: bóng trời
rơm: rạ cuộn khô rớm
rớm: máu
rỡ: ràng
rợ: mọi
rớt: giá mạng hạng đài
ru: ngủ con
rù: rì
rủ: rê nhau lòng
rũ: bỏ rượi
rùa: biển vàng núi
rủa: xả sả
rúc: ráy rích
rục: rịch
rui: mè
rủi: ro tai may
rụi: đám
rùm: beng
rung: động lắc chuyển cảm rinh
rùng: mình rợn
rụng: lá trứng
rừng: núi rú trồng tự phòng đặc sản già tràm ngập thông đầu gỗ nguyên phụ ven tái cao rậm che khộp cây thiêng cọ bần nghèo giàu luồng tre cấm lá kinh nhiệt và keo rực
rúng: động
ruộng: đất vườn lúa bậc nương muối đồng rẫy khoán màu
ruồi: nhặng giấm vàng muỗi
ruốc: bông thịt
ruồng: bỏ rẫy bố
ruột: gan thừa già thịt non bút rà
rút: gọn ngắn kinh ruột lui khỏi tiền dần thăm vốn về đơn súng hồ lõi giấy tỉa bảo phép lại nước
rụt: rè
rửa: tiền tay xe sạch trôi hận mặt chén mặn tội bát
rữa: nát
rực: rỡ lửa hồng
rưng: rưng
rước: đèn đuốc kiệu lễ dâu bệnh
rười: rượi
rưỡi: tháng
rượt: đuổi
rương: hòm
rường: cột
rượu: bia cần vang mạnh nếp ngô trắng mận chè
rứt: khỏi ruột
sa: mạc sút lầy thải sầm pa đà đọa bàn mưu sả đéc cơ khoáng ngã kê bồi nhân giông chân thầy vào huỳnh
sà: lan lúp xuống
sả: gừng rừng chanh thân
sách: vở giáo lược nhiễu báo bút giấy trắng tham nói hướng xanh đỏ vàng điện khoa ảnh lậu tư hay truyện mới chuyên
sạch: sẽ đẹp bóng trơn hơn bệnh vững cỏ hoàn nợ nước bong
sai: phạm lầm sót lệch trái số khiến phép quy luật sự nhầm đối thẩm mục lạc biệt tư đường trĩu chính lỗi quả đạo nguyên nội chỗ hẹn tên thực bét bảo nha
sái: phép
sải: bước cánh tay
sàm: sỡ
san: lấp sẻ bằng hô định gạt sát phẳng ủi thủy
sàn: nhà giao diễn gỗ đấu thương tập xe nhảy thao sàn
sản: xuất phẩm lượng vật nghiệp phụ khoa hậu giật lí nhi sinh quyền dịch
sán: lá chỉ dây dìu
sạn: đá
sang: năm trọng tay nhượng tháng chiết tên trồng chảnh quý giàu làm trang nuôi thế xã một đường đoạn trạng nhà cho ngang loại lại huyện mùa thu giai cơ vụ các sông sảng
sàng: lọc tuyển sảy
sảng: khoái hoảng
sáng: kiến tạo chế tác suốt lập tỏ nay mai sủa ngày rõ dạ lóa bóng đèn choang lạng tinh sớm giá ngời chói láng rực trưng lòa
sành: sỏi sứ điệu
sảnh: chính lớn đường chờ
sánh: vai bằng đôi bước ngang
sào: huyệt ruộng nương
sao: chép lưu chổi băng cho sát biển hỏa nhãng kê y lục thủy vàng bản đỏ hôm mai lãng phó vua tẩm khuê la
sáo: rỗng mòn trúc diều
sạo: sục
sáp: nhập ong
sát: sao nhập hạch cánh hại sinh cạnh với vai thực trùng khuẩn phạt đất giá tình đường biên nhân nút thương thủ biển nhà sườn cơ dân muối
sạt: lở nghiệp
sau: này khi đó thu đây cùng hơn sự năm tháng lũ một cơn đại hai các chế sinh cách gần nhiều đầu bão thời trồng dịch nghiên ngày mỗi lưng tết nữa hậu đợt ba cuộc vụ buổi lần quá mổ sáp tiếp mưa lại tai cai sản đào sắp rốt
sáu: tháng mươi trăm ngày
say: mê sưa rượu đắm xe xỉn nắng mèm
sắc: màu thái tộc lệnh bén phong nét sảo đẹp xanh tố dục diện bản lạnh mặt thuốc
sặc: sỡ mùi nước
săm: lốp soi
sắm: sửa sanh vai tết
săn: bắt sóc bắn lùng đón tìm sàng chắc đuổi trộm
sẵn: sàng có lòng đà nguồn
sắn: dây lát tươi
sắp: xếp đặt tới đến chữ diễn hết xảy hoàn lịch thành bước sẵn sửa
sắt: thép son vụn đá thành hộp ray
sâm: panh ngọc cầm dây bố lai nam banh
sầm: uất sơn sập tối
sẩm: tối
sẫm: màu
sân: bay chơi khấu vườn bóng vận trường golf nhà si cỏ thể khách đình phơi tập nền kho thượng ga đấu siêu gạch ruộng quần cầu hận
sần: sùi
sẩn: ngứa
sấn: sổ tới
sập: nhà bẫy cầu đổ tiệm hầm xệ
sấp: ngửa mặt
sâu: sắc sát rộng rễ bệnh thẳm đục răng róm keo xa kín nặng cuốn hơn cay lắng nhiệm bọ hại đậm vào nước cảm dày hoắm
sầu: riêng não bi đâu muộn
sậu: sộp
sấu: đường
sẩy: thai tay
sấy: khô thăng lúa lạnh gỗ
sậy: lau
sâu: đậm
se: lạnh duyên sợi sẽ
sẽ: được có tiếp là tổ tạo giúp phối góp bị xem làm giảm tăng không xử đưa xây tham gặp thực kịp triển phải hoàn tiến phát cùng ban trở chịu diễn đến nâng giải ra khó cho trình bổ chuyển gây hỗ lên đi báo sàng
sẻ: chia nhường
séc: bảo
sen: hồ vòi đá
sẻn: dè
sếp: nhỏ
sét: đánh
sên: vượt vên
sểnh: ra
sĩ: quan diện tử số phu khí đãi nông
si: mê tình rô
sỉ: nhục lẻ vả
siêng: năng
siết: chặt nợ
siêu: âm thị nhiên cường tốc thoát vi lợi hình thực nhân sao bão đô mỏng cấp trường nạc nước hạng phàm việt
siểm: nịnh
sinh: viên hoạt sống học sản sôi thái kế trưởng đẻ lí động kháng con nhật trắc sự thành lợi hóa ra lời vật thực quyển trị tồn năm tử quán dục thời ngữ mệnh khí nở dưỡng phẩm phần diệt lực li thiết bình nghi sát vi trùng nhai bệnh nhiều đôi hạn lão linh cơ cảnh khoáng thể quyền suất khối non tố khó sắc cầm từ môn mạng tài nghĩa
sính: lễ ngoại
so: sánh với tài găng bì đo đũa cùng le kè hơn kế tháng
sò: huyết điệp lông
sọ: não dừa khoai
soán: ngôi
soạn: thảo giả bài nhạc sửa lập sách nghĩa
soát: xét vé người lại
soạt: sột
sóc: trăng sơn vọng bom
soi: sáng rọi xét đường chiếu mói gương
sỏi: đá cát thận mật
sói: lang
song: phương hành song ngữ mã sắt cầu tấu thân thất mây cửa vẫn chưa trùng sinh toàn các tử le sát hỉ đôi việc hồ kết
sòng: bạc phẳng
sóng: gió biển thần cả vỗ to điện lừng dừa cồn lớn vô ngầm xung di sánh thu nước soài
soong: nồi
sót: lại lọt
sọt: rác tre
sọc: đen vằn
số: lượng liệu hóa hiệu người đông ít tiền học phận không thu dân mệnh tài các hộ nhà hồ phát vốn cán doanh đề đếm một hai ba nơi công ngân dư ngày cuộc đơn lớp lao máy trường nội điểm vụ huyện địa nhiệm loại lần đảng này văn con đối chẵn mũ nguyên thứ xã kinh lô trẻ quyền xe sách lẻ lãi đỏ độc khách báo ca đen đoàn nhân lớn chỉ tuyệt tử mục tự hạng ghi thực phiếu nhóm tháng liều điện chi sản lượt cơ nghèo tuyến thành phòng đầu quỹ trên bị di nữ bài dự đại bệnh vi thuê đến hội hàng mắc khá phi trúng thập sự hạn còn việc thuế má
sổ: sách tay đỏ hồng tiết bảo theo kho hộ lao nợ lương vàng ghi khám thu họp mũi thai cái tang địa quỹ lồng mục công gốc toẹt
sồ: sề
sơ: bộ sài đồ khai kết cấp tán khảo yếu sinh cứu tuyển thẩm suất hở lược sơ khởi mi chế khoáng đẳng lậu cua vin qua thảo hàm chung sót ri múi giản hội phẫu
sồi: rừng
sôi: động nổi sục bỏng trào
sổi: nổi
sông: suối ngòi hồ nước hương hồng núi hậu lô cầu đà mã lam tiền thao công đáy đuống rạch nhánh mê chảy ba luộc cửu máng đốc hinh giang cát dài gianh
sống: còn sót động chung lại được mái tại ở tốt trong lưng khỏe đẹp lâu thử nhờ thọ vui mũi sượng khép xanh nội mòn dưới xa mới nương cột vật của thành chết
sộp: cá
sốt: ruột xuất rét cao sắng đất giá dẻo vé virus ảo
sột: soạt
sợ: hãi sệt phải mất va sai trách hoảng mưa lộ
sờ: mó soạng
sở: hữu thích giáo chỉ y ngành ban thú nội tài lao công khoa nông tư văn xây thông kế giao du tại trường khanh đắc đoản nguyện vọng cầu dĩ quan tin cảnh dụng cây cậy tới học ngoại đã thuộc ở an hạ
sơm: sớm
sớm: nhất hơn muộn nay khuya tối mai trở các triển hoàn hôm đưa ban có khắc ổn được phát chiều mọi từ thông cho xây gì giải ngày nữa chế trình vụ bố
sợi: dây nấm chỉ cáp tơ thủy vải quang bông thuốc tóc cước hủ phíp
sơn: la tây nước dầu mài động tặc lót hà quét trà dương sườn thủy hải ca tịnh tra son phết lâm đài thôn hòa ngữ cước nữ cùng thù phòng màu hồng giả trang thành giang tùng định đông chống trung trạch mĩ cẩm kì thịnh thần sửa
sởn: gai
sợt: qua
su: hào su phí
sù: sì
sủa: bậy
suất: ăn học quà đầu chiếu diễn cơm vốn vé hưởng đất liệu sưu cơ lãi
súc: vật sinh tích miệng sắc ruột rửa sản thịt
sục: sạo sôi khí bùn rửa
sui: gia
sủi: bọt
sum: họp vầy suê sê
sùm: sụp
sun: sứa
sung: túc sướng sức mãn công quân huyết quỹ lãnh
sùng: bái đạo kính
súng: đạn ống săn trường ngắn hoa quân tự lục kíp cối máy
sủng: ái
suôn: sẻ mượt
suối: nguồn nước khoáng giàng hoa nóng tiên nho trai
suông: tình
suồng: sã
suốt: đời ngày đêm quá thời tháng năm chiều mùa dọc từ buổi mấy hơn
súp: lơ
sụp: đổ lở lún hầm
sút: kém giảm cân
sụt: giảm lún giá lở sùi hố sịt
suy: nghĩ giảm thoái dinh luận thận tư yếu xét kiệt rộng đoán diễn vong tim đồi nhược tôn sụp tính bì sút tị ra gan hô tàn đến tưởng vi
suyễn: hen lợn
suýt: soát chết nữa
sư: phạm đoàn thầy trưởng phụ tử sinh tăng bộ trụ cô vãi sãi
sứ: giả mệnh quán đoàn vệ thần quân cách điện gốm trắng
sử: dụng học sách liệu gia thi ca kí tích
sự: kiện việc nghiệp cố thật phát phối tham quan chỉ thay đồng lãnh tích hỗ đổi hiện giúp ủng cần chủ tồn ổn sống biến nỗ vụ cạnh hài tiến quyết tin kết gia hi bình chuyển hợp khác kiểm thống nhất tăng bảo vào vật tình tự tôn trưởng cộng thể thành chia đoàn quản hướng liên suy hình gắn lựa chênh đảm bùng phân xuất nhận trong mất nguy giám tiếp ra an giảm phong hiểu phục lan hoàn vận giao minh công vô chấp cảm gặp dân tác đóng trì bền phù nhiệt ăn cản trao kì thất thiếu đi chuẩn yên xâm sáng chồng linh đầu dễ lây
sửa: chữa đổi sai soạn sang lỗi lại nhà bài luật cầu máy mình đường mới xe gọt
sữa: mẹ bột tươi học đặc chua ong non bò chữa đậu uống hộp rửa dê
sứa: biển
sức: khỏe mạnh lực ép sống hút lan mua dân trẻ chịu người bật tiêu cản lao bền kéo vươn nặng nước ỳ gió sáng bình trâu tải học ảnh khoe cạnh ăn đẩy căng kiệt thuyết chứa vóc
sực: nức nhớ
sừng: sững tê sỏ hươu trâu
sửng: sốt
sưng: tấy phù húp vù
sững: sờ
sưởi: ấm nắng
sườn: núi xào đồi cột tây
sượng: sùng
sương: mù muối giá gió khói mai
sướng: vui
sứt: mẻ môi
sưu: tầm tập thuế cao khảo tra
sửu: kỉ
ta: luôn đã có là rừng thán
tà: đạo dâm khúc tâm áo ma khí long thuyết xùa rụt
tá: điền dược
tả: tơi ngạn xung thực lợn châu thanh cảnh khuynh hữu
tã: lót
tác: dụng động phẩm phong hại giả chiến nghiệp quyền thành hợp hòa nhân oai hình phụng
tạc: tượng dạ
tách: biệt khỏi rời bạch thửa hộ ra riêng lớp bóc nhập
tai: nạn biến tiếng họa hại ương ách mắt mũi nghe tái thính ngược quái xanh ác
tài: chính liệu sản khoản năng nguyên trợ xế xỉu phán nghệ tử sắc lộc trí tình hoa phiệt ba đức bàn lực vụ giỏi công mạo bộ phú thần binh
tải: trọng điện xuống về lượng ba thương tiền lên đạn
tái: định cơ diễn phạm sinh sản nghèo lập thiết hòa canh tạo cấu chế phát xuất đầu cử bản mù nhiễm khởi kiểm bảo hồi bút thẩm đàn ngộ đắc hợp nhập mét tục khám giá chính kiến trồng phân hiện nhợt
tại: các chỗ nơi đây địa sở trụ xã nhà khu trung cơ huyện ngoại vị bộ kì buổi khoa gia tỉnh hội trường ngũ đức chính việt thành đơn thời vùng ruộng điểm cuộc thôn tòa phòng một công doanh vì văn điều khoản hoạt đại thị hà nhiệm cửa cảng trang bệnh ngân đó chức bào làng trại kho chợ nước tâm lớp đầu nhiều bến mặt phiên những cổng
tam: giác kì cá nông đảo kỉ tòa cấp quyền bản suất tạng đoạn cúc thế điệp bình khôi pháp ca đại dương thất nguyên đường phúc thanh nghi sinh quan hợp
tàm: tạm
tám: tháng giờ mươi trăm
tạm: thời giữ dừng giam ứng trú ngừng bợ vắng nộp biệt ngưng nhập tuyển đình bị tha đóng gác hoãn trữ lắng hòa tính cấm dứt cư chi cấp lánh
tan: vỡ rã tầm hoang nát biến tác chảy tành sở học thương
tàn: phá dư ác tật tích phế nhẫn hại bạo lụi tạ nhang sát tệ cuộc trận úa lực khốc
tản: mạn nhiệt mát cư văn đà viên hồng mác
tán: thành dương đồng phát tỉnh gẫu tụng cây loạn rừng xạ bột lá đinh thưởng
tạng: phủ phổi người
tang: lễ vật chứng thương ma tóc quyến phục bồng gia hải sự chế
tàng: trữ hình thư ẩn cổ
tảng: lờ sáng đá băng
táng: tận đởm gia
tanh: tưởi hôi nồng
tánh: linh
tao: nhã nhân đàn ngộ đổ phùng ngô ôn
tào: lao tháo khê phớ
tảo: hôn mộ biển hồng độc tần lục dương
táo: bạo tợn mèo quân bón đỏ ta
tạo: điều ra dựng việc hình thành nên môi động giống sự hóa đà bước nguồn cơ thuận lập công sức hành mọi chuyển niềm vốn khả vật phản sóng sinh đồng bất cảnh lan lòng ấn nhiều dáng lực kinh cho thế quỹ mầm vùng giá nhân thói nếp không rừng mặt hiệu đất bứt tác liên tài đột lợi chân hứng nền mã thêm cớ
táp: nham
tạp: chí vụ âm chất kĩ hóa hôn dịch phẩm nhạp chủng giao phí giáo nham
tát: nước tai cạn
tàu: thuyền cá hỏa biển chở chiến ngầm bay bè du cao điện hàng không lạ ngựa lửa vét sân ga khu lai quân kiểm vũ cứu dịch vỏ lặn gỗ đường ô
tàu: thủy
tay: nghề chân lái áo nải không ba đôi trắng đua súng quay bắt vợt sai cầm máy trái phải chơi ngang buôn vịn dưới với lưới bút hòm
tày: trời đình nguyên
tặc: lưỡi
tắc: nghẽn trách đường ruột bóng kè mạch ti sữa biên
tắc: xi
tăm: tích tối hơi tre cá tắp
tằm: tơ dâu tang
tắm: rửa biển giặt nắng gội sông tiên táp
tăng: cường trưởng gia lên giá thêm so thu tốc năng nhanh cao lương dần ni mạnh sản hộ tính giảm nguồn ca đột khối viện sức bình kim tuổi mức đàn tỉ hiệu nhẹ khả số trọng dày độ lượng cơ âm hạng lữ sinh vọt quyền đô sáng chậm thân cân tiết giờ chuyến vốn
tặng: quà thưởng bằng cờ phẩm sách cho danh giấy kỉ học nhà xe vật hoa thẻ giống bò
tắt: lịm đèn máy lửa thở ngấm kinh dần sóng
tấc: đất lòng
tâm: huyết lí trạng linh tư hồn nguyện niệm đắc thức thần tính thế can tướng điểm sự bão địa khảm sức bệnh phúc trí đức phục nhĩ trái đầu công thường phế an thất giao tình
tầm: nhìn quan vóc thường bậy cỡ ngắm vông gửi tay nã soát cao thấp xa bắn với phào cơ ảnh thư trung ma nguyên xuân
tẩm: bổ quất liệm ướp
tấm: gương lòng lợp thẻ ảnh bằng bia biển áo thảm hình thép huy cám màn thiệp chăn vé ván bạt pin tắc chắn
tân: binh trang thời cử tiến hương hồng gia lập thành bình phú xã dân lang châu uyên niên kì lạc sơn an hôn thạnh hòa trụ sửu mão biên khoa tạo dược ước khai hiệp thanh mĩ cảng hoàn đông quan phong vinh hợp tự minh mùi trào yên giáp ngữ ninh dậu phước thuận
tần: suất số tảo ngần tiện
tẩn: mẩn
tấn: công phong hàng thóc rác lúa mạn cá thủy tới quặng phân đường chức
tận: tâm dụng tình thu gốc tuyến cùng hưởng nơi tụy lực diệt thế hộ nhà tay mắt cửa răng từng trung dân thôn ngõ
tập: trung quán huấn thể đoàn tục tin kết hợp luyện dượt tành thơ thói sự tính san nhiễm làm quân viết bài ảnh đọc ấm kích võ trận đi kịch tài nghề thích chia hồi vẽ nhạc giấy sách lái tễnh
tấp: nập tểnh
tập: dợt
tất: cả yếu bật nhiên niên tả toán thảy thắng tay đất
tật: nguyền xấu bệnh nứt
tâu: bày trình
tẩu: tán thoát vị
tấu: nhạc hài trình
tậu: xe nhà trâu
tây: nguyên bắc nam ninh đông phương hồ sơn ban y giang âu á trà phi thiên cống du hiếu học hòa phú thi ngạn lộc
tẩy: chay giun trắng xóa trang uế độc rửa
tẩy: não
te: tua tái
tè: le
té: ngã xỉu nước tát
tem: nhãn thư phiếu truy chống bưu dán điện thuế
tẻ: nhạt ngắt
tép: riu đồng
tê: giác liệt bì cóng tái tê thấp
tề: tựu gia
tế: bào nhị lễ bần lí độ thế đàn tự tiêu phẩm thần xuân
tể: tướng
tễ: thuốc
tệ: nạn hại bạc đoan xá
tên: gọi tuổi lửa miền đường tội họ lóng thật chung hàng riêng cúng trộm người phố cướp sách đề trường doanh đăng viết giao tệp thương cơ thủ cha các đơn hiệu thôn đối
tết: nguyên cổ trung đoan dương đến độc năm âm trồng thiếu đinh giáp mậu canh vì sum hàn nhất tóc
tha: thứ thiết bổng hóa hương bóng phương tù thẩn hồ
thà: rằng
thả: nổi giống lỏng rông diều cá trôi mồi dàn rong đèn neo
thạc: sĩ
thác: nước loạn đổ lũ bản mơ bà gềnh ghềnh
thách: thức đố đấu đổi cưới
thạch: anh cao bàn học lựu an thất hà thành đen bích tín nhũ hóa sanh khê tượng ma sùng kim động
thai: nhi sản phụ nghén ngoài kì lưu
thái: bình nguyên lan độ dương thụy hậu tử hòa tổ sơn cực y ấp bảo văn dân hà miếu quá công thịnh đen lát
thải: ra loại độc hồi bỏ trừ nhựa rắn bùn sinh
tham: mưu gia nhũng quan dự chiếu khảo vọng ô lam tán luận tàn tụng số kiến lợi lĩnh ăn tâm vấn biện
thàm: thàm
thảm: họa hại cảnh khốc thiết cỏ bại án thực trải xanh sát kịch bay nhựa bê đạm thương
thám: hiểm tử sát báo hoa thính mã
thán: phục từ khí
than: vãn thở đá phiền khóc cốc hoa bùn tổ củi trách gầy trời uyên
thản: nhiên
thang: máy bảng lương cuốn đo thuốc điểm âm bậc bộ mây cấp nhôm
tháng: năm tám tư ba hai giêng chạp một mười bảy sáu chín ngày sau trước này qua cuối đầu tới đó lương hành thanh cao mạng tuổi an tháng gần đến cô sinh đạt thực liên ra đêm khuyến công liền nhân ngâu bình lễ mưa
thanh: niên tra toán lí xuân tịnh bình khoản lịch long nữ thản trì hóa thiếu danh thế tao cao khiết âm quản sắc đạm nhã minh trừng mảnh tân đới nhạc la lọc hà trùng nhiệt chương miếu xử trúc giằng thép khê tùng thủy hải thiên sơn điệu lâm sắt phong tâm mai lập khai bần truyền tú chống đa vắng
thành: lập phố tích công viên phần quả tựu đạt tâm thật hội niên thị ủy trì khẩn phẩm ý ngữ tố danh nhân hình một thạo kiến đoàn quách cổ bại thực lũy đội ngoại những các nội nhà khu gia hôn thân trường văn mạch lệ hai nam sen người vinh long luật nghề trung đô kính thử
thảnh: thơi
thánh: địa thần hiền ca hóa đường thiện giáo lễ chỉ nhân tích mẫu thót
thạnh: phú hóa trị mĩ lộc
thao: tác thức trường túng lược diễn giảng láo thao
thào: thợt
thảo: luận mộc dược nguyên án quả cầm hiền mai điền hội tuế phương văn
tháo: gỡ dỡ chạy nước khoán vát lui lắp cống đốt rời dạ
thạo: việc nghề tin
tháp: mười tùng canh nước bà chuông chăm rùa ăng bút điều đồng bánh
thau: chua rửa tháo
tháu: cáy
thay: đổi thế mặt vì cho thuế cờ da máu lời phiên thuốc dây băng mới người lòng kính hình máy cả áo đá
thày: trò
thăm: hỏi dò viếng khám quê lại và nuôi tặng nhà mộ gia thân bệnh các động quan ngàn trẻ khách hàng nom thẳm
thắm: thiết đượm tươi
thẳm: sâu
thẳng: thắn tay tắp đứng hàng vào thừng tiến đến hướng góc tuyến cánh tuột
thắng: lợi cảnh thế kiện bại phanh tích trận thầu nhất cử giải mĩ xe tố đậm phiếu cuộc hạt cố
thăng: hoa trầm tiến bình chức hạng quân bằng long thiên quan
thặng: dư
thắp: sáng hương nến đèn lửa
thắt: chặt lưng nút lòng cổ
thâm: canh hụt nhập niên sâu độc thúy căn tím giao tình nho quầng dụng trầm tâm sơn cung quảng hiểm
thầm: lặng kín thì mong nhuần trách phục
thấm: nhuần thía đẫm thoát mệt thoắt nước sâu đượm dột
thẩm: định quyền phán tra mĩ vấn thấu xét duyệt cấp cứu kế lậu đoàn du âm
thậm: chí tệ xưng thụt
thân: thiện thể nhân mật thế phận cận thuộc chủ nhiệt hình tộc thiết hữu cây cô chính ái sinh gia thương quen cành tín tàu đập mẫu phụ tình mến xe trên đê binh máy thích tàn chinh lúa oan già ngầm
thần: kinh thoại tượng linh bí kì dược đồng tốc dân phục tài sắc thánh thái tiên công hồn chú tình quyền nông chết trí chủ sa hoàng diệu
thẩn: thờ
thận: trọng hư nhân
thấp: hơn nhất thoáng kém thỏm khớp bé điểm tầng hèn cấp cổ
thập: kỉ niên phân cẩm tự toàn loại phương đạo nhị bát tam thò
thất: thu thoát bại nghiệp bát vọng thường lạc thế thiệt học thanh tình lễ tán tín khê cách tịch đức trận hứa truyền sủng nghĩa hẹn tinh xuất sơn sắc sách đảm thần thố
thật: sự thà lòng tâm ra như là chất chặt tốt vậy khó giả nghiêm đúng kĩ nhiều rõ cao bụng
thâu: tóm đêm canh tiền
thầu: phụ dầu chính khoán xây tư thuốc
thấu: đáo hiểu suốt tình kính chi cảm triệt
thầy: giáo thuốc trò cô cãi dạy bói lang mo địa cúng thợ đồ tu
thấy: rõ được rằng các tình có nhiều việc khó mình sự không số tỉ kết còn công hầu bói
thây: ma
thẫy: đẫy
thê: thảm thiếp
thế: giới hệ mạnh kỉ chấp lực nào này sự nhưng vững cho hiện lưỡng là chân kia nên thái thời yếu bí gian tục mà thần cô công tập nhân giằng sản thường thân độc cân đôi nghĩa vì phẩm năng trận tử thượng trội cờ lợi phát núi cùng tất ngôn đứng mạng
thể: hiện thao chế thức tích dục lực chất thống diện loại trạng lệ hình nghiệm nhân tất tình thảo theo thấy ảnh sẽ bị dẫn được nói xảy các sử tham triển tự làm thực người đáp tiếp đạt không có học áp gây tìm giúp nhận nhà nhiễm bào nâng vía rắn truy tạng
thề: nguyền thốt bồi nguyện
thết: đãi
thêm: nhiều các một việc vào những hiểu nguồn mới bớt thắt hai sức thu cơ được vai từ về thời động kinh lao kiến niềm phần khó số phức thông điều ý ca trường vững nữa
thềm: lục nhà ga
thênh: thang
theo: dõi quy đúng hướng đó kế chế yêu chỉ từng đuổi pháp chương thẩm tiêu định nghị phương luật hình các mô chức đạo tinh đuôi dòng học kết quyết phân mùa lộ kịp nguyên tiến lời đơn nhóm báo nhu tỉ trình cơ dự lĩnh tháng thống quan đề tuần ngày mức điều năm nội nếp chân đoàn chuẩn truyền chiều thời lệnh công ý lịch cách văn hợp danh khả ngành nghề phong đánh tôi mẫu chuỗi thông thứ bước nhiệm đường vùng bộ dấu giá mục chủ phê kiểu trục khoản một thủ giờ tính hai nhiều cam thực nhận số tín cụm trật loại địa như ca đợt vết giấy
thẹo: lẹo
thép: xây hình không gai cuộn
thét: gào
thê: lương
thêu: dệt thùa may ren
thì: thầm giờ phải các ra là thào việc không thôi mới chưa sẽ người tỉ được có vẫn cần thùng
thi: đua đấu hành công tuyển cử tốt tìm hào ca viết thể đỗ hộ nâng học vào kể vẽ thoảng sáng hài thử tay rớt nhân thiết lên vị trượt lấy đại đường đầu trắc điền hết xong nghề trường tài đàn giữa chạy chọn online phẩm văn ân hoa trực hát hương tiếng hùng sĩ
thí: sinh nghiệm điểm dụ mạng quân
thị: trường trấn xã ủy giác lực hiếu sát chính phần dân tộc phạm thực tứ cảm phi vệ nở sai trưởng hoa tần nghè hà hùng lan hồng đoàn sảnh nại thanh vải giá mai độ
thia: lia
thìa: cà khóa
thích: hợp ứng nghi thú đáng thời nghĩa thảng ca tính hữu chữ nghiệm chí khách
thiếc: quặng
thiên: nhiên tai tài văn hướng lệch vị niên thần chúa đường phú hạ can trường địch kiến cầu đình hình bẩm thể tính thu tả di tử lí thanh nga hà thạch mệnh đỉnh bình đô tượng cổ cẩm thời tư hậu cực lộc ái sứ địa
thiền: viện tông quang định sư môn
thiện: nguyện chí cảm ý tâm nghệ xạ tài lành hảo nhân thuật tiện lương chiến duyên nghiệp
thiến: hoạn
thiêng: liêng
thiếp: mời cưới chúc
thiệp: mời chúc cưới
thiết: bị thực kế lập yếu chế tha thân thòi giáp bì tưởng đãi mộc nghĩ thạch diện luật dụng đoạn quân triều bách mạch hài trường trụ lĩnh kị
thiệt: hại thòi mạng thà thân thiệt hơn
thiêu: đốt hủy rụi thân
thiếu: hụt thốn niên nhi sót nữ trách tướng tá úy thời nước vốn nhiều cán nguồn phụ điện cơ kinh đồng tính khoa ổn bền máu kiểm hiệu minh chủ gia kĩ hiểu thông các lao sinh nợ quyết đất thực việc giáo sức nhà tập quốc trung nghiêm học ngủ kế thống vắng ăn gì đi cân chặt thuốc chữ
thiểu: số năng phát não
thỉu: bẩn
thính: giả lực giác phòng tai chẩn
thỉnh: thoảng cầu giảng thị kinh thí
thịnh: vượng hành soạn đạt trị nộ tình thế
thịt: lợn bò gà gia hộp trâu hơi dê chó sạch thơm nguội heo rừng đông thà
thiu: thối thiu
thìn: mậu
tho: nhai
thò: tay
thỏ: rừng giống đế
thọ: xuân tang mạng nhân vượng hưởng lộc sơn tử phúc
thóc: gạo giống lúa lép nếp mách
thọc: sâu gậy
thoa: kem thuốc
thỏa: thuận đáng mãn hiệp ước thích lòng nguyện chí sức
thóa: mạ
thoái: hóa thu vốn thác lui trào vị chí
thoại: bản mại sơn
thoải: mái thoải
thoán: vị đoạt
thoang: thoảng
thoáng: mát qua khí đãng
thoảng: qua
thoạt: nhìn đầu
thoát: nghèo nước khỏi hiểm nạn vị li y lũ hơi xác thai tội chết tục
thoăn: thoắt
thoi: thóp dệt đưa
thòi: lòi
thói: quen hư đời xấu cửa tật
thỏi: vàng son
thon: thả gọn
thong: thả dong
thòng: lọng
thòm: thèm
thọt: chân
thô: sơ bạo tục lỗ ráp thiển kệch mộc bỉ
thồ: hàng
thố: lộ
thổ: nhưỡng cư cẩm sản công phỉ thần tả dân mộ địa ngữ lộ huyết ti
thốc: tháo
thôi: thúc việc miên học không ra chức nôi thối nhiệm
thổi: phồng bay cơm kèn nồng tắt lửa còi khèn
thối: nát chí rữa lui tha thân
thôn: xóm bản tính đội làng quê dã vĩ trưởng xã ấp tân vân phú đông trung thượng hạ phó nữ nghèo đoài buôn văn mình xa
thổn: thức
thông: tin qua báo tư suốt thường thoáng cáo minh thạo thương lượng điệp hành đường dụng xe số ngôn lệ nhất hiểu cảm đạt đồng thống dịch ngành gió khí lưu gian tục tắc tàu dâm nhựa ba nghĩa quan hơi thái huyền nông tuyến tấn tuệ
thồng: lồng
thống: nhất kê đốc trị chế soái thiết khổ lĩnh nhứt kích trướng hối sứ
thốt: lên nốt
thơ: ca ấu mộng ngây văn lộc tình tặng thẩn
thờ: cúng ơ phụng tự
thở: dài dốc than phào máy oxy ra
thợ: thủ may xây mỏ hàn lặn nề mộc săn sơn điện máy rèn cả giỏi hồ bạc thuyền
thời: gian kì điểm đại sự hạn tiết khắc cơ vụ cuộc trang thượng thế hiệu lượng buổi giá khóa bình khí trẻ sinh tới xưa kháng đoạn bao chiến hậu đó phong đàm các thịnh luận giờ sẽ nay chính với tổ phối tiếp đẩy có chỉ tăng giải việc thực xử để hỗ là chấn phát nghi tạo kết
thơm: ngon phức tho thảo lừng ngát
thời: loạn
thới: bình sơn lai thuận
thớt: voi dao
thu: hút nhập hoạch thập hồi gom phí ngân giữ thuế tiền chi xếp thủy nhận lại đông âm hẹp nộp được phục về mua nợ dọn nạp thanh lợi mình hình vén giá thừa từ cất xảo phát hái lãi trữ bồn hương sớm lưới lượm
thù: lao hận địch tạc hằn oán ghét lù dai đồng hình
thủ: tướng tục đô trưởng pháp công đoạn quỹ phạm thành thế môn khoa tiêu thư phủ lĩnh hiến vai tiết thuật thỉ ấn kho đắc thừa dầu đức dâm trại dâu dao mưu lãnh hòa ngữ cựu cấp từ tín chỉ lợn
thú: y vị vui tội nhận rừng dữ nuôi hoang chơi thật thực tính quý nhồi cưng
thụ: hưởng lí động phấn án giới huấn phong tinh thai đắc đặt cảm trái tâm đơn giáo
thua: lỗ kém thiệt cuộc xa kiện trận chịu
thuần: túy chủng nông hóa phác thục dưỡng nhất phong khiết thành
thuận: lợi tiện an hòa tình theo thảo tự chiều phương châu tay bắc nghịch mua thành buồm đà nam hưng ý duyên hải
thuật: ngữ lại toán chiến sĩ số tuyến
thúc: đẩy giục ép bách thủ đầu mạ
thục: luyện mạng nữ trí địa
thuê: bao đất nhà mướn mua xe ngoài khoán kho rừng mặt người dịch tài làm phòng tàu máy lao văn vỏ lại môi ở tư mượn
thuế: quan suất má thu tài giá đất bảo nhập môi xuất nhà tiêu khoán và phí tự điện trước lợi bộ mức tem
thui: chột bò thủi
thủi: lui
thúi: nát
thun: lũn
thung: lũng dung thăng khâu
thúng: mủng
thùng: rác phiếu xe thư xốp chứa hàng sơn thùng đựng phuy đàn
thủng: thẳng lưới lỗ
thủng: thỉnh
thung: lủng
thuốc: lá trừ bảo men chữa nam kháng nổ đông phiện tây tiêm nhuộm súng lào thú điều bổ lắc gây ngủ tránh nước sát giải diệt mê độc viên hạ vắc tê ho hóa đỏ giả nhỏ đánh
thuộc: tính hạ về lòng diện các phạm lĩnh địa sở khu nhóm quyền hộ ủy bộ trách huyện ngành thẩm dự da trung phòng nguồn ban tỉnh đối hệ vùng xã chương nhau thành loại bản danh văn bài đội quân viện lớp đề cấp đơn công tổng hai dân cục lâu nằm đảng bậc một chi vào gia biên
thuồng: luồng
thuở: nhỏ xưa ban
thuyên: chuyển giảm
thuyền: viên trưởng bè nan buồm ghe chài đua thúng rồng nhân gỗ máy quang thoi
thuyết: minh phục trình giảng khách giáo tương pháp
thúy: hằng kiều nga ngọc vân hà
thùy: mị dương linh trang vân
thủy: sản lợi điện triều văn lực sinh quân ngân thủ cầm canh nông tinh hải đậu nội thổ xưởng hỏa tạ chung phi nguyên phân lôi thần đặc thạch tiên mặc tộc bộ hóa mạc động hoàng quái đài đội phương phủ bích
thụy: sĩ điển miên điện vân hương
thư: viện kí pháp mời thái tín tịch tay ngỏ điện từ giãn quán hương khen sinh góp cảm gửi mục trì chúc nặc tình phong họa xin phòng điếm thả
thứ: trưởng hai ba tư năm sáu bảy nhất tự hạng yếu cấp nhì bậc phẩm cơ mười nữ phi dân thiết nguyên chín tám vị khoa
thừa: nhận hưởng kế thiên phát hành ủy số phái cơ thãi kiện tướng lệnh sai thắng trừ lúc vốn
thửa: đất ruộng
thưa: thớt kiện gửi rằng các dần vắng trình quý
thức: ăn tỉnh giả giấc thời đêm trắng tập khuya dậy uống quà ngủ đó
thực: hiện tế phẩm tiễn trạng thi hành chất sự tập đơn dân thụ vật quyền đất quản nghiệm thể lực tài nghiệp học tâm địa tại hư lục mục dụng phát tiền thu bụng chứng tình đúng nhận hiên thà khách đích bào ăn nghĩa bì
thước: đo dây kẻ ngắm tầm phim
thưng: đấu
thừng: chão
thường: xuyên trực niên vụ nhật kì dân tình thức lệ trú tín thấy phục thường là ngày được có bị gặp diễn hay phẩm gọi nhắc tháng bật mại đăng xảy thơm phước tài tâm quy tồn trường dùng huấn thắng lạc phạm hành
thượng: tầng nguồn tướng tá đỉnh lưu viện võ hạng du úy tọa lộ khách đế sách thừa cấp phẩm khẩn tuần thặng cầm đẳng thọ thủy thành đài thư thổ vong hải giới huyền tôn lượng sơn
thưởng: thức phạt tết công lãm nóng nguyệt cho ngoạn trà
thương: mại binh nhân hiệu lượng tích vong phẩm tâm hàn tật yêu cảm thảo trường cảng vụ hại thuyết lái xót đội vùng nghiệp nhớ tiếc gia trợ vay thuyền đau luật hồ chính tổn tín phế
thướt: tha
thượt: dài
thử: nghiệm thách việc nước sức máy hỏi đọc lửa thai tay lòng nồng bom xem
thưỡn: thẹo
ti: vi tiện toe hí tỉ
tì: vết bà vị
tí: hon nữa tách
tỉ: lệ trọng mỉ số giá suất đồng phú muội tê mẩn
tị: nạn nạnh hiềm
tia: laser nắng chớp sáng cực hồng sét x máu
tía: tô
tỉa: cành thưa dặm hoa bắp
tích: cực lũy hợp tụ nước trữ góp đức điện nhân trừ tắc phân tình lịch truyện giang sản lương dồn huyện trò xưa hoạt cóp
tịch: thu biên mịch điền liêu dương diệt
tiệc: cưới tùng trà mừng tất
tiếc: nuối thương của rẻ rằng
tiêm: chủng phòng nhiễm thuốc kích tất vắc ngừa tế nhắc bổ truyền trích mũi đủ vacxin la
tiềm: năng lực ẩn tàng thức kích nhiệm
tiếm: quyền
tiệm: cận vàng tạp tiến tóc thuốc ăn cơm cầm may
tiên: tiến phong lượng tri lữ phước đoán quyết nữ yên đề lãng cảnh sinh cá học phật liệu du giới hiền tổ rồng hải thủy phát nghiệm cầm đế đồng nhân sa
tiền: lương mặt của đề công tệ giang tiêu vốn gửi sử tuyến phạt án thưởng bồi sự bạc đạo trợ thuê hỗ nhân hải nhiệm thân thu chất đồn vệ lãi lẻ bối sảnh điện ảo kì tố kiểm thuế kí đặt chuộc trạm đường đất bán tài viện dưỡng nộp mua học vay tàng ăn bảo đầu đình trình giấy hô tử nợ đồng quỹ phong lệ chi cấp nước phụ giả mã khởi căn đồ
tiễn: đưa biệt chân hành
tiến: độ hành bộ trình sĩ công tới cử triển hóa quân dẫn thủ thân triều cống vào trường lên thẳng sâu bước xuất chức nhanh đạt tiến lùi cúng đánh thái dụng ra vua độc thoái dâng cung lợi đức thịnh thắng đến
tiện: lợi ích nghi dụng thể tay tặn xe nhân đường hà
tiếng: nói anh ồn việt trung vang hát nhật kêu pháp đồng mẹ dân thơm tăm hàn đồn lóng nga gọi bom súng động mường khmer chăm lòng hoa thái địa chuông ru trống tày ca bấc kèn xấu tốt cười
tiếp: tục cận nhận xúc dân thu nối cấp theo tế sức viện thị công đón khách quản cử bước đãi diễn đến giáp kiến máu vốn bạn tân tuyến giao bút đất tay biến viên hơi đó liên dẫn phẩm âm chuyện đầu thêm điểm lời tư cây ảnh hành sau xuống lên nước địa vào doanh thụ ý lửa ứng
tiết: kiệm mục lộ trời chế niệu thanh học độ kiện canh diện tấu xuất dạy máu hạnh túc đông xuân nhau sửa giảm tháo dục tố ra nghĩa lí hợp khí thu giờ lập
tiệt: trùng chủng nọc
tiêu: chuẩn dùng chí hủy thụ cực biểu diệt đề hao khiển biến pha đời thoát thất xài độc đen trừ hóa thổ tan điều úng nước cự chảy sọ dao điểm bạc lòng phí hoang tán tiền binh thủ tốn hạt biển lâm ngữ sái thức cụ
tiểu: học ban thương thủ đường khu mục phẫu luận sử tổ ngạch cực xảo phẩm thuyết đoàn cảnh đội lũy thừa não khí vùng nông bang hổ hành tiết dự hủ cầu động tư muội hùng thư ra
tiếu: lâm ngạo
tiều: tụy phu
tim: mạch gan óc đường phổi vỡ
tím: than ngắt rịm bầm
tìm: kiếm hiểu ra tòi thấy việc cách đến nguồn hướng về đường giải tới biện lại người nước mua chủ đọc
tin: tưởng tức vào cậy học rằng báo yêu cẩn nhắn lành đồn buồn vui giả dùng mật xấu nóng vắn bão theo bài nhanh vịt của hin tặc
tín: dụng hiệu nhiệm ngưỡng chấp chỉ đồ phiếu nghĩa dân vật trung hữu điều thác đức lá
tinh: thần tế gọn hoa giản hoàn xảo thông túy quái khiết trùng nhuệ vi tường tú lọc ranh chế luyện dầu thể sương khôn thục bột tấn kì vân hà tươm dịch cầu nghịch lực quặng anh khôi mơ
tính: toán chất mạng đến cách từ hợp tích năng chuyên trung từng cấp riêng khả bền kế khách toàn theo sáng thiết phổ cả nhân dân hiệu tập nguyên thời thuế bảo pháp tự minh nết chủ nghiêm ngày tình cần năm điểm quyết giai tháng kỉ ổn lịch sổ thuần tiên rủi đột bình trên mùa liên đa giá thêm giao mới đặc tới đúng dục nhạy công thuyết hệ xác tuổi vùng cạnh đảng phụ lây tuân sẵn tương tẩu giáo trội khí
tình: hình trạng cảm nguyện thế báo yêu huống dục thương ca tiết nghĩa ý tứ người nghi đoàn đồng cờ thâm bạn hữu anh tính sử lí ngay diễn phụ thân đời quân cảnh thú dân chí làng ái
tĩnh: lặng tâm vật gia mạch dưỡng túc điện không lại tại
tỉnh: ủy đoàn thành táo giấc lẻ lộ ngoài ngộ thức đội trưởng bạn quảng nhà hội bơ lị mình trà rượu nghèo miền lao bình
tịnh: tiến biên xá tâm khẩu không thủy
tịt: mù ngòi
tìu: tíu
to: lớn tát đùng gan nhỏ tiếng cao hơn tướng
tò: mò he
tỏ: ra rõ bày lòng thái tường vẻ ý
toa: thuốc xe tàu hàng rập
tòa: án nhà soạn thị sơ giải giám sen đại tháp cấp tối thánh thượng đàm sứ hành lâu tuyên
tỏa: sáng nhiệt đi hương bóng
tòa: án nhà
toạc: rách
toác: miệng
tọa: đàm lạc độ thiền vị tại
toán: học cấp lính khoa đối trưởng tử cướp loạn
toàn: tỉnh quốc diện cầu bộ dân vẹn thể cảnh văn ngành xã huyện thành phần khu vùng tập trường khối lực thế hệ mĩ khóa quân cục năng tâm hội cơ thắng đảng đoàn đội thư gia phận thời trình quyền đơn thây đại mạng giao cõi lục bích chuỗi bị giáo thiện đồ sở tuyến tòng quyết
toản: vượt
toát: mồ lên yếu
tóc: tang bạc rối mai
tỏi: lí
toi: gà mạng
tòi: tìm
tóm: tắt lại lược gọn gáy thâu
tọng: vào
tòng: phạm quân sơn chinh đảng nghiệp bá thị cổ
tôm: hùm sú thẻ giống cá càng thịt nuôi khô chân
tô: điểm thuế giới vẽ hiến hoài đậm hô hiệu lịch múa hồng thắm
tồ: tệ
tố: cáo giác tụng chất khổ như nữ hộ chức oan lốc tâm cấp
tổ: chức trưởng quốc tiên công hợp dân tự tiết tôn phó thông tư thẩm liên vay tông hòa chim viên giúp máy nghề ấm ong đội chuyên bảo xe giám an phụ trạch cảnh ẩm bộ hùng kiểm hội sản biên mối sư mẫu khúc soạn đình sử bỏ ba quản nghiệp lái thủy kĩ cờ yến
tốc: độ chiến hành lực mái kí biến
tộc: trưởng người họ ước thiểu phả
tôi: luyện vôi tớ rèn đòi đã thấy thép
tồi: tàn tệ
tối: đa thiểu ưu cao cần đen tăm thượng hậu giản mặt hôm nay đến ngày mai tác huệ nghĩa thời trời om qua mật ý tân
tội: phạm danh lỗi ác tình đồ chứng trộm đánh nghiệp nhân cố giết mua cướp lừa hủy tham tàng nặng ngữ chống đại vi gây nhẹ khiên đơn gì
tôn: giáo vinh trọng tạo nghiêm thờ tộc sùng tử kính chỉ sư cao thất nữ đức tượng lập tổ phụ giá lợp bà vào ti
tồn: tại đọng kho dư vong trữ lưu quỹ tích lâu
tổn: hại thất thương phí hao thọ
tốn: kém thời nhiều phí của công tiền
tông: đồ tích tộc xe môn giống đơ phái nhạc
tổng: hợp số kết thể cộng công cục tham thầu diện kim đài đoàn chi thống biên tiến kiểm quan tư dư thu đội giá bí tuyển phụ quát vốn thanh lực động chủ vệ khởi đạo hội ôn mức đốc duyệt mặt kho đàn kinh sản diễn ban giám rà trấn luận tài doanh quân bình điều tấn hành nhu ngân nợ thời phản trị đại dự phí lãnh trọng
tống: đạt tiền cựu tình khứ giam xuân táng biệt ngữ tiễn
tốt: nghiệp đẹp hơn nhất công việc đời lành tính bụng quy số đã các vai tươi cho để trong sự kết về chính vào nhiệm quan chất lên đạo mối kế lễ hay khâu bậc thêm giữa đất trật đối và sức như đội nhu chế mở
tột: cùng đỉnh độ bậc
tơ: tằm lụa hồng duyên tưởng lơ hào vương
tờ: trình khai rơi báo giấy bìa tiền mờ lịch hướng gấp phiếu thông bướm
tợ: như
tới: hạn nay đây các lui nơi mức đích việc tận địa cơ thăm người từng lúc bến khi cả nhà nước dự không cùng giúp năm nhân
tời: kéo
tơi: tả bời xốp
tợn: tạo
tu: bổ dưỡng sửa chí nghiệp hành sĩ viện từ tạo luyện mi nhân hú huýt thiền thân tâm chỉnh thư hài vũ
tù: nhân binh chung túng mù tội giam trưởng đày trốn đọng
tủ: sách lạnh thuốc kính điện áo rack sắt hồ đông gỗ cấp rượu thờ
tú: tài cầu bà ngọc lệ
tụ: điểm tập hội họp nhóm tán bạ cư điện cầu lại bù
tua: tủa bin rua
tuần: tra hoàn lễ trước hành này tới duyên sau lộ lâm báo thú qua san học tháo phong đầu dương tuổi chay giáo văn làm trăng kiểm giáp cuối tự châu tiếp phiên phòng
tuẫn: tiết
tuân: thủ theo hành lệnh chỉ phục
tuấn: kiệt mã tú anh
túc: trực cầu mễ nho duyên xá
tục: lệ ngữ ngạn danh hủ cưới cải tĩu bản truyền lễ huyền hát thờ
tuế: nguyệt
tuệ: tĩnh tâm minh giác
tuế: toái
túi: tiền xách nilon ni máu hồ khí phân nước thuốc mật thơm ba cấp vải áo lọc rác bụi
tủi: thân hổ hờn nhục
tui: đã
tum: húp
tụm: năm lại
tung: tin hoành tăm hô độ tích tóe ra hứng hê tăng
tùng: lâm quân xẻo thơ thiện ảnh bách bê bất
túng: thiếu quẫn bấn
tụng: niệm kinh đình
tuồng: cổ chèo như tích
tuôn: trào ra chảy
tuổi: trẻ thơ già thọ tác đời tên thanh nghỉ cao hưu lao học đảng nghề kết mới vàng đôi nhỏ trưởng lên thật em quân cử trung bầu vị tuất tí teen được nhi ấu dậy nghĩa trên từ xuân
tuốt: lúa tuột
tuột: tay dốc khỏi
tuy: nhiên hòa phước phong đức rằng an vậy chưa có đã không hạ lai
tùy: tiện thuộc theo thân tùng nghi ý tâm viên bút táng tướng hứng cơ
túy: lúy
tụy: tạng
tủy: xương sống
tuyên: truyền bố dương giáo quang thệ án phạt ngôn huấn vận úy đọc hóa hoàng đài đức bá chiến
tuyến: đường đê y đầu biên xe sông bay cơ tiền sau đảo trên dưới huyện phố du tỉnh trung điểm tàu ống trong giáp biển quốc nước xã lộ lửa kè cáp tụy ngoài giao kênh truyền lề buýt cống vận cao mới nội sữa lệ thượng bản mỏ tránh chính rạch tuyền
tuyền: lâm hóa
tuyển: dụng sinh chọn cử tập mộ thủ thẳng lựa lao rửa quặng khoáng nữ bóng trạch mới bổ quân thơ ra hiền
tuyết: rơi mai sơn trắng
tuyệt: đối vời chủng vọng mật đỉnh tác đại thực giao tự diệt nhiên đích đường tình luân diệu hảo
tuýp: thuốc
tư: pháp tưởng vấn nhân liệu cách thế lợi duy bản nguyên thục gia túi thương trào thù doanh lệnh tế cấp điền thất sản vị trang chất tâm riêng tình bổn hữu bẩm mật mã dinh đồ lường văn chức sở thông
từ: chối bỏ thiện đường điển khóa ngân các đó khi ngày đầu trên năm thời ngữ chức nhiệm tháng hai quan quang nguồn những đây lâu trường cấp chương vựng tốn tâm dương bi việc xa mẫu nay không nội nhà điệu một nhiều khâu phía thực cơ điện nước ái thông tỉnh nơi giã quỹ lúc sớm thạch hóa hơn phép mỗi trung vốn nhân người biệt trước giờ chuỗi cây ba xưa bên căn đất dưới cuối hải địa nông cửa vị đảng thấp xã kết hạt trần giáp lần tia trái hoạt mặt ngoại trong
tử: vong tế tuất hình cung thi thần sinh thủ ngoại địa ngữ số cấm huyệt đằng tù tức trận đạo nạn tôn thương tội nghĩa sĩ chiến đinh vi nhân đệ
tứ: tuyệt chi đại diện phía tung quý kì phương giác xuyên cấp bình chiết thiết sắc hải trụ trung thể xứ
tự: do giác nguyện chủ nhiên hào trọng lập tin quản vệ túc động nghiên ý tôn ti tay sự học chuyển diễn khắc đánh hoại phát phê tạo sinh tiện điều cường tử thân ái cao lực kê xưng giải trị đắc quyết xử tâm cấp khai thú cung trồng giới truyện kỉ kiểm lo lái cháy tăng trang bỏ thuật tình vấn rà phòng thiêu kiêu phong trào phục nguyên nhủ sửa dưng chăm tại bảo chịu hoàn ứng đại làm thỏa vẽ nhận giám chế nuôi xây thoát đăng tháo tổ luật thu sát lành viết giữ mãn dưỡng nhật khẳng phí cân nộp tiêu hại hành vận phân mình chọn thấy kháng bạch đức phụ vẫn
tựa: hồ lưng đề vào như
tứa: máu
tức: thời là khắc thì giận ngực tối cười cảnh vụ vị khí tưởng bực nhiên mặc tốc
tước: bỏ đoạt quân danh vị hiệu quyền
tươi: sống tốt mới trẻ đẹp cười tỉnh vui xanh sáng mát rói tắn
tưới: tiêu tiết nước tắm cây nhỏ phun tràn lúa mát cho
tường: thuật minh trình rào tận vây nhà vi bao lửa chắn thành gạch thụy văn an đổ
tương: đối đương lai ứng quan trợ thân đồng tự ái phản lại tác hỗ xứng tàn dương phùng tư truyền lân giao cứu ớt kế phân hợp lợi dung cận cà sức quân bình nam đắc khắc
tướng: lĩnh mạo quân sĩ số tá cướp soái tài công mạnh
tưởng: tượng niệm nhớ thưởng rằng chừng nhầm như lầm tới
tượng: đài trưng hình đồng thanh phật bán vàng sơn đá nhà bác lâm
tưng: bừng hửng
từng: bước cấp ngành người năm tháng địa lĩnh đơn thời hộ cá nhóm giai phần trường khâu vùng gia loại xã bộ cán ngày vị trải tham đối đường khu cơ thôn tổ bị nhiệm mặt đảng đồng công đợt là được lớp cụm chi nhà việc lúc huyện quý nội đoạn doanh có chỉ cuộc học khoản mục nghề buổi vụ phút sản tuần cái môn chuyên mùa dân hoạt bài dự khối con tí làm tuyến lần đoàn trẻ tiết
tựu: trung trường chung nghĩa
tửu: lượng sắc quán điếm
ti: giáo thuế tiện
tí: nữa hon
tì: vết kheo bà
tỉ: lệ trọng số giá suất đồng mỉ phú lần thí đô usd năm khối người
u: ám mê sầu minh ẩn xơ tối uất nang bướu buồn tịch
ủ: rũ ấm bệnh phân chua mưu men ấp chín tươi dột
uất: ức hận kim nghẹn
ục: ịch
uể: oải
ủi: đất an
ủn: ỉn
um: tùm xùm
ung: thư dung nhọt bướu
ủng: hộ cao
úng: ngập lụt thủy
ước: tính đạt mơ nguyện lượng thực muốn mong đoán lệ định khoảng thu tháng trong vọng có hơn năm cả chừng gần toàn giá tăng bằng tổng giảm số ao
ướt: át đẫm mưa sũng nhẹp
uống: thuốc nước rượu vitamin bia cà trà sữa
uổng: phí công
uốn: nắn lượn tóc dẻo khúc cong ván éo
uốn: ván
úp: mở sọt
út: ít
uy: tín lực hiếp nghiêm quyền danh thế hùng vũ phong linh nam lê nghi
ủy: ban viên quyền thác nhiệm hội trị lạo
uyên: thâm bác ương hưng
uyển: chuyển ngữ nhã
ưa: chuộng nhìn thích sáng bóng nóng thử
ừ: ừ
ức: chế hiếp gà thuyết đoán
ưng: ý thuận khuyển thiên bụng hoàng
ứng: dụng phó xử cử viên đối xuất tuyển trực biến nghiệm tác vốn thi trước phục thí khẩu với tiền hòa thu chi hóa cứu đáp nhân
ước: mong
ươm: giống trồng mầm tạo tơ cây
ướm: hỏi
ương: ngạnh giống nuôi bướng dưỡng cá
ướp: lạnh xác muối
ưu: tiên đãi điểm tú việt thế thắng ái tư phiền sinh sầu đàm nhược hóa tán
va: chạm đập li vấp phải đầu
và: các đào phát công môi nông bảo tổ quản đầu giao xã cộng truyền du hội đời trẻ nhiều một giải cơ người thông đồng đề từng nhân tiếp thực xây cả cho trung đổi trách nhà kết hiệu chế việc hướng không hoạt sự trong tăng ở đang hỗ đánh phối theo đã phòng vừa dân xử nhiệm sử sản nâng giảm thường cán chăm tài có tình được thủ lao thương
vả: lại chăng
vá: víu đường lưới xe săm may
vã: mồ
vác: mặt
vạc: đồng
vách: núi ngăn đá tường hầm
vạch: trần ra kẻ rõ mặt đường đích xuất sơn mã định
vai: trò chính diễn gánh áo phụ kề vế vóc
vài: ngày năm lần người trăm chục nghìn nét mươi giờ tuần nơi tháng
vái: lạy
vải: thiều vóc thổ sợi bạt sẹo vụn mộc thô
van: nài xin tim nước vỉ lơn điều xả
vãn: cảnh hồi khách
vàn: khó
vạn: sự vật tuế niên thọ người lí đồng ninh phúc tường chài hộ phước lần kiếp con đông xuân lượt giã đại năng
vang: dội vọng lừng trời xa động danh bóng
vàng: mã son bạc miếng tâm da nhẫn lá óng ròng ươm trắng vọt lưới khè thau chảy giao xuộm hoe anh ruộm
vãng: lai cảnh sanh
váng: đầu sữa dầu
vanh: vách
vành: đai móng khuyên tai mũ
vảnh: tai
vào: cuộc việc sử cuối các đầu công dịp khoảng năm ngày nề hoạt tháng những quá sản thực vận vụ danh hệ phát viện lúc đời khai trường hè mùa nhà sổ chương tù thời lĩnh sáng bờ một vai trong thị dự trại đất ban vùng hàng nghề số làm lòng kế quỹ nguồn sự khuôn vòng nội cửa hạng top khối đại đây ngành chợ đảng tất tư đề nền nhau quy kết tình tay giữa tổ khu phòng mục hồi chỗ hội nghiệm bảo học tiêu giờ lễ vị tết thành chiều đêm lưu hùa trung nhiều thăm sân trận mặt nơi chính sâu diện rừng nước đường nếp phiên ai sinh lớp quân nông trật khóa cơ cảng hang tận thu
vạt: áo rừng nương
vay: vốn mượn nợ tiền ngân lãi trả tín ưu nặng mua theo lại và thêm nóng ngoài thế để không chương thương trung từ
váy: áo cưới
vày: vò
vặt: vãnh lông
vắc: xin
văn: hóa bản phòng kiện minh thư bằng học nghệ chương hiến thơ sĩ sách vẻ vật lâm quan giang yên xuôi tế chấn phong đức cảnh phạm tự thể mẫu nói thân miếu bia xã giáo hào hay bàn lãng nghiệp thành đàn hải khấn tài ấp sơn tuấn hùng khảo bút trì mô mạch công hoa
vằn: vện
vắn: tắt
vẳng: nghe
vắng: mặt vẻ bóng lặng chủ người tanh nhà hoe ngắt
vặn: vẹo hỏi cổ
vắt: kiệt sữa chanh óc chân vẻo
vấn: đề đáp nạn an tội vương kế tâm vít
vân: vân vi tay đồn canh hồ mây giang mộc nam kiều phong hà anh thê long du hòa sam mông vê
vẩn: đục vơ
vẫn: còn chưa không đang có được chậm tiếp là ở phải cần nhận thiếu luôn đảm chủ xảy ổn thường chỉ đạt tồn tăng duy giữ trong rất bị thực nặng thấp cao để cứ thạch sống mang ra kịp đông nhỏ mất gặp nhiều lúng diễn phổ hạn nằm thế như dùng cố bảo tiềm tích theo
vận: động hành dụng tải chuyển hội đơn mệnh may hạn tốc trù mạng xui nước nông mặt phí xuất khí số dân đen
vầng: trăng trán
vâng: lời lệnh dạ
vất: vả vưởng
vật: chất tư liệu dụng nuôi phẩm thể lí tế dục giá cản vã lộn chứng chủ lực tổ kính hoang lưu kí ngoại thải trang mang nổ hóa linh dẫn chướng cổ quý kỉ dân lạ dưỡng báu mẫu giống này nặng nài vờ
vấp: phải váp ngã
vây: bắt cánh ráp hãm quanh ép
vẫy: gọi vùng tay đuôi
vậy: các nên là thì mà công việc để
vấy: bẩn
vầy: vò
ve: sầu vãn áo chai vuốt
vè: dân
vẻ: đẹp vang mặt
vẽ: tranh chuyện vời bản ra đường sơ
vé: số tàu máy xe mời giả cước tham lượt tháng
vẹn: toàn nguyên tròn
vén: khéo màn
ven: biển đô sông đường bờ suối hồ đê rừng kênh quốc
vẹo: cột
véo: von
vét: mương nạo túi cạn máng sạch
vẹt: gót
vế: sau trước đối
vệ: sinh sĩ tinh quốc binh đường đoàn dân út
về: đích việc nước công các quê hưu xây nhà quản kết phát thăm sau số phía đất tình mặt cơ đến bảo đây lâu thời an phòng đầu kinh chính thủ tội tăng nguồn hướng giải ban thực chất sử tổ một xuôi chế nông trước khoa khu vấn đường cải chủ quyền giáo lĩnh môi từ nơi tài với đạo mọi hoạt phối tiêu nghèo đổi kế tham thuế quy lại nội mục vai vật những pháp văn đào sản sức sở chỗ phần nhân nhận tỉnh địa chuyển giá nâng luật hình nhiệm thông đẩy sự tới vùng thi điều xã tiến trồng chăm đề dân thể nhất trung học theo cuối không thương tiền giao hạn vị trình nghĩa kĩ chuyên quốc du vệ lao xử y giảm đội giám mức chống hội phương bến cuộc quá kiểm phổ tư cho ý trách ứng thu cách thành ngành tối tiếp đơn đăng lượng danh diện thuốc tỉ già
vệt: dầu nước
vênh: váo lệch vang
vết: thương tích chân nứt xe cháy mổ bẩn đen dấu tì cắt chai cắn máu lệ bầm chém nhơ
vi: phạm khuẩn sinh rút trùng mạch tính na bằng lượng phẫu tảo vu hiến diện xử bào mô xúc thiềng chất hành thể phim deo khí nấm cá
vì: vậy thế sao cộng người mục lợi sự dân chưa lí môi đã đâu các nhân không bình kèo an hòa tiến tương thị bệnh trẻ trên có nước hạnh sức nghèo
ví: dụ như điện tiền von dặm giặm
vị: trí thế thành lợi tha kỉ giác nể tất ngữ nhân lai đại thuốc xuyên lãnh khách thần cứu trưởng ngọt tướng vua thủy thanh hoàng chuyên tổ
vỉ: thuốc nướng
vĩ: đại tuyến độ mô nhân thanh bạch
vỉa: hè than vàng quặng
việc: làm thực xây triển tổ sử đảm quản thành phát giải giao xử cung áp tăng tham thi cải phân tiếp nâng ban đầu đưa tuyên phối kiểm hỗ kết học ứng đổi bố chấp chuyển giảm chi nước bảo thu rà thẩm đào mở này khai cấp nhà huy lập đánh duy công hoàn nghĩa cho mua sắp bồi tuyển điều đẩy đề thanh không thay đăng xác giữ tìm di bổ lựa chỉ thông khắc gây chăm tập phòng lớn chọn nắm tố nhận tự chống theo đó nhỏ nghiên vận thống bán trồng trả tạo nuôi đón chung hình khó hội xét nhân phê chuẩn cập đặt trao đi sửa tôn lồng kí người đến khám lưu rút
viêm: gan phổi não khớp da ruột mũi xoang họng màng loét nhiễm đường phế đại ti lợi dạ
viên: chức mãn gạch thuốc nén đạn bi nang tịch ngọc thông đá khoáng minh uống đường
viền: mắt
viễn: thông thám cảnh đông du tưởng dương thị vọng ảnh chinh xứ khách
viện: trợ phí trưởng sĩ kiểm hàn dẫn khoa nghiên cớ binh nguyên thẩm phó bảo dưỡng cứu quân tim công chiến y lao huyết
viếng: thăm nghĩa lăng mộ
viết: chữ bài thư tắt sách đơn báo về văn cảm lại hoa kịch phiếu luận lách ra phần sai tay thuê giấy nhật nhận gọn lời thảo
việt: nam bắc tiến trì yên kiều vị minh dã hùng trung ngữ đức vương cường hoàng mĩ quang xô gia lào văn
vĩnh: cửu viễn phúc long biệt linh yên châu tường lộc hằng thịnh trinh thuận tế hưng thạnh tuy bảo hảo quang sơn tân thái hòa mốc bình lợi
vinh: dự quang danh hạnh hoa hiển thân linh quy phú
vịnh: hạ bắc vân xuân thái cam biển
vít: chặt
vịt: đẻ thịt biển trời xiêm cỏ bầu quay chạy siêu
vịn: cớ vào tay
vo: gạo tròn viên
vỏ: trấu bọc đạn lụa cây não bào hộp chai xe trứng ốc
võ: thuật sĩ nhai văn trường thị quang cổ đường nguyên đài tướng nhu vật nghệ lâm nghiệp biền đoán vẽ
vò: rượu võ xé
vóc: dáng người
vòi: rồng nước phun bơm sen vĩnh hoa chữa vọi
vòm: cầu cửa họng cây
von: vót
vong: quốc linh nhân hồn bản ân mạng
vòng: tròn quanh loại đấu đời xoáy chung một đeo sơ kết tay bi đàm ngoài vo quay hai cấm bảng hoa luẩn đai vây hạ xoe khu tránh lao cổ nguyệt vèo kiềng
võng: mạc lọng xếp
vọng: gác cổ các tưởng lâu tộc đài phu canh
vỏn: vẹn
vót: nhọn chông
vọt: lên
vô: cùng tư hình tổ số cơ tận sinh tuyến cảm tâm trách hiệu lí ích địch can giá tội vọng điều biên vàn chủ danh ý hại lối thức phép song lê vi tình tỉ thường hạn lực vị định phương lượng đạo cực văn thần trùng nghĩa sản học gia duyên thời vụ trí bổ cớ dụng lễ
vồ: vập ếch
vỗ: tay về béo an ngực
vờ: vịt vĩnh
vơ: vét váo vẩn đũa
vở: kịch diễn ca bài chèo tuồng ghi cải hài sạch
vỡ: nợ đê lẽ trận vụn hụi kế mộng lở òa đập tan ối đường hoang lòng vạc
vớ: vẩn bở
vợ: chồng con lẽ cả nhặt hai
vôi: vữa bột hóa
vội: vã vàng
vời: vợi
với: các nhau tinh người số nhiều mục nhân việc công nhà phương mức tổng nội khẩu cơ lực những một hơn nhiệm nhu quy thực hình trách từng phần sự lãi cán quan khách diện thời mọi xã hai cử ban tỉ vai tỉnh doanh địa lại thế đó ngành yêu phát vào điều đồng chính nông giá môi tình năm vùng kế chủ chức kết tư đơn sản quyết bảo chương trường khối khả chất lòng đảng ngân tháng bên kinh quyền tính trên chi lượng cách phong độ xu tổ thái hành hệ khu cấp kĩ thông cùng cả dân đội cộng không nền thiên cuộc đối nghĩa đề lĩnh ông đời chị anh phòng đại cây ngữ gia mong lí nước hộ tay
vơi: bớt dần cạn đầy
vớt: vát xác rác bèo
vợt: muỗi
vòi: rồng
vôn: kế
vốn: đầu vay điều có lưu liếng là tín trung ngân tự sống dĩ đối ưu ngoài của pháp oda góp hỗ cho chủ từ mồi cổ nhà hoạt huy dự nước cố ít bố đã tổng chương giải ngắn tồn dài thực viện kế kinh xây sự đăng doanh quý ban bình tài bị văn thường sẵn cấp
vơi: đi
vu: khống lan cáo quang gia oan vơ
vù: vù
vũ: khí trang lực trụ trường thư khúc quang hội đạo công nhôm bão môn sư đoàn phu đức văn thị điệu nữ lượng
vú: sữa em nuôi
vụ: việc án mùa đông lợi hè thu xuân cháy tai đầu trưởng hợp gây tranh xe vi bạo thảm thanh chiêm kiện trộm lúa đấu nổ nghĩa nhiệm khiếu tổ lừa đuối lật nuôi buôn chìm phạm bê mất vận cướp nông ma mưa điều trồng sạt cưỡng trước này khoáng chết đánh xâm bắt hỏa gặt giết cố hình phá va công hành mía đốt tố phó tài
vua: hùng lê chúa quan tôi phá
vũng: tàu áng nước liêm rô lầy
vùi: dập lấp đầu
vui: mừng vẻ chơi tươi sướng lòng xuân tính thú khỏe tết buồn nhộn
vun: đắp vén trồng gốc xới cao bón vút
vún: vảo
vụn: vặt nát vỡ
vung: tay phí vãi
vùng: sâu cao núi miền đất nông biển trũng trồng kinh nguyên ven đồng lõi dân biên quê xa khó nước đặc bãi duyên kín trời đệm ngập du hạn chuyên dịch cát thiên trung hạ nuôi sản lãnh phủ tây có sinh tái này hải lũ cây lân tạm xả thấp dậy rốn hồ căn giáp sông phát dự tối tam phụ chè quy dược đô rau động cấm mỏ chậu tập lúa ngoại ngọt sạt đồi dễ nghèo lõm vằng
vuông: góc tròn vắn vức tôm
vuột: mất
vuốt: ve mặt
vút: bay
vừa: qua phải được rồi có học làm là mới bảo đảm tạo nhỏ ý vặn giúp phát đủ tham góp khít sức lòng tầm miệng
vữa: xi trộn
vực: thẳm dậy sâu
vững: chắc mạnh vàng bền tin bước ổn tay kỉ an chãi dạ
vừng: đen trắng
vươn: lên xa ra tới dài mình vai
vườn: tược cây ươm quốc rau nhà hồng trẻ chim thuốc ao bách tạp mẫu đồi bầu thú đào tiêu thực hoa chè dược rừng cao giống cam không nho bưởi treo trường trại thượng cảnh
vượn: đen cổ cáo
vương: quốc miện vấn triều vãi đạo vất phi hầu tử giả phủ
vướng: mắc víu phải bận
vượng: khí
vượt: qua trội quá mức chỉ bậc khó cấp kế lên biên trên khỏi thẩm đèo xa dự biển ngục đường đèn mặt nghèo cạn bổ lũ trần khung xe gần so hơn rào tốc sóng tiến quyền ải trước tải
vứt: rác bỏ
vưu: vật
xa: xôi xăm xỉ cách lạ hoa lộ gần rời bờ hơn lánh vắng nhà lìa tít vời nhất khơi mã thơm hội trung dần lạc tanh xứ
xà: phòng lan beng cừ nu lách lỏn gồ cạp lim xẻo bông
xả: thải thân lũ rác nước súng trộm thịt tràn stress đáy hơi láng
xã: hội viên ủy đội biên luận đoàn giao tắc đảo tự phường vùng giáp nghèo trưởng tân bình phú thường an hải nghị bãi ven hòa cam tuy quảng miền đặc khu thuộc đạt đầu trung bạn mĩ thanh vĩnh hương triệu gio vân kết sự ngũ thành long đông tam cũng điểm lìa
xá: tội lợi lị xíu chi dịch
xác: định minh nhận lập thực suất đáng chết người tàu thân nợ ướp ve xơ thịt mắm tín pháo nạn
xách: tay nước vali mé
xạ: thủ trị hương kích khuẩn phóng can đen ảnh phẫu
xài: tiền
xái: xảo
xám: xịt tro xanh ngoét
xạm: da
xán: lạn
xanh: xao sạch tươi đậm ngắt lam mát thẳm rờn biếc non đẹp pôn lá hóa um đen quanh mướt
xao: nhãng xuyến lãng động xác
xào: xạc nấu xáo
xảo: quyệt trá thuật
xáo: trộn động
xạo: láo
xát: gạo muối
xay: xát bột xẻ lúa sinh giã
xảy: ra
xăm: mình hình xăm xắp
xăng: dầu xe sinh điêzen thơm nhớt xái
xắn: tay quần
xâm: nhập phạm lấn hại canh lược chiếm thực xấp kích
xấc: xược
xấp: xỉ tiền
xập: xệ xình
xấu: xa đi tính hổ xí nết bụng
xâu: chuỗi kim xé
xẩu: xương
xây: dựng lắp mới cất tặng nhà xát đắp trát sửa đường lại tường cầu bể thêm lò kè trường
xe: máy ô cộ đạp tải khách ôm buýt cứu bò đẩy điện tăng con lăn lu container đưa kéo rác ủi chở chữa chuyên duyên hoa gắn ga hơi lửa đầu gầm cơ du lôi bồn ben bán lam tự tang công thồ mô thô hợp nâng đò biển giường ngựa lội mới quá bọc thiết cẩu quét trung độ quân chạy hai dù
xẻ: gỗ rãnh núi thịt đồi chia
xé: rào nhỏ lẻ nát toạc
xem: xét như nhẹ là phim lại trọng ti xong mạch qua hội bói xiếc biểu truyền thường
xen: kẽ canh lẫn ghép vào cài dắm
xẻng: cuốc
xẹp: lốp lép
xét: duyệt nghiệm xử hỏi nét tuyển thấy đoán tặng chọn về lại công thăng thi trên khen đề nâng giảm miễn cho hồ nhà học giao từ
xê: dịch xích
xế: chiều bóng
xếp: hạng loại hàng lương dỡ thứ hình bằng lịch giải chỗ vào bậc sau đặt lớp xó gọn lại ghế
xệ: cánh
xi: măng lanh rô mạ
xì: dầu hơi xào gà xụp ke
xí: nghiệp xóa bệt muội
xỉ: than vả nhục hàn quặng
xích: mích lô đu tay đạo ma long gần líp
xiếc: thú
xiêm: áo dừa y
xiên: ngang nướng
xiết: chặt nợ bao
xin: lỗi phép ý việc chữ cấp hỏi cho tội lưu gửi giấy được chân ra trân vay xỏ cám ăn chuyển chờ báo đất con vào
xinh: xắn đẹp tươi xinh
xính: ngoại
xịn: hàng
xít: xao
xiu: xiu
xìu: mặt
xo: ro
xỏ: xiên kim lá
xó: xỉnh bếp
xoa: dịu bóp tay
xóa: bỏ đói nhà mù án nợ sổ đăng giảm nhòa dần sạch tan tên vết phòng
xoáy: nước sâu lốc
xoài: cát riêng keo tượng
xoàng: xĩnh
xoay: quanh chuyển xở vòng sở trần đủ vần vốn chiều
xoăn: lá tít
xoắn: ốc khuẩn xuýt
xóc: nảy lọ đĩa
xoi: mói
xói: lở mòn
xóm: làng ngõ nghèo giềng bản thôn liều giáo trưởng trên trọ chài
xong: xuôi việc trước giai các cơ phần công nhiệm
xót: xa thương ruột
xô: xát đẩy bồ lệch nhựa ngã
xổ: số lồng giun
xốc: vác xếch nổi lại
xối: xả mưa
xôi: hỏng gấc nếp gà lạc
xối: nước
xôn: xao
xông: pha xáo hơi đất khói nhà
xốn: xang
xốp: nổi tơi cách
xơ: gan xác cứng mít dừa cua vữa
xơi: tái cơm
xới: đất xáo cơm vun
xớt: chia
xu: hướng thế nịnh thời hào
xù: xì nợ lông
xua: đuổi tan tay
xuân: hè lộc trường thu thủy hòa vận canh mai phú phong mới sang quang hương hạ phổi bính đinh mậu kỉ tân nhâm quý giáp ất diệu bình nồng đường khê an giang tiết hồng sắc phương thì lâm sơn hùng đỉnh la nghĩa vi tình liêm cầu xanh
xuẩn: ngốc động
xuất: khẩu bản phát sắc hiện xưởng trình nhập xứ viện huyết cảnh siêu hành cấp chúng ngũ bán hóa toán tinh kho chi lộ tiếp giá gia dương quân đầu thân thế phẩm tiền kích
xúc: tiến xích tác phạm cảm động giác tu đất xiểm cát tép xắc
xúi: giục quẩy bẩy
xui: rủi khiến xẻo
xúm: xít vào lại
xun: xoe
xung: quanh đột phong kích yếu khắc điện lực trận thiên huyết nhịp quân công đối phạm
xuồng: máy ghe ba cứu
xuống: cấp dưới còn thấp giống dốc đường mức thang cơ biển sức sắc giá tay hàng nước đến phố hạng sông hố đất ruộng đồng thăm mạ nhanh tàu lỗ trầm
xúng: xính
xuôi: dòng ngược chiều tai theo
xuyên: suốt tạc biên quốc tâm á thấu đêm tường không việt mộc lục thủng qua
xuyến: chi xao
xuýt: xoa
xử: lí phạt trí thế sự án kín trảm sơ tử lưu nữ tội nghiêm dứt phúc
xứ: sở lạng ủy người thanh nghệ quảng mường đoài dừa lạ đạo huế bắc
xưa: nay kia cũ
xức: thuốc dầu
xứng: đáng danh tầm đôi
xưng: danh hô tội tụng vương hùng
xước: da
xược: láo
xướng: ca ngâm danh âm họa nghệ tên
xương: khớp sống máu cốt rồng thịt hàm đòn sườn sọ cá giang chậu đùi bàn tủy
xưởng: sản may chế cơ in mộc phim thợ đóng cưa
y: tế học bác khoa sĩ tá đức dược thuật án phục lí cụ bạ thị như nguyên xá kiến hệ tặng tôn sinh hệt
ý: kiến thức nghĩa chí tưởng định nguyện đồ muốn thơ nhị tứ trung thích vị đảng yên tại niệm hay lòng chỉ hợp dân kết vào
ỷ: lại thế
yếm: thế đào dãi khí
yên: tâm bình ổn lặng dân bái định thành minh lòng thế lạc nghỉ châu hòa tĩnh khánh lập sơn mô dũng viên nghiệp trí phong vị ngựa mĩ ba tử xe trường thủy đức hưng nhân thịnh xá ả ắng hàn lành vui
yến: tiệc sào mạch hót nhi phụng
yêu: cầu thương nước quý mến thích đương sách chuộng nghề dấu ma con quái đời ngành quê trẻ lao thiên chiều kiều
yếu: tố kém ớt điểm nhân thế là nhất đuối lĩnh do mềm tập về phẩm tạo của trong lược trên sinh mệnh hèn dựa phục lí bóng tiếp từ nghèo thực hơn
yết: kiến bảng thị giá hầu
yểm: trợ hộ bùa
yểu: điệu mệnh
`;
