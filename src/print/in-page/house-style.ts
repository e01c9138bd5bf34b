/**
 * Rules that the browser's own columns obey while a page is measured. Paged.js takes `break-before` and `break-after`
 * out of the sheets it is given, so these stand in a sheet that it never sees.
 */
export const houseStyle = `
  h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }
  thead { break-after: avoid; break-inside: avoid }
  tr, .closing { break-inside: avoid }
  .closing { break-before: avoid }
  p { orphans: 2; widows: 2 }
  p[data-split-from], li[data-split-from] { text-indent: 0 !important }
`
