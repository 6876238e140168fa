/** What four digits are a year of which calendar. Data for the shapes of dates and for years that stand alone ("in 1850"). */

/** Iranian solar years that news tell of: 1290 is 1911, before anything that the word Iran is in the news for; from 1500 on a year is Gregorian. */
export function isIranianYear(year: number): boolean {
  return year >= 1290 && year < 1500;
}

/** Gregorian years without a month. Earlier ones are rarer than numbers of as many digits: "in 1600 metres of water". */
export function isGregorianYear(year: number): boolean {
  return year >= 1700 && year < 2100;
}

/** What the shapes of dates look for: `isIranianYear`, and whatever a month says to be Gregorian ("July 1588"). */
export const YEAR_DIGITS = '129\\d|1[3-9]\\d\\d|20\\d\\d';
