/**
 * The known word nearest to a mistyped one; null when none is near. For "did you mean". A path that ends in what was typed
 * ("quotes.speaker.name" of "speaker.name") is nearer than one of several slips ("places.name").
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = word.toLowerCase();
  let best: string | null = null;
  // One edit in a short word: "tcsh" is no slip for "bash".
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(plain, candidate.toLowerCase(), least);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  if (least <= 1) return best;
  return known.find((candidate) => candidate.toLowerCase().endsWith(`.${plain}`)) ?? best;
}

/** Edits (insert, delete, replace, two letters changing places) from `a` to `b`; any number >= `limit` when there are more than that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let above = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j]!, above[j - 2]! + 1);
    }
    above = row;
    row = next;
  }
  return row[b.length]!;
}
