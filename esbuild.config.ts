/**
 * The program as one file. Start-up is most of what a short run costs, and reading a hundred modules is most of start-up:
 * one minified CommonJS bundle, its modules still evaluated only when they are needed, and V8's compiled code beside it.
 *
 *   dist/bin/iran-news.cjs     the bundle
 *   dist/bin/iran-news.cache   its compiled code, see bin/load.js
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = 'dist/bin';

rmSync(FOLDER, { recursive: true, force: true });
await build({
  entryPoints: { 'iran-news': 'src/cli/start.ts' },
  outdir: FOLDER,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'linked',
  // The modules ask where they lie by `import.meta.url`; the bundle lies as deep in the package as they do.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  logLevel: 'warning',
});

// The main job is run once, so that the functions it needs are compiled and end up in the cache.
const WRITE_CACHE = `
  const { script, exports } = require('./bin/load.js')('iran-news');
  exports.start(['show']).then(() => require('node:fs').writeFileSync('${FOLDER}/iran-news.cache', script.createCachedData()));
`;
execFileSync(process.execPath, ['--eval', WRITE_CACHE], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
