import { type Named, nameFrom, nameUntil } from './names.js'
import { isCapital, placesBefore, type Story, type Words, wordAt } from './story.js'
import { isBridge } from './subject.js'

/** `Baca juga: ...`: a line about another story. */
function isAside(story: Story, { firstToken }: Words): boolean {
  if (!wordAt(story, firstToken).aside || firstToken + 1 >= story.tokens.length) return false
  const next = story.tokens[firstToken + 1]!.text.toLowerCase()
  return next === 'juga' || next === ':' || next === 'video'
}

/** `Baca juga: Harga Beras Naik Selain itu, kata Andi, ...`: what stands behind such a line, where a page has lost its end. */
export function withoutAside(story: Story, sentence: Words): Words | undefined {
  return isAside(story, sentence) ? withoutLine(story, sentence) : sentence
}

/** What stands behind a line that has lost its end: a sentence that its first words give away. */
export function withoutLine(story: Story, sentence: Words): Words | undefined {
  const { firstToken, endToken } = sentence
  for (let i = firstToken + 2; i < endToken - 2; i++) {
    if (!isCapital(story, i)) continue
    const word = wordAt(story, i)
    if (!word.isListed) continue
    const next = wordAt(story, i + 1)
    if (isCapital(story, i + 1)) {
      // `Menurut Andi, ...`, `Dijelaskan Andi, ...`; headlines have no comma there: `Makanan Terbaik Menurut Pakar`
      const named = word.source || word.passive ? nameFrom(story, i + 1) : undefined
      if (named && wordAt(story, named.endToken).comma) return { firstToken: i, endToken }
      continue
    }
    // `Namun, ...`, `Selain itu, ...`
    const opens = word.opener && (next.comma || wordAt(story, i + 2).comma)
    // `Ia menuturkan, ...`, `Menurut dia, ...`
    const tells = word.pronoun && next.isListed
    if (opens || tells || word.source) return { firstToken: i, endToken }
  }
  const next = placesBefore(story.verbs, firstToken)
  const named = nameInAside(story, sentence, next) ?? verbInAside(story, sentence, next)
  return named === undefined ? undefined : { firstToken: named, endToken }
}

/** `Baca juga: Harga Beras Naik Andi mengatakan, ...`: headlines write `Sebut`; a whole verb in small letters has a sentence. */
function nameInAside(story: Story, { firstToken, endToken }: Words, next: number): number | undefined {
  const { tokens, verbs, fullNames } = story
  for (let n = next; n < verbs.length && verbs[n]! < endToken; n++) {
    const verb = verbs[n]!
    const { before, apart } = wordAt(story, verb)
    if (!(before || apart) || isCapital(story, verb)) continue
    let at = verb - 1
    while (at > firstToken && wordAt(story, at).between) at--
    const named: Named | undefined = nameUntil(story, at + 1)
    if (named?.kind === 'person' && named.firstToken > firstToken + 2) return named.firstToken
    // The name that the text knows: `Andi`, or a part of it.
    if (isCapital(story, at) && fullNames.has(tokens[at]!.text)) return at
    // `Andi pada Jumat (6/3) menyatakan`
    for (let end = at; end > Math.max(firstToken + 2, at - LONGEST_PLACE); end--) {
      const whole = nameUntil(story, end)
      if (whole?.kind !== 'person') continue
      // No name that ends a headline: `Harga Naik di Palu Saat PanenAndi menilai`
      const isPlaced = wordAt(story, end).stop && whole.firstToken > firstToken + 2
      return isPlaced && !isCapital(story, at) && isBridge(story, end, verb) ? whole.firstToken : undefined
    }
    return undefined
  }
  return undefined
}

const LONGEST_PLACE = 14

/** `Baca juga: Harga Beras Naik Panen tahun ini, lanjut dia, sudah selesai.`: the comma before a verb with its speaker behind it. */
function verbInAside(story: Story, { endToken }: Words, next: number): number | undefined {
  const { verbs } = story
  for (let n = next; n < verbs.length && verbs[n]! < endToken; n++) {
    const at = verbs[n]!
    if (!wordAt(story, at - 1).comma || isCapital(story, at)) continue
    const { behind, source, hasPronoun } = wordAt(story, at)
    if ((behind || source) && (hasPronoun || wordAt(story, at + 1).pronoun)) return at - 1
    // `Efisiensi anggaran, menurut Andi, mengatasi kebocoran`
    const named = source ? nameFrom(story, at + 1) : undefined
    if (named && wordAt(story, named.endToken).comma) return at - 1
  }
  return undefined
}
