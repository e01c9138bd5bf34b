import {slugOf} from '../vietnamese/fold.ts'

/** Whether formulas can say a name. */
export function isDataName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text)
}

/** A name that formulas can say in place of one that they cannot: `Số hộ` → `so_ho`. */
export function suggestName(text: string): string {
  const name = slugOf(text.slice(0, 100)).replaceAll('-', '_')
  return isDataName(name) ? name : 'ten_so_lieu'
}

/** The name under which formulas know a file of `data/`: `data/dia-ban.facts.yaml` → `dia_ban`, `data/dan-so.csv` → `dan_so`. */
export function dataNameOf(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.(facts\.yaml|csv|json|xlsx)$/, '')
    .normalize('NFC')
    .replaceAll('-', '_')
}
