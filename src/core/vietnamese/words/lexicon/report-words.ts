/*
 * What a report adds to its answers by itself: words that say nothing that anybody would have had to report. Beside the words of
 * `core-words.ts` (without which no report is written) and of `assessments.ts` (how it closes).
 */

/** How sentences are joined and begun. */
export const joining = `
nhìn chung, nhìn lại, tóm lại, tựu trung, tính chung, cộng chung, đánh giá, như vậy, do vậy, do đó, vì vậy, vì thế, nhờ vậy, nhờ đó, theo đó, trong đó, từ đó, qua đó, tiếp đó, sau đó, cạnh đó, bên cạnh, cùng với, đi đôi, kèm theo, gắn với, tuy nhiên, tuy vậy, mặc dù, ngược lại, trái lại, ở chiều, chiều ngược, đáng chú, chú ý, đáng kể, đáng ghi, ghi nhận, nổi bật, tiêu biểu, đặc biệt, nhất là, riêng, ngoài ra, đồng thời, song song, có thể, thể thấy, đối với, liên quan, căn cứ, trên cơ, thông qua, nhân dịp, tính đến, hiện nay, đến nay, nay đã, nay có, lúc này, thời điểm, thời gian, cuối tháng, đầu tháng, giữa tháng, tháng tới, kỳ tới, trong kỳ, cùng kỳ, đợt này, lần này, lần lượt, cụ thể, chi tiết, chính là, tức là, tức, nghĩa là, ngày sau, ngay từ, ngay sau, ngay, thực tế, tình hình, quá trình, khác, khác nhau, nói trên, nêu trên, kể trên, trên đây, như trên, dưới đây, sau đây, trước đó, trước đây, vậy, nay, nêu, song, lẫn, lẫn nhau, cùng nhau, với nhau, vừa qua
`;

/** What is said of figures that are compared and reckoned. */
export const reckoning = `
tăng, giảm, tăng thêm, giảm bớt, giảm còn, tổng, tổng số, tổng cộng, tổng kinh, tổng giá, tổng trị, toàn bộ, toàn tỉnh, toàn ngành, toàn sở, toàn huyện, toàn xã, cộng, gộp, bình quân, trung bình, ước tính, ước đạt, ước, tương ứng, tương đương, xấp xỉ, khoảng, gần, gấp, gấp đôi, gấp rưỡi, hơn, kém, cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, cao, thấp, lớn, nhỏ, điểm, phần trăm, phần, tỷ lệ, tỷ trọng, tỷ, mức, mức cao, quy mô, khối lượng, số lượng, con số, số tiền, số còn, số này, nhóm, loại, chênh lệch, thay đổi, giữ nguyên, không đổi, biến động, thuần, duy nhất, đa số, thành phần, tiến độ, hoàn thành, còn lại, phần còn, vượt, nâng, quý, đồng, héc, ta, kg, km, chiều dài, lượt, lần, suất, chiếc, vắng mặt, vắng, có mặt, thử nghiệm, tính, giới hạn, cho phép, nằm ở
`;

/** Verbs for what every office does and every answer is told with. */
export const doing = `
diễn ra, tổ chức, thực hiện, tiến hành, triển khai, duy trì, mở, ký, dự, trao, nhận, gửi, gửi đến, gửi báo, làm, chọn, lập, đưa, đưa ra, đưa vào, giúp, gây, lấy, phát ra, phát hành, cấp phát, chi trả, chi cho, tham dự, tham gia, có mặt, thu hút, huy động, tập hợp, kêu gọi, ban hành, tham mưu, chủ trì, bố trí, sử dụng, áp dụng, xem xét, nghiên cứu, phân loại, ghi biên, biên bản, bổ sung, phải, cần, nằm trong, xảy ra, phát sinh, xây dựng, chuẩn bị, theo dõi, nắm, đôn đốc, kết nối, tiếp tục, tiếp theo, phối hợp, số hóa, khảo sát, chuyển giao, trao tặng, tặng quà, thăm hỏi, nghe, dùng, gắn, ra mắt, đón tiếp, tiếp khách, đón nhận, nhận được, thu được, mở đầu, quán triệt, phải nộp, đi lại, khắc phục, chấn chỉnh, nghiệm thu, trực tiếp
`;

/** How work goes and what it is good for, in the words of every closing sentence. */
export const closing = `
cải thiện, củng cố, phát huy, giữ vững, giữ gìn, giữ ổn, giữ an, ổn định, bảo đảm, đảm bảo, đáp ứng, chuyển biến, nền nếp, nề nếp, nỗ lực, cố gắng, chú trọng, chăm sóc, quan tâm, vai trò, chủ thể, tinh thần, niềm tin, ý thức, nhận thức, kiến thức, kỹ năng, năng lực, chuyên môn, tiền đề, nền tảng, tạo nền, cơ sở, tín hiệu, phục hồi, khởi sắc, tích cực, khả quan, đồng thuận, hưởng ứng, liên tục, thường xuyên, từng bước, bước đầu, nhân rộng, lan tỏa, lan toả, mở rộng, hoàn thiện, phù hợp, thuận lợi, thiết thực, tốt, tốt hơn, làm tốt, khá, sát, theo sát, bám sát, kịp thời, chủ động, chủ quan, diễn biến, phức tạp, gay gắt, nặng nề, nguy cơ, dần, dần đi, đi vào, nhu cầu, thể hiện, cho thấy, tình làng, nghĩa xóm, đại đoàn, đoàn kết, đúng, thành tích, công khai, minh bạch, chặt chẽ, nghiêm túc, sôi nổi, lắng nghe, chia sẻ, đấu tranh, hạn chế, cụ thể hóa
`;

/** Who and what every office speaks of. */
export const everybody = `
nhân dân, người dân, bà con, cá nhân, người tham, người dự, người xem, người nghe, người học, học viên, đại biểu, đại diện, thành viên, lực lượng, đội tuyển, chính quyền, nhà nước, đảng, chủ trương, chính sách, chế độ, pháp luật, cấp trên, cấp xã, cấp tỉnh, ngành, sở, ban, phòng, đơn vị, nhà trường, khách hàng, cộng đồng, địa bàn, cơ sở, vùng, nơi, buổi, kỳ, đợt, cuộc, hình thức, nội dung, công việc, dịch vụ, hoạt động, phong trào, lĩnh vực, tài liệu, phương tiện, kế hoạch, quy định, ý kiến, đề nghị, văn bản, vụ việc, mâu thuẫn, tranh chấp, vướng mắc, lãnh đạo, phụ trách, trên địa, dự buổi, dự lễ, dự lớp, dự hội, mở hội, mở lớp, trình ubnd, khóa, khoá, cổng dịch, cổng thông, trang thông, thông tin, điện tử, một cửa, phục vụ, hành chính, trực tuyến, trụ sở, bộ phận
`;

/** Tết and the names of lunar years; which year it is, the check of lunar years asks. */
export const lunar = `
tết, dịp tết, nguyên đán, trung thu, giáp, ất, bính, đinh, mậu, kỷ, canh, tân, nhâm, quý, tý, sửu, dần, mão, thìn, tỵ, ngọ, mùi, thân, dậu, tuất, hợi
`;
