import { readReportBytes } from '../../src/document/read-file.ts';

/*
 * A report as it comes out of a scanned or printed file: the faults of the real sample (a first part numbered "1.", paragraphs cut by page
 * breaks, stars around quotations, "KT.GIÁM ĐỐC") in sentences invented for this test.
 */

/** Where a page break cuts a paragraph: the words on both sides with the blank line between them. */
export const pageBreaks = [
  'xây\n\ndựng thói quen',
  'UBND tỉnh ban hành\n\nQuyết định',
  'Tăng\n\ncường thăm dò',
  'đi cùng với\n\nviệc làm theo',
] as const;

export const pageBrokenText = `## BÁO CÁO

### Kết quả thực hiện công tác dân vận chính quyền tháng 8 năm 2023

#### 1. KẾT QUẢ CÔNG TÁC DÂN VẬN THÁNG 8 NĂM 2023

##### 1. Công tác lãnh đạo, chỉ đạo

Chi ủy và tập thể Giám đốc quan tâm lãnh đạo việc nắm nguyện vọng của người dân, coi đó là phần việc hằng ngày của mọi phòng. Văn phòng theo dõi Kế hoạch thực hiện công tác dân vận chính quyền năm 2023, nhắc từng phòng làm đúng phần việc đã nhận. Nội dung dân vận được nhắc lại tại các cuộc họp giao ban đầu tuần, để mỗi công chức tự soát lại cách làm của mình.

Các quy chế, quy định của cơ quan được giữ vững nền nếp, như: Quy chế làm việc; Quy chế lưu trữ hồ sơ; Quy chế nâng lương trước hạn; Quy chế đón tiếp công dân; Quy tắc ứng xử nơi công sở,...

Việc tự kiểm tra được làm đều theo quý; các phòng tự chấm điểm, tự sửa điều chưa tốt; xây

dựng thói quen nói đi đôi với làm, giữ nơi làm việc ngăn nắp, thân thiện.

**2. Công tác cải cách hành chính, rút ngắn đường đi của hồ sơ; đưa chính sách về KH&CN đến gần người dân, doanh nghiệp.**

Sở nâng chất lượng công tác cải cách hành chính bằng những việc nhỏ, dễ kiểm đếm ở từng khâu. Sở đã trình UBND tỉnh công bố thủ tục hành chính thay thế lĩnh vực năng lượng nguyên tử (*Tờ trình số 57/TTr-SKH&CN ngày 08/8/2023*); xây dựng lịch tự kiểm tra theo Kế hoạch số 151/KH-UBND ngày 03/8/2023 của UBND tỉnh (*Kế hoạch số 70/KH-SKH&CN ngày 10/8/2023*); nhắc các phòng giữ chỉ số PAR INDEX, SIPAS, PAPI (*Công văn số 731/SKH&CN-VP ngày 07/8/2023*); cùng Trung tâm Phục vụ hành chính công tỉnh rà soát các quy trình điện tử. Đến nay, 100% thủ tục hành chính do Sở quản lý đã giao nhận ở Trung tâm Phục vụ hành chính công tỉnh, tháng 8/2023 không có hồ sơ trễ hẹn. Việc hiện đại hoá công sở được làm dần; bàn ghế, máy móc xếp gọn để người dân dễ tìm.

Cách điều hành đổi theo hướng gần cơ sở hơn. Các chính sách của nhà nước dành cho doanh nghiệp được giải thích bằng lời dễ hiểu. Cổng thông tin điện tử KH&CN có bài mới hằng tuần, người đọc tìm nhanh quy hoạch, thủ tục, biểu mẫu,... trong lĩnh vực KH&CN. Tháng 8/2023, Sở làm hồ sơ để UBND tỉnh ban hành

Quyết định số 1651/QĐ-UBND ngày 07/08/2023 giao vốn đưa máy móc mới về cơ sở theo Nghị quyết số 141/2021/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh, đợt 1 - năm 2023; nhờ vậy đã hỗ trợ 430.000.000 đồng cho 02 dự án đổi mới công nghệ; 03 tổ chức, cá nhân đăng ký sở hữu trí tuệ; 04 tổ chức, cá nhân áp dụng tiêu chuẩn. Thành lập 02 Hội đồng khoa học để đánh giá 02 nhiệm vụ KH&CN do doanh nghiệp tự bỏ vốn (nhiệm vụ của Công ty CP Chè Vĩnh Thượng và Công ty TNHH Mây tre An Lam). Tổ chức Hội nghị tập huấn cách ghi nhãn và dán mã truy vết cho nông sản nhằm giúp chủ cơ sở hiểu lợi ích của việc minh bạch nguồn gốc.

Hoạt động khảo sát trình độ công nghệ được duy trì để biết doanh nghiệp cần gì. Cán bộ của Sở thường xuyên làm việc với các doanh nghiệp KH&CN, chỉ cách tiếp cận nguồn vốn của tỉnh.

### **3. Thực hiện Quy chế dân chủ cơ sở; văn hóa công vụ; tiếp dân và xử lý đơn thư; phòng chống tham nhũng**

Sở tuyên truyền Quy chế dân chủ cơ sở bằng bảng tin và sinh hoạt tổ; thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị; Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị *“Về tiếp tục đẩy mạnh ... Quy chế dân chủ ở cơ sở”*; Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ... Nội dung dân chủ đi cùng với

việc làm theo chuyên đề của Chi bộ về “*Giữ lời hứa với dân, bỏ thói “hứa nhiều”, “làm ít” trong cơ quan*”.

Từng phòng công khai phần việc, người làm và thời hạn trên bảng chung. Đạo đức công vụ được nhắc trong mỗi kỳ sinh hoạt, gắn với Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ. Chi tiêu, mua sắm được công khai để phòng chống tham nhũng từ gốc.

Công tác tiếp dân có phòng riêng, có sổ theo dõi, có người trực. Tháng 8/2023, sổ ấy không có đơn khiếu nại, tố cáo nào.

## **II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 9 NĂM 2023**

1. Tiếp tục phổ biến các văn bản mới về dân vận đến từng công chức bằng hình thức ngắn gọn.

2. Giữ nhịp cải cách hành chính ở bộ phận một cửa. Tăng

cường thăm dò ý kiến người nộp hồ sơ, sửa ngay điều người dân phàn nàn.

3. Đưa kết quả nghiên cứu về xã, giúp hợp tác xã làm chủ máy móc mới.

4. Giữ kỷ luật giờ giấc; chống quan liêu, hách dịch.

5. Rà soát nội quy, quy chế cho hợp với tình hình mới. Công khai tài chính, công tác cán bộ.

6. Chăm lo hoạt động của Công đoàn, bảo vệ quyền lợi của đoàn viên./.

***Nơi nhận:***

- Sở Nội vụ;
- Lưu: VT, VP.

**KT.GIÁM ĐỐC  
PHÓ GIÁM ĐỐC**

**Lê Quang Vĩnh**
`;

/** The page-broken report as the reader of files gives it. */
export const pageBrokenFile = () =>
  readReportBytes('bao-cao-trang.txt', new TextEncoder().encode(pageBrokenText));
