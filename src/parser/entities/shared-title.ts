/** One title in the plural for all who are named behind it: "*Sens.* Omid Vakili, R-Texas, and Laila Nemoun". */
import { CLOSING, COMMA, OPENING, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { TITLES_OF_SEVERAL } from '../../lexicon/titles.js';
import { OF } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { titleText } from './title-text.js';
import type { Piece } from './piece.js';
import { isAbbreviationStop, isMark, isPartyAndState } from './runs.js';

/** Reads it for one name after the other of a page. */
export class TitleOfSeveral {
  readonly #tokens: Tokens;
  #title = '';
  /** Behind the last name that has it. */
  #until = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** What `name` shares, behind token `before` (-1 for none), which may be the head of an office that begins at `startOf` it; null for nothing. */
  read(before: number, { first, last }: Piece, startOf: (head: number) => number): readonly string[] | null {
    const tokens = this.#tokens;
    const singular = before < 0 || !isRightBefore(tokens, before, first) ? null : singularOf(tokens, before);
    if (singular !== null) {
      const start = startOf(before);
      this.#title = start < before ? `${titleText(tokens, start, before)} ${singular}` : singular;
    } else if (this.#until === 0 || this.#until >= first || isPartyAndState(tokens, first)) return null;
    else {
      const joint = jointOf(tokens, this.#until, first);
      if (joint === Joint.none) return null;
      // "Senators Omid Vakili and Laila Nemoun, and Sara Karimi, a farmer,": the first "and" stands before the last of them.
      if (joint === Joint.and) return this.#close();
    }
    this.#until = last;
    return [this.#title];
  }

  #close(): readonly string[] {
    this.#until = 0;
    return [this.#title];
  }
}

/** The title of one of them, where token `at` is that of several: "Senator" of "Senators", "Rep." of "Reps."; null for any other word. */
function singularOf(tokens: Tokens, at: number): string | null {
  if (tokens.kind[at] !== Kind.word || !(OF_SEVERAL.has(tokens.id[at]!) ? tokens.shape[at]! & Shape.capital : isOfCouncil(tokens, at))) return null;
  const word = tokens.textOf(at);
  const [ending, instead] = ENDINGS.find(([each]) => word.toLowerCase().endsWith(each))!;
  const one = word.slice(0, -ending.length) + instead;
  return isAbbreviationStop(tokens, at + 1) ? `${one}.` : one;
}

/** "Council *members* | Omid Vakili and Sara Nemoun"; not "band members". */
function isOfCouncil({ id, kind, shape }: Tokens, at: number): boolean {
  return at > 0 && MEMBERS.has(id[at]!) && kind[at - 1] === Kind.word && COUNCIL.has(id[at - 1]!) && (shape[at - 1]! & Shape.capital) !== 0;
}

const MEMBERS = new WordSet(['members']);
const COUNCIL = new WordSet(['council', 'board', 'commission', 'committee', 'assembly', 'cabinet', 'parliament', 'congress']);
const OF_SEVERAL = new WordSet(TITLES_OF_SEVERAL);
/** Endings of the plural and of one; the first that fits. */
const ENDINGS: readonly (readonly [string, string])[] = [['men', 'man'], ['ies', 'y'], ['sses', 'ss'], ['s', '']];

/** "Sens. | Omid Vakili"; not "In Queens, | Sara Karimi". */
function isRightBefore(tokens: Tokens, before: number, first: number): boolean {
  return before + 1 === first || (before + 2 === first && isAbbreviationStop(tokens, before + 1));
}

const enum Joint { none, comma, and }

/** What stands between two names of a list, tokens `[from, to)`: ", R-Texas, and", "of Norway and", "(Ohio)," hold no verb and no other's title. */
function jointOf(tokens: Tokens, from: number, to: number): Joint {
  if (to - from > LONGEST_JOINT) return Joint.none;
  let joint: Joint = Joint.none;
  for (let at = from; at < to; at++) {
    const { id, kind, shape } = tokens;
    if (classOf(id[at]!) & Is.and) joint = Joint.and;
    else if (isMark(tokens, at, COMMA)) joint = Math.max(joint, Joint.comma);
    else if (kind[at] === Kind.word ? classOf(id[at]!) & (Is.office | Is.rank) || (!(shape[at]! & Shape.capital) && !OF.has(id[at]!)) : !isSmallMark(tokens, at)) return Joint.none;
  }
  return joint;
}

/** The marks of "(D-Calif.)", ", R-Ky.," */
function isSmallMark(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.dash || isMark(tokens, at, OPENING) || isMark(tokens, at, CLOSING) || isAbbreviationStop(tokens, at)
    || (isMark(tokens, at, STOP) && at > 0 && tokens.end[at - 1] === tokens.start[at] && isPartyAndState(tokens, at - 1));
}

const LONGEST_JOINT = 9;
