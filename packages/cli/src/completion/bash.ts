import type { Vocabulary } from './vocabulary.ts';

/** The script for bash, from version 3.2; files are completed by readline itself, so that spaces and quotes hold. */
export function bashScript({ commands, options, operands }: Vocabulary): string {
  const flags = options.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]);
  const values = options
    .filter(({ value }) => value !== undefined)
    .map(({ name, short, value }) => {
      const names = [`--${name}`, ...(short ? [`-${short}`] : [])].join('|');
      const reply = Array.isArray(value) ? `COMPREPLY=($(compgen -W "${value.join(' ')}" -- "$word")); ` : '';
      return `    ${names}) ${reply}return ;;`;
    });
  const words = Object.entries(operands).map(
    ([command, choices]) => `    ${command}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")) ;;`,
  );
  return `# Completion of tretten for bash. In ~/.bashrc: eval "$(tretten completion bash)"
_tretten() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" index
  COMPREPLY=()
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "$before" in
${values.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "${flags.join(' ')}" -- "$word")); return ;;
  esac
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${commands.join('|')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command" in
    "") COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word")) ;;
${words.join('\n')}
  esac
}
complete -o default -F _tretten tretten
`;
}
