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
  const kept = entities.filter((entity) => {
    const { kind, code, acronym, unit } = entity
    if (code !== undefined || acronym !== undefined || unit !== undefined || kind === 'percent') return true
    return !read.some(({ sentence }) => entity.start >= sentence.start && entity.end <= sentence.end)
  })
  const added = read.flatMap(({ sentence, entities: names }) =>
    names
      .map((name) => ({ ...name, start: sentence.start + name.start, end: sentence.start + name.end }))
      .filter(({ start, end }) => !kept.some((other) => other.start < end && start < other.end)),
  )
  return [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}
