import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {findComponent} from '../components/index.ts'
import {type Component, readAttributes, writtenAttribute} from '../markdown/attributes.ts'
import {placeOf} from '../markdown/fault.ts'
import type {BodyContext} from './body.ts'
import {captionNumbers} from './caption-numbers.ts'
import {noteCall} from './note-call.ts'
import {turned} from './turned-block.ts'

/** Whether a component writes itself from its data. */
export function isMadeFromData({name}: Component): boolean {
  return findComponent(name ?? '')?.render !== undefined
}

/** A component made from data; one with a finding leaves its name as a trace. */
export function renderComponent(context: BodyContext, node: Component): ElementContent[] {
  const {document} = context
  const {book} = document
  const spec = findComponent(node.name ?? '')
  const {values, faults} = readAttributes(node, book)
  const parsed = spec?.attributes.safeParse(values)
  if (!spec?.render || !parsed?.success || faults.length > 0) return [trace(node)]
  const problems = spec.problems?.(parsed.data, book) ?? []
  if (problems.some(({why}) => why.kind !== 'unfit-data' || why.reason !== 'no-source')) return [trace(node)]
  const {line} = placeOf(node)
  const content = spec.render(parsed.data, {
    book,
    line,
    number: captionNumbers(document).get(node),
    written: name =>
      writtenAttribute(node, name)
        ?.replace(/^\{([\s\S]*)\}$/, '$1')
        .trim(),
    note: text => noteCall(context, `data: ${text}`, () => ({line, children: [{type: 'text', value: text}]}))
  })
  // What stands in a sentence cannot leave its sheet.
  return parsed.data.landscape === true && node.type === 'mdxJsxFlowElement' ? turned(content) : content
}

// --- internal ---

function trace({name}: Component): ElementContent {
  return h('span', {className: ['value-missing']}, `<${name}>`)
}
