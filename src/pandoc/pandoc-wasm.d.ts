/** What the bridge uses of the optional package, which has no types of its own. */
declare module 'pandoc-wasm' {
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | null,
    files: Record<string, string | Blob>
  ): Promise<{stderr: string; warnings: unknown; files: Record<string, Blob>}>
  export function query(options: {query: string}): unknown
}
