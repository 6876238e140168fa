/** Months and weekdays of both calendars, with the spellings met in Latin letters. All forms in small letters. */
import type { Weekday } from '../core/article.js';

export const WEEKDAYS: readonly Weekday[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Short forms: "late on Tue." */
export const WEEKDAY_FORMS: Readonly<Record<Weekday, readonly string[]>> = {
  Sunday: ['sunday', 'sun'],
  Monday: ['monday', 'mon'],
  Tuesday: ['tuesday', 'tues', 'tue'],
  Wednesday: ['wednesday', 'weds', 'wed'],
  Thursday: ['thursday', 'thurs', 'thur', 'thu'],
  Friday: ['friday', 'fri'],
  Saturday: ['saturday', 'sat'],
};

/** Index + 1 is the month. */
export const GREGORIAN_MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'], ['february', 'feb', 'febr'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
  ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];

/** The Iranian solar months: "Bahman 14, 1400", "29 Farvardin"; the variants are those of English pages. */
export const JALALI_MONTHS: readonly (readonly string[])[] = [
  ['farvardin'], ['ordibehesht', 'urdibehesht', 'ordibehasht', 'ordibeheshd'], ['khordad', 'khordaad', 'khurdad'], ['tir'],
  ['mordad', 'amordad', 'murdad', 'mordaad'], ['shahrivar', 'shahrivaar', 'shahriwar'], ['mehr'], ['aban', 'aabaan', 'abaan'],
  ['azar', 'aazar'], ['dey', 'day-mah'], ['bahman'], ['esfand', 'isfand', 'esfend'],
];
