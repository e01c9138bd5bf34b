import {toHtml} from 'hast-util-to-html'
import {describe, expect, it, test} from 'vitest'
import type {ChartData} from './chart-data.ts'
import {type ChartType, chartTypes, drawChart} from './draw-chart.ts'

const years: ChartData = {
  title: 'Năm',
  categories: ['2023', '2024', '2025'],
  positions: [2023, 2024, 2025],
  series: [
    {name: 'Số vụ phát hiện', values: [1250, undefined, 18]},
    {name: 'Số vụ khởi tố', values: [4, 15, 12]}
  ],
  unit: 'vụ',
  percent: false,
  decimals: 0
}

const villages: ChartData = {
  ...years,
  title: 'Thôn',
  positions: undefined,
  categories: Array.from({length: 40}, (_, index) => `Thôn Đồi Chè Thượng số ${index + 1}`),
  series: [{name: 'Dân số', values: Array.from({length: 40}, (_, index) => index * 31)}]
}

function svgOf(type: ChartType, data: ChartData): string {
  return toHtml(drawChart({type, data, title: 'Số vụ', figures: [], id: 'bieu-do-1'}))
}

function heightOf(svg: string): number {
  return Number(/viewBox="0 0 454 ([\d.]+)"/.exec(svg)?.[1])
}

describe.each(chartTypes)('a chart of type %s', type => {
  it('says what it is to those who hear it, by names of its own', () => {
    const svg = svgOf(type, years)
    expect(svg).toContain('role="img" aria-labelledby="bieu-do-1-ten" aria-describedby="bieu-do-1-mo-ta"')
    expect(svg).toContain('<title id="bieu-do-1-ten">Số vụ</title>')
    expect(svg).toContain('Số vụ khởi tố: cao nhất 15 (2024), thấp nhất 4 (2023).')
  })

  it('has coordinates of at most two decimals, all of them numbers', () => {
    const svg = svgOf(type, years)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/\d\.\d{3,}/)
    expect(svg).toBe(svgOf(type, years))
  })

  it('is drawn in the colour of the text, without names, scripts and sheets', () => {
    const paints = [...svgOf(type, years).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(match => match[1])
    expect(new Set(paints)).toEqual(
      new Set([...paints].filter(paint => /^(currentColor|none|#fff)$/.test(paint ?? '')))
    )
    expect(svgOf(type, years)).not.toMatch(/url\(|href|<style|<script/)
  })

  it.each([years, villages])('is never higher than a page', data => {
    expect(heightOf(svgOf(type, data))).toBeLessThanOrEqual(600)
  })
})

test('figures are written the Vietnamese way, one for each bar', () => {
  expect(svgOf('bar', {...years, series: [years.series[0]!]})).toContain('>1.250</text>')
  expect(svgOf('bar', {...years, series: [{name: 'A', values: [1.5, 2, 3]}], decimals: 1})).toContain('>2,0</text>')
})

test('series are told apart by hatch, dash and mark', () => {
  const grouped = svgOf('grouped', years)
  expect(grouped).toContain('fill-opacity="0.45"')
  expect(grouped).toMatch(/<path d="M[^"]+" fill="none" stroke="currentColor" stroke-width="0.5">/)
  expect(svgOf('line', years)).toContain('stroke-dasharray="6 3"')
})

test('long names stand beside level bars', () => {
  expect(heightOf(svgOf('bar', villages))).toBeGreaterThan(heightOf(svgOf('bar', years)))
  expect(svgOf('bar', villages)).toContain('>Thôn Đồi Chè Thượng số 40</text>')
})

test('a line has a gap where a year has no figure', () => {
  const paths = [...svgOf('line', years).matchAll(/<path d="([^"]+)" fill="none"/g)].map(match => match[1]!)
  expect(paths.map(path => path.split('M').length - 1)).toEqual([2, 1])
})
