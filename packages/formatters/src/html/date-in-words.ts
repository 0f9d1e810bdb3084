import type { ReportLanguage } from '@tretten/schema/report';

const NORWEGIAN = 'januar februar mars april mai juni juli august september oktober november desember';
const ENGLISH = 'January February March April May June July August September October November December';

/** A date `YYYY-MM-DD` as people write it: `21. november 2026`, `21 November 2026`. */
export function dateInWords(date: string, language: ReportLanguage): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = (language === 'en' ? ENGLISH : NORWEGIAN).split(' ')[(month ?? 0) - 1];
  return name === undefined ? date : `${day}${language === 'en' ? '' : '.'} ${name} ${year}`;
}
