/** The written shapes of a date, most telling first. Data for `read.ts`; every pattern is sticky and its repeats are bounded. */
import { GREGORIAN_MONTHS, JALALI_MONTHS, WEEKDAYS, WEEKDAY_FORMS } from '../../lexicon/calendar.js';
import type { Weekday } from '../../core/article.js';
import { YEAR_DIGITS } from './years.js';

export interface DateShape {
  id: string;
  why: string;
  begins: 'digit' | 'word' | 'either';
  /** Named groups: weekday and month (words that may be names of such), monthNumber, day, year. */
  pattern: RegExp;
  samples: readonly string[];
}

export interface NamedMonth { month: number; calendar: 'gregorian' | 'jalali' }

export const MONTH_BY_FORM: ReadonlyMap<string, NamedMonth> = new Map<string, NamedMonth>([
  ...GREGORIAN_MONTHS.flatMap((forms, i) => forms.map((form) => [form, { month: i + 1, calendar: 'gregorian' }] satisfies [string, NamedMonth])),
  ...JALALI_MONTHS.flatMap((forms, i) => forms.map((form) => [form, { month: i + 1, calendar: 'jalali' }] satisfies [string, NamedMonth])),
]);

export const WEEKDAY_BY_FORM: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.flatMap((day) => WEEKDAY_FORMS[day].map((form) => [form, day] as const)),
);

// Any word: whether it is a month or a weekday is looked up afterwards. All of them in a pattern take half a millisecond to compile.
const MONTH = '(?<month>[a-z]{3,12}(?:-mah)?)(?![a-z])\\.?';
const WEEKDAY = '(?<weekday>[a-z]{3,9})(?![a-z])\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
// "Nov 5 20257:02 AM": some pages print the hour right behind the year.
const YEAR = `(?<year>${YEAR_DIGITS})(?!\\d(?!\\d?:\\d\\d)|-\\d)`;
const OPTIONAL_WEEKDAY = `(?:${WEEKDAY}(?:,\\s{0,3}|\\s{1,3}))?`;

export const DATE_SHAPES: readonly DateShape[] = [
  {
    id: 'month-day', begins: 'word', why: 'the commonest form of the agencies; the year follows in stamps',
    pattern: shape(`${OPTIONAL_WEEKDAY}${MONTH},?\\s{0,3}${DAY}(?![\\d%]|[:.]\\d)(?:(?:\\s{0,2},\\s{0,3}|\\s{1,3})${YEAR}|(?!,\\d))`),
    samples: ['Thursday, February 3', 'Sat May 25, 2019', 'Apr.16, 2023', 'Jan 18th, 2021', 'Bahman 14, 1400'],
  },
  {
    id: 'day-month', begins: 'either', why: 'IRNA, IFP and the Iranian calendar put the day first',
    pattern: shape(`${OPTIONAL_WEEKDAY}${DAY}(?:\\s(?:day\\s)?of\\s|\\s{0,2}-\\s{0,2}|\\s{1,3})${MONTH}(?:(?:\\s{0,2}[,،]\\s{0,3}|\\s{0,2}-\\s{0,2}|\\s{1,3})${YEAR})?`),
    samples: ['19 August 2019', '12 July، 2021', '07th July, 2019', '22nd of Bahman 1357', 'Tue 16 - December 2014', '29 Farvardin'],
  },
  {
    id: 'year-first', begins: 'digit', why: 'stamps of FNA and of machines; an Iranian year makes it an Iranian date',
    pattern: shape('(?<year>129\\d|1[34]\\d\\d|19\\d\\d|20\\d\\d)([-/.])(?<monthNumber>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d|[-/.]\\d)'),
    samples: ['2021-10-21', '1400/11/14'],
  },
  {
    id: 'year-month-day', begins: 'digit', why: 'FNA\'s own stamp',
    pattern: shape(`(?<year>20\\d\\d)-${MONTH}-${DAY}(?!\\d)`),
    samples: ['2021-October-21'],
  },
  {
    id: 'slashes', begins: 'digit', why: 'English pages of the region write the month first; a first number over 12 is a day',
    pattern: shape('(?<monthNumber>\\d{1,2})/(?<day>\\d{1,2})/(?<year>20\\d\\d|19\\d\\d)(?!\\d|/)'),
    samples: ['11/10/2022', '25/05/2021'],
  },
  {
    id: 'day-month-number', begins: 'digit', why: 'stamps with hyphens or stops put the day first',
    pattern: shape('(?<day>\\d{1,2})([-.])(?<monthNumber>\\d{1,2})\\2(?<year>20\\d\\d|19\\d\\d)(?!\\d|[-.]\\d)'),
    samples: ['11-10-2022', '25.05.2021'],
  },
  {
    id: 'month-year', begins: 'word', why: 'background: "the deal of July 2015"',
    pattern: shape(`${MONTH},?\\s{1,3}(?:of\\s)?${YEAR}`),
    samples: ['March 2021', 'Bahman 1400'],
  },
  { id: 'weekday', begins: 'word', why: 'the rule in running text', pattern: shape(WEEKDAY), samples: ['Tuesday'] },
];

function shape(source: string): RegExp {
  return new RegExp(source, 'iy');
}
