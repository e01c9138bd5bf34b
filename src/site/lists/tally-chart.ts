import type {Element, ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {ChartData} from '../../core/chart/chart-data.ts'
import {type ChartPlan, drawChart} from '../../core/chart/draw-chart.ts'
import {countText} from '../text/count.ts'
import type {SiteText} from '../text/index.ts'
import type {SiteLanguage} from '../text/texts.ts'
import type {Tally} from './statistics.ts'

/** A tally as a chart; counts and description are in the language of the site. */
export function tallyChart(tally: Tally, language: SiteLanguage, {statistics}: SiteText): string {
  const svg = drawChart(tally.form === 'share' ? sharePlan(tally, language) : columnPlan(tally))
  const description = statistics.describe(tally.title, tally.rows.length, ...largestOf(tally, language))
  return toHtml(reworded(svg, text => (language === 'en' ? inEnglish(text) : text), description))
}

// --- internal ---

/** `1.234` and `35,1%`, as core writes figures for papers, in the English way. */
function inEnglish(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d{3}\b)/g, ',').replace(/(?<=\d),(?=\d%)/g, '.')
}

/** A month without papers needs no label at its foot. */
function columnPlan({id, title, column, series, rows}: Tally): ChartPlan {
  const data: ChartData = {
    title: column,
    categories: rows.map(({name}) => name),
    series: series.map((name, at) => ({name, values: rows.map(({counts}) => counts[at] || undefined)})),
    percent: false,
    decimals: 0
  }
  return {type: series.length > 1 ? 'grouped' : 'bar', data, title, figures: [], id: `bieu-do-${id}`}
}

function sharePlan({id, title, column, series, rows}: Tally, language: SiteLanguage): ChartPlan {
  const counts = rows.map(each => each.counts[0] ?? 0)
  const whole = counts.reduce((sum, count) => sum + count, 0) || 1
  const data: ChartData = {
    title: column,
    categories: rows.map(({name}) => name),
    series: [{name: series[0] ?? title, values: counts.map(count => (100 * count) / whole)}],
    percent: true,
    decimals: 1
  }
  const figures = counts.map(count => countText(count, language))
  return {type: 'share', data, title, figures, id: `bieu-do-${id}`}
}

function largestOf({rows, series}: Tally, language: SiteLanguage): [name: string, count: string] {
  const all = rows.flatMap(({name, counts}) =>
    counts.map((count, at) => ({name: series.length > 1 ? `${name}/${series[at]}` : name, count}))
  )
  const most = all.reduce((best, each) => (each.count > best.count ? each : best), {name: '', count: -1})
  return [most.name, countText(most.count, language)]
}

/** The drawing with its texts rewritten, and with another description: core describes in Vietnamese. */
function reworded(svg: Element, rewrite: (text: string) => string, description: string): Element {
  const renew = (node: ElementContent): ElementContent => {
    if (node.type === 'text') return {...node, value: rewrite(node.value)}
    if (node.type !== 'element') return node
    return node.tagName === 'desc'
      ? {...node, children: [{type: 'text', value: description}]}
      : {...node, children: node.children.map(renew)}
  }
  return {...svg, children: svg.children.map(renew)}
}
