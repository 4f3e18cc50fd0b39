import type { WordAnalysis, WordPart } from '../document.js'
import type { EndingRule, InnerRule, PrefixRule } from './affix-rules.js'
import { type Decomposition, decompose } from './decompose.js'
import { type HyphenPart, readHyphens } from './hyphens.js'
import { isRoot, type Lexicon } from './known-roots.js'

/** A rule and the piece of the word that it took. */
interface Taken {
  readonly rule: PrefixRule | EndingRule | InnerRule
  readonly part: WordPart
}

/** Every affix between a word and its root, as spans of the word. */
export function readAnatomy(word: string, root: string, lexicon: Lexicon): WordAnalysis {
  const { taken, reduplication } = takeApart(word, root, lexicon)
  const parts = partsByKind(taken)
  return {
    word,
    root,
    prefixes: parts.prefix,
    infixes: parts.infix,
    suffixes: parts.suffix,
    clitics: parts.clitic,
    particles: parts.particle,
    ...(reduplication === undefined ? {} : { reduplication }),
    rules: taken.map(({ rule }) => `${rule.form}: ${rule.notation}`),
    known: isRoot(root, lexicon),
  }
}

/** The parts of each kind in the order of the word; a foreign ending is a suffix, a doubled syllable no part. */
function partsByKind(taken: readonly Taken[]) {
  const parts = { prefix: [], infix: [], suffix: [], clitic: [], particle: [] } as Record<
    'prefix' | 'infix' | 'suffix' | 'clitic' | 'particle',
    WordPart[]
  >
  for (const { rule, part } of taken) {
    const kind = 'kind' in rule ? rule.kind : 'prefix'
    if (kind !== 'partial') parts[kind === 'foreign' ? 'suffix' : kind].push(part)
  }
  if (taken.length > 1) for (const list of Object.values(parts)) list.sort((a, b) => a.start - b.start)
  return parts
}

function takeApart(
  word: string,
  root: string,
  lexicon: Lexicon,
): { taken: Taken[]; reduplication: WordAnalysis['reduplication'] } {
  const lower = word.toLowerCase()
  // A letter that grows when it is lowered (`İ`) would move every offset.
  if (root === lower || lower.length !== word.length) return { taken: [], reduplication: undefined }
  const hyphenated = lower.includes('-') ? readHyphens(lower, lexicon) : undefined
  if (hyphenated !== undefined) {
    const taken = hyphenated.parts.flatMap((part) => takePart(word, part, lexicon))
    return { taken, reduplication: hyphenated.reduplication }
  }
  const found = decompose(lower, lexicon)
  if (found === undefined) return { taken: [], reduplication: /\D2$/.test(lower) ? 'full' : undefined }
  const taken = takeAffixes(word, 0, word.length, found)
  return { taken, reduplication: found.inner?.kind === 'partial' ? 'partial' : undefined }
}

function takePart(word: string, part: HyphenPart, lexicon: Lexicon): Taken[] {
  const end = part.start + part.text.length
  if (part.affix !== undefined)
    return [{ rule: part.affix, part: partAt(word, part.start, end, part.affix.form) }]
  const found = isRoot(part.text, lexicon) ? undefined : decompose(part.text, lexicon)
  return found === undefined ? [] : takeAffixes(word, part.start, end, found)
}

/** The affixes of `word.slice(start, end)`, outermost first: endings, then prefixes, then what is inside. */
function takeAffixes(word: string, start: number, end: number, found: Decomposition): Taken[] {
  const taken: Taken[] = []
  for (const rule of found.endings) {
    taken.push({ rule, part: partAt(word, end - rule.strip.length, end, rule.form) })
    end -= rule.strip.length
  }
  for (const rule of found.prefixes) {
    taken.push({ rule, part: partAt(word, start, start + rule.strip.length, rule.form) })
    start += rule.strip.length
  }
  // An infix stands behind the first consonant, a doubled syllable before it.
  const inside = start + (found.inner?.kind === 'infix' ? 1 : 0)
  if (found.inner) taken.push({ rule: found.inner, part: partAt(word, inside, inside + 2, found.inner.form) })
  return taken
}

function partAt(word: string, start: number, end: number, form: string): WordPart {
  return { start, end, text: word.slice(start, end), form }
}
