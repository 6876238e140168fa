/** Runs the spelling rules over one part of a name: one scan, the rules found by the letter they begin with. */
import { table } from '../tables.js';
import { textMap, valueOf, type TextMap } from '../tables/text-map.js';
import { Rules, rulesText, type Rule } from './rules.js';
import { APART, SAME, SAME_ALONE } from './same.js';

/** What the build keeps. */
interface Kept { rules: string; apart: TextMap; same: TextMap; sameAlone: TextMap }

interface Tables extends Omit<Kept, 'rules'> { rules: Rules }

let tables: Tables | null = null;

/** The key of a part: small letters without accents and apostrophes in, key out. */
export function rewritePart(letters: string): string {
  const { rules, apart, same, sameAlone } = tables ??= opened(table('names', build));
  const kept = valueOf(apart, letters);
  if (kept !== undefined) return kept;
  const key = scan(letters, rules);
  return valueOf(sameAlone, key) ?? valueOf(same, key) ?? derived(key, same) ?? key;
}

/** Endings that make a family name of a given name. */
const ENDINGS = ['i', 'ian', 'zada', 'pur', 'nia', 'nejad', 'fard', 'far', 'lu', 'in'] as const;

function derived(key: string, same: TextMap): string | undefined {
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const stem = valueOf(same, key.slice(0, -ending.length));
    if (stem !== undefined) return stem + ending;
  }
  return undefined;
}

/** A spelling with a bare c ("Scott", "McCormack") is no transcription from Persian or Arabic: it stays as it is. */
const NOT_TRANSCRIBED = /c(?!h)/;

function scan(letters: string, rules: Rules): string {
  if (NOT_TRANSCRIBED.test(letters)) return letters;
  const polysyllabic = syllables(letters) > 1;
  let out = '';
  for (let at = 0; at < letters.length;) {
    const rule = ruleAt(rules, letters, at, polysyllabic);
    out = joined(out, rule ? rule.to : letters[at]!);
    at += rule ? rule.from.length : 1;
  }
  return out;
}

function ruleAt(rules: Rules, letters: string, at: number, polysyllabic: boolean): Rule | null {
  const candidates = rules.startingWith(letters.charCodeAt(at));
  for (let i = 0; i < candidates.length; i++) if (fits(candidates[i]!, letters, at, polysyllabic)) return candidates[i]!;
  return null;
}

/** `more` behind `out`; a letter doubled by the joint is written once, as in the closed spelling: "abdul" + "lah". */
export function joined(out: string, more: string): string {
  return out !== '' && out.charCodeAt(out.length - 1) === more.charCodeAt(0) ? out + more.slice(1) : out + more;
}

function fits(rule: Rule, letters: string, at: number, polysyllabic: boolean): boolean {
  if (!letters.startsWith(rule.from, at)) return false;
  const end = at + rule.from.length;
  if (!standsAt(rule.at, at, end, letters.length) || !isFollowedBy(rule.before, letters, end)) return false;
  if (rule.within === 'polysyllabic') return polysyllabic;
  return rule.within !== 'long' || isLong(letters, at);
}

function standsAt(where: Rule['at'], start: number, end: number, length: number): boolean {
  switch (where) {
    case 'start': return start === 0;
    case 'end': return end === length;
    case 'inside': return start >= 2;
    case '': return true;
  }
}

function isFollowedBy(what: Rule['before'], letters: string, end: number): boolean {
  switch (what) {
    case 'consonant': return !isVowel(letters, end);
    case 'word': return letters.length - end >= 3;
    case '': return true;
  }
}

const VOWELS = 'aeiouy';

function isVowel(letters: string, at: number): boolean {
  return at >= 0 && at < letters.length && VOWELS.includes(letters[at]!);
}

/** Runs of vowels; an e that ends the word after a consonant is silent ("Boone") or no help. */
function syllables(letters: string): number {
  const end = letters.endsWith('e') ? letters.length - 1 : letters.length;
  let runs = 0;
  for (let i = 0; i < end; i++) if (isVowel(letters, i) && !isVowel(letters, i - 1)) runs++;
  return runs;
}

/** Two syllables before `at` ("khadij-eh") or a consonant pair ("hamz-eh"): not "sal-eh". */
function isLong(letters: string, at: number): boolean {
  const stem = letters.slice(0, at);
  return syllables(stem) > 1 || (stem.length > 2 && isPair(stem[at - 2]!, stem[at - 1]!));
}

function isPair(first: string, second: string): boolean {
  return first !== second && !VOWELS.includes(first) && !VOWELS.includes(second) && !DIGRAPH.has(first + second);
}

const DIGRAPH = new Set(['gh', 'kh', 'sh', 'ch', 'zh', 'th', 'dh', 'ph']);

function build(): Kept {
  const rules = rulesText();
  const made = new Rules(rules);
  const keyOf = (name: string): string => scan(name, made);
  return { rules, apart: groups(APART, (name) => name, '='), same: groups(SAME, keyOf), sameAlone: groups(SAME_ALONE, keyOf) };
}

function groups(lines: readonly string[], key: (name: string) => string, mark = ''): TextMap {
  const map = new Map<string, string>();
  for (const line of lines) {
    const [first, ...others] = line.split(' ').map(key);
    for (const other of [first!, ...others]) if (!map.has(other)) map.set(other, mark + first!);
  }
  return textMap(map);
}

function opened({ rules, ...maps }: Kept): Tables {
  return { rules: new Rules(rules), ...maps };
}
