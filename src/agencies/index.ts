/** All agencies known, and the ways to look one up. A new house is one entry in `iran.ts`, `world.ts` or `papers.ts`. */
import { isAsciiDigit, isAsciiSmall } from '../core/ascii.js';
import { fold } from '../core/fold.js';
import { tidy } from '../core/span.js';
import { table } from '../core/tables.js';
import { textMap, valueOf, type TextMap } from '../core/tables/text-map.js';
import { HASH_START, hashStep } from '../core/words.js';
import type { AgencyEntry } from './contract.js';
import { IRAN } from './iran.js';
import { PAPERS } from './papers.js';
import { WORLD } from './world.js';

export type { AgencyEntry } from './contract.js';

export const AGENCIES: readonly AgencyEntry[] = [...IRAN, ...WORLD, ...PAPERS];

/** "Straits Times" of "The Straits Times", but "The Scotsman": under these forms an agency is told of in running text: "Kayhan Life reported"; its code alone ("MAP", "TT") may be anything there. */
export function formsInText({ name, aliases = [], everyday }: AgencyEntry): readonly string[] {
  return everyday ? [] : [name, ...aliases].map((form) => form.replace(/^The (?=.* )/, '')).filter((form) => form.includes(' ') || LONG_NAME.test(form));
}

/** "Kazinform", "TradeWinds": a name, and no word that is something else. */
const LONG_NAME = /^\p{Lu}[\p{L}]{6,}$/u;

interface Known {
  /** By what is written of an agency, its place in `AGENCIES`. */
  forms: TextMap;
  firstWords: TextMap;
  /** A bit for each word that opens a form, by its hash. */
  openers: Int32Array<ArrayBuffer>;
}

let known: Known | null = null;
const forms = (): Known => (known ??= table('agencies', allForms));

/** The agency that a name, code or alias stands for; case, accents and doubled blanks do not count. */
export function agencyOf(form: string): AgencyEntry | null {
  const place = valueOf(forms().forms, fold(tidy(form)));
  return place === undefined ? null : AGENCIES[Number(place)]!;
}

let bySite: Map<string, AgencyEntry> | null = null;
const HOST = /^(?:https?:\/\/)?([\w.-]{4,60})/i;

/** The agency whose page has this address: "https://en.irna.ir/news/85123", "p.dw.com/p/5Qk2x"; null for other hosts. */
export function agencyAtAddress(address: string): AgencyEntry | null {
  bySite ??= new Map(AGENCIES.flatMap((agency) => (agency.sites ?? []).map((site) => [site, agency] as const)));
  let host = HOST.exec(address)?.[1]?.toLowerCase() ?? '';
  for (let dot = 0; dot >= 0; dot = host.indexOf('.')) {
    if (dot > 0) host = host.slice(dot + 1);
    const agency = bySite.get(host);
    if (agency) return agency;
  }
  return null;
}

/** Whether some form of some agency begins with this word: the cheap question before `agencyOf`. */
export function beginsAgency(word: string): boolean {
  return valueOf(forms().firstWords, fold(word)) !== undefined;
}

/**
 * Whether a form of an agency, its "the" aside, may open with the token that has this hash (text/tokens.ts): of the words that open none
 * one in eighty passes. Asked before strings are made of a phrase: most are "the minister".
 */
export function mayOpenAgency(hash: number): boolean {
  const bit = openerBit(hash);
  return (forms().openers[bit >>> 5]! & (1 << bit)) !== 0;
}

const OPENER_BITS = 1 << 15;

function openerBit(hash: number): number {
  return (hash ^ (hash >>> 15)) & (OPENER_BITS - 1);
}

/** A bit for each place at which a form's first token may end: "rfe|/rl|", "u|.s|.| news". */
function markOpeners(openers: Int32Array, form: string): void {
  const end = form.includes(' ') ? form.indexOf(' ') : form.length;
  let hash = HASH_START;
  for (let i = 0; i < end; i++) {
    hash = hashStep(hash, form.charCodeAt(i));
    if (i + 1 < end && isInWord(form.charCodeAt(i + 1))) continue;
    const bit = openerBit(hash);
    openers[bit >>> 5]! |= 1 << bit;
  }
}

function isInWord(code: number): boolean {
  return isAsciiSmall(code) || isAsciiDigit(code) || code > 0x7f;
}

/** Every form of an agency, folded: "irna", "islamic republic news agency". The first entry of a form keeps it. */
function allForms(): Known {
  const places = new Map<string, string>();
  AGENCIES.forEach(({ code, name, aliases = [] }, place) => {
    for (const form of [code ?? name, name, ...aliases].map(fold)) if (!places.has(form)) places.set(form, String(place));
  });
  const openers = new Int32Array(OPENER_BITS >>> 5);
  for (const form of places.keys()) markOpeners(openers, form.replace(/^the /, ''));
  return { forms: textMap(places), firstWords: textMap([...places.keys()].map((form) => [form.split(' ', 1)[0]!, ''])), openers };
}
