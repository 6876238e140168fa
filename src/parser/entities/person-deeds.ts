/**
 * What is done to somebody, and by him, in words that go with persons only, around two or three capitals that no list knows.
 *
 *   Police arrested | Bea Vrell           the murder of | Bea Vrell          written by | Bea Vrell
 *   Bea Vrell | and his wife              Bea Vrell | is the new captain     Ali Karimi and | Bea Vrell
 */
import { WordSet } from '../../core/words.js';
import { KIN_WORDS } from '../../lexicon/kin.js';
import { FATES, HARMS, MADE_BY } from '../../lexicon/person-contexts.js';
import { AND, AS, BY, HIS_OR_HER, OF } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { hasNoNoun, type Run } from './person-signs.js';
import { isSmallWord, joinsRun } from './runs.js';

/** Any of the signs below, on a run without a word that names of bodies, places and offices hold. */
export function isSomebodysDeed(run: Run): boolean {
  const { tokens, piece: { first, last } } = run;
  // "Police arrested *Hells Angels*", "Iran hanged *Jaish Vrell* members"
  if (isPlural(tokens, last - 1) || (isSmallWord(tokens, last) && MEMBERS.has(tokens.id[last]!))) return false;
  return (suffers(run) || isAppointed(run) || hasKinBeside(run) || holdsOffice(run) || isBesideSomebody(run)) && hasNoNoun(tokens, first, last);
}

/** "Angels", "Tamils"; "Rios" and "Moss" are names. */
function isPlural({ text, end }: Tokens, i: number): boolean {
  return PLURAL.test(text.slice(Math.max(0, end[i]! - 3), end[i]));
}

const PLURAL = /[bcdfgklmnprtw]s$/;
const MEMBERS = new WordSet(['members', 'fighters', 'militants', 'leaders', 'supporters', 'activists', 'employees', 'staff', 'fans', 'crew']);

/** "police *arrested* | Bea Vrell", "the murder *of* | Bea Vrell", "a letter *written by* | Bea Vrell" */
function suffers({ tokens, piece: { first } }: Run): boolean {
  if (first < 2 || !isSmallWord(tokens, first - 1)) return false;
  const { id } = tokens;
  if (HARM.has(id[first - 1]!)) return true;
  if (!isSmallWord(tokens, first - 2)) return false;
  return (OF.has(id[first - 1]!) && FATE.has(id[first - 2]!)) || (BY.has(id[first - 1]!) && MAKING.has(id[first - 2]!));
}

/** "the board appointed | Bea Vrell | *as* governor" */
function isAppointed({ tokens, piece: { first, last } }: Run): boolean {
  if (first < 2 || !isSmallWord(tokens, first - 1) || !APPOINTS.has(tokens.id[first - 1]!)) return false;
  const from = AS.has(tokens.id[last]!) ? last + 1 : last;
  for (let at = from; at < last + OFFICE_WITHIN && tokens.kind[at] === Kind.word; at++) {
    const bits = classOf(tokens.id[at]!);
    if (AGENTS.has(tokens.id[at]!)) return false;
    if (bits & Is.office) return true;
    if (!(bits & (Is.article | Is.officePart | Is.descriptor | Is.possessor | Is.topic))) return false;
  }
  return false;
}

/** "Bea Vrell | *and her husband*", "Bea Vrell | *and his two sons*" */
function hasKinBeside({ tokens: { id, kind }, piece: { last } }: Run): boolean {
  if (kind[last] !== Kind.word || !AND.has(id[last]!) || !HIS_OR_HER.has(id[last + 1]!)) return false;
  return KIN.has(id[last + 2]!) || (kind[last + 2] !== Kind.mark && KIN.has(id[last + 3]!));
}

/** "Bea Vrell | *is the new captain* of the team": an office in small letters that bodies do not hold. */
function holdsOffice({ tokens, piece: { last } }: Run): boolean {
  const { id } = tokens;
  if (!isSmallWord(tokens, last) || !IS.has(id[last]!)) return false;
  for (let at = last + 1; at < last + OFFICE_WITHIN && isSmallWord(tokens, at); at++) {
    const bits = classOf(id[at]!);
    if (bits & Is.office) return !OF_BODIES.has(id[at]!) && !(classOf(id[at + 1]!) & (Is.office | Is.bodyHead));
    if (!(bits & (Is.article | Is.officePart | Is.descriptor | Is.possessor))) return false;
  }
  return false;
}

/** "Ali Karimi and | *Bea Vrell*", "*Bea Vrell* | and Ali Karimi", "Ali Karimi, Sara Vakili and | *Bea Vrell*": beside a full name that begins with a given one. */
function isBesideSomebody({ tokens, piece: { first, last }, last: end }: Run): boolean {
  if (first > 2 && isAnd(tokens, first - 1) && joinsRun(tokens, first - 2) && isFullName(tokens, first - 3)) return true;
  return last + 2 < end && isAnd(tokens, last) && isFullName(tokens, last + 1) && !joinsRun(tokens, last + 3);
}

function isAnd({ id, kind }: Tokens, at: number): boolean {
  return kind[at] === Kind.word && AND.has(id[at]!);
}

/** A given name at token `at`, another capital behind it that is no noun of bodies and places, and no capital before. */
function isFullName(tokens: Tokens, at: number): boolean {
  const { id, shape } = tokens;
  if (at < 0 || !(classOf(id[at]!) & Is.given) || !(shape[at]! & Shape.capital) || (at > 0 && joinsRun(tokens, at) && (shape[at - 1]! & Shape.capital) !== 0)) return false;
  return joinsRun(tokens, at + 1) && !(classOf(id[at + 1]!) & (Is.bodyHead | Is.placeHead | Is.thingHead));
}

const OFFICE_WITHIN = 6;
const IS = new WordSet(['is', 'was', 'became', 'becomes', 'remains']);
const HARM = new WordSet(HARMS);
const FATE = new WordSet(FATES);
const MAKING = new WordSet(MADE_BY);
const KIN = new WordSet([...KIN_WORDS, 'family', 'sons', 'daughters', 'parents', 'children', 'brothers', 'sisters', 'partner']);
const APPOINTS = new WordSet(['appointed', 'appoints', 'named', 'names', 'elected', 'elects', 'nominated', 'nominates', 'chose', 'picked']);
/** What firms are appointed, too. */
const AGENTS = new WordSet(['administrator', 'administrators', 'auditor', 'auditors', 'adviser', 'advisers', 'advisor', 'advisors', 'manager', 'managers', 'supplier', 'sponsor']);
/** "The Vrell Group is a *member* of", "is the market *leader* in" */
const OF_BODIES = new WordSet(['member', 'leader', 'head', 'chief', 'source', 'sources', 'representative', 'delegate', 'founder', 'co-founder']);
