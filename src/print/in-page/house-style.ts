/**
 * Rules that the browser's own columns obey while a page is measured. Paged.js takes `break-before` and `break-after`
 * out of the sheets it is given, so these stand in a sheet that it never sees. Margin boxes without content take no part
 * in the layout, and the others keep their places without them.
 */
export const houseStyle = `
  html, body { margin: 0; padding: 0; print-color-adjust: exact }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }
  thead, caption { break-after: avoid; break-inside: avoid }
  .data-group { break-after: avoid }
  .data-total, .data-source { break-before: avoid }
  tr, figure, .closing { break-inside: avoid }
  .closing { break-before: avoid }
  p { orphans: 2; widows: 2 }
  .pagedjs_margin:not(.hasContent) { display: none !important }
  .pagedjs_margin-top-left, .pagedjs_margin-bottom-left { grid-column: 1 }
  .pagedjs_margin-top-center, .pagedjs_margin-bottom-center { grid-column: 2 }
  .pagedjs_margin-top-right, .pagedjs_margin-bottom-right { grid-column: 3 }
  .pagedjs_margin-left-top, .pagedjs_margin-right-top { grid-row: 1 }
  .pagedjs_margin-left-middle, .pagedjs_margin-right-middle { grid-row: 2 }
  .pagedjs_margin-left-bottom, .pagedjs_margin-right-bottom { grid-row: 3 }
  p[data-split-from], li[data-split-from] { text-indent: 0 !important }
`
