/** The lines of pandoc's log that a user should see; notes of lesser weight (no title, no language) are left out. */
export function warningsOf(log: unknown): string[] {
  if (!Array.isArray(log)) return []
  return log.filter(isLogLine).flatMap(({verbosity, pretty}) => (verbosity === 'WARNING' ? [oneLine(pretty)] : []))
}

// --- internal ---

interface LogLine {
  verbosity: string
  pretty: string
}

/** A picture in an address can be a megabyte of letters. */
function oneLine(text: string): string {
  return text
    .replace(/data:[\w/+-]+;base64,[A-Za-z0-9+/=]*/g, 'data:…')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
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
