/** Another word for the one who has just spoken: "Karvani fears the ban. “…,” *the retired teacher* said". Writers hate to repeat a name. */
import { COMMA } from '../../../../core/signs.js';
import { LOOSE_HEADS, NO_TRADES, PARTISANS_ALONE } from '../../../../lexicon/roles.js';
import { WordSet } from '../../../../core/words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { classOf, Is } from '../../../entities/classes.js';
import { isPersonWord } from '../../heads.js';
import { opensClause, type Description } from '../description.js';
import { isForeign } from '../match.js';
import type { Profile } from '../profile.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { focusOf, hasGender, isNew, isOtherNamed, mayBeTrade, type Focus } from './focus.js';
import { isToldOf } from './told-of.js';

/** What is over may be told of one who holds any office. */
const OVER = new WordSet(['former', 'retired', 'one-time', 'onetime', 'veteran', 'longtime', 'long-time']);
/** A council's member or leader may be called by his seat: "the senator", "the councillor". */
const SEATED = new Set(['member', 'leader']);
/** Whoever holds an office may be running for another: "the candidate", "the Republican front-runner". The word is common, so that the story may have said it of anybody. */
const RUNNING = new Set(['candidate', 'nominee', 'front-runner', 'frontrunner', 'contender', 'hopeful']);
/** What a politician is in his party: "the League *heavyweight*". */
const PARTY_MEN = new Set(['heavyweight', 'stalwart', 'grandee', 'loyalist', 'firebrand', 'maverick', 'backbencher', 'frontbencher']);
/** Those of whose work their offices tell: "the *unionist*" for the secretary of a union. */
const BY_WORK: ReadonlyMap<string, readonly string[]> = new Map([
  ['unionist', ['union', 'unions', 'labor', 'labour', 'workers', 'guild', 'syndicate']],
  ['activist', ['rights', 'union', 'labor', 'labour', 'workers', 'campaign', 'activists']],
]);

/** Words before the noun that tell nobody apart: "the *star* journalist". */
const PRAISE = new Set(['star', 'billionaire', 'media', 'self-described', 'embattled', 'firebrand', 'maverick', 'flamboyant', 'wealthy', 'celebrity', 'prize-winning', 'bestselling', 'best-selling']);
const NO_TRADE = new Set(NO_TRADES);
const LOOSE = new Set(LOOSE_HEADS);

export const VARIATION: MentionRule = {
  id: 'variation',
  why: '"the" with a trade or office that nothing before tells of anybody is the one who speaks here, or spoke in the paragraph before, if nothing of his speaks against it',
  kind: 'office',
  of: 'the',
  guess: true,
  find(asked, story) {
    const description = asked.description();
    if (!isVariation(asked, description, story)) return null;
    const focus = focusOf(asked, story) ?? speakerBefore(asked, story) ?? namedLast(asked, story) ?? onlyOneOfLead(asked, story);
    // "Although Karvani said it was shut, *the mayor* denied it": two people.
    if (focus === null || (focus.subject && isToldOf(focus.subject, asked, story)) || focus.at >= story.sentenceStart(asked.passage, asked.range.start)) return null;
    return mayBeCalled(focus.index, asked, story) && !isOneOfSeveral(focus.index, asked, description, story) ? person(focus.index, focus.spoke ? 0.65 : 0.6) : null;
  },
};

/** "the Labour councillor", "the former cattle rancher": one person, with no word behind the noun, and no such noun in the story before. */
function isVariation({ first, last }: Asked, { head, headId, plural, named, alone, details }: Description, { doc: { tokens }, passages }: Story): boolean {
  // "the former ambassador *to Jordan*"
  if (plural || named || !(alone || OVER.has(tokens.id[first + 1]!)) || NO_TRADE.has(head) || isNamedBehind(last, tokens)) return false;
  if (RUNNING.has(head) || PARTY_MEN.has(head)) return alone;
  return (mayBeTrade(head) || isPersonWord(headId)) && isUntold({ first, last }, { head, alone, details }, { tokens, top: passages[0]!.first });
}

/** Whether nothing in the story tells of anybody what the noun and the words before it say. */
function isUntold({ first, last }: Pick<Asked, 'first' | 'last'>, { head, alone, details }: Pick<Description, 'head' | 'alone' | 'details'>, { tokens, top }: { tokens: Tokens; top: number }): boolean {
  if (details.length > 0 && !details.every((word) => PRAISE.has(word) || word.endsWith('-time')) && !tellsNobodyApart(first, last, tokens)) return false;
  // "the former Perugia coach" may be the coach of whom the story tells: what he was is new.
  if (OVER.has(tokens.id[first + 1]!) && (!alone || last - first > 3)) return true;
  return tokens.textOf(last - 1).toLowerCase() === head && isNew(tokens, last - 1, top);
}

/** "Coach Karvani …. *The former Perugia coach* said": whoever else is called so would be meant as well. */
function isOneOfSeveral(index: number, { first, range }: Asked, { head }: Description, { doc: { tokens }, cast }: Story): boolean {
  if (!OVER.has(tokens.id[first + 1]!)) return false;
  return cast.mentions.some((mention) => mention.start < range.start && mention.index !== index && cast.profile(mention.index).heads.has(head));
}

/** "the grid operator | , *Tavanir*": its own name follows. */
export function isNamedBehind(last: number, { kind, id, shape }: Tokens): boolean {
  return kind[last] === Kind.mark && id[last] === COMMA && (shape[last + 1]! & Shape.capital) !== 0;
}

/** Who spoke last in the paragraph before, where nobody else is named since. */
function speakerBefore({ passage, range }: Asked, story: Story): Focus | null {
  if (passage === 0) return null;
  const spoken = story.speakerBefore(range.start);
  if (spoken?.who.kind !== 'person' || spoken.at < story.passages[passage - 1]!.paragraph.start) return null;
  const focus = { index: spoken.who.person, at: spoken.at, spoke: true };
  return isOtherNamed(focus.index, focus.at, range.start, story) ? null : focus;
}

/** "It worries *Sara Karvani*. | The crofter, who keeps ewes, said": with whose name the sentence before ends, where "who" tells more of her. */
function namedLast({ first, last, passage, range }: Asked, story: Story): Focus | null {
  const { tokens } = story.doc;
  if (tokens.start[first] !== story.sentenceStart(passage, range.start) || !opensClause(story.doc, last, WHO_OR_WHOSE)) return null;
  const [named] = story.namedBefore(range.start, 1);
  return named && named.last === first - 1 && named.start >= story.passages[passage]!.paragraph.start ? { index: named.index, at: named.start, spoke: false } : null;
}

const WHO_OR_WHOSE = new WordSet(['who', 'whose']);

/** "… and by first light *Sara Karvani* was walking up. | “…,” said the midwife": before anybody has spoken, the only one whom the lead names. */
function onlyOneOfLead(asked: Asked, story: Story): Focus | null {
  const { passage, range } = asked;
  if (passage !== 1 || (asked.last - asked.first > 2 && !RUNNING.has(asked.description().head)) || story.speakerBefore(range.start) !== undefined) return null;
  const named = story.namedBefore(range.start, FEW);
  const [only] = named;
  if (!only || only.start < story.passages[0]!.paragraph.start || only.end > story.passages[0]!.paragraph.end || named.some(({ index }) => index !== only.index)) return null;
  return story.isSubject(only) || story.isBeforeVerb(only) ? { index: only.index, at: only.start, spoke: false, subject: only } : null;
}

const FEW = 6;

function mayBeCalled(index: number, asked: Asked, story: Story): boolean {
  const description = asked.description();
  const profile = story.cast.profile(index);
  if (isForeign(description, profile) || !hasGender(index, description, story)) return false;
  if (RUNNING.has(description.head) || PARTY_MEN.has(description.head)) return !isOfOtherParty(description, profile);
  if (BY_WORK.get(description.head)?.some((word) => profile.words.has(word)) === true) return true;
  // "the *liberal* lawmaker" for an MEP
  if (isOver(asked, story) || profile.wider.has(description.head)) return true;
  // Two offices are two people's: "Director Karvani …. “…,” the minister said".
  const loose = isOffice(description.headId) && !LOOSE.has(description.head) ? SEATED : LOOSE;
  return [...profile.heads, ...profile.nouns].every((word) => loose.has(word) || (CHAIRS.has(word) && MEMBERS.has(description.head) && COMMITTEES.some((name) => profile.words.has(name)) && CHAMBERS.some((name) => profile.words.has(name))));
}

/** "Karvani, deputy *chairman* of the upper house's harbour *committee*, …. “…,” the *senator* said": who chairs a committee has a seat. */
const CHAIRS = new Set(['deputy', 'chairman', 'chairwoman', 'chair', 'head', 'chief']);
const COMMITTEES = ['committee', 'commission', 'caucus', 'faction'];
const CHAMBERS = ['parliament', 'parliamentary', 'senate', 'house', 'majlis', 'council', 'congress', 'congressional', 'assembly', 'duma'];
const MEMBERS = new Set(['senator', 'lawmaker', 'legislator', 'parliamentarian', 'mp', 'councillor', 'deputy', 'congressman', 'congresswoman']);

/** "the *Republican* candidate" for a Democratic senator */
function isOfOtherParty({ details }: Description, { words }: Profile): boolean {
  const own = details.map((word) => (word === 'gop' ? 'republican' : word)).filter((word) => PARTISAN.has(word));
  return own.length > 0 && !own.some((word) => words.has(word)) && [...PARTISAN].some((word) => words.has(word));
}

const PARTISAN = new Set([...PARTISANS_ALONE, 'democratic', 'labour', 'reformist', 'principlist', 'hardline', 'moderate']);

const isOffice = (id: number): boolean => (classOf(id) & Is.office) !== 0;

/** "the *Labour* councillor", "the *deputy oil* minister", "the *former cattle* rancher"; "the *village* baker" is another than the town's. */
function tellsNobodyApart(first: number, last: number, tokens: Tokens): boolean {
  return (tokens.shape[first + 1]! & Shape.capital) !== 0 || OVER.has(tokens.id[first + 1]!) || isOffice(tokens.id[last - 1]!);
}

/** "the *retired* nurse" */
function isOver({ first, last }: Asked, { doc: { tokens } }: Story): boolean {
  for (let i = first + 1; i < last - 1; i++) if (OVER.has(tokens.id[i]!)) return true;
  return false;
}
