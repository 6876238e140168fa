/** The name that a misspelt one is closest to. */

/** The member of `names` with the fewest edits to `name`; the first of equals. `names` is not empty. */
export function nearest(name: string, names: readonly string[]): string {
  let best = names[0]!;
  let least = Infinity;
  for (const candidate of names) {
    const edits = distance(name.toLowerCase().slice(0, 40), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions; a shared beginning counts for a little ("org" is nearer to "organization" than to "or"). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]! - (b.startsWith(a) ? b.length - a.length : 0);
}
