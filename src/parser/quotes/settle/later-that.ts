/** Clauses behind a noun with a clause of its own: "told them in a letter *that was made public* | that it was late". */
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { copyOf } from '../lattice.js';

/** "told them in a letter that was made public that | *it was late*": the same with the clause behind the next "that"; null where none stands in it. */
export function laterThat(decision: Decision): Decision | null {
  const { cue: { items: { tag } }, content } = decision;
  for (let i = content.first + 1; i < content.last - 1; i++) {
    if (tag[i] !== Tag.that || tag[i + 1] === Tag.auxiliary) continue;
    const clause = copyOf(content);
    clause.first = i + 1;
    return { ...decision, content: clause };
  }
  return null;
}
