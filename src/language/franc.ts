/**
 * The languages of `franc`, by its own tables and measure. `franc` itself reads the tables of all scripts when it is
 * imported, which is half a page's time; here a script's table is read when a text in that script asks for it.
 */
import { data } from 'franc/data.js'
import { expressions } from 'franc/expressions.js'
import { asTuples } from 'trigram-utils'

/** What a trigram adds to the distance of a language among whose commonest it is not. */
const UNKNOWN_TRIGRAM = 300
/** No language has so many trigrams. */
const MOST_TRIGRAMS = 512

interface Script {
  readonly languages: readonly string[]
  /** Which languages have a trigram, and where among their commonest: `language * MOST_TRIGRAMS + rank`. */
  readonly ranks: ReadonlyMap<string, readonly number[]>
}

let scripts: Map<string, Script> | undefined

/** The likeliest language of a text, as ISO 639-3; `und` for a text without letters. */
export function nearestLanguage(text: string): string {
  const name = scriptOf(text)
  if (name === undefined) return 'und'
  // A script of one language is called like the language: `ell`.
  if (!(name in data)) return name
  const { languages, ranks } = readScript(name)
  const trigrams = asTuples(text)
  const distances = languages.map(() => trigrams.length * UNKNOWN_TRIGRAM)
  for (const [trigram, count] of trigrams) {
    for (const known of ranks.get(trigram) ?? []) {
      const rank = known % MOST_TRIGRAMS
      distances[(known - rank) / MOST_TRIGRAMS]! += Math.abs(count - rank - 1) - UNKNOWN_TRIGRAM
    }
  }
  let nearest = 0
  for (let i = 1; i < distances.length; i++) if (distances[i]! < distances[nearest]!) nearest = i
  return languages[nearest]!
}

/** The script of most of a text's characters. */
function scriptOf(text: string): string | undefined {
  let most = 0
  let found: string | undefined
  for (const [script, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0
    if (count > most) {
      most = count
      found = script
    }
  }
  return found
}

function readScript(name: string): Script {
  scripts ??= new Map()
  let script = scripts.get(name)
  if (script === undefined) {
    script = indexTrigrams(data[name]!)
    scripts.set(name, script)
  }
  return script
}

/** Each language's table is its trigrams, the commonest first: `an |ang|kan`. */
function indexTrigrams(tables: Readonly<Record<string, string>>): Script {
  const ranks = new Map<string, number[]>()
  Object.values(tables).forEach((trigrams, language) => {
    trigrams.split('|').forEach((trigram, rank) => {
      const known = ranks.get(trigram)
      if (known === undefined) ranks.set(trigram, [language * MOST_TRIGRAMS + rank])
      else known.push(language * MOST_TRIGRAMS + rank)
    })
  })
  return { languages: Object.keys(tables), ranks }
}
