/** Several with a verb of their own behind a relative pronoun. */
import { WHOSE } from '../text/small-words.js';
import { nextId, type Tokens } from '../text/tokens.js';
import { Class, classesOf, cueCodeOf } from './classes.js';
import { Head, headOfWord } from './heads.js';

/** "which *officials* say is late", "who *critics* call a sect": not "who *guards* the gate". */
export function isSeveralWhoAct(tokens: Tokens, i: number): boolean {
  const next = nextId(tokens, i);
  return headOfWord(tokens.id[i]!) === Head.people && !WHOSE.has(tokens.id[i - 1]!) && (cueCodeOf(next) !== 0 || (classesOf(next) & (Class.auxiliary | Class.verb)) !== 0);
}
