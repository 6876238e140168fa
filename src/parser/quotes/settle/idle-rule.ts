import type { Decision } from '../decode.js';

/** A rule by which a verb of reporting reports nothing. */
export interface IdleRule {
  id: string;
  /** With a sample. */
  why: string;
  holds(decision: Decision): boolean;
}

/** The rules of one kind, asked in their order. */
export function holdsOne(rules: readonly IdleRule[], decision: Decision): boolean {
  for (let i = 0; i < rules.length; i++) if (rules[i]!.holds(decision)) return true;
  return false;
}
