/**
 * A unit of measure, taken apart: a quantity `value` in it is `value × factor` of its base units. `powers` names the base
 * units: ha → {m2: 1} × 10 000, triệu đồng → {đồng: 1} × 10⁶, tấn/ha → {kg: 1, m2: -1} × 0.1, hộ → {hộ: 1}.
 */
export interface Unit {
  /** as authors write it, e.g. `triệu đồng` */
  text: string
  powers: Readonly<Record<string, number>>
  factor: number
  /** `percent`: a share of a whole, value 38.1 is 38,1%; `point`: a difference of two of them (điểm %) */
  relative?: 'percent' | 'point'
}
