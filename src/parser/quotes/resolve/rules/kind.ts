/** Bodies called by what kind of body they are: "the company" after "Blue Wake Shipping", "the rights group" after "Amnesty". */
import { COMMA } from '../../../../core/signs.js';
import { WordSet, wordId } from '../../../../core/words.js';
import { BODY_KINDS, IRREGULAR_ARMIES, NAMED_KINDS, STATES_TOGETHER, UNIONS_OF_STATES } from '../../../../lexicon/body-kinds.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import { COMPANY_FORM } from '../../../entities/company-forms.js';
import { isBased, isMark, isSmallWord } from '../../../entities/runs.js';
import { OF, THE, TO } from '../../../text/small-words.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import { firstFrom } from '../cast.js';
import { body, nameOfBody, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';

type BodyKind = keyof typeof BODY_KINDS;
const KINDS = Object.keys(BODY_KINDS) as readonly BodyKind[];
const CALLED = Object.fromEntries(KINDS.map((kind) => [kind, new WordSet(BODY_KINDS[kind])])) as Readonly<Record<BodyKind, WordSet>>;
const NAMED = { company: new WordSet(NAMED_KINDS.company), state: new WordSet(NAMED_KINDS.state), public: new WordSet(NAMED_KINDS.public), union: new WordSet(NAMED_KINDS.union) };
/** Kinds that a body's name must tell by one of these words, or by being one of these names: others in between are none. */
const TOLD_BY_WORD: Partial<Record<BodyKind, WordSet>> = { army: new WordSet(NAMED_KINDS.army), club: new WordSet(NAMED_KINDS.club), force: new WordSet(NAMED_KINDS.force) };
const TOLD_BY_NAME: Partial<Record<BodyKind, ReadonlySet<string>>> = { bloc: new Set(STATES_TOGETHER.bloc), alliance: new Set(STATES_TOGETHER.alliance), cartel: new Set(STATES_TOGETHER.cartel) };
const MUST_TELL: ReadonlySet<BodyKind> = new Set<BodyKind>(['union', ...Object.keys(TOLD_BY_WORD) as BodyKind[], ...Object.keys(TOLD_BY_NAME) as BodyKind[]]);
/** Companies by what they make: "the Leeds-based *maker* of truck engines". */
const MAKES = new WordSet(['maker', 'manufacturer', 'producer', 'operator']);
/** "the Leeds-based maker of truck engines" is no longer. */
const LONGEST = 9;
const BACK = 12;
/** So many names of a paragraph are looked at. */
const MANY = 60;
/** So many paragraphs back. */
const NEAR = 2;

/** The body that spoke or was a subject last, unless its name tells that it is of another kind. */
export const BODY_KIND: MentionRule = {
  id: 'body-kind',
  why: 'what kind of body it is stands for the one that spoke or was a subject last and can be of that kind',
  of: 'the',
  find(asked, story) {
    if (kindAsked(asked, story) === null) return null;
    const name = kindSince(openingOf(NEAR, asked, story), asked, story) ?? onlyOneHere(asked, story) ?? onlyIntroduced(asked, story) ?? onlyFirm(asked, story) ?? lastHeard(asked, story);
    return name === null ? null : body(name, 0.7);
  },
};

/** The name of the body of the kind asked for that spoke or was a subject last, behind offset `top`. */
export function kindSince(top: number, asked: Asked, story: Story): string | null {
  const kind = kindAsked(asked, story);
  if (kind === null) return null;
  const { mentions, organizations } = story.entities;
  for (let i = firstFrom(mentions, asked.range.start) - 1, n = 0; i >= 0 && n < BACK && mentions[i]!.start >= top; i--, n++) {
    const mention = mentions[i]!;
    if (mention.type !== 'organization' || !isMet(mention, asked, story)) continue;
    const { name } = organizations[mention.index]!;
    if ((canBeAsked(name, kind, asked, story) || isIntroduced(mention, kind, story)) && !(kind === 'company' && isSaidOther(mention, story))) return nameOfBody(story.entities, mention.index);
    // Nor is a ministry a company.
    if (!MUST_TELL.has(kind) && !(kind === 'company' && isOfState(name))) return null;
  }
  return null;
}

/** "A drone struck a convoy of *the Red Crescent*, the charity said": the only body that the paragraph has named, of a kind that is told. */
function onlyOneHere(asked: Asked, story: Story): string | null {
  const kind = kindAsked(asked, story);
  if (kind === null || kind === 'body') return null;
  const { mentions, organizations } = story.entities;
  const top = story.passages[asked.passage]!.paragraph.start;
  let only: EntityMention | null = null;
  for (let i = firstFrom(mentions, asked.range.start) - 1, n = 0; i >= 0 && mentions[i]!.start >= top; i--, n++) {
    // A paragraph of so many names is none to tell it by.
    if (n === MANY) return null;
    if (mentions[i]!.type !== 'organization' || mentions[i]!.index === only?.index || isAddressee(mentions[i]!, story)) continue;
    if (only !== null) return null;
    only = mentions[i]!;
  }
  return only !== null && canBeAsked(organizations[only.index]!.name, kind, asked, story) && !isSaidOther(only, story) ? nameOfBody(story.entities, only.index) : null;
}

/** "The metalworkers' *union* | IG Tessaro": its kind stands right before its name. */
function isIntroduced({ first }: EntityMention, kind: BodyKind, { doc: { tokens } }: Story): boolean {
  const noun = first - 1;
  if (noun < 0 || tokens.kind[noun] !== Kind.word) return false;
  return MUST_TELL.has(kind) ? CALLED[kind].has(tokens.id[noun]!) : CALLED.company.has(tokens.id[noun]!) || CALLED.group.has(tokens.id[noun]!);
}

/** "damages from *dredging group Tessaro*. | The Rotterdam-based company denies": of the paragraph before, the only one whose name stands behind what a company is called. */
function onlyIntroduced(asked: Asked, story: Story): string | null {
  const kind = kindAsked(asked, story);
  return kind === null || kind === 'body' ? null : onlySuch(1, asked, story, (mention) => isIntroduced(mention, kind, story));
}

/** "an estate owned by *Karvan Plantations Ltd.* | The company denied it": near by, the only one whose name tells that it is a company, where none has spoken that can be one. */
function onlyFirm(asked: Asked, story: Story): string | null {
  if (kindAsked(asked, story) !== 'company') return null;
  const spoke = story.speakerBefore(asked.range.start);
  if (spoke?.who.kind === 'body' && spoke.at >= openingOf(NEAR, asked, story) && canBe(spoke.who.name, 'company')) return null;
  return onlySuch(NEAR, asked, story, ({ index }) => COMPANY_FORM.test(story.entities.organizations[index]!.name));
}

/** The name of the only such body in this paragraph and the `back` ones before it; null where there are several. */
function onlySuch(back: number, asked: Asked, story: Story, isSuch: (mention: EntityMention) => boolean): string | null {
  const { mentions } = story.entities;
  const top = openingOf(back, asked, story);
  let only: EntityMention | null = null;
  for (let i = firstFrom(mentions, asked.range.start) - 1, n = 0; i >= 0 && n < MANY && mentions[i]!.start >= top; i--, n++) {
    const mention = mentions[i]!;
    if (mention.type !== 'organization' || !isSuch(mention)) continue;
    if (only !== null && only.index !== mention.index) return null;
    only = mention;
  }
  return only && nameOfBody(story.entities, only.index);
}

/** Where the paragraph begins that stands `back` before the one asked for. */
function openingOf(back: number, { passage }: Asked, { passages }: Story): number {
  return passages[Math.max(passage - back, 0)]!.paragraph.start;
}

/** "The Rotterdam-based company denies it. … *The company* said": the body that spoke last, near by, and can be one. */
function lastHeard(asked: Asked, story: Story): string | null {
  const kind = kindAsked(asked, story);
  const last = kind === 'company' ? story.speakerBefore(asked.range.start) : undefined;
  if (last?.who.kind !== 'body' || last.at < openingOf(NEAR, asked, story)) return null;
  const { name } = last.who;
  const { mentions, organizations } = story.entities;
  for (let i = firstFrom(mentions, asked.range.start) - 1, n = 0; i >= 0 && n < BACK; i--, n++) {
    const mention = mentions[i]!;
    if (mention.type === 'organization' && organizations[mention.index]!.name === name && isSaidOther(mention, story) && !isGroup(mention, story)) return null;
  }
  return canBe(name, 'company') ? name : null;
}

/** "dredging *group* Tessaro": a company as well. */
function isGroup({ first }: EntityMention, { doc: { tokens: { id } } }: Story): boolean {
  return GROUP.has(id[first - 1]!);
}

const GROUP = new WordSet(['group']);

/** "in a statement *to Press TV*, the company said": to whom it was said. */
function isAddressee({ first }: EntityMention, { doc: { tokens: { id, kind } } }: Story): boolean {
  const link = THE.has(id[first - 1]!) ? first - 2 : first - 1;
  return link > 0 && kind[link] === Kind.word && TO.has(id[link]!) && STATED.has(id[link - 1]!);
}

const STATED = new WordSet(['statement', 'statements', 'email', 'response', 'reply', 'comment', 'comments', 'interview', 'told', 'letter', 'message', 'text']);

function kindAsked({ first, last }: Asked, { doc: { tokens } }: Story): BodyKind | null {
  if (last - first < 2 || last - first > LONGEST || !THE.has(tokens.id[first]!) || tokens.kind[last - 1] !== Kind.word) return null;
  // "The head *of* the carrier" is somebody, "the maker *of* engines" a company.
  let end = first + 1;
  while (end < last && !OF.has(tokens.id[end]!)) end++;
  if (end < last && (!MAKES.has(tokens.id[end - 1]!) || isOfOne(tokens, end))) return null;
  const kind = kindAt(tokens, end - 1);
  for (let i = first; kind !== null && i < last; i++) if (!isOfName(tokens, i)) return null;
  return kind;
}

/** "the *airline*", "the think *tank*" */
function kindAt({ id }: Tokens, noun: number): BodyKind | null {
  if (THINK.has(id[noun - 1]!) && TANK.has(id[noun]!)) return 'group';
  return RUN.has(id[noun - 1]!) ? null : KINDS.find((kind) => CALLED[kind].has(id[noun]!)) ?? null;
}

const THINK = new WordSet(['think']);
const TANK = new WordSet(['tank']);

/** "the operator *of the link*": who runs one certain thing has a name of its own, as above. */
function isOfOne({ id }: Tokens, of: number): boolean {
  return OPERATOR.has(id[of - 1]!) && THE.has(id[of + 1]!);
}

const OPERATOR = new WordSet(['operator']);

/** "The *airport* operator" after an airline: who runs what stands in one place has a name of its own. */
const RUN = new WordSet(['airport', 'port', 'terminal', 'grid', 'station', 'canal', 'tunnel', 'bridge', 'stadium', 'festival']);

/** A word, a dash, or the comma of "the Lund*,* Sweden-based company". */
function isOfName(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.dash || (isMark(tokens, i, COMMA) && isBased(tokens, i + 1));
}

/** Subject or speaker, and not in what somebody else says. */
function isMet(mention: EntityMention, asked: Asked, story: Story): boolean {
  return opensWords(mention, asked) || isSubject(mention, story);
}

function isSubject(mention: EntityMention, story: Story): boolean {
  return !story.inContent(mention.start) && (story.isSpeaker(mention) || story.isSubject(mention));
}

/** "China's *Golden Lines*, which made ten voyages, intends to make more, | the company said": of whom the words tell that the company itself said. */
function opensWords({ start }: EntityMention, { range, quote: { segments } }: Asked): boolean {
  const own = segments[0]!;
  return own.end <= range.start && start >= own.start && start - own.start <= OWNER_ROOM;
}

/** "South Korea's " */
const OWNER_ROOM = 16;

/** "the Foreign *Ministry*" */
function isOfState(name: string): boolean {
  return wordsOf(name).some((word) => NAMED.state.has(wordId(word)));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[ '’]/);
}

function canBe(name: string, kind: BodyKind): boolean {
  const words = wordsOf(name);
  if (kind === 'body') return true;
  const names = TOLD_BY_NAME[kind];
  if (names !== undefined) return names.has(name);
  const telling = TOLD_BY_WORD[kind];
  if (telling !== undefined) return words.some((word) => telling.has(wordId(word))) && !(kind === 'army' && words.some((word) => IRREGULAR.has(wordId(word))));
  const ofUnions = words.filter((word) => NAMED.union.has(wordId(word))).length;
  if (kind === 'union') return ofUnions > 0 && !isOfStates(name);
  // "Western Union", "Farmers Insurance" can be; "the Teachers' Union" cannot.
  if (kind === 'company' && ofUnions > 1) return false;
  return !isOfState(name) && !words.some((word) => (kind === 'group' ? NAMED.company : NAMED.public).has(wordId(word)));
}

/** "European Union": its members are no workers. */
export function isOfStates(name: string): boolean {
  return OF_STATES.has(name);
}

const OF_STATES: ReadonlySet<string> = new Set(UNIONS_OF_STATES);
function canBeAsked(name: string, kind: BodyKind, asked: Asked, story: Story): boolean {
  // "the General Aviation *Authority*": the state's, as a regulator mostly is
  if (REGULATOR.has(story.doc.tokens.id[asked.last - 1]!)) return canBe(name, kind) || wordsOf(name).some((word) => REGULATES.has(wordId(word)));
  return canBe(name, kind) && fitsField(name, asked, story);
}

const REGULATOR = new WordSet(['regulator', 'watchdog']);
const REGULATES = new WordSet(['authority', 'commission', 'agency', 'administration', 'board', 'office', 'inspectorate', 'executive', 'directorate']);

/** "The *statistics* agency": no rater, nor anybody whose name is neither of that field nor of an authority. */
function fitsField(name: string, { last }: Asked, { doc: { tokens } }: Story): boolean {
  if (!AGENCY.has(tokens.id[last - 1]!) || !isSmallWord(tokens, last - 2) || !(classOf(tokens.id[last - 2]!) & Is.topic)) return true;
  const stem = tokens.textOf(last - 2).slice(0, STEM).toLowerCase();
  return wordsOf(name).some((word) => word.startsWith(stem) || NAMED.public.has(wordId(word)) || NAMED.state.has(wordId(word)));
}

const AGENCY = new WordSet(['agency', 'regulator']);
const STEM = 4;
const IRREGULAR = new WordSet(IRREGULAR_ARMIES);

/** "the *regulator*, Tessaro": said to be no company. */
function isSaidOther({ first }: EntityMention, { doc: { tokens } }: Story): boolean {
  const noun = tokens.kind[first - 1] === Kind.mark && tokens.id[first - 1] === COMMA ? first - 2 : first - 1;
  return noun >= 0 && tokens.kind[noun] === Kind.word && CALLED.group.has(tokens.id[noun]!);
}
