import { expectsFuture } from '../date/cues.js'
import { isDayOfSpeech } from '../date/story.js'
import type { Analysis, AnalyzeOptions, DateMention, PublicationTime } from '../document.js'
import type { Block } from '../layout/block.js'
import type { Layout } from '../layout/layout.js'
import { readAge, readTimes, readWhole, timeBefore, type WrittenTime } from '../layout/times.js'
import { beginsWithLetter } from '../store/letter-kinds.js'

/**
 * When the story was published: what the page declares, an age counted from `readOn`, the date in the page's address,
 * or else the last day that the story gives with its date and that is past when it tells: news in Indonesian names the day of
 * the report (`kata dia, Selasa (2/5/2023)`).
 */
export function readPublished(
  { text, dates }: Pick<Analysis, 'text' | 'dates'>,
  layout: Layout,
  options: AnalyzeOptions,
): PublicationTime | undefined {
  return statedPublication(layout, options) ?? fromStory(daysOfBody(text, dates, layout.blocks), options)
}

/** What is known of the day before the story's own days are read; the words of these are counted from it. */
export function statedPublication(
  layout: Layout,
  { readOn, url }: AnalyzeOptions,
): PublicationTime | undefined {
  return layout.published ?? fromAge(layout.blocks, readOn) ?? fromAddress(url ?? layout.declared?.url?.value)
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

/** A day that the story names with its year. */
interface DayOfStory {
  readonly time: WrittenTime
  /** `kata dia, Selasa (2/5/2023)`: the day on which somebody spoke. */
  readonly isSpeech: boolean
  /** Named by its weekday too, as the days of the report are, and not those of laws and of history. */
  readonly hasWeekday: boolean
  /** Still to come: `sidang akan digelar Senin (8/5/2023)`. */
  readonly isPlan: boolean
}

/** The days of the story's own paragraphs; of a stretch of days the first. */
function daysOfBody(text: string, dates: readonly DateMention[], blocks: readonly Block[]): DayOfStory[] {
  const body = blocks.filter(({ role }) => role === 'body')
  let at = 0
  return dates.flatMap((mention) => {
    while (at < body.length && body[at]!.end <= mention.start) at++
    if (at === body.length || body[at]!.start > mention.start || mention.type === 'SET') return []
    const time = timeOfDay(text, mention)
    if (time === undefined) return []
    const hasWeekday = time.start > mention.start || beginsWithLetter(mention.text)
    const isPlan = expectsFuture(text, mention.start)
    return [{ time, hasWeekday, isPlan, isSpeech: isDayOfSpeech(text, mention.start) }]
  })
}

function timeOfDay(text: string, mention: DateMention): WrittenTime | undefined {
  const first = firstDay(mention.text)
  if (first === mention.text) return readWhole(mention)
  const end = mention.start + first.length
  return readTimes({ start: mention.start, end, text: text.slice(mention.start, end) })[0]
}

/** `Senin (18/3/2024)` of `Senin (18/3/2024) hingga 25 Maret`. */
const firstDay = (text: string) => text.split(/\s(?:hingga|sampai|s\.d\.|[-–—])\s/)[0]!

/**
 * Of the days of speech and those with their weekday the latest that is not to come; without any, another only where
 * `writtenOn` bounds it.
 */
function fromStory(days: readonly DayOfStory[], { writtenOn }: AnalyzeOptions): PublicationTime | undefined {
  const written = writtenOn?.slice(0, 10)
  const past = days.filter(({ time }) => written === undefined || time.value.slice(0, 10) <= written)
  const told = past.filter(({ hasWeekday, isSpeech }) => hasWeekday || isSpeech)
  const last =
    latest(told.filter(({ isPlan }) => !isPlan)) ??
    latest(told) ??
    (written === undefined ? undefined : latest(past))
  if (last === undefined) return undefined
  const { value, start, end, text } = last.time
  const day = value.slice(0, 10)
  const isNear = written !== undefined && Date.parse(written) - Date.parse(day) <= 2 * DAY
  const confidence = isNear ? 0.8 : last.isPlan ? 0.4 : last.isSpeech ? 0.7 : last.hasWeekday ? 0.6 : 0.4
  return { value, start, end, text, basis: 'story', confidence }
}

const DAY = 86_400_000

/** The first mention of the latest day. */
function latest(days: readonly DayOfStory[]): DayOfStory | undefined {
  return days.reduce<DayOfStory | undefined>(
    (best, day) => (best && best.time.value.slice(0, 10) >= day.time.value.slice(0, 10) ? best : day),
    undefined,
  )
}
