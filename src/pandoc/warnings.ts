/** The lines of pandoc's log that a user should see; notes of lesser weight (no title, no language) are left out. */
export function warningsOf(log: unknown): string[] {
  if (!Array.isArray(log)) return []
  return log.filter(isLogLine).flatMap(({verbosity, pretty}) => (verbosity === 'WARNING' ? [pretty] : []))
}

// --- internal ---

interface LogLine {
  verbosity: string
  pretty: string
}

function isLogLine(line: unknown): line is LogLine {
  return (
    typeof line === 'object' &&
    line !== null &&
    'verbosity' in line &&
    typeof line.verbosity === 'string' &&
    'pretty' in line &&
    typeof line.pretty === 'string'
  )
}
