import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { README, renewed } from '../tools/reference.js';
import { PACKAGE, has, shell } from './helper.js';

const readme = readFileSync(README, 'utf8');

/** Command lines of the `sh` blocks; a line that ends in a backslash goes on. */
const lines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap(([, block]) => block!.replace(/\\\n\s*/g, '').split('\n'))
  .filter((line) => line.includes('iran-news') && !line.startsWith('#') && !line.includes('npm '));

/** What `$ iran-news …` blocks show: the command and its lines, `…` for those left out. */
const screens = [...readme.matchAll(/^```\n\$ (iran-news .*)\n([\s\S]*?)^```$/gm)].map(([, line, block]) => [line!, block!.trimEnd().split('\n')] as const);

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(readme.split('\n').slice(0, 12).join('\n')).toContain('npm install && node bin/iran-news.js show\nnpm install && npm test');
  });

  it('names every command, option, list, field and format as the tables do (else: npm run readme)', async () => {
    expect(await renewed(readme)).toBe(readme);
  });

  it('has examples', () => {
    expect(lines.length).toBeGreaterThan(15);
  });

  it.each(screens)('shows what %s prints today', async (line, shown) => {
    const { out } = await shell(`cd '${PACKAGE}' && ${line}`);
    const real = out.trimEnd().split('\n');
    let at = 0;
    for (const part of shown.join('\n').split(/^…\n?/m)) {
      const wanted = part.trimEnd().split('\n');
      while (at < real.length && !wanted.every((text, i) => real[at + i] === text)) at++;
      expect(real.slice(at, at + wanted.length)).toEqual(wanted);
      at += wanted.length;
    }
    if (!shown.includes('…')) expect(real).toHaveLength(shown.length);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  const needsJq = (line: string): boolean => line.includes('jq') && !has('jq');
  it.skip.each(lines.filter(needsJq))('%s (no jq here)', () => undefined);
  it.each(lines.filter((line) => !needsJq(line)))('%s', async (line) => {
    const { code, err } = await shell(`cd '${PACKAGE}' && out=$(mktemp -d) && cp -r seeds "$out" && cd "$out" && { ${line.replace(/\s+#.*$/, '')}\n}; code=$?; rm -rf "$out"; exit $code`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
