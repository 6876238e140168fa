'use strict';
// Runs a bundle of dist/bin with V8's compiled code from the build beside it. Where that code does not fit (another version of
// Node, another processor) V8 says so and compiles anew: slower by some milliseconds, otherwise the same.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Functions are optimized twenty times later than V8 would. A short run then spends nothing on optimizing what it will not use
// again (40 % of its processor time); a long one optimizes what it knows better, and is no slower.
setFlagsFromString('--interrupt-budget=1500000');

/** The bundle called `name`: its compiled script and what it exports. */
module.exports = function load(name) {
  const filename = join(__dirname, '..', 'dist', 'bin', `${name}.cjs`);
  // The bundler writes ASCII only.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: read(filename, '.cache') });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(filename), bundle, filename, dirname(filename));
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
