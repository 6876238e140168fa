/** ISO dates as people read them; by hand, because the machine's locale must not decide. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2022-02-03" as "3 February 2022", "2022-02" as "February 2022", "2022-W04" as "week 4 of 2022". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (month?.startsWith('W')) return `week ${Number(month.slice(1))} of ${year}`;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
