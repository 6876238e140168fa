/** Strings and lists, read and made without detours of V8's; each was a hundredth of the parser's time or more. */

/**
 * `text.charCodeAt(i)`, for texts from everywhere. V8 keeps strings in a dozen forms (whole, a slice of another, two joined, …), and where it
 * has met five of them it looks the method up by its name for each unit; named like this, the method is compiled into the loop.
 */
export function unitAt(text: string, i: number): number {
  return String.prototype.charCodeAt.call(text, i);
}

/** `list[i]`, for an `i` that may be -1. There V8 looks for a property of that name, which takes as long as all else that a small function does. */
export function itemAt<T>(list: readonly T[], i: number): T | undefined {
  return i >= 0 ? list[i] : undefined;
}

/** The last of a list, `undefined` of an empty one. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return itemAt(list, list.length - 1);
}

/** `list` with one item more, `null` standing for an empty one: most of these lists hold one item, and an empty array that is pushed to is given room for seventeen. */
export function appended<T>(list: T[] | null, item: T): T[] {
  if (list === null) return [item];
  list.push(item);
  return list;
}
