import type { FormReason } from '../core/checks/form/reasons.ts';

const again = 'Sửa lại số thứ tự cho liền nhau: I, II, III cho phần; 1, 2, 3 cho mục; a, b, c cho điểm.';

/** A finding about form in words: what is wrong, and what to do next. */
export function formFindingText(
  reason: FormReason,
  quote: string,
  expected: string | undefined,
): { message: string; next: string } {
  const said = `"${quote}"`;
  switch (reason.is) {
    case 'number-order':
      return { message: `${said} sai số thứ tự; chỗ này phải là "${expected}".`, next: again };
    case 'number-lost':
      return {
        message: `${said} có thể là đề mục đã mất số "${expected}".`,
        next: `Ghi lại số cho đề mục này. ${again}`,
      };
    case 'heading-case':
      return reason.capitals
        ? {
            message: `Tên phần ${said} viết chữ thường, các phần khác viết chữ in hoa.`,
            next: 'Viết in hoa tên phần (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
          }
        : {
            message: `Đề mục ${said} viết chữ in hoa, các đề mục cùng cấp viết chữ thường.`,
            next: 'Viết lại bằng chữ thường, in đậm (Nghị định 30/2020/NĐ-CP, Phụ lục I).',
          };
    case 'heading-twice':
      return {
        message: `Đề mục ${said} xuất hiện hai lần.`,
        next: 'Gộp nội dung hai mục, hoặc sửa tên một mục.',
      };
    case 'heading-lost':
      return {
        message: `Báo cáo trước có đề mục "${expected}"; báo cáo này không có (chỗ của mục này ở gần ${said}).`,
        next: 'Bổ sung lại đề mục; nếu năm nay bỏ mục này thì giữ nguyên và ghi lý do.',
      };
    case 'end-missing':
      return {
        message: `Báo cáo chưa có dấu "./." khi hết nội dung: ${said}.`,
        next: 'Kết thúc câu cuối cùng của nội dung bằng "./.".',
      };
    case 'end-early':
      return {
        message: `Dấu "./." đặt ở ${said}, trong khi nội dung còn tiếp.`,
        next: 'Thay bằng dấu chấm; chỉ dùng "./." một lần, khi hết nội dung.',
      };
    case 'end-twice':
      return { message: `Dấu "./." lặp lại ở ${said}.`, next: 'Chỉ để một dấu "./.".' };
    case 'end-written':
      return { message: `Dấu hết nội dung ở ${said} chưa đúng mẫu.`, next: 'Viết là "./.".' };
    case 'short-first':
      return {
        message: `${said} được viện dẫn lần đầu mà chưa đủ: "${expected}".`,
        next: 'Lần đầu ghi đủ loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi loại và số.',
      };
    case 'two-spellings':
      return {
        message: `${said} ở chỗ khác viết là "${expected}".`,
        next: `Viết thống nhất một cách: ${expected}, hoặc sửa chỗ kia.`,
      };
    case 'risen-letter':
      return {
        message: `${said} có chữ hoa ở giữa từ thường.`,
        next: `Viết là "${expected}", hoặc giữ nguyên nếu đó là tên riêng.`,
      };
    case 'name-letters':
      return {
        message: `Tên riêng ${said} viết hoa chưa đúng.`,
        next: `Viết hoa chữ đầu từng âm tiết của tên riêng: ${expected}.`,
      };
    case 'two-date-forms':
      return {
        message: `Ngày ${said} viết khác các ngày cùng tháng trong báo cáo.`,
        next: `Viết thống nhất: ${expected}.`,
      };
    case 'broken-date':
      return {
        message: `Ngày ${said} viết sai thứ tự hoặc sai dấu.`,
        next: expected ? `Viết là ${expected}.` : 'Viết theo thứ tự ngày/tháng/năm, cùng một dấu "/".',
      };
    case 'citation-order':
      return {
        message: `Viện dẫn ${said} sai thứ tự.`,
        next: 'Ghi theo thứ tự: loại văn bản, số và ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu.',
      };
    case 'unclosed':
      return {
        message: `Câu chưa có dấu kết thúc: "...${quote}".`,
        next: 'Thêm dấu chấm, hoặc viết tiếp cho hết câu.',
      };
    case 'small-start':
      return {
        message: `Đầu câu chưa viết hoa: ${said}.`,
        next: 'Viết hoa chữ đầu câu, hoặc thay dấu chấm trước đó.',
      };
    case 'unpaired':
      return {
        message: `Dấu ngoặc hoặc ngoặc kép không có cặp ở ${said}.`,
        next: 'Thêm hoặc bỏ dấu cho đủ cặp.',
      };
    case 'spacing':
      return { message: `Khoảng trắng đặt sai ở ${said}.`, next: `Viết là "${expected}".` };
  }
}
