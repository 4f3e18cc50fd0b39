/**
 * How well names are found in texts of other looks: the same sentences in capitals, in lower case, as headlines,
 * without punctuation, with what HTML leaves behind.
 *
 *     npx tsx benchmarks/entities.ts --model MODEL --test FILE
 *
 * FILE is a two-column BIO file that MODEL has not learned from. Prints a Markdown table of precision, recall and F1
 * over person, organization and place.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { NAME_FEATURES } from '../src/entity/features.js'
import { decodeModel } from '../src/resource/sequence-model.js'
import { createSequenceTagger } from '../src/resource/sequence-tagger.js'
import { type LabelledSentence, readBio } from '../training/corpus.js'
import { inKindsOf } from '../training/kind-names.js'
import { scoreEntities } from '../training/scores.js'
import { asRecognised } from '../training/tasks.js'

type Rewrite = (sentence: LabelledSentence) => LabelledSentence

const LOOKS: Readonly<Record<string, Rewrite>> = {
  'as printed': (sentence) => sentence,
  'IN CAPITALS': eachWord((word) => word.toUpperCase()),
  'in lower case': eachWord((word) => word.toLowerCase()),
  'As A Headline': eachWord((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
  'without punctuation': withoutPunctuation,
  'with HTML left-overs': withLeftovers,
}

const { values } = parseArgs({ options: { model: { type: 'string' }, test: { type: 'string' } } })
if (!values.model || !values.test) {
  throw new RangeError('npx tsx benchmarks/entities.ts --model MODEL --test FILE')
}
const tagger = createSequenceTagger(
  decodeModel(readFileSync(values.model, 'utf8'), 'entities'),
  NAME_FEATURES,
)
const sentences = readBio(values.test)

console.log('| text | precision | recall | F1 |\n| --- | ---: | ---: | ---: |')
for (const [look, rewrite] of Object.entries(LOOKS)) {
  const gold = sentences.map(rewrite).filter(({ words }) => words.length > 0)
  const predicted = gold
    .map(asRecognised)
    .map(({ words, marks }) =>
      Array.from(tagger.tag(words, 0, words.length, marks), (label) => tagger.labels[label]!),
    )
  const { precision, recall, f1 } = scoreEntities(gold, inKindsOf(gold, predicted))
  console.log(`| ${look} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`)
}

function eachWord(change: (word: string) => string): Rewrite {
  return (sentence) => ({ ...sentence, words: sentence.words.map(change) })
}

function withoutPunctuation({ words, labels }: LabelledSentence): LabelledSentence {
  const kept = words.map((_, i) => i).filter((i) => /[\p{L}\p{N}]/u.test(words[i]!))
  return { words: kept.map((i) => words[i]!), labels: kept.map((i) => labels[i]!) }
}

/** An entity, a tag or a bullet before every seventh word that no name holds. */
function withLeftovers({ words, labels }: LabelledSentence): LabelledSentence {
  const leftovers = ['&nbsp;', '<br>', '|', '»', '&quot;']
  const out = { words: [] as string[], labels: [] as string[] }
  words.forEach((word, i) => {
    if (i % 7 === 3 && !labels[i]!.startsWith('I-')) {
      out.words.push(leftovers[i % leftovers.length]!)
      out.labels.push('O')
    }
    out.words.push(word)
    out.labels.push(labels[i]!)
  })
  return out
}

function percent(share: number | undefined): string {
  return ((share ?? 0) * 100).toFixed(1)
}
