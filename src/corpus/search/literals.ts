/**
 * Words that every match of a regular expression holds: "enrich" of /enrich(ed|ment) to \d+/. A text without them need not be
 * parsed. Careful, not clever: what is not plain ends a word, and where nothing is sure there is none.
 */

/** Shorter ones are in nearly every text. */
const SHORTEST = 3;

/** Runs of ASCII letters and digits at the top level of an RE2 pattern, as written; none where it has alternatives. */
export function literalsOf(source: string): string[] {
  const found: string[] = [];
  let run = '';
  const end = (): void => {
    if (run.length >= SHORTEST) found.push(run);
    run = '';
  };
  for (let at = 0; at < source.length;) {
    const char = source[at]!;
    if (isPlain(char)) {
      run += char;
      at++;
      continue;
    }
    // "colou?r", "ha{0,2}": what stands before may be missing.
    if (char === '?' || char === '*' || char === '{') run = run.slice(0, -1);
    end();
    if (char === '|' || source.startsWith('\\Q', at)) return [];
    at = char === '\\' ? behindEscape(source, at) : char === '[' ? behindClass(source, at) : char === '(' ? behindGroup(source, at) : char === '{' ? behindRepeat(source, at) : at + 1;
  }
  end();
  return found;
}

function isPlain(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9');
}

/** "\d", "\x41", "\x{10ffff}", "\pL", "\p{Lu}", "\012" */
function behindEscape(source: string, at: number): number {
  const rest = /^\\(?:[pP](?:\{[^}]*\}|.)|x(?:\{[^}]*\}|..)|[0-7]{1,3}|.)/su.exec(source.slice(at, at + 80));
  return at + (rest?.[0].length ?? 2);
}

/** "{2,5}" */
function behindRepeat(source: string, at: number): number {
  const close = source.indexOf('}', at);
  return close < 0 ? source.length : close + 1;
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

/** A group may be repeated no time, and may hold alternatives: what is in it proves nothing. */
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
