/** From the pieces to the article's organizations, places and acronyms. */
import type { Acronym, Organization, Place } from '../../core/article.js';
import { fold } from '../../core/fold.js';
import { remembered, rememberedWords } from '../../core/memo.js';
import { OPENING } from '../../core/signs.js';
import { spanOf, tidy } from '../../core/span.js';
import type { Doc, Entities, EntityMention } from '../doc.js';
import { alone } from '../text/alone.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { coverAll, isBodyName, isOwnerInName } from './acronyms/body-name.js';
import { definitionAt, shortText, type Definition } from './acronyms/definition.js';
import { linkedAt, mayBeLinked } from './acronyms/links.js';
import { initialsOf, isCalled, isOfWhole, isTurned, spells } from './acronyms/of-body.js';
import type { KnownBody, KnownPlace, KnownTerm } from './gazetteer.js';
import { COMPANY_FORM, isOfUnknown, shortEnds } from './company-forms.js';
import { isGovernment } from './government.js';
import { knownPlaceOf } from './known.js';
import { nameByOwner, ownedBody } from './owned-body.js';
import { endOfShort } from './acronyms/short-form.js';
import { isCapsBody, isShouted } from './caps-body.js';
import { hashOf, nameOf, type Piece } from './piece.js';
import { countryBeside } from './town-in-state.js';

const AMERICAN = 'US ';
const SAYS_WHOSE = /\b(?:US|U\.S|United States|American)\b/;

interface PieceAt { pieces: readonly Piece[]; at: number }

interface Named {
  /** Index in the list, in order of first mention. */
  index: number;
}

export class Collector {
  readonly #doc: Doc;
  readonly #organizations: Organization[] = [];
  readonly #places: Place[] = [];
  readonly #acronyms: Acronym[] = [];
  readonly #bodyKeys = new Map<string, Named>();
  readonly #placeKeys = new Map<string, Named>();
  readonly #acronymKeys = new Map<string, Acronym>();
  readonly #byInitials = new Map<string, Named | null>();
  readonly #definitions: Definition[] = [];
  /** By index: "Russian", "Japan's", where the article first says whose a body is that is named without it. */
  readonly #owners = new Map<number, string>();
  #pieces: readonly (readonly Piece[])[] = [];
  readonly #mentions: EntityMention[] = [];
  #bodyEnds: Map<number, PieceAt> | null = null;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** The dateline's place stands outside the passages. */
  dateline(name: string, country: string | null, start: number, end: number): void {
    const { tokens } = this.#doc;
    this.#place(knownPlaceOf(name, country), { start, end, first: tokens.firstFrom(start), last: tokens.firstFrom(end) }, false);
  }

  /** Notes the acronyms that tokens `[first, last)` define, and makes a body of a long form that no list knows. */
  define(first: number, last: number, pieces: Piece[]): void {
    const { tokens } = this.#doc;
    const { id, kind } = tokens;
    const bodies: Definition[] = [];
    const shorts = new Set<number>();
    for (let i = first; i < last; i++) {
      const definition = kind[i] === Kind.mark ? (id[i] === OPENING ? definitionAt(tokens, i, first, last) : null) : mayBeLinked(tokens, i) ? linkedAt(tokens, i, first, last) : null;
      if (!definition) continue;
      this.#definitions.push(definition);
      shorts.add(definition.at);
      if (definition.first >= 0 && isBodyName(tokens, definition.first, definition.last)) bodies.push(definition);
    }
    if (bodies.length > 0) coverAll(tokens, pieces, bodies);
    // "Football Association of Wales (FAW)": no town in Iraq.
    if (shorts.size > 0) for (const piece of pieces) if (piece.kind === 'place' && piece.last === piece.first + 1 && shorts.has(piece.first)) piece.kind = 'caps';
  }

  /** Takes the pieces of all passages. The mentions are by start. */
  finish(passages: readonly (readonly Piece[])[]): Omit<Entities, 'people'> {
    this.#pieces = passages;
    for (const definition of this.#definitions) this.#defined(definition);
    this.#doc.passages.forEach((passage, i) => alone(this.#doc.tokens, passage, () => passages[i]!.forEach((_, at) => this.#take(passages[i]!, at))));
    this.#unlikePieces();
    this.#spelled();
    this.#abroad();
    return { organizations: this.#organizations, ownedBodies: nameByOwner(this.#organizations, this.#owners), places: this.#places, acronyms: this.#acronyms, mentions: byStart(this.#mentions) };
  }

  /** "Senate", "Congress" of a story from elsewhere, which never says whose: not those of the United States. */
  #abroad(): void {
    const home = this.#doc.structure.dateline?.place?.country;
    const countries = home ? [home] : this.#places.flatMap(({ country }) => country ?? []);
    if (countries.length === 0 || countries.includes('US')) return;
    for (const body of this.#organizations) {
      if (body.name.startsWith(AMERICAN) && !body.mentions.some(({ text }) => SAYS_WHOSE.test(text))) body.name = tidy(body.mentions[0]!.text);
    }
  }

  /** "the International Organization for Migration said … . The IOM …": both forms stand in the article, apart. */
  #spelled(): void {
    for (const { acronym, name, mentions } of this.#organizations) {
      if (acronym === null || this.#acronymKeys.has(acronym) || this.#isOwnHouse(name, acronym)) continue;
      const short = mentions.filter(({ text }) => text === acronym);
      const long = short.length === 0 ? undefined : mentions.find(({ text }) => spells(text, acronym));
      // Short forms of every day, too: "the European Union met. … The EU said".
      if (long) this.#acronyms.push({ short: acronym, long: tidy(long.text), source: 'article', mentions: short });
    }
    for (const acronym of this.#acronyms) {
      const named = acronym.source === 'lexicon' ? this.#bodyKeys.get(bodyKey(acronym.short)) : undefined;
      const long = named && this.#organizations[named.index]!.mentions.find(({ text }) => spells(text, acronym.short));
      if (!long) continue;
      acronym.long = tidy(long.text);
      acronym.source = 'article';
    }
  }

  /** "DoE", "bpd", "OLAF" (Olaf to the lists of names): short forms that the article defines and no piece stands for. */
  #unlikePieces(): void {
    const bare = new Map<string, Acronym>();
    for (const acronym of this.#acronyms) if (acronym.mentions.length === 0) bare.set(acronym.short, acronym);
    if (bare.size === 0) return;
    const { text, tokens, passages } = this.#doc;
    const hashes = new Set<number>();
    for (const { short, at } of this.#definitions) if (bare.has(short)) hashes.add(tokens.hash[at]!);
    passages.forEach(({ first, last }, index) => {
      const bodies = this.#pieces[index]!.filter(({ kind }) => kind === 'body');
      let next = 0;
      for (let at = first; at < last; at++) {
        if (!hashes.has(tokens.hash[at]!)) continue;
        const upTo = Math.max(at + 1, endOfShort(tokens, at));
        const acronym = bare.get(shortText(tokens, at, upTo));
        if (!acronym) continue;
        const where = { start: tokens.start[at]!, end: tokens.end[upTo - 1]!, first: at, last: upTo };
        acronym.mentions.push(spanOf(text, where.start, where.end));
        const body = this.#bodyKeys.get(bodyKey(acronym.short));
        while (next < bodies.length && bodies[next]!.last <= at) next++;
        if (body && !(next < bodies.length && bodies[next]!.first <= at)) this.#addBody(body, where);
      }
    });
  }

  #take(pieces: readonly Piece[], at: number): void {
    const piece = pieces[at]!;
    switch (piece.kind) {
      case 'place': return this.#placeAt(pieces, at);
      case 'body': return piece.known === null ? this.#unknownBody(pieces, at) : this.#knownBody(piece.known as KnownBody, piece);
      case 'term': return this.#term(piece.known as KnownTerm, piece);
      case 'caps': return this.#caps(piece);
      case 'person': case 'thing':
    }
  }

  /** The house of the page is called both ways on every page of its. */
  #isOwnHouse(name: string, acronym: string): boolean {
    const { agency } = this.#doc.structure;
    return agency !== null && (agency.name === name || agency.code === acronym);
  }

  #placeAt(pieces: readonly Piece[], at: number): void {
    const piece = pieces[at]!;
    const known = piece.known as KnownPlace;
    const country = countryBeside(this.#doc.tokens, pieces, at);
    this.#place(country === null || country === known.country ? known : { ...known, country }, piece, isGovernment(this.#doc.tokens, pieces, at));
  }

  #place(known: KnownPlace, piece: Where, government: boolean): void {
    const { start, end } = piece;
    const index = (this.#placeKeys.get((known.key ??= placeKey(known.name))) ?? this.#newPlace(known, known.key, start, end)).index;
    this.#places[index]!.mentions.push({ text: this.#doc.text.slice(start, end), start, end, government });
    this.#mention('place', index, piece);
  }

  #newPlace({ name, country, asWritten }: KnownPlace, key: string, start: number, end: number): Named {
    const named = { index: this.#places.length };
    this.#placeKeys.set(key, named);
    this.#places.push({ name: asWritten ? tidy(this.#doc.text.slice(start, end)) : name, country, mentions: [] });
    return named;
  }

  #knownBody(known: KnownBody, piece: Piece): void {
    const text = this.#nameOf(piece);
    // "the Rapid Support Forces (RSF)": an article that tells what it means by RSF does not mean Reporters Without Borders.
    if (text === known.acronym && this.#acronymKeys.get(text)?.source === 'article') return this.#caps(piece);
    this.#body(known.name, known.acronym, piece);
    if (known.acronym === null || text !== known.acronym) return;
    if (!known.everyday || this.#acronymKeys.has(text)) this.#acronym(text, known.name, 'lexicon', piece);
  }

  #term(known: KnownTerm, piece: Piece): void {
    const short = this.#doc.tokens.text.slice(piece.start, piece.end);
    if (tidy(short).replace(/ /g, '') === known.short) this.#acronym(known.short, known.long, 'lexicon', piece);
  }

  /** "Iranian Foreign Ministry", "Iran's Foreign Ministry" and then "the Foreign Ministry" are one; Japan's is another. */
  #unknownBody(pieces: readonly Piece[], at: number): void {
    if (isShouted(this.#doc.tokens, pieces[at]!)) return;
    this.#addBody(this.#unknownNamed(pieces, at), pieces[at]!);
  }

  #unknownNamed(pieces: readonly Piece[], at: number): Named {
    const { tokens } = this.#doc;
    const { first, last } = pieces[at]!;
    const whole = keyOfWords(tokens, first, last);
    const owned = ownedBody(tokens, pieces, at);
    if (owned === null) return this.#bodyKeys.get(whole) ?? this.#named(whole, pieces[at]!);
    const key = owned.from === first ? whole : keyOfWords(tokens, owned.from, last);
    // "Qatar News Agency" is a name as a whole too; "Japan's | Foreign Ministry" has its country outside of it.
    const owners = owned.country === null ? [] : [`${key}|${owned.country}`, ...(whole === key ? [] : [whole])];
    const keys = [...owners, key];
    const met = (owners.length === 0 ? keys : owners).find((each) => this.#bodyKeys.has(each));
    const named = met === undefined ? this.#newBody(nameOf(tokens, first, last), null) : this.#bodyKeys.get(met)!;
    if (met === undefined && owned.country !== null && owned.from === first) this.#owners.set(named.index, tokens.text.slice(pieces[at - 1]!.start, tokens.end[first - 1]));
    for (const each of keys) this.#bodyKeys.set(each, named);
    return named;
  }

  /** A new body; one of a trade may be named without it later. */
  #named(key: string, piece: Piece): Named {
    const { tokens } = this.#doc;
    const { first, last } = piece;
    const named = this.#keep(key, this.#newBody(nameOf(tokens, first, last), null));
    for (const end of shortEnds(tokens, piece)) this.#keepShort(keyOfWords(tokens, first, end), named);
    if (isOfUnknown(tokens, piece)) this.#keepShort(keyOfWords(tokens, last - 1, last), named);
    return named;
  }

  #keepShort(key: string, named: Named): void {
    if (!this.#bodyKeys.has(key)) this.#keep(key, named);
  }

  #body(name: string, acronym: string | null, piece: Piece): void {
    this.#addBody(this.#bodyNamed(name, acronym), piece);
  }

  #addBody(named: Named, piece: Where): void {
    this.#organizations[named.index]!.mentions.push(spanOf(this.#doc.text, piece.start, piece.end));
    this.#mention('organization', named.index, piece);
  }

  #bodyNamed(name: string, acronym: string | null): Named {
    const key = bodyKey(name);
    const named = this.#bodyKeys.get(key) ?? this.#keep(key, this.#newBody(name, acronym));
    if (acronym !== null) this.#shorten(named, acronym);
    return named;
  }

  #keep(key: string, named: Named): Named {
    this.#bodyKeys.set(key, named);
    return named;
  }

  #shorten(named: Named, acronym: string): void {
    this.#organizations[named.index]!.acronym ??= acronym;
    if (!this.#bodyKeys.has(bodyKey(acronym))) this.#bodyKeys.set(bodyKey(acronym), named);
  }

  #newBody(name: string, acronym: string | null): Named {
    this.#organizations.push({ name, acronym, mentions: [] });
    const named = { index: this.#organizations.length - 1 };
    const initials = initialsOf(name);
    // Of two bodies with the same initials neither is meant.
    if (acronym === null && initials.length >= LEAST_APART) this.#byInitials.set(initials, this.#byInitials.has(initials) ? null : named);
    return named;
  }

  /** Capitals alone name what the article, or the lexicon, says they do. */
  #caps(piece: Piece): void {
    const text = this.#nameOf(piece);
    const named = this.#bodyKeys.get(bodyKey(text)) ?? this.#spelledApart(text);
    if (named) this.#body(this.#organizations[named.index]!.name, text, piece);
    else if (!this.#acronymKeys.has(text) && isCapsBody(this.#doc.tokens, piece)) this.#body(text, null, piece);
    const acronym = this.#acronymKeys.get(text);
    if (acronym) acronym.mentions.push(spanOf(this.#doc.text, piece.start, piece.end));
  }

  /** "the Rapid Response Union said … . An *RRU* official": capitals that are those of the one body named before with such initials. */
  #spelledApart(text: string): Named | undefined {
    const named = text.length >= LEAST_APART && !this.#acronymKeys.has(text) ? this.#byInitials.get(text) ?? undefined : undefined;
    if (named === undefined) return undefined;
    const { name } = this.#organizations[named.index]!;
    const acronym: Acronym = { short: text, long: name, source: 'article', mentions: [] };
    this.#acronyms.push(acronym);
    this.#acronymKeys.set(text, acronym);
    this.#shorten(named, text);
    return named;
  }

  /** An acronym that the article itself expands. */
  #defined(definition: Definition): void {
    const { short, first, last } = definition;
    const { tokens } = this.#doc;
    if (this.#acronymKeys.has(short)) return;
    const ending = this.#bodyEndingAt(last);
    const body = ending?.pieces[ending.at];
    const isWhole = body !== undefined && (first < 0 ? isCalled(body, definition) || isTurned(this.#nameOf(body), short) : isOwnerInName(tokens, body.first, first, last) || isOfWhole(tokens, body, first, short));
    const from = isWhole ? body.first : first;
    if (from < 0) return;
    const long = tidy(tokens.text.slice(tokens.start[from], tokens.end[last - 1]));
    const acronym: Acronym = { short, long, source: 'article', mentions: [] };
    this.#acronyms.push(acronym);
    this.#acronymKeys.set(short, acronym);
    if (body?.known) this.#bodyNamed((body.known as KnownBody).name, short);
    else if (body && body.first <= from) this.#shorten(this.#unknownNamed(ending.pieces, ending.at), short);
  }

  #acronym(short: string, long: string, source: Acronym['source'], piece: Piece): void {
    let acronym = this.#acronymKeys.get(short);
    if (!acronym) {
      acronym = { short, long, source, mentions: [] };
      this.#acronyms.push(acronym);
      this.#acronymKeys.set(short, acronym);
    }
    acronym.mentions.push(spanOf(this.#doc.text, piece.start, piece.end));
  }

  /** The body whose name ends before token `last`. */
  #bodyEndingAt(last: number): PieceAt | undefined {
    if (this.#bodyEnds === null) {
      const ends = new Map<number, PieceAt>();
      for (const pieces of this.#pieces) pieces.forEach((piece, at) => piece.kind === 'body' && ends.set(piece.last, { pieces, at }));
      this.#bodyEnds = ends;
    }
    return this.#bodyEnds.get(last);
  }

  #nameOf({ first, last }: Piece): string {
    return nameOf(this.#doc.tokens, first, last);
  }

  #mention(type: EntityMention['type'], index: number, { start, end, first, last }: Where): void {
    this.#mentions.push({ start, end, first, last, type, index, outerFirst: first, outerLast: last });
  }
}

/** They are in order but for a dateline behind the story and what `#unlikePieces` adds. */
function byStart(mentions: EntityMention[]): EntityMention[] {
  for (let i = 1; i < mentions.length; i++) if (mentions[i]!.start < mentions[i - 1]!.start) return mentions.sort((a, b) => a.start - b.start);
  return mentions;
}

type Where = Pick<Piece, 'start' | 'end' | 'first' | 'last'>;

/** Two capitals may be anything. */
const LEAST_APART = 3;

/** Spelling, hyphens and "the" aside: "Ministry of Defence" is "Ministry of Defense". */
const bodyKey = remembered(keyOfBody);
const bodyKeyOfWords = rememberedWords((words) => keyOfBody(tidy(words)));

/** The key of the body that tokens `[first, last)` name. */
function keyOfWords(tokens: Tokens, first: number, last: number): string {
  return bodyKeyOfWords(tokens.text, tokens.start[first]!, tokens.end[last - 1]!, hashOf(tokens, first, last));
}

function keyOfBody(name: string): string {
  return fold(name.replace(COMPANY_FORM, '')).replace(/^the /, '').replace(/[-\u2013 ]+/g, ' ').replace(BRITISH, (word) => SPELT[word]!);
}

/** What is spelt in two ways in names of bodies. */
const SPELT: Readonly<Record<string, string>> = { defence: 'defense', organis: 'organiz', labour: 'labor', centre: 'center', programme: 'program', theatre: 'theater' };
const BRITISH = new RegExp(Object.keys(SPELT).join('|'), 'g');

/** "Sistan-Baluchestan", "Sistan Baluchestan" */
const placeKey = remembered((name) => fold(name).replace(/[- ]/g, ''));
