/** A path with forward slashes as a URI reference: `file:` for an absolute one, else relative, percent-encoded. */
export function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return isAbsolute(path) ? `file://${encoded}` : encoded;
}

/** Whether a path with forward slashes starts at the root of a file system. */
export function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path);
}
