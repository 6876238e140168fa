import { COMMA } from '../../../../core/signs.js';
import { WordSet, wordId } from '../../../../core/words.js';
import { ONE_OF_A_PLACE, WIDER_WORDS } from '../../../../lexicon/body-kinds.js';
import { SO_PLACED } from '../../../../lexicon/cues.js';
import { KIN_WORDS } from '../../../../lexicon/kin.js';
import { ANYONE, LEARNED_HEADS, RANK_HEADS } from '../../../../lexicon/roles.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import { isMark } from '../../../entities/runs.js';
import { Kind, Shape } from '../../../text/tokens.js';
import { Head, headOfWord } from '../../heads.js';
import { MENTION } from '../../rules.js';
import { commaBehindAge, firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { fitOf } from '../match.js';
import type { Profile } from '../profile.js';
import { isRole } from '../roles.js';
import { body, nameOfBody, person, type Found, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { holdsWord } from './body.js';
import { metBefore } from './candidates.js';
import { AS, HIS_OR_HER, INDEFINITE, WHO } from '../../../text/small-words.js';
import { hasOwnTrade, nounOfAside } from './bridge.js';
import { hasGender } from './focus.js';

/** How many paragraphs on a lead's man is named at the latest, and how many names are looked at. */
const PASSAGES = 3;
const NAMES = 24;
/** Paragraphs from the top in which an office alone introduces a man. */
const TOP = 2;
const ANY = new Set(ANYONE);
/** To whom something was done: no office. */
const WRONGED: ReadonlySet<string> = new Set(['victim', 'complainant', 'plaintiff', 'survivor', 'patient', 'passenger', 'witness', 'suspect', 'defendant']);
const RANKS = new Set(RANK_HEADS);

/** "A senior Iranian diplomat said …" in the lead, "Deputy Foreign Minister Arash Vakili said …" after it. */
export const LATER: MentionRule = {
  id: 'later',
  why: 'a lead that gives the office alone names its man within three paragraphs: by the same office, or as the next speaker with a bare name',
  kind: 'office',
  find(asked, story) {
    // "THE CHAIR: …" over "DR. KARVANI: …": who has a label of his own is another.
    if (asked.quote.mentionRule === MENTION.label.id) return null;
    const description = asked.description();
    if (asked.passage >= TOP || description.plural || description.named || !(isRole(description.head) || ANY.has(description.head))) return null;
    if (description.definite ? isMet(asked, story) || isIntroduced(asked, story) : isAnonymous(asked, story)) return null;
    const found = namedLater(asked, story, description);
    if (found?.who.kind === 'person') {
      story.cast.describeBy(found.who.person, asked.range);
      for (const code of description.countries) story.cast.profile(found.who.person).countries.add(code);
    }
    return found;
  },
};

/** "Arash Vakili will stay away. …, *the cleric* wrote": somebody is there already; the one whose lawyer "*her* lawyer" is, is not he. */
function isMet(asked: Asked, story: Story): boolean {
  const owners = HIS_OR_HER.has(story.doc.tokens.id[asked.first]!) ? 1 : 0;
  return metBefore(asked, story).length > owners;
}

/** "By evening *a European diplomat* had settled on a simpler one. “…,” the diplomat said": he is there already, whoever is named below. */
function isIntroduced({ first, last, passage }: Asked, { passages, doc: { tokens } }: Story): boolean {
  if (last - first > SHORT) return false;
  const top = passages[passage]!.first;
  for (let i = first - 1; i > top && i > first - LONGEST; i--) {
    if (tokens.hash[i] !== tokens.hash[last - 1]) continue;
    for (let at = i - 1; at >= top && at > i - INTRODUCED; at--) if (INDEFINITE.has(tokens.id[at]!)) return true;
  }
  return false;
}

/** "a senior European diplomat" */
const INTRODUCED = 5;
/** "the diplomat", "the European diplomat"; not "the head of the customs". */
const SHORT = 3;

/** "*A court* in the eastern city ruled …" in the lead, "the Harbour Administrative Court found …" after it. */
export const LATER_BODY: MentionRule = {
  id: 'later-body',
  why: 'a lead that tells of a body by its noun alone names it within three paragraphs, where only one of that noun is named',
  find(asked, story) {
    const { head, headId, plural, named, definite, possessor } = asked.description();
    if (asked.passage >= TOP || plural || named || definite || possessor || headOfWord(headId) !== Head.body || !OFFICIAL.has(head) || isAnonymous(asked, story)) return null;
    const found = onlyBodyLater(asked, story, head);
    if (found === null || story.inContent(found.start) || !story.isSpeaker(found)) return null;
    const { doc: { text }, entities } = story;
    return isWider(entities.organizations[found.index]!.name, text.slice(asked.range.start, asked.range.end)) ? null : body(nameOfBody(entities, found.index), 0.75);
  },
};

/** The first mention of the only body of that noun that the next paragraphs name; null where one stands in the paragraph itself. */
function onlyBodyLater({ passage, range }: Asked, { entities: { mentions, organizations }, passages }: Story, noun: string): EntityMention | null {
  const last = passages[Math.min(passage + PASSAGES, passages.length - 1)]!.last;
  let found: EntityMention | null = null;
  for (let i = firstFrom(mentions, range.end), n = 0; i < mentions.length && mentions[i]!.first < last && n < NAMES * 2; i++, n++) {
    const mention = mentions[i]!;
    if (mention.type !== 'organization' || mention.index === found?.index || !holdsWord(organizations[mention.index]!.name, noun)) continue;
    if (found !== null || mention.first < passages[passage]!.last) return null;
    found = mention;
  }
  return found;
}

/** "the European Court of Harbours" is no "court in Ghent". */
function isWider(name: string, asked: string): boolean {
  return name.toLowerCase().split(' ').some((word) => WIDER.has(word) && !asked.toLowerCase().includes(word));
}

const OFFICIAL = new Set(ONE_OF_A_PLACE);
const WIDER = new Set(WIDER_WORDS);

/** "An official told Mehr …. The official, who asked *not to be named*," "on condition of *anonymity*", "an official *briefed on* the talks": nobody whom the story names. */
function isAnonymous({ passage, first: start, last: end }: Asked, { passages, doc: { tokens } }: Story): boolean {
  for (let i = start + 1; i < end; i++) if (IN_THE_KNOW.has(tokens.id[i]!) && KNOWS.has(tokens.id[i + 1]!)) return true;
  const { first } = passages[passage]!;
  const { last } = passages[Math.min(passage + 1, passages.length - 1)]!;
  for (let i = first; i < last && i < first + LONGEST; i++) {
    if (ANONYMITY.has(tokens.id[i]!)) return true;
    if (NAMED.has(tokens.id[i]!) && BE.has(tokens.id[i - 1]!) && WITHHOLDS.has(tokens.id[i - 3]!)) return true;
  }
  return false;
}

/** Tokens of two paragraphs. */
const LONGEST = 240;
const IN_THE_KNOW = new WordSet([...SO_PLACED, 'knowledge']);
const KNOWS = new WordSet(['on', 'about', 'by', 'with', 'to', 'of']);
const ANONYMITY = new WordSet(['anonymity']);
const NAMED = new WordSet(['named', 'identified']);
const BE = new WordSet(['be']);
const WITHHOLDS = new WordSet(['not', 'declined', 'refused', 'asked']);

function namedLater(asked: Asked, story: Story, description: Description): Found | null {
  const { mentions } = story.cast;
  const last = story.passages[Math.min(asked.passage + PASSAGES, story.passages.length - 1)]!.last;
  let silent: Found | null = null;
  let bare = description.definite || !isHeldFarther(asked, story, description);
  for (let i = firstFrom(mentions, asked.range.end), n = 0; i < mentions.length && mentions[i]!.first < last && n < NAMES; i++, n++) {
    const mention = mentions[i]!;
    if (story.cast.firstMention(mention.index) !== mention) continue;
    const profile = story.cast.profile(mention.index);
    const fit = fitHere(mention, description, story);
    if (isMeant(fit, mention, asked, story)) return person(mention.index, 0.85);
    // "“No action,” *an official* noted. Minister Karvani said …": who is named in the same breath is another.
    if (fit === 2 && (description.definite || mention.first >= story.passages[asked.passage]!.last)) silent ??= person(mention.index, 0.8);
    if (!bare || !comesNext(mention, asked, story)) continue;
    if (isBareMeant(mention.index, profile, description, story)) return person(mention.index, 0.75);
    bare = false;
  }
  return silent;
}

/** Of whom nothing is told that speaks against it. */
function isBareMeant(index: number, profile: Profile, description: Description, story: Story): boolean {
  if (!agrees(description, profile.countries)) return false;
  if (isAlso(index, story)) return true;
  // "The victim" is no "tribunal president Maria Karvani".
  if (description.definite && ANY.has(description.head) && !WRONGED.has(description.head)) return true;
  return isUntold(index, profile, story) && !(description.definite ? isBare(description) && isToldWho(index, story) : hasOwnAside(index, story));
}

function fitHere({ index, start }: EntityMention, description: Description, story: Story): number {
  const profile = story.cast.profile(index);
  // "A *spokesman* for the port", "its *spokeswoman*, Karvani"
  if (!hasGender(index, description, story)) return 0;
  return agrees(description, profile.countries) && !story.inContent(start) ? fitOf(description, profile, { details: false }) : 0;
}

/** "Speaking of the late *Colonel* Amini, *General* Vakili said": of two who may be "the commander" he who speaks. */
function isMeant(fit: number, mention: EntityMention, asked: Asked, story: Story): boolean {
  return fit > 2 || (fit === 2 && story.isSpeaker(mention) && comesNext(mention, asked, story));
}

/** "*A judge* told them. … said Karvani, whose bowl it is. … *Judge* Abbas Sato wrote": farther down one is named who holds just that office. */
function isHeldFarther({ range }: Asked, { cast }: Story, { head, alone, details }: Description): boolean {
  // "a senior negotiator in Sana'a" says more than the office.
  if (!alone || details.length > 0) return false;
  const { mentions } = cast;
  for (let i = firstFrom(mentions, range.end), n = 0; i < mentions.length && n < NAMES * 2; i++, n++) if (cast.profile(mentions[i]!.index).heads.has(head)) return true;
  return false;
}

/** Who is named next and speaks, or opens a paragraph; not who answers in the same one (“Is it true?” the judge asked. “No,” *Karvani* said); "her lawyer" is another than she, of whom the next paragraph tells. */
function comesNext(mention: EntityMention, asked: Asked, story: Story): boolean {
  // "*As* Karvani wrote": whoever cites him.
  if (AS.has(story.doc.tokens.id[mention.outerFirst - 1]!)) return false;
  // "The oil minister has warned that exports will fall, *Karvani* said": he tells of the minister.
  if (mention.first < story.passages[asked.passage]!.last && story.sentenceStart(asked.passage, mention.start) <= asked.range.start) return false;
  if (story.isOtherBefore(mention) || (asked.quote.kind === 'direct' && mention.first < story.passages[asked.passage]!.last)) return false;
  return story.isSpeaker(mention) || (!HIS_OR_HER.has(story.doc.tokens.id[asked.first]!) && opensPassage(mention, story));
}

/** "Karvani, *who is also* the secretary of the union, said": besides what the lead told of him. */
function isAlso(index: number, { cast, doc: { tokens: { id, kind } } }: Story): boolean {
  const [named] = cast.mentionsOf(index);
  const who = named === undefined ? -1 : Math.max(named.last, named.outerLast) + 1;
  return who > 0 && kind[who - 1] === Kind.mark && WHO.has(id[who]!) && ALSO.has(id[who + 2]!);
}

const ALSO = new WordSet(['also']);

/** Nobody says what he is but a rank or a degree: a biologist may be "the managing director" as well; "Karvani, a taxi driver", "Lawyer Karvani" is no mayor. */
function isUntold(index: number, { heads }: Profile, story: Story): boolean {
  return [...heads].every((head) => RANKS.has(head) || LEARNED.has(head) || isOfScience(head)) && !hasOwnTrade(index, story, isLearned) && !isKinOfSomebody(index, story);
}

/** "the president"; "the head of the customs" says more than the office. */
function isBare({ alone, possessor, details, countries }: Description): boolean {
  return alone && !possessor && details.length === 0 && countries.length === 0;
}

/** "Karvani, *who* lost his job, said": the clause tells who he is, and it is no office. */
function isToldWho(index: number, { cast, doc: { tokens } }: Story): boolean {
  return cast.mentionsOf(index).slice(0, FEW_NAMES).some(({ last }) => {
    const comma = commaBehindAge(tokens, last);
    return isMark(tokens, comma, COMMA) && WHO.has(tokens.id[comma + 1]!);
  });
}

/** "Karvani, *a customer*", "Karvani, *52*", "*Baker* Karvani": what he is, and no "official" whom the story does not name yet; an archaeologist may head a project, too. */
function hasOwnAside(index: number, { cast, doc: { tokens } }: Story): boolean {
  if ([...cast.profile(index).nouns].some((noun) => !isLearned(noun))) return true;
  return cast.mentionsOf(index).slice(0, FEW_NAMES).some(({ last }) => {
    // "Karvani, *52*, said"
    if (commaBehindAge(tokens, last) !== last) return true;
    const noun = nounOfAside(tokens, last);
    return noun >= 0 && !isLearned(tokens.textOf(noun).toLowerCase());
  });
}

/** "Karvani, *an archaeologist* at the university", "an associate *professor*": may head a project, too. */
function isLearned(noun: string): boolean {
  return LEARNED.has(noun) || noun.endsWith('ist') || noun === 'curator';
}

/** "biologist", "hydrologist": what somebody has learnt. */
function isOfScience(head: string): boolean {
  return head.endsWith('ist') && (classOf(wordId(head)) & (Is.personNoun | Is.office)) === Is.personNoun;
}

/** "Karvani, *the defendant's sister*,", "Her *father*, Karvani," */
function isKinOfSomebody(index: number, { cast, doc: { tokens } }: Story): boolean {
  return cast.mentionsOf(index).slice(0, FEW_NAMES).some(({ first, last }) => {
    if (first > 1 && isMark(tokens, first - 1, COMMA) && KIN.has(tokens.id[first - 2]!)) return true;
    if (!isMark(tokens, last, COMMA)) return false;
    for (let at = last + 1; at < last + LONGEST_ASIDE && tokens.kind[at] !== Kind.mark; at++) if (KIN.has(tokens.id[at]!)) return true;
    return false;
  });
}

const KIN = new WordSet(KIN_WORDS);
const LEARNED = new Set(LEARNED_HEADS);
const FEW_NAMES = 3;
const LONGEST_ASIDE = 7;

/** A full name that opens its paragraph: "Parviz Mehrabadi, in a meeting with …, added". */
function opensPassage({ first, last, outerFirst }: EntityMention, { doc: { tokens } }: Story): boolean {
  return last - first > 1 && (tokens.shape[outerFirst]! & Shape.lineStart) !== 0;
}

function agrees({ countries }: Description, others: ReadonlySet<string>): boolean {
  return countries.length === 0 || others.size === 0 || countries.some((code) => others.has(code));
}
