/** What an item's word is, seen with its neighbours: most words that report are nouns elsewhere ("State media *claims*", "rejects *talk*"). */
import { COMMA, SMALL_S, STOP } from '../../core/signs.js';
import { internWord, WordSet } from '../../core/words.js';
import { OBTAINED } from '../../lexicon/cues.js';
import { AS, BY, POSSESSIVE } from '../text/small-words.js';
import type { Passage } from '../doc.js';
import { Kind, nextId, Shape, type Tokens } from '../text/tokens.js';
import { Class, classesOf, Form, cueCodeOf, formOf, lemmaOf, lemmaSet, SAY } from './classes.js';
import { isPersonWord } from './heads.js';
import { Tag } from './tags.js';

/** What is read of a row of items, and set. */
interface Row { tokens: Tokens; passage: Passage; tag: Uint8Array; token: Int32Array }

/** "State media said", "the latest figures show": what looks like a verb of reporting but has no subject, or a verb right behind it, is a noun. */
export function retag(items: Row, i: number): void {
  const seen = SEEN[items.tag[i]!]?.(items, i) ?? -1;
  if (seen >= 0) items.tag[i] = seen;
  if (i > 1 && 1 << items.tag[i - 1]! & TELLS_HOW && (isModifier(items, i) || isThingOfTime(items, i))) items.tag[i] = items.tag[i - 1] = Tag.noun;
}

/** "an *early study*", "the *later report*": behind an article no verb stands. */
function isThingOfTime({ tag, tokens: { id }, token }: Row, i: number): boolean {
  if (tag[i - 1] !== Tag.adverb || (tag[i] !== Tag.cue && tag[i] !== Tag.noun) || tag[i - 2] !== Tag.determiner || !OPENS_PHRASE.has(id[token[i - 2]!]!)) return false;
  return tag[i] === Tag.noun || formOf(cueCodeOf(id[token[i]!]!)) === Form.base;
}

const OPENS_PHRASE = new WordSet(['a', 'an', 'the', 'this', 'every']);

/** "Yemen's *internationally recognized* government", "the *newly appointed* envoy": what has become of a noun, with the word before that tells how, and no verb. */
function isModifier({ tag, tokens, token }: Row, i: number): boolean {
  if (!(1 << tag[i]! & VERBAL) || !(1 << tag[i - 2]! & DETERMINES) || !(1 << tag[i + 1]! & NOUN_BEHIND)) return false;
  const [how, become] = [token[i - 1]!, token[i]!];
  return (HOW.has(tokens.id[how]!) || endsInLy(tokens, how)) && (tokens.text.endsWith('ed', tokens.end[become]) || BECOME.has(tokens.id[become]!));
}

const VERBAL = 1 << Tag.verb | 1 << Tag.cue;
const DETERMINES = 1 << Tag.possessive | 1 << Tag.determiner;
const TELLS_HOW = 1 << Tag.adverb | 1 << Tag.time | 1 << Tag.subordinator;
const HOW = new WordSet(['first', 'twice', 'thrice', 'once', 'long', 'well', 'ill', 'far', 'much', 'now', 'then', 'already', 'still', 'never']);
const BECOME = new WordSet(['built', 'chosen', 'sworn', 'made', 'won', 'born', 'known', 'written', 'drawn', 'grown', 'spoken', 'sought', 'run', 'held', 'paid', 'hit', 'bought', 'found', 'read', 'worn', 'sold', 'fed', 'sung']);

/** By its own tag, the tag that its neighbours give an item; -1 for its own. */
const SEEN: readonly (((items: Row, i: number) => number) | undefined)[] = bySlot<(items: Row, i: number) => number>([
  [Tag.cue, (items, i) => (isForecast(items, i) || isOfAmount(items, i) || areFigures(items, i) || areFrom(items, i) || isPut(items, i) || isObtained(items, i) || isNoun(items, i) || isTrade(items, i) ? Tag.noun : -1)],
  [Tag.noun, (items, i) => (i > 0 && areFigures(items, i - 1) ? Tag.cue : isDoing(items, i) ? Tag.verb : -1)],
  [Tag.participle, (items, i) => (isTrade(items, i) ? Tag.noun : -1)],
  // "a later statement": an adverb's word that stands where an adjective does.
  [Tag.adverb, ({ tag }, i) => (i > 0 && tag[i - 1] === Tag.determiner && 1 << tag[i + 1]! & NOUN_BEHIND ? Tag.noun : -1)],
  [Tag.that, (items, i) => (isDemonstrative(items, i) ? Tag.determiner : -1)],
  [Tag.subordinator, (items, i) => (isOnce(items, i) ? Tag.adverb : isFormerly(items, i) ? Tag.noun : -1)],
  [Tag.conjunction, (items, i) => (joinsAdverbs(items, i) ? Tag.adverb : isOrShort(items, i) ? Tag.preposition : -1)],
]);

function bySlot<T>(entries: readonly (readonly [slot: number, value: T])[]): (T | undefined)[] {
  const slots: (T | undefined)[] = [];
  for (const [slot, value] of entries) slots[slot] = value;
  return slots;
}

/** "disputed *that* account.", "dismissed *that* offer as a joke": a noun behind it, and no clause. */
function isDemonstrative({ tag, tokens, token }: Row, i: number): boolean {
  const { id } = tokens;
  if (i === 0 || !TAKES_THING.has(lemmaOf(cueCodeOf(id[token[i - 1]!]!))) || !(1 << tag[i + 1]! & ONE_NOUN)) return false;
  // The items behind the next one are not filled yet.
  const behind = nextId(tokens, token[i + 1]!);
  return behind === STOP || AS.has(behind);
}

/** "*dismissed* that offer"; "said that fraud as well as theft was rising" tells. */
const TAKES_THING = lemmaSet('deny dispute reject dismiss refute contest accept endorse question defend condemn criticize denounce back support oppose welcome describe');

/** "that *claim*" */
const ONE_NOUN = 1 << Tag.noun | 1 << Tag.cue;

/** "has left little *doubt* about it": of the verb there is no little. */
function isOfAmount({ tokens: { id }, token }: Row, i: number): boolean {
  return i > 0 && AMOUNT.has(id[token[i - 1]!]!) && formOf(cueCodeOf(id[token[i]!]!)) === Form.base;
}

const AMOUNT = new WordSet(['little', 'scant', 'much', 'no', 'any']);

/** "prices rose, Labour Ministry *figures* | show": a verb elsewhere, behind a name. */
function areFigures({ tokens: { id }, token }: Row, i: number): boolean {
  return FIGURES.has(id[token[i]!]!) && SHOW.has(id[token[i + 1]!]!);
}

/** "prices rose, *figures* from the bank show" */
function areFrom({ tag, tokens: { id }, token }: Row, i: number): boolean {
  return FIGURES.has(id[token[i]!]!) && SOURCE.has(id[token[i + 1]!]!) && (i === 0 || tag[i - 1] === Tag.comma || tag[i - 1] === Tag.stop);
}

const SOURCE = new WordSet(['from', 'released', 'published', 'compiled', 'issued', 'seen', 'obtained', 'reviewed', 'filed']);

/** "put *support* for the pact at 31 percent": what a number is put to */
function isPut({ tokens: { id }, token }: Row, i: number): boolean {
  return i > 0 && PUT.has(id[token[i - 1]!]!) && formOf(cueCodeOf(id[token[i]!]!)) === Form.base;
}

const PUT = new WordSet(['put', 'puts', 'putting']);

/** "an inspection *report* obtained by Reuters": a paper, for a verb would have something to report. */
function isObtained({ tag, tokens, token }: Row, i: number): boolean {
  if (i === 0 || !(1 << tag[i - 1]! & NAMES_THING) || !MADE.has(tokens.id[token[i + 1]!]!)) return false;
  return BY.has(nextId(tokens, token[i + 1]!)) && formOf(cueCodeOf(tokens.id[token[i]!]!)) === Form.base;
}

const NAMES_THING = 1 << Tag.noun | 1 << Tag.name;
const MADE = new WordSet(`${OBTAINED} published released issued prepared leaked commissioned written drafted`);

const FIGURES = new WordSet(['figures', 'estimates', 'reports', 'records', 'documents', 'surveys', 'polls']);
const SHOW = new WordSet(['show', 'suggest', 'indicate', 'reveal']);

/** "the British *monitoring* group", "a Swiss *tracking* site": what a body does, between whose it is and what it is. */
function isTrade({ tag, tokens, token }: Row, i: number): boolean {
  if (i < 2 || tag[i - 2] !== Tag.determiner || !(1 << tag[i - 1]! & OWNS) || tag[i + 1] !== Tag.noun || !tokens.text.endsWith('ing', tokens.end[token[i]!])) return false;
  return (tokens.shape[token[i - 1]!]! & Shape.capital) !== 0 && BODY.has(tokens.id[token[i + 1]!]!);
}

const OWNS = 1 << Tag.name | 1 << Tag.noun;
const BODY = new WordSet(['group', 'site', 'website', 'firm', 'company', 'agency', 'service', 'platform', 'outlet', 'body', 'organization', 'organisation', 'house', 'giant', 'app', 'portal', 'charity', 'startup', 'centre', 'center', 'institute', 'consultancy', 'network', 'channel', 'authority', 'watchdog', 'ministry']);

/** "“I like water,” she *once* told them" */
function isOnce({ tag, tokens: { id }, token }: Row, i: number): boolean {
  return i > 0 && tag[i + 1] === Tag.cue && (1 << tag[i - 1]! & NAMES_ONE) !== 0 && ONCE.has(id[token[i]!]!);
}

/** "its *once* powerful chairman" */
function isFormerly({ tag, tokens: { id }, token }: Row, i: number): boolean {
  return i > 0 && (1 << tag[i - 1]! & DETERMINES) !== 0 && tag[i + 1] === Tag.noun && ONCE.has(id[token[i]!]!);
}

const ONCE = new WordSet(['once']);
const NAMES_ONE = 1 << Tag.pronoun | 1 << Tag.name | 1 << Tag.noun;

/** "Her husband *lowers* his eyes": a word that no list knows behind one person, and what is his behind it. */
function isDoing({ tag, tokens, token }: Row, i: number): boolean {
  const at = token[i]!;
  if (tokens.id[at] !== 0 || tag[i + 1] !== Tag.determiner || i < 2 || tag[i - 2] !== Tag.determiner || tokens.text.charCodeAt(tokens.end[at]! - 1) !== SMALL_S) return false;
  return isPersonWord(tokens.id[token[i - 1]!]!) && POSSESSIVE.has(tokens.id[token[i + 1]!]!);
}

/** "The Teachers and Nurses Union, *or* TNU, warned": the same body, and not the last of a list. */
function isOrShort({ tag, tokens, token }: Row, i: number): boolean {
  const at = token[i]!;
  return OR.has(tokens.id[at]!) && i > 0 && tag[i - 1] === Tag.comma && (tokens.shape[at + 1]! & Shape.caps) !== 0 && tokens.id[at + 2] === COMMA && tokens.kind[at + 2] === Kind.mark;
}

const OR = new WordSet(['or']);

/** "has quietly *and* slowly built": no clause begins behind it. */
function joinsAdverbs({ tag, tokens, token }: Row, i: number): boolean {
  return i > 1 && tag[i - 2] === Tag.auxiliary && tag[i - 1] === Tag.adverb && tag[i + 1] === Tag.adverb && endsInLy(tokens, token[i - 1]!) && endsInLy(tokens, token[i + 1]!);
}

function endsInLy({ text, end }: Tokens, i: number): boolean {
  return text.endsWith('ly', end[i]);
}

function isNoun(items: Row, i: number): boolean {
  const { tag, tokens } = items;
  const code = cueCodeOf(tokens.id[items.token[i]!]!);
  const form = formOf(code);
  if ((form !== Form.base && form !== Form.third) || lemmaOf(code) === SAY) return false;
  const before = i > 0 ? tag[i - 1]! : Tag.stop;
  const behind = tag[i + 1]!;
  if (isPartOfPhrase(items, i, form)) return true;
  if (form === Form.base && 1 << behind & NOUN_BEHIND) return !takesBase(items, i, before);
  // "held talks", "made claims"
  if (form === Form.third && (before === Tag.verb || before === Tag.cue)) return true;
  if (before === Tag.conjunction && isListed(items, i, lemmaOf(code))) return true;
  const doubled = besideVerb(items, i, form);
  if (doubled !== null) return doubled;
  return isFinite(items, i + 1) && (SUBJECT >> before & 1) === 0;
}

/** "The five-page *document*", "Leaders of the five littoral *states*": behind what only a noun can follow. */
function isPartOfPhrase({ tag, tokens, token }: Row, i: number, form: number): boolean {
  if (i < 2 || tag[i - 1] !== Tag.noun) return false;
  if (form === Form.base) return tag[i - 2] === Tag.determiner && MEASURED.test(tokens.textOf(token[i - 1]!));
  // A number makes several of it, and the verb behind them has no -s.
  let at = i - 1;
  while (at > 0 && at > i - LONGEST_PHRASE && (tag[at] === Tag.noun || tag[at] === Tag.name)) at--;
  return SEVERAL.has(tokens.id[token[at]!]!) && !endsInS(tokens, token[i - 1]!) && !PLURAL_TOO.has(tokens.id[token[i - 1]!]!);
}

/** "five-page", "two-year" */
const MEASURED = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|one)-\p{Ll}+$/u;
/** "the two state *media* claims" */
const PLURAL_TOO = new WordSet(['media', 'television', 'tv', 'radio', 'news', 'press', 'people', 'police', 'staff']);
const SEVERAL = new WordSet(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'several', 'both', 'these', 'those', 'various', 'neighboring', 'neighbouring', 'member']);

function endsInS({ text, end }: Tokens, i: number): boolean {
  return text.charCodeAt(end[i]! - 1) === SMALL_S;
}

/** "cut | its sales *forecast*", "in | the growth *forecast*": back over nouns to the determiner of what a verb or a preposition governs. */
function isForecast({ tag, tokens, token }: Row, i: number): boolean {
  if (!FORECAST.has(lemmaOf(cueCodeOf(tokens.id[token[i]!]!)))) return false;
  let first = i;
  while (first > 0 && first > i - LONGEST_PHRASE && 1 << tag[first - 1]! & IN_PHRASE) first--;
  const opens = first > 0 ? tag[first - 1]! : Tag.stop;
  return opens === Tag.possessive || (opens === Tag.determiner && first > 1 && (1 << tag[first - 2]! & GOVERNS) !== 0);
}

const NOUN_BEHIND = 1 << Tag.noun | 1 << Tag.name;
/** Noun and verb alike in the past, too: "the bank *forecast* growth". */
const FORECAST = lemmaSet('forecast');
const LONGEST_PHRASE = 5;
const IN_PHRASE = NOUN_BEHIND | 1 << Tag.number;
const GOVERNS = 1 << Tag.verb | 1 << Tag.cue | 1 << Tag.preposition | 1 << Tag.to | 1 << Tag.participle;

/** "*which* claims", "*to* claim": a verb stands behind these. */
const SUBJECT = 1 << Tag.pronoun | 1 << Tag.relative | 1 << Tag.to;

/** Of two verbs of reporting in a row, "rejects talk", "denies reports": the second is a noun, where the first can be none; null for others. */
function besideVerb({ tag, tokens: { id }, token }: Row, i: number, form: number): boolean | null {
  if (form === Form.base && i > 0 && tag[i - 1] === Tag.cue && isVerbAlone(id[token[i - 1]!]!)) return true;
  return tag[i + 1] === Tag.cue && isVerbAlone(id[token[i]!]!) && mayBeNoun(id[token[i + 1]!]!) ? false : null;
}

/** "rejects", "denies": no noun looks like it, as "claims" does. */
function isVerbAlone(id: number): boolean {
  return formOf(cueCodeOf(id)) === Form.third && !(classesOf(id) & Class.cueNoun);
}

/** "talk", "reports". */
function mayBeNoun(id: number): boolean {
  const form = formOf(cueCodeOf(id));
  return form === Form.base || (form === Form.third && (classesOf(id) & Class.cueNoun) !== 0);
}

/** A verb of its own; not "denies *targeting* the port". */
function isFinite({ tokens, token, passage, tag }: Row, i: number): boolean {
  if (tag[i] === Tag.cue) return token[i]! >= passage.last || formOf(cueCodeOf(tokens.id[token[i]!]!)) !== Form.ing;
  return tag[i] === Tag.auxiliary && !PARTICIPLE.has(tokens.id[token[i]!]!);
}

/** "denies *having* broken the law" */
const PARTICIPLE = new WordSet(['having', 'being']);

const [STATE] = lemmaSet('state').lemmas;
/** "which officials say is safe", "the women say officers watch them": never a noun but behind "a" or "his". */
const BEFORE_BASE = 1 << Tag.pronoun | 1 << Tag.to | 1 << Tag.auxiliary | 1 << Tag.adverb | 1 << Tag.relative | 1 << Tag.number | 1 << Tag.time
  | 1 << Tag.object | 1 << Tag.conjunction;

/** "the songs and laments of the hills", "the feasts and talks hosted by the guild" */
function isListed({ tag, tokens, token }: Row, i: number, lemma: number): boolean {
  if (i < 2 || (1 << tag[i - 2]! & NOUN_BEHIND) === 0) return false;
  return tag[i + 1] === Tag.verb || tag[i + 1] === Tag.participle || (tokens.id[token[i + 1]!] === OF && !TAKES_OF.has(lemma));
}

const TAKES_OF = lemmaSet('warn speak talk complain boast approve disapprove dream hear learn know think');

/** "and *state* media said", "On Monday *state* media said": a subject may begin behind these. */
const BEFORE_SUBJECT = 1 << Tag.conjunction | 1 << Tag.adverb | 1 << Tag.time;

/** "They claim", "to claim", "officials claim", but not "Iranian state (television)", "and state (media)". */
function takesBase({ tokens, token }: Row, i: number, before: number): boolean {
  if (1 << before & BEFORE_SUBJECT && lemmaOf(cueCodeOf(tokens.id[token[i]!]!)) === STATE) return false;
  if (before !== Tag.noun && before !== Tag.name) return (1 << before & BEFORE_BASE) !== 0;
  return (tokens.text.charCodeAt(tokens.end[token[i - 1]!]! - 1) | 32) === 115;
}

const OF = internWord('of');
