import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The corpora kept beside the project; NOTICE.md says where each is to be had. */
export const DATA = new URL('../../shared/data/', import.meta.url)

/** Articles of Indonesian news of 2019 (CLICK-ID), headline and body, `count` of them from `first` on. */
export function readNews(first: number, count: number): string[] {
  return gunzipSync(readFileSync(new URL('raw/click-id-2019.txt.gz', DATA)))
    .toString('utf8')
    .split('\n')
    .slice(first, first + count)
    .map((line) => line.replace('\t', '\n\n'))
}

/** Articles of 2022 to 2026 (raw-modern), `count` in all: as many from each file, whole files in order. */
export function readModernNews(count: number): string[] {
  const folder = new URL('raw-modern/', DATA)
  const files = readdirSync(folder).filter(
    (name) => /\.ndjson\.gz$/.test(name) && !/condensed|headlines|whole/.test(name),
  )
  const each = Math.ceil(count / files.length)
  return files
    .flatMap((name) =>
      gunzipSync(readFileSync(new URL(name, folder)))
        .toString('utf8')
        .split('\n', each)
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { title?: string; text: string }),
    )
    .slice(0, count)
    .map(({ title, text }) => `${title ?? ''}\n\n${text}`)
}

export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
}
