/** Which capitalised words make one person's name: "Mohammed bin Salman", "J. R. Karimi", "Seyyed Abbas al-Mousavi". */
import { STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { LAST_TITLES, PRONOUN_SURNAMES, WORD_SURNAMES } from '../../lexicon/titles.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, NOT_A_NAME, classOf } from './classes.js';
import { knownAt, type Entry, type KnownPlace } from './gazetteer.js';
import { isOfficer } from './office-words.js';
import { isConstable, isProof } from './rank-signs.js';
import { isAbbreviationStop, isAdjective, isArticled, isInitial, isOfTwoSyllables, joinsRun } from './runs.js';

const LONGEST = 7;
/** "Ndifor *III*", "Leo *XIV*" */
const REGNAL = new WordSet(['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi']);

/** A capitalised word that may stand in a name. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const bits = classOf(tokens.id[i]!);
  // "Chief *Operating* Officer", "*DC* Hannah Vrell", "*Hojjat* al-Islam"
  if (isOfficer(tokens, i + 1) || isConstable(tokens, i) || isProof(tokens, i) || isPostedOn(tokens, i)) return false;
  const seen = SEEN.get(tokens.id[i]!);
  if (seen !== undefined) return seen(tokens, i);
  return bits & NOT_A_NAME ? isNameToo(tokens, i, bits) : !isAdjective(tokens, i);
}

/** "*Shah Mahmood* Qureshi"; "Shah | Reza" reigned. */
function isShahFirst(tokens: Tokens, i: number): boolean {
  return i + 2 < tokens.length && joinsRun(tokens, i + 1) && BEHIND_SHAH.has(tokens.id[i + 1]!);
}

/** "in a post on *X.* Selin Vrell said": where it was posted. */
function isPostedOn(tokens: Tokens, i: number): boolean {
  return isInitial(tokens, i) && tokens.textOf(i) === 'X' && i > 0 && ON.has(tokens.id[i - 1]!);
}

const ON = new WordSet(['on', 'to']);

/** A word that is something else as well: a letter, a month, "*Steel*". */
function isNameToo(tokens: Tokens, i: number, bits: number): boolean {
  if (isLetter(tokens, i)) return true;
  if (bits & Is.calendar && SHORT_MONTH.has(tokens.id[i]!) && endsName(tokens, i)) return true;
  if (bits & Is.calendar && (isAddressed(tokens, i) || isSpeakingMonth(tokens, i))) return true;
  if (bits & Is.calendar && bits & Is.given) return isNamedAfterMonth(tokens, i);
  return (bits & (Is.given | Is.surname)) !== 0 && !(bits & (Is.office | Is.calendar | Is.rank));
}

const SHORT_MONTH = new WordSet(['jan', 'mar', 'dec', 'aug', 'oct', 'nov']);

/** "Gonzalo Tupayachi *Mar*, said": behind two capitals of a name, and before no day; not "Published Tue *Mar* 5". */
function endsName({ kind, id, shape }: Tokens, i: number): boolean {
  if (i < 2 || kind[i + 1] === Kind.number || (kind[i + 1] === Kind.mark && id[i + 1] === STOP)) return false;
  for (const before of [i - 1, i - 2]) if (kind[before] !== Kind.word || !(shape[before]! & Shape.capital) || classOf(id[before]!) & NOT_A_NAME) return false;
  return true;
}

/** "Mrs. *May*", "Mr *March*" */
function isAddressed({ id, kind }: Tokens, i: number): boolean {
  const at = kind[i - 1] === Kind.mark && id[i - 1] === STOP ? i - 2 : i - 1;
  return at >= 0 && kind[at] === Kind.word && (classOf(id[at]!) & Is.address) !== 0;
}

/** "“Go,” *May* said." */
function isSpeakingMonth(tokens: Tokens, i: number): boolean {
  return i > 0 && FAMILY_MONTH.has(tokens.id[i]!) && tokens.kind[i - 1] === Kind.quote && isSaying(tokens, i + 1);
}

const FAMILY_MONTH = new WordSet(['march', 'april', 'may', 'june']);
const BEFORE_SOMEBODY = new WordSet(['by', 'with', 'from', 'for', 'to', 'against']);

/** "*A.* Vrell", "Judge *A.* Vrell": no article; not "Hepatitis *A.* Vrell said", "got an *A.* Vrell said". */
function isLetter(tokens: Tokens, i: number): boolean {
  if (!opensInitials(tokens, i) || (isInitial(tokens, i + 2) && !opensInitials(tokens, i + 2))) return false;
  if (i === 0 || tokens.kind[i - 1] !== Kind.word || (tokens.shape[i]! & Shape.lineStart) !== 0) return true;
  return (classOf(tokens.id[i - 1]!) & (Is.office | Is.rank | Is.address | Is.speech | Is.and)) !== 0 || BEFORE_SOMEBODY.has(tokens.id[i - 1]!);
}

/** "*A.* Vrell", "*I.* A. Vrell": a letter with a stop, and a name or another behind it. */
function opensInitials(tokens: Tokens, i: number): boolean {
  return isInitial(tokens, i) && isAbbreviationStop(tokens, i + 1) && i + 2 < tokens.length && joinsRun(tokens, i + 2);
}

export const ENG = new WordSet(['eng']);
/** "*Oh* Da-hye, the team's skip", not "Oh, Vakili". */
function isKorean(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.length && joinsRun(tokens, i + 1) && isOfTwoSyllables(tokens, i + 1);
}

const BALINESE = new WordSet(['gusti', 'wayan', 'nyoman', 'ketut', 'komang', 'nengah', 'kadek', 'dewa', 'putu', 'made', 'gede']);

/** "*I* Gusti Vrell Prabawa", "*I* Made Vrell": men of Bali, whose first word is no pronoun. */
function isBalinese(tokens: Tokens, i: number): boolean {
  return i + 2 < tokens.length && joinsRun(tokens, i + 1) && BALINESE.has(tokens.id[i + 1]!) && joinsRun(tokens, i + 2);
}

/** "Vice Premier *He* Lifeng", "China's *He* Lifeng": inside a sentence, behind an office or a country, with a word behind it that no list knows. */
function isFamilyFirst(tokens: Tokens, i: number): boolean {
  if (i === 0 || !joinsRun(tokens, i) || i + 1 >= tokens.length || !joinsRun(tokens, i + 1) || tokens.shape[i]! & Shape.caps) return false;
  if (classOf(tokens.id[i + 1]!) & NOT_A_NAME || joinsRun(tokens, i + 2)) return false;
  const owner = tokens.kind[i - 1] === Kind.possessive ? i - 2 : i - 1;
  if (owner < 0 || tokens.kind[owner] !== Kind.word) return false;
  return (classOf(tokens.id[owner]!) & (Is.office | Is.rank)) !== 0 || (tokens.id[owner] !== 0 && knownAt(tokens, owner, i)?.kind === 'place');
}

const WORD_SURNAME = new WordSet(WORD_SURNAMES);

/** "*Hafiz* Mustafa Vrell", not "Hafiz Vrell": a title before a given and a family name, a name before any other. */
function isHonorific(tokens: Tokens, i: number): boolean {
  return i + 2 < tokens.length && joinsRun(tokens, i + 1) && joinsRun(tokens, i + 2) && (classOf(tokens.id[i + 1]!) & Is.given) !== 0
    && !(i > 0 && joinsRun(tokens, i) && tokens.shape[i - 1]! & Shape.capital);
}

const WITH_ARTICLE = /^(?:Al|El)-\p{Lu}/u;

/** "*Sultan* Al Vrell", "*Sultan* al-Vrell", "*Sultan* bin Vrell"; "Sultan | Haitham" reigns. */
function isGivenSultan(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.length) return false;
  if (isParticle(tokens, i + 1)) return joinsRun(tokens, i + 2);
  return isArticled(tokens, i + 1) || (joinsRun(tokens, i + 1) && (ARTICLE.has(tokens.id[i + 1]!) || WITH_ARTICLE.test(tokens.textOf(i + 1))));
}

/** "Director *Emir* Vrell": behind an office, before a family name that ends the run; "Qatari Emir | Tamim" reigns. */
function isGivenEmir(tokens: Tokens, i: number): boolean {
  if (i === 0 || !joinsRun(tokens, i) || i + 1 >= tokens.length || !joinsRun(tokens, i + 1) || (i + 2 < tokens.length && joinsRun(tokens, i + 2))) return false;
  if (tokens.kind[i - 1] !== Kind.word || classOf(tokens.id[i + 1]!) & (Is.given | NOT_A_NAME)) return false;
  return (classOf(tokens.id[i - 1]!) & (Is.office | Is.opener)) === Is.office;
}

const SHAH = new WordSet(['shah']);
/** "*Shah Mahmood* Qureshi", "*Shah Nazar* Khan": first names of two words; "Shah | Reza" reigned. */
const BEHIND_SHAH = new WordSet(['mahmood', 'mehmood', 'mahmoud', 'nazar', 'wali', 'zaman', 'nawaz', 'faisal', 'rukh', 'alam', 'zeb', 'hussain', 'murad']);

/** "Bahman Torkashvand", not "in Bahman": a month's name with an unknown word behind it, or an office before. */
function isNamedAfterMonth(tokens: Tokens, i: number): boolean {
  // "*Jan* de Vries"
  if (i + 2 < tokens.length && isParticle(tokens, i + 1) && !ARTICLE.has(tokens.id[i + 1]!) && joinsRun(tokens, i + 2)) return true;
  if (i > 0 && tokens.kind[i - 1] === Kind.word && classOf(tokens.id[i - 1]!) & (Is.office | Is.rank | Is.address)) return true;
  return i + 1 < tokens.length && joinsRun(tokens, i + 1) && !(classOf(tokens.id[i + 1]!) & NOT_A_NAME);
}

/** Words that are a part of a name in some places only: what is asked of each. */
const SEEN = new WordMap<(tokens: Tokens, i: number) => boolean>([
  ...['hafiz', 'hafez'].map((word) => [word, (tokens: Tokens, i: number) => !isHonorific(tokens, i)] as const),
  ...PRONOUN_SURNAMES.map((word) => [word, isFamilyFirst] as const),
  ['oh', isKorean],
  // "*I.* Charles Vrell", an initial
  ['i', (tokens, i) => isBalinese(tokens, i) || isNameToo(tokens, i, classOf(tokens.id[i]!))],
  // "*Eng.* Vrell", but "Vrell *Eng* Huat"
  ['eng', (tokens, i) => !isAbbreviationStop(tokens, i + 1)],
  ['sultan', isGivenSultan],
  ['emir', isGivenEmir],
  ['shah', isShahFirst],
]);

/** End of the name that begins at capitalised token `i`; `i` itself when it is none. */
export function nameEnd(tokens: Tokens, i: number, last: number): number {
  let at = i;
  if (classOf(tokens.id[i]!) & Is.namePrefix && i + 1 < last && joinsRun(tokens, i + 1) && isNameWord(tokens, i + 1)) at = i + 1;
  else if (!isNameWord(tokens, i)) return i;
  at++;
  const limit = Math.min(last, i + LONGEST);
  while (at < limit) {
    const next = nextWord(tokens, at, limit);
    if (next === 0 || !continues(tokens, i, next, limit)) break;
    at = next + 1;
  }
  return at;
}

/** The word after `at` that may go on a name, over particles and the stops of initials; 0 when there is none. */
function nextWord(tokens: Tokens, at: number, limit: number): number {
  let next = at;
  if (isAbbreviationStop(tokens, next) && isInitial(tokens, next - 1)) next++;
  if (next < limit && tokens.kind[next] === Kind.quote) return overNickname(tokens, next, limit);
  // At most three: "van der", "bin al".
  for (let n = 0; n < 3 && next < limit; n++) {
    if (isParticle(tokens, next) || isParticleBehindGiven(tokens, next)) next++;
    else if (isClippedArticle(tokens, next)) next += 2;
    else break;
  }
  if (next >= limit || tokens.kind[next] !== Kind.word) return 0;
  return joinsRun(tokens, next) || isArticled(tokens, next) ? next : 0;
}

/** `John “Tig” | Vrell`, `C.L. "Butch" | Vrell`: the family name behind a nickname in marks, of one or two capitals; 0 for other marks. */
function overNickname(tokens: Tokens, open: number, limit: number): number {
  const { kind, shape } = tokens;
  if ((shape[open]! & Shape.blankBefore) === 0 || open === 0 || kind[open - 1] !== Kind.word || !(shape[open - 1]! & Shape.capital)) return 0;
  const close = kind[open + 2] === Kind.quote ? open + 2 : open + 3;
  if (close + 1 >= limit || kind[close] !== Kind.quote || (shape[close + 1]! & (Shape.capital | Shape.blankBefore)) !== (Shape.capital | Shape.blankBefore)) return 0;
  for (let at = open + 1; at < close; at++) if (kind[at] !== Kind.word || !(shape[at]! & Shape.capital)) return 0;
  return kind[close + 1] === Kind.word && !(classOf(tokens.id[close + 1]!) & NOT_A_NAME) ? close + 1 : 0;
}

function isParticle(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.word && !(tokens.shape[i]! & Shape.capital) && (tokens.shape[i]! & Shape.blankBefore) !== 0
    && (classOf(tokens.id[i]!) & Is.particle) !== 0;
}

/** "Erik *ten* Vrell", "Edson Vrell *do* Vrell": of a name behind a given one, and elsewhere a number and a verb. */
function isParticleBehindGiven({ id, kind, shape }: Tokens, i: number): boolean {
  if (!OF_NAMES.has(id[i]!) || kind[i] !== Kind.word || shape[i]! & Shape.capital) return false;
  return (classOf(id[i - 1]!) & Is.given) !== 0 || (i > 1 && kind[i - 1] === Kind.word && (classOf(id[i - 2]!) & Is.given) !== 0 && (shape[i - 2]! & Shape.capital) !== 0);
}

const OF_NAMES = new WordSet(['ten', 'do']);

/** "Ruud van *'t* Vrell" */
function isClippedArticle(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.apostrophe && T.has(tokens.id[i + 1]!) && tokens.end[i] === tokens.start[i + 1] && isParticle(tokens, i - 1);
}

const T = new WordSet(['t']);

/** "Mohammed *Shia* al-Sudani", "Mohammed *Shia* Al Sudani": whatever the word is elsewhere. */
function isBeforeArticle(tokens: Tokens, at: number, limit: number): boolean {
  if (at + 1 >= limit || classOf(tokens.id[at]!) & (Is.office | Is.rank | Is.calendar | Is.bodyHead)) return false;
  return isArticled(tokens, at + 1) || (joinsRun(tokens, at + 1) && ARTICLE.has(tokens.id[at + 1]!));
}

const LAST_TITLE = new WordSet(LAST_TITLES);
const ABU = new WordSet(['abu', 'abou', 'umm']);
/** "Mohammed Shia *Al* Sudani" */
const ARTICLE = new WordSet(['al']);

/** No place, or a town's name where a name goes on: "Michael Jordan", "Nawzad Hama Karim". */
function isNoPlace(tokens: Tokens, first: number, next: number, limit: number): boolean {
  const known = tokens.id[next] === 0 ? undefined : knownAt(tokens, next, limit);
  if (known === undefined || isBodyOfName(tokens, first, next, limit, known)) return true;
  // "*Seyed* Jamaleddin Khosravi": what stands before the name is nobody else's.
  const isPrefixed = next === first + 2 && (classOf(tokens.id[first]!) & Is.namePrefix) !== 0;
  if (known.length > 1 || (next !== first + 1 && !isPrefixed)) return false;
  const given = isPrefixed || (classOf(tokens.id[first]!) & Is.given) !== 0;
  if (next + 1 < limit && joinsRun(tokens, next + 1)) return !known.demonym && isBeforeFamily(tokens, first, next, given);
  return given || (!known.demonym && (known.known as KnownPlace).power === null && isSomebody(tokens, first, next));
}

/** "“…,” said Delroy *Fitch*, who": a firm's name ends that of one who has just spoken. */
function isBodyOfName(tokens: Tokens, first: number, next: number, limit: number, known: Entry): boolean {
  if (known.kind !== 'body' || known.length > 1 || next !== first + 1 || (next + 1 < limit && joinsRun(tokens, next + 1)) || tokens.shape[next]! & Shape.caps) return false;
  const says = first > 1 && tokens.kind[first - 1] === Kind.word && (classOf(tokens.id[first - 1]!) & Is.speech) !== 0;
  return says && tokens.kind[first - 2] !== Kind.word && tokens.kind[next + 1] === Kind.mark;
}

/** "Judge Nawzad *Hama* Karim", "Abdul *Bari* Rahmatzai": the name of a town before a family's. */
function isBeforeFamily(tokens: Tokens, first: number, town: number, given: boolean): boolean {
  if (isFamily(tokens, town + 1)) return given || isTitled(tokens, first);
  return given && tokens.id[town + 1] === 0 && !isAdjective(tokens, town + 1);
}

/** "Hojjatoleslam *Mohammad-Taqi* Rezvanshahr", "Farmer *Morad-Ali* Chegeni told", "Minister *Sybren* Douma": before the name of a town that ends it. */
function isSomebody(tokens: Tokens, first: number, town: number): boolean {
  const titled = isTitled(tokens, first);
  return isTwoNames(tokens, first) ? titled || isSaying(tokens, town + 1) : titled && tokens.id[first] === 0;
}

/** "*Mohammad-Taqi* Rezvanshahr"; not "Al-Sisi", "Lavrov-chaired". */
function isTwoNames(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.hyphen) !== 0 && TWO_NAMES.test(tokens.textOf(i));
}

const TWO_NAMES = /^(?!(?:Al|El|Ben|Bin)-)\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

function isSaying(tokens: Tokens, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === Kind.word && (classOf(tokens.id[at]!) & Is.speech) !== 0;
}

/** "*Judge* Nawzad Hama Karim": an office or rank before the name. */
function isTitled(tokens: Tokens, first: number): boolean {
  return first > 0 && tokens.kind[first - 1] === Kind.word && (classOf(tokens.id[first - 1]!) & (Is.office | Is.rank)) !== 0;
}

/** "Nawzad Hama *Karim*": behind the name of a town a given or family name ends the run. */
function isFamily(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & (Is.given | Is.surname)) !== 0;
}

/** "Martin Luther King *Jr.*" */
const SUFFIX = new WordSet(['jr', 'sr']);

/** "Michael B. *Jordan*", "Peter T. *King*": whatever the word is elsewhere; not "Michael B. *The* vote". */
function isBehindInitial(tokens: Tokens, first: number, next: number): boolean {
  if (next !== first + 3 || !isAbbreviationStop(tokens, next - 1) || !isInitial(tokens, next - 2) || !joinsRun(tokens, next)) return false;
  const bits = classOf(tokens.id[next]!);
  return (classOf(tokens.id[first]!) & Is.given) !== 0 && ((bits & Is.titleSurname) !== 0 || !(bits & (Is.opener | Is.address | Is.rankPart)));
}

function continues(tokens: Tokens, first: number, next: number, limit: number): boolean {
  if (isInitial(tokens, next) && isAbbreviationStop(tokens, next + 1)) return true;
  if (isBehindInitial(tokens, first, next)) return true;
  const ends = next + 1 >= limit || !joinsRun(tokens, next + 1) || SUFFIX.has(tokens.id[next + 1]!);
  if (REGNAL.has(tokens.id[next]!) && tokens.shape[next]! & Shape.caps) return ends;
  // "Judge Amara *Sen* said"; not "Vakili and *Sen.* Karimi"
  if (LAST_TITLE.has(tokens.id[next]!)) return !isAbbreviationStop(tokens, next + 1);
  if (isShahInside(tokens, first, next, limit)) return true;
  // "Rami Abu *Tir*": his son's name, though it is a month's
  if (ABU.has(tokens.id[next - 1]!) && next - 1 > first) return true;
  return isNameWord(tokens, next) ? isNoPlace(tokens, first, next, limit) : continuesBySigns(tokens, first, next, { ends, limit });
}

/** "Nadir *Shah* Vrell": behind a given name it reigns nowhere. */
function isShahInside(tokens: Tokens, first: number, next: number, limit: number): boolean {
  return SHAH.has(tokens.id[next]!) && next === first + 1 && (classOf(tokens.id[first]!) & Is.given) !== 0 && next + 1 < limit && joinsRun(tokens, next + 1) && isNameWord(tokens, next + 1);
}

/** Whether a word that is none of a name elsewhere goes on one; `ends`: no capital stands behind it. */
function continuesBySigns(tokens: Tokens, first: number, next: number, { ends, limit }: { ends: boolean; limit: number }): boolean {
  // "Finance Minister Awat *Sheikh* Vrell"
  if (!(classOf(tokens.id[first]!) & Is.given)) return next === first + 1 && SHEIKH.has(tokens.id[next]!) && !ends && isTitled(tokens, first) && isNameWord(tokens, next + 1);
  // "Maya D. *Song*": whatever the word is elsewhere
  if (next === first + 3) return isAbbreviationStop(tokens, next - 1) && !(classOf(tokens.id[next]!) & (Is.office | Is.rank | Is.address | Is.opener));
  if (next === first + 2) return ends && isThirdName(tokens, next, limit);
  return next === first + 1 && (isBeforeArticle(tokens, next, limit) || (ends ? isFamilyByWord(tokens, next) : isInner(tokens, next)));
}

/** "Helena Vasques *Prior*", "Mary Jean *King*" behind two given names; not "Prior to the vote". */
function isThirdName(tokens: Tokens, next: number, limit: number): boolean {
  const isTitle = (classOf(tokens.id[next]!) & Is.titleSurname) !== 0 && (classOf(tokens.id[next - 1]!) & Is.given) !== 0;
  return (isTitle || WORD_SURNAME.has(tokens.id[next]!)) && isNameWord(tokens, next - 1) && !(next + 1 < limit && TO.has(tokens.id[next + 1]!));
}

/** "Salim *Dad* Vrell": whatever the word is elsewhere. */
function isInner(tokens: Tokens, next: number): boolean {
  return INNER.has(tokens.id[next]!) && isNameWord(tokens, next + 1);
}

const TO = new WordSet(['to']);
const SHEIKH = new WordSet(['sheikh']);
/** Parts of South Asian and Kurdish names that are words or ranks elsewhere: "Awat *Sheikh* Vrell". */
const INNER = new WordSet(['sheikh', 'haji', 'mulla', 'dad', 'bux', 'bakhsh', 'bano', 'mai', 'jan', 'gul', 'din', 'noor']);

/** "Larry *King*", "Theresa *May*", "Betty *White*": behind a given name. */
function isFamilyByWord(tokens: Tokens, next: number): boolean {
  const bits = classOf(tokens.id[next]!);
  if (bits & Is.titleSurname || WORD_SURNAME.has(tokens.id[next]!)) return true;
  return (bits & (Is.office | Is.rank | Is.bodyHead | Is.placeHead | Is.thingHead | Is.address)) === 0 && (bits & Is.opener) === 0;
}
