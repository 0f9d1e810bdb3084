/** How long hand-written files may be, in lines. */
export const LIMITS = { median: 60, percentile95: 200, most: 400, rule: 80 } as const;

/** A file and its number of lines. */
export interface Sized {
  readonly path: string;
  readonly lines: number;
}

/** What is too long, each as one sentence. */
export function tooLong(files: readonly Sized[]): string[] {
  const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [
    ...(at(0.5) > LIMITS.median ? [`the median file has ${at(0.5)} lines`] : []),
    ...(at(0.95) > LIMITS.percentile95 ? [`95 % of the files have up to ${at(0.95)} lines`] : []),
    ...files
      .filter(({ lines }) => lines > LIMITS.most)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
    ...files
      .filter(({ path, lines }) => path.endsWith('/rule.ts') && lines > LIMITS.rule)
      .map(({ path, lines }) => `the rule ${path} has ${lines} lines`),
  ];
}
