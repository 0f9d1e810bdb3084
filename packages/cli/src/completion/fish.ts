import type { Vocabulary } from './vocabulary.ts';

/** The script for fish; whatever is not ruled out completes as a file. */
export function fishScript({ commands, options, operands }: Vocabulary): string {
  const flags = options.map(({ name, short, value }) => {
    const names = `-l ${name}${short ? ` -s ${short}` : ''}`;
    if (value === undefined) return `complete -c tretten ${names}`;
    if (value === 'file') return `complete -c tretten ${names} -r -F`;
    return `complete -c tretten ${names} -x${value === 'anything' ? '' : ` -a '${value.join(' ')}'`}`;
  });
  const words = Object.entries(operands).map(
    ([command, choices]) =>
      `complete -c tretten -n '__fish_seen_subcommand_from ${command}' -f -a '${choices.join(' ')}'`,
  );
  return `# Completion of tretten for fish: tretten completion fish > ~/.config/fish/completions/tretten.fish
complete -c tretten -n 'not __fish_seen_subcommand_from ${commands.join(' ')}' -f -a '${commands.join(' ')}'
${[...words, ...flags].join('\n')}
`;
}
