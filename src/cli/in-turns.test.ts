import {expect, test} from 'vitest'
import {inTurns} from './in-turns.ts'

test('keeps the order and never works on more than asked', async () => {
  let now = 0
  let most = 0
  const results = await inTurns([5, 1, 4, 2, 3], 2, async number => {
    most = Math.max(most, ++now)
    await new Promise(resolve => setTimeout(resolve, number))
    now--
    return number * 2
  })
  expect(results).toEqual([10, 2, 8, 4, 6])
  expect(most).toBe(2)
})

test('after a failure nothing new is begun, and what was begun ends before the caller hears of it', async () => {
  const ended: number[] = []
  const work = async (number: number) => {
    await new Promise(resolve => setTimeout(resolve, number))
    ended.push(number)
    if (number === 1) throw new Error('one')
  }
  await expect(inTurns([10, 1, 5, 6], 2, work)).rejects.toThrow('one')
  expect(ended).toEqual([1, 10])
})

test('a failure reaches the caller', async () => {
  await expect(
    inTurns([1, 2, 3], 2, async number => (number === 2 ? Promise.reject(new Error('two')) : number))
  ).rejects.toThrow('two')
})
