#!/usr/bin/env node
'use strict';
// Runs the bundle of dist/bin with V8's compiled code from the build beside it. Where that code does not fit (another version of
// Node, another processor) V8 says so and compiles anew: slower by some milliseconds, otherwise the same. CommonJS, because it
// starts faster, and one file, because to find a second one takes Node a millisecond. See esbuild.config.ts.
const { closeSync, fstatSync, openSync, readSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');

// A short run is spared what pays in a long one only: functions are optimized twenty times later than V8 would (optimizing what is
// not used again is 20 % of a short run's processor time), patterns are compiled to machine code after fifty short texts in place of
// one and not polished before, and the nursery grows at once to what a run needs. A long run goes back to V8's pace once it knows
// that it is long (src/cli/tiering.ts). The compiled code beside the bundle was taken under these flags, and V8 takes it under no others.
const FLAGS = ['--interrupt-budget=1500000', '--regexp-tier-up-ticks=50', '--no-regexp-peephole-optimization', '--semi-space-growth-factor=4'];

/** The bundle: its compiled script and what it exports. */
function load() {
  const { Script } = require('node:vm');
  // Measured with Node 20 only; V8 says aloud that it does not know a flag, so that other versions get none.
  if (process.versions.v8.startsWith('11.3.')) {
    const setFlag = flagSetter();
    for (const flag of FLAGS) setFlag(flag);
  }
  const filename = join(__dirname, '..', 'dist', 'bin', 'iran-news.cjs');
  const folder = dirname(filename);
  const room = new Room();
  // The bundler writes ASCII only.
  const source = room.read(filename).latin1Slice();
  const script = new Script(source, { filename, cachedData: room.read(filename, '.cache') });
  const bundle = { exports: {} };
  // Making a `require` for that folder would load what Node has for ES modules.
  const requireThere = (id) => require(id.startsWith('.') ? join(folder, id) : id);
  script.runInThisContext()(bundle.exports, requireThere, bundle, filename, folder);
  const tables = room.read(filename, '.tables');
  if (tables) bundle.exports.useTables(tables);
  return { script, exports: bundle.exports };
}

/**
 * What `setFlagsFromString` of node:v8 calls. That module loads all there is of streams first, which takes two milliseconds; this
 * way is open in Node 20 only by a door that is to be closed, which Node would tell the user on every run.
 */
function flagSetter() {
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    return process.binding('v8').setFlagsFromString;
  } catch {
    return require('node:v8').setFlagsFromString;
  } finally {
    process.noDeprecation = noDeprecation;
  }
}

/** Memory for one file after the other: what is touched for the first time costs more than what is written there. */
class Room {
  #bytes = Buffer.allocUnsafeSlow(ROOM);

  /** The bundle, or what the build keeps beside it, `undefined` where that is missing: all is made anew then, only slower. What was read before is gone. */
  read(bundle, extension) {
    let file;
    try {
      file = openSync(extension ? bundle.slice(0, -'.cjs'.length) + extension : bundle);
      const { size } = fstatSync(file);
      if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size);
      let end = 0;
      // A network's file may come in pieces.
      for (let read = -1; end < size && read !== 0; end += read) read = readSync(file, this.#bytes, end, size - end, end);
      return this.#bytes.subarray(0, end);
    } catch (error) {
      if (extension) return undefined;
      throw error;
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }
}

/** Bytes: more than the largest of the files has. */
const ROOM = 3 << 20;

/** Whether standard output is a file, a pipe or nothing, which is written to without a stream. Windows writes to pipes later: there it is not. */
function isDirect() {
  if (process.platform === 'win32') return false;
  try {
    const output = fstatSync(1);
    return !output.isCharacterDevice() || output.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** The program, from the command line. */
function run() {
  const direct = isDirect();
  // Node compiles anew what it loads of its own after a flag is changed, and a stream for a terminal is much of it: opened before.
  if (!direct) process.stdout;
  const program = loadBuilt();
  // All output has been written: to exit at once spares taking the heap apart, which takes some milliseconds.
  program?.exports.start(process.argv.slice(2), direct).then((written) => {
    if (written && process.platform !== 'win32') process.exit();
  });
}

/** The bundle; null where there is none yet, which is said. */
function loadBuilt() {
  try {
    return load();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.stderr.write('iran-news: it is not built: npm install builds it\n');
    process.exitCode = 2;
    return null;
  }
}

// A worker thread, the build and the tests ask for the bundle only.
module.exports = load;
if (require.main === module) {
  // The version is answered before anything is loaded.
  if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write(`${require('../package.json').version}\n`);
  else run();
}
