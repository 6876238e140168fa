/** Bodies of unknown names, told by what stands round the name: "the retailer Tessaro", "Tessaro, a Doha-based charity", "a Tessaro branch". */
import { AMPERSAND, COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import {
  BEFORE_CLUBS, BODY_NOUNS_BEFORE, COMPANY_OPENERS, BODY_NOUNS_BEHIND, BRANCHES, CAMPAIGN_VERBS, CLUB_WORDS, COMPANY_NOUNS, EMPLOYED_NOUNS, FOREIGN_LINKS, LED_BY_A_PERSON, MEMBERS, PAPER_TIMES, PLURAL_TRADES, SPORTS,
} from '../../lexicon/bodies.js';
import { OUTLET_ADJECTIVES, PRINTED_NOUNS } from '../../lexicon/papers.js';
import { AT, DETERMINER, FOR, INDEFINITE, OF, THE, WHO } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { clubEnd, isClub } from './body-signs.js';
import { BODY_NOUN_BEFORE, BODY_NOUN_BEHIND, Is, classOf } from './classes.js';
import { COMPANY_FORMS } from './company-forms.js';
import { knownAt } from './gazetteer.js';
import { nameEnd } from './name-run.js';
import { isAdjective, isArticled, isBased, isMark, isSmallWord, joinsRun } from './runs.js';

/** "the Vesti Volgi newspaper", "the brokerage Mofid Rayan", "Hale & Brandt": an unknown name with a sign that says what it is. */
export function bodyNameEnd(tokens: Tokens, i: number, end: number, last: number, people: boolean): number {
  if (end < last && joinsRun(tokens, end)) return runEnd(tokens, i, end, last);
  if (end - i === 2 && isTrade(tokens, end - 1)) return end;
  if (isPrinted(tokens, i, end)) return end;
  return isTold(tokens, i, end) ? toldEnd(tokens, i, end, last, people) : 0;
}

/** "Naseem *Foods*", "Karvani *Textiles*": what a house deals in, in the plural, ends its name, whoever gave it his. */
export function isTrade(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & Is.business) !== 0 && TRADES.has(tokens.id[at]!);
}

const TRADES = new WordSet(PLURAL_TRADES);

/** "told the *Karvan Echo*", "according to the *Karvan Evening Mercury*": behind the word that hands a report on, a paper by its last word. */
function isPrinted(tokens: Tokens, i: number, end: number): boolean {
  return i > 1 && end - i > 1 && PRINTED.has(tokens.id[end - 1]!) && THE.has(tokens.id[i - 1]!) && tokens.kind[i - 2] === Kind.word && HANDS_ON.has(tokens.id[i - 2]!);
}

const PRINTED = new WordSet(PRINTED_NOUNS);
const HANDS_ON = new WordSet(['told', 'tells', 'by', 'to', 'with', 'in', 'from']);

/** The same where a sign stands beside the name. */
function toldEnd(tokens: Tokens, i: number, end: number, last: number, people: boolean): number {
  const firm = firmEnd(tokens, i, end, last);
  if (firm > 0) return firm;
  if (classOf(tokens.id[i]!) & (Is.given | Is.surname)) return likePerson(tokens, i, end, last);
  if (end < last && isSmallWord(tokens, end) && namesBody(tokens, end, last)) return explainedEnd(tokens, i, end);
  if (isClub(tokens, i, end, last)) return end;
  const club = clubEnd(tokens, i, end, last);
  if (club > 0) return club;
  if (isIntroduced(tokens, i)) return introducedEnd(tokens, i, last);
  return isApposed(tokens, i, end) || isSaidToBe(tokens, i, end, last, people) ? end : 0;
}

/** "Hale & Brandt", "Roland & Brandt"; not "Jane Hale & Brandt", "Jane & Roland Hale": the end of a firm of two names, or 0. */
function firmEnd(tokens: Tokens, i: number, end: number, last: number): number {
  if (!isMark(tokens, end, AMPERSAND) || end + 1 >= last || !joinsRun(tokens, end + 1)) return 0;
  if (classOf(tokens.id[i]!) & (Is.given | Is.surname) && (end !== i + 1 || classOf(tokens.id[end + 1]!) & Is.given)) return 0;
  return overTrades(tokens, Math.max(nameEnd(tokens, end + 1, last), end + 2), last);
}

/** "Hale & Brandt *Group*", "Hale & Brandt *Holdings*" */
function overTrades(tokens: Tokens, from: number, last: number): number {
  let end = from;
  while (end < last && joinsRun(tokens, end) && classOf(tokens.id[end]!) & (Is.bodyHead | Is.business)) end++;
  return end;
}

/** "the charity *Hilal Yardim* is", "*Hilal Yardim*, a Turkish charity": it begins like a person's name, so only the surest signs count; its end, or 0. */
function likePerson(tokens: Tokens, i: number, end: number, last: number): number {
  if (isExplained(tokens, end, last)) return LED.has(tokens.id[explainingNoun(tokens, end, last)]!) ? 0 : end;
  // "a spokesman for *Leila Samplin*": politicians have them, too; "forecaster *Leila Samplin* said" may be either
  return !(end === i + 2 && isSmallWord(tokens, i - 1) && DOER.test(tokens.textOf(i - 1))) && isIntroduced(tokens, i) && !isSpokenFor(tokens, i) && !LED.has(tokens.id[i - 1]!) && !isRelative(tokens, end, last) ? end : 0;
}

const DOER = /(?:er|or)$/;

/** "the company Omid Nemoun *founded*": a verb of which the company is the object. */
function isRelative(tokens: Tokens, end: number, last: number): boolean {
  return end < last && isSmallWord(tokens, end) && !(classOf(tokens.id[end]!) & (Is.linker | Is.and | Is.speech | Is.who)) && !GOES_ON.has(tokens.id[end]!);
}

const LED = new WordSet(LED_BY_A_PERSON);
const GOES_ON = new WordSet(['is', 'was', 'has', 'had', 'will', 'would', 'may', 'could', 'did', 'does', 'by', 'as', 'after', 'before', 'since', 'which', 'that', 'while', 'but', 'this', 'last']);

/** "Lifeline *Gulf*, a Norwegian charity": the run `[i, end)` goes on with a word that is no name's; the end of it all where it is explained, or 0. */
function runEnd(tokens: Tokens, i: number, end: number, last: number): number {
  const club = clubEnd(tokens, i, end, last);
  if (club > 0) return club;
  let at = end;
  while (at < last && at < end + 3 && joinsRun(tokens, at)) at++;
  // "an analyst at Tessaro Research"
  if (isExplained(tokens, at, last) || isApposed(tokens, i, at) || isEmployer(tokens, i)) return at;
  return isIntroduced(tokens, i) && !(classOf(tokens.id[i]!) & (Is.given | Is.surname)) ? introducedEnd(tokens, i, last) : 0;
}

/** Whether one of the signs of bodies stands beside the unknown name `[i, end)`: eight names in ten have none, and no rule need look at them. */
function isTold(tokens: Tokens, i: number, end: number): boolean {
  const next = tokens.id[end]!;
  return next === COMMA || next === AMPERSAND || tokens.kind[end] === Kind.possessive || TELLS_BEHIND.has(next) || (i > 0 && (TELLS_BEFORE.has(tokens.id[i - 1]!) || isShareIn(tokens, i) || isSpokenFor(tokens, i) || isBasedSomewhere(tokens, i)));
}

/** "shares in *Norrland Timber* rose" */
function isShareIn(tokens: Tokens, i: number): boolean {
  return i > 1 && SHARE_IN.has(tokens.id[i - 1]!) && SHARE.has(tokens.id[i - 2]!);
}

const SHARE_IN = new WordSet(['in', 'of']);
const SHARE = new WordSet(['shares', 'stake', 'stakes', 'shareholders', 'shareholding']);
const ON_SALE = 'shares shareholders subsidiary ceo';
/** All words that the rules below ask for right before and right behind a name. */
const TELLS_BEFORE = new WordSet(`called named ${BODY_NOUNS_BEFORE} ${BEFORE_CLUBS} tank site sites line lines at itself themselves`);
const TELLS_BEHIND = new WordSet(`${BODY_NOUNS_BEHIND} ${SPORTS} ${CLUB_WORDS} ${ON_SALE} ${BRANCHES} news reported`);

/** The end of the name `[i, end)` behind which its noun stands; 0 for what tells the kind of an outlet: "*State* news agency IRNA", "*Hard-line* daily Kayhan". */
function explainedEnd(tokens: Tokens, i: number, end: number): number {
  const { id } = tokens;
  if (end === i + 1 && (OUTLET_ADJECTIVE.has(id[i]!) || isTradeThere(tokens, i))) return 0;
  return CAMPAIGN_NOUN.has(id[end]!) ? end + 1 : end;
}

/** "*Data* firm Karvan counted", "*Polling* firms": a word that opens its sentence, and is a field's, ends as a trade does or has the name behind the noun. "*Karvan* company counted" */
function isTradeThere(tokens: Tokens, i: number): boolean {
  if (i > 0 && tokens.kind[i - 1] === Kind.word && (tokens.shape[i]! & Shape.lineStart) === 0) return false;
  if (tokens.shape[i]! & Shape.caps || classOf(tokens.id[i]!) & (Is.given | Is.surname)) return false;
  return (classOf(tokens.id[i]!) & (Is.topic | Is.business)) !== 0 || joinsRun(tokens, i + 2) || TRADE_ENDING.test(tokens.textOf(i));
}

const TRADE_ENDING = /[a-z]ing$/;

/** What stands round the unknown name `[i, end)` tells that it is a body's. */
function isSaidToBe(tokens: Tokens, i: number, end: number, last: number, people: boolean): boolean {
  // The tail of a longer run says nothing: "Rhine Valley | Biotech".
  if (!people && i > 0 && joinsRun(tokens, i) && tokens.shape[i - 1]! & Shape.capital) return false;
  return isExplained(tokens, end, last) || isEmployer(tokens, i) || isOnSale(tokens, end, last) || isBranch(tokens, i, end);
}

/** "the group *Free Hands*", "the band *Green Day*": what opens sentences and no names, behind the noun that says what it is; its end, or 0. */
export function plainNameEnd(tokens: Tokens, i: number, last: number): number {
  // "the *Mehr* news agency": a month elsewhere; not "*Its* news agency"
  if (i + 2 < last && !DETERMINER.has(tokens.id[i]!) && !OUTLET_ADJECTIVE.has(tokens.id[i]!) && NEWS.has(tokens.id[i + 1]!) && isSmallWord(tokens, i + 1) && namesBody(tokens, i + 1, last)) return i + 1;
  if (i + 1 >= last || !joinsRun(tokens, i + 1)) return 0;
  if (TIMES.has(tokens.id[i]!)) return newspaperEnd(tokens, i, last);
  if (!isIntroduced(tokens, i)) return 0;
  // "the Golzar-based *Legal* Tribune", but "the group *Legal* Adviser Vakili works for"
  const part = isBasedSomewhere(tokens, i) ? 0 : Is.officePart;
  if ((classOf(tokens.id[i]!) | classOf(tokens.id[i + 1]!)) & (Is.office | part | Is.rank | Is.calendar | Is.address | Is.article)) return 0;
  return introducedEnd(tokens, i, last);
}

/** "the *Daily Nation* newspaper": a paper's word at its head, capitals, and the noun; its end, or 0. */
function newspaperEnd(tokens: Tokens, i: number, last: number): number {
  let end = i + 1;
  while (end < last && end < i + LONGEST_PAPER && joinsRun(tokens, end)) end++;
  return end < last && isSmallWord(tokens, end) && PAPER.has(tokens.id[end]!) ? end : 0;
}

const TIMES = new WordSet(PAPER_TIMES);
const LONGEST_PAPER = 4;
const PAPER = new WordSet(['newspaper', 'daily', 'weekly', 'magazine', 'paper', 'tabloid', 'broadsheet']);

/** "the charity *Doctors* for the Valley", "the think tank *Tessaro*" */
export function isIntroduced(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  return isBasedSomewhere(tokens, i) || opensCompany(tokens, i - 1, tokens.length) || (isSmallWord(tokens, i - 1) && isIntroducedBySmall(tokens, i));
}

function isIntroducedBySmall(tokens: Tokens, i: number): boolean {
  const noun = tokens.id[i - 1]!;
  if (isShareIn(tokens, i) || isCalled(tokens, i) || isSpokenFor(tokens, i)) return true;
  return BODY_NOUN_BEFORE.has(noun) || (i > 1 && ((TANK.has(noun) && THINK.has(tokens.id[i - 2]!)) || (SITE.has(noun) && SITED.has(tokens.id[i - 2]!)) || (LINE.has(noun) && isLine(tokens, i - 2))));
}

/** "*Retailer* Tessaro Dunmore said": at its sentence's beginning what kind of a company it is. */
export function opensCompany(tokens: Tokens, i: number, last: number): boolean {
  return COMPANY_OPENER.has(tokens.id[i]!) && (tokens.shape[i]! & Shape.capital) !== 0 && i + 1 < last && joinsRun(tokens, i + 1) && !(classOf(tokens.id[i + 1]!) & (Is.bodyHead | Is.business | Is.given))
    && (i === 0 || tokens.kind[i - 1] !== Kind.word || (tokens.shape[i]! & Shape.lineStart) !== 0);
}

const COMPANY_OPENER = new WordSet(COMPANY_OPENERS);

/** "a group *calling itself* Tessaro", "an app *called* Tessaro" */
function isCalled(tokens: Tokens, i: number): boolean {
  if (i > 1 && NAMED.has(tokens.id[i - 1]!)) return BODY_NOUN_BEFORE.has(tokens.id[i - 2]!);
  return i > 2 && ITSELF.has(tokens.id[i - 1]!) && CALLING.has(tokens.id[i - 2]!) && BODY_NOUN_BEFORE.has(tokens.id[i - 3]!);
}

/** "the *Busan-based* Tessaro Line" */
function isBasedSomewhere(tokens: Tokens, i: number): boolean {
  return isBased(tokens, i - 1) && i + 1 < tokens.length && joinsRun(tokens, i + 1) && !(classOf(tokens.id[i]!) & (Is.given | Is.surname));
}

/** "a *spokesman for* Tessaro Vision" */
function isSpokenFor(tokens: Tokens, i: number): boolean {
  return i > 1 && FOR.has(tokens.id[i - 1]!) && SPOKESMAN.has(tokens.id[i - 2]!) && isSmallWord(tokens, i - 2) && i + 1 < tokens.length && joinsRun(tokens, i + 1);
}

const SPOKESMAN = new WordSet(['spokesman', 'spokeswoman', 'spokesperson']);
const ITSELF = new WordSet(['itself', 'themselves']);
const CALLING = new WordSet(['calling', 'called', 'calls']);
const NAMED = new WordSet(['called', 'named']);

/** "the *shipping* line", "the *Haifa-based* line" */
function isLine(tokens: Tokens, at: number): boolean {
  return LINED.has(tokens.id[at]!) || ((tokens.shape[at]! & Shape.capital) !== 0 && isAdjective(tokens, at));
}

const THINK = new WordSet(['think']);
const SITE = new WordSet(['site', 'sites']);
const SITED = new WordSet(['news', 'auction', 'shopping', 'booking', 'dating', 'travel', 'streaming', 'betting', 'gambling', 'review', 'job', 'jobs']);
const TANK = new WordSet(['tank']);
const LINE = new WordSet(['line', 'lines']);
const LINED = new WordSet(['shipping', 'cruise', 'container', 'ferry', 'tanker', 'freight', 'bus']);
const NOUN = new WordSet(COMPANY_NOUNS);
const ONE = new WordSet(['one']);
const EMPLOYED = new WordSet(EMPLOYED_NOUNS);
const OWNED = new WordSet(ON_SALE);

/** "Tessaro*, a Doha-based shipping company*", "*, one of the country's largest retailers*", "*, an NGO*": what stands behind the comma is a body's noun and ends there. */
export function isExplained(tokens: Tokens, end: number, last: number): boolean {
  const noun = explainingNoun(tokens, end, last);
  return noun >= 0 && NOUN.has(tokens.id[noun]!);
}

/** "*Mothers of the* | Missing, a Yemeni association, said": the first token of those whom a body that `[i, end)` ends, and that is explained, is made of; null for none. "*Investors in* Tessaro, a company, said" are not it. */
export function membersBefore(tokens: Tokens, i: number, end: number, last: number): number | null {
  const { id, shape } = tokens;
  const link = i > 1 && THE.has(id[i - 1]!) && isSmallWord(tokens, i - 1) ? i - 2 : i - 1;
  const members = link - 1;
  if (members < 0 || !MEMBERS_OF.has(id[link]!) || !isSmallWord(tokens, link) || tokens.kind[members] !== Kind.word || !(shape[members]! & Shape.capital) || !MEMBER.has(id[members]!)) return null;
  return isExplained(tokens, end, last) ? members : null;
}

const MEMBERS_OF = new WordSet(['of', 'for', 'against', 'without', 'in']);
const MEMBER = new WordSet(MEMBERS);

/** The last word of what stands behind the comma of a name that ends before token `end`; -1 where it is no noun phrase. */
function explainingNoun(tokens: Tokens, end: number, last: number): number {
  if (!isMark(tokens, end, COMMA) || end + 2 >= last || tokens.kind[end + 1] !== Kind.word) return -1;
  const one = ONE.has(tokens.id[end + 1]!) && OF.has(tokens.id[end + 2]!);
  if (!one && !(classOf(tokens.id[end + 1]!) & Is.article)) return -1;
  const from = one ? end + 3 : end + 2;
  const noun = phraseEnd(tokens, from, Math.min(last, from + 8)) - 1;
  if (noun + 1 < last && isSomebodys(tokens, noun)) return -1;
  return noun >= from && (isSmallWord(tokens, noun) || (tokens.shape[noun]! & Shape.caps) !== 0) ? noun : -1;
}

/** "Omid Vakili, a studio | *“fixer”*", where the phrase goes on in marks; "Omid Vakili, a vendor | *who*": what a person is. */
function isSomebodys(tokens: Tokens, noun: number): boolean {
  const { kind, shape, id } = tokens;
  if ((kind[noun + 1] === Kind.quote || kind[noun + 1] === Kind.apostrophe) && shape[noun + 1]! & Shape.blankBefore) return true;
  return WHO.has(id[noun + 1]!) && DOER.test(tokens.textOf(noun));
}

/** "the country's largest retailers | *of* food": up to a mark, a linker, a verb of speech or a relative. */
function phraseEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  for (; at < limit && (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.possessive); at++) {
    if (classOf(tokens.id[at]!) & (Is.linker | Is.who | Is.speech | Is.and) || WHICH.has(tokens.id[at]!) || isDoing(tokens, at)) break;
  }
  return at;
}

/** "a barrister *representing the* bank" */
function isDoing(tokens: Tokens, at: number): boolean {
  return tokens.text.endsWith('ing', tokens.end[at]) && tokens.kind[at + 1] === Kind.word && (classOf(tokens.id[at + 1]!) & (Is.article | Is.possessor)) !== 0;
}

/** "The developer, *Tessaro*, had sold it", "a local firm, *Tessaro*," */
export function isApposed(tokens: Tokens, i: number, end: number): boolean {
  if (i < 3 || !isMark(tokens, i - 1, COMMA) || !isMark(tokens, end, COMMA) || !isSmallWord(tokens, i - 2)) return false;
  const noun = appositionNoun(tokens, i - 2);
  if (noun < 0) return false;
  for (let at = noun - 1; at >= 0 && at > noun - 5 && tokens.kind[at] === Kind.word; at--) {
    const bits = classOf(tokens.id[at]!);
    // "a spokesman *for* the company, Omid Nemoun,": the spokesman's name; "talked *with* a brewer, Tessaro,": the brewer's.
    if (bits & (Is.article | Is.possessor)) return at < 2 || !(classOf(tokens.id[at - 1]!) & Is.linker) || !(classOf(tokens.id[at - 2]!) & (Is.personNoun | Is.office | Is.officePart));
    if (bits & (Is.linker | Is.and | Is.speech | Is.who)) return false;
  }
  return false;
}

/** The noun of a body that ends at token `at`, or stands before a linker a few words back: "The *company* behind the project, Tessaro,"; -1 where none does. */
function appositionNoun(tokens: Tokens, at: number): number {
  if (NOUN.has(tokens.id[at]!)) return at;
  for (let k = at - 1; k > at - 6 && k > 0 && isSmallWord(tokens, k); k--) {
    const bits = classOf(tokens.id[k]!);
    if (bits & (Is.speech | Is.who | Is.and | Is.personNoun | Is.office)) return -1;
    // "the *house* of the master, Omid Nemoun,": of a body behind "of the" it is not told
    if (OF.has(tokens.id[k]!) && (classOf(tokens.id[k + 1]!) & Is.article)) return -1;
    if (NOUN.has(tokens.id[k]!)) return PREPOSITION.has(tokens.id[k + 1]!) ? k : -1;
  }
  return -1;
}

const PREPOSITION = new WordSet(['behind', 'of', 'in', 'on', 'at', 'with', 'for', 'from', 'near']);

const WHICH = new WordSet(['which', 'that', 'whose', 'based', 'headquartered', 'registered', 'listed', 'owned', 'run', 'founded', 'set', 'active', 'backed', 'funded', 'linked', 'close', 'specializing', 'specialising', 'operating', 'working', 'known', 'where']);

/** "an analyst *at* Tessaro" */
function isEmployer(tokens: Tokens, i: number): boolean {
  return i > 1 && AT.has(tokens.id[i - 1]!) && isSmallWord(tokens, i - 2) && EMPLOYED.has(tokens.id[i - 2]!);
}

/** "*a* Tessaro *branch*", not "the Golzar branch": a place has one, a company many. */
function isBranch(tokens: Tokens, i: number, end: number): boolean {
  return i > 0 && INDEFINITE.has(tokens.id[i - 1]!) && isSmallWord(tokens, end) && BRANCH.has(tokens.id[end]!);
}

const BRANCH = new WordSet(BRANCHES);
const OUTLET_ADJECTIVE = new WordSet(OUTLET_ADJECTIVES);

/** "Tessaro*'s shareholders*", "Tessaro *shares*" */
function isOnSale(tokens: Tokens, end: number, last: number): boolean {
  const at = end < last && tokens.kind[end] === Kind.possessive ? end + 1 : end;
  return at < last && isSmallWord(tokens, at) && OWNED.has(tokens.id[at]!);
}

/** The small word behind a name says that it is a body's: "newspaper", "news agency", "reported". */
function namesBody(tokens: Tokens, at: number, last: number): boolean {
  const id = tokens.id[at]!;
  if (BODY_NOUN_BEHIND.has(id) || REPORTED.has(id)) return true;
  return NEWS.has(id) && at + 1 < last && isSmallWord(tokens, at + 1) && AGENCY.has(tokens.id[at + 1]!);
}

/** "the *Sabeti campaign*": without the noun it is the candidate's own name. */
const CAMPAIGN_NOUN = new WordSet(['campaign']);
const NEWS = new WordSet(['news']);
const AGENCY = new WordSet(['agency']);

/** All capitals behind the noun, places too ("rivals Sanat Karun"), up to the company's form ("Nordlink AB"); over "for the" ("Doctors for the Valley"). */
export function introducedEnd(tokens: Tokens, i: number, last: number): number {
  const joined = overLinker(tokens, i + 1, last) || overAgainst(tokens, i + 1, last);
  let at = joined > 0 ? joined : i + 1;
  while (at < last && at < i + 5 && !(classOf(tokens.id[at]!) & (Is.office | Is.rank))) {
    // "El Eco *de* Arousa"
    if (!joinsRun(tokens, at) && isParticle(tokens, at) && at + 1 < last && joinsRun(tokens, at + 1)) at++;
    // "the charity Dar *al-Rahma*"
    if (!(joinsRun(tokens, at) || isArticled(tokens, at)) || COMPANY_FORMS.has(tokens.textOf(at++))) break;
  }
  return at;
}

function isParticle(tokens: Tokens, at: number): boolean {
  return isSmallWord(tokens, at) && PARTICLE.has(tokens.id[at]!);
}

const PARTICLE = new WordSet(['de', 'del', 'della', 'di', 'du', 'des', 'da', 'do', 'dos']);

/** End of a name that a linker joins, 0 where none does. */
export function linkedEnd(tokens: Tokens, i: number, last: number): number {
  if (i + 1 >= last) return 0;
  if (!LINKS.has(tokens.id[i + 1]!)) return CAMPAIGN.has(tokens.id[i]!) ? campaignEnd(tokens, i, last) : 0;
  const joined = joinedByCapital(tokens, i, last);
  const behind = joined > 0 ? 0 : overLinker(tokens, i + 1, last);
  if (behind === 0) return joined;
  if (isIntroduced(tokens, i)) return introducedEnd(tokens, i, last);
  return isUnitedInside(tokens, i) ? overCapitals(tokens, behind, last) : joined;
}

/** "joined *Scientists for the* Lake": a capital inside a sentence on those who are in it; "*Lawyers for* Vakili said" are his. */
function isUnitedInside(tokens: Tokens, i: number): boolean {
  return MEMBER.has(tokens.id[i]!) && i > 0 && tokens.kind[i - 1] === Kind.word && (isSmallWord(tokens, i - 1) || (classOf(tokens.id[i - 1]!) & Is.article) !== 0) && (tokens.shape[i]! & Shape.lineStart) === 0;
}

function overCapitals(tokens: Tokens, from: number, last: number): number {
  let end = from;
  while (end < last && end < from + 3 && joinsRun(tokens, end)) end++;
  return end;
}

/** "the *Reclaim the Port* alliance", "of *Stop the Minarets*": inside a sentence a verb in capitals opens the name of a campaign; its end, or 0. */
function campaignEnd(tokens: Tokens, i: number, last: number): number {
  const inside = i > 0 && tokens.kind[i - 1] === Kind.word && (isSmallWord(tokens, i - 1) || (classOf(tokens.id[i - 1]!) & Is.article) !== 0);
  if (!inside || i + 2 >= last || !isSmallWord(tokens, i + 1) || !(classOf(tokens.id[i + 1]!) & Is.article) || !joinsRun(tokens, i + 2)) return 0;
  return overCapitals(tokens, i + 3, last);
}

const CAMPAIGN = new WordSet(CAMPAIGN_VERBS);

/** "Humanity *Beyond* Borders", "Doctors *Without* Borders": a linker in capitals is part of a name; its end, or 0. */
function joinedByCapital(tokens: Tokens, i: number, last: number): number {
  const against = overAgainst(tokens, i + 1, last);
  if (against === 0 && (i + 2 >= last || !joinsRun(tokens, i + 1) || !joinsRun(tokens, i + 2))) return 0;
  let end = against > 0 ? against : i + 3;
  while (end < last && end < i + 6 && joinsRun(tokens, end)) end++;
  return end;
}

/** "Doctors *for the* Valley", "Crocs *et* Sentiers", "Médicos *por la* Paz": the token behind the capital after the linker, 0 when there is none. */
function overLinker(tokens: Tokens, at: number, last: number): number {
  if (at + 1 >= last || !isSmallWord(tokens, at) || !LINKS.has(tokens.id[at]!)) return 0;
  const foreign = FOREIGN_LINK.has(tokens.id[at]!);
  const small = classOf(tokens.id[at + 1]!) & (foreign ? Is.article | Is.particle : Is.article) && isSmallWord(tokens, at + 1);
  const next = small ? at + 2 : at + 1;
  if (foreign) return next < last && joinsRun(tokens, next) ? next + 1 : 0;
  // "for SKr4.2bn": a sum.
  return next < last && joinsRun(tokens, next) && !knownAt(tokens, next, last) && !DIGIT.test(tokens.textOf(next)) ? next + 1 : 0;
}

/** "Midlands *Against the* Arms Trade": a linker in capitals and a small article; the token behind the capital after them, 0 when there is none. */
function overAgainst(tokens: Tokens, at: number, last: number): number {
  const linked = at + 2 < last && joinsRun(tokens, at) && LINKS.has(tokens.id[at]!) && isSmallWord(tokens, at + 1) && (classOf(tokens.id[at + 1]!) & Is.article) !== 0;
  return linked && joinsRun(tokens, at + 2) ? at + 3 : 0;
}

const DIGIT = /\d/;
const LINKS = new WordSet(['for', 'without', 'against', 'beyond', 'across', ...FOREIGN_LINKS]);
const FOREIGN_LINK = new WordSet(FOREIGN_LINKS);

/** "Dagens Industri reported": a house, not a person. */
const REPORTED = new WordSet(['reported']);
