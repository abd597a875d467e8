import { expect, test } from 'vitest';
import { withoutVni } from '../../../../src/core/vietnamese/letters/vni.ts';

test.each([
  ['va8n ba3n kho6ng co1', 'văn bản không có'],
  ['D9a4 gu73i thu7 xin lo64i', 'Đã gửi thư xin lỗi'],
  ['tha8m gia d9i2nh chi1nh sa1ch', 'thăm gia đình chính sách'],
  ['quye61t d9i5nh 2045/QD-UBND nga2y 8/9', 'quyết định 2045/QD-UBND ngày 8/9'],
])('%s', (typed, written) => {
  expect(withoutVni(typed)).toBe(written);
});

test.each([
  'kiem tra xang E5 va giay A4',
  'cau1 64 cau2 60 cau6 2',
  'tn64 dh60 tre0',
  'Kiểm tra xăng E5, giấy A4, dầu DO5',
  'quy3 quy4 nam2023',
  'QCVN4 va QCVN7 ngay 8/9',
])('%s has no keys of VNI left', (typed) => {
  expect(withoutVni(typed)).toBe(typed);
});
