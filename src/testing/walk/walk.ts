import {afterAll, beforeAll, describe} from 'vitest'
import {launchPlaywright} from '../launch-playwright.ts'
import {walkAsClerk} from './clerk-walk.ts'
import {walkByKeyboard} from './keyboard-walk.ts'
import type {WalkGround} from './open-page.ts'
import {walkAsReader} from './reader-walk.ts'
import {lookAtAllPages} from './sound-pages.ts'
import {removeSite, type WalkedSite} from './walked-site.ts'

/** Build a site once and go through all of it. */
export function walkThrough(build: () => Promise<WalkedSite>): void {
  let ground: WalkGround
  beforeAll(async () => {
    ground = {site: await build(), browser: await launchPlaywright()}
  }, 240_000)
  afterAll(async () => {
    await ground?.browser.close()
    if (ground) removeSite(ground.site)
  })
  const there = () => ground
  describe('reader', () => walkAsReader(there))
  describe('clerk', () => walkAsClerk(there))
  describe('keyboard only', () => walkByKeyboard(there))
  describe('all pages', () => lookAtAllPages(there))
}
