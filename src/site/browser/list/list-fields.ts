import type {ListData} from '../../lists/list-data.ts'
import {type ListState, parameterNames, startState} from './list-state.ts'

/** The fields of the filter. */
export interface ListFields {
  show(state: ListState): void
  /** offer what the list has to choose from */
  offer(data: ListData): void
}

/** Connect the fields of a form; `changed` is told what is chosen, and whether it was typed letter by letter. */
export function connectFields(
  form: HTMLFormElement,
  changed: (change: Partial<ListState>, typed: boolean) => void
): ListFields {
  const fieldOf = (name: keyof typeof parameterNames) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${parameterNames[name]}"]`)
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]')
  for (const name of fieldNames)
    fieldOf(name)?.addEventListener('input', event => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)
        changed({[name]: event.target.value, page: 1}, name === 'words')
    })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', event => {
    event.preventDefault()
    changed(startState, false)
    fieldOf('words')?.focus()
  })
  return {
    show(state) {
      for (const name of fieldNames)
        showValue(fieldOf(name), name === 'sort' ? state.sort.replace(/^-/, '') : state[name])
      if (reset) reset.hidden = fieldNames.every(name => state[name] === '')
    },
    offer(data) {
      for (const [name, options] of Object.entries(optionsOf(data))) offerOptions(form, name, options)
    }
  }
}

// --- internal ---

const fieldNames = ['words', 'type', 'year', 'organ', 'status', 'sort'] as const

/** What is being typed is left alone: a blank at its end is no change. */
function showValue(field: HTMLInputElement | HTMLSelectElement | null, value: string): void {
  if (field && field.value.trim() !== value) field.value = value
}

function optionsOf(data: ListData): Record<string, [value: string, text: string][]> {
  const years = [...new Set(data.days.map(day => Math.floor(day / 10_000)))].filter(Boolean).sort((a, b) => b - a)
  const statuses = new Set(data.statuses)
  return {
    [parameterNames.type]: data.typeNames,
    [parameterNames.year]: years.map(year => [String(year), String(year)]),
    [parameterNames.organ]: data.organNames,
    [parameterNames.status]: data.statusNames.filter((_, at) => statuses.has(at))
  }
}

/** Once: the first option, which stands in the page, means any. */
function offerOptions(form: HTMLFormElement, name: string, options: [value: string, text: string][]): void {
  const field = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)
  if (field?.options.length !== 1) return
  field.append(...options.map(([value, text]) => new Option(text, value)))
}
