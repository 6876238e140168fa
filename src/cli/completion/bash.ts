/** Completion for bash 4.4 and later; needs no other package. */
import { PROGRAM } from '../names.js';
import { LISTS, rowFields, type CompletedCommand, type CompletedOption } from './shape.js';

export function bash(commands: readonly CompletedCommand[]): string {
  return `# bash completion for ${PROGRAM}; put it into ~/.local/share/bash-completion/completions/${PROGRAM}
_iran_news() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words='' paths='' list='' rows=''
  COMPREPLY=()
  # "--format=csv" comes as three words.
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if (( COMP_CWORD == 1 )); then
    words='${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}'
  else
    case "\${COMP_WORDS[1]} $prev" in
      help\\ *) words='${commands.map(({ name }) => name).join(' ')}' ;;
${commands.flatMap(({ name, options }) => options.filter(({ value }) => value).map((option) => valueCase(name, option))).join('\n')}
      *)
        if [[ $cur == -* ]]; then
          case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `            ${name}) words='${options.map(({ flags }) => flags[0]).join(' ')}' ;;`).join('\n')}
          esac
        else
          case "\${COMP_WORDS[1]}" in
${commands.map(argumentCase).filter((line) => line !== '').join('\n')}
          esac
        fi ;;
    esac
  fi
  if [[ -n $rows ]]; then
    # What a row is, says another word: "list quotes", "export --rows quotes".
    local at
    for (( at = 2; at < \${#COMP_WORDS[@]}; at++ )); do
      (( at == COMP_CWORD )) || case \${COMP_WORDS[at]} in ${LISTS.join('|')}) rows=\${COMP_WORDS[at]}; break ;; esac
    done
    case $rows in
${rowFields().map(([name, fields]) => `      ${name}) words='${fields.join(' ')}' ;;`).join('\n')}
    esac
  fi
  local line
  if [[ -n $list ]]; then
    # A comma-separated list: the last part is completed.
    local done=''; [[ $cur == *,* ]] && done="\${cur%,*},"
    compopt -o nospace -o nosort
    while IFS= read -r line; do COMPREPLY+=("$done$line"); done < <(compgen -W "$words" -- "\${cur##*,}")
  elif [[ -n $words ]]; then
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$words" -- "$cur")
  fi
  if [[ -n $paths ]]; then
    compopt -o filenames
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
  fi
}
complete -F _iran_news ${PROGRAM}
`;
}

function valueCase(command: string, { flags, value }: CompletedOption): string {
  const patterns = flags.map((flag) => `'${command} ${flag}'`).join('|');
  return `      ${patterns}) ${assignments(value!)};;`;
}

function argumentCase({ name, words, paths }: CompletedCommand): string {
  if (words.length === 0 && !paths) return '';
  const first = words.length > 0 ? `(( COMP_CWORD == 2 )) && words='${words.map((word) => word.name).join(' ')}'; ` : '';
  return `            ${name}) ${first}${paths ? 'paths=1 ' : ''};;`;
}

function assignments({ words, paths, list, rows }: NonNullable<CompletedOption['value']>): string {
  return `${words.length > 0 ? `words='${words.map(({ name }) => name).join(' ')}' ` : ''}${paths ? 'paths=1 ' : ''}${list ? 'list=1 ' : ''}${rows === null ? '' : `rows=${rows} `}`;
}
