/** Reporting periods: their ids and calendar (period-ids.ts) and the words for them in running text (period-labels.ts). */
export * from './period-ids.ts';
export * from './period-labels.ts';
