import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../src/core/replies/intent.ts';
import type { Intent } from '../../../src/core/replies/types.ts';
import { fixture } from '../../support/worlds.ts';

/* What a message wants before it is an answer, and, as important, that answers are left alone: the replies of fixtures/replies.tsv too. */

const now = { current: '2023-09', now: '2023-09-18' };
const intent = (text: string): Intent | null => readIntent(text, now);

describe('what is asked for', () => {
  test.each<[string, Intent]>([
    ['mở kỳ 9/2023', { kind: 'open', period: '2023-09' }],
    ['mo ky thang 9', { kind: 'open', period: '2023-09' }],
    ['mở kỳ báo cáo tháng 10/2023 nhé', { kind: 'open', period: '2023-10' }],
    ['mở báo cáo quý 3', { kind: 'open', period: '2023-Q3' }],
    ['tiến độ', { kind: 'progress' }],
    ['Ai chưa nộp?', { kind: 'progress' }],
    ['con thieu ai', { kind: 'progress' }],
    ['soạn', { kind: 'draft', section: null }],
    ['soạn lại giúp chị nhé', { kind: 'draft', section: null }],
    ['soạn dự thảo', { kind: 'draft', section: null }],
    ['soạn báo cáo tháng 9', { kind: 'draft', section: null }],
    ['cho xem dự thảo mục I.2', { kind: 'draft', section: 'I.2' }],
    ['soạn giúp em dự thảo phần cải cách hành chính', { kind: 'draft', section: 'cải cách hành chính' }],
    ['dừng soạn', { kind: 'stop-draft' }],
    ['thôi không soạn nữa', { kind: 'stop-draft' }],
    ['dung soan du thao giup em', { kind: 'stop-draft' }],
    ['trình', { kind: 'submit', to: null }],
    ['trình chị Thuyên ký', { kind: 'submit', to: 'chị Thuyên' }],
    ['ok', { kind: 'approval-words', said: 'ok' }],
    ['Đồng ý', { kind: 'approval-words', said: 'Đồng ý' }],
    ['duyệt nhé', { kind: 'approval-words', said: 'duyệt nhé' }],
    ['trả lại, xem lại mục I.2', { kind: 'return-words', said: 'trả lại, xem lại mục I.2' }],
    ['số 231 ngày 18/9', { kind: 'issue-number', number: '231', date: '2023-09-18' }],
    ['số 231/BC-SKHCN ngày 18/9/2023', { kind: 'issue-number', number: '231', date: '2023-09-18' }],
    ['số 231 hôm nay', { kind: 'issue-number', number: '231', date: '2023-09-18' }],
    ['số 231 ngày 31/9', { kind: 'issue-number', number: '231', date: null, badDate: '31/9' }],
    ['trợ giúp', { kind: 'help' }],
    ['thiết lập', { kind: 'settings' }],
    ['cách viết', { kind: 'phrasings' }],
    ['cho xem cách viết của cơ quan với', { kind: 'phrasings' }],
    ['chào em', { kind: 'greeting' }],
    ['Cảm ơn chị nhiều ạ', { kind: 'thanks' }],
    ['cảm ơn em nhiều nhé 🙏', { kind: 'thanks' }],
    ['mở 13/2023', { kind: 'open', period: null, unread: '13/2023' }],
    ['bao giờ phải nộp?', { kind: 'progress' }],
    ['hạn nộp ngày nào vậy em', { kind: 'progress' }],
    ['thôi để sau em trả lời tiếp', { kind: 'pause' }],
    ['tạm dừng', { kind: 'pause' }],
    ['dừng', { kind: 'pause' }],
    ['thôi, dừng ở đây', { kind: 'pause' }],
    ['tiếp tục', { kind: 'resume' }],
    ['đã nhận', { kind: 'thanks' }],
    ['vâng, em nhận được rồi ạ', { kind: 'thanks' }],
    ['dạ em đã nhận được câu hỏi', { kind: 'thanks' }],
    ['ok em rõ rồi', { kind: 'thanks' }],
    ['rõ ạ', { kind: 'thanks' }],
    ['còn câu nào nữa', { kind: 'progress' }],
    ['còn những câu nào chưa trả lời?', { kind: 'progress' }],
    ['câu hỏi', { kind: 'questions' }],
    ['gửi lại câu hỏi', { kind: 'questions' }],
    ['gui lai cau hoi cho toi xem', { kind: 'questions' }],
    ['cho em xem lại danh sách câu hỏi với', { kind: 'questions' }],
    ['xem lại câu trả lời', { kind: 'own-answers' }],
    ['tôi trả lời những gì rồi?', { kind: 'own-answers' }],
    ['em đã ghi những câu nào rồi nhỉ', { kind: 'own-answers' }],
    ['cho xem lại số liệu đã gửi', { kind: 'own-answers' }],
  ])('%s', (said, expected) => {
    expect(intent(said)).toEqual(expected);
  });
});

test.each(['2: 0. Có tính cả đơn tháng trước không ạ?', 'câu 3: 5, tháng trước báo bao nhiêu vậy chị?'])(
  'a numbered answer with a question in it is an answer: %s',
  (said) => {
    expect(intent(said)).toBeNull();
  },
);

describe('figures', () => {
  test.each<[string, string | null]>([
    ['số liệu tháng trước', '2023-08'],
    ['số liệu 8/2023', '2023-08'],
    ['cho xem số liệu tháng 8', '2023-08'],
    ['tháng 8 hỗ trợ bao nhiêu kinh phí?', '2023-08'],
    ['tháng trước tiếp bao nhiêu lượt công dân', '2023-08'],
    ['tháng 12 có mấy hồ sơ trễ?', '2022-12'],
    ['quý II tiếp nhận bao nhiêu hồ sơ?', '2023-Q2'],
    ['có mấy hồ sơ trễ?', null],
    ['số đơn khiếu nại tố cáo tháng 8?', '2023-08'],
    ['tháng 8 tiếp dân thế nào', '2023-08'],
    ['tháng trước công đoàn làm gì', '2023-08'],
    ['số liệu kỳ này', '2023-09'],
    ['số liệu 8/2023 toàn bộ', '2023-08'],
  ])('%s', (said, period) => {
    expect(intent(said)).toEqual({ kind: 'figures', period, words: said });
  });

  test('a relative period stays relative while no period is known', () => {
    expect(readIntent('số liệu tháng trước', { current: null, now: '2023-09-18' })).toMatchObject({
      period: 'previous',
    });
  });
});

describe('answers are no intents', () => {
  test.each([
    '53',
    'không',
    'trình UBND tỉnh công bố danh mục thủ tục hành chính sửa đổi',
    'báo cáo UBND tỉnh kết quả thực hiện',
    'hướng dẫn 03 doanh nghiệp đăng ký nhãn hiệu',
    'mở lớp tập huấn cho 30 người',
    'giúp đỡ xã Thạch Bình',
    'đồng ý chủ trương đầu tư 02 dự án',
    'sửa câu 3',
    'số 91/KH-SKHCN',
    'số 64/KH-SKHCN ngày 05/9/2023',
    'đúng',
    'dung roi',
    'tháng 9 không phát sinh gì',
    'tháng này phòng không có gì',
    'vì sao trễ?',
    'dung',
    'đã nhận 3 đơn',
    'đã tiếp nhận',
    'đã trả lời',
    'đã trả lời công dân',
    'đã gửi báo cáo UBND tỉnh',
    'câu hỏi của cử tri đã trả lời 02 lượt',
    'xem lại quy chế dân chủ',
    'kiểm tra cách ghi nhãn',
  ])('%s', (said) => {
    expect(intent(said)).toBeNull();
  });

  const replies = fixture('replies.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2]!)
    .filter((typed) => !/^(?:ok|cảm ơn|cảm ơn chị nhiều)$/.test(typed));

  test.each(replies)('reply: %s', (typed) => {
    expect(intent(typed.replaceAll('\\n', '\n').replaceAll('\\t', '\t'))).toBeNull();
  });
});

describe('secrecy marks (what is one and what is none: test/core/secrecy.test.ts)', () => {
  test.each(['MẬT', 'Văn bản TỐI MẬT số 12', 'TUYỆT MẬT\nnội dung', '53 hồ sơ (MẬT)', 'Độ mật: Tối mật'])(
    '%j is refused',
    (said) => {
      expect(intent(said)?.kind).toBe('secret');
    },
  );
});
