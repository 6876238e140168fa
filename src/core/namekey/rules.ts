/** The spelling rules by the letter they begin with, made when a name first asks for that letter. */
import { REWRITES, type Where } from './rewrites.js';

/** All of one shape, whatever the rule says of where it fits; '' where it says nothing. */
export interface Rule {
  from: string;
  to: string;
  at: NonNullable<Where['at']> | '';
  before: NonNullable<Where['before']> | '';
  within: NonNullable<Where['in']> | '';
}

const FIRST_LETTER = 97;
const LETTERS = 26;
const NONE: readonly Rule[] = [];

export class Rules {
  readonly #lines: readonly string[];
  readonly #made = new Array<readonly Rule[] | undefined>(LETTERS).fill(undefined);

  /** `text`: as `rulesText` gives it. */
  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** The rules that begin with a letter of this UTF-16 code, in the order of their table. */
  startingWith(code: number): readonly Rule[] {
    const letter = code - FIRST_LETTER;
    if (letter < 0 || letter >= LETTERS) return NONE;
    return (this.#made[letter] ??= rulesOf(this.#lines[letter]!));
  }
}

/** `ahmad,ahmad,,,;abdollah,abdula,end,,` */
function rulesOf(line: string): readonly Rule[] {
  if (line === '') return NONE;
  return line.split(';').map((rule) => {
    const [from, to, at, before, within] = rule.split(',');
    return { from, to, at, before, within } as Rule;
  });
}

/** All rules as text, a line for each letter: the form that is kept, for objects are read at a tenth of its pace. */
export function rulesText(): string {
  const lines = Array.from({ length: LETTERS }, (): string[] => []);
  for (const { pattern, to, at = '', before = '', in: within = '' } of REWRITES) {
    for (const from of expand(pattern)) lines[from.charCodeAt(0) - FIRST_LETTER]!.push([from, to, at, before, within].join());
  }
  return lines.map((rules) => rules.join(';')).join('\n');
}

/** "h(o|u)j(j|)at" -> hojat, hojjat, hujat, hujjat; the longest first, so that "ayee" is tried before "aye". */
function expand(pattern: string): string[] {
  let out = [''];
  for (const piece of pattern.split(/[()]/)) {
    const choices = piece.split('|');
    out = out.flatMap((head) => choices.map((choice) => head + choice));
  }
  return [...new Set(out)].sort((a, b) => b.length - a.length);
}
