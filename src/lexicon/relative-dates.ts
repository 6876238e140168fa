/** Words that place a time by the article's own date, and words before a number that show it to be a year. Small letters. */

/** Days counted from the article's own. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** "last Tuesday", "next month", "this year": how far the named time lies from the article's. */
export const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1, previous: -1, next: 1, coming: 1, upcoming: 1, following: 1, this: 0, current: 0,
};

export const PERIODS: Readonly<Record<string, 'week' | 'month' | 'year'>> = { week: 'week', month: 'month', year: 'year' };

/** Before a weekday, with a capital, one of these makes of it a day of its own name: "*Black* Friday", "*Good* Friday". */
export const DAY_NAMES: readonly string[] = ['ash', 'black', 'bloody', 'cyber', 'easter', 'fat', 'giving', 'good', 'holy', 'maundy', 'palm', 'shrove', 'super'];

/** "Saturday *Night* Live", "Sunday *Morning* Futures": behind a weekday, with a capital, of programmes and papers. */
export const DAY_PARTS: readonly string[] = ['morning', 'evening', 'night'];

/** Days, month first, that are known by what happened on them and are told without their year: "the September 11 attacks". */
export const KNOWN_DAYS: readonly string[] = ['9/11', '10/7', '1/6', '7/7', '6/4'];

/** What a day without its year is known for: "the September 11 *attacks*", "the Jan. 6 *committee*". */
export const ANNIVERSARIES: readonly string[] = [
  'attack', 'attacks', 'assault', 'bombing', 'bombings', 'committee', 'commission', 'hijackers', 'hijackings', 'insurrection', 'massacre', 'riot', 'riots', 'terror', 'terrorist', 'terrorists', 'uprising',
];

/** "in March", "since 2019", "the 2015 deal". */
export const YEAR_CUES: readonly string[] = [
  'in', 'since', 'by', 'until', 'till', 'before', 'after', 'during', 'from', 'early', 'late', 'mid', 'of', 'the', 'between', 'to', 'and', 'around', 'circa', 'through', 'year', 'its', 'his', 'nowruz',
  'spring', 'summer', 'autumn', 'fall', 'winter', 'q1', 'q2', 'q3', 'q4',
];
export const MONTH_CUES: readonly string[] = ['in', 'since', 'by', 'until', 'till', 'before', 'after', 'during', 'early', 'late', 'mid', 'of', 'through', 'between', 'from'];

/** Before a weekday or month these say that it is still to come: "a licence *by* November". */
export const TIME_LIMITS: readonly string[] = ['by', 'until', 'till'];

/** Verbs of what is still to come: "*will* travel on Sunday", "is *due* on Monday". */
export const AHEAD_WORDS: readonly string[] = ['will', 'would', 'shall', "'ll", 'may', 'might', 'could', 'due', 'scheduled', 'slated', 'planned', 'plans', 'expected', 'expires', 'deadline'];

/** Where one of these stands nearer, the date is when it was said: "will travel, he *said* on Sunday". */
export const BEHIND_WORDS: readonly string[] = [
  'said', 'says', 'told', 'announced', 'reported', 'added', 'stated', 'wrote', 'was', 'were', 'had', 'has', 'have', 'did', 'after', 'since', 'who', 'which',
];

/** Right before "on Sunday" a past form tells of what has been, whatever its clause says will come: "Rain will go on, forecasters *warned* on Sunday"; these have no -ed. */
export const BEHIND_VERBS: readonly string[] = [
  'went', 'came', 'left', 'met', 'held', 'gave', 'took', 'made', 'won', 'lost', 'spoke', 'began', 'found', 'ruled', 'swore', 'fell', 'rose', 'struck', 'shot', 'fought', 'fled', 'arrived', 'broke',
];

/** What makes of such a form something that is to come: "will *be* opened on Sunday". */
export const PASSIVE_AHEAD: readonly string[] = ['be', 'get', 'been', 'being'];

/** A number before one of these is a count although a cue stands before it: "the 2000 people". */
export const COUNTED: readonly string[] = [
  'people', 'troops', 'soldiers', 'forces', 'meters', 'metres', 'kilometers', 'kilometres', 'km', 'tons', 'tonnes', 'dollars', 'euros', 'rials', 'tomans', 'megawatts', 'mw', 'barrels', 'bpd', 'families', 'homes', 'houses',
  'percent', 'million', 'billion', 'thousand', 'years', 'days', 'hours', 'months', 'students', 'pilgrims', 'workers', 'patients', 'cases', 'deaths', 'members', 'companies', 'centrifuges', 'machines', 'kilograms', 'kg',
];
