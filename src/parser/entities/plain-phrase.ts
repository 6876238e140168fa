/** What stands between an office's comma and the name, or ends the office in small letters: "the head of the exhibition's arts section, | Arash Vakili, said". */
import { COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { IN, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownWord } from './gazetteer.js';
import { endsOfficeWords } from './office-words.js';
import { isMark, isSmallWord } from './runs.js';

/** A phrase before a comma that ends in a small word is no longer than this many tokens. */
const REACH = 10;
/** "head *of* the section", "director *for* verification", "delegate *to* the talks", "rapporteur *on* torture" */
const LINKS = new WordSet(['of', 'for', 'to', 'on']);
/** "the doctor on *duty*" */
const STATE = new WordSet(['duty', 'call', 'leave', 'trial', 'site', 'strike', 'hand', 'screen', 'board', 'bench', 'phone', 'air', 'stage', 'scene', 'line', 'ground']);
const ON = new WordSet(['on']);
const CLAUSE = new WordSet(['that', 'which', 'where']);

/** "its president*,* the biologist | Hélène Vakili,": the comma before what she is, which ends at token `k`; -1 where none stands there. */
export function commaBeforeTrade(tokens: Tokens, k: number, floor: number): number {
  if (k - 2 <= floor || !isSmallWord(tokens, k) || !(classOf(tokens.id[k]!) & Is.personNoun)) return -1;
  const article = tokens.kind[k - 1] === Kind.word && (classOf(tokens.id[k - 1]!) & Is.article) !== 0;
  if (article) return isMark(tokens, k - 2, COMMA) ? k - 2 : -1;
  // "its coach, *Olympic gold medalist* | Hélène Vakili,": what somebody has won stands without one
  let comma = k - 1;
  while (comma > floor && comma > k - MEDAL_WITHIN && tokens.kind[comma] === Kind.word) comma--;
  return MEDALIST.has(tokens.id[k]!) && comma > floor && isMark(tokens, comma, COMMA) ? comma : -1;
}

const MEDALIST = new WordSet(['medalist', 'medallist', 'winner', 'champion', 'laureate']);
/** "Olympic gold medalist" */
const MEDAL_WITHIN = 5;

/** "*head* of the exhibition's arts section", "*president* of the jury": the office whose phrase ends in the small word `k`; -1 where none does. */
export function officeOfPhrase(tokens: Tokens, k: number, floor: number): number {
  if (!isSmallWord(tokens, k) || classOf(tokens.id[k]!) & Is.personNoun) return -1;
  for (let at = k - 1; at > floor && at > k - REACH; at--) {
    if (tokens.kind[at] === Kind.possessive) continue;
    const bits = classOf(tokens.id[at]!);
    if (tokens.kind[at] !== Kind.word || bits & (Is.speech | Is.who | Is.and) || CLAUSE.has(tokens.id[at]!)) return -1;
    if (LINKS.has(tokens.id[at + 1]!) && endsOfficeWords(tokens, at, floor)) return isState(tokens, at + 1) ? -1 : at;
  }
  return -1;
}

/** "the doctor *on duty*", "the chief *on the scene*": no more than how he is, behind the link at `at`. */
function isState({ id }: Tokens, at: number): boolean {
  return STATE.has(id[at + 1]!) || (ON.has(id[at]!) && STATE.has(id[at + 2]!));
}

/** "its humanitarian coordinator *in the country*, Ingrid Vrell,": the token "in" of what ends at token `k`; -1 where nothing ends there so. */
export function hereBefore({ id }: Tokens, k: number): number {
  return k > 2 && HERE.has(id[k]!) && THE.has(id[k - 1]!) && IN.has(id[k - 2]!) ? k - 2 : -1;
}

const HERE = new WordSet(['country', 'region', 'area', 'city', 'town', 'province', 'capital', 'territory', 'district', 'state']);

function isDemonym(tokens: Tokens, at: number): boolean {
  if (!(tokens.shape[at]! & Shape.capital) || tokens.id[at] === 0) return false;
  return knownWord(tokens.id[at]!, tokens.textOf(at))?.demonym === true;
}

/** "*The* head of …", "*its* head of …", "the ministry*'s* head of …", not "for the head of …": an article or an owner opens the phrase that begins at `start`, and nothing links it to an office before. */
export function opensPhrase(tokens: Tokens, start: number, floor: number): boolean {
  // "the *Spanish* | co-director of the project"
  const article = start - 2 >= floor && isDemonym(tokens, start - 1) ? start - 2 : start - 1;
  // "Russia's | chief delegate to the talks"
  if (article > floor && tokens.kind[article] === Kind.possessive) return true;
  if (article < floor || !(classOf(tokens.id[article]!) & (Is.article | Is.possessor))) return false;
  return article === floor || !(classOf(tokens.id[article - 1]!) & Is.linker);
}
