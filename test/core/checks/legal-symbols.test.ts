import { describe, expect, it } from 'vitest';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { checkLegal } from '../../../src/core/checks/legal.ts';

/* References of all departments that deny themselves, and honest ones beside them: type, body and branch against the symbol. */

const legal = (draft: string, previous = [draft]): string[] => {
  const period = '2024-06';
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers: [], previous, draft, faults: [] },
  });
  return checkLegal(material, text).map(({ severity, quote, reason, expected }) =>
    [severity, reason.is === 'denies-itself' ? reason.how : reason.is, quote, expected]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
};

describe('a reference that denies itself', () => {
  it.each([
    ['Sở Y tế ban hành Quyết định số 45/KH-SYT ngày 12/3/2024.', 'error | type | 45/KH-SYT | Kế hoạch'],
    ['Sở ban hành Thông báo số 88/GM-SGTVT ngày 15/5/2024.', 'error | type | 88/GM-SGTVT | Giấy mời'],
    ['Đoàn lập Báo cáo số 12/BB-SXD ngày 15/5/2024.', 'error | type | 12/BB-SXD | Biên bản'],
    ['UBND tỉnh có Kế hoạch số 9/PA-UBND ngày 15/5/2024.', 'error | type | 9/PA-UBND | Phương án'],
    ['Ban có Hướng dẫn số 15/CV-BDT ngày 10/4/2024.', 'warning | type | 15/CV-BDT | Công văn'],
    ['Sở có Công văn số 55/KH-SNV ngày 11/4/2024.', 'error | type | 55/KH-SNV | Kế hoạch'],
    // Who makes what.
    ['UBND tỉnh ban hành Nghị quyết số 12/NQ-UBND ngày 15/3/2024.', 'warning | maker | 12/NQ-UBND'],
    ['UBND tỉnh ban hành Nghị định số 12/2024/NĐ-UBND ngày 12/5/2024.', 'error | maker | 12/2024/NĐ-UBND'],
    ['Sở Y tế ban hành Thông tư số 12/2024/TT-SYT ngày 12/5/2024.', 'error | maker | 12/2024/TT-SYT'],
    // Branch against branch.
    ['Quyết định số 2345/QĐ-BYT ngày 12/5/2024 của Bộ Tư pháp.', 'error | body | Bộ Tư pháp'],
    ['Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ Y tế.', 'error | body | Bộ Y tế'],
    ['Kế hoạch số 45/KH-SYT ngày 12/3/2024 của Sở Xây dựng.', 'error | body | Sở Xây dựng'],
    ['Công văn số 812/SGDĐT-VP ngày 12/4/2024 của Sở Y tế.', 'error | body | Sở Y tế'],
    ['Kế hoạch số 45/KH-STP ngày 12/3/2024 của UBND tỉnh.', 'error | body | UBND tỉnh'],
    ['Kế hoạch số 45/KH-STP ngày 12/3/2024 của Bộ Tư pháp.', 'error | body | Bộ Tư pháp'],
    // Form and day.
    ['Chỉ thị số 12/CT-TW ngày 15/5/2016 của Ban Bí thư.', 'warning | form | 12/CT-TW | 12-CT/TW'],
    ['Kết luận số 21/2021/KL-TW được quán triệt.', 'warning | form | 21/2021/KL-TW | 21-KL/TW'],
    ['Nghị định số 15/NĐ-CP ngày 02/02/2018.', 'warning | form | 15/NĐ-CP | 15/2018/NĐ-CP'],
    ['Thông tư số 15/TT-BYT ngày 02/02/2018.', 'warning | form | 15/TT-BYT | 15/2018/TT-BYT'],
    ['Công văn số 812/SGDĐT-VP ngày 31/02/2024.', 'error | no-such-day | 31/02/2024'],
    ['Thông tư số 15/2020/TT-BYT ngày 12/5/2021.', 'error | year | 15/2020/TT-BYT ngày 12/5/2021'],
  ])('%s', (draft, expected) => {
    expect(legal(draft)).toEqual([expected]);
  });

  it('numbers that do not grow in the series of another department', () => {
    expect(
      legal('Công văn số 1500/SYT-NVY ngày 05/3/2024; Công văn số 1320/SYT-NVY ngày 20/5/2024.', []).length,
    ).toBe(2);
  });
});

describe('honest references', () => {
  it.each([
    ['Công văn số 1520/CT-TTHT ngày 12/5/2024 của Cục Thuế tỉnh.'],
    ['Công văn số 250/KL-QLBVR ngày 15/4/2024; Công văn số 88/TT-ĐT ngày 14/4/2024.'],
    ['Công văn số 120/CV-SGDĐT ngày 20/01/2024; Giấy mời số 88/GM-SGTVT ngày 15/5/2024.'],
    ['Biên bản số 12/BB-SXD ngày 10/4/2024; Phương án số 45/PA-UBND ngày 14/5/2024.'],
    [
      'Quy chế số 08-QC/TU ngày 14/5/2024; Thông tri số 12-TT/TU ngày 10/3/2024; Thông tri số 11/TTr-MTTQ-BTT ngày 08/12/2023.',
    ],
    ['Quy chế phối hợp số 05/QCPH-SNN-CA ngày 11/4/2024; Công điện số 05/CĐ-UBND ngày 14/5/2024.'],
    ['Kế hoạch số 23/KH-SNN&PTNT ngày 12/5/2024 của Sở Nông nghiệp và PTNT.'],
    ['Quyết định số 45/QĐ-SLĐTBXH ngày 12/5/2024 của Sở LĐ-TB&XH.'],
    ['Công văn số 1020/BVHTTDL-TCCB ngày 12/4/2024 của Bộ Văn hóa, Thể thao và Du lịch.'],
    ['Công văn số 812/SGDĐT-VP ngày 12/4/2024 của Giám đốc Sở Giáo dục và Đào tạo.'],
    ['Kế hoạch số 7/KH-SKHĐT ngày 12/3/2024 của Sở Kế hoạch và Đầu tư.'],
    ['Nghị quyết số 12/NQ-BCH ngày 12/3/2024; Nghị quyết số 26-NQ/BCSĐ ngày 12/4/2024.'],
    ['Nghị quyết số 12/2024/NQ-HĐND ngày 15/3/2024 của Hội đồng nhân dân tỉnh.'],
    ['Thông báo kết luận số 45/TB-UBND ngày 15/5/2024; Kết luận thanh tra số 12/KL-TTr ngày 20/4/2024.'],
    ['Kế hoạch số 12/KH-BTC ngày 12/5/2024 của Ban Tổ chức Hội thi.'],
    // Ministries that were merged are named by either name.
    ['Thông tư số 12/2020/TT-BGTVT ngày 29/5/2020 của Bộ Xây dựng.'],
    ['Thông tư số 21/2016/TT-BLĐTBXH ngày 28/6/2016 của Bộ Nội vụ.'],
  ])('%s', (draft) => {
    expect(legal(draft)).toEqual([]);
  });
});
