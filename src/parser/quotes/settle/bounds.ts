/**
 * Contents put right at their ends by what stands there.
 *
 *   X called it overdue; “…,” she said                     the marked words alone
 *   According to X, the head of the union, trade fell      what X is, is not what he says
 *   Trade fell, the head of the union, X, said             nor here
 *   X told reporters by email that trade fell              how he said it is neither
 *   Asked about trade, X said, “…”                         nor what he was asked
 *   X said the port — the largest here — had shut          what says nothing yet goes on behind the aside
 */
import { itemAt } from '../../../core/reading.js';
import { internWord, WordSet } from '../../../core/words.js';
import { CIRCUMSTANTIAL, MANNERS } from '../../../lexicon/cues.js';
import { isUpper } from '../../text/chars.js';
import { Shape } from '../../text/tokens.js';
import { Head } from '../heads.js';
import { Place } from '../contents.js';
import { FORCE, cueCodeOf, lemmaOf, lemmaSet } from '../classes.js';
import { Tag, type Items } from '../items.js';
import type { Content } from '../lattice.js';
import { bits, chunkEnd, endsInIng, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { behindAddressee, overSubordinate } from './clause.js';
import { overTail } from './marked-tail.js';
import { CIRCUMSTANCE, OPENS_CIRCUMSTANCE, skipCircumstance } from './circumstance.js';
import { beforeRelative, goRight, relativeAlone } from './relative-clause.js';
import { backOver, type Settled } from './settled.js';
import { speaks } from './speaking.js';
import { isAside } from './aside.js';
import { CITING } from '../../text/small-words.js';

const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);
const [ACCORDING] = lemmaSet('according').lemmas;

/** `behind`: the report behind them all. */
export function mendBounds(decisions: readonly Settled[], behind?: Settled): void {
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    const next = decisions[i + 1] ?? behind;
    aroundClause(decision, itemAt(decisions, i - 1));
    overManner(decision, next);
    if (decision.content.place === Place.both) relativeAlone(decision);
    if (decision.content.place === Place.both) marksAlone(decision);
    if (decision.content.place === Place.right) {
      behindAddressee(decision);
      overSubordinate(decision, next);
      beforeColon(decision);
      overAside(decision, next);
      overApposition(decision, next);
      overDeeds(decision, next);
      beforeRelative(decision);
      overTail(decisions, decision, next);
      if (decision.cue.lemma === ACCORDING) skipAside(decision);
      else skipCircumstance(decision);
    } else if (decision.content.place !== Place.next) {
      if (decision.content.place === Place.both) beforeWho(decision);
      if (decision.content.place === Place.both) beforeSemicolon(decision, next);
      else overParenthesis(decision);
      behindSemicolon(decision);
      behindColon(decision);
      beforeOffice(decision);
      beforeSubject(decision);
    }
  }
}

/** "None was hurt, according to the administrator, *Sara Karvani, who said it was luck*": what stands behind names him and tells of him, and goes on nothing. */
function beforeWho({ cue: { items, lemma }, source, content }: Settled): void {
  const { tag } = items;
  if (lemma !== ACCORDING || source.side !== Side.right || content.first2 < source.last) return;
  const comma = chunkEnd(items, content.first2, content.last2);
  const isNamed = comma >= 0 && tag[comma - 1] === Tag.name && tag[comma] === Tag.comma && tag[comma + 1] === Tag.relative;
  if (!isNamed && !tellsWho(items, source.last, content)) return;
  content.place = Place.left;
  content.first2 = content.last2 = -1;
}

/** "The mast was checked, according to Sara Karvani|, *deputy head of the yard, which* is new": behind a sentence that is whole, what he is, and what that is. */
function tellsWho(items: Items, source: number, { first, last, first2, last2 }: Content): boolean {
  const { tag, verbs } = items;
  if (tag[source] !== Tag.comma || first2 !== source + 1 || verbs[last] === verbs[first] || !isOffice(items, first2, last2)) return false;
  let comma = first2;
  while (comma < last2 && tag[comma] !== Tag.comma) comma++;
  return comma === last2 || tag[comma + 1] === Tag.relative;
}

/** "turnout | fell, | according to the bank, | *to 41 percent*": a verb alone before the commas, and behind them where to. */
function overParenthesis({ cue: { items, lemma, unit }, source, content }: Settled): void {
  const { tag, verbs } = items;
  const behind = source.last + 1;
  if (lemma !== ACCORDING || source.side !== Side.right || tag[source.last] !== Tag.comma || !isIn(LEADS_TO, tag[behind]!) || !isIn(FINITE, tag[content.last - 1]!)) return;
  if (unit.end - behind > CIRCUMSTANCE || verbs[unit.end] !== verbs[behind]) return;
  content.place = Place.both;
  content.first2 = behind;
  content.last2 = unit.end;
}

const LEADS_TO = bits(Tag.preposition, Tag.to);

/** "His lawyer was not as certain: | He could vouch for 60, | he said": a sentence of its own begins behind the colon. */
function behindColon({ cue: { items, unit }, content }: Settled): void {
  const { tag, verbs, quotes, tokens, token } = items;
  if (content.first !== unit.first || quotes[content.last] !== quotes[content.first]) return;
  let named = false;
  for (let i = content.first; i + 2 < content.last && i < content.first + LONGEST_CLAUSE; i++) {
    if (items.head[i] === Head.named || items.head[i] === Head.somebody) named = true;
    if (tag[i] !== Tag.colon) continue;
    // "The plan has one flaw: It costs too much, he said": all of it
    if (!named) return;
    if (tag[i + 1] === Tag.pronoun && (tokens.shape[token[i + 1]!]! & Shape.capital) !== 0 && verbs[i]! > verbs[content.first]! && verbs[content.last]! > verbs[i]!) content.first = i + 1;
    return;
  }
}

/** "The boat had 32 on board|, Second Brigadier General Karvani, the head of the guard, said": a subject that was found to begin farther left is no part of what he said. */
function beforeSubject({ cue: { items }, source, content }: Settled): void {
  if (source.side === Side.left && source.first < content.last && source.first > content.first) content.last = backOver(items, source.first, content.first);
}

/** "| If the guild wins, | X said, | the ships will stay": the clause before the commas is his, too. */
function aroundClause({ cue: { items, unit, at, force }, source, content }: Settled, before: Settled | undefined): void {
  const { tag, verbs } = items;
  const close = source.first - 1;
  if (content.place !== Place.right || force !== FORCE.say || source.side !== Side.left || source.last > at || tag[close] !== Tag.comma || tag[content.first - 1] !== Tag.comma) return;
  let first = close;
  const floor = Math.max(unit.first, close - LONGEST_CLAUSE);
  while (first > floor && tag[first - 1] !== Tag.semicolon) first--;
  if (tag[first] !== Tag.subordinator || !IF.has(idAt(items, first)) || verbs[close]! - verbs[first]! !== 1 || (before !== undefined && before.cue.at > first)) return;
  content.place = Place.both;
  content.first2 = content.first;
  content.last2 = content.last;
  content.first = first;
  content.last = close;
}

/** No clause before the commas is longer. */
const LONGEST_CLAUSE = 120;

/** `“Then,” he said, *pausing*, “we saw the wave.”`: how he said it parts what he said, and reports nothing itself. */
function overManner({ cue: { items, unit, at, behind }, source, content }: Settled, next: Settled | undefined): void {
  const { tag } = items;
  const begins = Math.max(behind, source.last);
  if (content.place !== Place.left || tag[content.last - 1] !== Tag.quote || tag[begins] !== Tag.comma || !isManner(items, begins + 1)) return;
  let comma = begins + 2;
  while (comma < unit.last && comma < begins + LONGEST_MANNER && tag[comma] !== Tag.comma && tag[comma] !== Tag.quote) comma++;
  if (tag[comma] !== Tag.comma || tag[comma + 1] !== Tag.quote || comma <= at) return;
  if (next !== undefined && next.cue.at > begins && next.cue.at < comma) next.content.last = next.content.first;
  content.place = Place.both;
  content.first2 = comma + 1;
  content.last2 = comma + 2;
}

function isManner(items: Items, i: number): boolean {
  return MANNERS_ING.has(idAt(items, i));
}

const MANNERS_ING = new WordSet(MANNERS);
/** "pointing to the hills behind the harbour" */
const LONGEST_MANNER = 12;

const IF = new WordSet(['if', 'unless', 'although', 'though', 'because', 'until', 'once', 'where', 'while']);

/** `X believes the harbour can do better: “A boat pays twice as much.”`: a claim, and then speech of its own; `X said by telephone: “…”` is one. */
function beforeColon({ cue: { items }, content }: Settled): void {
  const { tag, verbs } = items;
  for (let i = content.first + 1; i + 1 < content.last && tag[i] !== Tag.quote; i++) {
    if (tag[i] !== Tag.colon) continue;
    if (tag[i + 1] === Tag.quote && i + 2 === content.last && verbs[i]! > verbs[content.first]!) content.last = i;
    return;
  }
}

/** "Asked by a reporter if the gate was shut, | X said, | “…”", "He came home with a bag and, | X said, | “…”": the marked words alone. */
function marksAlone({ cue: { items, unit }, content }: Settled): void {
  const { tag } = items;
  if (tag[content.first2] !== Tag.quote) return;
  const isPart = tag[content.last - 1] !== Tag.conjunction && !opensAsked(items, content.first) && !(content.first === unit.first && (isParticipial(items, content) || opensSaying(items, content.first)));
  if (isPart) return;
  goRight(content, content.first2, content.last2);
}

/** "When asked by a host", "Pressed on the matter" */
function opensAsked({ tag, tokens, token }: Items, first: number): boolean {
  const asked = tag[first] === Tag.subordinator ? first + 1 : first;
  return tag[asked] === Tag.cue && CIRCUMSTANCES.has(lemmaOf(cueCodeOf(tokens.id[token[asked]!]!)));
}

/** "*Stressing that* the gate was shut, | X said, | “…”": a report of its own. */
function opensSaying(items: Items, first: number): boolean {
  return items.tag[first] === Tag.cue && items.tag[first + 1] === Tag.that && endsInIng(items, first);
}

/** "*Felicitating* the nation on the feast, | X said, | “We …”": what he did the while; "Building the dam, | he said, | “was an error”" is a subject. */
function isParticipial(items: Items, { first, last, first2 }: Content): boolean {
  const { tokens: { text }, verbs, quotes, stretch, stretches } = items;
  const opens = stretches[stretch[first2]!]!.start;
  return last > first + 2 && endsInIng(items, first) && verbs[last] === verbs[first + 1] && quotes[last] === quotes[first] && isUpper(text.charCodeAt(opens));
}

/** "X said the port | — the largest here — had shut on Monday": a clause has a verb. */
function overAside({ cue: { items, unit, force }, content }: Settled, next: Settled | undefined): void {
  const { tag, verbs, quotes } = items;
  const { first, last } = content;
  if (force !== FORCE.say || tag[last] !== Tag.dash || verbs[last]! > verbs[first]! || quotes[last]! > quotes[first]!) return;
  let dash = last + 1;
  while (dash < unit.last && tag[dash] !== Tag.dash) dash++;
  const end = Math.max(unit.end, dash);
  if (dash < end && tag[dash + 1] !== Tag.conjunction && verbs[end]! > verbs[dash]! && (next === undefined || next.cue.at > end)) content.last = end;
}

/** "X denied that the clerk|, Karvani, had left": what "that" opens has a verb. */
function overApposition({ cue: { items, unit }, content }: Settled, next: Settled | undefined): void {
  const { tag, verbs } = items;
  const { first, last } = content;
  const that = thatBefore(items, first, last);
  if (tag[last] !== Tag.comma || that < 0 || verbs[last]! > verbs[that]!) return;
  let comma = last + 1;
  while (comma < unit.last && tag[comma] !== Tag.comma) comma++;
  if (comma + 1 >= unit.last || !isIn(FINITE, tag[comma + 1]!) || verbs[comma]! > verbs[last]!) return;
  const end = next !== undefined && next.cue.at > comma + 1 ? backOver(items, next.source.first > comma ? next.source.first : next.cue.at, comma) : unit.last;
  content.last = tag[end - 1] === Tag.stop ? end - 1 : end;
}

/** "X said Y had bought silver|, melted it and buried it “for six weeks”": a verb without a subject behind the comma goes on with what Y did. */
function overDeeds({ cue: { items, unit, force }, source, content }: Settled, next: Settled | undefined): void {
  const { tag, quotes, verbs } = items;
  const { first, last } = content;
  if (force !== FORCE.say || source.side !== Side.left || tag[last] !== Tag.comma || verbs[last] === verbs[first] || quotes[last] !== quotes[first] || quotes[unit.last] === quotes[last]) return;
  if (tag[last + 1] !== Tag.verb || (next !== undefined && next.cue.at > last)) return;
  // "melted *it*"
  for (let i = last + 3; i < unit.end; i++) if (tag[i] === Tag.comma || tag[i] === Tag.cue || tag[i] === Tag.pronoun) return;
  content.last = unit.end;
}

/** Item of the "that" which opens the content or stands in it; -1 for none. */
function thatBefore({ tag }: Items, first: number, last: number): number {
  if (tag[first - 1] === Tag.that) return first - 1;
  let that = first;
  while (that < last && tag[that] !== Tag.that) that++;
  return that < last ? that : -1;
}

/** "X called it overdue; “…,” she said"; "Vakili left at dawn; the pirates had gone, he reported". */
function behindSemicolon({ cue: { items }, content, source }: Settled): void {
  const { tag, head } = items;
  let named = false;
  const marked = tag[content.last - 1] === Tag.quote;
  if (marked && tag[content.last - 2] === Tag.semicolon) {
    content.first = content.last - 1;
    return;
  }
  if (content.place === Place.both && !marked) {
    afterLastSemicolon(items, content);
    return;
  }
  if (marked || source.side !== Side.left || source.last - source.first !== 1 || head[source.first] !== Head.somebody) return;
  for (let i = content.first; i < content.last; i++) {
    if (head[i] === Head.named) named = true;
    if (tag[i] !== Tag.semicolon) continue;
    if (named && i + 1 < content.last) content.first = i + 1;
    return;
  }
}

/** "If they win, X said, they will stay; | if they lose, Y said, they will go": what another tells behind the semicolon. */
function beforeSemicolon({ cue: { items }, content }: Settled, next: Settled | undefined): void {
  if (next === undefined || next.cue.at <= content.first2 || next.cue.at >= content.last2 || next.source.first <= content.first2) return;
  for (let i = content.first2 + 1; i < next.source.first; i++) {
    if (items.tag[i] !== Tag.semicolon) continue;
    content.last2 = i;
    return;
  }
}

/** "The gates were shut; all of the guards, X confirmed, had been sent home": one clause goes round the cue. */
function afterLastSemicolon({ tag }: Items, content: Content): void {
  for (let i = content.last - 2; i > content.first; i--) {
    if (tag[i] !== Tag.semicolon) continue;
    content.first = i + 1;
    return;
  }
}

/** "According to X, the head of the union, | trade fell", "According to X, who runs the mill, | trade fell". */
function skipAside({ cue: { items }, source, content }: Settled): void {
  const { tag } = items;
  if (source.side !== Side.right || content.first <= source.last || tag[content.first - 1] !== Tag.comma) return;
  const cited = isCitedAside(items, content.first);
  let comma = content.first;
  while (comma < content.last && tag[comma] !== Tag.comma && (cited || !isIn(FINITE, tag[comma]!))) comma++;
  if (tag[comma] !== Tag.comma || comma + 1 >= content.last) return;
  // "According to X, in May, trade fell": only what says who he is.
  const isWho = !isIn(OPENS_CIRCUMSTANCE, tag[content.first]!) && isAside(items, content.first, comma) && speaks(items, { first: content.first, last: comma });
  if (!cited && !isWho) return;
  if (items.verbs[content.last] !== items.verbs[comma]) content.first = comma + 1;
}

/** "According to the daily, *citing two clerks*, | trade fell", "the indictment, *a copy of which* has been seen by Mehr,", "X, *who runs the mill*,": no words of its own. */
function isCitedAside(items: Items, first: number): boolean {
  const id = idAt(items, first);
  return items.tag[first] === Tag.relative || CITING.has(id) || (idAt(items, first + 1) === COPY && idAt(items, first + 2) === OF);
}

const COPY = internWord('copy');
const OF = internWord('of');

/** "Trade fell, | the head of the union, X, said"; not "One of them was Vell, a retired farmer, police said": without a comma before the verb what stands behind a name is of that one. */
function beforeOffice({ cue: { items }, source, content }: Settled): void {
  const { tag, head } = items;
  if (source.side !== Side.left || source.first !== content.last + 1 || tag[content.last] !== Tag.comma) return;
  let comma = content.last - 1;
  while (comma > content.first && tag[comma] !== Tag.comma && !isIn(FINITE, tag[comma]!)) comma--;
  if (comma <= content.first || tag[comma] !== Tag.comma || !isOffice(items, comma + 1, content.last)) return;
  if (tag[source.last] !== Tag.comma && (head[source.last - 1] !== Head.named || isIn(NAME_OR_AGE, tag[comma - 1]!))) return;
  source.first = comma + 1;
  content.last = comma;
}

const NAME_OR_AGE = bits(Tag.name, Tag.number);

/** "the head of the union", "a former clerk". */
function isOffice({ tag, head }: Items, first: number, last: number): boolean {
  // "injuring one man in Miyazaki, the agency said"
  if (!isIn(OPENS_OFFICE, tag[first]!)) return false;
  let end = first;
  while (end < last && tag[end] !== Tag.preposition) end++;
  return end > first && (head[end - 1] === Head.role || head[end - 1] === Head.person);
}

const OPENS_OFFICE = bits(Tag.noun, Tag.name, Tag.determiner, Tag.adverb);
