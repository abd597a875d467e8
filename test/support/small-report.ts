import type { Report, SourceBlock } from '../../src/core/report.ts';
import { importHistory } from '../../src/usecases/import-history.ts';
import { template } from './worlds.ts';

/* Small earlier reports: the headings of the template over a few sentences that one test needs. */

export type Body = { chiDao?: string[]; cchc?: string[]; danChu?: string[]; tasks?: string[] };

const block = (text: string, level?: number): SourceBlock => ({
  text,
  marks: [],
  ...(level === undefined ? {} : { level }),
});

/** The blocks of a report of one month; each string is a paragraph, a section without any is left out. */
export function blocksOf(body: Body, month = 8, year = 2023): SourceBlock[] {
  const next = month === 12 ? `01 NĂM ${year + 1}` : `${month + 1} NĂM ${year}`;
  const sections: [string, string[] | undefined][] = [
    ['1. Công tác lãnh đạo, chỉ đạo', body.chiDao],
    ['2. Công tác cải cách hành chính', body.cchc],
    ['3. Thực hiện dân chủ ở cơ sở', body.danChu],
  ];
  return [
    block('BÁO CÁO', 1),
    block(`Kết quả thực hiện công tác dân vận chính quyền tháng ${month} năm ${year}`, 2),
    block(`I. KẾT QUẢ CÔNG TÁC DÂN VẬN THÁNG ${month} NĂM ${year}`, 2),
    ...sections.flatMap(([heading, paragraphs]) =>
      paragraphs ? [block(heading, 3), ...paragraphs.map((text) => block(text))] : [],
    ),
    ...(body.tasks
      ? [block(`II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG ${next}`, 2), ...body.tasks.map((text) => block(text))]
      : []),
    block('Nơi nhận:'),
    { ...block('Sở Nội vụ;'), bullet: '-' },
    { ...block('Lưu: VT, VP.'), bullet: '-' },
    block('GIÁM ĐỐC'),
    block('Trịnh Khắc Hưởng'),
  ];
}

/** A small report, imported. */
export function smallReport(body: Body, month = 8, year = 2023): Report {
  const history = importHistory(
    [{ name: 'nho.md', format: 'md', blocks: blocksOf(body, month, year) }],
    [template],
  );
  if (history.kind !== 'imported') throw new Error(JSON.stringify(history.issue));
  return history.reports[0]!.report;
}
