/** The reference part of the README, from the tables: commands, options, lists, fields, formats. `npm run readme` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../../src/cli/commands/index.js';
import type { Command, Option } from '../../src/cli/command.js';
import { optionForm, usageOf } from '../../src/cli/program.js';
import { FORMATS } from '../../src/output/formats/index.js';
import { TABLES } from '../../src/output/columns.js';
import { recordPaths } from '../../src/output/schema/paths.js';

export const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const BEGIN = '<!-- reference: written by `npm run readme` from the tables of the program -->';
const END = '<!-- /reference -->';

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

export async function reference(): Promise<string> {
  const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));
  return [
    BEGIN,
    ...commands.flatMap(commandPart),
    '#### Lists and their columns', '', row('list', 'columns in a pipe', 'on request, by `--fields`'), row('---', '---', '---'),
    ...Object.entries(TABLES).map(([name, { columns }]) => row(`\`${name}\``, columnNames(columns, false), columnNames(columns, true))), '',
    '#### Formats', '', row('format', 'ending', 'what it is'), row('---', '---', '---'),
    ...FORMATS.map(({ name, extension, summary }) => row(`\`${name}\``, `\`.${extension}\``, cell(summary))), '',
    '#### Fields of the record', '', row('field', 'and in it'), row('---', '---'), ...fieldRows(), '',
    END,
  ].join('\n');
}

/** `onRequest`: those that only `--fields` brings. */
function columnNames(columns: readonly { name: string; onRequest?: true }[], onRequest: boolean): string {
  return columns.filter((column) => (column.onRequest ?? false) === onRequest).map(({ name }) => `\`${name}\``).join(' ');
}

function commandPart(command: Command): string[] {
  return [
    `#### \`iran-news ${command.name} ${usageOf(command)}\``, '', command.description ?? command.summary, '',
    row('option', 'what it does'), row('---', '---'), ...command.options.map(optionRow), '',
  ];
}

function optionRow(option: Option): string {
  return row(`\`${optionForm(option)}\``, cell(option.summary + (option.fallback === undefined ? '' : ` (default: ${option.fallback})`)));
}

function fieldRows(): string[] {
  const paths = recordPaths();
  return paths.filter((path) => !path.includes('.')).map((field) =>
    row(`\`${field}\``, paths.filter((path) => path.startsWith(`${field}.`)).map((path) => `\`${path.slice(field.length + 1)}\``).join(' ')));
}

/** The README with its reference part written anew. */
export async function renewed(readme: string): Promise<string> {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('the README has lost the marks of its reference part');
  return before + (await reference()) + after;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, await renewed(readFileSync(README, 'utf8')));
