/** Every string of the declaration, in small letters, for quick questions about what it never mentions. */
export function allWords(declaration: object): string {
  const strings: string[] = [];
  gather(declaration, strings);
  return strings.join('\n').toLowerCase();
}

function gather(value: unknown, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (value !== null && typeof value === 'object') {
    for (const key in value) gather((value as Record<string, unknown>)[key], strings);
  }
}
