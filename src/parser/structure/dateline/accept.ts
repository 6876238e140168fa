/** Which parts make a dateline. The first rule that speaks decides; rules are data, each with its why. */
import { readPlace } from './place.js';
import type { DatelineParts, Mark } from './read.js';

interface AcceptRule {
  id: string;
  why: string;
  accepts(parts: DatelineParts, after: string): boolean;
}

const STRONG: ReadonlySet<Mark> = new Set<Mark>(['dash', 'underscore']);
const OPENS = /^[\s]*["“”'‘«([]?[\p{Lu}\p{N}$€£"“‘]/u;
/** Words in capitals that open a headline or a rubric, not a place: "EXCLUSIVE —". */
const RUBRICS = /^(?:nasdaq|dow jones|super bowl|black friday|breaking|exclusive|updated?|watch|videos?|photos?|live(?: updates| blog| coverage)?$|opinion|analysis|editorial|interview|explainer|factbox|urgent|news|report|feature|profile|correction|timeline|review|poll|note|corrected|abstract|summary|background|question|answer)\b/i;

/** In order; see the table of datelines in the tests for a line of each. */
export const ACCEPT_RULES: readonly AcceptRule[] = [
  {
    id: 'place-agency', why: '"Tehran (IP) -", "TEHRAN, Aug. 19 (MNA) –", "MOSCOW, May 15. /TASS/.", "Tuesday, 25 May 2021 (YJC) _"',
    accepts: (p, after) => p.agencyKnown && p.bracket && (p.place !== null || p.date !== null) && (p.mark !== 'none' && p.mark !== 'comma' || OPENS.test(after) || (p.mark === 'none' && after.trim() === '')),
  },
  {
    id: 'place-bare-agency', why: '"Tehran, Aug 3, IRNA –", "Tehran, YJC.", "Tehran, SANA-"; with no mark only at the end of its line or behind a date',
    accepts: (p, after) => p.agencyKnown && !p.bracket && p.place !== null
      && (p.mark !== 'none' && p.mark !== 'comma' && p.blankAfter || (p.mark === 'none' && (after.trim() === '' || p.date !== null) && !/^\s*\p{Ll}/u.test(after)) || STRONG.has(p.mark)),
  },
  {
    id: 'agency-alone', why: '"(IP) -", "IRNA –", "(MNA)–", "AhlulBayt News Agency (ABNA):"; a bare name needs its dash set off, "CNN —" may stand alone on its line',
    accepts: (p, after) => p.agencyKnown && p.place === null && (p.bracket
      ? p.mark === 'dash' || p.mark === 'colon' || p.mark === 'underscore' || (p.mark === 'none' && OPENS.test(after))
      : STRONG.has(p.mark) && p.blankAfter && (OPENS.test(after) || after.trim() === '')),
  },
  {
    id: 'unknown-agency-alone', why: '"(WXKL) - The harbour …", "(The Center Square) – …": letters or a house\'s name in brackets open a whole paragraph',
    accepts: (p, after) => p.bracket && !p.agencyKnown && p.agency !== null && p.place === null && p.date === null && p.mark === 'dash' && p.markSpaced && p.blankAfter
      && after.length >= LEAST_PARAGRAPH && OPENS_SENTENCE.test(after),
  },
  {
    id: 'unknown-agency', why: '"CITY, Feb. 3 (ABC) --": a code in an agency\'s place beside a place or date',
    accepts: (p) => p.bracket && !p.agencyKnown && p.place !== null && (p.placeKnown || p.placeCaps || p.date !== null) && (STRONG.has(p.mark) || (p.mark === 'colon' && p.agency !== null)),
  },
  {
    id: 'day-unknown-agency', why: '"Sept 8 (Harbour & Bazaar) -": a house that no list has in an agency\'s place behind the day',
    accepts: (p, after) => p.bracket && !p.agencyKnown && p.place === null && p.date !== null && p.date.day !== null && p.mark === 'dash' && p.markSpaced && p.blankAfter && OPENS.test(after),
  },
  {
    id: 'place-date', why: '"TEHRAN, April 5 –" where the agency was cut; "Baku, Azerbaijan, Feb.3" alone on its line',
    accepts: (p, after) => p.agency === null && !p.bracket && p.date !== null && p.place !== null && (p.placeKnown || p.placeCaps || p.regionKnown)
      && (STRONG.has(p.mark) || (p.placeKnown && (p.mark === 'colon' || (p.mark === 'none' && after.trim() === '')))),
  },
  {
    id: 'unknown-place-day', why: '"Velden, 12 May 2024 – A fire broke out": a name of a word or two, then the day with its year; no list has every town',
    accepts: (p, after) => p.agency === null && !p.bracket && p.place !== null && p.date !== null && p.date.year !== null && p.dateSetOff && !p.placeIsCountry
      && p.place.name.split(/\s+/).length <= 2 && !RUBRICS.test(p.place.name) && p.mark === 'dash' && p.markSpaced && p.blankAfter && OPENS.test(after),
  },
  {
    id: 'day-alone', why: '"17 May 2006 -- Armenia today described …": RFE/RL\'s day with its year, and no place',
    accepts: (p, after) => p.agency === null && !p.bracket && p.place === null && p.date !== null && p.date.day !== null && p.date.year !== null && p.mark === 'dash' && p.markSpaced && p.blankAfter
      && after.length >= LEAST_PARAGRAPH && OPENS_SENTENCE.test(after),
  },
  {
    id: 'place-line', why: '"ANKARA", "KARS, Turkey", "JUBA, SOUTH SUDAN —" alone on its line; small letters would make it a section or a menu word',
    accepts: (p, after) => isBarePlace(p) && (p.mark === 'none' || p.mark === 'dash') && p.placeCaps && (p.placeKnown || p.regionKnown) && !p.placeIsCountry && after.trim() === '',
  },
  {
    id: 'place-date-stop', why: '"GENOA, Italy, May 3. In total, …": the place in capitals and the day, with a full stop for the dash',
    accepts: (p, after) => p.agency === null && !p.bracket && p.date !== null && p.date.day !== null && p.place !== null && p.placeCaps && (p.placeKnown || p.regionKnown) && !p.placeIsCountry
      && p.mark === 'stop' && OPENS.test(after),
  },
  {
    id: 'place-caps', why: '"ANKARA The port will …", "ANKARA Feb 6 The port …": old pages of Reuters lost the dash; a known city in capitals before a paragraph',
    accepts: (p, after) => (isBarePlace(p) || isPlaceAndDay(p)) && p.placeCaps && p.placeKnown && !p.placeIsCountry && p.mark === 'none' && after.length >= LEAST_PARAGRAPH && (p.date === null ? OPENS_WITH_ARTICLE : OPENS_SENTENCE).test(after),
  },
  {
    id: 'unknown-caps-day', why: '"PORTO VIRALE Feb 6 The port …": the same with a town that no list has, of a word or two',
    accepts: (p, after) => isPlaceAndDay(p) && p.placeCaps && !p.placeIsCountry && p.date!.month !== null && p.date!.year === null && p.mark === 'none' && after.length >= LEAST_PARAGRAPH
      && p.place!.name.split(/\s+/).every((word) => word.length > 3) && !RUBRICS.test(p.place!.name) && OPENS_SENTENCE.test(after),
  },
  { id: 'place-dash', why: '"TEHRAN –", "PALM BEACH, Fla. —", "TEHRAN-"', accepts: (p, after) => isBarePlace(p) && p.mark === 'dash' && placeBeforeDash(p, after) },
  {
    id: 'place-colon', why: '"New Delhi:", "RIYADH:"; only a city of our list, for a colon follows many words',
    accepts: (p, after) => isBarePlace(p) && p.mark === 'colon' && p.placeKnown && !p.placeIsCountry && p.blankAfter && !p.markSpaced && OPENS.test(after),
  },
  {
    id: 'place-in-brackets', why: '"(Beirut) – Authorities should …", "(New York, March 3, 2026) –": a city of the world',
    accepts: (p, after) => p.placeInBrackets && p.mark === 'dash' && p.markSpaced && p.blankAfter && OPENS.test(after),
  },
  {
    id: 'caps-colon', why: '"AL-MUKALLA: A clinic …", "MINGORA: Residents …": papers of the Gulf and of Pakistan; in capitals, and a city of the world or a name with its article',
    accepts: (p, after) => isBeforeColon(p, after) && p.placeCaps && (p.placeListed || WITH_ARTICLE.test(p.place!.text)),
  },
  {
    id: 'region-colon', why: '"BANI WALID, Libya: …", "Khasab, Oman: Six fishermen …": the same with any town and its country or state',
    accepts: (p, after) => isBeforeColon(p, after) && p.regionKnown,
  },
  {
    id: 'place-comma', why: '"Tehran, The foreign ministry …" where date and agency were stripped',
    accepts: (p, after) => isBarePlace(p) && p.mark === 'comma' && p.placeKnown && !p.placeIsCountry && !p.regionKnown && /^\s+(?:The|A|An|Head|In|On|At|Some|Over|More)\s/.test(after),
  },
];

/** "AL-MUKALLA", "UMM AL-QUWAIN", "DEIR EL-ZOR" */
const WITH_ARTICLE = /(?:^|\s)(?:AL|EL|AS|AD|AR|AZ|EZ|AN|ASH)-\p{Lu}{3}/u;
/** A headline may open with a city in capitals, too. */
const LEAST_PARAGRAPH = 60;
/** "LONDON Zoo has …", "PARIS Saint-Germain beat …" are names. */
const OPENS_WITH_ARTICLE = /^\s(?:The|An?|At least|Two|Three|Four|Five|Hundreds|Thousands|Iran(?:ian)?(?:['’]s)?|U\.S\.)\s/;
const OPENS_SENTENCE = /^\s(?:A\s|\p{Lu}[\p{Ll}.'’])/u;

/** Not "Liverpool – Everton tickets", "Malindi – Lamu Road". */
const OPENS_REPORT = /^\s(?:The|An?|At least|More than|Some|Over|Nearly|About|Around|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Dozens|Scores|Several|Many|Police|Officials|Residents|Authorities|Traders|Farmers|Workers|Students|Protesters|Members|Leaders|Teachers|Health|Local)\s/;

/** "FLORENCE: My mother came to this town …": somebody speaks. */
const IN_TALK = /^[^“".]{0,160}\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** "Khasab: Six fishermen …": a place alone, a colon and a whole paragraph that nobody speaks. */
function isBeforeColon(p: DatelineParts, after: string): boolean {
  return isBarePlace(p) && p.mark === 'colon' && !p.placeIsCountry && p.blankAfter && !p.markSpaced && after.length >= LEAST_PARAGRAPH && OPENS_SENTENCE.test(after) && !IN_TALK.test(after);
}

function isPlaceAndDay(p: DatelineParts): boolean {
  return p.place !== null && p.date !== null && p.date.day !== null && p.agency === null && !p.bracket && !p.placeInBrackets;
}

function isBarePlace(p: DatelineParts): boolean {
  return p.place !== null && p.date === null && p.agency === null && !p.bracket && !p.placeInBrackets;
}

function placeBeforeDash(p: DatelineParts, after: string): boolean {
  const { name } = p.place!;
  if (p.placeIsCountry || (!p.regionKnown && RUBRICS.test(name)) || !OPENS.test(after)) return false;
  if (!p.blankAfter && !(p.placeCaps && p.placeKnown)) return false;
  if (p.placeKnown || p.regionKnown) return p.placeCaps || p.regionKnown || !isPair(after);
  return p.placeCaps ? isUnknownTown(p) : p.placeListed && isTownBefore(p, after);
}

/** "GOLZAR — The": no list has it, and it is no abbreviation. */
function isUnknownTown({ blankAfter, markSpaced, place }: DatelineParts): boolean {
  return blankAfter && markSpaced && place!.name.length >= 4 && place!.name.split(/\s+/).every((word) => word.length > 2);
}

/** "Kisumu — More than 2,300 traders …": a town of the world before a paragraph. */
function isTownBefore({ markSpaced, place }: DatelineParts, after: string): boolean {
  return markSpaced && place!.name.length >= 5 && after.length >= LEAST_PARAGRAPH && OPENS_REPORT.test(after) && !isPair(after);
}

/** "Tehran - Moscow relations": two cities are a pair, unless a possessive shows that the second opens a sentence. */
function isPair(after: string): boolean {
  const next = readPlace(after, after.length - after.trimStart().length);
  return next !== null && next.known && !next.isCountry && !/^['’]s\b/.test(after.slice(next.end));
}
