/** Two offices joined by "and" before one name: whether one person holds both, or the first is somebody else's. */
import { WordSet } from '../../core/words.js';
import { BETWEEN, FOR, OF, THE } from '../text/small-words.js';
import { Shape, type Tokens } from '../text/tokens.js';

/**
 * The title `[first, and)` before "and" and the one `[start, end]` behind it, which stands before the name.
 *
 *   co-founder and | CEO Vakili, president and | chief executive Vakili           one: who runs a house often has two of its offices
 *   Vice President and | Head of the Department of Environment Vakili             one: the second says of what
 *   Deputy Prime Minister and | Foreign Minister Vakili                           one: small governments, and a name in full behind both
 *   the President and | Foreign Minister Vakili, between the founder and | President Vakili    two
 *   The Prime Minister and | Minister of Defence, Omid Vakili,     one, told between commas: `apposed`
 */
export function areOnePersons(tokens: Tokens, { first, and, start, end, apposed }: { first: number; and: number; start: number; end: number; apposed: boolean }): boolean {
  const { id, shape } = tokens;
  for (let at = and - 2; at >= 0 && at > and - BETWEEN_WITHIN; at--) if (BETWEEN.has(id[at]!)) return false;
  if (runsHouse(tokens, and, start, end)) return true;
  if (!(shape[start]! & shape[and - 1]! & Shape.capital) || (!apposed && first > 0 && THE.has(id[first - 1]!))) return false;
  for (let at = start; at < end; at++) if (OF.has(id[at]!) || FOR.has(id[at]!)) return true;
  return MINISTER.has(id[end]!) && (MINISTER.has(id[and - 1]!) || isMinisterFor(tokens, first, and));
}

/** "Deputy Prime *Minister for* Energy Affairs and" */
function isMinisterFor({ id }: Tokens, first: number, and: number): boolean {
  for (let at = first; at + 1 < and; at++) if (MINISTER.has(id[at]!) && FOR.has(id[at + 1]!)) return true;
  return false;
}

/** "*founder* and | *CEO*", "*chairman* and | chief *executive*", "*president* and | general *manager*" */
function runsHouse({ id, shape }: Tokens, and: number, start: number, end: number): boolean {
  // "the founder and President Vakili" are two more often than one.
  if (FOUNDER.has(id[and - 1]!)) return RUNS_IT.has(id[start]!) || (PRESIDENT.has(id[start]!) && !(shape[start]! & Shape.capital));
  // "chairman and CEO *of the group*": the head of the second stands before what it is of.
  let head = start;
  while (head < end && !OF.has(id[head + 1]!)) head++;
  return HEADS_IT.has(id[and - 1]!) && CHIEF_OF_HOUSE.has(id[head]!) && (start === head || RUNS_IT.has(id[start]!));
}

const FOUNDER = new WordSet(['founder', 'co-founder', 'cofounder']);
const RUNS_IT = new WordSet(['ceo', 'co-ceo', 'cto', 'coo', 'cfo', 'chief', 'executive', 'managing', 'general', 'creative', 'artistic', 'music', 'chairman', 'chairwoman', 'chairperson', 'chair', 'director', 'editor', 'publisher', 'editor-in-chief']);
const PRESIDENT = new WordSet(['president']);
const HEADS_IT = new WordSet(['president', 'chairman', 'chairwoman', 'chairperson', 'chair', 'vice-president', 'director', 'owner', 'co-owner', 'publisher', 'editor', 'partner', 'head', 'chief', 'ceo', 'cfo', 'coo', 'founder', 'executive']);
const CHIEF_OF_HOUSE = new WordSet(['ceo', 'co-ceo', 'cto', 'coo', 'cfo', 'officer', 'executive', 'director', 'manager', 'editor', 'publisher', 'editor-in-chief', 'chairman', 'chairwoman', 'chair']);
const MINISTER = new WordSet(['minister', 'premier', 'secretary', 'chancellor', 'treasurer', 'vice-premier', 'taoiseach']);
const BETWEEN_WITHIN = 6;
