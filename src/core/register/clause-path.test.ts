import {expect, test} from 'vitest'
import {readLabel} from '../markdown/labels.ts'
import {clausePath, type LabelPlace} from './clause-path.ts'

const h = (heading: number) => ({heading})
const l = (list: number) => ({list})

/** Anchors and citations of typed labels, in reading order; `undefined` is a heading without label. */
function follow(labels: [string | undefined, LabelPlace][], taken = new Set<string>(), section?: string) {
  const path = clausePath(section ? {anchor: 'phu-luc-1', words: section} : undefined, taken)
  return labels.flatMap(([text, place]) => {
    if (text !== undefined) {
      const {anchor, words} = path.enter(readLabel(`${text} x`)!.label, place)
      return [`${anchor} = ${words}`]
    }
    if (place !== 'paragraph' && 'heading' in place) path.leave(place.heading)
    return []
  })
}

test('a report: sections, clauses, points, in headings and in paragraphs alike', () => {
  expect(
    follow([
      ['I.', h(2)],
      ['II.', h(2)],
      ['1.', h(3)],
      ['a)', 'paragraph'],
      ['đ)', 'paragraph'],
      ['2.', 'paragraph'],
      ['2.1.', 'paragraph'],
      ['a)', 'paragraph'],
      ['(2)', 'paragraph'],
      ['III.', h(2)],
      ['1.', l(0)]
    ])
  ).toEqual([
    'muc-i = Mục I',
    'muc-ii = Mục II',
    'muc-ii-khoan-1 = khoản 1 Mục II',
    'muc-ii-khoan-1-diem-a = điểm a khoản 1 Mục II',
    'muc-ii-khoan-1-diem-dd = điểm đ khoản 1 Mục II',
    'muc-ii-khoan-2 = khoản 2 Mục II',
    'muc-ii-khoan-2-1 = khoản 2.1 Mục II',
    'muc-ii-khoan-2-1-diem-a = điểm a khoản 2.1 Mục II',
    'muc-ii-khoan-2-1-diem-a-tiet-2 = tiết (2) điểm a khoản 2.1 Mục II',
    'muc-iii = Mục III',
    'muc-iii-khoan-1 = khoản 1 Mục III'
  ])
})

test('articles are cited without their chapter; parts, chapters and sections with what is above them', () => {
  expect(
    follow([
      ['Phần thứ hai', h(2)],
      ['Chương II', h(3)],
      ['Mục 1', h(4)],
      ['Điều 5.', h(5)],
      ['1.', l(0)],
      ['a)', l(1)],
      ['2.', l(0)]
    ])
  ).toEqual([
    'phan-2 = Phần thứ hai',
    'phan-2-chuong-ii = Chương II Phần thứ hai',
    'phan-2-chuong-ii-muc-1 = Mục 1 Chương II Phần thứ hai',
    'dieu-5 = Điều 5',
    'dieu-5-khoan-1 = khoản 1 Điều 5',
    'dieu-5-khoan-1-diem-a = điểm a khoản 1 Điều 5',
    'dieu-5-khoan-2 = khoản 2 Điều 5'
  ])
})

test('a list that starts again is told apart; a heading without label ends what was above', () => {
  expect(
    follow([
      ['I.', h(2)],
      ['1.', l(0)],
      ['1.', l(0)],
      ['a)', l(1)],
      [undefined, h(2)],
      ['1.', l(0)]
    ])
  ).toEqual([
    'muc-i = Mục I',
    'muc-i-khoan-1 = khoản 1 Mục I',
    'muc-i-khoan-1-lan-2 = khoản 1 (lần 2) Mục I',
    'muc-i-khoan-1-lan-2-diem-a = điểm a khoản 1 (lần 2) Mục I',
    'khoan-1 = khoản 1'
  ])
})

test('an appendix has its name before and after all', () => {
  expect(
    follow(
      [
        ['II.', h(2)],
        ['Điều 1.', h(3)]
      ],
      new Set(),
      'Phụ lục I'
    )
  ).toEqual(['phu-luc-1-muc-ii = Mục II Phụ lục I', 'phu-luc-1-dieu-1 = Điều 1 Phụ lục I'])
})

test('headings of one depth stand below each other where their labels do', () => {
  expect(
    follow([
      ['I.', h(2)],
      ['1.', h(2)],
      ['a)', h(4)],
      ['1.', h(5)],
      ['II.', h(2)]
    ])
  ).toEqual([
    'muc-i = Mục I',
    'muc-i-khoan-1 = khoản 1 Mục I',
    'muc-i-khoan-1-diem-a = điểm a khoản 1 Mục I',
    'muc-i-khoan-1-diem-a-khoan-1 = khoản 1 điểm a khoản 1 Mục I',
    'muc-ii = Mục II'
  ])
})
