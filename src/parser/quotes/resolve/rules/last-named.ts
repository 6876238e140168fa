/** "Karvani, head of the dairy, will not sell. “…,” *the 29-year-old engineer* said": the only one whom the story has just named. */
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import { COURT_ROLES } from '../../../../lexicon/roles.js';
import { wordId, WordSet } from '../../../../core/words.js';
import { classOf, Is } from '../../../entities/classes.js';
import { POSSESSIVE, THE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { isForeign } from '../match.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { hasGender, mayBeTrade } from './focus.js';

/** Of a court's people each has one part only: "the defendant" is no judge. */
const COURT = new WordSet(COURT_ROLES);

export const LAST_NAMED: MentionRule = {
  id: 'last-named',
  why: '"the" with a person\'s noun, inside its sentence, is the only one named before in the paragraph, or in the one before where this one names nobody',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    if (!isAnyone(asked, description, story.doc.tokens)) return null;
    const index = onlyNamed(asked, story);
    return index === null || !mayBe(index, description, story) ? null : person(index, 0.6);
  },
};

/** "the senior judicial official": one person, nobody's own, and no part in a trial. At a sentence's beginning the writer may turn to somebody new. */
function isAnyone({ first, last }: Asked, { head, plural, named, definite, possessor }: Description, tokens: Tokens): boolean {
  const { id, kind, shape } = tokens;
  if (plural || named || !definite || possessor || !THE.has(id[first]!) || (shape[first]! & Shape.capital) !== 0) return false;
  const noun = wordId(head);
  if (!(isPersonWord(noun) || mayBeTrade(head)) || COURT.has(noun)) return false;
  for (let i = first; i < last; i++) {
    // "the festival's director", "the First Vice President"
    if (kind[i] === Kind.possessive || kind[i] === Kind.apostrophe || (id[i] === noun && (shape[i]! & Shape.capital) !== 0)) return false;
  }
  return true;
}

/** The one person named in the paragraph before the mention; where it names nobody, in the paragraph above. Null where it is not one. */
function onlyNamed({ passage, range }: Asked, story: Story): number | null {
  const here = namedBetween(story.passages[passage]!.paragraph.start, range.start, story);
  if (here !== null || passage === 0) return here === MANY ? null : here;
  const { start, end } = story.passages[passage - 1]!.paragraph;
  const above = namedBetween(start, end, story);
  return above === MANY ? null : above;
}

const MANY = -1;

/** The only person between the two offsets; `MANY` where there are several, null where there is none. */
function namedBetween(from: number, to: number, { cast: { mentions }, doc: { tokens } }: Story): number | null {
  let only: number | null = null;
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i]!.start < to; i++) {
    const { index, outerFirst } = mentions[i]!;
    // "in collaboration with *his daughter* Negar": whom the story brings in by him.
    if (isKin(tokens, outerFirst)) continue;
    if (only !== null && index !== only) return MANY;
    only = index;
  }
  return only;
}

/** "his daughter | Negar", "*her brother* | Omid": a possessive and a relative stand before, or open, the name. */
function isKin({ id, kind }: Tokens, first: number): boolean {
  for (let i = first - 1; i <= first + 1; i++) if (i > 0 && kind[i] === Kind.word && KIN.has(id[i]!) && POSSESSIVE.has(id[i - 1]!)) return true;
  return false;
}

const KIN = new WordSet(KIN_WORDS);

/** Nothing that is told of him speaks against it: another country, another sex, another office where the mention is nothing but one. */
function mayBe(index: number, description: Description, story: Story): boolean {
  const profile = story.cast.profile(index);
  if (isForeign(description, profile) || !hasGender(index, description, story)) return false;
  return description.details.length > 0 || description.countries.length > 0 || !isOffice(description.head) || ![...profile.heads].some(isOffice);
}

/** "governor", "minister"; not "official", "diplomat". */
function isOffice(word: string): boolean {
  return (classOf(wordId(word)) & (Is.office | Is.personNoun)) === Is.office;
}
