/** The bundle reads its word lists from what the build kept, and makes its patterns late: it must read pages as the modules do that it is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { PACKAGE, run } from './helper.js';

const FOLDER = join(PACKAGE, 'tests/quality/houses/tune');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe('the bundle', () => {
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
