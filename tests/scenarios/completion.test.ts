import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { FORMATS } from '../../src/output/formats/index.js';
import { TABLES } from '../../src/output/columns.js';
import { has, run, scratch } from './helper.js';

const script = async (shell: string): Promise<string> => (await run(['completion', shell])).out;

describe('bash', async () => {
  const file = join(scratch({ 'completion.bash': await script('bash') }), 'completion.bash');
  const folder = scratch({ 'news/a.txt': '', 'note.txt': '' });

  /** What the key would offer after these words. */
  const offered = (...words: string[]): string[] => {
    const code = `compopt() { :; }; source '${file}'; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _iran_news; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', code, 'bash', 'iran-news', ...words], { encoding: 'utf8', cwd: folder });
    return stdout.split('\n').filter((line) => line !== '');
  };

  it('commands', () => {
    expect(offered('')).toEqual([...COMMANDS.map(({ name }) => name), 'help', '--help', '--version']);
    expect(offered('help', 'sh')).toEqual(['show']);
  });

  it('lists and paths', () => {
    expect(offered('list', '').sort()).toEqual([...Object.keys(TABLES), 'news', 'note.txt'].sort());
    expect(offered('list', 'quotes', 'n').sort()).toEqual(['news', 'note.txt']);
  });

  it('options of the command', async () => {
    const command = await COMMANDS.find(({ name }) => name === 'export')!.load();
    expect(offered('export', '-')).toEqual([...command.options.map(({ name }) => `--${name}`), '--help']);
    expect(offered('list', '--ann')).toEqual([]);
    expect(offered('show', '--ann')).toEqual(['--annotate']);
  });

  it('values: formats, fields, lists of fields, paths, nothing for a date', () => {
    expect(offered('export', '--format', '')).toEqual(FORMATS.map(({ name }) => name));
    expect(offered('export', '-f', 'mark')).toEqual(['markdown']);
    expect(offered('export', '--format', '=', 'cs')).toEqual(['csv']);
    expect(offered('show', '--field', 'date.i')).toEqual(['date.iso', 'date.inferred']);
    expect(offered('list', '--fields', 'id,date.i')).toEqual(['id,date.iso', 'id,date.inferred']);
    expect(offered('list', 'quotes', '--fields', 'text,cu')).toEqual(['text,cue']);
    expect(offered('show', '--fields', 'cu')).toEqual([]);
    expect(offered('export', '-o', 'no')).toEqual(['note.txt']);
    expect(offered('show', '--as-of', '')).toEqual([]);
  });

  it('never evaluates what was typed', () => {
    expect(offered('list', '$(touch hacked)')).toEqual([]);
    expect(offered('').length).toBeGreaterThan(0);
    expect(spawnSync('ls', [folder], { encoding: 'utf8' }).stdout).toBe('news\nnote.txt\n');
  });
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  it('names every command and every option', async () => {
    const text = await script(shell);
    for (const entry of COMMANDS) {
      const command = await entry.load();
      expect(text).toContain(entry.name);
      for (const { name } of command.options) expect(text).toContain(shell === 'zsh' ? `--${name}` : `-l ${name} `);
    }
  });

  it.skipIf(!has(shell))('is understood by the shell', async () => {
    const file = join(scratch({ script: await script(shell) }), 'script');
    const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.skipIf(!has('fish') || shell !== 'fish')('completes in the shell', async () => {
    const file = join(scratch({ 'c.fish': await script('fish') }), 'c.fish');
    const offered = (line: string): string => spawnSync('fish', ['-c', `source '${file}'; complete -C '${line}'`], { encoding: 'utf8' }).stdout;
    expect(offered('iran-news sho')).toBe('show\tshow an article as a card, or one of its fields\n');
    expect(offered('iran-news export --format cs')).toMatch(/^csv\t/);
    expect(offered('iran-news list quot')).toMatch(/^quotes\t/);
  });
});

describe('the manual page', () => {
  it('names every command and option, and roff has nothing to say about it', async () => {
    const { out } = await run(['man']);
    for (const entry of COMMANDS) {
      const command = await entry.load();
      for (const { name } of command.options) expect(out).toContain(`\\-\\-${name.replace(/-/g, '\\-')}`);
    }
    if (has('groff')) expect(spawnSync('groff', ['-man', '-ww', '-z', '-Tutf8'], { input: out, encoding: 'utf8' }).stderr).toBe('');
  });
});
