/** What is known of a name that a list holds. */

export interface KnownPlace {
  kind: 'place';
  name: string;
  country: string | null;
  /** A country or a seat of government: may stand for the government. */
  power: 'country' | 'capital' | null;
  /** No spelling is the usual one ("Firouzabad", "Firuzabad"): the article's own is shown. */
  asWritten: boolean;
  /** What its spellings have in common, once it was asked for: "sistanbaluchestan". */
  key: string | null;
}

/** All of one shape, wherever a place becomes known. */
export function knownPlaceOf(name: string, country: string | null, power: KnownPlace['power'] = null, asWritten = false): KnownPlace {
  return { kind: 'place', name, country, power, asWritten, key: null };
}

export interface KnownBody {
  kind: 'body';
  name: string;
  acronym: string | null;
  /** The short form is an everyday name ("UN"): no acronym of the article unless it spells it out. */
  everyday: boolean;
}
export interface KnownTerm { kind: 'term'; short: string; long: string }
export interface KnownThing { kind: 'thing' }
export type Known = KnownPlace | KnownBody | KnownTerm | KnownThing;

/** A name of a list, and what is known of it. */
export interface Listed { name: string; known: Known; demonym: boolean }
