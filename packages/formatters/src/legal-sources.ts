import type { ReportLanguage } from '@tretten/schema/report';

const RECITAL: Record<ReportLanguage, string> = { nb: 'fortalepunkt', nn: 'fortalepunkt', en: 'recital' };

/** Provisions as a reader cites them, in the given order: `GDPR art. 13(2)(d), art. 77(1); ekomloven § 3-15`. */
export function legalSources(sources: readonly string[], language: ReportLanguage): string {
  let cited = '';
  let isAfterGdpr = false;
  for (const source of sources) {
    const provision = gdprProvision(source, language);
    // The name of the act is said once for neighbours of the same act.
    if (cited !== '') cited += provision && isAfterGdpr ? ', ' : '; ';
    cited += provision ? `${isAfterGdpr ? '' : 'GDPR '}${provision}` : source;
    isAfterGdpr = provision !== undefined;
  }
  return cited;
}

function gdprProvision(source: string, language: ReportLanguage): string | undefined {
  const recital = /^(?:GDPR recital (\d+)|recital (\d+) of the GDPR)$/.exec(source);
  if (recital) return `${RECITAL[language]} ${recital[1] ?? recital[2]}`;
  const article = /^GDPR (\d.*)$/.exec(source)?.[1];
  return article === undefined ? undefined : `art. ${article}`;
}
