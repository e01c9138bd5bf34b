/** A number as it is written: its value, and how many digits stand behind the comma. */
export interface NumberText {
  value: number
  decimals: number
}

/**
 * The number of digits with dots and commas: `17.239`, `35,08`, `08`. A decimal dot (`38.1`) is read only before a percent sign:
 * elsewhere it is a label or a version.
 */
export function readNumberText(text: string, after: string): NumberText | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) || /^\d+(?:,\d+)?$/.test(text))
    return numberOf(text.replaceAll('.', ''))
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return numberOf(text.replaceAll(',', ''))
  return /^\d+\.\d{1,2}$/.test(text) && /^ ?%/.test(after) ? numberOf(text.replace('.', ',')) : undefined
}

// --- internal ---

function numberOf(text: string): NumberText {
  const [, decimals = ''] = text.split(',')
  return {value: Number(text.replace(',', '.')), decimals: decimals.length}
}
