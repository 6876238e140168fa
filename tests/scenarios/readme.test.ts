import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { README, renewed } from '../tools/reference.js';
import { PACKAGE, has, shell } from './helper.js';

const readme = readFileSync(README, 'utf8');

/** Command lines of the `sh` blocks; a line that ends in a backslash goes on. */
const lines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block]) => block!.replace(/\\\n\s*/g, '').split('\n'))
  .filter((line) => line.includes('iran-news') && !line.startsWith('#') && !line.includes('npm '));

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(readme.split('\n').slice(0, 12).join('\n')).toContain('npm install && npx iran-news show\nnpm install && npm test');
  });

  it('names every command, option, list, field and format as the tables do (else: npm run readme)', async () => {
    expect(await renewed(readme)).toBe(readme);
  });

  it('has examples', () => {
    expect(lines.length).toBeGreaterThan(15);
  });

  it.each(lines)('%s', async (line) => {
    if (line.includes('jq') && !has('jq')) return;
    const { code, err } = await shell(`cd '${PACKAGE}' && out=$(mktemp -d) && cp -r seeds "$out" && cd "$out" && { ${line.replace(/\s+#.*$/, '')}\n}; code=$?; rm -rf "$out"; exit $code`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
