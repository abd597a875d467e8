/** How something went, or how people were at it: words of two syllables that are hardly ever part of the name of an event or a paper. */
export const manners = `
cởi mở, thẳng thắn, sôi nổi, hào hứng, phấn khởi, vui tươi, vui vẻ, ấm cúng, ấm áp, xúc động, trang trọng, trang nghiêm, long trọng, chu đáo, bài bản, nhịp nhàng, suôn sẻ, thuận lợi, nghiêm túc, nghiêm chỉnh, thiết thực, bổ ích, ý nghĩa, hấp dẫn, sinh động, lành mạnh, gọn gàng, trật tự, nền nếp, nề nếp, đầy đủ, đông đủ, đông vui, khẩn trương, hăng say, say sưa, say mê, chăm chú, miệt mài, tự giác, an tâm, minh bạch, khách quan, công phu, phong phú, nhiệt tình, hăng hái, tích cực, cầu thị, xây dựng cao, thành công, hiệu quả, kịp thời, đồng bộ, sâu rộng, sâu sắc, rõ nét, rõ ràng, chặt chẽ, thông suốt, ổn định, đúng quy, đúng tiến, đúng kế, đúng thời, đúng trình, đúng mục, đúng nội, đúng yêu
`;

/** What an event or a paper brought about, or what people took from it. */
export const effects = `
làm việc, mua sắm, bày tỏ, mong muốn, mong được, cảm nhận, tự hào, đặt câu, đặt ra, nêu cao, nêu bật, ghi nhớ, khắc ghi, tiếp thêm, nắm vững, nắm chắc, nắm được, nắm rõ, hiểu rõ, hiểu thêm, hiểu được, hiểu sâu, biết thêm, biết cách, thành thạo, học được, học hỏi, lĩnh hội, vận dụng, vững vàng, tự tin, mạnh dạn, yên tâm, tin tưởng, phát biểu, nhất trí, đồng tình, hưởng ứng, chấp hành, tuân thủ, lan tỏa, khơi dậy, khơi gợi, khích lệ, cổ vũ, thắt chặt, gắn kết, để lại, mang lại, mang đến, đem lại, đem đến, góp phần, tạo được, tạo điều, tạo không, tạo chuyển, tạo sự, tạo cơ, tạo thuận, tạo niềm, thu hút, giúp cho, giúp các, giúp người, giúp bà, giúp cán, giúp học, giúp hội, giúp doanh, diễn ra, kết thúc, khép lại, cho thấy, thể hiện, chứng tỏ, phát huy, đáp ứng, bám sát, đi vào, có ý, có tác, có nhiều, có chuyển, là dịp, là cơ, là căn, là diễn, là bước, củng cố, trang bị, cung cấp
`;

/** Deeds of people at an event; names of events may have them too ("Hội nghị trao đổi kinh nghiệm"). */
export const atEvents = `
tập trung, giao lưu, tìm hiểu, trải nghiệm, tiếp cận, tri ân, luyện tập, rèn luyện, trao đổi, thảo luận, chia sẻ, tiếp thu, lắng nghe, ghi nhận, đánh giá, đề xuất, kiến nghị, thống nhất, thực hành, quan tâm, theo dõi, tham gia, đóng góp, chủ động, sáng tạo, đoàn kết, dân chủ, khoa học, an toàn, tiết kiệm, nâng cao, nâng lên, cam kết, phối hợp, hoàn thành, động viên
`;
