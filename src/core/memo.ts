/** What was worked out for a string, remembered: the names and titles of a beat come again, in one article and the next. */

// Some megabytes at most; then all is forgotten at once, which costs less than counting who was asked for last.
const MOST = 20_000;
/** A longer text hardly comes twice. */
const LONGEST = 200;

/** `work`, asked once for each text while it is remembered. `work` must be pure, and nobody may change what it returns. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return work(text);
    const own = ownCopy(text);
    const value = work(own);
    if (memory.size >= MOST) memory.clear();
    memory.set(own, value);
    return value;
  };
}

/** A slice holds on to the whole article that it is cut from; a copy does not. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
