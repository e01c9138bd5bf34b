import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SiteLanguage} from '../../site/text/texts.ts'

/** A workspace with one draft and a site in a language; gives its folder. */
export function makeWorkspaceIn(root: string, language: SiteLanguage): string {
  for (const room of ['content', 'data']) mkdirSync(join(root, room), {recursive: true})
  writeFileSync(join(root, 'data/settings.yaml'), `site: {name: Kho, language: ${language}}\n`)
  writeFileSync(join(root, 'content/thu.mdx'), '---\ntype: bao-cao\nsubject: Thử\n---\n\nNội dung.\n')
  return root
}
