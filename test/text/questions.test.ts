import { expect, test } from 'vitest';
import { questionTopic } from '../../src/text/questions.ts';

test.each([
  ['Hồ sơ trễ hẹn?', 'Hồ sơ trễ hẹn'],
  ['Hồ sơ tiếp nhận trong kỳ (kể cả kỳ trước chuyển sang)?', 'Hồ sơ tiếp nhận trong kỳ'],
  ['Văn hóa công vụ, nêu gương: có việc mới?', 'Văn hóa công vụ, nêu gương'],
  ['Nhiệm vụ tháng 10/2023: giữ nguyên, thêm, sửa hay bỏ mục nào?', 'Nhiệm vụ tháng 10/2023'],
  ['Việc khác? (phối hợp: rà soát, kiểm tra)', 'Việc khác'],
  ['Số liệu theo mẫu 02: ghi đủ ba cột.', 'Số liệu theo mẫu 02: ghi đủ ba cột'],
])('%s is about: %s', (ask, topic) => {
  expect(questionTopic(ask)).toBe(topic);
});
