import {expect, it} from 'vitest'
import {untar} from './untar.ts'

function entry(name: string, text: string, type = '0'): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0)
  head.write('0000755\0', 100)
  head.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124)
  head.write(type, 156)
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512)
  body.write(text)
  return Buffer.concat([head, body])
}

it('reads the files of an archive, not its folders', () => {
  const archive = Buffer.concat([
    entry('lib/', '', '5'),
    entry('lib/a.so', 'x'.repeat(600)),
    entry('b', 'y'),
    Buffer.alloc(1024)
  ])
  const files = untar(archive).map(({name, mode, data}) => [name, mode, data.length])
  expect(files).toEqual([
    ['lib/a.so', 0o755, 600],
    ['b', 0o755, 1]
  ])
})

it('refuses a file that would leave its folder', () => {
  expect(() => untar(entry('../evil', 'x'))).toThrow('unsafe name')
  expect(() => untar(entry('/etc/evil', 'x'))).toThrow('unsafe name')
})
