import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../styles/site.css'), 'utf8')
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(match => match[1])

function colours(block: string): Map<string, number> {
  return new Map(
    [...block.matchAll(/--([a-z]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, luminance(hex)])
  )
}

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(start => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each([
  ['light', light],
  ['dark', dark]
])('every text of the %s scheme stands out from every ground, as AA wants', (_, block) => {
  const scheme = colours(block)
  const contrast = (text: string, ground: string) => {
    const [high = 0, low = 0] = [scheme.get(text)!, scheme.get(ground)!].sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  const poor = ['ink', 'quiet', 'accent'].flatMap(text =>
    ['sheet', 'ground', 'tint'].filter(ground => !(contrast(text, ground) >= 4.5)).map(ground => `${text} on ${ground}`)
  )
  expect(poor).toEqual([])
})
