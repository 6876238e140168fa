/** `--annotate`: the whole text as it stands, its fields in brackets with their names, so that it needs no colour. */
import type { Entry } from '../../core/entry.js';
import { visibleLine } from '../safe.js';
import type { Style } from '../style.js';
import { displayWidth, wrapWords } from '../width.js';
import { allMarks, nested, type Mark } from './marks.js';
import { shownWidth } from './text.js';

/** `[person Hossein Amir-Abdollahian] [cue q1 said]: …`, wrapped to `width`; the text's own line ends stay. */
export function annotated({ article, text }: Entry, width: number, style: Style): string {
  const brackets = new Brackets(text, nested(allMarks(article, text)), style);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = wrapWords(text, width, shownWidth, start, start + line.length).flat();
    lines.push(...filled(words.map((word) => brackets.around(word.start, word.end)), width));
    start += line.length + 1;
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

interface Bracketed {
  plain: string;
  painted: string;
}

/** Words put into lines anew: the brackets made them longer. A blank line stays one. */
function filled(words: readonly Bracketed[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { plain, painted } of words) {
    const size = displayWidth(plain);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += (used > 0 ? ' ' : '') + painted;
    used += (used > 0 ? 1 : 0) + size;
  }
  return [...lines, line];
}

interface Bracket {
  at: number;
  mark: Mark;
  opens: boolean;
}

/** Hands out the words of a text, in order, with the brackets that fall on them. */
class Brackets {
  readonly #text: string;
  readonly #style: Style;
  readonly #all: readonly Bracket[];
  readonly #open: Mark[] = [];
  #next = 0;

  constructor(text: string, marks: readonly Mark[], style: Style) {
    this.#text = text;
    this.#style = style;
    this.#all = bracketsOf(marks);
  }

  around(start: number, end: number): Bracketed {
    const out: Bracketed = { plain: '', painted: '' };
    let from = start;
    for (;;) {
      const bracket = this.#all[this.#next];
      // A bracket that opens at the end of this word belongs to the next one.
      if (!bracket || bracket.at > end || (bracket.at === end && bracket.opens)) break;
      this.#next++;
      const to = Math.max(from, bracket.at);
      this.#copy(out, from, to);
      from = to;
      this.#put(out, bracket);
    }
    this.#copy(out, from, end);
    return out;
  }

  #copy(out: Bracketed, from: number, to: number): void {
    const piece = visibleLine(this.#text.slice(from, to));
    const inner = this.#open.at(-1);
    out.plain += piece;
    out.painted += inner ? this.#style(inner.role, piece) : piece;
  }

  #put(out: Bracketed, { mark, opens }: Bracket): void {
    if (opens) this.#open.push(mark);
    else this.#open.pop();
    const sign = opens ? `[${mark.label} ` : ']';
    out.plain += sign;
    out.painted += this.#style('label', sign);
  }
}

/** Brackets in the order in which they stand in the text; at one place closing ones first, inner before outer. */
function bracketsOf(marks: readonly Mark[]): Bracket[] {
  const all: Bracket[] = [];
  const open: Mark[] = [];
  const closeUpTo = (at: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= at) {
      const mark = open.pop()!;
      all.push({ at: mark.end, mark, opens: false });
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    open.push(mark);
    all.push({ at: mark.start, mark, opens: true });
  }
  closeUpTo(Infinity);
  return all;
}
