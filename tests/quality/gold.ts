/** Attributions marked by hand, as brat stand-off files hold them: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `[start, end)`, in code points of the file's text. */
export type Stretch = readonly [number, number];

export interface Relation {
  content: Stretch[];
  source: Stretch[];
  cue: Stretch[];
  /** The content is but the words in marks; the clause around them belongs to it too. */
  partly?: boolean;
}

export interface GoldDocument {
  name: string;
  /** The file as it stands. */
  raw: string;
  /** The same with every surrogate pair folded into one unit, so that a string index is a code point offset. */
  text: string;
  relations: Relation[];
}

/** Which part of the gold to read: a fixed split by file name, so that figures can be had on files no weight was learned from. */
export type Part = 'train' | 'tune' | 'held' | 'all';

/** All documents of a folder, by name. Of several annotators of one text the first by name counts. */
export function readGold(folder: string, part: Part = 'all'): GoldDocument[] {
  const annotations = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.slice(0, file.lastIndexOf('_'));
    if (file.endsWith('.ann') && !annotations.has(name) && (part === 'all' || partOf(name) === part)) annotations.set(name, file);
  }
  const documents: GoldDocument[] = [];
  for (const [name, file] of annotations) {
    const raw = readText(join(folder, 'text', `${name}.txt`));
    if (raw === null) continue;
    const text = raw.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '\ufffd');
    documents.push({ name, raw, text, relations: relationsOf(readFileSync(join(folder, 'attributions', file), 'utf8')) });
  }
  return documents;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function relationsOf(annotation: string): Relation[] {
  const spans = new Map<string, Stretch[]>();
  const relations: Relation[] = [];
  for (const line of annotation.split('\n')) {
    const [id, body] = line.split('\t');
    if (!id || !body) continue;
    if (id.startsWith('T')) {
      // "Content 12 30;41 77": a span of several stretches.
      spans.set(id, body.slice(body.indexOf(' ') + 1).split(';').map((s) => s.split(' ').map(Number) as unknown as Stretch));
    } else if (id.startsWith('E')) {
      relations.push(relationOf(body, spans));
    }
  }
  return relations;
}

function relationOf(event: string, spans: Map<string, Stretch[]>): Relation {
  const relation: Relation = { content: [], source: [], cue: [] };
  for (const part of event.split(' ')) {
    const [role, target] = part.split(':') as [string, string];
    const key = role.replace(/\d+$/, '').toLowerCase();
    if (key === 'content' || key === 'source' || key === 'cue') relation[key].push(...(spans.get(target) ?? []));
  }
  return relation;
}

/** 60 % train, 20 % tune, 20 % held, by a hash of the name. */
export function partOf(name: string): Part {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  const bucket = (hash >>> 0) % 10;
  if (bucket < 6) return 'train';
  return bucket < 8 ? 'tune' : 'held';
}
