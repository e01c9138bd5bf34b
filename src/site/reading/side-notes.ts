/** More notes than this stay at the end of their section on every screen: each place beside the text costs a rule of style. */
export const mostSideNotes = 60

/** Names that tie a note to its call, counted through the whole paper. */
export const noteClasses = {
  call: (place: number): string[] => (place > mostSideNotes ? [] : [`c${place}`]),
  text: (place: number): string[] => (place > mostSideNotes ? [] : [`n${place}`])
} as const

/** What holds a note beside its call, with the names above: the list itself stands once, at the section's end. */
export function sideNoteRules(): string {
  const places = Array.from({length: mostSideNotes}, (_, index) => index + 1)
  return places.map(place => `.c${place}{anchor-name:--c${place}}.n${place}{position-anchor:--c${place}}`).join('')
}
