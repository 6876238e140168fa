/** How a title is written: as it stands, without its article, its country and a short form at its end. */
import { CLOSING, OPENING } from '../../core/signs.js';
import { tidy } from '../../core/span.js';
import { WordSet } from '../../core/words.js';
import { STATE_ORGANS } from '../../lexicon/bodies.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { bodyEnd } from './body-phrase.js';
import { knownAt, knownWord, opensKnown, type Entry } from './gazetteer.js';
import { retiredBehind } from './rank-signs.js';
import { isAbbreviationStop, isMark } from './runs.js';
import { prosecutes } from './town-offices.js';

const BRACKET = / ?\([^()]{1,40}\)$/;
const LEADING_THE = /^the /i;

/** The title as written, without its article and an acronym in brackets at its end. */
export function titleText(tokens: Tokens, first: number, last: number): string {
  const from = isInShortForm(tokens, first, last) ? first : afterParty(tokens, afterCountry(tokens, first, last), last);
  const end = isAbbreviationStop(tokens, last) ? last : last - 1;
  const title = tidy(tokens.text.slice(tokens.start[from], tokens.end[end]));
  return (title.endsWith(')') ? title.replace(BRACKET, '') : title).replace(LEADING_THE, '') + retiredBehind(tokens, end + 1);
}

/** "*Iranian* Red Crescent Society (*I*RCS) spokesman": the short form in the title begins as its first word does, which is of the body's name. */
function isInShortForm(tokens: Tokens, first: number, last: number): boolean {
  for (let open = first + 1; open + 3 < last; open++) {
    if (isMark(tokens, open, OPENING)) return isMark(tokens, open + 2, CLOSING) && (tokens.shape[open + 1]! & Shape.caps) !== 0 && tokens.textOf(open + 1)[0] === tokens.textOf(first)[0];
    if (tokens.kind[open] !== Kind.word || (tokens.shape[open]! & Shape.capital) === 0) return false;
  }
  return false;
}

/** "*UK Independence Party* leader"; the "US Department of State" has the country before its name. */
function isOwnName(tokens: Tokens, first: number, last: number): boolean {
  const entry = knownAt(tokens, first, last);
  return entry?.known.kind === 'body' ? entry.known.name.startsWith(tokens.textOf(first)) : entry !== undefined && isCalledAfterCountry(tokens, first, last, entry);
}

/** "*Kenya Airways* CEO", "*Syrian Red Crescent* head": a house that no list knows is called after its country; "Iran | Foreign Ministry spokesman", "Indonesia | Air Force chief" have whose it is before the name. */
function isCalledAfterCountry(tokens: Tokens, first: number, last: number, country: Entry): boolean {
  const end = bodyEnd(tokens, first, last, country);
  return end > first + country.length && end < last && !OF_STATE.has(tokens.id[end - 1]!) && (!country.demonym || RELIEF.has(tokens.id[end - 1]!));
}

const OF_STATE = new WordSet(STATE_ORGANS);
const RELIEF = new WordSet(['crescent', 'cross']);

/** "[Iranian] Foreign Ministry Spokesman", "[Iran's] Parliament Speaker": the country is not part of the office. */
function afterCountry(tokens: Tokens, first: number, last: number): number {
  const id = tokens.id[first]!;
  const known = opensKnown(id) ? knownWord(id, tokens.textOf(first)) : undefined;
  // "UK Independence Party leader", "U.S. Attorney"
  if (known?.known.power !== 'country' || isOwnName(tokens, first, last) || prosecutes(tokens, first + 1)) return first;
  const next = tokens.kind[first + 1] === Kind.possessive ? first + 2 : first + 1;
  return next < last ? next : first;
}

/** "the [Republican] co-chair of the committee": on whose side he sits is no part of what he does there; the "Republican leader", the "Republican chairman" lead them. */
function afterParty({ id }: Tokens, first: number, last: number): number {
  return first + 1 < last && PARTY.has(id[first]!) && OF_COMMITTEE.has(id[first + 1]!) ? first + 1 : first;
}

const PARTY = new WordSet(['republican', 'democratic', 'democrat', 'gop']);
const OF_COMMITTEE = new WordSet(['co-chair', 'vice-chair', 'co-chairman', 'co-chairwoman', 'member', 'members', 'mayor', 'governor', 'senator', 'sen', 'gov', 'rep', 'congressman', 'congresswoman', 'lawmaker']);
