/** How the page is printed: on A4, the picture of articles 13 and 14 across, each declaration on pages of its own. */
export const PRINT = `
@page { size: A4; margin: 18mm 16mm; }
@page across { size: A4 landscape; margin: 14mm; }
@media print {
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  .finding { padding-top: .25rem; padding-bottom: .25rem; margin-bottom: .9rem; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  .skip { display: none; }
  section { padding: 0; border: 0; margin: 0 0 8mm; }
  section.declaration { break-before: page; }
  section:has(.matrix) { page: across; }
  h2, h3, h4 { break-after: avoid; }
  .finding, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .matrix { font-size: 8pt; }
  .matrix tbody th { position: static; min-width: 0; }
  .matrix thead tr:last-child th, .matrix tbody td { min-width: 0; padding: 1mm .3mm; }
  .tile, .matrix td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; }
}
`;
