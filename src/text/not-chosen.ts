import type { NotChosen } from '../usecases/notices-figures.ts';

/** That a model was asked and gave nothing; what stands beside it is the rules' answer. */
export function notChosenText(model: string, why: NotChosen): string {
  const words: Record<NotChosen, string> = {
    'nothing-stored':
      'không tìm thấy số liệu đã lưu nào trả lời được câu hỏi này; đây là kết quả tra theo quy tắc',
    deadline: 'không trả lời kịp; đây là kết quả tra theo quy tắc, xin hỏi lại sau ít phút',
    stopped: 'bị dừng giữa chừng; đây là kết quả tra theo quy tắc, xin hỏi lại sau ít phút',
    'not-recorded':
      'chưa được hỏi hết vì không lưu được nội dung sẽ gửi; đây là kết quả tra theo quy tắc, xin hỏi lại sau ít phút',
    'no-answer': 'không trả lời được lúc này; đây là kết quả tra theo quy tắc, xin hỏi lại sau ít phút',
    refused: 'từ chối câu hỏi này; đây là kết quả tra theo quy tắc',
    'no-choice': 'không chọn được số liệu nào cho câu hỏi này; đây là kết quả tra theo quy tắc',
  };
  return `Mô hình ${model} ${words[why]}.`;
}
