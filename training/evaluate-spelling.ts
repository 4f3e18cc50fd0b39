import { readdirSync, readFileSync } from 'node:fs'
import { checkAgainst } from '../src/spelling/check.js'
import type { Vocabulary } from '../src/spelling/vocabulary.js'
import { tokenize } from '../src/text/tokenize.js'
import { newsOfNames, rawNews, together, treebankSentences } from './corpora.js'
import { seededRandom } from './random.js'
import { COUNTED_ARTICLES, countVocabulary, LEARNED_ARTICLES, LEARNED_OF_NAMES } from './spelling.js'
import { mistypeText } from './typing-errors.js'

/** So many of the words of three letters and more. */
const SHARES = [0.02, 0.05]
const SEED = 7

/** Texts whose words were not counted; sentences of a treebank go together, as the text they were. */
function unseenTexts(): [name: string, texts: readonly string[]][] {
  const pages = JSON.parse(readFileSync('../shared/data/pages/expected.json', 'utf8'))
  return [
    [
      'raw news, not counted',
      rawNews()
        .slice(COUNTED_ARTICLES + LEARNED_ARTICLES)
        .map(({ body }) => body),
    ],
    [
      'TimeML news',
      readdirSync('../shared/data/timex').map((file) =>
        textOf(readFileSync(`../shared/data/timex/${file}`, 'utf8')),
      ),
    ],
    ['news of the corpus of names, its last part', newsOfNames().slice(LEARNED_OF_NAMES)],
    ['UD CSUI train', together(treebankSentences('ud/id_csui-ud-train.conllu'))],
    ['UD GSD dev', together(treebankSentences('ud/id_gsd-ud-dev.conllu'))],
    ['nine pages', Object.values(pages as Record<string, { body: string }>).map(({ body }) => body)],
  ]
}

/** What a TimeML document says, without its marks. */
function textOf(document: string): string {
  const inside = /<TEXT>([\s\S]*)<\/TEXT>/.exec(document)?.[1] ?? ''
  return inside.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&')
}

interface Score {
  readonly words: number
  /** Put in. */
  readonly errors: number
  readonly flags: number
  /** Flags on errors that were put in, and those whose first suggestion is what was meant. */
  readonly found: number
  readonly mended: number
}

function score(texts: readonly string[], share: number, vocabulary: Vocabulary): Score {
  const random = seededRandom(SEED)
  const sum = { words: 0, errors: 0, flags: 0, found: 0, mended: 0 }
  for (const original of texts) {
    const { text, meant } = mistypeText(original, share, random)
    sum.words += tokenize(text).filter(({ kind }) => kind === 'word').length
    sum.errors += meant.size
    for (const mark of checkAgainst(vocabulary, text)) {
      const right = meant.get(mark.start)?.toLowerCase()
      sum.flags++
      if (right !== undefined) sum.found++
      if (mark.suggestions[0]!.toLowerCase() === right) sum.mended++
    }
  }
  return sum
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** Prints how much is flagged in texts as they are, and how many of the errors that are put into them. */
export function evaluateSpelling(): void {
  const vocabulary = countVocabulary(rawNews().slice(0, COUNTED_ARTICLES))
  for (const [name, texts] of unseenTexts()) {
    const { words, flags } = score(texts, 0, vocabulary)
    console.log(`${name}: ${((1000 * flags) / words).toFixed(2)} flags in 1,000 of ${words} words`)
    for (const share of SHARES) {
      const { errors, flags, found, mended } = score(texts, share, vocabulary)
      const precision = `precision ${percent(found, flags)}`
      const recall = `recall ${percent(found, errors)}`
      console.log(`  ${errors} errors: ${precision}, ${recall}, right word first ${percent(mended, found)}`)
    }
  }
}
