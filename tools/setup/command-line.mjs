/** The commands that `npm start -- …` hands on; everything else is what is to be linted. */
export const COMMANDS = ['lint', 'init', 'bundle', 'explain', 'rules', 'completion'];

/** The arguments of the command, from those of `npm start`; without any, the examples are linted. */
export function commandLine(args) {
  if (args.length === 0) return ['lint', 'examples'];
  const [first] = args;
  const isWhole = COMMANDS.includes(first) || ['-h', '--help', '-v', '--version'].includes(first);
  return isWhole ? args : ['lint', ...args];
}
