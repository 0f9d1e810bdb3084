/** The name as it stands in most domains: å, ø, æ become a, o, ae, and marks and spaces go. */
export function asciiName(name: string): string {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'a').normalize('NFD');
  return plain.replaceAll(/\p{M}/gu, '').replaceAll(' ', '-');
}
