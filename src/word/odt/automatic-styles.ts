import {element} from './odt-xml.ts'

export type StyleFamily = 'paragraph' | 'text' | 'table' | 'table-column' | 'table-row' | 'table-cell' | 'graphic'

/** What one automatic style is made of. */
export interface AutomaticStyle {
  parent?: string
  /** the page that begins with it */
  masterPage?: string
  /** XML of its properties */
  properties: string
}

/** Styles that the text needs beside the named ones, each written once. */
export class AutomaticStyles {
  private names = new Map<string, string>()

  /** The name of a style with these properties. */
  name(family: StyleFamily, {parent, masterPage, properties}: AutomaticStyle): string {
    const body = (name: string) =>
      element(
        'style:style',
        {
          'style:name': name,
          'style:family': family,
          'style:parent-style-name': parent,
          'style:master-page-name': masterPage
        },
        properties
      )
    const known = this.names.get(body(''))
    if (known) return known
    const name = `A${this.names.size + 1}`
    this.names.set(body(''), name)
    return name
  }

  /** All of them, for `office:automatic-styles`. */
  xml(): string {
    return [...this.names].map(([body, name]) => body.replace('style:name=""', `style:name="${name}"`)).join('')
  }
}
