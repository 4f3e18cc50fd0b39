import type { AnalyzeOptions, PublicationTime } from '../document.js'
import type { Block } from '../layout/block.js'
import type { Layout } from '../layout/layout.js'
import { readAge, readTimes, timeBefore } from '../layout/times.js'

const DAY_OF_STORY =
  /\b(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),?\s{0,2}(?:(?:pagi|siang|sore|malam|petang)\s)?(?:\(|tanggal\s)?(?<day>\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4})/iu

/**
 * When the story was published: what the page declares, an age counted from `readOn`, the date in the page's address,
 * or else the first day that the story gives with its date, which news in Indonesian does for the day of the report:
 * `kata dia, Selasa (2/5/2023)`.
 */
export function readPublished(layout: Layout, options: AnalyzeOptions): PublicationTime | undefined {
  return (
    layout.published ??
    fromAge(layout.blocks, options.readOn) ??
    fromAddress(options.url ?? layout.declared?.url?.value) ??
    fromStory(layout.blocks, options)
  )
}

function fromAge(blocks: readonly Block[], readOn: string | undefined): PublicationTime | undefined {
  if (readOn === undefined) return undefined
  const line = blocks.find(({ role, text }) => role === 'published' && readAge(text) !== undefined)
  const value = line && timeBefore(readOn, readAge(line.text)!)
  if (line === undefined || value === undefined) return undefined
  return { value, start: line.start, end: line.end, text: line.text, basis: 'layout', confidence: 0.8 }
}

function fromAddress(url: string | undefined): PublicationTime | undefined {
  const match =
    url === undefined ? null : /\/(20\d{2})[/-](\d{2})[/-](\d{2})(?:\/(\d{2})(\d{2})\d{2,4}(?=\/))?/.exec(url)
  if (match === null) return undefined
  const [, year, month, day, hour, minute] = match
  if (Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return undefined
  const clock =
    hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `T${hour}:${minute}+07:00` : ''
  return { value: `${year}-${month}-${day}${clock}`, basis: 'inferred', field: 'url', confidence: 0.85 }
}

function fromStory(blocks: readonly Block[], { writtenOn }: AnalyzeOptions): PublicationTime | undefined {
  for (const block of blocks) {
    if (block.role !== 'body') continue
    const match = DAY_OF_STORY.exec(block.text)
    if (match === null) continue
    const at = match.index + match[0].length - match.groups!.day!.length
    const start = block.start + at
    const [time] = readTimes({ start, end: start + match.groups!.day!.length, text: match.groups!.day! })
    if (time === undefined) continue
    const near =
      writtenOn !== undefined &&
      Math.abs(Date.parse(writtenOn.slice(0, 10)) - Date.parse(time.value.slice(0, 10))) <= 2 * 86_400_000
    return {
      value: time.value,
      start: time.start,
      end: time.end,
      text: time.text,
      basis: 'story',
      confidence: near ? 0.8 : 0.6,
    }
  }
  return undefined
}
