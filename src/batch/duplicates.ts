import { FINGERPRINT_LENGTH, sampleText, shareHeld } from '../text/fingerprint.js'
import type { Source } from './read/source.js'
import { type Position, type SourceRecord, START } from './record.js'

/** Two texts are one story where the longer holds this share of the shorter. */
const LEAST_SHARE = 0.85
/** Two samples together lead to a text that may be the same; 32 such ways miss hardly any. */
const WAYS = 32
/** Texts that are remembered; beyond, each new one takes the place of the oldest. 68 MB hold them. */
const REMEMBERED = 2 ** 18

/** The first text of each story. */
export interface Originals {
  /** The record that this one repeats, by its id or else its line; undefined where it is the first. */
  find(record: SourceRecord): string | number | undefined
}

/**
 * The records of a source from a place on, each with what it repeats. What is found follows from the texts before alone, so
 * a run that goes on reads those once more, without analysing them, and finds the same.
 */
export async function* markDuplicates(source: Source, from: Position): AsyncGenerator<SourceRecord[]> {
  const originals = rememberOriginals()
  for await (const batch of source.batches(START)) {
    const marked = batch.map((record) => ({ ...record, duplicateOf: originals.find(record) ?? null }))
    const wanted = marked.filter(({ number }) => number >= from.record)
    if (wanted.length > 0) yield wanted
  }
}

/** Remembers texts in memory of a fixed size. */
export function rememberOriginals(): Originals {
  const samples = new Uint16Array(REMEMBERED * FINGERPRINT_LENGTH)
  const names = new Array<string | number | undefined>(REMEMBERED)
  const ways = Array.from({ length: WAYS }, () => new Int32Array(REMEMBERED).fill(-1))
  let next = 0
  return {
    find(record) {
      const own = sampleRecord(record)
      if (!own) return undefined
      let best: number | undefined
      let most = LEAST_SHARE
      const tried = new Set<number>()
      for (let way = 0; way < WAYS; way++) {
        const place = placeOf(own, way)
        const slot = ways[way]![place]!
        if (slot < 0 || tried.has(slot)) continue
        tried.add(slot)
        const share = shareHeld(own, samples, slot * FINGERPRINT_LENGTH)
        if (share >= most) {
          most = share
          best = slot
        }
      }
      if (best !== undefined) return names[best]
      const slot = next
      next = (next + 1) % REMEMBERED
      samples.set(own, slot * FINGERPRINT_LENGTH)
      names[slot] = record.id ?? record.line ?? record.number
      for (let way = 0; way < WAYS; way++) ways[way]![placeOf(own, way)] = slot
      return undefined
    },
  }
}

const placeOf = (samples: Uint16Array, way: number) =>
  (Math.imul((samples[way * 2 + 1]! << 16) | samples[way * 2 + 2]!, 0x9e3779b1) >>> 0) % REMEMBERED

/** Of a page what is no tag; its menus are short lines, which a sample leaves out. */
function sampleRecord({ document }: SourceRecord): Uint16Array | undefined {
  if (!document) return undefined
  return sampleText(document.html === undefined ? (document.text ?? '') : textOfHtml(document.html))
}

/** The text between the tags, a line for each run; scripts and styles are left out. */
function textOfHtml(html: string): string {
  const lines: string[] = []
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (tag < 0) break
    lines.push(html.slice(at, tag))
    const hidden = /^<(script|style)\b/i.exec(html.slice(tag, tag + 8))?.[1]
    const end = html.indexOf('>', tag)
    if (end < 0) return lines.join('\n')
    const close = hidden ? html.toLowerCase().indexOf(`</${hidden.toLowerCase()}`, end) : -1
    at = hidden ? (close < 0 ? html.length : close) : end + 1
  }
  lines.push(html.slice(at))
  return lines.join('\n')
}
