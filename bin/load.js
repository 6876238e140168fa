'use strict';
// Runs a bundle of dist/bin with V8's compiled code from the build beside it. Where that code does not fit (another version of
// Node, another processor) V8 says so and compiles anew: slower by some milliseconds, otherwise the same.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Node compiles anew what it loads of its own after a flag is changed, and a stream for a pipe is much of it: opened before.
process.stdout;

// A short run is spared what pays in a long one only (a long one goes back to V8's pace once it knows that it is long, see
// src/cli/tiering.ts; the compiled code beside the bundle is taken under the flags that it was made with): functions are optimized twenty times later than
// V8 would (optimizing what is not used again is 20 % of a short run's processor time), patterns are compiled to machine code
// after fifty short texts in place of one and not polished before, and the nursery grows at once to what a run needs.
// V8 says aloud that it does not know a flag: each version gets its own, and one that we have not tried gets none.
const PATTERNS_AND_NURSERY = ['--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization', '--semi-space-growth-factor=4'];
const BY_CALLS = ['turbofan=60000', 'maglev=4000', 'osr=16000', 'maglev-osr=1000'].map((count) => `--invocation-count-for-${count}`);
const FLAGS = {
  11: ['--interrupt-budget=1500000', ...PATTERNS_AND_NURSERY],
  12: [...BY_CALLS, ...PATTERNS_AND_NURSERY],
  13: [...BY_CALLS, ...PATTERNS_AND_NURSERY],
};
for (const flag of FLAGS[parseInt(process.versions.v8, 10)] ?? []) setFlagsFromString(flag);

/** The bundle called `name`: its compiled script and what it exports. */
module.exports = function load(name) {
  const filename = join(__dirname, '..', 'dist', 'bin', `${name}.cjs`);
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
};

/** What the build keeps beside the bundle; without it everything is made anew, only slower. */
function read(filename, extension) {
  try {
    return readFileSync(filename.replace(/\.cjs$/, extension));
  } catch {
    return undefined;
  }
}
