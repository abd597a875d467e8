import type { Figure } from '../core/figures.ts';
import type { Report, ReportParagraph, ReportSection, ReportSentence } from '../core/report.ts';
import { periodMonths } from '../core/vietnamese/dates/periods.ts';
import type { HistoryRow } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { toJson } from './json.ts';
import { moments, type Room } from './room.ts';

type NewReport = {
  report: Report;
  figures: readonly Figure[];
  template: string | null;
  status: HistoryRow['status'];
  file: string;
  link: string | null;
};

/** Saves a report sentence by sentence, with its figures and the papers it names; its row id. */
export async function insertReport(room: Room, query: Query, input: NewReport): Promise<string> {
  const { sections, ...head } = input.report;
  const months = periodMonths(head.period);
  const [row] = await query<{ id: string }>(
    `insert into reports (workspace_id, period, first_month, last_month, template, status, title, number, issued_on,
       head, file, link, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::json, $11, $12, $13) returning id`,
    [
      ...[room.workspace, head.period, months.from, months.to, input.template, input.status, head.title],
      ...[head.letterhead.number, head.letterhead.date, toJson(head), input.file, input.link],
      moments(room).now,
    ],
  );
  const report = row!.id;
  // One statement a level; the rows of the next find their parents by place.
  await query(
    `insert into sections (report_id, position, section, head)
     select $1::bigint, s.position, s.id, s.head
     from json_to_recordset($2::text::json) as s(position int, id text, head json)`,
    [
      report,
      toJson(sections.map(({ paragraphs: _, ...rest }, position) => ({ position, id: rest.id, head: rest }))),
    ],
  );
  await query(
    `insert into paragraphs (section_id, position, paragraph, label)
     select s.id, p.position, p.id, p.label
     from jsonb_to_recordset($2::jsonb) as p(section int, position int, id text, label text)
     join sections s on s.report_id = $1 and s.position = p.section`,
    [
      report,
      toJson(
        sections.flatMap((one, section) =>
          one.paragraphs.map(({ id, label }, position) => ({ section, position, id, label })),
        ),
      ),
    ],
  );
  await query(
    `insert into sentences (paragraph_id, position, sentence, text, standing, marks, facts)
     select p.id, i.position, i.id, i.text, i.standing, i.marks, i.facts
     from jsonb_to_recordset($2::jsonb) as
       i(section int, paragraph int, position int, id text, text text, standing boolean, marks jsonb, facts jsonb)
     join sections s on s.report_id = $1 and s.position = i.section
     join paragraphs p on p.section_id = s.id and p.position = i.paragraph`,
    [
      report,
      toJson(
        sections.flatMap((one, section) =>
          one.paragraphs.flatMap(({ sentences }, paragraph) =>
            sentences.map((sentence, position) => ({ section, paragraph, position, ...sentence })),
          ),
        ),
      ),
    ],
  );
  await query(
    `insert into "references" (workspace_id, report_id, sentence, type, number, date, issuer, title)
     select $1::bigint, $2::bigint, i.sentence, i.type, i.number, i.date, i.issuer, i.title
     from jsonb_to_recordset($3::jsonb) as
       i(sentence text, type text, number text, date text, issuer text, title text)`,
    [room.workspace, report, toJson(referencesOf(input.report))],
  );
  await query(
    `insert into report_figures (report_id, question, quantity, unit, sentence)
     select $1::bigint, f.id, f.value, f.unit, f.source
     from jsonb_to_recordset($2::jsonb) as f(id text, value numeric, unit text, source text)`,
    [report, toJson(input.figures)],
  );
  return report;
}

const referencesOf = (report: Report) =>
  report.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence) =>
        sentence.facts.flatMap((fact) =>
          fact.kind === 'reference' ? [{ sentence: sentence.id, ...fact.value }] : [],
        ),
      ),
    ),
  );

/** Which of several reports of one period speaks for it: the issued text wins, then the approved one, then the newest. */
export const bestFirst = `case status when 'issued' then 0 when 'approved' then 1 else 2 end, id desc`;

type ReportColumns = {
  id: string;
  period: string;
  head: Omit<Report, 'sections'>;
  status: HistoryRow['status'];
  file: string;
  link: string | null;
  sections: { head: Omit<ReportSection, 'paragraphs'>; paragraphs: StoredParagraph[] | null }[] | null;
};
type StoredParagraph = { id: string; label: string | null; sentences: ReportSentence[] | null };

/** Whole reports by row id, in the order given, in one query. */
export async function readReports(query: Query, ids: readonly string[]): Promise<HistoryRow[]> {
  if (ids.length === 0) return [];
  const rows = await query<ReportColumns>(
    `select r.id, r.period, r.head, r.status, r.file, r.link, (
       select json_agg(json_build_object('head', s.head, 'paragraphs', (
         select json_agg(json_build_object('id', p.paragraph, 'label', p.label, 'sentences', (
           select json_agg(json_build_object('id', x.sentence, 'text', x.text, 'marks', x.marks,
             'standing', x.standing, 'facts', x.facts) order by x.position)
           from sentences x where x.paragraph_id = p.id
         )) order by p.position) from paragraphs p where p.section_id = s.id
       )) order by s.position) from sections s where s.report_id = r.id
     ) as sections
     from reports r where r.id in (select jsonb_array_elements_text($1::jsonb)::bigint)`,
    [toJson(ids)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const { sections, head, ...row } = byId.get(id)!;
    return { ...row, report: { ...head, sections: (sections ?? []).map(sectionOf) } };
  });
}

const sectionOf = ({ head, paragraphs }: NonNullable<ReportColumns['sections']>[number]): ReportSection => ({
  ...head,
  paragraphs: (paragraphs ?? []).map(
    ({ id, label, sentences }): ReportParagraph => ({
      id,
      ...(label === null ? {} : { label }),
      sentences: sentences ?? [],
    }),
  ),
});
