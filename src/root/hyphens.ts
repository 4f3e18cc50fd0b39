/** Words with hyphens: said twice (`anak-anak`, `sayur-mayur`), or with an affix set off (`se-Indonesia`). */

import { gathered, withFields } from '../store/records.js'
import { type EndingRule, endingRules, type PrefixRule, prefixRules } from './affix-rules.js'
import { findRoot } from './decompose.js'
import { isRoot, type Lexicon } from './known-roots.js'

/** One part of a hyphenated word, in the order written. */
export interface HyphenPart {
  readonly start: number
  readonly text: string
  /** An affix on its own, or a word that may have affixes of its own. */
  readonly affix?: PrefixRule | EndingRule
}

export interface HyphenatedWord {
  readonly root: string
  readonly reduplication: 'full' | 'changed' | undefined
  readonly parts: readonly HyphenPart[]
}

type Read = Omit<HyphenatedWord, 'parts'>

const MOST_PARTS = 4

/**
 * The root of a word with hyphens, in lower case; none when it is a compound or a
 * number: `jual-beli`, `asia-pasifik`, `ke-5`, `1990-an`.
 */
export function readHyphens(word: string, lexicon: Lexicon): HyphenatedWord | undefined {
  const texts = word.split('-', MOST_PARTS + 1)
  if (texts.length > MOST_PARTS) return undefined
  const parts = markAffixes(texts)
  const words = gathered(parts, ({ affix, text }) => (affix === undefined && text !== '' ? text : undefined))
  if (words.length === 1 && !/[a-z]/.test(words[0]!)) return undefined
  if (words.length === 1) return { root: rootOf(words[0]!, lexicon), reduplication: undefined, parts }
  if (words.length !== 2) return undefined
  const [first, second] = words as [string, string]
  const read = readReduplication(first, second, lexicon) ?? readCompoundVerb(first, second, lexicon)
  if (read === undefined) return undefined
  const { root, reduplication } = read
  return { root, reduplication, parts: withPrefixApart(parts, root) }
}

/** The parts with the prefix before the root that is said twice: `ber|angan-angan`, which begins like `berang`. */
function withPrefixApart(parts: readonly HyphenPart[], root: string): readonly HyphenPart[] {
  const [first, second, ...rest] = parts as [HyphenPart, HyphenPart, ...HyphenPart[]]
  if (second.text !== root || first.text === root || !first.text.endsWith(root)) return parts
  const prefix = first.text.slice(0, -root.length)
  const affix = prefixRules().find(({ strip }) => strip === prefix)
  if (affix === undefined) return parts
  const { start } = first
  return [{ start, text: prefix, affix }, { start: start + prefix.length, text: root }, second, ...rest]
}

/** `mengambil-alih`: a verb of two words, the first of which has its prefix. */
function readCompoundVerb(first: string, second: string, lexicon: Lexicon): Read | undefined {
  if (!/^(?:me|di)/.test(first) || isRoot(first, lexicon) || !isRoot(second, lexicon)) return undefined
  const root = rootOf(first, lexicon)
  return isRoot(root, lexicon) ? { root: `${root}-${second}`, reduplication: undefined } : undefined
}

function markAffixes(texts: readonly string[]): HyphenPart[] {
  let start = 0
  return texts.map((text, i) => {
    const part = { start, text }
    start += text.length + 1
    const affix =
      i === 0 && texts.length > 1
        ? prefixRules().find((rule) => rule.strip === text)
        : i > 0 && i === texts.length - 1
          ? endingRules().find(({ form }) => form === `-${text}` && form !== '-in')
          : undefined
    return affix === undefined ? part : withFields(part, { affix })
  })
}

function rootOf(word: string, lexicon: Lexicon): string {
  return isRoot(word, lexicon) ? word : (findRoot(word, lexicon) ?? word)
}

function readReduplication(first: string, second: string, lexicon: Lexicon): Read | undefined {
  const root = rootOf(first, lexicon)
  const other = rootOf(second, lexicon)
  // `berangan-angan` is of `angan`, and not of `berang`; `berancang-ancang` may be of `rancang`.
  if (root === other || repeatsTail(first, second))
    return {
      root: isRoot(other, lexicon) && !first.endsWith(root) ? other : root,
      reduplication: 'full',
    }
  if (!soundsAlike(root, other)) return undefined
  if (isRoot(root, lexicon)) return { root, reduplication: 'changed' }
  return isRoot(other, lexicon) ? { root: other, reduplication: 'changed' } : undefined
}

/** `memukul-mukul`, `mengata-ngatai`: the second half repeats the first from inside its prefix. */
function repeatsTail(first: string, second: string): boolean {
  const bare = second.replace(/(?:kan|an|i)$/, '')
  return second.length >= 4 && (first.endsWith(second) || (bare.length >= 4 && first.endsWith(bare)))
}

/** `sayur-mayur`, `warna-warni`, `bolak-balik`: the halves differ in the first sound or in vowels alone. */
function soundsAlike(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false
  return a.slice(1) === b.slice(1) || withoutVowels(a) === withoutVowels(b)
}

function withoutVowels(word: string): string {
  return word.replace(/[aiueo]/g, '-')
}
