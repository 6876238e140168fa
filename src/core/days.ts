/** Milliseconds of a day. */
export const DAY = 86_400_000;

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** Whether the text is an ISO year, month or day that the calendar has: "2022", "2022-02", "2022-02-03"; "2022-02-30" is none. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text) && (text.length < 10 || isDay(text));
}

/** Whether the text is an ISO day that the calendar has. */
export function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
