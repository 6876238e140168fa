/** Completion for fish, with what each word means. */
import type { Choice } from '../command.js';
import { PROGRAM } from '../names.js';
import { LISTS, rowFields, type CompletedCommand, type CompletedOption } from './shape.js';

export function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...(command.words.length > 0 ? [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command.name}' -a ${choices(command.words)}`] : []),
    ...(command.paths ? [`complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command.name}' -F`] : []),
  ]);
  return `# fish completion for ${PROGRAM}; put it into ~/.config/fish/completions/${PROGRAM}.fish
# What a row is, says another word: "list quotes", "export --rows quotes".
function __iran_news_fields
  set -l rows $argv[1]
  for word in (string replace -r -- '^--rows=' '' (commandline -opc))
    if contains -- $word ${LISTS.join(' ')}
      set rows $word
      break
    end
  end
  switch $rows
${rowFields().map(([name, fields]) => `    case ${name}\n      printf '%s\\n' ${fields.join(' ')}`).join('\n')}
  end
end
complete -c ${PROGRAM} -f
complete -c ${PROGRAM} -n __fish_use_subcommand -a help -d 'help for a command'
complete -c ${PROGRAM} -n __fish_use_subcommand -s V -l version -d 'print the version'
complete -c ${PROGRAM} -n '__fish_seen_subcommand_from help' -a ${quoted(commands.map(({ name }) => name).join(' '))}
${lines.join('\n')}
`;
}

function optionLine(command: string, { flags, summary, value }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const takes = value === null ? '' : value.rows !== null ? ` -x -k -a '(__iran_news_fields ${value.rows})'` : value.paths ? ' -r -F' : value.words.length > 0 ? ` -x -a ${choices(value.words)}` : ' -x';
  return `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command}' ${names}${takes} -d ${quoted(summary)}`;
}

/** Words with their meaning behind a tab. fish evaluates the whole once more: what is in it is quoted for that too. */
function choices(words: readonly Choice[]): string {
  return quoted(words.map(({ name, summary }) => (summary === '' ? name : `${name}\\t${quoted(summary)}`)).join(' '));
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
