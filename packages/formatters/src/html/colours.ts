/** The colours of the page by role; every pair that meets has a contrast of at least 4.5 to 1 (WCAG 1.4.3). */
interface Colours {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly link: string;
  readonly accent: string;
  readonly error: string;
  readonly 'error-tint': string;
  readonly warning: string;
  readonly 'warning-tint': string;
  readonly info: string;
  readonly 'info-tint': string;
  readonly satisfied: string;
  readonly 'satisfied-tint': string;
}

const LIGHT: Colours = {
  paper: '#f6f5f1',
  sheet: '#ffffff',
  ink: '#1d2125',
  quiet: '#545b62',
  line: '#d3d1c9',
  link: '#0b4f79',
  accent: '#12394f',
  error: '#9c1c1f',
  'error-tint': '#fbecea',
  warning: '#7a4b00',
  'warning-tint': '#fdf3dd',
  info: '#2a4a80',
  'info-tint': '#ebf1fa',
  satisfied: '#1d6339',
  'satisfied-tint': '#e9f4ec',
};

const DARK: Colours = {
  paper: '#14171a',
  sheet: '#1b1f23',
  ink: '#e9e7e2',
  quiet: '#a9b0b7',
  line: '#3a4148',
  link: '#8cc6ee',
  accent: '#9fcbe3',
  error: '#ff9d97',
  'error-tint': '#3a1f1f',
  warning: '#f2c169',
  'warning-tint': '#352a14',
  info: '#a5c4f5',
  'info-tint': '#1d2a40',
  satisfied: '#8fd6a7',
  'satisfied-tint': '#1a3023',
};

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ');
}

/** The colours as variables: light, dark where the reader's machine is, and light again on paper. */
export const COLOURS = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
@media print { :root { color-scheme: light; ${variables({ ...LIGHT, paper: '#ffffff' })} } }
`;
