/**
 * Sentence ends over tokens: a full stop, question or exclamation mark, with the closing marks behind it, unless the stop
 * belongs to an abbreviation ("Gen. Bagheri", "Feb. 3") or what follows begins small.
 */
import { QUESTION, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { ABBREVIATIONS, ENDING_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { Kind, Shape, type Tokens } from './tokens.js';

/** A sentence as tokens `[first, last)`. */
export interface Sentence {
  first: number;
  last: number;
}

const ABBREVIATION = new WordSet(ABBREVIATIONS);
const ENDING = new WordSet(ENDING_ABBREVIATIONS);

const EXCLAMATION = 33;

/** ")", "]", "}" */
function isClosingBracket(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}

/** The sentences of tokens `[first, last)`, usually one paragraph. Linear. */
export function sentencesOf(tokens: Tokens, first: number, last: number): Sentence[] {
  const sentences: Sentence[] = [];
  const { kind, shape } = tokens;
  let from = first;
  for (let i = first; i < last; i++) {
    // Words and marks that can end nothing are passed over at once.
    if (kind[i] === Kind.word ? !(shape[i]! & Shape.dotted) : kind[i] !== Kind.mark) continue;
    if (!isEndMark(tokens, i)) continue;
    const next = afterClosers(tokens, i + 1, last);
    if (next >= last) break;
    if (!opensSentence(tokens, next) || isAbbreviation(tokens, i, next)) continue;
    sentences.push({ first: from, last: next });
    from = next;
    i = next - 1;
  }
  if (from < last) sentences.push({ first: from, last });
  return sentences;
}

/** For a mark, or a word with a stop in it ("U.S."). */
function isEndMark(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.word) return tokens.text.charCodeAt(tokens.end[i]! - 1) === STOP;
  const code = tokens.id[i];
  return code === STOP || code === QUESTION || code === EXCLAMATION;
}

/** Closing quotation marks and brackets glued to the end mark still belong to the sentence. */
function afterClosers(tokens: Tokens, i: number, last: number): number {
  let next = i;
  while (next < last && !(tokens.shape[next]! & Shape.blankBefore)
    && (tokens.kind[next] === Kind.quote || tokens.kind[next] === Kind.apostrophe
      || (tokens.kind[next] === Kind.mark && (isClosingBracket(tokens.id[next]!) || tokens.id[next] === STOP)))) next++;
  return next;
}

function opensSentence(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.word) return (tokens.shape[i]! & Shape.capital) !== 0;
  if (tokens.kind[i] === Kind.mark) return tokens.id[i] === 40 || tokens.id[i] === 91 || tokens.id[i] === 36;
  return tokens.kind[i] !== Kind.possessive;
}

/** "Gen." before a capital, "U.S." before a capital that goes on, an initial ("J. Smith"). */
function isAbbreviation(tokens: Tokens, i: number, next: number): boolean {
  if (next !== i + 1) return false;
  if (isInSite(tokens, i)) return true;
  const word = tokens.kind[i] === Kind.word ? i : i - 1;
  if (word < 0 || tokens.kind[word] !== Kind.word) return false;
  if (word === i) return !STARTERS.has(tokens.id[next]!);
  if (tokens.id[i] !== STOP || tokens.end[word] !== tokens.start[i]) return false;
  const length = tokens.end[word]! - tokens.start[word]!;
  return isAbbreviated(tokens, word, next) || (length === 1 && (tokens.shape[word]! & Shape.capital) !== 0 && !isNetwork(tokens, word) && !isLettered(tokens, word, next));
}

/** "told Nation*.*Africa that", "on Amwaj*.*media": the stop in a site's name, with no blank beside it. */
export function isInSite({ kind, id, shape, length }: Tokens, stop: number): boolean {
  if (kind[stop] !== Kind.mark || id[stop] !== STOP || stop === 0 || stop + 1 >= length || (shape[stop]! | shape[stop + 1]!) & Shape.blankBefore) return false;
  return kind[stop - 1] === Kind.word && (shape[stop - 1]! & Shape.capital) !== 0 && SITES.has(id[stop + 1]!);
}

const SITES = new WordSet(['com', 'net', 'org', 'media', 'africa', 'info', 'tv', 'ai', 'ir', 'eu', 'io']);

/** "the agency said on *X*. The maker": no initial. */
function isNetwork({ id }: Tokens, word: number): boolean {
  return X.has(id[word]!) && word > 0 && BEFORE_NETWORK.has(id[word - 1]!);
}

const X = new WordSet(['x']);
const BEFORE_NETWORK = new WordSet(['on', 'to', 'via', 'from', 'platform']);

/** "drawn with Oman in Group *B*. The federation": what is told by letters; not "Group J. Smith". */
function isLettered({ id }: Tokens, word: number, next: number): boolean {
  return word > 0 && LETTERED.has(id[word - 1]!) && STARTERS.has(id[next]!);
}

const LETTERED = new WordSet(['group', 'pool', 'grade', 'class', 'category', 'plan', 'block', 'terminal', 'gate', 'vitamin', 'hepatitis', 'influenza', 'appendix', 'annex', 'exhibit', 'section', 'serie', 'level', 'point', 'zone', 'team', 'type']);

/** "Gen. Bagheri", "vs. Persepolis", "no. 4", but not "He fell ill. The harbour", "She said no. He left". */
function isAbbreviated({ id, shape, kind }: Tokens, word: number, next: number): boolean {
  if (NUMBERED.has(id[word]!)) return kind[next] === Kind.number;
  // "seen by the FT. One of them": in capitals it is a name.
  if (IN_CAPITALS_A_NAME.has(id[word]!) && shape[word]! & Shape.caps) return false;
  // "in Alexandria, Va. *The* judge"
  if (ENDING.has(id[word]!) && STARTERS.has(id[next]!)) return false;
  return ABBREVIATION.has(id[word]!) && ((shape[word]! & Shape.capital) !== 0 || !WORD_TOO.has(id[word]!));
}

const NUMBERED = new WordSet(['no', 'nos']);

const IN_CAPITALS_A_NAME = new WordSet(['ft']);

/** Written small these are words: "He fell ill." */
const WORD_TOO = new WordSet(['ill', 'mass', 'miss', 'wash', 'ore', 'la', 'pa', 'ark', 'mo', 'kan', 'ind', 'del', 'mont', 'conn', 'hon', 'sun', 'sat', 'mar', 'may', 'jun', 'pres']);

/** Words that open a sentence far more often than they continue one after "U.S." or "p.m.". */
const STARTERS = new WordSet([
  'the', 'he', 'she', 'it', 'they', 'we', 'i', 'in', 'on', 'at', 'but', 'and', 'a', 'an', 'this', 'that', 'these', 'those',
  'his', 'her', 'their', 'our', 'if', 'when', 'while', 'after', 'before', 'as', 'according', 'also', 'however', 'for', 'there',
]);

/** Index of the sentence that token `at` stands in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
