import { describe, expect, it } from 'vitest';
import { counted, LABELS } from '../src/labels.ts';

describe('counted', () => {
  it.each<['nb' | 'nn' | 'en', string]>([
    ['nb', '0 advarsler, 1 advarsel, 2 advarsler'],
    ['nn', '0 åtvaringar, 1 åtvaring, 2 åtvaringar'],
    ['en', '0 warnings, 1 warning, 2 warnings'],
  ])('counts in %s', (language, text) => {
    expect([0, 1, 2].map((count) => counted(count, LABELS[language].counted.warning)).join(', ')).toBe(text);
  });
});
