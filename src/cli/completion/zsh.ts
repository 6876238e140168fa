/** Completion for zsh, with what each word means. */
import type { Choice } from '../command.js';
import { PROGRAM } from '../names.js';
import { LISTS, rowFields, type CompletedCommand, type CompletedOption } from './shape.js';

export function zsh(commands: readonly CompletedCommand[]): string {
  return `#compdef ${PROGRAM}
# zsh completion for ${PROGRAM}; put it as _${PROGRAM} into a folder of $fpath
_iran_news() {
  local curcontext=$curcontext state line
  local -a commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')} 'help:help for a command')
  _arguments -C '(- *)'{-V,--version}'[print the version]' '(- *)'{-h,--help}'[print help]' '1: :->command' '*:: :->arguments' && return
  case $state in
    command) _describe -t commands command commands ;;
    arguments)
      case $words[1] in
        help) _describe -t commands command commands ;;
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}

${commands.filter(({ words }) => words.length > 0).map(firstArgument).join('\n')}
# What a row is, says another word: "list quotes", "export --rows quotes".
_iran_news_fields() {
  local -a lists=(${LISTS.join(' ')}) others=("\${(@)words[2,-1]}") names
  (( CURRENT > 1 )) && others[CURRENT-1]=()
  others=("\${(@)others#--rows=}")
  local -a rows=(\${others:*lists} $1)
  case $rows[1] in
${rowFields().map(([name, fields]) => `    ${name}) names=(${fields.join(' ')}) ;;`).join('\n')}
  esac
  _sequence compadd -V fields - $names
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _iran_news "$@"; else compdef _iran_news ${PROGRAM}; fi
`;
}

function commandCase({ name, options, words, paths }: CompletedCommand): string {
  const args = [
    ...options.flatMap(optionSpecs),
    ...(words.length > 0 ? [quoted(`1: :_iran_news_${name}_first`)] : []),
    ...(paths ? [quoted('*:path:_files')] : []),
  ];
  return `        ${name}) _arguments -s \\\n          ${args.join(' \\\n          ')} ;;`;
}

function optionSpecs({ flags, summary, value }: CompletedOption): string[] {
  const text = summary.replace(/[[\]\\:]/g, '\\$&');
  return flags.map((flag) => {
    if (!value) return quoted(`${flag}[${text}]`);
    const words = value.words.map(({ name }) => name).join(' ');
    const action = value.rows !== null ? ` _iran_news_fields ${value.rows}` : value.list ? `_sequence compadd - ${words}` : value.paths ? '_files' : words === '' ? ' ' : `(${words})`;
    return quoted(`${flag}${flag.startsWith('--') ? '=' : '+'}[${text}]:${value.name}:${action}`);
  });
}

/** The first argument may be one of the words or already a path. */
function firstArgument({ name, words, paths }: CompletedCommand): string {
  return `_iran_news_${name}_first() {
  local -a words=(${words.map((word) => quoted(described(word))).join(' ')})
  _describe -t words word words${paths ? '\n  _files' : ''}
}
`;
}

function described({ name, summary }: Choice): string {
  return summary === '' ? name : `${name}:${summary}`;
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
