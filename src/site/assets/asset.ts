import {createHash} from 'node:crypto'
import type {Address} from '../address.ts'

/** A script, a style sheet or a picture of the frame as the site serves it. */
export interface Asset {
  /** carries the digest of the content: a server may keep it for ever, and a new page never meets an old file */
  address: Address
  content: string | Uint8Array<ArrayBuffer>
  /** for the attribute of that name */
  integrity: string
}

/** The asset of a content, e.g. `assets/site-3f2a9c01d7.css`. */
export function assetOf(name: string, ending: string, content: Asset['content']): Asset {
  const digest = createHash('sha384').update(content).digest()
  return {
    address: `assets/${name}-${digest.toString('hex').slice(0, 10)}.${ending}`,
    content,
    integrity: `sha384-${digest.toString('base64')}`
  }
}
