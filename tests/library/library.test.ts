/**
 * The library as a stranger gets it: the packed tarball, unpacked into an empty folder, its types and its function. Only what the
 * package's `files` and `exports` let out is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = 'NOORABAD (XYZ) – “We agree,” said Laleh Mirzadeh.\n';

// Packing and a type check take seconds, and on a busy machine many.
describe('the packed library', { timeout: 180_000 }, () => {
  let folder = '';
  const at = (path: string): string => join(folder, path);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'iran-news-library-'));
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    mkdirSync(at('node_modules/iran-news'), { recursive: true });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    execFileSync('tar', ['-xzf', tarball, '-C', 'node_modules/iran-news', '--strip-components=1'], { cwd: folder });
    // What `npm install` would fetch is taken from here, so that the test needs no network.
    symlinkSync(join(root, 'node_modules'), at('node_modules/iran-news/node_modules'));
    writeFileSync(at('package.json'), '{"type":"module"}');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('parses, to the same record as here', () => {
    writeFileSync(at('use.js'), `import { parseArticle } from 'iran-news';
      console.log(JSON.stringify(parseArticle(${JSON.stringify(TEXT)}, { asOf: '2022-02-10' })));`);
    const out = execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(parseArticle(TEXT, { asOf: '2022-02-10' }));
  });

  it('needs no options', () => {
    writeFileSync(at('bare.js'), `import { parseArticle, parseArticles } from 'iran-news';
      console.log(JSON.stringify([parseArticle('A'), parseArticle('A', {}), ...parseArticles([{ text: 'A' }])].map(({ id }) => id)));`);
    const out = execFileSync(process.execPath, ['bare.js'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(Array(3).fill(parseArticle('A').id));
  });

  it('can be imported from CommonJS', () => {
    const out = execFileSync(process.execPath, ['-e', "import('iran-news').then((library) => console.log(Object.keys(library).join()))"], { cwd: folder, encoding: 'utf8' });
    expect(out).toBe('parseArticle,parseArticles\n');
  });

  it('has its types, strictly', () => {
    writeFileSync(at('use.ts'), `import { parseArticle, parseArticles, type Article, type Quote, type Span } from 'iran-news';
      const article: Article = parseArticle('text', { asOf: '2022-02-10' });
      export const speakers: string[] = article.quotes.flatMap((quote: Quote) => quote.speaker?.name ?? []);
      export const lead: Span | null = article.lead;
      // @ts-expect-error a record has no such field
      export const nothing = article.nothing;
      parseArticle('text');
      parseArticle('text', {});
      parseArticles([{ text: 'text' }, { text: 'text', options: { asOf: '2022-02-10' } }]);
      // @ts-expect-error the reference date is an ISO day: parsing reads no clock
      parseArticle('text', { asOf: new Date(0) });\n`);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'NodeNext', '--target', 'ES2022', 'use.ts'];
    expect(spawnSync(process.execPath, [tsc, ...options], { cwd: folder, encoding: 'utf8' })).toMatchObject({ stdout: '', status: 0 });
  });

  it('lets out nothing else', () => {
    const load = (path: string): void => {
      execFileSync(process.execPath, ['-e', `import('${path}').catch((error) => { console.log(error.code); process.exit(1); })`], { cwd: folder, stdio: 'pipe' });
    };
    expect(() => load('iran-news/dist/parser/parse.js')).toThrow();
    expect(readdirSync(at('node_modules/iran-news')).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'node_modules', 'package.json', 'seeds']);
  });
});
