import {addresses, linkFrom} from '../address.ts'
import {escapeMarkup} from '../lists/markup.ts'
import type {SearchText} from '../text/search.ts'

/** The search page between its header and its foot: a form, and the places that the script fills. */
export function searchPage(text: SearchText): string {
  const words = Object.fromEntries(
    Object.entries(text).flatMap(([name, word]) => (typeof word === 'string' ? [[name, escapeMarkup(word)]] : []))
  )
  const list = linkFrom(addresses.search, addresses.papers)
  return `<div class="wide search" data-search="${list}">
<h1>${words.title}</h1>
<form class="search-form" role="search" method="get" action="index.html">
<label for="tu-khoa">${words.label}</label>
<div class="search-field"><input id="tu-khoa" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-describedby="goi-y"><button type="submit">${words.submit}</button></div>
<p id="goi-y" class="search-hint">${words.hint} <span class="search-keys">${words.keys}</span></p>
</form>
<noscript><p class="search-message">${words.noScript} <a href="${list}">${words.noScriptLink}</a>.</p></noscript>
<p class="search-status" role="status" aria-live="polite"></p>
<div class="search-columns" hidden>
<details class="search-facets"><summary><h2>${words.filters}</h2></summary><div data-facets></div></details>
<section class="search-results" aria-labelledby="ket-qua"><div class="search-head"><h2 id="ket-qua">${words.results}</h2><label class="search-order">${words.order} <select><option value="">${words.best}</option><option value="moi">${words.newest}</option></select></label></div><ol data-results></ol><nav data-pages aria-label="${words.pages}" hidden></nav></section>
</div>
</div>`
}
