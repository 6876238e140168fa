/** Relatives of somebody the article is about. */
import { WordSet } from '../../core/words.js';
import { KIN_WORDS } from '../../lexicon/kin.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { isMark } from './runs.js';

const KIN = new WordSet(KIN_WORDS);

/** Whether the full name is given to somebody's relative: "her husband, | Tom Marsh", "Marsh's son | Tom", "Tom Marsh, | her younger brother,", "Tom Marsh, | the senator's brother,". */
export function isRelative(tokens: Tokens, { piece: { last }, outerFirst }: { piece: { last: number }; outerFirst: number }): boolean {
  const before = isMark(tokens, outerFirst - 1, COMMA) ? outerFirst - 2 : outerFirst - 1;
  if (before >= 0 && tokens.kind[before] === Kind.word && KIN.has(tokens.id[before]!)) return true;
  if (!isMark(tokens, last, COMMA)) return false;
  for (let i = last + 1; i < last + ASIDE && i < tokens.length && tokens.kind[i] !== Kind.mark; i++) if (tokens.kind[i] === Kind.word && KIN.has(tokens.id[i]!)) return true;
  return false;
}

const COMMA = 44;
/** ", the governor 's eldest son ," */
const ASIDE = 7;
