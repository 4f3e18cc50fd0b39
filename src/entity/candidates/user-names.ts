import type { AnalyzerExtras } from '../../document.js'
import { buildNameTrie, type NameTrie } from '../../store/name-trie.js'
import { tokenize } from '../../text/tokenize.js'
import { isAllCapitals, type Mention, mentionOf } from '../mention.js'
import type { Reading } from '../reading.js'
import { wordsApart } from '../words/lost-spaces.js'

type Text = Pick<Reading, 'text' | 'tokens'>

type UserName = NonNullable<AnalyzerExtras['entities']>[number]

interface UserNames {
  readonly entries: readonly UserName[]
  readonly trie: NameTrie
}

/** Tries are built once for each list of names that a user gives. */
let tries: WeakMap<readonly UserName[], UserNames> | undefined

/**
 * The user's own names in the text, the longest at each place: as the user writes them, or in capitals.
 * They win over everything the library finds.
 */
export function findUserNames(reading: Text, entries: readonly UserName[] | undefined): Mention[] {
  if (!entries || entries.length === 0) return []
  tries ??= new WeakMap()
  let names = tries.get(entries)
  if (!names) {
    const words = entries.map((entry) =>
      tokenize(entry.text).flatMap(({ text }) => wordsApart(text).map((word) => word.toLowerCase())),
    )
    names = { entries, trie: buildNameTrie(words) }
    tries.set(entries, names)
  }

  const found: Mention[] = []
  for (let first = 0; first < reading.tokens.length; ) {
    const mention = longestAt(reading, first, names)
    if (mention) found.push(mention)
    first = mention?.endToken ?? first + 1
  }
  return found
}

function longestAt(reading: Text, first: number, { trie, entries }: UserNames): Mention | undefined {
  const { tokens } = reading
  let node = 0
  let longest: Mention | undefined
  for (let i = first; i < tokens.length; i++) {
    const id = trie.wordId(tokens[i]!.text.toLowerCase())
    node = id < 0 ? -1 : trie.step(node, id)
    if (node < 0) break
    for (const index of trie.namesAt(node) ?? []) {
      const { text: form, kind, name, code, acronym } = entries[index]!
      const known = { name: name ?? form, ...(code ? { code } : {}), ...(acronym ? { acronym } : {}) }
      const mention = mentionOf(reading, first, i + 1, { kind, confidence: 1, given: true, ...known })
      if (isWritten(mention.text, form)) longest = mention
    }
  }
  return longest
}

function isWritten(written: string, form: string): boolean {
  return written.replace(/\s+/g, ' ') === form || isAllCapitals(written)
}
