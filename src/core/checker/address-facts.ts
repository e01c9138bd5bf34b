/** What the addresses of the site tell of a paper; they are known when the site is built. */
export interface AddressFacts {
  /** ids under which earlier builds had the paper, and that it does not name itself */
  movedFrom: readonly string[]
  /** id → files of other papers that have a right to its address */
  owners: ReadonlyMap<string, readonly string[]>
}
