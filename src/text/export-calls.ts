import type { Attempt, ByRulesWhy } from '../core/drafts/made.ts';

/* What became of calls to a model, in the words of cells. */

/** Why the rules wrote a section, in a cell. */
export const byRulesCells: Record<ByRulesWhy, string> = {
  'nothing-to-write': 'không có câu nào phải viết',
  forbidden: 'cơ quan không cho gửi mục này',
  'not-recorded': 'không lưu được nội dung sẽ gửi nên không gửi',
  deadline: 'hết giờ',
  cancelled: 'có người dừng, hoặc chương trình tắt',
  'no-answer': 'mô hình không trả lời',
  refused: 'mô hình từ chối',
  'wrong-plan': 'câu trả lời không đạt khi kiểm tra',
  'whole-report': 'không khớp với các mục khác',
};

const judgedWords: Record<Extract<Attempt['outcome'], 'accepted' | 'mended' | 'repaired'>, string> = {
  accepted: 'trả lời đạt',
  mended: 'trả lời đạt, có chỗ được xếp lại',
  repaired: 'trả lời chưa đạt',
};

const faultWords: Record<string, string> = {
  busy: 'máy chủ của mô hình đang bận',
  server: 'máy chủ của mô hình bị lỗi',
  network: 'không kết nối được',
  slow: 'chờ quá lâu không thấy trả lời',
  endless: 'trả lời dài quá mức',
  'cut-off': 'câu trả lời bị đứt giữa chừng',
  'bad-request': 'máy chủ không nhận yêu cầu',
  denied: 'máy chủ không nhận mã khóa hoặc tên mô hình',
  stopped: 'không chờ nữa: hết giờ, có người dừng, hoặc chương trình tắt',
};

/** What became of a call: how its answer was judged, why there was none, or that nobody knows. `over`: nobody waits for it any more. */
export function callOutcome({
  came,
  over,
  question,
  judged,
}: {
  came: { outcome: 'answer' | 'refused' | 'fault'; fault?: string; status?: number } | null;
  over: boolean;
  question: boolean;
  judged: Attempt['outcome'] | undefined;
}): string {
  if (came === null)
    return over
      ? 'bị ngắt giữa chừng: coi như đã gửi, không rõ kết quả'
      : 'chưa có kết quả: đang chờ, hoặc đã bị ngắt giữa chừng (coi như đã gửi)';
  if (came.outcome === 'refused') return 'mô hình từ chối';
  if (came.outcome === 'fault') {
    const words = faultWords[came.fault ?? ''] ?? 'không có câu trả lời';
    return came.status === undefined ? words : `${words} (${came.status})`;
  }
  if (question) return 'đã trả lời';
  return judged === 'accepted' || judged === 'mended' || judged === 'repaired'
    ? judgedWords[judged]
    : 'đã trả lời, không dùng đến: việc được làm lại hoặc bỏ';
}
