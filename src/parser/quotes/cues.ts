/** Where a unit may hold a cue. */
import { COLON_LEMMA, cueAt, Next, type Cue } from './cue.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, isIn } from './nouns.js';
import { STOP } from '../../core/signs.js';

const BEFORE_COLON = bits(Tag.noun, Tag.name, Tag.number, Tag.possessive, Tag.determiner, Tag.preposition, Tag.conjunction, Tag.comma);
const LONGEST_LABEL = 10;

/** The cue that item `at` may be, or null. `following` are the items of the next paragraph. */
export function cueOf(items: Items, unit: Unit, at: number, following: Items | undefined): Cue | null {
  const tag = items.tag[at]!;
  if (tag !== Tag.cue && (tag !== Tag.colon || !labels(items, unit, at))) return null;
  const cue = cueAt(items, unit, at, tag === Tag.cue ? -1 : COLON_LEMMA);
  if (following && unit.last === items.length && isOpenEnded(items)) {
    cue.next = following.tag[0] === Tag.quote ? Next.quote : Next.text;
  }
  return cue;
}

/** Not "in the first century A.D.", whose point ends the sentence too. */
function isOpenEnded({ tag, tokens, behind, length }: Items): boolean {
  return isIn(OPEN_ENDED, tag[length - 1]!) && tokens.text.charCodeAt(tokens.end[behind[length - 1]! - 1]! - 1) !== STOP;
}

/** What a paragraph ends in when its speech is still to come: "said:", "said,", "said". */
const OPEN_ENDED = bits(Tag.colon, Tag.comma, Tag.cue, Tag.dash, Tag.that, Tag.noun, Tag.name);

/** `Tavakol: "…"`: nothing but a name or an office before the colon. */
function labels(items: Items, unit: Unit, at: number): boolean {
  if (at === unit.first || at - unit.first > LONGEST_LABEL) return false;
  for (let i = unit.first; i < at; i++) if (!isIn(BEFORE_COLON, items.tag[i]!)) return false;
  return true;
}
