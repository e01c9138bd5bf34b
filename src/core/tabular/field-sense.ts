import type {TableField} from '../data/table.ts'

/** Whether the cells of a field are figures; years are names of columns and rows, not figures. */
export function isFigure({type}: TableField): boolean {
  return type === 'integer' || type === 'number'
}

/** Whether the figures of a field may be added up: people and money may, percentages and people per hectare may not. */
export function isAdditive(field: TableField): boolean {
  const {unit} = field
  return isFigure(field) && !unit?.relative && Object.values(unit?.powers ?? {}).every(power => power > 0)
}

/** The head of a column: its title, with its unit unless that stands above the table. */
export function headOf({title, unit}: TableField, unitAbove?: string): string {
  return unit && unit.text !== unitAbove ? `${title} (${unit.text})` : title
}

/** The unit that two or more columns of figures have in common: it is said once, above the table. */
export function sharedUnit(fields: readonly TableField[]): string | undefined {
  const units = fields.filter(isFigure).map(({unit}) => unit?.text)
  return units.length > 1 && new Set(units).size === 1 ? units[0] : undefined
}
