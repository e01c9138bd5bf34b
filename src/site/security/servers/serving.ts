/** What every example says, whatever the server: whoever copies one puts his own host and folder. */
export const serving = {host: 'vanban.example.vn', folder: '/srv/kho-van-ban'} as const

/** Headers of every answer; the policy of pages comes to them. */
export const everyHeader = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin']
] as const

/** How long a browser may keep a file: one whose name carries the digest of its content never changes. */
export const keeping = {
  lasting: {pattern: '^/assets/[a-z]+-[0-9a-f]{10}[.]', value: 'public, max-age=31536000, immutable'},
  fonts: {pattern: '^/assets/fonts/', value: 'public, max-age=2592000'},
  /** asked for anew each time; mostly the answer is that nothing has changed */
  others: 'no-cache'
} as const

/** Endings that servers do not know. */
export const endingTypes = [
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
] as const

/** XML files that are more than XML. */
export const xmlTypes = [
  ['atom.xml', 'application/atom+xml'],
  ['opensearch.xml', 'application/opensearchdescription+xml']
] as const
