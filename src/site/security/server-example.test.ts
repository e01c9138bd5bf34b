import {expect, test} from 'vitest'
import {assetOf} from '../assets/asset.ts'
import {pagePolicy, serverPolicy} from './content-policy.ts'
import {serverExample, serverNames} from './server-example.ts'
import {keeping} from './servers/serving.ts'

test('pages may load nothing but their own files, and servers say so too', () => {
  expect(pagePolicy).toMatch(/^default-src 'none'; /)
  expect(pagePolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
  expect(serverPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`)
})

test.each(serverNames)(
  'the example for %s has the policy, the headers, the types, the times and the missing page',
  server => {
    const example = serverExample(server)
    for (const part of [
      serverPolicy,
      'nosniff',
      'same-origin',
      'text/markdown',
      'application/atom+xml',
      '/404.html',
      keeping.lasting.value,
      'no-cache',
      'utf-8'
    ])
      expect(example).toContain(part)
    expect(example).not.toMatch(/undefined|\[object|=>/)
  }
)

test('what may be kept for ever has a digest in its name', () => {
  const lasting = new RegExp(keeping.lasting.pattern)
  expect(lasting.test(`/${assetOf('site', 'css', 'a{}').address}`)).toBe(true)
  for (const name of ['/assets/list.json', '/assets/fonts/tinos-latin-400-normal.woff2', '/index.html'])
    expect(lasting.test(name)).toBe(false)
})
