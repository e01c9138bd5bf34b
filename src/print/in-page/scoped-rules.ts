/** The rules of one run, to be valid below one element only: sections differ in margins, sheets and styles. */
export function scopedRules(sheets: CSSStyleSheet[], scope: string): string {
  const kept: string[] = []
  for (const sheet of sheets) for (const rule of sheet.cssRules) kept.push(scopedRule(rule))
  return `@scope (${scope}) {\n${kept.join('\n')}\n}`
}

/** Paged.js's own base rules, the same for every section, without its `@page`, which knows one kind of sheet only. */
export function baseRules(sheet: CSSStyleSheet): string {
  const kept = [...sheet.cssRules].filter(rule => !(rule instanceof CSSPageRule))
  return kept.map(rule => rule.cssText).join('\n')
}

/** Takes away Paged.js's rules for print: they make each page as high as the one sheet that they know. */
export function dropPrintMedia(sheet: CSSStyleSheet): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    if (sheet.cssRules[index] instanceof CSSMediaRule) sheet.deleteRule(index)
  }
}

// --- internal ---

const rootSelectors =
  /(?:(?::root|(?<![\w.#:-])html(?![\w-]))\s*>?\s*)?(?<![\w.#:-])body(?![\w-])|:root|(?<![\w.#:-])html(?![\w-])/g

function scopedRule(rule: CSSRule): string {
  if (rule instanceof CSSPageRule) return ''
  if (rule instanceof CSSStyleRule) {
    return `${rule.selectorText.replace(rootSelectors, ':scope')} { ${rule.style.cssText} }`
  }
  if (rule instanceof CSSGroupingRule) {
    const head = rule.cssText.slice(0, rule.cssText.indexOf('{'))
    return `${head} {\n${[...rule.cssRules].map(scopedRule).join('\n')}\n}`
  }
  return rule.cssText
}
