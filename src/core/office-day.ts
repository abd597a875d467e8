/** The calendar day (ISO) on which an instant falls in Viet Nam, whatever the machine's own zone. Throws RangeError for no instant. */
export const officeDay = (instant: string | Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format(
    new Date(instant),
  );

/** The time of day of an instant in Viet Nam: "08:05". */
export const officeTime = (instant: string | Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
