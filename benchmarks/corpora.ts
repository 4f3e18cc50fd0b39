import { readFileSync } from 'node:fs'
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

export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
}
