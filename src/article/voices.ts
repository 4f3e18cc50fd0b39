import type { Analysis, Article, Voice } from '../document.js'
import type { Block } from '../layout/block.js'
import { mapped } from '../store/records.js'
import { OWN } from './named.js'

/** A voice while it is heard: one object for all that it says, whose shape does not change. */
type Speaker = { -readonly [Field in keyof Voice]: Voice[Field] } & { weight: number }

/** Words in marks are the speaker's own: they weigh as much as so many words told of. */
const OWN_WORDS = 2

/**
 * Who speaks in the article's own text, each speaker once, whoever has most to say first. Speakers without a name are
 * left out, and so is the headline, which says again what the story tells.
 */
export function gatherVoices(
  { quotes, tokens }: Pick<Analysis, 'quotes' | 'tokens'>,
  blocks: readonly Block[],
  people: Article['people'],
): Voice[] {
  const positions = new Map(mapped(people, (person) => [person.name, person.positions]))
  const voices = new Map<string, Speaker>()
  let block = 0
  let token = 0
  for (const { start, end, kind, speaker } of quotes) {
    while (block < blocks.length && blocks[block]!.end <= start) block++
    const role = blocks[block]?.role
    const name = speaker?.name
    if (name === undefined || role === undefined || role === 'headline' || !OWN.has(role)) continue
    while (token > 0 && tokens[token - 1]!.start >= start) token--
    while (token < tokens.length && tokens[token]!.start < start) token++
    let words = 0
    for (; token < tokens.length && tokens[token]!.start < end; token++) {
      const { kind: is } = tokens[token]!
      if (is !== 'punctuation' && is !== 'symbol') words++
    }
    let voice = voices.get(name)
    if (voice === undefined) {
      voice = { name, positions: positions.get(name) ?? [], quotes: 0, words: 0, weight: 0 }
      voices.set(name, voice)
    }
    voice.quotes++
    voice.words += words
    voice.weight += kind === 'direct' ? OWN_WORDS * words : words
  }
  const heard = [...voices.values()].sort((a, b) => b.weight - a.weight)
  return mapped(heard, ({ name, positions, quotes, words }) => ({ name, positions, quotes, words }))
}
