/** Whether a noun says that somebody is a woman or a man: "spokeswoman", "the cleric". */
import { FEMALE_HEADS, MALE_HEADS } from '../../../lexicon/female-names.js';
import type { Gender } from './cast.js';

const FEMALE = new Set(FEMALE_HEADS);
const MALE = new Set(MALE_HEADS);

/** Null for a noun that may be either's, "the minister". */
export function genderOf(noun: string): Gender {
  return FEMALE.has(noun) ? 'female' : MALE.has(noun) ? 'male' : null;
}
