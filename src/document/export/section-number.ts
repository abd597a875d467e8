import type { PeriodRecord } from '../../usecases/ports.ts';

/** A section's printed number by its id; the id where the template has no such section, empty where there is none. */
export const sectionNumber = ({ period }: Pick<PeriodRecord, 'period'>, section: string | null): string =>
  section === null ? '' : (period.template.sections.find(({ id }) => id === section)?.number ?? section);
