/**
 * Scores whole records against invented articles in the styles of the houses, marked by hand (houses/{tune,held}/NAME.txt with NAME.json).
 * Rules and lists are tuned on `tune` only; `held` tells what that was worth.
 *
 *   npm run houses -- [tune|held|DIR] [--errors FIELD]
 *
 * Of each field: how many values are right, given and marked. What a marked value is, is told by shared definitions: a quote is found
 * if its characters agree (Dice > 0.45, or the marked words of a mixed one lie in it); names agree without case and article, people by
 * their spelling key ("Seyyed" apart); a body or place may be named as the article does anywhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agencyOf } from '../../src/agencies/index.js';
import { nameKey } from '../../src/core/namekey.js';
import type { Article, Quote } from '../../src/core/article.js';
import { parseArticle } from '../../src/parser/parse.js';
import type { Stretch } from './gold.js';
import { figuresOf, overlap, size, type Tally } from './measure.js';

export interface MarkedQuote { kind: Quote['kind']; spans: [number, number][]; cue: string | null; mention: string | null; speaker: string | null; via: string | null }

/** An article as it was marked. What is optional is neither missed nor wrong. */
interface Marked {
  asOf: string;
  agency: string | null; place: string | null; date: string | null; section: string | null; kicker: string | null; headline: string | null; byline: string | null;
  /** How the lead begins. */
  lead: string;
  paragraphs: number;
  links: string[];
  quotes: MarkedQuote[];
  people: { name: string; titles: string[] }[];
  organizations: string[];
  places: { name: string; country: string | null }[];
  acronyms: { short: string; long: string }[];
  figures: { text: string; value: number; unit: string | null }[];
  optionalOrganizations: string[];
  optionalPlaces: string[];
}

/** A part of this folder, or the path of another one that holds such pairs. */
export type HousePart = 'tune' | 'held' | (string & {});

export class HouseScores {
  readonly tallies = new Map<string, Tally>();
  readonly errors: { field: string; name: string; want: string | null; got: string | null }[] = [];

  /** F1 of a field, 0 to 1. */
  f1(field: string): number {
    return figuresOf(this.#tally(field)).f1;
  }

  add(name: string, text: string, marked: Marked): void {
    const article = parseArticle(text, { asOf: marked.asOf });
    this.#structure(name, marked, article);
    this.#quotes(name, marked.quotes, article);
    this.#entities(name, marked, article);
  }

  #structure(name: string, marked: Marked, article: Article): void {
    const { agency } = article;
    this.#one('agency', name, marked.agency, agency && (same(agency.code ?? '', marked.agency ?? '') ? marked.agency : agency.name), (want, got) => startsLike(want, got) || isOneHouse(want, got));
    this.#one('place', name, marked.place, article.dateline?.place?.name ?? null);
    this.#one('date', name, marked.date, article.date?.iso ?? null);
    for (const field of ['section', 'kicker', 'headline', 'byline'] as const) this.#one(field, name, marked[field], article[field]?.text ?? null, (a, b) => bare(a) === bare(b));
    this.#one('lead', name, marked.lead, article.lead?.text ?? null, startsLike);
    this.#one('paragraphs', name, String(marked.paragraphs), String(article.paragraphs.filter(({ role }) => role === 'lead' || role === 'body').length));
    this.#set('links', name, marked.links, article.links.map(({ text }) => text));
  }

  #quotes(name: string, marked: readonly MarkedQuote[], { quotes }: Article): void {
    const free = new Set(quotes);
    let right = 0;
    for (const want of marked) {
      const got = closest(want, free);
      if (!got) {
        this.#miss('quotes', name, `${want.kind} ${want.mention ?? '–'} ${want.cue ?? '–'} ${JSON.stringify(want.spans)}`, null);
        continue;
      }
      free.delete(got);
      right++;
      this.#attribution(name, want, got);
    }
    for (const { kind, text, cue } of free) this.#miss('quotes', name, null, `${kind} ${cue?.text ?? '–'} ${text}`);
    this.#count('quotes', right, quotes.length, marked.length);
  }

  #attribution(name: string, want: MarkedQuote, { kind, cue, speaker, via }: Quote): void {
    this.#one('quotes.kind', name, want.kind, kind);
    this.#one('quotes.cue', name, want.cue, cue && cue.text, holds);
    this.#one('quotes.mention', name, want.mention, speaker?.mention ? speaker.mention.text : null, holds);
    this.#one('quotes.speaker', name, want.speaker, speaker && speaker.name, (a, b) => same(a, b) || personKey(a) === personKey(b));
    this.#one('quotes.via', name, want.via, via && via.name, sameOutlet);
  }

  #entities(name: string, marked: Marked, article: Article): void {
    const { people, organizations, places, acronyms, figures } = article;
    this.#set('people', name, marked.people.map((person) => person.name), people.map((person) => person.name), personKey);
    const titled = (all: readonly { name: string; titles: readonly string[] }[]): string[] => all.flatMap((person) => person.titles.map((title) => `${personKey(person.name)}: ${title}`));
    this.#set('titles', name, titled(marked.people), titled(people));
    const bodies = organizations.map((body) => asMarked([...marked.organizations, ...marked.optionalOrganizations], [body.name, body.acronym, ...body.mentions.map(({ text }) => text)]));
    this.#set('organizations', name, marked.organizations, bodies, folded, marked.optionalOrganizations);
    const named = places.map((place) => asMarked([...marked.places.map((one) => one.name), ...marked.optionalPlaces], [place.name, ...place.mentions.map(({ text }) => text)]));
    this.#set('places', name, marked.places.map((place) => place.name), named, folded, marked.optionalPlaces);
    this.#set('acronyms', name, marked.acronyms.map(({ short, long }) => `${short} ${long}`), acronyms.filter(({ source }) => source === 'article').map(({ short, long }) => `${short} ${long}`));
    this.#set('figures', name, marked.figures.map(({ value }) => String(value)), figures.map(({ value }) => String(value)));
  }

  /** A field with one value or none. */
  #one(field: string, name: string, want: string | null, got: string | null, agree: (want: string, got: string) => boolean = same): void {
    if (want === null && got === null) return;
    const right = want !== null && got !== null && agree(want, got);
    this.#count(field, right ? 1 : 0, got === null ? 0 : 1, want === null ? 0 : 1);
    if (!right) this.#miss(field, name, want, got);
  }

  /** A list without order. */
  #set(field: string, name: string, want: readonly string[], got: readonly string[], key = folded, optional: readonly string[] = []): void {
    const wanted = new Map(want.map((one) => [key(one), one]));
    const given = new Map(got.map((one) => [key(one), one]));
    for (const one of optional) if (!wanted.has(key(one))) given.delete(key(one));
    let right = 0;
    for (const [form, one] of wanted) {
      if (given.has(form)) right++;
      else this.#miss(field, name, one, null);
    }
    for (const [form, one] of given) if (!wanted.has(form)) this.#miss(field, name, null, one);
    this.#count(field, right, given.size, wanted.size);
  }

  #miss(field: string, name: string, want: string | null, got: string | null): void {
    this.errors.push({ field, name, want, got });
  }

  #count(field: string, right: number, predicted: number, gold: number): void {
    const tally = this.#tally(field);
    tally.right += right;
    tally.predicted += predicted;
    tally.gold += gold;
  }

  #tally(field: string): Tally {
    const known = this.tallies.get(field) ?? { right: 0, predicted: 0, gold: 0 };
    this.tallies.set(field, known);
    return known;
  }
}

/** The quote that agrees best with the marked one. */
function closest({ kind, spans }: MarkedQuote, quotes: ReadonlySet<Quote>): Quote | null {
  let best: Quote | null = null;
  let score = 0.45;
  for (const quote of quotes) {
    const own: Stretch[] = quote.segments.map(({ start, end }) => [start, end]);
    const shared = overlap(spans, own);
    const holdsAll = kind === 'mixed' && shared >= 0.9 * size(spans);
    const agreement = Math.max((2 * shared) / (size(spans) + size(own) || 1), holdsAll ? 0.6 : 0);
    if (agreement <= score) continue;
    best = quote;
    score = agreement;
  }
  return best;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[’‘`]/g, "'").replace(/\./g, '').replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

const same = (a: string, b: string): boolean => folded(a) === folded(b);
const startsLike = (want: string, got: string): boolean => folded(got).startsWith(folded(want));
const holds = (a: string, b: string): boolean => folded(a).includes(folded(b)) || folded(b).includes(folded(a));
/** "BBC News" is the BBC, by the table of agencies. */
const isOneHouse = (a: string, b: string): boolean => agencyOf(a) !== null && agencyOf(a) === agencyOf(b);
/** "IRNA" is the "Islamic Republic News Agency". */
function sameOutlet(a: string, b: string): boolean {
  const agency = agencyOf(a);
  return holds(a, b) || (agency !== null && agency === agencyOf(b));
}

/** "By Laleh Tavakol" and "Laleh Tavakol", "Iranian MP:" and "Iranian MP". */
const bare = (text: string): string => folded(text).replace(/^by /, '').replace(/:$/, '');

/** The form of a name that was marked, else its first. */
function asMarked(marked: readonly string[], forms: readonly (string | null)[]): string {
  const known = new Set(marked.map(folded));
  return forms.find((form): form is string => form !== null && known.has(folded(form))) ?? forms[0]!;
}

/** Whether "Seyyed" is part of a name, people who mark articles do not agree on. */
const SEYYED = /^(?:Seyy?ed|Sayy?[ei]d|Seyyid|Syed) /;

function personKey(name: string): string {
  return nameKey(name.replace(SEYYED, ''));
}

/** All marked articles of a part. */
export function scoreHouses(part: HousePart): HouseScores {
  const folder = part === 'tune' || part === 'held' ? new URL(`houses/${part}/`, import.meta.url) : pathToFileURL(`${resolve(part)}/`);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const scores = new HouseScores();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const name = file.slice(0, -'.json'.length);
    scores.add(name, read(`${name}.txt`), JSON.parse(read(file)) as Marked);
  }
  return scores;
}
