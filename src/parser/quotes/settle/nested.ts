/**
 * Marked speech that one tells another has said: both are reports, and the marks are the other's.
 *
 *   Vakili said | his brother had told him, “…”        his brother: “…”; Vakili: his brother had told him “…”
 */
import { FORCE, Form } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { copyOf } from '../lattice.js';
import { bits, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { coversMarks, settled, type Settled } from './settled.js';
import { subjectOrPronoun } from './subject.js';

/** "said | his elder brother had, on that night, told him and his friends, | “…”" */
const REACH = 24;
const LEAST = 0.4;
/** Tokens of a marked word with its marks. */
const SHORTEST = 3;
/** Whom it is told to, and when. */
const BETWEEN = bits(Tag.noun, Tag.name, Tag.determiner, Tag.possessive, Tag.object, Tag.pronoun, Tag.comma, Tag.colon, Tag.that, Tag.time, Tag.preposition, Tag.number, Tag.conjunction, Tag.adverb);

/** Adds to `kept` what of `possible` is such a report inside of one that is kept. */
export function nest(kept: Settled[], possible: readonly Settled[]): void {
  for (let i = 0; i < kept.length; i++) {
    const outer = kept[i]!;
    if (outer.cue.force !== FORCE.say || outer.content.place !== Place.right || outer.source.side !== Side.left || !coversMarks(outer)) continue;
    const inner = possible.find((one) => isInside(one, outer));
    const mark = inner ? markBehind(outer.cue.items, inner.cue.behind, outer.content.last) : -1;
    const subject = inner && mark > 0 ? subjectOrPronoun(inner.cue.items, inner.cue.at, outer.cue.behind) : null;
    if (!inner || !subject) continue;
    const { items, behind } = outer.cue;
    outer.content.first = items.tag[behind] === Tag.that ? behind + 1 : behind;
    const content = copyOf(inner.content);
    Object.assign(content, { first: mark, last: mark + 1, first2: -1, last2: -1, place: Place.right });
    const told = settled({
      cue: inner.cue, source: { first: subject.first, last: subject.last, side: Side.left, part: inner.source.part }, content,
      confidence: Math.max(inner.confidence, LEAST), others: inner.others,
    });
    const held = kept.findIndex(({ cue }) => cue === inner.cue);
    if (held >= 0) kept[held] = told;
    else kept.splice(i + 1, 0, told);
  }
}

/** A verb of saying in the clause that `outer` tells, with its own subject right behind the cue. */
function isInside({ cue }: Settled, outer: Settled): boolean {
  return cue.force === FORCE.say && cue.at > outer.cue.behind && cue.at < outer.cue.behind + REACH && cue.at < outer.content.last && (cue.form === Form.past || cue.form === Form.third)
    && cue.items.verbs[cue.at]! - cue.items.verbs[outer.cue.behind]! <= (cue.items.tag[cue.at - 1] === Tag.auxiliary ? 1 : 0);
}

/** The marked item that nothing but an addressee parts from the verb; -1 for none. */
function markBehind({ tag, token, behind: spoken }: Items, behind: number, last: number): number {
  let i = behind;
  while (i < last && i < behind + REACH && isIn(BETWEEN, tag[i]!)) i++;
  // Not “no”.
  return i < last && tag[i] === Tag.quote && spoken[i]! - token[i]! > SHORTEST ? i : -1;
}
