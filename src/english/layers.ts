import type {
  AnalyzerExtras,
  EnglishReading,
  Entity,
  InLanguage,
  Sentence,
  Token,
  Upos,
} from '../document.js'

/** Longer ones are lists or tables, and would cost more than they tell. */
const LONGEST_SENTENCE = 2000

/** A sentence in English and what its reader says of it. */
interface EnglishSentence extends EnglishReading {
  readonly sentence: Sentence
}

/** The sentences in English, read; none without a reader. */
export function readEnglish(
  sentences: readonly (Sentence & InLanguage)[],
  read: AnalyzerExtras['english'],
): EnglishSentence[] {
  if (read === undefined) return []
  return sentences
    .filter(({ language, text }) => language === 'eng' && text.length <= LONGEST_SENTENCE)
    .map((sentence) => ({ sentence, ...read(sentence.text) }))
}

/** The tags with those of English in the sentences that were read; a token has the tag of its first word. */
export function tagEnglish(
  tags: readonly Upos[],
  tokens: readonly Token[],
  read: readonly EnglishSentence[],
): readonly Upos[] {
  if (read.length === 0) return tags
  const english = new Map<number, Upos>()
  for (const { sentence, words } of read) {
    for (const { start, upos } of words) english.set(sentence.start + start, upos)
  }
  return tokens.map(({ kind, start }, i) => (kind === 'word' ? english.get(start) : undefined) ?? tags[i]!)
}

/**
 * The entities, with the names of the sentences that were read in place of those that the Indonesian recogniser guessed
 * there. What a dictionary knows by a code or an acronym (`ASEAN`) and amounts stay.
 */
export function withEnglishNames(
  entities: readonly Entity[],
  read: readonly EnglishSentence[],
): readonly Entity[] {
  if (read.length === 0) return entities
  let at = 0
  const kept = entities.filter((entity) => {
    while (at < read.length && read[at]!.sentence.end <= entity.start) at++
    const { kind, code, acronym, unit } = entity
    if (code !== undefined || acronym !== undefined || unit !== undefined || kind === 'percent') return true
    const sentence = read[at]?.sentence
    return sentence === undefined || entity.start < sentence.start || entity.end > sentence.end
  })
  const names = read
    .flatMap(({ sentence: { start }, entities: found }) =>
      found.map((name) => ({ ...name, start: start + name.start, end: start + name.end })),
    )
    .sort((a, b) => a.end - b.end)
  let next = 0
  /** How far those reach that begin before the name's end. */
  let reached = 0
  const added = names.filter(({ start, end }) => {
    for (; next < kept.length && kept[next]!.start < end; next++) reached = Math.max(reached, kept[next]!.end)
    return reached <= start
  })
  return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}
