/** How the tables look: the counts, the picture of articles 13 and 14, and the list of one declaration. */
export const TABLES = `
.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: .95rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; }
th .path { display: block; }
.counts, .coverage, .failures, .suppressed { width: 100%; }
td.count { font-variant-numeric: tabular-nums; }
td.count.none { color: var(--quiet); }
.coverage th { white-space: nowrap; }
.coverage td:last-child { min-width: 12rem; }
.status { white-space: nowrap; }
.status, .sign { color: var(--tone); }
.sign { font-weight: 700; display: inline-block; min-width: 1.1em; }
.signs { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin: 0 0 1rem; padding: 0; }
.matrix { font-size: .875rem; }
.matrix th[colspan] { text-align: center; border-left: 2px solid var(--line); }
.matrix tbody th { min-width: 10rem; max-width: 16rem; position: sticky; left: 0; background: var(--sheet); }
.matrix tbody th a { display: inline-block; min-height: 1.5rem; }
.matrix thead tr:last-child th, .matrix tbody td { text-align: center; padding: .4rem .05rem; min-width: 1.6rem; position: relative; }
.matrix tbody td { border: 1px solid var(--line); color: var(--tone); background: var(--tint); font-weight: 700; vertical-align: middle; }
.matrix tbody td.not-applicable { font-weight: 400; }
.matrix tbody td.count { color: var(--ink); padding: .4rem .6rem; }
.letters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 2rem; font-size: .9rem; }
.letters dl { margin: 0; }
.letters dl > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); padding: .15rem 0; }
.letters dt { font-variant-numeric: tabular-nums; }
`;
