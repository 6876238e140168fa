/** Runs the furniture rules: a unit's first sign or word picks the few rules that can match it. */
import type { Unit } from '../units.js';
import type { FurnitureRule } from './contract.js';
import { FURNITURE_RULES } from './rules.js';

export type { FurnitureRule } from './contract.js';

const MAX_SHORT = 48;
const MAX_LENGTH = 320;
const FIRST_WORD = 24;

const bySign: FurnitureRule[] = [];
const byDigit: FurnitureRule[] = [];
const short: FurnitureRule[] = [];
const byWord = new Map<string, FurnitureRule[]>();
for (const rule of FURNITURE_RULES) {
  if (rule.at === 'sign') bySign.push(rule);
  else if (rule.at === 'digit') byDigit.push(rule);
  else if (rule.at === 'short') short.push(rule);
  else for (const word of rule.at) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
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

function firstFit(rules: readonly FurnitureRule[], line: string, place: 'head' | 'tail'): FurnitureRule | null {
  for (const rule of rules) {
    if (rule.where !== undefined && rule.where !== place) continue;
    if (rule.needs !== undefined && !rule.needs.some((sign) => line.includes(sign))) continue;
    if (rule.pattern.test(line)) return rule;
  }
  return null;
}

const NONE: readonly FurnitureRule[] = [];

function candidatesAt(text: string, unit: Unit): readonly FurnitureRule[] {
  const first = text.charCodeAt(unit.start);
  if (first >= 48 && first <= 57) return byDigit;
  if (!isAsciiLetter(first)) return bySign;
  let end = unit.start + 1;
  const limit = Math.min(unit.end, unit.start + FIRST_WORD);
  while (end < limit && (isAsciiLetter(text.charCodeAt(end)) || (text[end] === '-' && isAsciiLetter(text.charCodeAt(end + 1))))) end++;
  return byWord.get(text.slice(unit.start, end).toLowerCase()) ?? NONE;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
