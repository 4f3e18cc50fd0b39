import type { Sentence } from '../document.js'
import { speechWord } from '../lexicon/speech-words.js'
import { has } from './speaker.js'
import { isCapitalised, type Story, verbsBefore } from './story.js'

/** `Baca juga: ...`: a line about another story. */
function isAside({ tokens }: Story, { firstToken }: Sentence): boolean {
  const next = tokens[firstToken + 1]?.text.toLowerCase()
  return has(tokens[firstToken]!.text, 'aside') && (next === 'juga' || next === ':' || next === 'video')
}

/** `Baca juga: Harga Beras Naik Selain itu, kata Andi, ...`: what stands behind such a line, where a page has lost its end. */
export function withoutAside(story: Story, sentence: Sentence): Sentence | undefined {
  return isAside(story, sentence) ? withoutLine(story, sentence) : sentence
}

/** What stands behind a line that has lost its end: a sentence that its first words give away. */
export function withoutLine(story: Story, sentence: Sentence): Sentence | undefined {
  const { tokens } = story
  for (let i = sentence.firstToken + 2; i < sentence.endToken - 2; i++) {
    const { text } = tokens[i]!
    const next = tokens[i + 1]!.text
    const word = isCapitalised(text) ? speechWord(text) : undefined
    if (!word || (isCapitalised(next) && next !== ',')) continue
    // `Namun, ...`, `Selain itu, ...`
    const opens = word.roles.has('opener') && (next === ',' || tokens[i + 2]!.text === ',')
    // `Ia menuturkan, ...`, `Menurut dia, ...`
    const tells = word.roles.has('pronoun') && speechWord(next) !== undefined
    if (opens || tells || word.places.has('source')) return { ...sentence, firstToken: i }
  }
  const named = nameInAside(story, sentence) ?? verbInAside(story, sentence)
  return named === undefined ? undefined : { ...sentence, firstToken: named }
}

/** `Baca juga: Harga Beras Naik Andi mengatakan, ...`: headlines write `Sebut`; a whole verb in small letters has a sentence. */
function nameInAside(story: Story, { firstToken, endToken }: Sentence): number | undefined {
  const { tokens, verbs, fullNames } = story
  for (let n = verbsBefore(story, firstToken); n < verbs.length && verbs[n]! < endToken; n++) {
    const { text } = tokens[verbs[n]!]!
    const { places } = speechWord(text)!
    if (isCapitalised(text) || !(places.has('before') || places.has('apart')) || places.has('headline'))
      continue
    let at = verbs[n]! - 1
    while (at > firstToken && has(tokens[at]!.text, 'between')) at--
    const named = story.endsAt.get(at + 1)
    if (named?.entity.kind === 'person' && named.firstToken > firstToken + 2) return named.firstToken
    // The name that the text knows: `Andi`, or a part of it.
    return isCapitalised(tokens[at]!.text) && fullNames.has(tokens[at]!.text) ? at : undefined
  }
  return undefined
}

/** `Baca juga: Harga Beras Naik Panen tahun ini, lanjut dia, sudah selesai.`: the comma before a verb with its speaker behind it. */
function verbInAside(story: Story, { firstToken, endToken }: Sentence): number | undefined {
  const { tokens, verbs } = story
  for (let n = verbsBefore(story, firstToken); n < verbs.length; n++) {
    const at = verbs[n]!
    if (at >= endToken) return undefined
    if (tokens[at - 1]!.text !== ',' || isCapitalised(tokens[at]!.text)) continue
    const { places, hasPronoun } = speechWord(tokens[at]!.text)!
    if (places.has('behind') && (hasPronoun || has(tokens[at + 1]?.text, 'pronoun'))) return at - 1
  }
  return undefined
}
