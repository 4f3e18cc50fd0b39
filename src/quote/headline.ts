import { CLAUSE } from './clause.js'
import type { Floor } from './floor.js'
import type { Said } from './indirect.js'
import { isContent } from './predicate.js'
import { speakerBefore } from './speaker-before.js'
import { isText, placesBefore, type Story, type Words, wordAt } from './story.js'
import { subjectAt } from './subject.js'

/** `KPK Sebut Kerugian Negara Rp 1 Miliar`: in headlines the verb has lost its beginning. */
export function readHeadline(story: Story, { firstToken, endToken }: Words, floor: Floor): readonly Said[] {
  const { verbs } = story
  for (let n = placesBefore(verbs, firstToken); n < verbs.length && verbs[n]! < endToken; n++) {
    const verb = verbs[n]!
    const { headline, before, stance } = wordAt(story, verb)
    if ((!headline && !before) || stance === 'praises' || stance === 'criticizes') continue
    if (verb + 1 + CLAUSE >= endToken) continue
    // `Iran Temukan Markas Israel, Ancam Menyerang`: of whom the headline is about.
    const found = wordAt(story, verb - 1).comma
      ? subjectAt(story, firstToken, verb)
      : speakerBefore(story, verb, floor)
    if (!found || found.who.name === undefined || isContent(story, verb + 1)) continue
    // `Andi Bilang ke Warga soal Harga Beras`
    const { stop, clausal } = wordAt(story, verb + 1)
    if (isText(story, verb + 1, 'ke') || (stop && !clausal)) continue
    const from = wordAt(story, verb + 1).that ? verb + 2 : verb + 1
    const { who, sure, end, isVague } = found
    return [{ who, sure, end, isVague, verb, stance, from, until: endToken }]
  }
  return NONE
}

const NONE: readonly Said[] = []
