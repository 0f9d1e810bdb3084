import type { Vocabulary } from './vocabulary.ts';

/** The script for zsh: works as a file `_tretten` in `$fpath` and through `eval`. */
export function zshScript({ commands, options, operands }: Vocabulary): string {
  const specs = options.map(({ name, short, value }) => {
    const names = short ? `{-${short},--${name}}` : `--${name}`;
    const equals = short || value === undefined ? '' : '=';
    return `    ${names}${equals}${value === undefined ? '' : `':${name}:${actionOf(value)}'`} \\`;
  });
  const words = Object.entries(operands).map(
    ([command, choices]) => `    ${command}) compadd -- ${choices.join(' ')} ;;`,
  );
  return `#compdef tretten
# Completion of tretten for zsh. In ~/.zshrc, after compinit: eval "$(tretten completion zsh)"
_tretten_operand() {
  local word
  for word in $words; do
    case $word in
      ${commands.join('|')}) break ;;
    esac
  done
  case $word in
${words.join('\n')}
    *) _files ;;
  esac
}
_tretten() {
  _arguments \\
${specs.join('\n')}
    '1:command:(${commands.join(' ')})' \\
    '*:operand:_tretten_operand'
}
if [ "$funcstack[1]" = _tretten ]; then _tretten "$@"; else compdef _tretten tretten; fi
`;
}

function actionOf(value: readonly string[] | 'file' | 'anything'): string {
  if (value === 'file') return '_files';
  return value === 'anything' ? ' ' : `(${value.join(' ')})`;
}
