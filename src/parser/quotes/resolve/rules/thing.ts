/** Bodies and papers that are told of by "it" or by the paper they issued. */
import { STOP } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet } from '../../../../core/words.js';
import { OUTLET_NOUNS } from '../../../../lexicon/cues.js';
import type { Sentence } from '../../../text/sentences.js';
import { sentenceAt } from '../../../text/sentences.js';
import { knownAt } from '../../../entities/gazetteer.js';
import { ARTICLE, IN, INDEFINITE, TO } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { body, nameOfBody, person, type Found, type MentionRule } from '../rule.js';
import { type Asked, type Spoken, type Story, type Who } from '../story.js';
import { isAll, lastOf, namedBefore } from './body.js';
import { sentenceBefore } from './told-before.js';

const IT = new WordSet(['it', 'this', 'that']);
const NAMES_BACK = 12;

/** "it": the body that its sentence or the one before is about, or the body or document that spoke last. */
export const THING: MentionRule = {
  id: 'thing',
  why: '"it" is the body that the sentence is about, or the body or document that spoke last',
  of: 'word',
  find(asked, story) {
    if (!IT.has(story.doc.tokens.id[asked.first]!)) return null;
    const paper = paperBefore(asked, story);
    if (paper && READS.has(story.doc.tokens.id[asked.last]!)) return { who: paper.who, sure: 0.7 };
    const last = story.speakersBefore(asked.range.start, 3).find(({ who }) => isThing(who));
    const lastAt = last?.at ?? -1;
    const about = aboutBody(Math.max(lastAt, topOf(asked, story)), asked, story) ?? onlyBody(lastAt, asked, story);
    if (about) return about;
    // "He read out *a letter* he had written. “…,” it said": and no body has spoken here.
    if (paper?.isWritten && asked.quote.kind === 'direct' && lastAt < topOf(asked, story)) return { who: paper.who, sure: 0.65 };
    return paperAbove(lastAt, asked, story) ?? (last ? { who: last.who, sure: 0.75 } : null);
  },
};

/** "*The 112-page report* was written by a judge." / "*It* said …": the paper that opens the paragraph before, where nobody has spoken since. */
function paperAbove(lastAt: number, { passage, first }: Asked, { passages, doc: { tokens, text } }: Story): Found | null {
  const above = passage > 0 ? passages[passage - 1]! : null;
  const opens = above?.sentences[0]?.first ?? -1;
  if (above === null || opens < 0 || passages[passage]!.sentences[0]?.first !== first || lastAt >= above.paragraph.start || !ARTICLE.has(tokens.id[opens]!)) return null;
  const end = paperEnd(tokens, opens + 1, opens + SHORT);
  return end < 0 ? null : { who: { kind: 'body', name: tidy(text.slice(tokens.start[opens], tokens.end[end - 1])) }, sure: 0.7 };
}

/** Behind "112-page report", where it begins at token `from` and ends before `to`; -1 where no paper stands there. */
function paperEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && isInPaper(tokens, end) && headOfWord(tokens.id[end]!) !== Head.paper) end++;
  const noun = end;
  while (end < noun + 2 && isInPaper(tokens, end) && headOfWord(tokens.id[end]!) === Head.paper) end++;
  return end > noun ? end : -1;
}

/** "112-page" */
function isInPaper({ kind }: Tokens, i: number): boolean {
  return kind[i] === Kind.word || kind[i] === Kind.number || kind[i] === Kind.dash;
}

/** "Arithmetic is on offer in the daily *Etemad*. …, *it* calculates": the only body that a paragraph names in which nobody has spoken. */
function onlyBody(lastAt: number, { passage, range, quote: { segments } }: Asked, story: Story): Found | null {
  const top = story.passages[passage]!.paragraph.start;
  const { mentions } = story.entities;
  if (lastAt >= top || segments.length < 2) return null;
  let only: number | null = null;
  for (let i = firstFrom(mentions, range.start) - 1, n = 0; i >= 0 && n < NAMES_BACK && mentions[i]!.start >= top; i--, n++) {
    const { type, index, start } = mentions[i]!;
    if (type !== 'organization' || story.inContent(start)) continue;
    if (only !== null && only !== index) return null;
    only = index;
  }
  return only === null ? null : body(nameOfBody(story.entities, only), 0.65);
}

/** The body or country that the sentence is about. */
function aboutBody(after: number, asked: Asked, story: Story): Found | null {
  const subject = bodyBetween(after, asked, story);
  if (subject) return { who: subject, sure: 0.75 };
  const country = countryHere(asked, story);
  return country && { who: country, sure: 0.7 };
}

/** "Writers signed *a statement* on Monday. “…,” it *reads*": the last paper of which the sentence before or its own tells; nothing else is read. */
function paperBefore({ passage, first }: Asked, { passages, doc }: Story): { who: Who; isWritten: boolean } | null {
  const { tokens, text } = doc;
  const { sentences } = passages[passage]!;
  const own = sentenceAt(sentences, first);
  const floor = Math.max(sentences[Math.max(own - 1, 0)]?.first ?? first, first - READ_BACK);
  for (let at = first - 1; at > floor; at--) {
    if (!INDEFINITE.has(tokens.id[at]!)) continue;
    const end = paperEnd(tokens, at + 1, Math.min(first, at + SHORT));
    if (end > 0) return { who: { kind: 'body', name: tidy(text.slice(tokens.start[at], tokens.end[end - 1])) }, isWritten: WRITTEN.has(tokens.id[end - 1]!) };
  }
  return null;
}

/** So many tokens back: a sentence may be as long as a page. */
const READ_BACK = 90;
const READS = new WordSet(['reads', 'read']);
/** What somebody writes, or what hangs on a wall; of a report or a filing "it" is rather the body that it tells of. */
const WRITTEN = new WordSet(['letter', 'note', 'message', 'petition', 'poster', 'plaque', 'banner', 'placard', 'sign', 'leaflet', 'inscription', 'telegram']);

/** "*Iran* arms the group, though it insists that …": the country that opens the sentence. */
function countryHere({ passage, range }: Asked, { passages, doc: { tokens }, entities: { mentions, places } }: Story): Who | null {
  const { sentences } = passages[passage]!;
  const sentence = sentences[sentenceAt(sentences, tokens.firstFrom(range.start))];
  const first = sentence && mentions[firstFrom(mentions, tokens.start[sentence.first]!)];
  if (first?.type !== 'place' || first.first !== sentence!.first || first.end >= range.start || tokens.kind[first.last] !== Kind.word || (tokens.shape[first.last]! & Shape.capital) !== 0) return null;
  const { name, country } = places[first.index]!;
  // "*British* group Tessaro cut its outlook after it": the group
  if (country === null || LINKS.has(tokens.id[first.last]!) || knownAt(tokens, first.first, first.last)?.demonym === true) return null;
  return { kind: 'body', name };
}

/** "Iran *and* Oman", "Tehran *in* May" */
const LINKS = new WordSet(['and', 'or', 'in', 'of', 'to']);

/** "The union ended its congress with *a statement* urging …", "The ministry denied it. *A later statement* announced …". */
export const STATEMENT: MentionRule = {
  id: 'statement',
  why: 'a statement without an author is that of the body that the paragraph is about or that spoke last',
  find(asked, story) {
    const description = asked.description();
    if (!description.alone || description.named || description.possessor || description.details.some((word) => OF_MEETINGS.has(word))) return null;
    const last = story.speakerBefore(asked.range.start);
    // "welcomed it *in a message*, …. “…,” *the message* read"
    if (SENT.has(description.head)) return last !== undefined && description.definite && issuedOne(last, asked, story) ? { who: last.who, sure: 0.75 } : whoWrote(description, asked, story);
    return ISSUED.has(description.head) ? ofBody(last, description, asked, story) : null;
  },
};

/** "*The union* wrote to the league on July 14. *The letter* demands …": with whom the sentence before opens; null where nobody writes in it. */
function whoWrote({ head, definite }: Description, asked: Asked, story: Story): Found | null {
  const before = definite && LETTER.has(head) ? sentenceBefore(story, asked.passage, asked.range.start) : null;
  if (before === null) return null;
  const { doc: { tokens }, entities } = story;
  const from = tokens.firstFrom(before.start);
  const subject = entities.mentions[firstFrom(entities.mentions, before.start)];
  if (subject === undefined || subject.type === 'place' || subject.first > from + 1) return null;
  for (let i = subject.last; i < subject.last + WRITES_WITHIN && tokens.start[i]! < before.end; i++) {
    if (WROTE.has(tokens.id[i]!) && TO.has(tokens.id[i + 1]!)) return subject.type === 'person' ? person(subject.index, 0.75) : body(nameOfBody(entities, subject.index), 0.75);
  }
  return null;
}

const LETTER = new Set(['letter', 'email', 'e-mail', 'message']);
const WROTE = new WordSet(['wrote', 'written', 'writes']);
/** "the global players' union, has" */
const WRITES_WITHIN = 14;

/** "the *final* statement": of a meeting, and no body's. */
const OF_MEETINGS = new Set(['final', 'joint', 'closing', 'concluding', 'common']);

/** Whose statement it is, by the body that the paragraph is about or that spoke `last`. */
function ofBody(last: Spoken | undefined, description: Description, asked: Asked, story: Story): Found | null {
  const top = topOf(asked, story);
  const subject = bodyBetween(Math.max(last?.at ?? -1, top), asked, story);
  if (subject) return { who: subject, sure: 0.75 };
  if (last !== undefined && description.definite && issuedOne(last, asked, story)) return { who: last.who, sure: 0.75 };
  return last?.who.kind === 'body' && (last.at > top || description.definite) ? { who: last.who, sure: 0.75 } : null;
}

/** "The council's secretariat warned *in a statement* that …. *The statement* condemned …": the word stands in its speaker's sentence, in this paragraph or the one before. */
function issuedOne({ at }: Spoken, { first, last, passage }: Asked, { doc: { tokens }, passages }: Story): boolean {
  const top = passages[Math.max(passage - 1, 0)]!.first;
  for (let i = first - 1; i > top && i > first - FARTHEST; i--) {
    if (tokens.hash[i] !== tokens.hash[last - 1]) continue;
    // "in an *open* letter"
    const article = ARTICLE.has(tokens.id[i - 1]!) ? i - 1 : i - 2;
    if (!ARTICLE.has(tokens.id[article]!) || !IN.has(tokens.id[article - 1]!)) continue;
    const said = tokens.firstFrom(at);
    return !stops(tokens, Math.min(i, said), Math.max(i, said));
  }
  return false;
}

/** "According to a statement of *Desert Railways (DR)*". */
export const ISSUER: MentionRule = {
  id: 'issuer',
  why: 'a statement that tells whose it is says what that body says',
  find(asked, story) {
    const { head, named, plural } = asked.description();
    if (!ISSUED.has(head) || named || plural) return null;
    const { tokens } = story.doc;
    let by = asked.first + 1;
    while (by < asked.last && !OF.has(tokens.id[by]!)) by++;
    const mention = lastOf(asked, story, 'organization');
    return mention && mention.first > by && mention.first <= by + BEFORE_NAME && isAll(mention, asked, story, by + 1) ? body(nameOfBody(story.entities, mention.index), 0.9) : null;
  },
};

const OF = new WordSet(['of', 'by', 'from']);
/** "by | *the Palestinian* Ministry" */
const BEFORE_NAME = 3;

/** "brought *a message from* the head of the union, Farid Karvani": "the message adds" what Karvani says. */
export const AUTHOR: MentionRule = {
  id: 'author',
  why: 'a message or letter speaks for the one whom it was said to be from',
  of: 'the',
  find(asked, story) {
    const description = asked.description();
    const { tokens } = story.doc;
    if (!SENT.has(description.head) || !description.alone || description.named || description.details.length > 0) return null;
    const floor = Math.max(story.passages[0]!.first, asked.first - FARTHEST);
    for (let i = asked.first - 1; i > floor; i--) {
      if (tokens.hash[i] !== tokens.hash[asked.last - 1] || !FROM.has(tokens.id[i + 1]!)) continue;
      const name = story.cast.mentions[firstFrom(story.cast.mentions, tokens.start[i]!)];
      return name !== undefined && name.first < i + CLOSE && !stops(tokens, i, name.first) ? person(name.index, 0.8) : null;
    }
    return null;
  },
};

function stops(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.kind[i] === Kind.mark && tokens.id[i] === STOP) return true;
  return false;
}

const SENT = new Set(['message', 'letter', 'note', 'telegram', 'condolence', 'congratulation', 'post', 'tweet', 'email', 'e-mail']);
const FROM = new WordSet(['from', 'by']);
/** So many tokens back a message is looked for, and so close to it its author is named. */
const FARTHEST = 300;
const CLOSE = 22;

const ISSUED = new Set(['statement', 'communique', 'communiqué']);
const THINGS = new Set<number>([Head.body, Head.paper]);

function isThing(who: Who): boolean {
  if (who.kind !== 'unnamed') return who.kind === 'body';
  const { description, name } = who;
  // "a driver who gave his name as Navid"
  if (description !== null && isPersonWord(description.headId)) return false;
  return description === null ? !who.plural : THINGS.has(headOfWord(description.headId)) || (!who.plural && NAME.test(name));
}

/** "Blue Wake": a name that no list knows; that it is no person's the "it" says. */
const NAME = /^\p{Lu}[\p{L}\p{M}&’'-]*(?: (?:& )?\p{Lu}[\p{L}\p{M}’'-]*){0,3}$/u;

/** The offset before the paragraph of the mention. */
function topOf({ passage }: Asked, { passages }: Story): number {
  return passages[passage]!.paragraph.start - 1;
}

/** The body that a clause behind offset `after` has for its subject: the last such clause before the mention. */
function bodyBetween(after: number, asked: Asked, story: Story): Who | null {
  const { doc: { tokens }, entities: { mentions } } = story;
  const described = describedBody(after, asked, story);
  for (let i = firstFrom(mentions, asked.range.start) - 1, n = 0; i >= 0 && n < NAMES_BACK && mentions[i]!.start > after; i--, n++) {
    const mention = mentions[i]!;
    if (described !== null && mention.start < tokens.start[described.first]!) break;
    if (mention.type === 'organization' && story.isSubject(mention) && !story.inContent(mention.start)) return { kind: 'body', name: nameOfBody(story.entities, mention.index) };
  }
  return described === null ? null : { kind: 'body', name: namedBefore(described, story) ?? tidy(story.doc.text.slice(tokens.start[described.first], tokens.end[described.last - 1])) };
}

/** A body without a name that opens the sentence of the mention or the one before, in its paragraph. */
function describedBody(after: number, { passage, first: before, quote: { segments } }: Asked, { passages, doc: { tokens } }: Story): Sentence | null {
  const { sentences } = passages[passage]!;
  const own = sentenceAt(sentences, before);
  for (let i = own; i >= 0 && i > own - 2; i--) {
    const sentence = sentences[i];
    if (sentence === undefined || tokens.start[sentence.first]! <= after) continue;
    // "*A day without school*, it calculates, costs families 1.3 trillion": what it tells of.
    if (i === own && segments.length > 1 && segments[0]!.start <= tokens.start[sentence.first]!) continue;
    const found = opening(tokens, sentence.first, Math.min(before, sentence.last));
    if (found) return found;
  }
  return null;
}

/** "*The Chinese foreign ministry* did not respond", "*State television* showed the boat", "*The council's own research office* sees it differently", as tokens `[first, last)`. */
function opening(tokens: Tokens, first: number, before: number): Sentence | null {
  // "*Iran's embassy in London* has sent a diplomat"
  const owned = tokens.kind[first + 1] === Kind.possessive && first + 2 < before;
  const article = owned || ARTICLE.has(tokens.id[first]!);
  const limit = Math.min(before, first + (article ? LONGEST : SHORT));
  for (let i = owned ? first + 2 : article ? first + 1 : first; i < limit; i++) {
    if (article && tokens.kind[i] === Kind.possessive) continue;
    const id = tokens.id[i]!;
    if (tokens.kind[i] !== Kind.word || isPersonWord(id) || INSIDE.has(id)) return null;
    if (isThingWord(id, article) && tokens.kind[i + 1] !== Kind.possessive && !THINGS.has(headOfWord(tokens.id[i + 1]!))) return { first, last: i + 1 };
  }
  return null;
}

/** "the *ministry*", "state *television*" */
function isThingWord(id: number, article: boolean): boolean {
  return article ? THINGS.has(headOfWord(id)) : MEDIA.has(id);
}

const MEDIA = new WordSet(OUTLET_NOUNS);
/** "The prosecutor told | the | court": no longer the subject. */
const INSIDE = new WordSet(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'of', 'in', 'on', 'at', 'by', 'to', 'for', 'from', 'with', 'and', 'it', 'he', 'she', 'they', 'who', 'which', 'that', 'told', 'tells']);
const LONGEST = 7;
/** "Iranian state television": without an article no longer than this. */
const SHORT = 4;
