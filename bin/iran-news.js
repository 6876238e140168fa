#!/usr/bin/env node
'use strict';
// CommonJS, because it starts faster; the version is answered before anything is loaded. See esbuild.config.ts.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  require('./load.js')('iran-news').exports.start(process.argv.slice(2));
}
