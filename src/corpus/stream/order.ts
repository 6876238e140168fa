/** Work done side by side, results in the order of the work. */

/**
 * `run` of every item, at most `limit` at once; results come in the order of the items, each as soon as it and all before it are
 * there, even while the next item is still being waited for. `run` must not reject.
 */
export async function* inOrder<T, R>(items: AsyncIterator<T>, run: (item: T) => Promise<R>, limit: number): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = asked(items);
  try {
    while (next !== null || pending.length > 0) {
      const item: IteratorResult<T> | null = next === null || pending.length >= limit ? null : await firstOf(next, pending[0]);
      if (item === null) {
        yield await pending.shift()!;
      } else {
        if (!item.done) pending.push(run(item.value));
        next = item.done ? null : asked(items);
      }
    }
  } finally {
    // A paused input may never say more (`tail -f`), and `return` stands behind the item that was asked for: what has enough by now
    // waits no longer than a turn.
    const closed = Promise.resolve(items.return?.()).catch(() => undefined);
    await (next === null ? closed : Promise.race([closed, turn()]));
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The next item. What it throws is thrown when its turn comes: until then nobody listens, which Node takes for a bug. */
function asked<T>(items: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = items.next();
  next.catch(() => undefined);
  return next;
}

/** The next item, or null when the oldest result is there before it. */
function firstOf<T>(next: Promise<IteratorResult<T>>, oldest: Promise<unknown> | undefined): Promise<IteratorResult<T> | null> {
  return oldest === undefined ? next : Promise.race([next, oldest.then(() => null)]);
}
