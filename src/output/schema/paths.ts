/** The dotted paths of the record, read off its JSON Schema. */
import { ARTICLE_JSON_SCHEMA } from './generated.js';
import { resolve, type Node } from './walk.js';

let known: readonly string[] | null = null;

/** Every field of the record as a dotted path, in the schema's order: "id", "date", "date.iso", "quotes.speaker.mention.text". */
export function recordPaths(): readonly string[] {
  if (known === null) {
    const found: string[] = [];
    collect(ARTICLE_JSON_SCHEMA as Node, '', found);
    known = found;
  }
  return known;
}

function collect(node: Node, prefix: string, found: string[]): void {
  const plain = resolve(ARTICLE_JSON_SCHEMA as Node, node);
  for (const option of plain.anyOf ?? []) collect(option, prefix, found);
  if (plain.items) collect(plain.items, prefix, found);
  for (const [key, child] of Object.entries(plain.properties ?? {})) {
    found.push(prefix + key);
    collect(child, `${prefix}${key}.`, found);
  }
}
