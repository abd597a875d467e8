/**
 * Things of one kind of which a sentence means exactly one: who writes another of them tells of something else. One kind a line, its members
 * parted by commas, other names of a member by "=". A kind holds no word that is also said of its neighbours in general ("bệnh", "trường").
 */
export const kinds: readonly string[] = [
  // Crops, their seasons and what befalls them.
  'đông xuân, hè thu, thu đông, vụ mùa',
  'mùa mưa, mùa khô',
  'lúa, ngô, sắn, khoai lang, lạc, mía, cà phê, hồ tiêu, cao su, điều, chè, rau, dưa hấu, thanh long, sầu riêng, cam, bưởi, xoài, nhãn, vải thiều, chuối, dứa',
  'keo, bạch đàn, thông, tràm, sao đen, lim, quế, mắc ca',
  'đạo ôn, khô vằn, bạc lá, lem lép hạt, đốm nâu, khảm lá, vàng lá',
  'rầy nâu, sâu cuốn lá, sâu đục thân, sâu keo mùa thu, bọ trĩ, ốc bươu vàng, chuột',
  'lợn=heo, bò, trâu, dê, cừu, gà, vịt, ngan, chó, thỏ, tôm, cá',
  'dịch tả lợn châu phi, lở mồm long móng, viêm da nổi cục, cúm gia cầm, tai xanh, tụ huyết trùng',
  'gia súc, gia cầm, thủy cầm, thủy sản=thuỷ sản',
  // Health.
  'sốt xuất huyết=sxh, sốt rét, tay chân miệng=tcm, sởi, thủy đậu, bạch hầu, ho gà, dại, cúm a, viêm não nhật bản, lao, liên cầu lợn, covid 19, uốn ván, đậu mùa khỉ, quai bị, tiêu chảy',
  'nội trú, ngoại trú',
  'tử vong, bình phục, khỏi bệnh',
  'bảo hiểm y tế=bhyt, bảo hiểm xã hội=bhxh, bảo hiểm thất nghiệp=bhtn, bảo hiểm nông nghiệp',
  // Schools.
  'mầm non=mn, tiểu học=th, trung học cơ sở=thcs, trung học phổ thông=thpt, cao đẳng, đại học',
  'mức độ 1, mức độ 2, mức độ 3',
  'học kỳ 1=học kỳ i, học kỳ 2=học kỳ ii',
  // What people and bodies are.
  'hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo',
  'thương binh, bệnh binh, liệt sĩ=liệt sỹ, người có công, cựu chiến binh',
  'người khuyết tật, người cao tuổi, người mù, người tâm thần',
  'phụ nữ, nông dân, thanh niên, cựu chiến binh',
  'công chức, viên chức',
  'hợp tác xã=htx, tổ hợp tác',
  'cổ phần=cp, trách nhiệm hữu hạn=tnhh, tư nhân',
  'tòa án=toà án, viện kiểm sát',
  'xây dựng, vận tải, dệt may, khai khoáng, thủy sản=thuỷ sản, du lịch, bất động sản, viễn thông, thương mại',
  'phật giáo, công giáo, tin lành, cao đài, hòa hảo=hoà hảo, hồi giáo',
  'nhật bản, hàn quốc, đài loan, trung quốc, singapore=xinh ga po, malaysia, thái lan, lào, campuchia, ấn độ, ả rập xê út, hoa kỳ, đức, pháp, úc, nga, hungary, rumani',
  // What is taught and played.
  'ngữ văn, toán, vật lý=vật lí, hóa học=hoá học, sinh học, lịch sử, địa lý=địa lí, tin học, ngoại ngữ=tiếng anh, giáo dục công dân, mỹ thuật, âm nhạc',
  'bóng đá, bóng chuyền, bóng rổ, bóng bàn, cầu lông, quần vợt, điền kinh, việt dã, bơi lội, cờ vua, cờ tướng, kéo co, đẩy gậy, bắn nỏ, đua thuyền',
  // Goods.
  'thuốc lá, phân bón, đường cát, rượu, bia, mỹ phẩm, quần áo, giày dép, đồ chơi, thuốc bảo vệ thực vật, thực phẩm chức năng, xăng dầu, pháo nổ, gỗ lậu',
  'xi măng, sắt thép, gạch, đá dăm, nhựa đường, ngói',
  'gạo, mì tôm=mì gói, sữa, dầu ăn, nước uống, muối, bánh kẹo',
  'chăn ấm=chăn, màn, áo ấm, áo phao, quạt điện, bếp ga, nồi cơm',
  'điện mặt trời, điện gió, thủy điện=thuỷ điện, điện sinh khối, nhiệt điện',
  // Networks and services.
  '3g, 4g, 5g',
  'cố định, di động',
  'một phần, toàn trình',
  'trực tiếp, trực tuyến, qua bưu chính=bưu chính công ích',
  // Deeds of one kind.
  'cấp mới, cấp lần đầu, cấp đổi, cấp lại, thu hồi, gia hạn',
  'khởi công, khánh thành, nghiệm thu, thông xe, động thổ, hợp long',
  'thành lập mới, giải thể, tạm ngừng, quay trở lại',
  'khởi tố, truy tố, xét xử, đình chỉ',
  'khai sinh, khai tử, kết hôn',
  'sơ thẩm, phúc thẩm, giám đốc thẩm',
  'xuất khẩu, nhập khẩu',
  'hòa giải=hoà giải, xét xử, đối thoại',
  'khiển trách, cảnh cáo, cách chức, buộc thôi việc',
  'hoàn thuế, miễn thuế=miễn giảm thuế, nợ thuế, khai thuế',
  'tham gia tố tụng, đại diện ngoài tố tụng, tư vấn pháp luật, hòa giải ở cơ sở=hoà giải ở cơ sở',
  // Feasts and days.
  'giáng sinh=noel, phục sinh, phật đản=vesak, vu lan, trung thu, nguyên đán, đoan ngọ, katê, ramưwan, chôl chnăm thmây, sen đôn ta',
  'quốc tế phụ nữ, phụ nữ việt nam, gia đình việt nam, thầy thuốc việt nam, nhà giáo việt nam, doanh nhân việt nam, quốc tế thiếu nhi, quốc tế lao động, quốc tế người cao tuổi, môi trường thế giới, nước thế giới, pháp luật việt nam, du lịch thế giới, chuyển đổi số quốc gia',
  // Gatherings.
  'hội nghị=hn, hội thảo, tọa đàm=toạ đàm, hội thi, hội chợ, hội diễn, hội thao, diễn đàn, lễ hội',
  'sơ kết, tổng kết, quán triệt, tập huấn',
  // The law.
  'hình sự, dân sự, hành chính, hôn nhân, kinh tế',
  'khiếu nại, tố cáo',
  'đường bộ, đường sắt, đường thủy=đường thuỷ, đường hàng không',
  'mặt bằng, giao thông, thủy lợi=thuỷ lợi, nước sạch, chiếu sáng',
  'huy chương vàng, huy chương bạc, huy chương đồng',
  'nước mặt, nước ngầm, nước thải',
  'đô thị, nông thôn',
  'xe lăn, xe lắc, xe đạp, xe máy, máy may',
  'giáp thìn, ất tỵ, bính ngọ, đinh mùi, quý mão, nhâm dần, tân sửu',
  'nội địa, quốc tế',
];
