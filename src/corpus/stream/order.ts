/** Work done side by side, results in the order of the work. */

/**
 * `run` of every item, at most `limit` at once; results come in the order of the items, each as soon as it and all before it are
 * there, even while the next item is still being waited for. `run` must not reject.
 */
export async function* inOrder<T, R>(items: AsyncIterator<T>, run: (item: T) => Promise<R>, limit: number): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  try {
    let next: Promise<IteratorResult<T>> | null = items.next();
    while (next !== null || pending.length > 0) {
      const item: IteratorResult<T> | null = next === null || pending.length >= limit ? null : await firstOf(next, pending[0]);
      if (item === null) {
        yield await pending.shift()!;
      } else {
        if (!item.done) pending.push(run(item.value));
        next = item.done ? null : items.next();
      }
    }
  } finally {
    await items.return?.();
  }
}

/** The next item, or null when the oldest result is there before it. */
function firstOf<T>(next: Promise<IteratorResult<T>>, oldest: Promise<unknown> | undefined): Promise<IteratorResult<T> | null> {
  return oldest === undefined ? next : Promise.race([next, oldest.then(() => null)]);
}
