/** Fields that are open at this place of the text: a field has a code, then perhaps a result. */
export interface Fields {
  begin(): void
  addCode(text: string): void
  separate(): void
  end(): void
  /** a code never goes beyond its paragraph; one that seems to is broken and must not hide the rest */
  endParagraph(): void
  /** whether text at this place is seen and is not the number of a page */
  isShown(): boolean
}

/** Whether the field prints the number of a page, which is the printer's and not the paper's. */
export function isPageField(code: string): boolean {
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/i.test(code)
}

/** No field is open. */
export function openFields(): Fields {
  let open: {code: string; hasResult: boolean}[] = []
  return {
    begin: () => {
      open.push({code: '', hasResult: false})
    },
    addCode: text => {
      const field = open.at(-1)
      if (field && !field.hasResult) field.code += text
    },
    separate: () => {
      const field = open.at(-1)
      if (field) field.hasResult = true
    },
    end: () => {
      open.pop()
    },
    endParagraph: () => {
      open = open.filter(field => field.hasResult)
    },
    isShown: () => open.every(field => field.hasResult && !isPageField(field.code))
  }
}
