/** Units of measure as written, small letters, one to four words; the longest that fits is taken. */

const LENGTHS = ['kilometer', 'kilometre', 'meter', 'metre', 'centimeter', 'centimetre', 'millimeter', 'millimetre', 'mile', 'foot', 'inch', 'yard'];
const PERIODS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'];
const WEIGHTS = ['ton', 'tonne', 'kilogram', 'kilo', 'gram', 'milligram', 'ounce', 'carat', 'pound'];
const VOLUMES = ['barrel', 'liter', 'litre', 'gallon', 'bushel'];
const POWERS = ['watt', 'kilowatt', 'megawatt', 'gigawatt', 'kilowatt-hour', 'megawatt-hour', 'volt', 'ampere', 'joule', 'hertz', 'megahertz', 'gigahertz', 'decibel'];
const DATA = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'megabit', 'gigabit'];
const AREAS = ['hectare', 'acre'];
const SHORT = ['km', 'kms', 'cm', 'mm', 'kg', 'kgs', 'mg', 'mw', 'gw', 'kw', 'kwh', 'mwh', 'gwh', 'twh', 'mwe', 'kv', 'hz', 'khz', 'mhz', 'ghz', 'gb', 'tb', 'mb', 'ha', 'bpd', 'bbl',
  'bcm', 'mcm', 'tcf', 'bcf', 'mmcm', 'cfd', 'scf', 'mph', 'kph', 'kmh', 'ft', 'sq', 'dwt', 'teu', 'teus', 'toe', 'boe', 'db', 'gt', 'bps'];
const IRREGULAR = ['feet', 'inches', 'centuries', 'hertz', 'dwt', 'celsius', 'fahrenheit', 'knots', 'knot', 'degrees', 'degree', 'basis points', 'basis point', 'light years',
  'light-years', 'miles per hour', 'kilometers per hour', 'kilometres per hour', 'kilometers an hour', 'km/h', 'km/hr', 'm/s', 'b/d', 'mb/d', 'kb/d', 'mbpd', 'mmbpd', 'kbpd', 'mcm/d', 'mmcm/d', 'mcm/day', 'bcm/y', 'bcm/year', 't/d', 'magnitude', 'richter', 'degrees celsius',
  'degrees fahrenheit', 'degrees centigrade', '° c', '°', '° f', 'cubic feet', 'cubic foot', 'square feet', 'square foot', 'sq km', 'sq m', 'sq. km', 'sq. m', 'million btu', 'btu', 'man-hours'];

/** All of them, also per time: "barrels per day". Asked for once, where the phrases are made. */
export function measures(): string[] {
  const lengths = LENGTHS.flatMap(plural);
  const weights = WEIGHTS.flatMap(plural);
  const volumes = VOLUMES.flatMap(plural);
  const flowing = [...volumes, ...weights, 'cubic meters', 'cubic metres', 'cubic feet', 'metric tons', 'metric tonnes', 'barrels of oil', 'barrels of crude', 'barrels of crude oil'];
  return [
    ...lengths, ...weights, ...volumes, ...[...POWERS, ...DATA, ...AREAS, ...PERIODS].flatMap(plural), ...SHORT, ...IRREGULAR,
    ...lengths.flatMap((length) => [`square ${length}`, `cubic ${length}`, `square-${length}`, `cubic-${length}`]),
    ...weights.flatMap((weight) => [`metric ${weight}`, `short ${weight}`, `metric-${weight}`]),
    'nautical miles', 'nautical mile', 'barrels of oil', 'barrels of crude', 'barrels of crude oil', 'barrels of oil equivalent',
    ...flowing.flatMap((unit) => ['day', 'year', 'month', 'hour'].flatMap((period) => [`${unit} per ${period}`, `${unit} a ${period}`])),
  ];
}

function plural(word: string): string[] {
  return [word, /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}

/** Glued behind the digits: "80km", "270MW". */
export const GLUED_MEASURES: readonly string[] = [...SHORT, 'm', 'g', 'ml', 'in', 'lb', 'lbs', 'oz'];

/** Before a whole number of degrees with its letter: "up *to* 40C", "*of* 120F". */
export const BEFORE_TEMPERATURES: readonly string[] = 'of to at about around nearly almost above below over under than hit reached exceeded topped exceeding reaching and or between from minus plus by is was were some roughly approximately'.split(' ');
