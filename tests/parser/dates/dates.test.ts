import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/parser/dates/index.js';
import { readDate } from '../../../src/parser/dates/read.js';
import { dayNumber, isoOf, resolveDate } from '../../../src/parser/dates/resolve.js';
import { DATE_SHAPES } from '../../../src/parser/dates/shapes.js';
import { docOf, parseArticle } from '../../../src/parser/parse.js';

const AS_OF = '2024-06-01';
const iso = (written: string, asOf = AS_OF) => {
  const date = readDate(written, 0);
  return date && [resolveDate(written, date, asOf).text, resolveDate(written, date, asOf).iso, resolveDate(written, date, asOf).precision];
};

describe('written dates', () => {
  it.each([
    ['February 3, 2022', '2022-02-03', 'day'], ['Feb. 3, 2022', '2022-02-03', 'day'], ['Apr.16, 2023', '2023-04-16', 'day'], ['Jan 18th, 2021', '2021-01-18', 'day'],
    ['3 February 2022', '2022-02-03', 'day'], ['07th July, 2019', '2019-07-07', 'day'], ['Tue 16 - December 2014', '2014-12-16', 'day'], ['Thursday, February 3, 2022', '2022-02-03', 'day'],
    ['2022-02-03', '2022-02-03', 'day'], ['2022/02/03', '2022-02-03', 'day'], ['2021-October-21', '2021-10-21', 'day'], ['11/10/2022', '2022-11-10', 'day'], ['25/05/2021', '2021-05-25', 'day'],
    ['11-10-2022', '2022-10-11', 'day'], ['25.05.2021', '2021-05-25', 'day'], ['March 2021', '2021-03', 'month'], ['February 3', null, 'month-day'], ['8 April', null, 'month-day'], ['Tuesday', null, 'weekday'],
    ['Bahman 14, 1400', '2022-02-03', 'day'], ['14 Bahman 1400', '2022-02-03', 'day'], ['22nd of Bahman 1357', '1979-02-11', 'day'], ['29 Farvardin', null, 'month-day'], ['Farvardin 12', null, 'month-day'],
    ['1 Farvardin 1403', '2024-03-20', 'day'], ['Khordad 15, 1342', '1963-06-05', 'day'], ['30 Esfand 1399', '2021-03-20', 'day'], ['1400/11/14', '2022-02-03', 'day'], ['Esfand 1400', null, 'month'],
    ['Ordibehesht 5, 1402', '2023-04-25', 'day'], ['3 Mordad 1401', '2022-07-25', 'day'], ['3 Amordad 1401', '2022-07-25', 'day'],
  ])('%s', (written, expected, precision) => {
    expect(iso(written)).toEqual([written, expected, precision]);
  });

  it.each([
    ['Thursday, February 3', '2026-11-23', '2022-02-03'], ['Thursday, February 3', '2022-02-03', '2022-02-03'], ['Thursday, February 3', '2022-02-02', '2011-02-03'],
    ['Thursday, February 29', AS_OF, '2024-02-29'], ['Monday, February 29', '2024-02-01', '2016-02-29'], ['Sunday, Bahman 22', AS_OF, '2024-02-11'],
  ])('%s as of %s: the last year in which they fit', (written, asOf, expected) => {
    const date = resolveDate(written, readDate(written, 0)!, asOf);
    expect([date.iso, date.inferred]).toEqual([expected, ['year']]);
    expect(date.why).toContain('last year not after');
  });

  it('keeps a stated year although the weekday does not fit, and says so', () => {
    expect(resolveDate('Friday, February 3, 2022', readDate('Friday, February 3, 2022', 0)!, AS_OF)).toMatchObject({ iso: '2022-02-03', why: 'that day was a Thursday' });
  });

  it.each(['February 30', 'February 30, 2022', '31 April 2020', 'Bahman 31, 1400', 'March 5,000', 'May 12%', 'Marching 3', 'Sunni 3', 'Satellite 5', 'Decent', '3 Marchers', '2022-13-03', '40/40/2020', '1.2.3.4', '12', 'May', 'Mehr 2019', 'March 1400', ''])(
    'no date: %s', (written) => {
      const date = readDate(written, 0);
      expect(date?.end === written.length ? date : null).toBeNull();
    });

  it('has an id, a reason and samples for each shape, and takes each sample whole', () => {
    expect(new Set(DATE_SHAPES.map((shape) => shape.id)).size).toBe(DATE_SHAPES.length);
    for (const shape of DATE_SHAPES) for (const sample of shape.samples) expect([shape.why.length > 0, readDate(sample, 0)?.end]).toEqual([true, sample.length]);
  });

  it('agrees with the calendar of the platform on Iranian days', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    for (let year = 1340; year <= 1420; year += 4) {
      for (const [month, day] of [[1, 1], [6, 31], [7, 1], [12, 29]] as const) {
        const at = dayNumber('jalali', year, month, day)!;
        const parts = Object.fromEntries(format.formatToParts(new Date(`${isoOf(at)}T00:00:00Z`)).map((part) => [part.type, part.value]));
        expect([Number(parts.year), Number(parts.month), Number(parts.day)]).toEqual([year, month, day]);
      }
    }
  });
});

/** The story's own date is Thursday, February 3, 2022. */
const told = (sentence: string) => datesOf(docOf(`TEHRAN, Feb. 3, 2022 (MNA) – The talks went on, the ministry said.\n\n${sentence}`, AS_OF), AS_OF).slice(1).map((d) => [d.text, d.iso, d.precision]);
const undated = (sentence: string) => datesOf(docOf(`The talks went on, the ministry said in a statement to the press of the capital.\n\n${sentence}`, AS_OF), AS_OF).map((d) => [d.text, d.iso, d.precision]);

describe('dates of the running text', () => {
  it.each([
    ['He came on Tuesday.', [['Tuesday', '2022-02-01', 'day']]],
    ['He came on Thursday.', [['Thursday', '2022-02-03', 'day']]],
    ['He came last Thursday.', [['last Thursday', '2022-01-27', 'day']]],
    ['He will come next Tuesday.', [['next Tuesday', '2022-02-08', 'day']]],
    ['He came late on Tue. with others.', [['Tue.', '2022-02-01', 'day']]],
    ['He came yesterday and leaves tomorrow.', [['yesterday', '2022-02-02', 'day'], ['tomorrow', '2022-02-04', 'day']]],
    ['It rained last week, last month and last year.', [['last week', '2022-W04', 'week'], ['last month', '2022-01', 'month'], ['last year', '2021', 'year']]],
    ['He will come on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['The boats could sail as early as Thursday.', [['Thursday', '2022-02-10', 'day']]],
    ['The talks are planned for Thursday.', [['Thursday', '2022-02-10', 'day']]],
    ['It will be held on Thursday.', [['Thursday', '2022-02-10', 'day']]],
    ['He will come, he said on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['Rain will go on, forecasters warned on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['The port could close, says a report published on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['He could go, she revealed in an interview on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['The talks would fail, they said when they met on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['The budget will be published on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['The budget will be announced on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['The talks are to be held on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['They are expected to vote on a bill passed in committee on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['He is expected on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['Matches held in Rasht will resume on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['A draft that was signed on Monday will be read on Friday.', [['Monday', '2022-01-31', 'day'], ['Friday', '2022-02-04', 'day']]],
    ['He will rest. It rained on Sunday.', [['Sunday', '2022-01-30', 'day']]],
    ['They promise a road by November.', [['November', '2022-11', 'month']]],
    ['It is due to open in January.', [['January', '2023-01', 'month']]],
    ['He came the day before yesterday and leaves the day after tomorrow.', [['day before yesterday', '2022-02-01', 'day'], ['day after tomorrow', '2022-02-05', 'day']]],
    ['He left in November.', [['November', '2021-11', 'month']]],
    ['He will leave next March.', [['next March', '2022-03', 'month']]],
    ['The deal of July 2015 was left in 2018.', [['July 2015', '2015-07', 'month'], ['2018', '2018', 'year']]],
    ['On Jan. 3, 2020 and on 8 January he spoke.', [['Jan. 3, 2020', '2020-01-03', 'day'], ['8 January', '2022-01-08', 'day']]],
    ['It fell on the 22nd of Bahman 1357.', [['22nd of Bahman 1357', '1979-02-11', 'day']]],
    ['It was signed on 2021-03-27 or 11/10/2022.', [['2021-03-27', '2021-03-27', 'day'], ['11/10/2022', '2022-11-10', 'day']]],
    ['Oil was at $76 a barrel by 1315 GMT and had been at $77 by 1400.', [['1400', null, 'year']]],
    ['It began in Farvardin 1400, in the year 1400.', [['Farvardin 1400', null, 'month'], ['1400', null, 'year']]],
    ['The bank was founded in 1850, the school in 1295.', [['1850', '1850', 'year'], ['1295', null, 'year']]],
    ['The law of Bahman 14, 1295 and that of Tir 1290 hold.', [['Bahman 14, 1295', '1917-02-03', 'day'], ['Tir 1290', null, 'month']]],
    ['It has stood since 1799 and to 2099.', [['1799', '1799', 'year'], ['2099', '2099', 'year']]],
    ['On Monday, January 31, they met.', [['Monday, January 31', '2022-01-31', 'day']]],
    ['It ended on 5 October.', [['5 October', '2021-10-05', 'day']]],
    ['It ended on Wednesday 2 February.', [['Wednesday 2 February', '2022-02-02', 'day']]],
    ['It ended on 3 Nov. with a song.', [['3 Nov.', '2021-11-03', 'day']]],
    ['The quarter to Sept. 30 was dry.', [['Sept. 30', '2021-09-30', 'day']]],
    ['A vote is due March 8.', [['March 8', '2022-03-08', 'day']]],
    ['They will vote on Jan. 6.', [['Jan. 6', '2023-01-06', 'day']]],
    ['The vote is on March 8.', [['March 8', '2022-03-08', 'day']]],
    ['He spoke on May 5.', [['May 5', '2021-05-05', 'day']]],
    ['It fell on Bahman 8.', [['Bahman 8', '2022-01-28', 'day']]],
    ["It'll be a hold in August.", [['August', '2022-08', 'month']]],
    ['They’ll meet on Sunday.', [['Sunday', '2022-02-06', 'day']]],
    ['It is not clear whether he would start on Tuesday.', [['Tuesday', '2022-02-08', 'day']]],
    ['He would start soon, he said on Tuesday.', [['Tuesday', '2022-02-01', 'day']]],
    ['It would have opened on Tuesday.', [['Tuesday', '2022-02-01', 'day']]],
    ['Two were held on Thursday (27 January) and freed.', [['Thursday (27 January)', '2022-01-27', 'day']]],
    ['Two were held on Thursday (28 January) and freed.', [['Thursday', '2022-02-03', 'day'], ['28 January', '2022-01-28', 'day']]],
    ['Two were held on Tuesday (4 guards) and freed.', [['Tuesday', '2022-02-01', 'day']]],
    ["Testi's 1964 paper was lost.", [['1964', '1964', 'year']]],
    ['Since January it rained. In May it had closed.', [['January', '2022-01', 'month'], ['May', '2021-05', 'month']]],
    ['The December vote was lost.', [['December', '2021-12', 'month']]],
    ['Between May and July 2021 it rained.', [['May', '2021-05', 'month'], ['July 2021', '2021-07', 'month']]],
    ['The law will hold from March 1 to May 31.', [['March 1', '2022-03-01', 'day'], ['May 31', '2022-05-31', 'day']]],
    ['The law was to hold from April 1 to January 31.', [['April 1', '2021-04-01', 'day'], ['January 31', '2022-01-31', 'day']]],
    ['The fair was shut from December 28 to January 3.', [['December 28', '2021-12-28', 'day'], ['January 3', '2022-01-03', 'day']]],
    ['The fair was open from January 1 to March 31.', [['January 1', '2021-01-01', 'day'], ['March 31', '2021-03-31', 'day']]],
    ['The fair will be open from January 20 to February 20.', [['January 20', '2022-01-20', 'day'], ['February 20', '2022-02-20', 'day']]],
    ['The law will hold from February 1 to January 31.', [['February 1', '2023-02-01', 'day'], ['January 31', '2024-01-31', 'day']]],
    ['It came on 03.02.2022, not 3.1.2022.', [['03.02.2022', '2022-02-03', 'day'], ['3.1.2022', '2022-01-03', 'day']]],
    ['It came by 2022.02.03 or 1400.11.14.', [['2022.02.03', '2022-02-03', 'day'], ['1400.11.14', '2022-02-03', 'day']]],
    ['It came on Feb. 29, 2021.', [['Feb. 29, 2021', null, 'day']]],
    // What everybody knows by its day: of which year is not told.
    ['The January 13 attack on the mill was told of.', [['January 13', '2022-01-13', 'day']]],
    ['The September 11 attacks were told of.', [['September 11', null, 'month-day']]],
    ['He sat on the Jan. 6 committee.', [['Jan. 6', null, 'month-day']]],
    ['Since the 7 October attack it rained.', [['7 October', null, 'month-day']]],
    ['Since the attack of October 7, 2021 the October 7 attackers hid, and of the October 7 attack much was told.', [['October 7, 2021', '2021-10-07', 'day'], ['October 7', '2021-10-07', 'day'], ['October 7', '2021-10-07', 'day']]],
    ['On January 3 attack boats came.', [['January 3', '2022-01-03', 'day']]],
    ['The January 3 vote was lost.', [['January 3', '2022-01-03', 'day']]],
    ['He said Tuesday Golzar had rain.', [['Tuesday', '2022-02-01', 'day']]],
    ['It rained on Tuesday in Golzar. Tuesday was dry. Tuesday, Karvan was dry.', [['Tuesday', '2022-02-01', 'day'], ['Tuesday', '2022-02-01', 'day'], ['Tuesday', '2022-02-01', 'day']]],
    ['They met Tuesday night, on a good Friday and in the Tuesday vote.', [['Tuesday', '2022-02-01', 'day'], ['Friday', '2022-01-28', 'day'], ['Tuesday', '2022-02-01', 'day']]],
    ['On Tuesday Golzar had rain. It rained late Tuesday. Karvan was dry.', [['Tuesday', '2022-02-01', 'day'], ['Tuesday', '2022-02-01', 'day']]],
    ['Work begins in Q2 2026.', [['2026', '2026', 'year']]],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('tells no day that its year has not', () => {
    const { dates } = parseArticle('RASHT, Jan. 10, 2024 (IRNA) - The fair is open from February 29 to March 3. It was open from March 1 to February 29.', { asOf: '2024-02-01' });
    expect(dates.slice(1).map(({ iso }) => iso)).toEqual(['2024-02-29', '2024-03-03', '2023-03-01', '2024-02-29']);
  });

  it('leaves relative dates open where the article has no date', () => {
    expect(undated('He came on Tuesday, not yesterday, and left last month.')).toEqual([['Tuesday', null, 'weekday'], ['yesterday', null, 'day'], ['last month', null, 'month']]);
    expect(undated('It ended on 5 October, not yesterday.')).toEqual([['5 October', null, 'month-day'], ['yesterday', null, 'day']]);
    expect(undated('It rained on Wednesday 6 March. The flood of 6 March took nets, that of 7 March boats.')).toEqual([
      ['Wednesday 6 March', '2024-03-06', 'day'], ['6 March', '2024-03-06', 'day'], ['7 March', null, 'month-day'],
    ]);
    expect(undated('Two were held on Thursday (7 March) and freed.')).toEqual([['Thursday (7 March)', '2024-03-07', 'day']]);
  });

  it('gives a dateline its year from the stamp', () => {
    const doc = docOf('Mon 4 December 2023 - 14:20\n\nFerry stops for the winter\n\nKARVAN, Dec. 04 (MNA) – The ferry stopped, its owner said in a statement to the press.', AS_OF);
    expect(datesOf(doc, AS_OF).map((d) => [d.text, d.iso])).toEqual([['Mon 4 December 2023', '2023-12-04'], ['Dec. 04', '2023-12-04']]);
  });

  it('gives the line itself that year', () => {
    const { dateline } = parseArticle('Mon 4 December 2023 - 14:20\n\nFerry stops for the winter\n\nKARVAN, Dec. 04 (MNA) – The ferry stopped, its owner said in a statement to the press.', { asOf: AS_OF });
    expect(dateline?.date?.iso).toBe('2023-12-04');
    expect(parseArticle('KARVAN, Dec. 04 (MNA) – The ferry stopped, its owner said in a statement to the press.').dateline?.date?.iso).toBe(null);
  });

  it.each(['Gold rose to 1850.', 'It holds the 1750 seats of 1850.', 'He counted in 1850 cases.', 'It was in 1289.', 'It sank in 1699.', 'It rose in 2100.', 'They may 3 times ask.', 'He may march in the sun.', 'The 2000 people left.', 'About 2020 barrels were sold.', 'He sat on the mon.', 'It won 2019-2020 points.', 'It costs $2019.', 'Jan sat down.', 'The second of them left.', 'Room 1984 is closed.', 'Mehr reported it.', 'The week was long.',
    'By April Karvani it was known.', 'The March on the town was long.', 'The May was theirs.', 'The Mehr was lost.',
    'It was told in the Sunday Times and a Friday Mirror.', 'Sunday Golzari said so. Wednesday Karvan told it.', 'They bought it on Black Friday and prayed on Good Friday.', "Golzar's Saturday Night Live was dull.", 'He saw Sunday Morning Futures.',
    'Version 3.3.2022.1 came.', 'It rose to 12.12.20225 here.', 'It holds 33.33.2022 and 3.14.20.',
    "Testi's 2000 goats were lost.", "Testi's 1964 is a song.", 'The 1990s were dry.', 'Q2 was dry.'])(
    'none in: %s', (sentence) => {
      expect(told(sentence)).toEqual([]);
    });
});
