/**
 * An RE2 pattern taken apart, as far as is needed to say what every match of it holds and how long one can be. Careful, not clever:
 * broken patterns are read to their end as well.
 */

export interface Atom {
  /**
   * `plain`: an ASCII letter or digit, as written. `one`: another character, or one of several. `bound`: \b or \B, of no width.
   * `edge`: where the text, or a line of it, begins or ends. `group`: what stands in the brackets is `source`. `bar`: between
   * alternatives. `unknown`: anything.
   */
  kind: 'plain' | 'one' | 'bound' | 'edge' | 'group' | 'bar' | 'unknown';
  source: string;
  /** How often it stands there, one after the other. */
  least: number;
  most: number;
}

/** The atoms at the top level of `pattern`, in order. */
export function atomsOf(pattern: string): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at < pattern.length;) {
    const end = endOf(pattern, at);
    const source = pattern.slice(at, end);
    const repeat = repeatAt(pattern, end);
    atoms.push({ ...kindOf(source), least: repeat?.least ?? 1, most: repeat?.most ?? 1 });
    at = repeat?.end ?? end;
  }
  return atoms;
}

/** "(?:", "(?i:", "(?i)", "(?P<name>" */
const GROUP_HEAD = /^\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:?))?/;

function kindOf(source: string): Pick<Atom, 'kind' | 'source'> {
  if (/^[a-zA-Z0-9]$/.test(source)) return { kind: 'plain', source };
  if (source === '|') return { kind: 'bar', source };
  if (source.startsWith('(')) return { kind: 'group', source: source.replace(GROUP_HEAD, '').replace(/\)$/, '') };
  if (/^\\[bB]$/.test(source)) return { kind: 'bound', source };
  if (/^(?:[\^$]|\\[Az])$/.test(source)) return { kind: 'edge', source };
  return { kind: /^\\[QEC]/.test(source) ? 'unknown' : 'one', source };
}

/** Where the atom at `at` ends. */
function endOf(pattern: string, at: number): number {
  const sign = pattern[at];
  if (sign === '\\') return behindEscape(pattern, at);
  if (sign === '[') return behindClass(pattern, at);
  if (sign === '(') return behindGroup(pattern, at);
  return at + (pattern.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** "?", "*", "+", "{2}", "{2,}", "{2,5}", each also lazy: "*?". Other braces stand for themselves. */
const REPEAT = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/y;

function repeatAt(pattern: string, at: number): { least: number; most: number; end: number } | null {
  REPEAT.lastIndex = at;
  const match = REPEAT.exec(pattern);
  if (match === null) return null;
  const [whole, sign, from, comma, to] = match;
  const end = at + whole.length;
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity, end };
  return { least: Number(from), most: comma === undefined ? Number(from) : to === '' ? Infinity : Number(to), end };
}

/** "\d", "\x41", "\x{10ffff}", "\pL", "\p{Lu}", "\012" */
function behindEscape(source: string, at: number): number {
  const rest = /^\\(?:[pP](?:\{[^}]*\}|.)|x(?:\{[^}]*\}|..)|[0-7]{1,3}|.)/su.exec(source.slice(at, at + 80));
  return at + (rest?.[0].length ?? 2);
}

/** "[a-z]", "[^]x]", "[[:alpha:]\]]" */
function behindClass(source: string, at: number): number {
  let end = at + 1;
  if (source[end] === '^') end++;
  if (source[end] === ']') end++;
  while (end < source.length && source[end] !== ']') {
    if (source[end] === '\\') end = behindEscape(source, end);
    else if (source.startsWith('[:', end)) end = behindNamed(source, end);
    else end++;
  }
  return end + 1;
}

function behindNamed(source: string, at: number): number {
  const close = source.indexOf(':]', at + 2);
  return close < 0 ? at + 1 : close + 2;
}

function behindGroup(source: string, at: number): number {
  let depth = 1;
  let end = at + 1;
  while (end < source.length && depth > 0) {
    if (source[end] === '\\') end = behindEscape(source, end);
    else if (source[end] === '[') end = behindClass(source, end);
    else {
      if (source[end] === '(') depth++;
      else if (source[end] === ')') depth--;
      end++;
    }
  }
  return end;
}
