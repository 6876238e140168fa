/** Invented articles for the benchmarks: made from a seed, the same on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['Tehran', 'Ankara', 'Tokyo', 'Baku', 'Doha', 'Muscat', 'Vienna', 'Isfahan', 'Tabriz'];
const AGENCIES = ['IP', 'IRNA', 'MNA', 'AA', 'Reuters'];
const FIRST = ['Bahman', 'Selim', 'Kenji', 'Leyla', 'Omar', 'Zahra', 'Dariush', 'Nasrin'];
const LAST = ['Qorbani', 'Aydin', 'Morita', 'Hasanova', 'Haddad', 'Nouri', 'Vakili', 'Sepehri'];
const TITLES = ['Deputy Minister', 'Ambassador', 'Spokesman', 'Professor', 'Governor', ''];
const CUES = ['said', 'added', 'warned', 'stressed', 'noted'];
const THINGS = ['exports of pistachios', 'the new railway', 'the water treaty', 'sanctions on shipping', 'the gas pipeline', 'a joint exhibition', 'the fishing agreement'];
const DOINGS = ['will be discussed in', 'has been delayed by', 'depends on talks in', 'is expected to reach', 'was opened in', 'remains closed to'];

/** A small generator of pseudo-random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Article number `n`: about `paragraphs` times 250 characters. */
export function article(n: number, paragraphs = 16): string {
  const next = random(n + 1);
  const one = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const clause = (): string => `${one(THINGS)} ${one(DOINGS)} ${one(PLACES)}`;
  const blocks = [`${one(PLACES)} (${one(AGENCIES)}) - ${one(THINGS)} ${one(DOINGS)} ${one(PLACES)}, officials said on Sunday, March ${1 + Math.floor(next() * 28)}, 2022.`];
  for (let i = 1; i < paragraphs; i++) {
    const name = `${one(TITLES)} ${one(FIRST)} ${one(LAST)}`.trim();
    const figure = Math.floor(next() * 900) + 100;
    blocks.push(next() < 0.5
      ? `"The ${clause()}, and ${clause()}," ${name} ${one(CUES)} in ${one(PLACES)}. About ${figure} million dollars were spent on ${one(THINGS)} last year.`
      : `${name} ${one(CUES)} that ${clause()}. The number of visitors rose ${figure % 40} percent after ${clause()}, according to a report.`);
  }
  return `${blocks.join('\n\n')}\n`;
}

/** `count` articles as files, a thousand a folder. */
export function writeFiles(folder: string, count: number): void {
  for (let n = 0; n < count; n++) {
    const at = join(folder, String(Math.floor(n / 1000)).padStart(3, '0'));
    if (n % 1000 === 0) mkdirSync(at, { recursive: true });
    writeFileSync(join(at, `${String(n).padStart(6, '0')}.txt`), article(n));
  }
}
