import { isAbsolute, join, relative, sep } from 'node:path';
import type { Report } from '@tretten/schema/report';

/** The report with paths seen from the root of the repository, as annotations and code scanning need them. */
export function withRepositoryPaths(report: Report, root: string, folder: string): Report {
  const moved = (path: string) => seenFrom(root, folder, path);
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file,
      path: moved(file.path),
      findings: file.findings.map((finding) =>
        finding.path === undefined ? finding : { ...finding, path: moved(finding.path) },
      ),
    })),
    failures: report.failures.map((failure) => ({ ...failure, path: moved(failure.path) })),
  };
}

function seenFrom(root: string, folder: string, path: string): string {
  const absolute = isAbsolute(path) ? path : join(folder, path);
  const inside = relative(root, absolute);
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : inside.split(sep).join('/') || '.';
}
