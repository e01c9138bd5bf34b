import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {accentRules, grounds} from './accent.ts'
import {contrast} from './contrast.ts'
import {projectFolder} from './project-folder.ts'

test('the grounds are those of the style sheet', () => {
  const css = readFileSync(join(projectFolder, 'styles/site.css'), 'utf8')
  const stated = [...css.matchAll(/--(?:sheet|ground|tint): (#[0-9a-f]{6});/g)].map(match => match[1])
  expect(stated).toEqual([...grounds.light, ...grounds.dark])
})

test('an office has its own colours; one that is hard to read is changed as far as it must be', () => {
  expect(accentRules({})).toBe('')
  expect(accentRules({accent: '#0b5d3b'})).toBe(':root{--accent:#0b5d3b}')
  expect(accentRules({accentDark: '#7fd6ab'})).toBe('@media (prefers-color-scheme:dark){:root{--accent:#7fd6ab}}')
  const [yellow = '', navy = ''] = accentRules({accent: '#ffde00', accentDark: '#00008b'}).match(/#[0-9a-f]{6}/g) ?? []
  for (const ground of grounds.light) expect(contrast(yellow, ground)).toBeGreaterThanOrEqual(4.5)
  for (const ground of grounds.dark) expect(contrast(navy, ground)).toBeGreaterThanOrEqual(4.5)
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
