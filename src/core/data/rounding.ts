/** How figures are rounded wherever the text does not say it, stated once for a workspace in `data/settings.yaml`. */
export interface RoundingPolicy {
  /** `half-up`: 0,5 away from zero, as in school; `half-even`: to the even neighbour */
  mode: 'half-up' | 'half-even'
  /** at most so many decimals of a share or percentage: 2 → 35,08% */
  shareDecimals: number
  /** at most so many decimals of any other computed number */
  decimals: number
}

/** What holds where a workspace states nothing. */
export const defaultRounding: RoundingPolicy = {mode: 'half-up', shareDecimals: 2, decimals: 2}
