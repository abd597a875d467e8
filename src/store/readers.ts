const instant = (text: string): string => new Date(`${text.replace(' ', 'T')}:00`).toISOString();
const asText = (text: string): string => text;

/**
 * How values come out of either database, by type id: whole and exact numbers and days as text, times as ISO instants (the session's time
 * zone is UTC, so that they end in +00).
 */
export const readers: Record<number, (text: string) => unknown> = {
  20: asText,
  1700: asText,
  1082: asText,
  1184: instant,
};
