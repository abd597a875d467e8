import { expect, test } from 'vitest';
import { lexiconOf } from '../../../src/core/replies/writing-out/word-lexicon.ts';
import { writeOut } from '../../../src/core/replies/writing-out/write-out.ts';

/* Which of several known forms unaccented words are written out to. */

const texts = [
  'hồ sơ đang giải quyết, hồ sơ đang xử lý, hồ sơ đang thẩm định, hồ sơ đang chờ bổ sung trong kỳ',
  'kỳ trước chuyển sang kỳ này, kỳ sau, kỳ báo cáo',
  'hướng dẫn doanh nghiệp đăng ký nhãn hiệu',
];

test.each([
  ['huong dan 3 doanh nghiep lap ho so dang ky nhan hieu', 'hồ sơ đăng ký nhãn hiệu'],
  ['3 ho so dang giai quyet trong ky', 'hồ sơ đang giải quyết trong kỳ'],
])('%s', (typed, written) => {
  expect(writeOut(typed, 'SKHCN', lexiconOf(texts)).text).toContain(written);
});
