/**
 * Tables made of the word lists are the same at every start, and making them is most of a short run. The build makes them
 * once and keeps them beside the bundle (esbuild.config.ts); the program hands them back before it starts. Without them, as in
 * the library, each table is made where it is declared, and nothing is read.
 *
 * The tables of one build belong together: they name words by ids that only the kept word table gives.
 */
import { packed, unpacker } from './tables/pack.js';

let kept: ((name: string) => unknown) | null = null;
const packers = new Map<string, () => unknown>();

/** Has tables read from `bytes`, as `packTables` made them. Call it before any other module asks. */
export function useTables(bytes: Uint8Array<ArrayBuffer>): void {
  kept = unpacker(bytes);
}

/** All tables made or read so far, as the bytes of one file. */
export function packTables(): Uint8Array<ArrayBuffer> {
  return packed([...packers].map(([name, pack]) => [name, pack()]));
}

/** The kept form of the table `name`, if there is one; `pack` is asked for it when tables are kept. */
export function keptTable<P>(name: string, pack: () => P): P | undefined {
  packers.set(name, pack);
  return kept?.(name) as P | undefined;
}

/** The table `name`: as it was kept, else made anew. */
export function table<T>(name: string, make: () => T): T {
  const value: T = keptTable(name, () => value) ?? make();
  return value;
}
