/** What makes a head noun with the words before it the name of a body without a complement: "Noor News", not "News Center". */
import { WordSet } from '../../core/words.js';
import { BODIES_BEHIND_THE, NUMBERED_UNITS } from '../../lexicon/bodies.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Entry } from './gazetteer.js';
import { isOrdinal, isSmallWord, joinsRun } from './runs.js';

const NUMBERED = new WordSet(NUMBERED_UNITS);
const BEHIND_THE = new WordSet(BODIES_BEHIND_THE);
/** "Energy Department", "Air Force": weak heads that one field word carries. */
const CARRIED = new WordSet(['department', 'administration', 'force', 'police', 'watch']);
/** The same inside a sentence. */
const POLITICAL = new WordSet(['bloc', 'movement', 'alliance', 'coalition']);

/** Whether the words `[i, head]` name a body without a complement. */
export function standsAlone(tokens: Tokens, i: number, head: number, known: Entry | undefined): boolean {
  const bits = classOf(tokens.id[head]!);
  // "Parliament Square" is none.
  if (head === i && joinsRun(tokens, i + 1) && classOf(tokens.id[i + 1]!) & Is.placeHead) return false;
  if (head === i && BEHIND_THE.has(tokens.id[i]!)) return isAfterThe(tokens, i) && !joinsRun(tokens, i + 1);
  if (head === i) return (bits & Is.bodyAlone) !== 0 || (isOrdinal(tokens, i - 1) && NUMBERED.has(tokens.id[i]!));
  if (bits & Is.bodyAlone || !(bits & Is.weakHead)) return true;
  return known ? knownCarries(known, head > i + known.length, bits) : wordsCarry(tokens, i, head);
}

/** "the Kazakh TV channel", "Iranian Police": of a people, no name; "Noor News" is one, and so is "Tehran Symphony Network". */
function knownCarries({ known, demonym }: Entry, longer: boolean, head: number): boolean {
  return longer || known.kind === 'body' || (!demonym && known.kind === 'place' && (known.power !== 'country' || !(head & Is.topic)));
}

/** "News Center", "Nuclear Energy" name nothing; "Noor News", "Air Defense Force" do. */
function wordsCarry(tokens: Tokens, i: number, head: number): boolean {
  let fields = isOrdinal(tokens, i - 1) || (i > 0 && tokens.kind[i - 1] === Kind.possessive) ? 1 : 0;
  // "the *Free* Homeland Movement", "the *Left* Bloc"
  const inside = isInside(tokens, i);
  for (let at = i; at < head; at++) {
    const word = classOf(tokens.id[at]!);
    if (!(word & (Is.opener | Is.bodyHead | Is.topic | Is.surname | Is.business | Is.officePart)) && tokens.shape[at]! & Shape.capital) return true;
    if (word & (Is.topic | Is.bodyHead) || (inside && word & Is.opener)) fields++;
  }
  const light = CARRIED.has(tokens.id[head]!) || (inside && POLITICAL.has(tokens.id[head]!));
  return fields > (head <= i + 2 && light ? 0 : 1) && !(classOf(tokens.id[head]!) & Is.topic);
}

/** "the *Young* Cinema Society", "of the *New* Flemish Union": behind a small word a capital is the name's own, whatever else it opens. */
export function isInside(tokens: Tokens, i: number): boolean {
  return isAfterThe(tokens, i) || (i > 0 && isSmallWord(tokens, i - 1) && ((classOf(tokens.id[i - 1]!) & Is.linker) !== 0 || PARTISAN.has(tokens.id[i - 1]!)));
}

/** "the *opposition* New Dawn Party" */
const PARTISAN = new WordSet(['opposition', 'ruling', 'governing', 'rival', 'conservative', 'liberal', 'nationalist', 'populist', 'far-right', 'far-left', 'centrist', 'leftist', 'rightist', 'pro-democracy', 'reformist', 'main', 'newly', 'founded', 'joined', 'left', 'led', 'banned']);

export function isAfterThe(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.kind[i - 1] === Kind.word && (classOf(tokens.id[i - 1]!) & Is.article) !== 0;
}
