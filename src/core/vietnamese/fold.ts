/** The text without diacritics, đ as d, case kept: `Đảng uỷ` → `Dang uy`. */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}

/** The form in which texts are compared in a search: no diacritics, no capitals. */
export function fold(text: string): string {
  return stripDiacritics(text).toLowerCase()
}

/** The text as a slug: `Nghị quyết` → `nghi-quyet`; empty where no letter or digit is left. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
