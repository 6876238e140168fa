import { remembered } from '../../../core/memo.js';
import { table } from '../../../core/tables.js';
import { textMap, valueOf, type TextMap } from '../../../core/tables/text-map.js';
import { ROLES } from '../../../lexicon/roles.js';

interface Role {
  same: readonly string[];
  /** Wider class, and the word that the office must hold for it ("" for none). */
  wider: readonly (readonly [word: string, asks: string])[];
}

/** By an office word, the lines of `ROLES` that have it on their left: "3 17". */
let lines: TextMap | null = null;
const linesOf = (word: string): string | undefined => valueOf(lines ??= table('roles', allLines), word);

/** Whether the word heads an office or rank, or is a class of them. */
export function isRole(word: string): boolean {
  return linesOf(word) !== undefined;
}

/** What a person with office word `head` may be called: the same in other words and the wider classes. */
export function broader(head: string, words: ReadonlySet<string>): string[] {
  const out: string[] = [];
  for (const { same, wider } of rolesOf(head)) {
    out.push(...same);
    for (const [word, asks] of wider) if (asks === '' || words.has(asks)) out.push(word);
  }
  return out;
}

const rolesOf = remembered((head): readonly Role[] => linesOf(head)?.split(' ').map((line) => readRole(ROLES[Number(line)]!)) ?? []);

/** "minister | official:foreign" */
function readRole(line: string): Role {
  const [left, right = ''] = line.split('|');
  return {
    same: left!.trim().split(' '),
    wider: right.trim().split(' ').filter(Boolean).map((word) => word.split(':')).map(([word, asks = '']) => [word!, asks]),
  };
}

function allLines(): TextMap {
  const byWord = new Map<string, string>();
  ROLES.forEach((line, n) => {
    for (const word of readRole(line).same) byWord.set(word, byWord.has(word) ? `${byWord.get(word)!} ${n}` : String(n));
  });
  return textMap(byWord);
}
