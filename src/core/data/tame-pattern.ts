/** Cells longer than this match no pattern: codes and names are short. */
export const longestMatched = 100

/**
 * Whether a pattern can be read and ends soon on any cell: repeats do not stand in repeats, few are without an end, nothing refers back.
 * A schema may come from anybody.
 */
export function isTamePattern(pattern: string): boolean {
  const bare = pattern.replace(/\\[^1-9k]/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  const endless = bare.match(/[*+]|\{\d*,\}/g)?.length ?? 0
  return pattern.length <= 200 && isRegExp(pattern) && endless <= 3 && !bare.includes('\\') && !repeatsRepeat(bare)
}

// --- internal ---

function isRegExp(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

/** Groups are taken out from the inside: `((a+)b)*` → `(xb)*` with the mark of a repeat in it. */
function repeatsRepeat(bare: string): boolean {
  const innermost = /\(([^()]*)\)([*+{]?)/
  let left = bare
  for (let group = innermost.exec(left); group; group = innermost.exec(left)) {
    const [whole, inner = '', repeat = ''] = group
    const varies = /[*+{|~]/.test(inner)
    if (varies && repeat !== '') return true
    left = left.replace(whole, () => (varies ? `~${repeat}` : `x${repeat}`))
  }
  return false
}
