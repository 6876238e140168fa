/**
 * Bodies by their head noun: "Supreme National Security *Council*", "*Ministry* of Industry, Mine and Trade",
 * "Iran – Japan Joint *Committee* of Commerce", "Food and Drug *Organization*", "oil *ministry*".
 */
import { AMPERSAND, COMMA, SMALL_S } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import {
  CAMPAIGN_VERBS, COMPETITIONS, HOUSE_NOUNS, NAME_ADJECTIVES, NAME_OPENERS, OWNED_BODIES, OWNERS, PARTS_OF_BODIES, SEVERAL_BODIES,
} from '../../lexicon/bodies.js';
import { AT, FOR, GENERAL, IN, OF, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { isAfterThe, isInside, standsAlone } from './body-alone.js';
import { PERSONAL, fieldOfHead, isFieldBefore, isHeadByField, overAnd, overList, overTwin } from './body-list.js';
import { beforeRank, ezafeEnd, isForumFor, isMajority } from './body-signs.js';
import { Is, classOf } from './classes.js';
import { knownAt, type Entry, type KnownPlace } from './gazetteer.js';
import { isAdjective, isArticled, isMark, isOrdinal, isSmallWord, joinsRun } from './runs.js';
import { isFieldWord, isNoPerson, listEnd, nounPhrase, runOf } from './noun-phrase.js';
import { isCompanyForm } from './company-forms.js';
import { redCrossEnd } from './red-cross.js';
import { isWithGeneral, isSettled } from './settled-body.js';

const LONGEST = 12;
const OPENER = new WordSet(['bank', 'radio', ...NAME_OPENERS.split(' ')]);
const PART = new WordSet(PARTS_OF_BODIES);
const COMPETITION = new WordSet(COMPETITIONS);
const LEAGUE = new WordSet(['league']);
const CAMPAIGN = new WordSet(CAMPAIGN_VERBS);
const NAME_ADJECTIVE = new WordSet(NAME_ADJECTIVES);
const OWNER = new WordSet(OWNERS);
const OWNED = new WordSet(OWNED_BODIES);
const SEVERAL = new WordSet(SEVERAL_BODIES);
const HOUSE = new WordSet(HOUSE_NOUNS);
const CABINET = new WordSet(['cabinet']);
const SECRETARY = new WordSet(['secretary', 'secretaries', 'minister', 'ministers']);
const TO = new WordSet(['to']);
const OPENS_COMPLEMENT = new WordSet(['of', 'for', 'on']);

/** End of the body's name that begins at capitalised token `i`; 0 when none does. */
export function bodyEnd(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  if (!mayBeBody(tokens, i, last, known)) return 0;
  const cross = redCrossEnd(tokens, i, last, known);
  if (cross > 0) return cross;
  const head = headOf(tokens, i, last, known);
  if (head < 0) return known?.kind === 'body' ? knownGoesOn(tokens, i + known.length, last) : 0;
  const opened = head === i ? openedEnd(tokens, i, last) : 0;
  const end = opened > 0 ? opened : headedEnd(tokens, i, head, last, known);
  return (known?.demonym && isMinistry(tokens, i + known.length, head)) || isHeld(tokens, end, last) ? 0 : end;
}

/** "Tehran Petrochemical | *Exhibition*": what is held, and no house. */
function isHeld(tokens: Tokens, end: number, last: number): boolean {
  return end > 0 && end < last && (classOf(tokens.id[end - 1]!) & (Is.topic | Is.business)) !== 0 && joinsRun(tokens, end) && HELD.has(tokens.id[end]!);
}

/** "Iranian | Foreign *Ministry*": whose it is stands before its name, as in "Iran's Foreign Ministry". */
function isMinistry(tokens: Tokens, first: number, head: number): boolean {
  return head > first && MINISTRY.has(tokens.id[head]!);
}

const HELD = new WordSet(['exhibition', 'expo', 'fair', 'conference', 'summit', 'congress', 'symposium', 'festival', 'week']);
const MINISTRY = new WordSet(['ministry']);

/** End of the name of tokens `[i, head]` with its complements; 0 where they name nothing. */
function headedEnd(tokens: Tokens, i: number, head: number, last: number, known: Entry | undefined): number {
  const alone = hasOwner(tokens, i, head) || standsAlone(tokens, i, head, known);
  // "Kordavan Shipping | of Bremen"
  if (alone && (classOf(tokens.id[head]!) & (Is.business | Is.bodyHead)) === Is.business) return isCompanyForm(tokens, head + 1, last) ? head + 2 : head + 1;
  if (known?.kind === 'body' && RADIO.has(tokens.id[head]!)) return overStation(tokens, head + 1, last);
  const end = isWithGeneral(tokens, head + 1) ? head + 1 : head;
  const after = complements(tokens, end, Math.min(last, end + 24), alone && PART.has(tokens.id[head]!));
  if (after > end + 1) return UNIVERSITY.has(tokens.id[head]!) ? overCampus(tokens, after, last) : after;
  // "Vrell Coffee Group | JSC"
  return alone ? (isCompanyForm(tokens, end + 1, last) ? end + 2 : end + 1) : 0;
}

/** "University of California | *at Berkeley*": the end with the town that tells which of its houses is meant. */
function overCampus(tokens: Tokens, at: number, last: number): number {
  if (at + 1 >= last || !AT.has(tokens.id[at]!) || !isSmallWord(tokens, at)) return at;
  const town = knownAt(tokens, at + 1, last);
  return town?.kind === 'place' && !town.demonym && (town.known as KnownPlace).power !== 'country' ? at + 1 + town.length : at;
}

/** "BBC Radio | *Shetland*", "BBC Radio | *4*": which of the house's stations; its end. */
function overStation(tokens: Tokens, at: number, last: number): number {
  if (at >= last || classOf(tokens.id[at]!) & (Is.office | Is.rank | Is.calendar)) return at;
  // "BBC Radio 5 Live"
  if (tokens.kind[at] === Kind.number && tokens.end[at]! - tokens.start[at]! === 1) return at + 1 < last && LIVE.has(tokens.id[at + 1]!) && joinsRun(tokens, at + 1) ? at + 2 : at + 1;
  return joinsRun(tokens, at) && !(at + 1 < last && (joinsRun(tokens, at + 1) || DOES.has(tokens.id[at + 1]!))) && isRegion(tokens, at, last) ? at + 1 : at;
}

/** "Shetland", "Leeds"; not "told BBC Radio | Russia had fired". */
function isRegion(tokens: Tokens, at: number, last: number): boolean {
  const known = knownAt(tokens, at, last);
  return known === undefined || (known.kind === 'place' && !known.demonym && (known.known as KnownPlace).power !== 'country');
}

const RADIO = new WordSet(['radio']);
const LIVE = new WordSet(['live', 'extra']);
const DOES = new WordSet(['would', 'will', 'had', 'has', 'have', 'was', 'were', 'is', 'are', 'may', 'might', 'could', 'can', 'should', 'must', 'did', 'does']);
const UNIVERSITY = new WordSet(['university']);

/** End of "Bank Pasargard", "Bank Omid-e Shargh", "KU Leuven", "Compagnie Laitière du Nord": the noun stands before the name; 0 where none does. */
function openedEnd(tokens: Tokens, i: number, last: number): number {
  if (i + 1 >= last || !joinsRun(tokens, i + 1)) return 0;
  if (HOUSE.has(tokens.id[i]!)) return foreignEnd(tokens, i + 1, last);
  return OPENER.has(tokens.id[i]!) && (isNoPerson(tokens, i + 1) || isBankOf(tokens, i)) ? Math.max(ezafeEnd(tokens, i + 1, last), i + 2) : 0;
}

/** "through *Bank Farhang*": inside a sentence the bank of a name that is a person's elsewhere. */
function isBankOf(tokens: Tokens, i: number): boolean {
  return BANK.has(tokens.id[i]!) && isInside(tokens, i) && !joinsRun(tokens, i + 2);
}

const BANK = new WordSet(['bank']);

/** "Laitière *du Nord*": capitals, and the small words of other languages between them. */
function foreignEnd(tokens: Tokens, from: number, last: number): number {
  let end = from + 1;
  for (let at = end; at < last && at < from + 8; at++) {
    if (joinsRun(tokens, at)) end = at + 1;
    else if (!(classOf(tokens.id[at]!) & Is.particle) || tokens.kind[at] !== Kind.word) break;
  }
  return end;
}

/** Whose it is stands inside the name: "Nurses*'* Union", "Women*'s* Cooperative", "Prosecutor*'s* Office". `at` is the owner. */
function isOwner(tokens: Tokens, at: number, limit: number): boolean {
  const mark = tokens.kind[at + 1]!;
  if ((mark !== Kind.possessive && mark !== Kind.apostrophe) || at + 2 >= limit || !joinsRun(tokens, at + 2)) return false;
  const bits = classOf(tokens.id[at]!);
  if (tokens.kind[at + 1] === Kind.possessive) return OWNER.has(tokens.id[at]!) || (GENERAL.has(tokens.id[at]!) && at > 0 && OWNER.has(tokens.id[at - 1]!));
  // "Abbas' Party", "Hamas' …": a name's.
  return tokens.kind[at + 1] === Kind.apostrophe && !(bits & (Is.given | Is.surname)) && tokens.text.charCodeAt(tokens.end[at]! - 1) === SMALL_S
    && tokens.end[at]! - tokens.start[at]! > 4;
}

/** The last token of the owner that begins at `at`, its mark included: "Exporters'", "Prosecutor General's"; 0 for other words. */
function overOwner(tokens: Tokens, at: number, limit: number): number {
  if (at + 2 >= limit || (tokens.kind[at + 1] === Kind.word && !OWNER.has(tokens.id[at]!))) return 0;
  const next = tokens.kind[at + 1]!;
  if (next === Kind.possessive || next === Kind.apostrophe) return isOwner(tokens, at, limit) ? at + 1 : 0;
  return OWNER.has(tokens.id[at]!) && GENERAL.has(tokens.id[at + 1]!) && isOwner(tokens, at + 1, limit) ? at + 2 : 0;
}

function hasOwner(tokens: Tokens, i: number, head: number): boolean {
  for (let at = i; at + 1 < head; at++) if (tokens.kind[at + 1] !== Kind.word && isOwner(tokens, at, head + 1)) return true;
  return false;
}

/** Three capitals in four stand alone and head no body: nothing joins them to another word, no small word of a name and no dash. */
function mayBeBody(tokens: Tokens, i: number, last: number, known: Entry | undefined): boolean {
  const id = tokens.id[i]!;
  if (isMajority(tokens, i)) return false;
  if (known === undefined && classOf(id) & Is.bodyHead || CAMPAIGN.has(id)) return true;
  const next = known === undefined ? i + 1 : i + known.length;
  if (next >= last) return false;
  return joinsRun(tokens, next) || (known === undefined && isOwner(tokens, i, last)) || goesOnOverMark(tokens, next, known) || (known?.kind === 'body' && isListed(tokens, next)) || (isMark(tokens, next, COMMA) && overList(tokens, next, last) > next);
}

/** "Tehran Chamber of Commerce*, Industries*": a comma between two fields. */
function isListed(tokens: Tokens, comma: number): boolean {
  return tokens.id[comma] === COMMA && tokens.kind[comma] === Kind.mark && (classOf(tokens.id[comma - 1]!) & Is.topic) !== 0 && joinsRun(tokens, comma + 1) && isFieldWord(tokens, comma + 1);
}

/** "Iran – Japan …", "Hale & …", "Food and …", "Karvan al-…", "Council of …" behind a known body. */
function goesOnOverMark(tokens: Tokens, next: number, known: Entry | undefined): boolean {
  if (tokens.kind[next] === Kind.dash || tokens.id[next] === AMPERSAND) return true;
  // "Iran Air | and Civil Aviation Organization": nothing joins a known body.
  return ((classOf(tokens.id[next]!) & Is.and) !== 0 && known?.kind !== 'body') || tokens.kind[next] === Kind.number || isArticled(tokens, next) || (known?.kind === 'body' && OF.has(tokens.id[next]!));
}

/** "Shahid Beheshti University | *of Medical Sciences*", "Tehran Chamber of Commerce | *, Industries, Mines and Agriculture*": the end of a known body with what goes on with its name, or 0. */
function knownGoesOn(tokens: Tokens, at: number, last: number): number {
  if (classOf(tokens.id[at - 1]!) & Is.topic) {
    const end = listEnd(tokens, at, Math.min(last, at + 24));
    // "the Tehran Chamber of Commerce, Customs, …" are two.
    for (let i = at + 1; i < end; i++) if (tokens.kind[i] === Kind.word && classOf(tokens.id[i]!) & Is.and) return end;
  }
  if (at >= last || !OF.has(tokens.id[at]!) || !isSmallWord(tokens, at) || !(classOf(tokens.id[at - 1]!) & Is.bodyHead)) return 0;
  return complement(tokens, at, Math.min(last, at + 24), true);
}

/** The last head noun of the capitalised run from `i`; -1 when there is none. */
function headOf(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  let head = -1;
  const limit = Math.min(last, i + LONGEST);
  const joinable = known?.kind !== 'body';
  let at = known ? overDash(tokens, i + known.length, limit, known) : overVerb(tokens, i, limit);
  for (; at < limit; at++) {
    if (isFieldBefore(tokens, i, head, at, limit)) {
      head = -1;
      at++;
    } else if (at > i) at = overJoint(tokens, i, at, limit, joinable, head);
    if (at > i && breaksRun(tokens, at) || isAdjective(tokens, at)) break;
    const bits = classOf(tokens.id[at]!);
    // "Isfahan Steel Workers' Council"
    const over = overOwner(tokens, at, head < 0 || classOf(tokens.id[head]!) & Is.weakHead ? limit : 0);
    if (over > 0) at = over;
    else if (isHead(tokens, i, at, limit, bits)) head = at;
    else if (endsRun(tokens, i, at, limit, bits, head)) break;
  }
  return head;
}

/** No capital, and none behind "al-"; "Enter | *The Lake Post*". */
function breaksRun(tokens: Tokens, at: number): boolean {
  if (THE.has(tokens.id[at]!) && !(tokens.shape[at]! & Shape.caps)) return true;
  return !joinsRun(tokens, at) && !isArticled(tokens, at);
}

function endsRun(tokens: Tokens, i: number, at: number, limit: number, bits: number, head: number): boolean {
  // "*Steel* Producers Union": a weak head that opens the name may be the field of another.
  const isOpen = head < 0 || (head === i && (classOf(tokens.id[i]!) & Is.weakHead) !== 0 && at < i + 3);
  return isOpen ? stopsPhrase(tokens, i, at, limit, bits) : !fieldOfHead(tokens, at, limit, bits);
}

/** Head nouns, "Tonegawa *Oil*" behind a word that no list knows, "Air Defense *Base*". */
function isHead(tokens: Tokens, i: number, at: number, limit: number, bits: number): boolean {
  if (bits & Is.bodyHead) return !isThingHere(tokens, i, at);
  if (at === i) return false;
  if (bits & Is.business) return (!(at + 1 < limit && joinsRun(tokens, at + 1)) || isCompanyForm(tokens, at + 1, limit)) && isCoined(tokens, i, at);
  if (OWNED.has(tokens.id[at]!) && (hasOwner(tokens, i, at) || isForumFor(tokens, at, limit))) return true;
  return isHeadByField(tokens, at);
}

/** Whether words `[i, at)` begin with one that no list knows, and go on with none but such and business nouns. */
function isCoined(tokens: Tokens, i: number, at: number): boolean {
  if (tokens.id[i] !== 0 || tokens.shape[i]! & Shape.caps) return false;
  for (let k = i + 1; k < at; k++) if (tokens.id[k] !== 0 && classOf(tokens.id[k]!) & PERSONAL) return false;
  return true;
}

/** Over what stands between two words of a name: "and", "&", a number. */
function overJoint(tokens: Tokens, i: number, at: number, limit: number, joinable: boolean, head: number): number {
  if (tokens.kind[at] === Kind.number) return isNumberInside(tokens, i, at, limit) ? at + 1 : at;
  if (joinable && joinsTrades(tokens, at, head, limit)) return at + 1;
  const listed = head < 0 ? overList(tokens, at, limit) : at;
  if (listed > at || !joinable) return listed;
  return head <= i ? overAnd(tokens, at, limit) : overTwin(tokens, at, limit);
}

/** "Karvan Shipbuilding *&* Marine", "Karvan Foods *&* Steel Co": two things that one company deals in. */
function joinsTrades(tokens: Tokens, at: number, head: number, limit: number): boolean {
  return tokens.id[at] === AMPERSAND && head === at - 1 && (classOf(tokens.id[head]!) & Is.business) !== 0 && at + 1 < limit && joinsRun(tokens, at + 1) && (classOf(tokens.id[at + 1]!) & (Is.business | Is.topic | Is.bodyHead)) !== 0;
}

/** "Article *90* Committee", "the March *14* Alliance": a number right before the head noun. */
function isNumberInside(tokens: Tokens, i: number, at: number, limit: number): boolean {
  if (tokens.kind[at] !== Kind.number || at + 1 >= limit || !joinsRun(tokens, at + 1) || at !== i + 1 || isOrdinal(tokens, at)) return false;
  const head = classOf(tokens.id[at + 1]!);
  if (!(head & Is.bodyHead) || head & Is.bodyAlone) return false;
  // "on March 14 Police slept"
  return classOf(tokens.id[i]!) & Is.calendar ? isAfterThe(tokens, i) : !(head & Is.weakHead) || isInside(tokens, i);
}

/** "*Save* the Tigris Network": a verb and "the" open the name of a campaign. */
function overVerb(tokens: Tokens, i: number, limit: number): number {
  const the = CAMPAIGN.has(tokens.id[i]!) && i + 2 < limit && isSmallWord(tokens, i + 1) && (classOf(tokens.id[i + 1]!) & Is.article) !== 0;
  return the && joinsRun(tokens, i + 2) ? i + 2 : i;
}

/** "Iran – Japan Joint Committee": a dash between two places. */
function overDash(tokens: Tokens, at: number, limit: number, known: Entry): number {
  if (known.kind !== 'place' || at + 1 >= limit || tokens.kind[at] !== Kind.dash) return at;
  const second = knownAt(tokens, at + 1, limit);
  return second?.kind === 'place' ? at + 1 + second.length : at;
}

const SYSTEMS = new WordSet(['systems']);

/** "Customs Administration" is a body, "Karimi Administration" a time, "Champions League" a competition. */
function isThingHere(tokens: Tokens, i: number, at: number): boolean {
  if (LEAGUE.has(tokens.id[at]!) && at > i && COMPETITION.has(tokens.id[at - 1]!)) return true;
  // "Kenyan Health *Cabinet* Secretary"
  if (CABINET.has(tokens.id[at]!) && joinsRun(tokens, at + 1) && SECRETARY.has(tokens.id[at + 1]!)) return true;
  const bits = classOf(tokens.id[at]!);
  // "Harrow Delta *Systems*": a house's; in a story what it makes is written small.
  if (SYSTEMS.has(tokens.id[at]!) && at > i + 1 && tokens.id[i] === 0 && !(classOf(tokens.id[at - 1]!) & Is.topic)) return false;
  return (bits & Is.thingHead) !== 0 && (at === i || !(classOf(tokens.id[at - 1]!) & Is.topic));
}

/** Offices, ranks, weekdays and sentence openers end the phrase, unless they are part of it: "*General* Assembly". */
function stopsPhrase(tokens: Tokens, i: number, at: number, limit: number, bits: number): boolean {
  if (bits & (Is.topic | Is.bodyHead)) return false;
  if (at === i) return stopsFirst(tokens, i, limit, bits);
  return stopsAnywhere(tokens, at, limit, bits);
}

function stopsAnywhere(tokens: Tokens, at: number, limit: number, bits: number): boolean {
  if (bits & Is.rank && !(bits & Is.office)) return !(at + 1 < limit && joinsRun(tokens, at + 1) && classOf(tokens.id[at + 1]!) & (Is.bodyHead | Is.topic));
  return (bits & (Is.office | Is.calendar | Is.address | Is.descriptor)) !== 0;
}

/** The name's first word may be an eponym, a month before a number, and inside a sentence any word that opens others. */
function stopsFirst(tokens: Tokens, i: number, limit: number, bits: number): boolean {
  if (bits & Is.eponymRank || (bits & Is.calendar && isNumberInside(tokens, i, i + 1, limit))) return false;
  if (FORMER.has(tokens.id[i]!) || isGraded(tokens, i, limit) || stopsAnywhere(tokens, i, limit, bits & ~Is.descriptor)) return true;
  return (bits & (Is.opener | Is.descriptor)) !== 0 && !(bits & Is.officePart) && !NAME_ADJECTIVE.has(tokens.id[i]!) && !isInside(tokens, i);
}

/** "*Former* Foreign Ministry spokesman": they tell of the office, and open a sentence. */
const FORMER = new WordSet(['former', 'acting', 'interim', 'caretaker', 'outgoing', 'incoming', 'ex']);

/** "*Senior* Hamas official", before a body that lists know; "*Top* Harbour Police officers", where the sentence begins. */
function isGraded(tokens: Tokens, i: number, limit: number): boolean {
  if (!GRADE.has(tokens.id[i]!)) return false;
  const known = knownAt(tokens, i + 1, limit);
  return known?.kind === 'body' || (TOP.has(tokens.id[i]!) && !isInside(tokens, i) && joinsRun(tokens, i + 1) && headOf(tokens, i + 1, limit, known) > i + 1);
}

const TOP = new WordSet(['top', 'veteran', 'ranking']);
const GRADE = new WordSet(['senior', 'top', 'veteran', 'ranking', 'leading', 'local']);

/** "of Iran", "for Strategic Studies", "on Human Rights", "of Industry, Mine and Trade": up to three, after the head of a name that may be `complete` without. */
function complements(tokens: Tokens, head: number, limit: number, complete: boolean): number {
  let at = head + 1;
  for (let n = 0; n < 3; n++) {
    const end = complement(tokens, at, limit, complete || n > 0) || (n > 0 ? fieldEnd(tokens, at, limit) : 0);
    if (end === 0) break;
    at = end;
  }
  return at;
}

/** "Committee for Ethics | *in Biomedical Research*": in a field, and no place; 0 for none. */
function fieldEnd(tokens: Tokens, at: number, limit: number): number {
  if (!IN.has(tokens.id[at]!) || at + 1 >= limit || !joinsRun(tokens, at + 1)) return 0;
  const field = modifiesField(tokens, at + 1, limit) ? at + 2 : at + 1;
  return isFieldWord(tokens, field) ? runOf(tokens, field, limit, 4, isFieldWord) : 0;
}

/** "Institute for Research in | *Fundamental* Sciences": no field, name or place itself, and a capital behind it. */
function modifiesField(tokens: Tokens, at: number, limit: number): boolean {
  return at + 1 < limit && joinsRun(tokens, at + 1) && !isFieldWord(tokens, at) && !(classOf(tokens.id[at]!) & (Is.given | Is.surname)) && knownAt(tokens, at, limit) === undefined;
}

/** A small word that goes on a name; not "Member of Parliament | *for* Naqadeh". */
function opensComplement(tokens: Tokens, at: number): boolean {
  return (OPENS_COMPLEMENT.has(tokens.id[at]!) || TO.has(tokens.id[at]!) || isSettled(tokens, at)) && !(FOR.has(tokens.id[at]!) && PARLIAMENT.has(tokens.id[at - 1]!));
}

/** End of the complement that begins at `at`; 0 where there is none, or where it is a body of its own behind a `complete` name. */
function complement(tokens: Tokens, at: number, limit: number, complete: boolean): number {
  if (at + 1 >= limit || tokens.kind[at] !== Kind.word || !opensComplement(tokens, at)) return 0;
  return TO.has(tokens.id[at]!) ? purposeEnd(tokens, at, limit) : beforeRank(tokens, phraseEnd(tokens, at, limit, complete));
}

/** The same behind "of", "for" or "on" at `at`. */
function phraseEnd(tokens: Tokens, at: number, limit: number, complete: boolean): number {
  let from = at + 1;
  if (classOf(tokens.id[from]!) & Is.article && tokens.kind[from] === Kind.word) from++;
  // "Institute of Oriental Studies | of the | Russian Academy of Sciences"
  // … but "Nebraska Department | of Health and Human Services": of what it is the department
  const isField = from === at + 1 && OF.has(tokens.id[at]!) && DEPARTMENT.has(tokens.id[at - 1]!);
  if (complete && !isField && from < limit && isOwnBody(tokens, from, limit, FOR.has(tokens.id[at]!) && from === at + 1)) return 0;
  if (from >= limit || !joinsRun(tokens, from) || ownsSmallBody(tokens, from, limit)) return 0;
  return from > at + 1 && OFFICE.has(tokens.id[at - 1]!) ? Math.max(nounPhrase(tokens, from, limit), officeHolder(tokens, from, limit)) : nounPhrase(tokens, from, limit);
}

/** "Headquarters | *to Combat Smuggling of Goods and Currency*": a verb in capitals, and what it does; 0 for none. */
function purposeEnd(tokens: Tokens, to: number, limit: number): number {
  if (to + 2 >= limit || !joinsRun(tokens, to + 1) || !joinsRun(tokens, to + 2) || classOf(tokens.id[to + 1]!) & (Is.given | Is.surname | Is.office | Is.bodyHead) || knownAt(tokens, to + 1, limit) !== undefined) return 0;
  const end = Math.max(nounPhrase(tokens, to + 2, limit), runOf(tokens, to + 2, limit, 4, joinsRun));
  if (end + 1 >= limit || !OF.has(tokens.id[end]!) || !joinsRun(tokens, end + 1)) return end;
  const of = Math.max(nounPhrase(tokens, end + 1, limit), end + 2);
  return of + 1 < limit && tokens.kind[of] === Kind.word && classOf(tokens.id[of]!) & Is.and && joinsRun(tokens, of + 1) ? of + 2 : of;
}

/** "Budget Commission | of *Iran's parliament*": whose body it is a part of. */
function ownsSmallBody(tokens: Tokens, from: number, limit: number): boolean {
  const known = tokens.id[from] === 0 ? undefined : knownAt(tokens, from, limit);
  if (known?.kind !== 'place') return false;
  const mark = from + known.length;
  return mark + 1 < limit && tokens.kind[mark] === Kind.possessive && isSmallWord(tokens, mark + 1) && SMALL_BODY.has(tokens.id[mark + 1]!);
}

const SMALL_BODY = new WordSet(['parliament', 'ministry', 'army', 'navy', 'government', 'cabinet', 'judiciary', 'senate', 'assembly']);
const PARLIAMENT = new WordSet(['parliament', 'congress', 'senate']);
const OFFICE = new WordSet(['office']);
const DEPARTMENT = new WordSet(['department', 'ministry', 'bureau']);

/** "Office of the *State Engineer*", "Office of the *Prime Minister*": capitals that end in an office or a rank, and nobody's name behind them; 0 for others. */
function officeHolder(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 4 && joinsRun(tokens, at)) {
    if (classOf(tokens.id[at++]!) & (Is.office | Is.rank) && !(at < limit && joinsRun(tokens, at))) return at;
  }
  return 0;
}

/** `forField`: "Harbour Center for *Traditional Water Systems*" is for a field, unless a list knows a body of that name. */
function isOwnBody(tokens: Tokens, from: number, limit: number, forField: boolean): boolean {
  if (!joinsRun(tokens, from)) return false;
  const known = tokens.id[from] === 0 ? undefined : knownAt(tokens, from, limit);
  if (known?.kind === 'body' || forField) return known?.kind === 'body';
  const end = bodyEnd(tokens, from, limit, known);
  return end > from + (known?.length ?? 0) && !SEVERAL.has(tokens.id[end - 1]!);
}
