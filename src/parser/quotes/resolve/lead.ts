/** "*An American geologist* held abroad landed on Thursday. | *Caleb Holm*, 46, was arrested in May": what the lead says of the one whom the next paragraph names. */
import type { EntityMention } from '../../doc.js';
import { classOf, Is } from '../../entities/classes.js';
import { Kind, type Tokens } from '../../text/tokens.js';
import { isPersonWord } from '../heads.js';
import { firstFrom } from './cast.js';
import { describe } from './description.js';
import { introducedIn } from './introduced.js';
import type { Story } from './story.js';
import { OWN } from '../../text/small-words.js';

/** Gives him the words of the lead's subject, where the lead has nobody else and nothing else is told of him. */
export function describeLead(story: Story): void {
  const { doc, entities, cast, passages } = story;
  const [lead, next] = passages;
  if (lead === undefined || next === undefined) return;
  const { tokens } = doc;
  const [subject, other] = introducedIn(doc, entities, 0);
  if (!subject || other || isAnyoneElse(tokens, subject.last, lead.last)) return;
  const named = cast.mentions[firstFrom(cast.mentions, tokens.start[next.first]!)];
  if (named === undefined || cast.firstMention(named.index) !== named || !opensFully(named, next.first, tokens)) return;
  // He who speaks there tells of somebody: "Sara Karimi said she had hired the woman".
  if (story.isSpeaker(named)) return;
  const { headId, countries, plural } = describe(doc, entities, subject.first, subject.last);
  const profile = cast.profile(named.index);
  if (plural || (classOf(headId) & (Is.personNoun | Is.office)) !== Is.personNoun || profile.heads.size + profile.nouns.size > 0) return;
  cast.describeBy(named.index, { start: subject.start, end: tokens.end[subject.last - 1]! });
  for (const country of countries) profile.countries.add(country);
}

/** "*Caleb Holm*, 46, was arrested": a full name with which the paragraph begins. */
function opensFully({ first, last, outerFirst }: EntityMention, opening: number, tokens: Tokens): boolean {
  return outerFirst === opening && last - first > 1 && tokens.kind[last] !== Kind.possessive;
}

/** "A judge jailed *a critic*": of whom the next paragraph tells nobody can say. */
function isAnyoneElse(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + LONGEST; i++) if (tokens.kind[i] === Kind.word && isPersonWord(tokens.id[i]!) && !isOwn(tokens, i)) return true;
  return false;
}

/** "*his* sister": hers is another name. */
function isOwn({ id, kind }: Tokens, i: number): boolean {
  return kind[i - 1] === Kind.word && OWN.has(id[i - 1]!);
}

const LONGEST = 80;
