import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all that the tests write, gone when they end. Not an `afterAll` of the helpers: without isolation their
 * module is loaded once a thread, so that only the first test file would run it.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'iran-news-tests-'));
  // One test reads as another user.
  chmodSync(folder, 0o755);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
