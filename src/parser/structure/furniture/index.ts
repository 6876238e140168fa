/** Runs the furniture rules: a unit's first sign or word picks the few rules that can match it. */
import { isAsciiLetter } from '../../../core/ascii.js';
import { HYPHEN } from '../../../core/signs.js';
import { table } from '../../../core/tables.js';
import { firstSlot, hashOfWord, HASH_START, hashStep } from '../../../core/words.js';
import type { Unit } from '../units.js';
import type { FurnitureRule } from './contract.js';
import { FURNITURE_RULES } from './rules.js';

export type { FurnitureMark, FurnitureRule } from './contract.js';

const MAX_SHORT = 48;
const MAX_LENGTH = 320;
const FIRST_WORD = 24;

/** What is read of a rule for every line: of one shape, however much the rule itself says. */
interface Trial { rule: FurnitureRule; where: 'head' | 'tail' | null; signs: string | null; needs: readonly string[]; pattern: RegExp | null }

/** Rules by their places in the list. */
type Places = Uint16Array<ArrayBuffer>;

/** By the hash of a line's first word in small letters; a word that shares another's hash only has its line tried in vain. */
interface ByWord {
  /** Two numbers a slot: the hash, and one more than where its rules begin in `places`; 0 is free. A power of two, half of it free. */
  slots: Int32Array<ArrayBuffer>;
  /** For each word how many rules, then these. */
  places: Places;
}

const { bySign, byDigit, short, byWord } = table('furniture', () => ({ bySign: placesAt('sign'), byDigit: placesAt('digit'), short: placesAt('short'), byWord: placesByWord() }));
const trials = FURNITURE_RULES.map((): Trial | null => null);

function placesAt(at: FurnitureRule['at']): Places {
  return Uint16Array.from(FURNITURE_RULES.flatMap((rule, place) => (rule.at === at ? [place] : [])));
}

function placesByWord(): ByWord {
  const byHash = new Map<number, number[]>();
  FURNITURE_RULES.forEach(({ at }, place) => {
    if (typeof at !== 'string') for (const hash of new Set(at.map((word) => hashOfWord(word.toLowerCase())))) byHash.set(hash, [...(byHash.get(hash) ?? []), place]);
  });
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(byHash.size * 4)));
  const places: number[] = [];
  for (const [hash, rules] of byHash) {
    let at = firstSlot(hash, slots.length - 1);
    while (slots[at + 1] !== 0) at = (at + 2) & (slots.length - 1);
    slots[at] = hash;
    slots[at + 1] = places.length + 1;
    places.push(rules.length, ...rules);
  }
  return { slots, places: Uint16Array.from(places) };
}

function placesOf(hash: number): Places {
  const { slots, places } = byWord;
  for (let at = firstSlot(hash, slots.length - 1); slots[at + 1] !== 0; at = (at + 2) & (slots.length - 1)) {
    const start = slots[at + 1]!;
    if (slots[at] === hash) return places.subarray(start, start + places[start - 1]!);
  }
  return NONE;
}

function trialOf(rule: FurnitureRule): Trial {
  const { where = null, signs = null, needs = [] } = rule;
  return { rule, where, signs, needs, pattern: null };
}

/** The rule that makes `unit` furniture, or null. `place`: before the story's first paragraph, or behind it. */
export function furnitureRuleOf(text: string, unit: Unit, place: 'head' | 'tail'): FurnitureRule | null {
  const length = unit.end - unit.start;
  if (length > MAX_LENGTH) return null;
  const candidates = candidatesAt(text, unit);
  if (candidates.length === 0 && length > MAX_SHORT) return null;
  const line = text.slice(unit.start, unit.end);
  return firstFit(candidates, line, place) ?? (length <= MAX_SHORT ? firstFit(short, line, place) : null);
}

function firstFit(places: Places, line: string, place: 'head' | 'tail'): FurnitureRule | null {
  for (let i = 0; i < places.length; i++) {
    const trial = trials[places[i]!] ??= trialOf(FURNITURE_RULES[places[i]!]!);
    const { rule, where, signs, needs } = trial;
    if ((where !== null && where !== place) || (signs !== null && !signs.includes(line[0]!))) continue;
    // In the bundle a rule's pattern is made when it is read.
    if (holdsOne(line, needs) && (trial.pattern ??= rule.pattern).test(line) && !isStory(rule, line)) return rule;
  }
  return null;
}

/** "Copyright law must change, the publishers said.": a house that asks for something, or says whose work it is, tells nothing that others said. */
function isStory({ kind, tells }: FurnitureRule, line: string): boolean {
  return (kind === 'promo' || kind === 'credit') && tells !== true && (SAID.test(line) || CLAUSE.test(line));
}

const SAID = /\b(?:said|says|told|tells)\b/;
/** ", he explained", ", the posters say."; "With assistance from France, the navy cleared …"; "…, and 4,000 men have come". */
const CLAUSE = /,["”’]? [^,.]{2,60}\b(?:added|asked|warned|wrote|explained|chanted|shouted|argued|noted|insisted|recalled|(?<!be )found|say(?=[.,]))\b|, (?:and|but) (?:[^,.]|[,.]\d){1,40} (?:has|have|had|was|were) | who (?:asked|declined|spoke)\b|^(?:With|Compiled|Edited|Translated|Reported|Courtesy)\b[^,]{4,80}, (?:the|an?|its?|his|her|their|he|she|they|we|some|many) \p{Ll}/u;

function holdsOne(line: string, signs: readonly string[]): boolean {
  for (let i = 0; i < signs.length; i++) if (line.includes(signs[i]!)) return true;
  return signs.length === 0;
}

const NONE: Places = new Uint16Array(0);

function candidatesAt(text: string, unit: Unit): Places {
  const first = text.charCodeAt(unit.start);
  if (first >= 48 && first <= 57) return byDigit;
  if (!isAsciiLetter(first)) return bySign;
  const limit = Math.min(unit.end, unit.start + FIRST_WORD);
  let hash = HASH_START;
  for (let at = unit.start; at < limit; at++) {
    const code = text.charCodeAt(at);
    const inside = isAsciiLetter(code) || (code === HYPHEN && isAsciiLetter(text.charCodeAt(at + 1)));
    if (!inside) break;
    hash = hashStep(hash, code | 32);
  }
  return placesOf(hash);
}
