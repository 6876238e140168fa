#!/usr/bin/env node
'use strict';
// Runs the bundle of dist/bin with V8's compiled code from the build beside it. Where that code does not fit (another version of
// Node, another processor) V8 says so and compiles anew: slower by some milliseconds, otherwise the same. CommonJS, because it
// starts faster, and one file, because to find a second one takes Node a millisecond. See esbuild.config.ts.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

// A short run is spared what pays in a long one only: functions are optimized twenty times later than V8 would (optimizing what is
// not used again is 20 % of a short run's processor time), patterns are compiled to machine code after fifty short texts in place of
// one and not polished before, and the nursery grows at once to what a run needs. A long run goes back to V8's pace once it knows
// that it is long (src/cli/tiering.ts). The compiled code beside the bundle was taken under these flags, and V8 takes it under no others.
const FLAGS = ['--interrupt-budget=1500000', '--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization', '--semi-space-growth-factor=4'];

/** The bundle: its compiled script and what it exports. */
function load() {
  // Node compiles anew what it loads of its own after a flag is changed, and a stream for a pipe is much of it: opened before.
  process.stdout;
  const { setFlagsFromString } = require('node:v8');
  const { Script } = require('node:vm');
  // Measured with Node 20 only; V8 says aloud that it does not know a flag, so that other versions get none.
  if (process.versions.v8.startsWith('11.3.')) for (const flag of FLAGS) setFlagsFromString(flag);
  const filename = join(__dirname, '..', 'dist', 'bin', 'iran-news.cjs');
  const folder = dirname(filename);
  // The bundler writes ASCII only.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: read(filename, '.cache') });
  const bundle = { exports: {} };
  // Making a `require` for that folder would load what Node has for ES modules.
  const requireThere = (id) => require(id.startsWith('.') ? join(folder, id) : id);
  script.runInThisContext()(bundle.exports, requireThere, bundle, filename, folder);
  const tables = read(filename, '.tables');
  if (tables) bundle.exports.useTables(tables);
  return { script, exports: bundle.exports };
}

/** What the build keeps beside the bundle; without it everything is made anew, only slower. */
function read(filename, extension) {
  try {
    return readFileSync(filename.replace(/\.cjs$/, extension));
  } catch {
    return undefined;
  }
}

/** All is written, so the heap need not be taken apart first, which takes some milliseconds. Windows writes to pipes later: there Node waits. */
function leave() {
  if (process.platform !== 'win32' && process.stdout.writableLength === 0) process.exit();
}

// A worker thread, the build and the tests ask for the bundle only.
module.exports = load;
if (require.main === module) {
  // The version is answered before anything is loaded.
  if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write(`${require('../package.json').version}\n`);
  else load().exports.start(process.argv.slice(2)).then(leave);
}
