import type { LabelledSentence } from './corpus.js'

type Labels = readonly (readonly string[])[]

/** What corpora call the kinds that most of them label. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  person: ['per', 'person', 'pers'],
  organization: ['org', 'organization', 'organisation'],
  place: ['loc', 'location', 'place', 'gpe'],
}

/** Kinds of the library's recogniser that many corpora do not label. */
const EXTRA = new Set(['country', 'position', 'event', 'law', 'product', 'programme', 'work'])

/**
 * Predicted labels in the words of the corpus they are compared with: `B-person` → `B-PER` where it says `PER`. Of the
 * library's own kinds, those that the corpus does not label become `O`; kinds of other models stay as they are.
 */
export function inKindsOf(gold: readonly LabelledSentence[], predicted: Labels): string[][] {
  const known = new Set(gold.flatMap(({ labels }) => labels.map((label) => label.slice(2))))
  const translate = (label: string): string => {
    const kind = label.slice(2)
    if (kind === '' || known.has(kind)) return label
    const named = [...known].find((each) => NAMES[kind]?.includes(each.toLowerCase()))
    if (named !== undefined) return label.slice(0, 2) + named
    return EXTRA.has(kind) ? 'O' : label
  }
  const translated = new Map<string, string>()
  return predicted.map((labels) =>
    labels.map((label) => {
      const own = translated.get(label) ?? translate(label)
      translated.set(label, own)
      return own
    }),
  )
}
