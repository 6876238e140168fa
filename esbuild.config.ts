/**
 * The program as one file. Start-up is most of what a short run costs, and reading a hundred modules is most of start-up:
 * one minified CommonJS bundle, its modules still evaluated only when they are needed, and V8's compiled code beside it.
 *
 *   dist/bin/iran-news.cjs     the bundle
 *   dist/bin/iran-news.cache   its compiled code, see bin/iran-news.js
 *   dist/bin/iran-news.tables  the tables made of the word lists and the model's weights, see src/core/tables.ts
 *   dist/bin/weights.cjs, lists.cjs, frame.cjs    what the tables are made of, for a run without them
 *   dist/bin/fzstd.cjs, papaparse.cjs, tinyglobby.cjs    packages that few runs need
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { numbered, sitedLists } from './esbuild.lists.js';
import { latePatterns } from './esbuild.patterns.js';

const FOLDER = 'dist/bin';
const BUNDLE = `${FOLDER}/iran-news.cjs`;

/**
 * Modules of Node that most runs never use, and that take a millisecond or more to load: they are loaded at the first use of
 * anything in them. commander asks for child_process, whoever reads files may need zlib.
 */
const LATE = ['child_process', 'zlib', 'stream', 'crypto', 'fs/promises', 'worker_threads', 'readline', 'module'];

/**
 * Modules that nothing but the making of tables reads (src/core/tables.ts), by the file beside the bundle that holds them: a run
 * with tables never loads them. What they export must be imported by its name.
 */
const ASIDE: Readonly<Record<string, readonly string[]>> = {
  weights: ['parser/quotes/model/weights'],
  lists: ['capitalised', 'companies', 'dateline-places', 'female-names', 'given-names', 'known-bodies', 'statespeople', 'world-names', 'places/cities', 'places/countries', 'places/iran'].map((list) => `lexicon/${list}`),
  frame: ['output/frame'],
};

/** Packages that few runs need: each in a file of its own, so that the others do not read it. */
const PACKAGES = ['fzstd', 'papaparse', 'tinyglobby'];

const PRELUDE = `const bundle = { get url() { return require('node:url').pathToFileURL(__filename).href; } };
const late = (name) => {
  let loaded;
  const real = () => (loaded ??= require(name));
  return new Proxy({}, {
    get: (_, key) => real()[key],
    has: (_, key) => key in real(),
    ownKeys: () => Reflect.ownKeys(real()),
    getOwnPropertyDescriptor: (_, key) => ({ ...Object.getOwnPropertyDescriptor(real(), key), configurable: true }),
  });
};`;

const OPTIONS: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A script that bin/iran-news.js runs may `require` only.
  supported: { 'dynamic-import': false },
  legalComments: 'linked',
  // cli-table3 lays out our stand-ins only, one unit a cell (src/output/frame.ts); its own measure compiles a large pattern first.
  alias: { 'string-width': './src/output/unit-width.cts' },
  logLevel: 'warning',
};

const aside: Plugin = {
  name: 'aside',
  setup: (plugins) => {
    for (const [name, modules] of Object.entries(ASIDE)) {
      const filter = new RegExp(`^\\.{1,2}/.*(?:${modules.map((path) => path.split('/').at(-1)).join('|')})\\.js$`);
      plugins.onResolve({ filter }, ({ path, resolveDir }) => {
        const file = relative('src', resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '');
        return modules.includes(file) ? { path: `./${name}.cjs`, external: true } : null;
      });
    }
  },
};
const packages: Plugin = {
  name: 'packages',
  setup: (plugins) => plugins.onResolve({ filter: new RegExp(`^(?:${PACKAGES.join('|')})$`) }, ({ path }) => ({ path: `./${path}.cjs`, external: true })),
};
const patterns: Plugin = {
  name: 'late patterns, lists with their sites',
  setup: (plugins) => plugins.onLoad({ filter: /[\\/]src[\\/].*\.ts$|fast-string-truncated-width.dist.index\.js$/ }, ({ path }) => ({ contents: sitedLists(latePatterns(readFileSync(path, 'utf8'))), loader: 'ts' })),
};

rmSync(FOLDER, { recursive: true, force: true });
for (const [name, modules] of Object.entries(ASIDE)) {
  const contents = modules.map((path) => `export * from './src/${path}.ts';`).join('\n');
  await build({ ...OPTIONS, outfile: `${FOLDER}/${name}.cjs`, stdin: { contents, resolveDir: '.' } });
}
// tinyglobby asks where it lies when it is loaded.
const OWN_URL: BuildOptions = { define: { 'import.meta.url': 'ownUrl' }, banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" } };
for (const name of PACKAGES) await build({ ...OPTIONS, ...OWN_URL, entryPoints: [name], outfile: `${FOLDER}/${name}.cjs` });
await build({
  ...OPTIONS,
  entryPoints: ['src/cli/start.ts'],
  outfile: BUNDLE,
  // The modules ask where they lie; the bundle lies as deep in the package as they do.
  define: { 'import.meta.url': 'bundle.url', 'import.meta.dirname': '__dirname' },
  plugins: [aside, packages, patterns],
  // Wrapped as Node wraps a module, so that bin/iran-news.js need not copy the text to do it.
  banner: { js: `(function (exports, require, module, __filename, __dirname) {${PRELUDE}` },
  footer: { js: '})' },
});

const late = new RegExp(`\\brequire\\("(node:(?:${LATE.join('|')})|\\./(?:${Object.keys(ASIDE).join('|')})\\.cjs)"\\)`, 'g');
// The bundler writes strings in ASCII, but not regular expressions; bin/iran-news.js reads a byte as a character ("[’—]" would be lost).
const ascii = (text: string): string => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(BUNDLE, ascii(numbered(readFileSync(BUNDLE, 'utf8')).replace(late, 'late("$1")')));

const run = (code: string): void => {
  execFileSync(process.execPath, ['--eval', code], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
};

// The main job is run once and makes the tables that it needs.
run(`
  const { exports } = require('./bin/iran-news.js')();
  exports.start(['show']).then(() => require('node:fs').writeFileSync('${FOLDER}/iran-news.tables', exports.packTables()));
`);
// Run again with the tables, it compiles what it needs with them: that ends up in the cache. What lists need besides would cost
// every `show` what it saves a list, two milliseconds.
run(`
  const { script, exports } = require('./bin/iran-news.js')();
  exports.start(['show']).then(() => require('node:fs').writeFileSync('${FOLDER}/iran-news.cache', script.createCachedData()));
`);

writeFileSync('dist/iran-news.1', execFileSync(process.execPath, ['bin/iran-news.js', 'man']));
