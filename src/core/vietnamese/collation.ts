const collator = new Intl.Collator('vi', {numeric: true})

/** Dictionary order: đ after d, ă and â after a, tones ngang huyền hỏi ngã sắc nặng; numbers by value. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right)
}
