import { COMMA } from '../../../../core/signs.js';
import { WordMap } from '../../../../core/words.js';
import { Kind } from '../../../text/tokens.js';
import { fitOf, type Candidate } from '../match.js';
import type { Description } from '../description.js';
import type { Profile } from '../profile.js';
import { person, type Found } from '../rule.js';
import { firstFrom } from '../cast.js';
import { Role, type Asked, type Story } from '../story.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { FOR, PART } from '../../../text/small-words.js';
import { genderOf } from '../gender.js';

const SPEAKERS_BACK = 8;
const NAMES_BACK = 40;

/** People met before the mention, the last one met first, each with how well its description fits him. Asked once a mention. */
export function candidatesBefore(asked: Asked, story: Story): readonly Candidate[] {
  return (asked.candidates ??= candidatesFor(asked, story, asked.description()));
}

/** The same for another description than the mention's own: "his counterpart" is sought as a minister. */
export function candidatesFor(asked: Asked, story: Story, description: Description): readonly Candidate[] {
  // "Officials": nobody of those met, whatever is known of them.
  if (description.plural) return NOBODY;
  const out: Candidate[] = [];
  const part = partBefore(asked, story);
  const gender = genderOf(description.head) ?? part;
  let rank = 0;
  let first = part !== null;
  for (const index of metBefore(asked, story)) {
    // Another than he who was spoken of last.
    if (first) {
      first = false;
      continue;
    }
    if (gender !== null && (story.cast.gender(index) ?? gender) !== gender) continue;
    const profile = story.cast.profile(index);
    const fit = isAbroad(description, profile, story) ? 0 : fitOf(description, profile);
    if (fit > 0) out.push({ person: index, fit, rank, sameCountry: description.countries.some((code) => profile.countries.has(code)) });
    rank++;
  }
  return out;
}

const NOBODY: readonly Candidate[] = [];

/** "The French president" in a piece from Tehran: not "President Karvani", of whom no country is told. */
function isAbroad({ countries, head }: Description, profile: Profile, { doc: { structure: { dateline, agency } } }: Story): boolean {
  if (countries.length === 0 || profile.countries.size > 0 || !OF_STATE.has(head) || !profile.heads.has(head)) return false;
  const home = [dateline?.place?.country ?? null, agency?.country ?? null].filter((code) => code !== null);
  return home.length > 0 && !home.some((code) => countries.includes(code));
}

/** Every country has one. */
const OF_STATE = new Set(['president', 'premier', 'minister', 'ambassador', 'chancellor', 'king']);

/** "For *his* part, the minister said": a man, and somebody else than the last speaker; null where nothing of the kind stands before the mention. */
function partBefore({ first }: Asked, { doc: { tokens: { id, kind } } }: Story): Gender {
  const comma = first - 1;
  if (comma < 3 || kind[comma] !== Kind.mark || id[comma] !== COMMA || !PART.has(id[comma - 1]!) || !FOR.has(id[comma - 3]!)) return null;
  return POSSESSOR.get(id[comma - 2]!) ?? null;
}

const POSSESSOR = new WordMap<Gender>([['his', 'male'], ['her', 'female']]);

/** Speakers and subjects, the last one first; behind them those who were only mentioned, and those of whom others spoke. */
export function metBefore(asked: Asked, story: Story): readonly number[] {
  return (asked.met ??= peopleMet(asked, story));
}

function peopleMet({ range }: Asked, story: Story): number[] {
  const met: { index: number; at: number }[] = [];
  for (const { who, at } of story.speakersBefore(range.start, SPEAKERS_BACK)) if (who.kind === 'person') met.push({ index: who.person, at });
  const mentioned: number[] = [];
  const spokenOf: number[] = [];
  const { mentions } = story.cast;
  const last = firstFrom(mentions, range.start) - 1;
  for (let i = last; i >= 0 && i > last - NAMES_BACK; i--) {
    const { index, start } = mentions[i]!;
    const role = story.roleOf(i);
    if (role === Role.spokenOf) spokenOf.push(index);
    else if (role === Role.subject) met.push({ index, at: start });
    else mentioned.push(index);
  }
  met.sort((a, b) => b.at - a.at);
  const all: number[] = [];
  for (let i = 0; i < met.length; i++) addNew(all, met[i]!.index);
  for (let i = 0; i < mentioned.length; i++) addNew(all, mentioned[i]!);
  for (let i = 0; i < spokenOf.length; i++) addNew(all, spokenOf[i]!);
  return all;
}

/** Of so few people a look through the list is faster than a set. */
function addNew(all: number[], index: number): void {
  if (!all.includes(index)) all.push(index);
}

/** The best fit; of equal ones the one met last. Two that fit equally well make it less sure. */
export function best(candidates: readonly Candidate[]): Found | null {
  const usable = candidates.filter(({ fit, rank }) => fit > 1 || rank === 0);
  const sorted = [...usable].sort((a, b) => score(b) - score(a) || a.rank - b.rank);
  const [first, second] = sorted;
  if (!first) return null;
  if (first.fit === 1) return person(first.person, 0.7);
  return person(first.person, second && score(second) === score(first) ? 0.75 : 0.9);
}

function score({ fit, sameCountry }: Candidate): number {
  return fit * 2 + (sameCountry ? 1 : 0);
}
