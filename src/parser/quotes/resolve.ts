/**
 * Whom each quote's mention means: an ordered sieve of rules (resolve/sieve.ts), precise first, each answer signed.
 *
 *   "Kamran Dehbashi told …"   "he noted …"   "the minister went on to say …"   ->  Kamran Dehbashi
 *
 * Where no name fits, the description stands: a wrong name is worse. Quotes are read in the order of the text, and what a
 * mention taught (who spoke, what he is) helps with the next. Linear: every look back or ahead is bounded.
 */
import type { Person, PersonMention, Speaker } from '../../core/article.js';
import { itemAt } from '../../core/reading.js';
import { spanOf } from '../../core/span.js';
import type { Doc, Entities } from '../doc.js';
import { sentenceAt } from '../text/sentences.js';
import type { Extracted, Range } from './extracted.js';
import { Cast, firstFrom } from './resolve/cast.js';
import { hintsOf } from './resolve/hints.js';
import { describeLead } from './resolve/lead.js';
import { rulesFor } from './resolve/sieve.js';
import { Asked, Story, type Who } from './resolve/story.js';
import { askerBefore } from './resolve/rules/answer.js';
import type { Found } from './resolve/rule.js';
import { INTERVIEWEE, interviewed, isAnswer, isInterviews } from './resolve/rules/interviewee.js';
import { FOLLOWING } from './rules.js';

export interface Resolved {
  speaker: Speaker | null;
  /** 0 to 1: lower where another could be meant. */
  sure: number;
}

/**
 * One speaker (or null) for each extracted quote.
 * Adds to `entities.people` the office and pronoun mentions that it resolves.
 */
export function resolve(doc: Doc, entities: Entities, quotes: readonly Extracted[]): Resolved[] {
  if (quotes.length === 0) return [];
  for (let i = 0; i < quotes.length; i++) takeWhole(quotes[i]!, entities);
  const cast = new Cast(doc, entities);
  const story = new Story(doc, entities, cast, quotes, hintsOf(doc.structure, cast));
  describeLead(story);
  const answers: (Answer | null)[] = new Array<Answer | null>(quotes.length).fill(null);
  const met: Met[] = [];
  let before: number | null = null;
  for (const i of inOrder(quotes)) {
    const quote = quotes[i]!;
    // "*The chief executive* stressed …, and ruled out …": the same words mean the same man.
    const same = before !== null && isSame(quote.mention, quotes[before]!.mention) ? answers[before]! : null;
    const answer = isInterviews(quote, doc.text) ? answering(quote, story) : ledIn(quote, story) ?? same ?? (quote.mention ? answerOf(quote, quote.mention, story) : continued(quote, answers));
    answers[i] = answer;
    before = i;
    if (!answer) continue;
    const { start, end } = extentOf(quote);
    story.spoken.push({ who: answer.who, at: start, end });
    if (answer.who.kind === 'person' && answer.kind && quote.mention) met.push({ person: answer.who.person, range: quote.mention, kind: answer.kind });
  }
  addMentions(doc, entities.people, met);
  return quotes.map((quote, i) => toResolved(doc, entities, quote, answers[i]!));
}

function isSame(mention: Range | null, other: Range | null): boolean {
  return mention !== null && other !== null && mention.start === other.start && mention.end === other.end;
}

/** "Save | *the Children* said", "The Sunday | *Times* said": a mention that begins inside of a name begins with it. */
function takeWhole(quote: Extracted, { mentions }: Entities): void {
  const { mention } = quote;
  if (mention === null) return;
  const around = itemAt(mentions, firstFrom(mentions, mention.start) - 1);
  if (around !== undefined && around.type !== 'place' && around.end > mention.start && around.end <= mention.end) quote.mention = { start: around.start, end: mention.end };
}

interface Answer {
  who: Who;
  sure: number;
  rule: string;
  kind: PersonMention['kind'] | null;
}

interface Met {
  person: number;
  range: Range;
  kind: PersonMention['kind'];
}

/** Indices by the place where the speaker is mentioned: "…," he said stands behind its quote, and a reader meets it there. */
function inOrder(quotes: readonly Extracted[]): number[] {
  const at = quotes.map((quote) => (quote.mention ? quote.mention.start : quote.segments[0]?.start ?? 0));
  // A quote that continues another comes behind it, wherever that one's mention stands; so does one whose speaker the next one names.
  quotes.forEach(({ continues }, i) => {
    if (continues !== null) at[i] = continues < i ? Math.max(at[i]!, at[continues]!) : at[continues]! + 0.5;
  });
  return quotes.map((_, i) => i).sort((a, b) => at[a]! - at[b]! || a - b);
}

function extentOf({ segments, mention }: Extracted): Range {
  const first = segments[0] ?? mention!;
  return { start: mention ? Math.min(first.start, mention.start) : first.start, end: (segments.at(-1) ?? mention!).end };
}

function continued({ continues }: Extracted, answers: readonly (Answer | null)[]): Answer | null {
  const before = continues === null ? null : answers[continues] ?? null;
  return before && { who: before.who, sure: before.sure, rule: 'continues', kind: null };
}

/** `The mayor paid. Karvani was asked how long it would take. “Until spring.”`: marked speech that no cue claims is his of whom the sentence before tells. */
function ledIn({ rule, segments, passage }: Extracted, story: Story): Answer | null {
  if (!UNCLAIMED.has(rule) || segments.length === 0) return null;
  const { doc: { tokens }, cast } = story;
  const at = tokens.firstFrom(segments[0]!.start);
  const { sentences } = story.passages[passage]!;
  const number = sentenceAt(sentences, at);
  // `“…,” said Karvani. The mayor, Omid Vakili, disagreed. ¶ “…”`: no longer Karvani's.
  const before = number === 0 && rule === FOLLOWING.goesOn.id ? story.passages[passage - 1]?.sentences.at(-1) : itemAt(sentences, number - 1);
  const first = before && cast.mentions[firstFrom(cast.mentions, tokens.start[before.first]!)];
  if (!first || first.last > before.last || !story.leadsIn(first, before.first)) return null;
  return { who: { kind: 'person', person: first.index }, sure: 0.7, rule: 'lead-in', kind: null };
}

/** `Q: How do you see it? ¶ A: I think that it will grind again.`: the answer, by a letter or behind a bare question; who asks is nobody known. */
function answering({ mention }: Extracted, story: Story): Answer | null {
  const guest = mention && !isAnswer(story.doc.text, mention) ? null : interviewed(story);
  return guest && { ...guest, rule: INTERVIEWEE.id, kind: mention && 'office' };
}

const UNCLAIMED = new Set<string>(Object.values(FOLLOWING).map(({ id }) => id));

function answerOf(quote: Extracted, range: Range, story: Story): Answer | null {
  const { doc: { tokens } } = story;
  const asked = new Asked(story, quote, range, tokens.firstFrom(range.start), tokens.firstFrom(range.end));
  if (asked.first >= asked.last) return null;
  const rules = rulesFor(asked, tokens);
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    const found = rule.find(asked, story);
    if (found && !(rule.guess && isAsker(found, asked, story))) return { who: found.who, sure: found.sure, rule: rule.id, kind: rule.kind ?? null };
  }
  return null;
}

/** `“Where to?” asks Karvani. “Home,” *the mayor* replies.`: two who talk. */
function isAsker({ who }: Found, asked: Asked, story: Story): boolean {
  return who.kind === 'person' && who.person === askerBefore(asked, asked.quote.segments[0]?.start ?? 0, story);
}

function toResolved(doc: Doc, entities: Entities, quote: Extracted, answer: Answer | null): Resolved {
  if (!answer) return { speaker: null, sure: 1 };
  const { who, rule, sure } = answer;
  // A lead-in's speaker is mentioned in another sentence.
  const mention = rule === 'lead-in' ? null : quote.mention;
  const person = who.kind === 'person' ? entities.people[who.person]! : null;
  const speaker: Speaker = {
    name: who.kind === 'person' ? person!.name : who.name,
    title: person ? titleOf(person, mention && doc.text.slice(mention.start, mention.end)) : null,
    person: person?.id ?? null,
    mention: mention && spanOf(doc.text, mention.start, mention.end),
    rule: mention ? `${quote.mentionRule}/${rule}` : rule,
  };
  return { speaker, sure };
}

/** The title that the mention gives him, else the first that the article does. */
function titleOf({ titles }: Person, mention: string | null): string | null {
  return titles.find((title) => mention?.includes(title)) ?? titles[0] ?? null;
}

/** Office and pronoun mentions join the names, in order, none twice, none over a name. */
function addMentions(doc: Doc, people: readonly Person[], met: readonly Met[]): void {
  const added = new Map<number, Map<number, PersonMention>>();
  for (const { person, range, kind } of met) {
    const { mentions } = people[person]!;
    const next = firstFrom(mentions, range.start);
    if (mentions[next] !== undefined && mentions[next].start < range.end) continue;
    if (next > 0 && mentions[next - 1]!.end > range.start) continue;
    const own = added.get(person) ?? new Map<number, PersonMention>();
    const { start, end } = range;
    added.set(person, own.set(start, { text: doc.text.slice(start, end), start, end, kind }));
  }
  for (const [person, own] of added) {
    const { mentions } = people[person]!;
    mentions.push(...own.values());
    mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
