/** The known word nearest to a mistyped one; null when none is near. For "did you mean". */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(plain, candidate.toLowerCase(), least);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best ?? known.find((candidate) => candidate.endsWith(`.${plain}`)) ?? null;
}

/** Edits (insert, delete, replace) from `a` to `b`; any number >= `limit` when there are more than that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
