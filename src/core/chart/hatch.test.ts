import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Hatch, hatchPath} from './hatch.ts'

function strokes(path: string): number[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map(stroke => stroke.split(/[L ]/).map(Number))
}

test('strokes of every angle stay inside the box', () => {
  const length = fc.double({min: 1, max: 400, noNaN: true})
  const angle = fc.constantFrom<Hatch['angle']>(0, 45, -45, 90)
  fc.assert(
    fc.property(length, length, length, length, angle, (x, y, width, height, angle) => {
      for (const [x1, y1, x2, y2] of strokes(hatchPath({x, y, width, height}, {angle, gap: 3}))) {
        for (const across of [x1!, x2!]) expect(across >= x - 0.01 && across <= x + width + 0.01).toBe(true)
        for (const down of [y1!, y2!]) expect(down >= y - 0.01 && down <= y + height + 0.01).toBe(true)
      }
    })
  )
})

test('a rising stroke goes up to the right, a falling one down', () => {
  const box = {x: 0, y: 0, width: 10, height: 10}
  for (const [, y1, , y2] of strokes(hatchPath(box, {angle: 45, gap: 2}))) expect(y2).toBeLessThan(y1!)
  for (const [, y1, , y2] of strokes(hatchPath(box, {angle: -45, gap: 2}))) expect(y2).toBeGreaterThan(y1!)
})
