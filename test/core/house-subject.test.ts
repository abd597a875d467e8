import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/checks/check.ts';
import { draftText } from '../../src/core/checks/check-draft.ts';
import { checkMaterial } from '../../src/core/checks/material.ts';
import { lacksSubject } from '../../src/core/house-subject.ts';
import { smallReport } from '../support/small-report.ts';
import { month, sentencesIn, written } from '../support/worlds.ts';

/* Texts answered without who did it: the subject that the office's reports have there is put in front, and the words typed stay. */

const standing =
  'Sở xác định công tác dân vận là nhiệm vụ thường xuyên. Sở phân công rõ trách nhiệm của từng phòng, đơn vị. Kết quả được kiểm điểm tại giao ban.';
const told = (text: string, chiDao = [standing], older: string[] | null = null) => {
  const history = [smallReport({ chiDao }), ...(older ? [smallReport({ chiDao: older }, 7)] : [])] as [
    ReturnType<typeof smallReport>,
  ];
  return month({ 'chi-dao-khac': { kind: 'text', text } }, { history });
};
const said = (...input: Parameters<typeof told>) => written(told(...input).draft, 'chi-dao')[0];

describe('the subject of the section', () => {
  test('stands in front of what was done, by the rules, with the typed words behind it', () => {
    const { plan, draft, material } = told('đã tổ chức 2 lớp tập huấn cho 60 đoàn viên');
    expect(sentencesIn(draft, 'chi-dao').at(-1)).toMatchObject({
      ...{ text: 'Sở đã tổ chức 02 lớp tập huấn cho 60 đoàn viên.', by: 'rules', from: ['chi-dao-khac'] },
      item: { write: 'Sở [[chi-dao-khac|sentences]]' },
    });
    expect(plan.sections[0]!.paragraphs.flat()).toContainEqual(
      expect.objectContaining({ write: 'Sở [[chi-dao-khac|sentences]]' }),
    );
    const errors = check(checkMaterial(material), draftText(material, draft)).findings.filter(
      ({ severity, kind }) => severity === 'error' && kind !== 'missing',
    );
    expect(errors).toEqual([]);
  });

  test('is that of the newest sentence on the same question, where it has one of the office’s', () => {
    const older = [`${standing} Trong tháng, Sở KH&CN thăm hỏi, tặng 10 suất quà cho gia đình chính sách.`];
    expect(said('tặng 12 suất quà cho học sinh', [standing], older)).toBe(
      'Sở KH&CN tặng 12 suất quà cho học sinh.',
    );
  });

  test.each([
    ['no report names who acts', ['Công tác dân vận được quan tâm. Kết quả được kiểm điểm tại giao ban.']],
    [
      'its sentences begin with units',
      ['Văn phòng Sở theo dõi chung. Thanh tra Sở kiểm tra việc thực hiện. Sở tổng hợp kết quả.'],
    ],
  ])('is not known where %s', (_, chiDao) => {
    expect(said('đã tổ chức 2 lớp tập huấn', chiDao)).toBe('Đã tổ chức 02 lớp tập huấn.');
  });

  test.each([
    'Công đoàn Sở tặng 20 suất quà cho học sinh.',
    'Trong tháng, Sở đăng 03 tin, bài về dân chủ ở cơ sở.',
    '20 suất quà được trao cho học sinh nghèo.',
  ])('is left out where the text says it, or begins otherwise: %s', (text) => {
    expect(said(text)).toBe(text);
  });
});

test.each([
  ['đã tổ chức 2 lớp tập huấn', true],
  ['Đã phối hợp với Đoàn Thanh niên dọn vệ sinh', true],
  ['tổ chức ra quân ngày thứ bảy tình nguyện', true],
  ['Phối hợp với UBND xã trao 15 suất học bổng', true],
  ['tiếp tục duy trì nền nếp', true],
  ['Tổ chức Công đoàn tặng 20 suất quà', false],
  ['Tổ chức, cá nhân tham gia đông đủ', false],
  ['tổ chức cá nhân tiêu biểu', false],
  ['Kiểm tra giờ giấc được thực hiện tại 05 phòng', false],
  ['Tuyên truyền là nhiệm vụ thường xuyên', false],
  ['đã có 20 đoàn viên tham gia', false],
  ['đã được UBND tỉnh phê duyệt', false],
  ['Phối hợp với UBND xã.\nTặng 20 suất quà.', false],
  ['Thăm', false],
  ['không phát sinh', false],
  ['đãi ngộ tốt', false],
])('%s: leaves out who acted: %s', (text, lacks) => {
  expect(lacksSubject(text)).toBe(lacks);
});
