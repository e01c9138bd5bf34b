/** Something that must stand nowhere in a site: a marked name, or what a hidden paper is called. */
export interface Secret {
  kind: 'name' | 'subject' | 'code' | 'id'
  text: string
  /** the paper that it is from, e.g. `content/2026/12-nq-du.mdx` */
  file: string
  /** where a name is marked, from 1 */
  line?: number
}

/** A place of a finished site where a secret stands, or that could not be searched; it never tells the secret itself. */
export interface Leak {
  /** below the site's folder, with `/`; parts that tell a secret are left out */
  file: string
  /** absent where the file could not be searched */
  secret?: Secret
}
