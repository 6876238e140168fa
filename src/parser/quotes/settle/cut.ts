/** Two reports of one speaker in one sentence: "He said the gate was shut, adding that …". */
import { FORCE, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, FINITE, idAt, isIn } from '../nouns.js';
import { phraseOf } from '../phrase.js';
import { Side } from '../sources.js';
import { callsItSo, oneSided, shareWords } from './parted.js';
import { RELAYS } from './relay.js';
import { backOver, coversMarks, type Settled } from './settled.js';

/** A content that runs on into the next report of the same speaker ends before it. */
export function cut(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) goRound(decisions[i]!);
  for (let i = 0; i < decisions.length; i++) {
    const { cue, content } = decisions[i]!;
    for (let j = i + 1; j < decisions.length; j++) {
      const next = decisions[j]!;
      const own = next.source.side === Side.left && next.source.first <= cue.at;
      if (own || next.inherited === 'sameSubject') cutAt(decisions[i]!, next);
      else if (next.source.side === Side.left) cutByAnother(decisions[i]!, next);
    }
    if (content.place === Place.both && isAside(cue.items, content.first2)) oneSided(decisions[i]!);
  }
}

/** "One of them, according to Vakili, | repeats a word": a subject without its verb, which follows behind the comma. */
function goRound({ cue: { items, lemma, unit }, source, content }: Settled): void {
  const { tag, verbs } = items;
  if (lemma !== ACCORDING || content.place !== Place.left || source.side !== Side.right || tag[source.last] !== Tag.comma) return;
  const first = source.last + 1;
  if (verbs[content.last] !== verbs[content.first] || !isIn(FINITE, tag[first]!) || isIng(items, first)) return;
  content.place = Place.both;
  content.first2 = first;
  content.last2 = Math.max(unit.end, first);
}

const [ACCORDING] = lemmaSet('according').lemmas;

function cutAt(decision: Settled, next: Settled): void {
  const { cue, content } = decision;
  const { items } = cue;
  const { at } = next.cue;
  if (shareWords(decision, next)) return;
  if (isItsVerb(decision, next)) {
    next.content.last = next.content.first;
    return;
  }
  if (at > content.first && at < content.last && content.place !== Place.left && cue.at < at) cutFirst(decision, next);
  if (content.place !== Place.both || at >= content.last2) return;
  content.last2 = backOver(items, at, content.first2);
  if (content.last2 <= content.first2) oneSided(decision);
}

/** "Images of five stops, *she explained*, suggested that half was idle": the verb of the clause that is broken off reports nothing of hers. */
function isItsVerb({ cue: { items: { verbs } }, content }: Settled, next: Settled): boolean {
  return content.place === Place.both && next.cue.at === content.first2 && verbs[content.last] === verbs[content.first];
}

/** `The company declined to comment but *the union said*: “…”`, `He denied it, and *the union said*: “…”`, `He reckons that it costs millions, and *he calls* it “a shame”`: marked speech is his who stands nearest, and his clause is not told by the first. */
function cutByAnother(decision: Settled, next: Settled): void {
  const { cue: { items, at }, content } = decision;
  if (callsItSo(decision, next)) return;
  if (endsAtSemicolon(decision, next)) return;
  endAtBreak(decision, next);
  if (isInNext(decision, next) || isOwnDeed(decision, next) || isBrokenOff(decision, next) || isUnnamedIn(decision, next)) {
    content.last = content.first;
    return;
  }
  if (isOwnClause(decision, next)) {
    next.content.first = content.first2 + 1;
    oneSided(decision);
    return;
  }
  if (content.place !== Place.right || next.content.place !== Place.right || !coversMarks(next) || next.cue.at < at) return;
  if (content.first === next.content.first && items.tag[next.content.first] === Tag.quote) content.last = content.first;
  else if (joinsAnother(decision, next)) content.last = backOver(items, next.source.first, content.first);
}

/** "…*, and the union* said: “…”", "…*, and he* calls it “a shame”" */
function joinsAnother({ cue: { items: { tag } }, content }: Settled, { source: { first }, content: words }: Settled): boolean {
  if (first <= content.first || first >= content.last || tag[first - 1] !== Tag.conjunction || tag[first - 2] !== Tag.comma) return false;
  return tag[words.first - 1] === Tag.colon || tag[first] === Tag.pronoun;
}

/** "She writes in Persian, *Laleh said*, and sings": what another tells of her, and no words of hers. */
function isInNext({ source, content }: Settled, next: Settled): boolean {
  return content.place === Place.right && content.first === next.source.first && next.source.side === Side.left && next.content.place !== Place.right
    && next.content.place !== Place.next && next.content.first <= source.first;
}

/** "*She had asked for tents*, she explained": of what he tells of himself that he asked or backed, the telling is his report. */
function isOwnDeed(decision: Settled, next: Settled): boolean {
  const { cue: { items, force }, source, content } = decision;
  const { source: teller, content: told } = next;
  if (force === FORCE.say || next.cue.force !== FORCE.say || content.place !== Place.right || (told.place !== Place.left && told.place !== Place.both) || coversMarks(decision)) return false;
  if (items.tag[source.first] !== Tag.pronoun || items.tag[teller.first] !== Tag.pronoun || idAt(items, source.first) !== idAt(items, teller.first)) return false;
  return told.first <= source.first && content.last <= told.last;
}

/** "Acme said it would close|; *Solis said* its board knew": the next speaks for himself; whether the content ends there. */
function endsAtSemicolon({ cue: { items }, content }: Settled, { source, content: told }: Settled): boolean {
  const semicolon = source.first - 1;
  if (content.place !== Place.right || told.place !== Place.right || items.tag[semicolon] !== Tag.semicolon || semicolon <= content.first || semicolon >= content.last) return false;
  content.last = semicolon;
  return true;
}

/** "The guild had asked for ten boats|, the minister said, and Oslo would pay": before who tells of it. */
function endAtBreak({ cue: { force }, content }: Settled, { content: told, source }: Settled): void {
  if (force !== FORCE.ask || content.place !== Place.right || told.place !== Place.both || source.side !== Side.left || source.first <= told.last) return;
  if (content.first > told.first && content.first < told.last && content.last > told.first2) content.last = told.last;
}

/** "He had *instructed* his ports, the premier said, to close": what is asked goes on behind who tells it. */
function isBrokenOff({ cue: { items, force }, content }: Settled, { cue, content: told, source }: Settled): boolean {
  return force !== FORCE.say && cue.force === FORCE.say && items.tag[told.first2] === Tag.to && content.place === Place.right && told.place === Place.both && source.side === Side.left && content.first > told.first && content.last === told.last;
}

/** "The guild has been *promised* that nobody will go, its chairman said": by nobody, inside of what he tells. */
function isUnnamedIn({ cue, source }: Settled, { content, source: teller }: Settled): boolean {
  return source.side === Side.none && teller.side === Side.left && content.place === Place.left && cue.at >= content.first && cue.at < content.last;
}

/** "Oil rose, Vakili reported, | *while gas fell, the Lake Post reported*": behind what joins the clauses each has its own. */
function isOwnClause({ cue: { items }, content }: Settled, { content: words, source }: Settled): boolean {
  if (content.place !== Place.both || words.place !== Place.left || !isIn(JOINT, items.tag[content.first2]!)) return false;
  return words.first <= content.first && source.first > content.first2 && source.first <= content.last2 + 1;
}

const JOINT = bits(Tag.conjunction, Tag.subordinator);

/** The first content ends before the next report; one of two that nothing parts is none. */
function cutFirst(decision: Settled, next: Settled): void {
  const { cue: { items, force, lemma }, content, confidence } = decision;
  const begins = phraseOf(next.cue).first;
  if (followsBreak(items, begins, content.first)) {
    content.last = backOver(items, begins, content.first);
    while (content.last > content.first && items.tag[content.last - 1] === Tag.subordinator) content.last--;
  } else if (!coversMarks(next)) {
    // "Officials questioned about the fire | said it began at dawn": the first; "he added that he was | questioning whether": the second.
    const lesser = next.cue.force < force || RELAYS.has(lemma) || next.confidence > confidence ? content : next.content;
    lesser.last = lesser.first;
  }
}

const BREAKS = bits(Tag.comma, Tag.conjunction, Tag.subordinator, Tag.dash, Tag.semicolon, Tag.colon, Tag.quote);
const LEADS_TO = bits(Tag.adverb, Tag.auxiliary);

/** "…, adding that", "… and has called it", "… and went on to say"; in "he said | they should answer by asking for more" the second verb is part of what he said. */
function followsBreak({ tag }: Items, at: number, first: number): boolean {
  let last = at;
  while (last > first && isIn(LEADS_TO, tag[last - 1]!)) last--;
  return last === first || isIn(BREAKS, tag[last - 1]!);
}

/** "…, the sources said, speaking on condition of anonymity": no speech. */
function isAside(items: Items, first: number): boolean {
  return items.tag[first] === Tag.participle || isIng(items, first);
}

function isIng({ tag, tokens, token }: Items, i: number): boolean {
  const end = tokens.end[token[i]!]!;
  return tag[i] === Tag.cue && tokens.text.slice(end - 3, end) === 'ing';
}
