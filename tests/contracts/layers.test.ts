import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** What each layer may import: layers of src, and packages. A layer missing here fails the test. */
const MAY_IMPORT: Record<string, { layers: string[]; packages: RegExp }> = {
  core: { layers: ['core'], packages: /^$/ },
  lexicon: { layers: ['core', 'lexicon'], packages: /^$/ },
  agencies: { layers: ['core', 'lexicon', 'agencies'], packages: /^$/ },
  parser: { layers: ['core', 'lexicon', 'agencies', 'parser'], packages: /^(node:crypto|jalaali-js)$/ },
  corpus: { layers: ['core', 'lexicon', 'agencies', 'parser', 'corpus'], packages: /./ },
  output: { layers: ['core', 'output'], packages: /./ },
  cli: { layers: ['core', 'corpus', 'output', 'cli'], packages: /./ },
  'index.ts': { layers: ['core', 'parser'], packages: /^$/ },
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?ts$/.test(name));
const IMPORT = /(?:from|import)[\s(]+'([^']+)'/g;

interface Import { file: string; target: string; relative: boolean }
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, name]) => ({
    file,
    relative: name!.startsWith('.'),
    target: name!.startsWith('.') ? normalize(join(dirname(file), name!)).replace(/\.js$/, '.ts') : name!,
  })),
);

const layerOf = (path: string): string => path.split('/')[0]!;

describe('imports', () => {
  it('make word lists in the parser and core only: the bundle keeps one table of the words that every parse knows', () => {
    const makers = files.filter((file) => /\bnew (?:WordSet|WordMap|PhraseTable)\(|\binternWord\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(makers.length).toBeGreaterThan(30);
    expect(makers.filter((file) => !['parser', 'core'].includes(layerOf(file)))).toEqual([]);
  });

  it('run downward only', () => {
    const broken = imports.filter(({ file, target, relative }) => {
      const rule = MAY_IMPORT[layerOf(file)];
      return !rule || (relative ? !rule.layers.includes(layerOf(target)) : !rule.packages.test(target));
    });
    expect(broken).toEqual([]);
  });

  it('make no circle', () => {
    const graph = new Map(files.map((file) => [file, imports.filter((i) => i.file === file && i.relative).map((i) => i.target)]));
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      expect(path, 'circle').not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });
});
