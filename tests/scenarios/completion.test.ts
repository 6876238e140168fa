import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { FORMATS } from '../../src/output/formats/index.js';
import { TABLES } from '../../src/output/columns.js';
import { listFields } from '../../src/output/list.js';
import { recordPaths } from '../../src/output/schema/paths.js';
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
    expect(offered('list', 'quotes', '--fields', 'text,cu')).toEqual(['text,cue', 'text,cue.text', 'text,cue.start', 'text,cue.end']);
    expect(offered('show', '--fields', 'cu')).toEqual([]);
    expect(offered('export', '-o', 'no')).toEqual(['note.txt']);
    expect(offered('show', '--as-of', '')).toEqual([]);
  });

  describe('fields of rows', () => {
    /** All that is offered for a field there. */
    const fields = (...words: string[]): string[] => offered(...words, '--fields', '');

    it.each<[string, string[], string, readonly string[]]>([
      ['list quotes', ['list', 'quotes'], 'quotes', []],
      ['list people behind a flag', ['list', '--header', 'people', 'news'], 'people', []],
      ['list', ['list'], 'articles', []],
      ['list of a path', ['list', 'news'], 'articles', []],
      ['export --rows', ['export', '-f', 'csv', '--rows', 'links'], 'links', []],
      ['export --rows=', ['export', '--rows', '=', 'people'], 'people', []],
      ['export', ['export', 'news'], 'record', []],
    ])('%s: those that it takes, its own first', (_, words, rows) => {
      expect(fields(...words)).toEqual(rows === 'record' ? recordPaths() : listFields(rows));
    });

    it('in any part of the list, and before the rows are named', () => {
      expect(offered('list', 'quotes', '--fields', 'text,sp')).toEqual(['text,speaker', 'text,speakerRule', 'text,speaker.name', 'text,speaker.title', 'text,speaker.person', 'text,speaker.mention', 'text,speaker.mention.text',
        'text,speaker.mention.start', 'text,speaker.mention.end', 'text,speaker.rule']);
      const code = `compopt() { :; }; source '${file}'; COMP_WORDS=(iran-news export --fields 'shor' --rows acronyms); COMP_CWORD=3; _iran_news; printf '%s\\n' "\${COMPREPLY[@]}"`;
      expect(spawnSync('bash', ['-c', code], { encoding: 'utf8' }).stdout).toBe('short\n');
    });

    it.each<[string[], string]>([
      [['list', 'quotes', '--fields', 'speakers'], 'speakers'], [['list', '--fields', 'cu'], 'cue'], [['export', '--fields', 'stor'], 'story'], [['export', '--rows', 'people', '--fields', 'speak'], 'speakers'],
    ])('%j: not %s', (words, wrong) => {
      expect(offered(...words)).not.toContain(wrong);
    });
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
    expect(offered('iran-news list people --fields tit')).toMatch(/^titles\t[^\n]*\n$/);
    expect(offered('iran-news list --fields speak')).toMatch(/^speakers\t[^\n]*\n$/);
    expect(offered('iran-news export --rows quotes --fields speakerR')).toMatch(/^speakerRule\t[^\n]*\n$/);
    expect(offered('iran-news export --rows=quotes --fields speakerR')).toMatch(/^speakerRule\t[^\n]*\n$/);
    expect(offered('iran-news export --fields speakerR')).toBe('');
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
