/** What a sticky pattern takes exactly at `at`; null where it does not fit. */
export function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
