/** The bundle reads its word lists from what the build kept, and makes its patterns late: it must read pages as the modules do that it is made of. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { BIN, PACKAGE, run, scratch } from './helper.js';

const FOLDER = join(PACKAGE, 'tests/quality/houses/tune');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

/** What the files beside the bundle are made of stands in its tables; asked for by a module as it is read, it costs every start three milliseconds. */
const WATCH = `
  const Module = require('node:module');
  const load = Module._load;
  const loaded = [];
  Module._load = function (id, ...rest) { loaded.push(id); return load.call(this, id, ...rest); };
  process.on('exit', () => process.stderr.write(loaded.filter((id) => id.endsWith('.cjs')).map((id) => id.split(/[\\\\/]/).at(-1)).join()));
`;

describe('the bundle', () => {
  it('is all that a start loads: no word list, no weights', () => {
    const watch = join(scratch({ 'watch.cjs': WATCH }), 'watch.cjs');
    const { stderr, status } = spawnSync(process.execPath, ['--require', watch, BIN, 'show'], { encoding: 'utf8' });
    expect({ status, loaded: stderr }).toEqual({ status: 0, loaded: '' });
  });

  it(`reads ${pages.length} pages as its modules do`, { timeout: 60_000 }, async () => {
    const asOf = '2024-06-01';
    const { out } = await run(['export', '--format', 'ndjson', '--jobs', '1', '--as-of', asOf, FOLDER]);
    const records = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records).toHaveLength(pages.length);
    for (const [i, name] of pages.entries()) {
      const page = JSON.parse(JSON.stringify(parseArticle(readFileSync(join(FOLDER, name), 'utf8'), { asOf }))) as Record<string, unknown>;
      // Only the program knows the file.
      expect({ name, ...records[i], source: null }).toEqual({ name, ...page, source: null });
    }
  });
});
