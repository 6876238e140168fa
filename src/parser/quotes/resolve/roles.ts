import { ROLES } from '../../../lexicon/roles.js';

interface Role {
  same: readonly string[];
  /** Wider class, and the word that the office must hold for it ("" for none). */
  wider: readonly (readonly [word: string, asks: string])[];
}

let table: Map<string, Role[]> | null = null;

/** Whether the word heads an office or rank, or is a class of them. */
export function isRole(word: string): boolean {
  return (table ??= build()).has(word);
}

/** What a person with office word `head` may be called: the same in other words and the wider classes. */
export function broader(head: string, words: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (const { same, wider } of (table ??= build()).get(head) ?? []) {
    out.push(...same);
    for (const [word, asks] of wider) if (asks === '' || words.has(asks)) out.push(word);
  }
  return out;
}

function build(): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  for (const line of ROLES) {
    const [left, right = ''] = line.split('|');
    const role: Role = {
      same: left!.trim().split(' '),
      wider: right.trim().split(' ').filter(Boolean).map((word) => word.split(':')).map(([word, asks = '']) => [word!, asks]),
    };
    for (const word of role.same) roles.set(word, [...(roles.get(word) ?? []), role]);
  }
  return roles;
}
