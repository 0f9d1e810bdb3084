import { COLOURS } from './colours.ts';
import { PRINT } from './style-print.ts';
import { TABLES } from './style-tables.ts';

const PAGE = `
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
h1, h2, .number { font-family: "Iowan Old Style", "Source Serif 4", Charter, "Noto Serif", Cambria, Georgia, serif; font-weight: 600; line-height: 1.2; }
h1, h2, h3, h4, p, dd, li, th, td { overflow-wrap: break-word; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2vw, 2.75rem); margin: 0; color: var(--accent); letter-spacing: -0.01em; }
h2 { font-size: 1.6rem; margin: 0 0 .75rem; color: var(--accent); }
h3 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
h4 { font-size: 1rem; line-height: 1.5; margin: 0 0 .5rem; max-width: 44rem; }
p { margin: 0 0 1rem; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
code { font: .9em/1.4 ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--sheet); }
.skip:focus { left: 1rem; top: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding-top: 3.5rem; padding-bottom: 2rem; }
header::before { content: ""; display: block; width: 4rem; height: .35rem; background: var(--accent); margin-bottom: 1.5rem; }
.kind { margin: 0 0 .25rem; color: var(--quiet); }
.lead { font-size: 1.2rem; margin: 1rem 0 1.25rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; }
section { margin: 0 0 2rem; padding: 1.75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
footer { padding-top: 1rem; padding-bottom: 4rem; color: var(--quiet); font-size: .9rem; }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1rem; margin: 0 0 1.5rem; padding: 0; }
.tile { padding: 1rem 1.25rem; border-left: .3rem solid currentColor; background: var(--tint); color: var(--tone); }
.number { font-size: 2.25rem; }
.noun { font-weight: 600; }
.means { display: block; color: var(--ink); font-size: .9rem; line-height: 1.45; }
.error, .missing { --tone: var(--error); --tint: var(--error-tint); }
.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.info { --tone: var(--info); --tint: var(--info-tint); }
.satisfied { --tone: var(--satisfied); --tint: var(--satisfied-tint); }
.not-applicable, .unknown { --tone: var(--quiet); --tint: transparent; }
.tile.none { --tone: var(--quiet); --tint: transparent; }
.caution, .about, .path, .of { color: var(--quiet); }
.caution { font-size: .95rem; margin: 0; }
.path { font-size: .875rem; font-weight: 400; overflow-wrap: anywhere; }
.about .path { display: block; }
.of { font-weight: 400; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { padding: 1rem 0 1rem 1.25rem; border-left: .3rem solid var(--tone); margin: 0 0 1.25rem; }
.finding:target { background: var(--tint); }
.finding dl { margin: 0; display: grid; gap: .35rem; }
.finding dl > div { display: grid; grid-template-columns: minmax(7rem, 9rem) minmax(0, 1fr); gap: 0 1rem; }
.finding ul { margin: 0; padding-left: 1.1rem; }
.pointer { color: var(--quiet); }
@media (max-width: 36rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  section { padding: 1.25rem 1rem; }
  .finding { padding-left: .9rem; }
  .finding dl > div { grid-template-columns: minmax(0, 1fr); }
}
@media (forced-colors: active) { .tile, .finding { border-left-color: CanvasText; } }
`;

/** The style sheet of the page. */
export const STYLE = COLOURS + PAGE + TABLES + PRINT;
