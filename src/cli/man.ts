/** The manual page in roff (man(7)), from the tables of commands. */
import type { Command, Option } from './command.js';
import { ABOUT, argumentForm, optionForm, usageOf } from './program.js';
import { PROGRAM } from './names.js';

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['IRAN_NEWS_PATH', 'what to read when no path is given: files and folders, separated by colons'],
  ['IRAN_NEWS_PAGER, PAGER', 'the pager for what list and show print at a terminal; none if empty or unset'],
  ['NO_COLOR', 'if not empty: no colour'],
  ['FORCE_COLOR', '1, 2 or 3: colour also in a pipe, of 16, 256 or all colours; 0: none'],
];

const EXIT_STATUS: readonly (readonly [string, string])[] = [
  ['0', 'done; something was found'],
  ['1', 'search found nothing, show had nothing to show'],
  ['2', 'wrong usage, or an input could not be read; the others were done first'],
];

export function manPage(commands: readonly Command[], version: string): string {
  return `${[
    `.TH ${roff(PROGRAM.toUpperCase())} 1 "" ${quoted(`${PROGRAM} ${version}`)} "User Commands"`,
    '.SH NAME', `${roff(PROGRAM)} \\- read news articles kept as plain text`,
    '.SH SYNOPSIS', ...commands.flatMap((command) => ['.br', `.B ${roff(`${PROGRAM} ${command.name}`)}`, roff(usageOf(command))]),
    '.SH DESCRIPTION', roff(ABOUT),
    '.SH COMMANDS', ...commands.flatMap(commandPart),
    '.SH "EXIT STATUS"', ...EXIT_STATUS.flatMap(item),
    '.SH ENVIRONMENT', ...ENVIRONMENT.flatMap(item),
    '.SH EXAMPLES', ...commands.flatMap(({ examples }) => examples.flatMap(({ args, summary }) => ['.TP', roff(summary), `.B ${roff(`${PROGRAM} ${args}`)}`])),
  ].join('\n')}\n`;
}

function commandPart(command: Command): string[] {
  return [
    `.SS ${quoted(`${command.name} ${usageOf(command)}`)}`,
    roff(command.description ?? command.summary),
    ...command.arguments.flatMap((argument) => item([argumentForm(argument), argument.summary])),
    ...command.options.flatMap(optionPart),
    ...(command.notes === undefined ? [] : ['.PP', '.nf', ...command.notes.split('\n').map(roff), '.fi']),
  ];
}

function optionPart(option: Option): string[] {
  return item([optionForm(option), option.summary + (option.fallback === undefined ? '' : ` (default: ${option.fallback})`)]);
}

function item([term, text]: readonly [string, string]): string[] {
  return ['.TP', `.B ${roff(term)}`, roff(text)];
}

/** A line of text in which nothing is a request or an escape; what is not ASCII by its code, because not every roff reads UTF-8. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^([.'])/, '\\&$1')
    .replace(/[^\0-\x7f]/gu, (char) => `\\[u${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
}

function quoted(text: string): string {
  return `"${roff(text).replace(/"/g, '\\(dq')}"`;
}
