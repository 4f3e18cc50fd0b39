/** From what the words say to a value: the rest comes from `writtenOn` and from what the story has told. */
import type { DateMention } from '../../document.js'
import { isoInstant } from '../point.js'
import { type Story, type Told, tell } from '../story.js'
import { resolveLength, resolveSet, type Writable } from './lengths.js'
import { resolvePoint } from './points.js'
import { resolveRange } from './ranges.js'
import { zoneOf } from './times.js'

export interface Resolved {
  readonly mention: DateMention
  readonly told: Told
}

/** The mention that a reading is, and what the story has told by then. */
export function resolve(story: Story): Resolved {
  const { reading, text, told } = story
  const { known, start, end } = reading
  const mention: Writable<DateMention> = { start, end, text: text.slice(start, end), type: 'DATE', value: '' }
  if (known.mod) mention.mod = known.mod
  if (known.every) resolveSet(mention, known)
  else if (known.length) resolveLength(mention, known, known.length, story.written)
  else if (known.reference) mention.value = known.reference
  else {
    const point = known.last ? resolveRange(known, known.last, story) : resolvePoint(known, story)
    const zone = zoneOf(known.zone === undefined && known.last ? known.last : known)
    if (point.isTime) mention.type = 'TIME'
    mention.value = point.value
    if (point.from !== undefined) mention.from = isoInstant(point.from, zone)
    if (point.to !== undefined) mention.to = isoInstant(point.to, zone)
    if (point.weekdayConflict) mention.weekdayConflict = true
    const name = known.named ?? point.name
    if (name !== undefined) mention.name = name
    return { mention, told: tell(story, point) }
  }
  return { mention, told }
}
