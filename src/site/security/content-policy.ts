/** What a page of the site may load and do: its own files only; `wasm-unsafe-eval` is what the search's WebAssembly needs. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'"
]

/** The policy as every page states it in its head. */
export const pagePolicy = directives.join('; ')

/** The policy as a server states it: only there it may say that no other site shows ours inside of its own. */
export const serverPolicy = [...directives, "frame-ancestors 'none'"].join('; ')
