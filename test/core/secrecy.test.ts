import { describe, expect, test } from 'vitest';
import { secrecyMark } from '../../src/core/secrecy.ts';

/* What is a secrecy mark and what only sounds like one; that nothing of it is stored is told in test/slack/runtime.test.ts. */

describe('a secrecy mark', () => {
  test.each([
    ['MẬT', 'MẬT'],
    ['(MẬT) Kế hoạch diễn tập', 'MẬT'],
    ['TỐI MẬT: số liệu', 'TỐI MẬT'],
    ['tài liệu tuyệt mật của tỉnh', 'tuyệt mật'],
    ['Độ mật: Tối mật', 'Tối mật'],
    ['công văn mật số 12', 'công văn mật'],
    ['*TỐI* *MẬT*', 'TỐI MẬT'],
    ['53 hồ sơ (MẬT)', 'MẬT'],
    ['TOI MAT: so lieu', 'TOI MAT'],
    ['M\u1ea8T'.replace('\u1ea8', 'A\u0302\u0323'), 'MẬT'],
  ])('%s', (text, mark) => {
    expect(secrecyMark(text)).toBe(mark);
  });
});

describe('no secrecy mark', () => {
  test.each([
    'công tác bảo vệ bí mật nhà nước',
    'BẢO MẬT THÔNG TIN',
    'mật độ dân số 120 người/km2',
    'MẬT ĐỘ TRUNG BÌNH',
    'cơ quan mật mã, MẬT MÃ dân sự',
    'nuôi ong lấy mật',
    'mật khẩu',
    'văn bản mật mã dân sự',
    'thân mật',
    'toi mat giay to',
    'tập huấn Luật Bảo vệ bí mật nhà nước',
    'HỘI NGHỊ BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'RÀ SOÁT BẢO MẬT HỆ THỐNG',
    'SẢN PHẨM MẬT ONG',
    '53',
    '',
  ])('%s', (text) => {
    expect(secrecyMark(text)).toBeNull();
  });
});
