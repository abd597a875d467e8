import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, number, words } from './natural-support.ts';

/* How sections close: events and papers named in short, how they went, what came of them; and other names and deeds in the same words. */

const paper: EvalAnswer = {
  ...{ id: 'vb', label: 'Văn bản', type: 'reference', text: 'KH 73/KH-HND chăm sóc vườn cây đầu dòng' },
  value: {
    ...{ type: 'Kế hoạch', number: '73/KH-HND', date: '2024-06-04', issuer: 'Hội Nông dân' },
    title: 'chăm sóc vườn cây đầu dòng',
  },
};
const answers = [
  event('hn', 'Hội nghị tham vấn nông dân trồng bưởi', '2024-06-18', 84, 'xã Phúc Trạch'),
  number('ho', 'Số hộ ghép cải tạo vườn', 37, 'hộ'),
  words('mh', 'Đơn vị làm vườn mẫu', 'Hội Cựu thanh niên xung phong xã Hương Đô'),
  paper,
];
const before = 'Tháng 5/2024, có 29 hộ ghép cải tạo vườn.';
const told =
  'Ngày 18/6/2024, Hội tổ chức Hội nghị tham vấn nông dân trồng bưởi tại xã Phúc Trạch với 84 người tham dự; 37 hộ ghép cải tạo vườn. Hội ban hành Kế hoạch số 73/KH-HND ngày 04/6/2024 về chăm sóc vườn cây đầu dòng. Hội Cựu TNXP xã Hương Đô làm vườn mẫu.';
const found = (closing: string) => errors(answers, before, `${told} ${closing}`);

describe('told in short, with how it went', () => {
  it.each([
    'Không khí hội nghị tham vấn cởi mở; 37 hộ ghép cải tạo vườn.',
    '84 người dự hội nghị sôi nổi, thẳng thắn.',
    '84 người tham gia hội nghị tham vấn nắm vững cách ghép mắt.',
    'Các đại biểu dự hội nghị tham vấn nông dân trao đổi, học hỏi lẫn nhau.',
    'Hội nghị tham vấn đã để lại nhiều kinh nghiệm hay cho bà con.',
    'Hội nghị tham vấn nông dân góp phần tháo gỡ khó khăn cho người trồng bưởi.',
    'Việc chăm sóc vườn theo Kế hoạch số 73/KH-HND tiếp tục được duy trì.',
    'Kế hoạch số 73/KH-HND tiếp tục là căn cứ để các chi hội làm việc.',
    'Kế hoạch số 73/KH-HND triển khai đồng bộ ở các chi hội.',
    'Nông dân đồng tình, ủng hộ cách làm của Hội.',
    'Kết quả ghép cải tạo được bà con đánh giá cao.',
    'Bà con dự hội nghị đánh giá cao công tác chuẩn bị.',
    '84 bà con đến hội nghị tham vấn chăm chú ghi chép.',
    'Hội viên phấn khởi, tích cực hưởng ứng.',
  ])('%s', (closing) => expect(found(closing)).toEqual([]));
});

describe('another name, another title, another deed', () => {
  it.each([
    ['84 người dự hội nghị tham vấn thợ mộc cởi mở.', 'tham vấn thợ mộc'],
    ['Không khí Hội nghị tham vấn nông dân nuôi ong vui vẻ.', 'nông dân nuôi ong'],
    ['Qua hội nghị, 84 người dự hội nghị tham vấn chủ tàu hiểu rõ hơn.', 'tham vấn chủ tàu'],
    ['Kế hoạch số 73/KH-HND về phục tráng giống hồng được triển khai tốt.', 'về phục tráng giống hồng'],
    [
      'Kế hoạch số 73/KH-HND tiếp tục tăng cường bao tiêu hồng giòn.',
      'tiếp tục tăng cường bao tiêu hồng giòn',
    ],
    ['Hội đã trao tặng máy phun cho bà con xã Phúc Trạch.', 'đã trao tặng máy phun cho bà con xã Phúc Trạch'],
    ['Các mạnh thường quân ủng hộ thêm cây giống.', 'ủng hộ thêm cây giống'],
    ['Hội viên phấn khởi vì giá bưởi lên.', 'Hội viên phấn khởi'],
    ['Nông dân hết sức đồng tình.', 'Nông dân hết sức đồng tình'],
  ])('%s', (closing, quote) => {
    const [one, ...more] = found(closing);
    expect(one).toBe(`unsupported ${quote}`);
    expect(more).toEqual([]);
  });
});

describe('a deed that an answer tells', () => {
  const out = [event('rq', 'Lễ ra quân diệt lăng quăng', '2024-06-09', 120, 'khu phố 5')];
  const main = 'Ngày 09/6/2024, tổ chức Lễ ra quân diệt lăng quăng tại khu phố 5 với 120 người tham gia.';
  it('with how it went', () => {
    expect(errors(out, '', `${main} Khí thế ra quân sôi nổi, khẩn trương.`)).toEqual([]);
    expect(errors(out, '', `${main} Lễ ra quân diễn ra trật tự.`)).toEqual([]);
  });
  it('and another one', () =>
    expect(errors(out, '', `${main} Đoàn phường ra quân dọn bãi tắm.`)).toEqual([
      'unsupported ra quân dọn bãi tắm',
    ]));
});

describe('initials for words of an answered name', () => {
  it('stand for it', () => expect(found('')).toEqual([]));
  it('and not for another one', () =>
    expect(errors(answers, before, told.replace('Cựu TNXP', 'Cựu TPNX'))).toEqual([
      'unsupported Hội Cựu TPNX xã Hương Đô',
    ]));
});
